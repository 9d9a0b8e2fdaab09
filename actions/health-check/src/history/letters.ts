import { type Verdict, verdicts } from '../probe/observation.ts'

export const letters: Readonly<Record<Verdict, string>> = { down: 'd', degraded: 'g', up: 'u', maintenance: 'm', inconclusive: 'i' }

const byLetter: ReadonlyMap<string, Verdict> = new Map(verdicts.map((verdict) => [letters[verdict], verdict]))

export const verdictOf = (letter: string): Verdict | undefined => byLetter.get(letter)
