import type { Family } from '../family.ts'

export const outOfMemory: Family = {
  heap: /JavaScript heap out of memory|Java heap space|\bOutOfMemory(?:Error|Exception)\b|GC overhead limit exceeded|Expiring Daemon because JVM heap/,
  allocation:
    /\b[Oo]ut of [Mm]emory\b|[Cc]annot allocate memory|std::bad_alloc|\bMemoryError\b|\bENOMEM\b|memory allocation of \d{1,20} bytes failed|virtual memory exhausted|\bused memory > '?maxmemory|[Aa]llowed memory size of \d{1,20} bytes exhausted/,
  killed:
    /\boom[-_ ]?kill(?:ed|er)?\b|\bOOMKilled\b|^Killed$|: line \d{1,6}:\s{1,8}\d{1,10} Killed\b|\b(?:exit(?:ed)?(?: with)?(?: exit)? (?:code|status)|exit code:|error code)[ :=]{1,3}137\b|signal: 9, SIGKILL|\bKilled signal terminated program\b|\binternal compiler error: Killed\b/i
}
