import { expect, test } from '@jest/globals'
import type { Entry } from '@tocsin/ci-history'
import { noState } from '../kept/state.ts'
import { stateOf, stateToJson } from '../kept/state-json.ts'
import { advance, withSent } from './advance.ts'
import { at, drawn, minuteMs, minutes, monday, policy, said, steps } from './drawn.fixture.ts'

/** What is told as the histories come, one after the other, each by a step that sends all it has to. */
function story(histories: readonly string[], reminders: Readonly<Record<string, number>> = {}) {
  let state = noState
  return histories.map((history, index) => {
    const now = index * minuteMs
    const step = advance(state, { entries: drawn(history), policy, remindEvery: () => reminders, now, leaseMs: minuteMs })
    state = withSent(step.state, step.decisions)
    return step.decisions.map(({ kind, number, streak, severity }) => [kind, number ?? 0, streak, severity].join(' ')).join(', ')
  })
}

const rows: [name: string, histories: string[], said: string[]][] = [
  ['nothing has run', [''], ['quiet 0 0 P3']],
  ['it passes', ['✓', '✓✓'], ['quiet 0 0 P3', 'quiet 0 0 P3']],
  ['too few failures', ['✗', '✗✗'], ['quiet 1 1 P3', 'quiet 1 2 P3']],
  ['an alert is told once', ['✗✗✗', '✗✗✗', '✗✗✗✗'], ['alert 1 3 P2', 'quiet 1 3 P2', 'quiet 1 4 P2']],
  ['it escalates and recovers', ['✗✗✗✗', '✗✗✗✗✗', '✗✗✗✗✗✓'], ['alert 1 4 P2', 'escalated 1 5 P1', 'recovered 1 5 P1']],
  ['all at once, for a step that saw nothing before', ['✗✗✗✗✗✓'], ['recovered 1 5 P1']],
  ['a re-run takes the alert back', ['✗✗✗', '✗✗r'], ['alert 1 3 P2', 'retracted 1 0 P2']],
  ['a re-run in the middle leaves a shorter streak', ['✗✗✗', '✗r✗'], ['alert 1 3 P2', 'retracted 1 0 P2']],
  ['a re-run in the middle ends the episode', ['✗✗✗✗✗', '✗✗✗r✗'], ['alert 1 5 P1', 'recovered 1 3 P2']],
  ['two episodes at once', ['✗✗✗✓✗✗✗'], ['recovered 1 3 P2, alert 5 3 P2']]
]
test.each(rows)('%s', (_, histories, said) => expect(story(histories)).toEqual(said))

test('an alert that lasts is told again after the interval', () => {
  const fails = ['✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗✓', '✗✗✗✓']
  expect(story(fails, { alerts: 2 * minuteMs })).toEqual([
    'alert 1 3 P2',
    'quiet 1 3 P2',
    'reminded 1 3 P2',
    'quiet 1 3 P2',
    'recovered 1 3 P2',
    'quiet 0 0 P3'
  ])
})

test('each outlet hears of it again in its own time, and news begin it anew', () => {
  const every = { alerts: 2 * minuteMs, deploys: 3 * minuteMs }
  const fails = ['✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗✗✗', '✗✗✗✗✗', '✗✗✗✗✗']
  let state = noState
  const again = fails.map((history, index) => {
    const given = { entries: drawn(history), policy, remindEvery: () => every, now: index * minuteMs, leaseMs: minuteMs }
    const step = advance(state, given)
    state = stateOf(JSON.parse(JSON.stringify(stateToJson(withSent(step.state, step.decisions)))))
    return step.decisions.flatMap((decision) => decision.again ?? []).join(' ')
  })
  expect(again).toEqual(['', '', 'alerts', 'deploys', 'alerts', '', '', 'alerts'])
})

test('the runs of an alert are kept for a day after it has ended', () => {
  const alert = advance(noState, at(0, '✓✓✗✗✗'))
  expect(alert.state.history.map(({ number }) => number)).toEqual([2, 3, 4, 5])
  const newest = { ...at(minutes(1), '✓✓✗✗✗✗'), entries: drawn('✓✓✗✗✗✗').slice(-1) }
  expect(advance(withSent(alert.state, alert.decisions), newest).decisions).toMatchObject([{ kind: 'quiet', streak: 4 }])
  const over = advance(withSent(alert.state, alert.decisions), at(minutes(6), '✓✓✗✗✗✓'))
  const [soon, later] = [23 * 60, 25 * 60].map((hence) => advance(withSent(over.state, over.decisions), at(minutes(hence), '✓✓✗✗✗✓✓')))
  const numbers = [over, soon, later].map((step) => step?.state.history.map(({ number }) => number))
  expect(numbers).toEqual([[2, 3, 4, 5, 6], [2, 3, 4, 5, 6], []])
  expect([soon, later].map((step) => step?.state.told.tellings.length)).toEqual([2, 0])
})

test('a re-run of the first failure that fails as well makes the alert no younger', () => {
  const aged = { ...policy, severity: (_: number, redMs: number) => (redMs > minutes(60) ? ('P1' as const) : ('P2' as const)) }
  const alert = advance(noState, { ...at(minutes(3), '✗✗✗'), policy: aged })
  const again = drawn('✗✗✗').map((entry) => (entry.number === 1 ? { ...entry, attempt: 2, at: minutes(59) } : entry))
  const rerun = advance(withSent(alert.state, alert.decisions), { ...at(minutes(59), ''), entries: again, policy: aged })
  const later = advance(withSent(rerun.state, rerun.decisions), { ...at(minutes(62), ''), entries: again, policy: aged })
  expect([rerun, later].map(said)).toEqual([['quiet'], ['escalated']])
  expect(later.decisions).toMatchObject([{ severity: 'P1', episode: { first: { attempt: 2, at: 0 } } }])
})

test('a clock that is behind takes nothing back', () => {
  const aged = { ...policy, severity: (_: number, redMs: number) => (redMs > minutes(60) ? ('P1' as const) : ('P2' as const)) }
  const risen = advance(noState, { ...at(minutes(90), '✗✗✗'), policy: aged })
  const behind = advance(withSent(risen.state, risen.decisions), { ...at(minutes(30), '✗✗✗'), policy: aged })
  expect(behind.decisions).toMatchObject([{ kind: 'quiet', retracted: [], severity: 'P1' }])
})

test('a ledger that speaks of the future poisons nothing', () => {
  const far = Date.UTC(2099, 0, 1)
  const telling = { episode: 9, level: 'P2' } as const
  const poisoned: typeof noState = {
    ...noState,
    told: { tellings: [], at: far },
    history: [{ id: 5, number: 1e9, attempt: 1, verdict: 'good', at: 1 }],
    outbox: [{ telling, until: far, turn: 1 }]
  }
  const step = advance(poisoned, at(monday, '✓✗✗✗'))
  expect(step.decisions).toMatchObject([{ kind: 'alert', severity: 'P2', streak: 3 }])
  expect(step.state.outbox.map(({ until }) => until)).toEqual([monday + minutes(1)])
})

test('an alert of hundreds of failures stays the same alert, though GitHub lists the newest alone', () => {
  const long = (failures: number) => drawn(`✓${'✗'.repeat(failures)}`)
  const before = advance(noState, { ...at(minutes(600), ''), entries: long(500) })
  const kept = stateOf(JSON.parse(JSON.stringify(stateToJson(withSent(before.state, before.decisions)))))
  const after = advance(kept, { ...at(minutes(601), ''), entries: long(501).slice(-100) })
  expect(after.decisions).toMatchObject([{ kind: 'quiet', number: 2, severity: 'P0' }])
})

test('what ended long before anybody watched is not told', () => {
  const old = (days: number) => said(advance(noState, at(minutes(24 * 60 * days), '✗✗✗✓✗✗✗✓✓')))
  expect([old(0.5), old(2)]).toEqual([['recovered', 'recovered'], ['quiet']])
})

test('a late event whose list lacks the newest runs changes nothing that was told', () => {
  expect(steps(drawn('✗✗✗'), drawn('✗✗✗✓'), drawn('✗✗✗'), drawn('✗✗'))).toEqual([
    '1: alert 1',
    '2: recovered 1',
    '2: quiet 0',
    '2: quiet 0'
  ])
})

test('an earlier run that ends late joins the alert that is open', () => {
  expect(steps(drawn('-✗✗✗'), drawn('✗✗✗✗'), drawn('✗✗✗✗✗'))).toEqual(['1: alert 2', '2: quiet 2', '3: escalated 2'])
})

test('a first failure that passes when run again leaves the alert of those that followed', () => {
  expect(steps(drawn('✗✗✗✗'), drawn('r✗✗✗'), drawn('r✗✗✗✓'))).toEqual(['1: alert 1', '2: quiet 1', '3: recovered 1'])
})

test('what GitHub calls cancelled stays the failure that it was, after the alert as well', () => {
  const listed = drawn('✗-✗✗✓✓')
  const known = listed.map((entry): Entry => (entry.number === 2 ? { ...entry, verdict: 'bad' } : entry))
  expect(steps(known.slice(0, 4), listed.slice(0, 5), listed)).toEqual(['1: alert 1', '2: recovered 1', '2: quiet 0'])
})
