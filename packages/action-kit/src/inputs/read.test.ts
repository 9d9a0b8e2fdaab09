import { expect, test } from '@jest/globals'
import { input, optional } from './field.ts'
import { type InputPorts, inputVariable, readInputs } from './read.ts'
import { sharedInputs } from './shared.ts'
import { duration, wholeNumber } from './types/numbers.ts'
import { webLink } from './types/web.ts'
import { text } from './types/words.ts'

const Inputs = {
  ...sharedInputs({ failOn: 'none' }),
  threshold: input(wholeNumber({ min: 1 }), { description: 'Failures in a row.', default: '3' }),
  url: input(optional(webLink()), { description: 'Where the title leads.' }),
  timeout: input(duration({ min: '1s', max: '5m' }), { description: 'How long.', missing: 'give one such as 30s' }),
  'two words': input(optional(text()), { description: 'A name with a space.' })
}

function read(given: Record<string, string>) {
  const [warnings, secrets]: [string[], string[]] = [[], []]
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value]))
  const ports: InputPorts = { env, warn: (message) => warnings.push(message), mask: (values) => secrets.push(...values) }
  return { values: () => readInputs(Inputs, ports), warnings, secrets }
}

test('values come typed, defaults are filled in, and empty means unset', () => {
  expect(read({ timeout: ' 1m30s\n', url: '', threshold: '', 'two words': 'x' }).values()).toEqual({
    'discord-webhook': [],
    config: undefined,
    'github-token': undefined,
    'fail-on': undefined,
    'dry-run': false,
    threshold: 3,
    url: undefined,
    timeout: 90_000,
    'two words': 'x'
  })
})

test('every problem is told at once, with what was given but no secret', () => {
  const { values } = read({
    threshold: 'three',
    url: 'javascript:alert(1)\n::error::x',
    'discord-webhook': 'https://discord.com/api/webhooks/1/s3cret-t0ken\nftp://s3cret-t0ken',
    'fail-on': 'sometimes',
    'dry-run': 'yes'
  })
  expect(values).toThrowErrorMatchingInlineSnapshot(`
"Invalid inputs:
- discord-webhook: must be an https URL (number 2 is not); is the secret the whole URL?
- fail-on: must be one of none, any, all, but got "sometimes"
- dry-run: must be true or false, but got "yes"
- threshold: must be a whole number of at least 1, but got "three"
- url: must be an http or https URL, but got "javascript:alert(1) ::error::x"
- timeout: is required; give one such as 30s
→ Correct the \`with:\` block of this step."
`)
})

test('a secret in the wrong input is quoted whole, for the runner to hide, or not at all', () => {
  const messageOf = (threshold: string) => {
    try {
      return String(read({ threshold, timeout: '30s' }).values())
    } catch (error) {
      return String(error).split('\n')[1]
    }
  }
  const short = 'AbCdEf-GhIjKl_0123456789xYz'
  expect(messageOf(short)).toBe(`- threshold: must be a whole number of at least 1, but got "${short}"`)
  expect(messageOf(`${short}${short}`)).toMatch(/, but got text that may be secret$/)
  expect(messageOf('https://a.example/s3cret')).toMatch(/, but got text that may be secret$/)
  expect(messageOf('two words '.repeat(10))).toMatch(/, but got a text of 99 characters$/)
})

test('secrets are hidden before anything can go wrong', () => {
  const { values, secrets } = read({ 'discord-webhook': 'not a URL', 'github-token': 'ghs_x', threshold: '0' })
  expect(values).toThrow()
  expect(secrets).toEqual(['not a URL', 'ghs_x'])
})

test('a default that only the runner can fill in is not taken as a value', () => {
  expect(read({ timeout: '30s' }).values()['github-token']).toBeUndefined()
})

const strangers: [given: string, warnings: string[]][] = [
  ['discord_webhook', ['Unknown input "discord_webhook": did you mean "discord-webhook"? It was ignored.']],
  ['treshold', ['Unknown input "treshold": did you mean "threshold"? It was ignored.']],
  ['dryrun', ['Unknown input "dryrun": did you mean "dry-run"? It was ignored.']],
  ['something-else', []]
]
test.each(strangers)('an input named %s', (name, expected) => {
  const { values, warnings } = read({ timeout: '30s', [name]: 's3cret' })
  values()
  expect(warnings).toEqual(expected)
})

test('an unknown input that is empty is nobody', () => {
  const { values, warnings } = read({ timeout: '30s', treshold: '' })
  values()
  expect(warnings).toEqual([])
})

test('a mistake of ours in a reader is no refusal', () => {
  const broken = {
    a: input(
      () => {
        throw new TypeError('a bug')
      },
      { description: 'A.' }
    )
  }
  expect(() => readInputs(broken, { env: {} })).toThrow(TypeError)
})
