import { expect, test } from '@jest/globals'
import { type Entry, historyOf, type StreakPolicy } from '@tocsin/ci-history'
import { decide, type Told } from './decide.ts'

const minuteMs = 60_000
const policy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures) => (failures >= 10 ? 'P0' : failures >= 5 ? 'P1' : 'P2'),
  recoverAfter: 1
}

/** `✓` passed, `✗` failed, `r` failed and passed when run again, `-` neither; one run a minute. */
const drawn = (history: string): Entry[] =>
  historyOf(
    [...history].map((mark, index) => ({
      id: 100 + index,
      number: index + 1,
      attempt: mark === 'r' ? 2 : 1,
      verdict: mark === '✗' ? 'bad' : mark === '-' ? 'neutral' : 'good',
      at: index * minuteMs
    }))
  )

/** What is told as the histories come, one after the other. */
function story(histories: readonly string[], { remindEveryMs, everyMs = minuteMs }: { remindEveryMs?: number; everyMs?: number } = {}) {
  let told: Told = { tellings: [] }
  return histories.map((history, index) => {
    const outcome = decide({ history: drawn(history), policy, told, remindEveryMs, now: index * everyMs })
    told = outcome.told
    return outcome.decisions.map(({ kind, number, streak, severity }) => [kind, number ?? 0, streak, severity].join(' ')).join(', ')
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
  ['a run that arrives late takes a level back, silently', ['✗✗✗✗✗', '✗✗✗-✗'], ['alert 1 5 P1', 'quiet 1 4 P2']],
  ['two episodes at once', ['✗✗✗✓✗✗✗'], ['recovered 1 3 P2, alert 5 3 P2']]
]
test.each(rows)('%s', (_, histories, said) => expect(story(histories)).toEqual(said))

test('an alert that lasts is told again after the interval, and counts its reminders', () => {
  const fails = ['✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗', '✗✗✗✓', '✗✗✗✓']
  expect(story(fails, { remindEveryMs: 2 * minuteMs })).toEqual([
    'alert 1 3 P2',
    'quiet 1 3 P2',
    'reminded 1 3 P2',
    'quiet 1 3 P2',
    'recovered 1 3 P2',
    'quiet 0 0 P3'
  ])
})

test('what was told of episodes before the runs at hand is left alone', () => {
  const told = { tellings: [{ episode: 1, level: 'P2', by: 3 }] } as const
  const outcome = decide({ history: drawn('✗✗✗✓✓').slice(3), policy, told, now: 0 })
  expect(outcome).toEqual({ decisions: [expect.objectContaining({ kind: 'quiet' })], told })
})
