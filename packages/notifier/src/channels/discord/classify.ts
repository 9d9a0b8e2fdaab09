import type { Reason, Verdict } from '../../channel.ts'
import type { HttpAnswer, HttpRequest } from '../../http.ts'
import { clip } from '../../text/clip.ts'
import { type Said, said } from './answer.ts'
import { flatten } from './error-tree.ts'
import { type Cure, cureOf } from './fixes.ts'
import { plain } from './plain.ts'
import { isBanPage, waitOf } from './rate-limit.ts'
import { remoteOf } from './remote.ts'
import { repost } from './repost.ts'
import { secrets } from './secrets.ts'
import type { Sent } from './sent.ts'

/** What Discord's answer to a rendered request means. No word of it can hold the webhook. */
export function classify(answer: HttpAnswer, sent: Sent): Verdict<HttpRequest> {
  const { status } = answer
  const body = said(answer)
  if (status >= 200 && status < 300) return { kind: 'delivered', ...remoteOf(body, sent) }
  const instead = repost(body, sent)
  if (instead)
    return { kind: 'follow', request: instead.request, detail: `${host(sent)} answered ${status}: ${instead.why}; posting a new one` }
  if (status === 429) return limited(answer, body, sent)
  if (status === 408 || status >= 500)
    return again(status === 408 ? 'timeout' : 'server', detailOf(answer, body, sent), waitOf(answer, body))
  return refused(answer, body, sent)
}

function limited(answer: HttpAnswer, body: Said | undefined, sent: Sent): Verdict<HttpRequest> {
  const wait = waitOf(answer, body)
  if (wait === undefined || (body === undefined && isBanPage(answer))) return banned(answer, sent)
  const scope = body?.global ? 'global' : /^(?:user|global|shared)$/.exec(answer.headers['x-ratelimit-scope'] ?? '')?.[0]
  return again('rate-limited', `${host(sent)} answered 429: rate limited${scope ? ` (${scope})` : ''}, wait ${wait / 1000} s`, wait)
}

function refused(answer: HttpAnswer, body: Said | undefined, sent: Sent): Verdict<HttpRequest> {
  if (answer.status === 403 && body === undefined) return banned(answer, sent)
  return final(detailOf(answer, body, sent), cureOf(answer.status, body?.code))
}

const banned = ({ status }: HttpAnswer, sent: Sent) =>
  final(`${host(sent)} answered ${status}: this machine's address is blocked for a while`, {
    reason: 'banned',
    fix: 'Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again.'
  })

const final = (detail: string, { reason, fix }: Cure): Verdict<HttpRequest> => ({ kind: 'final', reason, detail, fix })

const again = (reason: Reason, detail: string, afterMs: number | undefined): Verdict<HttpRequest> => ({
  kind: 'retry',
  reason,
  detail,
  ...(afterMs === undefined ? {} : { afterMs })
})

/** `discord.com answered 400: Invalid Form Body (50035); embeds[0].title: Must be 256 or fewer in length.` */
function detailOf({ status }: HttpAnswer, body: Said | undefined, sent: Sent): string {
  const code = body?.code ? ` (${body.code})` : ''
  const message = body?.message ? `${body.message}${code}` : code.trim()
  const said = [message, ...flatten(body?.errors)].filter((part) => part !== '').join('; ')
  return masked(clip(plain(`${host(sent)} answered ${status}${said === '' ? '' : `: ${said}`}`), 800), sent)
}

/** An answer may quote the path that was asked for. */
const masked = (text: string, { target }: Sent) => secrets(target).reduce((rest, secret) => rest.replaceAll(secret, '***'), text)

const host = ({ request }: Sent) => new URL(request.url).host
