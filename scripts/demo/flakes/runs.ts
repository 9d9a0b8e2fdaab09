import { createHash } from 'node:crypto'
import type { RunSeed } from '@tocsin/testkit'
import { books, browser, type CastJob, type CastTest, closing, infra, invoice, lint, perDay, unit } from './cast.ts'

type Attempts = NonNullable<RunSeed['attempts']>
type Job = NonNullable<Attempts[number]['jobs']>[number]
type Artifact = NonNullable<RunSeed['artifacts']>[number]

const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
const firstHour = 7
const iso = (at: number) => new Date(at).toISOString().replace('.000', '')
const shaOf = (kind: string, number: number) => createHash('sha1').update(`${kind} ${number}`).digest('hex')

/** The runs of a day, from 0, counted from `start`, in ms since 1970. Always the same. */
export const runsOfDay = (day: number, start: number): readonly RunSeed[] => [
  nightly(day, start),
  ...Array.from({ length: perDay }, (_, at) => ci(day * perDay + at, start))
]

function ci(run: number, start: number): RunSeed {
  const at = start + Math.floor(run / perDay) * dayMs + (firstHour + (run % perDay) * 2) * hourMs + (run % 7) * minuteMs
  const isPull = run % 3 === 2
  return runOf([lint, unit, browser], {
    ...{ run, at, file: 'ci.yml', name: 'CI', sha: shaOf('change', run), event: isPull ? 'pull_request' : 'push' },
    branch: isPull ? `topic-${run}` : 'main'
  })
}

const nightly = (day: number, start: number): RunSeed =>
  runOf([books], {
    ...{ run: day, at: start + day * dayMs + 2 * hourMs, file: 'nightly.yml', name: 'Nightly', sha: shaOf('night', day) },
    ...{ event: 'schedule', branch: 'main' }
  })

/** A run of CI on a pull request, which is not run again yet; its reports were uploaded just now. */
export function pullRun({ branch, sha, failed }: { branch: string; sha: string; failed: readonly CastTest[] }): RunSeed {
  const isIn = ({ tests = [] }: CastJob) => failed.filter((test) => tests.includes(test))
  const jobs = [lint, unit, browser].map((job) => withoutTime(jobAt(job, { at: 0, run: 1, failed: isIn(job) })))
  const artifacts = [unit, browser].map((job) => withoutTime(artifactOf(job, { at: 0, run: 1, failed: isIn(job) })))
  return { workflow: 'ci.yml', workflowName: 'CI', event: 'pull_request', branch, sha, actor: 'kim', jobs, artifacts }
}

const withoutTime = <T extends { at?: string }>({ at: _, ...rest }: T) => rest

interface Facts {
  run: number
  at: number
  file: string
  name: string
  sha: string
  event: string
  branch: string
}

/** What fails is run again, and passes: all but what is broken. */
function runOf(jobs: readonly CastJob[], { run, at, file, name, sha, event, branch }: Facts): RunSeed {
  const isLost = (job: CastJob) => file === 'ci.yml' && infra.runs.includes(run) && job !== lint
  const red = jobs.filter((job) => isLost(job) || failing(job, run).length > 0)
  const again = red.length > 0 && file === 'ci.yml'
  const secondAt = at + 25 * minuteMs
  const first = jobs.map((job) => (isLost(job) ? lostJob(job, at) : jobAt(job, { at, run, failed: failing(job, run) })))
  const second = jobs.map((job, place) => (red.includes(job) ? jobAt(job, { at: secondAt, run, failed: [] }) : (first[place] as Job)))
  const reported = jobs.filter(({ artifact }) => artifact)
  const artifacts = [
    ...reported.filter((job) => !isLost(job)).map((job) => artifactOf(job, { at, run, failed: failing(job, run) })),
    ...(again ? reported.filter((job) => red.includes(job)).map((job) => artifactOf(job, { at: secondAt, run, failed: [] })) : [])
  ]
  return {
    ...{ workflow: file, workflowName: name, event, branch, sha, at: iso(at), title: `Change ${sha.slice(0, 7)}`, actor: 'ada', artifacts },
    attempts: [{ jobs: first, at: iso(at) }, ...(again ? [{ jobs: second, at: iso(secondAt) }] : [])]
  }
}

/** The tests that make the job fail. */
const failing = ({ tests = [] }: CastJob, run: number): readonly CastTest[] =>
  tests.filter((test) => (test.fails.includes(run) && !test.retried) || (test === invoice && run >= invoice.brokenFrom))

interface Played {
  at: number
  run: number
  failed: readonly CastTest[]
}

const stepsOf = ({ step }: CastJob) => ['Set up job', 'Check out', 'Install', step, 'Upload reports', 'Complete job']

function jobAt(job: CastJob, { at, run, failed }: Played): Job {
  const conclusion = failed.length > 0 ? 'failure' : 'success'
  const seconds = Math.round(job.seconds * (0.92 + ((run * 7) % 16) / 100))
  return {
    ...{ name: job.name, conclusion, at: iso(at), seconds, labels: [job.label], log: logOf(job, run, failed) },
    steps: stepsOf(job).map((name) => ({ name, conclusion: name === job.step ? conclusion : ('success' as const) }))
  }
}

/** GitHub never heard how its step ended. */
function lostJob(job: CastJob, at: number): Job {
  const steps = stepsOf(job)
  const lost = steps.indexOf(job.step)
  return {
    ...{ name: job.name, conclusion: 'failure', at: iso(at), seconds: 120, labels: [job.label], log: { gone: true } },
    annotations: [{ message: 'The hosted runner lost communication with the server.' }],
    steps: steps.map((name, place) => {
      if (place === lost) return { name, status: 'in_progress', conclusion: null }
      return { name, conclusion: place < lost ? ('success' as const) : ('skipped' as const) }
    })
  }
}

function logOf({ step, cache }: CastJob, run: number, failed: readonly CastTest[]): readonly string[] {
  const caches = {
    hits: ['Cache hit for: npm-Linux-1f0c', 'Cache restored from key: npm-Linux-1f0c'],
    misses: [`Cache not found for input keys: browsers-Linux-${81_000_000 + run * 97}`]
  }
  return [
    ...['##[group]Run npm ci', '##[endgroup]', ...(cache ? caches[cache] : []), 'added 812 packages in 14s'],
    ...[`##[group]Run ${step}`, '##[endgroup]', '  ✓ case 1 (3 ms)', '  ✓ case 2 (5 ms)'],
    ...failed.flatMap(({ suite, name, message }) => [`  ✗ ${suite} > ${name}`, `Error: ${message}`]),
    ...(failed.length > 0 ? ['##[error]Process completed with exit code 1.'] : [])
  ]
}

const artifactOf = (job: CastJob, { at, run, failed }: Played): Artifact => ({
  ...{ name: job.artifact ?? '', at: iso(at + job.seconds * 1000) },
  files: { 'junit.xml': junitOf(job, run, failed) }
})

function junitOf({ tests = [] }: CastJob, run: number, failed: readonly CastTest[]): string {
  const cases = tests.map((test) => {
    const element = test.retried ? 'flakyFailure' : 'failure'
    const isOdd = test.retried ? test.fails.includes(run) : failed.includes(test)
    const inner = isOdd ? `<${element} message="${test.message}" type="Error">${test.message}</${element}>` : ''
    return `<testsuite name="${test.suite}"><testcase name="${test.name}" time="${secondsOf(test, run)}">${inner}</testcase></testsuite>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${cases.join('\n')}\n</testsuites>\n`
}

function secondsOf(test: CastTest, run: number): string {
  const seconds = test === closing && run >= closing.slowFrom ? closing.slowSeconds : test.seconds
  return (seconds * (0.95 + ((run * 5) % 11) / 100)).toFixed(3)
}
