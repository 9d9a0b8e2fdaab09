import { expect, test } from '@jest/globals'
import { TransportError } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import { statusOf } from './failure.ts'
import { explainRefusal, isRateLimited, lacksPermission, rateLimitSeconds } from './refusal.ts'

const now = 1_700_000_000_000

interface Refused {
  method?: string
  url?: string
  status?: number
  headers?: Record<string, string>
  message?: string
  cause?: unknown
}

function refused({
  method = 'GET',
  url = '/repos/o/r/actions/runs?per_page=100',
  status,
  headers = {},
  message = 'no',
  cause
}: Refused): Error {
  const request = { method, url: `https://ghe.example/api/v3${url}` }
  const response = status === undefined ? {} : { response: { status, headers } }
  return Object.assign(new Error(message, { cause }), { status: status ?? 500, request, ...response })
}

const shown = (error: unknown) => {
  const explained = explainRefusal(error, 'ghe.example', now)
  return explained instanceof ActionError ? explained.message : explained
}

const fixAt = (home: string, one: Refused) => {
  const explained = explainRefusal(refused({ message: 'Not Found', ...one }), 'ghe.example', now, home)
  return explained instanceof ActionError ? explained.fix : explained
}

test('another repository is not a matter of permissions of the job', () => {
  const nope = { status: 404, url: '/repos/octo/nope/actions/workflows' }
  expect(fixAt('octo/app', nope)).toBe(
    'GITHUB_TOKEN reads only its own repository; check that octo/nope exists, and pass a `github-token` with access to it.'
  )
  expect(fixAt('octo/app', { ...nope, status: 403 })).toContain('with access to it')
  expect(fixAt('Octo/Nope', nope)).toContain('actions: read')
})

test('who may not read issues is asked at once for what writing them takes', () => {
  const issues = { status: 403, url: '/repos/octo/app/issues?labels=incident' }
  expect(fixAt('octo/app', issues)).toContain('permissions: { issues: write }')
  const named = { ...issues, headers: { 'x-accepted-github-permissions': 'issues=read' } }
  expect(fixAt('octo/app', named)).toContain('permissions: { issues: write }')
})

test('each refusal says what to do', () => {
  const denied = 'Resource not accessible by integration'
  const cases: Record<string, Refused> = {
    'bad token': { status: 401, message: 'Bad credentials' },
    'permission from our table': { status: 403, message: denied },
    'permission that GitHub names': {
      status: 403,
      message: denied,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
    },
    'permission that nobody knows': { status: 403, message: denied, url: '/user' },
    'single sign-on': { status: 403, message: 'Resource protected by organization SAML enforcement.' },
    'IP allow list': { status: 403, message: 'The organization has an IP allow list enabled, and your IP address is not permitted' },
    'not found': { status: 404, message: 'Not Found', url: '/repos/o/r/contents/x.yml' },
    gone: { status: 410, message: 'Issues has been disabled in this repository', method: 'POST', url: '/repos/o/r/issues' },
    'used up': { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 1800) } },
    'slow down': { status: 429, headers: { 'retry-after': '90' } },
    'server fails': { status: 503, message: 'Service\nUnavailable ::set-output::' },
    'no answer': { message: 'connection refused', cause: new TransportError('connection refused', { fault: 'refused', sent: false }) }
  }
  const texts = Object.entries(cases).map(([name, one]) => `${name}: ${shown(refused(one))}`)
  expect(`\n${texts.join('\n')}\n`).toMatchInlineSnapshot(`
"
bad token: ghe.example answered 401 to GET /repos/o/r/actions/runs: Bad credentials
→ Pass a valid token, such as \${{ github.token }}, as \`github-token\` or, where the action has it, \`write-token\`; an expired or revoked one gives this answer.
permission from our table: ghe.example answered 403 to GET /repos/o/r/actions/runs: Resource not accessible by integration
→ The token may not do this: give the job \`permissions: { actions: read }\` beside those it has; naming one sets all others to none.
permission that GitHub names: ghe.example answered 403 to GET /repos/o/r/actions/runs: Resource not accessible by integration
→ The token may not do this: give the job \`permissions: { issues: write }\` beside those it has; naming one sets all others to none.
permission that nobody knows: ghe.example answered 403 to GET /user: Resource not accessible by integration
→ The token may not do this: use one that has the rights for it.
single sign-on: ghe.example answered 403 to GET /repos/o/r/actions/runs: Resource protected by organization SAML enforcement.
→ Authorize the token for the organization's single sign-on, or pass \${{ github.token }}, which needs none.
IP allow list: ghe.example answered 403 to GET /repos/o/r/actions/runs: The organization has an IP allow list enabled, and your IP address is not permitted
→ Run the job where its address is on the organization's IP allow list.
not found: ghe.example answered 404 to GET /repos/o/r/contents/x.yml: Not Found
→ Check that it exists. A token without access to it gets the same answer: give the job \`permissions: { contents: read }\` beside those it has; naming one sets all others to none.
gone: ghe.example answered 410 to POST /repos/o/r/issues: Issues has been disabled in this repository
→ It has expired, or the feature is turned off in the settings of the repository.
used up: The rate limit of ghe.example for this token is used up for 31 min
→ Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more.
slow down: The rate limit of ghe.example for this token is used up for 90 s
→ Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more.
server fails: ghe.example answered 503 to GET /repos/o/r/actions/runs: Service Unavailable ::set-output::
→ Run the workflow again later; www.githubstatus.com lists outages.
no answer: ghe.example gave no answer: connection refused
→ Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.
"
`)
})

test('an error that the caller has to judge keeps its status', () => {
  const explained = explainRefusal(refused({ status: 422, message: 'Validation Failed' }), 'ghe.example', now)
  expect(statusOf(explained)).toBe(422)
  expect(shown(refused({ status: 422, message: 'Validation Failed' }))).toMatch(/answered 422 to GET .*: Validation Failed\n→ /)
})

test('an answer that is no refusal stays as it is', () => {
  const unchanged = refused({ status: 304 })
  expect(explainRefusal(unchanged, 'ghe.example', now)).toBe(unchanged)
})

test('a bug stays a bug', () => {
  const bug = new TypeError('x is undefined')
  expect(explainRefusal(bug, 'ghe.example', now)).toBe(bug)
})

test('a cancelled call stays a cancelled call', () => {
  const cancelled = refused({ cause: new TransportError('aborted', { fault: 'aborted', sent: true }) })
  expect(explainRefusal(cancelled, 'ghe.example', now)).toBe(cancelled)
})

test('what we refused ourselves comes out as it went in', () => {
  const ours = new ActionError('too large', { fix: 'ask for less' })
  expect(explainRefusal(refused({ cause: ours }), 'ghe.example', now)).toBe(ours)
})

const denied: [name: string, Refused, lacks: boolean][] = [
  ['a permission', { status: 403, message: 'Resource not accessible by integration' }, true],
  ['a permission of a personal token', { status: 403, message: 'Resource not accessible by personal access token' }, true],
  ['a limit', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, false],
  ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }, false],
  ['a sign-on', { status: 403, headers: { 'x-github-sso': 'required; url=https://github.com/orgs/o/sso' } }, false],
  ['an address', { status: 403, message: 'your IP address is not on the IP allow list' }, false],
  ['a token', { status: 401, message: 'Bad credentials' }, false],
  ['the thing itself', { status: 404, message: 'Not Found' }, false],
  ['an answer', {}, false]
]
test.each(denied)('what is missing is %s', (_, one, lacks) => {
  const error = refused(one)
  expect([lacksPermission(error, now), lacksPermission(explainRefusal(error, 'ghe.example', now), now)]).toEqual([lacks, lacks])
})

const limits: [name: string, Refused, limited: boolean][] = [
  ['the limit of an hour', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' } }, true],
  ['too many at once', { status: 403, message: 'You have exceeded a secondary rate limit' }, true],
  ['a wait', { status: 429, headers: { 'retry-after': '600' } }, true],
  ['a permission', { status: 403, message: 'Resource not accessible by integration' }, false],
  ['an outage', { status: 503, headers: { 'retry-after': '600' } }, false],
  ['an answer', {}, false]
]
test.each(limits)('what refused it is %s', (_, one, limited) => {
  const error = refused(one)
  expect([isRateLimited(error, now), isRateLimited(explainRefusal(error, 'ghe.example', now), now)]).toEqual([limited, limited])
})

test('how long a limit lasts is known, also once it is explained', () => {
  const error = refused({ status: 429, headers: { 'retry-after': '90' } })
  expect([rateLimitSeconds(error, now), rateLimitSeconds(explainRefusal(error, 'ghe.example', now), now)]).toEqual([90, 90])
  expect(rateLimitSeconds(refused({ status: 404 }), now)).toBeUndefined()
})

test('another error is no limit', () => {
  expect([isRateLimited(new TypeError('x is undefined')), isRateLimited('x')]).toEqual([false, false])
})
