import { test } from '@jest/globals'
import { manyArtifacts, notSearched, reportsCounted, shownAndCounted, unreadable } from './histories.fixture.ts'
import {
  cutOff,
  emoji,
  everyFailure,
  failedTries,
  manyReports,
  nestedSuites,
  passedAtLast,
  sameNames,
  thousands
} from './reports.fixture.ts'

/** What other tools that read reports and histories get wrong, by number: each is checked here to be right. */
const defects: readonly (readonly [number: string, who: string, what: string, check: () => void | Promise<void>])[] = [
  ['1', 'dorny, test-results-parser', 'nested suites are dropped, and a file of nothing else is green', nestedSuites],
  ['2', 'ctrf', 'tests of one name in two suites are one', sameNames],
  ['3', 'ctrf', 'tests are counted where reports are meant', reportsCounted],
  ['4', 'ctrf', 'failed tries of a test that failed count twice', failedTries],
  ['5', 'ctrf', 'time grows with the square of the reports', manyReports],
  ['6', 'ctrf', 'artifacts beyond the first page are not seen, and each analysis asks 200 times', manyArtifacts],
  ['7', 'junit-to-ctrf', 'emoji are broken', emoji],
  ['8', 'ctrf, mikepenz', 'the time "1,234.5" is a second', thousands],
  ['9', 'ctrf, mikepenz', 'a file that is cut off costs the whole report, or is not told', cutOff],
  ['9', 'mikepenz', 'what cannot be read is green', unreadable],
  ['10', 'mikepenz', 'the workspace is searched for each class that failed', notSearched],
  ['11', 'mikepenz', 'what is not shown is not counted: failures of a report', everyFailure],
  ['11', 'mikepenz', 'what is not shown is not counted: flakes of an analysis', shownAndCounted],
  // 12 and 13 are of streaks, and so is their test: actions/repeated-failures/src/conformance/peers.test.ts.
  ['also', 'mikepenz, dorny, EnricoMi', 'a failed try before a pass is a pass', passedAtLast]
]

test.each(defects)('%s: what %s got wrong is right here: %s', (_number, _who, _what, check) => check())
