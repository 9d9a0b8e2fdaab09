import { expect, test } from '@jest/globals'
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
