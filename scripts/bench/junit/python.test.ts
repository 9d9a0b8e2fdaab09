import { expect, test } from '@jest/globals'
import { findPython } from './python.ts'

const rows: [have: Record<string, string[]>, found: object][] = [
  [{ python3: ['junitparser', 'lxml'] }, { program: 'python3' }],
  [{ python3: [], '/usr/bin/python3': ['junitparser', 'lxml'] }, { program: '/usr/bin/python3' }],
  [{ python3: ['junitparser'] }, { missing: expect.stringMatching(/^no Python has lxml: `apt-get install /) }],
  [{}, { missing: expect.stringMatching(/^no Python has junitparser and lxml: /) }]
]
test.each(rows)('%j', (have, found) => {
  expect(findPython((program, module) => !have[program]?.includes(module))).toEqual(found)
})
