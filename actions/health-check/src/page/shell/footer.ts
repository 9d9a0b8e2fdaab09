import { all, element, type Html, outward, safeUrl, time } from '@tocsin/page'
import type { PageModel } from '../model.ts'
import { scheduleLine } from '../parts/schedule.ts'
import { titleOf } from '../words.ts'

/** How the page came to be, and where else its data is. */
export function footer(model: PageModel, { root, hasFeed }: { root: string; hasFeed: boolean }): Html {
  const link = (path: string, words: string) => element('a', { href: `${root}${path}` }, words)
  return element(
    'footer',
    {},
    scheduleLine(model),
    element('p', {}, 'Data of ', element('span', { class: 'age' }, time(model.now)), '. Days and times are in UTC.'),
    element(
      'nav',
      { 'aria-label': 'More of this site' },
      link('index.html', titleOf(model)),
      link('history.html', 'All incidents'),
      hasFeed && link('feed.xml', 'RSS feed'),
      link('status.json', 'JSON'),
      safeUrl(model.sourceUrl) === undefined ? all() : outward(model.sourceUrl, 'How this page is made')
    )
  )
}
