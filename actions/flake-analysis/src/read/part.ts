import { shardOf } from '../gather/workflows.ts'

export interface Shard {
  /** From 1. */
  index: number
  of: number
}

/** The input `shard` taken apart. */
export function shardFrom(text: string | undefined): Shard | undefined {
  const [index, of] = (text ?? '').split('/').map(Number)
  return index && of ? { index, of } : undefined
}

/** Whether a workflow file is in the part that is analysed. Steps of several parts may share a ledger. */
export function inPart(text: string | undefined): (file: string) => boolean {
  const shard = shardFrom(text)
  return (file) => shard === undefined || shardOf(file, shard.of) === shard.index
}
