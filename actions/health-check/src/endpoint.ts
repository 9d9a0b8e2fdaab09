import type { LatencyLimits, MaintenanceWindow, RequestStep } from '@tocsin/notifier'

/** One thing that is watched, with every default filled in. */
export interface Endpoint {
  /** Its identity: history and alerts go by it. */
  name: string
  /** The name as a part of file names and URLs; no two endpoints have the same. */
  id: string
  group?: string
  hidden: boolean
  critical: boolean
  runbook?: string
  /** Names of endpoints. */
  dependsOn: readonly string[]
  everyMs: number
  /** Of one try. */
  timeoutMs: number
  retries: number
  failAfter: number
  recoverAfter: number
  remindEveryMs?: number
  latency: LatencyLimits
  /** Warn when the certificate expires within so many days; 0 for never. */
  certificateDays: number
  ip: '4' | '6' | 'both' | 'any'
  /** Its own, and those of the file that concern it. */
  maintenance: readonly MaintenanceWindow[]
  /** At least one. Texts hold `${NAME}` for secrets and `${name}` for what an earlier step captured; both are filled in at the probe. */
  steps: readonly RequestStep[]
  /** Without credentials and the values of its query, for people. */
  shownUrl: string
}
