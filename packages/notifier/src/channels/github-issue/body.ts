import type { Alert, Field, Link } from '../../alert.ts'
import { escapeMarkdown, markdownLink } from '../../markdown/escape.ts'
import { githubMarkdown, timeInWords } from '../../markdown/github-markdown.ts'
import { type SeverityTable, severityTable } from '../../severity.ts'
import { clip } from '../../text/clip.ts'
import { webUrl } from '../../web-url.ts'
import { drawExcerpts } from './excerpts.ts'
import { bodyLimit, mostFields, room } from './limits.ts'

/** An alert as the body of an issue, whatever it holds: log lines get the room that the rest leaves. */
export function bodyOf(alert: Alert, severities: SeverityTable = severityTable()): string {
  const head = [githubMarkdown(alert.summary, room.summary), fieldList(alert.fields)]
  const tail = [linkLine(alert), footer(alert, severities)]
  const used = [...head, ...tail].reduce((sum, part) => sum + part.length + 2, 0)
  return [...head, drawExcerpts(alert.excerpts, bodyLimit - used), ...tail].filter((part) => part !== '').join('\n\n')
}

function fieldList(fields: readonly Field[]): string {
  const items = fields.slice(0, mostFields).map(fieldItem)
  const fitting = items.filter((_, index) => lengthOf(items.slice(0, index + 1)) <= room.fields)
  const more = fields.length - fitting.length
  return [...fitting, ...(more > 0 ? [`- … ${more} more`] : [])].join('\n')
}

const lengthOf = (items: readonly string[]) => items.reduce((sum, item) => sum + item.length + 1, 0)

/** An item of a list, the further lines of which belong to it. */
function fieldItem({ name, value }: Field): string {
  const label = escapeMarkdown(clip(name, 200))
  const text = githubMarkdown(value, room.field).replaceAll('\n', '\n  ')
  return `- ${label === '' ? '' : `<b>${label}</b> `}${text.startsWith('```') || text.startsWith('>') ? '\n\n  ' : ''}${text}`
}

/** Every place to go on reading, none twice. */
function linkLine({ url, links, runbook }: Alert): string {
  const all: Link[] = [...(runbook ? [{ label: 'Runbook', url: runbook }] : []), ...links, ...(url ? [{ label: 'Details', url }] : [])]
  const good = all.filter((link, index) => webUrl(link.url) && all.findIndex((other) => other.url === link.url) === index)
  const drawn = good.map((link) => markdownLink(clip(link.label, 200) || 'link', link.url))
  return drawn.filter((_, index) => lengthOf(drawn.slice(0, index + 1)) <= room.links).join(' · ')
}

function footer({ context = '', severity, reason = '', startedAt, status }: Alert, severities: SeverityTable): string {
  const because = reason.trim() === '' ? '' : `: ${clip(reason, 500)}`
  const grade = status === 'info' && because === '' ? '' : `${severity} ${severities[severity].name}${because}`
  const since = startedAt === undefined || Number.isNaN(Date.parse(startedAt)) ? '' : `since ${timeInWords(startedAt)}`
  const parts = [clip(context, 500), grade, since].map(escapeMarkdown).filter((part) => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}
