import { type Conditions, clip } from '@tocsin/notifier'
import { type Redact, shownValue } from './shown.ts'

/** What is judged: a value, or a text, in which numbers are text too. */
export interface Subject {
  /** Such as `$.status` or `header content-type`. */
  name: string
  /** Undefined where there is none. */
  value: unknown
  isText: boolean
  /** How long it is, where that is not what its value says. */
  length?: number
}

export interface Tools {
  redact: Redact
  /** Whether a pattern of the user occurs in a text. */
  matches(pattern: string, text: string): boolean
}

type Rule<K extends keyof Conditions> = (given: NonNullable<Conditions[K]>, subject: Subject, tools: Tools) => string | undefined
type Rules = { [K in keyof Required<Conditions>]: Rule<K> }

/** What the user wrote needs no redaction, but may be long. */
const literal = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(clip(value, 80)) : String(value))
const either = (values: readonly unknown[]): string => values.map(literal).join(' or ')

/** Each gives what it expected, where that is not what there is. */
const rules: Rules = {
  exists: (wanted, { value }) => (wanted === (value !== undefined) ? undefined : wanted ? 'a value' : 'nothing'),
  equals: (wanted, subject) => (isEqual(wanted, subject) ? undefined : literal(wanted)),
  not: (unwanted, subject) => (isEqual(unwanted, subject) ? `anything but ${literal(unwanted)}` : undefined),
  oneOf: (wanted, subject) => (wanted.some((one) => isEqual(one, subject)) ? undefined : either(wanted)),
  contains: (wanted, subject) =>
    listed(
      'to contain',
      wanted.filter((text) => !isIn(text, subject))
    ),
  excludes: (unwanted, subject) =>
    listed(
      'not to contain',
      unwanted.filter((text) => isIn(text, subject))
    ),
  matches: (pattern, { value }, tools) => (isMatch(pattern, value, tools) ? undefined : `to match ${clip(pattern, 80)}`),
  notMatches: (pattern, { value }, tools) => (isMatch(pattern, value, tools) ? `not to match ${clip(pattern, 80)}` : undefined),
  above: (limit, { value }) => (numberOf(value) > limit ? undefined : `above ${limit}`),
  below: (limit, { value }) => (numberOf(value) < limit ? undefined : `below ${limit}`),
  atLeast: (limit, { value }) => (numberOf(value) >= limit ? undefined : `at least ${limit}`),
  atMost: (limit, { value }) => (numberOf(value) <= limit ? undefined : `at most ${limit}`),
  lengthAtLeast: (limit, subject) => (lengthOf(subject) >= limit ? undefined : `a length of at least ${limit}`),
  lengthAtMost: (limit, subject) => (lengthOf(subject) <= limit ? undefined : `a length of at most ${limit}`)
}

/** What of the conditions does not hold, in words; nothing where all do. What is missing only meets what asks for no more than absence. */
export function unmet(conditions: Conditions, subject: Subject, tools: Tools): string | undefined {
  for (const [name, rule] of Object.entries(rules) as [keyof Conditions, Rule<keyof Conditions>][]) {
    const given = conditions[name]
    if (given === undefined) continue
    const expected = rule(given as never, subject, tools)
    if (expected !== undefined) return `${subject.name} is ${shownSubject(subject, tools)}, expected ${expected}`
  }
  return undefined
}

function shownSubject({ value, length }: Subject, { redact }: Tools): string {
  return value === undefined && length !== undefined ? `a list of ${length}` : shownValue(value, redact)
}

function listed(verb: string, texts: readonly string[]): string | undefined {
  return texts.length > 0 ? `${verb} ${texts.map(literal).join(' and ')}` : undefined
}

function isEqual(wanted: unknown, { value, isText }: Subject): boolean {
  return isText && value !== undefined ? String(wanted) === value : wanted === value
}

function isIn(text: string, { value }: Subject): boolean {
  if (Array.isArray(value)) return value.some((item) => String(item) === text)
  return value !== undefined && typeof value !== 'object' && String(value).includes(text)
}

function isMatch(pattern: string, value: unknown, { matches }: Tools): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null) && matches(pattern, String(value))
}

/** Metrics write numbers as text. What is no number is neither above nor below any. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*[-+]?[\d.][\d.e+-]{0,40}\s*$/i.test(value) ? Number(value) : Number.NaN
}

function lengthOf({ value, length }: Subject): number {
  if (length !== undefined) return length
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : Number.NaN
}
