import type { CauseReport, InfraEvent } from '../model/report.ts'

const url = 'https://github.com/acme/shop/actions/runs'

export const causeSample: readonly CauseReport[] = [
  {
    ...{ signature: 'a41f', category: 'network', rule: 'connection refused', line: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
    ...{ failures: 18, subjects: ['c0ffee0000000001'], first: '2026-11-03T09:14:00.000Z', last: '2026-11-20T16:02:00.000Z' },
    url: `${url}/9811204`
  },
  {
    ...{
      signature: 'b77c',
      category: 'timeout',
      rule: 'timeout of a locator',
      line: 'TimeoutError: locator.waitFor: Timeout 30000ms exceeded.'
    },
    ...{ failures: 14, subjects: ['c0ffee0000000002', 'c0ffee0000000001'] },
    ...{ first: '2026-10-24T13:00:00.000Z', last: '2026-11-18T11:26:00.000Z', url: `${url}/9804312` }
  },
  {
    ...{
      signature: 'f1f1',
      category: 'registry',
      rule: 'pull rate limit',
      line: 'toomanyrequests: You have reached your pull rate limit.'
    },
    ...{ failures: 7, subjects: ['c0ffee0000000012'], first: '2026-11-01T00:00:00.000Z', last: '2026-11-16T16:02:00.000Z' },
    url: `${url}/9799204`
  },
  {
    ...{ signature: 'd00d', category: 'assertion', rule: 'an assertion', line: 'AssertionError: expected 12.35 to equal 12.34' },
    ...{ failures: 6, subjects: ['c0ffee0000000003'], first: '2026-11-12T15:30:00.000Z', last: '2026-11-19T20:41:00.000Z' },
    url: `${url}/9809100`
  }
]

export const infraSample: readonly InfraEvent[] = [
  {
    ...{ from: '2026-11-10T13:20:00.000Z', to: '2026-11-10T15:02:00.000Z', sign: 'The runner lost communication with the server' },
    ...{ runs: 6, jobs: 9, url: `${url}/9786500` }
  },
  {
    ...{ from: '2026-11-15T03:00:00.000Z', to: '2026-11-15T03:00:00.000Z', sign: 'More than 80 % of the tests failed' },
    ...{ runs: 2, jobs: 2, url: `${url}/9795521` }
  }
]
