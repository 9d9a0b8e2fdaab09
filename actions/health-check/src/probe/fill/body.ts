import type { RequestStep } from '@tocsin/notifier'
import { fill } from './placeholder.ts'

type LookUp = (name: string) => string

/** The body of a request. Its values are escaped as its kind wants it, so that none can end the text that it is part of. */
export function filledBody(body: RequestStep['body'], contentType: string | undefined, lookUp: LookUp): string | undefined {
  if (body === undefined) return undefined
  if (typeof body !== 'string') return JSON.stringify(filledJson(body, lookUp))
  return fill(body, lookUp, escapes.find(([shape]) => shape.test(contentType ?? ''))?.[1])
}

const escapes: readonly (readonly [RegExp, (value: string) => string])[] = [
  [/^application\/x-www-form-urlencoded\b/i, (value) => encodeURIComponent(value.toWellFormed())],
  [/^application\/(?:[\w.-]+\+)?json\b/i, (value) => JSON.stringify(value).slice(1, -1)]
]

function filledJson(value: unknown, lookUp: LookUp): unknown {
  if (typeof value === 'string') return fill(value, lookUp)
  if (Array.isArray(value)) return value.map((item) => filledJson(item, lookUp))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledJson(item, lookUp)]))
}
