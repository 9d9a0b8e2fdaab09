import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReadReport, TestCase } from '../../model/test-case.ts'
import { pieces } from '../xml/read.fixture.ts'
import { byExpat } from './expat.fixture.ts'
import { readAll } from './junit.fixture.ts'
import { mutated, originals } from './mutations.fixture.ts'
import { readJUnit } from './read-junit.ts'

async function readInPieces(bytes: Uint8Array, size: number): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readJUnit(pieces(bytes, size), (test) => cases.push(test))
  return { ...report, cases }
}

test('whatever happened to a report, it is read or its defect is told, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, fc.integer({ min: 1, max: 40 }), async (document, size) => {
      const whole = await readAll(document)
      expect(await readInPieces(Buffer.from(document), size)).toEqual(whole)
      expect(Object.values(whole.counts).reduce((sum, count) => sum + count)).toBe(whole.cases.length)
      if (whole.problem !== undefined) expect(whole.problem).toMatch(/^line \d+: ./)
    }),
    { numRuns: 300 }
  )
})

test('any bytes are read or told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('', '\ufeff', '<testsuite>'), async (bytes, before) => {
      const { problem } = await readAll(Buffer.concat([Buffer.from(before), bytes]))
      expect(problem).toMatch(/^line \d+: ./)
    })
  )
})

test('a report that is cut off anywhere keeps the cases before, and is never taken for whole', async () => {
  for (const original of originals) {
    const { cases } = await readAll(original)
    for (let length = 0; length < original.trimEnd().length; length += 1) {
      const cut = await readAll(original.slice(0, length))
      expect(cut.problem).toMatch(/^line \d+: /)
      // Of the last one less may be known.
      expect(cut.cases.slice(0, -1)).toEqual(cases.slice(0, Math.max(0, cut.cases.length - 1)))
      expect(cut.cases.at(-1)?.name).toBe(cases[cut.cases.length - 1]?.name)
    }
  }
})

test('another parser finds the same reports whole, and the same cases before a defect', async () => {
  const documents = fc.sample(mutated, { numRuns: 500, seed: 7 })
  const folder = mkdtempSync(join(tmpdir(), 'junit-'))
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`)
      writeFileSync(file, document)
      return file
    })
    const oracle = byExpat(files)
    if (oracle === undefined) return console.info('python3 not present: nothing compared')
    for (const [index, document] of documents.entries()) await compare(document, oracle[index])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Two things are ours: other roots are refused, and what is no character does not end the reading. */
async function compare(document: string, byOther?: NonNullable<ReturnType<typeof byExpat>>[number]): Promise<void> {
  const { problem, cases } = await readAll(document)
  if (problem?.includes('its root is') || byOther === undefined) return
  expect({ document, isBroken: problem !== undefined }).toEqual({ document, isBroken: byOther.line !== null })
  if (problem?.endsWith('read all the same')) return
  const read = cases.map(({ suites, className, name, outcome }) => [suites, className, name, outcome])
  expect({ document, read }).toEqual({ document, read: byOther.cases })
}
