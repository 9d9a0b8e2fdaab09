import type { Rule } from '../rule.ts'

const exceptionName = String.raw`[\w.$\\:]{0,150}(?:Error|Exception|Failure|Interrupt|Timeout|Expired|Exit|Fault)`

/** Words that any program uses for a failure. */
export const genericRules: readonly Rule[] = [
  {
    name: 'exception',
    pattern: new RegExp(
      String.raw`^(?:Uncaught |Unhandled |Unhandled exception\. |Caused by: |Exception in thread "[^"]{0,100}" )?(?=.{0,160}[a-z])(?!Error:)${exceptionName}(?: \[\w+\])?(?:: |$)`
    ),
    score: 80
  },
  { name: 'panic', pattern: /^(?:goroutine \d+ \[|panic: |PANIC: |kernel panic|fatal error: )/i, score: 88 },
  { name: 'caused-by', pattern: /^(?:Caused by|Cause|Reason|root cause): {0,2}\S/i, score: 70 },
  { name: 'assertion', pattern: /\bassert(?:ion)? (?:failed|violated)|^assert(?:ion)?\b.{0,300}\b(?:failed|==|!=)/i, score: 82 },
  {
    name: 'level-fatal',
    pattern: /^.{0,60}(?:^|[\s[|(-])(?:CRITICAL|FATAL|PANIC|SEVERE|critical|fatal)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-)/,
    score: 74
  },
  {
    name: 'error-colon',
    pattern: /^(?:\[?(?:error|err|fatal|failure|failed)\]?(?: \w{1,20})?(?::|!| -)|\[(?:error|fatal)\]|ERROR|FATAL|Fatal:?) {0,8}\S/i,
    score: 60
  },
  { name: 'error-inside', pattern: /(?:^|[\s"'([|])(?:error|fatal|failure): \S/i, score: 54 },
  {
    name: 'level-error',
    pattern: /^.{0,60}(?:^|[\s[|(-])(?:ERROR|error|level=error|ERR)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-|\s[a-z]+=)/,
    score: 48
  },
  { name: 'diff', pattern: /^(?:Expected|Received|Actual|expected|got|want)(?: [\w ]{1,20})?: /, score: 52 },
  {
    name: 'failed-to',
    pattern:
      /\b(?:failed|unable|cannot|can't|could not|couldn't|refus(?:ed|ing)) to \w|\bfailed with\b|\bis (?:not allowed|not permitted|invalid|required)\b/i,
    score: 44
  },
  {
    name: 'failed',
    pattern:
      /(?<![\w./-])(?:failed|FAILED|failure|FAILURE|fails|broken|aborted|crashed|rejected|denied|forbidden|unauthorized|mismatch|violation|conflict)(?![\w/-]|\.\w|=)/i,
    score: 40
  },
  { name: 'absent', pattern: /\bdo(?:es)? not exist\b|\b(?:is|are|was|were) not found\b/, score: 32 },
  { name: 'error', pattern: /(?<![\w./-])(?:errors?|exception|traceback|invalid|missing)(?![\w/-]|\.\w|=)/i, score: 30 }
]
