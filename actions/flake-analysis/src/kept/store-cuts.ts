import { type Cuts, withoutCut } from '../history/cuts.ts'
import { folderOf } from '../history/keys.ts'
import { firstOf, listOf, mostAtOnce, sheetsIn } from './lists.ts'
import type { FlakeLedger } from './store.ts'

/** Leaves out of the ledger what there is no room for. */
export async function storeCuts(ledger: FlakeLedger, repository: string, cuts: Cuts, { atOnce = mostAtOnce } = {}): Promise<void> {
  for (let left = [...cuts.keys()]; left.length > 0; ) {
    let some: readonly string[] = left
    const pick = ({ lists }: { lists: readonly string[] }, bytesOf: (list: string) => number = () => 0) => {
      some = firstOf(
        left.filter((list) => lists.includes(list)),
        bytesOf,
        atOnce
      )
      return { lists: some }
    }
    await ledger.change({ under: folderOf(repository), pick }, ({ lists }) => ({
      lists: Object.fromEntries([...sheetsIn(lists)].map(([name, sheet]) => [name, listOf(withoutCut(sheet, cuts.get(name)))]))
    }))
    left = some.length === 0 ? [] : left.filter((list) => !some.includes(list))
  }
}
