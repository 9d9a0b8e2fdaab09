import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { messageOf, noOutput, withLine } from './output.ts'

const said = (...lines: string[]) => messageOf(lines.reduce((output, line) => withLine(output, `${line}\n`, ''), noOutput))

const rows: [name: string, lines: string[], message: string | undefined][] = [
  ['nothing', [], undefined],
  [
    'frames alone',
    [
      '=== RUN   TestA',
      '=== PAUSE TestA',
      '=== CONT  TestA',
      '=== NAME  TestA',
      '--- FAIL: TestA (0.00s)',
      'FAIL',
      'exit status 1',
      'FAIL\texample.com/p\t0.1s',
      'coverage: 10.0% of statements'
    ],
    undefined
  ],
  ['what was printed', ['hello'], 'hello'],
  ['a place', ['hello', '    a_test.go:3: no'], 'a_test.go:3: no'],
  ['a place of an older Go', ['hello', '    TestA: a_test.go:3: no'], 'TestA: a_test.go:3: no'],
  ['a place of a subtest of an older Go', ['hello', '    TestA/x_y#01: a_test.go:3: no'], 'TestA/x_y#01: a_test.go:3: no'],
  ['a place whose message follows', ['    a_test.go:3: ', '        one', '        two'], 'one two'],
  ['a panic after a place', ['    a_test.go:3: log', 'panic: boom', 'goroutine 1 [running]:'], 'panic: boom'],
  ['the first of two panics', ['panic: boom [recovered]', 'panic: again'], 'panic: boom [recovered] panic: again'],
  ['a fatal error', ['hello', 'fatal error: all goroutines are asleep - deadlock!'], 'fatal error: all goroutines are asleep - deadlock!'],
  ['a data race', ['==================', 'WARNING: DATA RACE', 'Read at 0x00c000'], 'WARNING: DATA RACE Read at 0x00c000']
]
test.each(rows)('%s', (_, lines, message) => expect(said(...lines)).toBe(message))

test('what is kept is bounded', () => {
  let output = noOutput
  for (let index = 0; index < 10_000; index++) output = withLine(output, `${'x'.repeat(1000)}\n`, '')
  expect(output.head.length).toBeLessThanOrEqual(2048)
  for (let index = 0; index < 100; index++) output = withLine(output, `    a_test.go:3: ${'x'.repeat(5000)}\n`, '')
  expect(output.error.length).toBeLessThanOrEqual(2048)
})

test.each([' ', 'a', 'a/', '#', '.go:1', '-', 'TestA: '])('a line of %j takes time linear in its length', (unit) => {
  expect(growth((size) => said(unit.repeat(size)), 20_000)).toBeLessThan(linear)
})
