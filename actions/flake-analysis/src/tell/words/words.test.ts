import { expect, test } from '@jest/globals'
import type { Subject } from '../../model/subject.ts'
import { adviceOf } from '../../shown/advice.ts'
import { subjectOf } from '../subject.fixture.ts'
import { countWords, placeWords, shortName, wholeName } from './names.ts'

const named = (changes: Parameters<typeof subjectOf>[0]) => subjectOf(changes)
const ofTest = (suites: readonly string[], className: string, name: string) => named({ test: { suites, className, name } })

test.each<[what: string, subject: Subject, name: string, whole: string, place: string]>([
  ['a test', ofTest(['shop', 'checkout'], '', 'pays'), 'checkout > pays', 'shop > checkout > pays', 'test (20) in ci.yml'],
  ['a test of a class', ofTest([], 'a.b.Checkout', 'pays'), 'a.b.Checkout > pays', 'a.b.Checkout > pays', 'test (20) in ci.yml'],
  ['a class named as its suite', ofTest(['Checkout'], 'Checkout', 'pays'), 'Checkout > pays', 'Checkout > pays', 'test (20) in ci.yml'],
  ['a test of jest-junit', ofTest(['cart'], 'cart adds', 'cart adds'), 'cart > adds', 'cart > adds', 'test (20) in ci.yml'],
  [
    'a test of jest-junit in two titles',
    ofTest(['login'], 'login form', 'login form remembers'),
    'login > form remembers',
    'login > form > remembers',
    'test (20) in ci.yml'
  ],
  ['a test without names', ofTest([], '', ' '), 'a test without a name', '', 'test (20) in ci.yml'],
  ['a test of lines', ofTest([], '', 'a\n::error::b\u202e'), 'a ::error::b', 'a ::error::b', 'test (20) in ci.yml'],
  ['a job', named({ level: 'job', test: undefined, job: 'test (20)' }), 'job test (20)', 'test (20)', 'ci.yml'],
  [
    'a step',
    named({ level: 'step', test: undefined, job: 'test', step: 'Run npm test' }),
    'step test > Run npm test',
    'test > Run npm test',
    'test in ci.yml'
  ],
  ['a workflow', named({ level: 'workflow', test: undefined, job: undefined }), 'workflow ci.yml', 'ci.yml', 'ci.yml'],
  ['a test whose job is not known', named({ job: undefined, variant: 'unit' }), 'checkout > pays', 'checkout > pays', 'unit in ci.yml']
])('%s', (_, subject, name, whole, place) =>
  expect([shortName(subject), wholeName(subject), placeWords(subject)]).toEqual([name, whole, place])
)

test('names are cut for a phone, and whole ones for a page', () => {
  const subject = ofTest(['s'.repeat(300)], '', 'n'.repeat(5000))
  expect([shortName(subject).length, wholeName(subject).length]).toEqual([80, 500])
})

test('things are counted by what they are', () => {
  const of = (...levels: Subject['level'][]) => countWords(levels.map((level) => ({ level })))
  expect([of('test'), of('test', 'test'), of('test', 'job'), countWords([{ level: 'job' }], 1204)]).toEqual([
    ...['1 test', '2 tests', '2 things', '1,204 jobs']
  ])
})

const cause = (category: string, share = 0.7) => [{ signature: 's', category, share, line: 'x' }]
test.each<[what: string, changes: Parameters<typeof subjectOf>[0], advice: RegExp]>([
  ['the network', { causes: cause('network') }, /retry the request/],
  ['a name that is not found', { causes: cause('dns') }, /its name is not found/],
  ['a rate limit of a registry', { causes: cause('rate-limit') }, /a rate limit refuses it/],
  ['memory', { causes: cause('out-of-memory') }, /more memory/],
  ['a service', { causes: cause('service-startup') }, /until the service answers/],
  ['a timeout', { causes: cause('timeout') }, /not for a time/],
  ['less than half of the failures', { causes: cause('network', 0.4) }, /time, order and shared state/],
  ['an assertion', { causes: cause('assertion') }, /time, order and shared state/],
  ['what a stranger calls a category', { causes: cause('constructor') }, /time, order and shared state/],
  ['nothing known', { causes: [] }, /time, order and shared state/],
  ['a job', { level: 'job', causes: [] }, /the failed attempt with the one that passed/],
  ['a broken test', { state: 'broken' }, /it fails every time/],
  ['a commit that broke it', { state: 'broken', change: { at: '', firstBad: 'b', probability: 0.5 } }, /revert or mend .*, likely b$/],
  [
    'commits of which one broke it',
    { state: 'broken', change: { at: '', lastGood: 'a', firstBad: 'b', probability: 1 } },
    /, likely in a\.\.b$/
  ],
  ['what broke without a change', { state: 'broken', change: { at: '', lastGood: 'b', firstBad: 'b', probability: 1 } }, /around the code/],
  ['a change that hardly broke it', { state: 'broken', change: { at: '', firstBad: 'b', probability: 0.49 } }, /that broke it$/]
])('the advice for %s', (_, changes, advice) => expect(adviceOf(subjectOf(changes))).toMatch(advice))
