import { isoTime } from '../call.ts'
import { type Annotation, type Conclusion, type Job, nextId, type RunStatus, type Step, type World } from '../world.ts'
import { logText } from './log.ts'
import type { JobSeed } from './shapes.ts'

const usualSeconds = 60

export function jobFrom(world: World, seed: JobSeed, inherited: { status: RunStatus; conclusion: Conclusion | null }, start: number): Job {
  const { conclusion = inherited.conclusion, status = conclusion === null ? inherited.status : 'completed' } = seed
  const startedAt = seed.at ?? isoTime(start)
  const done = status === 'completed'
  const completedAt = done ? isoTime(Date.parse(startedAt) + (seed.seconds ?? usualSeconds) * 1000) : null
  const steps = stepsFrom(seed, conclusion, startedAt, completedAt)
  return {
    id: seed.id ?? nextId(world),
    name: seed.name,
    status,
    conclusion: done ? conclusion : null,
    createdAt: startedAt,
    startedAt,
    completedAt,
    steps,
    labels: [...(seed.labels ?? ['ubuntu-latest'])],
    runner: seed.runner === undefined ? 'GitHub Actions 1' : seed.runner,
    log: done ? logText(seed, steps, startedAt, conclusion) : undefined,
    annotations: (seed.annotations ?? usualAnnotations(conclusion)).map(annotationFrom)
  }
}

/** What the runner itself says about a step that failed. */
const usualAnnotations = (conclusion: Conclusion | null) =>
  conclusion === 'failure' ? [{ message: 'Process completed with exit code 1.' }] : []

function annotationFrom(part: Partial<Annotation> & { message: string }): Annotation {
  return { path: '.github', startLine: 1, endLine: part.startLine ?? 1, level: 'failure', title: null, ...part }
}

function stepsFrom(seed: JobSeed, conclusion: Conclusion | null, startedAt: string, completedAt: string | null): Step[] {
  const given = seed.steps ?? [
    { name: 'Set up job', conclusion: 'success' as const },
    { name: 'Run npm test' },
    { name: 'Complete job', conclusion: 'success' as const }
  ]
  return given.map((step, at) => {
    const end = step.conclusion === undefined ? conclusion : step.conclusion
    const status = step.status ?? (end === null ? 'in_progress' : 'completed')
    return {
      number: at + 1,
      name: step.name,
      status,
      conclusion: end,
      startedAt,
      completedAt: end === null ? null : (completedAt ?? startedAt)
    }
  })
}
