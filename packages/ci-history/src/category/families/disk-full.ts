import type { Family } from '../family.ts'

export const diskFull: Family = {
  // Linux says the same of its file watchers.
  'no-space': /[Nn]o space left on device|\bENOSPC\b(?!: System limit)/,
  'disk-quota': /[Dd]isk quota exceeded/,
  'disk-full':
    /not enough (?:disk )?space on (?:the )?(?:disk|device|drive)|not enough free (?:disk )?space|enough free space in \/|\bout of disk space\b|: Wrote only \d{1,15} of \d{1,15} bytes|insufficient (?:disk|storage) space|\b[Dd]isk (?:is )?full\b|database or disk is full/
}
