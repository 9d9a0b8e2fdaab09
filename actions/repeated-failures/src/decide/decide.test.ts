import { expect, test } from '@jest/globals'
import { episodesOf, type Telling } from '@tocsin/ci-history'
import { decide, type Situation } from './decide.ts'
import { drawn, minutes, policy } from './drawn.fixture.ts'

/** What is decided of a history when something was told before, ten minutes after its first run. */
function decided(history: string, tellings: readonly Telling[], more: Partial<Situation> = {}) {
  const [entries, now] = [drawn(history), more.now ?? minutes(10)]
  return decide({ history: entries, episodes: episodesOf(entries, policy, now), told: { tellings }, now, ...more })
}

const alert = { episode: 1, level: 'P2' } as const
const end = { episode: 1, level: 'recovered' } as const

const rows: [name: string, history: string, told: readonly Telling[], more: Partial<Situation>, said: readonly string[]][] = [
  ['what nobody knows is told', '✗✗✗', [], {}, ['alert 1']],
  ['what is known is not told again', '✗✗✗', [alert], {}, ['quiet 1']],
  ['what has risen since', '✗✗✗✗✗', [alert], {}, ['escalated 1']],
  ['what is over', '✗✗✗✓', [alert], {}, ['recovered 1']],
  ['what does not hold is taken back', '✗✗✓', [alert], {}, ['retracted 1']],
  ['an end that was none', '✗✗✗✗', [alert, end], {}, ['alert 1, after all']],
  ['what may have been told is told again', '✗✗✗', [alert], { unsure: [alert] }, ['alert 1']],
  ['what may have been told, and does not hold', '✗✗✓', [alert], { unsure: [alert] }, ['retracted 1, perhaps']],
  ['what ended long ago and nobody was told of', '✗✗✗✓', [], { now: minutes(25 * 60) }, ['quiet 0']],
  ['what ended long ago, of which the end was not told', '✗✗✗✓', [alert], { now: minutes(25 * 60) }, ['recovered 1']],
  ['two at once', '✗✗✗✓✗✗✗', [alert], {}, ['recovered 1', 'alert 5']]
]
test.each(rows)('%s', (_, history, told, more, said) => {
  const words = decided(history, told, more).map(
    ({ kind, number = 0, unsure, relapsed }) => `${kind} ${number}${unsure ? ', perhaps' : ''}${relapsed ? ', after all' : ''}`
  )
  expect(words).toEqual(said)
})

test('what was told of episodes before the runs at hand is left alone', () => {
  const told = { tellings: [{ episode: 1, level: 'P2', by: 3 }] } as const
  const history = drawn('✗✗✗✓✓').slice(3)
  expect(decide({ history, episodes: episodesOf(history, policy, 0), told, now: 0 })).toMatchObject([{ kind: 'quiet', retracted: [] }])
})
