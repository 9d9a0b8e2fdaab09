import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { type Context, facts } from '@tocsin/action-kit'
import { workflowFiles } from './workflow-files.ts'

let workspace = ''
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

function checkout(files: Readonly<Record<string, string>>): void {
  workspace = mkdtempSync(join(tmpdir(), 'flakes-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true })
    writeFileSync(join(workspace, file), text)
  }
}

const repository = 'octo/app'
const context = () => ({ repository, workspace, eventName: 'push', payload: facts({}) }) as Context
const inWorkspace = () => workflowFiles({ context: context(), repository, branch: 'main', github: undefined })

const ci = (...uses: string[]) => `on: push\njobs:\n  a: { runs-on: x, steps: [${uses.map((one) => `{ uses: ${one} }`).join(', ')}] }\n`
const composite = 'runs: { using: composite, steps: [{ run: make, shell: sh }] }\n'

test('the checked out workflow files, and the actions that they use', async () => {
  checkout({
    '.github/workflows/ci.yml': ci('./.github/actions/setup', './gone', 'octo/other@v1'),
    '.github/workflows/notes.md': '# no workflow',
    '.github/actions/setup/action.yaml': composite,
    '.github/actions/unused/action.yml': composite
  })
  expect((await inWorkspace()).map(({ file }) => file)).toEqual(['.github/workflows/ci.yml', '.github/actions/setup/action.yaml'])
})

test('what lies elsewhere by way of a link, is no file or is far too long is left out', async () => {
  checkout({
    '.github/workflows/ci.yml': ci('./linked', './whole', './dir', './long'),
    'elsewhere/action.yml': composite,
    'dir/action.yml/x': '',
    'long/action.yml': `# ${'x'.repeat(1_000_001)}`,
    'whole/y': ''
  })
  symlinkSync('elsewhere', join(workspace, 'linked'))
  symlinkSync('../elsewhere/action.yml', join(workspace, 'whole/action.yml'))
  symlinkSync('ci.yml', join(workspace, '.github/workflows/link.yml'))
  expect((await inWorkspace()).map(({ file }) => file)).toEqual(['.github/workflows/ci.yml'])
})

test('on GitHub actions cost a call each, and no more than thirty', async () => {
  checkout({})
  const asked: string[] = []
  const many = Array.from({ length: 40 }, (_, at) => `./a${at}`)
  const client = {
    request: async () => ({ data: [{ name: 'ci.yml' }], headers: {}, status: 200 }),
    file: async (path: string) => {
      asked.push(path)
      return path.endsWith('ci.yml') ? ci(...many) : composite
    }
  }
  const files = await workflowFiles({ context: context(), repository, branch: 'main', github: async () => client as never })
  expect([files.length, asked.length]).toEqual([31, 31])
})
