import type * as z from 'zod/mini'
import type { Problem } from './answer.ts'

type Issue = z.core.$ZodIssue

/** Discord's own words for what its schema refuses. A union is told by the branch that the value's `type` chose. */
export function problemsOf(issues: readonly Issue[], value: unknown): readonly Problem[] {
  return issues.flatMap((issue) => (issue.code === 'invalid_union' ? ofUnion(issue, value) : [ofIssue(issue, value)]))
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Problem[] {
  const inner = at(value, issue.path)
  if (inner === undefined || inner === null) return [{ path: keys(issue.path), ...required }]
  const branches = issue.errors.map((branch) => problemsOf(branch, inner))
  const chosen = branches.find(
    (branch) => !branch.some(({ path, code }) => path.length === 0 || (path.join() === 'type' && code === 'BASE_TYPE_CHOICES'))
  )
  const problems = chosen ?? [
    { path: ['type'], code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of the types allowed here.' }
  ]
  return problems.map((problem) => ({ ...problem, path: [...keys(issue.path), ...problem.path] }))
}

function ofIssue(issue: Issue, value: unknown): Problem {
  const found = at(value, issue.path)
  return { path: keys(issue.path), ...wording(issue, found) }
}

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }

function wording(issue: Issue, found: unknown): Pick<Problem, 'code' | 'message'> {
  if (found === undefined || found === null) return required
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'invalid_format') return badFormat(issue.format, found)
  if (issue.code === 'invalid_value')
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${issue.values.map(String).join(', ')}).` }
  if (issue.code === 'invalid_type') return badType(issue.expected, found)
  return { code: 'BASE_TYPE_INVALID', message: issue.message }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig) {
  return origin === 'number' || origin === 'int'
    ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` }
    : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall) {
  return origin === 'number' || origin === 'int'
    ? { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${minimum}.` }
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` }
}

function badFormat(format: string, found: unknown) {
  if (format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
  if (format === 'datetime') return { code: 'DATE_TIME_TYPE_PARSE', message: `Could not parse ${shown(found)}. Should be ISO8601.` }
  return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown(found)}" is not snowflake.` }
}

const typeWords: Readonly<Record<string, Pick<Problem, 'code' | 'message'>>> = {
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' },
  string: { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' },
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' }
}

const badType = (expected: string, found: unknown) =>
  typeWords[expected] ?? { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown(found)}" is not int.` }

const keys = (path: readonly PropertyKey[]) => path.map((key) => (typeof key === 'number' ? key : String(key)))

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value)
}

// String() would call a toString that a body may have brought along.
const shown = (found: unknown) => (typeof found === 'string' ? found : JSON.stringify(found))
