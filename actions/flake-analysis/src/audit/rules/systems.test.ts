import { expect, test } from '@jest/globals'
import { systemFor } from './systems.ts'

test.each([
  ['ubuntu-20.04', 'ubuntu-24.04'],
  ['Windows-2019', 'windows-2025'],
  ['MACOS-latest-xlarge', 'macos-15'],
  ['other', 'ubuntu-24.04'],
  ['', 'ubuntu-24.04']
])('in place of %s', (label, system) => expect(systemFor(label)).toBe(system))
