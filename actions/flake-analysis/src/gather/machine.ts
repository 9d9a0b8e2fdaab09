import type { Job } from '@tocsin/ci-history'
import type { JobFacts } from '../model/sighting.ts'

/**
 * As GitHub prices the machine of a job, by its labels. One that GitHub hosts has a label such as `ubuntu-24.04`, also where it is a larger one;
 * any other label is of somebody's own machines, unless GitHub's own runner took the job.
 */
export function machineOf({ labels, runner = '' }: Pick<Job, 'labels' | 'runner'>): Pick<JobFacts, 'os' | 'selfHosted'> {
  const isHosted = labels.some((label) => /^(?:ubuntu|windows|macos)-/i.test(label)) || /^(?:GitHub Actions|Hosted Agent)\b/.test(runner)
  const selfHosted = labels.some((label) => label.toLowerCase() === 'self-hosted') || (labels.length > 0 && !isHosted)
  return { os: systems.find(([, pattern]) => labels.some((label) => pattern.test(label)))?.[0] ?? 'linux', selfHosted }
}

const systems: readonly (readonly [JobFacts['os'], RegExp])[] = [
  ['macos', /\bmac-?os|\bosx\b|\bdarwin\b/i],
  ['windows', /\bwin(?:dows|\d|\b)/i]
]
