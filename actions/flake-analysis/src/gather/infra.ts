import type { ReadJob } from '../model/reading.ts'

/** Whether the infrastructure is what made it fail, and nothing else. */
export function isInfra(jobs: readonly ReadJob[]): boolean {
  const failed = jobs.filter(({ outcome }) => outcome === 'fail')
  return failed.length > 0 && failed.every(({ infra }) => infra !== undefined)
}
