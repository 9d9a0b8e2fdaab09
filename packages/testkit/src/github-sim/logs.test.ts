import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { ask, get, withSim } from './testing.ts'
import { zip } from './zip.ts'

const path = '/repos/octo/app/actions'
const at = '2026-01-01T00:00:00Z'
const log = ['##[group]Run npm test', '2026-01-01T09:09:09.1234567Z ##[error]boom']
const seed = {
  runs: [
    {
      id: 10,
      at,
      jobs: [
        { id: 20, name: 'test / unit', conclusion: 'failure' as const, log },
        { id: 21, name: 'old', conclusion: 'success' as const, log: { gone: true as const } },
        { id: 22, name: 'now', conclusion: null, status: 'in_progress' as const }
      ],
      artifacts: [
        { name: 'junit', files: { 'a.xml': '<a/>' } },
        { name: 'dead', files: {}, expired: true }
      ]
    },
    { id: 11, artifacts: [{ name: 'junit', files: { 'b.xml': '<b/>' } }] }
  ]
}

test('a log is fetched from another host, without the token, within a minute', async () => {
  let now = Date.parse(at)
  await withSim({ seed, clock: () => now }, async (sim) => {
    const { status, headers } = await get(sim, `${path}/jobs/20/logs`)
    const location = String(headers.location)
    expect([status, new URL(location).host === new URL(sim.url).host]).toEqual([302, false])
    expect((await ask(location)).body).toBe(
      '\uFEFF2026-01-01T00:00:00.0000000Z ##[group]Run npm test\n2026-01-01T09:09:09.1234567Z ##[error]boom\n'
    )
    sim.assertClean()
    now += 60_001
    expect((await ask(location)).status).toBe(403)
    expect((await ask(location, { headers: { authorization: 'Bearer secret' } })).status).toBe(400)
    expect(() => sim.assertClean()).toThrow(/a token was sent to the storage host$/)
    expect(sim.violations.join()).not.toContain('secret')
  })
})

const answers: [what: string, path: string, status: number][] = [
  ['a log past its retention', '/jobs/21/logs', 410],
  ['the log of a job that runs', '/jobs/22/logs', 404],
  ['no such job', '/jobs/99/logs', 404],
  ['the logs of an attempt', '/runs/10/attempts/1/logs', 302],
  ['no such attempt', '/runs/10/attempts/2/logs', 404]
]
test.each(answers)('%s: %s gives %i', async (_, rest, status) => {
  await withSim({ seed }, async (sim) => {
    expect((await get(sim, `${path}${rest}`)).status).toBe(status)
    sim.assertClean()
  })
})

test('artifacts go by name over all runs, newest first, and expire', async () => {
  await withSim({ seed }, async (sim) => {
    const { body } = await get(sim, `${path}/artifacts?name=junit`)
    expect(body).toMatchObject({
      total_count: 2,
      artifacts: [
        { workflow_run: { id: 11 } },
        { workflow_run: { id: 10 }, expired: false, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }
      ]
    })
    const [, , dead] = [...((await get(sim, `${path}/artifacts`)).body as { artifacts: { id: number; name: string }[] }).artifacts].sort(
      (a, b) => b.name.localeCompare(a.name)
    )
    expect(await get(sim, `${path}/artifacts/${dead?.id}/zip`)).toMatchObject({ status: 410 })
    expect(await get(sim, `${path}/runs/10/artifacts`)).toMatchObject({ body: { total_count: 2 } })
    sim.assertClean()
  })
})

test('an artifact comes as a zip from the other host', async () => {
  await withSim({ seed }, async (sim) => {
    const id = sim.state.repos.get('octo/app')?.artifacts[0]?.id
    const { headers } = await get(sim, `${path}/artifacts/${id}/zip`)
    const { body } = await ask(String(headers.location))
    expect(body).toContain('a.xml<a/>')
    sim.assertClean()
  })
})

test('a zip holds each file at the place that its directory names', () => {
  const archive = zip({ 'a.txt': 'one', 'dir/ü.txt': 'two two' })
  const end = archive.length - 22
  expect([archive.readUInt32LE(end), archive.readUInt16LE(end + 10)]).toEqual([0x06054b50, 2])
  const directory = archive.readUInt32LE(end + 16)
  const second = directory + 46 + archive.readUInt16LE(directory + 28)
  expect(archive.readUInt32LE(second)).toBe(0x02014b50)
  const header = archive.readUInt32LE(second + 42)
  const content = archive.subarray(header + 30 + archive.readUInt16LE(header + 26), directory)
  expect([archive.readUInt32LE(header), content.toString(), archive.readUInt32LE(header + 14)]).toEqual([
    0x04034b50,
    'two two',
    crc32('two two')
  ])
})
