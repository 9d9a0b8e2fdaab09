import type { ReadReport, Sink } from '../../model/test-case.ts'
import { type Chunks, defaultLimits, type Limits } from '../reader.ts'
import { type Cases, tally } from '../tally.ts'
import { eventOf } from './events.ts'
import { type Line, linesOf } from './lines.ts'
import { finish, newStream, type Stream, take } from './stream.ts'
import { caseOf } from './track.ts'

/** What tells an event from other lines, which compilers and tests may print between them. */
const looksLikeEvent = /^\s*\{"(?:Time|Action|Package|ImportPath)":/

/** Whether a line is an event of `go test -json`. */
export const isGoEvent = (line: string): boolean => looksLikeEvent.test(line) && eventOf(line) !== undefined

/** Reads the stream of `go test -json` event by event, so that it may be as long as it likes: only its tests are held. */
export async function readGoTest(chunks: Chunks, sink: Sink, limits: Limits = defaultLimits): Promise<ReadReport> {
  const stream = newStream()
  const { events, problem } = await readEvents(stream, chunks, limits)
  finish(stream)
  const read = tally('go-test', casesOf(stream), sink, limits.cases)
  const first = problem ?? read.problem ?? (events === 0 ? 'is no go-test report' : undefined)
  return { ...read, ...(first && { problem: first }) }
}

async function readEvents(stream: Stream, chunks: Chunks, { cases }: Limits): Promise<{ events: number; problem?: string }> {
  const read: { events: number; problem?: string } = { events: 0 }
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) takeLine(stream, line, read)
    if (stream.tests.size > cases) break
  }
  return read
}

function takeLine(stream: Stream, line: Line, read: { events: number; problem?: string }): void {
  const event = line.problem === undefined && line.text.trim() !== '' ? eventOf(line.text) : undefined
  if (event) {
    read.events++
    take(stream, event)
    return
  }
  const problem = read.problem ?? problemOf(line)
  if (problem !== undefined) read.problem = problem
}

function problemOf({ number, text, problem }: Line): string | undefined {
  return problem ?? (looksLikeEvent.test(text) ? `line ${number} is no whole event; it is not read` : undefined)
}

function* casesOf({ tests, failedPackages }: Stream): Cases {
  for (const track of tests.values()) yield caseOf(track)
  yield* failedPackages.values()
  return undefined
}
