import type { Finding, Rule } from '../rule.ts'
import { type CacheStep, cachesOf, costOfMisses } from './caches.ts'

export const cacheKeyPerRun: Rule = {
  id: 'cache-key-per-run',
  risk: 'medium',
  why: 'No later run has this key, so that every run misses, and each one pushes other caches out of the 10 GB.',
  check: ({ jobs }) => {
    const caches = jobs.flatMap(cachesOf)
    const readers = Map.groupBy(
      caches.filter(({ reads }) => reads),
      ({ key }) => key.text
    )
    return caches
      .filter((cache) => cache.writes && perRun.test(cache.key.text) && !isHandedOn(cache, readers.get(cache.key.text) ?? []))
      .map(findingOf)
  }
}

const perRun = /github\.(?:run_id|run_number|run_attempt)\b|github\.event\.head_commit\.timestamp/

/** Another job of the run takes it over by the same key. They come job by job, so that the first and the last tell. */
const isHandedOn = ({ job }: CacheStep, readers: readonly CacheStep[]) =>
  readers.length > 0 && (readers[0]?.job !== job || readers.at(-1)?.job !== job)

const findingOf = ({ key, restoreKeys, job }: CacheStep): Finding => ({
  at: key,
  risk: restoreKeys === '' ? 'medium' : 'low',
  problem: `The key \`${key.text.slice(0, 100)}\` is another one in each run.`,
  ...(restoreKeys !== '' && { why: byPrefix }),
  fix: "Take `github.run_id` and the like out of it, and put the hash of what the content depends on: `${{ hashFiles('…') }}`.",
  ...costOfMisses(job)
})

const byPrefix = 'The newest one is found by its prefix, but each run stores the whole anew, which pushes other caches out of the 10 GB.'
