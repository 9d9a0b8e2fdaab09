import { productionIn } from '@tocsin/ci-history'
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
  gcloud: /^deploy$/
}

export const deploysByCommand = ({ name, args }: Program): boolean => args.slice(0, 4).some((arg) => commands[name]?.test(arg))

/** Whether a job puts something where users are: by its environment, its name, or what it runs. Packages and releases have versions of their own. */
export function deploys({ job, label, steps }: AuditedJob): boolean {
  if (
    job.environment &&
    !/preview|review|pull|pypi|npm|registry|release|publish|test/i.test(job.environment.text) &&
    productionIn(job.environment.text) !== undefined
  )
    return true
  if (steps.some(({ action }) => actions.test(action)) || job.environment?.text === 'github-pages') return true
  return named.test(label) || named.test(job.id)
}

const named = /^deploy(?:ment|s)?$|^(?:deploy|rollout|redeploy)[-_ ](?!preview|test|key|check|comment)|[-_ ](?:deploy|rollout)$/i
