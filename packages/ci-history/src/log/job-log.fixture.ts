/** A job's log as the runner writes it, around what its failing step printed. */
export function jobLog(output: string, { exitCode = 1 }: { exitCode?: number } = {}): string {
  const lines = [
    "Current runner version: '2.330.0'",
    '##[group]Runner Image',
    'Image: ubuntu-24.04',
    '##[endgroup]',
    '##[group]Run actions/checkout@v4',
    'with:',
    '  repository: octo/shop',
    '  if-no-files-found: error',
    '##[endgroup]',
    '[command]/usr/bin/git version',
    '##[group]Run make && echo "error: never"',
    '\u001b[36;1mmake && echo "error: never"\u001b[0m',
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  FAIL_ON_ERROR: true',
    '##[endgroup]',
    ...output.split('\n'),
    `##[error]Process completed with exit code ${exitCode}.`,
    'Post job cleanup.',
    '[command]/usr/bin/git config --local --unset-all error',
    'fatal: not in a git directory',
    'Cleaning up orphan processes'
  ]
  return `\ufeff${lines.map((line, at) => `${timeOf(at)} ${line}`).join('\n')}\n`
}

/** The runner's timestamp of a line; one second for each. */
export const timeOf = (at: number) => new Date(Date.UTC(2026, 0, 1, 10) + at * 1000).toISOString().replace('Z', '1234Z')
