import { type Answer, type Call, type Handlers, ok, Refused } from '../call.ts'
import { filesAt, resolveRef } from '../git/store.ts'
import { reads } from '../permissions.ts'
import type { Repo } from '../world.ts'

interface Asked {
  query: string
  variables?: Readonly<Record<string, string>>
}

/** Unlike REST it tells every token whose it is. */
function query(call: Call): Answer {
  const { anonymous, login } = call.viewer
  if (anonymous) throw new Refused(401, 'This endpoint requires you to be authenticated.')
  const { variables } = call.body as Asked
  return ok(variables === undefined ? { data: { viewer: { login } } } : repositoryOf(call, variables))
}

function repositoryOf({ world, viewer }: Call, variables: Readonly<Record<string, string>>) {
  const repo = world.repos.get(`${variables.owner}/${variables.name}`.toLowerCase())
  if (!repo) return nothing('NOT_FOUND', `Could not resolve to a Repository with the name '${variables.owner}/${variables.name}'.`)
  if (repo.private && !reads(viewer, 'contents')) return nothing('FORBIDDEN', 'Resource not accessible by integration')
  const file = (alias: string) => objectAt(repo, variables[alias] ?? '', 'blob')
  const folder = objectAt(repo, variables.folder ?? '', 'tree')
  return { data: { repository: { folder, one: file('one'), two: file('two'), three: file('three') } } }
}

const nothing = (type: string, message: string) => ({ data: { repository: null }, errors: [{ type, message }] })

/** By an expression as `main:docs/README.md`; a query names the fields of a tree or those of a blob, and the other one has none. */
function objectAt(repo: Repo, expression: string, kind: 'blob' | 'tree') {
  const colon = expression.indexOf(':')
  const [ref, path] = [expression.slice(0, colon), expression.slice(colon + 1)]
  const commit = resolveRef(repo.git, ref)
  if (!commit) return null
  const files = filesAt(repo.git, commit)
  const file = files.get(path)
  if (file) return kind === 'blob' ? blobOf(repo, file.sha) : {}
  const inside = [...files].filter(([name]) => name.startsWith(`${path}/`))
  if (inside.length === 0) return null
  return kind === 'blob'
    ? {}
    : {
        entries: entriesOf(
          repo,
          inside.map(([name, { sha }]) => [name.slice(path.length + 1), sha])
        )
      }
}

function entriesOf(repo: Repo, inside: readonly (readonly [name: string, sha: string])[]) {
  const names = [...new Set(inside.map(([name]) => name.replace(/\/.*/, '')))].toSorted()
  return names.map((name) => {
    const sha = inside.find(([own]) => own === name)?.[1]
    return { name, object: sha === undefined ? {} : blobOf(repo, sha) }
  })
}

/** GitHub gives no text of what is none, and the beginning of a long one. */
function blobOf(repo: Repo, sha: string) {
  const bytes = repo.git.blobs.get(sha) ?? Buffer.alloc(0)
  const isTruncated = bytes.length > mostBytes
  return { text: bytes.includes(0) ? null : bytes.subarray(0, mostBytes).toString('utf8'), isTruncated }
}

const mostBytes = 512 * 1024

export const graphql: Handlers = { 'graphql/query': query }
