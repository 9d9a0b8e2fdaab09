import { expect, test } from '@jest/globals'
import { report, subject } from '../export/sample.fixture.ts'
import type { FlakeReport } from '../model/report.ts'
import { enriched } from './enriched.ts'

/** With what was asked for. */
async function enrich(given: FlakeReport, { owners = '* @all\n/src/ @octo/src', issues = new Map<string, string>() } = {}) {
  const asked: string[] = []
  const found = await enriched(given, {
    repository: 'octo/shop',
    async file(path) {
      asked.push(path)
      return path === 'CODEOWNERS' ? owners : undefined
    },
    async issues() {
      asked.push('issues')
      return issues
    },
    warn: (line) => void asked.push(`warning: ${line}`)
  })
  return { found, asked }
}

const bare = (more: object) => {
  const { owners: _, issue: __, ...rest } = subject(more)
  return rest
}

test('where nothing is bad nobody is asked', async () => {
  const quiet = report({ subjects: [] })
  expect(await enrich(quiet)).toEqual({ found: quiet, asked: [] })
})

test('each subject has whom CODEOWNERS names and the issue that tracks it', async () => {
  const subjects = [
    bare({ id: 'a', repository: 'octo/shop', level: 'test', file: 'src/cart.ts' }),
    bare({ id: 'b', repository: 'octo/shop', level: 'test', file: 'lib/till.ts' }),
    bare({ id: 'c', repository: 'octo/else', level: 'test', file: 'src/cart.ts' })
  ]
  const { found, asked } = await enrich(report({ subjects }), { issues: new Map([['b', 'https://github.com/octo/shop/issues/3']]) })
  expect(found.subjects.map(({ id, owners, issue }) => [id, owners, issue])).toEqual([
    ['a', ['@octo/src'], undefined],
    ['b', ['@all'], 'https://github.com/octo/shop/issues/3'],
    ['c', undefined, undefined]
  ])
  expect(asked).toEqual(['issues', '.github/CODEOWNERS', 'CODEOWNERS'])
})

test('what GitHub passes over in CODEOWNERS is warned of', async () => {
  const { asked } = await enrich(report({ subjects: [bare({ id: 'a' })] }), { owners: '* nobody' })
  expect(asked.filter((line) => line.startsWith('warning: CODEOWNERS: '))).toHaveLength(1)
})
