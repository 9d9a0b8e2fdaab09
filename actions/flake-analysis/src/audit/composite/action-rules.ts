import type { Rule } from '../rule.ts'
import { rules } from '../rules/index.ts'

/** What can be said of the steps of an action alone: runners, limits, events and other jobs are those of whoever uses it. */
const ids: ReadonlySet<string> = new Set([
  ...['apt-install-without-update', 'background-without-wait', 'cache-key-per-run', 'cache-key-without-lockfile'],
  ...['cache-without-restore-keys', 'download-without-fail', 'download-without-retry', 'failure-misses-cancelled', 'fixed-sleep'],
  ...['hidden-failure', 'hidden-retry', 'install-without-retry', 'invalid-workflow', 'pipe-to-shell', 'setup-without-cache'],
  ...['unlocked-install', 'unpinned-action', 'unpinned-image', 'unpinned-tool']
])

export const actionRules: readonly Rule[] = rules.filter(({ id }) => ids.has(id))
