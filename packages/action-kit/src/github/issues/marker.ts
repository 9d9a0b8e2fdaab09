import { type IssueWish, type Severity, severities, sha256 } from '@tocsin/notifier'

/** What the hidden first line of an issue of ours remembers. */
export interface Marker {
  /** Of the alert that it shows. */
  key: string
  series?: string
  /** Proves that it was made for the alert; nothing from a step without a ledger. */
  seal?: string
  /** As it was told last: a closed issue that still fires was closed by hand. */
  phase: 'firing' | 'resolved'
  severity: Severity
  /** Of the title as we wrote it, to leave alone the one that somebody gave it. */
  titleHash: string
}

const line = /^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/

export const titleHash = (title: string): string => sha256(title).slice(0, 8)

const startOf = ({ key, series = '-', tie, state, severity, title }: IssueWish) =>
  `<!-- tocsin:${key} ${series} ${tie?.seal ?? '-'} ${state === 'closed' ? 'resolved' : 'firing'} ${severity} ${titleHash(title)} -->\n`

const endOf = (key: string) => `\n<!-- /tocsin:${key} -->`

/** Reads it where it begins a body: what a bot quotes from a stranger never stands there. */
export function markerIn(body: string): Marker | undefined {
  const [, key = '', series = '-', seal = '-', phase, severity, hash = ''] = line.exec(body) ?? []
  const known = severities.find((one) => one === severity)
  if (!known) return undefined
  const names = { key, ...(series !== '-' && { series }), ...(seal !== '-' && { seal }) }
  return { ...names, phase: phase === 'resolved' ? 'resolved' : 'firing', severity: known, titleHash: hash }
}

const longest = 65_536

/** The body as GitHub keeps it: ours between two hidden lines, then what people wrote below. */
export function bodyFor(wish: IssueWish, before = ''): string {
  const marker = markerIn(before)
  const end = endOf(marker?.key ?? wish.key)
  const at = before.lastIndexOf(end)
  const added = at === -1 ? (marker ? '' : withGap(before)) : before.slice(at + end.length)
  const whole = startOf(wish) + wish.body + endOf(wish.key) + added
  return whole.length <= longest ? whole : startOf(wish) + before.replace(line, '')
}

const withGap = (text: string) => (text.trim() === '' ? '' : `\n\n${text}`)

const statusLine = (key: string) => `<!-- tocsin:${key} status -->\n`

export const statusFor = ({ key, status }: IssueWish, note?: string): string =>
  statusLine(key) + status + (note === undefined ? '' : `\n\n${note}`)

export const isStatus = (body: string, key: string): boolean => body.replaceAll('\r\n', '\n').startsWith(statusLine(key))
