import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { advance } from './advance.ts'
import { endpoint, everyMs, minuteMs, monday, play, played, roundsOf, rules, said } from './drawn.fixture.ts'
import type { Watched } from './round.ts'
import { stateFrom } from './state-json.ts'
import type { Telling } from './telling.ts'
import { isActive } from './transition.ts'

const hourMs = 60 * minuteMs

/** Rounds that tell nothing, which may come at any time. */
const nothing = fc.string({ unit: fc.constantFrom('m', 'M', '?'), maxLength: 2 })

/** Far enough apart that nothing flaps. */
const quiet = fc.integer({ min: 13, max: 20 }).map((length) => '✓'.repeat(length))
const outage = fc.array(fc.tuple(fc.constant('✗'), nothing), { minLength: 1, maxLength: 6 })

test('every outage that lasts long enough is told once and recovers once, and no other is told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(quiet, outage), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (story, failAfter, recoverAfter) => {
        const api = `${story.map(([before, bad]) => before + bad.map((each) => each.join('')).join('')).join('')}${'✓'.repeat(13)}`
        const endpoints = [endpoint('api', { failAfter, recoverAfter }), endpoint('web')]
        const lines = said(play({ api, web: '✓'.repeat(api.length) }, { endpoints })).map((line) => line.split(' ').slice(1).join(' '))
        const long = story.filter(([, bad]) => bad.length >= failAfter)
        expect(lines).toEqual(long.flatMap(() => ['alert! P1 api down', 'recovered! P1 api up']))
      }
    )
  )
})

const marks = (length: number) =>
  fc.string({ unit: fc.constantFrom('✓', '✓', '✗', '~', 'm', 'M', '?', ' '), minLength: length, maxLength: length })

const habits = fc.record({
  failAfter: fc.integer({ min: 1, max: 3 }),
  recoverAfter: fc.integer({ min: 1, max: 3 }),
  critical: fc.boolean(),
  group: fc.constantFrom('front', 'back'),
  shownUrl: fc.constantFrom('https://a.test/', 'https://b.test/')
})

const names = ['db', 'api', 'web', 'mail']
/** Each may depend on those before it. */
const fleet: fc.Arbitrary<Watched[]> = fc
  .tuple(...names.map((_, index) => fc.tuple(habits, fc.subarray(names.slice(0, index)))))
  .map((all) => all.map(([given, dependsOn], index) => endpoint(names[index] ?? '', { ...given, dependsOn })))

/** What four endpoints were in `length` rounds. */
const history = (length: number) =>
  fc.tuple(...names.map(() => marks(length))).map((all) => Object.fromEntries(all.map((each, index) => [names[index] ?? '', each])))

const story = fc.record({ endpoints: fleet, drawn: history(40) })
const after = (rounds: number) => monday + rounds * everyMs

test('a round that is told again adds nothing, whatever came before', () => {
  fc.assert(
    fc.property(story, ({ endpoints, drawn }) => {
      for (const rounds of [1, 7, 20, 40]) {
        const all = roundsOf(drawn, { endpoints }).slice(0, rounds)
        const { state } = played(all)
        const last = all.at(-1)
        if (last) expect(advance(state, last, rules, last.at)).toEqual({ state, tellings: [] })
      }
    }),
    { numRuns: 50 }
  )
})

test('state that is written and read in between changes nothing', () => {
  fc.assert(
    fc.property(story, ({ endpoints, drawn }) => {
      const all = roundsOf(drawn, { endpoints })
      const first = played(all.slice(0, 20))
      const again = played(all.slice(20), stateFrom(JSON.parse(JSON.stringify(first.state))))
      expect([...first.told, ...again.told]).toEqual(played(all).told)
    }),
    { numRuns: 50 }
  )
})

test('an alert begins once and ends once, and turns grow by one', () => {
  fc.assert(
    fc.property(story, ({ endpoints, drawn }) => {
      const { told, state } = play(drawn, { endpoints })
      const all = told.flat()
      expect(all.map(({ turn }) => turn)).toEqual(all.map((_, index) => index + 1))
      for (const [id, own] of Map.groupBy(all, ({ alert }) => alert.id)) {
        const kinds = own.map(({ kind }) => kind)
        expect([kinds[0], kinds.filter((kind) => kind === 'alert').length]).toEqual(['alert', 1])
        expect(kinds.indexOf('recovered')).toBe(state.alerts.some((open) => open.id === id) ? -1 : kinds.length - 1)
      }
    })
  )
})

const steady = fc.tuple(...names.map(() => fc.constantFrom('✓', '~', '✗')))

test('what is told in the end is how it is', () => {
  fc.assert(
    fc.property(story, steady, ({ endpoints, drawn }, last) => {
      const before = play(drawn, { endpoints })
      const settled = Object.fromEntries(last.map((mark, index) => [names[index] ?? '', mark.repeat(14)]))
      const { state } = play(settled, { endpoints, state: before.state, start: after(40) })
      const told = new Map(state.alerts.flatMap(({ members }) => members.filter(isActive).map((member) => [member.endpoint, member.state])))
      for (const { name, dependsOn } of endpoints) {
        const mark = settled[name]?.[0] ?? ''
        const expected = { '✓': undefined, '~': 'degraded', '✗': 'down' }[mark]
        const isHeld = dependsOn.length > 0 && last.some((each) => each === '✗')
        if (isHeld) expect([expected, undefined]).toContain(told.get(name))
        else expect(told.get(name)).toBe(expected)
      }
    })
  )
})

test('what was held back is told once its cause is well', () => {
  fc.assert(
    fc.property(story, ({ endpoints, drawn }) => {
      const before = play(drawn, { endpoints })
      const only = { db: '✓', api: '✓', web: '✓', mail: '✗' }
      const rounds = Object.fromEntries(Object.entries(only).map(([name, mark]) => [name, mark.repeat(14)]))
      const { state } = play(rounds, { endpoints, state: before.state, start: after(40) })
      expect(state.alerts.flatMap(({ members }) => members.filter(isActive))).toMatchObject([{ endpoint: 'mail', state: 'down' }])
    })
  )
})

test('nothing is told in maintenance, and nothing ends by it', () => {
  fc.assert(
    fc.property(story, fc.string({ unit: fc.constantFrom('m', 'M'), minLength: 30, maxLength: 30 }), ({ endpoints, drawn }, silence) => {
      const before = play(drawn, { endpoints: endpoints.map((each) => ({ ...each, remindEveryMs: hourMs })) })
      const rounds = Object.fromEntries(names.map((name) => [name, silence]))
      const { told, state } = play(rounds, { endpoints, state: before.state, start: after(40) })
      expect(told.flat()).toEqual([])
      expect(state.alerts).toEqual(before.state.alerts)
    })
  )
})

/** For one endpoint and severity four in an hour; there are four severities. */
const mostCalls = 16

test('nobody is called more often than so, whatever happens', () => {
  const fast = fc.tuple(fleet, history(180))
  const isNews = ({ calls, kind }: Telling) => calls && kind !== 'recovered'
  fc.assert(
    fc.property(fast, ([endpoints, drawn]) => {
      const often = endpoints.map((each) => ({ ...each, everyMs: minuteMs, failAfter: 1, recoverAfter: 1 }))
      const { told } = play(drawn, { endpoints: often, apartMs: minuteMs })
      for (let from = 0; from <= 120; from += 10) {
        expect(
          told
            .slice(from, from + 60)
            .flat()
            .filter(isNews).length
        ).toBeLessThanOrEqual(mostCalls * names.length)
      }
      expect(told.flat().filter(({ kind }) => kind === 'recovered').length).toBeLessThanOrEqual(
        told.flat().filter(({ kind }) => kind === 'alert').length
      )
    }),
    { numRuns: 40 }
  )
})
