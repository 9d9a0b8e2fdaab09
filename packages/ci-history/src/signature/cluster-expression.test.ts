import { expect, test } from '@jest/globals'
import { sha256 } from '@tocsin/notifier'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { testVectors } from '../stats/vectors.fixture.ts'
import { clusterExpression } from './cluster-expression.ts'

const rows: [name: string, message: string, expression: string][] = [
  ['nothing', '', ''],
  ['words stay', 'Cannot find module left-pad', 'Cannot find module left-pad'],
  ['numbers', 'got 3 of 12, not 4.5', 'got % of %, not %.%'],
  ['an address', 'connect ECONNREFUSED 10.0.0.1:443', 'connect ECONNREFUSED %.%.%.%:%'],
  ['hexadecimal', 'at 0x7ffee4b2 in deadbeef', 'at % in %'],
  ['seven letters of it are a word', 'effaced 0xfffff', 'effaced %xfffff'],
  ['eight are not', 'exceeded', '%'],
  ['base64 with its padding', 'token YWJjZGVmZ2hp== was refused', 'token % was refused'],
  ['base64 of the path kind', 'got aB/+cdEFgh= here', 'got % here'],
  ['too short for base64', 'key gggg=', 'key gggg='],
  ['a rule of dashes', `${'-'.repeat(20)} captured`, '%ptured'],
  ['no mask goes over a line break', 'called once\n          Actual: never', 'called once\n          Actual: never'],
  ['what the mask is written with', '100% of a_b\\c', '%\\% of a\\_b\\\\c']
]
test.each(rows)('%s', (_, message, expression) => {
  expect(clusterExpression(message)).toBe(expression)
})

testVectors<{ s: string; key: string; id: string }>('signature', 'luci', '$s', ({ s, key, id }) => {
  expect(clusterExpression(s)).toBe(key)
  expect(sha256(clusterExpression(s)).slice(0, 32)).toBe(id)
})

test('it is LUCI’s regular expression, but for the time that it takes', () => {
  const theirs = /[/+0-9a-zA-Z]{10,}=+|[-0-9a-fA-F \t]{16,}|[0-9a-fA-Fx]{8,}|[0-9]+/g
  const message = fc.string({ unit: fc.constantFrom(...'aF0x/+= -\tgZ9%_.'), maxLength: 80 })
  fc.assert(
    fc.property(message, (text) => {
      expect(clusterExpression(text)).toBe(text.replaceAll(/[\\%_]/g, '\\$&').replaceAll(theirs, '%'))
    }),
    { numRuns: 1000 }
  )
})

test.each(['g', 'aaaaaaaaaaaaaaaag', '0', '- ', '=', '0x', 'Zg='])(
  'of %j, ten times as long a text takes about ten times as long',
  (part) => {
    expect(growth((length) => clusterExpression(part.repeat(length / part.length)), 20_000)).toBeLessThan(linear)
  }
)
