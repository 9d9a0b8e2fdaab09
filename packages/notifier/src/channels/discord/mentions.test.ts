import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mentionProblem, parseMention, ping } from './mentions.ts'

const words: [word: string, mention: string | undefined][] = [
  ['@here', '@here'],
  [' @everyone ', '@everyone'],
  ['<@&55>', '<@&55>'],
  ['role:55', '<@&55>'],
  ['<@77>', '<@77>'],
  ['<@!77>', '<@77>'],
  ['user:77', '<@77>'],
  ['77', '<@77>'],
  ['@octocat', undefined],
  ['octocat', undefined],
  ['here', undefined],
  ['<#5>', undefined],
  ['<@77', undefined],
  ['role:', undefined],
  ['0123', undefined],
  ['1'.repeat(26), undefined],
  ['77 @everyone', undefined],
  ['', undefined]
]
test.each(words)('%j is %j', (word, mention) => {
  expect(parseMention(word)?.text).toBe(mention)
  expect(mentionProblem(word) === undefined).toBe(mention !== undefined)
})

test('a word that is none is answered with those that are', () => {
  expect(mentionProblem('@octocat')).toMatchInlineSnapshot(
    `""@octocat" is not a Discord mention: write @here, @everyone, <@&ROLE_ID>, role:ROLE_ID, <@USER_ID>, user:USER_ID or a user's id (turn on Developer Mode in Discord, then right-click → Copy ID)"`
  )
})

const pings: [words: string[], text: string, allowed: object][] = [
  [[], '', { parse: [] }],
  [['@here'], '@here', { parse: ['everyone'] }],
  [['role:5', '7', '<@7>'], '<@&5> <@7>', { parse: [], roles: ['5'], users: ['7'] }],
  [['@everyone', '7'], '@everyone <@7>', { parse: ['everyone'], users: ['7'] }],
  [['nobody'], '', { parse: [] }]
]
test.each(pings)('%j', (given, text, allowed) => {
  expect(ping(given, 2000)).toEqual({ text, allowed })
})

test('never more than Discord takes, and only those who are in the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String), { maxLength: 300 }),
      fc.integer({ min: 0, max: 4000 }),
      (ids, limit) => {
        const { text, allowed } = ping(ids, limit)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect((allowed.users ?? []).map((id) => `<@${id}>`).join(' ')).toBe(text)
        expect(allowed.users?.length ?? 0).toBeLessThanOrEqual(100)
      }
    )
  )
})
