import type { ProbePorts } from './ports.ts'
import type { Progress } from './progress.ts'

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

/** What is shorter is told to nobody: a log in which every 7 is hidden cannot be read. */
const shortestTold = 8

/** Keeps a secret that came up during the probe out of words and logs. */
export function keepSecret({ secrets, ports }: Attempt, secret: string): void {
  if (secret === '' || secrets.has(secret)) return
  secrets.add(secret)
  if (secret.length >= shortestTold) ports.secretsSeen?.(secret)
}
