import type { TestCase } from '../../model/test-case.ts'
import { withoutClass } from '../dotnet/names.ts'
import type { TrxDefinition } from './definitions.ts'
import { areTries, type TrxResult, withTries } from './result.ts'

/** The cases of a result: its rows, or itself. */
export function casesOf(result: TrxResult, definitions: ReadonlyMap<string, TrxDefinition>): TestCase[] {
  if (result.inner.length > 0 && !areTries(result)) return result.inner.flatMap((one) => casesOf(rowOf(one, result), definitions))
  const { testId, name, ms, message, outcome, retries } = withTries(result)
  const { className = '', assembly } = definitions.get(testId) ?? {}
  return [
    {
      suites: assembly === undefined ? [] : [assembly],
      className,
      name: withoutClass(name, className),
      outcome,
      retries,
      ...(ms === undefined ? {} : { ms }),
      ...(message === '' ? {} : { message })
    }
  ]
}

/** Rows that do not say which they are in their name are told apart by their number; what lacks the id of its test has that of the whole. */
function rowOf(row: TrxResult, { name, testId }: TrxResult): TrxResult {
  const own = row.name === '' ? name : row.name
  const told = row.row !== undefined && own === name ? `${own} (Data Row ${row.row.slice(0, 100)})` : own
  return { ...row, name: told, testId: row.testId === '' ? testId : row.testId }
}
