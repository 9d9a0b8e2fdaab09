import { expect, test } from '@jest/globals'
import { filesQuery } from '../contract/graphql.ts'
import type { GithubSimOptions } from './options.ts'
import { ask, withSim } from './testing.ts'

const files = { 'w/a.yml': 'on: push', 'w/b/c.yml': 'deep', 'w/bytes': 'a\0b', 'w/long': 'x'.repeat(600_000), OWNERS: '* @ada' }
const variables = { owner: 'octo', name: 'app', folder: 'main:w', one: 'main:OWNERS', two: 'main:w', three: 'main:gone' }

/** What GraphQL answers for files; each test ends with a contract that was kept. */
async function asked(options: GithubSimOptions, more: Partial<typeof variables> = {}): Promise<unknown> {
  let body: unknown
  await withSim({ seed: { files }, ...options }, async (sim) => {
    const query = { query: filesQuery, variables: { ...variables, ...more } }
    body = (await ask(`${sim.url}/graphql`, { method: 'POST', body: query, headers: { authorization: 'Bearer one' } })).body
    sim.assertClean()
  })
  return body
}

test('a folder and files are told in one call: their texts, the beginning of a long one, and none of what is no text', async () => {
  expect(await asked({})).toEqual({
    data: {
      repository: {
        folder: {
          entries: [
            { name: 'a.yml', object: { text: 'on: push', isTruncated: false } },
            { name: 'b', object: {} },
            { name: 'bytes', object: { text: null, isTruncated: false } },
            { name: 'long', object: { text: 'x'.repeat(512 * 1024), isTruncated: true } }
          ]
        },
        one: { text: '* @ada', isTruncated: false },
        two: {},
        three: null
      }
    }
  })
})

test('what is not there is null, and a file is no folder', async () => {
  expect(await asked({}, { folder: 'main:OWNERS' })).toMatchObject({ data: { repository: { folder: {} } } })
  expect(await asked({}, { folder: 'gone:w', one: 'gone:OWNERS' })).toMatchObject({ data: { repository: { folder: null, one: null } } })
})

test.each<[what: string, options: GithubSimOptions, more: Partial<typeof variables>, type: string]>([
  ['another repository', {}, { name: 'gone' }, 'NOT_FOUND'],
  ['a token without contents', { seed: { files, private: true }, tokens: { one: { permissions: { actions: 'read' } } } }, {}, 'FORBIDDEN']
])('of %s nothing is told', async (_, options, more, type) => {
  expect(await asked(options, more)).toMatchObject({ data: { repository: null }, errors: [{ type }] })
})
