import { expect, test } from '@jest/globals'
import { buttonsOf, fieldsOf } from './yaml-inputs.ts'

const variables = { branch: 'main' }

const fields: [text: string | undefined, expected: object[]][] = [
  [undefined, []],
  ['Branch: "{{ branch }}"', [{ name: 'Branch', value: ['main'], inline: true }]],
  [
    'Count: 3\nGreen: true',
    [
      { name: 'Count', value: [{ markdown: '3' }], inline: true },
      { name: 'Green', value: [{ markdown: 'true' }], inline: true }
    ]
  ],
  [`Long: ${'x'.repeat(41)}`, [{ name: 'Long', value: [{ markdown: 'x'.repeat(41) }], inline: false }]],
  [
    '- { name: A, value: "**{{ branch }}**", inline: false }',
    [{ name: 'A', value: [{ markdown: '**' }, 'main', { markdown: '**' }], inline: false }]
  ],
  ['- { name: A, value: 1 }', [{ name: 'A', value: [{ markdown: '1' }], inline: true }]],
  ['{}', []]
]
test.each(fields)('fields %j', async (text, expected) => expect(await fieldsOf(text, variables)).toEqual(expected))

const buttons: [text: string | undefined, expected: object[]][] = [
  [undefined, []],
  ['Runbook: https://wiki.example/ci', [{ label: 'Runbook', url: 'https://wiki.example/ci' }]],
  ['- { label: Dashboard, url: "http://grafana.example" }', [{ label: 'Dashboard', url: 'http://grafana.example' }]]
]
test.each(buttons)('buttons %j', async (text, expected) => expect(await buttonsOf(text)).toEqual(expected))

test.each([
  ['just text', 'must be a map of names to values'],
  ['- name: A', 'line 1, column 3: [0].value is missing'],
  ['- { name: A, value: 1, inlin: 2 }', 'line 1, column 24: unknown key "inlin" (did you mean "inline"?)'],
  ['A: [1]', 'line 1, column 4: A must be text'],
  ['A: "open', 'line 1']
])('fields %j are refused: %s', async (text, problem) => await expect(fieldsOf(text, variables)).rejects.toThrow(problem))

test.each([
  'Run: javascript:alert(1)',
  'Run: data:text/html,x',
  'Run: discord://x',
  'Run: /relative',
  'Run: https://user:pw@a.example',
  '- { label: A }'
])('buttons %j are refused', async (text) => await expect(buttonsOf(text)).rejects.toThrow('Input "buttons" is not valid'))
