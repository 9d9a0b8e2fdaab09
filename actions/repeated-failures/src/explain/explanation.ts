import type { Run, Verdict } from '@tocsin/ci-history'
import type { Change } from './change.ts'
import type { Range } from './commits.ts'
import type { ErrorPattern } from './errors.ts'
import type { Flake } from './flake.ts'
import type { JobPattern } from './jobs.ts'
import type { Likely } from './likely.ts'
import type { Neighbours } from './neighbours.ts'
import type { Place } from './places.ts'
import type { SignPattern } from './signs.ts'
import type { Story } from './story.ts'

/** What can be said of a stream and its episode. All names, messages and lines in it are untrusted. */
export interface Explanation {
  /** `https://github.com/octo/app`. */
  home: string
  /** The stream, newest first. */
  runs: readonly Run[]
  verdict: (run: Run) => Verdict
  /** Absent when there is no episode. */
  story?: Story
  /** Failed runs of which the jobs are known. */
  lookedAt: number
  jobs: readonly JobPattern[]
  errors?: ErrorPattern
  places: readonly Place[]
  signs: readonly SignPattern[]
  /** From the last good commit to the first bad one; absent when they are one, or one is unknown. */
  compareUrl?: string
  /** The first bad run tested the very commit of the last good one. */
  unchanged: boolean
  range?: Range
  /** From the newest failure to the pass that ended the episode. */
  fixes?: Range
  fixUrl?: string
  change?: Change
  neighbours?: Neighbours
  flake?: Flake
  likely: Likely
}
