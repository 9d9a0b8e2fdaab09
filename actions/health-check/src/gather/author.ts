import { fields } from '@tocsin/notifier'
import type { Ports } from '../ports.ts'

const associations = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])
const roles = new Set(['admin', 'maintain', 'write', 'triage'])

/** GitHub is asked about so many people at most. */
const mostAsked = 5

/**
 * Tells whether who wrote something has a say in the repository, or is an app that is installed in it. Those whose membership is private are
 * looked up, each once.
 */
export function authorsOf(ports: Pick<Ports, 'context' | 'github'>): (written: unknown) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return async (written) => {
    const { author_association: association, user } = fields(written)
    const { login, type } = fields(user)
    if (associations.has(String(association)) || type === 'Bot') return true
    if (typeof login !== 'string' || login === '') return false
    if (!known.has(login) && known.size < mostAsked) known.set(login, hasRole(login, ports))
    return known.get(login) ?? false
  }
}

async function hasRole(username: string, { context: { owner, repo }, github }: Pick<Ports, 'context' | 'github'>): Promise<boolean> {
  try {
    const asked = { owner, repo, username }
    const { data } = await (await github()).request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', asked)
    const { permission, role_name: role } = fields(data)
    return roles.has(String(permission)) || roles.has(String(role))
  } catch {
    return false
  }
}
