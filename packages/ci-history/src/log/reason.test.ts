import { expect, test } from '@jest/globals'
import { reasonIn, reasonsOf, titleIn } from './reason.ts'

const rows: [line: string, reason: string | undefined][] = [
  ['connect ECONNRESET', 'connect ECONNRESET'],
  ['  Error: the cart is closed ', 'Error: the cart is closed'],
  ['2026-01-01 10:00:00 [ERROR] the cart is closed', '[ERROR] the cart is closed'],
  ['FAILED tests/test_cart.py::test_total - assert 3 == 4', 'assert 3 == 4'],
  ['ERROR tests/test_cart.py - RuntimeError: no - not now', 'RuntimeError: no - not now'],
  ['[2026-01-01T10:00:00Z] FAILED cart/test_a.py::test_b[a b] - RuntimeError: no', 'RuntimeError: no'],
  ['E       assert 3 == 4', 'assert 3 == 4'],
  ['[ERROR]   CartTest.total:12 expected: <4> but was: <3>', 'expected: <4> but was: <3>'],
  ['[ERROR]   CartTest.total:12->check:9 » SocketTimeout Read timed out', 'SocketTimeout Read timed out'],
  ['[ERROR] Failed to execute goal', '[ERROR] Failed to execute goal'],
  ['FAILED tests/test_cart.py::test_total', undefined],
  ['___________ TestCart.test_total ___________', undefined],
  ['● cart › adds the total', undefined],
  ['--- FAIL: TestTotal (0.00s)', undefined],
  ['test cart::tests::total ... FAILED', undefined],
  ['CartTest > adds the total FAILED', undefined],
  ['✕ adds the total (5 ms)', undefined],
  ['✘ [ERROR] Could not resolve "cart"', '✘ [ERROR] Could not resolve "cart"'],
  ['× No solution found when resolving dependencies:', '× No solution found when resolving dependencies:']
]
test.each(rows)('%s says %s', (line, reason) => expect(reasonIn(line)).toBe(reason))

const named: [line: string, title: string | undefined][] = [
  ['Error: the cart is closed', undefined],
  ['FAILED tests/test_cart.py::test_total - assert 3 == 4', 'FAILED tests/test_cart.py::test_total'],
  ['FAILED tests/test_cart.py::test_total', 'FAILED tests/test_cart.py::test_total'],
  ['[ERROR]   CartTest.total:12 expected: <4> but was: <3>', '[ERROR]   CartTest.total:12'],
  [' ● cart › adds the total', '● cart › adds the total'],
  ['✘ [ERROR] Could not resolve "cart"', undefined]
]
test.each(named)('%s names %s', (line, title) => expect(titleIn(line)).toBe(title))

const candidates = (...all: [line: number, score: number, text: string][]) =>
  all.map(([line, score, text]) => ({ line, score, text, rule: '' }))
const sorted: [name: string, candidates: [line: number, score: number, text: string][], reasons: string[]][] = [
  ['nothing', [], []],
  [
    'the best first',
    [
      [9, 90, 'a'],
      [1, 80, 'b']
    ],
    ['a', 'b']
  ],
  [
    'what is much weaker is of another failure',
    [
      [9, 90, 'a'],
      [1, 64, 'b']
    ],
    ['a']
  ],
  [
    'what stands below the name of a test comes first',
    [
      [5, 90, '--- FAIL: TestTotal'],
      [1, 88, 'a'],
      [9, 80, 'b']
    ],
    ['b', 'a']
  ],
  ['nothing but names', [[5, 90, '--- FAIL: TestTotal']], []],
  [
    'the same once',
    [
      [5, 90, 'a'],
      [6, 90, ' a']
    ],
    ['a']
  ]
]
test.each(sorted)('reasons: %s', (_, all, reasons) => expect(reasonsOf(candidates(...all))).toEqual(reasons))
