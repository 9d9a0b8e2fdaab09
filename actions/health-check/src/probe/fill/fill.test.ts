import { expect, test } from '@jest/globals'
import { filledBody } from './body.ts'
import { fillUrl } from './fill-url.ts'
import { fill, namesInText } from './placeholder.ts'
import { shownUrl } from './shown-url.ts'

const values: Readonly<Record<string, string>> = {
  API: 'short',
  API_KEY: 'a/b?c=d&e #f',
  HOST: 'api.example.com:8443',
  EVIL: 'x.test/?@',
  NESTED: '${API}',
  id: '7'
}
const lookUp = (name: string) => values[name] ?? `<${name}>`

const texts: [string, string, string[]][] = [
  ['no placeholder, $API and {API}', 'no placeholder, $API and {API}', []],
  ['${API} and ${API_KEY}', 'short and a/b?c=d&e #f', ['API', 'API_KEY']],
  ['${NESTED}', '${API}', ['NESTED']],
  ['$${API} ${id}', '${API} 7', ['id']],
  ['${a-b} ${} ${1}', '${a-b} ${} ${1}', []],
  ['$$$${API}', '$$${API}', []]
]
test.each(texts)('%s is %s, with the names %j', (text, filled, names) => {
  expect(fill(text, lookUp)).toBe(filled)
  expect(namesInText(text)).toEqual(names)
})

const urls: [string, string][] = [
  ['https://a.test/x?y=1', 'https://a.test/x?y=1'],
  ['https://a.test/${API_KEY}/x', 'https://a.test/a%2Fb%3Fc%3Dd%26e%20%23f/x'],
  ['https://a.test/?key=${API_KEY}&x=1', 'https://a.test/?key=a%2Fb%3Fc%3Dd%26e%20%23f&x=1'],
  ['https://ada:${API_KEY}@a.test/', 'https://ada:a%2Fb%3Fc%3Dd%26e%20%23f@a.test/'],
  ['https://${HOST}/x', 'https://api.example.com:8443/x'],
  ['https://a.test/${NESTED}', 'https://a.test/%24%7BAPI%7D']
]
test.each(urls)('%s is %s', (text, expected) => {
  expect(fillUrl(text, lookUp).href).toBe(expected)
})

test('a value for a host is a host', () => {
  expect(() => fillUrl('https://${EVIL}.example.com/', lookUp)).toThrow('a value that is filled in for the host is no host')
  expect(() => fillUrl('https://a b/', lookUp)).toThrow('the address is no URL once its values are filled in')
})

const bodies: [Parameters<typeof filledBody>[0], string | undefined, string][] = [
  ['${API_KEY}', undefined, 'a/b?c=d&e #f'],
  ['a=${API_KEY}', 'application/x-www-form-urlencoded', 'a=a%2Fb%3Fc%3Dd%26e%20%23f'],
  ['{"a":"${QUOTE}"}', 'application/vnd.api+json; charset=utf-8', '{"a":"<QUOTE>"}'],
  [{ a: ['${API}', 1, null, { b: '${API}${API}' }], '${API}': true }, undefined, '{"a":["short",1,null,{"b":"shortshort"}],"${API}":true}'],
  [['${API}'], undefined, '["short"]']
]
test.each(bodies)('the body %j of %s', (body, type, expected) => {
  expect(filledBody(body, type, lookUp)).toBe(expected)
})

const shown: [string, string][] = [
  ['https://a.test/x', 'https://a.test/x'],
  ['https://ada:pass@a.test/x?key=1&b=2#top', 'https://a.test/x?key=***&b=***'],
  ['https://ada:p@ss@a.test/', 'https://a.test/'],
  ['https://a.test/${TENANT}/x?key=${API_KEY}&mode=a${X}', 'https://a.test/${TENANT}/x?key=${API_KEY}&mode=***'],
  ['https://a.test/?flag&x=', 'https://a.test/?***&x=***'],
  ['https://a.test?x=1/y@z', 'https://a.test?x=***'],
  ['tcp://db.test:5432', 'tcp://db.test:5432'],
  ['dns://example.com', 'dns://example.com'],
  ['https://hooks.slack.com/services/T0/B0/secretsecret', 'https://hooks.slack.com/***'],
  [`https://a.test/${'x'.repeat(4_000)}`, `https://a.test/${'x'.repeat(184)}…`]
]
test.each(shown)('%s is shown as %s', (url, expected) => {
  expect(shownUrl(url)).toBe(expected)
})
