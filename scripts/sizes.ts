import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { barLine, bars, isOver } from './sizes/bars.ts'
import { functionLengths, linesOf, type Spread, spread } from './sizes/shape.ts'

const root = resolve(import.meta.dirname, '..')
const longestFile = 250

const entries = globSync('dist/*/index.js', { cwd: root }).sort()
const sizes = Object.fromEntries(entries.map((path) => [basename(dirname(path)), statSync(join(root, path)).size]))
const archive = execFileSync('git', ['archive', '--format=tar.gz', '--worktree-attributes', 'HEAD'], {
  cwd: root,
  maxBuffer: 200_000_000
})
const figures = bars(sizes, archive.length)
console.log(figures.map(barLine).join('\n'))

const files = globSync('{actions,packages}/*/src/**/*.ts', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8')
}))
const isTest = ({ path }: { path: string }) => /^packages\/testkit\/|\.(test|fixture)\.ts$|\/testing(\.ts$|\/)/.test(path)
const sources = files.filter((file) => !isTest(file))
const sum = (of: typeof files) => of.reduce((lines, { text }) => lines + linesOf(text), 0)
const told = ({ count, median, p90, max }: Spread) => `median ${median}, 90 % at most ${p90}, longest ${max} (${count})`
console.log(`  lines of a file: ${told(spread(sources.map(({ text }) => linesOf(text))))}`)
console.log(`  lines of a function: ${told(spread(sources.flatMap(({ text }) => functionLengths(text))))}`)
console.log(`  lines of tests and of the test bed for a line of source: ${(sum(files.filter(isTest)) / sum(sources)).toFixed(2)}`)

const tooLong = sources.filter(({ text }) => linesOf(text) > longestFile)
for (const { path, text } of tooLong) console.log(`✗ ${path}: ${linesOf(text)} of ${longestFile} lines`)
process.exitCode = figures.some(isOver) || tooLong.length > 0 ? 1 : 0
