import { ActionError } from '@tocsin/action-kit'
import { oneLine } from '@tocsin/notifier'
import { dependencyProblems } from '../decide/dependencies.ts'
import type { Endpoint } from '../endpoint.ts'
import { maintenanceProblem } from '../maintenance/problem.ts'
import { notPublic, privateAddressIn } from '../probe/dial/not-public.ts'
import { stepProblems } from '../probe/problems.ts'
import type { Settings } from './settings.ts'

const most = 20

type Checked = Pick<Settings, 'endpoints' | 'secrets' | 'allowsPrivate'>

/** Everything that is wrong with endpoints and would show only at a probe; `now` in ms since 1970. @throws {ActionError} with a line for each. */
export async function checkEndpoints({ endpoints, ...given }: Checked, now: number): Promise<void> {
  const each = await Promise.all(endpoints.map((one) => problemsOf(one, given, now)))
  const problems = [...new Set([...dependencyProblems(endpoints), ...twice(endpoints), ...each.flat()])]
  if (problems.length === 0) return
  const shown = problems.slice(0, most).map((line) => `- ${line}`)
  const hidden = problems.length - shown.length
  throw new ActionError(`The endpoints are not valid:\n${[...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join('\n')}`, {
    fix: 'Correct them under `health` in the configuration, or in the input `endpoints`.'
  })
}

function twice(endpoints: readonly Endpoint[]): readonly string[] {
  const names = endpoints.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  return repeated.map((name) => `${JSON.stringify(name)} is the name of several endpoints: history goes by it`)
}

async function problemsOf(
  { name, steps, maintenance }: Endpoint,
  { secrets, allowsPrivate }: Omit<Checked, 'endpoints'>,
  now: number
): Promise<readonly string[]> {
  const windows = await Promise.all(maintenance.map((window) => maintenanceProblem(window, now)))
  const found = [
    ...(await stepProblems(steps, secrets)),
    ...(allowsPrivate ? [] : steps.flatMap((step) => privateAddressIn(step) ?? []).map(notPublic)),
    ...windows.flatMap((one) => (one ? `maintenance, ${one.problem}. ${one.fix}` : []))
  ]
  return found.map((problem) => `${oneLine(name)}: ${problem}`)
}
