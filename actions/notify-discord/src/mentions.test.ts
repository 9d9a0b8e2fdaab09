import { expect, test } from '@jest/globals'
import type { Severity } from '@tocsin/notifier'
import { mentioned, people } from './mentions.ts'
import type { StatusKey } from './per-status.ts'

const p1 = { severity: 'P1', status: ['failure'] } as const

const words: [given: string | undefined, expected: string[]][] = [
  [undefined, []],
  ['@here', ['@here']],
  ['123456789012345678', ['<@123456789012345678>']],
  ['user:5, role:6', ['<@5>', '<@&6>']],
  ['<@5>\n<@!6>\n<@&7>', ['<@5>', '<@6>', '<@&7>']],
  ['- "@everyone"\n- 5\n- \'role:6\'', ['@everyone', '<@5>', '<@&6>']]
]
test.each(words)('%j pings %j every time', async (given, expected) => expect(await mentioned(given, p1)).toEqual(expected))

const map = 'P0: "@everyone"\nP1: ["role:1", "2"]\nfailure: user:3\nrecovered: "@here"\ndefault: "9"'
const occasions: [severity: Severity, status: StatusKey[], expected: string[]][] = [
  ['P0', [], ['@everyone']],
  ['P1', ['failure'], ['<@&1>', '<@2>', '<@3>']],
  ['P1', ['success'], ['<@&1>', '<@2>']],
  ['P2', ['failure'], ['<@3>']],
  ['P3', ['recovered', 'success'], ['@here']],
  ['P3', ['success'], ['<@9>']]
]
test.each(occasions)('the map at %s, %j pings %j', async (severity, status, expected) => {
  expect(await mentioned(map, { severity, status })).toEqual(expected)
})

test('a severity without a word has those of the next milder one', async () => {
  const at = (severity: Severity, given: string) => mentioned(given, { severity, status: [] })
  expect(await at('P1', 'P2: "@here"\ndefault: "9"')).toEqual(['@here'])
  expect(await at('P0', 'P2: "@here"\nP1: []\ndefault: "9"')).toEqual([])
  expect(await at('P3', 'P2: "@here"\ndefault: "9"')).toEqual(['<@9>'])
})

test('an id without quotes loses no digit', async () => {
  expect(await mentioned('P1: 123456789012345678', p1)).toEqual(['<@123456789012345678>'])
  expect(await mentioned('P1: [123456789012345678]', p1)).toEqual(['<@123456789012345678>'])
})

test('a map without a word for the occasion pings nobody', async () => {
  expect(await mentioned('P0: "@here"', p1)).toEqual([])
  expect(await mentioned('default: []', p1)).toEqual([])
  expect(await mentioned('P1: []\ndefault: "@here"', p1)).toEqual([])
})

const noRole = 'Input "mention" names a role without an id, and pings nobody for it: the variable or secret behind it is not set.'
const unset: [given: string, expected: string[], warnings: string[]][] = [
  ['role:', [], [noRole]],
  ['role:\n@here', ['@here'], [noRole]],
  ['role:, 5', ['<@5>'], [noRole]],
  ['- "role:"\n- 5', ['<@5>'], [noRole]],
  ['<@&>', [], [noRole]],
  ['user:', [], [noRole.replace('role', 'user')]],
  ['failure: role:', [], [noRole]],
  ['failure: "role:"\nP1: "@here"', ['@here'], [noRole]],
  ['failure: ["role:", "5", role:]', ['<@5>'], [noRole]],
  ['P0: role:', [], []]
]
test.each(unset)('%j, whose variable is not set, pings %j', async (given, expected, warnings) => {
  const warned: string[] = []
  expect(await mentioned(given, p1, (line) => warned.push(line))).toEqual(expected)
  expect(warned).toEqual(warnings)
})

test.each([
  ['@octocat', 'Input "mention" got "@octocat", which Discord cannot ping.'],
  ['@HERE', 'got "@HERE"'],
  [`Zx9-${'qW_7kLmN0pQr'.repeat(4)}`, 'Input "mention" got text that may be secret, which'],
  ['a b '.repeat(20), 'Input "mention" got a text of 79 characters, which'],
  ['1.23456789012346E+17', 'Put the id in quotes'],
  ['P1: @here', 'Input "mention" is not valid'],
  ['P1: 12345', 'P1 must be a word such as "@here" or an id in quotes, or a list of them'],
  ['P1: [12345]', 'must be a word such as "@here" or an id in quotes'],
  ['P4: "@here"', 'Input "mention" is not valid'],
  ['P1: "@octocat"', 'Input "mention" got "@octocat"']
])('%j is refused: %s', async (given, problem) => {
  await expect(mentioned(given, p1)).rejects.toThrow(problem)
})

const users = { ada: '1', lin: '2' }
const called: [logins: string[], given: string | undefined, expected: string[]][] = [
  [['ada'], undefined, ['<@1>']],
  [['Ada', 'ADA'], undefined, ['<@1>']],
  [['kim'], undefined, []],
  [['constructor', '__proto__'], undefined, []],
  [['kim', 'ada'], 'Kim: "3"', ['<@3>', '<@1>']],
  [['ada'], 'ada: "9"', ['<@9>']],
  [['ada'], 'ada: 123456789012345678', ['<@123456789012345678>']],
  [[], 'ada: "9"', []]
]
test.each(called)('%j with the map %j are %j', async (logins, given, expected) => {
  expect(await people(logins, given, users)).toEqual(expected)
})

test.each(['ada: 12345', 'ada: "@here"', 'ada: <@1>', '- ada'])('the user map %j is refused', async (given) => {
  await expect(people(['ada'], given, {})).rejects.toThrow('Input "user-map" is not valid')
})
