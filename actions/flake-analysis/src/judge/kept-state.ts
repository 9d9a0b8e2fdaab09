import { fields } from '@tocsin/notifier'
import { states } from '../model/subject-report.ts'
import type { KeptState, Resting } from './options.ts'

/** Of a document that anybody who writes to the branch may have changed; nothing of what is none. */
export function keptStateFrom(json: unknown): KeptState | undefined {
  const { state, since, suspected, ofForks, resting } = fields(json)
  const known = states.find((one) => one === state)
  if (!known || typeof since !== 'string' || !Number.isFinite(Date.parse(since))) return undefined
  const rested = restingFrom(resting)
  return {
    ...{ state: known, since },
    ...(suspected === true && { suspected }),
    ...(ofForks === true && { ofForks }),
    ...(rested && { resting: rested })
  }
}

function restingFrom(json: unknown): Resting | undefined {
  const { at, failures, runs, certainty, likely } = fields(json)
  if (!isCount(at) || !isCount(failures) || !isCount(runs) || failures > runs) return undefined
  return { at, failures, runs, certainty: certainty === 'confirmed' ? certainty : 'suspected', ...(isShown(likely) && { likely }) }
}

const isShown = (likely: unknown): likely is number => typeof likely === 'number' && likely > 0 && likely < 1e10
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1e10
