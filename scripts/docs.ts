import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { actionNames } from './dist/bundle.ts'
import { pages } from './docs/pages.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const stale = [...(await pages(root, actionNames(root)))].filter(([path, text]) => read(path) !== text)
for (const [path, text] of stale) {
  console.log(values.check ? `Stale: ${path}` : `Writing ${path}`)
  if (!values.check) write(join(root, path), text)
}
if (values.check && stale.length > 0) {
  console.error('→ Run npm run docs and commit what it writes.')
  process.exitCode = 1
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
