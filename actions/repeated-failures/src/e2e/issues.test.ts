import { expect, test } from '@jest/globals'
import { folderWith, type World, world } from '@tocsin/testkit'
import { run, watch } from './watch.fixture.ts'

const patienceMs = 60_000
const config = 'version: 1\nchannels:\n  issues: { type: github-issue, labels: [incident] }\n'

const issuesOf = ({ github }: World) =>
  (github.state.repos.get('octo/app')?.issues ?? []).map(({ number, versions }) => {
    const { title, state } = versions.at(-1)?.facts ?? {}
    return { number, title, state }
  })

const tell = async (here: World, history: string, asked: Parameters<typeof watch>[1]) => {
  const outputs: Record<string, string | undefined>[] = []
  for (const [index, mark] of [...history].entries()) {
    here.github.seed({ repo: 'octo/app', runs: [run(mark, index + 1)] })
    const { outputs: said, exitCode, log } = await watch(here, { ...asked, about: index + 1 })
    if (exitCode !== 0) throw new Error(log)
    outputs.push(said)
  }
  return outputs
}

test(
  'an alert is an issue that closes with it',
  async () => {
    await using here = await world({ grant: { permissions: { actions: 'read', contents: 'write', issues: 'write' } } })
    const asked = { workspace: folderWith({ '.github/tocsin.yml': config }), with: { ledger: `file:${folderWith({})}` } }

    const alert = await tell(here, '✓✗✗✗', asked)
    expect(alert.at(-1)).toMatchObject({ decision: 'alert', 'issue-number': '1' })
    expect(issuesOf(here)).toEqual([{ number: 1, title: expect.stringContaining('CI has failed 3 times in a row'), state: 'open' }])

    here.github.seed({ repo: 'octo/app', runs: [run('✓', 5)] })
    const { outputs } = await watch(here, { ...asked, about: 5 })
    expect([outputs.decision, issuesOf(here).map(({ state }) => state)]).toEqual(['recovered', ['closed']])
  },
  patienceMs
)

test(
  'one token may read and another one write: each does what it may',
  async () => {
    const [reads, writes] = ['github_pat_reads00000000000000', 'ghs_theTokenOfThisJob000000000000000000']
    await using here = await world({
      tokens: {
        // That of the fixture, which asks for the event.
        x: { permissions: { actions: 'read' } },
        [reads]: { permissions: { actions: 'read', contents: 'read' } },
        [writes]: { permissions: { contents: 'write', issues: 'write' } }
      }
    })
    const asked = {
      workspace: folderWith({ '.github/tocsin.yml': config }),
      secrets: { READS: reads },
      with: { ledger: `file:${folderWith({})}`, 'github-token': '${{ secrets.READS }}' }
    }
    here.github.seed({ repo: 'octo/app', runs: [...'✓✗✗✗'].map((mark, index) => run(mark, index + 1)) })
    const { outputs } = await watch(here, { ...asked, about: 4 })
    expect(outputs).toMatchObject({ decision: 'alert', 'issue-number': '1' })
    expect(issuesOf(here)).toHaveLength(1)
  },
  patienceMs
)

test(
  'eight steps that hear of one alert at once make one message and one issue',
  async () => {
    await using here = await world({ grant: { permissions: { actions: 'read', contents: 'write', issues: 'write' } } })
    const asked = { workspace: folderWith({ '.github/tocsin.yml': config }), with: { ledger: `file:${folderWith({})}` } }
    here.github.seed({ repo: 'octo/app', runs: [...'✓✗✗✗'].map((mark, index) => run(mark, index + 1)) })

    const results = await Promise.all(Array.from({ length: 8 }, () => watch(here, { ...asked, about: 4 })))

    expect(results.map(({ exitCode }) => exitCode)).toEqual(Array.from({ length: 8 }, () => 0))
    expect(results.filter(({ outputs }) => outputs.decision === 'alert')).toHaveLength(1)
    expect([here.discord.messages().length, issuesOf(here).length]).toEqual([1, 1])
  },
  patienceMs
)
