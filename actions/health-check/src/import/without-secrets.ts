import { shownUrl } from '../probe/fill/shown-url.ts'
import type { Imported, Written } from './imported.ts'

/** What may be shown of an import: URLs without users, passwords and the values of queries. What that takes away is noted. */
export function withoutSecrets({ endpoints, notes, ...rest }: Imported): Imported {
  const shown = endpoints.map(shownEndpoint)
  const hidden = endpoints.filter((one, index) => one.url !== shown[index]?.url)
  return {
    ...rest,
    endpoints: shown,
    notes: [
      ...notes,
      ...hidden.map(
        ({ name }) =>
          `${name}: the user, the password or values of the query of its URL are not shown; write them as \${NAME}, users and passwords under auth`
      )
    ]
  }
}

function shownEndpoint(one: Written): Written {
  const url = String(one.url)
  return /[@?#]/.test(url) ? { ...one, url: shownUrl(url) } : one
}
