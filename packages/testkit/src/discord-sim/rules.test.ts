import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { invalidFormBody } from './answer.ts'
import { check } from './check.ts'
import { embedLength } from './embed-rules.ts'
import type { Json } from './json.ts'
import { embed, link, look, refusedFields, row, text, v2, x } from './rules.fixture.ts'
import { componentTypes, flags } from './wire.ts'

const { actionRow, button, section, textDisplay, thumbnail, mediaGallery, file, separator, container } = componentTypes

const refusals: readonly [what: string, body: Json, refusals: readonly string[]][] = [
  ['an empty embed', { embeds: [{ color: 1 }] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
  ['an empty field name', embed({ fields: [{ name: '', value: 'v' }] }), ['embeds.0.fields.0.name BASE_TYPE_REQUIRED']],
  ['a blank field value', embed({ fields: [{ name: 'n', value: ' \n' }] }), ['embeds.0.fields.0.value BASE_TYPE_REQUIRED']],
  ['a field without value', { embeds: [{ fields: [{ name: 'n' }] }] }, ['embeds.0.fields.0.value BASE_TYPE_REQUIRED']],
  ['an author without name', embed({ author: { url: 'https://e.example' } }), ['embeds.0.author.name BASE_TYPE_REQUIRED']],
  ['an empty footer', embed({ footer: { text: '' } }), ['embeds.0.footer.text BASE_TYPE_REQUIRED']],
  ['a hex colour', { embeds: [{ title: 'a', color: '#ff0000' }] }, ['embeds.0.color NUMBER_TYPE_COERCE']],
  ['a relative url', embed({ url: '/runs/1' }), ['embeds.0.url URL_TYPE_INVALID_URL']],
  ['a javascript url', embed({ url: 'javascript:alert(1)' }), ['embeds.0.url URL_TYPE_INVALID_SCHEME']],
  ['an ftp avatar', { content: 'a', avatar_url: 'ftp://e.example/a.png' }, ['avatar_url URL_TYPE_INVALID_SCHEME']],
  ['a local date', embed({ timestamp: 'yesterday' }), ['embeds.0.timestamp DATE_TIME_TYPE_PARSE']],
  ['an empty username', { content: 'a', username: '' }, ['username BASE_TYPE_MIN_LENGTH']],
  ['a username with discord', { content: 'a', username: 'My Discord bot' }, ['username USERNAME_INVALID_CONTAINS']],
  ['a username with clyde', { content: 'a', username: 'CLYDE' }, ['username USERNAME_INVALID_CONTAINS']],
  ['content that is a list', { content: ['a'] }, ['content STRING_TYPE_CONVERT']],
  ['embeds that are an object', { embeds: {} }, ['embeds LIST_TYPE_CONVERT']],
  ['an embed that is a text', { embeds: ['a'] }, ['embeds.0 MODEL_TYPE_CONVERT']],
  ['an unknown mention type', { content: 'a', allowed_mentions: { parse: ['here'] } }, ['allowed_mentions.parse.0 BASE_TYPE_CHOICES']],
  [
    'parse beside its list',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
    ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE']
  ],
  ['a mention of no id', { content: 'a', allowed_mentions: { roles: ['@here'] } }, ['allowed_mentions.roles.0 NUMBER_TYPE_COERCE']],
  ['a button without url', row(link({ url: undefined })), ['components.0.components.0.url BASE_TYPE_REQUIRED']],
  ['a javascript button', row(link({ url: 'javascript:alert(1)' })), ['components.0.components.0.url URL_TYPE_INVALID_SCHEME']],
  [
    'a button without a face',
    row(link({ label: undefined })),
    ['components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED']
  ],
  [
    'a link with a custom_id',
    row(link({ custom_id: 'a' })),
    ['components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE']
  ],
  [
    'an interactive button',
    row({ type: button, style: 1, label: 'Go', custom_id: 'go' }),
    ['components.0.components.0 WEBHOOK_COMPONENT_NOT_ALLOWED']
  ],
  ['a select', row({ type: 5, custom_id: 'who' }), ['components.0.components.0 WEBHOOK_COMPONENT_NOT_ALLOWED']],
  ['a row without buttons', row(), ['components.0.components BASE_TYPE_MIN_LENGTH']],
  ['V2 without its flag', { components: [text('a')] }, ['components.0.type UNION_TYPE_CHOICES']],
  ['content beside V2', { ...v2(text('a')), content: 'a' }, ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']],
  ['embeds beside V2', { ...v2(text('a')), embeds: [{ title: 'a' }] }, ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']],
  ['an unknown component', v2({ type: 99 }), ['components.0.type UNION_TYPE_CHOICES']],
  [
    'an unknown component inside',
    v2({ type: container, components: [{ type: 99 }] }),
    ['components.0.components.0.type UNION_TYPE_CHOICES']
  ],
  [
    'a container in a container',
    v2({ type: container, components: [{ type: container, components: [text('a')] }] }),
    ['components.0.components.0.type UNION_TYPE_CHOICES']
  ],
  ['an empty container', v2({ type: container, components: [] }), ['components.0.components BASE_TYPE_MIN_LENGTH']],
  ['a section without accessory', v2({ type: section, components: [text('a')] }), ['components.0.accessory BASE_TYPE_REQUIRED']],
  [
    'a bad button in a section',
    v2({ type: section, components: [text('a')], accessory: link({ label: x(81) }) }),
    ['components.0.accessory.label BASE_TYPE_MAX_LENGTH']
  ]
]
test.each(refusals)('%s is refused', (_, body, expected) => {
  expect(refusedFields(body)).toEqual(expected)
})

const accepted: readonly [what: string, body: Json][] = [
  ['nulls everywhere', { content: 'a', embeds: null, components: null, allowed_mentions: null, username: null, flags: null }],
  ['colour 0', embed({ color: 0 })],
  ['outer spaces beyond a limit', embed({ title: `${x(256)}   ` })],
  ['a timestamp with an offset', embed({ timestamp: '2026-01-02T03:04:05+02:00' })],
  ['an attachment as an image', embed({ image: { url: 'attachment://a.png' } })],
  ['numbers as attachment ids', { content: 'a', attachments: [{ id: 0, description: 'log' }] }],
  ['an image alone', { embeds: [{ image: { url: 'https://e.example/a.png' } }] }],
  ['a row of link buttons', row(link(), link({ label: undefined, emoji: { name: '🔁' } }))],
  ['parse of one kind, list of the other', { content: 'a', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
  ['an empty list beside parse', { content: 'a', allowed_mentions: { parse: ['users'], users: [] } }],
  ['empty legacy fields beside V2', { ...v2(text('a')), content: '', embeds: [] }],
  [
    'every V2 component',
    v2({
      type: container,
      accent_color: 0x57f287,
      components: [
        { type: section, components: [text('# a')], accessory: { type: thumbnail, media: { url: 'https://e.example/a.png' } } },
        { type: separator, divider: true, spacing: 2 },
        { type: mediaGallery, items: [{ media: { url: 'https://e.example/a.png' }, description: 'alt' }] },
        { type: file, file: { url: 'attachment://log.txt' } },
        { type: actionRow, components: [link()] }
      ]
    })
  ]
]
test.each(accepted)('%s is accepted', (_, body) => {
  expect(look({ allowed_mentions: { parse: [] }, ...body }).refusal).toBeUndefined()
})

const complaints: readonly [what: string, body: Json, query: string, complaint: string][] = [
  ['a typo', { embed: [] }, '', 'unknown-key: embed is unknown; did you mean embeds?'],
  ['a British colour', { embeds: [{ colour: 1 }] }, '', 'unknown-key: embeds[0].colour is unknown; did you mean color?'],
  ['camel case', { avatarUrl: 'a' }, '', 'unknown-key: avatarUrl is unknown; did you mean avatar_url?'],
  ['a stranger', { reactions: [] }, '', 'unknown-key: reactions is unknown'],
  [
    'a typo in a button',
    row(link({ lable: 'a' })),
    'with_components=1',
    'unknown-key: components[0].components[0].lable is unknown; did you mean label?'
  ],
  [
    'a typo deep in V2',
    v2({ type: container, components: [{ type: textDisplay, content: 'a', contents: 'b' }] }),
    'with_components=true',
    'unknown-key: components[0].components[0].contents is unknown; did you mean content?'
  ],
  ['a prototype name', { constructor: 1 }, '', 'unknown-key: constructor is unknown'],
  ['components without the query', row(link()), '', 'ignored-components: components are ignored without with_components=true'],
  ['a flag of others', { flags: 64 }, '', 'ignored-flags: flags 64 cannot be set by a webhook'],
  ['no allowed_mentions', { content: 'a' }, '', 'implicit-mentions: no allowed_mentions: whom this pings is left to a disputed default']
]
test.each(complaints)('%s is answered and complained about', (_, body, query, expected) => {
  const seen = check('execute', { json: { content: 'a', ...body }, files: [] }, new URLSearchParams(query)).complaints
  expect(seen.map(({ kind, message }) => `${kind}: ${message}`)).toContain(expected)
})

test('a message without a fault gives no complaint', () => {
  const body = { content: 'a', allowed_mentions: { parse: [] }, ...row(link()), flags: flags.suppressEmbeds | flags.suppressNotifications }
  expect(look(body).complaints).toEqual([])
})

test('an edit may not set what only a new message can', () => {
  const { complaints: found } = look(
    { content: 'a', allowed_mentions: { parse: [] }, username: 'a', flags: flags.suppressNotifications },
    'edit'
  )
  expect(found.map(({ kind }) => kind)).toEqual(['unknown-key', 'ignored-flags'])
})

test('the error tree nests as Discord nests it', () => {
  const problems = [
    { path: ['embeds', 0, 'title'], code: 'A', message: 'a' },
    { path: ['embeds', 0, 'title'], code: 'B', message: 'b' },
    { path: ['embeds'], code: 'C', message: 'c' }
  ]
  expect(invalidFormBody(problems).body).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: {
      embeds: {
        0: {
          title: {
            _errors: [
              { code: 'A', message: 'a' },
              { code: 'B', message: 'b' }
            ]
          }
        },
        _errors: [{ code: 'C', message: 'c' }]
      }
    }
  })
})

test.each([
  [{ flags: { toString: 1 } }, 'flags NUMBER_TYPE_COERCE'],
  [{ embeds: [{ color: { valueOf: null, toString: null } }] }, 'embeds.0.color NUMBER_TYPE_COERCE'],
  [{ allowed_mentions: { users: ['__proto__'] } }, 'allowed_mentions.users.0 NUMBER_TYPE_COERCE']
])('%j is refused, not tripped over', (body, expected) => {
  expect(refusedFields(body)).toEqual([expected])
})

const keys = fc.constantFrom(
  'content',
  'embeds',
  'components',
  'allowed_mentions',
  'flags',
  'attachments',
  'poll',
  'type',
  'color',
  'fields',
  'toString',
  '__proto__',
  'zzz'
)
const { body } = fc.letrec<{ body: Json; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.jsonValue({ maxDepth: 1 }),
    fc.integer({ min: 0, max: 20 }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('body')
  ),
  body: fc.dictionary(keys, tie('value'), { maxKeys: 5 })
}))

test('no body, however odd, is beyond an answer', () => {
  fc.assert(
    fc.property(body, (odd) => {
      expect(look(odd).refusal?.status ?? 400).toBe(400)
    }),
    { numRuns: 500 }
  )
})

test('a total never exceeds what its texts count, whatever surrounds them', () => {
  const blank = fc.array(fc.constantFrom(' ', '\n', '\t')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(blank, fc.string(), blank, (before, inner, after) => {
      expect(embedLength([{ title: before + inner + after }])).toBe(embedLength([{ title: inner }]))
    })
  )
})
