import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { measure, seconds } from './measure.ts'

test('what bash tells', () => {
  expect(seconds('0.103 0.021 0.110\n')).toEqual({ user: 0.103, system: 0.021, real: 0.11 })
})

test.each(['', 'real 0m0.1s', '0.1 0.2'])('%j is no time', (time) => {
  expect(() => seconds(time)).toThrow('bash told no times')
})

const temp = mkdtempSync(join(tmpdir(), 'bench-'))
const program = (code: string) => measure({ args: ['-e', code], env: {} }, temp)

test('work and memory are seen, in the middle and at the end', async () => {
  const nothing = await program('0')
  const busy = await program('const end = Date.now() + 300; while (Date.now() < end); globalThis.kept = Buffer.alloc(1e8, 1)')

  expect(nothing.peakMiB).toBeGreaterThan(20)
  expect(busy.cpuMs - nothing.cpuMs).toBeGreaterThan(100)
  expect(busy.wallMs - nothing.wallMs).toBeGreaterThan(200)
  expect(busy.peakMiB - nothing.peakMiB).toBeGreaterThan(80)
}, 60_000)

test('a start that fails is no measurement', async () => {
  await expect(program('console.log("no inputs"); process.exit(3)')).rejects.toThrow(/ended with 3:\nno inputs/)
})
