import { nodeId, repoApi, repoWeb, type Schemas, type Site, sharedLinks } from '../site.ts'
import type { Repo } from '../world.ts'
import { simpleUser } from './user.ts'

const apiLinks = {
  url: '',
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}'
} as const

export function minimalRepo(site: Site, repo: Repo) {
  return {
    id: repo.id,
    node_id: nodeId('Repository', repo.id),
    name: repo.name,
    full_name: `${repo.owner}/${repo.name}`,
    private: repo.private,
    owner: simpleUser(site, repo.owner),
    html_url: repoWeb(site, repo),
    description: repo.description,
    fork: false,
    ...sharedLinks(repoApi(site, repo), apiLinks)
  } satisfies Schemas['minimal-repository']
}

const counters = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
  size: 1
}
const features = { has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_discussions: false, has_downloads: true }

export function plainRepo(site: Site, repo: Repo) {
  const web = repoWeb(site, repo)
  const open = repo.issues.filter(({ versions }) => versions.at(-1)?.facts.state === 'open').length
  const { forks, forks_count, stargazers_count, watchers, watchers_count, size } = counters
  return {
    ...minimalRepo(site, repo),
    ...{ forks, forks_count, stargazers_count, watchers, watchers_count, size },
    ...features,
    clone_url: `${web}.git`,
    git_url: `${web.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(site.web).hostname}:${repo.owner}/${repo.name}.git`,
    svn_url: web,
    mirror_url: null,
    default_branch: repo.defaultBranch,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    visibility: repo.private ? 'private' : 'public',
    open_issues: open,
    open_issues_count: open,
    pushed_at: repo.createdAt,
    created_at: repo.createdAt,
    updated_at: repo.createdAt
  }
}

export function fullRepo(site: Site, repo: Repo, push: boolean): Schemas['full-repository'] {
  const { network_count, subscribers_count } = counters
  return {
    ...plainRepo(site, repo),
    network_count,
    subscribers_count,
    permissions: { admin: false, maintain: false, push, triage: push, pull: true }
  }
}
