import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import type { TestCase } from '../model/test-case.ts'
import { notesOf } from './notes.ts'
import { readReports } from './read-tests.ts'
import type { Report } from './report.ts'

const mib = 2 ** 20

const aReport = (id: number, { place = 'default', bytes = 1000 }: { place?: 'default' | 'fork'; bytes?: number } = {}): Report => ({
  artifact: { id, name: `junit-${id}`, run: id, bytes, expired: false, createdAt: 0 },
  read: {
    execution: { run: id, attempt: 1, sha: 'a'.repeat(40), at: 0, place },
    ...{ workflow: 'ci.yml', workflowName: 'CI', runNumber: id, url: '', branch: 'main', event: 'push' }
  },
  ...{ variant: `v${id}`, passedElsewhere: false }
})

const cases = (count: number): TestCase[] =>
  Array.from({ length: count }, (_, index) => ({ suites: [], className: '', name: `t${index}`, outcome: 'passed', retries: 0 }))

interface Asked {
  reports: readonly Report[]
  mostHeld?: number
  testsOf?: (id: number, isOfFork: boolean) => Promise<readonly TestCase[]>
}

async function reading({ reports, mostHeld, testsOf = async () => cases(10) }: Asked) {
  const notes = notesOf()
  const { note, noteUnread } = notes
  const done = await readReports(reports, {
    client: { artifact: async () => new Uint8Array(4) } as never,
    ports: { testsOf: (_, { id, isOfFork }) => testsOf(id, isOfFork) },
    limits: { artifactBytes: 64 * mib },
    isOver: () => false,
    note,
    noteUnread,
    ...(mostHeld !== undefined && { mostHeld })
  })
  return { ...done, read: done.tests.map(({ execution }) => execution.run), notes: notes.notes }
}

const reports = [1, 2, 3, 4, 5, 6].map((id) => aReport(id))

test('reports are read one by one, however many are fetched at once', async () => {
  const [events, runs] = [[] as string[], { now: 0 }]
  const { read } = await reading({
    reports,
    testsOf: async (id) => {
      events.push(`${runs.now}`)
      runs.now += 1
      await new Promise((resolve) => setImmediate(resolve))
      runs.now -= 1
      return cases(id)
    }
  })
  expect([read, events]).toEqual([[1, 2, 3, 4, 5, 6], Array(6).fill('0')])
})

test('what is held together is bounded, and the rest is told and left unread', async () => {
  const { read, unreadable, notes } = await reading({ reports, mostHeld: 25 })
  expect([read, unreadable.map(({ artifact }) => artifact.id)]).toEqual([
    [1, 2, 3],
    [4, 5, 6]
  ])
  expect(notes).toEqual(['3 artifacts are left unread, such as "junit-4" of run 4: others of the same runs hold 25 tests and more.'])
})

test('whoever reads is told what is of a fork', async () => {
  const seen: [number, boolean][] = []
  const testsOf = async (id: number, isOfFork: boolean) => {
    seen.push([id, isOfFork])
    return []
  }
  await reading({ reports: [aReport(1), aReport(2, { place: 'fork' })], testsOf })
  expect(seen).toEqual([
    [1, false],
    [2, true]
  ])
})

test('reports that are too large or broken are left out, and told together', async () => {
  const testsOf = async (id: number) => {
    if (id > 2) throw new ActionError(`no XML ${id}`, { fix: 'Write XML.' })
    return []
  }
  const large = (id: number) => aReport(id, { place: 'fork', bytes: 65 * mib })
  const { read, unreadable, notes } = await reading({ reports: [large(7), aReport(1), aReport(3), aReport(4), large(8)], testsOf })
  expect([read, unreadable.map(({ artifact }) => artifact.id)]).toEqual([[1], [7, 3, 4, 8]])
  expect(notes.toSorted()).toEqual([
    '2 artifacts cannot be read, such as "junit-3" of run 3: no XML 3',
    '2 artifacts have more than 64 MiB and are not read, such as "junit-7" of run 7: reports belong in an artifact of their own.'
  ])
})
