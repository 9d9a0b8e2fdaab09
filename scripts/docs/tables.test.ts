import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { inputsTable, outputsTable } from './tables.ts'

test('inputs as readers see them', () => {
  const table = inputsTable({
    'discord-webhook': { description: 'Where to send.', required: true },
    status: { description: 'How it went: `success` | `failure`.', required: false, default: '${{ job.status }}' },
    title: { description: 'A title.', required: false },
    colour: { description: 'Of the embed.', required: false, deprecationMessage: 'Use `color`.' }
  })
  expect(table).toMatchInlineSnapshot(`
"| Input | Description | Default |
| --- | --- | --- |
| \`discord-webhook\` | Where to send. | required |
| \`status\` | How it went: \`success\` \\| \`failure\`. | \`\${{ job.status }}\` |
| \`title\` | A title. |  |
| \`colour\` | Of the embed. **Deprecated:** Use \`color\`. |  |"
`)
})

test('outputs as readers see them', () => {
  const outputs = {
    delivered: { description: 'What became of each message,\nas JSON.' },
    skipped: { description: 'Why nothing was sent.' }
  }
  expect(outputsTable({ name: 'a', description: '', outputs })).toMatchInlineSnapshot(`
"| Output | Description |
| --- | --- |
| \`delivered\` | What became of each message, as JSON. |
| \`skipped\` | Why nothing was sent. |"
`)
})

test('an output has to be explained', () => {
  expect(() => outputsTable({ name: 'notify', description: '', outputs: { x: {} } })).toThrow(
    'Output "x" of notify is missing a description'
  )
})

test('an action without outputs has an empty table', () => {
  expect(outputsTable({ name: 'a', description: '' }).split('\n')).toHaveLength(2)
})

test('no text leaves its row or its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (description) => {
      const lines = inputsTable({ a: { description, required: true } }).split('\n')
      expect(lines).toHaveLength(3)
      expect(lines[2]?.replaceAll('\\|', '').split('|')).toHaveLength(5)
    })
  )
})
