export type OtlpSignal = 'metrics' | 'traces' | 'logs'

/**
 * Where a receiver takes a signal: opentelemetry.io/docs/specs/otel/protocol/exporter. An endpoint without a path, or whose path ends in `/`, is
 * the base of all signals, `/v1/metrics` and so on below it. One whose last word is a signal takes that signal as it is, and others beside it. Any
 * other one takes metrics as it is, and where it takes others nobody knows.
 */
export function otlpUrl(endpoint: string, signal: OtlpSignal): string | undefined {
  const url = new URL(endpoint)
  const [, before, own] = /^(.*\/)(metrics|traces|logs)\/?$/.exec(url.pathname) ?? []
  if (own === signal) return url.href
  if (before !== undefined) url.pathname = before + signal
  else if (url.pathname.endsWith('/')) url.pathname += `v1/${signal}`
  else if (signal !== 'metrics') return undefined
  return url.href
}
