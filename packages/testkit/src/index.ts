export * from './contract/index.ts'
export * from './discord-sim/index.ts'
export * from './faults/index.ts'
export * from './github-sim/index.ts'
