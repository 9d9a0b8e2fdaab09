import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { ctrf } from './ctrf/ctrf.ts'
import { cucumber } from './cucumber/cucumber.ts'
import { jest } from './jest/jest.ts'
import type { JsonFormat } from './json/format.ts'
import { mocha } from './mocha/mocha.ts'
import { documents } from './originals.fixture.ts'
import { playwright } from './playwright/playwright.ts'
import { defaultLimits } from './reader.ts'
import { rspec } from './rspec/rspec.ts'

const formats: readonly JsonFormat[] = [ctrf, playwright, jest, mocha, rspec, cucumber]

/** The document with each of its lists as many times as long; those inside of others stay as they are. */
function longer(value: unknown, times: number): unknown {
  if (Array.isArray(value)) return Array.from({ length: times }, () => value).flat()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longer(one, times)]))
}

/** The document with each of its texts as many times as long. */
function wordier(value: unknown, times: number): unknown {
  if (typeof value === 'string') return /^[a-z]+ed$/.test(value) ? value : `${value} `.repeat(times)
  if (Array.isArray(value)) return value.map((one) => wordier(one, times))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wordier(one, times)]))
}

const read = (format: JsonFormat, document: unknown) =>
  format.matches(document) ? [...format.cases(document, new Set(), defaultLimits)].length : 0

/** Made before the clock starts. */
const grown = (document: unknown, grow: (document: unknown, times: number) => unknown, size: number) =>
  new Map([size, 10 * size].map((times) => [times, grow(document, times)]))

test.each(formats.map((format, index) => [format.name, format, documents[index]] as const))(
  'a report of %s takes time linear in the number of its tests, and in the length of its texts',
  (_, format, document) => {
    expect(read(format, longer(document, 3))).toBeGreaterThan(read(format, document))
    const [long, wordy] = [grown(document, longer, 200), grown(document, wordier, 3000)]
    expect(growth((size) => read(format, long.get(size)), 200)).toBeLessThan(linear)
    expect(growth((size) => read(format, wordy.get(size)), 3000)).toBeLessThan(linear)
  }
)
