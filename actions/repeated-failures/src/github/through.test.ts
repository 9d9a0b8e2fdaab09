import { expect, test } from '@jest/globals'
import type { GitHub } from '@tocsin/action-kit'
import { allThrough } from './through.ts'

const files: [answer: () => Promise<{ data: unknown; headers: object }>, file: string | undefined][] = [
  [async () => ({ data: 'on: push', headers: {} }), 'on: push'],
  [async () => ({ data: [{ name: 'a folder' }], headers: {} }), undefined]
]
test.each(files)('a file through a port is its text', async (request, file) => {
  const client = allThrough({ request }, {} as GitHub, { owner: 'octo', repo: 'app' })
  expect(await client.file('.github/workflows/ci.yml', 'main')).toBe(file)
})
