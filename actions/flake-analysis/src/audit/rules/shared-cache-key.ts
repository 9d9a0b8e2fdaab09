import type { AuditedJob } from '../context.ts'
import { needsOf } from '../graph/needs.ts'
import type { Finding, Rule } from '../rule.ts'
import { type CacheStep, cachesOf } from './caches.ts'

export const sharedCacheKey: Rule = {
  id: 'shared-cache-key',
  risk: 'low',
  why: 'Who comes first writes it and the others are refused: what a later run finds depends on which one was faster.',
  check: ({ jobs }) => {
    const writers = jobs.flatMap(cachesOf).filter(({ writes }) => writes)
    return [...writers.flatMap(amongLegs), ...amongJobs(writers, needsOf(jobs))]
  }
}

/** A matrix whose values the key does not tell apart. `runner.os` stands for the value that the job runs on. */
function amongLegs({ key, job }: CacheStep): Finding[] {
  const { legs, job: definition } = job
  if (!legs || (legs.count !== 'unknown' && legs.count < 2) || /matrix\.|strategy\.|steps\.|env\./.test(key.text)) return []
  const told = /runner\.(?:os|arch|name)/.test(key.text) ? definition.runsOn.map(({ text }) => text).join(' ') : ''
  const rest = legs.varying.filter((value) => !told.includes(`matrix.${value}`))
  if (legs.count !== 'unknown' && rest.length === 0) return []
  return [
    {
      at: key,
      job,
      problem: `All legs of \`${job.label}\` write the key \`${key.text.slice(0, 100)}\`.`,
      fix: `Put what differs in the key, as \`\${{ matrix.${rest[0] ?? '<value>'} }}\`, or write it in one leg alone and use \`actions/cache/restore\` in the others.`
    }
  ]
}

/** Jobs that may run at the same time. */
function amongJobs(writers: readonly CacheStep[], before: ReturnType<typeof needsOf>): Finding[] {
  const groups = Map.groupBy(writers, ({ key, path }) => `${key.text}\n${path}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    const other =
      first && others.slice(0, 20).find(({ job }) => job !== first.job && areParallel(first.job, job, before) && sameSystem(first.job, job))
    if (!first || !other) return []
    return {
      at: other.key,
      problem: `The jobs \`${first.job.label}\` and \`${other.job.label}\` run at the same time and write the same key.`,
      fix: 'Write it in one of them, and use `actions/cache/restore` in the other; or put `${{ github.job }}` in the key.'
    }
  })
}

const areParallel = (a: AuditedJob, b: AuditedJob, before: ReturnType<typeof needsOf>) =>
  !before.allBefore(a.job.id).has(b.job.id) && !before.allBefore(b.job.id).has(a.job.id)

const sameSystem = (a: AuditedJob, b: AuditedJob) =>
  a.job.runsOn.map(({ text }) => text).join() === b.job.runsOn.map(({ text }) => text).join()
