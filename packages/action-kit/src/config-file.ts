import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { largestConfig } from '@tocsin/notifier'
import type { Context } from './context.ts'
import { ActionError } from './errors.ts'
import { readCapped } from './files.ts'
import type { GitHub } from './github/github.ts'
import { log } from './output/log.ts'
import { quotedWhole } from './output/untrusted.ts'
import { baseRevision, mayHoldForeignCode } from './trust.ts'

const defaultConfig = '.github/tocsin.yml'

export interface ConfigFile {
  text: string
  /** Its path in the repository, for messages. */
  file: string
}

export interface ConfigPorts {
  /** Asked for only when the file has to be read through the API. */
  github: () => Promise<Pick<GitHub, 'file'>>
  notice?: (message: string) => void
}

/**
 * The configuration, from the workspace when that holds the repository's own code, else at the base revision through the API.
 * Without a named `config`, no API call is spent on looking for one.
 */
export async function loadConfigFile(
  inputs: { config?: string | undefined },
  context: Context,
  { github, notice = log.notice }: ConfigPorts
): Promise<ConfigFile | undefined> {
  if (inputs.config)
    return { text: await repositoryFile(inputs.config, 'config', context, { github }), file: insideRepository(inputs.config, 'config') }
  const file = insideRepository(defaultConfig, 'config')
  const foreign = mayHoldForeignCode(context)
  const found = context.workspace && !foreign ? inWorkspace(context.workspace, file) : undefined
  if (found) return { text: readConfig(found, file), file }
  // Looked for only: a fork that made a link of it must not end the step.
  if (foreign && context.workspace && existsSync(join(context.workspace, file)))
    notice(`${file} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)
  return undefined
}

/** The text of a file of the repository that an input names: from the workspace or the base revision, as the configuration. */
export async function repositoryFile(
  path: string,
  input: string,
  context: Context,
  { github }: Pick<ConfigPorts, 'github'>
): Promise<string> {
  const file = insideRepository(path, input)
  const found = context.workspace && !mayHoldForeignCode(context) ? inWorkspace(context.workspace, file) : undefined
  return found ? readConfig(found, file) : atBase(file, input, baseRevision(context), await github())
}

function insideRepository(path: string, input: string): string {
  const file = posix.normalize(path.replaceAll('\\', '/'))
  const leaves = file === '..' || file.startsWith('../') || posix.isAbsolute(file) || /^[a-z]:/i.test(file)
  if (!leaves && file !== '.' && !file.endsWith('/') && !file.includes('\0')) return file
  throw new ActionError(`The \`${input}\` input ${quotedWhole(path)} is not the path of a file in the repository`, {
    fix: `Write it relative to the root of the repository, such as ${defaultConfig}.`
  })
}

/** The real path of a file that is there. A link that leads out of the workspace is refused. */
function inWorkspace(workspace: string, file: string): string | undefined {
  const path = join(workspace, file)
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined
  const real = follow(path, file)
  if (real.startsWith(realpathSync(workspace) + sep)) return real
  throw new ActionError(`${file} is a link that leads out of the workspace`, { fix: 'Commit the file itself.' })
}

function follow(path: string, file: string): string {
  try {
    return realpathSync(path)
  } catch (cause) {
    throw new ActionError(`${file} is a link that leads nowhere`, { fix: 'Commit the file itself.', cause })
  }
}

function readConfig(path: string, file: string): string {
  try {
    return readCapped(path, largestConfig)
  } catch (cause) {
    throw new ActionError(`${file} cannot be read as text of at most ${largestConfig / 1024} KiB`, {
      fix: 'Check that it is a file, its size and its access rights.',
      cause
    })
  }
}

async function atBase(file: string, input: string, revision: string, github: Pick<GitHub, 'file'>): Promise<string> {
  const text = await github.file(file, revision)
  if (text !== undefined) return text
  throw new ActionError(`There is no ${file} at ${revision.slice(0, 12)}`, {
    fix: `Correct the \`${input}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`
  })
}
