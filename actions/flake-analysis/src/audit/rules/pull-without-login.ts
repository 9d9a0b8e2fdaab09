import type { AuditedJob } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import { builtBy, imagesOf, isOnDockerHub } from './images.ts'
import { isSelfHosted } from './timeouts.ts'

export const pullWithoutLogin: Rule = {
  id: 'pull-without-login',
  risk: 'low',
  why: 'Docker Hub counts pulls without a login by address, and runners share theirs: the run fails with `toomanyrequests` through no fault of its own.',
  check: ({ jobs }) => jobs.flatMap(findingOf)
}

/** One for each job: the first image is as good as the others. */
function findingOf(one: AuditedJob): Finding[] {
  if (
    one.steps.some(
      ({ action, programs }) =>
        /docker\/login-action|registry-login/.test(action) ||
        programs.some(({ name, args }) => /^(?:docker|podman)$/.test(name) && args[0] === 'login')
    )
  )
    return []
  const built = builtBy(one)
  // What an archive holds has any name.
  if (built.has('load') || one.steps.some(({ action }) => action.startsWith('docker/build-push'))) return []
  const image = imagesOf(one).find(
    ({ name, credentials }) => !credentials && isOnDockerHub(name) && !/^(?:scratch|localhost)/.test(name) && !built.has(name)
  )
  if (!image) return []
  const declared = [one.job.container, ...one.job.services].some((container) => container?.image?.text === image.name)
  return [
    {
      at: image.at,
      job: one,
      risk: isSelfHosted(one) ? 'medium' : 'low',
      problem: `The job \`${one.label}\` pulls \`${image.name.slice(0, 80)}\` from Docker Hub without a login.`,
      fix: declared
        ? 'Give it `credentials: { username: …, password: ${{ secrets.… }} }`, or take the image from another registry.'
        : 'Put a step with `docker/login-action` before it, or take the image from another registry.'
    }
  ]
}
