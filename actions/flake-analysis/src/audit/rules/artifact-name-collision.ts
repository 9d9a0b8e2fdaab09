import type { Rule } from '../rule.ts'
import { inputOf } from './caches.ts'

export const artifactNameCollision: Rule = {
  id: 'artifact-name-collision',
  risk: 'high',
  why: 'From version 4 on an artifact is written once: the second leg that uploads it fails with 409.',
  check: ({ jobs }) =>
    jobs.flatMap((one) =>
      one.steps.flatMap((step) => {
        const name = inputOf(step, 'name')
        if (step.action !== 'actions/upload-artifact' || (step.major ?? 4) < 4 || !one.legs || !step.step.uses) return []
        if (one.legs.count === 'unknown' || one.legs.count < 2 || inputOf(step, 'overwrite')?.text === 'true') return []
        // A condition may let one leg through.
        if (step.step.if && /matrix|strategy/.test(step.step.if.text)) return []
        const text = name?.text ?? 'artifact'
        if (/matrix\.|strategy\.|runner\.|env\.|steps\.|github\.job|inputs\./.test(text)) return []
        return {
          at: name ?? step.step.uses,
          job: one,
          problem: `All ${one.legs.count} legs of \`${one.label}\` upload \`${text.slice(0, 80)}\`.`,
          fix: `Put what differs in the name: \`name: ${text.slice(0, 60)}-\${{ matrix.${one.legs.varying[0] ?? '<value>'} }}\`.`
        }
      })
    )
}
