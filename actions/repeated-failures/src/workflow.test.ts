import { expect, test } from '@jest/globals'
import { isNamed } from './workflow.ts'

const ci = { id: 1, name: 'CI', path: '.github/workflows/ci.yml' }

const names: [pattern: string, named: boolean][] = [
  ['CI', true],
  ['ci.yml', true],
  ['.github/workflows/ci.yml', true],
  ['ci*', true],
  ['*', true],
  ['ci', false],
  ['cd.yml', false],
  ['*.yaml', false]
]
test.each(names)('%s names the workflow: %s', (pattern, named) => expect(isNamed(ci, [pattern])).toBe(named))
