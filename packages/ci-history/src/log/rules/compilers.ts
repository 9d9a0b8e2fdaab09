import type { Rule } from '../rule.ts'

/** What compilers, linkers, type checkers and linters print. */
export const compilerRules: readonly Rule[] = [
  {
    name: 'located-error',
    pattern: /^(?:[A-Za-z]:)?[^\s:()]{1,300}[:(]\d+(?:[:,]\d+)?\)?(?::| -)? {0,4}(?:fatal |internal compiler )?error\b/i,
    score: 92
  },
  { name: 'rustc', pattern: /^error(?:\[E\d{4}\]): \S/, score: 92 },
  { name: 'cargo', pattern: /^error: (?:could not compile|failed to|linking with|no matching package)/, score: 80 },
  { name: 'python-located', pattern: /^[\w./\\-]{1,300}\.pyi?:\d+(?::\d+)?: (?:error|[A-Z]{1,4}\d{3,4})\b/, score: 90 },
  { name: 'go-vet', pattern: /^(?:vet: |\.{0,2}\/?)[\w./-]{1,300}\.go:\d+:\d+: \S/, score: 90 },
  { name: 'eslint', pattern: /^\d+:\d+ {1,8}error {1,8}\S/, score: 88 },
  { name: 'linter', pattern: /^[\w./\\-]{1,300}\.\w{1,8}:\d+:\d+:? \S/, score: 62 },
  { name: 'lint-count', pattern: /^✖ \d+ problems? \([1-9]/, score: 60 },
  {
    name: 'linker',
    pattern:
      /undefined reference to |unresolved external symbol|ld returned \d+ exit status|^(?:ld|lld|ld64|collect2|ld\.lld|clang)(?:-\d+)?: (?:fatal )?error|cannot find -l\w|duplicate symbol/,
    score: 86
  },
  { name: 'msvc', pattern: /\b(?:fatal )?error (?:C|D|LNK|MSB|NETSDK|NU|CS|BC|FS|RC|CA|IDE)\d{3,5}\b/, score: 90 },
  { name: 'cmake', pattern: /^CMake Error\b/, score: 84 },
  { name: 'ninja', pattern: /^FAILED: \S/, score: 66 },
  // That a recipe failed says nothing of why.
  { name: 'make', pattern: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* (?!\[.{0,300}\] Error \d)/, score: 58 },
  { name: 'java', pattern: /^\[ERROR\] \/?\S{1,300}\.(?:java|kt|scala|groovy):\[?\d+/, score: 92 },
  { name: 'javac', pattern: /^\S{1,300}\.(?:java|kt|scala|groovy):\d+: error: /, score: 92 },
  { name: 'kotlin', pattern: /^e: \S/, score: 88 },
  { name: 'scala', pattern: /^\[error\] \S{1,300}:\d+(?::\d+)?: /, score: 90 },
  {
    name: 'maven',
    pattern:
      /^\[ERROR\] (?:Failed to execute goal|COMPILATION ERROR|The build could not read|Could not (?:resolve|find)|Unknown lifecycle|Plugin )/,
    score: 76
  },
  {
    name: 'gradle-cause',
    pattern:
      /^(?:\* What went wrong:|Execution failed for task |A problem occurred |Could not (?:resolve|determine|find|create|compile|GET) |> Could not )/,
    score: 78
  },
  { name: 'gradle-task', pattern: /^> Task \S{1,200} FAILED$/, score: 68 },
  { name: 'gradle', pattern: /^FAILURE: Build failed with an exception/, score: 46 },
  { name: 'xcode', pattern: /^\*\* \w{1,20} FAILED \*\*|^The following build commands failed/, score: 58 },
  { name: 'bazel', pattern: /^ERROR: \S{1,300}:\d+:\d+: |^FAIL: \/\/\S/, score: 86 },
  { name: 'elixir', pattern: /^\*\* \(\w[\w.]{1,100}\) |^== Compilation error in file/, score: 88 },
  { name: 'ghc', pattern: /^\S{1,300}\.hs:\d+:\d+: error/, score: 92 },
  { name: 'esbuild', pattern: /^(?:✘|X) \[ERROR\] /, score: 90 },
  { name: 'webpack', pattern: /^ERROR in \S|^Module not found: |^Failed to compile\b/, score: 84 },
  { name: 'syntax', pattern: /^(?:SyntaxError|IndentationError|Parse error|PHP (?:Fatal|Parse) error|Fatal error): {0,2}/, score: 88 },
  { name: 'tidy', pattern: /^(?:Error|ERROR|Warning|Advice) \([A-Z][A-Z0-9_]{2,80}\) /, score: 84 },
  { name: 'formatting', pattern: /^(?:would reformat |Oh no! |\[warn\] Code style issues|Diff in \/)/, score: 74 }
]
