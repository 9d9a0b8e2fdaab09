import { plural } from '@tocsin/notifier'
import { actorOf, given, lines, link, linked, named, titled } from './phrases.ts'
import type { Teller, Told } from './told.ts'

const mostPages = 10

export const gollum: Teller = (event) => {
  const pages = event.list('pages')
  const [first] = pages
  const title = first?.maybe('title') ?? first?.text('page_name') ?? ''
  const happened = first?.maybe('action') ?? 'edited'
  const url = first?.url('html_url')
  return {
    source: 'repository',
    title:
      pages.length > 1 ? `${plural(pages.length, 'wiki page')} changed: ${named(title)} and more` : titled('Wiki page', happened, title),
    tone: 'info',
    summary: lines(
      ...(pages.length > 1 ? pages : [])
        .slice(0, mostPages)
        .map((page) => [linked(page.text('title'), page.url('html_url')), ` ${page.text('action')}`])
    ),
    links: pages.length > 1 ? [] : link('View page', url),
    ...given<Told>({ url: url ?? event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
  }
}
