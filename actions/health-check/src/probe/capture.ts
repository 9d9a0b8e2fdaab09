import { type RequestStep, redactor } from '@tocsin/notifier'
import type { Answer } from '../expect/answer.ts'
import { type Find, finder } from '../expect/json-path.ts'
import { notJson, parsed } from '../expect/judge-json.ts'
import { type Attempt, keepSecret } from './attempt.ts'
import type { Cause } from './observation.ts'

/** A captured value that is longer was not meant to be one. */
const longest = 16_384

/** Keeps what later steps use. What is captured is often a token, so none of it is ever shown. */
export async function capture(step: RequestStep, answer: Answer, attempt: Attempt): Promise<readonly Cause[]> {
  const wanted = Object.entries(step.capture ?? {})
  for (const [name, source] of wanted) {
    const { value, problem } = source.startsWith('header:') ? fromHeader(source, answer) : await fromJson(source, answer, attempt)
    if (value === undefined || value.length > longest)
      return [{ fault: 'capture', words: `${name} could not be captured: ${problem ?? 'too long'}` }]
    attempt.captured.set(name, value)
    keepSecret(attempt, value)
  }
  return []
}

interface Captured {
  value?: string
  problem?: string
}

function fromHeader(source: string, { headers }: Answer): Captured {
  const name = source.slice('header:'.length).trim().toLowerCase()
  const value = headers?.[name]?.[0]
  return value === undefined ? { problem: `the answer has no header ${name}` } : { value }
}

/** Nothing where the path cannot be followed, as in a document that is nested a thousand times. */
function foundBy(find: Find, path: string, document: unknown): readonly unknown[] | undefined {
  try {
    return find(path, document).values
  } catch {
    return undefined
  }
}

async function fromJson(path: string, { body }: Answer, { secrets }: Attempt): Promise<Captured> {
  const document = body && parsed(body)
  if (!document) return { problem: body ? notJson(body, { redact: redactor([...secrets]) }) : 'the answer has no body' }
  const found = foundBy(await finder(), path, document.value)
  if (!found) return { problem: `${path} cannot be followed` }
  const [value] = found
  if (typeof value === 'string') return { value }
  if (typeof value === 'number' || typeof value === 'boolean') return { value: String(value) }
  return { problem: `${path} is ${value === undefined ? 'missing' : 'no text, number or flag'}` }
}
