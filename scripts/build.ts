import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionNames, bundle } from './dist/bundle.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const names = actionNames(root)

for (const stale of (existsSync(dist) ? readdirSync(dist) : []).filter((folder) => !names.includes(folder))) {
  console.log(`Removing dist/${stale}: there is no such action`)
  rmSync(join(dist, stale), { recursive: true })
}
for (const name of names) {
  console.log(`Bundling ${name}`)
  const folder = await bundle(root, name)
  rmSync(join(dist, name), { recursive: true, force: true })
  cpSync(folder, join(dist, name), { recursive: true })
}
