import { expect, test } from '@jest/globals'
import { type GitHub, redact } from '@tocsin/action-kit'
import type { Transport } from '@tocsin/notifier'
import { type ApiRun, discordSim, drawn, githubWith, memory, step } from '../testing.ts'

const token = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_')
const foreign = 'SecretOfAnotherWebhook_abcdefgh'
const evil = `Fix ${token} https://discord.com/api/webhooks/123456789012345678/${foreign}`

interface Answered {
  jobs?: Record<string, unknown>[]
  commits?: Record<string, unknown>[]
  workflows?: Record<string, unknown>[]
}

/** A GitHub where a stranger chose every name. */
function hostile(runs: readonly ApiRun[]): GitHub {
  const { github } = githubWith(runs)
  const jobs = (job: object) => ({
    ...job,
    name: evil,
    labels: [evil],
    runner_name: evil,
    steps: [{ name: evil, number: 1, status: 'completed', conclusion: 'failure' }]
  })
  const request = async (route: string, parameters: Record<string, unknown>) => {
    const answer = await github.request(route, parameters)
    const data = answer.data as Answered
    return {
      ...answer,
      headers: { etag: '"1"' },
      data: {
        ...data,
        ...(data.jobs && { jobs: data.jobs.map(jobs) }),
        ...(data.workflows && { workflows: data.workflows.map((one) => ({ ...one, name: evil })) }),
        ...(data.commits && { commits: data.commits.map((one) => ({ ...one, commit: { message: evil, author: { name: evil } } })) })
      }
    }
  }
  // Where it is cut, what is left of the token looks like none.
  const jobLog = async () => `##[error]${evil}\n##[error]${'x'.repeat(1_980)} ${token}`
  return { ...github, request, jobLog } as unknown as GitHub
}

const bare = (text: string) => text.replaceAll('\\', '')

test.each(['event', 'sweep', 'sweep that keeps answers'])('no secret that strangers put into names gets anywhere: %s', async (trigger) => {
  const runs = drawn('✓✗✗✗').map((run): ApiRun => ({ ...run, display_title: evil, name: evil, actor: { login: evil } }))
  const { http } = discordSim()
  const seen: string[] = []
  const { read, update } = memory()
  const listening: Transport = (request, options) => {
    seen.push(String(request.body))
    return http(request, options)
  }
  const ledger = {
    read,
    update: async (...[key, change]: Parameters<typeof update>) => {
      const next = await update(key, change)
      seen.push(JSON.stringify(next))
      return next
    }
  }
  const about = trigger === 'event' ? { about: 4 } : {}
  const inputs = { 'github-token': trigger.endsWith('answers') ? 'ghp_0' : 'ghs_0' }
  const { outputs, said } = await step({
    runs,
    ...about,
    inputs,
    ledger,
    http: listening,
    ports: { redact, github: async () => hostile(runs) }
  })

  const all = bare([...seen, ...said, JSON.stringify(outputs)].join('\n'))
  expect(outputs.decision).toBe('alert')
  expect([all.includes('***'), all.includes(token.slice(0, 12)), all.includes(foreign)]).toEqual([true, false, false])
})
