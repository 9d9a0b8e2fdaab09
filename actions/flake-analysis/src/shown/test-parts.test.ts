import { expect, test } from '@jest/globals'
import { shownParts } from './test-parts.ts'

const rows: [what: string, suites: string[], className: string, name: string, shown: string][] = [
  ['titles in name and class', ['cart'], 'cart adds', 'cart adds', 'cart > adds'],
  ['titles within titles, in name and class', ['login'], 'login form remembers', 'login form remembers', 'login > form remembers'],
  ['another describe of the file', ['cart'], 'login form remembers', 'login form remembers', 'cart > login form remembers'],
  ['no describe', ['cart'], ' top level', ' top level', 'cart >  top level'],
  ['a file around', ['src/a.test.js'], 'cart adds', 'cart adds', 'src/a.test.js > cart adds'],
  ['titles around in the class', ['login'], 'login form', 'remembers', 'login > form > remembers'],
  ['all in the name', ['login'], 'login form', 'login form remembers', 'login > form > remembers'],
  ['all in the class', ['login'], 'login form remembers', 'remembers', 'login > form > remembers'],
  ['a class that repeats its suite', ['outer'], 'outer', 'outer t', 'outer > t'],
  ['a class in a file', ['src/a.test.js'], 'cart', 'cart adds', 'src/a.test.js > cart > adds'],
  ['a class called as its test', ['cart'], 'adds', 'adds', 'cart > adds'],
  ['a test called as all around it', ['cart'], 'cart', 'cart', 'cart > cart'],
  // A title of its own may begin like what is around it.
  ['titles apart', ['a.test.js', 'cart'], '', 'cart adds', 'a.test.js > cart > cart adds'],
  ['pytest', ['pytest'], 'tests.api.test_pay', 'test_retry[eur-1]', 'pytest > tests.api.test_pay > test_retry[eur-1]'],
  ['Java', ['com.acme.CartTest'], 'com.acme.CartTest', 'adds', 'com.acme.CartTest > adds'],
  ['no name', ['', 'a'], '', '', 'a'],
  ['a class without a name', ['a'], 'b', '', 'a > b']
]
test.each(rows)('%s', (_, suites, className, name, shown) => expect(shownParts({ suites, className, name }).join(' > ')).toBe(shown))
