import type { Severity } from '../severity.ts'
import type { Ladder } from './signal.ts'

/** The numbers that the rules compare with. Shares and rates are fractions of 1. */
interface Thresholds {
  deploy: { repeatedAt: number; failures: { P1: number; P0: number } }
  repeated: { failures: Ladder; redHours: { P1: number; P0: number } }
  health: { shareDown: number }
  /** Days until a certificate expires. */
  certificate: { P1: number; P2: number }
  latency: { timesLimit: number }
  crash: {
    shareOfUsers: number
    crashFreeRate: number
    crashFreeWarning: number
    lowMinutes: number
    errorsPerMinute: number
    errorMinutes: number
    perHour: number
  }
  flake: { failureRate: number; minutesPerWeek: number }
}

export interface Policy extends Thresholds {
  /** Another severity for single rules, by the id of the rule. */
  severities: { readonly [rule: string]: Severity | undefined }
}

type DeepPartial<T> = { readonly [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] }

export type PolicyOverrides = DeepPartial<Thresholds> & { readonly severities?: Policy['severities'] }

export const defaultPolicy: Policy = {
  deploy: { repeatedAt: 2, failures: { P1: 3, P0: 5 } },
  repeated: { failures: { P2: 3, P1: 5, P0: 10 }, redHours: { P1: 2, P0: 6 } },
  health: { shareDown: 0.5 },
  certificate: { P1: 1, P2: 7 },
  latency: { timesLimit: 2 },
  crash: {
    shareOfUsers: 0.5,
    crashFreeRate: 0.99,
    crashFreeWarning: 0.995,
    lowMinutes: 30,
    errorsPerMinute: 10,
    errorMinutes: 5,
    perHour: 1
  },
  flake: { failureRate: 0.2, minutesPerWeek: 240 },
  severities: {}
}

/** The default policy with single numbers replaced. */
export function policyOf(overrides: PolicyOverrides = {}): Policy {
  const { deploy, repeated } = defaultPolicy
  return {
    deploy: { ...deploy, ...overrides.deploy, failures: { ...deploy.failures, ...overrides.deploy?.failures } },
    repeated: {
      failures: { ...repeated.failures, ...overrides.repeated?.failures },
      redHours: { ...repeated.redHours, ...overrides.repeated?.redHours }
    },
    health: { ...defaultPolicy.health, ...overrides.health },
    certificate: { ...defaultPolicy.certificate, ...overrides.certificate },
    latency: { ...defaultPolicy.latency, ...overrides.latency },
    crash: { ...defaultPolicy.crash, ...overrides.crash },
    flake: { ...defaultPolicy.flake, ...overrides.flake },
    severities: { ...overrides.severities }
  }
}
