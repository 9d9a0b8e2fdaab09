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
