import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './workflow.ts'
import { listOf, type Mapping, mappingOf, readYamlFile } from './yaml.ts'

export interface ActionInput {
  default?: unknown
  deprecationMessage?: string
}

interface Metadata {
  folder: string
  name: string
  inputs: Readonly<Record<string, ActionInput>>
}

export interface NodeAction extends Metadata {
  using: 'node'
  main: string
  pre?: string
  preIf: string
  post?: string
  postIf: string
  outputs: readonly string[]
}

export interface CompositeAction extends Metadata {
  using: 'composite'
  steps: readonly Step[]
  outputs: readonly string[]
  /** The expression of each output. */
  values: Mapping
}

export type Action = NodeAction | CompositeAction

/** Reads the action.yml or action.yaml of a folder. */
export function readAction(folder: string): Action {
  const file = metadataFile(folder)
  if (!file)
    throw new Error(
      `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Did you forget to run actions/checkout before running your local action?`
    )
  const yaml = readYamlFile(file)
  const metadata = { folder, name: String(yaml.name ?? ''), inputs: inputsOf(yaml) }
  const outputs = mappingOf(yaml.outputs)
  const runs = mappingOf(yaml.runs)
  const using = String(runs.using ?? '')
  if (using === 'composite')
    return { ...metadata, using, steps: listOf(runs.steps) as Step[], outputs: Object.keys(outputs), values: valuesOf(outputs) }
  if (/^node\d+$/.test(using)) return nodeAction(metadata, runs, Object.keys(outputs))
  throw new Error(`'${file}' uses '${using}', which cannot be run here: replace the action through \`substitutes\`.`)
}

export const metadataFile = (folder: string): string | undefined =>
  ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path))

function nodeAction(metadata: Metadata, runs: Mapping, outputs: readonly string[]): NodeAction {
  const script = (name: string) => (runs[name] === undefined ? {} : { [name]: String(runs[name]) })
  return {
    ...metadata,
    using: 'node',
    main: String(runs.main ?? ''),
    ...script('pre'),
    ...script('post'),
    preIf: String(runs['pre-if'] ?? 'always()'),
    postIf: String(runs['post-if'] ?? 'always()'),
    outputs
  }
}

const inputsOf = (yaml: Mapping) =>
  Object.fromEntries(Object.entries(mappingOf(yaml.inputs)).map(([name, input]) => [name, mappingOf(input) as ActionInput]))

const valuesOf = (outputs: Mapping): Mapping =>
  Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, mappingOf(output).value]))
