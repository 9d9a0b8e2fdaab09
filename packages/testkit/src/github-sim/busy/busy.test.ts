import { describe, expect, test } from '@jest/globals'
import { get, withSim } from '../testing.ts'
import { busyRepository } from './index.ts'
import { withDefaults } from './options.ts'
import { storyOf } from './story.ts'

const path = '/repos/octo/app/actions'
const april = Date.UTC(2026, 3, 1)

describe('what happens in it', () => {
  const busy = withDefaults({})
  const stories = Array.from({ length: 6000 }, (_, index) => storyOf(busy, index))
  const endsBadly = (jobs: readonly { end: string }[]) => jobs.some(({ end }) => end === 'failure' || end === 'lost')
  const share = (count: number) => count / stories.length

  test('is the same for the same seed, whatever was asked for before', () => {
    const other = withDefaults({})
    for (const index of [5000, 3, 777]) expect(storyOf(other, index)).toEqual(stories[index])
    expect(storyOf(withDefaults({ seed: 2 }), 777)).not.toEqual(stories[777])
  })

  test('is in the order of time', () => {
    const times = stories.map(({ createdAt }) => createdAt)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('is about as bad as a busy repository is', () => {
    const failed = share(stories.filter(({ attempts }) => endsBadly(attempts.at(-1) ?? [])).length)
    const telling = share(stories.filter(({ attempts }) => attempts.length > 1 || endsBadly(attempts[0] ?? [])).length)
    expect(failed).toBeGreaterThan(0.1)
    expect(failed).toBeLessThan(0.14)
    expect(telling).toBeGreaterThan(0.14)
    expect(telling).toBeLessThan(0.18)
  })

  const { flakyTests, retriedTests, flakyJobs } = busyRepository().truth
  test.each([...flakyTests, ...retriedTests])('$className $name fails at its rate', ({ name, rate, jobs, workflow }) => {
    const firsts = stories.filter((one) => one.workflow.file === workflow).flatMap(({ attempts }) => attempts[0] ?? [])
    const ran = firsts.filter(({ cast, end }) => jobs.includes(cast.name) && (end === 'success' || end === 'failure'))
    const failures = ran.filter(({ tests }) => tests.some((one) => one.name === name)).length
    expect(Math.abs(failures / ran.length - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / ran.length))
  })

  test.each(flakyJobs)('$job of $workflow fails at its rate', ({ job, rate, line }) => {
    const ran = stories.flatMap(({ attempts }) => attempts[0] ?? []).filter(({ cast, end }) => cast.name === job && end !== 'lost')
    const failures = ran.filter((one) => one.line === line).length
    expect(Math.abs(failures / ran.length - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / ran.length))
  })

  test('has a job that is broken from its time on, and never passes again', () => {
    const [broken] = busyRepository().truth.broken
    const docs = stories.filter(({ workflow }) => workflow.file === 'docs.yml')
    const endsAfter = (since: boolean) =>
      new Set(
        docs.filter(({ createdAt }) => createdAt >= Date.parse(broken?.since ?? '') === since).map(({ attempts }) => attempts[0]?.[0]?.end)
      )
    expect(endsAfter(true).has('success')).toBe(false)
    expect(endsAfter(false).has('failure')).toBe(false)
  })

  test('loses runners on one day only', () => {
    const { from, to } = busyRepository().truth.infra
    const lost = stories.filter(({ attempts }) => attempts[0]?.some(({ end }) => end === 'lost')).map(({ createdAt }) => createdAt)
    expect(lost.length).toBeGreaterThan(20)
    expect(lost.every((time) => time >= Date.parse(from) && time < Date.parse(to))).toBe(true)
  })
})

test('what is served is in accord with the specification: runs, jobs of attempts, logs and reports', async () => {
  const { seed } = busyRepository({ days: 4 })
  await withSim({ seed, clock: () => april }, async (sim) => {
    const { body } = await get(sim, `${path}/runs?per_page=100`)
    const runs = (body as { total_count: number; workflow_runs: { id: number; run_attempt: number; conclusion: string }[] }).workflow_runs
    expect((body as { total_count: number }).total_count).toBe(800)
    const rerun = runs.find(({ run_attempt }) => run_attempt > 1)
    const { jobs } = (await get(sim, `${path}/runs/${rerun?.id}/jobs?filter=all`)).body as {
      jobs: { id: number; run_attempt: number; conclusion: string }[]
    }
    expect(new Set(jobs.map(({ run_attempt }) => run_attempt)).size).toBe(rerun?.run_attempt)
    const failed = jobs.find(({ conclusion }) => conclusion === 'failure')
    expect((await get(sim, `${path}/jobs/${failed?.id}/logs`)).status).toBe(302)
    expect((await get(sim, `${path}/jobs/${failed?.id}`)).body).toEqual(expect.objectContaining({ id: failed?.id, run_id: rerun?.id }))
    const { artifacts } = (await get(sim, `${path}/artifacts?name=junit-ubuntu-20&per_page=5`)).body as { artifacts: { id: number }[] }
    expect(artifacts).toHaveLength(5)
    expect((await get(sim, `${path}/artifacts/${artifacts[0]?.id}/zip`)).status).toBe(302)
    sim.assertClean()
  })
})

test('the future is not there yet, and what goes on is not over', async () => {
  let now = Date.UTC(2026, 0, 2)
  const { seed } = busyRepository({ days: 2, runsPerDay: 1000, clock: () => now })
  await withSim({ seed, clock: () => now }, async (sim) => {
    const read = async () => {
      const { body } = await get(sim, `${path}/runs?per_page=100`)
      const { total_count, workflow_runs } = body as { total_count: number; workflow_runs: { id: number; status: string }[] }
      return { total: total_count, open: workflow_runs.filter(({ status }) => status !== 'completed').map(({ id }) => id) }
    }
    const first = await read()
    expect(first.total).toBe(1000)
    expect(first.open.length).toBeGreaterThan(0)
    now += 12 * 3_600_000
    const second = await read()
    expect(second.total).toBe(1500)
    expect(second.open.filter((id) => first.open.includes(id))).toEqual([])
    sim.assertClean()
  })
})

test('twelve thousand runs are planted and listed without making what nobody asks for', async () => {
  const { seed } = busyRepository({ runsPerDay: 400 })
  await withSim({ seed, clock: () => april }, async (sim) => {
    const { body } = await get(sim, `${path}/runs?created=2026-01-01..2026-01-30&per_page=100&page=10`)
    expect(body).toMatchObject({ total_count: 12_000 })
    sim.assertClean()
  })
})
