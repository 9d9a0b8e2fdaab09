import { type DeliveryOptions, severities } from '@tocsin/notifier'

/** How a step delivers. A budget that somebody has set, in ms, is that of every severity. */
export function deliveryOptions({ dryRun, budgetMs }: { dryRun: boolean; budgetMs: number | undefined }): DeliveryOptions {
  return { dryRun, ...(budgetMs !== undefined && { budgetMs: Object.fromEntries(severities.map((severity) => [severity, budgetMs])) }) }
}
