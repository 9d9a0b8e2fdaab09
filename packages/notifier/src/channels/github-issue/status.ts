import type { Alert, Status } from '../../alert.ts'
import { escapeMarkdown } from '../../markdown/escape.ts'
import { githubMarkdown, timeInWords } from '../../markdown/github-markdown.ts'
import { type SeverityTable, severityTable } from '../../severity.ts'
import { duration, msBetween } from '../../time.ts'
import { room } from './limits.ts'

const words: Record<Status, string> = { firing: 'firing', acknowledged: 'acknowledged', resolved: 'recovered', info: 'for information' }

/** The comment that tells how it stands: the state in a line, then the summary. */
export function statusOf(alert: Alert, severities: SeverityTable = severityTable()): string {
  const { status, severity, reason = '' } = alert
  const { emoji, name } = severities[severity]
  const grade = status === 'resolved' ? '✅' : `${emoji} ${severity} ${escapeMarkdown(name)},`
  const because = reason.trim() === '' ? '' : `: ${escapeMarkdown(reason)}`
  const line = `**${grade} ${words[status]}**${spanOf(alert)}${status === 'resolved' ? '' : because}`
  return [line, githubMarkdown(alert.summary, room.statusSummary)].filter((part) => part !== '').join('\n\n')
}

function spanOf({ status, startedAt, endedAt }: Alert): string {
  const lasted = msBetween(startedAt, endedAt)
  if (status === 'resolved') return lasted === undefined ? '' : ` after ${duration(lasted)}`
  return startedAt === undefined || Number.isNaN(Date.parse(startedAt)) ? '' : ` since ${escapeMarkdown(timeInWords(startedAt))}`
}
