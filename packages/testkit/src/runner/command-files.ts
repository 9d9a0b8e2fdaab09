import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from './error.ts'
import { keyValues } from './key-values.ts'
import { failWith, type StepLog } from './step-log.ts'

const names = ['output', 'env', 'path', 'state', 'step_summary'] as const
type FileName = (typeof names)[number]

export type CommandFiles = Record<FileName, string>

/** What a step asked for through its files. */
export interface FileEffects {
  outputs: Record<string, string>
  env: Record<string, string>
  path: string[]
  state: Record<string, string>
  rawSummary: string
  /** A file could not be read as the runner reads it: the step fails. */
  failed: boolean
}

/** GitHub keeps this much of a step's summary and refuses more. */
export const maxSummaryBytes = 1024 * 1024

/** Fresh, empty files for one step. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = mkdtempSync(join(temp, 'file-commands-'))
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name)])) as CommandFiles
  for (const file of Object.values(files)) writeFileSync(file, '')
  return files
}

/** Reads the files after the step, also after a failed one. What is wrong in one file spoils only that file. */
export function readCommandFiles(files: CommandFiles, log: StepLog): FileEffects {
  const effects: FileEffects = { outputs: {}, env: {}, path: [], state: {}, rawSummary: '', failed: false }
  const read = (name: FileName, take: (text: string) => void) => {
    try {
      take(textOf(files[name]))
    } catch (error) {
      effects.failed = true
      failWith(log, `Unable to process file command '${name}' successfully.`)
      failWith(log, messageOf(error))
    }
  }
  read('path', (text) => effects.path.push(...text.split(/\r\n|\n|\r/).filter((line) => line !== '')))
  read('env', (text) => {
    for (const [name, value] of keyValues(text)) setVariable(effects.env, name, value, log)
  })
  read('step_summary', (text) => Object.assign(effects, { rawSummary: summaryOf(text, files.step_summary, log) }))
  read('state', (text) => {
    for (const [name, value] of keyValues(text)) effects.state[name] = value
  })
  read('output', (text) => {
    for (const [name, value] of keyValues(text)) effects.outputs[name] = value
  })
  return effects
}

/** A step may delete its file. */
const textOf = (file: string) => (statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '')

function setVariable(env: Record<string, string>, name: string, value: string, log: StepLog): void {
  if (name.toUpperCase() === 'NODE_OPTIONS') failWith(log, "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  else env[name] = value
}

function summaryOf(text: string, file: string, log: StepLog): string {
  const bytes = text === '' ? 0 : statSync(file).size
  if (bytes <= maxSummaryBytes) return text
  const [limit, got] = [maxSummaryBytes / 1024, Math.floor(bytes / 1024)]
  failWith(log, `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${got}k.`)
  return ''
}
