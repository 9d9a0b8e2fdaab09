import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pinged, pingsOf } from './pings.ts'
import type { AllowedMentions } from './wire.ts'

const all = { parse: ['everyone', 'users', 'roles'] }

const rows: readonly [content: string, allowed: AllowedMentions | undefined, whom: readonly string[]][] = [
  ['hi', undefined, []],
  ['@everyone @here <@1> <@!2> <@&3>', undefined, ['everyone', 'here', '1', '2', '&3']],
  ['@everyone @here <@1> <@!2> <@&3>', all, ['everyone', 'here', '1', '2', '&3']],
  ['@everyone @here <@1> <@!2> <@&3>', { parse: [] }, []],
  ['@everyone @here <@1> <@!2> <@&3>', {}, []],
  ['@everyone <@1> <@&3>', { parse: ['everyone'] }, ['everyone']],
  ['@everyone <@1> <@&3>', { parse: ['users'] }, ['1']],
  ['@everyone <@1> <@&3>', { parse: ['roles'] }, ['&3']],
  ['<@1> <@2> <@&3>', { parse: [], users: ['2', '9'], roles: ['1'] }, ['2']],
  ['<@1> <@&3>', { users: ['1'], roles: ['3'] }, ['1', '&3']],
  ['<@1> <@1>', all, ['1']],
  ['mail@everyone.example', all, ['everyone']],
  ['\\@everyone', all, ['everyone']],
  ['@\u200beveryone <@\u200b1>', all, []],
  ['`@everyone` ``<@1> ` `` ```<@&3>```', all, []],
  ['`@everyone', all, ['everyone']],
  ['```a``` @here ```b```', all, ['here']],
  ['<@x> <@&> <#5>', all, []]
]
test.each(rows)('%s under %j', (content, allowed, whom) => {
  const { everyone, here, users, roles } = pingsOf({ content, ...(allowed ? { allowed_mentions: allowed } : {}) })
  expect([...(everyone ? ['everyone'] : []), ...(here ? ['here'] : []), ...users, ...roles.map((role) => `&${role}`)]).toEqual(whom)
})

const loud = '@everyone <@1>'

test('an embed never pings', () => {
  expect(pinged(pingsOf({ content: 'a', embeds: [{ title: loud, description: loud, fields: [{ name: loud, value: loud }] }] }))).toBe(false)
})

test('V2 text pings at any depth, content beside it is not there', () => {
  const components = [{ type: 17, components: [{ type: 9, components: [{ type: 10, content: '<@1>' }] }] }]
  expect(pingsOf({ content: '<@2>', flags: 1 << 15, components }).users).toEqual(['1'])
  expect(pingsOf({ content: '<@2>', components }).users).toEqual(['2'])
})

test('a silent message still mentions', () => {
  expect(pingsOf({ content: '<@1>', flags: 1 << 12 })).toMatchObject({ users: ['1'], silent: true })
})

test('with an empty parse nothing can ping, whatever the text', () => {
  const piece = fc.constantFrom('@everyone', '@here', '<@1>', '<@&2>', '`', '```', '\\', '\n', 'x')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(pinged(pingsOf({ content: pieces.join(''), allowed_mentions: { parse: [] } }))).toBe(false)
    })
  )
})
