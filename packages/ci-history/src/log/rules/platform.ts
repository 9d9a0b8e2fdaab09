import type { Rule } from '../rule.ts'

/** What the runner, the operating system and the network say. */
export const platformRules: readonly Rule[] = [
  {
    name: 'runner-shutdown',
    pattern: /The runner has received a shutdown signal|Operating system is shutting down for computer/,
    score: 94
  },
  {
    name: 'runner-lost',
    pattern: /lost communication with the server|The self-hosted runner:? .{0,200}lost|runner has been (?:deleted|removed)/,
    score: 94
  },
  {
    name: 'runner-limit',
    pattern: /exceeded the maximum execution time|exceeded the maximum time|has timed out after \d+ minutes/,
    score: 94
  },
  { name: 'runner-cancelled', pattern: /^The (?:operation|job|run) was canceled|Canceling since a higher priority/, score: 66 },
  {
    name: 'runner-action',
    pattern:
      /^(?:Failed to download (?:action|archive)|Unable to resolve action|Can't find 'action\.yml'|Could not find a part of the path)/,
    score: 88
  },
  {
    name: 'runner-container',
    pattern:
      /^(?:Docker (?:pull|build|create|start) failed|Failed to initialize container|One or more containers failed to start|pod failed to come online)/,
    score: 72
  },
  {
    name: 'runner-workflow',
    pattern:
      /^(?:Unexpected value|Unrecognized named-value|Input required and not supplied|The template is not valid|Invalid workflow file)/,
    score: 90
  },
  { name: 'retry-final', pattern: /^Final attempt failed|Timeout of \d+ms hit/, score: 70 },
  { name: 'disk', pattern: /No space left on device|ENOSPC|not enough (?:space|disk)|disk quota exceeded/i, score: 90 },
  {
    name: 'memory',
    pattern:
      /\bout of memory\b|JavaScript heap out of memory|\bOutOfMemory(?:Error|Exception)?\b|java heap space|Cannot allocate memory|std::bad_alloc|MemoryError\b|oom-?kill/i,
    score: 90
  },
  {
    name: 'signal',
    pattern:
      /[Ss]egmentation fault|\(core dumped\)|\bSIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE)\b|^Aborted$|^Killed$|: Killed$|[Ff]atal Python error|stack smashing|[Bb]us error/,
    score: 88
  },
  {
    name: 'sanitizer',
    pattern: /==\d+==\s?ERROR: |(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: |runtime error: \w/,
    score: 90
  },
  {
    name: 'dns',
    pattern:
      /Could not resolve host|Temporary failure in name resolution|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|[Nn]ame or service not known|Failed to resolve '|no such host/,
    score: 88
  },
  {
    name: 'network',
    pattern:
      /\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|HOSTUNREACH|ADDRINUSE)\b|[Cc]onnection (?:refused|reset|timed out)|Network is unreachable|socket hang up|TLS handshake|SSL_ERROR|certificate (?:verify failed|has expired)|unexpected EOF/,
    score: 80
  },
  {
    name: 'http',
    pattern:
      /\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTPError|returned error)[: ]{1,3}(?:Error )?(?:4(?!04 \(ok)\d\d|5\d\d)\b|\b(?:429 Too Many Requests|50[0234] [A-Z]\w+)/,
    score: 68
  },
  { name: 'rate-limit', pattern: /rate limit exceeded|API rate limit|secondary rate limit/i, score: 84 },
  {
    name: 'permission',
    pattern:
      /Resource not accessible by integration|[Pp]ermission (?:to \S{1,200} )?denied|Access ?[Dd]enied|EACCES|Bad credentials|\b(?:401 Unauthorized|403 Forbidden)\b|Authentication failed/,
    score: 80
  },
  {
    name: 'not-found',
    pattern:
      /: (?:command not found|not found|No such file or directory|cannot open shared object file)|ENOENT|is not recognized as (?:an internal|the name)|[Cc]annot find module|No module named/,
    score: 74
  },
  {
    name: 'service',
    pattern:
      /(?:did not|never) (?:start|become (?:ready|healthy|available))|[Tt]imed out waiting|[Tt]imeout waiting|deadline exceeded|[Hh]ealth ?check failed/,
    score: 80
  },
  {
    name: 'timeout',
    pattern:
      /\b(?:TIMEOUT|TimeoutError|[Tt]imed out (?:after|in)|[Ee]xceeded timeout|[Tt]est timeout of)\b|\b[Tt]imeout of \d{1,9} ?ms exceeded/,
    score: 78
  },
  { name: 'cuda', pattern: /\b(?:CUDA|HIP|NCCL|cuDNN|NVML)\b.{0,40}\b(?:error|failure|failed|out of memory)\b/i, score: 84 },
  { name: 'shell', pattern: /^(?:\S{1,300}: )?line \d+: .{1,300}: \S|unbound variable|^bash: |syntax error near/, score: 78 }
]
