import type { Written } from './imported.ts'

interface Conditions {
  expect: Written
  latency: Written
  /** Those without a counterpart. */
  notes: readonly string[]
}

const longest = 1_000

/** Gatus' `conditions`, such as `[STATUS] == 200` or `[BODY].user.name == pat(*lin*)`, as expectations. */
export function conditionsOf(conditions: readonly string[]): Conditions {
  const status: (string | number)[] = []
  const json: Record<string, Written> = {}
  const [body, expect, latency, notes]: [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>, string[]] = [
    {},
    {},
    {},
    []
  ]
  for (const condition of conditions) {
    const read = parsed(condition)
    const note = read ? take(read) : 'no counterpart'
    if (note) notes.push(`the condition ${condition.slice(0, 200)} has ${note}`)
  }
  return {
    expect: { ...(status.length > 0 && { status }), ...expect, ...(size(body) && { body }), ...(size(json) && { json }) },
    ...{ latency, notes }
  }

  function take({ subject, path, operator, value, wrap }: Comparison): string | undefined {
    if (subject === 'STATUS' && !wrap) return takeStatus(operator, value)
    if (subject === 'RESPONSE_TIME' && /^<=?$/.test(operator)) return void Object.assign(latency, { max: `${Number(value)}ms` })
    if (subject === 'CERTIFICATE_EXPIRATION' && /^>=?$/.test(operator)) return takeDays(value)
    if (subject === 'CONNECTED' && operator === '==' && value === 'true') return undefined
    if (subject === 'DNS_RCODE' && operator === '==' && value === 'NOERROR') return undefined
    if (subject === 'BODY' && path === '') return wrap ? 'no counterpart' : takeBody(operator, value)
    if (subject === 'BODY') return takeJson(path, operator, value, wrap)
    return 'no counterpart'
  }

  function takeStatus(operator: string, value: string): string | undefined {
    const any = /^any\((.*)\)$/.exec(value)?.[1]
    const code = Number(value)
    if (operator === '==' && any) status.push(...any.split(',').map(Number))
    else if (operator === '==' && code) status.push(code)
    else if (operator === '<' && code > 100) status.push(`100-${code - 1}`)
    else if (operator === '<=' && code) status.push(`100-${code}`)
    else return 'no counterpart'
    return undefined
  }

  function takeDays(value: string): undefined {
    const hours = /^(\d+)h/.exec(value)?.[1]
    expect['certificate-days'] = Math.min(398, Math.ceil(Number(hours ?? 0) / 24))
  }

  function takeBody(operator: string, value: string): string | undefined {
    const pattern = /^pat\((.*)\)$/.exec(value)?.[1]
    if (operator === '==' && pattern !== undefined) body.matches = patternOf(pattern)
    else if (operator === '!=' && pattern !== undefined) body['not-matches'] = patternOf(pattern)
    else if (operator === '==') body.equals = value
    else return 'no counterpart'
    return undefined
  }

  function takeJson(path: string, operator: string, value: string, wrap: string | undefined): string | undefined {
    const made = conditionOf(operator, value, wrap)
    if (!made) return 'no counterpart'
    json[`$${path}`] = { ...json[`$${path}`], ...made }
    return undefined
  }
}

const size = (of: object) => Object.keys(of).length > 0

interface Comparison {
  subject: string
  path: string
  operator: string
  value: string
  /** `len` or `has`. */
  wrap?: string | undefined
}

function parsed(condition: string): Comparison | undefined {
  if (condition.length > longest) return undefined
  const [, wrap, subject = '', path = '', operator = '', value = ''] =
    /^(?:(len|has)\()?\[([A-Z_]+)\]((?:\.|\[)[^\s)]*)?\)? *(==|!=|<=|>=|<|>) *(.*)$/.exec(condition.trim()) ?? []
  return subject ? { subject, path, operator, value: value.trim(), wrap } : undefined
}

const lengths: Readonly<Record<string, (value: number) => Written>> = {
  '==': (value) => ({ 'length-at-least': value, 'length-at-most': value }),
  '>': (value) => ({ 'length-at-least': value + 1 }),
  '>=': (value) => ({ 'length-at-least': value }),
  '<': (value) => ({ 'length-at-most': value - 1 }),
  '<=': (value) => ({ 'length-at-most': value })
}

const comparisons: Readonly<Record<string, string>> = { '<': 'below', '>': 'above', '<=': 'at-most', '>=': 'at-least' }

function conditionOf(operator: string, value: string, wrap: string | undefined): Written | undefined {
  if (wrap === 'has') return operator === '==' || operator === '!=' ? { exists: (value === 'true') === (operator === '==') } : undefined
  if (wrap === 'len') return lengths[operator]?.(Number(value))
  const pattern = /^pat\((.*)\)$/.exec(value)?.[1]
  if (pattern !== undefined) return operator === '==' ? { matches: patternOf(pattern) } : { 'not-matches': patternOf(pattern) }
  const any = /^any\((.*)\)$/.exec(value)?.[1]
  if (any !== undefined) return operator === '==' ? { 'one-of': any.split(',').map((one) => literal(one.trim())) } : undefined
  if (operator === '==') return { equals: literal(value) }
  if (operator === '!=') return { not: literal(value) }
  const name = comparisons[operator]
  return name ? { [name]: Number(value) } : undefined
}

function literal(text: string): string | number | boolean | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  const words: Record<string, boolean | null> = { true: true, false: false, null: null }
  return Object.hasOwn(words, text) ? (words[text] ?? null) : text
}

/** `*` stands for any text. */
const patternOf = (glob: string) =>
  `(?s)^${glob
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('.*')}$`
