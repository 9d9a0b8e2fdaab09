import { randomUUID } from 'node:crypto'
import { ActionError } from '@tocsin/notifier'
import { type Changes, changesIn, type Paths, type Store, type Texts } from '../store.ts'
import { commitTexts, writesIn } from './commit.ts'
import { changedContent, contentOf, textsIn } from './content.ts'
import { type Machine, thisMachine } from './machine.ts'
import { backoffMs, fetchHead, push, type Remote } from './remote.ts'
import { type BranchOptions, withRemote } from './repository.ts'
import { latestTip, type Tip } from './tip.ts'

/**
 * A store in one commit of an orphan branch, which every write replaces. It needs no checkout, and leaves none.
 *
 * Many reads live on one fetch: a text may be as old as 10 s, if it is read for the first time and not written before. A write
 * always starts from the branch as it is, so what follows from an old text is at worst computed once more.
 */
export function branchStore(options: BranchOptions, machine: Machine = thisMachine): Store {
  const tips = latestTip(machine.now)
  const attempts = options.attempts ?? 25
  let earlier: Promise<unknown> = Promise.resolve()

  async function write(paths: Paths, change: (current: Texts) => Changes): Promise<Changes> {
    let texts: Changes = {}
    await tips.written(async () => {
      const written = await withRemote(options, machine, (remote) => replace(remote, { paths, change, attempts }))
      texts = written.texts
      return written
    })
    return texts
  }

  return {
    read: (path) => tips.read(path, () => withRemote(options, machine, (remote) => tipOf(remote, [path]))),
    readAll: (paths) => tips.readAll(paths, () => withRemote(options, machine, (remote) => tipOf(remote, paths))),
    // One after the other: those of one process would only win races against each other.
    write(paths, change) {
      const mine = earlier.then(() => write(paths, change))
      earlier = Promise.allSettled([mine])
      return mine
    }
  }
}

async function tipOf(remote: Remote, paths: Paths): Promise<Tip> {
  const at = remote.machine.now()
  return { at, content: await contentOf(remote.git, await fetchHead(remote), paths) }
}

interface Change {
  paths: Paths
  change: (current: Texts) => Changes
  attempts: number
}

interface Written {
  texts: Changes
  tip: Tip
  /** That were asked for. */
  paths: readonly string[]
}

async function replace(remote: Remote, { paths, change, attempts }: Change): Promise<Written> {
  const id = randomUUID()
  let texts: Changes = {}
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const tip = await tipOf(remote, paths)
    const { head } = tip.content
    const writes = await writesIn(remote.git, head)
    const before = textsIn(tip.content, paths)
    const asked = Object.keys(before)
    // A push may succeed although its answer was lost on the way.
    if (writes.includes(id)) return { texts, tip, paths: asked }
    texts = change(before)
    const changes = changesIn(texts, before)
    if (Object.keys(changes).length === 0) return { texts, tip, paths: asked }
    const subject = subjectOf(Object.keys(changes))
    const commit = await commitTexts(remote.git, tip.content, {
      texts: changes,
      subject,
      writes: [id, ...writes].slice(0, rememberedWrites)
    })
    if (await push(remote, { head, commit })) return { texts, tip: { ...tip, content: changedContent(tip.content, changes) }, paths: asked }
    await remote.machine.sleep(backoffMs(attempt))
  }
  throw new ActionError(`The ledger branch "${remote.branch}" was changed by others ${attempts} times in a row.`, {
    fix: 'Let fewer jobs write to the ledger at once, for example with `concurrency`.'
  })
}

/** More than can race with one write. */
const rememberedWrites = 50

/** A fold removes dozens: the subject stays a line. */
function subjectOf(paths: readonly string[]): string {
  const more = paths.length > namedPaths ? ` and ${paths.length - namedPaths} more` : ''
  return `Update ${paths.slice(0, namedPaths).join(', ')}${more} [skip ci]`
}

const namedPaths = 3
