import type { Answer, Call } from './call.ts'

const defaultSize = 30
const largestSize = 100

/** One page of a list, with the `Link` header when there are more pages. `wrap` puts the items into the answer's shape. */
export function page<T>(call: Call, items: readonly T[], wrap: (items: readonly T[], total: number) => unknown = (some) => some): Answer {
  const size = Math.min(largestSize, Math.max(1, Number(call.query.get('per_page') ?? defaultSize) || defaultSize))
  const number = Math.max(1, Number(call.query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const links = linkHeader(call.address, number, last)
  const body = wrap(items.slice((number - 1) * size, number * size), items.length)
  return { status: 200, body, ...(links ? { headers: { link: links } } : {}) }
}

function linkHeader(address: URL, number: number, last: number): string {
  const link = (rel: string, to: number) => {
    const url = new URL(address)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const back = number > 1 ? [link('prev', number - 1)] : []
  const on = number < last ? [link('next', number + 1), link('last', last)] : []
  return [...back, ...on, ...(number > 1 ? [link('first', 1)] : [])].join(', ')
}
