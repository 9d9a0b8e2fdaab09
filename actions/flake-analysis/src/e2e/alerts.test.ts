import { expect, test } from '@jest/globals'
import { folderWith, titles, type World, world } from '@tocsin/testkit'
import { type Asked, analysis, seedOf } from './analysis.fixture.ts'

const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const receiptsOf = ({ delivered = '[]' }: Readonly<Record<string, string>>) =>
  JSON.parse(delivered).map(({ outcome }: { outcome: string }) => outcome)

/** One analysis each day of what had happened by then, of runs that are one an hour. */
async function days(scene: World, asked: Omit<Asked, 'hours'>, drawn: string, from = 24) {
  const steps = []
  for (let hours = from; hours <= drawn.length; hours += 24) {
    const known = scene.github.state.repos.get('octo/app')?.runs
    if (known) known.splice(0)
    const { runs = [] } = seedOf(drawn.slice(0, hours))
    scene.github.seed({ runs: runs.map((run, index) => ({ ...run, id: 1000 + index, number: index + 1 })) })
    steps.push(await analysis(scene, { hours, ...asked }))
  }
  return steps
}

const quiet = 'P'.repeat(24)
const flaky = 'PPPPLPPPPPLPPPPPPPLPPPPP'

test('the first analysis tells of all at once, the next ones of what is new and of its end', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const [first, second] = await days(scene, { ledger }, quiet + flaky)
  expect([first?.outcome, titles(scene).length > 0 ? receiptsOf(first?.outputs ?? {}) : []]).toEqual(['success', []])
  expect([second?.outcome, receiptsOf(second?.outputs ?? {})]).toEqual(['success', ['delivered']])
  expect(titles(scene)).toEqual([expect.stringMatching(/^🔵 Flaky: /)])
  const [again] = await days(scene, { ledger }, quiet + flaky, 48)
  expect([again?.outcome, receiptsOf(again?.outputs ?? {}), titles(scene).length]).toEqual(['success', [], 1])
  await days(scene, { ledger }, quiet + flaky + quiet.repeat(15), 24 * 17)
  expect(titles(scene)).toEqual([expect.stringMatching(/^✅ /), expect.stringMatching(/^✅ No longer flaky: /)])
})

test('an alert, a digest and the summary lead to the page that is published', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const asked = { 'page-url': 'https://octo.github.io/app/' }
  const [, second] = await days(scene, { ledger, with: asked }, quiet + flaky)
  await days(scene, { ledger, with: { ...asked, digest: 'now' } }, quiet + flaky, 48)
  const [alert, digest] = scene.discord.messages().map((message) => JSON.stringify(message))
  expect(alert).toMatch(/https:\/\/octo\.github\.io\/app\/#s-[0-9a-f]{16}/)
  expect(digest).toContain('"https://octo.github.io/app/"')
  expect(second?.summary).toContain('[The report as a page](<https://octo.github.io/app/>)')
})

test('what is flaky at the first look is one overview', async () => {
  await using scene = await world({ seed: seedOf('') })
  await days(scene, { ledger: folderWith({}) }, flaky)
  expect(titles(scene)).toHaveLength(1)
})

test('a message that Discord does not take is sent by the next analysis', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  scene.discord.script([{ kind: 'answer', status: 503, times: 20 }])
  const [first] = await days(scene, { ledger }, flaky)
  expect([first?.outcome, titles(scene)]).toEqual(['failure', []])
  scene.discord.script([])
  for (let left = 0; left < 20 && titles(scene).length === 0; left += 1) await days(scene, { ledger }, flaky)
  expect(titles(scene)).toHaveLength(1)
  await days(scene, { ledger }, flaky)
  expect(titles(scene)).toHaveLength(1)
}, 60_000)

test('a dry run sends nothing and keeps nothing', async () => {
  await using scene = await world({ seed: seedOf('') })
  const ledger = folderWith({})
  const [dry] = await days(scene, { ledger, with: { 'dry-run': 'true' } }, flaky)
  expect([dry?.outcome, errorsOf(dry?.log ?? ''), titles(scene)]).toEqual(['success', [], []])
  expect(dry?.log).toContain('Flaky: 1 step in the last 30 days')
  await days(scene, { ledger }, flaky)
  expect(titles(scene)).toHaveLength(1)
})

const without = { 'discord-webhook': '' }

test.each<[what: string, given: Record<string, string>, outcome: string, errors: readonly unknown[]]>([
  ['no webhook is a mistake', without, 'failure', [expect.stringMatching(/##\[error\].*discord-webhook/)]],
  ['the report alone needs no webhook', { ...without, alerts: 'false' }, 'success', []]
])('%s', async (_, given, outcome, errors) => {
  await using scene = await world({ seed: seedOf('') })
  const [one] = await days(scene, { ledger: folderWith({}), with: given }, flaky)
  expect([one?.outcome, errorsOf(one?.log ?? '')]).toEqual([outcome, errors])
})

test.each([
  ['none', 'success'],
  ['all', 'failure']
])('with `fail-on: %s` a webhook that is gone makes the step a %s', async (failOn, outcome) => {
  await using scene = await world({ seed: seedOf('') })
  scene.discord.deleteWebhook()
  const [one] = await days(scene, { ledger: folderWith({}), with: { 'fail-on': failOn } }, flaky)
  expect(one?.outcome).toBe(outcome)
  expect(one?.outputs.json).toBe('flake-report/flake-report.json')
})
