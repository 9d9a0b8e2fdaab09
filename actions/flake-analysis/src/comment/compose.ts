import { escapeMarkdown, markdownLink, redactDeep } from '@tocsin/action-kit'
import { clip, githubMarkdown, oneLine, type Text } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import { shortSha } from '../model/short-sha.ts'
import { pageLinkOf } from '../page/page-link.ts'
import { counted } from '../shown/numbers.ts'
import { itemOf, likely, sections } from './items.ts'
import { type Opinion, type OpinionKind, opinionsOf } from './opinion.ts'
import type { RunSeen } from './run-seen.ts'

export interface Comment {
  /** GitHub Markdown of at most 60,000 characters. */
  body: string
  /** Without a failure it is no news, but mends what an earlier run said. */
  worthMaking: boolean
  counts: Readonly<Record<OpinionKind, number>>
}

export interface CommentOptions {
  redact?: (text: string) => string
  /** Where the report is published. */
  pageUrl?: string | undefined
}

/** GitHub refuses more than 65,536; the marker needs room, too. */
const longest = 60_000

/** What is to be thought of the failures of a run, for the one who opened its pull request. */
export function commentOf(run: RunSeen, report: FlakeReport, { redact = (text) => text, pageUrl }: CommentOptions = {}): Comment {
  const opinions = opinionsOf(run, report)
  const counts = countsOf(opinions)
  const page = pageLinkOf(pageUrl, report)
  const head = `### ${headline(counts, run.attempt, likely(report.power))}`
  const tail = `<sub>${footer(run, report, { redact, page: page() })}</sub>`
  const parts = sections(report).map(({ kind, title, single = title, note }) => {
    const items = opinions.filter((one) => one.kind === kind).map((one) => redactDeep(itemOf(one, page), redact))
    return { title: items.length === 1 ? single : title, note, items: items.map((item) => `- ${lineOf(item)}`) }
  })
  const note = run.massFailure ? [massNote] : []
  const body = [head, ...note, ...fitted(parts, longest - head.length - massNote.length - tail.length - 6), tail].join('\n\n')
  return { body, worthMaking: counts.yours + counts.suspected + counts.broken + counts.known + counts.infra > 0, counts }
}

/** It counts for no rate: a flake among them is none for that. */
const massNote = 'More than 80 % of the tests failed: look first for what they share, such as the set-up.'

/** An item of a list is one paragraph, whatever it holds. */
const lineOf = (text: Text) => githubMarkdown(text).replace(/\s*\n\s*/g, ' ')

const countsOf = (opinions: readonly Opinion[]): Comment['counts'] => {
  const of = (kind: OpinionKind) => opinions.filter((one) => one.kind === kind).length
  return {
    yours: of('yours'),
    suspected: of('suspected'),
    broken: of('broken'),
    known: of('known'),
    infra: of('infra'),
    retried: of('retried')
  }
}

/** The answer to the only question that its reader has: is it me? */
export function headline(
  { yours, suspected, broken, known, infra, retried }: Comment['counts'],
  attempt: number,
  fault: ReturnType<typeof likely>
): string {
  const [innocent, all] = [broken + known + infra, yours + suspected + broken + known + infra]
  if (all === 0)
    return `No failures${attempt > 1 ? ` in attempt ${attempt}` : ''}${retried > 0 ? `; ${counted(retried, 'test')} passed only when tried again` : ''}`
  if (innocent === all) return all === 1 ? `The failure is ${onlyWord({ broken, infra })}` : `None of the ${all} failures is likely yours`
  if (yours + suspected === all)
    return yours === 0 ? `${counted(all, 'failure')}: perhaps flaky` : `${counted(all, 'failure')}: ${fault} yours`
  return `${yours + suspected} of ${counted(all, 'failure')} ${yours + suspected === 1 ? 'is' : 'are'} ${fault} yours`
}

const onlyWord = ({ broken, infra }: Pick<Comment['counts'], 'broken' | 'infra'>) =>
  broken > 0 ? 'on the default branch, too' : infra > 0 ? 'of the infrastructure' : 'a known flake'

interface Part {
  title: string
  note: string
  items: readonly string[]
}

const mostItems = 30

/** As many items as fit, the likely faults of the change first; of the others the number. */
function fitted(parts: readonly Part[], room: number): readonly string[] {
  const shown: string[] = []
  let left = room
  for (const { title, note, items } of parts) {
    if (items.length === 0) continue
    const head = `**${title}**${note === '' ? '' : `: ${note}`}\n`
    const kept: string[] = []
    let used = head.length + 40
    for (const item of items.slice(0, mostItems)) {
      if (used + item.length + 1 > left) break
      kept.push(item)
      used += item.length + 1
    }
    const more = items.length - kept.length
    const part = [head, ...kept, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n')
    if (part.length + 2 > left) break
    shown.push(part)
    left -= part.length + 2
  }
  return shown
}

function footer(
  { workflowName, runNumber, attempt, url, sha }: RunSeen,
  { window, totals }: FlakeReport,
  { redact, page }: { redact: (text: string) => string; page: string | undefined }
): string {
  const [name = ''] = redactDeep([clip(oneLine(workflowName), 100)], redact)
  const words = `${name} #${runNumber}${attempt > 1 ? `, attempt ${attempt}` : ''}`
  const parts = [
    markdownLink(words, url),
    escapeMarkdown(shortSha(sha)),
    escapeMarkdown(`by ${counted(totals.runs, 'run')} of the last ${counted(window.days, 'day')}`),
    ...(page === undefined ? [] : [markdownLink('report', page)])
  ]
  return parts.join(' · ')
}
