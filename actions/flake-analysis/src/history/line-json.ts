import { fields, known, list } from '@tocsin/notifier'
import { isCount } from '../kept/json-checks.ts'
import { identified } from '../model/identify.ts'
import type { Failure, JobFacts } from '../model/sighting.ts'
import { type Level, levels, type Subject, type TestName } from '../model/subject.ts'
import { secondsFrom } from './execution-json.ts'
import { type Line, type LineDetail, most, type Sheet } from './sheet.ts'

type Place = Pick<Sheet, 'repository' | 'workflow' | 'variant'>

/** One line of a sheet with short keys: a repository may have ten thousand. What the sheet says is left out. */
export const lineJson = ({ subject, codes, durations, daily, starts, details, skippedAt }: Line) => ({
  l: subject.level[0],
  j: subject.job,
  s: subject.step,
  ...(subject.test && { t: subject.test.suites, c: subject.test.className, n: subject.test.name }),
  f: subject.file,
  i: subject.line,
  o: codes,
  d: durations.length > 0 ? durations.map(rounded) : undefined,
  y: daily || undefined,
  b: starts.length > 0 ? starts : undefined,
  x: details.length > 0 ? details.map(detailJson) : undefined,
  k: skippedAt
})

/** To three digits: what takes 1234.5 seconds is not told from what takes 1230. */
const rounded = (seconds: number) => Number(seconds.toPrecision(3))

/** -1 for what is none, for the place of each says which execution it is of. */
const placedFrom = (value: unknown) => secondsFrom(value) ?? -1

export function lineFrom(json: unknown, place: Place): Line[] {
  if (Array.isArray(json)) return []
  const { o, d, b, x, y, k } = fields(json)
  const subject = subjectFrom(json, place)
  if (!subject || typeof o !== 'string') return []
  return [
    {
      subject,
      codes: o,
      durations: list(d).map(placedFrom).slice(-most.durations),
      daily: (textOf(y)[0] ?? '').slice(-2 * most.days),
      starts: list(b).map(placedFrom).slice(-most.starts),
      details: list(x)
        .flatMap(detailFrom)
        .slice(-most.details - most.detailsOfForks),
      ...(isCount(k) && { skippedAt: k })
    }
  ]
}

function subjectFrom(json: unknown, { repository, workflow, variant }: Place): Subject | undefined {
  const { l, j, s, t, c, n, f, i } = fields(json)
  const level = levels.find((one) => one[0] === l)
  if (!level || (level === 'test') !== (typeof n === 'string')) return undefined
  const test: TestName | undefined =
    typeof n === 'string' ? { suites: list(t).flatMap(textOf), className: textOf(c)[0] ?? '', name: n } : undefined
  return identified({
    ...{ level: level as Level, repository, workflow },
    ...known<Subject>({ job: textOf(j)[0], step: textOf(s)[0], test, variant, file: textOf(f)[0], line: isCount(i) ? i : undefined })
  })
}

const textOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

export const detailJson = ({ run, attempt, job, failure, infra, caches, retried }: LineDetail) => ({
  r: run,
  a: attempt,
  ...(job && { j: [job.id, Math.round(job.seconds), job.os, ...(job.selfHosted ? [1] : [])] }),
  ...(failure && { m: failure.message, g: failure.signature, c: failure.category, u: failure.rule }),
  i: infra,
  k: caches?.map(({ key, result }) => [key, result[0]]),
  t: retried
})

function detailFrom(json: unknown): LineDetail[] {
  const { r, a, j, i, k, t } = fields(json)
  if (!isCount(r) || !isCount(a)) return []
  return [
    {
      run: r,
      attempt: a,
      ...known<LineDetail>({
        job: jobFrom(j),
        failure: failureFrom(json),
        infra: textOf(i)[0],
        caches: cachesFrom(k),
        retried: isCount(t) ? t : undefined
      })
    }
  ]
}

function jobFrom(json: unknown): JobFacts | undefined {
  const [id, seconds, os, own] = list(json)
  const took = secondsFrom(seconds)
  if (!isCount(id) || took === undefined) return undefined
  return { id, seconds: took, os: os === 'windows' || os === 'macos' ? os : 'linux', selfHosted: own === 1 }
}

function failureFrom(json: unknown): Failure | undefined {
  const { m, g, c, u } = fields(json)
  if (typeof m !== 'string') return undefined
  return { message: m, ...known<Failure>({ signature: textOf(g)[0], category: textOf(c)[0], rule: textOf(u)[0] }) }
}

const results = ['exact', 'partial', 'miss'] as const

function cachesFrom(json: unknown): LineDetail['caches'] | undefined {
  if (!Array.isArray(json)) return undefined
  return json.flatMap((one) => {
    const [key, letter] = list(one)
    const result = results.find((name) => name[0] === letter)
    return typeof key === 'string' && result ? [{ key, result }] : []
  })
}
