import type { ActionError } from '@tocsin/action-kit'
import type { Config } from '@tocsin/notifier'
import type { Decided } from './decide-and-keep.ts'
import type { Endpoint } from './endpoint.ts'
import type { Settings } from './gather/settings.ts'
import type { History } from './history/history.ts'
import type { Inputs } from './inputs.ts'
import type { Maintenance } from './maintenance/maintenance.ts'
import type { HealthLedger } from './ports.ts'
import type { Result } from './round/result.ts'
import type { Report } from './slo/report.ts'

export interface To {
  inputs: Inputs
  config: Config
}

/** Everything that a round came to. */
export interface Seen {
  settings: Settings
  /** The endpoints of this shard. */
  mine: readonly Endpoint[]
  results: readonly Result[]
  history: History
  maintenance: readonly Maintenance[]
  reports: readonly Report[]
  decided: Decided
  /** Nothing where none is kept, or it cannot be opened. */
  ledger: HealthLedger | undefined
  /** Why the runner itself saw nothing, in words. */
  offline?: string | undefined
  notDue: number
  /** What could not be read or kept. */
  problems: readonly (ActionError | undefined)[]
}
