import type { Transport } from '../http.ts'
import type { Exchange } from './exchange.ts'

/** An exchange as delivery wants it: the body as text of at most 1 MiB. */
export function transportOver(exchange: Exchange): Transport {
  return async (request, options) => {
    const { status, headers, body } = await exchange(request, options)
    return { status, headers, body: new TextDecoder().decode(body) }
  }
}
