import type { Candidate, Judgement } from '../judge/options.ts'
import type { State } from '../kept/state.ts'
import type { FlakeReport, SubjectReport } from '../model/report.ts'
import type { Scope } from '../scope.ts'
import { leftOf } from './left.ts'

/** What became of the reading of a repository. */
export interface Part {
  complete: boolean
  notes: readonly string[]
  problems: FlakeReport['problems']
}

interface Around {
  scope: Scope
  state: State
  part: Part
  shard: string | undefined
}

/** As many as a page and a person bear; how many there are in all is said. */
const mostSubjects = 1000

/** The report of what was judged. */
export function assembled(judgement: Judgement, candidates: readonly Candidate[], { scope, state, part, shard }: Around): FlakeReport {
  const { subjects, totals, infra, trend, power } = judgement
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString()
  return {
    version: 1,
    generatedAt: iso(scope.now),
    window: { from: iso(scope.since), to: iso(scope.now), days: scope.days },
    currency: scope.currency,
    repositories: [
      {
        ...{ name: scope.repository, url: scope.url, defaultBranch: scope.branch, complete: part.complete, notes: part.notes },
        ...(shard !== undefined && { shard })
      }
    ],
    totals: { ...totals, testCases: 0, reports: 0 },
    subjects: subjects.slice(0, mostSubjects).map((subject): SubjectReport => ({ ...subject, causes: [] })),
    omitted: Math.max(0, subjects.length - mostSubjects),
    left: leftOf(judgement.kept, candidates, { before: state.judged, now: scope.now }),
    ...{ infra, causes: [], audit: [], graphs: [], caches: [], trend, power, problems: part.problems }
  }
}
