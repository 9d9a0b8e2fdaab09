import { fromTries } from './from-tries.ts'
import type { Reader } from './reader.ts'

export const triesReaders: readonly Reader[] = [
  fromTries({
    tool: 'pytest-rerunfailures',
    hints: [' RERUN', ' FAILED', ' PASSED', ' ERROR', ' test session starts '],
    again: /^(?:(\S.{0,300}?::.{1,300}?) RERUN\b(?:\s{1,300}\[\s{0,4}\d{1,3}%\])?$|\[gw\d{1,4}\] \[\s{0,4}\d{1,3}%\] RERUN (\S.{0,600})$)/,
    passed:
      /^(?:(\S.{0,300}?::.{1,300}?) PASSED\b(?:\s{1,300}\[\s{0,4}\d{1,3}%\])?$|\[gw\d{1,4}\] \[\s{0,4}\d{1,3}%\] PASSED (\S.{0,600})$)/,
    failed:
      /^(?:(\S.{0,300}?::.{1,300}?) (?:FAILED|ERROR)\b(?:\s{1,300}\[\s{0,4}\d{1,3}%\])?$|\[gw\d{1,4}\] \[\s{0,4}\d{1,3}%\] (?:FAILED|ERROR) (\S.{0,600})$)/,
    anew: /^={3,100} test session starts ={3,100}$/
  }),
  fromTries({
    tool: 'pytest-rerunfailures',
    hints: ['RERUN ', 'FAILED ', 'ERROR ', ' test session starts '],
    again: /^RERUN (\S.{0,600}::.{1,300})$/,
    failed: /^(?:FAILED|ERROR) (\S.{0,300}?::.{1,300}?)(?: - .{0,1000})?$/,
    anew: /^={3,100} test session starts ={3,100}$/
  }),
  fromTries({
    tool: 'flaky',
    hints: ['===Flaky Test Report===', ' runs remaining out of ', ' out of the required '],
    again: /^(\S.{0,300}) failed \(\d{1,4} runs remaining out of \d{1,4}\)\./,
    passed: /^(\S.{0,300}) passed \d{1,4} out of the required \d{1,4} times\. Success!/,
    failed: /^(\S.{0,300}) failed; it passed \d{1,4} out of the required /,
    anew: /^===Flaky Test Report===$/
  }),
  fromTries({
    tool: 'cypress',
    hints: ['(Attempt ', '✓ ', '✔ ', '√ ', ') '],
    again: /^\(Attempt \d{1,4} of \d{1,4}\) (\S.{0,500})$/,
    passed: /^[✓✔√] (\S.{0,500}?)(?: \(\d{1,9}ms\))?$/,
    failed: /^\d{1,5}\) (\S.{0,500})$/
  }),
  fromTries({
    tool: 'rspec-retry',
    hints: ['RSpec::Retry: ', 'rspec ./'],
    again: /^RSpec::Retry: \d{1,4}(?:st|nd|rd|th) try (\S.{0,500})$/,
    failed: /^rspec (\.\/\S{1,500})(?: #.{0,1000})?$/
  }),
  fromTries({
    tool: 'minitest-retry',
    hints: ['[MinitestRetry] retry ', '#test_'],
    again: /\[MinitestRetry\] retry '(.{1,300}?)' count: \d/,
    failed: /^\w[\w:]{0,200}#(test_.{1,300}?)(?: \[\S{1,300}\])?:/
  }),
  fromTries({
    tool: 'jest',
    hints: ['LOGGING RETRY ERRORS', 'RETRY ', '● '],
    again: /^LOGGING RETRY ERRORS\s{1,4}(\S.{0,500})$/,
    more: /^RETRY (?:[2-9]|\d\d)$/,
    failed: /^● (\S.{0,500})$/
  }),
  fromTries({
    tool: 'gradle',
    hints: [' FAILED', ' PASSED', '> Task ', 'BUILD '],
    again: /^(\w[\w.$]{0,200} > .{1,300}) FAILED$/,
    passed: /^(\w[\w.$]{0,200} > .{1,300}) PASSED$/,
    anew: /^> Task \S/,
    sure: /^BUILD SUCCESSFUL in \d/
  })
]
