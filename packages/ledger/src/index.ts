export { createLedger } from './create.ts'
export { dryLedger } from './dry.ts'
export type { Ledger } from './ledger.ts'
export type { Kept, Keys, Wanted } from './several.ts'
