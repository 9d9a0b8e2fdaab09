import { expect, test } from '@jest/globals'
import { readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import { history, times } from '../rule.fixture.ts'
import { graphOf } from './graph-of.ts'

const files: Readonly<Record<string, string>> = {
  'ci.yml': `on: push
jobs:
  build: { runs-on: x, steps: [] }
  ship: { needs: build, uses: ./.github/workflows/ship.yml }
  foreign: { needs: ship, uses: octo/other/.github/workflows/ship.yml@v1 }
`,
  'ship.yml': `on: workflow_call
jobs:
  pack: { runs-on: x, steps: [] }
  lint: { runs-on: x, steps: [] }
  push: { needs: [pack, lint], uses: ./.github/workflows/push.yml }
`,
  'push.yml': 'on: workflow_call\njobs:\n  up: { runs-on: x, steps: [] }\n  round: { needs: up, uses: ./.github/workflows/push.yml }\n'
}

async function path(samples: Readonly<Record<string, number>>): Promise<string[]> {
  const read = await Promise.all(Object.entries(files).map(([name, source]) => readWorkflow(`.github/workflows/${name}`, source)))
  const workflows = read.flatMap((one): WorkflowDefinition[] => ('workflow' in one ? [one.workflow] : []))
  const [ci] = workflows
  const facts = history(Object.fromEntries(Object.entries(samples).map(([name, seconds]) => [name, times(5, seconds)])))
  const { criticalPath } = graphOf('octo/app', ci as WorkflowDefinition, facts, workflows)
  return criticalPath.map(({ job, medianSeconds, p99Seconds }) => `${job} ${medianSeconds} ${p99Seconds}`)
}

const rows: [name: string, samples: Record<string, number>, path: string[]][] = [
  ['through a call', { build: 10, 'ship / pack': 20, 'ship / lint': 5 }, ['build 10 10', 'ship / pack 20 20']],
  [
    'through a call in a call',
    { build: 10, 'ship / pack': 20, 'ship / lint': 30, 'ship / push / up': 7 },
    ['build 10 10', 'ship / lint 30 30', 'ship / push / up 7 7']
  ],
  [
    'a workflow of elsewhere is one job',
    { build: 10, 'ship / pack': 20, 'foreign / a': 9 },
    ['build 10 10', 'ship / pack 20 20', 'foreign 9 9']
  ],
  ['a call whose jobs are others by now', { build: 10, 'ship / gone': 20 }, ['build 10 10', 'ship 20 20']],
  ['a circle ends', { [`ship / push / ${'round / '.repeat(30)}up`]: 3 }, [`ship / push / ${'round / '.repeat(7)}round 3 3`]],
  ['nothing is known', {}, []]
]
test.each(rows)('%s', async (_, samples, expected) => expect(await path(samples)).toEqual(expected))
