import type { Family } from '../family.ts'

/** A test said no. Asked last: what a test expected may hold the words of anything. */
export const assertion: Family = {
  assertion:
    /\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bAssertion(?:s)? (?:failed|violated)|^E {2,12}assert\b|\bExpectation(?:Failed|NotMet)\w{0,20}\b|\bExpectations? (?:failed|not met)\b|^assert(?:ion)?\b.{0,300}(?:\bfailed\b|[=!<>]=|\bis\b|\bin\b)|\bassertion `.{1,200}` failed|\b[A-Z]{1,12}_(?:ASSERT|CHECK|FATAL)\b|\bCheck failed: |^Assert\.\w{1,60}\(\) Failure/i,
  expectation:
    /\bexpect\(.{1,200}\)\.|^(?:Expected|Received|Actual|expected|got|want)(?: [\w ]{1,20})?: |Failure\/Error: |\b[Ee]xpected:? {0,2}\S.{0,300}\b(?:(?:but )?(?:[Ww]as|[Gg]ot|received|found)\b|to (?:be|equal|eq|have|include|contain|match)\b)|\b[Ee]xpected equality of|Failed asserting that|\boutside of expected range\b|\bComparisonFailure\b|\bgot:? \S.{0,200}, want(?:ed)?\b|\bwant(?:ed)?:? \S.{0,200}, got\b|-want \+got|--- Expected\b|^Not equal:|^[Ss]hould (?:be|have|equal|contain|not)\b|Argument\(s\) are different! Wanted|Wanted but not invoked|\bexpected call at \S{1,300} (?:has already been called|doesn't match)|\bUNEXPECTED SUCCESS\b|\bXPASS(?:\(strict\)| \[[\d.]{1,12}s\]: )/,
  'failed-test':
    /^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?[\w./\\-]{1,300}\.py\b|^_{3,100} .{1,300} _{3,100}$|^(?:FAIL|ERROR)(?: \[[\d.]{1,12}s\])?: \w{1,200} \(|^● .{1,300}|^FAIL {1,4}\S|^\d{1,4}\) \[[\w -]{1,60}\] › |^not ok \d|^--- FAIL: |^[\w./-]{3,200} {2,60}(?:FAIL|FAILED): |^FAIL\t\S|^test .{1,300} \.\.\. FAILED$|^\[ {2}FAILED {2}\] |^✖ .{1,300}\(\d|\*\*\*Failed\b|^\w[\w.$]{0,200} > .{1,300} FAILED$|<<< (?:FAILURE|ERROR)!|^(?:Failed|X) \S.{0,300} \[(?:< )?\d|^rspec \.?\/?\S{1,300}:\d|^\d{1,4}\) \S.{1,300}|^✗ \S|\b\d{1,7} (?:tests? |specs? |examples? )?fail(?:ed|ures?)\b|\bThere (?:are|were) (?:failing tests|test failures|failures)|\bTests? failed\b|^thread '.{1,200}' (?:\(\d{1,10}\) )?panicked at /
}
