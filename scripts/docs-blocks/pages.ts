import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { blocksOf, kindOf } from './blocks.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Paths of all pages, for users and for who works here. */
export const pages = globSync(['*.md', 'actions/*/README.md', 'docs/**/*.md'], { cwd: root }).sort()

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Every block of YAML in them. */
export const allBlocks = () => pages.flatMap((page) => blocksOf(page, textOf(page))).map((block) => ({ ...block, kind: kindOf(block) }))
