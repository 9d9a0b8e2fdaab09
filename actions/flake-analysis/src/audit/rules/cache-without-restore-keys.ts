import type { Rule } from '../rule.ts'
import { cachesOf, costOfMisses, holdsPackages } from './caches.ts'

/** A tree of packages that is installed as a whole is better not restored in part. */
const whole = /node_modules|\.venv|virtualenv|site-packages|vendor\b/i

export const cacheWithoutRestoreKeys: Rule = {
  id: 'cache-without-restore-keys',
  risk: 'low',
  why: 'After each change of the lock file everything is downloaded anew, and each download may fail.',
  check: ({ jobs }) =>
    jobs.flatMap((job) =>
      cachesOf(job)
        .filter(
          ({ key, path, restoreKeys, reads, writes }) =>
            reads && writes && restoreKeys === '' && key.text.includes('hashFiles(') && holdsPackages(path) && !whole.test(path)
        )
        .map(({ key }) => ({
          at: key,
          problem: 'The cache has no `restore-keys`, so that a new key begins with nothing.',
          fix: `Write \`restore-keys: ${beforeHash(key.text)}\`: the key up to its hash.`,
          ...costOfMisses(job)
        }))
    )
}

const beforeHash = (key: string) =>
  key.slice(0, key.lastIndexOf('${{', key.indexOf('hashFiles('))).slice(0, 100) || '<the key up to its hash>'
