import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface ByExpat {
  /** Suites, class, name, outcome. */
  cases: [readonly string[], string, string, string][]
  /** Of the defect, where there is one. */
  line: number | null
  root: string | null
}

/** What another parser reads in reports; nothing where there is no Python to run it. */
export function byExpat(files: readonly string[]): ByExpat[] | undefined {
  const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'expat.fixture.py'), ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { PATH: process.env.PATH, PYTHONIOENCODING: 'utf-8' }
  })
  if (status !== 0) return undefined
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
