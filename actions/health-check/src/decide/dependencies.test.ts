import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { dependenciesOf, dependencyProblems } from './dependencies.ts'

/** `a>b,c b>c` : a depends on b and c, b on c. */
const drawn = (text: string) =>
  text.split(' ').map((each) => {
    const [name = '', others = ''] = each.split('>')
    return { name, dependsOn: others === '' ? [] : others.split(',') }
  })

test.each([
  ['api db', { api: [], db: [] }],
  ['api>db db', { api: ['db'], db: [] }],
  ['web>api api>db db', { web: ['api', 'db'], api: ['db'], db: [] }],
  ['api>api', { api: [] }],
  ['a>b b>a', { a: [], b: [] }],
  ['web>a a>b b>a', { web: ['a', 'b'], a: [], b: [] }],
  ['a>b,db b>a db', { a: ['db'], b: ['db'], db: [] }]
])('%s', (text, expected) => {
  const found = dependenciesOf(drawn(text))
  expect(Object.fromEntries([...found].map(([name, others]) => [name, others.toSorted()]))).toEqual(expected)
})

test.each([
  ['api>db db', []],
  ['web>api,db api>db db', []],
  ['api>api', ['"api" depends on itself; take it out of its depends-on']],
  ['a>b b>c c>a', ['"a", "b", "c" depend on each other in a circle; take out one depends-on of it']],
  ['a>b,c b>a c', ['"a", "b" depend on each other in a circle; take out one depends-on of it']],
  ['web>a a>b b>a', ['"a", "b" depend on each other in a circle; take out one depends-on of it']],
  [
    'a>b b>a c>d d>c',
    [
      '"a", "b" depend on each other in a circle; take out one depends-on of it',
      '"c", "d" depend on each other in a circle; take out one depends-on of it'
    ]
  ],
  ['api>databse database', ['"api" depends on "databse", which is no endpoint; did you mean "database"?']],
  ['api>gateway api-gateway', ['"api" depends on "gateway", which is no endpoint; did you mean "api-gateway"?']],
  [
    'web>gateway shop-gateway-a shop-gateway-b',
    ['"web" depends on "gateway", which is no endpoint; name one of "web", "shop-gateway-a", "shop-gateway-b"']
  ],
  ['api>x', ['"api" depends on "x", which is no endpoint; name one of "api"']],
  [
    `api>x ${Array.from({ length: 12 }, (_, index) => `e${index}`).join(' ')}`,
    ['"api" depends on "x", which is no endpoint; name one that is']
  ]
])('problems of %s', (text, expected) => expect(dependencyProblems(drawn(text))).toEqual(expected))

test('many unknown names are told, and few of them looked for', () => {
  const lost = Array.from({ length: 100 }, (_, index) => ({ name: `endpoint-${index}`, dependsOn: [`endpiont-${index}`] }))
  const problems = dependencyProblems(lost)
  expect(problems).toHaveLength(100)
  expect(problems.filter((one) => one.includes('did you mean'))).toHaveLength(20)
})

test('many that depend on one take no longer than they are', () => {
  const star = (size: number) => Array.from({ length: size }, (_, index) => ({ name: `e${index}`, dependsOn: index === 0 ? [] : ['e0'] }))
  expect(growth((size) => [dependenciesOf(star(size)), dependencyProblems(star(size))], 2_000)).toBeLessThan(linear)
})
