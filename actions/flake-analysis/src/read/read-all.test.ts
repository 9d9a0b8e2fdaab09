import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import type { News } from '../history/news.ts'
import type { Inputs } from '../inputs.ts'
import type { Watermark } from '../model/reading.ts'
import type { Scope } from '../scope.ts'
import { readAll, withoutHistory } from './read-all.ts'

const scope = { repository: 'octo/app', owner: 'octo', repo: 'app', branch: 'main', now: 1_767_600_000, since: 1_765_000_000 } as Scope

/** Reads with a GitHub that has no run; with what was taken and asked for. */
async function read(reports: readonly string[], due: boolean, watermark?: Partial<Watermark>) {
  const [taken, asked]: [[News, unknown][], string[]] = [[], []]
  const workspace = folderWith({ 'a.xml': '<testsuite><testcase name="adds"/></testsuite>' })
  const context = readContext({
    env: {
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: 'e',
      GITHUB_WORKSPACE: workspace,
      GITHUB_JOB: 'test'
    },
    readFile: () => '{}',
    warn: () => undefined
  })
  const request = async (route: string) => {
    asked.push(route)
    return { data: { total_count: 0, workflow_runs: [], workflows: [] }, headers: {} }
  }
  const inputs = { reports, 'if-no-reports': 'error', workflows: [], artifacts: [], logs: 0, variant: undefined } as unknown as Inputs
  const result = await readAll(inputs, scope, {
    ...{ context, env: {}, github: async () => ({ request, file: async () => undefined }), now: () => scope.now * 1000 },
    ...{ elapsed: () => 0, sleep: async () => undefined, redact: (text: string) => text, progress: () => undefined, warn: () => undefined },
    ...{ take: async (news: News, watermark?: unknown) => void taken.push([news, watermark]), watermark, sheets: [], due }
  } as never)
  return { result, taken, asked }
}

test('reports of this job are taken without a watermark, and no run is read where none is due', async () => {
  const { result, taken, asked } = await read(['*.xml'], false)
  expect(result).toEqual({ complete: true, notes: [], reports: 1, cases: 1, problems: [] })
  expect(taken.map(([news, watermark]) => [news.repository, news.executions, news.tests[0]?.cases.length, watermark])).toEqual([
    ['octo/app', [], 1, undefined]
  ])
  expect(asked).toEqual([])
})

test.each<[what: string, watermark: Partial<Watermark>, complete: boolean]>([
  ['all of them are read', { gaps: [] }, true],
  ['an older version read them', {}, true],
  ['some are left', { gaps: [{ from: 1, to: 2, seen: [] }] }, false],
  ['the jobs of some are left', { bare: { 7: 1 } }, true]
])('where no run is read, how far they are is what the one before it says: %s', async (_, watermark, complete) => {
  expect((await read(['*.xml'], false, watermark)).result.complete).toBe(complete)
})

test('where reports are not found nothing is taken, and it is said', async () => {
  const { result, taken } = await read(['*.json'], false)
  expect([result.problem?.message.split(':')[0], result.reports, taken]).toEqual(['No test report was found', 0, []])
})

test('where they are due, runs are read, whether there are reports or not', async () => {
  for (const reports of [[], ['*.xml']]) {
    const { result, asked } = await read(reports, true)
    expect([result.complete, result.reports]).toEqual([true, reports.length])
    expect(asked.some((route) => route.includes('/actions/runs'))).toBe(true)
  }
})

test('a report of what was read now alone says so, and is not whole', () => {
  const now = { complete: true, notes: ['a note'], reports: 1, cases: 2, problems: [] }
  expect(withoutHistory(now)).toEqual({
    ...now,
    complete: false,
    notes: ['a note', 'The history could not be read: this report knows what was read now, and no more.']
  })
})
