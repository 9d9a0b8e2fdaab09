import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { folderWith, type World } from '@tocsin/testkit'
import { type Asked, analysis } from './analysis.fixture.ts'

export const escaped = (text: string) => [...text].map((one) => (/[\w .]/.test(one) ? one : `&#${one.codePointAt(0)};`)).join('')

/** Locks of a ledger left out. */
export const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.lock'))
    .map(({ parentPath, name }) => ({ path: relative(folder, join(parentPath, name)), text: readFileSync(join(parentPath, name), 'utf8') }))

const said: Readonly<Record<string, string>> = { F: '<failure message="expected 3 but got 2">at cart.js:7</failure>', S: '<skipped/>' }

/** A report of tests by name: `P` passed, `F` failed, `S` skipped. */
export const junit = (tests: Readonly<Record<string, string>>, file = ''): string => {
  const where = file === '' ? '' : ` file="${escaped(file)}"`
  const cases = Object.entries(tests).map(([name, letter]) => {
    return `<testcase classname="cart.Test"${where} name="${escaped(name)}" time="0.1">${said[letter] ?? ''}</testcase>`
  })
  return `<testsuites><testsuite name="cart">${cases.join('')}</testsuite></testsuites>`
}

export interface Tested extends Partial<Omit<Asked, 'ledger'>> {
  ledger: string
  run: number
  attempt?: number
  files: Readonly<Record<string, string>>
}

/** A step after the tests of a job, with the reports that they wrote. */
export async function afterTests(scene: World, { run, attempt = 1, files, ...asked }: Tested) {
  const workspace = asked.workspace ?? folderWith({ '.github/workflows/ci.yml': workflow, ...files })
  const step = await analysis(scene, {
    hours: run,
    workspace,
    runId: run,
    runAttempt: attempt,
    sha: run.toString(16).padStart(6, '0').padEnd(40, 'a'),
    workflowPath: '.github/workflows/ci.yml',
    event: { name: 'push', payload: { repository } },
    ...asked,
    with: { reports: 'out/*.xml', 'read-runs': 'never', ...asked.with }
  })
  return { ...step, workspace }
}

const repository = { full_name: 'octo/app', name: 'app', owner: { login: 'octo' }, default_branch: 'main' }
const workflow = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n      - run: npm test\n'
