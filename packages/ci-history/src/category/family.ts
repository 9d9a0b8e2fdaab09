/** What a failure can be about, in the order in which it is asked: the first that knows its words wins. */
export const categoryNames = [
  'infrastructure',
  'disk-full',
  'out-of-memory',
  'gpu',
  'rate-limit',
  'dns',
  'clock',
  'tls',
  'port-in-use',
  'concurrency',
  'database',
  'service-startup',
  'snapshot',
  'browser',
  'permission',
  'registry',
  'git',
  'network',
  'dependency-resolution',
  'lint',
  'compilation',
  'configuration',
  'crash',
  'ordering',
  'timeout',
  'assertion',
  'exception',
  'unknown'
] as const
export type CategoryName = (typeof categoryNames)[number]

export interface Category {
  name: CategoryName
  /** Of the family's rules the one that knew the words. */
  rule: string
}

/** Named shapes of lines; each is linear on any text. */
export type Family = Readonly<Record<string, RegExp>>
