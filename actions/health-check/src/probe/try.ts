import { clip, oneLine, type RequestStep, redactor } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import type { Answer } from '../expect/answer.ts'
import { judge } from '../expect/judge.ts'
import type { Attempt } from './attempt.ts'
import { capture } from './capture.ts'
import { type Ended, within } from './deadline.ts'
import { cancelled, cutCause } from './fault/cut.ts'
import { explain } from './fault/explain.ts'
import type { Cause, Observation } from './observation.ts'
import type { ProbePorts } from './ports.ts'
import { addTime, newProgress, type Progress } from './progress.ts'
import { secretForms } from './secret-forms.ts'
import { speakerOf } from './step.ts'
import { causeOf, Trouble } from './trouble.ts'
import { latencyCauses, verdictOf } from './verdict.ts'

/** What the words of a cause are cut to. */
const longestWords = 400

/** One try of all steps over one family of addresses. Never rejects for anything the endpoint does. */
export async function tryOnce(endpoint: Endpoint, family: Attempt['family'], ports: ProbePorts): Promise<Observation> {
  const at = ports.now()
  const started = newAttempt(endpoint, family, ports)
  const ended = await within(endpoint.timeoutMs, ports.signal, (signal) => takeSteps(endpoint, { ...started, signal }))
  const found = causesOf(ended, started, endpoint)
  const { progress, secrets } = started
  const phases = { ...progress.phases }
  const causes = [...found, ...latencyCauses(phases, endpoint.latency)]
  const redact = redactor([...secrets])
  return {
    at,
    verdict: verdictOf(causes),
    causes: causes.map(({ fault, words }) => ({ fault, words: clip(oneLine(redact(words)), longestWords) })),
    phases,
    ...(progress.status !== undefined && { status: progress.status }),
    ...(progress.expiresAt !== undefined && { certificateExpiresAt: progress.expiresAt })
  }
}

function newAttempt(endpoint: Endpoint, family: Attempt['family'], ports: ProbePorts): Attempt {
  return {
    ports,
    family,
    signal: ports.signal ?? AbortSignal.abort(),
    timeoutMs: endpoint.timeoutMs,
    progress: newProgress(),
    jar: new Map(),
    tokens: new Map(),
    captured: new Map(),
    secrets: new Set(Object.values(ports.values).flatMap(secretForms))
  }
}

function causesOf({ result, cut }: Ended<readonly Cause[]>, { progress }: Attempt, endpoint: Endpoint): readonly Cause[] {
  if (cut === 'cancelled') return [cancelled]
  return cut ? [named(cutCause(progress, endpoint.timeoutMs), endpoint, progress.step)] : (result ?? [])
}

/** Step by step until one goes wrong: what is told is of that one. */
async function takeSteps(endpoint: Endpoint, attempt: Attempt): Promise<readonly Cause[]> {
  for (const index of endpoint.steps.keys()) {
    attempt.progress.step = index
    const causes = await takeStep(endpoint, index, attempt)
    if (causes.length > 0) return causes.map((cause) => named(cause, endpoint, index))
  }
  return []
}

async function takeStep({ steps }: Endpoint, index: number, attempt: Attempt): Promise<readonly Cause[]> {
  const step = steps[index]
  if (!step) return []
  delete attempt.progress.ifCut
  try {
    const speak = await speakerOf(step, attempt.ports)
    const answer = await timed(attempt.progress, () => speak(step, attempt))
    return await judged(step, answer, attempt)
  } catch (error) {
    return [causeOf(explain(error, 'the endpoint', attempt.progress))]
  }
}

/** What it stumbles over is the answer: were that the runner's trouble, a server could keep an outage from being told. */
async function judged(step: RequestStep, answer: Answer, attempt: Attempt): Promise<readonly Cause[]> {
  try {
    const causes = await judge(step.expect ?? {}, answer, redactor([...attempt.secrets]))
    return causes.length > 0 ? causes : await capture(step, answer, attempt)
  } catch (error) {
    if (error instanceof Trouble) return [causeOf(error)]
    return [{ fault: 'protocol', words: `the answer cannot be judged (${error instanceof Error ? error.name : typeof error})` }]
  }
}

/** Of several steps, it is told which one. */
function named({ fault, words }: Cause, { steps }: Endpoint, index: number): Cause {
  if (steps.length === 1) return { fault, words }
  const name = steps[index]?.name
  return { fault, words: `step ${index + 1}${name ? ` (${oneLine(name)})` : ''}: ${words}` }
}

/** Adds how long a step took, from the first thing that it asked the network for. */
async function timed<T>(progress: Progress, work: () => Promise<T>): Promise<T> {
  delete progress.begun
  const result = await work()
  const ended = performance.now()
  addTime(progress, 'total', ended - (progress.begun ?? ended))
  return result
}
