import { codeSpan, escapeMarkdown, markdownLink } from '@tocsin/action-kit'
import { type Alert, githubMarkdown, type Outcome, type Receipt } from '@tocsin/notifier'

const marks: Record<Outcome, string> = { delivered: '✅', accepted: '✅', pending: '⏳', lost: '❌', skipped: '⏭️', 'dry-run': '📝' }

/** The job summary: what was said, to whom, and what became of it. */
export function reportOf(alert: Alert, receipts: readonly Receipt[]): string {
  const title = alert.url ? markdownLink(alert.title, alert.url) : escapeMarkdown(alert.title)
  const body = githubMarkdown(alert.summary)
  const rows = receipts.map(
    (receipt) => `| ${escapeMarkdown(receipt.channel)} | ${marks[receipt.outcome]} ${receipt.outcome} | ${detailOf(receipt)} |`
  )
  return [
    `### ${title}`,
    ...(body === '' ? [] : [body.replace(/^/gm, '> ')]),
    '',
    `Severity ${codeSpan(alert.severity)}${alert.reason ? `: ${escapeMarkdown(alert.reason)}` : ''}`,
    '',
    '| Channel | Outcome | |',
    '|---|---|---|',
    ...rows,
    ''
  ].join('\n')
}

const detailOf = ({ detail, fix, remote }: Receipt) =>
  remote?.url ? markdownLink('message', remote.url) : escapeMarkdown([detail, fix].filter(Boolean).join(' → ')).replaceAll('\n', ' ')

/** One line for each message that did not arrive, for an annotation. */
export const missedLines = (receipts: readonly Receipt[]): readonly string[] =>
  receipts.map(
    ({ channel, outcome, detail = '', fix }) =>
      `${channel}: ${outcome === 'pending' ? 'not sent yet' : 'not sent'}, ${detail}${fix ? `\n→ ${fix}` : ''}`
  )
