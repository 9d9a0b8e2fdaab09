import { isExplained } from '../model/explained.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Level } from '../model/subject.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { isAtLeast } from '../shown/began.ts'
import { flakyAt, inState, levelsToFix, rootsIn, suspectedOf, titleIn } from '../shown/groups.ts'
import { leftWords } from '../shown/left.ts'
import { isSameCode, likelyRange, sameCode } from '../shown/links.ts'
import { titleOf } from '../shown/names.ts'
import { between, count, min, percent, seconds } from '../shown/numbers.ts'
import { marksLegend, marksOf } from '../shown/strip.ts'
import { tellingParts } from '../shown/telling-parts.ts'
import { aroundWords, type ThroughParts, throughParts } from '../shown/through-parts.ts'
import { folded, section, table } from './table.ts'
import { code, dateCell, link, nameCell, proof } from './words.ts'

const most = 10
const columnName = (level: Level) => `${level.slice(0, 1).toUpperCase()}${level.slice(1)}`

export function brokenPart(report: FlakeReport): string {
  const write = (shown: readonly SubjectReport[]) =>
    table(
      ['What', 'Since', 'Likely cause', 'Proof'],
      shown.map((one) => [nameCell(one, report), began(one), causeCell(one), proof(one)])
    )
  return section('Broken', rootsIn(report, 'broken'), { most, noun: 'broken one', write })
}

/** When it began, and between which commits. */
function began(subject: SubjectReport): string {
  const { since, change } = subject
  if (change === undefined) return isAtLeast(subject) ? `at least ${dateCell(since)}` : dateCell(since)
  if (isSameCode(change)) return [dateCell(change.at), sameCode(change)].join('<br>')
  const range = likelyRange(change)
  return [dateCell(change.at), ...(range === undefined ? [] : [link(range, change.compareUrl)])].join('<br>')
}

const causeCell = ({ causes: [first] }: SubjectReport) => (first ? code(first.line) : '')

/** Of each level that has some of its own; then what only shows the flakes of its parts. */
export function flakyParts(report: FlakeReport): readonly string[] {
  const parts = levelsToFix.map((level) => flakyPart(report, level)).filter((part) => part !== '')
  return [...parts, parts.length > 0 ? `<sub>Newest runs, oldest first: ${marksLegend}.</sub>` : '', explainedPart(report)]
}

function flakyPart(report: FlakeReport, level: Level): string {
  const columns = [columnName(level), '>Fails', '>Of tries', '>Saves a week', 'Newest runs', 'Since', 'Likely cause', 'Proof']
  const write = (shown: readonly SubjectReport[]) =>
    table(
      columns,
      shown.map((one) => [nameCell(one, report), ...figures(one), marksOf(one.strip), began(one), causeCell(one), proof(one)])
    )
  const own = flakyAt(report, level).filter((one) => !isExplained(one))
  return section(`Flaky ${level}s`, own, { most, noun: `flaky ${level}`, write })
}

/** What fails every time has no rate. */
const oftenCell = ({ state, rate }: SubjectReport) =>
  state === 'broken' ? `${count(rate.failures)} of ${count(rate.runs)}` : percent(rate.mean)

function explainedPart(report: FlakeReport): string {
  const names = new Map(report.subjects.map((one) => [one.id, one]))
  const by = ({ explainedBy }: SubjectReport) =>
    tellingParts(explainedBy, names)
      .slice(0, 3)
      .map(({ id, share }) => `${code(titleIn(names, id))} ${percent(share)}`)
  const explained = throughParts(report)
  const write = (shown: readonly ThroughParts[]) =>
    table(
      ['What', '>Fails', 'Explained by'],
      shown.map(({ subject, around }) => [nameCell(subject, report, aroundWords(around)), oftenCell(subject), by(subject).join('<br>')])
    )
  const text = section('', explained, { most, noun: 'one', write })
  return folded(`${count(explained.length)} fail mostly through what is above`, text)
}

const figures = ({ rate, score }: SubjectReport) => [
  `**${percent(rate.mean)}**<br><sub>${between(rate.q05, rate.q95)}</sub>`,
  count(rate.runs),
  min(score)
]

const whySuspected = (subjects: readonly SubjectReport[]) =>
  [
    ...(subjects.some(({ ofForks }) => !ofForks) ? ['failed alone between passes, which a fix may explain as well'] : []),
    ...(subjects.some(({ ofForks }) => ofForks) ? ['in runs that anybody can start, as from forks, which may be forged'] : [])
  ].join('; ')

export function suspectedPart(report: FlakeReport): string {
  const suspected = suspectedOf(report)
  const write = (shown: readonly SubjectReport[]) =>
    table(
      ['What', '>Failed', '>Of tries', 'Proof'],
      shown.map((one) => [
        nameCell(one, report),
        count(one.rate.failures),
        count(one.rate.runs),
        proof(one) + (one.ofForks ? ' of forks' : '')
      ])
    )
  const text = section('', suspected, {
    most,
    noun: 'suspect',
    write
  })
  return folded(`${count(suspected.length)} suspected: ${whySuspected(suspected)}`, text)
}

export function slowPart(report: FlakeReport): string {
  const write = (shown: readonly SubjectReport[]) =>
    table(
      ['What', '>Now', '>Before', '>Times'],
      shown.map((one) => [nameCell(one, report), ...slowCells(one)])
    )
  return section('Slow', inState(report, 'slow'), { most, noun: 'slow one', write })
}

const slowCells = ({ slow }: SubjectReport) =>
  slow ? [seconds(slow.seconds), seconds(slow.medianSeconds), `${Math.round(slow.ratio * 10) / 10} ×`] : ['', '', '']

/** What was flaky or broken when the analysis before this one ended. */
export const leftPart = ({ left = [] }: FlakeReport): string =>
  section('Recovered', left, {
    most,
    noun: 'one',
    write: (shown) =>
      table(
        ['What', 'How it ended'],
        shown.map((one) => [code(titleOf(one)), leftWords(one)])
      )
  })
