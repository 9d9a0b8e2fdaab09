import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** In bytes. */
export interface LedgerSize {
  files: number
  raw: number
  /** As git packs it: what a clone of the data branch fetches. */
  packed: number
}

/** What a ledger takes in a folder, and on a branch of one commit. */
export function sizeOf(folder: string, temp: string): LedgerSize {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((file) => file.isFile())
  const repository = mkdtempSync(join(temp, 'packed-'))
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      [`--git-dir=${repository}/git`, `--work-tree=${folder}`, '-c', 'user.name=bench', '-c', 'user.email=bench', ...args],
      {
        encoding: 'utf8'
      }
    )
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'measured')
  git('gc', '--quiet', '--prune=now')
  const packedKiB = /^size-pack: (\d+)$/m.exec(git('count-objects', '-v'))?.[1]
  return { files: files.length, raw: files.reduce((sum, { size }) => sum + size, 0), packed: 1024 * Number(packedKiB) }
}
