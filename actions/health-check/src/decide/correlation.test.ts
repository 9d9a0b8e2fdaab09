import { expect, test } from '@jest/globals'
import { areCorrelated, hostOf, type Trait, traitOf } from './correlation.ts'
import { endpoint, minuteMs } from './drawn.fixture.ts'

const hourMs = 60 * minuteMs

const trait = (given: Partial<Trait>): Trait => ({ since: 0, everyMs: 5 * minuteMs, ...given })

const pairs: [name: string, one: Partial<Trait>, other: Partial<Trait>, expected: boolean][] = [
  ['nothing in common', { fault: 'dns', host: 'a', group: 'x' }, { fault: 'tls', host: 'b', group: 'y' }, false],
  ['nothing known of either', {}, {}, false],
  ['one fault', { fault: 'dns' }, { fault: 'dns' }, true],
  ['one host', { host: 'a' }, { host: 'a' }, true],
  ['one group', { group: 'x' }, { group: 'x' }, true],
  ['a host named as the group of another', { host: 'a' }, { group: 'a' }, false],
  ['15 min apart', { host: 'a' }, { host: 'a', since: 15 * minuteMs }, true],
  ['15 min apart, the other first', { host: 'a', since: 15 * minuteMs }, { host: 'a' }, true],
  ['later than that', { host: 'a' }, { host: 'a', since: 15 * minuteMs + 1 }, false],
  ['two rounds of an hour apart', { host: 'a', everyMs: hourMs }, { host: 'a', everyMs: hourMs, since: 2 * hourMs }, true],
  ['later than two rounds', { host: 'a', everyMs: hourMs }, { host: 'a', everyMs: hourMs, since: 2 * hourMs + 1 }, false],
  ['one is probed each hour, and the other each 5 min', { host: 'a', everyMs: hourMs }, { host: 'a', since: 2 * hourMs }, true]
]

test.each(pairs)('of one cause: %s', (_, one, other, expected) => {
  expect(areCorrelated(trait(one), trait(other), false)).toBe(expected)
})

test.each([
  [15, true],
  [16, false]
])('when most are bad, what went bad within %i min is of one cause: %s', (minutes, expected) => {
  expect(areCorrelated(trait({}), trait({ since: minutes * minuteMs }), true)).toBe(expected)
})

test('an endpoint shows its fault, its host and its group', () => {
  const bad = { since: 7, fault: 'dns' } as const
  expect(traitOf(bad, endpoint('api', { group: 'shop' }))).toEqual({
    ...bad,
    everyMs: 5 * minuteMs,
    host: 'api.example.com',
    group: 'shop'
  })
  expect(traitOf({ since: 7 }, endpoint('api', { shownUrl: '${API}' }))).toEqual({ since: 7, everyMs: 5 * minuteMs })
})

test.each([
  ['https://example.com/a?b=***', 'example.com'],
  ['https://EXAMPLE.com:8443/', 'example.com:8443'],
  ['tcp://db.example.com:5432', 'db.example.com:5432'],
  ['https://${HOST}:${PORT}/health', '${HOST}:${PORT}'],
  ['HTTPS://${HOST}:${PORT}?q=1#x', '${HOST}:${PORT}'],
  ['${URL}', undefined],
  ['see https://${HOST}:${PORT}/', undefined],
  ['', undefined]
])('the host of %j is %j', (url, host) => expect(hostOf(url)).toBe(host))
