import type { RequestStep } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import type { ProbePorts } from './ports.ts'
import { probe } from './probe.ts'

type Given = Partial<Endpoint> & Partial<Omit<RequestStep, 'url' | 'name'>>

/** An endpoint as the configuration gives it; what belongs to its request goes to its only step. */
export function endpointOf(url: string, given: Given = {}): Endpoint {
  const { method, headers, body, auth, expect, redirects, record, resolver, send, verifyTls, ...habits } = given
  const request = { method, headers, body, auth, expect, redirects, record, resolver, send, verifyTls }
  const step = Object.fromEntries(Object.entries({ url, ...request }).filter(([, value]) => value !== undefined))
  return {
    name: 'api',
    id: 'api',
    hidden: false,
    critical: false,
    dependsOn: [],
    everyMs: 300_000,
    timeoutMs: 5_000,
    retries: 1,
    failAfter: 2,
    recoverAfter: 2,
    latency: {},
    certificateDays: 21,
    ip: 'any',
    maintenance: [],
    steps: [step as RequestStep],
    shownUrl: url,
    ...habits
  }
}

export const portsOf = (given: Partial<ProbePorts> = {}): ProbePorts => ({ values: {}, now: Date.now, allowsPrivate: true, ...given })

export const probing = (url: string, given: Given = {}, ports: Partial<ProbePorts> = {}) => probe(endpointOf(url, given), portsOf(ports))

/** What a probe says, in one line: the verdict, and the fault and words of each cause. */
export async function told(observation: ReturnType<typeof probe>): Promise<string> {
  const { verdict, causes } = await observation
  return [verdict, ...causes.map(({ fault, words }) => `${fault}: ${words}`)].join(' | ')
}

/** As long as the words say that it waited, and else longer than a busy machine takes to answer, in ms. */
export const waitIn = (words: string): number => Number(/ within (\d+) ms/.exec(words)?.[1] ?? 10_000)
