import { expect, test } from '@jest/globals'
import { runProcess } from './process.ts'

const env = { PATH: process.env.PATH ?? '' }

async function run(
  script: string,
  {
    abortAfterMs,
    graceMs = { interrupt: 300, terminate: 300 }
  }: { abortAfterMs?: number; graceMs?: { interrupt: number; terminate: number } } = {}
) {
  const lines: string[] = []
  const controller = new AbortController()
  const clock = abortAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), abortAfterMs)
  const onLine = (line: string) => {
    lines.push(line)
  }
  const end = await runProcess({ command: 'bash', args: ['-c', script], env, cwd: '/', onLine, signal: controller.signal, graceMs })
  clearTimeout(clock)
  return { ...end, lines }
}

const rows: [script: string, exitCode: number, lines: string[]][] = [
  ['echo a; echo b >&2; exit 3', 3, ['a', 'b']],
  ['printf "no newline"', 0, ['no newline']],
  ['printf "a\\r\\nb\\rc\\n\\nd"', 0, ['a', 'b', 'c', '', 'd']],
  ['kill -9 $$', 137, []],
  ['read -r line; echo "<$line>"', 0, ['<>']]
]

test.each(rows)('%s', async (script, exitCode, lines) => {
  const end = await run(script)
  expect({ ...end, lines: end.lines.toSorted() }).toEqual({ exitCode, cancelled: false, lines: lines.toSorted() })
})

const ladder: [why: string, script: string, exitCode: number, lines: string[]][] = [
  ['a process may end on SIGINT', `trap 'echo int; exit 4' INT; while :; do sleep 0.02; done`, 4, ['int']],
  ['then SIGTERM comes', `trap 'echo int' INT; trap 'echo term; exit 5' TERM; while :; do sleep 0.02; done`, 5, ['int', 'term']],
  ['then SIGKILL', `trap 'echo int' INT; trap 'echo term' TERM; while :; do sleep 0.02; done`, 137, ['int', 'term']]
]

test.each(ladder)('%s', async (_why, script, exitCode, lines) => {
  expect(await run(script, { abortAfterMs: 300 })).toEqual({ exitCode, cancelled: true, lines })
})

test('what was cancelled before it began ends at once', async () => {
  expect(await run('sleep 30', { abortAfterMs: 0 })).toMatchObject({ cancelled: true, lines: [] })
})

test('a command that is not there is an error, not a hang', async () => {
  const never = new AbortController().signal
  const spec = {
    command: '/no/such/command',
    args: [],
    env,
    cwd: '/',
    onLine: () => {},
    signal: never,
    graceMs: { interrupt: 1, terminate: 1 }
  }
  await expect(runProcess(spec)).rejects.toThrow('ENOENT')
})
