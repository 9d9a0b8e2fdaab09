import { clip, oneLine, type Span, type Text } from '@tocsin/notifier'

const longestName = 60
const longestSubject = 80

/** A name within a sentence; untrusted. */
export const named = (name: string): string => clip(oneLine(name), longestName)

/** The subject of a commit or the title of a run; untrusted. */
export const subject = (title: string): string => clip(oneLine(title.slice(0, longestSubject * 4)), longestSubject)

export const shortSha = (sha: string): string => sha.slice(0, 7)

export const linked = (label: string, href: string | undefined): Span => (href ? { link: label, href } : label)

export const commitLink = (home: string, sha: string): Span => linked(shortSha(sha), `${home}/commit/${sha}`)

/** Lines one below the other; those without a word leave no gap. */
export const paragraphs = (...lines: readonly Text[]): Text =>
  lines.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : ['\n', ...line]))

/** Before what is counted from a beginning that nobody knows. */
export const atLeast = ({ cut }: { cut?: boolean | undefined }): string => (cut ? 'at least ' : '')

/** `79 %`; nothing is certain. */
export function percent(share: number): string {
  if (share > 0.99) return 'over 99 %'
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`
}

/** `1 in 16,000`, with two digits that count. */
export function oneIn(chance: number): string {
  const times = Number((1 / Math.max(chance, 1e-9)).toPrecision(2))
  return chance < 1e-9 ? 'less than 1 in a billion' : `1 in ${times.toLocaleString('en-US')}`
}

/** `ada`, `ada and lin`, `ada, lin and 2 others`. */
export function people(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(named)
  const hidden = names.length - shown.length
  const all = hidden > 0 ? [...shown, `${hidden} ${hidden === 1 ? 'other' : 'others'}`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

const units: readonly [name: string, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000]
]

const unitOf = (ms: number) => units.find(([, unit]) => ms >= unit) ?? ['minute', 60_000]

/** `3 days`: whole units, never more than have passed. */
export function longFor(ms: number): string {
  const [name, unit] = unitOf(ms)
  const count = Math.max(1, Math.floor(ms / unit))
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

/** `every day`, `every 6 hours`. */
export function every(ms: number): string {
  const [name, unit] = unitOf(ms)
  const count = Math.round(ms / unit)
  return count <= 1 ? `every ${name}` : `every ${count} ${name}s`
}
