import { fields, type Json, list } from '@tocsin/notifier'
import type { Answer } from './answers.ts'

/** What one sweep leaves for the next, in one document of the ledger. */
export interface Notes {
  /** Of GitHub, those used last first. */
  answers: readonly Answer[]
  /** The names of streams that were not reached, those that wait longest first. */
  waiting: readonly string[]
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
