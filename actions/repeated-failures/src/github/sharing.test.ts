import { expect, test } from '@jest/globals'
import type { GitHub } from '@tocsin/action-kit'
import type { Ports } from '../ports.ts'
import { sharing } from './sharing.ts'

const runsOfAll = 'GET /repos/{owner}/{repo}/actions/runs'

/** A client that answers with how often it was asked. */
function counting(fails = false) {
  let asked = 0
  let made = 0
  const answer = async () => {
    asked += 1
    if (fails) throw new Error(`failure ${asked}`)
    return { data: asked, headers: {} }
  }
  const github = { request: answer, file: async () => String((await answer()).data) } as unknown as GitHub
  const ports = sharing({ github: async () => (made++ > 0 ? Promise.reject(new Error('two clients')) : github) } as unknown as Ports)
  return ports.github()
}

test('the runs of a branch and a file are read once, others as often as they are asked for', async () => {
  const client = await counting()
  const read = async (branch: string) => (await client.request(runsOfAll, { owner: 'octo', repo: 'app', branch })).data
  expect([await read('main'), await read('main'), await read('next')]).toEqual([1, 1, 2])
  expect([await client.file('a.yml', 'main'), await client.file('a.yml', 'main'), await client.file('a.yml', 'next')]).toEqual([
    '3',
    '3',
    '4'
  ])
  expect([(await client.request('GET /user')).data, (await client.request('GET /user')).data]).toEqual([5, 6])
})

test('those who ask at the same time ask once', async () => {
  const client = await counting()
  expect(await Promise.all([client.file('a.yml', 'main'), client.file('a.yml', 'main')])).toEqual(['1', '1'])
})

test('what could not be read is not asked for again', async () => {
  const client = await counting(true)
  for (const _ of [1, 2]) await expect(client.file('a.yml', 'main')).rejects.toThrow('failure 1')
})
