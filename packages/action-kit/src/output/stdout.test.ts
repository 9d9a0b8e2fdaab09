import { expect, test } from '@jest/globals'
import { writeOut } from './stdout.ts'

const fault = (code: string) => Object.assign(new Error(code), { code })

/** A pipe that answers each write in turn: so many bytes taken, or an error. */
function pipe(answers: readonly (number | Error)[]) {
  const rest = [...answers]
  const got: string[] = []
  const write = (bytes: Uint8Array) => {
    const answer = rest.shift() ?? bytes.length
    if (answer instanceof Error) throw answer
    got.push(Buffer.from(bytes.subarray(0, answer)).toString('latin1'))
    return answer
  }
  return { write, text: () => Buffer.from(got.join(''), 'latin1').toString() }
}

test.each([
  ['at once', []],
  ['byte by byte', [1, 1, 1]],
  ['in the middle of a character', [4]],
  ['while the pipe is full for a moment', [fault('EAGAIN'), 2, fault('EAGAIN')]]
])('all of a text goes out %s', (_, answers) => {
  const { write, text } = pipe(answers)
  writeOut('aä→🔥\n', write)
  expect(text()).toBe('aä→🔥\n')
})

test('a log that nobody reads any more ends no step', () => {
  const { write, text } = pipe([2, fault('EPIPE')])
  writeOut('abc', write)
  expect(text()).toBe('ab')
})

test('any other fault is told', () => {
  expect(() => writeOut('abc', pipe([fault('EIO')]).write)).toThrow('EIO')
})
