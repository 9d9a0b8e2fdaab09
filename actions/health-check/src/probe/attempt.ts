import type { ProbePorts } from './ports.ts'
import type { Progress } from './progress.ts'
import { secretForms } from './secret-forms.ts'

/** What all parts of one try share. */
export interface Attempt {
  ports: ProbePorts
  family: 0 | 4 | 6
  /** Of the whole try: aborted at its deadline, or with the caller's signal. */
  signal: AbortSignal
  timeoutMs: number
  progress: Progress
  /** Cookies of earlier answers by host. */
  jar: Map<string, Map<string, Cookie>>
  /** OAuth2 tokens by what asked for them. */
  tokens: Map<string, string>
  /** What earlier steps captured. */
  captured: Map<string, string>
  /** Everything that words must not hold. */
  secrets: Set<string>
}

export interface Cookie {
  value: string
  /** Came over TLS, so that it goes over nothing else. */
  secure: boolean
}

/**
 * Keeps a secret that came up during the probe out of its words. Nobody else is told: servers choose what cookies and tokens are, and one
 * that is `is down` would be hidden in the alerts, the page and the log of all others.
 */
export function keepSecret({ secrets }: Attempt, secret: string): void {
  if (secret !== '') for (const form of secretForms(secret)) secrets.add(form)
}
