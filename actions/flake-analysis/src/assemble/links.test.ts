import { expect, test } from '@jest/globals'
import { identified } from '../model/identify.ts'
import type { Execution, JobFacts } from '../model/sighting.ts'
import { jobLink, linksOf } from './links.ts'

const url = 'https://ghe.example.com/octo/app'
const links = linksOf(url)
const subject = (workflow: string) => identified({ level: 'workflow', repository: 'octo/app', workflow })
const job: JobFacts = { id: 55, seconds: 1, os: 'linux', selfHosted: false }

test.each<[attempt: number, job: JobFacts | undefined, link: string]>([
  [1, undefined, `${url}/actions/runs/9/attempts/1`],
  [2, undefined, `${url}/actions/runs/9/attempts/2`],
  [1, job, `${url}/actions/runs/9/job/55`],
  [2, job, `${url}/actions/runs/9/job/55`]
])('attempt %s of run 9 with the job %j', (attempt, of, link) => {
  const execution: Execution = { run: 9, attempt, sha: 'a', at: 0, place: 'default' }
  expect(links.execution(subject('ci.yml'), execution, of)).toBe(link)
})

test.each([
  ['.github/workflows/ci.yml', 'ci.yml'],
  ['ci.yml', 'ci.yml'],
  ['.github/workflows/a b?#.yml', 'a%20b%3F%23.yml'],
  ['.github/workflows/"><script>.yml', '%22%3E%3Cscript%3E.yml']
])('the runs of %s', (workflow, name) => {
  expect(links.subject?.(subject(workflow))).toBe(`${url}/actions/workflows/${name}`)
})

test('two commits, and the log of a job', () => {
  expect(links.compare?.(subject('ci.yml'), 'aaa', 'bbb')).toBe(`${url}/compare/aaa...bbb`)
  expect(jobLink(url, 9, 55)).toBe(`${url}/actions/runs/9/job/55`)
})
