import { describe, expect, test } from '@jest/globals'
import type { ReadExecution, ReadTests, UnreadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import { sheetKey } from './keys.ts'
import { type News, touchedBy, withNews } from './news.ts'
import { drawn, execution } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'
import { linesOf, sheetFrom } from './sheet-lines.ts'

const repository = 'octo/app'
const workflow = '.github/workflows/ci.yml'
const facts = { id: 5, seconds: 60, os: 'linux' as const, selfHosted: false }

const read = (run: number, more: Partial<ReadExecution> = {}): ReadExecution => {
  const { read: _, ...rest } = execution(run)
  return { execution: rest, workflow, workflowName: 'CI', runNumber: run, url: '', branch: 'main', event: 'push', outcome: 'pass', ...more }
}

const aCase = (name: string, outcome: TestCase['outcome']): TestCase => ({ suites: [], className: '', name, outcome, retries: 0, ms: 1500 })

const tests = (run: number, cases: readonly TestCase[], more: Partial<ReadTests> = {}): ReadTests => {
  const { read: _, ...rest } = execution(run)
  return { execution: rest, workflow, variant: 'unit', cases, massFailure: false, ...more }
}

const runs = sheetKey({ repository, workflow })
const units = sheetKey({ repository, workflow, variant: 'unit' })

test('runs and tests go to sheets of their own', () => {
  const failed = read(2, {
    outcome: 'fail',
    jobs: [
      {
        facts,
        name: 'test (20)',
        outcome: 'fail',
        url: '',
        steps: [
          { name: 'checkout', number: 1, outcome: 'pass' },
          { name: 'npm test', number: 2, outcome: 'fail', seconds: 50 }
        ],
        log: { lines: ['Error: boom'], signature: 'sig', category: { name: 'assertion', rule: 'says so' }, caches: [], retriedSteps: [] }
      }
    ]
  })
  const news = {
    repository,
    executions: [read(1), failed],
    tests: [tests(2, [aCase('adds', 'failed'), aCase('sums', 'skipped'), aCase('pays', 'flaky')])]
  }
  const sheets = withNews(new Map(), news, 0)
  expect([...sheets].map(([key, sheet]) => [key, drawn(sheet)])).toEqual([
    [runs, { workflow: 'PF', 'test (20)': '-F', 'npm test': '-F' }],
    [units, { adds: 'F', sums: '-', pays: 'L' }]
  ])
  expect(sheets.get(runs)?.lines.map(({ details }) => details.map(({ failure }) => failure?.signature))).toEqual([[], ['sig'], ['sig']])
  expect([...touchedBy(news).keys()]).toEqual([runs, units])
})

test('a second analysis goes on from what the ledger kept', () => {
  const first = withNews(new Map(), { repository, executions: [read(1), read(2)], tests: [] }, 0)
  const kept = new Map([...first].flatMap(([key, sheet]) => [[key, sheetFrom(linesOf(sheet)) ?? sheet] as const]))
  const second = withNews(kept, { repository, executions: [read(3, { outcome: 'fail' })], tests: [] }, 0)
  expect(second.get(runs)).toMatchObject({ workflowName: 'CI', executions: [{ run: 1 }, { run: 2 }, { run: 3 }] })
  expect(drawn(second.get(runs) as never)).toEqual({ workflow: 'PPF' })
})

describe('what a workflow is called', () => {
  const called = (run: number, workflowName: string, place: ReadExecution['execution']['place'] = 'default') => {
    const one = read(run, { workflowName })
    return { ...one, execution: { ...one.execution, place } }
  }
  const nameAfter = (...all: (readonly ReadExecution[])[]) =>
    all.reduce<Map<string, Sheet>>((sheets, executions) => withNews(sheets, { repository, executions, tests: [] }, 0), new Map()).get(runs)
      ?.workflowName

  test.each<[what: string, of: (readonly ReadExecution[])[], name: string]>([
    ['the newest own run says, in whatever order they are read', [[called(3, 'New'), called(2, 'Old')]], 'New'],
    ['a run of a fork does not, beside own ones', [[called(3, 'Evil', 'fork'), called(2, 'CI')]], 'CI'],
    ['nor after them', [[called(2, 'CI')], [called(3, 'Evil', 'fork')]], 'CI'],
    ['an own run takes back what a fork said before', [[called(2, 'Evil', 'fork')], [called(3, 'CI')]], 'CI'],
    ['where there are no others, those of forks say', [[called(2, 'Theirs', 'fork')]], 'Theirs']
  ])('%s', (_, of, name) => expect(nameAfter(...of)).toBe(name))
})

describe('a report that was left unread', () => {
  const unread = (run: number, more: Partial<UnreadTests> = {}): UnreadTests => {
    const { read: _, ...rest } = execution(run)
    return { execution: rest, workflow, variant: 'unit', ended: 'pass', ...more }
  }
  const known = { repository, executions: [], tests: [{ ...tests(2, [aCase('adds', 'passed')]), ended: 'fail' as const }] }
  const marks = (sheet: Sheet | undefined) => sheet?.executions.map(({ run, read: isRead, job }) => [run, isRead, job])
  const after = (...news: Partial<News>[]) =>
    news.reduce<Map<string, Sheet>>((sheets, one) => withNews(sheets, { repository, executions: [], tests: [], ...one }, 0), new Map())

  test('stands beside those that were read', () => {
    expect(marks(after({ ...known, unread: [unread(1), unread(3, { ended: 'fail' })] }).get(units))).toEqual([
      [1, false, 'pass'],
      [2, true, 'fail'],
      [3, false, 'fail']
    ])
  })
  test('takes nothing from one of the same execution that was read, before, with it or after', () => {
    const both = { ...known, unread: [unread(2)] }
    for (const news of [[known, { unread: [unread(2)] }], [both], [{ ...known, tests: [tests(1, [])] }, { unread: [unread(2)] }, known]]) {
      const sheet = after(...news).get(units)
      expect(marks(sheet)?.at(-1)).toEqual([2, true, 'fail'])
      expect(Object.values(sheet ? drawn(sheet) : {})[0]).toMatch(/P$/)
    }
  })
  test('is nothing where none of its kind was ever read', () => {
    expect([...after({ unread: [unread(1)] }).keys()]).toEqual([])
  })
})

test('what began before the window goes', () => {
  const week = 7 * 24
  const runsOf = [1, 2, week, week + 1, 2 * week].map((run) => read(run, { outcome: run === 2 ? 'fail' : 'pass' }))
  const sheet = withNews(new Map(), { repository, executions: runsOf, tests: [] }, (week + 1) * 3600).get(runs)
  expect(sheet && drawn(sheet)).toEqual({ workflow: 'PP' })
  expect(sheet?.executions.map(({ run }) => run)).toEqual([week + 1, 2 * week])
})

test('a subject that is seen no more in the window goes with it', () => {
  const old = tests(1, [aCase('gone', 'passed'), aCase('stays', 'passed')])
  const fresh = tests(100, [aCase('stays', 'passed')])
  const sheet = withNews(new Map(), { repository, executions: [], tests: [old, fresh] }, 50 * 3600).get(units)
  expect(sheet && drawn(sheet)).toEqual({ stays: 'P' })
})

test('a job that lost its runner has no outcome of its own', () => {
  const lost = { facts, name: 'test', outcome: 'fail' as const, infra: 'lost its runner', url: '', steps: [] }
  const sheet = withNews(new Map(), { repository, executions: [read(1, { outcome: 'fail', jobs: [lost] })], tests: [] }, 0).get(runs)
  expect(sheet && drawn(sheet)).toEqual({ workflow: 'F', test: '-' })
  expect(sheet?.lines[1]?.details).toEqual([{ run: 1, attempt: 1, job: facts, infra: 'lost its runner' }])
})

test('keys are what a ledger takes, whatever a variant is called', () => {
  const keys = ['', 'unit', '../../etc', 'a/b', '😀'.repeat(100)].map((variant) => sheetKey({ repository, workflow, variant }))
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^flakes\/octo-app-[0-9a-f]{12}\/tests\/[a-z0-9][a-z0-9-]{0,63}$/)
})
