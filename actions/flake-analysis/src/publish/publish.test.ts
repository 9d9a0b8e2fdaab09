import { expect, test } from '@jest/globals'
import { report, subject } from '../export/sample.fixture.ts'
import type { Candidate } from '../judge/options.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Place } from '../model/sighting.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { trackOf } from '../model/track.ts'
import type { QuarantineFormatName } from '../quarantine/names.ts'
import { publish } from './publish.ts'

/** With what was written and said. */
async function published(
  given = report(),
  quarantine: readonly QuarantineFormatName[] = [],
  error?: Error,
  candidates: readonly Candidate[] = []
) {
  const [written, said, summaries] = [new Map<string, string>(), [] as string[], [] as string[]]
  const result = await publish(
    { 'report-dir': 'site/flakes', quarantine } as never,
    { report: given, candidates },
    {
      async writePage(folder, files) {
        if (error) throw error
        for (const [name, text] of Object.entries(files)) written.set(`${folder}/${name}`, text)
      },
      notice: (line) => void said.push(line),
      summary: (text) => void summaries.push(text)
    }
  )
  return { result, written, said, summaries }
}

const usual = ['badges/flaky.json', 'badges/flaky.svg', 'ctrf-report.json', 'flake-report.json', 'index.html']
const folder = { folder: 'site/flakes', json: 'site/flakes/flake-report.json', problem: undefined, written: true, quarantine: [] }

test('the folder holds the page and what it was made from', async () => {
  const given = report()
  const { result, written, said } = await published(given)
  expect(result).toEqual(folder)
  expect([...written.keys()].filter((path) => !path.includes('nojekyll')).toSorted()).toEqual(usual.map((name) => `site/flakes/${name}`))
  expect(JSON.parse(written.get('site/flakes/flake-report.json') ?? '')).toEqual(given)
  expect(JSON.parse(written.get('site/flakes/ctrf-report.json') ?? '').results.tests).toHaveLength(1)
  expect(said).toEqual([])
})

test.each<[format: QuarantineFormatName, name: string]>([
  ['text', 'quarantine.txt'],
  ['json', 'quarantine.json'],
  ['jest', 'quarantine-jest.txt']
])('a quarantine list for %s lies beside it', async (format, name) => {
  const { result, written, summaries } = await published(report(), [format])
  expect(result).toEqual({ ...folder, quarantine: [`site/flakes/${name}`] })
  expect(written.get(`site/flakes/${name}`)).toContain('adds')
  expect(summaries).toEqual([expect.stringMatching(/1 flaky test in .*quarantine[\s\S]*Use it with/)])
})

test('several lists lie beside each other, each with how it is used', async () => {
  const { result, written, summaries } = await published(report(), ['jest', 'text'])
  expect(result.quarantine).toEqual(['site/flakes/quarantine-jest.txt', 'site/flakes/quarantine.txt'])
  expect(result.quarantine.filter((path) => !written.get(path)?.includes('adds'))).toEqual([])
  expect(summaries).toEqual(['npx jest', 'cat site'].map((usage) => expect.stringContaining(usage)))
})

test('tests that a list cannot name are said once for each reason', async () => {
  const named = (name: string, id: string) => subject({ id, test: { suites: [], className: '', name } })
  const nameless = ['a', 'b'].map((id) => named('test ⟨uuid⟩', id))
  const said = async (...subjects: ReturnType<typeof subject>[]) => (await published(report({ subjects }), ['jest'])).said
  expect([await said(named('', 'c')), await said(...nameless), await said(...nameless, named('', 'c'))]).toEqual([
    ['1 flaky test cannot be named in a quarantine list for jest: it has no name.'],
    ['2 flaky tests cannot be named in a quarantine list for jest, each for the same reason: its name changes from run to run.'],
    [
      '3 flaky tests cannot be named in a quarantine list for jest, each for one of these reasons: its name changes from run to run (2 tests); it has no name (1 test).'
    ]
  ])
})

test('of tests that may be of another tool nothing is said', async () => {
  const named = (id: string, className: string, file?: string) =>
    subject({ id, file, test: { suites: [], className, name: 'test_a' } } as never)
  const given = report({ subjects: [named('a', 'Cart'), named('b', 'cart', 'cart_spec.rb'), named('c', 'tests.test_a')] })
  const execution = { run: 1, attempt: 1, sha: 'a', at: 1, place: 'default' as const }
  const candidates = given.subjects.map((one) => ({ subject: one, track: trackOf([{ execution, outcome: 'pass' }]) }))
  expect((await published(given, ['pytest-deselect'], undefined, candidates)).said).toEqual([
    expect.stringMatching(/^1 flaky test cannot be named in a quarantine list for pytest-deselect: pytest would deselect/)
  ])
})

const two = report({ repositories: ['octo/shop', 'octo/web'].map((name) => ({ ...report().repositories[0], name }) as never) })

test('a list for a runner is of one repository: of several there is none, and that is an error that says what to do', async () => {
  const { result, written, summaries } = await published(two, ['playwright'])
  expect(result.problem?.message).toBe(
    'A quarantine list for playwright is of one repository, and this report of 2: octo/shop, octo/web.\n→ Ask for `quarantine` where the parts of one repository are analysed or joined; `text` and `json` may hold several.'
  )
  expect([result.quarantine, [...written.keys()].some((path) => path.includes('quarantine')), summaries]).toEqual([[], false, []])
  expect(written.has('site/flakes/flake-report.json')).toBe(true)
})

test('parts of one repository have a list together, and lists for people may hold several', async () => {
  const [one] = two.repositories as [FlakeReport['repositories'][number]]
  const parts = { ...two, repositories: ['1/2', '2/2'].map((shard) => ({ ...one, shard })) }
  expect((await published(parts, ['playwright'])).result).toMatchObject({
    problem: undefined,
    written: true,
    quarantine: ['site/flakes/quarantine-playwright.txt']
  })
  for (const format of ['text', 'json'] as const) expect((await published(two, [format])).result.problem).toBeUndefined()
})

test('a folder that cannot be written to is a problem, and the paths stay', async () => {
  const { result, summaries } = await published(report(), ['jest'], new Error('disk full'))
  expect(summaries).toEqual([])
  expect(result.written).toBe(false)
  expect(result.problem?.message).toMatch(/^The report could not be written: disk full/)
  expect(result).toMatchObject({ folder: 'site/flakes', json: 'site/flakes/flake-report.json' })
})

test.each<[place: Place, isListed: boolean]>([
  ['fork', true],
  ['pull', false],
  ['default', false]
])('a test of the same name that ran in %s keeps one out of the list: not %s', async (place, isListed) => {
  const [flaky, namesake] = ['cart.test.ts', 'evil.test.ts'].map((file) =>
    subject({ id: file, test: { suites: [file], className: '', name: 'adds' }, file })
  ) as [SubjectReport, SubjectReport]
  const execution = { run: 1, attempt: 1, sha: 'a', at: 1, place }
  const { written } = await published(report({ subjects: [flaky] }), ['jest'], undefined, [
    { subject: namesake, track: trackOf([{ execution, outcome: 'pass' }]) }
  ])
  expect(written.get('site/flakes/quarantine-jest.txt')?.includes('adds')).toBe(isListed)
})
