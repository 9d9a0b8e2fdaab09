import { codeBlock } from '@tocsin/action-kit'
import { duration } from '@tocsin/notifier'
import { exact } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { CacheReport, JobGraph } from '../model/workflow-report.ts'
import { logsOfCache } from '../shown/cache-logs.ts'
import { type FindingGroup, findingGroups } from '../shown/findings.ts'
import { fileLink } from '../shown/links.ts'
import { fileName } from '../shown/names.ts'
import { count, counted, min, percent } from '../shown/numbers.ts'
import { folded, section, table } from './table.ts'
import { code, link, told, words } from './words.ts'

const most = 15
const mostPlaces = 5
const marks = { high: '🔴 high', medium: '🟠 medium', low: '⚪ low' } as const

export function auditPart(report: FlakeReport): string {
  const write = (shown: readonly FindingGroup[]) =>
    table(
      ['Risk', 'What', 'Where', 'Instead', '>Cost'],
      shown.map((one) => [marks[one.risk], whatCell(one), placesCell(one, report), told(one.fix), costCell(one)])
    )
  return section('Workflows: what makes runs flaky', findingGroups(report.audit), { most, noun: 'finding', write })
}

function whatCell({ findings }: FindingGroup): string {
  const rest = findings.length - 1
  return `${told(findings[0]?.problem ?? '')}${rest > 0 ? ` The same in ${counted(rest, 'more place')}.` : ''}`
}

function placesCell({ findings }: FindingGroup, report: FlakeReport): string {
  const places = findings.slice(0, mostPlaces).map((one) => link(`${fileName(one.file)}:${one.line}`, fileLink(report, one)))
  const rest = findings.length - places.length
  return [...places, ...(rest > 0 ? [`… and ${count(rest)} more`] : [])].join('<br>')
}

const costCell = ({ cost }: FindingGroup): string =>
  cost ? `${cost.minutes > 0 ? `${min(cost.minutes)}<br>` : ''}<sub>${told(cost.words)}</sub>` : ''

const mostGraphs = 3
/** GitHub draws no graph of more than 50,000 characters, and nobody reads one of a tenth of that. */
const longestGraph = 5_000

export function graphParts({ graphs }: FlakeReport): readonly string[] {
  const drawn = graphs.filter(({ mermaid }) => mermaid.length <= longestGraph).slice(0, mostGraphs)
  const rest = graphs.length - drawn.length
  const more = rest > 0 ? [`… and ${counted(rest, 'more workflow')} without a graph here`] : []
  return [...drawn.map(graph), ...more]
}

function graph({ name, workflow, mermaid, criticalPath, fanIn }: JobGraph): string {
  const longest = criticalPath.reduce((sum, { medianSeconds }) => sum + medianSeconds, 0)
  const waits = fanIn
    .slice(0, 5)
    .map(({ job, waitsFor, waitSeconds }) => `- ${code(job)} mostly waits for ${code(waitsFor)}, ${duration(waitSeconds * 1_000)}`)
  const title = `Jobs of ${exact(name, 80) || fileName(workflow)}: ${duration(longest * 1_000)} on the longest path`
  return folded(title, [codeBlock(mermaid, 'mermaid'), waits.join('\n')].filter((text) => text !== '').join('\n\n'))
}

export function cachePart({ caches, repositories }: FlakeReport): string {
  const several = repositoryNames({ repositories }).length > 1
  const placeOf = ({ job, repository }: CacheReport) => [job, ...(several && repository ? [repository] : [])]
  const write = (shown: readonly CacheReport[]) =>
    table(
      ['Cache', 'Job', '>Hits', '>Exact', '>Partial', '>Missed', 'As of'],
      shown.map((one) => [
        code(one.key),
        placeOf(one)
          .map((name) => words(name, 80))
          .join(' · '),
        hitRate(one),
        count(one.exact),
        count(one.partial),
        count(one.miss),
        logsOfCache(one)
      ])
    )
  return section('Caches', caches, { most, noun: 'cache', write })
}

function hitRate({ exact, partial, miss }: CacheReport): string {
  const all = exact + partial + miss
  return all > 0 ? percent(exact / all) : 'unknown'
}
