import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadConfig } from './load.ts'
import { parseConfig } from './parse.ts'

test('the lazy door reads what the parser reads', async () => {
  const text = 'version: 1\nchannels: { a: { type: discord, webhook: A } }'
  expect(await loadConfig(text, 'tocsin.yml')).toEqual(parseConfig(text, 'tocsin.yml'))
  await expect(loadConfig('[]', 'tocsin.yml')).rejects.toThrow('tocsin.yml:1:1')
})

test('what is loaded at the start knows neither the schema nor the YAML library', () => {
  const seen = new Set<string>()
  staticImports(join(import.meta.dirname, '../index.ts'), seen)
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen].filter((name) => /^(zod|yaml)/.test(name) || name.endsWith('config/schema.ts'))).toEqual([])
})

function staticImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  for (const [, types, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)( type)?[^'"]*? from '([^']+)'/gm)) {
    if (types) continue
    if (from.startsWith('.')) staticImports(join(dirname(file), from), seen)
    else seen.add(from)
  }
}
