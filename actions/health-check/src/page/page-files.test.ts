import { expect, test } from '@jest/globals'
import { isPagePath } from '@tocsin/page'
import { attacks, type Parsed, parsed, xmlProblem } from '@tocsin/testkit/markup'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { filled } from './hostile.fixture.ts'
import type { PageModel } from './model.ts'
import { pageFiles } from './page-files.ts'
import { large, sample } from './sample.fixture.ts'

const files = pageFiles(sample)
const pagesOf = (of: Readonly<Record<string, string>>) => Object.entries(of).filter(([path]) => path.endsWith('.html'))
const read = (of: Readonly<Record<string, string>>): [path: string, page: Parsed][] =>
  pagesOf(of).map(([path, html]) => [path, parsed(html)])
const pages = read(files)
const partsOf = (model: PageModel) => read(pageFiles(model)).flatMap(([, { parts }]) => [...parts])

/** Of everything that a template writes, with and without what is optional. */
const known = new Set([...partsOf(sample), ...partsOf({ ...sample, staleAt: 0, groups: [], incidents: [] })])
const code = new Set(pages.flatMap(([, page]) => page.code))

test('the files of a page', () => {
  const names = Object.keys(files).filter((path) => !/^(endpoints|badges)\//.test(path))
  expect(names).toEqual([
    'index.html',
    'history.html',
    'history/2026-11.html',
    'history/2026-10.html',
    'history/2026-09.html',
    'status.json',
    'feed.xml',
    '.nojekyll'
  ])
  expect(Object.keys(files).filter((path) => path.includes('checkout'))).toEqual([
    'endpoints/checkout.html',
    'endpoints/checkout.json',
    ...['status', 'uptime', 'response'].flatMap((kind) => [`badges/checkout-${kind}.svg`, `badges/checkout-${kind}.json`])
  ])
  expect(Object.keys(files).every(isPagePath)).toBe(true)
})

test('the same model gives the same bytes', () => expect(pageFiles(structuredClone(sample))).toEqual(files))

test.each(pages)('%s is HTML without an error, with headings in order and ids of their own', (_, { errors, headings, ids }) => {
  expect(errors).toEqual([])
  expect(headings.filter((level) => level === 1)).toHaveLength(1)
  expect(headings.every((level, index) => level <= (headings[index - 1] ?? 0) + 1)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every link within the site leads to a file of it, and every anchor to an element', () => {
  const ids = new Map(pages.map(([path, page]) => [path, new Set(page.ids)]))
  const inside = pages.flatMap(([path, page]) => page.links.filter((link) => !/^(https|data):/.test(link)).map((link) => ({ path, link })))
  const dead = inside.filter(({ path, link }) => {
    const url = new URL(link, `https://site.example/${path}`)
    const target = url.pathname.slice(1)
    return files[target] === undefined || (url.hash !== '' && !ids.get(target)?.has(url.hash.slice(1)))
  })
  expect(inside.length).toBeGreaterThan(100)
  expect(dead).toEqual([])
})

function expectHarmless(model: PageModel): void {
  const made = pageFiles(model)
  for (const [path, page] of read(made)) {
    expect({ path, foreign: [...page.parts].filter((part) => !known.has(part)) }).toEqual({ path, foreign: [] })
    expect({ path, code: page.code.filter((text) => !code.has(text)) }).toEqual({ path, code: [] })
    expect({ path, links: page.links.filter((link) => !/^(https:\/\/|data:image\/svg\+xml,|#|(\.\.\/)?[\w./#-]+$)/.test(link)) }).toEqual({
      path,
      links: []
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(page.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/)
  }
  for (const [path, text] of Object.entries(made)) {
    if (/\.(svg|xml)$/.test(path)) expect({ path, problem: xmlProblem(text) }).toEqual({ path, problem: undefined })
    if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow()
    expect({ path, isOne: isPagePath(path) }).toEqual({ path, isOne: true })
  }
}

test.each(attacks.map((attack) => [attack.slice(0, 60), attack]))('%j in every text stays text', (_, attack) => {
  expectHarmless(filled(sample, () => attack))
  expectHarmless(filled(sample, (text) => `${text}${attack}`))
})

const pieces = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '&',
  '`',
  '=',
  '/',
  '\\',
  ' ',
  '\n',
  '(',
  ')',
  '[',
  ']',
  '!',
  '*',
  '-',
  'https://',
  'javascript:',
  'script',
  'on',
  ';',
  '#',
  '\u202e',
  '\0',
  ']]>',
  '<!--',
  'x'
)
const hostileText = fc.oneof(
  fc.string({ unit: pieces, maxLength: 60 }),
  fc.string({ unit: codePoint, maxLength: 40 }),
  fc.constantFrom(...attacks.map((attack) => attack.slice(0, 500)))
)
const smaller: PageModel = {
  ...sample,
  groups: sample.groups.slice(0, 1).map(({ endpoints, ...group }) => ({
    ...group,
    endpoints: endpoints.slice(1, 2).map((one) => ({ ...one, series: one.series.slice(-5) }))
  }))
}

test('whatever the texts are, no page has an element or an attribute that no template has', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
      let next = 0
      expectHarmless(filled(smaller, () => texts[next++ % texts.length] ?? ''))
    }),
    { numRuns: 12 }
  )
})

test('huge texts are cut: a page stays small', () => {
  const huge = pageFiles(filled(sample, () => 'a '.repeat(50_000)))
  for (const [path, text] of pagesOf(huge)) expect({ path, size: Math.ceil(text.length / 200_000) }).toEqual({ path, size: 1 })
})

test('200 endpoints with 90 uneven days are at most 1.5 MB', () => {
  const index = pageFiles(large(200))['index.html'] ?? ''
  expect(Buffer.byteLength(index)).toBeLessThan(1_500_000)
  expect(index.match(/<article class="endpoint"/g)).toHaveLength(200)
})

test('without an address of its own the page has no feed and does not speak of one', () => {
  const { url: _, sourceUrl: __, ...homeless } = sample
  const made = pageFiles(homeless)
  expect(made['feed.xml']).toBeUndefined()
  expect(made['index.html']).not.toContain('feed.xml')
})

test('times that no clock shows do not stop the page', () => {
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300]
  for (const now of odd) {
    const made = pageFiles({ ...sample, now, maintenance: sample.maintenance.map((one) => ({ ...one, end: now })) })
    expect(made['index.html']).toContain(sample.title)
    expect(made['index.html']).not.toMatch(/NaN|Infinity|Invalid Date|undefined/)
  }
})
