import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from '../arguments.ts'
import { type Cost, measureOnce } from '../measure.ts'
import { medians, table, verdictLine } from '../table.ts'
import { type Contender, contendersOf, own } from './contenders.ts'
import { type Expected, lossWords, whyIn } from './totals.ts'
import { junitVerdicts } from './verdicts.ts'

/** What it costs to read a folder of reports, whole processes in turn, and what each reader lost. */
export async function benchJUnit(root: string, asked: Asked & { junit: string }, temp: string): Promise<void> {
  const expected: Expected = JSON.parse(readFileSync(join(asked.junit, 'expected.json'), 'utf8'))
  const totals = join(temp, 'totals.json')
  const { racing, leftOut } = contendersOf(root, asked, totals, mkdtempSync(join(temp, 'workspace-')))
  const results = racing.map((contender): Result => ({ contender, costs: [], loss: '' }))
  for (let round = 1; round <= asked.rounds; round++)
    for (const result of results.filter(({ loss }) => loss !== gaveUp)) {
      process.stderr.write(`\rround ${round} of ${asked.rounds}: ${result.contender.name}          `)
      await measureInto(result, () => lossWords(JSON.parse(readFileSync(totals, 'utf8')), expected), temp)
    }
  print(results, expected, asked.rounds)
  for (const { name, why } of leftOut) console.log(`${name} is left out: ${why}`)
}

interface Result {
  contender: Contender
  costs: Cost[]
  /** What it lost, in words. */
  loss: string
  /** Of one that gave up. */
  why?: string
}

const gaveUp = 'gave up'

/** A peer that ends with an error, as for want of memory, is out of the race. */
async function measureInto(result: Result, loss: () => string, temp: string): Promise<void> {
  const { contender, costs } = result
  try {
    costs.push(await measureOnce(contender.start, temp))
    result.loss = loss()
  } catch (error) {
    if (contender.name === own) throw error
    result.loss = gaveUp
    result.why = whyIn(error instanceof Error ? error.message : String(error))
  }
}

function print(results: readonly Result[], expected: Expected, rounds: number): void {
  const rows = results.filter(({ loss }) => loss !== gaveUp).map(({ contender: { name }, costs }) => ({ name, cost: medians(costs) }))
  console.log(`\r${own}: ${expected.tests.toLocaleString('en')} cases of JUnit, medians of ${rounds} rounds in turn\n\n${table(rows)}\n`)
  for (const { contender, loss, why } of results) if (loss !== '') console.log(`${contender.name} ${loss}${why ? `: ${why}` : ''}`)
  console.log(
    junitVerdicts(rows, results[0]?.loss ?? '')
      .map(verdictLine)
      .join('\n')
  )
}
