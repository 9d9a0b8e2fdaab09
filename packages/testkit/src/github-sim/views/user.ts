import { createHash } from 'node:crypto'
import { nodeId, type Schemas, type Site, sharedLinks } from '../site.ts'

const apiLinks = {
  url: '',
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events'
} as const

/** A user exists as soon as somebody names one; the id follows from the login. */
export function simpleUser(site: Site, login: string): Schemas['simple-user'] {
  const id = userId(login)
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${site.web}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    html_url: `${site.web}/${encodeURIComponent(login)}`,
    ...sharedLinks(`${site.api}/users/${encodeURIComponent(login)}`, apiLinks),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false
  }
}

const ids = new Map<string, number>()

function userId(login: string): number {
  const id = ids.get(login) ?? Number.parseInt(createHash('sha1').update(login.toLowerCase()).digest('hex').slice(0, 7), 16)
  ids.set(login, id)
  return id
}

const blank = { bio: null, blog: '', company: null, email: null, hireable: null, location: null, name: null }
const counters = { followers: 0, following: 0, public_gists: 0, public_repos: 0 }
const joined = '2008-01-14T04:33:35Z'

export function userView(site: Site, login: string): Schemas['public-user'] {
  return { ...simpleUser(site, login), ...blank, ...counters, created_at: joined, updated_at: joined }
}
