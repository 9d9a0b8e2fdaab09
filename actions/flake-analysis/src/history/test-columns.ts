import { clip, known } from '@tocsin/notifier'
import { causeReader } from '../causes/cause-of-message.ts'
import { identified } from '../model/identify.ts'
import type { ReadTests, UnreadTests } from '../model/reading.ts'
import type { Failure, Outcome } from '../model/sighting.ts'
import { partsOfTest, type Subject } from '../model/subject.ts'
import type { CaseOutcome, TestCase } from '../model/test-case.ts'
import { type Column, type Sight, shortened } from './column.ts'
import type { Sheet, SheetExecution } from './sheet.ts'

const longestMessage = 300

const outcomes: Readonly<Record<CaseOutcome, Outcome | undefined>> = {
  passed: 'pass',
  failed: 'fail',
  errored: 'fail',
  skipped: undefined,
  flaky: 'flaky'
}

/** What the reports of one execution say of its tests. */
export function testColumnOf(read: ReadTests, place: Pick<Sheet, 'repository' | 'workflow'>): Column {
  const excluded = read.execution.excluded ?? (read.massFailure ? 'mass-failure' : undefined)
  return {
    execution: { ...shortened(read.execution), read: true, ...known<SheetExecution>({ excluded, job: read.ended, own: read.own }) },
    sights: read.cases.map((test) => sightOf(test, read, place))
  }
}

/** That there is a report of an execution, and nothing of what it says. */
export const unreadColumnOf = ({ execution, ended }: UnreadTests): Column => ({
  execution: { ...shortened(execution), read: false, job: ended },
  sights: []
})

function sightOf(test: TestCase, { variant, job }: ReadTests, { repository, workflow }: Pick<Sheet, 'repository' | 'workflow'>): Sight {
  const outcome = outcomes[test.outcome]
  const { suites, className, name, file, line, message } = test
  return {
    subject: identified({
      ...{ level: 'test', repository, workflow, variant, test: { suites, className, name } },
      ...known<Subject>({ job: job?.name, file, line })
    }),
    outcome,
    skipped: test.outcome === 'skipped',
    seconds: test.ms === undefined ? undefined : test.ms / 1000,
    detail:
      outcome === undefined || outcome === 'pass'
        ? undefined
        : { ...(job && { job: job.facts }), ...(message !== undefined && { failure: failureOf(message, test) }) }
  }
}

const causeOf = causeReader()

function failureOf(message: string, test: TestCase): Failure {
  const { signature, category } = causeOf(message, partsOfTest(test).join(' '))
  return { message: clip(message, longestMessage), ...known<Failure>({ signature, category: category?.name, rule: category?.rule }) }
}
