import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '../needs.ts'
import { missingShared, shared } from '../shared.ts'
import { inOrder } from './order.ts'
import { workflowProblems } from './parser.ts'
import { parts } from './template.ts'
import { readWorkflow } from './workflow.ts'

const corpora = shared('corpora/workflows')
const withCorpora = needs(missingShared('corpora/workflows'), test)

const filesOf = (pattern: string) => globSync(pattern, { cwd: corpora }).map((file) => resolve(corpora, file))

withCorpora(
  'every live workflow is parsed, its jobs ordered and its expressions split',
  async () => {
    const files = filesOf('live/*/*')
    const refused: string[] = []
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const problems = await workflowProblems('w.yml', text)
      if (problems.length > 0) refused.push(...problems)
      else for (const job of inOrder(readWorkflow(text).jobs)) job.steps.flatMap((step) => parts(String(step.run ?? '')))
    }
    expect(files.length).toBeGreaterThan(500)
    expect(refused.length).toBeLessThan(10)
    expect(refused.filter((problem) => !/^w\.yml:\d+:\d+: ./.test(problem))).toEqual([])
  },
  60_000
)

withCorpora(
  'invalid workflows are refused with a position, never with an exception',
  async () => {
    const files = filesOf('template-or-test/**/*').filter((file) => /\.ya?ml$/.test(file))
    const refused = await Promise.all(files.map((file) => workflowProblems('w.yml', readFileSync(file, 'utf8'))))
    expect(refused.flat().filter((problem) => !/^w\.yml:\d+:\d+: ./.test(problem))).toEqual([])
    const invalid = files.flatMap((file, index) => (basename(file).includes('testdata__err__') ? [refused[index] ?? []] : []))
    expect(invalid.filter((problems) => problems.length > 0).length).toBeGreaterThan(invalid.length / 2)
  },
  60_000
)
