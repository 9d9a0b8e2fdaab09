import { expect, test } from '@jest/globals'
import { within } from './routes/run-filter.ts'
import { repoSeed, runSeed } from './seed/builders.ts'
import type { RunSeed } from './seed/shapes.ts'
import { get, withSim } from './testing.ts'

const path = '/repos/octo/app/actions'
const numbers = (body: unknown) => (body as { workflow_runs: { id: number }[] }).workflow_runs.map(({ id }) => id)

const runs: RunSeed[] = [
  { id: 1, workflow: 'ci.yml', conclusion: 'success', at: '2026-01-01T00:00:00Z', actor: 'ada' },
  { id: 2, workflow: 'ci.yml', conclusion: 'failure', at: '2026-01-02T00:00:00Z', branch: 'topic', event: 'pull_request' },
  { id: 3, workflow: 'deploy.yml', status: 'in_progress', at: '2026-01-03T00:00:00Z', sha: 'c'.repeat(40) }
]
const filters: [path: string, found: number[]][] = [
  ['/runs', [3, 2, 1]],
  ['/runs?branch=topic', [2]],
  ['/runs?event=pull_request', [2]],
  ['/runs?status=failure', [2]],
  ['/runs?status=completed', [2, 1]],
  ['/runs?status=in_progress', [3]],
  ['/runs?actor=ada', [1]],
  ['/runs?created=2026-01-01..2026-01-02', [2, 1]],
  ['/runs?created=%3E2026-01-01', [3, 2]],
  [`/runs?head_sha=${'c'.repeat(40)}`, [3]],
  ['/workflows/ci.yml/runs?branch=main', [1]],
  ['/workflows/deploy.yml/runs', [3]]
]
test.each(filters)('%s lists %j', async (rest, found) => {
  await withSim({ seed: { runs } }, async (sim) => {
    expect(numbers((await get(sim, `${path}${rest}`)).body)).toEqual(found)
    sim.assertClean()
  })
})

const ranges: [range: string, inside: boolean][] = [
  ['2026-01-02', true],
  ['2026-01-01', false],
  ['>=2026-01-02', true],
  ['>2026-01-02', false],
  ['<=2026-01-02', true],
  ['<2026-01-02', false],
  ['2026-01-02..*', true],
  ['*..2026-01-01', false],
  ['2026-01-02T10:00:00Z..2026-01-02T12:00:00Z', true],
  ['2026-01-02T12:00:00Z..2026-01-02T13:00:00Z', false],
  ['2026-01-02T11:30:00+00:00..2026-01-03', true]
]
test.each(ranges)('half past eleven on the second is within %s: %s', (range, inside) => {
  expect(within('2026-01-02T11:30:00Z', range)).toBe(inside)
})

test('a filtered search ends at 1,000 runs, however many there are', async () => {
  const many = Array.from({ length: 1005 }, (): RunSeed => ({ conclusion: 'success', jobs: [] }))
  await withSim({ seed: { runs: many } }, async (sim) => {
    const last = await get(sim, `${path}/runs?branch=main&per_page=100&page=11`)
    expect(last.body).toMatchObject({ total_count: 1005, workflow_runs: [] })
    expect(numbers((await get(sim, `${path}/runs?branch=main&per_page=100&page=10`)).body)).toHaveLength(100)
    expect(numbers((await get(sim, `${path}/runs?per_page=100&page=11`)).body)).toHaveLength(5)
    sim.assertClean()
  })
})

test('a re-run keeps the id, and each attempt keeps its own jobs', async () => {
  const attempts = [{ jobs: [{ name: 'a', conclusion: 'failure' as const }, { name: 'b' }] }, { actor: 'lin', jobs: [{ name: 'a' }] }]
  await withSim({ seed: { runs: [{ id: 7, actor: 'ada', attempts }] } }, async (sim) => {
    const names = async (rest: string) => {
      const { body } = await get(sim, `${path}/runs/7/${rest}`)
      return (body as { jobs: { name: string; run_attempt: number }[] }).jobs.map(({ name, run_attempt }) => `${name}${run_attempt}`)
    }
    expect(await names('jobs')).toEqual(['a2'])
    expect(await names('jobs?filter=all')).toEqual(['a1', 'b1', 'a2'])
    expect(await names('attempts/1/jobs')).toEqual(['a1', 'b1'])
    const now = await get(sim, `${path}/runs/7`)
    expect(now.body).toMatchObject({ run_attempt: 2, conclusion: 'success', actor: { login: 'ada' }, triggering_actor: { login: 'lin' } })
    const then = await get(sim, `${path}/runs/7/attempts/1`)
    expect(then.body).toMatchObject({ run_attempt: 1, conclusion: 'failure', previous_attempt_url: null })
    expect((now.body as { previous_attempt_url: string }).previous_attempt_url).toBe(`${sim.url}/repos/octo/app/actions/runs/7/attempts/1`)
    sim.assertClean()
  })
})

const endings: [jobs: (string | null)[], conclusion: string | null][] = [
  [['success', 'success'], 'success'],
  [['success', 'failure'], 'failure'],
  [['cancelled', 'failure'], 'failure'],
  [['cancelled', 'success'], 'cancelled'],
  [['success', 'skipped'], 'success'],
  [['success', null], null]
]
test.each(endings)('a run whose jobs ended %j is %s', async (conclusions, conclusion) => {
  const jobs = conclusions.map((end, at) => ({ name: `${at}`, conclusion: end as 'success' }))
  await withSim({ seed: { runs: [{ id: 7, jobs }] } }, async (sim) => {
    expect((await get(sim, `${path}/runs/7`)).body).toMatchObject({ conclusion, status: conclusion === null ? 'in_progress' : 'completed' })
    sim.assertClean()
  })
})

test('the pull requests of a run can be left out', async () => {
  await withSim({ seed: { runs: [{ id: 7, pulls: [3] }] } }, async (sim) => {
    expect((await get(sim, `${path}/runs/7`)).body).toMatchObject({ pull_requests: [{ number: 3 }] })
    expect((await get(sim, `${path}/runs/7?exclude_pull_requests=true`)).body).toMatchObject({ pull_requests: [] })
    sim.assertClean()
  })
})

test('pages are linked both ways', async () => {
  const many = Array.from({ length: 5 }, (): RunSeed => ({ jobs: [] }))
  await withSim({ seed: { runs: many } }, async (sim) => {
    const { headers } = await get(sim, `${path}/runs?per_page=2&page=2`)
    const link = (page: number, rel: string) => `<${sim.url}/repos/octo/app/actions/runs?per_page=2&page=${page}>; rel="${rel}"`
    expect(headers.link).toBe([link(1, 'prev'), link(3, 'next'), link(3, 'last'), link(1, 'first')].join(', '))
    expect((await get(sim, `${path}/runs`)).headers.link).toBeUndefined()
  })
})

test('the branch of a run may be in a fork', async () => {
  await withSim({ seed: { runs: [{ id: 7, fork: 'eve/app' }, { id: 8 }] } }, async (sim) => {
    expect((await get(sim, `${path}/runs/7`)).body).toMatchObject({
      head_repository: { full_name: 'eve/app' },
      repository: { full_name: 'octo/app' }
    })
    expect((await get(sim, `${path}/runs/8`)).body).toMatchObject({ head_repository: { full_name: 'octo/app' } })
    sim.assertClean()
  })
})

test('a workflow may have no run, and be disabled', async () => {
  const workflows = [
    { file: 'nightly.yml', id: 5, name: 'Nightly', state: 'disabled_inactivity' as const },
    { file: 'ci.yml', id: 6 }
  ]
  await withSim({ seed: { workflows, runs: [{ workflow: 'ci.yml' }] } }, async (sim) => {
    const found = await get(sim, `${path}/workflows`)
    expect(found.body).toMatchObject({
      total_count: 2,
      workflows: [
        { id: 5, name: 'Nightly', path: '.github/workflows/nightly.yml', state: 'disabled_inactivity' },
        { id: 6, name: 'ci', state: 'active' }
      ]
    })
    sim.assertClean()
  })
})

test('the builders make a repository with one failed run', async () => {
  await withSim({ seed: repoSeed({ runs: [runSeed({ branch: 'topic', id: 9 })] }) }, async (sim) => {
    expect((await get(sim, `${path}/runs/9`)).body).toMatchObject({
      name: 'CI',
      head_branch: 'topic',
      conclusion: 'failure',
      head_commit: { message: 'Initial commit' }
    })
    sim.assertClean()
  })
})

test('a run shows in the lists some time after it was created, and at once by its number', async () => {
  let now = Date.parse('2026-01-03T00:00:20Z')
  await withSim({ seed: { runs }, clock: () => now, runLagMs: 30_000 }, async (sim) => {
    expect(numbers((await get(sim, `${path}/runs`)).body)).toEqual([2, 1])
    expect((await get(sim, `${path}/runs/3`)).status).toBe(200)
    now += 10_000
    expect(numbers((await get(sim, `${path}/runs`)).body)).toEqual([3, 2, 1])
  })
})
