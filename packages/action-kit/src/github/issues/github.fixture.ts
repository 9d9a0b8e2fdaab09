import { Octokit } from '@octokit/core'
import type { Alert, IssueAnswer, IssueWish, Transport } from '@tocsin/notifier'
import type { GithubSim } from '@tocsin/testkit'
import { issueTransport } from './issue-transport.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

export interface SenderOptions {
  sim: Pick<GithubSim, 'url'>
  now?: () => number
  repo?: string
  token?: string
  /** Around each call of the API. */
  around?: <T>(call: () => Promise<T>) => Promise<T>
}

/** The transport over a client without patience, so that a test waits for nothing. */
export function senderFor({
  sim,
  now = Date.now,
  repo = 'app',
  token = 'ghs_0123456789',
  around
}: SenderOptions): Transport<IssueWish, IssueAnswer> {
  const octokit = new Octokit({ baseUrl: sim.url, auth: token, log: quiet, request: { log: quiet } })
  if (around) octokit.hook.wrap('request', (request, options) => around(async () => request(options)))
  const context = { owner: 'octo', repo, apiUrl: sim.url }
  return issueTransport({ github: async () => octokit, context, token, now })
}

export const alertOf = (changes: Partial<Alert> = {}): Alert => ({
  key: 'octo/app/ci.yml/main/500',
  source: 'repeated-failures',
  status: 'firing',
  severity: 'P2',
  title: 'CI fails on main',
  summary: ['3 failures in a row'],
  fields: [],
  links: [],
  excerpts: [],
  labels: {},
  ...changes
})
