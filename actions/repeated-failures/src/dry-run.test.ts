import { describe, expect, test } from '@jest/globals'
import { readOnly } from '@tocsin/action-kit'
import type { Documents } from './ports.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

const dry = { 'dry-run': 'true' }
const shown = (said: readonly string[]) =>
  said.filter((line) => line.startsWith('discord-webhook: would send')).map((line) => /"title": "(.*)"/.exec(line)?.[1])

/** A dry run as `step.ts` wires it. */
const rehearse = (ledger: Documents, given: Omit<Parameters<typeof step>[0], 'ledger'>) =>
  step({ ...given, ledger: readOnly(ledger), inputs: dry })

describe('a dry run with a ledger', () => {
  test('a sweep shows what it would send, and leaves nothing behind', async () => {
    const ledger = memory()
    const { http, titles } = discordSim()
    const rehearsal = await rehearse(ledger, { runs: drawn('✓✗✗✗'), http })
    expect([rehearsal.outputs.decision, shown(rehearsal.said), titles()]).toEqual([
      'alert',
      [expect.stringContaining('CI has failed 3 times in a row')],
      []
    ])
    expect((await step({ runs: drawn('✓✗✗✗'), ledger, http })).outputs.decision).toBe('alert')
  })

  test('what was told before is not shown again', async () => {
    const ledger = memory()
    const { http } = discordSim()
    await step({ runs: drawn('✓✗✗✗'), ledger, http })
    const { outputs, said } = await rehearse(ledger, { runs: drawn('✓✗✗✗'), http })
    expect([outputs.decision, shown(said)]).toEqual(['quiet', []])
  })

  test('an end is shown as the edit and the call that it would be', async () => {
    const ledger = memory()
    const { http, titles } = discordSim()
    await step({ runs: drawn('✓✗✗✗'), about: 4, ledger, http })
    const { outputs, said } = await rehearse(ledger, { runs: drawn('✓✗✗✗✓'), about: 5, http, now: monday + 5 * minuteMs })
    expect([outputs.decision, shown(said).length, said.some((line) => line.includes('PATCH')), titles().length]).toEqual([
      'recovered',
      2,
      true,
      1
    ])
  })
})

describe('a dry run without a ledger', () => {
  const sweep = async (history: string, now = monday) => (await step({ runs: drawn(history), inputs: dry, now })).outputs.decision

  test.each([
    ['✓✗✗✗', 'alert'],
    ['✓✗✗', 'quiet'],
    ['✓✗✗✗✓', 'quiet']
  ])('a sweep of %s shows what is open now: %s', async (history, decision) => {
    expect(await sweep(history)).toBe(decision)
  })

  test('an event shows what it brings about, and no more', async () => {
    const about = async (number: number, history: string) =>
      (await step({ runs: drawn(history), about: number, inputs: dry })).outputs.decision
    expect([await about(4, '✓✗✗✗'), await about(5, '✓✗✗✗✗')]).toEqual(['alert', 'quiet'])
  })
})

test('a change of a ledger that is only read sees what is kept, and is dropped', async () => {
  const ledger = memory()
  await ledger.update('streaks/a', () => ({ told: 1 }))
  const view = readOnly(ledger)
  const seen: unknown[] = []
  expect(await view.update('streaks/a', (current) => (seen.push(current) > 0 ? { told: 2 } : null))).toEqual({ told: 2 })
  expect([seen, await view.read('streaks/a')]).toEqual([[{ told: 1 }], { told: 1 }])
})
