import { expect, test } from '@jest/globals'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { allTheSame } from '../reports/all-the-same.ts'
import { badgeWords, firstWords, headline } from './headline.ts'
import { titleOf } from './names.ts'
import { empty, large, partial, quiet, sample } from './sample.fixture.ts'

const shown = (report: FlakeReport) => {
  const { first, ...words } = headline(report)
  return { ...words, ...(first && { first: `${titleOf(first)} ${firstWords(first)}` }) }
}

test('what to know of each sample', () => {
  expect(Object.entries({ sample, partial, quiet, empty }).map(([name, report]) => ({ name, ...shown(report) }))).toMatchInlineSnapshot(`
[
  {
    "detail": "212 minutes lost in 30 days; the jobs cost about $1.70.",
    "first": "stock > reserves the last item once fails every time since 19 Nov 2026. Revert or mend the change that broke it, likely in 55aa01b..77be901.",
    "mood": "bad",
    "name": "sample",
    "title": "3 tests and 1 step are flaky, 1 test is broken (3 new)",
  },
  {
    "detail": "212 minutes lost in 30 days; the jobs cost about $1.70.",
    "first": "Pull the base image saves 12 minutes a week. Cache or mirror what is downloaded, or retry it.",
    "mood": "fair",
    "name": "partial",
    "title": "1 step is flaky",
  },
  {
    "detail": "41 runs in 30 days. With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.",
    "mood": "good",
    "name": "quiet",
    "title": "Nothing flaky was found",
  },
  {
    "detail": "No finished run of the last 30 days is known, so that nothing can be said. Where there should be some: do the inputs name their workflows and branch?",
    "mood": "unknown",
    "name": "empty",
    "title": "No runs were read",
  },
]
`)
})

const [flaky] = sample.subjects.filter(({ level }) => level === 'test') as [SubjectReport]
const only = (...subjects: readonly SubjectReport[]): FlakeReport => ({ ...quiet, subjects })
const job: SubjectReport = { ...flaky, id: 'j', level: 'job', explainedBy: [] }

const withProblem = (file: string, problem: string): FlakeReport => ({ ...quiet, problems: [{ file, problem }] })

const rows: [name: string, report: FlakeReport, mood: string, title: string, badge: string][] = [
  ['one test', only(flaky), 'fair', '1 test is flaky', '1 flaky'],
  [
    'a job that its test explains',
    only(flaky, { ...job, explainedBy: [{ id: flaky.id, share: 0.9 }] }),
    'fair',
    '1 test is flaky',
    '1 flaky'
  ],
  [
    'a job that its test explains in small part',
    only(flaky, { ...job, explainedBy: [{ id: flaky.id, share: 0.2 }] }),
    'fair',
    '1 test and 1 job are flaky',
    '2 flaky'
  ],
  [
    'a job explained by two',
    only({ ...job, explainedBy: ['a', 'b'].map((id) => ({ id, share: 0.3 })) }),
    'good',
    'Nothing flaky was found',
    'none'
  ],
  ['a broken one', only({ ...flaky, state: 'broken' }), 'bad', '1 test is broken', '1 broken'],
  ['a suspect', only({ ...flaky, certainty: 'suspected' }), 'good', 'Nothing flaky was found', 'none'],
  [
    'a broken report',
    withProblem('a.xml', 'line 1: the file ends inside a tag'),
    'unknown',
    'Nothing flaky was found in what could be read',
    'none'
  ],
  ['a report that is odd', withProblem('a.xml', allTheSame('line 1: a control character')), 'good', 'Nothing flaky was found', 'none'],
  ['a workflow file that is broken', withProblem('.github/workflows/ci.yml', 'is no YAML'), 'good', 'Nothing flaky was found', 'none'],
  [
    'a broken report beside a flake',
    { ...only(flaky), problems: [{ file: 'a.xml', problem: 'is empty' }] },
    'fair',
    '1 test is flaky',
    '1 flaky'
  ],
  ['a slow one', only({ ...flaky, state: 'slow' }), 'good', 'Nothing flaky was found', 'none'],
  [
    'all levels',
    only(flaky, job, { ...job, level: 'step' }, { ...job, level: 'workflow' }),
    'fair',
    '1 test, 1 step, 1 job and 1 workflow are flaky',
    '4 flaky'
  ],
  [
    'more tests than the document holds',
    { ...only(flaky), totals: { ...quiet.totals, byLevel: { test: { infra: 0, broken: 0, flaky: 1_204, slow: 0, healthy: 9 } } } },
    'fair',
    '1,204 tests are flaky',
    '1,204 flaky'
  ],
  [
    'a test that fails through one within it',
    {
      ...only(flaky, { ...flaky, id: 'around', explainedBy: [{ id: flaky.id, share: 1 }] }),
      totals: { ...quiet.totals, byLevel: { test: { infra: 0, broken: 0, flaky: 2, slow: 0, healthy: 9 } } }
    },
    'fair',
    '1 test is flaky',
    '1 flaky'
  ]
]
test.each(rows)('%s', (_, report, mood, title, badge) => {
  expect([headline(report).mood, headline(report).title, badgeWords(report)]).toEqual([mood, title, badge])
})

test('what to fix first is what is broken, then what saves most; nothing where nothing surely does', () => {
  const cheap = { ...flaky, id: 'c', score: 1 }
  expect(headline(only(cheap, { ...flaky, score: 5 })).first?.score).toBe(5)
  expect(headline(only({ ...flaky, score: 0 })).first).toBeUndefined()
  expect(headline(only(flaky, { ...flaky, id: 'b', state: 'broken', score: 0 })).first?.id).toBe('b')
  expect(headline(only({ ...job, state: 'broken' })).first?.id).toBe('j')
})

test('what is new is counted, unless that is all or nothing', () => {
  const report = (...fresh: boolean[]) => only(...fresh.map((isNew, index) => ({ ...flaky, id: String(index), isNew })))
  const said = (...fresh: boolean[]) => headline(report(...fresh)).title.replace(/^[^(]*/, '')
  expect([said(true, false), said(true, true, false), said(true, true), said(false, false), said(true)]).toEqual([
    '(1 new)',
    '(2 new)',
    '',
    '',
    ''
  ])
})

test('no cost is told where there is none, and no loss either', () => {
  const lost = (waste: FlakeReport['totals']['waste']) => headline({ ...sample, totals: { ...sample.totals, waste } }).detail
  expect(lost({ minutes: 12, waitMinutes: 0, billableMinutes: 0, cost: 0 })).toBe('12 minutes lost in 30 days.')
  expect(lost({ minutes: 160, waitMinutes: 144, billableMinutes: 16, cost: 0.1 })).toBe(
    '160 minutes lost in 30 days, 144 minutes of it by waiting for re-runs; the jobs cost about $0.10.'
  )
  expect(lost({ minutes: 5, waitMinutes: 5, billableMinutes: 0, cost: 0 })).toBe('5 minutes lost in 30 days, by waiting for re-runs.')
  expect(lost({ minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 })).toBe('Nothing was lost in 30 days.')
})

test('it is short, whatever there is', () => expect(headline(large(2_000)).title.length).toBeLessThan(200))

test('what is broken is first, whatever its level, and a test before its step', () => {
  const firstOf = (...subjects: readonly SubjectReport[]) => headline(only(...subjects)).first?.id
  const broken = (id: string, level: SubjectReport['level']): SubjectReport => ({ ...job, id, level, state: 'broken' })
  expect(firstOf({ ...flaky, score: 90 }, broken('step', 'step'))).toBe('step')
  expect(firstOf(broken('workflow', 'workflow'), broken('step', 'step'), broken('test', 'test'))).toBe('test')
  expect(firstOf({ ...flaky, score: 90 }, { ...broken('step', 'step'), explainedBy: [{ id: flaky.id, share: 0.9 }] })).toBe(flaky.id)
})
