const folder = /^[a-z0-9][a-z0-9_-]{0,63}$/
const name = /^[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,63}){0,3}$/
const longest = 200

/** Keys are paths that every file system and git accept: lower case, and dots only inside the last name. */
function isKey(key: string): boolean {
  const folders = key.split('/')
  const last = folders.pop() ?? ''
  return key.length <= longest && folders.length <= 7 && folders.every((one) => folder.test(one)) && name.test(last)
}

function checkedKey(key: string): string {
  if (isKey(key)) return key
  throw new Error(`Not a ledger key: ${JSON.stringify(key.slice(0, longest))}`)
}

export const documentPath = (key: string) => `${checkedKey(key)}.json`

export const linesPath = (key: string) => `${checkedKey(key)}.lines`

/** The key of a document or a list from its path. */
export const keyOf = (path: string) => path.replace(/\.(?:json|lines)$/, '')

/** Whether a document or a list could be kept at the path. */
export const isStorePath = (path: string): boolean => /\.(?:json|lines)$/.test(path) && isKey(keyOf(path))
