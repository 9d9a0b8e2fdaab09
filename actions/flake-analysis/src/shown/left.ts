import type { LeftSubject } from '../model/subject-report.ts'
import { triesWords } from './numbers.ts'

/** `was flaky, has not failed in 148 runs`. */
export const leftWords = ({ was, now, cleanRuns }: LeftSubject): string =>
  now === 'gone'
    ? `was ${was}, has not run any more: removed, renamed or left out`
    : `was ${was}, has not failed in ${triesWords(cleanRuns)}${now === 'slow' ? ', but is slow' : ''}`
