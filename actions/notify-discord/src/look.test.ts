import { expect, test } from '@jest/globals'
import { attachments, lookOf, mergeStyles } from './look.ts'
import { inputsOf } from './testing.ts'

const extras = { files: [] }

const looks: [inputs: Record<string, string>, expected: object][] = [
  [{}, {}],
  [
    { username: 'CI', 'avatar-url': 'https://a.example/x.png' },
    { username: 'CI', avatarUrl: 'https://a.example/x.png' }
  ],
  [
    { layout: 'components', silent: 'false', color: 'red' },
    { layout: 'components', silent: false, color: 0xff0000 }
  ],
  [
    { 'thread-id': '5', tags: '1,2' },
    { threadId: '5', tags: ['1', '2'] }
  ],
  [{ image: 'https://a.example/x.png' }, { image: 'https://a.example/x.png' }],
  [{ image: 'out/shots/x.png' }, { image: 'x.png' }],
  [{ image: 'out\\x.png' }, { image: 'x.png' }],
  [{ layout: 'text' }, { layout: 'text' }],
  [{ thumbnail: 'https://a.example/x.png' }, { thumbnail: 'https://a.example/x.png' }],
  [
    { thumbnail: 'out/y.png', image: 'out/x.png' },
    { thumbnail: 'y.png', image: 'x.png' }
  ]
]
test.each(looks)('%j looks like %j', (inputs, expected) => expect(lookOf(inputsOf(inputs), extras)).toEqual(expected))

test('what was read and filled in goes along', () => {
  const files = [{ name: 'a.txt', bytes: new Uint8Array() }]
  expect(lookOf(inputsOf(), { content: ['hi'], threadName: 'New', footer: 'F', files })).toEqual({
    content: ['hi'],
    threadName: 'New',
    footer: 'F',
    files
  })
})

const attached: [inputs: Record<string, string>, expected: string[]][] = [
  [{}, []],
  [{ files: 'a.txt' }, ['a.txt']],
  [{ files: 'a.txt', image: 'b.png' }, ['a.txt', 'b.png']],
  [{ files: 'b.png', image: 'b.png' }, ['b.png']],
  [{ image: 'https://a.example/x.png' }, []],
  [{ thumbnail: 'https://a.example/x.png' }, []],
  [{ image: 'a.png', thumbnail: 'b.png' }, ['a.png', 'b.png']],
  [{ image: 'a.png', thumbnail: 'a.png' }, ['a.png']],
  [{ files: 'b.png', thumbnail: 'b.png' }, ['b.png']]
]
test.each(attached)('%j attaches %j', (inputs, expected) => expect(attachments(inputsOf(inputs))).toEqual(expected))

const layers: [configured: object, look: object, expected: object][] = [
  [{ username: 'A', silent: true }, { username: 'B' }, { username: 'B', silent: true }],
  [{ threadId: '1' }, {}, { threadId: '1' }],
  [{ threadId: '1' }, { threadId: '2' }, { threadId: '2' }],
  [{ threadId: '1' }, { threadName: 'New' }, { threadName: 'New' }],
  [{ threadName: 'Old', tags: ['1'] }, { threadId: '2' }, { threadId: '2', tags: ['1'] }],
  [{ silent: true }, { silent: false }, { silent: false }]
]
test.each(layers)('%j under %j: %j', (configured, look, expected) => expect(mergeStyles(configured, look)).toEqual(expected))
