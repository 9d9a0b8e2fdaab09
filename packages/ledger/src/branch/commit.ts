import type { Texts } from '../store.ts'
import type { Git, GitResult } from './git.ts'

const readme = `# Data of tocsin

Written by the actions of tocsin; each write replaces the only commit. Deleting this branch makes them forget what they alerted about.
`

const who = 'github-actions[bot]'
const mail = '41898282+github-actions[bot]@users.noreply.github.com'
const identity = { GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: mail, GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: mail }

/** The texts of the paths in a commit; `head` is empty for none. */
export async function readTexts(git: Git, head: string, paths: readonly string[]): Promise<Texts> {
  const found = head === '' ? [] : await Promise.all(paths.map(async (path) => [path, await readText(git, head, path)] as const))
  return Object.fromEntries(found)
}

async function readText(git: Git, head: string, path: string): Promise<string | undefined> {
  const listed = done(await git(['ls-tree', '-z', head, '--', path]))
  const [, type, oid] = listed.split(/[ \t]/)
  return type === 'blob' && oid ? done(await git(['cat-file', 'blob', oid])) : undefined
}

/** The ids of the latest writes that are part of a commit, newest first. Without parents nothing else tells. */
export async function writesIn(git: Git, head: string): Promise<readonly string[]> {
  if (head === '') return []
  const [, ids = ''] = /^Writes: (.*)$/m.exec(done(await git(['cat-file', 'commit', head]))) ?? []
  return ids.split(' ').filter(Boolean)
}

interface NewCommit {
  head: string
  texts: Texts
  subject: string
  /** Makes the commit unlike any other, also one with the same files in the same second. */
  writes: readonly string[]
}

/** A commit without parents that holds the files of `head` and the changed texts. */
export async function commitTexts(git: Git, { head, texts, subject, writes }: NewCommit): Promise<string> {
  const files: Texts = head === '' ? { 'README.md': readme, ...texts } : texts
  done(await git(head === '' ? ['read-tree', '--empty'] : ['read-tree', head]))
  const entries: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue
    const oid = done(await git(['hash-object', '-w', '--stdin'], { input: text })).trim()
    entries.push(`100644 ${oid}\t${path}\0`)
  }
  done(await git(['update-index', '-z', '--index-info'], { input: entries.join('') }))
  const tree = done(await git(['write-tree'])).trim()
  return done(await git(['commit-tree', tree, '-m', subject, '-m', `Writes: ${writes.join(' ')}`], { env: identity })).trim()
}

/** These work on the temporary repository alone: a failure is no fault of the user. */
function done({ code, stdout, stderr }: GitResult): string {
  if (code === 0) return stdout
  throw new Error(`git failed with ${code}: ${stderr.trim().slice(0, 500)}`)
}
