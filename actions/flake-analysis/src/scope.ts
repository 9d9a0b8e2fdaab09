import { defaultBranchOf, parseYamlInput } from '@tocsin/action-kit'
import * as z from 'zod/mini'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'
import { daySeconds } from './time.ts'

/** What is analysed, and by what measure. */
export interface Scope {
  /** `owner/name`. */
  repository: string
  owner: string
  repo: string
  /** As `https://github.com/owner/name`. */
  url: string
  /** Whose runs tell what is broken. */
  branch: string
  /** The same, where it is not the default branch. */
  otherBranch?: string
  /** Seconds since 1970. */
  now: number
  /** The window begins here; seconds since 1970. */
  since: number
  days: number
  prices: { perMinute: number; multipliers: { linux: number; windows: number; macos: number } }
  currency: string
}

/** @throws {ActionError} where an input in YAML is none, or GitHub does not know the repository. */
export async function scopeOf(inputs: Inputs, ports: Pick<Ports, 'context' | 'now' | 'github'>): Promise<Scope> {
  const { context } = ports
  const repository = inputs.repository ?? context.repository
  const [owner = '', repo = ''] = repository.split('/')
  const now = Math.floor(ports.now() / 1000)
  const multipliers = await parseYamlInput('minute-multipliers', inputs['minute-multipliers'], multipliersSchema)
  return {
    ...{ repository, owner, repo, url: `${context.serverUrl}/${repository}` },
    ...(await branchOf(inputs, repository, ports)),
    ...{ now, since: now - inputs.days * daySeconds, days: inputs.days },
    prices: {
      perMinute: inputs['minute-price'].amount,
      multipliers: { linux: multipliers.linux ?? 1, windows: multipliers.windows ?? 2, macos: multipliers.macos ?? 10 }
    },
    currency: inputs['minute-price'].currency
  }
}

async function branchOf(
  inputs: Pick<Inputs, 'branch'>,
  repository: string,
  ports: Pick<Ports, 'context' | 'github'>
): Promise<Pick<Scope, 'branch' | 'otherBranch'>> {
  const own = await defaultBranchOf(repository, ports)
  const { branch = own } = inputs
  return { branch, ...(branch !== own && { otherBranch: branch }) }
}

const factor = z.optional(z.number().check(z.minimum(0), z.maximum(1000)))
const multipliersSchema = z.strictObject({ linux: factor, windows: factor, macos: factor })
