import type { Detail, Execution, Outcome } from '../../model/sighting.ts'
import type { Subject } from '../../model/subject.ts'
import { setOutcome } from '../../model/track.ts'
import type { Candidate } from '../options.ts'
import { type CalendarOptions, calendar, type Planned } from './calendar.ts'

export interface ProjectOptions extends Omit<CalendarOptions, 'tests'> {
  name: string
  /** How often each test fails for no reason. */
  rates: readonly number[]
  /** The share of failed attempts that somebody runs again. */
  rerun: number
  /** Failing tests are tried again within the run. */
  retries: boolean
}

export interface SimulatedTest extends Candidate {
  truth: number
}

export interface SimulatedProject {
  job: Candidate
  tests: SimulatedTest[]
}

const habits = { mostAttempts: 3, jobSeconds: 600, lostRunner: 0.5, needsNetwork: 0.05, networkFails: 0.4 }

/** A project's history, drawn by chance from the rates of its tests. */
export function simulateProject({ name, rates, retries, rerun, ...when }: ProjectOptions): SimulatedProject {
  const { random } = when
  const planned = calendar({ ...when, tests: rates.length })
  const executions: Execution[] = []
  const size = Math.ceil((planned.length * habits.mostAttempts) / 4)
  const rows = rates.map(() => new Uint8Array(size))
  const details = rates.map(() => new Map<number, Detail>())
  const jobRow = new Uint8Array(size)
  const jobDetails = new Map<number, Detail>()
  const networked = new Set(rates.flatMap((_, index) => (random() < habits.needsNetwork ? [index] : [])))

  /** One try of one test. */
  const fails = (test: number, rate: number, { broken, outage }: Planned) =>
    broken.has(test) || random() < rate || (outage && networked.has(test) && random() < habits.networkFails)

  /** True when the attempt failed. */
  const attempt = (plan: Planned, run: number, number: number): boolean => {
    const index =
      executions.push({ run, attempt: number, sha: plan.sha, at: plan.at + (number - 1) * 1800, place: plan.place, seconds: 600 }) - 1
    const inTime = number === 1 ? plan : { ...plan, outage: false }
    const job = { id: run * 10 + number, seconds: habits.jobSeconds, os: 'linux', selfHosted: false } as const
    if (inTime.outage && random() < habits.lostRunner) {
      setOutcome(jobRow, index, 'fail')
      jobDetails.set(index, { job, excluded: 'infra', sign: 'The runner lost communication with the server' })
      return true
    }
    let failed = false
    for (const [test, rate] of rates.entries()) {
      const outcome: Outcome = !fails(test, rate, inTime) ? 'pass' : retries && !fails(test, rate, inTime) ? 'flaky' : 'fail'
      setOutcome(rows[test] as Uint8Array, index, outcome)
      if (outcome === 'fail') failed = true
      if (outcome !== 'pass') details[test]?.set(index, { job })
    }
    setOutcome(jobRow, index, failed ? 'fail' : 'pass')
    if (failed) jobDetails.set(index, { job })
    return failed
  }

  for (const [index, plan] of planned.entries()) {
    for (let number = 1; number <= habits.mostAttempts; number += 1) {
      if (!attempt(plan, index + 1, number) || random() >= rerun) break
    }
  }
  const base = { repository: `measured/${name}`, workflow: '.github/workflows/ci.yml', job: 'test' }
  const testSubject = (index: number): Subject => ({
    ...{ id: `${name}#${index}`, level: 'test', ...base, variant: 'test' },
    test: { suites: [], className: name, name: `${index}` }
  })
  return {
    job: { subject: { id: name, level: 'job', ...base }, track: { executions, outcomes: jobRow, details: jobDetails } },
    tests: rates.map((truth, index) => ({
      subject: testSubject(index),
      track: { executions, outcomes: rows[index] as Uint8Array, details: details[index] as Map<number, Detail> },
      truth
    }))
  }
}
