import { expect, test } from '@jest/globals'
import type { IssueWish } from '@tocsin/notifier'
import { startGithubSim } from '@tocsin/testkit'
import { senderFor } from './github.fixture.ts'
import { wishOf } from './issue.fixture.ts'

const repo = { owner: 'octo', name: 'app' }

/** A second implementation of GitHub, which nobody here wrote; where it does not start, a reason. */
async function startEmulate() {
  try {
    const { createEmulator } = await import('emulate')
    const seed = { github: { users: [{ login: 'octo' }], repos: [{ ...repo, auto_init: true }] } }
    const emulator = await createEmulator({ service: 'github', port: 0, seed })
    return { url: emulator.url.replace('localhost', '127.0.0.1'), close: () => emulator.close() }
  } catch (error) {
    return { skipped: `Not compared with emulate: it does not start here (${error instanceof Error ? error.message : error})` }
  }
}

const steps: Partial<IssueWish>[] = [
  { labels: ['incident', 'ci'] },
  { severity: 'P1', body: 'Worse.' },
  { state: 'closed', status: 'over' },
  { severity: 'P0', body: 'Again.' }
]

/** The story, told once with what a ledger knows and once without: every answer but the address of the server. */
async function play(url: string, token: string) {
  const send = senderFor({ sim: { url }, token })
  const told: unknown[] = []
  for (const remote of [undefined, { id: '1' }]) {
    for (const step of steps) {
      const answer = await send(wishOf({ ...step, ...(remote && { remote }) }), { timeoutMs: 10_000 })
      told.push(answer.kind === 'done' ? { ...answer, url: undefined, comment: typeof answer.comment } : answer)
    }
  }
  return told
}

test('an issue is kept in the same way in a second implementation of GitHub', async () => {
  const emulate = await startEmulate()
  if ('skipped' in emulate) return process.stdout.write(`${emulate.skipped}\n`)
  const sim = await startGithubSim({ seed: {} })
  try {
    const ours = await play(sim.url, 'ghs_0123456789')
    // Its user is no bot, so that it is asked who it is.
    expect(await play(emulate.url, 'ghp_0123456789')).toEqual(ours)
    expect(ours).toHaveLength(8)
  } finally {
    await Promise.all([emulate.close(), sim.close()])
  }
  sim.assertClean()
  return undefined
})
