import { isLoopback, webUrl } from '@tocsin/notifier'
import { type Reader, required } from '../field.ts'
import { splitList } from './words.ts'

/** An http or https URL without credentials, as the platform writes it. */
export function webLink() {
  return required((text, refuse) => webUrl(text) ?? refuse('must be an http or https URL'))
}

/** Webhook URLs, separated by commas or line breaks, none twice; empty when unset. Mark the input as `secret`. */
export function webhooks({ max = 10 } = {}): Reader<readonly string[]> {
  return (text = '', refuse) => {
    const values = [...new Set(splitList(text))]
    if (values.length > max) return refuse(`must have at most ${max} URLs`)
    const bad = values.findIndex((value) => !isWebhook(value))
    const which = values.length > 1 ? ` (number ${bad + 1} is not)` : ''
    return bad === -1 ? values : refuse(`must be an https URL${which}; is the secret the whole URL?`)
  }
}

/** Any https URL, or http on a loopback host. */
function isWebhook(text: string): boolean {
  const url = URL.parse(webUrl(text) ?? '')
  return url !== null && (url.protocol === 'https:' || isLoopback(url.hostname))
}
