import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { wrapped } from '../github/wrapped.ts'
import { discordSim, drawn, githubWith, memory, step } from '../testing.ts'
import { inTurn } from './in-turn.ts'

test('one workflow that cannot be read keeps nobody from hearing of the others', async () => {
  const { http, titles } = discordSim()
  const { github } = githubWith(drawn('✗✗✗'))
  const request = async (route: string, parameters: Record<string, unknown> = {}) => {
    const answer = await github.request(route, parameters)
    const broken = { id: 8, name: 'Broken', path: '.github/workflows/broken.yml', state: 'active' }
    if (route.endsWith('/workflows')) return { ...answer, data: { total_count: 2, workflows: [broken, ...answer.data.workflows] } }
    if (parameters.workflow_id === 8) throw new ActionError('GitHub answered 502', { fix: 'Try again.' })
    return answer
  }
  const sweep = step({
    runs: drawn('✗✗✗'),
    ledger: memory(),
    http,
    ports: { github: async () => wrapped(github, { request }) }
  })
  await expect(sweep).rejects.toThrow('GitHub answered 502')
  expect(titles()).toEqual([expect.stringContaining('CI has failed 3 times')])
})

test.each([
  [[], 'abcd'],
  [['c'], 'cabd'],
  [['d', 'b'], 'dbac'],
  [['gone', 'b'], 'bacd']
])('after %j the turn is %s', (waiting, turn) => {
  expect(inTurn([...'abcd'], waiting, (name) => name).join('')).toBe(turn)
})
