import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { type GitOptions, gitIn } from './git.ts'

const run = (command: string, options: Partial<GitOptions> = {}) => gitIn({ folder: tmpdir(), config: [], command, ...options })

test('gives back what a program wrote and how it ended', async () => {
  expect(await run('sh')(['-c', 'echo out; echo err >&2; exit 3'])).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' })
})

test('passes input of any size, also to a program that does not read it', async () => {
  const input = 'ü'.repeat(300_000)
  expect((await run('cat')([], { input })).stdout).toBe(input)
  expect((await run('true')([], { input })).code).toBe(0)
})

test('gives back bytes where sizes count', async () => {
  const { stdout } = await run('cat')([], { input: 'ü', encoding: 'latin1' })
  expect(Buffer.from(stdout, 'latin1').toString()).toBe('ü')
})

test('a program that writes without end is cut off', async () => {
  await expect(run('yes', { mostOutput: 1_000_000 })([])).rejects.toThrow('→ Delete what is not of tocsin from the branch')
})

test('settings go by environment, and nothing else of the step does', async () => {
  const env = {
    PATH: process.env.PATH,
    HOME: '/home/ada',
    https_proxy: 'http://proxy',
    GIT_DIR: '/other',
    GIT_TRACE: '1',
    INPUT_TOKEN: 'x',
    NODE_OPTIONS: '--y'
  }
  const { stdout } = await run('env', { env, config: [['http.extraheader', 'secret']] })([], { env: { GIT_AUTHOR_NAME: 'bot' } })
  const shown = stdout
    .trim()
    .split('\n')
    .filter((line) => !/^(?:PATH|PWD|_|SHLVL|GIT_DIR)=/.test(line))
  expect(shown.toSorted()).toEqual([
    'GIT_ALLOW_PROTOCOL=https:http',
    'GIT_AUTHOR_NAME=bot',
    'GIT_CONFIG_COUNT=1',
    'GIT_CONFIG_KEY_0=http.extraheader',
    'GIT_CONFIG_VALUE_0=secret',
    'GIT_TERMINAL_PROMPT=0',
    'HOME=/home/ada',
    'LC_ALL=C',
    'https_proxy=http://proxy'
  ])
  expect(stdout).toContain(`GIT_DIR=${tmpdir()}\n`)
})

test('a program that hangs, or leaves a helper behind that does, is cut off', async () => {
  const started = Date.now()
  const { code, stderr } = await run('sh', { timeoutMs: 200 })(['-c', 'sleep 60 & wait'])
  expect([code, stderr]).toEqual([-1, 'fatal: git timed out after 200 ms'])
  expect(Date.now() - started).toBeLessThan(30_000)
})

test('a program that is not there is one clear error', async () => {
  await expect(run('no-such-git')([])).rejects.toThrow('→ Install git on this runner')
})
