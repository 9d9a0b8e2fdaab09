import { expect, test } from '@jest/globals'
import { stepRetries } from './step-retries.ts'

const attempt = (n: number, reason = 'Child_process exited with error code 1') => `##[warning]Attempt ${n} failed. Reason: ${reason}`
const completed = (n: number) => `Command completed after ${n} attempt(s).`

const rows: [name: string, log: string, retries: [tries: number, line: string][]][] = [
  ['no wrapper', 'npm test\nok', []],
  ['at once', completed(1), []],
  ['at the second try', `${attempt(1)}\nok\n${completed(2)}`, [[2, 'Attempt 1 failed. Reason: Child_process exited with error code 1']]],
  [
    'the first reason counts',
    `${attempt(1, 'Timeout of 60000ms hit')}\n${attempt(2, 'b')}\n${completed(3)}`,
    [[3, 'Attempt 1 failed. Reason: Timeout of 60000ms hit']]
  ],
  ['without a word of why', completed(2), [[2, completed(2)]]],
  [
    'each step has its own',
    `${attempt(1, 'a')}\n${completed(2)}\n${completed(1)}\n${attempt(1, 'c')}\n${completed(2)}`,
    [
      [2, 'Attempt 1 failed. Reason: a'],
      [2, 'Attempt 1 failed. Reason: c']
    ]
  ],
  ['it never passed', `${attempt(1)}\n${attempt(2)}\n##[error]Final attempt failed. Child_process exited with error code 1`, []],
  ['a script that only says so', `\x1b[36;1m${completed(2)}\x1b[0m\necho "${completed(2)}"`, []]
]
test.each(rows)('%s', (_, log, retries) => {
  expect(stepRetries(log)).toEqual(retries.map(([tries, line]) => ({ tries, line })))
})

test('a reason that is a secret is masked, and what goes on for ever is bounded', () => {
  expect(stepRetries(`${attempt(1, `ghp_${'a1B2'.repeat(9)}`)}\n${completed(2)}`)[0]?.line).toBe('Attempt 1 failed. Reason: ***')
  expect(stepRetries(`${attempt(1, 'x'.repeat(5000))}\n${completed(2)}`)[0]?.line.length).toBeLessThanOrEqual(500)
  expect(stepRetries(`${completed(2)}\n`.repeat(1000))).toHaveLength(100)
})
