import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

const said = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const quiet = { alerts: 'false', audit: 'false', logs: '0' }
let part = ''

beforeAll(async () => {
  await using scene = await world({ seed: seedOf('PPPLPPPPLPPPPPP') })
  const workspace = folderWith({})
  await analysis(scene, { hours: 30, ledger: folderWith({}), workspace, with: { ...quiet, shard: '1/1' } })
  part = readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8')
})

const changed = (change: object) => JSON.stringify({ ...JSON.parse(part), ...change })

async function joined(files: Readonly<Record<string, string>>) {
  await using scene = await world()
  const workspace = folderWith(files)
  const asked = { ...quiet, merge: 'parts/**/flake-report.json' }
  const step = await analysis(scene, { hours: 30, ledger: folderWith({}), workspace, with: asked })
  const { json } = step.outputs
  return { ...step, report: json === undefined ? undefined : JSON.parse(readFileSync(join(workspace, json), 'utf8')) }
}

const fix = '→ Name the `flake-report.json` of each part, such as `parts/**/flake-report.json`, and download them before this step.'
const wrong: [what: string, content: () => string, problem: string, fix?: string][] = [
  [
    'of a later version',
    () => changed({ version: 2 }),
    'parts/b/flake-report.json was written by a later version of this action.',
    '→ Use the same version of this action in every job.'
  ],
  [
    'with a member that is wrong',
    () => changed({ omitted: 'x' }),
    'in parts/b/flake-report.json omitted is no number.',
    '→ Join the files as the analyses wrote them, each by the same version of this action: analyse that part anew.'
  ],
  ['that is another document', () => '{"name":"app"}', 'parts/b/flake-report.json is no report of this action.'],
  ['that is a list', () => `[${part}]`, 'parts/b/flake-report.json is no report of this action.'],
  ['that is cut off', () => part.slice(0, -20), 'parts/b/flake-report.json is no'],
  ['that is no JSON', () => '<html>Not found</html>', 'parts/b/flake-report.json is no'],
  ['that is empty', () => '', 'parts/b/flake-report.json is ']
]
test.each(wrong)('a part %s is one error with the name of the file, and nothing is joined', async (_, content, problem, cure = fix) => {
  const { outcome, log, report } = await joined({ 'parts/a/flake-report.json': part, 'parts/b/flake-report.json': content() })
  expect([outcome, report]).toEqual(['failure', undefined])
  expect(said(log)).toEqual([expect.stringContaining(`##[error]The reports of \`merge\` cannot be joined: ${problem}`)])
  expect(log).toContain(cure)
})

const hint = 'look whether the jobs of the parts uploaded their report folder, and actions/download-artifact ran before this step'
test.each([
  ['parts/*/flake-report.json', 'x/other.json', `no file fits "parts/*/flake-report.json"; ${hint}.`],
  ['parts', 'parts/a/flake-report.json', 'no file fits "parts"; "parts" is a folder: write "parts/**/flake-report.json".'],
  ['a.json', 'parts/a.json', 'no file fits "a.json"; there is "parts/a.json": write "**/a.json".']
])('`merge: %s` that fits nothing leads to the parts, and names the pattern once', async (merge, file, problem) => {
  await using scene = await world()
  const workspace = folderWith({ [file]: part })
  const { log } = await analysis(scene, { hours: 30, ledger: folderWith({}), workspace, with: { ...quiet, merge } })
  expect(said(log)).toEqual([`##[error]The reports of \`merge\` cannot be joined: ${problem}`])
  expect(log).toContain(fix)
})

test('no part at all is one error with the pattern', async () => {
  const { outcome, log, report } = await joined({ 'parts/a/other.json': part })
  expect([outcome, report]).toEqual(['failure', undefined])
  expect(said(log)).toEqual([expect.stringMatching(/^##\[error\].* cannot be joined: .*"parts\/\*\*\/flake-report\.json"/)])
  expect(log).toContain(fix)
})

test('costs in two currencies are one error that names both files', async () => {
  const [dollars, euros] = ['USD', 'EUR'].map((currency) => {
    const { totals } = JSON.parse(part)
    return changed({ currency, totals: { ...totals, waste: { ...totals.waste, cost: 1 } } })
  })
  const { outcome, log, report } = await joined({ 'parts/a/flake-report.json': dollars ?? '', 'parts/b/flake-report.json': euros ?? '' })
  expect([outcome, report]).toEqual(['failure', undefined])
  expect(said(log)).toEqual([
    expect.stringMatching(
      /^##\[error\].* cannot be joined: .*, USD in parts\/a\/flake-report\.json and EUR in parts\/b\/flake-report\.json\.$/
    )
  ])
  expect(log).toContain('`minute-price` in the same currency')
})

test('a part that is there twice is one warning with both names, and counts once', async () => {
  const { outcome, log, report } = await joined({ 'parts/a/flake-report.json': part, 'parts/b/flake-report.json': part })
  expect([outcome, report.totals]).toEqual(['success', JSON.parse(part).totals])
  expect(said(log)).toEqual(['##[warning]parts/b/flake-report.json and parts/a/flake-report.json are the same report: it counts once.'])
})
