import type * as z from 'zod/mini'
import type { Path, Written } from './document.ts'
import { type Problem, shown } from './problem.ts'
import { anyOf, hasWords, type Issue, knownWords, refusal } from './refusal.ts'

/** More than anybody reads. Each place is looked for among all keys, so that all of them would cost the square of their number. */
const mostIssues = 300

/** What the schema refuses, in words and at the place where it was written; of very much, a part. `whole` names what has no path. */
export const problemsOf = (issues: readonly Issue[], written: Written, whole: string): readonly Problem[] =>
  issues
    .flatMap(meant)
    .slice(0, mostIssues)
    .flatMap((one) => ofIssue(one, written, whole))

/** A value may be of several kinds: what counts is the kind it was meant to be, which is the one whose own type fits. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branch =
    issue.errors.find((each) => each.every(({ path }) => path.length > 0)) ?? (hasWords(issue) ? undefined : issue.errors.find(fits))
  return branch?.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}

const fits = (branch: readonly Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0)

function ofIssue(issue: Issue, written: Written, whole: string): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, written)
  if (issue.code === 'invalid_key')
    return [
      problem('written', written.keyOffset(issue.path), `the name ${named(issue.path)} ${issue.issues[0]?.message ?? 'is not valid'}`)
    ]
  const value = valueAt(written.value, issue.path)
  const name = issue.path.length === 0 ? whole : named(issue.path)
  if (value === undefined) return [problem('missing-key', written.keyOffset(issue.path), `${name} is missing${options(issue)}`)]
  return [problem('written', written.valueOffset(issue.path), `${name} ${refusal(issue, value)}`.trimStart())]
}

/** One line of the message for each of them, but for the one that is told of wherever it stands. */
const unknownKeys = ({ keys, path, message }: z.core.$ZodIssueUnrecognizedKeys, written: Written): readonly Problem[] =>
  message
    .split('\n')
    .flatMap((what, index) =>
      keys[index] === '__proto__' ? [] : [problem('unknown-key', written.keyOffset([...path, keys[index] ?? '']), what)]
    )

const problem = (kind: Problem['kind'], offset: number, what: string): Problem => ({ offset, what, kind })

const options = (issue: Issue) => (knownWords(issue).length > 0 ? `; it must be ${anyOf(knownWords(issue))}` : '')

/** `routes[2].to`. */
const named = (path: Path) =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${plainKey(String(key))}`)).join('')

const plainKey = (key: string) => (/^[\w-]{1,64}$/.test(key) ? key : shown(key))

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (found: unknown, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    value
  )
