import { suitesOfTest, type TestName } from '../../model/subject.ts'
import type { SubjectReport } from '../../model/subject-report.ts'

/** A test of CTRF (ctrf.io, version 0.0.0 of the specification). */
export interface CtrfTest {
  /** That of the subject. */
  testId: string
  name: string
  /** As it ended last. */
  status: 'passed' | 'failed' | 'other'
  /** Whole milliseconds; 0 where the time is not known. */
  duration: number
  suite?: [string, ...string[]]
  message?: string
  line?: number
  filePath?: string
  /** Beyond doubt: what is only suspected is in the labels. */
  flaky: boolean
  labels: Record<string, string | boolean>
  insights: CtrfInsights
  extra: Record<string, unknown>
}

interface CtrfInsights {
  passRate: CtrfMetric
  failRate: CtrfMetric
  flakyRate: CtrfMetric
  averageTestDuration?: CtrfMetric
  executedInRuns: number
  extra: Record<string, number>
}

interface CtrfMetric {
  /** Shares from 0 to 1; of durations milliseconds. */
  current: number
}

export type TestSubject = SubjectReport & { test: TestName }

/** A test of the report in the words of CTRF. */
export function testOf(subject: TestSubject): CtrfTest {
  const { id, test, slow, file, line, causes, strip } = subject
  const [outer, ...inner] = suitesOfTest(test)
  const said = causes[0]?.line
  return {
    testId: id,
    name: test.name === '' ? '(no name)' : test.name,
    status: statusOf(strip),
    duration: Math.round(1000 * (slow?.seconds ?? 0)),
    ...(outer !== undefined && { suite: [outer, ...inner] as [string, ...string[]] }),
    ...(said !== undefined && { message: said }),
    ...(line !== undefined && { line }),
    ...(file !== undefined && { filePath: file }),
    flaky: isFlaky(subject),
    labels: labelsOf(subject),
    insights: insightsOf(subject),
    extra: extraOf(subject)
  }
}

const isFlaky = ({ state, certainty }: SubjectReport): boolean => state === 'flaky' && certainty === 'confirmed'

/** A test that was seen in no run that counts has no outcome. */
function statusOf(strip: string): CtrfTest['status'] {
  const last = strip.replaceAll('-', '').at(-1)
  return last === undefined ? 'other' : last === 'F' ? 'failed' : 'passed'
}

function labelsOf({ state, certainty, isNew, repository, workflow, job, variant }: SubjectReport): Record<string, string | boolean> {
  return {
    state,
    certainty,
    new: isNew,
    repository,
    workflow,
    ...(job !== undefined && { job }),
    ...(variant !== undefined && { variant })
  }
}

function insightsOf({ state, rate, slow }: SubjectReport): CtrfInsights {
  const failed = rate.runs === 0 ? 0 : rate.failures / rate.runs
  return {
    passRate: { current: 1 - failed },
    failRate: { current: failed },
    flakyRate: { current: state === 'flaky' ? rate.mean : 0 },
    ...(slow && { averageTestDuration: { current: Math.round(1000 * slow.seconds) } }),
    executedInRuns: rate.runs,
    extra: { q05: rate.q05, q50: rate.q50, q95: rate.q95 }
  }
}

const extraOf = ({
  rule,
  since,
  strip,
  score,
  runsPerWeek,
  minutesPerFailure,
  waste,
  flipRate,
  causes,
  url,
  issue,
  owners
}: SubjectReport) => ({
  rule,
  since,
  strip,
  score,
  runsPerWeek,
  minutesPerFailure,
  minutesWasted: waste.minutes,
  flipRate,
  causes: causes.map(({ category, share }) => ({ category, share })),
  ...(url !== undefined && { url }),
  ...(issue !== undefined && { issue }),
  ...(owners !== undefined && { owners })
})
