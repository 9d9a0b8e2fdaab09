import { bodyOf, type Call, type Handlers, notFound, ok, Refused, repoOf } from '../call.ts'
import { fullRepo } from '../views/repo.ts'
import { simpleUser } from '../views/user.ts'
import type { Repo, Role } from '../world.ts'

const largestPayload = 65_535

function dispatch(call: Call) {
  const repo = repoOf(call)
  const { event_type, client_payload = {} } = bodyOf('repos/create-dispatch-event', call)
  if (JSON.stringify(client_payload).length > largestPayload) throw new Refused(422, 'client_payload is too large.')
  repo.dispatches.push({ event_type, client_payload })
  return { status: 204 }
}

/** The old field knows four levels only: maintain counts as write, triage as read. */
const oldNames: Record<Role, string> = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }

function permission(call: Call) {
  const repo = repoOf(call)
  const login = call.params.username ?? ''
  const role = roleOf(repo, login)
  const rights = {
    pull: role !== 'none',
    triage: reaches(role, 'triage'),
    push: reaches(role, 'write'),
    maintain: reaches(role, 'maintain'),
    admin: role === 'admin'
  }
  return ok({
    permission: oldNames[role],
    role_name: role,
    user: { ...simpleUser(call.site, login), permissions: rights, role_name: role }
  })
}

/** On a public repository everybody has `read`. */
const roleOf = (repo: Repo, login: string): Role => repo.roles.get(login) ?? (repo.private ? 'none' : 'read')

const ladder: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
const reaches = (has: Role, need: Role) => ladder.indexOf(has) >= ladder.indexOf(need)

export const repos: Handlers = {
  'repos/get': (call) => {
    const repo = repoOf(call)
    if (repo.private && call.viewer.anonymous) return notFound()
    return ok(fullRepo(call.site, repo, call.viewer.push))
  },
  'repos/create-dispatch-event': dispatch,
  'repos/get-collaborator-permission-level': permission
}
