import { expect, test } from '@jest/globals'
import { wantedSheets } from './wanted-sheets.ts'

const file = (name: string) => `.github/workflows/${name}`
const sheets = [
  { workflow: file('ci.yml'), workflowName: 'CI' },
  { workflow: file('ci.yml'), workflowName: file('ci.yml'), variant: 'unit' },
  { workflow: file('deploy.yml'), workflowName: 'Deploy' },
  { workflow: file('test.yml'), workflowName: file('test.yml'), variant: 'unit' }
]
const short = ({ workflow, variant }: (typeof sheets)[number]) => [workflow.replace(file(''), ''), variant].filter(Boolean).join(' ')

test.each<[what: string, workflows: readonly string[], wanted: readonly string[]]>([
  ['nothing', [], ['ci.yml', 'ci.yml unit', 'deploy.yml', 'test.yml unit']],
  ['a file', ['ci.yml'], ['ci.yml', 'ci.yml unit']],
  ['a name, which its tests do not know', ['CI'], ['ci.yml', 'ci.yml unit']],
  ['globs', ['d*.yml', 'te*'], ['deploy.yml', 'test.yml unit']],
  ['a whole path', ['.github/workflows/test.yml'], ['test.yml unit']],
  ['what is not there', ['lint.yml'], []]
])('of a step that asks for %s', (_, workflows, wanted) => {
  expect(wantedSheets(sheets, { workflows, reports: [] }, file('flakes.yml')).map(short)).toEqual(wanted)
})

test('the reports of a step itself are in its report, whatever it asks for beside them', () => {
  const of = (reports: readonly string[]) => wantedSheets(sheets, { workflows: ['deploy.yml'], reports }, file('test.yml')).map(short)
  expect([of(['junit.xml']), of([])]).toEqual([['deploy.yml', 'test.yml unit'], ['deploy.yml']])
})
