import { fields } from '@tocsin/notifier'
import { states } from '../model/report.ts'
import type { KeptState } from './options.ts'

/** Of a document that anybody who writes to the branch may have changed; nothing of what is none. */
export function keptStateFrom(json: unknown): KeptState | undefined {
  const { state, since, ofForks } = fields(json)
  const known = states.find((one) => one === state)
  if (!known || typeof since !== 'string' || !Number.isFinite(Date.parse(since))) return undefined
  return { state: known, since, ...(ofForks === true && { ofForks }) }
}
