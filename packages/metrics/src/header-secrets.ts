import { headersOf } from './headers.ts'

/** What must not be shown of headers, given as `name: value`, one a line: their values, and what follows a scheme such as `Bearer`. */
export const headerSecrets = (headers = ''): readonly string[] =>
  Object.values(headersOf(headers)).flatMap((value) =>
    [...new Set([value, value.slice(value.lastIndexOf(' ') + 1)])].filter((one) => one !== '')
  )
