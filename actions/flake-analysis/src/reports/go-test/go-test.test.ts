import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { defaultLimits } from '../reader.ts'
import { drawn, parts, readBy } from '../testing.ts'
import { eventOf } from './events.ts'
import { readGoTest } from './go-test.ts'
import { newStream, take } from './stream.ts'

/** Events as `action test`, in package p; `action` alone is of the package, `other: action test` of another, `> text` is output of the last test. */
function stream(...drawn: string[]): string {
  let last = ''
  return drawn
    .map((each) => {
      if (each.startsWith('>')) return { Action: 'output', Package: 'p', ...(last && { Test: last }), Output: `${each.slice(2)}\n` }
      const [, Package = 'p', Action, Test = ''] = /^(?:(\w+): )?(\S+) ?(.*)$/.exec(each) ?? []
      last = Test
      return { Time: '2026-01-05T10:00:00Z', Action, Package, ...(Test && { Test }), ...(Action !== 'run' && { Elapsed: 0.25 }) }
    })
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('')
}
const read = (...events: string[]) => readBy(readGoTest, stream(...events))

const rows: [name: string, events: string[], drawn: string[]][] = [
  ['a pass', ['start', 'run A', 'pass A', 'pass'], ['passed p > A']],
  ['a failure', ['start', 'run A', 'fail A', 'fail'], ['failed p > A']],
  ['skipped', ['run A', 'skip A', 'pass'], ['skipped p > A']],
  ['a package without tests', ['start', '> no test files', 'skip'], []],
  [
    'subtests, with the test around them',
    ['run A', 'run A/x', 'run A/x#01', 'pass A/x', 'fail A/x#01', 'fail A', 'fail'],
    ['failed p > A', 'passed p > A/x', 'failed p > A/x#01']
  ],
  ['packages that are mixed', ['run A', 'q: run A', 'fail A', 'q: pass A', 'q: pass', 'fail'], ['failed p > A', 'passed q > A']],
  [
    'tests that wait for each other',
    ['run A', 'pause A', 'run B', 'pause B', 'cont A', 'cont B', 'pass B', 'pass A', 'pass'],
    ['passed p > A', 'passed p > B']
  ],
  ['several times, always passed', ['run A', 'pass A', 'run A', 'pass A', 'pass'], ['passed p > A']],
  [
    'several times, mixed',
    ['run A', 'pass A', 'run B', 'pass B', 'run A', 'fail A', 'run B', 'pass B', 'fail'],
    ['flaky p > A ×1', 'passed p > B']
  ],
  [
    'run again after the package failed',
    ['start', 'run A', 'fail A', 'fail', 'start', 'run A', 'fail A', 'fail', 'start', 'run A', 'pass A', 'pass'],
    ['flaky p > A ×2']
  ],
  ['run again in vain', ['run A', 'fail A', 'fail', 'run A', 'fail A', 'fail'], ['failed p > A ×1']],
  ['skipped, then passed', ['run A', 'skip A', 'run A', 'pass A', 'pass'], ['passed p > A']],
  ['no end, in a package that failed', ['run A', 'run B', 'pass B', 'fail'], ['errored p > A', 'passed p > B']],
  ['no end, in a package that passed', ['run BenchmarkA', '> BenchmarkA-8  1000  52 ns/op', 'pass'], ['passed p > BenchmarkA']],
  ['no end, and it waited for its turn', ['run A', 'pause A', 'run B', 'fail B', 'fail'], ['skipped p > A', 'failed p > B']],
  ['no end, and no end of the package', ['start', 'run A'], ['errored p > A']],
  ['no end of a package that ran no test', ['start', '> starting'], ['errored p > (the package failed)']],
  [
    'a package that failed by itself',
    ['start', 'run A', 'pass A', '> exit status 3', 'fail'],
    ['passed p > A', 'errored p > (the package failed)']
  ],
  ['an end without a beginning', ['pass A', 'pass'], ['passed p > A']]
]
test.each(rows)('%s', async (_, events, expected) => {
  const { cases, problem } = await read(...events)
  expect(problem).toBeUndefined()
  expect(cases.map(drawn)).toEqual(expected)
})

const messages: [name: string, output: string[], message: string | undefined][] = [
  ['nothing was printed', [], undefined],
  ['an error', ['=== RUN   A', '    a_test.go:12: got 1, want 2', '--- FAIL: A (0.00s)'], 'a_test.go:12: got 1, want 2'],
  [
    'a panic after other lines',
    ['hello', 'panic: boom [recovered]', '\tpanic: boom', '', 'goroutine 7 [running]:', 'main.f()'],
    'panic: boom [recovered] panic: boom'
  ],
  [
    'testify',
    [
      '    a_test.go:9: ',
      '        \tError Trace:\ta_test.go:9',
      '        \tError:      \tNot equal: ',
      '        \t            \texpected: 1',
      '        \t            \tactual  : 2',
      '        \tTest:       \tA'
    ],
    'Error: Not equal: expected: 1 actual : 2'
  ],
  ['it printed something before', ['hello', '    a_test.go:12: no'], 'a_test.go:12: no'],
  ['colours', ['\u001b[31mno\u001b[0m'], 'no']
]
test.each(messages)('the message where %s', async (_, output, message) => {
  const { cases } = await read('run A', ...output.map((line) => `> ${line}`), 'fail A', 'fail')
  expect(cases[0]?.message).toBe(message)
})

test('the line that Go marks as the error is the message', async () => {
  const output = (Output: string, OutputType?: string) => JSON.stringify({ Action: 'output', Package: 'p', Test: 'A', Output, OutputType })
  const lines = [output('log\n'), output('    a_test.go:3: no\n', 'error'), '{"Action":"fail","Package":"p","Test":"A"}']
  expect((await readBy(readGoTest, lines.join('\n'))).cases[0]?.message).toBe('a_test.go:3: no')
})

test('of a flaky test the failed try speaks, and the last time counts', async () => {
  const { cases, retries } = await read('run A', '> no', 'fail A', 'run A', '> fine', 'pass A', 'pass')
  expect(cases).toEqual([{ suites: ['p'], className: '', name: 'A', outcome: 'flaky', retries: 1, ms: 250, message: 'no' }])
  expect(retries).toBe(1)
})

test('a test that failed with its subtest says so', async () => {
  const { cases } = await read('run A', 'run A/x', '> no', 'fail A/x', 'fail A', 'fail')
  expect(cases.map(({ name, message }) => [name, message])).toEqual([
    ['A', 'a subtest failed'],
    ['A/x', 'no']
  ])
})

test('a test that the end of its package cut says what the package said', async () => {
  const panic = { Action: 'output', Package: 'p', Output: 'panic: test timed out after 1s\n' }
  const text = `${stream('run A')}${JSON.stringify(panic)}\n${stream('fail')}`
  expect((await readBy(readGoTest, text)).cases[0]).toMatchObject({ outcome: 'errored', message: 'panic: test timed out after 1s' })
})

test('a package that panicked after its tests passed says so', async () => {
  const { cases } = await read('start', 'run A', '> panic: late', 'pass A', 'fail')
  expect(cases.map(({ name, message }) => [name, message])).toEqual([
    ['A', undefined],
    ['(the package failed)', 'panic: late']
  ])
})

const failedBuild = [
  { ImportPath: 'p [p.test]', Action: 'build-output', Output: '# p [p.test]\n' },
  { ImportPath: 'p [p.test]', Action: 'build-output', Output: './a_test.go:3:1: undefined: x\n' },
  { ImportPath: 'p [p.test]', Action: 'build-fail' },
  { Action: 'start', Package: 'p' },
  { Action: 'output', Package: 'p', Output: 'FAIL\tp [build failed]\n' },
  { Action: 'fail', Package: 'p', Elapsed: 0, FailedBuild: 'p [p.test]' }
]

test.each([
  ['', failedBuild],
  [', though the stream ends before it tells', failedBuild.slice(0, 3)],
  [', though the stream ends while it tells', failedBuild.slice(0, 4)]
])('a package that could not be built says why%s', async (_, events) => {
  const { cases } = await readBy(readGoTest, events.map((event) => JSON.stringify(event)).join('\n'))
  expect(cases).toEqual([
    {
      suites: ['p'],
      className: '',
      name: '(the package failed)',
      outcome: 'errored',
      retries: 0,
      message: '# p [p.test] ./a_test.go:3:1: undefined: x'
    }
  ])
})

test('lines of others are passed over', async () => {
  const others = 'go: downloading x\n\n# p\n./a.go:1:1: no\n{"level":"info"}\n{ not json\n[1]\n3\n'
  const { cases, problem } = await readBy(readGoTest, others + stream('run A', 'pass A', 'pass') + others)
  expect([cases.map(drawn), problem]).toEqual([['passed p > A'], undefined])
})

const broken: [name: string, text: string, drawn: string[], problem: string][] = [
  ['ends within an event', stream('run A', 'pass A', 'run B').slice(0, -9), ['passed p > A'], 'line 3 is no whole event; it is not read'],
  [
    'an event that is broken',
    `{"Action":"run","Pack\n${stream('run A', 'pass A', 'pass')}`,
    ['passed p > A'],
    'line 1 is no whole event; it is not read'
  ],
  [
    'a line without end',
    `${stream('run A', 'pass A', 'pass')}{"Action":"output","Output":"${'x'.repeat(2 ** 20)}"}\n${stream('run B', 'pass B', 'pass')}`,
    ['passed p > A', 'passed p > B'],
    'line 4 is longer than 1 MiB; it is not read'
  ],
  [
    'the same at the end',
    `${stream('run A', 'pass A', 'pass')}${'x'.repeat(2 ** 20 + 1)}`,
    ['passed p > A'],
    'line 4 is longer than 1 MiB; it is not read'
  ],
  ['no event at all', 'ok  p 0.1s\n', [], 'is no go-test report'],
  ['nothing', '', [], 'is no go-test report']
]
test.each(broken)('%s', async (_, text, expected, problem) => {
  const read = await readGoTestInLargeParts(text)
  expect([read.cases, read.problem]).toEqual([expected, problem])
})

async function readGoTestInLargeParts(text: string) {
  const cases: string[] = []
  const { problem } = await readGoTest(parts(text, 65_536), (one) => cases.push(drawn(one)))
  return { cases, problem }
}

test('UTF-16, as PowerShell writes it, and lines that end as on Windows', async () => {
  const text = `\ufeff${stream('run Größe', 'pass Größe', 'pass').replaceAll('\n', '\r\n')}`
  expect((await readBy(readGoTest, Buffer.from(text, 'utf16le'))).cases.map(drawn)).toEqual(['passed p > Größe'])
})

test('names of a prototype are names', async () => {
  expect((await read('run __proto__', 'pass __proto__', 'run constructor', 'fail constructor', 'fail')).cases.map(drawn)).toEqual([
    'passed p > __proto__',
    'failed p > constructor'
  ])
})

test('more tests than the limit are not read', async () => {
  const events = ['A', 'B', 'C', 'D'].flatMap((name) => [`run ${name}`, `pass ${name}`])
  const { cases, problem } = await readBy(readGoTest, stream(...events), { ...defaultLimits, cases: 2 })
  expect([cases.length, problem]).toEqual([2, 'holds more than 2 tests; the rest is not read'])
})

test.each([
  ['output of one test', () => '> x'],
  ['tests', (index: number) => `run T${index}`],
  ['tests below each other', (index: number) => `fail T/${index}`]
])('%s: takes time linear in its length', (_, event) => {
  const events = (size: number) => {
    const into = newStream()
    for (let index = 0; index < size; index++) {
      const read = eventOf(stream('run A', event(index)).trim().split('\n').at(-1) ?? '')
      if (read) take(into, read)
    }
  }
  expect(growth(events, 1000)).toBeLessThan(linear)
})
