import type { Endpoint } from '../endpoint.ts'
import { isIn, type Maintenance } from '../maintenance/maintenance.ts'
import type { Result } from '../round/result.ts'

/** Results of what is in maintenance say so; the cause stays, for what would have been. */
export const maintained = (results: readonly Result[], all: readonly Maintenance[], endpoints: readonly Endpoint[]): readonly Result[] =>
  results.map((result) => {
    const endpoint = endpoints.find(({ name }) => name === result.endpoint)
    return endpoint && result.verdict !== 'inconclusive' && isIn(all, endpoint, result.at) ? { ...result, verdict: 'maintenance' } : result
  })
