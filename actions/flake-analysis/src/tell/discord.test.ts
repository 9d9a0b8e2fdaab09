import { afterEach, expect, test } from '@jest/globals'
import { createTransport } from '@tocsin/notifier'
import { type DiscordSim, startDiscordSim } from '@tocsin/testkit'
import type { SubjectReport } from '../model/subject-report.ts'
import { type Drawn, monday, reportAt } from './decide/story.fixture.ts'
import { tellDigest } from './digest/digest.ts'
import { leftOf, named, reportOf, subjectOf, weekOf } from './subject.fixture.ts'
import { memoryDocuments, portsFor, sceneOf, telling, toOf } from './world.fixture.ts'

let sim: DiscordSim
afterEach(async () => {
  await sim.close()
  sim.assertClean()
})

/** A Discord on loopback that refuses what the real one refuses. */
async function discord() {
  sim = await startDiscordSim({ rateLimit: false })
  return { ledger: memoryDocuments(), http: createTransport(), inputs: { 'discord-webhook': [sim.webhook()] } }
}

const titles = () => sim.messages().map(({ embeds }) => embeds[0]?.title)

test('a story of flakes: each message is one that Discord takes, and what is edited is no second one', async () => {
  const given = await discord()
  const drawn: Drawn = { a: '.FFF.', b: 'FFFF.', c: '..BB.', ...Object.fromEntries([...'uvwxyz'].map((name) => [name, '...F.'])) }
  for (let day = 0; day < 5; day++)
    await telling({ report: reportAt(drawn, day), ...given, now: monday + day * 86_400_000, by: `run ${day}` })
  expect(titles()).toEqual([
    expect.stringContaining('Flaky: 1 test in the last 30 days'),
    ...Array.from({ length: 2 }, () => expect.stringContaining('No longer')),
    expect.stringContaining('No longer flaky: 6 tests'),
    ...Array.from({ length: 3 }, () => expect.stringMatching(/No longer (?:flaky|broken)/))
  ])
})

const evil = '@everyone <@&1> [x](https://evil.example) `**```\n::error::\u202e<!-- '
const hostile = (name: string): SubjectReport =>
  subjectOf({
    id: name,
    test: { suites: [evil.repeat(40)], className: evil, name: `${name}${evil.repeat(40)}` },
    causes: [{ signature: 's', category: evil, share: 1, line: evil.repeat(100) }],
    ...{ job: evil.repeat(30), owners: Array.from({ length: 50 }, () => evil), workflow: evil, issue: 'javascript:alert(1)' },
    change: { at: 'soon', lastGood: evil, firstBad: evil, probability: 2, compareUrl: 'https://evil.example/'.repeat(300) },
    evidence: [{ tier: 'T1', at: evil, sha: evil, run: 1, attempt: 1, url: 'https://github.com/'.repeat(400), words: evil.repeat(50) }]
  })

test('whatever a report holds, its messages are taken, ping nobody and link nowhere else', async () => {
  const given = await discord()
  await telling({ report: reportOf([]), ...given })
  await telling({ report: reportOf([hostile('a')]), ...given, by: 'run 2' })
  await telling({ report: reportOf([...'abcdefghijklmnopq'].map(hostile)), ...given, by: 'run 3' })
  const { ports } = portsFor(given)
  const report = reportOf([...'abcdefghijklmnopq'].map(hostile), {
    infra: [{ from: evil, to: evil, sign: evil.repeat(99), runs: 1, jobs: 1, url: evil }]
  })
  await tellDigest('now', sceneOf(report), toOf(given), ports)
  expect([sim.messages().length, sim.messages().map(({ allowedMentions }) => allowedMentions?.parse)]).toEqual([3, [[], [], []]])
})

test('a digest is one that Discord takes', async () => {
  const given = await discord()
  const { ports } = portsFor(given)
  const subjects = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => named(name))
  const report = reportOf(subjects, { left: [leftOf()], trend: [weekOf('2025-12-22'), weekOf('2025-12-29')] })
  await tellDigest('now', sceneOf(report), toOf(given), ports)
  expect(titles()).toEqual([expect.stringContaining('The week: 6 flaky')])
})
