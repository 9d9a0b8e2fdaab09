import { expect, test } from '@jest/globals'
import { testNames } from './alike.ts'
import { quarantineList } from './list.ts'
import { flaky } from './subject.fixture.ts'

const both = [flaky('a', { className: 'com.acme.FooTest' }), flaky('b()', { className: 'com.acme.Outer$InnerTest' })]

const contents = {
  junit: 'com.acme.FooTest#a\ncom.acme.Outer$InnerTest#b\n',
  maven: 'Test*,*Test,*Tests,*TestCase,!com.acme.FooTest#a,!com.acme.Outer$InnerTest#b',
  gradle: `tasks.withType(Test).configureEach {
  filter {
    excludeTestsMatching 'com.acme.FooTest.a'
    excludeTestsMatching 'com.acme.Outer$InnerTest.b'
  }
}
`
} as const
const formats = ['junit', 'maven', 'gradle'] as const

test.each(formats)('%s', (format) => expect(quarantineList(format, both).content).toBe(contents[format]))

test('an empty list is no filter at all', () => {
  expect([quarantineList('maven', []).content, quarantineList('junit', []).content]).toEqual(['', ''])
})

const left: [className: string, name: string, why: string][] = [
  ['FooTest', 'a', 'its report does not name its class with its package'],
  ['', 'a', 'its report does not name its class with its package'],
  ['com.acme.*', 'a', 'its report does not name its class with its package'],
  ['com.acme.FooTest,Bar', 'a', 'its report does not name its class with its package'],
  ["com.acme.F'", 'a', 'its report does not name its class with its package'],
  ['com.acme.FooTest', 'a[1]', 'its tool can skip all parameters of a test and not one of them'],
  ['com.acme.FooTest', 'a(int)[1]', 'its tool can skip all parameters of a test and not one of them'],
  ['com.acme.FooTest', 'a{int}', 'its tool can skip all parameters of a test and not one of them'],
  ['com.acme.FooTest', 'a,!b', 'its name is not that of a method'],
  ['com.acme.FooTest', 'a+b', 'its name is not that of a method'],
  ['com.acme.FooTest', '*', 'its name is not that of a method'],
  ['com.acme.FooTest', "a'\nprintln 1", 'its name is not that of a method'],
  ['com.acme.FooTest', 'does a thing', 'its name is not that of a method']
]
test.each(left)('%s#%s is left out', (className, name, why) => {
  for (const format of formats)
    expect(quarantineList(format, [flaky(name, { className })])).toMatchObject({
      content: quarantineList(format, []).content,
      leftOut: [{ why }]
    })
})

const named = (className: string, name: string) => flaky(name, { id: `${className} ${name}`, className, suites: [className] })
const own = named('com.acme.FooTest', 'a')

test.each<[what: string, other: ReturnType<typeof flaky>, listedIn: readonly (typeof formats)[number][]]>([
  ['itself, in another leg', flaky('a', { className: 'com.acme.FooTest', suites: ['linux', 'com.acme.FooTest'] }), formats],
  ['itself, as another tool writes it', named('com.acme.FooTest', 'a()'), formats],
  ['another method', named('com.acme.FooTest', 'ab'), formats],
  ['a nested class', named('com.acme.FooTest$Inner', 'a'), formats],
  ['the method with parameters', named('com.acme.FooTest', 'a(int)[1]'), []],
  ['the method with parameters, as Gradle writes them', named('com.acme.FooTest', 'a(int) [1] 7'), []],
  ['a class of this name in a package whose name is longer', named('org.com.acme.FooTest', 'a'), ['gradle']],
  ['a class of this name in a package that is as deep as can be', named(`${'x.'.repeat(20)}com.acme.FooTest`, 'a'), ['gradle']],
  ['one in a class that is called as the test', named('com.acme.FooTest.a', 'b'), ['junit', 'maven']],
  ['one nested in a class that is called as the test', named('com.acme.FooTest.a$Inner', 'b'), ['junit', 'maven']]
])('a test beside %s is listed only where no good one is skipped with it', (_, other, listedIn) => {
  const listsIn = (known: Parameters<typeof quarantineList>[2]) =>
    formats.filter((format) => quarantineList(format, [own], known).listed.length === 1)
  expect(listsIn({ tests: [own, other] })).toEqual(listedIn)
  expect(listsIn({ parts: [testNames([own]), testNames([other])] })).toEqual(listedIn)
})

test('a report that gives a class for a test has Gradle leave out no class', () => {
  const made = named('com.acme', 'PaymentTest')
  const known = { tests: [made, named('com.acme.PaymentTest', 'refuses')] }
  expect(quarantineList('gradle', [made], known)).toMatchObject({ listed: [], content: quarantineList('gradle', []).content })
})

test.each([8, 9])('a class in %i packages is never skipped with one whose name ends alike', (depth) => {
  const className = `${Array.from({ length: depth }, (_, index) => `p${index}`).join('.')}.FooTest`
  const [deep, healthy] = [named(className, 'a'), named(`org.${className}`, 'a')]
  const listsIn = (tests: ReturnType<typeof named>[]) =>
    formats.filter((format) => quarantineList(format, [deep], { tests }).listed.length === 1)
  expect(listsIn([deep, healthy])).toEqual(['gradle'])
  expect(listsIn([deep])).toEqual(depth > 8 ? ['gradle'] : formats)
})
