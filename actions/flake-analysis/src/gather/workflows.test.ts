import { describe, expect, test } from '@jest/globals'
import type { Query } from './query.ts'
import { home } from './testing.ts'
import { checkWorkflows, fileOf, isWanted, shardOf } from './workflows.ts'

const ci = { name: 'CI', path: '.github/workflows/ci.yml' }
const deploy = { name: 'Deploy', path: '.github/workflows/deploy-web.yaml' }
const query = (workflows: string[]): Query => ({ ...home, since: 0, workflows })

test.each([
  [[], true],
  [['CI'], true],
  [['ci.yml'], true],
  [['.github/workflows/ci.yml'], true],
  [['c*'], true],
  [['Deploy', 'deploy*'], false],
  [['ci'], false]
])('%j asks for ci.yml: %s', (workflows, wanted) => {
  expect(isWanted(ci, { workflows })).toBe(wanted)
})

test.each([
  ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  ['.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
  ['.github/workflows/a@b.yaml', '.github/workflows/a@b.yaml'],
  ['dynamic/pages/pages-build-deployment', 'dynamic/pages/pages-build-deployment']
])('the file of %s is %s', (path, file) => {
  expect(fileOf(path)).toBe(file)
})

test('every workflow falls into one of the shards, and into each of them some', () => {
  const paths = Array.from({ length: 200 }, (_, index) => `.github/workflows/w${index}.yml`)
  const counts = [1, 2, 3].map((index) => paths.filter((path) => isWanted({ name: '', path }, { shard: { index, of: 3 } })).length)
  expect(counts.reduce((sum, count) => sum + count)).toBe(200)
  expect(Math.min(...counts)).toBeGreaterThan(40)
  expect(shardOf('.github/workflows/ci.yml', 1)).toBe(1)
})

describe('names that are not there', () => {
  test('are told beside those that are', () => {
    expect(checkWorkflows([ci, deploy], query(['ci.yml', 'gone.yml']))).toEqual([
      'No workflow of octo/app matches "gone.yml"; there are: CI, Deploy. Correct the input `workflows`: names, file names such as ci.yml, or globs.'
    ])
    expect(checkWorkflows([ci, deploy], query(['ci.yml']))).toEqual([])
    expect(checkWorkflows([], query([]))).toEqual([])
  })

  test('are an error where there is nothing else', () => {
    expect(() => checkWorkflows([ci, deploy], query(['gone.yml']))).toThrow(
      'matches "gone.yml"; there are: CI, Deploy\n→ Correct the input `workflows`'
    )
    expect(() => checkWorkflows([], query(['gone.yml']))).toThrow('there are none')
  })
})
