const segment = /^[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,63}){0,3}$/
const longest = 200

/** Keys are paths that every file system and git accept: lower case, no dot first, no two dots in a row. */
export function checkedKey(key: string): string {
  const segments = key.split('/')
  if (key.length <= longest && segments.length <= 8 && segments.every((one) => segment.test(one))) return key
  throw new Error(`Not a ledger key: ${JSON.stringify(key.slice(0, longest))}`)
}

export const documentPath = (key: string) => `${checkedKey(key)}.json`

export const linesPath = (key: string) => `${checkedKey(key)}.lines`
