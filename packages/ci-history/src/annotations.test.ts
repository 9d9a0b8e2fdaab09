import { expect, test } from '@jest/globals'
import { exceededMinutes, usefulAnnotations } from './annotations.ts'
import type { Annotation } from './model.ts'

const failure = (message: string, more: Partial<Annotation> = {}): Annotation => ({ level: 'failure', message, ...more })
const warning = (message: string): Annotation => ({ level: 'warning', message })

const exitCode = failure('Process completed with exit code 1.')
const told = (annotations: readonly Annotation[]) => usefulAnnotations(annotations).map(({ message }) => message)

test('a bare exit code gives way to anything that says more', () => {
  expect(told([exitCode, failure('total is wrong', { path: 'src/cart.ts', line: 12 })])).toEqual(['total is wrong'])
})

test('it stays when nothing else explains the failure', () => {
  expect(told([exitCode])).toEqual(['Process completed with exit code 1.'])
  expect(told([warning('slow'), exitCode])).toEqual(['Process completed with exit code 1.', 'slow'])
})

test('failures come first, each once, without advice on old versions', () => {
  const annotations = [
    warning('slow'),
    warning('Node 20 is being deprecated. Use Node 24.'),
    failure('b'),
    failure('a'),
    failure('b'),
    failure(' ')
  ]
  expect(told(annotations)).toEqual(['b', 'a', 'slow'])
})

test('messages lose their control codes', () => {
  expect(usefulAnnotations([failure('\u001b[31mred\u001b[0m\n', { title: '\u001b[1mbold' })])).toEqual([failure('red', { title: 'bold' })])
})

test('the limit that a job ran into', () => {
  const message = 'The job running on runner box-3 has exceeded the maximum execution time of 15 minutes.'
  expect(exceededMinutes([warning('slow'), failure(message)])).toBe(15)
  expect(exceededMinutes([exitCode])).toBeUndefined()
})
