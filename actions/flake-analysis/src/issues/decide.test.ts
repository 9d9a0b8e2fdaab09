import { describe, expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import { jsonOf } from '../kept/json-checks.ts'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { ended, leaseMs } from '../tell/decide/lease.ts'
import { type Drawn, dayMs, monday, reportAt } from '../tell/decide/story.fixture.ts'
import { leftOf, named, reportOf } from '../tell/subject.fixture.ts'
import { type DecidedIssues, decideIssues } from './decide.ts'
import { type IssueState, issueStateFrom } from './state.ts'

const none: IssueState = { version: 1, tracked: [] }
const words = ({ due }: DecidedIssues) =>
  due.map(({ open, name, told }) => `${open ? (told === 0 ? 'open' : 'write') : 'close'} ${name}`).join(' | ')

/** What the reports of one day after the other ask for; on a day of death nobody does it. */
function play(reports: readonly FlakeReport[], deaths: readonly number[] = []) {
  let state = none
  return reports.map((report, day) => {
    const taker = { by: `run ${day}`, now: monday + day * (dayMs + leaseMs), policy: defaultPolicy }
    const decided = decideIssues(report, issueStateFrom(jsonOf(state)), taker)
    const mine = new Set(deaths.includes(day) ? [] : decided.due.map(({ id }) => id))
    state = {
      version: 1,
      tracked: decided.after.tracked.map((one) => (mine.has(one.id) ? ended(one, { turn: one.turn, fate: 'sent' }, taker.by) : one))
    }
    return words(decided)
  })
}

const days = (drawn: Drawn) =>
  Array.from({ length: Math.max(...Object.values(drawn).map(({ length }) => length)) }, (_, day) => reportAt(drawn, day))

test.each<[what: string, drawn: Drawn, told: readonly string[]]>([
  ['a flake has one, from the first look on', { a: 'FF' }, ['open a', '']],
  ['one that is only suspected has none', { a: 'ssF' }, ['', '', 'open a']],
  ['a broken test has none, one that broke keeps its own', { a: 'FB', b: 'BB' }, ['open a', 'write a']],
  ['it is closed when it leaves, and reopened when it returns', { a: 'F.FF.' }, ['open a', 'close a', 'write a', '', 'close a']],
  ['what forks alone show opens nothing, keeps nothing open and reopens nothing', { a: 'fFffF' }, ['', 'open a', 'close a', '', 'write a']],
  ['a suspicion reopens nothing', { a: 'F.s' }, ['open a', 'close a', '']],
  ['a day without the infrastructure changes nothing', { a: 'FIF' }, ['open a', '', '']],
  ['one that got worse is edited', { a: 'FDD' }, ['open a', 'write a', '']],
  [
    'five new ones a day',
    Object.fromEntries([...'abcdefg'].map((name) => [name, 'FFF'])),
    ['open a | open b | open c | open d | open e', 'open f | open g', '']
  ]
])('%s', (_, drawn, told) => expect(play(days(drawn))).toEqual(told))

test('whoever dies leaves it to the next one, and what is over by then is closed, lest it was opened', () => {
  expect(play(days({ a: 'FF' }), [0])).toEqual(['open a', 'open a'])
  expect(play(days({ a: 'F.' }), [0])).toEqual(['open a', 'close a'])
  expect(play(days({ a: 'F..' }), [1])).toEqual(['open a', 'close a', 'close a'])
})

test('what is to be written of a flake that a report lacks waits for one that has it', () => {
  const lacking = reportOf([], { omitted: 3, left: [] })
  expect(play([...days({ a: 'F' }), lacking, ...days({ a: 'F' })], [0])).toEqual(['open a', '', 'open a'])
})

const at = (day: number, changes: Parameters<typeof named>[1]) =>
  reportOf([named('a', changes)], { generatedAt: new Date(monday + day * dayMs).toISOString() })
const rate = (mean: number) => ({ rate: { failures: 9, runs: 74, mean, q05: mean, q50: mean, q95: mean } })
const cause = (signature: string): SubjectReport['causes'] => [{ signature, category: 'network', share: 1, line: 'x' }]

test.each<[what: string, before: Parameters<typeof named>[1], after: Parameters<typeof named>[1], isEdited: boolean]>([
  ['nearly the same rate', rate(0.1), rate(0.14), false],
  ['half of the rate more', rate(0.1), rate(0.151), true],
  ['a third of the rate less', rate(0.15), rate(0.099), true],
  ['another cause', { causes: cause('s1') }, { causes: cause('s2') }, true],
  ['the same cause in other words', { causes: cause('s1') }, { causes: [{ ...cause('s1')[0], line: 'y' }] as never }, false],
  ['a commit that it began with', {}, { change: { at: '', firstBad: 'b', probability: 1 } }, true],
  ['other owners', { owners: ['@ada'] }, { owners: ['@lin'] }, true],
  ['more evidence', {}, { evidence: [] }, false]
])('%s', (_, before, after, isEdited) => {
  expect(play([at(0, before), at(1, after)])).toEqual(['open a', isEdited ? 'write a' : ''])
})

test('what swings is edited once a day at most', () => {
  const hours = (hour: number, mean: number) =>
    reportOf([named('a', rate(mean))], { generatedAt: new Date(monday + hour * 3_600_000).toISOString() })
  expect(play([hours(0, 0.1), hours(6, 0.3), hours(12, 0.1), hours(24, 0.3)])).toEqual(['open a', '', '', 'write a'])
})

test('what says nearly the same is edited once a week, and what says the same never', () => {
  const means = (...all: number[]) => play(all.map((mean, day) => at(day, rate(mean))))
  expect(means(0.1, 0.11, 0.1, 0.11, 0.1, 0.11, 0.1, 0.11, 0.1)).toEqual(['open a', '', '', '', '', '', '', 'write a', ''])
  expect(
    means(...Array.from({ length: 9 }, () => 0.1))
      .slice(1)
      .join('')
  ).toBe('')
})

test('jobs and tests have issues, what they explain has none', () => {
  const job = named('j', { level: 'job', test: undefined, job: 'j' })
  const explained = named('k', { level: 'job', test: undefined, job: 'k', explainedBy: [{ id: named('a').id, share: 1 }] })
  const step = named('s', { level: 'step', test: undefined, job: 'x', step: 's' })
  const workflow = named('w', { level: 'workflow', test: undefined, job: undefined })
  expect(play([reportOf([job, explained, step, workflow, named('a')])])).toEqual(['open job j | open a'])
})

test('of many edits a step makes twenty-five, and the next one the rest', () => {
  const names = Array.from({ length: 30 }, (_, index) => `t${index}`)
  const full = reportOf(names.map((name) => named(name)))
  const gone = reportOf([], {
    left: names.map((name) => leftOf({ ...named(name), now: 'healthy' })),
    generatedAt: new Date(monday + 7 * dayMs).toISOString()
  })
  const counts = play([...Array.from({ length: 6 }, () => full), gone, gone]).map((one) => (one === '' ? 0 : one.split(' | ').length))
  expect(counts).toEqual([5, 5, 5, 5, 5, 5, 25, 5])
})

test('an issue that was closed a year ago is forgotten', () => {
  const later = reportOf([], { generatedAt: new Date(monday + 400 * dayMs).toISOString(), left: [] })
  expect(play([...days({ a: 'F.' }), later, ...days({ a: 'F' })])).toEqual(['open a', 'close a', '', 'open a'])
})

const other = { ...reportOf().repositories[0], name: 'octo/web' } as FlakeReport['repositories'][number]
const deploys = { ...reportOf().repositories[0], workflows: ['deploy.yml'] } as FlakeReport['repositories'][number]

test('what is flaky in one repository or workflow is open whatever a report of another one lacks', () => {
  const lacking = (part: typeof other) => reportOf([], { repositories: [part], left: undefined })
  const found = days({ a: 'F' })
  expect(play([...found, lacking(other), lacking(deploys), ...found, reportOf([], { left: undefined })])).toEqual([
    ...['open a', '', '', '', 'close a']
  ])
})

const onBranch = (drawn: Drawn, day: number, branch: string) =>
  reportAt(drawn, day, { repositories: [{ ...reportOf().repositories[0], branch } as FlakeReport['repositories'][number]] })

test('two branches have one issue for a flake: the one that opened it closes it, and either may reopen it', () => {
  const story = [
    [{ a: 'F' }, undefined],
    [{ a: 'F' }, 'release'],
    [{ a: '.' }, 'release'],
    [{ a: '.' }, undefined],
    [{ a: 'F' }, 'release'],
    [{ a: '.' }, undefined],
    [{ a: '.' }, 'release']
  ] as const
  const reports = story.map(([drawn, branch], day) => ({
    ...(branch ? onBranch(drawn, 0, branch) : reportAt(drawn, 0)),
    generatedAt: new Date(monday + day * dayMs).toISOString()
  }))
  expect(play(reports)).toEqual(['open a', '', '', 'close a', 'write a', '', 'close a'])
})

test('the issue of a branch that nobody analyses any more is cared for by the other one', () => {
  const later = (day: number) => ({ ...reportAt({ a: '.' }, 0), generatedAt: new Date(monday + day * dayMs).toISOString() })
  expect(play([onBranch({ a: 'F' }, 0, 'release'), later(27), later(28)])).toEqual(['open a', '', 'close a'])
})

describe('an issue that an older version kept, of which nobody knows where it is', () => {
  const [found] = days({ a: 'F' }) as [FlakeReport]
  const taker = { by: 'run', now: monday, policy: defaultPolicy }
  const { tracked } = decideIssues(found, none, taker).after
  const older = { version: 1 as const, tracked: tracked.map(({ place: _, taken: __, ...one }) => ({ ...one, told: one.turn })) }
  const [part] = found.repositories as [FlakeReport['repositories'][number]]
  const release = { ...part, branch: 'release' }

  test.each<[by: string, changes: Partial<FlakeReport>, day: number, told: string]>([
    ['a report of all of the repository', {}, 1, 'close a'],
    ['one that was not read to its end', { repositories: [{ ...part, complete: false }] }, 40, ''],
    ['one that leaves subjects out', { omitted: 3 }, 40, ''],
    ['one of another branch', { repositories: [release] }, 1, ''],
    ['one of another branch, where none named it for four weeks', { repositories: [release] }, 28, 'close a'],
    ['one of some workflows', { repositories: [deploys] }, 27, ''],
    ['one of some workflows, where none named it for four weeks', { repositories: [deploys] }, 28, 'close a']
  ])('by %s', (_, changes, day, told) => {
    const generatedAt = new Date(monday + day * dayMs).toISOString()
    expect(words(decideIssues(reportOf([], { left: undefined, generatedAt, ...changes }), older, taker))).toBe(told)
  })

  test('is that of the report that names it', () => {
    const named = decideIssues(found, older, taker).after
    const closed = (repositories: FlakeReport['repositories']) =>
      words(decideIssues(reportOf([], { left: undefined, repositories }), named, taker))
    expect([closed([release]), closed([part])]).toEqual(['', 'close a'])
  })
})
