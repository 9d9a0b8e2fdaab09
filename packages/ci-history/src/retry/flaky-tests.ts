import type { LogLine } from '../log/lines.ts'
import { linesWith } from '../log/lines-with.ts'
import { listReaders } from './listed.ts'
import { oneLineReaders } from './one-line.ts'
import { type FlakyTest, most, type Reader } from './reader.ts'
import { triesReaders } from './tries.ts'

const readers: readonly Reader[] = [...oneLineReaders, ...listReaders, ...triesReaders]
/** A list of tests comes at the end, and what is like its lines may come before it. */
const mostLines = 200_000

/** Tests that failed and then passed, where a log says so for sure: as several tools write it that run a failed test again. */
export function flakyTestsIn(log: string): FlakyTest[] {
  const here = readers.filter((reader) => log.includes(reader.hints[0] ?? ''))
  if (here.length === 0) return []
  const hints = [...new Set(here.flatMap((reader) => reader.hints))]
  const heard = here.map((reader) => ({ reader, listener: reader.listen() }))
  for (const line of linesWith(log, hints, mostLines)) if (isPrinted(line)) for (const { listener } of heard) listener.hear(line)
  const found = heard.flatMap(({ reader, listener }) => listener.flaky().map((test) => ({ tool: reader.tool, ...test })))
  return [...Map.groupBy(found, ({ tool, name }) => `${tool}\n${name}`).values()].flatMap((same) => same.slice(0, 1)).slice(0, most.tests)
}

const isPrinted = ({ echoed, mark }: LogLine) => !echoed && (mark === undefined || mark === 'error' || mark === 'warning')
