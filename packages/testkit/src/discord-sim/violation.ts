import type { Answer } from './answer.ts'

const violationKinds = [
  'refused',
  'unknown-key',
  'ignored-components',
  'ignored-flags',
  'implicit-mentions',
  'missing-attachment',
  'unreferenced-file',
  'impatient',
  'dead-webhook'
] as const
export type ViolationKind = (typeof violationKinds)[number]

/** Something a client did that Discord refuses, ignores in silence or punishes. */
export interface Violation {
  kind: ViolationKind
  message: string
  /** The index of the request in the log. */
  request: number
}

export type Complaint = Omit<Violation, 'request'>

/** What became of a request: the answer, and what was wrong even though it was answered. */
export interface Outcome {
  answer: Answer
  complaints: readonly Complaint[]
}

/** A refusal that the client could have foreseen. */
export const refused = (answer: Answer, complaints: readonly Complaint[] = []): Outcome => ({
  answer,
  complaints: [...complaints, { kind: 'refused', message: `${answer.status} ${JSON.stringify(answer.body)}` }]
})

/** A refusal that depends on what happened to the message, thread or webhook. */
export const answered = (answer: Answer, complaints: readonly Complaint[] = []): Outcome => ({ answer, complaints })
