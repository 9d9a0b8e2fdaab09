import { expect, test } from '@jest/globals'
import { createExchange } from '@tocsin/notifier'
import { runStep } from '../testing.ts'
import { clientFor, messageOf, serverThat } from './testing.ts'

test('the transport of the messages serves the API too', async () => {
  await using storage = await serverThat({ body: 'log' })
  await using server = await serverThat({ body: { id: 7 } }, { status: 302, headers: { location: `${storage.origin}/log` }, body: '' })
  const { request, jobLog } = await clientFor(server.origin, { exchange: createExchange() })

  expect((await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner: 'octo', repo: 'app', run_id: 7 })).data.id).toBe(7)
  expect(await jobLog(5)).toBe('log')
  expect(storage.seen[0]?.headers.authorization).toBeUndefined()
})

test('a server that is not there is an error that says where to look', async () => {
  const { request } = await clientFor('http://127.0.0.1:9', { exchange: createExchange(), secondMs: 1 })

  const message = await messageOf(request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner: 'octo', repo: 'app', run_id: 7 }))

  expect(message).toMatch(/^ActionError: <host> gave no answer: .*ECONNREFUSED.*\n→ Check the network and proxy of the runner/)
})

test('a user who forgot a permission reads one annotation', async () => {
  await using server = await serverThat({ status: 403, body: { message: 'Resource not accessible by integration' } })
  const code = `
    const { createExchange } = await import('@tocsin/notifier')
    await main(async (signal) => {
      const { request } = await kit.github({ token: 'ghs_01234567890123456789', context: readContext(), exchange: createExchange(), signal })
      await request('GET /repos/{owner}/{repo}/actions/runs', { owner: 'octo', repo: 'app', status: 'failure' })
    })`
  const seen = await runStep({ code, env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: server.origin } })
  expect(seen.replaceAll(/127\.0\.0\.1:\d+/g, '<host>')).toMatchInlineSnapshot(`
"::debug::GET /repos/octo/app/actions/runs?status=failure - 403 with id UNKNOWN in <time>
::error::<host> answered 403 to GET /repos/octo/app/actions/runs: Resource not accessible by integration%0A→ The token may not do this: give the job \`permissions: { actions: read }\` beside those it has; naming one sets all others to none.
exit 1"
`)
})

test('nobody reads the token in a bug report', async () => {
  await using server = await serverThat({ status: 422, body: { message: 'Validation Failed', errors: [{ field: 'title' }] } })
  const code = `
    const { createExchange } = await import('@tocsin/notifier')
    await main(async (signal) => {
      const { request } = await kit.github({ token: 'a-token-of-no-known-form', context: readContext(), exchange: createExchange(), signal })
      const refused = request('POST /repos/{owner}/{repo}/issues', { owner: 'octo', repo: 'app', title: '' })
      await refused.catch((cause) => { throw new Error('ours', { cause }) })
    })`
  const seen = await runStep({ code, env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: server.origin } })
  expect(seen).toContain('::error::Unexpected failure: ours')
  expect(seen).toMatch(/Caused by: HttpError: Validation Failed/)
  expect(seen).not.toContain('a-token-of-no-known-form')
})
