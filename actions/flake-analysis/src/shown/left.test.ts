import { expect, test } from '@jest/globals'
import type { LeftSubject } from '../model/subject-report.ts'
import { leftWords } from './left.ts'
import { sample } from './sample.fixture.ts'

const [one] = sample.left as [LeftSubject]

test.each<[changes: Partial<LeftSubject>, words: string]>([
  [{}, 'was flaky, has not failed in 148 tries'],
  [{ cleanRuns: 1 }, 'was flaky, has not failed in 1 try'],
  [{ was: 'broken', now: 'slow' }, 'was broken, has not failed in 148 tries, but is slow'],
  [{ now: 'gone' }, 'was flaky, has not run any more: removed, renamed or left out']
])('%j: %s', (changes, words) => expect(leftWords({ ...one, ...changes })).toBe(words))
