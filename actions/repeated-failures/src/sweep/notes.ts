import type { AnswerCache } from '@tocsin/ci-history'
import type { Json } from '@tocsin/notifier'
import { fields, list } from '@tocsin/notifier'

/** What one sweep leaves for the next, in one document of the ledger. */
export interface Notes {
  /** Of GitHub, those used last first. */
  answers: readonly Answer[]
  /** The names of streams that were not reached, those that wait longest first. */
  waiting: readonly string[]
}

export interface Answer {
  url: string
  etag: string
  /** As JSON. */
  body: string
}

const mostAnswers = 50

/** Every step that uses the ledger fetches this document, too. In UTF-16 units. */
const mostText = 2_000_000

/** As many workflows as are listed. */
const mostWaiting = 1_000

export function notesToJson({ answers, waiting }: Notes): Json {
  return { version: 1, waiting: waiting.slice(0, mostWaiting), answers: fitting(answers).map((answer) => ({ ...answer })) }
}

function fitting(answers: readonly Answer[]): readonly Answer[] {
  let room = mostText
  return answers.slice(0, mostAnswers).filter(({ body }) => {
    const size = JSON.stringify(body).length
    const fits = size <= room
    if (fits) room -= size
    return fits
  })
}

/** Reads a document that may be absent or damaged: what cannot be understood is left out. */
export function notesOf(document: unknown): Notes {
  const { answers, waiting } = fields(document)
  return { answers: list(answers).flatMap(answerOf), waiting: list(waiting).filter((name) => typeof name === 'string') }
}

function answerOf(value: unknown): Answer[] {
  const { url, etag, body } = fields(value)
  return typeof url === 'string' && typeof etag === 'string' && typeof body === 'string' ? [{ url, etag, body }] : []
}

/** The answers at hand, which a sweep uses and renews. */
export interface Answers extends AnswerCache {
  /** Those used last first. */
  all(): readonly Answer[]
  changed(): boolean
}

export function answersFrom(kept: readonly Answer[]): Answers {
  const known = new Map(kept.toReversed().map((answer) => [answer.url, answer]))
  let changed = false
  const use = (answer: Answer) => {
    known.delete(answer.url)
    known.set(answer.url, answer)
  }
  return {
    all: () => [...known.values()].toReversed(),
    changed: () => changed,
    read: (url) => {
      const answer = known.get(url)
      const body = answer && parsed(answer.body)
      if (!answer || body === undefined) return undefined
      use(answer)
      return { etag: answer.etag, body }
    },
    write: (url, { etag, body }) => {
      changed = true
      use({ url, etag, body: JSON.stringify(body) })
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Those that wait come first, in the order in which they wait. */
export function inTurn<T>(all: readonly T[], waiting: readonly string[], nameOf: (one: T) => string): readonly T[] {
  const place = new Map(waiting.map((name, index) => [name, index]))
  const placeOf = (one: T) => place.get(nameOf(one)) ?? waiting.length
  return all.toSorted((a, b) => placeOf(a) - placeOf(b))
}
