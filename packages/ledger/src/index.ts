export { createLedger } from './create.ts'
export type { Ledger } from './ledger.ts'
export type { Kept, Keys, Wanted } from './several.ts'
