import { expect, test } from '@jest/globals'

interface Given {
  path: string
  context: object
}

interface Sequencer {
  sort(tests: readonly Given[]): Given[]
}

const rootDir = '/e2e/tocsin'
/** In bytes: of tests that it never ran, jest starts the largest first. */
const sizes: Readonly<Record<string, number>> = {
  'actions/a/src/e2e/bundle.test.ts': 1,
  'packages/a/src/runner-name.test.ts': 3,
  'packages/ledger/src/race.test.ts': 5,
  'actions/a/src/rule.test.ts': 9
}

test('what starts processes goes first, each part in the order that jest gives it', async () => {
  const file = './sequencer.js'
  const { default: Sequencer } = (await import(file)) as { default: new (options: object) => Sequencer }
  const getSize = (path: string) => sizes[path.slice(rootDir.length + 1)]
  const context = { config: { rootDir }, hasteFS: { getSize } }
  const tests = Object.keys(sizes).map((path) => ({ path: `${rootDir}/${path}`, context }))
  const sorted = new Sequencer({ contexts: [], globalConfig: {} }).sort(tests)
  expect(sorted.map(({ path }) => path.split('/').at(-1))).toEqual([
    'race.test.ts',
    'bundle.test.ts',
    'rule.test.ts',
    'runner-name.test.ts'
  ])
})
