import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { endpoint, everyMs, minuteMs, monday, play, played, roundsOf } from './drawn.fixture.ts'
import type { Round } from './round.ts'
import { stateFrom } from './state-json.ts'
import type { Telling } from './telling.ts'

/** Stretches of the same mark, so that long ones come often. */
const marks = fc
  .array(fc.tuple(fc.constantFrom('✓', '✗', '~', 'm', '?', '?', '6', ' '), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([mark, count]) => mark.repeat(count)).join(''))

/** The rule once more, round by round: what is told of one endpoint of its blindness. */
function expected(drawn: string, apartMs: number): string[] {
  let [count, since, isTold] = [0, 0, false]
  return [...drawn].flatMap((mark, index) => {
    if (mark === ' ' || (mark === 'm' && isTold)) return []
    if (!'?6'.includes(mark)) {
      const was = isTold
      count = 0
      isTold = false
      return was ? [`${index} recovered`] : []
    }
    since = count === 0 ? index : since
    count += 1
    if (isTold || count < 6 || (index - since) * apartMs < 30 * minuteMs) return []
    isTold = true
    return [`${index} alert`]
  })
}

const ofKind = (told: readonly (readonly Telling[])[], kind: string): string[] =>
  told.flatMap((all, index) => all.filter(({ alert }) => alert.kind === kind).map((one) => `${index} ${one.kind}`))

test('blindness is never told while it is judged, is told once, and ends with the first round that tells', () => {
  fc.assert(
    fc.property(marks, fc.constantFrom(5, 7, 30), fc.nat(60), (api, minutes, cut) => {
      const apartMs = minutes * minuteMs
      const endpoints = ['api', 'web'].map((name) => endpoint(name, { everyMs }))
      const rounds = roundsOf({ api, web: '✓'.repeat(api.length) }, { endpoints, apartMs })
      const before = played(rounds.slice(0, cut))
      // What was written and read in between changes nothing.
      const after = played(rounds.slice(cut), stateFrom(JSON.parse(JSON.stringify(before.state))))
      const { told, state } = { told: [...before.told, ...after.told], state: after.state }
      const lines = ofKind(told, 'blind')
      expect(lines).toEqual(expected(api, apartMs))
      expect(state.alerts.filter(({ kind }) => kind === 'blind')).toHaveLength(lines.length % 2)
    })
  )
})

test('several that are blind are each in one alert, and none stays once all can be judged', () => {
  fc.assert(
    fc.property(fc.tuple(marks, marks, marks), ([api, web, mail]) => {
      const drawn = { api, web, mail }
      const length = Math.max(...Object.values(drawn).map((each) => each.length))
      const padded = Object.fromEntries(Object.entries(drawn).map(([name, each]) => [name, each.padEnd(length, ' ')]))
      const { state } = play(padded)
      const members = state.alerts
        .filter(({ kind }) => kind === 'blind')
        .flatMap((alert) => alert.members.filter(({ state: is }) => is !== 'up'))
      const blind = Object.entries(padded).filter(([, each]) => expected(each, everyMs).length % 2 === 1)
      expect(members.map((member) => member.endpoint).toSorted()).toEqual(blind.map(([name]) => name).toSorted())
      const after = play({ api: '✓', web: '✗', mail: '~' }, { state, start: monday + length * everyMs }).state
      expect(after.alerts.filter(({ kind }) => kind === 'blind')).toEqual([])
    })
  )
})

/** For each round of five minutes the shards that write. */
const presence = fc
  .array(fc.tuple(fc.subarray([1, 2, 3]), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 })
  .map((all) => all.flatMap(([there, count]) => Array.from({ length: count }, () => there)))

const names = ['a', 'b', 'c']
const fleet = names.map((name) => endpoint(name))

const roundOf = (shard: number, index: number): Round => {
  const at = monday + index * everyMs + shard * 1_000
  const result = { endpoint: names[shard - 1] ?? '', at, verdict: 'up', tries: 1 } as const
  return { at, endpoints: fleet, results: [result], shard: `${shard}/3` }
}

test('a shard is told only after an hour without a look, once, and until it looks again', () => {
  fc.assert(
    fc.property(presence, (there) => {
      const all = there.flatMap((shards, index) => shards.map((shard) => ({ shard, round: roundOf(shard, index) })))
      const { told } = played(all.map(({ round }) => round))
      const last = new Map<string, number>()
      const open = new Set<string>()
      for (const [index, { shard, round }] of all.entries()) {
        const stale = (told[index] ?? []).filter(({ alert }) => alert.part !== undefined)
        for (const { kind, alert } of stale) {
          const name = alert.part?.name ?? ''
          expect([kind, open.has(name)]).toEqual(kind === 'alert' ? ['alert', false] : ['recovered', true])
          if (kind === 'alert') expect(round.at - (last.get(name) ?? monday)).toBeGreaterThanOrEqual(50 * minuteMs)
          if (kind === 'alert' && last.has(name)) expect(round.at - (last.get(name) ?? 0)).toBeGreaterThanOrEqual(60 * minuteMs)
          if (kind === 'alert') open.add(name)
          else open.delete(name)
        }
        last.set(`${shard}/3`, round.at)
        expect(open.has(`${shard}/3`)).toBe(false)
      }
    })
  )
})

test('a shard that is gone for two hours, while another writes, is told', () => {
  fc.assert(
    fc.property(presence, (there) => {
      const before = played(there.flatMap((shards, index) => shards.map((shard) => roundOf(shard, index))))
      const after = played(
        Array.from({ length: 24 }, (_, index) => roundOf(1, there.length + index)),
        before.state
      )
      expect(after.state.alerts.flatMap(({ part }) => part?.name ?? []).toSorted()).toEqual(['2/3', '3/3'])
    })
  )
})
