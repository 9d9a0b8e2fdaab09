import { repositoryAttributes } from '@tocsin/metrics'
import type { Subject } from '../../model/subject.ts'

/** The name of a test with all that is around it. */
export const testCaseName = ({ suites, className, name }: NonNullable<Subject['test']>): string =>
  [...suites, className, name].filter((part, index, all) => part !== '' && part !== all[index - 1]).join(' > ')

/** A subject in the words of the conventions for CI/CD and tests. */
export const subjectAttributes = ({ id, level, repository, workflow, job, step, test, variant }: Subject): Record<string, string> => ({
  'tocsin.flake.subject.id': id,
  'tocsin.flake.level': level,
  ...repositoryAttributes(repository),
  'cicd.pipeline.name': workflow,
  'tocsin.workflow.file': workflow,
  ...(job !== undefined && { 'cicd.pipeline.task.name': job }),
  ...(step !== undefined && { 'tocsin.flake.step': step }),
  ...(test && { 'test.case.name': testCaseName(test) }),
  ...(test?.suites.length && { 'test.suite.name': test.suites.join(' > ') }),
  ...(variant !== undefined && { 'tocsin.flake.variant': variant })
})
