import { ActionError } from '@tocsin/action-kit'
import { objectiveOf } from '../slo/objective.ts'
import { problemsOf } from '../slo/problems.ts'
import type { Settings } from './settings.ts'

/** What is odd about the objectives, in words. @throws {ActionError} with all that is wrong with them. */
export function checkObjectives({ slos, endpoints }: Pick<Settings, 'slos' | 'endpoints'>): readonly string[] {
  const found = slos.flatMap((slo) => {
    const names = objectiveOf(slo, endpoints).endpoints
    const everyMs = Math.max(...endpoints.filter(({ name }) => names.includes(name)).map((one) => one.everyMs))
    return problemsOf(slo, everyMs, names.length)
  })
  const errors = found.filter(({ level }) => level === 'error')
  if (errors.length > 0)
    throw new ActionError(errors.map(({ problem }) => problem).join('\n'), { fix: [...new Set(errors.map(({ fix }) => fix))].join(' ') })
  return found.filter(({ level }) => level === 'warning').map(({ problem, fix }) => `${problem} ${fix}`)
}
