import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { evaluate } from './expression.ts'
import { folderWith } from './folder.ts'
import { hashFiles } from './hash-files.ts'

const workspace = folderWith({ 'package-lock.json': 'a', 'deep/package-lock.json': 'b', 'deep/other.txt': 'c' })
const hash = (source: string) => evaluate(source, { contexts: {}, functions: [hashFiles(workspace)] })

const sha = (text: string) => createHash('sha256').update(text).digest()
const of = (...texts: string[]) =>
  createHash('sha256')
    .update(Buffer.concat(texts.map(sha)))
    .digest('hex')

test.each([
  ["hashFiles('package-lock.json')", of('a')],
  ["hashFiles('**/package-lock.json')", of('b', 'a')],
  ["hashFiles('**/*.txt', 'package-lock.json')", of('c', 'a')],
  ["hashFiles('**/*', '!**/*.txt')", of('b', 'a')],
  ["hashFiles('nothing/**')", ''],
  ["hashFiles('../**')", '']
])('%s', (source, digest) => {
  expect(hash(source)).toBe(digest)
})
