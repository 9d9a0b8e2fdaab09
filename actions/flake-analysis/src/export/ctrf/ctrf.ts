import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { type CtrfTest, type TestSubject, testOf } from './test-of.ts'

/** A document of CTRF, version 0.0.0 of the specification. */
export interface CtrfDocument {
  reportFormat: 'CTRF'
  specVersion: '0.0.0'
  timestamp: string
  generatedBy: string
  results: {
    tool: { name: string }
    summary: CtrfSummary
    tests: CtrfTest[]
    environment: Record<string, string>
  }
  insights: { runsAnalyzed: number; extra: Record<string, number> }
}

/** Counts, and times in milliseconds since 1970. */
interface CtrfSummary
  extends Record<'tests' | 'passed' | 'failed' | 'skipped' | 'pending' | 'other' | 'flaky' | 'start' | 'stop', number> {}

/** The tests of a report that are not healthy, for tools that read CTRF. Names and messages are as untrusted as they were. */
export function ctrfOf({ generatedAt, window, repositories, totals, subjects, omitted }: FlakeReport): CtrfDocument {
  const tests = subjects.filter(isTest).map(testOf)
  const [only, ...others] = repositories
  return {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: generatedAt,
    generatedBy: 'tocsin flake-analysis',
    results: {
      tool: { name: 'tocsin flake-analysis' },
      summary: summaryOf(tests, window),
      tests,
      environment: {
        reportName: 'Flake analysis',
        ...(only && others.length === 0 && { repositoryName: only.name, repositoryUrl: only.url, branchName: only.defaultBranch })
      }
    },
    insights: {
      runsAnalyzed: totals.runs,
      extra: { days: window.days, testsSeen: totals.tests, omitted, minutesWasted: totals.waste.minutes }
    }
  }
}

const isTest = (subject: SubjectReport): subject is TestSubject => subject.level === 'test' && subject.test !== undefined

function summaryOf(tests: readonly CtrfTest[], { from, to }: FlakeReport['window']): CtrfSummary {
  const withStatus = (status: CtrfTest['status']) => tests.filter((test) => test.status === status).length
  return {
    tests: tests.length,
    passed: withStatus('passed'),
    failed: withStatus('failed'),
    skipped: 0,
    pending: 0,
    other: withStatus('other'),
    flaky: tests.filter(({ flaky }) => flaky).length,
    start: Date.parse(from),
    stop: Date.parse(to)
  }
}
