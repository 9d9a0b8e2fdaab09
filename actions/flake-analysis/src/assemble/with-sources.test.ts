import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { report, subject } from '../export/sample.fixture.ts'
import { withSources } from './with-sources.ts'

const context = readContext({
  env: {
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: 'e',
    GITHUB_SERVER_URL: 'https://ghe.example.com'
  },
  readFile: () => '{}',
  warn: () => undefined
})
const { owners: _, issue: __, ...bare } = subject({ file: 'src/cart.ts' })
const given = report({ subjects: [bare] })
const tracked = {
  tracked: [
    { id: bare.id, open: true, name: 'adds', since: '2026-01-10T00:00:00Z', rate: 0.1, print: 'p', at: 1, turn: 1, told: 1, number: 12 }
  ]
}

/** With what was warned of. */
async function sourced(file: () => Promise<string | undefined>, ledger: () => Promise<unknown>) {
  const said: string[] = []
  const ports = { context, github: async () => ({ file }), ledger, warn: (line: string) => void said.push(line), due: true }
  const { subjects } = await withSources(given, { repository: 'octo/shop', branch: 'main' }, ports as never)
  return { owners: subjects[0]?.owners, issue: subjects[0]?.issue, said }
}

const owners = async () => '* @octo/cart'
const ledger = async () => ({ read: async () => tracked })
const link = 'https://ghe.example.com/octo/shop/issues/12'
const fails = async () => Promise.reject(new Error('HTTP 502'))

test.each<[what: string, asked: Parameters<typeof sourced>, found: object]>([
  ['both are there', [owners, ledger], { owners: ['@octo/cart'], issue: link, said: [] }],
  ['there is no ledger', [owners, async () => undefined], { owners: ['@octo/cart'], issue: undefined, said: [] }],
  ['the ledger cannot be opened', [owners, fails], { owners: ['@octo/cart'], issue: undefined, said: [] }],
  ['there is no CODEOWNERS', [async () => undefined, ledger], { owners: undefined, issue: link, said: [] }],
  [
    'CODEOWNERS cannot be read',
    [fails, ledger],
    { owners: undefined, issue: undefined, said: [expect.stringMatching(/^Owners and issues could not be read: HTTP 502/)] }
  ]
])('where %s', async (_, asked, found) => {
  expect(await sourced(...asked)).toEqual(found)
})
