export * from './contract/index.ts'
export * from './github-sim/index.ts'
