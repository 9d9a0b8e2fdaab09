import type { Scene } from '../scene.ts'
import { alerts } from './alerts.ts'
import { ci } from './ci.ts'
import { deploys } from './deploys.ts'
import { issues, pulls, pushes } from './events.ts'
import { hostile } from './hostile.ts'
import { payloads } from './payloads.ts'
import { streaks } from './streaks.ts'

/** The examples that use `ledger: branch`, which takes a git server. */
export const withLedger: readonly string[] = [
  'ci-started-and-result.yml',
  'watch.yml',
  'watch-deploys.yml',
  'watch-issues.yml',
  'watch-organisation.yml',
  'health.yml',
  'health-config.yml',
  'health-matrix.yml',
  'health-vantage.yml',
  'status-page.yml',
  'deploy-gate.yml',
  ...['flakes.yml', 'flakes-after-tests.yml', 'flakes-comment.yml', 'flakes-issues.yml', 'flakes-organisation.yml', 'flakes-page.yml']
]

/** The whole story, in the order in which it happens. */
export const story: readonly Scene[] = [...streaks, ...pulls, ...pushes, ...ci, ...deploys, ...issues, ...alerts, ...hostile, ...payloads]
