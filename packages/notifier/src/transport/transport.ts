import type { Transport } from '../http.ts'
import { createExchange, type Exchange, type ExchangeConfig } from './exchange.ts'

/** An exchange as delivery wants it: the body as text of at most 1 MiB. */
export function transportOver(exchange: Exchange): Transport {
  return async (request, options) => {
    const { status, headers, body } = await exchange(request, options)
    return { status, headers, body: new TextDecoder().decode(body) }
  }
}

/** The transport of a step; see `ExchangeConfig` for what it takes from the environment. */
export const createTransport = (config: ExchangeConfig = {}): Transport => transportOver(createExchange(config))
