import type { Family } from '../family.ts'

/** What is shown or written differs from what was kept. */
export const snapshot: Family = {
  text: /\btoMatch(?:Inline|File|Aria)?Snapshot\b|\btoThrowErrorMatching(?:Inline)?Snapshot\b|\b[Ss]napshots? (?:failed|obsolete|mismatch\w{0,3}|(?:do|does|did) not match|(?:is|are) (?:out of date|outdated))|[Ss]napshot .{1,200} mismatched|New snapshot was not written|does not match stored snapshot|[Ss]napshot doesn't exist at|== \[- snapshot\]|snapshot assertion for/,
  image:
    /\btoHaveScreenshot\b|\btoMatchImageSnapshot\b|[Ss]creenshot comparison failed|pixels \(ratio .{1,60}\) are different|\b\d{1,3}(?:\.\d{1,6})?% (?:pixels? )?diff(?:erent|erence)?\b|[Pp]ixel test failed|[Ii]mage (?:mismatch|sizes? do(?:es)? not match)/,
  golden:
    /\b[Gg]olden (?:file |image |test )?(?:mismatch|does not match|differs|failed)|\b(?:goldens?|baseline|approved file)\b.{0,60}\b(?:mismatch|differs?|does not match|out of date)/
}
