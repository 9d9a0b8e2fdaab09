import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../arguments.ts'
import { type Cost, measureOnce } from '../measure.ts'
import { medians, table, verdictLine } from '../table.ts'
import { contendersOf, own } from './contenders.ts'
import { type Expected, lossWords } from './totals.ts'
import { junitVerdicts } from './verdicts.ts'

/** What it costs to read a folder of reports, whole processes in turn, and what each reader lost. */
export async function benchJUnit(root: string, asked: Asked & { junit: string }, temp: string): Promise<void> {
  const expected: Expected = JSON.parse(readFileSync(join(asked.junit, 'expected.json'), 'utf8'))
  const totals = join(temp, 'totals.json')
  const contenders = contendersOf(root, asked, totals, mkdtempSync(join(temp, 'workspace-')))
  const costs = contenders.map((): Cost[] => [])
  const losses: string[] = []
  for (let round = 1; round <= asked.rounds; round++)
    for (const [index, { name, start }] of contenders.entries()) {
      process.stderr.write(`\rround ${round} of ${asked.rounds}: ${name}          `)
      costs[index]?.push(await measureOnce(start, temp))
      losses[index] = lossWords(JSON.parse(readFileSync(totals, 'utf8')), expected)
    }
  const rows = contenders.map(({ name }, index) => ({ name, cost: medians(costs[index] ?? []) }))
  console.log(
    `\r${own}: ${expected.tests.toLocaleString('en')} cases of JUnit, medians of ${asked.rounds} rounds in turn\n\n${table(rows)}\n`
  )
  for (const [index, { name }] of contenders.entries()) if (losses[index]) console.log(`${name} ${losses[index]}`)
  console.log(
    junitVerdicts(rows, losses[0] ?? '')
      .map(verdictLine)
      .join('\n')
  )
}
