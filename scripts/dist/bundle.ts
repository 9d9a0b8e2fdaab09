import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { shake } from './shake.ts'

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/** The actions of the repository, by folder name. */
export function actionNames(root: string): string[] {
  return globSync('actions/*/src/main.ts', { cwd: root })
    .map((entry) => basename(dirname(dirname(entry))))
    .sort()
}

/** Bundles what the compiler wrote for an action, byte for byte the same on every machine. Gives the folder of the bundle. */
export async function bundle(root: string, name: string): Promise<string> {
  const entry = `build/actions/${name}/src/main.js`
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is missing: run npm run build`)
  const out = join(root, 'build/dist', name)
  rmSync(out, { recursive: true, force: true })
  // ncc numbers modules by the working directory, and its cache keeps what an older compiler wrote.
  await promisify(execFile)(process.execPath, [ncc, 'build', entry, '-o', out, '--no-cache', '-q', '--license', 'licenses.txt'], {
    cwd: root
  })
  for (const file of globSync(join(out, '*.js'))) writeFileSync(file, await shake(readFileSync(file, 'utf8')))
  return out
}
