import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { attacks, xmlProblem } from '@tocsin/testkit/markup'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import type { FlakeReport } from '../model/report.ts'
import { empty, filled, hostile, large, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { flakePage } from './flake-page.ts'
import { htmlOf, pageOf, wordsOf } from './page.fixture.ts'

const reports = { sample, partial, quiet, empty, hostile, large: large(2_000) }
const each = Object.entries(reports)

test('the files of a page', () => {
  const files = flakePage(sample)
  expect(Object.keys(files)).toEqual(['index.html', 'flake-report.json', 'badges/flaky.svg', 'badges/flaky.json'])
  expect(files['index.html']).toBe(htmlOf(sample))
  expect(JSON.parse(files['flake-report.json'] ?? '')).toEqual(sample)
})

test('the same report gives the same bytes', () => expect(flakePage(structuredClone(sample))).toEqual(flakePage(sample)))

test.each(each)('%s: HTML without an error, headings in order, ids of their own, and anchors that lead to them', (_, report) => {
  const { errors, headings, ids, links } = pageOf(report)
  expect(errors).toEqual([])
  expect(headings.filter((level) => level === 1)).toHaveLength(1)
  expect(headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([])
})

/** Every element and attribute that a template writes. */
const known = new Set([...pageOf(sample).parts, ...pageOf(partial).parts])
const [code] = [pageOf(sample).code]

test.each([
  ...attacks.map((attack) => [attack.slice(0, 40), attack]),
  ['one character', '\u202e'],
  ['all in one', attacks.slice(0, 7).join(' ')]
])('%j is text wherever it stands', (_, attack = '') => {
  for (const text of [(kept: string) => `${kept}${attack}`, () => attack]) {
    const page = pageOf(filled(sample, text))
    expect([...page.parts].filter((part) => !known.has(part))).toEqual([])
    expect(page.errors).toEqual([])
    expect(page.code).toEqual(code)
    expect(page.links.filter((link) => !/^(?:https:\/\/|#|data:image\/svg\+xml,|flake-report\.json$|badges\/)/.test(link))).toEqual([])
  }
})

test('any text at all is text', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 30 }), (text) => {
      const page = pageOf(filled(sample, () => text))
      expect([...page.parts].filter((part) => !known.has(part))).toEqual([])
      expect(page.errors).toEqual([])
    }),
    { numRuns: 15 }
  )
})

test('what cannot be seen in a name is written out', () => {
  const [subject] = sample.subjects.filter(({ level }) => level === 'test')
  const report: FlakeReport = {
    ...sample,
    subjects: subject?.test ? [{ ...subject, test: { ...subject.test, name: 'a\u202eb\u0000c' } }] : []
  }
  expect(wordsOf(report)).toContain('a⟨U+202E⟩b⟨U+0000⟩c')
})

test('a page of 10,000 subjects stays below 2 MB, whatever they are called: the costliest are shown, and the rest is counted', () => {
  const html = htmlOf(filled(large(10_000), (text) => `${text}${'"<&>\u202e'.repeat(60)}`))
  expect(Buffer.byteLength(html)).toBeLessThan(2_000_000)
  expect(html).toContain('… and 2,243 more flaky tests, which cost less')
  expect(html).toContain('12,345 more subjects cost less and are not in this report.')
})

test('the time it takes grows no faster than the report', () => expect(growth((size) => flakePage(large(size)), 300)).toBeLessThan(linear))

test.each(each)('the badge of %s is XML, and its JSON what shields.io reads', (_, report) => {
  const files = flakePage(report)
  expect(xmlProblem(files['badges/flaky.svg'] ?? '')).toBeUndefined()
  expect(Object.keys(JSON.parse(files['badges/flaky.json'] ?? ''))).toEqual(['schemaVersion', 'label', 'message', 'color', 'cacheSeconds'])
})

const badges: [report: FlakeReport, message: string, color: string][] = [
  [sample, '4 flaky, 1 broken', '#c2262f'],
  [partial, '1 flaky', '#9a6700'],
  [quiet, 'none', '#1a7f4b'],
  [empty, 'unknown', '#5f6873']
]
test.each(badges)('a badge', (report, message, color) => {
  expect(JSON.parse(flakePage(report)['badges/flaky.json'] ?? '')).toMatchObject({ label: 'flaky tests', message, color })
})
