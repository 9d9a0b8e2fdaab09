import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { killOrphans } from './orphans.ts'

test('ends the processes with the id and no others', async () => {
  const start = (id: string) => spawn('sleep', ['30'], { env: { PATH: process.env.PATH, RUNNER_TRACKING_ID: id } })
  const [ours, others] = [start('github_orphans_a'), start('github_orphans_b')]
  await Promise.all([once(ours, 'spawn'), once(others, 'spawn')])
  const killed = killOrphans('github_orphans_a')
  await once(ours, 'exit')
  expect(killed).toEqual([ours.pid])
  expect(others.exitCode ?? others.signalCode).toBeNull()
  others.kill()
  expect(killOrphans('github_orphans_a')).toEqual([])
})
