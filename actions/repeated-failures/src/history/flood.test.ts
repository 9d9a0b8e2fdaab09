import { describe, expect, test } from '@jest/globals'
import type { GithubSim, RepoSeed, RunSeed } from '@tocsin/testkit'
import type { Documents } from '../ports.ts'
import { clientOf, seedOf, withGithub } from '../sim.fixture.ts'
import { discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'

/** What is no run of a push that ended: `x` and `o` failed and passed by hand, `s` on schedule, `q` in the merge queue, `c` by a comment; `i` goes on, `n` was cancelled; `w` was skipped and `v` failed after another workflow. */
const others: Record<string, RunSeed> = {
  x: { event: 'workflow_dispatch' },
  o: { event: 'workflow_dispatch' },
  s: { event: 'schedule' },
  q: { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-7-abc' },
  c: { event: 'issue_comment' },
  f: { event: 'pull_request', fork: 'eve/app', jobs: [] },
  i: { status: 'in_progress', conclusion: null, jobs: [] },
  n: { conclusion: 'cancelled', jobs: [] },
  w: { event: 'workflow_run', conclusion: 'skipped', jobs: [] },
  v: { event: 'workflow_run' }
}

const file = 'on: { push: , pull_request: , schedule: [{ cron: "7 3 * * *" }], workflow_dispatch: , merge_group: }\njobs: {}\n'

/** `F` is a flood: 300 runs of pull requests from a fork whose branch is called `main`. */
function seedFlooded(history: string, source = file): RepoSeed {
  const marks = history.replaceAll('F', 'f'.repeat(300))
  const seed = seedOf(marks.replaceAll(/[xsqcfinwv]/g, '✗').replaceAll('o', '✓'))
  const runs = seed.runs?.map((run, index) => ({ ...run, ...others[marks[index] ?? ''] })) ?? []
  return { ...seed, files: { '.github/workflows/ci.yml': source }, runs }
}

interface Asked {
  about?: number
  mark?: string
  ledger?: Documents
  inputs?: Readonly<Record<string, string>>
}

const eventOf = (history: string) => drawn(history).at(-1) as ReturnType<typeof drawn>[number]

async function play(sim: GithubSim, { about, mark = '✗', ledger = memory(), inputs = {} }: Asked = {}) {
  const begin = sim.requests.length
  const client = await clientOf(sim)
  const event = about === undefined ? {} : { event: eventOf(mark.repeat(about)) }
  const given = { ...event, ports: { github: async () => client }, http: discordSim().http, now: monday + 400 * minuteMs }
  const { outputs, said } = await step({
    runs: [],
    ledger: inputs.ledger === 'none' ? undefined : ledger,
    inputs: { 'stale-after': '0', ...inputs },
    ...given
  })
  const listings = sim.requests.slice(begin).filter(({ operation }) => operation === 'actions/list-workflow-runs').length
  return {
    decision: outputs.decision,
    streak: outputs.streak,
    listings,
    warned: said.some((line) => line.startsWith('None of the newest'))
  }
}

const alert = (streak: number, listings: number) => ({ decision: 'alert', streak, listings, warned: false })
const quiet = (streak: number, listings: number) => ({ decision: 'quiet', streak, listings, warned: false })

describe('where runs that do not count fill the listing', () => {
  const rows: [what: string, history: string, asked: Asked, said: object][] = [
    ['failures below them are found', '✓✗✗✗F', {}, alert(3, 6)],
    ['and those among them', '✓✗✗F✗', {}, alert(3, 6)],
    ['by the event of one as well', '✓✗✗✗F', { about: 4 }, alert(3, 6)],
    ['which GitHub may not list yet', '✓✗✗F', { about: 304 }, alert(3, 6)],
    ['on schedule, too', '✓s✗sF', {}, alert(3, 6)],
    ['a pass by hand ends them', '✓✗✗✗oF', {}, { ...alert(3, 6), decision: 'recovered' }],
    ['a failure by hand lengthens none', '✓✗✗xF', {}, quiet(2, 6)],
    ['unless it is to count', '✓✗✗xF', { inputs: { manual: 'count' } }, alert(3, 6)],
    ['what stands without them takes no call more', '✓✗✗✗f', {}, alert(3, 1)],
    ['what is known from fewer takes none either', `✓✗✗✗${'f'.repeat(250)}✓✗`, {}, quiet(1, 1)]
  ]
  test.each(rows)('%s', async (_, history, asked, said) => {
    await withGithub(seedFlooded(history), async (sim) => {
      expect(await play(sim, asked)).toEqual(said)
    })
  })
})

describe('where a page of them leaves room for a run that decides nothing', () => {
  const page = 'f'.repeat(99)
  const rows: [what: string, history: string, asked: Asked, said: object][] = [
    ['failures below one that goes on are found', `✓✗✗✗${page}i`, {}, alert(3, 2)],
    ['and below one that was cancelled', `✓✗✗✗${page}n`, {}, alert(3, 2)],
    ['and below own ones that were', `✓✗✗✗${'n'.repeat(100)}`, {}, alert(3, 2)],
    ['a pass above them needs no more', `✓✗✗✗${page}✓`, {}, quiet(0, 1)],
    [
      'without a ledger, a pass ends the failures below',
      `✓✗✗✗${page}✓`,
      { about: 104, mark: '✓', inputs: { ledger: 'none' } },
      { ...alert(3, 2), decision: 'recovered' }
    ],
    ['and one among others ends none', `✗${'✓'.repeat(100)}`, { about: 101, mark: '✓', inputs: { ledger: 'none' } }, quiet(0, 1)]
  ]
  test.each(rows)('%s', async (_, history, asked, said) => {
    await withGithub(seedFlooded(history), async (sim) => {
      expect(await play(sim, asked)).toEqual(said)
    })
  })

  const later: [what: string, history: string, said: object][] = [
    ['an escalation', `✓✗✗✗✗✗${page}i`, { decision: 'escalated', streak: 5, listings: 2 }],
    ['a recovery', `✓✗✗✗✓${page}i`, { decision: 'recovered', streak: 3, listings: 2 }],
    ['a recovery whose failures are on the next page', `✓✗✗✗✓${page}`, { decision: 'recovered', streak: 3, listings: 2 }],
    ['nothing new', `✓✗✗✗${page}i`, { decision: 'quiet', streak: 3, listings: 2 }]
  ]
  test.each(later)('what follows an alert is found: %s', async (_, history, said) => {
    const known = { ledger: memory(), inputs: { escalate: '{ P1: 5, P0: 10 }' } }
    await withGithub(seedOf('✓✗✗✗'), async (sim) => expect(await play(sim, { about: 4, ...known })).toMatchObject(alert(3, 1)))
    await withGithub(seedFlooded(history), async (sim) => expect(await play(sim, known)).toMatchObject(said))
  })
})

const after = 'on: { push: , workflow_run: { workflows: [Other] } }\njobs: {}\n'

const files: [what: string, source: string, history: string, said: object][] = [
  ['of a workflow that none but comments start nothing more is asked', 'on: issue_comment\njobs: {}', 'c'.repeat(301), quiet(0, 3)],
  ['of one that says nothing the usual events are asked for', 'jobs: [', '✓✗✗✗F', alert(3, 6)],
  ['skipped runs that another workflow starts hide no failures', after, `✓✗✗✗${'w'.repeat(100)}`, alert(3, 2)],
  ['and do not part them, however many they are', after, `✓✗✗${'w'.repeat(500)}✗`, alert(3, 4)],
  ['but where some of them decide, all are read', after, `✓✗${'w'.repeat(295)}v✗`, alert(3, 3)],
  ['one that decides something among them hides no failures either, and counts', after, `✓✗✗${'w'.repeat(500)}v✗`, alert(4, 4)],
  ['and where those find nothing, that is warned of', 'jobs: [', 'fF', { ...quiet(0, 6), warned: true }]
]
test.each(files)('%s', async (_, source, history, said) => {
  await withGithub(seedFlooded(history, source), async (sim) => expect(await play(sim)).toEqual(said))
})

test('an alert is explained all the same', async () => {
  await withGithub(seedFlooded('✓✗✗✗F'), async (sim) => {
    await play(sim, { about: 4 })
    const asked = sim.requests.map(({ operation }) => operation)
    expect(asked).toEqual(
      expect.arrayContaining(['actions/list-jobs-for-workflow-run-attempt', 'actions/download-job-logs-for-workflow-run'])
    )
  })
})

test('a file that may not be read costs no alert', async () => {
  await withGithub(seedFlooded('✓✗✗✗F'), async (sim) => {
    sim.fail({ operation: 'repos/get-content', status: 403 })
    expect(await play(sim)).toEqual(alert(3, 6))
  })
})

test('runs of a merge queue are found below it once it is known', async () => {
  await withGithub(seedFlooded('✓✗q✗F'), async (sim) => {
    const ledger = memory()
    const queued = { ...eventOf('✓✗✗'), event: 'merge_group', head_branch: 'gh-readonly-queue/main/pr-7-abc' }
    const client = await clientOf(sim)
    const ports = { github: async () => client }
    await step({ runs: [], ledger, event: queued, ports, http: discordSim().http, now: monday + 3 * minuteMs })
    expect(await play(sim, { ledger })).toMatchObject({ streak: 3, warned: false })
  })
})
