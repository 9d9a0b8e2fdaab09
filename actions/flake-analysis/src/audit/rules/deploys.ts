import { productionIn, type WorkflowDefinition } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import type { Program } from '../shell/program.ts'

const actions =
  /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|azure\/(?:webapps-deploy|k8s-deploy|static-web-apps-deploy|functions-action)|aws-actions\/amazon-ecs-deploy-task-definition|google-github-actions\/deploy-\w+|cloudflare\/(?:wrangler-action|pages-action)|amondnet\/vercel-action|firebaseextended\/action-hosting-deploy|akhileshns\/heroku-deploy)$/

/** The word of a command that changes what runs somewhere. */
const commands: Readonly<Record<string, RegExp>> = {
  kubectl: /^(?:apply|set|replace)$/,
  helm: /^(?:upgrade|install)$/,
  terraform: /^apply$/,
  tofu: /^apply$/,
  pulumi: /^up$/,
  wrangler: /^(?:deploy|publish)$/,
  flyctl: /^deploy$/,
  fly: /^deploy$/,
  vercel: /^(?:--prod|deploy)$/,
  netlify: /^deploy$/,
  firebase: /^deploy$/,
  serverless: /^deploy$/,
  cdk: /^deploy$/,
  gcloud: /^deploy$/,
  az: /^(?:deploy|up|deployment)$/,
  aws: /^(?:sync|deploy|update-service|update-function-code)$/
}

export const deploysByCommand = ({ name, args }: Program): boolean => args.slice(0, 4).some((arg) => commands[name]?.test(arg))

/** Whether a job puts something where users are: by its environment, its name, or what it runs. Packages and releases have versions of their own. */
export function deploys(one: AuditedJob, workflow: WorkflowDefinition): boolean {
  const { job, label, steps } = one
  if (isDeployEnvironment(job.environment?.text ?? '') || named.test(label) || named.test(job.id)) return true
  if (steps.some(({ action, programs }) => actions.test(action) || programs.some(isDeployScript))) return true
  const title = workflow.name?.text ?? workflow.file.slice(workflow.file.lastIndexOf('/') + 1)
  return /\bdeploy(?:s|ment|ments|ing)?\b|\brollout\b/i.test(title) && steps.some(({ programs }) => programs.some(deploysByCommand))
}

/** Registries and previews have environments too. */
const isDeployEnvironment = (name: string) =>
  name === 'github-pages' || (!/preview|review|pull|pypi|npm|registry|release|publish|test/i.test(name) && productionIn(name) !== undefined)

const named = /^deploy(?:ment|s)?$|^(?:deploy|rollout|redeploy)[-_ ](?!preview|test|key|check|comment)|[-_ ](?:deploy|rollout)$/i

/** `./deploy.sh`, `npm run deploy:production`, `make deploy`. */
const isDeployScript = ({ name, args }: Program) =>
  /^deploy(?:\.(?:sh|py|js|ts|rb|ps1))?$/.test(name) ||
  (/^(?:npm|yarn|pnpm|bun|make|just|task|rake|bundle)$/.test(name) &&
    args.slice(0, 3).some((arg) => /^deploy(?:[:-](?!preview|test|docs)[\w-]+)?$/.test(arg)))
