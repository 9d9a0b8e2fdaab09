import { expect, test } from '@jest/globals'
import type { Ledger } from '@tocsin/ledger'
import type { Transport } from '@tocsin/notifier'
import { deathsAt, turns } from '@tocsin/testkit/turns'
import { keptFrom } from './kept/kept.ts'
import { discordSim, endpoints, type Given, memory, minuteMs, monday, step, through } from './testing.ts'

const inputs = { endpoints: endpoints(['api'], ', every: 1m'), 'fail-after': '1', 'recover-after': '1' }
const secondMs = 1_000

/** A webhook that is gone answers nothing else for good. */
const gone: Transport = async () => ({ status: 404, headers: {}, body: '{}' })

const pendingIn = async (ledger: Ledger) => keptFrom(await ledger.read('health/state')).pending.length

test('what was lost is told by the next round, even one that comes at once', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const lost = await step({ ledger, http: gone, inputs, seen: { api: 'D' } })
  expect([lost.problem !== undefined, await pendingIn(ledger)]).toEqual([true, 1])
  await step({ ledger, http, inputs, seen: { api: 'D' }, now: monday + secondMs, runId: 10 })
  expect([titles(), await pendingIn(ledger)]).toEqual([['🔴 api is down'], 0])
})

test('what was lost is told before its end, which does not stay behind', async () => {
  const [ledger, { http, titles, messages }] = [memory(), discordSim()]
  await step({ ledger, http: gone, inputs, seen: { api: 'D' } })
  await step({ ledger, http, inputs, seen: { api: 'U' }, now: monday + 5 * minuteMs, runId: 10 })
  expect([...messages.values()].map((versions) => versions.map(({ title }) => title))).toEqual([
    ['🔴 api is down', '✅ api is up again after 5 m'],
    ['✅ api is up again after 5 m']
  ])
  await step({ ledger, http, inputs, seen: { api: 'U' }, now: monday + 10 * minuteMs, runId: 11 })
  expect([titles().length, await pendingIn(ledger)]).toEqual([2, 0])
})

test('a write that was done and whose answer was lost costs no time: the step tells what it had taken', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const twice: Ledger = {
    ...ledger,
    async change(wanted, fn) {
      await ledger.change(wanted, fn)
      return ledger.change(wanted, fn)
    }
  }
  await step({ ledger: twice, http, inputs, seen: { api: 'D' } })
  expect([titles(), await pendingIn(ledger)]).toEqual([['🔴 api is down'], 0])
})

interface Dying {
  given: Given
  kill: { nth: number; moment: 'before' | 'after' }
  ledger: Ledger
  http: Transport
}

/** A step that dies at one of its effects. */
async function dies({ given, kill, ledger, http }: Dying): Promise<boolean> {
  const { process, play } = turns(() => 0)
  const effect = process(kill)
  const ends: unknown[] = []
  void step({ inputs, ...given, ledger: through(ledger, effect), http: (...call) => effect(() => http(...call)) }).then((end) =>
    ends.push(end)
  )
  await play()
  return ends.length === 0
}

const after = (minutes: number, mark: string, runId: number) => ({ inputs, seen: { api: mark }, now: monday + minutes * minuteMs, runId })

test.each(deathsAt(12))('killed $moment effect $nth: the outage is told, and its end is the last word', async (kill) => {
  const [ledger, { http, titles, messages }] = [memory(), discordSim()]
  await dies({ given: { seen: { api: 'D' } }, kill, ledger, http })
  await step({ ledger, http, ...after(5, 'D', 10) })
  expect(titles()).toContain('🔴 api is down')
  await step({ ledger, http, ...after(10, 'U', 11) })
  await step({ ledger, http, ...after(15, 'U', 12) })
  const copies = [...messages.values()].filter((versions) => versions.some(({ title }) => title === '🔴 api is down'))
  expect(copies.length).toBeLessThanOrEqual(2)
  expect(titles().filter((title) => title.startsWith('✅')).length).toBeGreaterThanOrEqual(2)
  expect(await pendingIn(ledger)).toBe(0)
})

test('over within the lease of one that died: nothing fires in the end, but a message whose receipt died with it', async () => {
  const ends = await Promise.all(
    deathsAt(12).map(async (kill) => {
      const [ledger, { http, titles }] = [memory(), discordSim()]
      await dies({ given: { seen: { api: 'D' } }, kill, ledger, http })
      for (const [round, minutes] of [0.9, 5, 10, 15].entries()) await step({ ledger, http, ...after(minutes, 'U', 10 + round) })
      return { firing: titles().filter((title) => title.startsWith('🔴')).length, pending: await pendingIn(ledger) }
    })
  )
  expect(ends.filter(({ firing }) => firing > 0).length).toBeLessThanOrEqual(2)
  expect(ends.filter(({ pending }) => pending > 0)).toEqual([])
})

/** As damping leaves it, where people were called for the same often enough. */
async function damp(ledger: Ledger): Promise<void> {
  await ledger.update('health/state', (document) => {
    const kept = keptFrom(document)
    const quiet = <T extends { called?: true }>({ called: _, ...alert }: T) => alert
    const pending = kept.pending.map((one) => ({ ...one, telling: { ...one.telling, calls: false, alert: quiet(one.telling.alert) } }))
    return JSON.parse(JSON.stringify({ ...kept, pending, alerts: { ...kept.alerts, alerts: kept.alerts.alerts.map(quiet) } }))
  })
}

test('the quiet end of an alert whose quiet beginning died with its step is told behind it', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  await dies({ given: { seen: { api: 'D' } }, kill: { nth: 3, moment: 'before' }, ledger, http })
  await damp(ledger)
  expect([titles(), await pendingIn(ledger)]).toEqual([[], 1])
  await step({ ledger, http, ...after(0.9, 'U', 10) })
  expect([titles(), await pendingIn(ledger)]).toEqual([[], 2])
  await step({ ledger, http, ...after(5, 'U', 11) })
  expect([titles(), await pendingIn(ledger)]).toEqual([[expect.stringMatching(/^✅ api is up again/u)], 0])
})
