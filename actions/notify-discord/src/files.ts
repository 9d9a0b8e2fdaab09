import { glob, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { ActionError, quotedWhole } from '@tocsin/action-kit'
import type { DiscordFile } from '@tocsin/notifier'

const most = 10
const largest = 10 * 1024 * 1024 // discord.com/developers/docs/reference#uploading-files

/** The files that paths or globs name, read whole. @throws {ActionError} for a path that is not there, leaves the workspace, or is too large. */
export async function readFiles(workspace: string, patterns: readonly string[]): Promise<readonly DiscordFile[]> {
  if (patterns.length === 0) return []
  const root = await realpath(workspace || '.')
  const named = await Promise.all(patterns.map((pattern) => matches(root, pattern)))
  const found = [...new Set(named.flat())]
  if (found.length > most)
    throw new ActionError(`Input "files" names ${found.length} files; Discord takes ${most}.`, {
      fix: 'Narrow the globs, or zip the files before this step.'
    })
  return Promise.all(found.map((path) => read(root, path)))
}

/** A path that is there is no glob, whatever its characters. */
async function matches(root: string, pattern: string): Promise<readonly string[]> {
  const literal = resolve(root, pattern)
  if (await isFile(literal)) return [literal]
  const paths: string[] = []
  for await (const match of glob(pattern, { cwd: root })) {
    const path = resolve(root, match)
    if (await isFile(path)) paths.push(path)
  }
  if (paths.length > 0) return paths.toSorted()
  throw new ActionError(`Input "files" names ${quotedWhole(pattern)}, which matches no file in the workspace.`, {
    fix: 'Check the path, and that an earlier step of this job writes it.'
  })
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false
  )

async function read(root: string, path: string): Promise<DiscordFile> {
  const [name, real] = [basename(path), await realpath(path)]
  if (!real.startsWith(join(root, sep)))
    throw new ActionError(`Input "files" names ${name}, which lies outside the workspace.`, {
      fix: 'Copy the file into the workspace first.'
    })
  const { size } = await stat(real)
  if (size > largest)
    throw new ActionError(`${name} is ${Math.ceil(size / 1024 / 1024)} MiB; Discord takes 10 MiB.`, {
      fix: 'Compress it, or upload it as an artifact and link to it.'
    })
  return { name, bytes: await readFile(real) }
}
