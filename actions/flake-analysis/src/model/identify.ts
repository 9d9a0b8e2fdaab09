import { sha256 } from '@tocsin/notifier'
import type { Subject } from './subject.ts'

/** A subject with the id that follows from all that tells it apart: where it is, and not what else is known of it. */
export function identified(subject: Omit<Subject, 'id'>): Subject {
  const { level, repository, workflow, job = '', step = '', test, variant = '' } = subject
  const parts = [
    level,
    repository.toLowerCase(),
    workflow,
    test ? '' : job,
    step,
    variant,
    test?.suites ?? [],
    test?.className ?? '',
    test?.name ?? ''
  ]
  return { id: sha256(JSON.stringify(parts)).slice(0, 16), ...subject }
}
