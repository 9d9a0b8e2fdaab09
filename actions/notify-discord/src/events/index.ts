import { facts } from '@tocsin/action-kit'
import { checkRun, checkSuite, status, workflowJob, workflowRun } from './ci.ts'
import { deployment, deploymentReview, deploymentStatus } from './deployment.ts'
import { discussion, discussionComment } from './discussion.ts'
import { repositoryDispatch, schedule, workflowDispatch } from './dispatch.ts'
import { generic } from './generic.ts'
import { issueComment, issues } from './issue.ts'
import { pullRequest } from './pull-request.ts'
import { push } from './push.ts'
import { release } from './release.ts'
import { create, deleted, fork, star } from './repository.ts'
import { pullRequestReview, pullRequestReviewComment, pullRequestReviewThread } from './review.ts'
import { codeScanningAlert, dependabotAlert, repositoryVulnerabilityAlert, secretScanningAlert, securityAdvisory } from './security.ts'
import type { About, Teller, Told } from './told.ts'

/** GitHub's name of an event → the message made for it. */
export const tellers: Readonly<Record<string, Teller>> = {
  check_run: checkRun,
  check_suite: checkSuite,
  code_scanning_alert: codeScanningAlert,
  create,
  delete: deleted,
  dependabot_alert: dependabotAlert,
  deployment,
  deployment_review: deploymentReview,
  deployment_status: deploymentStatus,
  discussion,
  discussion_comment: discussionComment,
  fork,
  issue_comment: issueComment,
  issues,
  pull_request: pullRequest,
  pull_request_review: pullRequestReview,
  pull_request_review_comment: pullRequestReviewComment,
  pull_request_review_thread: pullRequestReviewThread,
  pull_request_target: pullRequest,
  push,
  release,
  repository_dispatch: repositoryDispatch,
  repository_vulnerability_alert: repositoryVulnerabilityAlert,
  schedule,
  secret_scanning_alert: secretScanningAlert,
  security_advisory: securityAdvisory,
  star,
  status,
  watch: star,
  workflow_dispatch: workflowDispatch,
  workflow_job: workflowJob,
  workflow_run: workflowRun
}

/** What an event tells; a payload that is not what GitHub sends for it still gives a decent message. */
export function tell(payload: unknown, about: About): Told {
  const teller = Object.hasOwn(tellers, about.eventName) ? tellers[about.eventName] : undefined
  return (teller ?? generic)(facts(payload), about)
}

export type { About, Told } from './told.ts'
