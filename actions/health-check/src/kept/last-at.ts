import { keptFrom } from './kept.ts'

/** When an endpoint was last looked at, from one place where there are several; in ms since 1970. */
export function lastAt(document: unknown, endpoint: string, vantage: string | undefined): number | undefined {
  const { alerts, vantages } = keptFrom(document)
  if (vantage !== undefined) return vantages.find((one) => one.endpoint === endpoint && one.vantage === vantage)?.at
  return alerts.tracks.find((one) => one.endpoint === endpoint)?.at
}
