import { expect, test } from '@jest/globals'
import { secretValues } from './secrets.ts'

const env = { TOKEN: 's3cret', EMPTY: ' ', OTHER: 'x' }

test('only those that are named are read', () => {
  expect(secretValues(['TOKEN'], env)).toEqual({ TOKEN: 's3cret' })
  expect(secretValues([], env)).toEqual({})
})

test('one that is not there is told with the cure', () => {
  expect(() => secretValues(['TOKEN', 'EMPTY', 'ABSENT'], env)).toThrow(
    'Empty or missing in the environment: EMPTY, ABSENT.\n→ Pass them to this step under `env:`, such as `EMPTY: ${{ secrets.EMPTY }}`'
  )
})
