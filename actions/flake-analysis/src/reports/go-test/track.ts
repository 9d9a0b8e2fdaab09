import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import { given } from '../json/values.ts'
import type { GoEvent } from './events.ts'
import { messageOf, noOutput, type Output, withLine } from './output.ts'

/** All that a stream says of one test: with `-count` and reruns it runs several times. */
export interface Track {
  package: string
  test: string
  passed: number
  /** Tries that failed or did not end. */
  failed: number
  /** What the last of those was. */
  failure: 'failed' | 'errored'
  /** What the test does now. */
  state: 'over' | 'runs' | 'waits'
  output: Output
  message: string | undefined
  ms: number | undefined
  /** A subtest of it failed, and it failed with it. */
  bySubtest: boolean
}

export const newTrack = (pack: string, test: string): Track => ({
  package: pack,
  test,
  passed: 0,
  failed: 0,
  failure: 'failed',
  state: 'over',
  output: noOutput,
  message: undefined,
  ms: undefined,
  bySubtest: false
})

/** Takes an event of this test; events of other kinds change nothing. */
export function follow(track: Track, { action, output, outputType, ms }: GoEvent): void {
  if (action === 'run' || action === 'cont') track.state = 'runs'
  if (action === 'run') track.output = noOutput
  if (action === 'pause') track.state = 'waits'
  if (action === 'output') track.output = withLine(track.output, output, outputType)
  if (action === 'pass' || action === 'skip' || action === 'fail') end(track, action, ms)
}

/** Ends a try: `error` of one whose end was never told. */
export function end(track: Track, how: 'pass' | 'skip' | 'fail' | 'error', ms?: number): void {
  if (how === 'pass') track.passed++
  if (how === 'fail' || how === 'error') {
    track.failed++
    track.failure = how === 'fail' ? 'failed' : 'errored'
    track.message = messageOf(track.output) ?? (how === 'error' ? 'did not end' : undefined)
  }
  track.ms = ms
  track.state = 'over'
  track.output = noOutput
}

/** Mixed results are flaky in whatever order: all tries are of the same code. */
export function caseOf(track: Track): TestCase {
  const { failed, passed } = track
  const outcome: CaseOutcome = failed > 0 ? (passed > 0 ? 'flaky' : track.failure) : passed > 0 ? 'passed' : 'skipped'
  return {
    suites: [track.package].filter(Boolean),
    className: '',
    name: track.test,
    outcome,
    retries: outcome === 'flaky' ? failed : Math.max(0, failed - 1),
    ...given({ ms: track.ms, message: failed > 0 ? (track.message ?? (track.bySubtest ? 'a subtest failed' : undefined)) : undefined })
  }
}
