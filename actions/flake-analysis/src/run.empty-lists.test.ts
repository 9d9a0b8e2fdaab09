import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { type GithubSim, startGithubSim } from '@tocsin/testkit'
import type { Ports } from './ports.ts'
import { monday, step } from './testing.ts'

let sim: GithubSim
beforeAll(async () => {
  sim = await startGithubSim()
})
afterAll(() => sim.close())

const listing = { quarantine: 'jest, pytest', 'read-runs': 'never', alerts: 'false', audit: 'false' }
const refused = async () => {
  throw new ActionError('Nothing is to be had.', { fix: 'Ask again.' })
}

const troubles: [what: string, ports: Partial<Ports>][] = [
  ['what is configured', { config: refused }],
  ['which branch is the default one', { github: refused }]
]
test.each(troubles)('a step that cannot know %s leaves empty lists beside what else is in the folder', async (_, ports) => {
  const kept: boolean[] = []
  const written = new Map<string, string>()
  const writePage: Ports['writePage'] = async (_folder, files, keeps) => {
    for (const [name, text] of Object.entries(files)) written.set(name, text)
    kept.push(keeps?.('index.html') === true)
  }
  const { error } = await step({
    sim,
    now: monday,
    inputs: listing,
    event: { name: 'push', payload: { repository: undefined } },
    ports: { ...ports, writePage }
  })
  expect(error?.message).toMatch(/^Nothing is to be had\./)
  expect([...written.keys()].toSorted()).toEqual(['quarantine-jest.txt', 'quarantine_pytest.py'])
  expect([written.get('quarantine-jest.txt'), kept]).toEqual(['^', [true]])
})

test('where the lists cannot be written either, the step fails for what came first', async () => {
  const { error } = await step({
    sim,
    now: monday,
    inputs: listing,
    ports: { config: refused, writePage: () => Promise.reject(new Error('no room')) }
  })
  expect(error?.message).toMatch(/^Nothing is to be had\./)
})

test('a step that was asked for no list writes none', async () => {
  const { error, files } = await step({ sim, now: monday, inputs: { ...listing, quarantine: '' }, ports: { config: refused } })
  expect([error?.message.split('\n')[0], files.size]).toEqual(['Nothing is to be had.', 0])
})
