import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'

const root = resolve(import.meta.dirname, '../..')
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'jest.config.js', '--silent']

/** Leaves a file in a temporary folder, tells where, then ends in its own way. */
const leaving = (end: string) => `
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@jest/globals'

test('leaves a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'left-')), 'file')
  writeFileSync(file, '')
  writeFileSync(process.env.TOLD, file + '\\n', { flag: 'a' })
  ${end}
})
`

interface Started {
  jest: ChildProcess
  /** The files that the tests have left so far. */
  left(): string[]
  /** What is in the folder for temporary files. */
  temporary(): string[]
}

/** Starts jest as this repository configures it, on a test for each of these ends. */
function startJest(...ends: string[]): Started {
  const base = mkdtempSync(join(tmpdir(), 'jest-'))
  const [tests, temporary, told] = [join(base, 'tests'), join(base, 'temporary'), join(base, 'told')]
  for (const folder of [tests, temporary]) mkdirSync(folder)
  for (const [index, end] of ends.entries()) writeFileSync(join(tests, `${index}.test.ts`), leaving(end))
  const args = [...jest, '--roots', tests, '--cacheDirectory', join(base, 'cache')]
  return {
    jest: spawn(process.execPath, args, { cwd: root, env: { ...process.env, TMPDIR: temporary, TOLD: told }, stdio: 'ignore' }),
    left: () => (existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : []),
    temporary: () => readdirSync(temporary)
  }
}

test('nothing is left of tests that passed and of those that failed', async () => {
  const started = startJest('', "throw new Error('no')")
  expect(await once(started.jest, 'exit')).toEqual([1, null])
  expect(started.left()).toHaveLength(2)
  expect(started.temporary()).toEqual([])
}, 60_000)

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  'nothing is left after %s',
  async (signal, code) => {
    const started = startJest('await new Promise(() => {})')
    const ended = once(started.jest, 'exit')
    while (started.left().length === 0 && started.jest.exitCode === null) await sleep(20)
    expect(started.temporary()).toEqual([expect.stringMatching(/^tests-/)])
    started.jest.kill(signal)
    expect(await ended).toEqual([code, null])
    expect(started.left().filter((file) => existsSync(file))).toEqual([])
    expect(started.temporary()).toEqual([])
  },
  60_000
)
