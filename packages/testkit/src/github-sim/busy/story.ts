import { type CastJob, type CastTest, type CastWorkflow, cast, tests } from './cast.ts'
import { type Busy, dayMs, dayOf, fate } from './options.ts'

export interface JobStory {
  cast: CastJob
  end: 'success' | 'failure' | 'cancelled' | 'lost'
  /** In ms. */
  startedAt: number
  completedAt: number
  /** Those that did not simply pass. */
  tests: readonly CastTest[]
  /** Why it failed, as its log has it. */
  line?: string
  /** A re-run of the failed jobs alone took it over from the attempt before. */
  isCarried: boolean
}

export interface RunStory {
  index: number
  workflow: CastWorkflow
  event: string
  branch: string
  fork?: string
  sha: string
  createdAt: number
  /** Oldest first. */
  attempts: readonly (readonly JobStory[])[]
}

/** One change that starts this many runs. */
const runsOfChange = 3

const mostKept = 10_000
const kept = new WeakMap<Busy, Map<number, RunStory>>()

/** All that happens in the `index`th run of the repository; of the newest that were asked for it is kept. */
export function storyOf(busy: Busy, index: number): RunStory {
  const stories = kept.get(busy) ?? new Map<number, RunStory>()
  const story = stories.get(index) ?? storyAt(busy, index)
  if (stories.size === mostKept) stories.clear()
  kept.set(busy, stories.set(index, story))
  return story
}

function storyAt(busy: Busy, index: number): RunStory {
  const { chance, runsPerDay, start } = busy
  const change = Math.floor(index / runsOfChange)
  const createdAt = Math.floor((start + ((index + chance('moment', index)) / runsPerDay) * dayMs) / 1000) * 1000
  const origin = originOf(busy, change)
  const workflow = workflowOf(busy, index, origin.event)
  const run = { index, workflow, ...origin, sha: shaOf(change), createdAt }
  return { ...run, attempts: attemptsOf(busy, run) }
}

function originOf({ chance }: Busy, change: number): Pick<RunStory, 'event' | 'branch' | 'fork'> {
  const draw = chance('origin', change)
  if (draw < 0.5) return { event: 'pull_request', branch: `topic-${change}` }
  if (draw < 0.6) return { event: 'pull_request', branch: 'main', fork: 'eve/app' }
  if (draw < 0.65) return { event: 'merge_group', branch: `gh-readonly-queue/main/pr-${change}-${shaOf(change)}` }
  return { event: draw < 0.9 ? 'push' : 'schedule', branch: 'main' }
}

/** The first run of a change is of its tests, and what is scheduled tests one commit several times. */
function workflowOf({ chance }: Busy, index: number, event: string): CastWorkflow {
  const place = index % runsOfChange
  const draw = chance('workflow', index)
  const file = () => {
    if (event === 'schedule') return place === 0 ? 'nightly.yml' : 'ci.yml'
    if (place === 0) return 'ci.yml'
    if (place === 1) return draw < 0.6 ? 'build.yml' : 'e2e.yml'
    return draw < 0.3 ? 'e2e.yml' : draw < 0.65 ? 'docs.yml' : event === 'push' ? 'deploy.yml' : 'build.yml'
  }
  const wanted = file()
  return cast.find((workflow) => workflow.file === wanted) ?? (cast[0] as CastWorkflow)
}

const shaOf = (change: number) => change.toString(16).padStart(8, '0').repeat(5)

type Begun = Omit<RunStory, 'attempts'>

const mostAttempts = 3
const restMs = 10 * 60_000

function attemptsOf(busy: Busy, run: Begun): JobStory[][] {
  const attempts: JobStory[][] = []
  let start = run.createdAt + 5000
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const before = attempts.at(-1)
    const isAlone = busy.chance('alone', run.index, attempt) < 0.7
    const jobs = run.workflow.jobs.map((job, place) => {
      const past = before?.[place]
      return past?.end === 'success' && isAlone ? { ...past, isCarried: true } : jobStory(busy, run, { job, attempt, start })
    })
    attempts.push(jobs)
    const failed = jobs.some(({ end }) => end === 'failure' || end === 'lost')
    const again = isBad(busy, run) ? 0.15 : 0.6
    if (!failed || busy.chance('again', run.index, attempt) >= again) break
    start = Math.max(...jobs.map(({ completedAt }) => completedAt)) + restMs
  }
  return attempts
}

/** A change that is at fault itself: all of its tests fail, however often. */
const isBad = ({ chance }: Busy, { sha, event }: Begun) => event === 'pull_request' && chance('bad', sha) < fate.badCommits

function jobStory(busy: Busy, run: Begun, { job, attempt, start }: { job: CastJob; attempt: number; start: number }): JobStory {
  const { chance } = busy
  const draw = (what: string) => chance(what, run.index, attempt, job.name)
  const seconds = Math.round(secondsOf(busy, run, job) * (0.85 + 0.3 * draw('seconds')))
  const story = { cast: job, startedAt: start, completedAt: start + seconds * 1000, tests: [], isCarried: false } as const
  if (isLost(busy, run, draw('lost'))) return { ...story, end: 'lost' }
  if (run.event === 'pull_request' && chance('cancelled', run.index) < fate.cancelled)
    return { ...story, end: 'cancelled', completedAt: start + Math.round(seconds * draw('cut')) * 1000 }
  const odd = tests.filter((test) => test.workflow === run.workflow.file && test.jobs.includes(job.name) && draw(test.name) < test.rate)
  const line = lineOf(busy, run, job, odd, draw('flake'))
  return { ...story, tests: odd, end: line === undefined ? 'success' : 'failure', ...(line !== undefined && { line }) }
}

function lineOf(busy: Busy, run: Begun, job: CastJob, odd: readonly CastTest[], draw: number): string | undefined {
  if (isBad(busy, run) && run.workflow.file === 'ci.yml') return `src/change.ts:7: error: ${run.branch} does not fit`
  if (run.workflow.file === 'docs.yml' && dayIn(busy, run) >= dayOf(busy, fate.brokenFrom))
    return 'docs/setup.md:12: error: broken link ./gone.md'
  const failed = odd.find(({ retried }) => !retried)
  if (failed) return `${failed.className} ${failed.name}: ${failed.message}`
  return job.flake && draw < job.flake.rate ? job.flake.line : undefined
}

const secondsOf = (busy: Busy, run: Begun, { name, seconds }: CastJob) =>
  name === 'soak' && dayIn(busy, run) >= dayOf(busy, fate.slowFrom) ? seconds * fate.slowRatio : seconds

const isLost = (busy: Busy, run: Begun, draw: number) => dayIn(busy, run) === dayOf(busy, fate.infraDay) && draw < fate.lostShare

const dayIn = ({ start }: Busy, { createdAt }: Pick<RunStory, 'createdAt'>) => Math.floor((createdAt - start) / dayMs)
