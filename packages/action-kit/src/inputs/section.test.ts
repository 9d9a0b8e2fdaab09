import { expect, test } from '@jest/globals'
import { failOns } from '@tocsin/notifier'
import * as z from 'zod/mini'
import { input } from './field.ts'
import { inputsSection } from './section.ts'
import { sharedInputs } from './shared.ts'
import { wholeNumber } from './types/numbers.ts'
import { webhooks } from './types/web.ts'

test('each input is documented as action.yml wants it', () => {
  const schema = z.object({
    status: input(z.string(), { description: 'How it went.', default: '${{ job.status }}' }),
    threshold: input(wholeNumber(), { description: 'How many.', default: '3' }),
    webhook: input(webhooks(), { description: 'Where to.', secret: true }),
    key: input(z.string(), { description: 'Who.', missing: 'pass one' }),
    old: input(z.optional(z.string()), { description: 'Was.', deprecated: 'Use key.' })
  })
  expect(inputsSection(schema)).toEqual({
    status: { description: 'How it went.', required: false, default: '${{ job.status }}' },
    threshold: { description: 'How many.', required: false, default: '3' },
    webhook: { description: 'Where to.', required: false },
    key: { description: 'Who.', required: true },
    old: { description: 'Was.', required: false, deprecationMessage: 'Use key.' }
  })
})

const bad: [name: string, field: z.ZodMiniType, message: RegExp][] = [
  ['no facts', z.string(), /"x" is missing a description/],
  ['no description', input(z.string(), { description: '' }), /"x" is missing a description/],
  ['an empty default', input(z.string(), { description: 'X.', default: '' }), /"x" has an empty default/],
  [
    'a default that is refused',
    input(wholeNumber(), { description: 'X.', default: 'many' }),
    /"x" has the default "many", which its own schema refuses/
  ]
]
test.each(bad)('a field with %s cannot be documented', (_, x, message) => {
  expect(() => inputsSection(z.object({ x }))).toThrow(message)
})

test.each(failOns)('what every action shares can be documented, with fail-on %s', (word) => {
  const section = inputsSection(z.object(sharedInputs({ failOn: word })))
  expect(Object.keys(section)).toEqual(['discord-webhook', 'config', 'github-token', 'fail-on', 'dry-run'])
  expect(section['fail-on']).toMatchObject({ default: word, required: false })
  expect(section['github-token']).toMatchObject({ default: '${{ github.token }}' })
})
