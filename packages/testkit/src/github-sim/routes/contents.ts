import { type Answer, type Call, type Handlers, notFound, ok, repoOf } from '../call.ts'
import { type File, filesAt, resolveRef } from '../git/store.ts'
import { contentItem, fileContent } from '../views/content.ts'
import type { Repo } from '../world.ts'

/** What lies directly in a folder, files and folders alike. */
function listFolder(files: ReadonlyMap<string, File>, folder: string): Map<string, 'file' | 'dir'> {
  const prefix = folder === '' ? '' : `${folder}/`
  const inside = [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  return new Map(inside.map((rest) => [`${prefix}${rest.replace(/\/.*/, '')}`, rest.includes('/') ? 'dir' : 'file']))
}

function getContent(call: Call): Answer {
  const repo = repoOf(call)
  const ref = call.query.get('ref') ?? repo.defaultBranch
  const commit = resolveRef(repo.git, ref) ?? notFound()
  const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '')
  const files = filesAt(repo.git, commit)
  const file = files.get(path)
  return file ? answerFile(call, repo, path, ref, file) : answerFolder(call, repo, path, ref, files)
}

function answerFile(call: Call, repo: Repo, path: string, ref: string, { sha }: File): Answer {
  const bytes = repo.git.blobs.get(sha) ?? Buffer.alloc(0)
  const raw = /raw/.test(String(call.headers.accept))
  if (raw) return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
  return ok(fileContent(call.site, repo, { path, ref, sha, type: 'file', size: bytes.length }, bytes))
}

function answerFolder({ site }: Call, repo: Repo, path: string, ref: string, files: ReadonlyMap<string, File>): Answer {
  const entries = listFolder(files, path)
  if (entries.size === 0) return notFound()
  const items = [...entries].map(([at, type]) => {
    const sha = files.get(at)?.sha ?? ''
    return contentItem(site, repo, { path: at, ref, sha, type, size: repo.git.blobs.get(sha)?.length ?? 0 })
  })
  return ok(items)
}

export const contents: Handlers = { 'repos/get-content': getContent }
