import { clip, oneLine } from '@tocsin/notifier'
import type { Subject, TestName } from '../../model/subject.ts'
import { counted } from '../../shown/numbers.ts'
import { shownParts, shownTest } from '../../shown/test-parts.ts'

/** More of a name nobody reads on a phone. */
const longest = 80

const joined = (parts: readonly (string | undefined)[]) =>
  parts
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(' > ')

/** The file without its folder, as `ci.yml`. */
const fileOf = (workflow: string): string => oneLine(workflow.slice(workflow.lastIndexOf('/') + 1))

/** What people call it: `checkout > pays`, `job test (ubuntu, 20)`. */
export function shortName(subject: Subject): string {
  const { level, workflow, job, step, test } = subject
  if (level === 'test' && test)
    return clip(joined([test.suites.at(-1) ?? test.className, shortest(test)]) || 'a test without a name', longest)
  if (level === 'step') return clip(`step ${joined([job, step])}`, longest)
  return clip(level === 'job' ? `job ${oneLine(job ?? '')}` : `workflow ${fileOf(workflow)}`, longest)
}

/** Its name beside the suite that it is shown with, which its class may repeat. */
const shortest = ({ suites, className, name }: TestName) =>
  shownTest({ suites: suites.slice(-1), className: className === '' ? '' : name, name }).name

/** All that tells a test apart: suites, class and name. */
export function wholeName({ test, job, step, workflow, level }: Subject): string {
  if (test) return clip(joined(shownParts(test)), 500)
  return clip(level === 'workflow' ? fileOf(workflow) : joined([job, step]), 500)
}

/** Where it runs: `test (ubuntu, 20) in ci.yml`. */
export function placeWords({ level, workflow, job, variant }: Subject): string {
  const place = level === 'test' ? (job ?? variant) : level === 'step' ? job : undefined
  return clip([oneLine(place ?? ''), fileOf(workflow)].filter((part) => part !== '').join(' in '), 200)
}

/** `7 tests`, or `7 things` where they are of several levels. */
export function countWords(subjects: readonly Pick<Subject, 'level'>[], count = subjects.length): string {
  const levels = [...new Set(subjects.map(({ level }) => level))]
  const noun = levels.length === 1 ? levels[0] : undefined
  return counted(count, noun ?? 'thing')
}
