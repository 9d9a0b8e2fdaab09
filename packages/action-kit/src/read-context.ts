import type { Context } from './context.ts'
import { ActionError } from './errors.ts'
import { type Facts, facts } from './facts.ts'
import { readCapped } from './files.ts'
import type { Env } from './inputs/read.ts'
import { log } from './output/log.ts'
import { quoted } from './output/untrusted.ts'

const largestEvent = 25 * 1024 * 1024 // docs.github.com: webhook payloads are capped at 25 MB.

export interface ContextPorts {
  env: Env
  /** The text of a file; throws when it is missing or larger than `maxBytes`. */
  readFile(path: string, maxBytes: number): string
  warn(message: string): void
}

const runner: ContextPorts = { env: process.env, readFile: readCapped, warn: log.warning }

/** The run that this step is part of. Reads the environment and the event file, and asks nobody. */
export function readContext(ports: Partial<ContextPorts> = {}): Context {
  const { env, ...files } = { ...runner, ...ports }
  const text = (name: string, fallback = '') => env[name] || fallback
  const number = (name: string) => Number(/^\d{1,15}$/.exec(text(name))?.[0] ?? 0)
  const repository = text('GITHUB_REPOSITORY')
  const [owner, repo] = ownerAndName(repository)
  const serverUrl = text('GITHUB_SERVER_URL', 'https://github.com').replace(/\/$/, '')
  const [runId, runAttempt] = [number('GITHUB_RUN_ID'), Math.max(1, number('GITHUB_RUN_ATTEMPT'))]
  return {
    eventName: text('GITHUB_EVENT_NAME'),
    payload: readPayload(text('GITHUB_EVENT_PATH'), files),
    repository,
    owner,
    repo,
    serverUrl,
    apiUrl: text('GITHUB_API_URL', 'https://api.github.com').replace(/\/$/, ''),
    runId,
    runNumber: number('GITHUB_RUN_NUMBER'),
    runAttempt,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`,
    workflow: text('GITHUB_WORKFLOW'),
    workflowPath: workflowPath(text('GITHUB_WORKFLOW_REF'), repository),
    job: text('GITHUB_JOB'),
    actor: text('GITHUB_ACTOR'),
    triggeringActor: text('GITHUB_TRIGGERING_ACTOR', text('GITHUB_ACTOR')),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    refName: text('GITHUB_REF_NAME'),
    headRef: text('GITHUB_HEAD_REF'),
    baseRef: text('GITHUB_BASE_REF'),
    workspace: text('GITHUB_WORKSPACE')
  }
}

function ownerAndName(repository: string): [owner: string, name: string] {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(repository) ?? []
  if (owner && name) return [owner, name]
  const got = repository ? `"${quoted(repository)}", not owner/name` : 'not set'
  throw new ActionError(`GITHUB_REPOSITORY is ${got}`, { fix: 'Run this as a step of a workflow, or set GITHUB_* as the runner does.' })
}

/** `octo/app/.github/workflows/ci.yml@refs/heads/a@b` → `.github/workflows/ci.yml`: both file and branch may hold an `@`. */
function workflowPath(ref: string, repository: string): string {
  const path = /^(.{1,1000}?\.ya?ml)@/.exec(ref)?.[1] ?? ref.split('@', 1)[0] ?? ''
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path
}

function readPayload(path: string, { readFile, warn }: Omit<ContextPorts, 'env'>): Facts {
  if (!path) return facts({})
  try {
    return facts(JSON.parse(readFile(path, largestEvent)))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    warn(`The event file cannot be read, so the message will lack its details (${quoted(why, 120)}).`)
    return facts({})
  }
}
