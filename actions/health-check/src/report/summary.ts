import { escapeMarkdown } from '@tocsin/action-kit'
import { duration } from '@tocsin/notifier'
import type { Punctuality } from '../history/schedule.ts'
import type { Result } from '../round/result.ts'
import type { Report } from '../slo/report.ts'
import { burning } from '../words/burning.ts'
import { took } from '../words/names.ts'
import { decimalsOf, percent, targetPercent } from '../words/percent.ts'

export interface Summary {
  results: readonly Result[]
  /** By name, of the last 30 days. */
  uptime: ReadonlyMap<string, number>
  reports: readonly Report[]
  punctuality?: Punctuality | undefined
  /** Endpoints that are not due. */
  notDue: number
  inconclusive?: string | undefined
}

const marks = { up: '🟢', degraded: '🟡', down: '🔴', maintenance: '🔧', inconclusive: '⚪' } as const
const rank = { down: 0, degraded: 1, inconclusive: 2, maintenance: 3, up: 4 } as const
const mostRows = 200

/** The job summary of a round, in GitHub's Markdown. */
export function summaryOf({ results, uptime, reports, punctuality, notDue, inconclusive }: Summary): string {
  return [
    `### Health: ${countsOf(results)}${notDue > 0 ? ` (${notDue} not due)` : ''}`,
    inconclusive ? `> [!NOTE]\n> ${escapeMarkdown(inconclusive)}` : '',
    results.length > 0 ? table(results, uptime) : '',
    reports.length > 0 ? objectives(reports) : '',
    punctuality ? scheduleLine(punctuality) : ''
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function countsOf(results: readonly Result[]): string {
  const counts = Object.keys(rank).flatMap((verdict) => {
    const count = results.filter((one) => one.verdict === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  return counts.length > 0 ? counts.join(', ') : 'nothing was probed'
}

function table(results: readonly Result[], uptime: ReadonlyMap<string, number>): string {
  const ordered = results.toSorted((a, b) => rank[a.verdict] - rank[b.verdict])
  const hidden = ordered.length - mostRows
  return [
    '| | Endpoint | Time | Up in 30 days | |',
    '|---|---|---:|---:|---|',
    ...ordered.slice(0, mostRows).map(({ endpoint, verdict, ms, cause }) => {
      const share = uptime.get(endpoint)
      const cells = [escapeMarkdown(endpoint), ms === undefined ? '' : took(ms), share === undefined ? '' : percent(share)]
      return `| ${marks[verdict]} | ${cells.join(' | ')} | ${escapeMarkdown(cause?.words ?? '')} |`
    }),
    ...(hidden > 0 ? ['', `… and ${hidden} more`] : [])
  ].join('\n')
}

const objectives = (reports: readonly Report[]): string =>
  [
    '| Objective | Target | Is | Budget left | Window | |',
    '|---|---:|---:|---:|---|---|',
    ...reports.map(
      ({ name, target, sli, budgetLeft, window, firing }) =>
        `| ${escapeMarkdown(name)} | ${targetPercent(target)} | ${sli === undefined ? '' : percent(sli, decimalsOf(target))} | ${budgetLeft === undefined ? '' : percent(budgetLeft)} | ${window} | ${firing ? burning[firing] : ''} |`
    )
  ].join('\n')

function scheduleLine({ coverage, latenessMs, expected, dropped }: Punctuality): string {
  if (coverage === undefined) return ''
  const late = latenessMs !== undefined && latenessMs >= 60_000 ? `, usually ${duration(latenessMs)} late` : ''
  return `Rounds of the last day: ${expected - dropped} of ${expected} took place${late}.`
}
