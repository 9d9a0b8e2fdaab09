import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type InputSection, type Inputs, inputsSection } from '@tocsin/action-kit'
import { categoryPatterns, logPatterns } from '@tocsin/ci-history'
import { configJsonSchema } from '@tocsin/notifier'
import { parse } from 'yaml'
import { ndjsonSchema } from '../../actions/flake-analysis/src/export/ndjson/json-schema.ts'
import { ndjsonTables } from '../../actions/flake-analysis/src/export/ndjson/tables.ts'
import { reportJsonSchema } from '../../actions/flake-analysis/src/json/json-schema.ts'
import { type CatalogEntry, catalog } from './catalog.ts'
import { literalsTable } from './literals-table.ts'
import { between, fill } from './markers.ts'
import { type ActionFile, inputsTable, outputsTable } from './tables.ts'

interface Described {
  entry: CatalogEntry
  path: string
  readme: string
}

/** Every generated file by its path: what the sources say it should hold. */
export async function pages(root: string, actions: readonly string[]): Promise<Map<string, string>> {
  const described = await Promise.all(actions.map((folder) => describe(root, folder)))
  return new Map([
    ...described.map(({ path, readme }) => [path, readme] as const),
    ['action-catalog.md', catalog(described.map(({ entry }) => entry))],
    [
      'docs/flake-export.md',
      fill(readFileSync(join(root, 'docs/flake-export.md'), 'utf8'), 'ndjson', ndjsonTables(), 'docs/flake-export.md')
    ],
    ['docs/flake-export.schema.json', jsonOf(ndjsonSchema())],
    ['docs/flake-report.schema.json', jsonOf(reportJsonSchema())],
    ['docs/tocsin.schema.json', jsonOf(await configJsonSchema())],
    ['packages/ci-history/src/category/required-literals.generated.json', literalsTable(categoryPatterns)],
    ['packages/ci-history/src/log/required-literals.generated.json', literalsTable(logPatterns)]
  ])
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function describe(root: string, folder: string): Promise<Described> {
  const action: ActionFile = parse(readFileSync(join(root, 'actions', folder, 'action.yml'), 'utf8'))
  const path = `actions/${folder}/README.md`
  const readme = readFileSync(join(root, path), 'utf8')
  const inputs = await inputsOf(join(root, 'actions', folder, 'src/inputs.ts'))
  const entry = { folder, action, inputs, trigger: between(readme, 'trigger', path), permissions: between(readme, 'permissions', path) }
  return { entry, path, readme: fill(fill(readme, 'inputs', inputsTable(inputs), path), 'outputs', outputsTable(action), path) }
}

async function inputsOf(file: string): Promise<Record<string, InputSection>> {
  const { Inputs }: { Inputs: Inputs } = await import(pathToFileURL(file).href)
  return inputsSection(Inputs)
}
