import type { CaseOutcome } from '../../model/test-case.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { trxDuration } from './duration.ts'
import { trxOutcome } from './outcomes.ts'

/** One result, and those inside of it: the rows of a data-driven test, the parts of an ordered one, or the tries of one that was repeated. */
export interface TrxResult {
  testId: string
  name: string
  outcome: CaseOutcome
  ms: number | undefined
  message: string
  isRow: boolean
  /** Which row of its data it is. */
  row: string | undefined
  inner: TrxResult[]
}

export function readResult(attributes: Attributes): TrxResult {
  const get = (name: string) => attributeOf(attributes, name)
  const row = get('dataRowInfo')
  return {
    testId: clippedName(get('testId') ?? ''),
    name: clippedName(get('testName') ?? ''),
    outcome: trxOutcome(get('outcome')),
    ms: trxDuration(get('duration') ?? ''),
    message: '',
    isRow: row !== undefined || get('resultType') === 'DataDrivenDataRow',
    row,
    inner: []
  }
}

/** Results of the same test inside of one are its tries, unless they are rows of data. */
export const areTries = ({ name, testId, inner }: TrxResult): boolean =>
  inner.length > 0 && inner.every((one) => !one.isRow && one.name === name && one.testId === testId)

const isFailure = ({ outcome }: TrxResult) => outcome === 'failed' || outcome === 'errored'

/** A repeated test as one: what it came to, and how often it failed before. */
export function withTries(result: TrxResult): TrxResult & { retries: number } {
  if (!areTries(result)) return { ...result, retries: 0 }
  const failed = result.inner.filter(isFailure)
  const message = result.message || (failed.at(-1)?.message ?? '')
  if (isFailure(result)) return { ...result, message, retries: Math.max(0, failed.length - 1) }
  return { ...result, message, outcome: failed.length > 0 ? 'flaky' : result.outcome, retries: failed.length }
}
