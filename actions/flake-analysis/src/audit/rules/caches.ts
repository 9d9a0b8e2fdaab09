import type { Scalar } from '@tocsin/ci-history'
import type { AuditedJob, AuditedStep } from '../context.ts'
import { inDays, minutes } from '../cost.ts'
import type { Finding } from '../rule.ts'

export interface CacheStep {
  key: Scalar
  path: string
  restoreKeys: string
  /** `actions/cache/save` writes alone, `actions/cache/restore` reads alone. */
  writes: boolean
  reads: boolean
  job: AuditedJob
  step: AuditedStep
}

/** The caches that a job names itself. */
export const cachesOf = (job: AuditedJob): CacheStep[] => job.steps.flatMap((step) => cacheOf(step, job))

function cacheOf(step: AuditedStep, job: AuditedJob): CacheStep[] {
  const [, kind] = /^actions\/cache(?:\/(restore|save))?$/.exec(step.action) ?? [undefined, 'none']
  const key = inputOf(step, 'key')
  if (kind === 'none' || !key) return []
  const text = (name: string) => inputOf(step, name)?.text ?? ''
  return [{ key, path: text('path'), restoreKeys: text('restore-keys'), writes: kind !== 'restore', reads: kind !== 'save', job, step }]
}

export const inputOf = ({ step }: AuditedStep, name: string): Scalar | undefined => step.with.find(({ key }) => key.text === name)?.value

/** Of these the name alone is a sign, and of those with a dot before it: `gradle/wrapper` is not one, `.gradle/caches` is. */
const folders =
  'node_modules|npm-cache|yarn|pnpm|pip|pipenv|venv|virtualenvs?|site-packages|vendor|(?:vendor|local)[/\\\\]bundle|go[/\\\\]pkg|go-build|GOMODCACHE|Pods|pypoetry|poetry|uv'
const hidden = 'npm|m2|gradle|cargo|nuget|pub-cache|composer|bundle|ivy2|sbt'

/** Each is a whole part of a path, or the beginning of the name of a step or a variable that has the path. */
const packageFolders = new RegExp(`(?:(?:^|[\\s/\\\\.$])(?:${folders})|\\.(?:${hidden}))(?=$|[\\s/\\\\_})-]|\\.outputs\\b)`, 'i')

/** Whether one of the paths, of which each has a line, is a folder that a package manager fills. */
export const holdsPackages = (path: string): boolean => packageFolders.test(path)

/** What misses of the caches of a job cost, where its logs tell. */
export function costOfMisses({ record }: AuditedJob): Pick<Finding, 'cost'> {
  if (!record || record.caches.miss === 0) return {}
  const { exact, partial, miss, minutesPerMiss } = record.caches
  const lost = miss * minutesPerMiss
  const longer = lost > 0 ? `; a job without its cache takes ${minutes(minutesPerMiss)} longer` : ''
  return {
    cost: {
      words: `Caches of this job were missed ${miss} of ${exact + partial + miss} times ${inDays(record)}, as the logs that were read tell${longer}.`,
      minutes: lost
    }
  }
}
