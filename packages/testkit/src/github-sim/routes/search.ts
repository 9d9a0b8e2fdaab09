import { type Answer, type Call, type Handlers, invalid, Refused } from '../call.ts'
import { matcher, parseQuery } from '../issues/query.ts'
import { page } from '../page.ts'
import type { Schemas, Site } from '../site.ts'
import { issueView } from '../views/issue.ts'
import { type Seen, seenAt, sortSeen } from './issue-list.ts'

/** However many there are, only so many can be paged to. */
const searchCap = 1000

function searchIssues(call: Call): Answer {
  const { query, site, world, now, lag } = call
  const terms = parseQuery(query.get('q') ?? '')
  if (terms.length === 0) invalid({ resource: 'Search', field: 'q', code: 'missing' })
  checkRepos(
    call,
    terms.filter(({ key, negated }) => key === 'repo' && !negated).map(({ value }) => value)
  )
  const found = [...world.repos.values()].flatMap((repo) => seenAt(repo, now - lag.search)).filter(matcher(terms))
  sortSeen(found, query.get('sort') ?? 'created', query.get('order') ?? 'desc')
  checkCap(query)
  return page(call, found.slice(0, searchCap), (some) => ({
    total_count: found.length,
    incomplete_results: false,
    search_type: 'lexical',
    items: some.map((seen) => searchItem(site, seen))
  }))
}

/** The specification lets a body be absent, but not null. */
function searchItem(site: Site, { repo, issue, facts }: Seen): Schemas['issue-search-result-item'] {
  const { body, ...view } = issueView(site, repo, issue, facts)
  return { ...view, ...(body === null ? {} : { body }), score: 1 }
}

function checkRepos({ world }: Call, names: readonly string[]): void {
  if (names.every((name) => world.repos.has(name.toLowerCase()))) return
  const message =
    'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.'
  invalid({ resource: 'Search', field: 'q', code: 'invalid', message })
}

function checkCap(query: URLSearchParams): void {
  const size = Number(query.get('per_page') ?? 30)
  const pageNumber = Number(query.get('page') ?? 1)
  if ((pageNumber - 1) * size >= searchCap) throw new Refused(422, 'Only the first 1000 search results are available')
}

export const search: Handlers = { 'search/issues-and-pull-requests': searchIssues }
