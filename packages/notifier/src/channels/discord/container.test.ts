import { expect, test } from '@jest/globals'
import { containerOf } from './container.ts'
import { loudAlert, quietAlert } from './testing/sample.ts'

const empty = { content: '', tail: '', media: [], rows: [] }

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
  const media = [{ type: 13 as const, file: { url: 'attachment://a.log' } }]
  expect(containerOf(quietAlert, { content: '<@7>', tail: '-# note', media, rows, color: 1 })).toEqual([
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
