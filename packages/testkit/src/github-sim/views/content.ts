import { repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Repo } from '../world.ts'

export interface Item {
  path: string
  ref: string
  sha: string
  type: 'file' | 'dir'
  size: number
}

export function contentItem(site: Site, repo: Repo, { path, ref, sha, type, size }: Item) {
  const url = `${repoApi(site, repo)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`
  const git = `${repoApi(site, repo)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`
  const html = `${repoWeb(site, repo)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`
  return {
    type,
    size,
    name: path.replace(/^.*\//, ''),
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : `${site.web}/raw/${repo.owner}/${repo.name}/${ref}/${encodeURI(path)}`,
    _links: { self: url, git, html }
  }
}

/** Above this GitHub leaves the content out and wants a raw request. */
const largestInline = 1024 * 1024

export function fileContent(site: Site, repo: Repo, item: Item, bytes: Buffer): Schemas['content-file'] {
  const inline = bytes.length <= largestInline
  const content = inline ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : ''
  return { ...contentItem(site, repo, item), type: 'file', encoding: inline ? 'base64' : 'none', content }
}
