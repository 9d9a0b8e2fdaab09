import { ActionError } from '../../error.ts'
import type { SeverityTable } from '../../severity.ts'
import { isLoopback } from '../../web-url.ts'

/** A Discord webhook, or an https endpoint that speaks like one. Its `given`, `url` and `query` are secret. */
export interface DiscordTarget {
  /** As it was given, without the blanks around it. */
  given: string
  /** Where messages go, without query and fragment: `https://discord.com/api/v10/webhooks/<id>/<token>` for Discord itself. */
  url: string
  /** What the given URL asked for besides `wait` and `with_components`; `thread_id` is in `thread`. */
  query: Readonly<Record<string, string>>
  /** From `?thread_id=`. */
  thread?: string
  /** The server that the webhook belongs to, when a caller has looked it up with `describeWebhook`: messages then have a link. */
  guildId?: string
  /** The colours and names of a config that has its own. */
  severities?: SeverityTable
}

const discordHost = /^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/
const webhookPath = /^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/
const ours = new Set(['wait', 'with_components', 'thread_id'])
const copyIt = 'Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret.'

/** Reads any form in which people paste a webhook. An error never repeats what was given. */
export function parseWebhook(text: string): DiscordTarget {
  const given = text.trim()
  const url = URL.parse(given)
  if (!url) throw new ActionError('The Discord webhook is not a URL.', { fix: copyIt })
  requireSafe(url)
  const thread = url.searchParams.get('thread_id')
  return {
    given,
    url: isDiscord(url) ? discordUrl(url) : `${url.origin}${cleanPath(url)}`,
    query: Object.fromEntries([...url.searchParams].filter(([name]) => !ours.has(name))),
    ...(thread ? { thread } : {})
  }
}

/** An old host has a global rate limit of its own and an old API version answers with errors that name no field: both are rewritten. */
function discordUrl(url: URL): string {
  const [, id, token] = webhookPath.exec(cleanPath(url)) ?? []
  if (id && token) return `https://discord.com/api/v10/webhooks/${id}/${token}`
  const what = url.pathname.startsWith('/channels/') ? 'a link to a channel' : 'not a webhook'
  throw new ActionError(`The Discord webhook URL is ${what}: its path must be /api/webhooks/<id>/<token>.`, { fix: copyIt })
}

function requireSafe(url: URL): void {
  if (url.username || url.password) {
    throw new ActionError('The Discord webhook URL holds a user name or a password.', { fix: 'Remove what stands before the @.' })
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return
  throw new ActionError(`The Discord webhook URL starts with ${url.protocol} instead of https:.`, { fix: copyIt })
}

const isDiscord = (url: URL) => url.protocol === 'https:' && discordHost.test(url.host)

/** `/slack` and `/github` would make Discord read the body in another dialect. */
const cleanPath = ({ pathname }: URL) => trimSlashes(trimSlashes(pathname).replace(/\/(?:slack|github)$/, ''))

function trimSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}
