import { exact } from '@tocsin/page'
import type { Level, Subject } from '../model/subject.ts'
import { shownTest } from './test-parts.ts'

/** Of one part of a name. */
const longest = 300

const part = (text: string) => exact(text, longest)

export const fileName = (path: string): string => part(path.slice(path.lastIndexOf('/') + 1)) || part(path)

/** Its own name, without what is around it. Never empty. */
export function nameOf(subject: Subject): string {
  const names: Readonly<Record<Level, string>> = {
    workflow: fileName(subject.workflow),
    job: part(subject.job ?? ''),
    step: part(subject.step ?? ''),
    test: subject.test ? part(shownTest(subject.test).name) : ''
  }
  return names[subject.level] || `unnamed ${subject.level}`
}

/** The suites and the class around a test, outermost first; what repeats the one before it is left out. */
export function suitesOf({ test }: Subject): readonly string[] {
  const names = (test ? shownTest(test).around : []).map(part).filter((name) => name !== '')
  return names.filter((name, index) => name !== names[index - 1])
}

/** `checkout > pays with a card`. */
export const titleOf = (subject: Subject): string => [...suitesOf(subject), nameOf(subject)].join(' > ')

/** Where it runs, from the part to the whole: `test (ubuntu, 20)`, `ci.yml`. */
export function placeOf(subject: Subject, withRepository: boolean): readonly string[] {
  const { level, job = '', variant = '', workflow, repository } = subject
  const inside = level === 'test' || level === 'step'
  const own = [
    inside ? part(job) : '',
    level === 'test' && variant !== job ? part(variant) : '',
    level === 'workflow' ? '' : fileName(workflow)
  ]
  return [...own, withRepository ? part(repository) : ''].filter((name) => name !== '')
}
