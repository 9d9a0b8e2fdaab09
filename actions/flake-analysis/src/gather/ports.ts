import type { GitHub } from '@tocsin/action-kit'
import type { ReadFile } from '@tocsin/ci-history'
import type { LogFacts } from '../model/log-facts.ts'
import type { ReadExecution, ReadTests, UnreadTests, Watermark } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import type { Report } from './report.ts'

/** What is asked of GitHub's client. */
export interface Client extends Pick<GitHub, 'jobLog' | 'artifact'> {
  request(route: string, parameters?: Record<string, unknown>): Promise<{ data: unknown; headers: object }>
}

/** An artifact as GitHub lists it. Its name is untrusted. */
export interface ArtifactFacts {
  id: number
  name: string
  run: number
  bytes: number
  expired: boolean
  /** Seconds since 1970. */
  createdAt: number
}

/** A part of a reading. All of it is new: no attempt of a run and no report is in two batches, not even of two readings. */
export interface Batch {
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
  unread: readonly UnreadTests[]
  /** Where a reading goes on that has kept this batch and those before. */
  watermark: Watermark
}

export interface Ports {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds, also where `now` stands still; without it, `now` has to do. */
  elapsed?(): number
  /** Takes a batch; the reading goes on once it is kept. */
  take(batch: Batch): void | Promise<void>
  /** Of a job that failed, or passed. */
  factsOfLog(text: string, job: { failed: boolean }): LogFacts | Promise<LogFacts>
  /** @throws {ActionError} for an archive that cannot be read; it is noted and left out. */
  testsOf(zip: Buffer, artifact: ArtifactFacts & { isOfFork: boolean }): readonly TestCase[] | Promise<readonly TestCase[]>
  /** Whether the job that made a report had it analysed itself. */
  isReported?(report: Report): boolean
  /** A workflow file, for the limits of its jobs; without it only GitHub's own limit of six hours is known. */
  file?: ReadFile
  progress(line: string): void
  /** Tells of what the user has to mend, in untrusted words. */
  warn?(line: string): void
  /** Waits, so that GitHub's limit for a minute is kept. In ms. */
  pause?(ms: number): Promise<void>
  /** Ends the reading with what is there. */
  signal?: AbortSignal
}
