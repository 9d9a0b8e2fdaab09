import { expect, test } from '@jest/globals'
import { webUrl } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { fittingUrl, maskedLink } from './link.ts'
import { hostile } from './testing/hostile.ts'
import { read } from './testing/reader.ts'

const urls: [given: string | undefined, url: string | undefined][] = [
  ['https://a.example', 'https://a.example/'],
  ['http://a.example/x y', 'http://a.example/x%20y'],
  ['HTTPS://A.example/', 'https://a.example/'],
  ['ftp://a.example', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://user@a.example', undefined],
  ['https://:pass@a.example', undefined],
  ['//a.example', undefined],
  [`https://a.example/${'x'.repeat(2048)}`, undefined],
  ['', undefined],
  [undefined, undefined]
]
test.each(urls)('%j is %j', (given, url) => {
  expect(fittingUrl(given)).toBe(url)
})

const links: [label: string, href: string, markdown: string][] = [
  ['run', 'https://a.example/(x)', '[run](https://a.example/%28x%29)'],
  ['run', 'https://a.example/?q=`|*\\', '[run](https://a.example/?q=%60%7C%2A%5C)'],
  ['run', 'https://a.example/@everyone', '[run](https://a.example/%40everyone)'],
  ['run', 'http://[::1]:8080/a]b', '[run](http://[::1]:8080/a%5Db)'],
  ['[Snyk] *x*', 'https://a.example/', '[\\[Snyk\\] \\*x\\*](https://a.example/)'],
  ['test_retry[eur-1]', 'https://a.example/', '[test\\_retry\\[eur-1\\]](https://a.example/)'],
  ['a[b[c]]d', 'https://a.example/', '[a(b\\[c\\])d](https://a.example/)'],
  ['a] [b', 'https://a.example/', '[a) (b](https://a.example/)'],
  ['[a](b)', 'https://a.example/', '[(a)(b)](https://a.example/)'],
  ['a](https://evil.example)', 'https://a.example/', '[a)(https:/\u200b/evil.example)](https://a.example/)'],
  ['', 'https://a.example/', '[link](https://a.example/)'],
  ['*x*', 'nowhere', '\\*x\\*']
]
test.each(links)('%j to %j', (label, href, markdown) => {
  expect(maskedLink(label, href)).toBe(markdown)
})

test('whatever the label and the URL hold, there is one link, and it ends where it should', () => {
  fc.assert(
    fc.property(
      hostile,
      fc.oneof(
        webUrl,
        hostile.map((path) => `https://a.example/${path}`)
      ),
      (label, href) => {
        const drawn = maskedLink(label, href)
        const { active } = read(`${drawn} and [more] (words)`)
        expect(active.filter((kind) => kind !== 'invite')).toEqual(fittingUrl(href) ? [`link: ${drawn}`] : [])
      }
    )
  )
})
