export * from './context.ts'
export * from './facts.ts'
