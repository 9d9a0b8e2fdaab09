import { causeOf, type Job, jobName } from '@tocsin/ci-history'
import type { Look } from './evidence.ts'
import type { LookedAt } from './jobs.ts'

/** Where jobs ran: on which machine, system or label, or which value of a matrix. */
const placeKinds = ['runner', 'system', 'leg', 'label'] as const
type PlaceKind = (typeof placeKinds)[number]

/** How many jobs of all. */
interface Share {
  there: number
  of: number
}

/** A place where more of the failures are than of the passes. */
export interface Place {
  kind: PlaceKind
  /** Untrusted. */
  value: string
  /** Of the jobs that failed. */
  failed: Share
  /** Of the jobs that passed. */
  passed: Share
}

interface Ran {
  job: Job
  bad: boolean
}

/** Where the failures are and the passes are not, those beside them and those of `passes`; the most telling first, each said once. */
export function placesOf(looked: readonly LookedAt[], passes: readonly Look[] = []): Place[] {
  const ran = [...looked.flatMap(ranOf), ...passes.flatMap(({ jobs }) => jobs.filter(isPass).map((job) => ({ job, bad: false })))]
  const failing = new Set(ran.filter(({ bad }) => bad).map(({ job }) => jobName(job.name).name))
  const siblings = ran.filter(({ job }) => failing.has(jobName(job.name).name))
  // A runner serves all jobs. Of a system or a leg only the legs of one job tell: other jobs do other things.
  const places = placeKinds.flatMap((kind) => telling(kind, kind === 'runner' ? ran : siblings))
  return places.filter((place, index) => !places.slice(0, index).some((other) => saysAsMuch(other, place)))
}

function ranOf({ look, failed }: LookedAt): Ran[] {
  const bad = new Set(failed.flatMap(({ legs }) => legs.map(({ jobId }) => jobId)))
  const attempts = new Set(look.jobs.filter(({ id }) => bad.has(id)).map(({ attempt }) => attempt))
  return look.jobs
    .filter((job) => bad.has(job.id) || (isPass(job) && attempts.has(job.attempt)))
    .map((job) => ({ job, bad: bad.has(job.id) }))
}

const isPass = (job: Job) => job.conclusion === 'success' && causeOf(job) === undefined

function telling(kind: PlaceKind, ran: readonly Ran[]): Place[] {
  const failed = ran.filter(({ bad }) => bad)
  const passed = ran.filter(({ bad }) => !bad)
  const values = [...new Set(failed.flatMap(({ job }) => valuesOf[kind](job)))]
  const shareOf = (some: readonly Ran[], value: string): Share => ({
    there: some.filter(({ job }) => valuesOf[kind](job).includes(value)).length,
    of: some.length
  })
  return values
    .map((value): Place => ({ kind, value, failed: shareOf(failed, value), passed: shareOf(passed, value) }))
    .filter(({ failed: bad, passed: good }) => good.of > 0 && (isOnly(bad, good, kind) || isMostly(bad, good)))
    .toSorted((a, b) => b.failed.there - a.failed.there)
}

/** One failure on one machine says nothing of the machine. */
const isOnly = (failed: Share, passed: Share, kind: PlaceKind) =>
  failed.there === failed.of && passed.there === 0 && (kind !== 'runner' || failed.of > 1)

const rare = 0.05

/** Most failures are there, and chance alone rarely puts as many there: Fisher's exact test. */
const isMostly = (failed: Share, passed: Share) => failed.there * 2 > failed.of && chanceOf(failed, passed) < rare

/** That of all jobs those that fail are at the place at least as often, if it makes no difference. */
function chanceOf(failed: Share, passed: Share): number {
  const there = failed.there + passed.there
  const most = Math.min(there, failed.of)
  const ways = (count: number) => logChoose(there, count) + logChoose(failed.of + passed.of - there, failed.of - count)
  const all = logChoose(failed.of + passed.of, failed.of)
  return Array.from({ length: most - failed.there + 1 }, (_, index) => Math.exp(ways(failed.there + index) - all)).reduce(
    (sum, chance) => sum + chance,
    0
  )
}

const logChoose = (of: number, count: number): number =>
  count < 0 || count > of
    ? Number.NEGATIVE_INFINITY
    : Array.from({ length: count }, (_, index) => Math.log((of - index) / (index + 1))).reduce((sum, one) => sum + one, 0)

const systems: readonly [name: string, form: RegExp][] = [
  ['Linux', /^(?:ubuntu|linux|debian)\b/i],
  ['Windows', /^windows\b/i],
  ['macOS', /^macos\b/i]
]

/** A hosted runner lives for one job: its name means nothing. */
const hosted = /^(?:GitHub Actions|GitHub-Actions|Hosted Agent)\b/

const valuesOf: Record<PlaceKind, (job: Job) => readonly string[]> = {
  runner: ({ runner }) => (runner && !hosted.test(runner) ? [runner] : []),
  system: ({ labels }) => systems.flatMap(([name, form]) => (labels.some((label) => form.test(label)) ? [name] : [])),
  leg: ({ name }) => (jobName(name).leg ?? '').split(', ').filter(Boolean),
  label: ({ labels }) => labels
}

/** `ubuntu-latest` says no more than Linux does, and a label no more than the leg that chose it. */
const saysAsMuch = (other: Place, { kind, value }: Place) =>
  other.value === value ||
  (other.kind === 'system' && kind !== 'runner' && systems.some(([name, form]) => name === other.value && form.test(value)))
