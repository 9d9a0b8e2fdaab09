import type { Conditions } from '@tocsin/notifier'
import type { Body } from './answer.ts'
import { type Subject, type Tools, unmet } from './conditions.ts'
import { type Find, type Found, finder } from './json-path.ts'
import { shownText } from './shown.ts'

/** What does not hold of the values that paths lead to. */
export async function judgeJson(
  expected: Readonly<Record<string, Conditions>>,
  body: Body,
  tools: Tools
): Promise<readonly (string | undefined)[]> {
  const document = parsed(body)
  if (document === undefined) return [notJson(body, tools)]
  const find = await finder()
  return Object.entries(expected).map(([path, conditions]) => judgePath(path, conditions, document.value, find, tools))
}

function judgePath(path: string, conditions: Conditions, document: unknown, find: Find, tools: Tools): string | undefined {
  try {
    const found = find(path, document)
    return found.isSingular ? unmet(conditions, singular(path, found), tools) : unmetByAny(path, conditions, found, tools)
  } catch (error) {
    return `${path} cannot be followed: ${error instanceof Error ? shownText(error.message, tools.redact) : 'unknown'}`
  }
}

const singular = (name: string, { values: [value] }: Found): Subject => ({ name, value, isText: false })

/** Of a path to many values the length is how many there are, and everything else has to hold of each. */
function unmetByAny(path: string, { lengthAtLeast, lengthAtMost, ...ofEach }: Conditions, { values }: Found, tools: Tools) {
  const lengths = { ...(lengthAtLeast !== undefined && { lengthAtLeast }), ...(lengthAtMost !== undefined && { lengthAtMost }) }
  const wrong = unmet(lengths, { name: path, value: undefined, isText: false, length: values.length }, tools)
  if (wrong !== undefined) return wrong
  for (const value of values.length > 0 ? values : [undefined]) {
    const words = unmet(ofEach, { name: path, value, isText: false }, tools)
    if (words !== undefined) return words
  }
  return undefined
}

/** The value of a body that is JSON, also where that is null. */
export function parsed({ text, whole }: Body): { value: unknown } | undefined {
  if (!whole) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

export function notJson({ text, whole }: Body, { redact }: Pick<Tools, 'redact'>): string {
  if (!whole) return 'body is too long to be read as JSON (more than 1 MiB)'
  return text.trim() === '' ? 'body is empty, expected JSON' : `body is no JSON: ${JSON.stringify(shownText(text, redact))}`
}
