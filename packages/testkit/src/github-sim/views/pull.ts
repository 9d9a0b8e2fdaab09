import { diffFiles, type FileChange } from '../git/diff.ts'
import { mergeBase, since } from '../git/graph.ts'
import { filesAt } from '../git/store.ts'
import { linksFrom, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Pull, Repo } from '../world.ts'
import { issueView } from './issue.ts'
import { plainRepo } from './repo.ts'
import { simpleUser } from './user.ts'

const apiLinks = { commits_url: '/commits', review_comments_url: '/comments', review_comment_url: '/comments{/number}' } as const

function base(site: Site, repo: Repo, pull: Pull) {
  const issue = repo.issues.find(({ number }) => number === pull.number)
  if (!issue) throw new Error(`Pull request ${pull.number} has no issue`)
  const {
    pull_request: links,
    timeline_url,
    labels_url,
    events_url,
    repository_url,
    performed_via_github_app,
    ...shared
  } = issueView(site, repo, issue)
  const url = `${repoApi(site, repo)}/pulls/${pull.number}`
  const html = `${repoWeb(site, repo)}/pull/${pull.number}`
  const statuses = `${repoApi(site, repo)}/statuses/${pull.head.sha}`
  return {
    ...shared,
    url,
    ...linksFrom(url, apiLinks),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${repoApi(site, repo)}/issues/${pull.number}`,
    statuses_url: statuses,
    head: side(site, repo, pull.head),
    base: side(site, repo, pull.base),
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    auto_merge: null,
    draft: pull.draft,
    requested_reviewers: [],
    requested_teams: [],
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: `${repoApi(site, repo)}/issues/${pull.number}` },
      comments: { href: `${repoApi(site, repo)}/issues/${pull.number}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${url}/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses }
    }
  }
}

function side(site: Site, repo: Repo, { ref, sha, owner = repo.owner }: Pull['head']) {
  const user = simpleUser(site, owner)
  return { label: `${owner}:${ref}`, ref, sha, user, repo: { ...plainRepo(site, repo), license: null } }
}

/** In a list the specification lets no label go without a description. */
export function simplePull(site: Site, repo: Repo, pull: Pull): Schemas['pull-request-simple'] {
  const { labels, ...view } = base(site, repo, pull)
  return { ...view, labels: labels.map((label) => ({ ...label, description: label.description ?? '' })) }
}

/** What the pull request changes, seen from where its branch left the base. */
export function changesOfPull({ git }: Repo, { head, base: to }: Pull): FileChange[] {
  const root = mergeBase(git, to.sha, head.sha)
  return diffFiles(git, root ? filesAt(git, root) : new Map(), filesAt(git, head.sha))
}

export function fullPull(site: Site, repo: Repo, pull: Pull): Schemas['pull-request'] {
  const changes = changesOfPull(repo, pull)
  const open = pull.mergedAt === null
  return {
    ...base(site, repo, pull),
    merged: !open,
    merged_by: pull.mergedBy === null ? null : simpleUser(site, pull.mergedBy),
    mergeable: open ? true : null,
    rebaseable: open ? true : null,
    mergeable_state: open ? 'clean' : 'unknown',
    review_comments: 0,
    maintainer_can_modify: false,
    commits: since(repo.git, pull.base.sha, pull.head.sha).length,
    additions: changes.reduce((sum, change) => sum + change.additions, 0),
    deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
    changed_files: changes.length
  }
}
