import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { isMasked, maskCertain, maskLikely } from './masks.ts'

const changes: [name: string, masked: string][] = [
  ['writes /tmp/abc123/out.txt', 'writes ⟨tmp⟩/out.txt'],
  ['writes /tmp/build-aXbQwE/out', 'writes ⟨tmp⟩/out'],
  ['writes /tmp/tmp.kQwErTyUiO', 'writes ⟨tmp⟩'],
  ['writes "/private/tmp/x.9f"', 'writes "⟨tmp⟩"'],
  ['/tmp/pytest-of-runner/pytest-12/test_a0/x', '⟨tmp⟩/test_a0/x'],
  ['/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/tmp.8fK/a', '⟨tmp⟩/a'],
  ['C:\\Users\\RUNNER~1\\AppData\\Local\\Temp\\tmpx1\\a', '⟨tmp⟩\\a'],
  ['test_a[<Thing object at 0x7f8a1c2b3d40>]', 'test_a[<Thing object at ⟨address⟩>]'],
  ['handles 0xc000012345', 'handles ⟨address⟩'],
  ['of(com.acme.Thing@1b2c3d4)', 'of(com.acme.Thing@⟨hash⟩)'],
  ['runs Foo$$Lambda$14/0x0000000800c8d840@5e91993f', 'runs Foo$$Lambda@⟨hash⟩'],
  ['GET http://localhost:49213/health', 'GET http://localhost:⟨port⟩/health'],
  ['listens on 127.0.0.1:60123', 'listens on 127.0.0.1:⟨port⟩'],
  ['fv-az123-456 suite', '⟨host⟩ suite'],
  ['on ip-10-0-1-22.eu-west-1.compute.internal', 'on ⟨host⟩'],
  ['Run 2026-01-05T10:00:00.123Z', 'Run ⟨time⟩'],
  ['Run 2026-01-05 10:00:00,5+01:00!', 'Run ⟨time⟩!'],
  ['report_2026-01-05_10-00-00', 'report_2026-01-05_10-00-00'],
  ['report 2026-01-05_10-00-00', 'report ⟨time⟩'],
  ['Mon, 05 Jan 2026 10:00:00 GMT', '⟨time⟩'],
  ['suite-20260105-101500', 'suite-⟨time⟩'],
  ['user-1767607200123', 'user-⟨time⟩'],
  ['at 1767607200', 'at ⟨time⟩'],
  ['user 123e4567-e89b-12d3-a456-426614174000', 'user ⟨uuid⟩'],
  ['of da39a3ee5e6b4b0d3255bfef95601890afd80709', 'of ⟨hash⟩'],
  ['worker (pid 4711)', 'worker (⟨pid⟩)'],
  ['loads (12 ms)', 'loads'],
  ['loads [took 1.25s]', 'loads'],
  ['Suite (12 tests)', 'Suite'],
  ['Suite [3 of 12 specs]', 'Suite']
]
test.each(changes)('%s', (name, masked) => {
  const once = maskLikely(maskCertain(name))
  expect(once).toBe(masked)
  expect(maskLikely(maskCertain(once))).toBe(once)
})

// Each of these is the same in every run.
const stays = [
  'adds 1 and 2',
  'parses 2024-02-29',
  'parses 0xDEADBEEF',
  'answers on localhost:3000',
  'mails user@example.com',
  'mails a@b2c3d4.example',
  'knows @mentions',
  'version 1.2.3',
  'rounds 1234567890123456',
  'costs 1500000000.25',
  'waits (5 s) longer',
  'takes 12 tests',
  'test_a[10-20]',
  'src/tmp/a.test.ts',
  'runs "cat /tmp/health"',
  'lists /tmp/my-folder/a1.txt',
  'Foo.Bar$Baz',
  'sha da39a3e',
  'колонка 7'
]
test.each(stays)('%s stays', (name) => {
  expect(maskLikely(maskCertain(name))).toBe(name)
  expect(isMasked(name)).toBe(false)
})

test.each([
  ['⟨tmp⟩/a', true],
  ['⟨time⟩', true],
  ['⟨x⟩', false]
])('%s is masked: %s', (name, expected) => expect(isMasked(name)).toBe(expected))

const hostile = [
  '/',
  '/tmp/',
  '/var/folders/a/',
  '0x',
  '0x7f8a1c2b3d4',
  '@1',
  'a@',
  '1',
  '12-',
  '2026-01-05T',
  '(1 ',
  ' (',
  'ip-1-',
  'a',
  '$$Lambda',
  'localhost:',
  'fv-az1',
  'pid ',
  '\\',
  '[12'
]
test.each(hostile)('names of %j take time linear in their length', (unit) => {
  expect(growth((size) => maskLikely(maskCertain(`1/${unit.repeat(size)}`)), 4000)).toBeLessThan(linear)
})
