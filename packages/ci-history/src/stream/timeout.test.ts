import { describe, expect, test } from '@jest/globals'
import { jobWith } from '../job.fixture.ts'
import type { Annotation, Job } from '../model.ts'
import { outlivedTimeout, readTimeout, shortestTimeout } from './timeout.ts'
import { type Limit, readWorkflowFile } from './workflow-file.ts'

const job = (conclusion: Job['conclusion'], minutes: number, runner?: string): Job =>
  jobWith({
    conclusion,
    startedAt: '2026-01-01T10:00:00Z',
    completedAt: new Date(Date.UTC(2026, 0, 1, 10) + minutes * 60_000).toISOString(),
    ...(runner !== undefined && { runner })
  })

describe('whether a job outlived its limit', () => {
  const said: Annotation = { level: 'failure', message: 'The job has exceeded the maximum execution time of 15 minutes' }
  const rows: [name: string, job: Job, limit: Limit | undefined, annotations: Annotation[], outlived: boolean][] = [
    ['cancelled before it', job('cancelled', 14.9), 15, [], false],
    ['cancelled at it', job('cancelled', 15), 15, [], true],
    ['cancelled at the default', job('cancelled', 360), undefined, [], true],
    ['cancelled before the default', job('cancelled', 359), undefined, [], false],
    ['cancelled, and the runner says why', job('cancelled', 3), 'unknown', [said], true],
    [
      'cancelled, and the runner says something else',
      job('cancelled', 3),
      'unknown',
      [{ ...said, message: 'The operation was canceled.' }],
      false
    ],
    ['cancelled, with a limit that nobody knows', job('cancelled', 500, 'box-1'), 'unknown', [], false],
    ['as long as no job of GitHub lasts', job('cancelled', 360, 'GitHub Actions 12'), 'unknown', [], true],
    ['as long as no job of GitHub lasts, whatever its limit', job('cancelled', 361, 'GitHub Actions 12'), 1000, [], true],
    ['long on a runner of one’s own', job('cancelled', 361, 'box-1'), 1000, [], false],
    ['failed, however long it took', job('failure', 500), 15, [said], false],
    ['passed, however long it took', job('success', 500), 15, [], false],
    ['called timed out', job('timed_out', 3), 15, [], true]
  ]
  test.each(rows)('%s', (_, one, limit, annotations, outlived) => {
    expect(outlivedTimeout(one, limit, annotations)).toBe(outlived)
  })
})

describe('the shortest limit of a workflow', () => {
  const rows: [jobs: string, minutes: number][] = [
    ['{ a: { timeout-minutes: 15 }, b: { timeout-minutes: 5 } }', 5],
    ['{ a: { timeout-minutes: 15 }, b: {} }', 15],
    ['{ a: {} }', 360],
    ['{}', 360],
    ['{ a: { timeout-minutes: 1000 } }', 360],
    ['{ a: { timeout-minutes: "${{ inputs.minutes }}" } }', 360],
    ['{ a: { timeout-minutes: 15 }, b: { uses: ./.github/workflows/called.yml } }', 0],
    ['{ a: { uses: octo/other/.github/workflows/x.yml@v1 } }', 360]
  ]
  test.each(rows)('%s: %i minutes', async (jobs, minutes) => {
    expect(shortestTimeout(await readWorkflowFile(`on: push\njobs: ${jobs}`))).toBe(minutes)
  })

  test('a file that is not there has none of its own', () => expect(shortestTimeout(undefined)).toBe(360))
})

describe('the limit of a job by its shown name', () => {
  const files: Record<string, string> = {
    'ci.yml': `
on: push
jobs:
  lint: { runs-on: x, timeout-minutes: 1 }
  test: { runs-on: x, timeout-minutes: 2, strategy: { matrix: { node: [20] } } }
  named: { name: Deploy (production), timeout-minutes: 3 }
  legs: { name: "Build \${{ matrix.os }} on \${{ matrix.arch }}", timeout-minutes: 4 }
  slash: { name: pack / ship, timeout-minutes: 5 }
  calling: { name: Call, uses: ./.github/workflows/called.yml }
  each: { name: "For \${{ matrix.os }}", uses: ./.github/workflows/called.yml }
  foreign: { uses: octo/other/.github/workflows/x.yml@v1 }
  gone: { uses: ./.github/workflows/gone.yml }
  circle: { uses: ./.github/workflows/ci.yml }
  twin-a: { name: twin, timeout-minutes: 6 }
  twin-b: { name: twin, timeout-minutes: 7 }
  same-a: { name: same, timeout-minutes: 8 }
  same-b: { name: same, timeout-minutes: 8 }
`,
    'called.yml': `
on: workflow_call
jobs:
  inner: { runs-on: x, timeout-minutes: 21 }
  deep: { uses: ./.github/workflows/deeper.yml }
`,
    'deeper.yml': 'on: workflow_call\njobs:\n  end: { runs-on: x, timeout-minutes: 31 }\n'
  }
  const limitOf = async (shown: string) => {
    const read: string[] = []
    const limit = await readTimeout(shown, '.github/workflows/ci.yml', async (path) => {
      read.push(path)
      return files[path.slice('.github/workflows/'.length)]
    })
    return [limit, read.length]
  }

  const rows: [shown: string, limit: Limit, files: number][] = [
    ['lint', 1, 1],
    ['test', 2, 1],
    ['test (20)', 2, 1],
    ['test (a-value-that-never-e...', 2, 1],
    ['Deploy (production)', 3, 1],
    ['Build mac on arm64', 4, 1],
    ['Build ubuntu / x on arm64', 4, 1],
    ['pack / ship', 5, 1],
    ['Call / inner', 21, 2],
    ['Call / inner (3)', 21, 2],
    ['Call (linux) / inner', 21, 2],
    ['For mac / inner', 21, 2],
    ['Call / deep / end', 31, 3],
    ['Call / nobody', 'unknown', 2],
    ['Call', 'unknown', 1],
    ['foreign / inner', 'unknown', 1],
    ['gone / inner', 'unknown', 2],
    ['twin', 'unknown', 1],
    ['same', 8, 1],
    ['nobody', 'unknown', 1],
    ['', 'unknown', 1]
  ]
  test.each(rows)('%s', async (shown, limit, read) => {
    expect(await limitOf(shown)).toEqual([limit, read])
  })

  test('workflows that call each other come to an end', async () => {
    expect(await limitOf(`${'circle / '.repeat(50)}lint`)).toEqual(['unknown', 10])
    expect(await limitOf('circle / circle / lint')).toEqual([1, 3])
  })

  test('a file that is not there, or is none, tells nothing', async () => {
    for (const source of [undefined, '', 'jobs: {']) expect(await readTimeout('test', 'x.yml', async () => source)).toBe('unknown')
  })
})
