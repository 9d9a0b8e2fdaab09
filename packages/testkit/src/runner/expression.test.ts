import { expect, test } from '@jest/globals'
import { statusOf } from './condition.ts'
import { evaluate, functionsIn, isTruthy, type Scope, textOf } from './expression.ts'

const scope: Scope = {
  contexts: {
    github: {
      ref: 'refs/heads/main',
      event: {
        commits: [
          { id: 'a', files: ['x', 'y'] },
          { id: 'b', files: [] }
        ],
        'odd key': 1,
        nothing: null
      }
    },
    env: { PATH_LIKE: 'upper', path_like: 'lower' },
    matrix: { os: 'linux', n: 2 },
    steps: { build: { outputs: { version: '1.2' } } }
  },
  functions: statusOf('success')
}

// docs.github.com/actions/reference/workflows-and-actions/expressions
const values: [source: string, value: unknown][] = [
  ['null', null],
  ['false', false],
  ['711', 711],
  ['-9.2', -9.2],
  ['0xff', 255],
  ['-2.99e-2', -0.0299],
  ["'It''s open source!'", "It's open source!"],
  ['github.ref', 'refs/heads/main'],
  ['GITHUB.REF', 'refs/heads/main'],
  ["github['ref']", 'refs/heads/main'],
  ["github.event['odd key']", 1],
  ['github.event.commits[1].id', 'b'],
  ['github.event.commits.*.id', ['a', 'b']],
  ['github.event.commits.*.files', [['x', 'y'], []]],
  ['github.event.missing.deeper', null],
  ['github.event.commits[9].id', null],
  ['env.PATH_LIKE', 'upper'],
  ['env.path_like', 'lower'],
  ['env.Path_Like', null],
  ['inputs.anything', null],
  ['needs.build.result', null],
  ["'A' == 'a'", true],
  ["1 == '1'", true],
  ["'' == 0", true],
  ["'x' == 0", false],
  ['null == 0', true],
  ["true == '1'", true],
  ['github.event == github.event', true],
  ["fromJSON('{}') == fromJSON('{}')", false],
  ['1 < 2 && 2 <= 2', true],
  ["'b' > 'A'", true],
  ["null || 'other'", 'other'],
  ["'first' && 'second'", 'second'],
  ["matrix.os == 'linux' && 'yes' || 'no'", 'yes'],
  ['!matrix.missing', true],
  ['(1 == 2) || (1 == 1)', true],
  ["contains('Hello world', 'LLO')", true],
  ['contains(fromJSON(\'["push", "pull_request"]\'), \'Push\')', true],
  ["contains(github.event.commits.*.id, 'c')", false],
  ["startsWith('Hello world', 'he')", true],
  ["endsWith('Hello world', 'LD')", true],
  ["format('Hello {0} {1} {0}', 'Mona', 'the')", 'Hello Mona the Mona'],
  ["format('{{Hello {0}}}', 'Mona')", '{Hello Mona}'],
  ["join(github.event.commits.*.id, ', ')", 'a, b'],
  ["join('one')", 'one'],
  ['toJSON(matrix)', '{\n  "os": "linux",\n  "n": 2\n}'],
  ["toJSON('a\"b')", '"a\\"b"'],
  ['fromJSON(\'{"a": [1, true, null]}\')', { a: [1, true, null] }],
  ["fromJSON('true') == true", true],
  ["case(matrix.n == 1, 'one', matrix.n == 2, 'two', 'many')", 'two'],
  ['success()', true],
  ['Failure()', false]
]

test.each(values)('%s', (source, value) => {
  expect(evaluate(source, scope)).toEqual(value)
})

const faults: [source: string, message: RegExp][] = [
  ['nonsense.x', /Unrecognized named-value: 'nonsense'/],
  ['nonsense()', /Unrecognized function: 'nonsense'/],
  ['github.', /Unexpected symbol: 'EOF'/],
  ["format('{1}', 'a')", /references more arguments than were supplied/],
  ["fromJSON('{')", /Error parsing JSON/],
  ["contains('a')", /Too few parameters supplied/]
]

test.each(faults)('%s is refused', (source, message) => {
  expect(() => evaluate(source, scope)).toThrow(message)
})

const truths: [source: string, truth: boolean][] = [
  ["'false'", true],
  ["'0'", true],
  ["' '", true],
  ["''", false],
  ['0', false],
  ['-0.0', false],
  ['null', false],
  ['github', true],
  ["fromJSON('[]')", true],
  ["fromJSON('{}')", true]
]

test.each(truths)('%s counts as %s', (source, truth) => {
  expect(isTruthy(source, scope)).toBe(truth)
})

const texts: [value: unknown, text: string][] = [
  [null, ''],
  [undefined, ''],
  [true, 'true'],
  [1.5, '1.5'],
  [0x10, '16'],
  [0, '0'],
  [-0, '0'],
  [0.1 + 0.2, '0.3'],
  [-12.5, '-12.5'],
  [0.00001, '0.00001'],
  [0.000001, '1E-06'],
  [123456789012345, '123456789012345'],
  [1e15, '1E+15'],
  [Number('1234567890123456789'), '1.23456789012346E+18'],
  [{ a: 1 }, 'Object'],
  [[1], 'Array'],
  ['as is ', 'as is ']
]

test.each(texts)('%j as text is %j', (value, text) => {
  expect(textOf(value)).toBe(text)
})

test('the functions of an expression are those it calls, not those it names in a string', () => {
  expect(functionsIn("ALWAYS() && github.event.failure == 'success()'")).toEqual(['always'])
})
