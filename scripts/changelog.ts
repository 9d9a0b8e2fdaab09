import { readFileSync } from 'node:fs'
import { changelogSection } from './changelog/section.ts'

const [tag] = process.argv.slice(2)
if (!tag) throw new Error('Usage: node scripts/changelog.ts v1.2.3')
console.log(changelogSection(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), tag))
