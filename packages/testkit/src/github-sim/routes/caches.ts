import { type Call, type Handlers, ok, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { cacheView } from '../views/artifact.ts'
import type { Cache, Repo } from '../world.ts'

const sortKeys: Record<string, (cache: Cache) => number> = {
  created_at: ({ createdAt }) => Date.parse(createdAt),
  last_accessed_at: ({ lastAccessedAt }) => Date.parse(lastAccessedAt),
  size_in_bytes: ({ size }) => size
}

function listCaches(call: Call) {
  const { query } = call
  const [ref, key] = [query.get('ref'), query.get('key')]
  const order = query.get('direction') === 'asc' ? 1 : -1
  const by = sortKeys[query.get('sort') ?? 'last_accessed_at'] ?? (({ id }: Cache) => id)
  const found = repoOf(call)
    .caches.filter((cache) => (ref === null || cache.ref === ref) && (key === null || cache.key.startsWith(key)))
    .sort((a, b) => order * (by(a) - by(b)))
  return page(call, found, (some, total_count) => ({ total_count, actions_caches: some.map(cacheView) }))
}

/** The real service refreshes these sums about every five minutes. */
const usageOf = ({ owner, name, caches: all }: Repo) => ({
  full_name: `${owner}/${name}`,
  active_caches_size_in_bytes: all.reduce((sum, { size }) => sum + size, 0),
  active_caches_count: all.length
})

export const caches: Handlers = {
  'actions/get-actions-cache-list': listCaches,
  'actions/get-actions-cache-usage': (call) => ok(usageOf(repoOf(call)))
}
