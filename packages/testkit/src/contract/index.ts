export * from './github.ts'
