import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { attacks, parsed } from '@tocsin/testkit/markup'
import { element } from '../html/html.ts'
import { tones } from '../tone.ts'
import { document, type Sheet } from './document.ts'
import { baseStyles, toneStyles } from './styles.ts'
import { themeChoice, themeStart } from './theme.ts'

const sheet: Sheet = {
  title: 'A page',
  summary: 'All is well',
  tone: 'up',
  styles: `${baseStyles}${toneStyles}`,
  script: `(() => {\n${themeStart('key')}${themeChoice}})()`,
  head: element('h1', {}, 'A page'),
  content: element('p', {}, 'Words'),
  footer: element('footer', {}, 'End')
}
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('it is HTML without an error, and its policy allows its own style and script alone', () => {
  const html = document(sheet)
  const { errors, code, links } = parsed(html)
  expect(errors).toEqual([])
  expect(code).toEqual([sheet.styles, sheet.script])
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'")
  expect(policy).toBe(
    `default-src 'none'; img-src data:; style-src ${sha256(sheet.styles)}; script-src ${sha256(sheet.script)}; base-uri 'none'; form-action 'none'`
  )
  expect(links.filter((link) => !/^(#|data:image\/svg\+xml,)/.test(link))).toEqual([])
})

test.each(attacks)('a title or summary such as %.60j stays text', (text) => {
  const { parts, errors } = parsed(document({ ...sheet, title: text, summary: text, attributes: { class: text } }))
  expect([...parts]).toEqual([...parsed(document({ ...sheet, attributes: { class: '' } })).parts])
  expect(errors).toEqual([])
})

test.each(tones)('the tone %s has an icon of its own and colours in both themes', (tone) => {
  expect(document({ ...sheet, tone })).toContain(`id="icon-${tone}"`)
  for (const name of [tone, `${tone}-ink`, `${tone}-wash`]) expect(sheet.styles.split(`--${name}:#`)).toHaveLength(5)
  const icons = tones.map((each) => /rel="icon" href="([^"]*)"/.exec(document({ ...sheet, tone: each }))?.[1])
  expect(new Set(icons).size).toBe(tones.length)
})

test('links and attributes are where they were asked for', () => {
  const { parts } = parsed(document({ ...sheet, links: element('link', { rel: 'alternate' }), attributes: { 'data-stale-at': 1 } }))
  expect([...parts]).toEqual(expect.arrayContaining(['html[data-stale-at]', 'link[rel]']))
})
