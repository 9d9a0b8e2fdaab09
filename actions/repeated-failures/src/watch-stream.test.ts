import { expect, test } from '@jest/globals'
import { ActionError, type GitHub } from '@tocsin/action-kit'
import { discordSim, drawn, githubWith, memory, step } from './testing.ts'

test('what was told before something failed is in the outputs', async () => {
  const nightly = drawn('✓✗✗✗').map((run) => ({ ...run, event: 'schedule' }))
  const { github } = githubWith(nightly)
  const file = async () => {
    throw new ActionError('GitHub answered 502', { fix: 'Try again.' })
  }
  const outputs: Record<string, unknown> = {}
  const { http, titles } = discordSim()
  const ports = {
    github: async () => ({ ...github, file }) as unknown as GitHub,
    output: (name: string, value: unknown) => void Object.assign(outputs, { [name]: value })
  }
  await expect(step({ runs: nightly, ledger: memory(), http, ports })).rejects.toThrow('GitHub answered 502')
  expect([outputs.decision, titles()]).toEqual(['alert', [expect.stringContaining('CI has failed 3 times')]])
})
