import { daysOf, hour, minute, noise, sampleNow, seriesOf } from './drawn.fixture.ts'
import { endpoints } from './endpoints.fixture.ts'
import { incidents, maintenance, objectives } from './happenings.fixture.ts'
import type { PageEndpoint, PageModel } from './model.ts'

/** Three groups with an outage, something slow, a maintenance, days that nobody watched and a certificate that expires soon. */
export const sample: PageModel = {
  title: 'Example Status',
  description: 'How the services of Example are doing, checked every 5 minutes.',
  announcement: 'Orders placed before 12:20 UTC are safe. Follow https://example.com/news for more.',
  url: 'https://status.example.com/',
  sourceUrl: 'https://github.com/example/status',
  now: sampleNow,
  staleAt: sampleNow + 20 * minute,
  state: 'down',
  groups: [
    { name: 'Store', endpoints: [endpoints.shop, endpoints.checkout, endpoints.search] },
    { name: 'Account', endpoints: [endpoints.login, endpoints.mail] },
    { name: 'Developers', endpoints: [endpoints.docs, endpoints.status, endpoints.warehouse] }
  ],
  incidents,
  maintenance,
  objectives,
  schedule: { coverage: 0.9821, medianLatenessMs: 4 * minute + 10_000 }
}

/** Nothing but this many endpoints that are up, with a bad day now and then. */
export function large(count: number): PageModel {
  const all = Array.from({ length: count }, (_, index): PageEndpoint => {
    const random = noise(index + 1)
    const odd = Object.fromEntries(
      daysOf().map((_, ago) => [
        ago,
        random() < 0.3 ? { down: 1 + Math.floor(random() * hour), degraded: Math.floor(random() * hour) } : {}
      ])
    )
    return {
      ...endpoints.shop,
      id: `service-${index}`,
      name: `Service number ${index}`,
      days: daysOf(odd),
      series: seriesOf(100 + index, index + 1)
    }
  })
  const groups = [...Map.groupBy(all, (_) => all.indexOf(_) % 8)].map(([name, own]) => ({ name: `Group ${name}`, endpoints: own }))
  return { ...sample, state: 'up', groups }
}
