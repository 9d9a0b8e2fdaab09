import { expect, test } from '@jest/globals'
import { ancestorsOf, inOrder } from './order.ts'
import type { Job } from './workflow.ts'

const jobs = (drawn: string): Job[] =>
  drawn.split(' ').map((each) => {
    const [id = '', needs = ''] = each.split('<')
    return { id, needs: needs.split(',').filter((need) => need !== ''), steps: [] }
  })

const rows: [drawn: string, order: string][] = [
  ['a b c', 'a b c'],
  ['c<b b<a a', 'a b c'],
  ['d<b,c b<a c<a a', 'a b c d'],
  ['deploy<build,test lint test<build build', 'lint build test deploy']
]

test.each(rows)('%s runs as %s', (drawn, order) => {
  expect(
    inOrder(jobs(drawn))
      .map(({ id }) => id)
      .join(' ')
  ).toBe(order)
})

test('ancestors are needed directly or through others, each once', () => {
  expect(ancestorsOf('d', jobs('a b<a c<a d<b,c e'))).toEqual(['b', 'a', 'c'])
})

test('a circle is refused', () => {
  expect(() => inOrder(jobs('a<b b<a'))).toThrow('The jobs need each other in a circle.')
})
