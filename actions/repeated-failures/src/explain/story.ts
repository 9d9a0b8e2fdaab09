import { type Entry, type Episode, entryOf, type Run, type Verdict } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import type { Evidence } from './evidence.ts'

/** A run that the story names. */
export interface Mark {
  id: number
  number: number
  url: string
  /** When it ended, in ms since 1970. */
  at: number
  /** What follows is absent for a run that is too old for the listing. */
  sha?: string
  /** Untrusted, as the subject of the commit. */
  title?: string
}

/** One episode in the order of time. */
export interface Story {
  first: Mark
  newest: Mark
  lastGood?: Mark
  /** The first pass after the last failure, once the episode is over. */
  fix?: Mark
  failures: number
  /** Runs from the first failure to the newest that passed or failed. */
  runs: number
  /** Older runs were not read: there may be more failures, and `first` is only the oldest that is known. */
  cut?: true
  /** From the first failure until it was over, or until now. */
  lastedMs: number
  /** Without the times between a pass and the next failure. */
  redMs: number
}

/** An episode knows of runs that outlived their time: GitHub calls those cancelled. */
export function verdicts(episode: Episode | undefined): (run: Run) => Verdict {
  const failed = new Set(episode?.failures.map(({ id }) => id))
  return (run) => (failed.has(run.id) ? 'bad' : entryOf(run).verdict)
}

type Seen = Pick<Evidence, 'home' | 'now' | 'runs' | 'commits' | 'cut'>

export function storyOf(episode: Episode, { home, now, runs, commits, cut }: Seen): Story {
  const { first, failures, passes, lastGood, recovered } = episode
  const newest = failures.at(-1) ?? first
  const mark = marker(home, runs, commits)
  const [fix] = recovered ? passes : []
  const end = recovered ? (passes.at(-1) ?? newest) : undefined
  const course = courseOf(episode, runs, end)
  return {
    first: mark(first),
    newest: mark(newest),
    failures: failures.length,
    runs: course.filter(({ number }) => number <= newest.number).length,
    lastedMs: Math.max(0, (end?.at ?? now) - first.at),
    redMs: redMs(course, end?.at ?? now),
    ...known<Story>({ cut: cut ? true : undefined, lastGood: lastGood && mark(lastGood), fix: fix && mark(fix) })
  }
}

const marker =
  (home: string, runs: readonly Run[], commits: Evidence['commits']) =>
  ({ id, number, at }: Entry): Mark => {
    const run = runs.find((one) => one.id === id)
    const url = run?.url || `${home}/actions/runs/${id}`
    return { id, number, at, url, ...known<Mark>({ sha: run?.sha || commits?.[id], title: run?.title || undefined }) }
  }

/** What was decided between the first failure and the end, oldest first. */
function courseOf(episode: Episode, runs: readonly Run[], end: Entry | undefined): Entry[] {
  const own = [...episode.failures, ...episode.passes]
  const all = new Map([...runs.map((run) => entryOf(run)), ...own].map((entry) => [entry.id, entry]))
  const last = end?.number ?? Number.POSITIVE_INFINITY
  return [...all.values()]
    .filter(({ number, verdict }) => verdict !== 'neutral' && number >= episode.first.number && number <= last)
    .toSorted((a, b) => a.number - b.number)
}

function redMs(course: readonly Entry[], end: number): number {
  const turns = course.filter(({ verdict }, index) => verdict !== course[index - 1]?.verdict)
  return turns.reduce((sum, { verdict, at }, index) => sum + (verdict === 'bad' ? Math.max(0, (turns[index + 1]?.at ?? end) - at) : 0), 0)
}
