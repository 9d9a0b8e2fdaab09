import { quoted } from '@tocsin/action-kit'
import type { FlakeReport } from '../model/report.ts'
import { type Part, unjoinable } from './part-from.ts'

/** @throws {ActionError} where the costs of parts are in several currencies: they have no sum. */
export function checkCurrencies(parts: readonly Part[]): void {
  const byCurrency = Map.groupBy(
    parts.filter(({ report }) => hasCosts(report)),
    ({ report: { currency = 'USD' } }) => currency
  )
  if (byCurrency.size < 2) return
  const found = [...byCurrency].map(([currency, [first]]) => `${quoted(currency)} in ${quoted(first?.file ?? '')}`)
  throw unjoinable(
    `their costs are in several currencies, ${found.join(' and ')}`,
    'Give the analysis of each part a `minute-price` in the same currency.'
  )
}

export const hasCosts = ({ totals, trend }: FlakeReport): boolean => totals.waste.cost > 0 || trend.some(({ cost }) => cost > 0)
