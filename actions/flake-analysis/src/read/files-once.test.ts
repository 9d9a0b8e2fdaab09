import { expect, test } from '@jest/globals'
import { filesOnce } from './files-once.ts'

test('a file is asked for once, of each branch', async () => {
  const asked: string[] = []
  const file = async (path: string, ref?: string) => {
    asked.push(`${path} ${ref}`)
    return path === 'gone' ? undefined : `text of ${path}`
  }
  const github = filesOnce(async () => ({ file, other: 1 }))
  for (const path of ['a', 'a', 'b', 'gone', 'gone']) await (await github()).file(path, 'main')
  expect(await (await github()).file('a', 'next')).toBe('text of a')
  expect(asked).toEqual(['a main', 'b main', 'gone main', 'a next'])
  expect((await github()).other).toBe(1)
})

test('what could not be read is asked for again', async () => {
  let calls = 0
  const github = filesOnce(async () => ({
    file: async (_path: string) => {
      calls += 1
      if (calls === 1) throw new Error('502')
      return 'text'
    }
  }))
  const { file } = await github()
  await expect(file('a')).rejects.toThrow('502')
  expect(await file('a')).toBe('text')
})
