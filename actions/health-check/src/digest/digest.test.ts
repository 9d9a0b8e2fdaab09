import { expect, test } from '@jest/globals'
import { discordSim, memory, step } from '../testing.ts'

const monday = Date.UTC(2026, 0, 5, 8)
const minute = 60_000
const hour = 60 * minute

/** The titles of the messages after rounds at these hours since Monday, 08:00. */
async function titlesAfter(hours: readonly number[], digest: string, ledger: ReturnType<typeof memory> | undefined = memory()) {
  const { http, titles } = discordSim()
  for (const at of hours) await step({ ledger, http, now: monday + at * hour, inputs: { digest } })
  return titles().filter((one) => one.includes('The week'))
}

const title = expect.stringMatching(/The week: (?:100 % up|nothing is known yet), 0 incidents/)

test.each<[name: string, hours: number[], digest: string, count: number]>([
  ['nothing is sent unless it is asked for', [0, 1, 168], 'off', 0],
  ['one a week', [-1, 0.1, 0.2, 23, 100, 167.9], 'weekly', 1],
  ['and the next one with the next Monday', [0, 1, 169, 170], 'weekly', 2],
  ['on demand, each time', [50, 51], 'now', 2]
])('%s', async (_, hours, digest, count) => {
  expect(await titlesAfter(hours, digest)).toEqual(Array(count).fill(title))
})

test('without a ledger nobody knows whether it was sent: there is none but on demand', async () => {
  const { http, titles } = discordSim()
  for (const digest of ['weekly', 'now']) await step({ http, now: monday + hour, inputs: { digest } })
  expect(titles()).toHaveLength(1)
})

test('one that is lost is sent with the next round', async () => {
  const ledger = memory()
  const gone = { http: async () => ({ status: 404, headers: {}, body: '{"code":10015,"message":"Unknown Webhook"}' }) }
  await step({ ledger, ...gone, now: monday, inputs: { digest: 'weekly', 'fail-on': 'none' } })
  const { http, titles } = discordSim()
  await step({ ledger, http, now: monday + 5 * minute, inputs: { digest: 'weekly' } })
  expect(titles()).toEqual([title])
})
