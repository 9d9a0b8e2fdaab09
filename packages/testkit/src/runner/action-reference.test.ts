import { expect, test } from '@jest/globals'
import { type ActionReference, resolveAction } from './action-reference.ts'
import { folderWith } from './folder.ts'

const workspace = folderWith({ 'actions/mine/action.yml': '' })
const stand = () => ({})
const places = { root: '/repo', rootName: 'tocsin', workspace, substitutes: { 'actions/checkout': stand, 'a/b/c': '/stand-in' } }

const rows: [uses: string, reference: Partial<ActionReference>][] = [
  ['./actions/mine', { folder: `${workspace}/actions/mine`, local: true }],
  ['./actions/notify', { folder: '/repo/actions/notify', local: true }],
  ['octo/tocsin/actions/notify@v1', { folder: '/repo/actions/notify', local: false, repository: 'octo/tocsin', ref: 'v1' }],
  ['<owner>/tocsin/actions/notify@main', { folder: '/repo/actions/notify', repository: '<owner>/tocsin' }],
  ['octo/tocsin@v1', { folder: '/repo' }],
  ['actions/checkout@v6', { substitute: stand, repository: 'actions/checkout', ref: 'v6' }],
  ['a/b/c@sha', { folder: '/stand-in', local: false }]
]

test.each(rows)('%s', (uses, reference) => {
  expect(resolveAction(uses, places)).toMatchObject(reference)
})

test.each(['actions/setup-node@v6', 'docker://alpine:3', 'docker://host/tocsin', 'actions/checkout/deeper@v1'])(
  '%s has no stand-in',
  (uses) => {
    expect(() => resolveAction(uses, places)).toThrow(
      `Unable to resolve action \`${uses}\`: nothing is downloaded here. Give it a stand-in through \`substitutes\`.`
    )
  }
)

test('a workspace that holds something else leaves the repository to be found', () => {
  expect(resolveAction('./', places)).toMatchObject({ folder: '/repo/', local: true })
})
