import type { WorkflowAudit } from '../audit/audit-workflows.ts'
import { type CausedFailure, causesOf } from '../causes/causes-of.ts'
import type { Inputs } from '../inputs.ts'
import type { Candidate, JudgedSubject, Judgement } from '../judge/options.ts'
import type { State } from '../kept/state.ts'
import { isBad } from '../model/bad.ts'
import { isExplained } from '../model/explained.ts'
import type { FlakeReport, NamedWorkflow, RepositoryPart } from '../model/report.ts'
import type { Level } from '../model/subject.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import type { Scope } from '../scope.ts'
import { isoOf } from '../time.ts'
import { causeShares, failuresOf } from './failures.ts'
import { leftOf } from './left.ts'
import { linksOf } from './links.ts'
import { rootCauses } from './root-causes.ts'
import { shownOf } from './shown-of.ts'

/** What became of the reading of a repository. */
export interface Part {
  complete: boolean
  notes: readonly string[]
  problems: FlakeReport['problems']
  reports: number
  cases: number
  audited: WorkflowAudit
  caches: FlakeReport['caches']
  workflows: readonly NamedWorkflow[]
}

interface Around {
  scope: Scope
  state: State
  part: Part
  asked: Pick<Inputs, 'shard' | 'workflows'>
}

/** The report of what was judged. */
export function assembled(judgement: Judgement, { scope, state, part, asked }: Around): FlakeReport {
  const { candidates, subjects, totals, infra, trend, power } = judgement
  const { audit, graphs } = part.audited
  const failures = failuresBySubject(candidates, scope)
  const { shown, ...omitted } = shownOf(subjects)
  const ofForks = failuresOfForged(candidates, shown, scope)
  const { explanationsOf, explained } = explanationsIn(shown)
  return {
    version: 1,
    generatedAt: isoOf(scope.now),
    window: { from: isoOf(scope.since), to: isoOf(scope.now), days: scope.days },
    currency: scope.currency,
    repositories: [repositoryPart(scope, part, asked)],
    workflows: part.workflows,
    totals: { ...totals, testCases: part.cases, reports: part.reports },
    subjects: shown.map(
      (subject): SubjectReport => ({
        ...subject,
        explainedBy: rootCauses(explanationsOf(subject), (id) => explained.get(id)),
        causes: causeShares((subject.ofForks ? ofForks : failures).get(subject.id) ?? [])
      })
    ),
    ...omitted,
    left: leftOf(judgement.kept, candidates, { before: state.judged, now: scope.now }),
    ...{
      infra: infra.toReversed(),
      causes: causesOf(
        countedOnce(
          candidates.filter(({ subject }) => subject.level !== 'test' || !explained.has(subject.id)),
          failures
        )
      ),
      audit,
      graphs,
      caches: part.caches,
      trend,
      power,
      problems: [...part.problems, ...part.audited.problems]
    }
  }
}

const repositoryPart = (scope: Scope, { complete, notes }: Part, { shard, workflows }: Around['asked']): RepositoryPart => ({
  ...{ name: scope.repository, url: scope.url, defaultBranch: scope.branch, complete, notes },
  ...(scope.otherBranch !== undefined && { branch: scope.otherBranch }),
  ...(shard !== undefined && { shard }),
  ...(workflows.length > 0 && { workflows })
})

/** What explains each subject, and which of them are explained. What is only suspected explains nothing that is sure: it would hide it. */
function explanationsIn(shown: readonly JudgedSubject[]) {
  const bad = new Set(shown.filter(isBad).map(({ id }) => id))
  const suspects = new Set(shown.filter(({ certainty }) => certainty === 'suspected').map(({ id }) => id))
  const explanationsOf = ({ id: own, explainedBy }: JudgedSubject) =>
    explainedBy.filter(({ id }) => bad.has(id) || (suspects.has(own) && suspects.has(id)))
  const explained = new Map(
    shown.map((one) => [one.id, explanationsOf(one)] as const).filter(([, explainedBy]) => isExplained({ explainedBy }))
  )
  return { explanationsOf, explained }
}

/** Of what runs of forks alone show, with those of forks. */
function failuresOfForged(candidates: readonly Candidate[], shown: readonly JudgedSubject[], scope: Scope): Map<string, CausedFailure[]> {
  const forged = new Set(shown.flatMap(({ id, ofForks }) => (ofForks ? [id] : [])))
  const own = candidates.filter(({ subject }) => forged.has(subject.id))
  return failuresBySubject(own, scope, { withForks: true })
}

/** Of jobs and tests: what a step or a workflow failed with is that of its job. */
function failuresBySubject(
  candidates: readonly Candidate[],
  { url, since }: Scope,
  { withForks } = { withForks: false }
): Map<string, CausedFailure[]> {
  const links = linksOf(url)
  return new Map(candidates.map((candidate) => [candidate.subject.id, failuresOf(candidate, { links, since, withForks })]))
}

/** A step fails with its job, a workflow with its jobs, a job with its tests, and a test with those within it: each failure counts once, where it says most. */
function countedOnce(candidates: readonly Candidate[], failures: ReadonlyMap<string, readonly CausedFailure[]>): CausedFailure[] {
  const of = (level: Level) => candidates.filter(({ subject }) => subject.level === level)
  const tests = of('test').flatMap(({ subject }) => failures.get(subject.id) ?? [])
  const told = new Set(tests.map(({ url }) => url))
  const jobs = of('job').flatMap(({ subject }) => failures.get(subject.id) ?? [])
  return [...tests, ...jobs.filter(({ url }) => !told.has(url))]
}
