import { expect, test } from '@jest/globals'
import type { GitHub } from './github.ts'
import { type Answer, clientFor, serverThat } from './testing.ts'

async function logOf(work: (client: GitHub) => Promise<unknown>, ...answers: readonly Answer[]) {
  const lines: string[] = []
  await using server = await serverThat(...answers)
  const client = await clientFor(`${server.origin}/api/v3`, { log: { debug: (line) => lines.push(line) } })
  await work(client).catch(() => undefined)
  return lines.map((line) => line.replace(/\d+ms$/, '<time>'))
}

const run = { owner: 'octo', repo: 'app', run_id: 7, per_page: 5 }
const id = { 'x-github-request-id': 'A:1' }

test('a line for each try names what was asked and what support needs to find it', async () => {
  const lines = await logOf(
    ({ request }) => request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run),
    { status: 502, headers: id },
    { fault: 'reset' },
    { body: {} }
  )
  expect(lines).toEqual([
    'GET /repos/octo/app/actions/runs/7?per_page=5 - 502 with id A:1 in <time>',
    'GET /repos/octo/app/actions/runs/7?per_page=5 - no answer in <time>',
    'GET /repos/octo/app/actions/runs/7?per_page=5 - 200 with id UNKNOWN in <time>'
  ])
})

test('where a redirect led is not told: its address is a password', async () => {
  await using storage = await serverThat({ body: 'log' })
  const lines = await logOf(({ jobLog }) => jobLog(5), { status: 302, headers: { location: `${storage.origin}/1?sig=s3cret` } })
  expect(storage.seen).toHaveLength(1)
  expect(lines).toEqual(['GET /repos/octo/app/actions/jobs/5/logs - 200 with id UNKNOWN in <time>'])
})
