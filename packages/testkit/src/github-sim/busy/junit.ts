import { type CastTest, tests } from './cast.ts'
import type { JobStory } from './story.ts'

/** The report of a job's tests; none of a job that was lost or cut short before it had one. */
export function junitOf({ cast, tests: odd, end, line }: JobStory, workflow: string, steady: number): string | undefined {
  if (cast.artifact === undefined || end === 'lost' || end === 'cancelled') return undefined
  const own = tests.filter((test) => test.workflow === workflow && test.jobs.includes(cast.name))
  const named = own.map((test) => caseOf(test, odd.includes(test)))
  const usual = Array.from({ length: steady }, (_, at) =>
    testcase({ suite: 'basics', className: 'basics.UsualTest', name: `case ${at + 1}` })
  )
  const broken = end === 'failure' && !odd.some(({ retried }) => !retried) ? [failedChange(line ?? '')] : []
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[...named, ...usual, ...broken].join('\n')}\n</testsuites>\n`
}

type Named = Pick<CastTest, 'suite' | 'className' | 'name'>

const testcase = ({ suite, className, name }: Named, inner = '') =>
  `<testsuite name="${suite}"><testcase classname="${className}" name="${name}" time="0.012">${inner}</testcase></testsuite>`

function caseOf(test: CastTest, isOdd: boolean): string {
  const element = test.retried ? 'flakyFailure' : 'failure'
  return testcase(test, isOdd ? `<${element} message="${test.message}" type="Error">${test.message}</${element}>` : '')
}

const failedChange = (line: string) =>
  testcase({ suite: 'change', className: 'change.FitTest', name: 'fits' }, `<failure message="${line}" type="Error">${line}</failure>`)
