import type { Facts } from '@tocsin/action-kit'
import { type Field, oneLine, type Signal, type Tone } from '@tocsin/notifier'
import { actorOf, field, given, link, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

type Level = 'critical' | 'high' | 'medium' | 'low' | 'unknown'

export const codeScanningAlert: Teller = (event) => {
  const alert = event.at('alert')
  const rule = alert.maybe('rule.description') ?? alert.maybe('rule.name') ?? alert.text('rule.id')
  const place = [alert.text('most_recent_instance.location.path'), alert.text('most_recent_instance.location.start_line')]
    .filter(Boolean)
    .join(':')
  return finding(event, {
    title: `Code scanning: ${rule}`,
    level: levelOf(alert.maybe('rule.security_severity_level') ?? alert.text('rule.severity')),
    fields: [
      ...field('Tool', alert.text('tool.name')),
      ...field('Where', place ? [{ code: place }] : [], false),
      ...field('Branch', event.text('ref').replace('refs/heads/', ''))
    ]
  })
}

export const secretScanningAlert: Teller = (event) => {
  const alert = event.at('alert')
  const kind = alert.maybe('secret_type_display_name') ?? alert.maybe('secret_type') ?? 'a secret'
  const validity = alert.text('validity')
  return {
    ...finding(event, {
      title: `Secret leaked: ${kind}`,
      level: 'critical',
      fields: [...field('Validity', validity), ...field('Bypassed by', alert.text('push_protection_bypassed_by.login'))]
    }),
    ...(open(event) && {
      signal: {
        kind: 'security',
        finding: 'secret',
        secret: validity === 'active' ? 'active' : validity === 'inactive' ? 'inactive' : 'unknown'
      }
    })
  }
}

export const dependabotAlert: Teller = (event) => {
  const alert = event.at('alert')
  const name = alert.text('dependency.package.name') || alert.text('security_vulnerability.package.name')
  return finding(event, {
    title: `Vulnerable dependency: ${name}`,
    level: levelOf(alert.text('security_advisory.severity')),
    fields: [
      ...field('Advisory', alert.text('security_advisory.summary'), false),
      ...field('Affected', alert.text('security_vulnerability.vulnerable_version_range')),
      ...field('Fixed in', alert.text('security_vulnerability.first_patched_version.identifier')),
      ...field('Manifest', alert.text('dependency.manifest_path')),
      ...field('CVE', alert.text('security_advisory.cve_id'))
    ]
  })
}

/** The older form of a Dependabot alert. */
export const repositoryVulnerabilityAlert: Teller = (event) => {
  const alert = event.at('alert')
  return finding(event, {
    title: `Vulnerable dependency: ${alert.text('affected_package_name')}`,
    level: levelOf(alert.text('severity')),
    url: alert.url('external_reference'),
    fields: [
      ...field('Affected', alert.text('affected_range')),
      ...field('Fixed in', alert.text('fixed_in')),
      ...field('Advisory', alert.maybe('external_identifier') ?? alert.text('ghsa_id'))
    ]
  })
}

export const securityAdvisory: Teller = (event) => {
  const advisory = event.at('security_advisory')
  return finding(event, {
    title: `Advisory ${advisory.text('ghsa_id')}: ${advisory.text('summary')}`,
    level: levelOf(advisory.text('severity')),
    url: advisory
      .list('references')
      .map((reference) => reference.url('url'))
      .find(Boolean),
    fields: field(
      'Packages',
      advisory
        .list('vulnerabilities')
        .map((each) => each.text('package.name'))
        .slice(0, 5)
        .join(', '),
      false
    )
  })
}

interface Finding {
  title: string
  level: Level
  fields: readonly Field[]
  url?: string | undefined
}

function finding(event: Facts, { title, level, fields, url = event.url('alert.html_url') }: Finding): Told {
  const action = words(event.text('action'))
  return {
    source: 'security',
    title: `${oneLine(title)} (${action})`,
    tone: toneOf(event, level),
    fields: [...field('Severity', level === 'unknown' ? '' : level), ...fields],
    links: link('View alert', url),
    labels: { level, action: event.text('action') },
    ...(open(event) && { signal: { kind: 'security', finding: 'vulnerability', level } satisfies Signal }),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const closing = new Set([
  'fixed',
  'closed_by_user',
  'dismissed',
  'auto_dismissed',
  'dismiss',
  'resolve',
  'resolved',
  'revoked',
  'withdrawn',
  'validated'
])

const open = (event: Facts) => !closing.has(event.text('action'))

const toneOf = (event: Facts, level: Level): Tone =>
  !open(event) ? 'success' : level === 'critical' || level === 'high' ? 'failure' : 'warning'

const levels: Record<string, Level> = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  moderate: 'medium',
  medium: 'medium',
  warning: 'medium',
  low: 'low',
  note: 'low'
}

const levelOf = (word: string): Level => levels[word.toLowerCase()] ?? 'unknown'
