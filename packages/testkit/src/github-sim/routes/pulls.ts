import { type Call, type Handlers, notFound, ok, repoOf, unsupported } from '../call.ts'
import { page } from '../page.ts'
import { fileView } from '../views/commit.ts'
import { changesOfPull, fullPull, simplePull } from '../views/pull.ts'
import type { Pull, Repo } from '../world.ts'

function pullIn(call: Call): { repo: Repo; pull: Pull } {
  const repo = repoOf(call)
  return { repo, pull: repo.pulls.find(({ number }) => String(number) === call.params.pull_number) ?? notFound() }
}

/** However many files a pull request has, the list ends here. */
const mostFiles = 3000

/** Newest first; `head` is `owner:branch`. */
function listPulls(call: Call) {
  unsupported(call.query, ['sort', 'direction', 'base'])
  const { repo, query, site } = { ...call, repo: repoOf(call) }
  const [state, head] = [query.get('state') ?? 'open', query.get('head')]
  const isOpen = ({ number }: Pull) => repo.issues.find((issue) => issue.number === number)?.versions.at(-1)?.facts.state === 'open'
  const found = repo.pulls.filter((pull) => {
    const label = `${pull.head.owner ?? repo.owner}:${pull.head.ref}`
    return (state === 'all' || isOpen(pull) === (state === 'open')) && (head === null || head === label)
  })
  return page(call, found.toReversed(), (some) => some.map((pull) => simplePull(site, repo, pull)))
}

export const pulls: Handlers = {
  'pulls/list': listPulls,
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
