import { expect, test } from '@jest/globals'
import type { Alert } from '../../alert.ts'
import { type ContainerOptions, containerOf } from './container.ts'
import { loudAlert, quietAlert } from './testing/sample.ts'
import { isRecord, walk } from './testing/walk.ts'

const empty = { content: '', tail: '', files: [], rows: [] }

test('a failure as its reader sees it', () => {
  expect(containerOf(loudAlert, empty)).toMatchInlineSnapshot(`
[
  {
    "accent_color": 14232864,
    "components": [
      {
        "accessory": {
          "description": "octocat",
          "media": {
            "url": "https://avatars.githubusercontent.com/u/583231",
          },
          "type": 11,
        },
        "components": [
          {
            "content": "### [❌ CI failed on main: (Fix login)(https:/​/evil.example) @​everyone](https://github.com/octo/app/actions/runs/42)",
            "type": 10,
          },
          {
            "content": "-# [octocat](https://github.com/octocat)",
            "type": 10,
          },
        ],
        "type": 9,
      },
      {
        "content": "Job \`test (ubuntu)\` failed in **Run npm test** after **2 min 5 s**",
        "type": 10,
      },
      {
        "content": "**Branch**  \`main\`
**Commit**  [a1b2c3d](https://github.com/octo/app/commit/a1b2c3d)
**Attempt**  2",
        "type": 10,
      },
      {
        "content": "**Run npm test**
\`\`\`
FAIL src/login.test.ts
  Expected: "\`​\`​\` @​everyone"
  Received: ""
\`\`\`",
        "type": 10,
      },
      {
        "type": 14,
      },
      {
        "content": "-# octo/app · CI #42 · P1 High: third failure in a row · <t:1785542525:R>",
        "type": 10,
      },
    ],
    "type": 17,
  },
]
`)
})

test('the least there is to tell is no more than a title', () => {
  expect(containerOf(quietAlert, empty)).toEqual([
    { type: 17, accent_color: 0x2ecc71, components: [{ type: 10, content: '### ✅ CI passed' }] }
  ])
})

test('content stands above, media and buttons stand below', () => {
  const rows = [{ type: 1 as const, components: [{ type: 2 as const, style: 5 as const, label: 'Open', url: 'https://a.example/' }] }]
  const files = [{ name: 'a.log', bytes: new Uint8Array() }]
  const media = [{ type: 13, file: { url: 'attachment://a.log' } }]
  expect(containerOf(quietAlert, { content: '<@7>', tail: '-# note', files, rows, color: 1 })).toEqual([
    { type: 10, content: '<@7>' },
    {
      type: 17,
      accent_color: 1,
      components: [{ type: 10, content: '### ✅ CI passed' }, { type: 10, content: '-# note' }, ...media, { type: 14 }, ...rows]
    }
  ])
})

test('a value of several lines stands below its name', () => {
  const fields = [
    { name: 'Jobs', value: ['a\nb'], inline: true },
    { name: ' ', value: ['alone'] }
  ]
  const [container] = containerOf({ ...quietAlert, fields }, empty)
  expect(container).toMatchObject({ components: [{}, { content: '**Jobs**\na\nb\n\nalone' }] })
})

const badge = 'https://a.example/badge.png'
const file = { name: 'badge.png', bytes: new Uint8Array() }
const avatar = loudAlert.actor?.avatar ?? ''
const attached = 'attachment://badge.png'
const gallery = (...urls: string[]) => ({ type: 12, items: urls.map((url) => ({ media: { url } })) })

const pictures: [what: string, alert: Alert, options: Partial<ContainerOptions>, beside: string | undefined, shown: object | undefined][] =
  [
    ['a thumbnail', quietAlert, { thumbnail: badge }, badge, undefined],
    ['an attached thumbnail', quietAlert, { thumbnail: attached, files: [file] }, attached, undefined],
    ['one that is the image, too', quietAlert, { thumbnail: attached, image: attached, files: [file] }, attached, gallery(attached)],
    ['a thumbnail under an actor', loudAlert, { thumbnail: badge, image: badge }, avatar, gallery(badge)],
    ['an attached one under an actor', loudAlert, { thumbnail: attached, files: [file] }, avatar, gallery(attached)],
    ['an actor without a picture', { ...quietAlert, actor: { name: 'ada' } }, { thumbnail: badge }, badge, undefined],
    ['no thumbnail', quietAlert, { image: badge }, undefined, gallery(badge)]
  ]
test.each(pictures)('%s is shown once', (_, alert, options, beside, shown) => {
  const all = walk(containerOf(alert, { ...empty, ...options }))
  expect(all.filter(({ type }) => type === 11).map(({ media }) => (isRecord(media) ? media.url : media))).toEqual(beside ? [beside] : [])
  expect(all.find(({ type }) => type === 12)).toEqual(shown)
})

test('a footer of the step stands in place of the context', () => {
  const [container] = containerOf(loudAlert, { ...empty, footer: 'Nightly' })
  expect(JSON.stringify(container)).toContain('-# Nightly · P1 High: third failure in a row · <t:')
  expect(JSON.stringify(container)).not.toContain('octo/app · CI')
})
