import { sha256 } from '@tocsin/notifier'

const plainId = /^[a-z0-9][a-z0-9_-]{0,79}$/

/** An id as a part of paths, addresses and anchors. One that is not plain already gets a hash, so that no two become the same. */
export function slug(id: string): string {
  if (plainId.test(id)) return id
  const words = id
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  return `${words || 'x'}-${sha256(id).slice(0, 10)}`
}

export const endpointPath = (id: string): string => `endpoints/${slug(id)}.html`
export const endpointJsonPath = (id: string): string => `endpoints/${slug(id)}.json`
export const monthPath = (month: string): string => `history/${month}.html`
export const endpointAnchor = (id: string): string => `endpoint-${slug(id)}`
export const incidentAnchor = (id: string): string => `incident-${slug(id)}`
