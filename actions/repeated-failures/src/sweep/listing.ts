import { redactDeep } from '@tocsin/action-kit'
import { readWorkflows } from '@tocsin/ci-history'
import type { RepeatedFailures } from '@tocsin/notifier'
import { type Asked, type Stream, streamsOfSweep } from '../history/streams.ts'
import type { Ports } from '../ports.ts'
import { withoutOwn } from './own.ts'
import { checkBranches, checkWorkflows } from './unmatched.ts'

/** The streams of the workflows that GitHub lists. One call for each 100. */
export async function listedStreams(asked: Asked, policies: readonly RepeatedFailures[], ports: Ports): Promise<readonly Stream[]> {
  const { owner, repo } = ports.context
  const listed = redactDeep(await readWorkflows(await ports.github(), { owner, repo }), ports.redact)
  for (const { name, state } of listed) if (state === 'disabled_inactivity') ports.warn(stopped(name))
  checkWorkflows(listed, asked, policies, ports)
  const streams = streamsOfSweep(withoutOwn(listed, asked.workflows, ports), asked, policies, await defaultBranchOf(ports))
  await checkBranches(streams, ports)
  return streams
}

const stopped = (name: string) =>
  `GitHub has stopped the schedule of "${name}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`

/** The payload of a schedule does not name it, and another repository may have another one. */
async function defaultBranchOf({ github, context: { owner, repo, repository, payload } }: Ports): Promise<string> {
  if (payload.text('repository.full_name') === repository && payload.has('repository.default_branch'))
    return payload.text('repository.default_branch')
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}', { owner, repo })
  return data.default_branch
}
