import { codeBlock, codeSpan, escapeMarkdown, markdownLink, receiptsTable } from '@tocsin/action-kit'
import type { Run } from '@tocsin/ci-history'
import { clip, githubMarkdown, meaningOf, oneLine, type Receipt } from '@tocsin/notifier'
import type { Explanation } from '../explain/index.ts'
import { mermaidOf } from '../timeline/mermaid.ts'
import { findingsOf } from '../words/findings.ts'
import { shortSha, subject as subjectWords } from '../words/phrases.ts'
import type { Subject } from '../words/subject.ts'
import { summaryOf } from '../words/summary.ts'
import { titleOf } from '../words/title.ts'

/** The job summary of one decision: what was told, what is known, the failing runs, the stream in time, and what became of the messages. */
export function reportOf(subject: Subject, receipts: readonly Receipt[]): string {
  const { decision, explanation, policyWords, stream } = subject
  const title = titleOf(subject)
  return [
    `### ${linkTo(explanation, title)}`,
    `Decision ${codeSpan(decision.kind)}, severity ${codeSpan(decision.severity)}${policyWords ? `: ${escapeMarkdown(policyWords)}` : ''}`,
    quoted(githubMarkdown(summaryOf(subject))),
    section('What is known', list(explanation)),
    ...(explanation.errors?.errors.slice(0, mostErrors) ?? []).map(({ job, step, lines }) =>
      [escapeMarkdown([job, step].filter(Boolean).join(' › ')), '', codeBlock(lines.slice(0, mostLines).map(shortLine).join('\n'))].join(
        '\n'
      )
    ),
    section('Failing runs', failuresTable(explanation)),
    section('Timeline', timeline(`${stream.workflow.name} on ${stream.branch}`, explanation)),
    section('Messages', receipts.length > 0 ? receiptsTable(receipts) : '')
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

const quoted = (markdown: string) => (markdown === '' ? '' : markdown.replace(/^/gm, '> '))

const mostErrors = 3
const mostLines = 20
const longestLine = 300
const mostFailures = 20

const shortLine = (line: string) => clip(line, longestLine)

const linkTo = ({ story }: Explanation, title: string) => (story ? markdownLink(title, story.newest.url) : escapeMarkdown(title))

const section = (title: string, body: string) => (body === '' ? '' : `#### ${title}\n\n${body}`)

const list = (explanation: Explanation) =>
  findingsOf(explanation)
    .map((finding) => `- ${githubMarkdown(finding).replace(/\s*\n\s*/g, ' ')}`)
    .join('\n')

function failuresTable({ runs, verdict, story, home }: Explanation): string {
  if (!story) return ''
  const failed = runs.filter((run) => run.number >= story.first.number && run.number <= story.newest.number && verdict(run) === 'bad')
  if (failed.length === 0) return ''
  const rows = failed.slice(0, mostFailures).map((run) => `| ${cells(run, home).join(' | ')} |`)
  const hidden = story.failures - rows.length
  return [
    '| Run | Result | Commit | By | Ended |',
    '|---|---|---|---|---|',
    ...rows,
    ...(hidden > 0 ? ['', `… and ${hidden} more`] : [])
  ].join('\n')
}

/** A run that outlived its time is cancelled, as GitHub has it. */
const cells = ({ number, attempt, url, conclusion, sha, title, actor, updatedAt }: Run, home: string): readonly string[] => [
  markdownLink(`#${number}`, url),
  meaningOf(conclusion).word + (attempt > 1 ? ` in attempt ${attempt}` : ''),
  [sha && markdownLink(shortSha(sha), `${home}/commit/${sha}`), escapeMarkdown(subjectWords(title))].filter(Boolean).join(' '),
  escapeMarkdown(clip(oneLine(actor), 40)),
  escapeMarkdown(updatedAt.slice(0, 16).replace('T', ' '))
]

function timeline(title: string, { runs, verdict }: Explanation): string {
  const gantt = mermaidOf(title, runs, verdict)
  return gantt === '' ? '' : codeBlock(gantt, 'mermaid')
}
