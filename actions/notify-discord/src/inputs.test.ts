import { expect, test } from '@jest/globals'
import { inputsOf, webhook } from './testing.ts'

test('what holds when only the webhook is given', () => {
  const given = Object.fromEntries(Object.entries(inputsOf()).filter(([, value]) => value !== undefined))
  expect(given).toEqual({
    'discord-webhook': [webhook],
    'github-token': 'ghs_token',
    'dry-run': false,
    status: 'job: success',
    event: 'auto',
    files: [],
    tags: [],
    ledger: 'none',
    'data-branch': 'tocsin-data',
    details: 'auto',
    'max-commits': 5
  })
})

test('what a configuration may decide has no default of its own', () => {
  const { 'fail-on': failOn, when, silent, layout, timeout, username } = inputsOf()
  expect([failOn, when, silent, layout, timeout, username]).toEqual(Array.from({ length: 6 }, () => undefined))
})

const read: [name: string, text: string, expected: unknown][] = [
  ['color', '#e67e22', 0xe67e22],
  ['timeout', '1m30s', 90_000],
  ['silent', 'true', true],
  ['tags', '1, 2', ['1', '2']],
  ['files', 'a.txt\n b/*.png ', ['a.txt', 'b/*.png']],
  ['fail-on', 'any', 'any'],
  ['ledger', 'file:state dir', 'file:state dir']
]
test.each(read)('%s: %j', (name, text, expected) => expect(inputsOf({ [name]: text })).toHaveProperty(name, expected))

const wrong: [name: string, text: string, problem: string][] = [
  ['when', 'failed', 'must be one of always, failure, success, change, recovery'],
  ['layout', 'card', 'must be one of embed, components, text'],
  ['severity', 'p1', 'must be one of P0, P1, P2, P3'],
  ['message-id', '12x', 'must be the id of a message, in quotes'],
  ['thread-id', 'general', 'must be the id of a thread, in quotes'],
  ['ledger', 'redis', 'must be none, branch or file:<folder>'],
  ['ledger', 'memory', 'must be none, branch or file:<folder>'],
  ['ledger', 'file:', 'must be none, branch or file:<folder>'],
  ['url', 'javascript:alert(1)', 'must be an http or https URL'],
  ['avatar-url', 'data:x', 'must be an http or https URL'],
  ['max-commits', '21', 'must be a whole number from 0 to 20'],
  ['timeout', '1h', 'must be a duration such as 90s or 5m, from 1s to 10m'],
  ['fail-on', 'some', 'must be one of none, any, all'],
  ['tags', '1,2,3,4,5,6', 'must have at most 5 entries']
]
test.each(wrong)('%s: %j is refused', (name, text, problem) => expect(() => inputsOf({ [name]: text })).toThrow(`${name}: ${problem}`))

test('a webhook that is none is refused without being shown', () => {
  const secret = 'discord.com/api/webhooks/1/very-secret'
  expect(() => inputsOf({ 'discord-webhook': secret })).toThrow(/discord-webhook: must be an https URL/)
  expect(() => inputsOf({ 'discord-webhook': secret })).not.toThrow(/very-secret/)
})
