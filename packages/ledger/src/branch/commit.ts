import type { Content } from './content.ts'
import { done, type Git } from './git.ts'

const readme = `# Data of tocsin

Written by the actions of tocsin; each write replaces the only commit. Deleting this branch makes them forget what they alerted about.
`

const who = 'github-actions[bot]'
const mail = '41898282+github-actions[bot]@users.noreply.github.com'
const identity = { GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: mail, GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: mail }

/** The ids of the latest writes that are part of a commit, newest first. Without parents nothing else tells. */
export async function writesIn(git: Git, head: string): Promise<readonly string[]> {
  if (head === '') return []
  const [, ids = ''] = /^Writes: (.*)$/m.exec(done(await git(['cat-file', 'commit', head]))) ?? []
  return ids.split(' ').filter(Boolean)
}

interface Change {
  /** `null` for those that go. */
  texts: Readonly<Record<string, string | null>>
  subject: string
  /** Makes the commit unlike any other, also one with the same files in the same second. */
  writes: readonly string[]
}

/** A commit without parents that holds the files of another one, the changed texts, and not the removed ones. */
export async function commitTexts(git: Git, base: Content, { texts, subject, writes }: Change): Promise<string> {
  const kept = await keepFiles(git, base)
  const added = Object.entries(base.head === '' ? { 'README.md': readme, ...texts } : texts)
  const entries = [...kept]
  for (const [path, text] of added)
    entries.push(text === null ? noEntry(path) : entry(path, done(await git(['hash-object', '-w', '--stdin'], { input: text })).trim()))
  // A folder or a file that somebody else put in the way of ours goes.
  done(await git(['update-index', '--replace', '-z', '--index-info'], { input: entries.join('') }))
  const tree = done(await git(['write-tree'])).trim()
  return done(await git(['commit-tree', tree, '-m', subject, '-m', `Writes: ${writes.join(' ')}`], { env: identity })).trim()
}

/** Takes the files over into the index. Where names are among them that git refuses to have there, such as `.git`: ours alone, as entries. */
async function keepFiles(git: Git, { head, files }: Content): Promise<readonly string[]> {
  if (head === '') return []
  const { code } = await git(['read-tree', head])
  if (code === 0) return []
  done(await git(['read-tree', '--empty']))
  return [...files].map(([path, { oid }]) => entry(path, oid))
}

const entry = (path: string, oid: string) => `100644 ${oid}\t${path}\0`

const noEntry = (path: string) => `0 ${'0'.repeat(40)}\t${path}\0`
