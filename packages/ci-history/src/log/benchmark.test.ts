import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { categoryOf } from '../category/category.ts'
import { type CategoryName, categoryNames } from '../category/family.ts'
import { signatureOf } from '../signature/signature.ts'
import { failingLines } from './failing-lines.ts'
import { logLines } from './lines.ts'
import { reasonsOf } from './reason.ts'
import { bestLines } from './telling-lines.ts'

const folder = shared('corpora/logs-gha')

interface Marked {
  file: string
  /** 0 for the best candidate; -1 when it is not among them. */
  rank: number
}

const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

function byLine(set: string): Marked[] {
  const expected: Record<string, { matches: { line: number }[] }> = json(`${set}/expected.json`)
  return Object.entries(expected).map(([file, { matches }]) => {
    const log = readFileSync(join(folder, set, file), 'utf8')
    return { file, rank: failingLines(log).findIndex(({ line }) => matches.some((match) => match.line === line)) }
  })
}

function byMessage(set: string): Marked[] {
  const expected: Record<string, { error_message: string }> = json(`${set}/expected.json`)
  return Object.entries(expected).map(([file, { error_message }]) => {
    const log = readFileSync(join(folder, set, file), 'utf8')
    return { file, rank: failingLines(log).findIndex(({ text }) => text.replaceAll('\\', '').includes(error_message)) }
  })
}

function score(name: string, marked: readonly Marked[]) {
  const within = (n: number) => marked.filter(({ rank }) => rank >= 0 && rank < n).length
  const missed = marked.filter(({ rank }) => rank < 0).map(({ file }) => file)
  console.info(
    `${name}: top 1 ${within(1)} of ${marked.length}, top 3 ${within(3)} of ${marked.length}${missed.map((file) => `\n  missed ${file}`).join('')}`
  )
  return { top1: within(1), top3: within(3) }
}

const withCorpora = needs(missingShared('corpora/logs-gha'), test)

withCorpora('finds the marked line of real logs', () => {
  expect(readdirSync(folder)).toContain('pytorch-log-classifier')
  const { top1, top3 } = score('marked by line', byLine('pytorch-log-classifier'))
  expect(top3).toBeGreaterThanOrEqual(15)
  expect(top1).toBeGreaterThanOrEqual(13)
})

withCorpora('finds the message that people gave as the cause', () => {
  const { top3 } = score('marked by message', byMessage('tenstorrent'))
  expect(top3).toBeGreaterThanOrEqual(6)
})

withCorpora('of every log it finds lines that are in it, and a signature', () => {
  const files = globSync('*/*.txt', { cwd: folder })
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const log = readFileSync(join(folder, file), 'utf8')
    const lines = bestLines(log)
    const all = [...logLines(log)]
    expect([file, lines.length > 0]).toEqual([file, true])
    for (const { line, text } of lines) expect(all[line - 1]?.text.trim()).toBe(text)
    expect(signatureOf(lines.map(({ text }) => text)).key).toMatch(/^[0-9a-f]{32}$/)
  }
})

/** Our names for what people wrote down as category and subcategory. */
const meanings: readonly [RegExp, readonly CategoryName[]][] = [
  [/dns/, ['dns']],
  [/timeout|hang/, ['timeout']],
  [/memory|oom|allocation/, ['out-of-memory']],
  [/network/, ['dns', 'tls', 'network', 'registry', 'rate-limit']],
  [/disk/, ['disk-full']],
  [/cli|config|argument/, ['configuration']],
  [/auth|permission/, ['permission']],
  [/./, categoryNames.filter((name) => name !== 'unknown')]
]

withCorpora('names the category that people gave', () => {
  const expected: Record<string, { category: string; subcategory: string }> = json('tenstorrent/expected.json')
  const wrong = Object.entries(expected).flatMap(([file, { category, subcategory }]) => {
    const { name } = categoryOf(reasonsOf(bestLines(readFileSync(join(folder, 'tenstorrent', file), 'utf8'), { max: 8 })))
    const words = `${category} ${subcategory}`
    const [, names = []] = meanings.find(([shape]) => shape.test(words)) ?? []
    return names.includes(name) ? [] : [`${file}: ${name} for ${words}`]
  })
  console.info(`categories: ${Object.keys(expected).length - wrong.length} of ${Object.keys(expected).length}`)
  expect(wrong).toEqual([])
})
