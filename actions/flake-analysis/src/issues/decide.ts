import { type Policy, sha256 } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { worthTelling } from '../shown/worth.ts'
import { nowBy } from '../tell/decide/changes.ts'
import { type Place, placesIn, speaksFor } from '../tell/decide/coverage.ts'
import { isDue, type Taker } from '../tell/decide/lease.ts'
import { gradeOf } from '../tell/decide/severity.ts'
import { shortName } from '../tell/words/names.ts'
import { dayMs, weekMs } from '../time.ts'
import { type IssueState, mostTracked, type Tracked } from './state.ts'

/** A first look may find hundreds: nobody mends more in a week, and the rest has its turn. */
const mostNew = 5

/** Each costs two calls. */
const mostAtOnce = 25

/** Of an issue that says nearly the same an edit tells nobody anything. */
const calmMs = 20 * 3_600_000
const muchMore = 1.5

/** After so long whoever looks at it wants to see how it does now. */
const staleMs = weekMs

/** Each week that it is analysed its issue is edited; who analyses another branch cares for it after that. */
const abandonedMs = 4 * weekMs

/** For how long an issue that was closed is remembered, and reopened. */
export const memoryMs = 365 * dayMs

export interface DecidedIssues {
  /** Issues to make, edit, close or reopen. */
  due: readonly Tracked[]
  after: IssueState
}

/** Which flakes have an issue, and which of those are to say something else. */
export function decideIssues(
  report: FlakeReport,
  { tracked }: IssueState,
  { policy, ...taker }: Taker & { policy: Policy }
): DecidedIssues {
  const placeOf = placesIn(report)
  const known = new Map(tracked.map((one) => [one.id, one]))
  const at = Date.parse(report.generatedAt)
  const isCovered = speaksFor(report, {
    placeOf: (id) => known.get(id)?.place,
    repositories: repositoryNames(report),
    isLate: (id) => at - (known.get(id)?.at ?? 0) >= abandonedMs
  })
  const now = nowBy(report, policy, isCovered)
  const wanted = worthTelling(report).filter(({ level }) => level === 'test' || level === 'job')
  const isOurs = speaksOf(report)
  const changed = tracked.map((one) =>
    !isOurs(one)
      ? one
      : advanced(placed(one, now.subjects.get(one.id), placeOf), now.subjects.get(one.id), { now: now.stateOf(one.id), at, policy, report })
  )
  const fresh = wanted.filter(({ id, state }) => !known.has(id) && state === 'flaky').slice(0, mostNew)
  const all = [...changed, ...fresh.map((one) => begun(one, { at, policy, report, placeOf }))]
    .filter((one) => isWorthKeeping(one, at))
    .slice(-mostTracked)
  const mine = new Map(
    all
      .filter((one) => isDue(one, taker) && (!one.open || now.subjects.has(one.id)))
      .slice(0, mostAtOnce)
      .map((one) => [one.id, { ...one, taken: { by: taker.by, at: taker.now } }])
  )
  return { due: [...mine.values()], after: { version: 1, tracked: all.map((one) => mine.get(one.id) ?? one) } }
}

/** An open issue is that of the branch whose report opened it, while that is analysed: one of another branch may find otherwise. */
function speaksOf(report: FlakeReport): (one: Tracked) => boolean {
  const now = Date.parse(report.generatedAt)
  const placeOf = placesIn(report)
  const named = new Map([...report.subjects, ...(report.left ?? [])].map((one) => [one.id, placeOf(one)]))
  return ({ id, open, place, at }) =>
    !open || place === undefined || now - at >= abandonedMs || (named.get(id) ?? place).branch === place.branch
}

const placed = (one: Tracked, subject: SubjectReport | undefined, placeOf: (subject: Place) => Place): Tracked =>
  subject ? { ...one, place: placeOf(subject) } : one

/** One that ended before anybody was at it never has an issue; whoever was at it may have opened it before it died. */
const isWorthKeeping = ({ open, told, until, taken }: Tracked, at: number) =>
  open || ((told > 0 || taken !== undefined) && at - Date.parse(until ?? '') < memoryMs)

interface Look {
  /** In ms since 1970. */
  at: number
  policy: Policy
  report: FlakeReport
}

const begun = (subject: SubjectReport, look: Look & { placeOf(subject: Place): Place }): Tracked => ({
  ...{
    id: subject.id,
    open: true,
    name: shortName(subject),
    place: look.placeOf(subject),
    since: look.report.generatedAt,
    turn: 1,
    told: 0
  },
  ...said(subject, look)
})

const said = (subject: SubjectReport, { at, policy }: Look): Pick<Tracked, 'rate' | 'print' | 'at'> => ({
  rate: Math.min(1, Math.max(0, subject.rate.mean)),
  print: printOf(subject, policy),
  at
})

/** What of a flake is worth an edit when it changes. */
const printOf = (subject: SubjectReport, policy: Policy): string =>
  sha256(
    JSON.stringify([
      subject.state,
      gradeOf(subject, policy).severity,
      subject.causes[0]?.signature,
      subject.change?.firstBad,
      subject.owners,
      ...(subject.notRunSince === undefined ? [] : ['quarantined'])
    ])
  ).slice(0, 16)

function advanced(
  one: Tracked,
  subject: SubjectReport | undefined,
  look: Look & { now: 'flaky' | 'broken' | 'left' | undefined }
): Tracked {
  const { now, report } = look
  const { until: _, ...rest } = one
  if (now === 'left') return one.open ? { ...rest, open: false, until: report.generatedAt, turn: one.turn + 1 } : one
  if (!subject || (now !== 'flaky' && now !== 'broken')) return one
  if (!one.open)
    return isBack(subject) ? { ...rest, open: true, since: report.generatedAt, turn: one.turn + 1, ...said(subject, look) } : one
  const next = said(subject, look)
  const ratio = (next.rate + 1e-6) / (one.rate + 1e-6)
  const differs = next.print !== one.print || ratio >= muchMore || ratio <= 1 / muchMore
  const age = look.at - one.at
  return (differs && age >= calmMs) || (next.rate !== one.rate && age >= staleMs) ? { ...one, ...next, turn: one.turn + 1 } : one
}

const isBack = ({ certainty }: SubjectReport) => certainty === 'confirmed'
