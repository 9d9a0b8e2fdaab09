import type { Conditions, Expectations } from '@tocsin/notifier'
import type { Cause, Fault } from '../probe/observation.ts'
import type { Answer } from './answer.ts'
import { bounded } from './bounded.ts'
import { type Subject, type Tools, unmet } from './conditions.ts'
import { missingAnswers } from './dns-answer.ts'
import { judgeJson } from './judge-json.ts'
import { matcher } from './pattern.ts'
import type { Redact } from './shown.ts'
import { sizeWords } from './size.ts'
import { statusWords } from './status.ts'

type Judge = (
  expected: Expectations,
  answer: Answer,
  tools: Tools
) => readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>

/** From what says most to what says least. */
const judges: readonly (readonly [Fault, Judge])[] = [
  ['status', ({ status }, answer) => (answer.status === undefined ? [] : [statusWords(answer.status, status ?? answer.success)])],
  ['tls', ({ tls }, answer) => [tls && protocolWords(tls, answer)]],
  ['header', ({ headers }, answer, tools) => Object.entries(headers ?? {}).map((each) => unmet(each[1], header(each[0], answer), tools))],
  ['json', ({ json }, { body }, tools) => (json && body ? judgeJson(json, body, tools) : [])],
  ['body', ({ body }, answer, tools) => [body && unmet(body, text('body', answer.body?.text), tools)]],
  ['size', ({ size }, { body }) => (size && body ? [sizeWords(size, body)] : [])],
  ['answer', ({ answer }, { answers }, tools) => missingAnswers(answer ?? [], answers ?? [], tools)],
  ['message', ({ message }, answer, tools) => [message && unmet(message, text('message', answer.message), tools)]]
]

/** Everything that is not as expected; nothing where all is. */
export async function judge(expected: Expectations, answer: Answer, redact: Redact): Promise<readonly Cause[]> {
  const tools = await toolsFor(expected, redact)
  const causes: Cause[] = []
  for (const [fault, words] of judges) {
    const told = (await words(expected, answer, tools)).filter((each) => each !== undefined)
    causes.push(...told.map((each) => ({ fault, words: each + noteOn(fault, answer) })))
  }
  return causes
}

/** The engine of patterns is loaded where one is used alone. */
export async function toolsFor({ headers = {}, json = {}, body = {}, message = {} }: Expectations, redact: Redact): Promise<Tools> {
  const all: readonly Conditions[] = [...Object.values(headers), ...Object.values(json), body, message]
  const wanted = all.some(({ matches, notMatches }) => matches !== undefined || notMatches !== undefined)
  return { redact, matches: wanted ? bounded(await matcher()) : () => false }
}

const text = (name: string, value: string | undefined): Subject => ({ name, value, isText: true })

const header = (name: string, { headers }: Answer): Subject => text(`header ${name}`, headers?.[name.toLowerCase()]?.join(', '))

function protocolWords(oldest: string, { tls }: Answer): string | undefined {
  if (!tls) return `TLS: no TLS, expected ${oldest} or newer`
  return tls.protocol >= oldest ? undefined : `TLS: protocol ${tls.protocol}, expected ${oldest} or newer`
}

/** Without its credentials, the host that a redirect led to may have answered otherwise than it would have with them. */
const noteOn = (fault: Fault, { stranger }: Answer): string =>
  fault === 'status' && stranger !== undefined ? ` (from ${stranger}, where a redirect led and no credentials went)` : ''
