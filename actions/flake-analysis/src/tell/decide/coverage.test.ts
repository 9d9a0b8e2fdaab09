import { expect, test } from '@jest/globals'
import { shardOf } from '../../gather/workflows.ts'
import type { FlakeReport, RepositoryPart } from '../../model/report.ts'
import { reportOf } from '../subject.fixture.ts'
import { coverageOf, partOf, speaksFor } from './coverage.ts'

const ci = { repository: 'octo/app', workflow: '.github/workflows/ci.yml' }
const own = shardOf(ci.workflow, 4)
const [shard, other] = [`${own}/4`, `${(own % 4) + 1}/4`]
const whole: RepositoryPart = { name: 'octo/app', url: 'https://github.com/octo/app', defaultBranch: 'main', complete: true, notes: [] }
const named = { workflows: [{ ...ci, name: 'CI' }] }

test.each<[what: string, parts: readonly Partial<RepositoryPart>[], report: Partial<FlakeReport>, isCovered: boolean]>([
  ['the repository', [{}], {}, true],
  ['another one', [{ name: 'octo/web' }], {}, false],
  ['another one with its workflow file', [{ name: 'octo/web', workflows: ['ci.yml'] }], {}, false],
  ['several with it', [{ name: 'octo/web' }, {}], {}, true],
  ['no repository', [], {}, false],
  ['what was read in part', [{ complete: false }], {}, false],
  ['another that was read in part', [{ name: 'octo/web', complete: false }, {}], {}, true],
  ['its workflow', [{ workflows: ['ci.yml'] }], {}, true],
  ['its workflow by a glob', [{ workflows: ['c*.yml', 'x'] }], {}, true],
  ['its workflow by its name', [{ workflows: ['CI'] }], named, true],
  ['its workflow by a name that the report does not have', [{ workflows: ['CI'] }], {}, false],
  ['another workflow', [{ workflows: ['deploy.yml'] }], named, false],
  ['its shard', [{ shard }], {}, true],
  ['another shard', [{ shard: other }], {}, false],
  ['another branch', [{ branch: 'release' }], {}, false],
  ['both shards, its own in part', [{ shard, complete: false }, { shard: other }], {}, false],
  ['what leaves subjects out', [{}], { omitted: 1 }, false]
])('a report of %s', (_, parts, changes, isCovered) => {
  const report = reportOf([], { ...changes, repositories: parts.map((one) => ({ ...whole, ...one })) })
  expect(coverageOf(report)(ci)).toBe(isCovered)
})

test('what another branch told is covered by that branch', () => {
  const report = reportOf([], { repositories: [{ ...whole, branch: 'release' }] })
  expect(['release', 'next'].map((branch) => coverageOf(report)({ ...ci, branch }))).toEqual([true, false])
})

test('a place belongs to the part that was asked for it', () => {
  const parts = [
    { ...whole, workflows: ['deploy.yml'] },
    { ...whole, workflows: ['ci.yml'] }
  ]
  expect(partOf(reportOf([], { repositories: parts }))(ci)).toBe(parts[1])
  expect(partOf(reportOf([], { repositories: parts.slice(0, 1) }))(ci)).toBe(parts[0])
  expect(partOf(reportOf([], { repositories: parts }))({ ...ci, repository: 'octo/web' })).toBeUndefined()
})

test.each<[what: string, part: Partial<RepositoryPart>, ofAll: boolean, ofLate: boolean]>([
  ['all of it', {}, true, true],
  ['some of its workflows', { workflows: ['*'] }, false, true],
  ['a shard of it', { shard: '1/1' }, false, true],
  ['a part that was read', { complete: false }, false, false],
  ['another branch', { branch: 'release' }, false, true],
  ['another one', { name: 'octo/web' }, false, true]
])('of what has no place in a repository, a report of %s speaks', (_, part, ofAll, ofLate) => {
  const report = reportOf([], { repositories: [{ ...whole, ...part }] })
  const speaks = (isLate: boolean) =>
    speaksFor(report, { placeOf: () => undefined, repositories: ['octo/app'], isLate: () => isLate })('an id')
  expect([speaks(false), speaks(true)]).toEqual([ofAll, ofLate])
})
