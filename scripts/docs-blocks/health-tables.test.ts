import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { configJsonSchema } from '@tocsin/notifier'
import { between } from '../docs/markers.ts'
import { root, textOf } from './pages.ts'

const sourceOf = <T>(path: string): Promise<T> => import(pathToFileURL(join(root, path)).href)

const { rules } = await sourceOf<{ rules: Record<string, readonly { id: string; severity: string }[]> }>(
  'packages/notifier/src/classify/rules.ts'
)
const { faults } = await sourceOf<{ faults: readonly string[] }>('actions/health-check/src/probe/observation.ts')
const { presets } = await sourceOf<{ presets: object }>('actions/health-check/src/endpoints/presets.ts')

const guide = textOf('actions/health-check/README.md')
const configuration = textOf('docs/configuration.md')

test('the guide gives each alert the severity of its rule', () => {
  const rows = between(guide, 'severities', 'README.md').matchAll(/\| (P\d) \| `([\w-]+)` \|$/gm)
  const own = ['health', 'certificate', 'latency', 'stale', 'slo']
    .flatMap((kind) => rules[kind] ?? [])
    .filter(({ id }) => id !== 'stale-workflow')
  expect([...rows].map(([, severity, id]) => ({ id, severity }))).toEqual(own.map(({ id, severity }) => ({ id, severity })))
})

test('the guide names each fault', () => {
  const [, sentence = ''] = /and its kind as `fault`: ([^.]+)\./.exec(guide) ?? []
  expect([...sentence.matchAll(/`([\w-]+)`/g)].map(([, fault]) => fault)).toEqual(faults)
})

test('the guide on objectives says what each preset is', () => {
  const [, section = ''] = textOf('docs/slo.md').split('\n## Presets\n')
  expect([...section.matchAll(/^\| `(\w+)` \| \d/gm)].map(([, name]) => name)).toEqual(Object.keys(presets))
})

/** The names of all keys of a schema. */
function keysOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf)
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, value]) =>
      key === 'properties' ? Object.values(value as object).flatMap(keysOf) : keysOf(value)
    )
  ]
}

const { properties } = (await configJsonSchema()) as { properties: Record<string, object> }
const [, health = '', slo = ''] = /\n## health\n(.*)\n## slo\n(.*?)\n## /s.exec(configuration) ?? []

test.each([
  ['health', health],
  ['slo', slo]
])('the configuration page names every key of %s', (section, text) => {
  const said = new Set(text.match(/[\w-]+/g))
  const keys = [...new Set(keysOf(properties[section]))]
  expect(keys.length).toBeGreaterThan(8)
  expect(keys.filter((key) => !said.has(key))).toEqual([])
})

const statusSchema = JSON.parse(readFileSync(join(root, 'docs/status.schema.json'), 'utf8'))

test('the page on the status page speaks of members that its JSON has', () => {
  const command = /jq -r '([^']+)'/.exec(textOf('docs/status-page.md'))?.[1] ?? ''
  const known = new Set(keysOf(statusSchema))
  const named = [...command.matchAll(/\.(\w+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})
