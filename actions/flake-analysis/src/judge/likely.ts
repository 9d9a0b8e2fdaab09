import type { Level } from '../model/subject.ts'
import type { Facts } from './facts.ts'
import { likelyRate } from './likely-rate.ts'
import { unexplainedOf } from './unexplained.ts'
import type { Verdict } from './verdict.ts'

/** Of a hundred versions of the code a few break one test at most; a job breaks with any of its tests. */
const mostBroken: Readonly<Record<Level, number>> = { test: 0.05, step: 0.3, job: 0.3, workflow: 0.3 }

/** What is proven to flake likely did so more often than anybody tried again. Whether it is flaky, and its rank, rest on what is proven. */
export function withLikely(facts: Facts, verdict: Verdict): Verdict {
  const { state, certainty, rate, resting } = verdict
  if (state !== 'flaky' || certainty !== 'confirmed' || resting) return verdict
  return { ...verdict, rate: likelyRate(rate, unexplainedOf(facts, rate), mostBroken[facts.subject.level]) }
}
