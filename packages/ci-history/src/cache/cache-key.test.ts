import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { keyFamily } from './cache-key.ts'

const hash = '5c20aa187aa8f51af4270d7d1b0db4963b0cd10b'.repeat(2).slice(0, 64)
const rows: [key: string, family: string][] = [
  ['npm', 'npm'],
  ['', '*'],
  ['42', '*'],
  [`Linux-npm-${hash}`, 'Linux-npm-*'],
  [`node-cache-Linux-x64-npm-${hash}`, 'node-cache-Linux-x64-npm-*'],
  [`setup-python-Linux-x64-24.04-Ubuntu-python-3.12.3-pip-${hash}`, 'setup-python-Linux-x64-*-Ubuntu-python-*-pip-*'],
  [
    `gradle-home-v1|Linux-X64|test[188616818c9a3165053ef8704c27b28e]-5c20aa187aa8f51af4270d7d1b0db4963b0cd10b`,
    'gradle-home-v1|Linux-X64|test[*]-*'
  ],
  ['turbo-9c038066638800dd575fbb083ca5cb2133ae2f2', 'turbo-*'],
  ['build-9c03806', 'build-*'],
  ['ubuntu-22.04-cargo-1.83.0', 'ubuntu-*-cargo-*'],
  ['apt-2026-01-31', 'apt-*'],
  ['weekly-2026-01-31T10:00:00Z-tools', 'weekly-*-tools'],
  ['run-19338821-2', 'run-*'],
  ['ccache-2026_01_31-main', 'ccache-*-main'],
  ['bundle-v3-macos-11.0', 'bundle-v3-macos-*'],
  ['feedback-decade-cafe', 'feedback-decade-cafe'],
  ['yarn-berry', 'yarn-berry'],
  ['a--b', 'a--b'],
  ['ключ-7', 'ключ-*']
]
test.each(rows)('%s is of %s', (key, family) => expect(keyFamily(key)).toBe(family))

test('the same key with another hash is of the same family, and a family is one of itself', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
  const word = fc.constantFrom('Linux', 'npm', 'x64', 'v2', '22', 'pip')
  fc.assert(
    fc.property(fc.array(word), hex, hex, (words, a, b) => {
      const family = keyFamily([...words, a].join('-'))
      expect(keyFamily([...words, b].join('-'))).toBe(family)
      expect(keyFamily(family)).toBe(family)
    })
  )
})

test.each(['a', '1', '-', '1-', '* ', '2026-', 'é'])('long keys of %p take linear time', (unit) => {
  expect(keyFamily(unit.repeat(10_000)).length).toBeLessThanOrEqual(512)
  expect(growth((length) => keyFamily(unit.repeat(length)), 100_000)).toBeLessThan(linear)
})
