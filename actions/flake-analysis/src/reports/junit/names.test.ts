import { expect, test } from '@jest/globals'
import type { TestCase } from '../../model/test-case.ts'
import { longestName } from '../xml/clipped-name.ts'
import { readAll } from './junit.fixture.ts'

const namesOf = (cases: readonly TestCase[]) => cases.map(({ suites, className, name }) => [...suites, className, name].join(' | '))

test('suites are inside of each other, to any depth, and name the way to a case', async () => {
  const { cases, counts } = await readAll(`<testsuites name="all">
    <testsuite name="a"><testsuite name="b"><testsuite name="c"><testcase classname="k" name="1"/></testsuite><testcase name="2"/></testsuite></testsuite>
    <testsuite name="d"><testcase name="3"/></testsuite><testcase name="4"/>
  </testsuites>`)
  expect(namesOf(cases)).toEqual(['a | b | c | k | 1', 'a | b |  | 2', 'd |  | 3', ' | 4'])
  expect(counts.passed).toBe(4)
})

test('suites without a name, and the root of them, name nothing', async () => {
  const { cases } = await readAll(
    '<testsuites name="run 7"><testsuite><testsuite name=""><testcase name="1"/></testsuite></testsuite></testsuites>'
  )
  expect(namesOf(cases)).toEqual([' | 1'])
})

test.each([
  ['a bare suite', '<testsuite name="s"><testcase name="1"/></testsuite>'],
  [
    'suites in a name space',
    '<testsuites xmlns="http://check.sourceforge.net/ns"><testsuite name="s"><testcase name="1"/></testsuite></testsuites>'
  ],
  ['suites with a prefix', '<j:testsuites xmlns:j="x"><j:testsuite name="s"><j:testcase name="1"/></j:testsuite></j:testsuites>'],
  ['what Eclipse exports', '<testrun name="r"><testsuite name="s"><testcase name="1"/></testsuite></testrun>'],
  ['an element that nobody knows in between', '<testsuites><x><testsuite name="s"><y><testcase name="1"/></y></testsuite></x></testsuites>']
])('reads %s', async (_, document) => {
  const { cases, problem } = await readAll(document)
  expect(namesOf(cases)).toEqual(['s |  | 1'])
  expect(problem).toBeUndefined()
})

test('a case inside of a case is one of its own', async () => {
  const { cases } = await readAll('<testsuite><testcase name="1"><testcase name="2"><failure/></testcase></testcase></testsuite>')
  expect(cases.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['2 failed', '1 passed'])
})

test('a class is called classname or class', async () => {
  const { cases } = await readAll(
    '<testsuite><testcase class="a"/><testcase classname="b"/><testcase class="a" classname="b"/><testcase classname="" class="a"/></testsuite>'
  )
  expect(cases.map(({ className }) => className)).toEqual(['a', 'b', 'b', 'a'])
})

test('a case tells its file and line, or its suite the file', async () => {
  const { cases } = await readAll(`<testsuites><testsuite file="a.js">
    <testcase line="3"/><testcase file="b.js" lineno="4"/><testcase file="" line="x"/><testsuite filepath="c.js"><testcase line="1.5"/></testsuite>
  </testsuite><testsuite><testcase line=""/></testsuite></testsuites>`)
  expect(cases.map(({ file, line }) => [file, line])).toEqual([
    ['a.js', 3],
    ['b.js', 4],
    ['a.js', undefined],
    ['c.js', undefined],
    [undefined, undefined]
  ])
})

test('other attributes change nothing, whatever their prefix', async () => {
  const { cases } = await readAll('<testsuite><testcase xmlns:name="x" x:name="no" name="yes" x:time="9" xml:class="c"/></testsuite>')
  expect(cases).toEqual([{ suites: [], className: '', name: 'yes', outcome: 'passed', retries: 0 }])
})

test('cases of the same name are all given, in their order', async () => {
  const { cases } = await readAll(
    '<testsuite><testcase name="a"><failure/></testcase><testcase name="a"/><testcase name="b"/><testcase name="a"/></testsuite>'
  )
  expect(cases.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['a failed', 'a passed', 'b passed', 'a passed'])
})

test('names are what their references stand for, in every script', async () => {
  const { cases } = await readAll('<testsuite name="&lt;s&gt;"><testcase name="a &amp; &quot;b&quot; &#x1F389; 🎉 日本 \tc"/></testsuite>')
  expect(namesOf(cases)).toEqual(['<s> |  | a & "b" 🎉 🎉 日本  c'])
})

test('names too long to be kept stay apart', async () => {
  const long = 'x'.repeat(longestName)
  const { cases } = await readAll(`<testsuite><testcase name="${long}"/><testcase name="${long}1"/><testcase name="${long}2"/></testsuite>`)
  const names = cases.map(({ name }) => name)
  expect(names[0]).toBe(long)
  expect(new Set(names).size).toBe(3)
  expect(Math.max(...names.map(({ length }) => length))).toBe(longestName)
})

test('what other parts keep of a case keeps no more than that alive', async () => {
  const { cases } = await readAll('<testsuite name="s"><testcase name="1" classname="c"/><testcase name="2" classname="c"/></testsuite>')
  expect(cases[0]?.suites).toBe(cases[1]?.suites)
})
