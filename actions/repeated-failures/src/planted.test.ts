import { expect, test } from '@jest/globals'
import { documentKey, type Json } from '@tocsin/notifier'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

const streak = documentKey('streaks', 'octo/app ci.yml main')

/** A ledger that somebody else has written to. */
async function planted(documents: Readonly<Record<string, Json>>) {
  const ledger = memory()
  for (const [key, document] of Object.entries(documents)) await ledger.update(key, () => document)
  return ledger
}

/** Four runs later than the alert of the third failure, unless it says otherwise. */
async function stepWith(state: object, history = '✓✗✗✗') {
  const discord = discordSim()
  const ledger = await planted({ [streak]: { version: 1, ...state } as Json })
  const { outputs } = await step({ runs: drawn(history), about: history.length, ledger, http: discord.http, now: monday + 20 * minuteMs })
  return { decision: outputs.decision, titles: discord.titles(), ledger }
}

test('hundreds of alerts that there never were are not taken back one by one', async () => {
  const tellings = (first: number) => Array.from({ length: 300 }, (_, index) => ({ episode: first + index, level: 'P0' }))
  expect(await stepWith({ told: { tellings: tellings(1_000) } })).toMatchObject({ decision: 'alert', titles: { length: 1 } })

  const long = `${'✓'.repeat(400)}✗✗✗`
  const { decision, titles } = await stepWith({ told: { tellings: tellings(2) } }, long)
  expect([decision, titles.length]).toEqual(['alert', 11])
})

test('a turn that nothing can come after is none', async () => {
  const { decision, ledger } = await stepWith({ turn: Number.MAX_SAFE_INTEGER })
  const { http, titles } = discordSim()
  const next = await step({ runs: drawn('✓✗✗✗✗✗'), about: 6, ledger, http, now: monday + 30 * minuteMs })
  expect([decision, next.outputs.decision, titles().length]).toEqual(['alert', 'escalated', 2])
})

test('runs that end in days to come have not ended', async () => {
  const history = [5, 6].map((number) => [5000 + number, number, 1, 'good', monday + 48 * 60 * minuteMs])
  expect(await stepWith({ history: [[1004, 4, 2, 'good', monday + 48 * 60 * minuteMs], ...history] })).toMatchObject({ decision: 'alert' })
})

test('an alert that was told in days to come is due to be told again', async () => {
  const { ledger } = await stepWith({})
  await ledger.update(streak, (state) => ({
    ...(state as Record<string, Json>),
    told: { ...(state as { told: Record<string, Json> }).told, at: monday + 48 * 60 * minuteMs }
  }))
  const { outputs } = await step({ runs: drawn('✓✗✗✗'), ledger, inputs: { 'remind-every': '1h' }, now: monday + 90 * minuteMs })
  expect(outputs.decision).toBe('reminded')
})

const alertKey = 'octo/app/.github/workflows/ci.yml/main/1002'
const receipt = {
  ...{ id: 'planted', alertKey, transition: '0: 2/P2', channel: 'discord-webhook' },
  ...{ outcome: 'delivered', attempts: 1, at: new Date(monday).toISOString() }
}
const nothing = { summary: [], fields: [], links: [], excerpts: [], labels: {} }
const content = {
  ...{ mentions: [], ping: false },
  alert: { key: alertKey, source: 'ci', status: 'info', severity: 'P3', title: 'planted', ...nothing }
}
const books: [what: string, book: Record<string, Json>][] = [
  ['shown by a message of ours that is something else', { receipts: [{ ...receipt, remote: { id: '42' } }] }],
  ['about to be shown by one that nobody is called by', { entries: [{ receipt: { ...receipt, outcome: 'pending' }, ...content }] }]
]
test.each(books)('somebody is called by an alert that is %s', async (_, book) => {
  const { http } = discordSim()
  const called: string[] = []
  const listening: typeof http = (request, options) => {
    const { content: words, embeds } = JSON.parse(String(request.body))
    if (request.method === 'POST' && words?.includes('@here')) called.push(embeds[0].title)
    return http(request, options)
  }
  const ledger = await planted({ [documentKey('receipts', 'discord-webhook')]: book })
  const given = { runs: drawn('✓✗✗✗'), about: 4, ledger, http: listening, config: { defaults: { mention: { P3: ['@here'] } } } }
  const { outputs } = await step({ ...given, now: monday + 20 * minuteMs })
  expect([outputs.decision, called]).toEqual(['alert', [expect.stringContaining('failed 3 times')]])
})
