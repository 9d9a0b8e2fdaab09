import { expect, test } from '@jest/globals'
import type { Channel } from '../channel.ts'
import { alert, plain } from './bed.fixture.ts'
import { outlet } from './outlet.ts'
import { preview } from './preview.ts'

interface Mail {
  subject: string
}

const mail: Channel<string, Mail, { code: number }> = {
  name: 'mail',
  via: 'smtp',
  render: (post) => ({ subject: post.alert.title }),
  classify: ({ code }) =>
    code === 250 ? { kind: 'delivered', remote: { id: 'message-id' } } : { kind: 'retry', reason: 'server', detail: `answered ${code}` },
  secrets: (password) => [password]
}
const post = { alert: alert(), mentions: [], ping: false, idempotencyKey: 'id' }
const http = () => Promise.reject(new Error('not by http'))
const outbox = outlet({ name: 'team', channel: mail, target: 'p4ssword' })

test('an outlet hides the types of its channel and keeps its names and secrets', () => {
  expect(outbox).toMatchObject({ name: 'team', kind: 'mail', secrets: ['p4ssword'] })
})

test('an attempt goes by the transport that its channel names', async () => {
  const subjects: string[] = []
  const smtp = async ({ subject }: Mail) => {
    subjects.push(subject)
    return { code: 250 }
  }

  expect(await outbox.open(post).send({ http, smtp }, { timeoutMs: 1000 })).toEqual({ kind: 'delivered', remote: { id: 'message-id' } })
  expect(subjects).toEqual(['CI failed'])
})

test('a step without that transport says so and does not try again', async () => {
  expect(await outbox.open(post).send({ http }, { timeoutMs: 1000 })).toMatchObject({
    kind: 'final',
    reason: 'unsupported',
    detail: 'this step cannot send by smtp'
  })
})

test('a follow verdict holds an attempt that can be sent in its turn', async () => {
  const methods: string[] = []
  const answers = [409, 200]
  const scripted = async ({ method }: { method: string }) => {
    methods.push(method)
    return { status: answers.shift() ?? 500, headers: {}, body: '' }
  }
  const first = outlet({ name: 'alerts', channel: plain, target: 'https://hooks.example/' }).open({ ...post, remote: { id: '7' } })

  const verdict = await first.send({ http: scripted }, { timeoutMs: 1000 })
  if (verdict.kind !== 'follow') throw new Error(verdict.kind)

  expect(await verdict.request.send({ http: scripted }, { timeoutMs: 1000 })).toEqual({ kind: 'delivered' })
  expect(methods).toEqual(['PATCH', 'POST'])
})

const http1 = { method: 'POST', url: 'https://hooks.example/s3cr3t?a=b', headers: { authorization: 's3cr3t' } }
test.each([
  ['JSON', { ...http1, body: '{"a":{"b":1}}' }, 'POST hooks.example\n{\n  "a": {\n    "b": 1\n  }\n}'],
  ['text', { ...http1, body: 'a=b' }, 'POST hooks.example\na=b'],
  ['bytes', { ...http1, body: new Uint8Array(7) }, 'POST hooks.example\n(7 bytes)'],
  ['nothing', http1, 'POST hooks.example\n(no body)'],
  ['a bad URL', { ...http1, url: 's3cr3t' }, 'POST an invalid URL\n(no body)'],
  ['mail', { subject: 'CI failed' }, '{\n  "subject": "CI failed"\n}'],
  ['undefined', undefined, '']
])('the preview of %s', (_, request, expected) => {
  expect(preview(request)).toBe(expected)
})

test('a preview has an end', () => {
  expect(preview({ ...http1, body: 'x'.repeat(30_000) })).toMatch(/x\n… 10019 more characters$/)
})
