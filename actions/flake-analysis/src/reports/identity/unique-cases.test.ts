import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import type { TestCase } from '../../model/test-case.ts'
import { caseOutcomes } from '../../model/test-case.ts'
import { drawn, file, one } from './cases.fixture.ts'
import { keyOf } from './stable-names.ts'
import { uniqueCases } from './unique-cases.ts'

const unique = (...files: string[]) => drawn(uniqueCases(files.map((text, index) => ({ file: `${index}.xml`, cases: file(text) }))))

const rows: [name: string, files: string[], unique: string][] = [
  ['one file', ['a✓ b✗'], 'a✓ b✗'],
  ['a name that comes again', ['a✓ a✓ b✓ a✗'], 'a✓ a #2✓ b✓ a #3✗'],
  ['retries are one test', ['a✗ a✓ a✓'], 'a~1 a #2✓'],
  ['two files with one name', ['a✗', 'a✓'], 'a✗ a #2✓']
]
test.each(rows)('%s: %j', (_, files, expected) => expect(unique(...files)).toBe(expected))

const names = (...cases: TestCase[]) => uniqueCases([{ file: 'a.xml', cases }]).map(({ name }) => name)

test('a test that is called like a number stays', () => {
  expect(names(one('a'), one('a #2'), one('a'), one('a #2'))).toEqual(['a', 'a #2', 'a #3', 'a #2 #2'])
})

test('the order of files does not change which test has which number', () => {
  const files = [
    { file: 'b.xml', cases: [one('t', 'failed')] },
    { file: 'a.xml', cases: [one('t', 'passed')] }
  ]
  expect(uniqueCases(files)).toEqual(uniqueCases(files.toReversed()))
})

test('tests of several files in one report are numbered by their file', () => {
  const cases = ['b.ts', 'a.ts'].map((path) => one('t', 'passed', { file: path }))
  const byFile = (of: TestCase[]) => Object.fromEntries(uniqueCases([{ file: 'x', cases: of }]).map(({ name, file }) => [file, name]))
  expect(byFile(cases)).toEqual({ 'a.ts': 't', 'b.ts': 't #2' })
  expect(byFile(cases.toReversed())).toEqual(byFile(cases))
})

const stable: [name: string, first: string[], second: string[]][] = [
  ['a time', ['at 2026-01-05T10:00:00Z'], ['at 2026-02-06T11:01:01Z']],
  ['an address', ['a[0x7f8a1c2b3d40]', 'a[0x7f8a1c2b3d80]'], ['a[0x7faaaaaaaa40]', 'a[0x7faaaaaaaaa0]']],
  ['a folder', ['in /tmp/a1b2/x', 'in /tmp/a1b2/y'], ['in /tmp/c3d4/x', 'in /tmp/c3d4/y']],
  ['a duration', ['loads (12 ms)', 'saves (3 ms)'], ['loads (15 ms)', 'saves (4 ms)']]
]
test.each(stable)('%s in a name does not make another test of it', (_, first, second) => {
  const [before, after] = [first, second].map((each) => names(...each.map((name) => one(name))))
  expect(before).toEqual(after)
  expect(new Set(before).size).toBe(first.length)
})

test('times that tell tests apart stay', () => {
  const both = ['parses 2024-02-29T00:00:00Z', 'parses 2025-02-28T00:00:00Z']
  expect(names(...both.map((name) => one(name)))).toEqual(both)
})

test('paths of the runner are left out of suites and files', () => {
  const path = '/home/runner/work/tool/tool/src/a.test.ts'
  expect(uniqueCases([{ file: 'x', cases: [one('t', 'passed', { suites: [path, 'outer'], file: path })] }])).toMatchObject([
    { suites: ['src/a.test.ts', 'outer'], file: 'src/a.test.ts' }
  ])
  expect(uniqueCases([{ file: 'x', cases: [one('t', 'passed', { file: '/srv/tool/a.ts' })] }], '/srv/tool')).toMatchObject([
    { file: 'a.ts' }
  ])
})

test('long names are bounded, and two that differ at their end stay different', () => {
  const [a = '', b = ''] = names(one(`${'🎉'.repeat(3000)}a`), one(`${'🎉'.repeat(3000)}b`))
  expect(a).not.toBe(b)
  expect([a.length < 600, a.isWellFormed()]).toEqual([true, true])
})

const anyCase = fc.record({
  suites: fc.array(fc.constantFrom('s', 's2', '', '/tmp/1', '/tmp/2'), { maxLength: 2 }),
  className: fc.constantFrom('', 'c'),
  name: fc.constantFrom(
    'a',
    'a #2',
    'a #3',
    '',
    '__proto__',
    'x (1 ms)',
    'x (2 ms)',
    '0x7f8a1c2b3d40',
    '0x7f8a1c2b3d41',
    'at 1767607200',
    'at 1767607201'
  ),
  outcome: fc.constantFrom(...caseOutcomes),
  retries: fc.nat(2)
})

test('identities are unique and no case is lost but the tries of one test', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCase, { maxLength: 12 }), { maxLength: 3 }), (files) => {
      const cases = uniqueCases(files.map((each, index) => ({ file: `${index}`, cases: each })))
      expect(new Set(cases.map(keyOf)).size).toBe(cases.length)
      const given = files.flat()
      const tries = cases.reduce((sum, { retries }) => sum + retries, 0) - given.reduce((sum, { retries }) => sum + retries, 0)
      expect(cases.length + tries).toBe(given.length)
    })
  )
})

test('what is read again is the same', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 12 }), (cases) => {
      const once = uniqueCases([{ file: 'a', cases: cases.filter(({ outcome }) => outcome === 'passed') }])
      expect(uniqueCases([{ file: 'a', cases: once }])).toEqual(once)
    })
  )
})

test.each([
  ['one name', () => 'a'],
  ['many names', (index: number) => `a ${index}`],
  ['names that are numbers already', (index: number) => `a #${index % 2 === 0 ? 2 : index}`]
])('%s: takes time linear in the number of cases', (_, name) => {
  const cases = (size: number) => Array.from({ length: size }, (_, index) => one(name(index)))
  expect(growth((size) => uniqueCases([{ file: 'a', cases: cases(size) }]), 500)).toBeLessThan(linear)
})

test('names longer than a map can tell apart by a glance take time linear in their number', () => {
  const suites = Array.from({ length: 40 }, (_, index) => `${index} ${'s'.repeat(480)}`)
  const cases = (size: number) => Array.from({ length: size }, (_, index) => one(`n${index}`, 'passed', { suites }))
  expect(growth((size) => uniqueCases([{ file: 'a', cases: cases(size) }]), 100)).toBeLessThan(linear)
})
