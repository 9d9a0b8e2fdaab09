/** What a try spends its time on, in the order in which it happens. `total` is from the first of them to the last byte. */
export const phases = ['dns', 'connect', 'tls', 'firstByte', 'total'] as const
export type Phase = (typeof phases)[number]

/** In milliseconds, with fractions. A phase that did not happen is left out. */
export type Phases = Partial<Record<Phase, number>>

/** What kind of trouble it is: alerts with the same one may have one cause. */
export const faults = [
  'dns',
  'refused',
  'unreachable',
  'reset',
  'timeout',
  'tls-expired',
  'tls-not-yet-valid',
  'tls-name',
  'tls-untrusted',
  'tls',
  'protocol',
  'redirect',
  'blocked',
  'status',
  'header',
  'body',
  'json',
  'size',
  'answer',
  'message',
  'capture',
  'auth',
  'latency',
  'no-ipv6',
  'runner'
] as const
export type Fault = (typeof faults)[number]

export interface Cause {
  fault: Fault
  /** What happened, for people, such as `TLS: certificate expired 2 days ago`: redacted, one line, and never `HTTP 0`. */
  words: string
}

/** From the worst to the best, but for the last two, which say nothing of the endpoint. */
export const verdicts = ['down', 'degraded', 'up', 'maintenance', 'inconclusive'] as const
export type Verdict = (typeof verdicts)[number]

/** What one try of an endpoint, with all its steps, came to. */
export interface Observation {
  /** When it began, in ms since 1970. */
  at: number
  verdict: Exclude<Verdict, 'maintenance'>
  /** The worst first; none for `up`. */
  causes: readonly Cause[]
  /** Of all steps together. */
  phases: Phases
  /** HTTP status of the last step. */
  status?: number
  /** When the certificate that expires first does, in ms since 1970. */
  certificateExpiresAt?: number
}
