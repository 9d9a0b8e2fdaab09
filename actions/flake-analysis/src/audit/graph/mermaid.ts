import { clip, oneLine } from '@tocsin/notifier'
import { counted } from '../../shown/numbers.ts'
import type { AuditedJob } from '../context.ts'
import { took } from '../cost.ts'
import { type Paths, timesOfJob } from './paths.ts'

/** mermaid draws no more than 500 edges and 50,000 characters, and people see no more than this. */
const most = { jobs: 60, edges: 300, label: 60 }

/** The jobs as a flow chart; the critical path has a thick border of a colour that shows on light and dark. */
export function mermaidOf(jobs: readonly AuditedJob[], { needs, critical }: Paths): string {
  const shown = jobs.length <= most.jobs ? jobs : [...new Set([...critical, ...jobs])].slice(0, most.jobs)
  const ids = new Map(shown.map(({ job }, index) => [job.id, `j${index}`]))
  const edges = shown.flatMap(({ job }) =>
    needs.of(job.id).flatMap((need) => (ids.has(need) ? `  ${ids.get(need)} --> ${ids.get(job.id)}` : []))
  )
  const onPath = critical.flatMap(({ job }) => ids.get(job.id) ?? [])
  return [
    'flowchart LR',
    ...shown.map((one) => `  ${ids.get(one.job.id)}${nodeOf(one)}`),
    ...(jobs.length > shown.length ? [`  more["… and ${counted(jobs.length - shown.length, 'more job')}"]`] : []),
    ...edges.slice(0, most.edges),
    ...(onPath.length > 0 ? ['  classDef critical stroke:#d97706,stroke-width:4px', `  class ${onPath.join(',')} critical`] : [])
  ].join('\n')
}

/** A called workflow has a border on its sides. */
function nodeOf(one: AuditedJob): string {
  const times = timesOfJob(one)
  const legs = one.legs ? ` × ${one.legs.count === 'unknown' ? 'n' : one.legs.count}` : ''
  const label = `"${label60(one.label)}${legs}${times ? `<br/>${took(times.median)}` : ''}"`
  return one.job.uses ? `[[${label}]]` : `[${label}]`
}

const label60 = (text: string) => escaped(clip(oneLine(text), most.label))

/** Letters, digits and a few marks stay; the rest is told by its number, so that no name ends a label, a block or a fence. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N} _.,/()…-]/gu, (char) => `#${char.codePointAt(0)};`)
