import { facts } from '@tocsin/action-kit'
import { clip, oneLine } from '@tocsin/notifier'
import { checkRun, checkSuite } from './check.ts'
import { codeScanningAlert } from './code-scanning.ts'
import { commitComment, discussionComment, issueComment } from './comment.ts'
import { status } from './commit-status.ts'
import { deployment, deploymentReview, deploymentStatus } from './deployment.ts'
import { discussion } from './discussion.ts'
import { repositoryDispatch, schedule, workflowDispatch } from './dispatch.ts'
import { generic, sentence } from './generic.ts'
import { issues } from './issue.ts'
import { mergeGroup } from './merge-group.ts'
import { packaged } from './package.ts'
import { pageBuild } from './pages.ts'
import { rowOf } from './phrases.ts'
import { pullRequest } from './pull-request.ts'
import { push } from './push.ts'
import { release } from './release.ts'
import { create, deleted, fork, madePublic, star } from './repository.ts'
import { pullRequestReview, pullRequestReviewComment, pullRequestReviewThread } from './review.ts'
import { secretScanningAlert } from './secret-scanning.ts'
import type { About, Teller, Told } from './told.ts'
import { dependabotAlert, repositoryVulnerabilityAlert, securityAdvisory } from './vulnerability.ts'
import { gollum } from './wiki.ts'
import { workflowJob, workflowRun } from './workflow.ts'

/** GitHub's name of an event → the message made for it. */
export const tellers: Readonly<Record<string, Teller>> = {
  check_run: checkRun,
  check_suite: checkSuite,
  code_scanning_alert: codeScanningAlert,
  commit_comment: commitComment,
  create,
  delete: deleted,
  dependabot_alert: dependabotAlert,
  deployment,
  deployment_review: deploymentReview,
  deployment_status: deploymentStatus,
  discussion,
  discussion_comment: discussionComment,
  fork,
  gollum,
  issue_comment: issueComment,
  issues,
  merge_group: mergeGroup,
  package: packaged,
  page_build: pageBuild,
  public: madePublic,
  pull_request: pullRequest,
  pull_request_review: pullRequestReview,
  pull_request_review_comment: pullRequestReviewComment,
  pull_request_review_thread: pullRequestReviewThread,
  pull_request_target: pullRequest,
  push,
  registry_package: packaged,
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

const longestTitle = 300

/** What an event tells; a payload that is not what GitHub sends for it still gives a decent message. */
export function tell(payload: unknown, about: About): Told {
  const teller = rowOf(tellers, about.eventName) ?? generic
  const told = teller(facts(payload), about)
  return { ...told, title: clip(oneLine(told.title), longestTitle) || sentence(about.eventName) }
}

export type { About, Told } from './told.ts'
