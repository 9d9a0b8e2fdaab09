import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { configJsonSchema } from './editor-schema.ts'
import { parseConfig } from './parse.ts'

const schema = await configJsonSchema()
const accepts = new Ajv2020({ strictTypes: false }).compile(schema)

const files: [name: string, text: string, valid: boolean][] = [
  ['the shortest', 'version: 1', true],
  ['channels', 'version: 1\nchannels: { a: { type: discord, webhook: A, mention: { P0: "@here" }, tags: [1] } }', true],
  [
    'routes',
    'version: 1\nchannels: { a: { type: discord, webhook: A } }\nroutes: [{ match: { source: [ci] }, to: a, repeat-interval: 4h }]',
    true
  ],
  ['grading', 'version: 1\nseverity: { P0: { color: "#ff0000" } }\npolicy: { severities: { health-all: P1 } }', true],
  ['later sections', 'version: 1\nrepeated-failures: [{ workflows: [ci.yml] }]\noncall: { primary: {} }', true],
  [
    'endpoints and objectives',
    'version: 1\nhealth: { endpoints: [{ name: api, url: "https://a.example", expect: { status: [200, 3xx], json: { "$.a": 1 } }, latency: { p95: 400ms } }] }\nslo: [{ name: a, endpoints: api, target: 99.9, window: 30d }]',
    true
  ],
  ['an endpoint without a URL', 'version: 1\nhealth: { endpoints: [{ name: api, url: api.example }] }', false],
  ['no version', 'channels: {}', false],
  ['an unknown section', 'version: 1\nchanels: {}', false],
  ['an unknown key', 'version: 1\nchannels: { a: { type: discord, webhook: A, x: 1 } }', false],
  ['an unknown type', 'version: 1\nchannels: { a: { type: discrod } }', false],
  ['a URL in the place of a name', 'version: 1\nchannels: { a: { type: discord, webhook: "https://a.example" } }', false],
  ['an unknown rule', 'version: 1\npolicy: { severities: { nothing: P1 } }', false]
]
test.each(files)('an editor and the action agree on a file with %s', (_, text, valid) => {
  expect(accepts(parse(text))).toBe(valid)
  const reading = () => parseConfig(text, 'tocsin.yml')
  if (valid) expect(reading).not.toThrow()
  else expect(reading).toThrow()
})

test('every section says what it is for', () => {
  const { properties } = schema as { properties: Record<string, { description?: string }> }
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([])
})
