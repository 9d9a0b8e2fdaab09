import { quoted } from '@tocsin/action-kit'

const probed = new Set(['sites', 'endpoints', 'owner', 'repo'])

/** Where what a section says is written here. */
const counterparts: ReadonlyMap<string, string> = new Map([
  // Upptime
  ['status-website', 'the status page is set under `health.page`'],
  ['notifications', 'whom to tell is set under `channels` and `routes`'],
  ['assignees', 'assignees of issues are set by the channel github-issue'],
  ['workflowSchedule', 'the schedule is that of your workflow, and `every`'],
  ['user-agent', 'it is a header of an endpoint: `headers: { user-agent: … }`'],
  // Gatus
  ['alerting', 'whom to tell is set under `channels` and `routes`'],
  ['maintenance', 'windows are set under `health.maintenance`'],
  ['connectivity', 'the runner checks itself by `references`'],
  ['announcements', 'one is set as `health.page.announcement`'],
  ['suites', 'a suite has no counterpart; an endpoint may have `steps`'],
  ['external-endpoints', 'endpoints that report by themselves have no counterpart']
])

const mostSections = 30

/** A note for each top-level section that is not about what is probed. */
export const sectionNotes = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => !probed.has(name))
    .slice(0, mostSections)
    .map((name) => `the section ${quoted(name)} is not carried over${counterparts.has(name) ? `: ${counterparts.get(name)}` : ''}`)
