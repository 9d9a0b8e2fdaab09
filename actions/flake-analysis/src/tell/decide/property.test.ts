import { expect, test } from '@jest/globals'
import { defaultPolicy } from '@tocsin/notifier'
import fc from 'fast-check'
import { jsonOf } from '../../kept/json-checks.ts'
import { decideTellings } from './decide.ts'
import { leaseMs } from './lease.ts'
import { withTold } from './outbox.ts'
import { noTellings, type OpenAlert, type TellState } from './state.ts'
import { tellStateFrom } from './state-json.ts'
import { dayMs, monday, reportAt } from './story.fixture.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const marks = fc.array(fc.constantFrom('.', 'F', 'F', 's', 'B', 'S', 'I'), { minLength: 5, maxLength: 9 })
const stories = fc.array(marks, { minLength: 1, maxLength: names.length }).map((all) => {
  const length = Math.min(...all.map((one) => one.length))
  // In the end all is well, twice: once to be decided, once more for whoever died.
  return Object.fromEntries(all.map((one, index) => [names[index] ?? '', `.${one.slice(0, length).join('')}..`]))
})

interface Told {
  day: number
  alert: OpenAlert
}

/** Plays a story; on some days the step dies before or after it told. */
function play(drawn: Readonly<Record<string, string>>, fates: readonly ('told' | 'died' | 'died late' | 'lost')[]) {
  let state: TellState = noTellings
  const told: Told[] = []
  const days = drawn.a?.length ?? 0
  for (let day = 0; day < days; day++) {
    const by = `run ${day}`
    const { tellings, after } = decideTellings(reportAt(drawn, day), tellStateFrom(jsonOf(state)), {
      by,
      now: monday + day * (dayMs + leaseMs),
      policy: defaultPolicy
    })
    const fate = day >= days - 2 ? 'told' : (fates[day] ?? 'told')
    if (fate !== 'died' && fate !== 'lost') told.push(...tellings.map((alert) => ({ day, alert })))
    state =
      fate === 'told' || fate === 'lost'
        ? withTold(
            after,
            tellings.map((alert) => ({ alert, fate: fate === 'lost' ? fate : 'sent' })),
            by
          )
        : after
  }
  return { told, state }
}

const fates = fc.array(fc.constantFrom('told' as const, 'told' as const, 'died' as const, 'died late' as const, 'lost' as const), {
  maxLength: 9
})

test('whatever happens, in the end nothing is open, nothing is due, and nothing is known', () => {
  fc.assert(
    fc.property(stories, fates, (drawn, given) => {
      const { state } = play(drawn, given)
      expect([state.alerts, state.known]).toEqual([[], {}])
    })
  )
})

test('nothing is a member of two alerts at once, and each alert counts its turns', () => {
  fc.assert(
    fc.property(stories, fates, (drawn, given) => {
      const { told } = play(drawn, given)
      const turns = new Map<string, number>()
      for (const { alert } of told) {
        expect(alert.turn).toBeGreaterThanOrEqual(turns.get(alert.id) ?? 1)
        turns.set(alert.id, alert.turn)
      }
      for (let day = 0; day < 12; day++) {
        const newest = new Map(told.filter((one) => one.day <= day).map(({ alert }) => [alert.id, alert]))
        const open = [...newest.values()]
          .filter(({ kind }) => kind !== 'overview')
          .flatMap(({ members }) => members.filter(({ state }) => state !== 'left').map(({ id }) => id))
        expect(new Set(open).size).toBe(open.length)
      }
    })
  )
})

test('where nobody dies, what is confirmed for the first time is told that day, and its end on the day it ends', () => {
  fc.assert(
    fc.property(stories, (drawn) => {
      const { told } = play(drawn, [])
      for (const [name, all] of Object.entries(drawn)) {
        const first = [...all].findIndex((mark) => mark === 'F' || mark === 'B')
        const days = told.filter(({ alert }) => alert.members.some((one) => one.name === name)).map(({ day }) => day)
        expect(days[0]).toBe(first === -1 ? undefined : first)
      }
    })
  )
})

test('what was told and is over was told to be over, as the last thing of it', () => {
  fc.assert(
    fc.property(stories, fates, (drawn, given) => {
      const { told } = play(drawn, given)
      const last = new Map(told.filter(({ alert }) => alert.kind !== 'overview').map(({ alert }) => [alert.id, alert.change]))
      expect([...last.values()].filter((change) => change !== 'recovered')).toEqual([])
    })
  )
})
