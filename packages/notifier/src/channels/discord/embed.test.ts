import { expect, test } from '@jest/globals'
import { embedOf } from './embed.ts'
import { loudAlert, quietAlert } from './testing/sample.ts'

test('a failure as its reader sees it', () => {
  expect(embedOf(loudAlert)).toMatchInlineSnapshot(`
{
  "author": {
    "icon_url": "https://avatars.githubusercontent.com/u/583231",
    "name": "octocat",
    "url": "https://github.com/octocat",
  },
  "color": 14232864,
  "description": "Job \`test (ubuntu)\` failed in **Run npm test** after **2 min 5 s**
**Run npm test**
\`\`\`
FAIL src/login.test.ts
  Expected: "\`​\`​\` @​everyone"
  Received: ""
\`\`\`",
  "fields": [
    {
      "inline": true,
      "name": "Branch",
      "value": "\`main\`",
    },
    {
      "inline": true,
      "name": "Commit",
      "value": "[a1b2c3d](https://github.com/octo/app/commit/a1b2c3d)",
    },
    {
      "inline": true,
      "name": "Attempt",
      "value": "2",
    },
  ],
  "footer": {
    "text": "octo/app · CI #42 · P1 High: third failure in a row",
  },
  "timestamp": "2026-08-01T00:02:05.000Z",
  "title": "❌ CI failed on main: \\[Fix login\\]\\(https:\\//evil.example) @​everyone",
  "url": "https://github.com/octo/app/actions/runs/42",
}
`)
})

test('the least there is to tell is no more than a title', () => {
  expect(embedOf(quietAlert)).toEqual({ title: '✅ CI passed', color: 0x2ecc71 })
})

test('a step can choose colour and image', () => {
  expect(embedOf(quietAlert, { color: 0, image: 'https://a.example/x.png' })).toMatchObject({
    color: 0,
    image: { url: 'https://a.example/x.png' }
  })
})

test('what cannot be shown is left out, never refused', () => {
  const embed = embedOf({
    ...quietAlert,
    title: ' \u200b ',
    url: 'javascript:alert(1)',
    actor: { name: '\u202e', avatar: 'x' },
    startedAt: 'yesterday',
    fields: [
      { name: '', value: [] },
      { name: '', value: ['x'] }
    ]
  })
  expect(embed).toEqual({ title: '✅ Untitled', color: 0x2ecc71, fields: [{ name: '\u200b', value: 'x', inline: false }] })
})

test('excerpts give way first, then the summary, then the fields', () => {
  const summary = ['s'.repeat(4000)]
  const excerpts = [{ title: 'log', lines: ['l'.repeat(3000)] }]
  const fields = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `f${n}`, value: ['v'.repeat(1000)] }))
  const sizes = [0, 2, 4, 25].map((count) => {
    const { description = '', fields: shown = [] } = embedOf({ ...quietAlert, summary, excerpts, fields: fields(count) })
    return {
      log: description.includes('```'),
      summary: description.match(/s+/)?.[0].length,
      fields: shown.map(({ value }) => value.length)[0]
    }
  })
  expect(sizes).toMatchInlineSnapshot(`
[
  {
    "fields": undefined,
    "log": true,
    "summary": 4000,
  },
  {
    "fields": 1000,
    "log": false,
    "summary": 3982,
  },
  {
    "fields": 1000,
    "log": false,
    "summary": 1978,
  },
  {
    "fields": 212,
    "log": false,
    "summary": 621,
  },
]
`)
})

test('a thumbnail stands at the side, a footer of the step in place of the context', () => {
  const embed = embedOf(loudAlert, { thumbnail: 'attachment://a.png', footer: 'Nightly' })
  expect(embed).toMatchObject({ thumbnail: { url: 'attachment://a.png' }, footer: { text: 'Nightly · P1 High: third failure in a row' } })
  expect(embedOf(quietAlert, { footer: '' })).toEqual({ title: '✅ CI passed', color: 0x2ecc71 })
})
