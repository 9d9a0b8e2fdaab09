import { element, type Html, document as pageDocument } from '@tocsin/page'
import type { PageModel } from '../model.ts'
import { titleOf } from '../words.ts'
import { footer } from './footer.ts'
import { script } from './script.ts'
import { styles } from './styles.ts'

export interface Sheet {
  title: string
  /** What search engines and chats show of it. */
  summary: string
  /** Leads to the folder of the site: '' or '../'. */
  root: string
  /** Under the theme's button. */
  head: Html
  content: Html
  hasFeed: boolean
}

/** A page of the site. */
export function document(model: PageModel, sheet: Sheet): string {
  const old = model.now >= model.staleAt && 'is-stale'
  return pageDocument({
    ...sheet,
    tone: model.state,
    attributes: { class: old, 'data-stale-at': model.staleAt },
    ...(sheet.hasFeed && { links: feedLink(model, sheet.root) }),
    ...{ styles, script },
    footer: footer(model, sheet)
  })
}

const feedLink = (model: PageModel, root: string) =>
  element('link', { rel: 'alternate', type: 'application/rss+xml', title: titleOf(model), href: `${root}feed.xml` })
