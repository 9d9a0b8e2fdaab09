import { expect, test } from '@jest/globals'
import { type DiscordSim, type FaultName, faultRows, faults, type NamedFault, startDiscordSim } from '@tocsin/testkit'
import { formsOf, leaksOf, notify, receiptsOf, together } from './notify.fixture.ts'

const patienceMs = 60_000

/** Requests that change something: the look-up of a message's server is none. */
const tries = ({ requests }: DiscordSim) => requests.filter(({ method }) => method !== 'GET')

async function underFault({ steps, hangs }: NamedFault, given: Readonly<Record<string, string>>) {
  const discord = await startDiscordSim()
  const webhook = discord.webhook()
  discord.script(steps)
  const started = performance.now()
  const result = await notify({ webhook, with: { timeout: hangs ? '13s' : '8s', ...given } })
  const ms = performance.now() - started
  await discord.close()
  return { discord, result, ms, webhook }
}

const outcomes = { delivered: 'delivered', pending: 'pending', refused: 'lost' }
/** Discord says why it forbids; a 403 that says nothing is the ban page of the machine in front of it, which passes. */
const outcomeOf = (name: FaultName) => (name === '403' ? 'pending' : outcomes[faults[name].ends])

const kept = together(faultRows, 10, ([, fault]) => underFault(fault, { ledger: 'file:state', 'fail-on': 'any' }))

test.each(faultRows.map((row) => [row[0], row] as const))(
  '%s: nothing is lost in silence, hammered or given away',
  async (name, row) => {
    const [, fault] = row
    const { discord, result, ms, webhook } = await kept(row)
    const [receipt] = receiptsOf(result)
    const delivered = fault.ends === 'delivered'

    expect(receipt?.outcome).toBe(outcomeOf(name))
    expect(result.exitCode).toBe(delivered ? 0 : 1)
    const copies = discord.messages().length
    expect(copies).toBeGreaterThanOrEqual(delivered ? 1 : 0)
    expect(copies).toBeLessThanOrEqual((delivered ? 1 : 0) + (fault.acted ? 1 : 0))
    expect(result.outputs['message-id']).toBe(delivered ? discord.messages().at(-1)?.id : undefined)
    if (!delivered) expect(receipt).toMatchObject({ reason: expect.any(String), detail: expect.any(String) })
    expect(tries(discord).length).toBeLessThanOrEqual(6)
    expect(ms).toBeLessThan(20_000)
    expect(discord.strays).toEqual([])
    discord.assertClean()
    expect(leaksOf(result, formsOf(webhook))).toEqual([])
  },
  patienceMs
)

const switches: readonly [name: FaultName, failOn: 'none' | 'any' | 'all', exitCode: number][] = [
  ['404 unknown webhook', 'none', 0],
  ['404 unknown webhook', 'any', 1],
  ['404 unknown webhook', 'all', 1],
  ['Cloudflare ban, HTML', 'none', 0],
  ['Cloudflare ban, HTML', 'all', 1],
  ['500 once', 'all', 0]
]
const switched = together(switches, 2, ([name, failOn]) => underFault(faults[name], { 'fail-on': failOn }))

test.each(switches.map((row) => [...row, row] as const))(
  '%s with fail-on %s leaves with %d, and says aloud what is missing',
  async (name, _, exitCode, row) => {
    const { result } = await switched(row)
    const delivered = faults[name].ends === 'delivered'

    expect(result.exitCode).toBe(exitCode)
    // Without a ledger no later run can send it: that is told as a loss.
    expect(receiptsOf(result)).toMatchObject([{ channel: 'discord-webhook', outcome: delivered ? 'delivered' : 'lost' }])
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(delivered ? 0 : 1)
    expect(result.summary).toContain(delivered ? '✅ delivered' : '❌ lost')
  },
  patienceMs
)

/** Without what differs from run to run. */
const steady = (text: string) => text.replaceAll(/127\\?\.0\\?\.0\\?\.1\\?:\d+/g, 'discord').replaceAll(/\d+\.\d s\b/g, '0.0 s')

test('what a reader sees of a ban', async () => {
  const { result, discord } = await underFault(faults['Cloudflare ban, text'], {})

  expect(tries(discord)).toHaveLength(1)
  expect(steady(result.annotations.map(({ level, message }) => `${level}: ${message}`).join('\n'))).toMatchInlineSnapshot(`
"error: discord-webhook: not sent, discord answered 429: this machine's address is blocked for a while
→ Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again. Run this step again, or give it a ledger so that the next run sends what this one could not."
`)
  expect(steady(result.summary)).toMatchInlineSnapshot(`
"### [CI passed on main](<https://github.com/octo/app/actions/runs/1>)
> [c0ffeec](<https://github.com/octo/app/commit/c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ff>) Add the sum – <i>ada</i>
> 
> <sub>on push</sub>

Severity <code>P3</code>: CI did not fail

| Channel | Outcome | |
|---|---|---|
| discord\\-webhook | ❌ lost | discord answered 429\\: this machine\\'s address is blocked for a while → Too many bad requests came from this address\\, perhaps from others on the same runner\\. Wait some minutes\\, or run the job again\\. Run this step again\\, or give it a ledger so that the next run sends what this one could not\\. |

"
`)
})

test('what a reader sees of fields that Discord refuses', async () => {
  const { result } = await underFault(faults['400 with fields'], {})

  expect(steady(result.annotations.map(({ message }) => message).join('\n'))).toMatchInlineSnapshot(`
"discord-webhook: not sent, discord answered 400: Invalid Form Body (50035); content: Must be 2000 or fewer in length.
→ Change the input that is named here. If none of yours is, report this as a bug of the action."
`)
})

test('what a reader sees of a rate limit that passes', async () => {
  const { result } = await underFault(faults['429 twice'], {})

  expect(steady(result.log.split('##[endgroup]\n').at(-1) ?? '')).toMatchInlineSnapshot(`
"discord-webhook: discord answered 429: rate limited (user), wait 1 s; trying again in 0.0 s
discord-webhook: discord answered 429: rate limited (user), wait 1 s; trying again in 0.0 s"
`)
})
