import { type Call, type Handlers, notFound, ok, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { fileView } from '../views/commit.ts'
import { changesOfPull, fullPull } from '../views/pull.ts'
import type { Pull, Repo } from '../world.ts'

function pullIn(call: Call): { repo: Repo; pull: Pull } {
  const repo = repoOf(call)
  return { repo, pull: repo.pulls.find(({ number }) => String(number) === call.params.pull_number) ?? notFound() }
}

/** However many files a pull request has, the list ends here. */
const mostFiles = 3000

export const pulls: Handlers = {
  'pulls/get': (call) => {
    const { repo, pull } = pullIn(call)
    return ok(fullPull(call.site, repo, pull))
  },
  'pulls/list-files': (call) => {
    const { repo, pull } = pullIn(call)
    const changes = changesOfPull(repo, pull).slice(0, mostFiles)
    return page(call, changes, (some) => some.map((change) => fileView(call.site, repo, pull.head.sha, change)))
  }
}
