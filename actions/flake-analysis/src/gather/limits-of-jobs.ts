import { type Job, type ReadFile, readTimeout, readWorkflowFile, shortestTimeout } from '@tocsin/ci-history'
import type { Limit } from './job.ts'
import { fileOf } from './workflows.ts'

/** What the workflow files say of the time that jobs may take; each file is read once. */
export interface Timeouts {
  /** Minutes after which a job of the workflow may have been ended by its limit. */
  shortest(path: string): Promise<number>
  /** Of the jobs that were cancelled, by id. */
  of(path: string, jobs: readonly Job[]): Promise<ReadonlyMap<number, Limit>>
}

export function timeoutsIn(file: ReadFile | undefined): Timeouts {
  const known = new Map<string, Promise<string | undefined>>()
  const read: ReadFile = (path) => {
    const found = known.get(path) ?? file?.(path) ?? Promise.resolve(undefined)
    known.set(path, found)
    return found
  }
  return {
    async shortest(path) {
      const source = await read(fileOf(path))
      return shortestTimeout(source === undefined ? undefined : await readWorkflowFile(source))
    },
    async of(path, jobs) {
      const limits = new Map<number, Limit>()
      if (!file) return limits
      for (const { id, name, conclusion } of jobs)
        if (conclusion === 'cancelled') limits.set(id, await readTimeout(name, fileOf(path), read))
      return limits
    }
  }
}
