import { expect, test } from '@jest/globals'
import { changelogSection } from './section.ts'

const changelog = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-02-01

### Added

- Ten.

## [1.1.0] - 2026-01-01

### Fixed

- One.
`

const rows: [tag: string, text: string][] = [
  ['v1.10.0', '### Added\n\n- Ten.'],
  ['v1.1.0', '### Fixed\n\n- One.'],
  ['1.1.0', '### Fixed\n\n- One.']
]
test.each(rows)('%s', (tag, text) => expect(changelogSection(changelog, tag)).toBe(text))

test.each(['v2.0.0', 'v1.1', 'v1.1.00', 'Unreleased'])('%s has no notes', (tag) => {
  expect(() => changelogSection(changelog, tag)).toThrow('CHANGELOG.md says nothing of')
})
