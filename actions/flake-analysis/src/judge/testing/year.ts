import { seeded } from '@tocsin/testkit/turns'
import { judgeAll } from '../judge-all.ts'
import type { JudgedSubject, Judgement } from '../options.ts'
import { begin, day } from './calendar.ts'
import type { MeasuredProject } from './measured-rates.ts'
import { type SimulatedProject, type SimulatedTest, simulateProject } from './simulate.ts'

export interface YearOptions {
  seed: number
  projects: readonly MeasuredProject[]
  /** The share of failed attempts that somebody runs again; 0.3 by default. */
  rerun?: number
  /** Runs of the default branch at night, without a new commit; 2 by default. */
  nightly?: number
  /** The share of projects that try failing tests again within the run; 0.25 by default. */
  retries?: number
  /** Weeks of history at which it is judged. */
  at: readonly number[]
}

/** What was found of the tests after some weeks, beside what they are. */
export interface Snapshot {
  weeks: number
  now: number
  tests: readonly SimulatedTest[]
  judgement: Judgement
  found: ReadonlyMap<string, JudgedSubject>
}

/** Months have a bad day on average. */
function outagesOf(random: () => number, weeks: number): [number, number][] {
  return Array.from({ length: Math.ceil(weeks / 4) }, (_, month): [number, number] => {
    const from = begin + (month * 28 + Math.floor(random() * 20)) * day + 9 * 3600
    return [from, from + (1 + random() * 6) * 3600]
  })
}

/** A simulated year of CI, judged again and again while its history grows. */
export function* simulatedYear({ seed, projects, at, rerun = 0.3, nightly = 2, retries = 0.25 }: YearOptions): Generator<Snapshot> {
  const random = seeded(seed)
  const weeks = Math.max(...at)
  const outages = outagesOf(random, weeks)
  const simulated = projects.map(({ name, rates }, index) =>
    simulateProject({ random, weeks, outages, name, rates, rerun, nightly, retries: index < retries * projects.length })
  )
  for (const length of at) yield snapshotOf(simulated, length)
}

function snapshotOf(projects: readonly SimulatedProject[], weeks: number): Snapshot {
  const now = begin + weeks * 7 * day
  const shown = projects.map((project) => upTo(project, now))
  const tests = shown.flatMap((project) => project.tests)
  const judgement = judgeAll([...shown.map(({ job }) => job), ...tests], {
    now,
    from: now - 28 * day,
    prices: { perMinute: 0.008, multipliers: { linux: 1, windows: 2, macos: 10 } },
    links: { execution: ({ repository }, { run, attempt }) => `${repository}/${run}/${attempt}` }
  })
  return { weeks, now, tests, judgement, found: new Map(judgement.subjects.map((one) => [one.id, one])) }
}

/** The project as it was known then. */
function upTo({ job, tests }: SimulatedProject, now: number): SimulatedProject {
  const all = job.track.executions
  const end = all.findIndex(({ at }) => at >= now)
  const executions = end === -1 ? all : all.slice(0, end)
  return { job: cut(job, executions), tests: tests.map((one) => cut(one, executions)) }
}

const cut = <T extends SimulatedProject['job']>(one: T, executions: T['track']['executions']): T => ({
  ...one,
  track: { ...one.track, executions, outcomes: one.track.outcomes.subarray(0, Math.ceil(executions.length / 4)) }
})
