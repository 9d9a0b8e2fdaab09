import type { Defaults } from './config/config.ts'
import type { Outlet } from './delivery/outlet.ts'
import type { SeverityTable } from './severity.ts'

interface Opening<C> {
  /** What receipts call the outlet. */
  name: string
  config: C
  defaults: Defaults
  severity: SeverityTable
  /** The value of an environment variable that the config names. */
  secret(variable: string): string
}

/** What a kind of channel makes of its section of the config: the other half of its `Channel`. */
export interface Entry<C> {
  /** The environment variables that a section needs. */
  variables(config: C): readonly string[]
  /** @throws {ActionError} when a secret is no good; it says why and never what it is. */
  open(opening: Opening<C>): { outlet: Outlet; style: unknown }
}
