import type { SubjectReport } from '../../model/report.ts'

/** What helps against most failures of a kind; the first that fits the name of the category. */
const cures: readonly [category: RegExp, advice: string][] = [
  [/rate.?limit/i, 'authenticate or mirror what is downloaded: a rate limit refuses it'],
  [/registry|download|package/i, 'cache or mirror what is downloaded, or retry it'],
  [/dns|network|connection/i, 'retry the request, or put a stub in place of the service: the network fails'],
  [/port|start.?up|service/i, 'wait until the service answers before the tests begin'],
  [/memory/i, 'give the job more memory, or run fewer tests at once'],
  [/disk/i, 'free disk space before this step'],
  [/order/i, 'run it alone and in another order: it depends on what ran before it'],
  [/browser/i, 'wait for the element instead of a time, and pin the browser'],
  [/time|slow/i, 'wait for the condition and not for a time']
]

/** What to do first, as a sentence without its full stop. */
export function adviceOf({ state, level, causes, change }: Pick<SubjectReport, 'state' | 'level' | 'causes' | 'change'>): string {
  if (state === 'broken') return change ? 'revert or mend the change that broke it' : 'open the newest failure: it fails every time'
  const [cause] = causes
  const known = cause && cause.share >= 0.5 ? cures.find(([category]) => category.test(cause.category)) : undefined
  if (known) return known[1]
  if (level === 'test') return 'compare the failure with the pass of the same code: look for time, order and shared state'
  return 'compare the failed attempt with the one that passed'
}
