import { expect, test } from '@jest/globals'
import { attacks, parsed } from '@tocsin/testkit/markup'
import { all, element } from './html.ts'

test.each([...attacks, '\ufdd0\u{1fffe}\u{10ffff}'])('%.60j is text, in an element and in an attribute', (text) => {
  const { parts, errors } = parsed(`<!doctype html><title>x</title>${element('p', { title: text }, text).html}`)
  expect([...parts].filter((part) => !/^(html|head|title|body)$/.test(part))).toEqual(['p', 'p[title]'])
  expect(errors).toEqual([])
})

const written: [html: { html: string }, text: string][] = [
  [element('p'), '<p></p>'],
  [element('p', { id: 'a', hidden: true, lang: undefined, class: false, 'data-n': 0 }), '<p id="a" hidden data-n="0"></p>'],
  [element('p', {}, 'a', undefined, false, element('br'), '"<&>\''), '<p>a<br>&quot;&lt;&amp;&gt;&#39;</p>'],
  [element('svg', {}, element('path', { d: 'M0 0' })), '<svg><path d="M0 0"/></svg>'],
  [element('link', { rel: 'icon' }), '<link rel="icon">'],
  [element('link', {}, 'https://a.example/'), '<link>https://a.example/</link>'],
  [all('a', element('b', {}, 'c')), 'a<b>c</b>']
]
test.each(written)('%j', ({ html }, text) => expect(html).toBe(text))
