import { type GitHub, once } from '@tocsin/action-kit'
import type { Ports } from '../ports.ts'
import { memo, onceOf } from './memo.ts'
import { wrapped } from './wrapped.ts'

/** One client for a step: what its streams have in common, the runs of a branch and the workflow files, is read once. */
export const sharing = (ports: Ports): Ports => ({ ...ports, github: once(() => ports.github().then(readingOnce)) })

const runsOfAll = 'GET /repos/{owner}/{repo}/actions/runs'

function readingOnce(github: GitHub): GitHub {
  const files = memo<string | undefined>()
  return wrapped(github, {
    request: onceOf(runsOfAll, (...asked) => github.request(...asked)),
    file: (...of) => files(of, () => github.file(...of))
  })
}
