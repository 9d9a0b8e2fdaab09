import type { Facts } from '@tocsin/action-kit'
import { type Actor, clip, type Field, type Link, oneLine, type Span, type Text } from '@tocsin/notifier'

/** `review_requested` → `review requested`. */
export const words = (name: string): string => name.replaceAll('_', ' ')

/** The row of a table that a stranger names: `constructor` is no row. */
export const rowOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

const longestName = 60

/** A label, a milestone or a team within a title, short enough that the title itself is still seen. */
export const named = (name: string): string => clip(oneLine(name), longestName)

/** `PR #7`, or `PR` where the payload has no number. */
export const numbered = (kind: string, subject: Facts): string => {
  const number = subject.maybe('number')
  return number ? `${kind} #${number}` : kind
}

/** `PR #7 merged: Fix login`, without the parts that are not there. */
export function titled(subject: string, happened: string, name = ''): string {
  const head = [subject, happened].filter(Boolean).join(' ')
  const rest = oneLine(name)
  return rest ? `${head}: ${rest}` : head
}

export const branchOf = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '')

export const shortSha = (sha: string): string => sha.slice(0, 7)

export const subjectOf = (message: string): string => oneLine(message.split('\n', 1)[0] ?? '')

export function actorOf(user: Facts): Actor | undefined {
  const name = user.maybe('login') ?? user.maybe('name')
  if (!name) return undefined
  const url = user.url('html_url')
  const avatar = user.url('avatar_url')
  return { name, ...(url && { url }), ...(avatar && { avatar }) }
}

type Part = Span | Text | false | undefined

/** The parts of a line of small print that are there. */
export function meta(...parts: Part[]): Text {
  const there = parts.map(spans).filter((part) => part.length > 0)
  return there.length === 0 ? [] : [{ subtext: there.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])) }]
}

const spans = (part: Part): Text => {
  if (!part) return []
  return Array.isArray(part) ? part : [typeof part === 'string' ? oneLine(part) : (part as Span)]
}

/** Paragraphs one below the other; empty ones leave no gap. */
export function lines(...paragraphs: (Text | undefined)[]): Text {
  const there = paragraphs.filter((text): text is Text => Boolean(text && text.length > 0))
  return there.flatMap((text, index) => (index === 0 ? text : ['\n', ...text]))
}

export const linked = (text: string, href: string | undefined): Span => (href && text ? { link: text, href } : text)

export const field = (name: string, value: Text | string | undefined, inline = true): Field[] => {
  const text = typeof value === 'string' ? [value] : (value ?? [])
  return text.some((span) => span !== '') ? [{ name, value: text, inline }] : []
}

export const link = (label: string, url: string | undefined): Link[] => (url ? [{ label, url }] : [])

/** Only the keys that hold something, so that absent and undefined are one. */
export type Given<T> = { [K in keyof T]?: T[K] | undefined }
export function given<T extends object>(parts: Given<T>): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>
}
