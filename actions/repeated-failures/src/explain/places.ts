import { causeOf, type Job, jobName } from '@tocsin/ci-history'
import type { LookedAt } from './jobs.ts'

/** Where jobs ran: on which machine, system or label, or which value of a matrix. */
const placeKinds = ['runner', 'system', 'leg', 'label'] as const
type PlaceKind = (typeof placeKinds)[number]

/** A place where all failures are, and no pass. */
export interface Place {
  kind: PlaceKind
  /** Untrusted. */
  value: string
  /** Jobs that failed there: all that did. */
  failed: number
  /** Jobs that passed elsewhere. */
  passed: number
}

interface Ran {
  job: Job
  bad: boolean
}

/** What the failures have in common that the passes beside them have not; the most telling first, each said once. */
export function placesOf(looked: readonly LookedAt[]): Place[] {
  const ran = looked.flatMap(ranOf)
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
    .filter((job) => bad.has(job.id) || (job.conclusion === 'success' && attempts.has(job.attempt) && causeOf(job) === undefined))
    .map((job) => ({ job, bad: bad.has(job.id) }))
}

function telling(kind: PlaceKind, ran: readonly Ran[]): Place[] {
  const [first, ...others] = ran.filter(({ bad }) => bad)
  const passed = ran.filter(({ bad }) => !bad)
  if (!first || passed.length === 0) return []
  const shared = valuesOf[kind](first.job).filter(
    (value) => others.every(({ job }) => has(kind, job, value)) && !passed.some(({ job }) => has(kind, job, value))
  )
  // One failure on one machine says nothing of the machine.
  return kind === 'runner' && others.length === 0
    ? []
    : shared.map((value) => ({ kind, value, failed: others.length + 1, passed: passed.length }))
}

const has = (kind: PlaceKind, job: Job, value: string) => valuesOf[kind](job).includes(value)

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
