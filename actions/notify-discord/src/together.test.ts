import { expect, test } from '@jest/globals'
import { inputsOf } from './testing.ts'
import { checkTogether } from './together.ts'

const fine: Record<string, string>[] = [
  {},
  { key: 'k', ledger: 'branch' },
  { key: 'k', ledger: 'file:state' },
  { 'message-id': '1' },
  { 'message-id': '1', ledger: 'branch' },
  { 'message-id': '1', 'thread-id': '2' },
  { 'message-id': '1', 'thread-name': 'New' }
]
test.each(fine)('%j is fine', (given) => expect(() => checkTogether(inputsOf(given))).not.toThrow())

test('a key without a ledger', () => {
  expect(() => checkTogether(inputsOf({ key: 'k' }))).toThrowErrorMatchingInlineSnapshot(`
"Input "key" needs a ledger: without one, no later step could find the message again.
→ Add \`ledger: branch\` (with \`permissions: contents: write\`) or \`ledger: file:<folder>\`, or pass \`message-id\` instead."
`)
})

test('a key beside a message-id', () => {
  expect(() => checkTogether(inputsOf({ key: 'k', 'message-id': '1', ledger: 'branch' }))).toThrowErrorMatchingInlineSnapshot(`
"Inputs "key" and "message-id" both name the message to edit.
→ Keep \`key\` where a ledger remembers the message, or \`message-id\` where an earlier step of this run posted it."
`)
})

test('a thread beside a new post', () => {
  expect(() => checkTogether(inputsOf({ 'thread-id': '1', 'thread-name': 'New' }))).toThrowErrorMatchingInlineSnapshot(`
"Inputs "thread-id" and "thread-name" both say where to post.
→ Use \`thread-id\` for a thread that exists, \`thread-name\` for a new forum post."
`)
})
