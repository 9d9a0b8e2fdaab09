import { linesWith } from '../log/lines-with.ts'
import { keyFamily } from './cache-key.ts'
import { hints, type Said, said } from './said.ts'

/** One look of a job for a cache. */
export interface CacheUse {
  /** As written; of a cache whose log names no key, what is said of it, as `npm cache`. */
  key: string
  /** `partial`: of another version, by a restore key. */
  result: 'exact' | 'partial' | 'miss'
  /** Why the service had no answer; the use is a miss then. */
  problem?: string
}

/** A job has a few. */
const mostUses = 200

interface Use extends CacheUse {
  /** How it ended is known for sure. */
  sure: boolean
  /** What the log calls a cache without a key. */
  unnamed?: string
}

/** What became of the caches that a job looked for, by what its log says of them. */
export function cacheUses(log: string): CacheUse[] {
  const uses: Use[] = []
  let problem: string | undefined
  const keys = { primary: new Set<string>(), saved: new Set<string>() }
  for (const line of linesWith(log, hints)) {
    const one = line.echoed ? undefined : said(line.text)
    if (one?.kind === 'problem') problem = one.text
    else if (one) {
      hear(one, uses, keys, problem)
      if (one.kind === 'miss') problem = undefined
    }
    if (uses.length > mostUses) break
  }
  return uses.slice(0, mostUses).map((use) => judged(use, keys))
}

type Keys = Readonly<Record<'primary' | 'saved', Set<string>>>

function hear(one: Exclude<Said, { kind: 'problem' }>, uses: Use[], keys: Keys, problem: string | undefined): void {
  if (one.kind === 'primary' || one.kind === 'saved') keys[one.kind].add(one.key)
  else if (one.kind === 'current') {
    keys.primary.add(one.key)
    confirm(uses, one.key)
  } else if (one.kind === 'unnamed')
    uses.push({ key: one.text, result: 'miss', sure: true, unnamed: one.text, ...(problem && { problem }) })
  else if (one.kind === 'miss') uses.push({ key: one.key, result: 'miss', sure: true, ...(problem && { problem }) })
  else if (one.kind === 'restored') restored(one, uses)
  else uses.push({ key: one.key, result: one.kind, sure: true })
}

/** The client of the cache says how it found a key, then the action says that it did: both tell of one use. */
function restored({ key, full }: Said & { kind: 'restored' }, uses: Use[]): void {
  const last = uses.at(-1)
  if (last?.key === key && last.result !== 'miss') return
  uses.push({ key, result: full === false ? 'partial' : 'exact', sure: full !== undefined })
}

function confirm(uses: Use[], key: string): void {
  for (const use of uses) if (use.key === key && use.result !== 'miss') Object.assign(use, { result: 'exact', sure: true })
}

/** By the keys that the whole log names. */
function judged({ key, result, sure, unnamed, problem }: Use, { primary, saved }: Keys): CacheUse {
  const rest = problem === undefined ? {} : { problem }
  if (unnamed !== undefined) return { key: nameOf(unnamed, saved) ?? key, result, ...rest }
  if (sure || primary.has(key)) return { key, result, ...rest }
  const family = keyFamily(key)
  const other = [...primary, ...saved].some((wanted) => wanted !== key && keyFamily(wanted) === family)
  return { key, result: other ? 'partial' : result, ...rest }
}

/** What was not found is saved at the end of a job that passes, under its key; each key is given once. */
function nameOf(unnamed: string, saved: Set<string>): string | undefined {
  const [manager = ''] = unnamed.toLowerCase().split(' ')
  const key = [...saved].find((one) => manager === 'cache' || keyFamily(one).toLowerCase().includes(manager))
  if (key !== undefined) saved.delete(key)
  return key
}
