import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fileLimit } from './body.ts'
import { multipart, send } from './client.fixture.ts'
import { parseMultipart } from './multipart.ts'
import { startDiscordSim } from './sim.ts'

const quiet = { allowed_mentions: { parse: [] } }

async function discord() {
  const sim = await startDiscordSim({ rateLimit: false })
  const post = (payload: object, files: Parameters<typeof multipart>[1], query = 'wait=true') =>
    send('POST', `${sim.webhook()}?${query}`, multipart({ ...quiet, ...payload }, files))
  return { sim, post, [Symbol.asyncDispose]: sim.close }
}

test('a file alone is a message; its entry in attachments describes it', async () => {
  await using it = await discord()
  const { body } = await it.post({ attachments: [{ id: 0, description: 'the log' }] }, { 'build.log': 'red' })
  expect(body.attachments).toMatchObject([{ filename: 'build.log', size: 3, description: 'the log' }])
  expect(it.sim.messages()[0]?.attachments[0]?.data.toString()).toBe('red')
  expect(it.sim.requests[0]?.files).toMatchObject([{ slot: '0', filename: 'build.log' }])
  it.sim.assertClean()
})

test('an embed may show an uploaded image, and only an uploaded one', async () => {
  await using it = await discord()
  const shows = (name: string) => ({ embeds: [{ image: { url: `attachment://${name}` } }] })
  expect((await it.post(shows('a.png'), { 'a.png': 'png' })).status).toBe(200)
  expect(await it.post(shows('b.png'), { 'a.png': 'png' })).toMatchObject({ status: 400, body: { code: 50035, errors: { embeds: {} } } })
  expect(it.sim.violations.map(({ kind }) => kind)).toEqual(['missing-attachment', 'refused'])
})

test('a V2 message shows a file through a component, or not at all', async () => {
  await using it = await discord()
  const v2 = (...components: object[]) => ({ flags: 1 << 15, components: [{ type: 10, content: 'a' }, ...components] })
  await it.post(v2({ type: 13, file: { url: 'attachment://a.log' } }), { 'a.log': 'x' }, 'with_components=true')
  it.sim.assertClean()
  await it.post(v2(), { 'a.log': 'x' }, 'with_components=true')
  expect(it.sim.violations).toMatchObject([{ kind: 'unreferenced-file', request: 1 }])
})

test('an edit keeps every file, or those it lists, and adds new ones', async () => {
  await using it = await discord()
  const { body } = await it.post({ content: 'a' }, { 'a.log': '1', 'b.log': '2' })
  const edit = (payload: unknown) => send('PATCH', `${it.sim.webhook()}/messages/${body.id}`, payload)
  const names = () => it.sim.messages()[0]?.attachments.map(({ filename }) => filename)
  await edit({ ...quiet, content: 'b' })
  expect(names()).toEqual(['a.log', 'b.log'])
  const second = it.sim.messages()[0]?.attachments[1]?.id
  await edit(multipart({ ...quiet, attachments: [{ id: second }, { id: '0', filename: 'c.log' }] }, { 'x.log': '3' }))
  expect(names()).toEqual(['b.log', 'c.log'])
  await edit({ ...quiet, attachments: [] })
  expect(names()).toEqual([])
})

test('ten files of 10 MiB are the most', async () => {
  await using it = await discord()
  const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.log`, 'x']))
  expect((await it.post({}, named(10))).status).toBe(200)
  expect(await it.post({}, named(11))).toMatchObject({ status: 400, body: { errors: { files: {} } } })
  expect((await it.post({}, { 'big.log': new Uint8Array(fileLimit) })).status).toBe(200)
  expect(await it.post({}, { 'big.log': new Uint8Array(fileLimit + 1) })).toMatchObject({ status: 413, body: { code: 40005 } })
})

test('plain form fields do what payload_json does', async () => {
  await using it = await discord()
  const form = new FormData()
  form.set('content', 'from a form')
  await send('POST', it.sim.webhook(), form)
  expect(it.sim.messages()).toMatchObject([{ content: 'from a form' }])
})

test('any bytes survive a multipart body', async () => {
  const boundary = 'aBoundary'
  await fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="files[0]"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n`
      const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
      const [part] = parseMultipart(`multipart/form-data; boundary="${boundary}"`, body) ?? []
      expect(part).toEqual({ name: 'files[0]', filename: 'a.bin', contentType: 'image/png', data: Buffer.from(bytes) })
    })
  )
})

test.each([
  '',
  'hello',
  '--aBoundary',
  '--aBoundary--',
  '--aBoundary\r\nno head\r\n--aBoundary--',
  '--aBoundary\r\nx: y\r\n\r\nz\r\n--aBoundary--'
])('%j is no multipart body', (text) => {
  expect(parseMultipart('multipart/form-data; boundary=aBoundary', Buffer.from(text))).toBeUndefined()
})
