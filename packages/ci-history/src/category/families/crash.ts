import type { Family } from '../family.ts'

export const crash: Family = {
  segfault:
    /[Ss]egmentation fault|\bSIG(?:SEGV|BUS|ILL|FPE)\b|\bEXC_BAD_ACCESS\b|\b[Bb]us error\b|\bAccessViolationException\b|\*\*\*Exception: SegFault|\(SEGFAULT\)|0xC0000005|-1073741819|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}139\b/,
  abort:
    /\(core dumped\)|\bSIG(?:ABRT|IOT|TRAP)\b|^Aborted$|\bTrace\/breakpoint trap\b|\bIllegal instruction\b|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}134\b|stack smashing|double free or corruption|terminate called after throwing/,
  sanitizer: /\b(?:Address|Memory|Leak|UndefinedBehavior)Sanitizer\b|==\d{1,10}==\s?ERROR: /,
  runtime:
    /[Ff]atal Python error|A fatal error has been detected by the Java Runtime|^panic: (?!test timed out|duplicate metrics|http: multiple registrations|.{0,100}flag redefined: )|\bpanic: runtime error|^fatal error: (?!.{1,200}(?:file not found|No such file))|^thread 'main' (?:\(\d{1,10}\) )?panicked at|kernel panic/i,
  'stack-overflow':
    /\bStackOverflow(?:Error|Exception)?\b|Maximum call stack size exceeded|maximum recursion depth exceeded|\bstack overflow\b/i,
  worker:
    /forked VM terminated without|build daemon disappeared unexpectedly|\bworker '?gw\d{1,4}'? crashed|\bJest worker\b.{0,80}(?:encountered|exited)|[Ww]orker(?: process)? (?:has )?(?:been terminated|exited unexpectedly|crashed)|\bnode down: Not properly terminated|\bERR_IPC_CHANNEL_CLOSED\b|[Tt]est (?:run|host|process|runner) .{0,40}(?:crashed|aborted|exited unexpectedly)|[Cc]rash(?:ed)? (?:during|while) (?:running|executing)/
}
