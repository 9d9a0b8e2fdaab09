import { shownTime } from '@tocsin/page'
import { badgeFiles } from './badges/badges.ts'
import { rss } from './feed/rss.ts'
import { endpointJson, statusJson } from './json/status-json.ts'
import type { PageModel } from './model.ts'
import { endpointPage } from './pages/endpoint-page.ts'
import { historyPages } from './pages/history-pages.ts'
import { indexPage } from './pages/index-page.ts'
import { endpointJsonPath, endpointPath } from './paths.ts'
import { endpointsOf } from './words.ts'

/** The whole status page, by path below its folder. The same model gives the same bytes. */
export function pageFiles(read: PageModel): Readonly<Record<string, string>> {
  const model = { ...read, now: shownTime(read.now) }
  const feed = rss(model)
  const hasFeed = feed !== undefined
  return Object.fromEntries([
    ['index.html', indexPage(model, hasFeed)],
    ...historyPages(model, hasFeed),
    ...endpointsOf(model).flatMap((endpoint) => [
      [endpointPath(endpoint.id), endpointPage(model, endpoint, hasFeed)],
      [endpointJsonPath(endpoint.id), endpointJson(endpoint, model)]
    ]),
    ['status.json', statusJson(model)],
    ...(hasFeed ? [['feed.xml', feed]] : []),
    ...badgeFiles(model),
    // Pages would otherwise run what is published from a branch through Jekyll.
    ['.nojekyll', '']
  ])
}
