import { expect, test } from '@jest/globals'
import { readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import { withCalled } from './called.ts'
import type { HistoryFacts } from './facts.ts'

const files: Readonly<Record<string, string>> = {
  'ci.yml': `on: push
jobs:
  own: { }
  call: { name: Call, uses: ./.github/workflows/test.yml }
  again: { uses: ./.github/workflows/test.yml }
  foreign: { uses: octo/other/.github/workflows/test.yml@v1 }
  circle: { uses: ./.github/workflows/ci.yml }
`,
  'test.yml': 'on: workflow_call\njobs:\n  unit: { }\n  deep: { uses: ./.github/workflows/deep.yml }\n',
  'deep.yml': 'on: workflow_call\njobs:\n  end: { }\n'
}

const pathOf = (name: string) => `.github/workflows/${name}`

async function workflows(): Promise<WorkflowDefinition[]> {
  const read = await Promise.all(Object.entries(files).map(([name, source]) => readWorkflow(pathOf(name), source)))
  return read.flatMap((one) => ('workflow' in one ? one.workflow : []))
}

const factsOf = (...names: string[]): HistoryFacts => ({
  days: 30,
  workflows: new Map([
    [
      pathOf('ci.yml'),
      new Map(names.map((name, index) => [name, [{ run: 1, attempt: 1, seconds: index + 1, start: 5, outcome: 'pass' as const }]]))
    ]
  ])
})

const told = ({ workflows: known }: HistoryFacts) =>
  [...known].flatMap(([file, shown]) =>
    [...shown].map(([name, samples]) => `${file.slice(18)} ${name}: ${samples.map(({ seconds, start = '' }) => `${seconds}@${start}`)}`)
  )

const rows: [name: string, shown: string[], added: string[]][] = [
  ['a job of the file itself', ['own'], []],
  ['a call, with its leg', ['Call / unit (20)'], ['test.yml unit (20): 1@']],
  ['two calls of one workflow', ['Call / unit', 'again / unit'], ['test.yml unit: 1@,2@']],
  ['a call in a call', ['Call / deep / end'], ['test.yml deep / end: 1@', 'deep.yml end: 1@']],
  ['a workflow of another repository', ['foreign / unit'], []],
  ['nobody', ['gone / unit'], []]
]
test.each(rows)('%s', async (_, shown, added) => {
  const facts = factsOf(...shown)
  expect(told(withCalled(facts, await workflows()))).toEqual([...told(facts), ...added])
})

test('workflows that call each other come to an end', async () => {
  const { workflows: known } = withCalled(factsOf(`${'circle / '.repeat(50)}own`), await workflows())
  expect(known.get(pathOf('ci.yml'))?.size).toBe(10)
})
