import { type Call, type Handlers, notFound, ok } from '../call.ts'
import type { Schemas } from '../site.ts'
import { rootLinks } from '../views/root.ts'
import { userView } from '../views/user.ts'

function rateLimit({ rate }: Call) {
  if (!rate) return notFound()
  const core = rate('core')
  const overview: Schemas['rate-limit-overview'] = { rate: core, resources: { core, search: rate('search') } }
  return ok(overview)
}

export const sitewide: Handlers = {
  'meta/root': ({ site }) => ok(rootLinks(site)),
  'rate-limit/get': rateLimit,
  'users/get-by-username': ({ site, params }) => ok(userView(site, params.username ?? ''))
}
