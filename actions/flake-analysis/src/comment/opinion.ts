import type { FlakeReport } from '../model/report.ts'
import type { TestName } from '../model/subject.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { isoOf } from '../time.ts'
import type { FailureSeen, RunSeen } from './run-seen.ts'

/** In the order in which they are shown. `retried`: it failed, and passed when it was tried again. */
const opinionKinds = ['yours', 'suspected', 'broken', 'known', 'infra', 'retried'] as const
export type OpinionKind = (typeof opinionKinds)[number]

export interface Opinion {
  kind: OpinionKind
  seen: FailureSeen
  /** What the report knows of it. */
  subject?: SubjectReport
  /** It is known of another leg or report, and not of this one. */
  elsewhere?: true
  /** Since when it fails on the default branch: in how many of how many runs there. Times are ISO 8601. */
  broken?: { branch: string; since: string; failures: number; runs: number }
  /** How often the same cause made others fail. */
  shared?: { failures: number; category: string }
}

/** What is to be thought of each failure of a run, likely faults of the change first. */
export function opinionsOf({ seen }: Pick<RunSeen, 'seen'>, report: FlakeReport): readonly Opinion[] {
  const known = knowledgeOf(report)
  const tests = new Set(seen.filter((one) => one.subject.level === 'test' && one.outcome === 'fail').map(jobOf))
  // A job fails with its tests: they say more.
  const shown = seen.filter((one) => one.subject.level === 'test' || (one.subject.level === 'job' && !tests.has(jobOf(one))))
  return shown.map((one) => opinionOf(one, known)).toSorted((a, b) => opinionKinds.indexOf(a.kind) - opinionKinds.indexOf(b.kind))
}

const jobOf = ({ subject: { workflow, job } }: FailureSeen) => JSON.stringify([workflow, job])

interface Knowledge {
  /** The default branch, by repository. */
  branches: ReadonlyMap<string, string>
  byId: ReadonlyMap<string, SubjectReport>
  byTest: ReadonlyMap<string, SubjectReport>
  causes: ReadonlyMap<string, FlakeReport['causes'][number]>
}

function knowledgeOf({ subjects, causes, repositories }: FlakeReport): Knowledge {
  const flaky = subjects.filter(({ state, certainty, test }) => test && state === 'flaky' && certainty === 'confirmed')
  return {
    branches: new Map(repositories.map(({ name, defaultBranch }) => [name, defaultBranch])),
    byId: new Map(subjects.map((one) => [one.id, one])),
    // Of several, the worst comes first.
    byTest: new Map(flaky.toReversed().flatMap((one) => (one.test ? [[testKey(one.repository, one.test), one]] : []))),
    causes: new Map(causes.map((one) => [one.signature, one]))
  }
}

const testKey = (repository: string, { suites, className, name }: TestName) => JSON.stringify([repository, suites, className, name])

/** Fewer are no pattern. */
const leastShared = 3

function opinionOf(seen: FailureSeen, known: Knowledge): Opinion {
  const { subject, infra, outcome, failure } = seen
  const own = known.byId.get(subject.id)
  const about = own && { subject: own }
  if (infra !== undefined) return { kind: 'infra', seen, ...about }
  if (outcome === 'flaky') return { kind: 'retried', seen, ...about }
  const kind = own && kindOf(own)
  const broken = kind === 'known' ? undefined : brokenOf(seen, own, known)
  if (broken) return { kind: 'broken', seen, ...about, broken }
  if (kind) return { kind, seen, ...about }
  const other = subject.test && known.byTest.get(testKey(subject.repository, subject.test))
  if (other) return { kind: 'known', seen, subject: other, elsewhere: true }
  const cause = known.causes.get(failure?.signature ?? '')
  const shared = cause && cause.failures >= leastShared && cause.subjects.some((id) => id !== subject.id) ? cause : undefined
  return { kind: 'yours', seen, ...(shared && { shared: { failures: shared.failures, category: shared.category } }) }
}

/** What is broken in a pull request alone is its own fault. */
function brokenOf({ subject, failing }: FailureSeen, own: SubjectReport | undefined, { branches }: Knowledge): Opinion['broken'] {
  const branch = branches.get(subject.repository) ?? 'the default branch'
  const { failures = 0, runs = 0 } = own?.defaultBranch ?? {}
  if (own?.state === 'broken' && failures > 0) return { branch, since: own.since, failures, runs }
  return failing && { branch, since: isoOf(failing.since), failures: failing.runs, runs: failing.runs }
}

/** What forks alone say is no excuse for anybody. */
function kindOf({ state, certainty, ofForks }: SubjectReport): 'known' | 'suspected' | undefined {
  if (state !== 'flaky' || ofForks) return undefined
  return certainty === 'confirmed' ? 'known' : 'suspected'
}
