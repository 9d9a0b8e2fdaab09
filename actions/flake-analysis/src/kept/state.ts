import { fields, type Json, list } from '@tocsin/notifier'
import { mostDays } from '../model/most-days.ts'
import { refuseNewer } from './newer.ts'

/** What the ledger holds of a repository beside its sheets. */
export interface State {
  version: 1
  /** How far it was read, by what was asked for. */
  watermarks: Readonly<Record<string, Json>>
  /** What state its subjects are in, by id. */
  judged: Readonly<Record<string, Json>>
  /** Keys of what was asked for, as those of the watermarks, of which all of the window was read and judged once: what is found there after that is new. */
  whole: readonly string[]
  /** The longest window that was asked for: so much history is kept for all. */
  days: number
}

export const noState: State = { version: 1, watermarks: {}, judged: {}, whole: [], days: 0 }

/**
 * Reads a document that may be absent or damaged: what cannot be understood is begun anew.
 * @throws {ActionError} where a newer version of this action wrote it.
 */
export function stateFrom(document: unknown): State {
  const { version, watermarks, judged, whole, days } = fields(document)
  refuseNewer(version, { known: 1, what: 'The history' })
  if (version !== 1) return noState
  return {
    version,
    watermarks: entries(watermarks),
    judged: entries(judged),
    whole: list(whole).filter(isKey).slice(-mostWhole),
    days: isDays(days) ? days : 0
  }
}

const entries = (json: unknown): Record<string, Json> => ({ ...(Array.isArray(json) ? {} : (fields(json) as Record<string, Json>)) })

/** A repository has a few inputs, in as many parts as a matrix has legs. */
const mostWhole = 500
const isKey = (value: unknown): value is string => typeof value === 'string' && value.length <= 64

const isDays = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= mostDays

export const stateJson = ({ version, watermarks, judged, whole, days }: State): Json => ({ version, watermarks, judged, whole, days })
