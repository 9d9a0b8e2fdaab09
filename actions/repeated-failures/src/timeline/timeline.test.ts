import { expect, test } from '@jest/globals'
import { entryOf, type Run } from '@tocsin/ci-history'
import fc from 'fast-check'
import { runsOf } from '../explain/testing.ts'
import { mermaidOf } from './mermaid.ts'
import { stretchesOf } from './stretches.ts'
import { stripOf } from './strip.ts'

const verdict = (run: Run) => entryOf(run).verdict
const strip = (history: string) => stripOf(runsOf(history), verdict)

const rows: [history: string, strip: string][] = [
  ['', ''],
  ['✓✗-', '🟩🟥⬜'],
  ['✓✓✓✓✓✓✓✓✓✓✗✗✗', '🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥'],
  ['✓✓✓✓✓✓✓✓✓✓✓✗✗✗', '🟩×11 🟥🟥🟥'],
  ['✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✗✗✗', '🟩×17 🟥🟥🟥'],
  ['✗✗✗✗✗✗✗✗✗✗✗✗✗✗✗✓', '🟥×15 🟩'],
  ['✓✗✓✗✓✗✓✗✓✗✓✗✓✗✓✗✓✗✓✗', '🟥🟩🟥🟩🟥🟩🟥🟩🟥🟩🟥🟩🟥']
]
test.each(rows)('%s is drawn as %s', (history, expected) => expect(strip(history)).toBe(expected))

const histories = fc.string({ unit: fc.constantFrom('✓', '✗', '-'), maxLength: 80 })

test('a strip fits on a phone and ends with the newest run', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const drawn = strip(history)
      expect([...drawn].filter((sign) => '🟩🟥⬜'.includes(sign)).length).toBeLessThanOrEqual(13)
      expect(drawn === '').toBe(history === '')
    })
  )
})

test('stretches hold every run once, in their order', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const numbers = stretchesOf(runsOf(history), verdict).flatMap(({ runs }) => runs.map(({ number }) => number))
      expect(numbers).toEqual([...history].map((_, index) => index + 1))
    })
  )
})

test('a gantt of what passed and what failed', () => {
  expect(mermaidOf('CI on main', runsOf('✓✓✗✗✗-✓'), verdict)).toMatchInlineSnapshot(`
"gantt
  title CI on main
  dateFormat x
  axisFormat %d %b %H:%M
  section Failing
  Run 3 to 5 :crit, 1767605400000, 1767606600000
  section Passing
  Run 1 to 2 :done, 1767604200000, 1767604800000
  Run 7 :done, 1767607800000, 1767607860000
  section No result
  Run 6 :active, 1767607200000, 1767607260000"
`)
  expect(mermaidOf('CI', [], verdict)).toBe('')
})

const hostile = 'x\nsection evil\nclick a href "javascript:alert(1)" %%{init: {}}%% ; # : --> <script>&'

test('no name writes a statement of the gantt', () => {
  const [plain, evil] = ['CI', hostile].map((name) => mermaidOf(name, runsOf('✓✗✗✗'), verdict))
  expect(evil?.split('\n')).toHaveLength(plain?.split('\n').length ?? 0)
  expect(evil?.split('\n')[1]).toBe('  title x section evil click a href javascript alert(1) init - script')
  expect(mermaidOf('\u202e;#', runsOf('✓'), verdict)).toContain('title Runs')
})

test('a run without a time has no place in time', () => {
  const runs = runsOf('✓').map((run) => ({ ...run, createdAt: '' }))
  expect(mermaidOf('CI', runs, verdict)).toBe('')
})
