import type { Facts } from '@tocsin/action-kit'
import { oneLine, type Tone } from '@tocsin/notifier'
import { actorOf, given, lines, link, meta, named, numbered, rowOf, titled, words } from './phrases.ts'
import { happened, stageOf, toneOf } from './security.ts'
import type { Teller, Told } from './told.ts'

/** Every leaked secret is critical; whether it still works decides how urgent it is. */
export const secretScanningAlert: Teller = (event) => {
  const alert = event.at('alert')
  const url = alert.url('html_url')
  const bypass = alert.maybe('push_protection_bypassed_by.login')
  return {
    source: 'security',
    title: titleOf(event),
    tone: toneOfSecret(event),
    summary: lines(
      stageOf(event.text('action')) === 'open' ? [advice[validityOf(alert)]] : [oneLine(alert.text('resolution_comment'))].filter(Boolean),
      meta(numbered('alert', alert), bypass && `push protection bypassed by ${bypass}`)
    ),
    links: link('View alert', url),
    labels: { level: 'critical', action: event.text('action') },
    ...(stageOf(event.text('action')) === 'open' && {
      signal: { kind: 'security', finding: 'secret', secret: validityOf(alert) } as const
    }),
    ...given<Told>({ url, actor: actorOf(event.at('sender')) })
  }
}

const validityOf = (alert: Facts): 'active' | 'inactive' | 'unknown' =>
  (['active', 'inactive'] as const).find((known) => known === alert.text('validity')) ?? 'unknown'

function titleOf(event: Facts): string {
  const alert = event.at('alert')
  const action = event.text('action')
  const kind = alert.maybe('secret_type_display_name') ?? alert.text('secret_type')
  const open: Record<string, string> = {
    created: 'Secret leaked',
    publicly_leaked: 'Secret leaked in public',
    validated: `Leaked secret checked, ${rowOf(checked, alert.text('validity')) ?? 'it may still work'}`,
    resolved: `Leaked secret resolved${because(alert.text('resolution'))}`
  }
  return titled(rowOf(open, action) ?? 'Leaked secret', Object.hasOwn(open, action) ? '' : happened(action), kind)
}

const advice = {
  active: 'It still works: revoke it now.',
  unknown: 'It may still work: revoke it.',
  inactive: 'It no longer works. Find out how it got in.'
}

const checked: Record<string, string> = { active: 'it still works', inactive: 'it no longer works' }

const because = (resolution: string) => (resolution ? ` as ${named(resolution === 'wont_fix' ? "won't fix" : words(resolution))}` : '')

function toneOfSecret(event: Facts): Tone {
  const action = event.text('action')
  if (action === 'validated' && validityOf(event.at('alert')) === 'inactive') return 'warning'
  return action === 'resolved' && event.text('alert.resolution') !== 'revoked' ? 'neutral' : toneOf(action, 'critical')
}
