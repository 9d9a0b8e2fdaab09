import { type Cuts, cutsOfBoth, fitted, type Room, room } from '../history/cuts.ts'
import { folderOf, stateKey } from '../history/keys.ts'
import type { Sheet } from '../history/sheet.ts'
import { firstOf, mostAtOnce, sheetsIn } from './lists.ts'
import { type State, stateFrom } from './state.ts'
import type { FlakeLedger } from './store.ts'

/** What is known of a repository: its sheets by their key, and the rest. */
export interface Known {
  sheets: ReadonlyMap<string, Sheet>
  state: State
}

/**
 * All that the ledger knows of a repository: as it was at one moment, unless there is so much that it takes several. What there is no room for
 * is left out, and told as `cuts`: somebody filled the ledger before there was a limit, or several did at once.
 */
export async function readKnown(
  ledger: FlakeLedger,
  repository: string,
  { atOnce = mostAtOnce, within = room }: { atOnce?: number; within?: Room } = {}
): Promise<Known & { cuts: Cuts }> {
  const [key, read] = [stateKey(repository), new Set<string>()]
  let known: { sheets: ReadonlyMap<string, Sheet>; cuts: Cuts } = { sheets: new Map(), cuts: new Map() }
  let [state, left]: [State | undefined, number] = [undefined, 1]
  while (left > 0) {
    left = 0
    const pick = (there: { lists: readonly string[] }, bytesOf: (list: string) => number = () => 0) => {
      const unread = there.lists.filter((list) => !read.has(list))
      const lists = firstOf(unread, bytesOf, atOnce)
      left = unread.length - lists.length
      return { lists, documents: [key] }
    }
    const { documents, lists } = await ledger.readAll({ under: folderOf(repository), pick })
    // What is read twice by a state that is too old is as before; what a newer one says was read would be missing.
    state ??= stateFrom(documents[key])
    for (const list of Object.keys(lists)) read.add(list)
    const { sheets, cuts } = fitted(new Map([...known.sheets, ...sheetsIn(lists)]), within)
    known = { sheets, cuts: cutsOfBoth(known.cuts, cuts) }
  }
  return { ...known, state: state ?? stateFrom(undefined) }
}
