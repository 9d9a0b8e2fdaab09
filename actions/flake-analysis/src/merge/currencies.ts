import { ActionError, quoted } from '@tocsin/action-kit'
import type { FlakeReport } from '../model/report.ts'

export interface Part {
  file: string
  report: FlakeReport
}

/** @throws {ActionError} where the costs of parts are in several currencies: they have no sum. */
export function checkCurrencies(parts: readonly Part[]): void {
  const byCurrency = Map.groupBy(
    parts.filter(({ report }) => hasCosts(report)),
    ({ report: { currency = 'USD' } }) => currency
  )
  if (byCurrency.size < 2) return
  const found = [...byCurrency].map(([currency, [first]]) => `${quoted(currency)} in ${quoted(first?.file ?? '')}`)
  throw new ActionError(`The reports of \`merge\` cannot be joined: their costs are in several currencies, ${found.join(' and ')}.`, {
    fix: 'Give the analysis of each part a `minute-price` in the same currency.'
  })
}

export const hasCosts = ({ totals, trend }: FlakeReport): boolean => totals.waste.cost > 0 || trend.some(({ cost }) => cost > 0)
