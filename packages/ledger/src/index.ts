export { createLedger } from './create.ts'
export type { Ledger } from './ledger.ts'
