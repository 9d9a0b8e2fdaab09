import { ActionError } from '@tocsin/action-kit'
import type { DiscordFile } from '@tocsin/notifier'

const most = 10
const largest = 10 * 1024 * 1024 // discord.com/developers/docs/reference#uploading-files

/** The files that paths or globs name, read whole. @throws {ActionError} for a path that is not there, leaves the workspace, or is too large. */
export async function readFiles(workspace: string, patterns: readonly string[]): Promise<readonly DiscordFile[]> {
  if (patterns.length === 0) return []
  const [{ glob, readFile, realpath, stat }, { basename, join, resolve, sep }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path')
  ])
  const root = await realpath(workspace || '.')
  const found = [...new Set((await Promise.all(patterns.map(matches))).flat())]
  if (found.length > most)
    throw new ActionError(`Input "files" names ${found.length} files; Discord takes ${most}.`, {
      fix: 'Narrow the globs, or zip the files before this step.'
    })
  return Promise.all(found.map(read))

  async function matches(pattern: string): Promise<string[]> {
    const paths: string[] = []
    for await (const path of glob(pattern, { cwd: root })) paths.push(path)
    if (paths.length > 0) return paths.toSorted().map((path) => resolve(root, path))
    throw new ActionError(`Input "files" names "${pattern.slice(0, 100)}", which matches no file in the workspace.`, {
      fix: 'Check the path, and that an earlier step of this job writes it.'
    })
  }

  async function read(path: string): Promise<DiscordFile> {
    const real = await realpath(path)
    if (!real.startsWith(join(root, sep)))
      throw new ActionError(`Input "files" names ${basename(path)}, which lies outside the workspace.`, {
        fix: 'Copy the file into the workspace first.'
      })
    const { size } = await stat(real)
    if (size > largest)
      throw new ActionError(`${basename(path)} is ${Math.ceil(size / 1024 / 1024)} MiB; Discord takes 10 MiB.`, {
        fix: 'Compress it, or upload it as an artifact and link to it.'
      })
    return { name: basename(path), bytes: await readFile(real) }
  }
}
