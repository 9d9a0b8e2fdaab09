import { escapeMarkdown, markdownLink, receiptsTable } from '@tocsin/action-kit'
import { type Alert, githubMarkdown, type Receipt } from '@tocsin/notifier'

/** The job summary of a silence, or of its end. */
export function silenceReport({ title, url, summary }: Alert, receipts: readonly Receipt[]): string {
  const parts = [
    `### ${url ? markdownLink(title, url) : escapeMarkdown(title)}`,
    githubMarkdown(summary),
    receipts.length > 0 ? receiptsTable(receipts) : ''
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
