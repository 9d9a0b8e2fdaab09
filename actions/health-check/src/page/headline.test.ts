import { expect, test } from '@jest/globals'
import { headline } from './headline.ts'
import type { PageEndpoint, PageState } from './model.ts'
import { sample } from './sample.fixture.ts'

const states: Readonly<Record<string, PageState>> = { u: 'up', g: 'degraded', d: 'down', m: 'maintenance', '?': 'unknown' }

const model = (drawn: string) => ({
  ...sample,
  groups: [
    {
      endpoints: [...drawn].map(
        (sign, index): PageEndpoint => ({
          id: `${index}`,
          name: `s${index}`,
          state: states[sign] ?? 'up',
          days: [],
          uptime: {},
          series: []
        })
      )
    }
  ]
})

const rows: [drawn: string, words: string][] = [
  ['', 'No services are watched yet'],
  ['u', 's0 is up'],
  ['uu', 'Both services are up'],
  ['uuuuuuuuuuuu', 'All 12 services are up'],
  ['ud', 's1 is down'],
  ['d', 's0 is down'],
  ['dd', 's0 and s1 are down'],
  ['ddd', 'All 3 services are down'],
  ['dddu', '3 of 4 services are down'],
  ['dgu', 's0 is down and s1 is degraded'],
  ['dgm?', 's0 is down and s1 is degraded'],
  ['gu', 's0 is degraded'],
  ['ggggu', '4 of 5 services are degraded'],
  ['mu', 's0 is in maintenance'],
  ['m?u', 's0 is in maintenance and s1 is in an unknown state'],
  ['???', 'All 3 services are in an unknown state'],
  ['?uu', 's0 is in an unknown state']
]
test.each(rows)('%s: %s', (drawn, words) => expect(headline(model(drawn))).toBe(words))
