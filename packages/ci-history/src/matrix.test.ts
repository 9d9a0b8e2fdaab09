import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { jobName } from './matrix.ts'

const rows: [shown: string, name: string, leg: string][] = [
  ['test', 'test', ''],
  ['test (20)', 'test', '20'],
  ['test (ubuntu-24.04, 20)', 'test', 'ubuntu-24.04, 20'],
  ['caller / test', 'caller / test', ''],
  ['caller / test (20)', 'caller / test', '20'],
  ['caller (linux) / test', 'caller / test', 'linux'],
  ['caller (linux) / test (20)', 'caller / test', 'linux, 20'],
  ['a / b / c (x)', 'a / b / c', 'x'],
  ['test (a (b), c)', 'test', 'a (b), c'],
  ['test (src / lib, 20)', 'test', 'src / lib, 20'],
  ['test (ubuntu-24.04, a-value-that-never...', 'test', 'ubuntu-24.04, a-value-that-never...'],
  ['wait...', 'wait...', ''],
  ['f(x)', 'f(x)', ''],
  ['(x)', '(x)', ''],
  [' (x)', ' (x)', ''],
  ['broken)', 'broken)', ''],
  ['broken (x', 'broken (x', ''],
  ['', '', '']
]

test.each(rows)('%j is the job %j, leg %j', (shown, name, leg) => {
  expect(jobName(shown)).toEqual(leg === '' ? { name } : { name, leg })
})

test('any name is taken apart in linear time and never gets longer', () => {
  const hostile = fc.string({ unit: fc.constantFrom('(', ')', ' ', '/', 'a', '.', ' / ') })
  fc.assert(
    fc.property(hostile, (shown) => {
      expect(jobName(shown).name.length).toBeLessThanOrEqual(shown.length)
    })
  )
  expect(growth((depth) => jobName(`${'a ('.repeat(depth)}${')'.repeat(depth)}`), 5_000)).toBeLessThan(linear)
})
