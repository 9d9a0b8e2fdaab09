import { isPullRequest, type Run } from '@tocsin/ci-history'
import { resultOf } from '@tocsin/notifier'
import type { Candidate } from './candidates.ts'
import { placeOf } from './place.ts'
import type { Query } from './query.ts'

type Home = Pick<Query, 'owner' | 'repo' | 'defaultBranch'>

/**
 * How many reports are expected to show a flake, by the numbers of runs whose failures may be one: they passed when they were run again, another run
 * of the commit passed, or they are of the default branch, whose runs before and after tell.
 */
export function tellingRuns(candidates: readonly Candidate[], home: Home): ReadonlyMap<number, number> {
  const passed = new Set(candidates.filter(({ run }) => run.conclusion === 'success').map(({ run }) => commitOf(run)))
  const isDoubtful = (run: Run) => resultOf(run.conclusion) === 'bad' && (placeOf(run, home) === 'default' || passed.has(commitOf(run)))
  return new Map(
    candidates.flatMap(({ run }): [number, number][] => {
      if (run.conclusion === 'success') return run.attempt > 1 ? [[run.id, run.attempt - 1]] : []
      return isDoubtful(run) ? [[run.id, run.attempt]] : []
    })
  )
}

const commitOf = ({ path, sha, event }: Run) => JSON.stringify([path, sha, isPullRequest(event)])
