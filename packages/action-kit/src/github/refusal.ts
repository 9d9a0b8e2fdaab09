import { ActionError } from '../errors.ts'
import { quoted } from '../output/untrusted.ts'
import { type Failure, failureBehind, failureOf } from './failure.ts'
import { acceptedPermissions, type Permission, permissionFor } from './permissions.ts'
import { limitSeconds } from './retry-plan.ts'

/** The error to show for a failed request: one that the user can act on where there is such a thing, else the error itself. `home`: the repository of the step. */
export function explainRefusal(error: unknown, host: string, now: number, home?: string): unknown {
  const failure = failureOf(error)
  if (!failure) return error
  if (error instanceof Error && error.cause instanceof ActionError) return error.cause
  const [problem, fix] = texts(failure, host, now, home) ?? []
  return problem && fix ? new ActionError(problem, { fix, cause: error }) : error
}

/** Whether it is a permission that was missing, and not a limit, a sign-on or a network rule, which are refused with the same status. */
export function lacksPermission(error: unknown, now = Date.now()): boolean {
  const failure = failureBehind(error)
  return failure?.status === 403 && limitSeconds(failure, now) === undefined && organizationRule(failure) === undefined
}

/** Whether it is a rate limit that refused it, whose end was too far off to wait for. */
export const isRateLimited = (error: unknown, now = Date.now()): boolean => rateLimitSeconds(error, now) !== undefined

/** Seconds until the rate limit ends that refused it; nothing when it was refused for something else. */
export function rateLimitSeconds(error: unknown, now = Date.now()): number | undefined {
  const failure = failureBehind(error)
  return failure && limitSeconds(failure, now)
}

function texts(failure: Failure, host: string, now: number, home?: string): [problem: string, fix: string] | undefined {
  const { status, method, path, message } = failure
  const answered = `${host} answered ${status} to ${method} ${quoted(path, 200)}: ${quoted(message, 200)}`
  if (status === undefined) return failure.final ? undefined : [`${host} gave no answer: ${quoted(message, 200)}`, unreachable]
  const limit = limitSeconds(failure, now)
  if (limit !== undefined) return [`The rate limit of ${host} for this token is used up for ${waiting(limit)}`, limited]
  if (status === 401)
    return [
      answered,
      'Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer.'
    ]
  const elsewhere = status === 403 || status === 404 ? abroad(failure, home) : undefined
  if (status === 403) return [answered, organizationRule(failure) ?? elsewhere ?? `The token may not do this: ${grant(failure)}`]
  if (status === 404)
    return [answered, elsewhere ?? `Check that it exists. A token without access to it gets the same answer: ${grant(failure)}`]
  if (status === 410) return [answered, 'It has expired, or the feature is turned off in the settings of the repository.']
  if (status >= 500) return [answered, 'Run the workflow again later; www.githubstatus.com lists outages.']
  return status >= 400 ? [answered, 'Check the inputs of this step against this answer. If they are right, report it as a bug.'] : undefined
}

const unreachable = 'Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.'
const limited =
  'Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more.'

/** What to do about a rule of the organization that refuses a token whatever its permissions. */
function organizationRule({ headers, message }: Failure): string | undefined {
  if (headers['x-github-sso'] !== undefined || /\bSAML\b|\bsingle sign-on\b/i.test(message))
    return "Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none."
  return /\bIP allow list\b/i.test(message) ? "Run the job where its address is on the organization's IP allow list." : undefined
}

/** No permission of a job opens another repository to its own token. */
function abroad({ path }: Failure, home: string | undefined): string | undefined {
  const asked = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1]
  if (!home || !asked || asked.toLowerCase() === home.toLowerCase()) return undefined
  const name = quoted(asked, 140)
  return `GITHUB_TOKEN reads only its own repository; check that ${name} exists, and pass a \`github-token\` with access to it.`
}

function grant({ method, path, headers }: Failure): string {
  const known = permissionFor(method, path)
  const accepted = acceptedPermissions(headers['x-accepted-github-permissions'])
  const needed = [...new Set((accepted.length > 0 ? accepted : known ? [known] : []).map(allOfIt))]
  if (needed.length === 0) return 'use one that has the rights for it.'
  return `give the job \`permissions: { ${needed.join(', ')} }\` beside those it has; naming one sets all others to none.`
}

/** Issues are read only to be written next: who asks for the one alone is asked for the other by the next run. */
const allOfIt = (needed: Permission): Permission => (needed === 'issues: read' ? 'issues: write' : needed)

const waiting = (seconds: number) => (seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`)
