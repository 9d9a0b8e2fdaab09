import type { Family } from '../family.ts'

/** Two things at once that should not be. */
export const concurrency: Family = {
  'data-race': /\bDATA RACE\b|\bdata race\b|race detected during execution|\bThreadSanitizer\b|[Rr]ace condition (?:detected|in)\b/,
  'concurrent-access':
    /\bConcurrentModificationException\b|concurrent map (?:writes|read and map write|iteration)|changed size during iteration|\bBrokenBarrierException\b|already borrowed: BorrowMutError|Collection was modified; enumeration/,
  deadlock:
    /all goroutines are asleep - deadlock|\block(?:-| )order inversion|[Dd]eadlock (?:in|between) (?:thread|test)|Found \d{1,4} deadlock/,
  lock: /Error acquiring the state lock|another operation \(install\/upgrade\/rollback\) is in progress|Text file busy|\bETXTBSY\b|\bEBUSY\b|is (?:being )?(?:used|locked) by another process|Could not get lock \/|[Aa]nother (?:instance|process|run) is (?:already )?running|Blocking waiting for file lock|Timeout waiting to lock|\bOptimisticLock\w{0,40}(?:Exception|Error)\b|the object has been modified; please apply your changes/
}
