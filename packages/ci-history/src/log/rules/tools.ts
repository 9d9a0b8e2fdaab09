import type { Rule } from '../rule.ts'

/** What package managers, container, cloud and deploy tools print. */
export const toolRules: readonly Rule[] = [
  { name: 'npm-code', pattern: /^npm (?:ERR!|error) code (?!ELIFECYCLE)\w/, score: 78 },
  {
    name: 'npm',
    pattern: /^npm (?:ERR!|error) (?!code |A complete log|errno |path |command |Lifecycle|workspace |location |Exit |\d{4}-)\S/,
    score: 70
  },
  { name: 'yarn', pattern: /^➤ YN(?!0000)\d{4}: .{0,20}\S|^error (?!Command failed)\S/, score: 66 },
  { name: 'pnpm', pattern: /^\[?ERR_PNPM_\w{2,80}/, score: 78 },
  {
    name: 'pip',
    pattern:
      /^ERROR: (?:Could not find a version|No matching distribution|Failed building wheel|ResolutionImpossible|Cannot install|Could not build|Package .{1,200} requires)/,
    score: 84
  },
  { name: 'uv', pattern: /^(?:× |error: )(?:No solution found|Failed to |Distribution )/, score: 80 },
  {
    name: 'bundler',
    pattern: /^(?:Could not find (?:gem|compatible)|Bundler could not find|An error occurred while installing)/,
    score: 82
  },
  { name: 'composer', pattern: /^(?:Your requirements could not be resolved|Problem \d+$|\[[A-Z]\w{3,60}Exception\])/, score: 78 },
  { name: 'apt', pattern: /^E: \S/, score: 78 },
  {
    name: 'go-mod',
    pattern: /^go: (?!downloading|finding|extracting|added|upgraded).{0,300}(?:: |no required|cannot|requires|missing)/,
    score: 74
  },
  { name: 'docker-build', pattern: /^(?:#\d+ )?ERROR: (?:failed to |process |executor failed|target )/, score: 82 },
  { name: 'buildkit', pattern: /^(?:#\d+ \d+\.\d+ .{0,100}|#\d+ ERROR[: ])|^ERROR \[.{1,100}\]/, score: 34 },
  {
    name: 'docker-daemon',
    pattern: /Error response from daemon: |Cannot connect to the Docker daemon|manifest unknown|pull access denied|toomanyrequests: /,
    score: 84
  },
  {
    name: 'container',
    pattern:
      /\b(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|is unhealthy)\b|^[Cc]ontainer .{1,200}(?:unhealthy|exited \([1-9])/,
    score: 84
  },
  { name: 'compose', pattern: /^dependency failed to start: |^service ".{1,100}" /, score: 78 },
  { name: 'terraform', pattern: /^[│╷|] {1,4}Error: \S/, score: 92 },
  {
    name: 'kubectl',
    pattern: /^(?:Error from server|error: (?:timed out waiting|deployment |unable to recognize|no matching))/,
    score: 84
  },
  { name: 'helm', pattern: /^Error: (?:UPGRADE|INSTALLATION|INSTALL|ROLLBACK) FAILED|^Error: (?:failed to |chart )/, score: 84 },
  {
    name: 'aws',
    pattern: /^An error occurred \(\w{1,100}\) when calling |Unable to locate credentials|Could not load credentials|^ExpiredToken/,
    score: 86
  },
  { name: 'cloud', pattern: /^ERROR: \(gcloud\.|^(?:ERROR|Error): \((?:\w{3,80})\) |\bPERMISSION_DENIED\b/, score: 82 },
  { name: 'ansible', pattern: /^(?:fatal|failed): \[[^\]]{1,200}\].{0,40}(?:FAILED|UNREACHABLE)!/, score: 90 },
  { name: 'git', pattern: /^fatal: \S/, score: 78 },
  {
    name: 'git-merge',
    pattern: /^CONFLICT \(|^error: (?:could not apply|failed to push|pathspec|Your local changes|patch failed)/,
    score: 74
  },
  { name: 'git-push', pattern: /^! \[(?:remote )?rejected\]/, score: 82 },
  { name: 'curl', pattern: /^curl: \(\d{1,3}\) \S/, score: 80 },
  { name: 'argparse', pattern: /^[\w./-]{1,120}: error: \S/, score: 82 },
  {
    name: 'artifact',
    pattern: /^(?:Unable to (?:find|download) any artifacts|No files were found with the provided path|Artifact not found)/,
    score: 74
  },
  {
    name: 'sql',
    pattern: /^(?:ERROR {1,3}\d{4} \(|ERROR: {1,3}(?:relation|column|syntax error|duplicate key)|FATAL: {1,3}(?:password|role|database))/,
    score: 82
  },
  {
    name: 'coverage',
    pattern: /coverage .{0,100}(?:does not meet|is below|less than|under threshold)|^ERROR: Coverage for |^FAIL Required test coverage/i,
    score: 84
  },
  { name: 'vulnerability', pattern: /^\d+ (?:high|critical|vulnerabilit)/, score: 52 }
]
