import { createHash } from 'node:crypto'

export type Mode = '100644' | '100755' | '040000' | '160000' | '120000'

export interface TreeEntry {
  name: string
  mode: Mode
  sha: string
}

export interface Person {
  name: string
  email: string
  /** ISO 8601. */
  date: string
}

export interface Commit {
  tree: string
  parents: readonly string[]
  author: Person
  committer: Person
  message: string
}

/** The id that git itself would give an object. */
function hashObject(kind: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
}

export const hashBlob = (content: Buffer): string => hashObject('blob', content)

export function hashTree(entries: readonly TreeEntry[]): string {
  const lines = sortEntries(entries).map(({ mode, name, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')])
  )
  return hashObject('tree', Buffer.concat(lines))
}

export function hashCommit({ tree, parents, author, committer, message }: Commit): string {
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${sign(author)}`, `committer ${sign(committer)}`]
  return hashObject('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
}

/** Git sorts a folder as if its name ended in a slash. */
export function sortEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  const key = ({ name, mode }: TreeEntry) => Buffer.from(mode === '040000' ? `${name}/` : name)
  return [...entries].sort((a, b) => Buffer.compare(key(a), key(b)))
}

const sign = ({ name, email, date }: Person) => `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
