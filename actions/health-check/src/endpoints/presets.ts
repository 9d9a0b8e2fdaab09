import type { HealthEndpoint } from '@tocsin/notifier'

/** What an endpoint, the defaults of a file and a step may say of how it is probed. */
export type Habits = {
  [Key in 'every' | 'timeout' | 'retries' | 'failAfter' | 'recoverAfter' | 'remindEvery' | 'latency' | 'ip']?:
    | HealthEndpoint[Key]
    | undefined
}

type Preset = NonNullable<HealthEndpoint['preset']>

/** What teams write down for each kind of service. Times are in ms. */
export const presets: Readonly<Record<Preset, Habits & { target?: number }>> = {
  api: { failAfter: 2, latency: { p95: 400 }, target: 99.9 },
  website: { failAfter: 2, latency: { p95: 1_000 }, target: 99.5 },
  internal: { failAfter: 3 }
}
