import { ActionError, faultOf } from '@tocsin/action-kit'
import { entryOf, isByAnybody, queueEvent, type Run, type RunHistory, readStream, type StreamQuery } from '@tocsin/ci-history'
import type { StreamPorts } from '../github/for-stream.ts'
import type { Stream } from './streams.ts'
import { workflowFile } from './workflow-file.ts'

interface Asked {
  stream: Stream
  /** What the listing was asked for. */
  query: StreamQuery
  /** Those of the runs that count. */
  counted(runs: readonly Run[]): readonly Run[]
}

/**
 * What was listed, unless it ends early and most of it does not count or decides nothing. Anybody can bring that about: the branches of
 * forks are listed by their names alone, and what they start may have workflows of the repository itself start, and skip. The events that
 * count are listed apart then, at a call for each and two more at most, none of them at the cost of an explanation.
 */
export async function readBelowFlood(listed: RunHistory, { stream, query, counted }: Asked, ports: StreamPorts): Promise<RunHistory> {
  const countOf = ({ runs }: RunHistory) => counted(runs).filter(isDecided).length
  if (listed.complete || countOf(listed) * 2 > listed.read) return listed
  const known = await knownEvents(stream, ports)
  const all = eventsOf(known ?? usual, stream, query)
  const seen = stream.eventRun ? [...listed.runs, stream.eventRun] : listed.runs
  const events = all.filter((event) => !isIdle(event, seen))
  const below = await readStream(await ports.uncounted(), { ...query, events, apart: true, mostPages: events.length + 2 })
  const apart = {
    ...below,
    runs: joined(
      below.runs,
      listed.runs.filter((run) => !events.includes(run.event) && isDecided(run))
    )
  }
  if (countOf(apart) < countOf(listed)) return listed
  const whole = apart.whole && events.length === all.length
  return known ? { ...apart, whole } : { ...apart, complete: apart.complete && countOf(apart) > 0, whole: false }
}

const isDecided = (run: Run) => entryOf(run).verdict !== 'neutral'

/** Whether most runs at hand that follow on other workflows decide nothing: as many as anybody likes would keep those of other events from being read. */
function isIdle(event: string, runs: readonly Run[]): boolean {
  const own = runs.filter((run) => run.event === event)
  return event === 'workflow_run' && own.filter(isDecided).length * 2 <= own.length
}

/** Newest first. What is at hand of an event that is not read on counts as far as it goes. */
const joined = (one: readonly Run[], other: readonly Run[]): readonly Run[] =>
  [...new Map([...other, ...one].map((run) => [run.id, run])).values()].toSorted((a, b) => b.number - a.number)

/** Where the workflow file does not tell. */
const usual = ['push', 'schedule', 'workflow_dispatch']

/** What has the workflow file run it; nothing where the file cannot be read. */
async function knownEvents(stream: Stream, ports: StreamPorts): Promise<readonly string[] | undefined> {
  const file = await workflowFile(stream, { github: ports.uncounted }).catch(faultOf)
  return file instanceof ActionError || !file?.events.length ? undefined : file.events
}

/** Those whose runs count. A pass by hand counts, whatever is said of failures. */
function eventsOf(known: readonly string[], { eventRun }: Stream, { queue }: StreamQuery): readonly string[] {
  const all = new Set([...(eventRun ? [eventRun.event] : []), ...known, ...(queue ? [queueEvent] : [])])
  return [...all]
    .filter((event) => event !== 'workflow_call' && (queue || event !== queueEvent) && !isByAnybody(event))
    .slice(0, mostEvents)
}

const mostEvents = 8
