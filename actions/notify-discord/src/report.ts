import { codeSpan, escapeMarkdown, markdownLink, receiptsTable } from '@tocsin/action-kit'
import { type Alert, githubMarkdown, type Receipt } from '@tocsin/notifier'

/** The job summary: what was said, to whom, and what became of it. */
export function reportOf(alert: Alert, receipts: readonly Receipt[]): string {
  const title = alert.url ? markdownLink(alert.title, alert.url) : escapeMarkdown(alert.title)
  const body = githubMarkdown(alert.summary)
  return [
    `### ${title}`,
    ...(body === '' ? [] : [body.replace(/^/gm, '> ')]),
    '',
    `Severity ${codeSpan(alert.severity)}${alert.reason ? `: ${escapeMarkdown(alert.reason)}` : ''}`,
    '',
    receiptsTable(receipts),
    ''
  ].join('\n')
}
