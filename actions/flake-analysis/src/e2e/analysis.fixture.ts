import { join } from 'node:path'
import { type ActionRequest, type RepoSeed, type RunSeed, runAction, storyRepository, type World } from '@tocsin/testkit'

const action = join(import.meta.dirname, '../..')
const hourMs = 3_600_000
const begin = Date.UTC(2026, 0, 5)

/** Hours since the story began, as GitHub writes times. */
export const at = (hours: number): string => new Date(begin + hours * hourMs).toISOString().replace('.000', '')

export interface Asked extends Partial<Omit<ActionRequest, 'action'>> {
  /** Hours of the story that have passed. */
  hours: number
  ledger: string
}

/** One analysis with the committed bundle. */
export async function analysis({ github, discord }: World, { hours, ledger, ...asked }: Asked) {
  return runAction({
    action,
    event: { name: 'schedule', payload: { schedule: '17 4 * * *', repository: storyRepository } },
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    ref: 'refs/heads/main',
    ...asked,
    secrets: { DISCORD_WEBHOOK: discord.webhook(), GITHUB_TOKEN: 'ghs_theTokenOfThisJob000000000000000000', ...asked.secrets },
    with: { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}', now: at(hours), ledger: `file:${ledger}`, ...asked.with }
  })
}

/** Runs of `ci.yml` on main, one an hour and oldest first: `P` passed, `F` failed, `L` failed and passed when it was run again. */
export function seedOf(drawn: string): RepoSeed {
  const runs = [...drawn].map((letter, index): RunSeed => {
    const [failed, passed] = [{ jobs: [jobOf('failure')] }, { jobs: [jobOf('success')] }]
    const attempts = letter === 'L' ? [failed, passed] : [letter === 'F' ? failed : passed]
    return {
      workflow: 'ci.yml',
      workflowName: 'CI',
      branch: 'main',
      at: at(index),
      // The ledger keeps the first twelve characters.
      sha: (index + 1).toString(16).padStart(8, 'a').padEnd(40, '0'),
      attempts
    }
  })
  return { workflows: [{ file: 'ci.yml', name: 'CI' }], files: { '.github/workflows/ci.yml': workflowFile }, runs }
}

const jobOf = (conclusion: 'success' | 'failure') => ({
  name: 'test',
  conclusion,
  steps: [
    { name: 'Check out', conclusion: 'success' as const },
    { name: 'npm test', conclusion }
  ]
})

export const workflowFile =
  'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n      - run: npm test\n'
