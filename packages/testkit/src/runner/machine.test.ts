import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import { createMachine } from './machine.ts'

test('a machine is empty, apart from others, and leaves nothing behind', () => {
  const [one, other] = [createMachine({ root: '.' }, false), createMachine({ root: '.' }, true)]
  expect(readdirSync(one.workspace)).toEqual([])
  expect(one.workspace).not.toBe(other.workspace)
  expect(one.env.RUNNER_TRACKING_ID).not.toBe(other.env.RUNNER_TRACKING_ID)
  expect([one.runner.debug, other.runner.debug]).toEqual([undefined, '1'])
  one.remove()
  other.remove()
  expect([one, other].map(({ workspace, temp }) => existsSync(workspace) || existsSync(temp))).toEqual([false, false])
})

test("the caller's workspace stays", () => {
  const workspace = folderWith({ 'a.txt': 'a' })
  const machine = createMachine({ root: '.', workspace }, false)
  machine.remove()
  expect([machine.workspace, readdirSync(workspace)]).toEqual([workspace, ['a.txt']])
})
