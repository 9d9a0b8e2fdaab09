import { expect, test } from '@jest/globals'
import { failOns } from '@tocsin/notifier'
import { type Field, input, optional } from './field.ts'
import { inputsSection } from './section.ts'
import { sharedInputs } from './shared.ts'
import { wholeNumber } from './types/numbers.ts'
import { webhooks } from './types/web.ts'
import { text } from './types/words.ts'

test('each input is documented as action.yml wants it', () => {
  const inputs = {
    status: input(text(), { description: 'How it went.', default: '${{ job.status }}' }),
    threshold: input(wholeNumber(), { description: 'How many.', default: '3' }),
    webhook: input(webhooks(), { description: 'Where to.', secret: true }),
    key: input(text(), { description: 'Who.', missing: 'pass one' }),
    old: input(optional(text()), { description: 'Was.', deprecated: 'Use key.' })
  }
  expect(inputsSection(inputs)).toEqual({
    status: { description: 'How it went.', required: false, default: '${{ job.status }}' },
    threshold: { description: 'How many.', required: false, default: '3' },
    webhook: { description: 'Where to.', required: false },
    key: { description: 'Who.', required: true },
    old: { description: 'Was.', required: false, deprecationMessage: 'Use key.' }
  })
})

const bad: [name: string, field: Field, message: RegExp][] = [
  ['no description', input(text(), { description: '' }), /"x" is missing a description/],
  ['an empty default', input(text(), { description: 'X.', default: '' }), /"x" has an empty default/],
  [
    'a default that is refused',
    input(wholeNumber(), { description: 'X.', default: 'many' }),
    /"x" has the default "many", which it refuses itself: must be a whole number of at least 0/
  ]
]
test.each(bad)('a field with %s cannot be documented', (_, x, message) => {
  expect(() => inputsSection({ x })).toThrow(message)
})

test.each(failOns)('what every action shares can be documented, with fail-on %s', (word) => {
  const section = inputsSection(sharedInputs({ failOn: word }))
  expect(Object.keys(section)).toEqual(['discord-webhook', 'config', 'github-token', 'fail-on', 'dry-run'])
  // As a default of the input it would come before that of the configuration.
  expect(section['fail-on']).toEqual({ description: expect.stringContaining(`Default: \`${word}\`.`), required: false })
  expect(section['github-token']).toMatchObject({ default: '${{ github.token }}' })
})
