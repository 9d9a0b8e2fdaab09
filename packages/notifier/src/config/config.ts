import type { LayoutName } from '../channels/discord/style.ts'
import { defaultPolicy, type Policy } from '../classify/policy.ts'
import type { FailOn } from '../delivery/outcome.ts'
import type { Mentions } from '../mention.ts'
import type { ChannelConfig } from '../registry.ts'
import type { Route } from '../route/route.ts'
import { type SeverityTable, severityTable } from '../severity.ts'
import type { Health } from './health/health.ts'
import type { Slo } from './health/slo.ts'
import type { RepeatedFailures } from './repeated-failures.ts'

/** Which results are told. */
export const whens = ['always', 'failure', 'success', 'change', 'recovery'] as const
export type When = (typeof whens)[number]

/** In bytes, wherever the file comes from. */
export const largestConfig = 256 * 1024

/** What an action does where neither its own input nor a channel says otherwise. */
export interface Defaults {
  failOn?: FailOn
  when?: When
  timeoutMs?: number
  mention?: Mentions
  username?: string
  avatarUrl?: string
  layout?: LayoutName
  silent?: boolean
}

/** Sections of single actions; those not yet built are passed on as they are. */
export interface Sections {
  repeatedFailures?: readonly RepeatedFailures[]
  health?: Health
  slo?: readonly Slo[]
  oncall?: unknown
}

/** `.github/tocsin.yml` with every default filled in. */
export interface Config {
  channels: Readonly<Record<string, ChannelConfig>>
  routes: readonly Route[]
  defaults: Defaults
  severity: SeverityTable
  policy: Policy
  /** GitHub login in lower case → Discord user id. */
  users: Readonly<Record<string, string>>
  sections: Sections
}

/** What holds where there is no file. */
export const noConfig: Config = {
  channels: {},
  routes: [],
  defaults: {},
  severity: severityTable(),
  policy: defaultPolicy,
  users: {},
  sections: {}
}
