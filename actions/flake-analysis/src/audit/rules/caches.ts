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

/** Folders that package managers fill. */
export const holdsPackages = (path: string): boolean =>
  /node_modules|\.npm\b|\.yarn|yarn[-/]cache|\.pnpm|pnpm|\.m2|\.gradle|\.cargo|\.cache\/pip|pip|\.venv|virtualenv|site-packages|vendor\b|go\/pkg|go-build|GOMODCACHE|\.nuget|\.pub-cache|\.composer|bundle|Pods|\.ivy2|\.sbt|poetry|\.cache\/uv/i.test(
    path
  )

/** What misses of the caches of a job cost, where its logs tell. */
export function costOfMisses({ record }: AuditedJob): Pick<Finding, 'cost'> {
  if (!record || record.caches.miss === 0) return {}
  const { exact, partial, miss, minutesPerMiss } = record.caches
  const lost = miss * minutesPerMiss
  const longer = lost > 0 ? `; a job without its cache takes ${minutes(minutesPerMiss)} longer` : ''
  return {
    cost: { words: `Caches of this job were missed ${miss} of ${exact + partial + miss} times ${inDays(record)}${longer}.`, minutes: lost }
  }
}
