import { type Alert, discord, parseWebhook, plain, type Span } from '@tocsin/notifier'
import { type About, type Told, tell } from './index.ts'

const about = (eventName: string): About => ({
  eventName,
  repository: 'octo/app',
  serverUrl: 'https://github.com',
  maxCommits: 3
})

export const toldOf = (eventName: string, payload: unknown): Told => tell(payload, about(eventName))

/** `success | CI passed on main`: the tone, then the title. */
export const said = (eventName: string, payload: unknown): string => {
  const { tone, title } = toldOf(eventName, payload)
  return `${tone} | ${title}`
}

/** A message as its reader goes through it: who, what and where to, the text, the fields, the buttons. */
export function drawn(eventName: string, payload: unknown): string {
  const { actor, tone, title, url, summary = [], fields = [], links = [] } = toldOf(eventName, payload)
  return [
    ...(actor ? [`@${actor.name}`] : []),
    `${tone} | ${title}${url ? ` → ${url}` : ''}`,
    ...(summary.length > 0 ? [plain(summary)] : []),
    ...fields.map(({ name, value }) => `${name}: ${plain(value)}`),
    ...(links.length > 0 ? [links.map(({ label }) => `[${label}]`).join(' ')] : [])
  ].join('\n')
}

const alertOf = ({ source, title, summary = [], fields = [], links = [], labels = {}, ...told }: Told): Alert => ({
  ...{ key: 'test', source, status: 'info', severity: 'P3', title, summary, fields, links, excerpts: [], labels },
  ...Object.fromEntries(Object.entries(told).filter(([key]) => shownToo.has(key)))
})

const shownToo = new Set(['url', 'actor', 'tone', 'image', 'startedAt', 'endedAt'])

/** The Discord request for what an event tells. */
export const requestFor = (told: Told, webhook = 'https://discord.com/api/webhooks/1/t') =>
  discord.render({ alert: alertOf(told), mentions: [], ping: false, idempotencyKey: 'k' }, parseWebhook(webhook))

/** Every span of a message, those inside others too. */
export const spansOf = ({ summary = [], fields = [] }: Told): readonly Span[] =>
  [...summary, ...fields.flatMap(({ value }) => value)].flatMap(leaves)

function leaves(span: Span): readonly Span[] {
  if (typeof span === 'string') return [span]
  if ('quote' in span) return span.quote.flatMap(leaves)
  return 'subtext' in span ? span.subtext.flatMap(leaves) : [span]
}

/** Every place that a message leads to. */
export const linksOf = (told: Told): readonly string[] => [
  ...[told.url, told.image, told.actor?.url, told.actor?.avatar].filter((url) => url !== undefined),
  ...(told.links ?? []).map(({ url }) => url),
  ...spansOf(told).flatMap((span) => (typeof span === 'object' && 'link' in span ? [span.href] : []))
]
