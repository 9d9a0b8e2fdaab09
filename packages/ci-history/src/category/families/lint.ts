import type { Family } from '../family.ts'

/** Style, types that are only checked, coverage, known weaknesses. */
export const lint: Family = {
  eslint:
    /^\d{1,7}:\d{1,7} {1,8}error {1,8}\S|^✖ \d{1,7} problems? \([1-9]|ESLint found too many warnings|\bbiome\b.{0,60}(?:Found|errors)/,
  python: /^[\w./\\-]{1,300}\.pyi?:\d{1,7}(?::\d{1,7})?: (?:\[?[A-Z]{1,4}\d{3,4}\]?\b|error: )|^Found \d{1,7} errors? in \d{1,7} files?/,
  formatting:
    /^would reformat |\d files? would be reformatted|[Cc]ode style issues|^Diff in \/|is not (?:properly )?(?:formatted|gofmt|goimports)|files were modified by this hook|[Ff]ormat(?:ting)? (?:check|issues?|errors?)\b.{0,40}(?:failed|found)|spotlessCheck/,
  linter:
    /\b[Ll]int(?:er|ing|s)? (?:failed|errors?|problems?|violations?)|\([A-Z][A-Z0-9_]{3,60}\) .{0,40}\b[Ll]inter\b|\b(?:MD0\d\d|SC[12]\d{3}|DL[34]\d{3})\b|\bclippy::\w|\blint\/(?:a11y|complexity|correctness|nursery|performance|security|style|suspicious)\/\w|\bC: \w{3,40}\/\w{3,60}: |\((?:errcheck|staticcheck|govet|gosec|revive|gosimple|ineffassign|unused)\)$|\b(?:checkstyle|detekt|ktlint|pmd|spotbugs|phpstan|rubocop)\w{0,20}\b.{0,80}\b(?:violations?|failed|errors?|issues?|offenses)/i,
  commit: /\b(?:subject|body|footer|type)-[a-z]{3,20}(?:-[a-z]{3,20}){0,3}\]$|commitlint\b.{0,60}(?:fail|problem)/,
  coverage: /\bcoverage\b.{0,100}(?:does not meet|is below|less than|under threshold|not met)|Required test coverage/i,
  vulnerability: /\b[1-9]\d{0,6} (?:high|critical|moderate) severity vulnerabilit|^[1-9]\d{0,6} vulnerabilit(?:y|ies) found/
}
