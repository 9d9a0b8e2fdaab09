import type { Family } from '../family.ts'

export const timeout: Family = {
  job: /exceeded the (?:maximum execution time|time limit)|\btime limit .{0,40}exceeded|has timed out after \d{1,6} minutes/,
  test: /[Tt]est (?:timeout|timed out)\b|[Ee]xceeded timeout of|Timeout of \d{1,9}ms (?:exceeded|hit)|\bTest timeout of \d|^Failed: Timeout \(?>|\*\*\*Timeout\b|async callback was not invoked within|test timed out after|panic: test timed out|\bTestTimedOutException\b/,
  command:
    /\bTimeoutExpired\b|\b[Tt]imed out (?:after|in|waiting|while)\b|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}124\b|Final attempt failed\. Timeout|\btimeout: the monitored command\b|\btook longer than \d|\brunning for (?:over|more than) \d{1,6} (?:seconds|minutes)/,
  deadline: /\b[Dd]eadline[ _]?[Ee]xceeded\b|\bcontext deadline exceeded\b|\bDEADLINE_EXCEEDED\b|\bdeadline has elapsed\b/,
  waiting:
    /\b(?:not|never|no|none)\b.{1,150}\bwithin \d[\d.,]{0,11} ?(?:ms|s|sec|seconds?|min|minutes?|milliseconds?)\b(?! of\b)|n't .{1,150}\bwithin \d[\d.,]{0,11} ?(?:ms|s|sec|seconds?|min|minutes?|milliseconds?)\b(?! of\b)|\b[Nn]o (?:response|answer|reply|message|output|data|heartbeat)s?\b.{0,60}\b(?:after|in|for|within) \d|\bg(?:ave|iving) up\b.{0,150}\bafter \d/,
  general:
    /\bTIMEOUT\b|(?:\b|\w)Timeout(?:Error|Exception|CancellationException)\b|^Timeout: (?!\d)|: [Tt]imeout$|\b[Tt]imeout (?:detected|occurred)\b|\.Timeout of \d|\(Timeout\)$|\b[Tt]ime(?:d[- ]?out|out)\b.{0,60}\b(?:exceeded|expired|reached|elapsed|error)|\boperation timed out\b|\b[Tt]imed out\b/
}
