import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { inputsSection } from '@tocsin/action-kit'
import { parse } from 'yaml'
import { Inputs } from './inputs.ts'

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as {
  name: string
  inputs: object
  outputs: Record<string, { description: string }>
  runs: object
}

/** Workflows out there use these names: more may come, none may go. */
const promised = {
  inputs: [
    ...['discord-webhook', 'config', 'github-token', 'status', 'event', 'when', 'title', 'description', 'content', 'color', 'url'],
    ...['fields', 'buttons', 'image', 'files', 'username', 'avatar-url', 'mention', 'user-map', 'severity', 'environment', 'version'],
    ...['thumbnail', 'footer'],
    ...['layout', 'thread-id', 'thread-name', 'tags', 'key', 'message-id', 'ledger', 'silent', 'fail-on', 'dry-run', 'timeout']
  ],
  outputs: ['delivered', 'message-id', 'channel-id', 'message-url', 'thread-id', 'severity', 'skipped']
}

test('action.yml documents exactly the inputs that the table of fields reads', () => expect(action.inputs).toEqual(inputsSection(Inputs)))

test('every promised input is there', () => expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(promised.inputs)))

test('the outputs are the promised ones, each with its description', () => {
  expect(Object.keys(action.outputs)).toEqual(promised.outputs)
  for (const { description } of Object.values(action.outputs)) expect(description).toMatch(/\S.*\.$/)
})

test('it runs the bundle on Node 24, and has a name for the Marketplace', () => {
  expect(action.runs).toEqual({ using: 'node24', main: '../../dist/notify-discord/index.js' })
  expect(action.name).toMatchInlineSnapshot(`"tocsin: notify Discord"`)
})
