import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawnFacts } from './drawn.fixture.ts'
import { isFail, isPass } from './seen.ts'
import { verdictOf } from './state.ts'

/** Each finding as `tier failure→pass`, by what runs and attempts they are. */
function found(drawing: string): string[] {
  return drawnFacts(drawing).findings.map(({ tier, failure, pass }) => {
    const name = ({ execution }: typeof failure) => `${execution.run}.${execution.attempt}`
    return `${tier} ${name(failure)}${pass ? `→${name(pass)}` : ''}`
  })
}

const rows: [why: string, drawing: string, findings: string[]][] = [
  ['nothing failed', '10P', []],
  ['a failure and no more', '10PF', []],
  ['it passed when run again', 'PF>PP', ['T1 2.1→2.2']],
  ['it passed at the third try', 'PF>F>PP', ['T1 2.1→2.3', 'T1 2.2→2.3']],
  ['it passed and then failed', 'PP>FP', ['T1 2.2→2.1']],
  ['the next pass is nearer than the last', 'P>F>P', ['T1 1.2→1.3']],
  ['it passed by a retry in the second attempt', 'F>L', ['T1 1.1→1.2', 'T3 1.2']],
  ['run again by hand in vain', '5PF>F>F5P', []],
  ['a re-run on a pull request', 'pF>P', ['T1 1.1→1.2']],
  ['another run of the commit passed', 'F=P', ['T2 1.1→2.1']],
  ['it had passed before', '5PP=F5P', ['T2 7.1→6.1']],
  ['a branch that was merged as it is', 'oF=P', ['T2 1.1→2.1']],
  ['a run that recovered by itself needs no other', 'F>P=P', ['T1 1.1→1.2']],
  ['the commit of a pull request, run anew', 'pF=pP', ['T2 1.1→2.1']],
  ['a pull request’s merge commit is not the commit itself', 'pF=P', []],
  ['nor the other way round', 'F=pP', []],
  ['a pull request while the default branch is red', 'PFpF=pPFP', []],
  ['the outside broke and mended: a commit failed for three runs', 'P=F=F=F=P', []],
  ['an outage of several commits', 'PF=PF=PP', ['T2 2.1→3.1', 'T2 4.1→5.1']],
  ['fails for good from some time on at one commit', '5PP=F=F', []],
  ['fails for good after it had failed alone', '5PP=F=P=F=F', ['T2 7.1→8.1']],
  ['one commit, now and then', 'P=F=P=F=P=F=P', ['T2 2.1→3.1', 'T2 4.1→5.1', 'T2 6.1→7.1']],
  ['twice in a row as well', 'P=F=F=P=F=P=F=F=P', ['T2 2.1→4.1', 'T2 3.1→4.1', 'T2 5.1→6.1', 'T2 7.1→9.1', 'T2 8.1→9.1']],
  ['at last, after it had passed and failed', 'P=F=P=F', ['T2 2.1→3.1', 'T2 4.1→3.1']],
  ['an outage is none for what failed alone before', 'P=F=P=F=F=F=P', ['T2 2.1→3.1']],
  ['the branch of a pull request, run many times', 'pP=pF=pP=pF=pP=pF=pP', ['T2 2.1→3.1', 'T2 4.1→5.1', 'T2 6.1→7.1']],
  ['tried again within the run', 'PLP', ['T3 2.1']],
  ['alone between passes', '10PF10P', ['T4 11.1→12.1']],
  ['alone before a run that passed and failed when run again', '10PFP>F10P', ['T4 11.1→12.1', 'T1 12.2→12.1']],
  ['alone before a run that only its second attempt passed', '10PFF>P10P', ['T4 11.1→12.2', 'T1 12.1→12.2']],
  ['two in a row were mended code', '10PFF10P', []],
  ['near a streak, somebody was mending it', '20P8FPF20P', []],
  ['alone, but tried again and failed', '10PF>F10P', []],
  ['alone, but its commit failed again', '10PF=F10P', []],
  ['alone on a pull request', '10PpF10P', []],
  ['alone on another branch', '10PoF10P', []],
  ['lost to the runner', '10P!F10P', []],
  ['while everything failed', '10P~F10P', []],
  ['the stronger counts', '10PF>P=P10P', ['T1 11.1→11.2']]
]
test.each(rows)('%s: %s', (_, drawing, findings) => {
  expect(found(drawing)).toEqual(findings)
})

const anyRuns = fc
  .array(
    fc.record({
      signs: fc.constantFrom('', '', '=', 'p', '=p', 'o', '!', '=!'),
      attempts: fc.array(fc.constantFrom('P', 'P', 'F', 'L'), { minLength: 1, maxLength: 3 })
    }),
    { maxLength: 14 }
  )
  .map((runs) => runs.map(({ signs, attempts }) => `${signs}${attempts.join('>')}`).join(''))
/** What is isolated is so among passes, of which chance alone makes too few. */
const somePasses = fc.constantFrom('', '6P', '12P')
const anyDrawing = fc
  .tuple(somePasses, anyRuns, somePasses, fc.constantFrom('', 'FP>F', 'F', 'FP'), somePasses)
  .map((parts) => parts.join(''))

test('whatever the history: T1 is what attempts of one run contradict, and each failure is found once at most', () => {
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      const { counted, findings } = drawnFacts(drawing)
      const contradicted = counted.filter(
        (one) => isFail(one) && counted.some((other) => isPass(other) && other.execution.run === one.execution.run)
      )
      expect(findings.filter(({ tier }) => tier === 'T1').map(({ failure }) => failure)).toEqual(contradicted)
      expect(new Set(findings.map(({ failure }) => failure.index)).size).toBe(findings.length)
    })
  )
})

test('whatever the history: what proves a flake is a pass of the same commit, of the same kind of place', () => {
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      for (const { tier, failure, pass } of drawnFacts(drawing).findings) {
        expect(failure.execution.excluded ?? pass?.execution.excluded).toBeUndefined()
        if (tier === 'T3') expect([failure.outcome, pass]).toEqual(['flaky', undefined])
        if (tier === 'T1') expect(pass?.execution.run).toBe(failure.execution.run)
        if (tier === 'T2') expect(pass?.execution.run).not.toBe(failure.execution.run)
        if (tier === 'T1' || tier === 'T2') expect(pass?.execution.sha).toBe(failure.execution.sha)
        if (tier === 'T2') expect(pass?.execution.place === 'pull').toBe(failure.execution.place === 'pull')
        if (tier !== 'T3') expect([failure.outcome, pass?.outcome === 'fail']).toEqual(['fail', false])
      }
    })
  )
})

test('whatever the history: an isolated failure has passes before and after it, and nothing that contradicts it', () => {
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      const { counted, findings, history } = drawnFacts(drawing)
      const branch = counted.filter(({ execution }) => execution.place === 'default')
      for (const { failure } of findings.filter(({ tier }) => tier === 'T4')) {
        const at = history.runs.findIndex(({ first }) => first === failure)
        expect([at - 1, at + 1].map((other) => history.runs[other]?.attempts.some(isPass))).toEqual([true, true])
        const sameCommit = branch.filter(({ execution }) => execution.sha === failure.execution.sha)
        if (!sameCommit.some(isPass)) expect(sameCommit).toEqual([failure])
      }
    })
  )
})

/** Runs of one commit, in which no two failures follow each other. */
const loneFailures = fc
  .array(fc.constantFrom('P', 'P', 'P', 'PF'), { minLength: 5, maxLength: 40 })
  .map((parts) => [...`P${parts.join('')}P`])
const ofOneCommit = (marks: readonly string[]) => marks.map((mark, index) => `${index === 0 ? '' : '='}${mark}`).join('')
const failuresIn = (marks: readonly string[]) => marks.filter((mark) => mark === 'F').length

test('whatever runs of one commit: every failure between passes proves a flake', () => {
  fc.assert(
    fc.property(loneFailures, (marks) => {
      expect(drawnFacts(ofOneCommit(marks)).findings.map(({ tier }) => tier)).toEqual(Array(failuresIn(marks)).fill('T2'))
    })
  )
})

test('whatever runs of one commit: one more failure between passes never makes a flake vanish', () => {
  fc.assert(
    fc.property(loneFailures, fc.nat(), (marks, any) => {
      // What passes ever since may be mended, and the sooner it shows the more often it failed before.
      fc.pre(marks.lastIndexOf('F') >= marks.length - 5)
      const places = marks.flatMap((_, at) => (marks.slice(at - 1, at + 2).join('') === 'PPP' && at > 0 ? [at] : []))
      const place = places[any % places.length]
      fc.pre(place !== undefined && isConfirmed(marks))
      expect(isConfirmed(marks.with(place ?? 0, 'F'))).toBe(true)
    })
  )
})

function isConfirmed(marks: readonly string[]): boolean {
  const verdict = verdictOf(drawnFacts(ofOneCommit(marks)))
  return verdict?.state === 'flaky' && verdict.certainty === 'confirmed'
}
