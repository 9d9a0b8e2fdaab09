import type { Ports } from '../ports.ts'
import type { Place } from './calls.ts'

export const placeOf = ({ context: { owner, repo }, redact, notice }: Ports): Place => ({
  owner,
  repo,
  redact,
  missed: (problem) => notice(problem.message)
})
