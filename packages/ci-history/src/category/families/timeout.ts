import type { Family } from '../family.ts'

export const timeout: Family = {
  job: /exceeded the maximum execution time|has timed out after \d{1,6} minutes/,
  test: /[Tt]est (?:timeout|timed out)\b|[Ee]xceeded timeout of|Timeout of \d{1,9}ms (?:exceeded|hit)|\bTest timeout of \d|^Failed: Timeout >|\*\*\*Timeout\b|async callback was not invoked within|test timed out after|panic: test timed out|\bTestTimedOutException\b/,
  command:
    /\bTimeoutExpired\b|\b[Tt]imed out (?:after|in|waiting|while)\b|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}124\b|Final attempt failed\. Timeout/,
  deadline: /\b[Dd]eadline[ _]?[Ee]xceeded\b|\bcontext deadline exceeded\b|\bDEADLINE_EXCEEDED\b/,
  general:
    /\b(?:TIMEOUT|TimeoutError|TimeoutException|TimeoutCancellationException)\b|\b[Tt]ime(?:d[- ]?out|out)\b.{0,60}\b(?:exceeded|expired|reached|elapsed|error)|\boperation timed out\b|\b[Tt]imed out\b/
}
