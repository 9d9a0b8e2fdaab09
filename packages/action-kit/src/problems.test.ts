import { expect, test } from '@jest/globals'
import { ActionError } from './errors.ts'
import { distinct, throwFirst } from './problems.ts'

const problem = (text: string) => new ActionError(text, { fix: 'Mend it.' })
const [a, both, c] = [problem('a'), problem('a\nb'), problem('c')]

test.each<[name: string, met: (ActionError | undefined)[], told: ActionError[]]>([
  ['none', [undefined], []],
  ['what an alert met is not told twice', [both, a, c], [both, c]],
  ['nor what two streams met', [undefined, a, problem('a')], [a]],
  ['with something new in it, it is', [a, both], [a, both]]
])('%s', (_, met, told) => expect(distinct(met)).toEqual(told))

test('the first ends the step, once the others are said', () => {
  const said: string[] = []
  const error = (message: string) => void said.push(message)
  expect(() => throwFirst([a, c], error)).toThrow(a)
  expect(said).toEqual([c.message])
  throwFirst([], error)
  expect(said).toEqual([c.message])
})
