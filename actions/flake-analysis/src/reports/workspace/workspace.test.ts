import { mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { defaultWorkspaceLimits, workspaceReports } from './workspace.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function workspace(...files: string[]): Promise<string> {
  const root = join(await realpath(await mkdtemp(join(tmpdir(), 'workspace-'))), 'repository')
  folders.push(dirname(root))
  await mkdir(root)
  for (const [index, file] of files.entries()) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), file)
    // The first is the oldest.
    await utimes(join(root, file), 1000 + index, 1000 + index)
  }
  return root
}

async function found(root: string, patterns: string[], limits: Partial<typeof defaultWorkspaceLimits> = {}) {
  const { reports, problems } = await workspaceReports(patterns, root, { ...defaultWorkspaceLimits, ...limits })
  return { files: reports.map(({ file }) => file), problems: problems.map(({ problem }) => problem) }
}

const tree = ['a.xml', 'x/b.xml', 'x/y/c.xml', 'x/d.json', '.hidden/e.xml', 'node_modules/p/f.xml', '.git/g.xml']

const rows: [patterns: string[], files: string[]][] = [
  [['a.xml'], ['a.xml']],
  [['./a.xml'], ['a.xml']],
  [['*.xml'], ['a.xml']],
  [['**/*.xml'], ['.hidden/e.xml', 'a.xml', 'x/b.xml', 'x/y/c.xml']],
  [['x/**'], ['x/b.xml', 'x/d.json', 'x/y/c.xml']],
  [
    ['x/**', '!**/*.json', ' '],
    ['x/b.xml', 'x/y/c.xml']
  ],
  [['x\\y\\*.xml'], ['x/y/c.xml']],
  [
    ['*/*.xml', 'a.xml', 'a.*'],
    ['.hidden/e.xml', 'a.xml', 'x/b.xml']
  ],
  [['node_modules/**/*.xml'], ['node_modules/p/f.xml']],
  [['{a,x/b}.xml'], ['a.xml', 'x/b.xml']]
]
test.each(rows)('%j', async (patterns, files) => expect(await found(await workspace(...tree), patterns)).toEqual({ files, problems: [] }))

test('a pattern may begin with the workspace', async () => {
  const root = await workspace(...tree)
  expect((await found(root, [`${root}/x/*.xml`, `!${root}/y`])).files).toEqual(['x/b.xml'])
  expect((await found(root, [`${root}/x/*.xml`])).problems).toEqual([])
})

const misses: [pattern: string, problem: string][] = [
  ['b.xml', 'no file fits "b.xml"; there is "x/b.xml": write "**/b.xml"'],
  ['A.XML', 'no file fits "A.XML"; there is "a.xml": upper and lower case count'],
  ['C.xml', 'no file fits "C.xml"; there is "x/y/c.xml": upper and lower case count, and so do folders'],
  ['x/y/', 'no file fits "x/y/"; "x/y" is a folder: write "x/y/**/*.xml"'],
  ['**/*.trx', 'no file fits "**/*.trx"; look where the tests write their reports, and whether they ran before this step'],
  ['../a.xml', 'the pattern "../a.xml" leads out of the workspace; write it relative to the root of the repository'],
  ['/etc/*.xml', 'the pattern "/etc/*.xml" leads out of the workspace; write it relative to the root of the repository'],
  ['C:\\x\\*.xml', 'the pattern "C:\\\\x\\\\*.xml" leads out of the workspace; write it relative to the root of the repository']
]
test.each(misses)('%s finds nothing, and that is told', async (pattern, problem) => {
  expect(await found(await workspace(...tree), [pattern, 'a.xml'])).toEqual({ files: ['a.xml'], problems: [problem] })
})

test('files are read as streams, each time anew', async () => {
  const { reports } = await workspaceReports(['a.xml'], await workspace('a.xml'))
  for (const _ of [1, 2]) {
    const parts: Uint8Array[] = []
    for await (const chunk of reports[0]?.open() ?? []) parts.push(chunk)
    expect(Buffer.concat(parts).toString()).toBe('a.xml')
  }
  expect(reports[0]?.bytes).toBe(5)
})

test('links out of the workspace are refused by name, links inside are files', async () => {
  const root = await workspace('a.xml', 'x/b.xml')
  await writeFile(join(dirname(root), 'secret.xml'), 'secret')
  await symlink(join(dirname(root), 'secret.xml'), join(root, 'out.xml'))
  await symlink('../secret.xml', join(root, 'also-out.xml'))
  await symlink(join(root, 'a.xml'), join(root, 'in.xml'))
  await symlink(join(root, 'gone.xml'), join(root, 'dangling.xml'))
  await symlink(dirname(root), join(root, 'folder'))
  await symlink('loop.xml', join(root, 'loop.xml'))
  const { reports, problems } = await workspaceReports(['**/*.xml'], root)
  expect(reports.map(({ file }) => file)).toEqual(['a.xml', 'in.xml', 'x/b.xml'])
  expect(problems.map(({ file, problem }) => `${file} ${problem}`).sort()).toEqual([
    'also-out.xml is a link out of the workspace; it is not read',
    'out.xml is a link out of the workspace; it is not read'
  ])
})

test('a folder whose name begins like the workspace is outside of it', async () => {
  const root = await workspace()
  await mkdir(`${root}-other`)
  await writeFile(`${root}-other/a.xml`, 'a')
  await symlink(`${root}-other/a.xml`, join(root, 'a.xml'))
  expect(await found(root, ['*.xml'])).toEqual({ files: [], problems: ['is a link out of the workspace; it is not read'] })
})

test('the workspace may itself be a link', async () => {
  const root = await workspace('a.xml')
  await symlink(root, `${root}-link`)
  expect(await found(`${root}-link`, ['*.xml'])).toEqual({ files: ['a.xml'], problems: [] })
})

test('the newest are read where there are too many', async () => {
  const root = await workspace('1.xml', '2.xml', '3.xml', '4.xml')
  expect(await found(root, ['*.xml'], { reports: 2 })).toEqual({
    files: ['3.xml', '4.xml'],
    problems: ['2 older reports are not read: there are more than 2']
  })
  expect(await found(root, ['*.xml'], { totalBytes: 11 })).toEqual({
    files: ['3.xml', '4.xml'],
    problems: ['2 older reports are not read: all together are larger than 11 bytes']
  })
  const { problems } = await found(root, ['*.xml'], { entries: 3 })
  expect(problems).toEqual(['the workspace holds more than 3 files where reports are looked for; name their folder'])
})

test('a workspace that is not there holds nothing', async () => {
  expect(await found('/no/such/folder', ['*.xml'])).toMatchObject({
    files: [],
    problems: [expect.stringContaining('no file fits "*.xml"')]
  })
})

test('folders that cannot hold a report are not walked', async () => {
  const root = await workspace('x/a.xml', 'y/1', 'y/2', 'y/3', 'y/4')
  expect(await found(root, ['x/*.xml'], { entries: 3 })).toEqual({ files: ['x/a.xml'], problems: [] })
})

test('names with line breaks forge no line of a log', async () => {
  const root = await workspace()
  await symlink('/', join(root, 'a\n::error::b.xml'))
  const { problems } = await workspaceReports(['*.xml', 'x\n::error::y'], root)
  expect(
    problems
      .map(({ file, problem }) => file + problem)
      .join('')
      .includes('\n')
  ).toBe(false)
})
