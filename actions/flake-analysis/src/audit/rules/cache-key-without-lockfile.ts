import type { Rule } from '../rule.ts'
import { cachesOf, costOfMisses, holdsPackages } from './caches.ts'

export const cacheKeyWithoutLockfile: Rule = {
  id: 'cache-key-without-lockfile',
  risk: 'medium',
  why: 'A cache is never written again under a key that exists: with a fixed key it stays what it was on the first day.',
  check: ({ jobs }) =>
    jobs.flatMap((job) =>
      cachesOf(job)
        .filter(({ key, path }) => holdsPackages(path) && !follows(key.text))
        .map(({ key }) => ({
          at: key,
          problem: `The key \`${key.text.slice(0, 100)}\` does not follow the lock file.`,
          fix: "Put its hash in the key, as `key: npm-${{ runner.os }}-${{ hashFiles('**/package-lock.json') }}`.",
          ...costOfMisses(job)
        }))
    )
}

/** It has a hash, or something that another step or the run computes. */
const follows = (key: string) => /hashFiles\(|(?:steps|needs|inputs|env)\.|github\.(?:sha|run_id|run_number)|hash|checksum/i.test(key)
