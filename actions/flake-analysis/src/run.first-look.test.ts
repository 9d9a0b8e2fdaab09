import { expect, test } from '@jest/globals'
import { busyRepository, folderWith, startGithubSim } from '@tocsin/testkit'
import { junit } from './e2e/reports.fixture.ts'
import { dayMs, memory, monday, step } from './testing.ts'

/** A first look with few calls, and one with enough of them a day after; between them a step beside the tests, or none. */
async function looks(isBetween: boolean) {
  const clock = { ms: monday + 10 * dayMs }
  const { seed } = busyRepository({ days: 12, runsPerDay: 60, start: monday, clock: () => clock.ms })
  const sim = await startGithubSim({ seed, clock: () => clock.ms, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  const ledger = memory()
  const look = async (inputs: Readonly<Record<string, string>>, env = {}) => {
    const { error, report } = await step({ sim, now: clock.ms, ledger, env, inputs: { audit: 'false', alerts: 'false', ...inputs } })
    expect(error).toBeUndefined()
    return { news: report.subjects.filter(({ isNew }) => isNew).length, notes: report.repositories[0]?.notes.join(' ') }
  }
  const first = await look({ 'max-calls': '40' })
  expect(first).toMatchObject({ news: 0, notes: expect.stringContaining('Left out for want of calls') })
  clock.ms += 600_000
  if (isBetween)
    await look({ reports: '*.xml' }, { GITHUB_WORKSPACE: folderWith({ 'a.xml': junit({ adds: 'P' }) }), GITHUB_SHA: 'a'.repeat(40) })
  clock.ms += dayMs
  const later = await look({ 'max-calls': '300' })
  await sim.close()
  return later.news
}

test('what the first look had no calls for is not new, whoever kept reports of tests since', async () => {
  expect([await looks(false), await looks(true)]).toEqual([0, 0])
}, 60_000)
