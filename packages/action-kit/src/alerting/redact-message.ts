import type { Alert, Field, Span, Text } from '@tocsin/notifier'
import { redactAll, redactDeep } from './redact.ts'

type Redact = (text: string) => string

/** What a message says beside its alert; each channel has its own. */
interface Words {
  content?: Text | undefined
}

interface Message<W> {
  alert: Alert
  words: W
}

/**
 * Redacts all that a reader sees, once nothing more is to be added to it. An event may hold what the runner would mask in a log, such as
 * a token pasted into a title, and a step may have put together what two values held.
 */
export function redactMessage<W extends Words>({ alert, words }: Message<W>, redact: Redact): Message<W> {
  const told = redactDeep({ ...shown(alert), words }, redact)
  const texts = [told.summary, told.words.content ?? [], ...told.fields.map(({ value }) => value)]
  const [summary = [], content = [], ...values] = redactWhole(texts, redact)
  const fields = told.fields.map((field, index): Field => ({ ...field, value: values[index] ?? [] }))
  const { words: said, ...seen } = told
  return { alert: { ...alert, ...seen, summary, fields }, words: said.content === undefined ? said : { ...said, content } }
}

/** Redacts all that a reader sees of an alert. */
export const redactAlert = (alert: Alert, redact: Redact): Alert => redactMessage({ alert, words: {} }, redact).alert

function shown({ title, url, summary, fields, links, excerpts, actor, context }: Alert) {
  return {
    ...{ title, summary, fields, links, excerpts },
    ...(url !== undefined && { url }),
    ...(actor !== undefined && { actor }),
    ...(context !== undefined && { context })
  }
}

/** Marks and links can part a secret that its readers see as one: such a text loses them. */
function redactWhole(texts: readonly Text[], redact: Redact): readonly Text[] {
  const whole = texts.map(wordsOf)
  const redacted = redactAll(whole, redact)
  return texts.map((text, index) => (redacted[index] === whole[index] ? text : [redacted[index] ?? '']))
}

/** What is read without a break: where a link leads is not part of the sentence. */
const wordsOf = (text: Text): string => text.map(wordsIn).join('')

function wordsIn(span: Span): string {
  if (typeof span === 'string') return span
  if ('quote' in span) return wordsOf(span.quote)
  if ('subtext' in span) return wordsOf(span.subtext)
  return Object.values(span)[0] ?? ''
}
