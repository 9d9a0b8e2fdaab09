import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FlakeReport } from '../../../actions/flake-analysis/src/model/report.ts'
import type { SubjectReport } from '../../../actions/flake-analysis/src/model/subject-report.ts'
import { repository, type Stage } from '../stage.ts'
import { infra, truth } from './cast.ts'
import { pull } from './pull.ts'

export const reportOf = ({ artifacts }: Pick<Stage, 'artifacts'>): FlakeReport =>
  JSON.parse(readFileSync(join(artifacts, 'flake-report', 'flake-report.json'), 'utf8')) as FlakeReport

type Finding = [what: string, found: readonly string[], wanted: readonly string[]]

/** What the report says otherwise than it is, in words; nothing when it names all that is wrong with the shop, and nothing else. */
export function wrongFindings(report: FlakeReport, start: number): string | undefined {
  const names = (tests: readonly { name: string }[]) => tests.map(({ name }) => name)
  const findings: Finding[] = [
    ...(['flaky', 'broken', 'slow'] as const).map((state): Finding => [state, inState(report, state), names(truth[state])]),
    ['suspected', report.subjects.filter(({ certainty }) => certainty === 'suspected').map(nameOf), []],
    ['days of the infrastructure', report.infra.map(({ from }) => dayOf(from, start)), [`day ${infra.day}`]],
    ['caches that miss', report.caches.filter(({ miss }) => miss > 0).map(({ job }) => job), names(truth.missingCaches)]
  ]
  const wrong = findings.filter(([, found, wanted]) => found.toSorted().join() !== wanted.toSorted().join())
  return wrong.length === 0 ? undefined : wrong.map(([what, ...lists]) => `${what}: ${lists.map(listed).join(', and not ')}`).join('\n')
}

const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ') || 'nothing'
const dayOf = (time: string, start: number) => `day ${Math.floor((Date.parse(time) - start) / 86_400_000)}`
const nameOf = ({ test, step, job, workflow }: SubjectReport) => test?.name ?? step ?? job ?? workflow

/** Without what something below explains: a test that fails takes its step, its job and its workflow with it. */
const inState = ({ subjects }: FlakeReport, state: string) =>
  subjects.filter((one) => one.state === state && one.explainedBy.reduce((sum, { share }) => sum + share, 0) < 0.5).map(nameOf)

/** What is wrong with the comment on the pull request. */
export function wrongComment({ github }: Stage, told: readonly string[]): string | undefined {
  const comments = github.state.repos.get(repository)?.issues.find(({ number }) => number === pull.number)?.comments ?? []
  if (comments.length !== 1) return `the pull request has ${comments.length} comments, and not one`
  const body = comments[0]?.body ?? ''
  const missing = told.filter((words) => !body.includes(words))
  return missing.length === 0 ? undefined : `the comment does not say ${missing.join(', ')}:\n${body}`
}
