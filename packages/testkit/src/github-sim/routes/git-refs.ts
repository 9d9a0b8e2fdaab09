import { bodyOf, type Call, type Handlers, notFound, ok, Refused, repoOf } from '../call.ts'
import { isAncestor } from '../git/graph.ts'
import { nodeId, repoApi, type Schemas } from '../site.ts'
import type { Repo } from '../world.ts'

function refView({ site }: Call, repo: Repo, ref: string, sha: string): Schemas['git-ref'] {
  const api = `${repoApi(site, repo)}/git`
  return { ref, node_id: nodeId('Ref', ref), url: `${api}/${ref}`, object: { type: 'commit', sha, url: `${api}/commits/${sha}` } }
}

/** The path names a ref without its `refs/`. */
function refIn(call: Call): { repo: Repo; ref: string; current: string | undefined } {
  const repo = repoOf(call)
  const ref = `refs/${call.params.ref?.replace(/^refs\//, '')}`
  return { repo, ref, current: repo.git.refs.get(ref) }
}

const wellFormed = /^refs\/[^/]+\/.+/
const forbidden = /\.\.|[\s~^:?*[\\]|\/\/|\/$|\.lock$|@\{/

function createRef(call: Call) {
  const repo = repoOf(call)
  const { ref, sha } = bodyOf('git/create-ref', call)
  if (!wellFormed.test(ref) || forbidden.test(ref)) throw new Refused(422, `${ref} is not a valid ref name.`)
  if (repo.git.refs.size === 0) throw new Refused(409, 'Git Repository is empty.')
  if (!repo.git.commits.has(sha)) throw new Refused(422, 'Object does not exist')
  if (repo.git.refs.has(ref)) throw new Refused(422, 'Reference already exists')
  repo.git.refs.set(ref, sha)
  return ok(refView(call, repo, ref, sha), 201)
}

/** Without force only a descendant of the present commit is taken, which makes this a compare-and-swap. */
function updateRef(call: Call) {
  const { repo, ref, current } = refIn(call)
  const { sha, force = false } = bodyOf('git/update-ref', call)
  if (current === undefined) throw new Refused(422, 'Reference does not exist')
  if (!repo.git.commits.has(sha)) throw new Refused(422, 'Object does not exist')
  if (!force && !isAncestor(repo.git, current, sha)) throw new Refused(422, 'Update is not a fast forward')
  repo.git.refs.set(ref, sha)
  return ok(refView(call, repo, ref, sha))
}

export const gitRefs: Handlers = {
  'git/get-ref': (call) => {
    const { repo, ref, current } = refIn(call)
    return ok(refView(call, repo, ref, current ?? notFound()))
  },
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': (call) => {
    const { repo, ref } = refIn(call)
    if (!repo.git.refs.delete(ref)) throw new Refused(422, 'Reference does not exist')
    return { status: 204 }
  }
}
