import { parseDuration } from '@tocsin/notifier'
import { anyOf, type Comparison, literal, numberIn, parsed, patternIn } from './gatus-comparison.ts'
import type { Written } from './imported.ts'

interface Conditions {
  expect: Written
  latency: Written
  /** Those without a counterpart. */
  notes: readonly string[]
}

/** What one condition comes to. */
interface Part {
  status?: readonly (string | number)[]
  body?: Written
  json?: Readonly<Record<string, Written>>
  certificateDays?: number
  latency?: Written
}

/** Gatus' `conditions`, such as `[STATUS] == 200` or `[BODY].user.name == pat(*lin*)`, as expectations. */
export function conditionsOf(conditions: readonly string[]): Conditions {
  const each = conditions.map((condition) => ({ condition, part: translated(parsed(condition)) }))
  const parts = each.flatMap(({ part }) => part ?? [])
  const status = parts.flatMap((part) => part.status ?? [])
  const days = parts.flatMap(({ certificateDays }) => certificateDays ?? [])
  const body = Object.assign({}, ...parts.map((part) => part.body)) as Written
  const json = jsonOf(parts)
  return {
    expect: {
      ...(status.length > 0 && { status }),
      ...(days.length > 0 && { 'certificate-days': Math.max(...days) }),
      ...(hasAny(body) && { body }),
      ...(hasAny(json) && { json })
    },
    latency: Object.assign({}, ...parts.map(({ latency }) => latency)) as Written,
    notes: each.filter(({ part }) => !part).map(({ condition }) => `the condition ${condition.slice(0, 200)} has no counterpart`)
  }
}

const hasAny = (of: object) => Object.keys(of).length > 0

/** Several conditions of one path are joined. */
const jsonOf = (parts: readonly Part[]): Readonly<Record<string, Written>> =>
  Object.fromEntries(
    [
      ...Map.groupBy(
        parts.flatMap(({ json = {} }) => Object.entries(json)),
        ([path]) => path
      )
    ].map(([path, made]) => [path, Object.assign({}, ...made.map(([, one]) => one))])
  )

/** Nothing without a counterpart. */
function translated(comparison: Comparison | undefined): Part | undefined {
  if (!comparison) return undefined
  const { subject, path, wrap } = comparison
  if (subject === 'BODY' && path !== '') return jsonPart(comparison)
  return wrap || !Object.hasOwn(subjects, subject) ? undefined : subjects[subject]?.(comparison)
}

const subjects: Readonly<Record<string, (comparison: Comparison) => Part | undefined>> = {
  STATUS: statusPart,
  RESPONSE_TIME: latencyPart,
  CERTIFICATE_EXPIRATION: certificatePart,
  BODY: bodyPart,
  CONNECTED: ({ operator, value }) => (operator === '==' && value === 'true' ? {} : undefined),
  DNS_RCODE: ({ operator, value }) => (operator === '==' && value === 'NOERROR' ? {} : undefined)
}

function statusPart({ operator, value }: Comparison): Part | undefined {
  const codes = (anyOf(value) ?? [value]).map(numberIn)
  const [code] = codes
  if (code === undefined || codes.includes(undefined)) return undefined
  if (operator === '==') return { status: codes.flatMap((one) => one ?? []) }
  const last = operator === '<' ? code - 1 : operator === '<=' ? code : 0
  return last >= 100 && codes.length === 1 ? { status: [`100-${last}`] } : undefined
}

/** In ms, or with a unit. */
function latencyPart({ operator, value }: Comparison): Part | undefined {
  const ms = numberIn(value) ?? parseDuration(value)
  return ms !== undefined && /^<=?$/.test(operator) ? { latency: { max: `${ms}ms` } } : undefined
}

const dayMs = 86_400_000
const mostDays = 398

function certificatePart({ operator, value }: Comparison): Part | undefined {
  const ms = parseDuration(value)
  return ms !== undefined && /^>=?$/.test(operator) ? { certificateDays: Math.min(mostDays, Math.ceil(ms / dayMs)) } : undefined
}

function bodyPart({ operator, value }: Comparison): Part | undefined {
  const pattern = patternIn(value)
  if (pattern !== undefined && operator === '==') return { body: { matches: pattern } }
  if (pattern !== undefined && operator === '!=') return { body: { 'not-matches': pattern } }
  return operator === '==' ? { body: { equals: value } } : undefined
}

function jsonPart(comparison: Comparison): Part | undefined {
  const made = conditionOf(comparison)
  return made && { json: { [`$${comparison.path}`]: made } }
}

const lengths: Readonly<Record<string, (value: number) => Written>> = {
  '==': (value) => ({ 'length-at-least': value, 'length-at-most': value }),
  '>': (value) => ({ 'length-at-least': value + 1 }),
  '>=': (value) => ({ 'length-at-least': value }),
  '<': (value) => ({ 'length-at-most': value - 1 }),
  '<=': (value) => ({ 'length-at-most': value })
}

const comparisons: Readonly<Record<string, string>> = { '<': 'below', '>': 'above', '<=': 'at-most', '>=': 'at-least' }

function conditionOf({ operator, value, wrap }: Comparison): Written | undefined {
  const [number, pattern, any] = [numberIn(value), patternIn(value), anyOf(value)]
  const isSame = operator === '=='
  if (!isSame && operator !== '!=') {
    const name = comparisons[operator]
    if (wrap === 'len') return number === undefined ? undefined : lengths[operator]?.(number)
    return name !== undefined && number !== undefined && !wrap ? { [name]: number } : undefined
  }
  if (wrap === 'has') return { exists: (value === 'true') === isSame }
  if (wrap === 'len') return isSame && number !== undefined ? lengths['==']?.(number) : undefined
  if (pattern !== undefined) return isSame ? { matches: pattern } : { 'not-matches': pattern }
  if (any) return isSame ? { 'one-of': any.map(literal) } : undefined
  return isSame ? { equals: literal(value) } : { not: literal(value) }
}
