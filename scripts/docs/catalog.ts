import type { InputSection } from '@tocsin/action-kit'
import { type ActionFile, inputsTable, outputsTable } from './tables.ts'

export interface CatalogEntry {
  /** The folder below `actions/`. */
  folder: string
  action: ActionFile
  inputs: Record<string, InputSection>
  /** What it runs on and what it may do, in the words of its README. */
  trigger: string
  permissions: string
}

/** The page that lists every action with all that a workflow needs to know of it. */
export function catalog(entries: readonly CatalogEntry[]): string {
  const index = entries.map(({ folder, action }) => `- [\`${folder}\`](#${folder}): ${action.description}`)
  const page = ['# Action catalog', '<!-- Written by `npm run docs`. -->', index.join('\n'), ...entries.map(section)].join('\n\n')
  // The words of an action link from its own folder.
  return `${page.replaceAll('](../../', '](')}\n`
}

function section({ folder, action, inputs, trigger, permissions }: CatalogEntry): string {
  return [
    `## ${folder}`,
    `${action.description} [Guide](actions/${folder}/README.md)`,
    '**Runs on**',
    trigger,
    '**Permissions**',
    permissions,
    '**Inputs**',
    inputsTable(inputs),
    '**Outputs**',
    outputsTable(action)
  ].join('\n\n')
}
