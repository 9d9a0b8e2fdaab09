import { expect, test } from '@jest/globals'
import { ActionError, causes, explain, faultOf } from './errors.ts'

test('a failure that the user can act on has no details', () => {
  expect(explain(new ActionError('It broke', { fix: 'Mend it.', cause: new Error('x') }))).toEqual({ message: 'It broke\n→ Mend it.' })
})

test('a fault is taken for one, and a bug stays a bug', () => {
  const [fault, bug] = [new ActionError('It broke', { fix: 'Mend it.' }), new TypeError('x is not a function')]
  expect(faultOf(fault)).toBe(fault)
  expect(() => faultOf(bug)).toThrow(bug)
})

const thrown: [value: unknown, message: string][] = [
  [new RangeError('too far'), 'Unexpected failure: too far'],
  [new RangeError(), 'Unexpected failure: RangeError'],
  ['text', 'Unexpected failure: string was thrown: text'],
  [undefined, 'Unexpected failure: undefined was thrown: undefined'],
  [{ a: 1 }, 'Unexpected failure: object was thrown: {"a":1}']
]
test.each(thrown)('%p', (value, message) => {
  expect(explain(value).message.split('\n')[0]).toBe(message)
})

test('details are stacks, not the properties in which requests are kept', () => {
  const error = Object.assign(new Error('outer', { cause: new Error('inner') }), { request: { headers: { authorization: 's3cret' } } })
  const { details = '' } = explain(error)
  expect(details).toMatch(/^Error: outer\n {4}at .*[\s\S]*\nCaused by: Error: inner\n/)
  expect(details).not.toContain('s3cret')
})

test('causes that go round end', () => {
  const error = new Error('a')
  error.cause = error
  expect(causes(error)).toHaveLength(5)
})
