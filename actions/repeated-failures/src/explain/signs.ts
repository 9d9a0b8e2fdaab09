import { type InfrastructureSign, infrastructureSigns, type Run } from '@tocsin/ci-history'
import type { LookedAt } from './jobs.ts'

/** A sign that the infrastructure ended a job, and not the code. */
export interface SignPattern {
  name: InfrastructureSign['name']
  /** What was said; untrusted, free of control codes. */
  text?: string
  /** In how many of the failures. */
  failures: number
}

/** By the failures (newest first), those that were looked at and those that could not even start; the most frequent first. */
export function signPatterns(failures: readonly Run[], looked: readonly LookedAt[]): SignPattern[] {
  const found = [
    ...failures.map(({ id, conclusion }) => ({ run: id, signs: infrastructureSigns({ conclusion }) })),
    ...looked.flatMap((one) => signsOf(one).map((signs) => ({ run: one.look.run, signs })))
  ].flatMap(({ run, signs }) => signs.slice(0, 1).map((sign) => ({ run, sign })))
  return [...Map.groupBy(found, ({ sign }) => sign.name)]
    .map(([name, all]) => {
      const text = all.find(({ sign }) => sign.text)?.sign.text
      return { name, failures: new Set(all.map(({ run }) => run)).size, ...(text && { text }) }
    })
    .toSorted((a, b) => b.failures - a.failures)
}

function signsOf({ look, failed }: LookedAt): InfrastructureSign[][] {
  const bad = new Set(failed.flatMap(({ legs }) => legs.map(({ jobId }) => jobId)))
  return look.jobs
    .filter(({ id }) => bad.has(id))
    .map((job) => {
      const { annotations = [], log = '' } = look.evidence?.get(job.id) ?? {}
      return infrastructureSigns({ job, annotations, log })
    })
}
