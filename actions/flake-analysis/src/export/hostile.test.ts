import { expect, test } from '@jest/globals'
import { parseOpenMetrics } from '@tocsin/metrics/open-metrics-parser'
import { codePoint } from '@tocsin/testkit/texts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { ndjsonSchema } from './ndjson/json-schema.ts'
import { lineOf } from './ndjson/line.ts'
import { runRows, testRows } from './ndjson/reading-rows.ts'
import { reportRows } from './ndjson/report-rows.ts'
import { spansOf } from './otlp/spans.ts'
import { flakeMetricsText } from './otlp/text.ts'
import { job, reading, report, subject, tests } from './sample.fixture.ts'

const same = (text: string) => text
/** What people and attackers name things. */
const name = fc.oneof(
  fc.string({ unit: codePoint }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '"',
    '\\',
    '\n',
    '\r\n',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ud800',
    '\udc00',
    '"}\n{"schema":"x"}',
    '\u202e',
    '${{ x }}',
    '__proto__',
    '# EOF\n'
  )
)
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e300, Number.MAX_SAFE_INTEGER))

const isValid = new Ajv2020({ strict: false }).compile(ndjsonSchema())

test('a record is one line and valid, whatever things are called', () => {
  fc.assert(
    fc.property(name, name, fc.nat(), (a, b, ms) => {
      const rows = [
        ...runRows(a, reading({ workflowName: b, branch: a, url: b, jobs: [job({ name: a, infra: b, runner: a })] })),
        ...testRows(
          a,
          tests({ variant: b, cases: [{ suites: [a, b], className: a, name: b, outcome: 'errored', retries: 1, ms, message: a, file: b }] })
        ),
        ...reportRows(report({ subjects: [subject({ job: a, rule: b, owners: [a], issue: b })] }))
      ]
      for (const row of rows) {
        const line = lineOf(row, same)
        expect(line.slice(0, -1)).not.toMatch(/\p{Cc}|[\u2028\u2029]/u)
        expect([isValid(JSON.parse(line)), isValid.errors]).toEqual([true, null])
      }
    })
  )
})

test('the text of metrics can be read, whatever things are called and whatever numbers there are', () => {
  fc.assert(
    fc.property(name, name, number, (a, b, value) => {
      const one = subject({ id: '1', job: b, variant: a, test: { suites: [a], className: b, name: a }, score: value })
      const text = flakeMetricsText(
        report({ subjects: [one, { ...one, id: '2' }, one], caches: [{ workflow: a, job: b, key: a, exact: 1, partial: 2, miss: 3 }] }),
        same
      )
      const rates = parseOpenMetrics(text).get('tocsin_flake_subject_rate_ratio')?.samples ?? []
      expect(rates.map(({ labels }) => labels.tocsin_flake_subject_id)).toEqual(['1', '2'])
    })
  )
})

test('spans have ids, an order of time and well-formed names, whatever things are called and however long they took', () => {
  fc.assert(
    fc.property(name, name, fc.double({ min: 0, max: 1e9, noNaN: true }), (a, b, seconds) => {
      const spans = spansOf(a, reading({ workflowName: b, seconds, jobs: [job({ name: a, startedAt: b, completedAt: a })] }), [
        tests({ variant: a })
      ])
      for (const { traceId, spanId, name: shown, startTimeUnixNano, endTimeUnixNano } of spans) {
        expect(`${traceId} ${spanId}`).toMatch(/^[0-9a-f]{32} [0-9a-f]{16}$/)
        expect(shown.isWellFormed()).toBe(true)
        expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true)
      }
      expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length)
    })
  )
})
