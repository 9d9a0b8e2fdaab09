import { type IssueWish, type Severity, severities, sha256 } from '@tocsin/notifier'

/** What the hidden first line of an issue of ours remembers. */
export interface Marker {
  /** As it was told last: a closed issue that still fires was closed by hand. */
  phase: 'firing' | 'resolved'
  severity: Severity
  /** Of the title as we wrote it, to leave alone the one that somebody gave it. */
  titleHash: string
}

const line = /^<!-- tocsin:([0-9a-f]{24}) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/

export const titleHash = (title: string): string => sha256(title).slice(0, 8)

const startOf = ({ key, state, severity, title }: IssueWish) =>
  `<!-- tocsin:${key} ${state === 'closed' ? 'resolved' : 'firing'} ${severity} ${titleHash(title)} -->\n`

const endOf = (key: string) => `\n<!-- /tocsin:${key} -->`

/** Reads it where it begins a body: what a bot quotes from a stranger never stands there. */
export function markerIn(body: string, key: string): Marker | undefined {
  const [, found, phase, severity, hash = ''] = line.exec(body) ?? []
  if (found !== key) return undefined
  const known = severities.find((one) => one === severity)
  return known && { phase: phase === 'resolved' ? 'resolved' : 'firing', severity: known, titleHash: hash }
}

const longest = 65_536

/** The body as GitHub keeps it: ours between two hidden lines, then what people wrote below. */
export function bodyFor(wish: IssueWish, before = ''): string {
  const end = endOf(wish.key)
  const at = before.lastIndexOf(end)
  const added = at === -1 ? (line.test(before) ? '' : withGap(before)) : before.slice(at + end.length)
  const whole = startOf(wish) + wish.body + end + added
  return whole.length <= longest ? whole : startOf(wish) + before.replace(line, '')
}

const withGap = (text: string) => (text.trim() === '' ? '' : `\n\n${text}`)

const statusLine = (key: string) => `<!-- tocsin:${key} status -->\n`

export const statusFor = ({ key, status }: IssueWish, note?: string): string =>
  statusLine(key) + status + (note === undefined ? '' : `\n\n${note}`)

export const isStatus = (body: string, key: string): boolean => body.replaceAll('\r\n', '\n').startsWith(statusLine(key))
