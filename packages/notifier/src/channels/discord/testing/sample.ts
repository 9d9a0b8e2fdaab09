import type { Alert } from '../../../alert.ts'

/** The least there is to tell. */
export const quietAlert: Alert = {
  key: 'ci/main',
  source: 'ci',
  status: 'info',
  severity: 'P3',
  tone: 'success',
  title: 'CI passed',
  summary: [],
  fields: [],
  links: [],
  excerpts: [],
  labels: {}
}

/** A failure with everything in it, and a title that was written to deceive. */
export const loudAlert: Alert = {
  ...quietAlert,
  status: 'firing',
  severity: 'P1',
  tone: 'failure',
  title: 'CI failed on main: [Fix login](https://evil.example) @everyone',
  url: 'https://github.com/octo/app/actions/runs/42',
  summary: ['Job ', { code: 'test (ubuntu)' }, ' failed in ', { bold: 'Run npm test' }, ' after ', { bold: '2 min 5 s' }],
  fields: [
    { name: 'Branch', value: [{ code: 'main' }], inline: true },
    { name: 'Commit', value: [{ link: 'a1b2c3d', href: 'https://github.com/octo/app/commit/a1b2c3d' }], inline: true },
    { name: 'Attempt', value: ['2'], inline: true }
  ],
  links: [{ label: 'View run', url: 'https://github.com/octo/app/actions/runs/42' }],
  excerpts: [{ title: 'Run npm test', lines: ['FAIL src/login.test.ts', '  Expected: "``` @everyone"', '  Received: ""'] }],
  actor: { name: 'octocat', url: 'https://github.com/octocat', avatar: 'https://avatars.githubusercontent.com/u/583231' },
  context: 'octo/app · CI #42',
  reason: 'third failure in a row',
  startedAt: '2026-08-01T00:00:00Z',
  endedAt: '2026-08-01T00:02:05Z',
  runbook: 'https://wiki.example/ci'
}
