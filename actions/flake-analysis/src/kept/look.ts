import type { State } from './state.ts'

interface Read {
  /** Of what was asked for. */
  key: string
  /** Runs were read by this analysis. */
  due: boolean
  /** Runs were read by one before it. */
  wasRead: boolean
  complete: boolean
  owes?: boolean | undefined
  /** More days were asked for than before. */
  isLongest: boolean
}

/** What a look was at. One at reports alone tells nothing of the runs: whoever reads these later has a first look of their own. */
const lookKey = ({ key, due, wasRead }: Read): string => (due || wasRead ? key : `${key}.reports`)

/** Whether there was no whole look before this one. */
export const isFirstLook = ({ whole }: Pick<State, 'whole'>, read: Read): boolean =>
  read.isLongest || !(whole.includes(lookKey(read)) || whole.includes(read.key))

/** Which looks are whole after this one, and which no longer are: whoever did not read the runs says nothing of how far they are read. */
export function wholeAfter(read: Read): { wholeOf?: readonly string[]; partOf?: readonly string[] } {
  const key = lookKey(read)
  if (!read.due) return key === read.key ? {} : { wholeOf: [key] }
  return read.complete && !read.owes ? { wholeOf: [key] } : read.isLongest ? { partOf: [key] } : {}
}
