import { expect, test } from '@jest/globals'
import type { RepeatedFailures } from '@tocsin/notifier'
import type { GithubSim, RepoSeed } from '@tocsin/testkit'
import type { Documents } from '../ports.ts'
import { clientOf, runsOf, seedOf, withGithub } from '../sim.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'

/** Runs of `ci.yml` on several branches, each with ids of its own. */
const seedWith = (branches: Readonly<Record<string, string>>): RepoSeed => ({
  ...seedOf(''),
  commits: seedOf('✓✗✗✗✗✗').commits ?? [],
  runs: Object.entries(branches).flatMap(([branch, history], index) =>
    runsOf(history, 'ci.yml', (index + 1) * 1000).map((run) => ({ ...run, branch, number: (index + 1) * 100 + Number(run.number) }))
  )
})

interface Asked {
  ledger?: Documents
  inputs?: Readonly<Record<string, string>>
  policies?: readonly object[]
  days?: number
}

async function sweep(sim: GithubSim, { ledger, inputs = {}, policies = [], days = 0 }: Asked) {
  const begin = sim.requests.length
  const { http, titles } = discordSim()
  const client = await clientOf(sim)
  const config = { sections: { repeatedFailures: policies as readonly RepeatedFailures[] } }
  const now = monday + days * 1440 * minuteMs
  const { said } = await step({ runs: [], ledger, http, inputs, config, now, ports: { github: async () => client } })
  const listings = sim.requests.slice(begin).filter(({ operation }) => operation === 'actions/list-workflow-runs')
  return { titles: titles().toSorted(), said, listings: listings.length }
}

const named = (...branches: string[]) => branches.map((branch) => expect.stringContaining(` on ${branch}`))

test('policies for two branches of one workflow hold side by side', async () => {
  const policies = [
    { workflows: ['ci.yml'], branch: ['main'] },
    { workflows: ['ci.yml'], branch: ['release/2'], alertAt: 1 }
  ]
  await withGithub(seedWith({ main: '✓✗✗', 'release/2': '✓✗', topic: '✗✗✗' }), async (sim) => {
    expect(await sweep(sim, { ledger: memory(), policies })).toMatchObject({ titles: named('release/2'), listings: 2 })
  })
})

test('a pattern watches the branches that run, at one listing more', async () => {
  await withGithub(seedWith({ main: '✗✗✗', 'release/1': '✗✗✗', 'release/2': '✗✗✗', 'release/3': '✓' }), async (sim) => {
    const policies = [{ workflows: ['*'], branch: ['release/*'] }]
    expect(await sweep(sim, { ledger: memory(), policies })).toMatchObject({ titles: named('release/1', 'release/2'), listings: 4 })
    expect((await sweep(sim, { ledger: memory(), inputs: { branch: 'main\nrelease/2*' } })).titles).toEqual(named('main', 'release/2'))
  })
})

test('a branch that an event told of is swept on, however many runs of others follow', async () => {
  await withGithub(seedWith({ 'release/1': '✗✗', main: '✓' }), async (sim) => {
    const ledger = memory()
    const inputs = { branch: 'release/*' }
    const client = await clientOf(sim)
    const event = { ...drawn('✗')[0], id: 1001, run_number: 101, head_branch: 'release/1', workflow_id: 7 } as ReturnType<typeof drawn>[0]
    await step({ runs: [], event, ledger, inputs, ports: { github: async () => client } })
    sim.seed({
      runs: [
        ...runsOf('✓'.repeat(120), 'ci.yml', 5000),
        { ...runsOf('✗', 'ci.yml', 9000)[0], branch: 'release/1', number: 900, at: '2026-01-01T00:00:00Z' }
      ]
    })
    expect((await sweep(sim, { ledger, inputs })).titles).toEqual(named('release/1'))
    expect((await sweep(sim, { ledger: memory(), inputs })).titles).toEqual([])
  })
})

test('pull requests of a fork hide no branch that a pattern watches, and where nothing else ran it says so', async () => {
  const flood = runsOf('✓'.repeat(120), 'ci.yml', 5000).map((run) => ({ ...run, number: Number(run.number) + 500, jobs: [] }))
  const forks = flood.map((run) => ({ ...run, branch: 'x', event: 'pull_request', fork: 'eve/app' }))
  const inputs = { branch: 'release/*' }
  const warning = expect.stringContaining('None of the newest runs of "CI" is of a branch')
  const seed = seedWith({ 'release/1': '✗✗✗' })
  await withGithub({ ...seed, runs: [...(seed.runs ?? []), ...forks] }, async (sim) => {
    const { titles, said } = await sweep(sim, { inputs, ledger: memory() })
    expect(titles).toEqual(named('release/1'))
    expect(said).not.toContainEqual(warning)
  })
  await withGithub({ ...seed, runs: forks }, async (sim) => {
    expect((await sweep(sim, { inputs, ledger: memory() })).said).toContainEqual(warning)
  })
})

test('of many branches the twenty that ran last are swept, and it says so', async () => {
  const branches = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`release/${index}`, '✓']))
  await withGithub(seedWith(branches), async (sim) => {
    const { said, listings } = await sweep(sim, { ledger: memory(), inputs: { branch: 'release/*' } })
    expect(listings).toBe(21)
    expect(said).toContain('20 of 20 branches of 1 workflow were judged.')
    expect(said).toContainEqual(expect.stringContaining('25 branches of "CI" fit "release/*": a sweep judges the 20 that ran last.'))
  })
})

test('where the branches of one workflow cannot be read, the others are judged', async () => {
  await withGithub(seedWith({ main: '✗✗✗' }), async (sim) => {
    sim.fail({ operation: 'actions/list-workflow-runs', status: 404 })
    const { titles, said } = await sweep(sim, { ledger: memory(), inputs: { branch: 'main\nrelease/*' } })
    expect(titles).toEqual(named('main'))
    expect(said).toContainEqual(expect.stringContaining('404'))
  })
})

const refused: [branch: string, why: string][] = [
  ['refs/heads/main', 'without refs/heads/'],
  ['release/?', 'or a pattern of branches, such as release/*'],
  ['main\ngh-readonly-queue/main/**', 'the branch that a merge queue merges into']
]
test.each(refused)('the input branch %j is refused', async (branch, why) => {
  await expect(step({ runs: [], about: 1, inputs: { branch } })).rejects.toThrow(why)
})
