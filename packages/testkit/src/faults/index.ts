export { createScript, type Fault, type Script, type Step } from './fault.ts'
export { hasEffect, type Tap } from './tap.ts'
