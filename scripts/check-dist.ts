import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { actionNames, bundle } from './dist/bundle.ts'
import { blobId, parseTree, staleFiles } from './dist/compare.ts'
import { brokenCode, brokenStart, type Ending } from './dist/health.ts'

const root = resolve(import.meta.dirname, '..')
async function rebuild(): Promise<Map<string, string>> {
  const rebuilt = async (name: string) => {
    const folder = await bundle(root, name)
    return globSync('*', { cwd: folder }).map((file) => [`dist/${name}/${file}`, blobId(readFileSync(join(folder, file)))] as const)
  }
  return new Map((await Promise.all(actionNames(root).map(rebuilt))).flat())
}

function start(file: string): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, env: {}, encoding: 'utf8', timeout: 30_000 })
  return { code: status, output: stdout + stderr }
}

async function load(file: string): Promise<string[]> {
  const failure = await import(pathToFileURL(join(root, file)).href).then(() => undefined, String)
  return failure === undefined ? [] : [`Broken: ${file} does not load: ${failure}`]
}

/** What users get is the commit; while a change is being made, `--worktree` looks at the files. */
const present = process.argv.includes('--worktree')
  ? new Map(globSync('dist/*/*', { cwd: root }).map((file) => [file, blobId(readFileSync(join(root, file)))]))
  : parseTree(execFileSync('git', ['ls-tree', '-r', '-z', 'HEAD', '--', 'dist'], { cwd: root, encoding: 'utf8' }))
const chunks = globSync('dist/*/*.index.js', { cwd: root })
const entries = globSync('dist/*/index.js', { cwd: root })
const problems = [
  ...staleFiles(present, await rebuild()),
  ...[...entries, ...chunks].flatMap((file) => brokenCode(file, readFileSync(join(root, file), 'utf8'))),
  ...entries.flatMap((file) => brokenStart(file, start(file))),
  ...(await Promise.all(chunks.map(load))).flat()
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error('→ Run npm run build and commit dist/.')
  process.exitCode = 1
} else {
  console.log(`dist/ is what the sources build: ${entries.length} bundles refuse to run without inputs, ${chunks.length} lazy chunks load`)
}
