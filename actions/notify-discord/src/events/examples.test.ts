import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DiscordSim, startDiscordSim } from '@tocsin/testkit'
import { linksOf, requestFor, spansOf, toldOf } from './testing.ts'

interface Definition {
  name: string
  examples: readonly unknown[]
}

const require = createRequire(import.meta.url)
const definitions: readonly Definition[] = require('@octokit/webhooks-examples')

/** What each message is about: one of these has to be in its title. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  branch_protection_rule: ['rule.name'],
  check_run: ['check_run.name'],
  check_suite: ['check_suite.app.name'],
  code_scanning_alert: ['alert.rule.description'],
  commit_comment: ['comment.commit_id'],
  create: ['ref'],
  delete: ['ref'],
  dependabot_alert: ['alert.dependency.package.name'],
  deploy_key: ['key.title'],
  deployment: ['deployment.environment'],
  deployment_review: ['environment'],
  deployment_status: ['deployment_status.environment', 'deployment.environment'],
  discussion: ['discussion.title'],
  discussion_comment: ['discussion.title'],
  fork: ['forkee.full_name'],
  github_app_authorization: ['sender.login'],
  gollum: ['pages.0.title'],
  installation: ['installation.account.login', 'sender.login'],
  installation_repositories: ['repositories_added.0.full_name', 'repositories_removed.0.full_name'],
  issue_comment: ['issue.title'],
  issues: ['issue.title'],
  label: ['label.name'],
  marketplace_purchase: ['marketplace_purchase.account.login'],
  member: ['member.login'],
  membership: ['member.login'],
  merge_group: ['merge_group.base_ref'],
  meta: ['repository.full_name'],
  milestone: ['milestone.title'],
  organization: ['membership.user.login', 'invitation.login', 'organization.login'],
  org_block: ['blocked_user.login'],
  package: ['package.name'],
  page_build: ['repository.full_name'],
  ping: ['repository.full_name', 'organization.login'],
  project: ['project.name'],
  project_card: ['project_card.note', 'repository.full_name'],
  project_column: ['project_column.name'],
  projects_v2_item: ['projects_v2_item.content_type'],
  public: ['repository.full_name'],
  pull_request: ['pull_request.title'],
  pull_request_review: ['pull_request.title'],
  pull_request_review_comment: ['pull_request.title'],
  pull_request_review_thread: ['pull_request.title'],
  push: ['ref'],
  release: ['release.tag_name'],
  repository: ['repository.full_name'],
  repository_dispatch: ['action'],
  repository_import: ['repository.full_name'],
  repository_vulnerability_alert: ['alert.affected_package_name'],
  security_advisory: ['security_advisory.summary'],
  sponsorship: ['sponsorship.sponsor.login'],
  star: ['repository.full_name'],
  status: ['context'],
  team: ['team.name'],
  team_add: ['team.name'],
  watch: ['repository.full_name'],
  workflow_dispatch: ['workflow'],
  workflow_job: ['workflow_job.name'],
  workflow_run: ['workflow_run.name', 'workflow.name']
}

let sim: DiscordSim
beforeAll(async () => {
  sim = await startDiscordSim({ rateLimit: false })
})
afterAll(() => sim.close())

test('all examples of GitHub are here', () => {
  expect(definitions.reduce((sum, { examples }) => sum + examples.length, 0)).toBe(329)
  expect(definitions.map(({ name }) => name).toSorted()).toEqual(Object.keys(subjects).toSorted())
})

test.each(definitions)('$name: Discord takes every message, and the title names its subject', async ({ name, examples }) => {
  for (const payload of examples) {
    const told = toldOf(name, payload)
    const wanted = subjectsOf(payload, subjects[name] ?? [])
    expect({ title: told.title, wanted, names: wanted.some((subject) => told.title.includes(subject)) }).toMatchObject({ names: true })
    expect(told.title).not.toMatch(/undefined|null|\[object|: $|#(?!\d)| {2}/)
    expect(await posted(requestFor(told, sim.webhook()))).toBe(200)
  }
  sim.assertClean()
})

test.each(definitions)('$name: a reader has somewhere to go and sees who did it', ({ name, examples }) => {
  for (const payload of examples) {
    const told = toldOf(name, payload)
    const has = (key: string) => at(payload, key) !== undefined
    if (has('repository.html_url')) expect(told.url).toMatch(/^https?:/)
    if (has('sender.login') || has('deployment')) expect(told.actor?.name).toBeTruthy()
    const source = JSON.stringify(payload)
    for (const link of linksOf(told)) expect(source).toContain(new URL(link).origin)
    expect(spansOf(told).filter((span) => typeof span === 'object' && 'markdown' in span)).toEqual([])
  }
})

function subjectsOf(payload: unknown, paths: readonly string[]): string[] {
  const found = paths.map((path) => at(payload, path)).filter((value) => typeof value === 'string' && value !== '')
  return found.map((value) => short(String(value)))
}

/** Titles show refs, files and commits as people write them. */
const short = (value: string) =>
  /^[0-9a-f]{40}$/.test(value) ? value.slice(0, 7) : value.replace(/^refs\/(heads|tags)\/|^\.github\/workflows\//, '')

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((each: unknown, key) => (typeof each === 'object' && each !== null ? Reflect.get(each, key) : undefined), value)
}

async function posted({ method, url, headers, body }: ReturnType<typeof requestFor>): Promise<number> {
  const answer = await fetch(url, { method, headers, body: String(body) })
  await answer.arrayBuffer()
  return answer.status
}
