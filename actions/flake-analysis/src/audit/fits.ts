import type { CategoryName } from '@tocsin/ci-history'

const download: readonly CategoryName[] = ['network', 'dns', 'tls', 'rate-limit', 'registry', 'git']
const drift: readonly CategoryName[] = ['dependency-resolution', 'compilation', 'configuration']
const shared: readonly CategoryName[] = ['concurrency', 'database', 'port-in-use']

/** What a failure has to be of, for a rule to be what may have brought it about; `any` where the rule is about failures of whatever kind. */
const fits: Readonly<Record<string, readonly CategoryName[] | 'any'>> = {
  'apt-install-without-update': [...download, 'dependency-resolution'],
  'artifact-name-collision': ['concurrency', 'configuration'],
  'background-without-wait': ['service-startup', 'network', 'port-in-use', 'database'],
  'broken-needs': ['configuration'],
  'deploy-cancelled-in-progress': ['concurrency'],
  'deploy-without-concurrency': ['concurrency'],
  'download-without-fail': download,
  'download-without-retry': download,
  'hidden-failure': 'any',
  'hidden-retry': 'any',
  'install-without-retry': [...download, 'dependency-resolution'],
  'missing-timeout': ['timeout'],
  'pipe-to-shell': download,
  'pull-without-login': ['rate-limit', 'registry'],
  'service-without-health-check': ['service-startup', 'network', 'database', 'port-in-use'],
  'setup-without-cache': download,
  'shared-cache-key': ['concurrency'],
  'shared-state-without-max-parallel': shared,
  'unlocked-install': drift,
  'unpinned-action': drift,
  'unpinned-image': [...drift, 'registry'],
  'unpinned-runner': [...drift, 'browser'],
  'unpinned-tool': drift
}

/** Whether a rule may be behind a failure; of one whose cause nobody knows, only a rule about all of them. */
export function isBehind(rule: string, category: string | undefined): boolean {
  const own = fits[rule]
  return own === 'any' || (own?.some((name) => name === category) ?? false)
}
