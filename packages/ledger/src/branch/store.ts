import { randomUUID } from 'node:crypto'
import { ActionError } from '@tocsin/notifier'
import { changesIn, type Store, type Texts } from '../store.ts'
import { commitTexts, writesIn } from './commit.ts'
import { contentOf } from './content.ts'
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

  async function write(paths: readonly string[], change: (current: Texts) => Texts): Promise<Texts> {
    let texts: Texts = {}
    await tips.written(paths, async () => {
      const written = await withRemote(options, machine, (remote) => replace(remote, { paths, change, attempts }))
      texts = written.texts
      return written.tip
    })
    return texts
  }

  return {
    read: (path) => tips.read(path, () => withRemote(options, machine, (remote) => tipOf(remote, [path]))),
    // One after the other: those of one process would only win races against each other.
    write(paths, change) {
      const mine = earlier.then(() => write(paths, change))
      earlier = Promise.allSettled([mine])
      return mine
    }
  }
}

async function tipOf(remote: Remote, paths: readonly string[]): Promise<Tip> {
  const at = remote.machine.now()
  return { at, content: await contentOf(remote.git, await fetchHead(remote), paths) }
}

interface Change {
  paths: readonly string[]
  change: (current: Texts) => Texts
  attempts: number
}

interface Written {
  texts: Texts
  tip: Tip
}

async function replace(remote: Remote, { paths, change, attempts }: Change): Promise<Written> {
  const id = randomUUID()
  let texts: Texts = {}
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const tip = await tipOf(remote, paths)
    const { head, texts: current } = tip.content
    const writes = await writesIn(remote.git, head)
    // A push may succeed although its answer was lost on the way.
    if (writes.includes(id)) return { texts, tip }
    const before = Object.fromEntries(paths.map((path) => [path, current.get(path)]))
    texts = change(before)
    const changes = changesIn(texts, before)
    if (Object.keys(changes).length === 0) return { texts, tip }
    const subject = `Update ${paths.join(', ')} [skip ci]`
    const commit = await commitTexts(remote.git, tip.content, {
      texts: changes,
      subject,
      writes: [id, ...writes].slice(0, rememberedWrites)
    })
    if (await push(remote, { head, commit })) return { texts, tip: changed(tip, changes) }
    await remote.machine.sleep(backoffMs(attempt))
  }
  throw new ActionError(`The ledger branch "${remote.branch}" was changed by others ${attempts} times in a row.`, {
    fix: 'Let fewer jobs write to the ledger at once, for example with `concurrency`.'
  })
}

/** More than can race with one write. */
const rememberedWrites = 50

const changed = ({ at, content }: Tip, changes: Readonly<Record<string, string>>): Tip => ({
  at,
  content: { ...content, texts: new Map([...content.texts, ...Object.entries(changes)]) }
})
