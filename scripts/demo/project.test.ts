import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith } from '@tocsin/testkit'
import { type Commands, checkout, npmFolder, setupNode } from './project.ts'

const commands: Commands = {
  'npm test': { prints: 'all is well' },
  'npm test@24': { prints: 'not on 24', exit: 3 },
  'npm run deploy': { prints: 'out it goes\n' }
}

async function workspaceOf(version = ''): Promise<string> {
  const call = { uses: '', env: {}, workspace: folderWith({}) }
  await checkout(commands, folderWith({ 'docs/a.txt': 'a' }))({ ...call, with: {} })
  if (version) await setupNode({ ...call, with: { 'node-version': version } })
  return call.workspace
}

const npm = (workspace: string, ...args: string[]) => {
  const { status, stdout } = spawnSync(join(npmFolder(), 'npm'), args, {
    env: { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace },
    encoding: 'utf8'
  })
  return { status, stdout }
}

test.each([
  ['what the project says', undefined, ['test'], { status: 0, stdout: 'all is well\n' }],
  ['a command of several words', undefined, ['run', 'deploy'], { status: 0, stdout: 'out it goes\n' }],
  ['what it says for this version of Node', '24', ['test'], { status: 3, stdout: 'not on 24\n' }],
  ['the same for any other version', '22', ['test'], { status: 0, stdout: 'all is well\n' }],
  ['anything else does nothing', undefined, ['ci'], { status: 0, stdout: 'up to date\n' }]
])('npm: %s', async (_, version, args, expected) => {
  expect(npm(await workspaceOf(version), ...args)).toEqual(expected)
})

test('a checkout brings files, too', async () => {
  expect(existsSync(join(await workspaceOf(), 'docs/a.txt'))).toBe(true)
})

test('the stand-in for npm is a program of the shell', () => {
  expect(execFileSync('sh', ['-n', join(npmFolder(), 'npm')], { encoding: 'utf8' })).toBe('')
})
