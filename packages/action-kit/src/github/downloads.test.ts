import { expect, test } from '@jest/globals'
import { clientFor, messageOf, serverThat } from './testing.ts'

test('a job log is fetched from where GitHub sends us, without the token', async () => {
  await using storage = await serverThat({ body: 'line 1\nerror: ünïcode\n', headers: { 'content-type': 'text/plain; charset=utf-8' } })
  await using server = await serverThat({ status: 302, headers: { location: `${storage.origin}/logs/1?sig=secret` }, body: '' })
  const { jobLog } = await clientFor(server.origin)

  expect(await jobLog(5)).toBe('line 1\nerror: ünïcode\n')
  expect(server.seen).toMatchObject([
    { url: '/repos/octo/app/actions/jobs/5/logs', headers: { authorization: 'token ghs_0123456789abcdefghij' } }
  ])
  expect(storage.seen).toMatchObject([{ url: '/logs/1?sig=secret' }])
  expect(Object.keys(storage.seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
})

test('an artifact comes as the bytes it is made of', async () => {
  const zip = Uint8Array.from({ length: 256 }, (_, index) => index)
  await using storage = await serverThat({ body: zip, headers: { 'content-type': 'application/zip' } })
  await using server = await serverThat({ status: 302, headers: { location: `${storage.origin}/zip` }, body: '' })
  const { artifact } = await clientFor(server.origin)

  expect([...((await artifact(9)) ?? [])]).toEqual([...zip])
})

test('an artifact beyond the limit is refused', async () => {
  await using server = await serverThat({ body: 'x'.repeat(11) })
  const { artifact } = await clientFor(server.origin)

  expect(await messageOf(artifact(9, { maxBytes: 10 }))).toMatchInlineSnapshot(`
"ActionError: The answer of <host> is larger than 10 bytes
→ Ask for less: a smaller file, or fewer entries."
`)
})

test.each([404, 410])('what is gone (%i) is nothing', async (status) => {
  await using server = await serverThat({ status, body: { message: 'Gone' } })
  const { artifact, file, jobLog } = await clientFor(server.origin)

  expect([await jobLog(5), await artifact(9), await file('a.yml', 'main')]).toEqual([undefined, undefined, undefined])
})

test('a file is read raw, at a revision, whatever its path holds', async () => {
  await using server = await serverThat({
    body: 'version: 1\n',
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  })
  const { file } = await clientFor(server.origin)

  expect(await file('.github/to csin?.yml', 'a/b')).toBe('version: 1\n')
  expect(server.seen).toMatchObject([
    { url: '/repos/octo/app/contents/.github/to%20csin%3F.yml?ref=a%2Fb', headers: { accept: 'application/vnd.github.raw+json' } }
  ])
})

test('a permission that is missing is an error, not nothing', async () => {
  await using server = await serverThat({ status: 403, body: { message: 'Resource not accessible by integration' } })
  const { jobLog } = await clientFor(server.origin)

  expect(await messageOf(jobLog(5))).toMatchInlineSnapshot(`
"ActionError: <host> answered 403 to GET /repos/octo/app/actions/jobs/5/logs: Resource not accessible by integration
→ The token may not do this: give the job \`permissions: { actions: read }\` beside those it has; naming one sets all others to none."
`)
})

test('redirects that never end are an error', async () => {
  await using server = await serverThat(({ headers }) => ({ status: 302, headers: { location: `http://${headers.host}/again` }, body: '' }))
  const { jobLog } = await clientFor(server.origin)

  expect(await messageOf(jobLog(5))).toMatchInlineSnapshot(`
"ActionError: <host> redirected more than 5 times
→ Run it again later."
`)
  expect(server.seen).toHaveLength(6)
})
