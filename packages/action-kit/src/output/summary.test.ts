import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitSummary, summary, summaryBytes } from './summary.ts'

const inFolder = () => join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md')

test('a summary is added to what is there', () => {
  const file = inFolder()
  summary('# One', file)
  summary('Two', file)
  expect(readFileSync(file, 'utf8')).toBe('# One\nTwo\n')
})

test('what does not fit is cut at a line, and says so first', () => {
  const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
  expect(fitSummary(text, 200)).toMatchInlineSnapshot(`
"> [!WARNING]
> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be 1 KiB.

line 0
line 1
line 2
line 3
line 4
line 5
line 6
line 7
line 8
line 9
line 10
line 11
"
`)
})

test('a summary that is already full stays as it is', () => {
  const file = inFolder()
  writeFileSync(file, 'x'.repeat(summaryBytes))
  const warnings: string[] = []
  summary('more', file, (message) => warnings.push(message))
  expect(readFileSync(file, 'utf8')).toHaveLength(summaryBytes)
  expect(warnings).toEqual(['The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.'])
})

test('many summaries stay below the size at which the runner drops them all', () => {
  const file = inFolder()
  for (const letter of 'abcde') summary(`${letter}\n`.repeat(200_000), file, () => undefined)
  expect(readFileSync(file).length).toBeLessThan(1024 * 1024)
})

test('it fits, and no character is split', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), fc.nat(3_000), (text, room) => {
      const fitted = fitSummary(text, room)
      return Buffer.byteLength(fitted) <= room && !fitted.replace(text.toWellFormed(), '').includes('\ufffd')
    })
  )
})
