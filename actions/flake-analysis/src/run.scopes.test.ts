import { afterEach, expect, test } from '@jest/globals'
import { type GithubSim, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { memoryDiscord } from '@tocsin/testkit/turns'
import { seedOf } from './e2e/analysis.fixture.ts'
import { dayMs, found, memory, monday, step } from './testing.ts'

const closing: GithubSim[] = []
afterEach(async () => void (await Promise.all(closing.splice(0).map((sim) => sim.close()))))

const clock = { ms: monday }
const quiet = 'P'.repeat(24)
const drawn = `${quiet}PPPPLPPPPPLPPPPPPPLPPPPP${quiet}${quiet}`
const runsOf = (of: Partial<RunSeed>) => (seedOf(drawn).runs ?? []).map((run): RunSeed => ({ ...run, ...of }))

async function world(): Promise<GithubSim> {
  const sim = await startGithubSim({
    seed: { ...seedOf(''), runs: [...runsOf({}), ...runsOf({ workflow: 'deploy.yml', workflowName: 'Deploy' }).slice(0, 24)] },
    clock: () => clock.ms,
    limits: { perHour: 100_000, pointsPerMinute: 100_000 }
  })
  closing.push(sim)
  const [app] = [...sim.state.repos.values()]
  if (app) sim.state.repos.set('octo/web', { ...app, name: 'web', runs: [], issues: [] })
  return sim
}

/** What several steps that share a ledger tell, day by day, each with inputs of its own. */
async function told(steps: readonly Readonly<Record<string, string>>[]) {
  const [sim, ledger, discord] = [await world(), memory(), memoryDiscord()]
  const titles: string[][] = []
  for (const day of [1, 2, 3]) {
    for (const [index, inputs] of steps.entries()) {
      clock.ms = monday + day * dayMs + index * 60_000
      const { error, summaries } = await step({
        ...{ sim, now: clock.ms, ledger, http: discord.http },
        inputs: { audit: 'false', issues: 'true', ...inputs }
      })
      expect(error).toBeUndefined()
      titles.push(summaries.flatMap((text) => text.match(/^### (?:Flaky|No longer|Broken)\\:[^(\n]*/gm) ?? []))
    }
  }
  const issues = sim.state.repos.get('octo/app')?.issues ?? []
  return { titles, states: issues.map(({ versions }) => versions.map(({ facts }) => facts.state)) }
}

test('the summary begins with what was found, and goes on with what was told of it', async () => {
  const [sim, ledger, discord] = [await world(), memory(), memoryDiscord()]
  clock.ms = monday + 3 * dayMs
  const { summaries } = await step({ ...{ sim, now: clock.ms, ledger, http: discord.http }, inputs: { audit: 'false' } })
  expect(summaries.map((text) => text.split('\n')[0])).toEqual(['### 1 step is flaky', expect.stringContaining('in the last 30 days')])
})

test('a step for one repository says nothing of what another one has', async () => {
  const alone = await told([{ repository: 'octo/app' }])
  const both = await told([{ repository: 'octo/app' }, { repository: 'octo/web' }])
  expect(alone.titles.flat().length).toBeGreaterThan(0)
  expect(both.titles).toEqual(alone.titles.flatMap((titles) => [titles, []]))
  expect(both.states).toEqual(alone.states)
})

test('a step for one workflow says nothing of what another one has', async () => {
  const alone = await told([{ workflows: 'ci.yml' }])
  const both = await told([{ workflows: 'ci.yml' }, { workflows: 'deploy.yml' }])
  expect(both.titles).toEqual(alone.titles.flatMap((titles) => [titles, []]))
  expect(both.states).toEqual(alone.states)
})

test('the report of one workflow has nothing of another that the ledger knows as well', async () => {
  const [sim, ledger] = [await world(), memory()]
  clock.ms = monday + 2 * dayMs
  const of = async (workflows: string, own = ledger) => {
    const inputs = { workflows, audit: 'false', alerts: 'false', quarantine: 'text' }
    const { report, error } = await step({ sim, now: clock.ms, ledger: own, inputs })
    expect(error).toBeUndefined()
    return { totals: report.totals, found: found(report), trend: report.trend, workflows: report.workflows }
  }
  await of('deploy.yml')
  const both = await of('ci.yml')
  expect(both).toEqual(await of('ci.yml', memory()))
  expect(await of('Deploy')).toEqual(await of('deploy.yml', memory()))
  // Whoever asks for all has all.
  expect((await of('')).totals.runs).toBe(both.totals.runs + 24)
})

test('another branch leaves the verdicts of the default one as they are', async () => {
  const ofBranch = (story: string, branch: string, from: number) =>
    (seedOf(story).runs ?? []).map(
      (run, index): RunSeed => ({ ...run, branch, id: from + index, sha: `${branch === 'main' ? 'b' : 'c'}${run.sha?.slice(1)}` })
    )
  const runs = [...ofBranch('P'.repeat(40), 'main', 1000), ...ofBranch(`${'P'.repeat(20)}${'F'.repeat(20)}`, 'release', 2000)]
  const sim = await startGithubSim({
    seed: { ...seedOf(''), runs },
    clock: () => clock.ms,
    limits: { perHour: 100_000, pointsPerMinute: 100_000 }
  })
  closing.push(sim)
  const ledger = memory()
  const looks = []
  for (const [index, branch] of ['main', 'release', 'main', '', 'release'].entries()) {
    clock.ms = monday + 2 * dayMs + index * 60_000
    const { report, error } = await step({ sim, now: clock.ms, ledger, inputs: { branch, audit: 'false', alerts: 'false' } })
    expect(error).toBeUndefined()
    looks.push([branch, found(report).filter((one) => one.includes('broken')).length > 0, report.repositories[0]?.branch])
  }
  expect(looks).toEqual([
    ['main', false, undefined],
    ['release', true, 'release'],
    ['main', false, undefined],
    ['', false, undefined],
    ['release', true, 'release']
  ])
})
