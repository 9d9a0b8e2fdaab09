import { fields, type Json } from '@tocsin/notifier'

/** What the ledger holds of a repository beside its sheets. */
export interface State {
  version: 1
  /** How far it was read, by what was asked for. */
  watermarks: Readonly<Record<string, Json>>
  /** What state its subjects are in, by id. */
  judged: Readonly<Record<string, Json>>
  /** What was told. */
  told?: Json
}

export const noState: State = { version: 1, watermarks: {}, judged: {} }

/** Reads a document that may be absent, of another version or damaged: what cannot be understood is begun anew. */
export function stateFrom(document: unknown): State {
  const { version, watermarks, judged, told } = fields(document)
  if (version !== 1) return noState
  return { version, watermarks: entries(watermarks), judged: entries(judged), ...(told !== undefined && { told: told as Json }) }
}

const entries = (json: unknown): Record<string, Json> => ({ ...(Array.isArray(json) ? {} : (fields(json) as Record<string, Json>)) })

export const stateJson = ({ version, watermarks, judged, told }: State): Json => ({
  version,
  watermarks,
  judged,
  ...(told !== undefined && { told })
})
