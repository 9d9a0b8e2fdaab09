import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerpt } from './excerpt.ts'
import { jobLog } from './job-log.fixture.ts'

test('shows the failing line with what follows it', () => {
  const log = jobLog(`PASS src/error.test.ts
FAIL src/cart.test.ts
  \u001b[1m● cart › adds the total\u001b[22m

    expect(received).toBe(expected)

    Expected: \u001b[32m4\u001b[39m
    Received: \u001b[31m3\u001b[39m

Tests: 1 failed`)
  expect(excerpt(log)).toMatchInlineSnapshot(`
[
  "FAIL src/cart.test.ts",
  "  ● cart › adds the total",
  "    expect(received).toBe(expected)",
  "    Expected: 4",
  "    Received: 3",
  "Tests: 1 failed",
]
`)
})

test('marks what is left out between far lines', () => {
  const log = jobLog(['src/a.ts(1,1): error TS1: one', ...Array(20).fill('quiet'), 'src/b.ts(2,2): error TS2: two'].join('\n'))
  expect(excerpt(log, { lines: 8 })).toMatchInlineSnapshot(`
[
  "src/a.ts(1,1): error TS1: one",
  "quiet",
  "quiet",
  "quiet",
  "quiet",
  "…",
  "src/b.ts(2,2): error TS2: two",
]
`)
})

test('takes the common indentation away and cuts long lines', () => {
  const [first, second] = excerpt(`      Error: ${'x'.repeat(500)}\n        at once`)
  expect(first).toHaveLength(300)
  expect(second).toBe('  at once')
})

test('hides secrets: those of the caller, and those that only cleaning put together', () => {
  const log = jobLog(`Error: login with hun\u001b[0mter2 as ghp\u001b[1m_${'a1'.repeat(18)} failed`)
  expect(excerpt(log, { redact: (text) => text.replaceAll('hunter2', '***') })).toEqual(['Error: login with *** as *** failed'])
})

test.each([' ', '.', '\u001b[0m', 'a '])('no cut leaves the beginning of a secret of the caller behind %j', (unit) => {
  for (const limit of [300, 2000])
    for (let length = limit - 40; length <= limit + 10; length += 1) {
      const log = `##[error]${unit.repeat(limit).slice(0, length)}error: the-s3cret-of-all is bad`
      const shown = excerpt(log, { redact: (text) => text.replaceAll('the-s3cret-of-all', '***') })
      expect(shown.join('\n')).not.toMatch(/the-|s3c/)
    }
})

test('a log without any sign of failure gives nothing', () => {
  expect(excerpt('all is well\n')).toEqual([])
  expect(excerpt('')).toEqual([])
})

test('never more lines than asked for, and never the runner’s own', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.constantFrom('Error: a', '  b', 'c failed', '', 'x.c:3:4: error: d')),
      (lines, output) => {
        const shown = excerpt(jobLog(output.join('\n')), { lines })
        expect(shown.length).toBeLessThanOrEqual(lines)
        expect(shown.join('\n')).not.toMatch(/##\[|Process completed/)
      }
    )
  )
})
