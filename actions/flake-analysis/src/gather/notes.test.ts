import { expect, test } from '@jest/globals'
import { gatheringOf } from './gathering.ts'
import { notesOf } from './notes.ts'
import type { Client, Ports } from './ports.ts'
import { readReports } from './read-tests.ts'
import type { Report } from './report.ts'
import { stopOf } from './stop.ts'
import { home } from './testing.ts'

const mib = 2 ** 20
const one = (id: number, place: 'fork' | 'default' = 'fork', name = `junit-${id}`) =>
  ({
    artifact: { id, name, run: id, bytes: 65 * mib, expired: false, createdAt: 0 },
    read: { execution: { run: id, attempt: 1, sha: '', at: 0, place } }
  }) as Report
const large = { one: 'is large', several: 'are large', more: 'make it small.' }

const rows: [what: string, reports: Report[], expected: string][] = [
  ['one', [one(1)], 'The artifact "junit-1" of run 1 is large: make it small.'],
  ['several', [one(1), one(2)], '2 artifacts are large, such as "junit-1" of run 1: make it small.'],
  [
    'an own one first',
    [one(1), one(2, 'default'), one(3, 'default')],
    '3 artifacts are large, such as "junit-2" of run 2, 1 of them of forks: make it small.'
  ],
  ['own ones alone', [one(2, 'default'), one(3, 'default')], '2 artifacts are large, such as "junit-2" of run 2: make it small.'],
  ['a name that is a command', [one(1, 'fork', 'x\n::error::y')], 'The artifact "x ::error::y" of run 1 is large: make it small.']
]
test.each(rows)('of artifacts it is said once: %s', (_, reports, expected) => {
  const notes = notesOf()
  for (const report of reports) notes.noteUnread(report, large)
  expect(notes.notes).toEqual([expected])
})

test('what is said of samples takes no room from what the analysis says of itself, which is first', () => {
  const notes = notesOf()
  for (let index = 0; index < 100; index += 1) notes.noteSample(`sample ${index}`)
  notes.noteUnread(one(1), large)
  for (const line of ['a', 'b', 'a']) notes.note(line)
  expect(notes.notes.slice(0, 4)).toEqual(['a', 'b', 'The artifact "junit-1" of run 1 is large: make it small.', 'sample 0'])
  expect(notes.notes).toHaveLength(13)
})

test('runs of forks with many artifacts that are too large hide nothing of what was left out', async () => {
  const gathering = gatheringOf({} as Client, { ...home, since: 0 }, undefined, { now: Date.now } as Ports)
  const { note, noteSample, noteUnread, limits } = gathering
  const reports = Array.from({ length: 200 }, (_, index) => one(index))
  await readReports(reports, { client: {} as Client, ports: {} as Ports, limits, isOver: () => false, note: noteSample, noteUnread })
  note('Left out for want of calls: 123 reports of failed jobs.')
  note(stopOf(undefined, false, { now: 0, resetsAt: undefined }).note)
  expect(gathering.notes).toEqual([
    'Left out for want of calls: 123 reports of failed jobs.',
    expect.stringMatching(/^The calls that this analysis may make are used up/),
    '200 artifacts have more than 64 MiB and are not read, such as "junit-0" of run 0: reports belong in an artifact of their own.'
  ])
})
