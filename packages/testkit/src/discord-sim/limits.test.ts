import { expect, test } from '@jest/globals'
import type { Json } from './json.ts'
import { embed, field, link, many, refusedFields, row, text, url, v2, x } from './rules.fixture.ts'
import { componentTypes } from './wire.ts'

const { section, mediaGallery, container } = componentTypes

const limits: readonly [what: string, limit: number, make: (size: number) => Json, refusal: string][] = [
  ['content', 2000, (size) => ({ content: x(size) }), 'content BASE_TYPE_MAX_LENGTH'],
  ['username', 80, (size) => ({ content: 'a', username: x(size) }), 'username BASE_TYPE_MAX_LENGTH'],
  ['avatar_url', 2048, (size) => ({ content: 'a', avatar_url: url(size) }), 'avatar_url BASE_TYPE_MAX_LENGTH'],
  ['thread_name', 100, (size) => ({ content: 'a', thread_name: x(size) }), 'thread_name BASE_TYPE_MAX_LENGTH'],
  ['applied_tags', 5, (size) => ({ content: 'a', applied_tags: many(size, '1') }), 'applied_tags BASE_TYPE_MAX_LENGTH'],
  ['embeds', 10, (size) => ({ embeds: many(size, { title: 'a' }) }), 'embeds BASE_TYPE_MAX_LENGTH'],
  ['embed title', 256, (size) => embed({ title: x(size) }), 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
  ['embed description', 4096, (size) => embed({ description: x(size) }), 'embeds.0.description BASE_TYPE_MAX_LENGTH'],
  ['embed url', 2048, (size) => embed({ url: url(size) }), 'embeds.0.url BASE_TYPE_MAX_LENGTH'],
  ['embed colour', 0xffffff, (color) => embed({ color }), 'embeds.0.color NUMBER_TYPE_MAX'],
  ['author name', 256, (size) => embed({ author: { name: x(size) } }), 'embeds.0.author.name BASE_TYPE_MAX_LENGTH'],
  ['footer text', 2048, (size) => embed({ footer: { text: x(size) } }), 'embeds.0.footer.text BASE_TYPE_MAX_LENGTH'],
  ['fields', 25, (size) => embed({ fields: many(size, field) }), 'embeds.0.fields BASE_TYPE_MAX_LENGTH'],
  ['field name', 256, (size) => embed({ fields: [{ ...field, name: x(size) }] }), 'embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH'],
  ['field value', 1024, (size) => embed({ fields: [{ ...field, value: x(size) }] }), 'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH'],
  ['button label', 80, (size) => row(link({ label: x(size) })), 'components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
  ['button url', 512, (size) => row(link({ url: url(size) })), 'components.0.components.0.url BASE_TYPE_MAX_LENGTH'],
  ['buttons of a row', 5, (size) => row(...many(size, link())), 'components.0.components BASE_TYPE_MAX_LENGTH'],
  ['rows', 5, (size) => ({ components: many(size, row(link()).components[0]) }), 'components BASE_TYPE_MAX_LENGTH'],
  [
    'V2 components',
    40,
    (size) => v2({ type: container, components: many(size - 1, text('a')) }),
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'
  ],
  [
    'V2 text',
    4000,
    (size) => v2(text(x(size / 2)), text(x(size - Math.floor(size / 2)))),
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'
  ],
  [
    'texts of a section',
    3,
    (size) => v2({ type: section, components: many(size, text('a')), accessory: link() }),
    'components.0.components BASE_TYPE_MAX_LENGTH'
  ],
  [
    'gallery',
    10,
    (size) => v2({ type: mediaGallery, items: many(size, { media: { url: 'https://e.example/a.png' } }) }),
    'components.0.items BASE_TYPE_MAX_LENGTH'
  ],
  ['attachments', 10, (size) => ({ content: 'a', attachments: many(size, { id: '0' }) }), 'attachments BASE_TYPE_MAX_LENGTH'],
  [
    'allowed users',
    100,
    (size) => ({ content: 'a', allowed_mentions: { users: many(size, '1') } }),
    'allowed_mentions.users BASE_TYPE_MAX_LENGTH'
  ]
]
test.each(limits)('%s: %d is accepted, one more is not', (_, limit, make, refusal) => {
  expect(refusedFields(make(limit))).toEqual([])
  expect(refusedFields(make(limit + 1))).toContain(refusal)
})

const spread = (total: number) => ({ embeds: [{ description: x(4000) }, { title: x(200), description: x(total - 4200) }] })
test('all embeds of a message together hold 6000 characters', () => {
  expect(refusedFields(spread(6000))).toEqual([])
  expect(refusedFields(spread(6001))).toEqual(['embeds MAX_EMBED_SIZE_EXCEEDED'])
})
