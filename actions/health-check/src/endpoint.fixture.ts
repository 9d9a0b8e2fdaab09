import type { Endpoint } from './endpoint.ts'

/** An endpoint that says nothing but its name. */
export const endpointOf = (name: string, changes: Partial<Endpoint> = {}): Endpoint => ({
  ...{ name, id: name, hidden: false, critical: false, dependsOn: [], everyMs: 300_000, timeoutMs: 10_000, retries: 1 },
  ...{ failAfter: 2, recoverAfter: 2, latency: {}, certificateDays: 21, ip: 'any', maintenance: [] },
  steps: [{ url: `https://${name}.example` }],
  shownUrl: `https://${name}.example`,
  ...changes
})
