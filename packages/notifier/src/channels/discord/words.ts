import type { Alert, Link } from '../../alert.ts'
import { type SeverityTable, severityTable } from '../../severity.ts'
import { oneLine } from '../../text/clean.ts'
import { clip } from '../../text/clip.ts'
import type { Text } from '../../text/text.ts'
import { readable } from './limits.ts'
import { fittingUrl } from './link.ts'
import { toMarkdown } from './markdown.ts'
import { isBlank, plain } from './plain.ts'

/** The mark and the title, as plain text. A title that brings its own emoji keeps it. */
export function titleOf({ title }: Alert, mark: string): string {
  const line = isBlank(title) ? 'Untitled' : oneLine(title)
  return mark === '' || startsWithEmoji(line) ? line : `${mark} ${line}`
}

/** Below © there is none, and the pattern takes 0.1 ms of a start. */
const startsWithEmoji = (line: string) => line >= '©' && /^\p{Extended_Pictographic}/u.test(line)

export interface FooterOptions {
  severities?: SeverityTable | undefined
  /** Plain text in place of the context. */
  footer?: string | undefined
}

/** The title as Markdown: a link where there is room for one. */
export function headline(alert: Alert, mark: string, { head, url }: { head: number; url: number }): string {
  const title = titleOf(alert, mark)
  const href = fittingUrl(alert.url, url)
  return (href && toMarkdown([{ link: title, href }], head)) || toMarkdown([title], head)
}

/** `octo/app · CI #42 · P1 High: third failure in a row`. P3 is said in few words, and goes without saying when it has no reason or is no alert. */
export function footerOf(
  { context = '', status, severity, reason = '' }: Alert,
  { severities, footer = context }: FooterOptions = {}
): string {
  const because = isBlank(reason) ? '' : `: ${reason}`
  const quiet = because === '' || status === 'info' ? '' : `P3${because}`
  const level = severity === 'P3' ? quiet : `${severity} ${(severities ?? severityTable())[severity].name}${because}`
  const [place, grade] = [plain(footer), plain(level)]
  if (isBlank(grade)) return isBlank(place) ? '' : clip(place, readable.footer)
  const shown = clip(place, Math.max(readable.footer / 2, readable.footer - grade.length - 3))
  return clip([shown, grade].filter((part) => !isBlank(part)).join(' · '), readable.footer)
}

/** What comes last in a description: links that are no buttons, and files that could not be sent. */
export function tailOf(links: readonly Link[], leftOut: readonly string[], room: number): string {
  const listed: Text = links.flatMap(({ label, url }, index) => [...(index > 0 ? [' · '] : []), { link: label, href: url }])
  const missing: Text = leftOut.length === 0 ? [] : [{ subtext: [`Not attached: ${leftOut.join(', ')}`] }]
  return toMarkdown([...listed, ...missing], room)
}

/** ISO 8601 in UTC, when the alert has a valid time. */
export function timeOf({ startedAt, endedAt }: Alert): string | undefined {
  const ms = [endedAt, startedAt].map((time) => Date.parse(time ?? '')).find((time) => !Number.isNaN(time))
  return ms === undefined ? undefined : new Date(ms).toISOString()
}
