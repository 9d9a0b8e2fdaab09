import { type OperationId, Refused } from './call.ts'

type Scope = 'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'metadata' | 'pull-requests'
type Level = 'read' | 'write'

/** What a token may do, as `permissions:` of a workflow says it; a scope that is not named is none. */
export interface Grant {
  permissions: Readonly<Partial<Record<Scope, Level>>>
  /** Whose token it is. */
  login: string
  /** Without push access GitHub drops labels, assignees and milestone of an issue in silence. */
  push: boolean
}

export type Viewer = Grant & { anonymous?: true }

const all: Record<Scope, Level> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  metadata: 'read',
  'pull-requests': 'write'
}

export const grant = (part: Partial<Grant> = {}): Grant => ({ permissions: all, login: 'github-actions[bot]', push: true, ...part })

const anonymous: Viewer = { ...grant({ permissions: {}, login: '', push: false }), anonymous: true }

/** Who asks: any token is good unless the test names the good ones. */
export function viewerOf(authorization: unknown, tokens: Readonly<Record<string, Grant>> | undefined, anyToken: Grant): Viewer {
  if (typeof authorization !== 'string') return anonymous
  const token = authorization.replace(/^(?:token|bearer) /i, '')
  if (!tokens) return anyToken
  const known = Object.hasOwn(tokens, token) ? tokens[token] : undefined
  if (!known) throw new Refused(401, 'Bad credentials')
  return known
}

/** Throws GitHub's refusal when the operation needs more than the token has. */
export function allow(viewer: Viewer, operation: OperationId, method: string, isPrivate: boolean): void {
  const need = needOf(operation, method)
  const has = viewer.anonymous
    ? allowAnonymous(need, operation, isPrivate)
    : need === free || need.scopes.some((scope) => reaches(viewer.permissions[scope], need.level))
  if (!has) throw new Refused(403, 'Resource not accessible by integration')
}

/** Whether a token may read what needs this. */
export const reads = ({ permissions }: Viewer, scope: Scope): boolean => permissions[scope] !== undefined

interface Need {
  /** One of them is enough. */
  scopes: readonly Scope[]
  level: Level
}

/** Every token has the metadata of its repository. */
const free: Need = { scopes: ['metadata'], level: 'read' }

const special: Partial<Record<OperationId, Need>> = {
  'repos/get': free,
  'repos/get-collaborator-permission-level': free,
  'repos/list-deployments': { scopes: ['deployments'], level: 'read' },
  'repos/list-deployment-statuses': { scopes: ['deployments'], level: 'read' }
}

const byGroup: Record<string, readonly Scope[]> = {
  actions: ['actions'],
  checks: ['checks'],
  git: ['contents'],
  issues: ['issues', 'pull-requests'],
  pulls: ['pull-requests'],
  reactions: ['issues', 'pull-requests'],
  repos: ['contents']
}

function needOf(operation: OperationId, method: string): Need {
  const scopes = byGroup[operation.slice(0, operation.indexOf('/'))]
  return special[operation] ?? (scopes ? { scopes, level: method === 'GET' ? 'read' : 'write' } : free)
}

const reaches = (has: Level | undefined, need: Level) => has === 'write' || has === need

function allowAnonymous(need: Need, operation: OperationId, isPrivate: boolean): true {
  if (isPrivate) throw new Refused(404, 'Not Found')
  if (need.level === 'write') throw new Refused(401, 'Requires authentication')
  if (operation.startsWith('actions/download-')) throw new Refused(403, 'Must have admin rights to Repository.')
  return true
}
