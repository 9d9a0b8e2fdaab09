import { type GitHubPort, perPage } from './port.ts'
import { listed, totalOf } from './rest.ts'

/** The items under `key` of all pages of a listing, as far as `mostPages`. One call for each 100. */
export async function readPages(
  port: GitHubPort,
  route: string,
  parameters: Record<string, unknown>,
  { key, mostPages }: { key: string; mostPages: number }
): Promise<unknown[]> {
  const items: unknown[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await port.request(route, { ...parameters, per_page: perPage, page })
    const found = listed(data, key)
    items.push(...found)
    if (found.length < perPage || items.length >= totalOf(data)) break
  }
  return items
}
