import type { Outcome, Receipt } from '@tocsin/notifier'

/** Lost: nobody was told, and nobody will be, so that the next step has to try again. Skipped: another step told it. */
export const areAll = (outcome: Extract<Outcome, 'lost' | 'skipped'>, receipts: readonly Receipt[]): boolean =>
  receipts.length > 0 && receipts.every((one) => one.outcome === outcome)
