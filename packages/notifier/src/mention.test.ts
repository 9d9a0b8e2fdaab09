import { expect, test } from '@jest/globals'
import { mentionProblem } from './channels/discord/mentions.ts'
import { mentionOf, mentionsAt, mentionsOf } from './mention.ts'

const rows: [word: string, expected: string | undefined][] = [
  ['@here', '@here'],
  [' @everyone ', '@everyone'],
  ['<@1>', '<@1>'],
  ['<@!12>', '<@12>'],
  ['<@&123>', '<@&123>'],
  ['user:5', '<@5>'],
  ['role:6', '<@&6>'],
  ['112233445566778899', '<@112233445566778899>'],
  ['@Here', undefined],
  ['here', undefined],
  ['<@1', undefined],
  ['role:6>', undefined],
  ['<@&>', undefined],
  ['<#1>', undefined],
  ['<@1> <@2>', undefined],
  ['@ada', undefined],
  ['', undefined]
]
test.each(rows)('%j is the mention %j', (word, expected) => {
  expect(mentionOf(word)).toBe(expected)
})

test('Discord understands every mention in its one form', () => {
  const forms = rows.flatMap(([, expected]) => expected ?? [])
  expect(forms.map(mentionProblem)).toEqual(forms.map(() => undefined))
})

test('each severity has its own mentions', () => {
  expect(mentionsAt({ P0: ['@here'] }, 'P0')).toEqual(['@here'])
  expect(mentionsAt({ P0: ['@here'] }, 'P1')).toEqual([])
  expect(mentionsAt({ P0: ['@here'], P1: ['<@1>'] }, 'P1')).toEqual(['<@1>'])
})

test('one without any has those of the next milder one, unless they are switched off', () => {
  const mentions = { P1: [], P2: ['@here'] } as const
  expect((['P0', 'P1', 'P2', 'P3'] as const).map((severity) => mentionsAt(mentions, severity))).toEqual([[], [], ['@here'], []])
  expect(mentionsAt({ P2: ['@here'] }, 'P0')).toEqual(['@here'])
})

test('people are pinged by their id on Discord, those without one are not', () => {
  expect(mentionsOf(['Ada', 'lin', 'ada', 'toString'], { ada: '11', kim: '22' })).toEqual(['<@11>'])
})
