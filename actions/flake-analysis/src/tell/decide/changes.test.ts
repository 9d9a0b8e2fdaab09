import { expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import type { FlakeReport } from '../../model/report.ts'
import { leftOf, named, reportOf } from '../subject.fixture.ts'
import { advanced, nowBy } from './changes.ts'
import { coverageOf } from './coverage.ts'
import type { Member, OpenAlert } from './state.ts'

const a = named('a')
/** All that the alerts know is in one workflow file. */
const nowOf = (report: FlakeReport) => nowBy(report, defaultPolicy, () => coverageOf(report)(a))
const part = (changes: object) => ({ repositories: [{ ...reportOf().repositories[0], ...changes }] }) as Partial<FlakeReport>

test.each<[what: string, report: FlakeReport, state: string | undefined]>([
  ['a flake', reportOf([a]), 'flaky'],
  ['a suspicion', reportOf([{ ...a, certainty: 'suspected' }]), 'flaky'],
  ['a suspicion of forks', reportOf([{ ...a, certainty: 'suspected', ofForks: true }]), 'left'],
  ['a broken test', reportOf([{ ...a, state: 'broken' }]), 'broken'],
  ['a slow one', reportOf([{ ...a, state: 'slow' }]), 'left'],
  ['one that the infrastructure fails', reportOf([{ ...a, state: 'infra' }]), undefined],
  ['one that left', reportOf([], { left: [leftOf({ ...a, now: 'healthy' })], omitted: 5 }), 'left'],
  ['one that a whole report lacks', reportOf([]), 'left'],
  ['one that a cut report lacks', reportOf([], { omitted: 1 }), undefined],
  ['one that a report lacks which only forged suspicions are cut from', reportOf([], { omitted: 9, omittedOfForks: 9 }), 'left'],
  ['one that another part of the report would have', reportOf([], part({ shard: '1/2' })), undefined],
  ['one that the part of the report for it lacks', reportOf([], part({ shard: '2/2' })), 'left'],
  ['one that a report of other workflows lacks', reportOf([], part({ workflows: ['deploy.yml'] })), undefined],
  ['one that a report of another repository lacks', reportOf([], part({ name: 'octo/web' })), undefined],
  ['one that a reading that ended early lacks', reportOf([], part({ complete: false })), undefined],
  ['one that a whole report of an older kind lacks', reportOf([], { left: undefined }), 'left']
])('%s', (_, report, state) => expect(nowOf(report).stateOf(a.id)).toBe(state))

const member = (name: string, state: Member['state'] = 'flaky'): Member => ({ id: named(name).id, name, state })
const alertOf = (members: readonly Member[], changes: Partial<OpenAlert> = {}): OpenAlert => ({
  ...{ id: 'x', kind: 'flaky', openedAt: '2026-01-05T09:00:00.000Z', severity: 'P3', more: 0, change: 'new', turn: 1, told: 1 },
  members,
  ...changes
})
const after = (alert: OpenAlert, report: FlakeReport) => {
  const next = advanced(alert, nowOf(report))
  return [next.change, next.turn, next.severity, next.members.map(({ name, state }) => `${name} ${state}`).join(', ')]
}

test.each<[what: string, alert: OpenAlert, report: FlakeReport, expected: unknown[]]>([
  ['nothing new', alertOf([member('a')]), reportOf([a]), ['new', 1, 'P3', 'a flaky']],
  ['one of two leaves', alertOf([member('a'), member('b')]), reportOf([a]), ['updated', 2, 'P3', 'a flaky, b left']],
  ['the last one leaves', alertOf([member('a'), member('b', 'left')]), reportOf([]), ['recovered', 2, 'P3', 'a left, b left']],
  ['what left stays away', alertOf([member('a', 'left'), member('b')]), reportOf([a, named('b')]), ['new', 1, 'P3', 'a left, b flaky']],
  ['one breaks', alertOf([member('a')]), reportOf([{ ...a, state: 'broken' }]), ['worse', 2, 'P2', 'a broken']],
  ['one is no longer broken', alertOf([member('a', 'broken')], { severity: 'P2' }), reportOf([a]), ['updated', 2, 'P2', 'a flaky']],
  ['one costs more', alertOf([member('a')]), reportOf([{ ...a, score: 500 }]), ['worse', 2, 'P2', 'a flaky']],
  ['one costs less', alertOf([member('a')], { severity: 'P2' }), reportOf([a]), ['new', 1, 'P2', 'a flaky']],
  [
    'what was worse and is untold stays so',
    alertOf([member('a'), member('b')], { change: 'worse', turn: 2 }),
    reportOf([a]),
    ['worse', 3, 'P3', 'a flaky, b left']
  ],
  ['an overview is what it was', alertOf([member('a')], { kind: 'overview' }), reportOf([]), ['new', 1, 'P3', 'a flaky']],
  [
    'what has recovered is told once',
    alertOf([member('a', 'left')], { change: 'recovered', turn: 2 }),
    reportOf([]),
    ['recovered', 2, 'P3', 'a left']
  ]
])('%s', (_, alert, report, expected) => expect(after(alert, report)).toEqual(expected))

test('where nothing changes it is the same object', () => {
  const alert = alertOf([member('a')])
  expect(advanced(alert, nowOf(reportOf([a])))).toBe(alert)
})
