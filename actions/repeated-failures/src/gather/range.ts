import type { Entry, Episode } from '@tocsin/ci-history'
import { fields, list } from '@tocsin/notifier'
import type { Judgement } from '../decide-and-keep.ts'
import { type Commit, type Comparison, subjectOf } from '../explain/index.ts'
import type { StreamPorts } from '../github/for-stream.ts'
import { compare } from './calls.ts'
import { placeOf } from './place.ts'

/** The commits of (last good, first bad] of the alert under way. They never change, so that GitHub is asked for them once. */
export interface KnownRange extends Comparison {
  /** `<sha>...<sha>`. */
  of: string
}

const mostCommits = 100
const longestSubject = 120

/** Whether GitHub is to be asked for the commits. */
export function asksForRange(judgement: Judgement): boolean {
  const of = rangeName(judgement)
  return of !== undefined && judgement.state.range?.of !== of
}

function rangeName(judgement: Judgement): string | undefined {
  const open = judgement.decisions.find(({ episode }) => episode && isAlerting(episode))?.episode
  return open && nameOf(open, judgement)
}

/** Nothing where nothing fails, no commit came in between, or no call is left. */
export async function knownRange(judgement: Judgement, ports: StreamPorts): Promise<KnownRange | undefined> {
  const of = rangeName(judgement)
  if (!of || judgement.state.range?.of === of) return of ? judgement.state.range : undefined
  const found = ports.spare() > 0 ? await compare(await ports.github(), of, placeOf(ports)) : undefined
  return found && { of, total: found.total, commits: found.commits.slice(0, mostCommits).map(shortened) }
}

const isAlerting = ({ recovered, levels }: Episode) => !recovered && levels.length > 0

function nameOf({ first, lastGood }: Episode, { runs, commits }: Judgement): string | undefined {
  const shaOf = (entry: Entry | undefined) => entry && (runs.find(({ id }) => id === entry.id)?.sha || commits[entry.id])
  const [good, bad] = [shaOf(lastGood), shaOf(first)]
  return good && bad && good !== bad ? `${good}...${bad}` : undefined
}

const shortened = (commit: Commit): Commit => ({ ...commit, message: subjectOf(commit.message).slice(0, longestSubject) })

/** Reads it again; nothing where it is not what we wrote. */
export function rangeIn(document: unknown): KnownRange | undefined {
  const { of, total, commits } = fields(document)
  if (typeof of !== 'string' || !Number.isSafeInteger(total)) return undefined
  return { of, total: Number(total), commits: list(commits).slice(0, mostCommits).filter(isCommit) }
}

function isCommit(value: unknown): value is Commit {
  const { sha, message, author } = fields(value)
  return [sha, message, author].every((each) => typeof each === 'string')
}
