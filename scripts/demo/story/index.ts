import type { Scene } from '../scene.ts'
import { alerts } from './alerts.ts'
import { ci } from './ci.ts'
import { deploys } from './deploys.ts'
import { issues, pulls, pushes } from './events.ts'
import { hostile } from './hostile.ts'
import { payloads } from './payloads.ts'

/** The example that keeps its message with `ledger: branch`, which takes a git server. */
export const withLedger = 'ci-started-and-result.yml'

/** The whole story, in the order in which it happens. */
export const story: readonly Scene[] = [...pulls, ...pushes, ...ci, ...deploys, ...issues, ...alerts, ...hostile, ...payloads]
