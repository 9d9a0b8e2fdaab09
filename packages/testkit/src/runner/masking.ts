/** Hides secrets as the runner does, also where they are encoded. It only ever learns. */
export interface Masks {
  /** The value, each of its lines, and every encoding of both. */
  add(value: string): void
  hide(text: string): string
}

export function masks(secrets: readonly string[] = []): Masks {
  const hidden = new Set<string>()
  const add = (value: string) => {
    for (const form of linesOf(value).flatMap(encodings)) hidden.add(form)
  }
  for (const line of secrets.flatMap((secret) => linesOf(secret.trim()))) add(line.trim())
  return { add, hide: (text) => replace(text, merge([...hidden].flatMap((value) => positions(text, value)))) }
}

const linesOf = (value: string) => [value, ...value.split(/[\r\n]/)].filter((line) => line !== '')

const encodings = (value: string): string[] => [value, ...encoders.map((encode) => encode(value)).filter((form) => form !== '')]

const encoders: readonly ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
  (value) => value.replace(/[<>"'&]/g, (mark) => xml[mark] ?? mark),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '')
]

const xml: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' }

/** Within `base64('user:' + value)` the value begins at any of three offsets. */
function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value).subarray(shift)
  return bytes.length > 0 ? bytes.toString('base64') : ''
}

type Span = readonly [start: number, end: number]

function positions(text: string, value: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push([at, at + value.length])
  return found
}

/** Two secrets side by side are one: a reader must not see where the first ends. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}

function replace(text: string, spans: readonly Span[]): string {
  const from = [0, ...spans.map(([, end]) => end)]
  return from.map((start, index) => text.slice(start, spans[index]?.[0])).join('***')
}
