import type { AuditedJob } from '../context.ts'
import type { Rule } from '../rule.ts'
import { type CacheStep, cachesOf, costOfMisses } from './caches.ts'

export const cacheKeyPerRun: Rule = {
  id: 'cache-key-per-run',
  risk: 'medium',
  why: 'No later run has this key, so that every run misses, and each one pushes other caches out of the 10 GB.',
  check: ({ jobs }) =>
    jobs.flatMap((job) =>
      cachesOf(job)
        .filter((cache) => cache.writes && perRun.test(cache.key.text) && !isHandedOn(cache, jobs))
        .map(({ key, restoreKeys }) => ({
          at: key,
          risk: restoreKeys === '' ? ('medium' as const) : ('low' as const),
          problem: `The key \`${key.text.slice(0, 100)}\` is another one in each run.`,
          ...(restoreKeys !== '' && {
            why: 'The newest one is found by its prefix, but each run stores the whole anew, which pushes other caches out of the 10 GB.'
          }),
          fix: "Take `github.run_id` and the like out of it, and put the hash of what the content depends on: `${{ hashFiles('…') }}`.",
          ...costOfMisses(job)
        }))
    )
}

const perRun = /github\.(?:run_id|run_number|run_attempt)\b|github\.event\.head_commit\.timestamp/

/** Another job of the run takes it over by the same key. */
const isHandedOn = ({ key, job }: CacheStep, jobs: readonly AuditedJob[]) =>
  jobs.some((other) => other !== job && cachesOf(other).some((cache) => cache.reads && cache.key.text === key.text))
