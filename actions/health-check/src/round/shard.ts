/** The part of a list that `1/4` names. Whole shards stay alike when an endpoint is added at the end. */
export function shardOf<T>(items: readonly T[], shard: string | undefined): readonly T[] {
  const [number = 1, of = 1] = (shard ?? '1/1').split('/').map(Number)
  return items.filter((_, index) => index % of === number - 1)
}
