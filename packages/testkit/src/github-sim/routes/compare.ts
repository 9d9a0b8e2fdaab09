import { type Answer, type Call, type Handlers, notFound, repoOf } from '../call.ts'
import { diffFiles } from '../git/diff.ts'
import { mergeBase, since } from '../git/graph.ts'
import { filesAt, resolveRef } from '../git/store.ts'
import { page } from '../page.ts'
import { repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import { commitView, fileView } from '../views/commit.ts'
import type { Repo } from '../world.ts'

/** The whole comparison shows no more files than this, on the first page only. */
const mostFiles = 300

function compare(call: Call): Answer {
  const repo = repoOf(call)
  const { basehead = '' } = call.params
  const [baseRef = '', headRef = ''] = basehead.split('...').map((ref) => ref.replace(/^.*:/, ''))
  const base = resolveRef(repo.git, baseRef) ?? notFound()
  const head = resolveRef(repo.git, headRef) ?? notFound()
  const root = mergeBase(repo.git, base, head) ?? notFound()
  const ahead = since(repo.git, base, head)
  const behind = since(repo.git, head, base).length
  const changes = diffFiles(repo.git, filesAt(repo.git, root), filesAt(repo.git, head)).slice(0, mostFiles)
  const files = Number(call.query.get('page') ?? 1) > 1 ? [] : changes.map((change) => fileView(call.site, repo, head, change))
  return page(call, ahead, (some, total): Schemas['commit-comparison'] => ({
    ...linksOf(call.site, repo, basehead),
    base_commit: view(call.site, repo, base),
    merge_base_commit: view(call.site, repo, root),
    status: statusOf(total, behind),
    ahead_by: total,
    behind_by: behind,
    total_commits: total,
    commits: some.map((sha) => view(call.site, repo, sha)),
    files
  }))
}

function linksOf(site: Site, repo: Repo, basehead: string) {
  const html = `${repoWeb(site, repo)}/compare/${basehead}`
  return {
    url: `${repoApi(site, repo)}/compare/${basehead}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`
  }
}

function view(site: Site, repo: Repo, sha: string): Schemas['commit'] {
  const commit = repo.git.commits.get(sha) ?? notFound()
  return commitView(site, repo, sha, commit)
}

const statusOf = (ahead: number, behind: number) =>
  ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical'

export const comparison: Handlers = { 'repos/compare-commits-with-basehead': compare }
