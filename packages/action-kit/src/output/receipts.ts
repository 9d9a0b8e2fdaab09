import { escapeMarkdown, markdownLink, type Outcome, type Receipt } from '@tocsin/notifier'

const marks: Record<Outcome, string> = { delivered: '✅', accepted: '✅', pending: '⏳', lost: '❌', skipped: '⏭️', 'dry-run': '📝' }

/** What became of each message, as a table of GitHub Markdown. */
export const receiptsTable = (receipts: readonly Receipt[]): string =>
  [
    '| Channel | Outcome | |',
    '|---|---|---|',
    ...receipts.map((one) => `| ${escapeMarkdown(one.channel)} | ${marks[one.outcome]} ${one.outcome} | ${detailOf(one)} |`)
  ].join('\n')

const detailOf = ({ detail, fix, remote }: Receipt) =>
  remote?.url ? markdownLink('message', remote.url) : escapeMarkdown([detail, fix].filter(Boolean).join(' → ')).replaceAll('\n', ' ')

/** One line for each message that did not arrive, for an annotation. */
export const missedLines = (receipts: readonly Receipt[]): readonly string[] =>
  receipts.map(
    ({ channel, outcome, detail = '', fix }) =>
      `${channel}: ${outcome === 'pending' ? 'not sent yet' : 'not sent'}, ${detail}${fix ? `\n→ ${fix}` : ''}`
  )
