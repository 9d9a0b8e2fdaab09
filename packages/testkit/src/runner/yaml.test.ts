import { expect, test } from '@jest/globals'
import { readYaml } from './yaml.ts'

test('the same text is read once, and nobody changes what the others read', () => {
  const read = readYaml('runs: { steps: [{ run: make }] }')
  expect(readYaml('runs: { steps: [{ run: make }] }')).toBe(read)
  const { steps } = read.runs as { steps: { run: string }[] }
  expect(() => steps.push({ run: 'rm' })).toThrow(TypeError)
  expect(() => Object.assign(steps[0] ?? {}, { run: 'rm' })).toThrow(TypeError)
})

test('an anchor that stands in itself is read', () => {
  const { a } = readYaml('a: &a [*a]') as { a: unknown[] }
  expect(a[0]).toBe(a)
})
