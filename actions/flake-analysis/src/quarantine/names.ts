/** What quarantine lists can be written for; names alone, for the inputs are read before anything else is loaded. */
export const quarantineFormats = [
  'jest',
  'pytest',
  'pytest-deselect',
  'playwright',
  'go',
  'go-packages',
  'junit',
  'gradle',
  'maven',
  'text',
  'json'
] as const
export type QuarantineFormatName = (typeof quarantineFormats)[number]

/** These are for people and scripts, who may find a test by less than its name. */
export const isFree = (name: QuarantineFormatName): boolean => name === 'text' || name === 'json'

/** Lists of other formats stay where several steps of a job write theirs. */
export const isQuarantineFile = (path: string): boolean => /^quarantine[\w.-]*$/.test(path)
