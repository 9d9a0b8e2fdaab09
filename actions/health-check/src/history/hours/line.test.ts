import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { noTime } from '../held.ts'
import { histogramOf } from '../histogram.ts'
import { parseHour, printHour } from './cell.ts'
import { type Hour, mergeHours, noCounts, noHour } from './hour.ts'
import { hoursOf, parseLine, printLines } from './line.ts'

const small = fc.integer({ min: 0, max: 4_000 })
const anyHour: fc.Arbitrary<Hour> = fc.oneof(
  fc.constant(noHour),
  fc.record({
    counts: fc.record({ down: small, degraded: small, up: small, maintenance: small, inconclusive: small }),
    latencies: fc.array(fc.double({ min: 0, max: 5_000_000, noNaN: true }), { maxLength: 40 }).map(histogramOf),
    known: fc.record({ up: small, degraded: small, down: small, maintenance: small })
  })
)

/** Buckets by number, since their order means nothing. */
const plain = ({ latencies, ...hour }: Hour) => ({ ...hour, latencies: Object.fromEntries(latencies) })
const isNothing = (hour: Hour) => JSON.stringify([hour.counts, hour.known]) === JSON.stringify([noCounts, noTime])

function read(texts: readonly string[]): (readonly Hour[])[] {
  return texts.flatMap((text) => {
    const line = parseLine(text)
    const hours = line && hoursOf(line)
    return hours ? [hours] : []
  })
}

test('hours come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(anyHour, { minLength: 24, maxLength: 24 }),
      fc.string({ unit: codePoint, minLength: 1, maxLength: 80 }),
      (hours, name) => {
        const counted = hours.map((hour) => (isNothing(hour) ? noHour : hour))
        const [text = ''] = printLines('05', name, counted)
        expect(parseLine(text)).toMatchObject({ day: '05', endpoint: name })
        expect(read([text])[0]?.map(plain)).toEqual(counted.map(plain))
      }
    )
  )
})

const up = (...latencies: number[]): Hour => ({
  counts: { ...noCounts, up: latencies.length },
  latencies: histogramOf(latencies),
  known: { ...noTime, up: 3600 }
})

test('what is usual needs few letters, and what is not can be read', () => {
  const outage = { ...up(100, 100, 100, 100), counts: { ...noCounts, up: 4, down: 1 }, known: { ...noTime, up: 3300, down: 300 } }
  expect(printLines('05', 'api "1"', [up(100, 110, 110, 130), outage, noHour, up(1, 400), noHour])).toEqual([
    '05 "api \\"1\\"" 0 Dnd2e Dn4!d1u4@u3300d300 - aEx'
  ])
})

test('parts of hours add up to the whole in any order', () => {
  fc.assert(
    fc.property(anyHour, anyHour, anyHour, (one, two, three) => {
      const whole = plain(mergeHours([one, two, three]))
      expect(plain(mergeHours([mergeHours([three, one]), two]))).toEqual(whole)
      expect(plain(mergeHours([one, mergeHours([two, three]), noHour]))).toEqual(whole)
    })
  )
})

test('a line that would be long is parted into lines that add up', () => {
  const latencies = histogramOf(Array.from({ length: 500 }, (_, index) => 1.04 ** (index - 110)))
  const many = new Map([...latencies.keys()].map((bucket) => [bucket, 99_999]))
  const hour: Hour = { ...up(), counts: { ...noCounts, up: 1 }, latencies: many }
  const lines = printLines('05', 'api', Array<Hour>(24).fill(hour))
  expect(lines.length).toBeGreaterThan(1)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(64_000)
  const parts = read(lines)
  const sum = Array.from({ length: 24 }, (_, index) => mergeHours(parts.flatMap((hours) => hours[index] ?? [])))
  expect(sum.map(plain)).toEqual(Array<Hour>(24).fill(hour).map(plain))
})

test.each([
  '',
  '05',
  '5 "api" 0 a',
  '05 api 0 a',
  '05 "" 0 a',
  `05 "${'x'.repeat(201)}" 0 a`,
  '05 "\\u12" 0 a',
  '05 "api" 0 A',
  '05 "api" 0 a1000000',
  '05 "api" 0 a  b',
  '05 "api" 0 a!x1',
  '05 "api" 0 a@u999999',
  '05 "api" 999 a',
  '05 "api" 400 Za',
  `05 "api" 0 ${'- '.repeat(25).trim()}`
])('%j is no line', (text) => {
  expect(read([text])).toEqual([])
})

test('a name is never a property', () => {
  const [line] = [parseLine('05 "__proto__" 0 a')]
  expect(line?.endpoint).toBe('__proto__')
})

test('reading takes linear time', () => {
  expect(growth((size) => parseHour('a'.repeat(size), 0), 10_000)).toBeLessThan(linear)
  expect(growth((size) => parseLine(`05 "${'\\'.repeat(size)}`), 10_000)).toBeLessThan(linear)
  expect(printHour(noHour, 0)).toBe('-')
})
