import { type Attributes, type Memo, memo, plainNumber, repeatedText, textOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { type Draft, saidBy } from './draft.ts'
import { timeOf } from './seconds.ts'
import type { Suites } from './suites.ts'

/** What many cases share. */
export interface Memos {
  className: Memo
  file: Memo
}

export const memos = (): Memos => ({ className: memo(), file: memo() })

/** A case by its attributes; those that nobody knows are passed over. */
export function readCase(attributes: Attributes, { path, file }: Suites, memos: Memos): Draft {
  const draft = emptyDraft(path)
  let otherClass = -1
  for (let index = 0; index < attributes.count; index += 1)
    switch (attributes.names[index]) {
      case 'name':
        draft.name = clippedName(textOf(attributes, index))
        break
      case 'classname':
        draft.className = clippedName(repeatedText(attributes, index, memos.className))
        break
      case 'class':
        otherClass = index
        break
      case 'time':
        draft.ms = timeOf(attributes, index)
        break
      case 'file':
        draft.file = clippedName(repeatedText(attributes, index, memos.file))
        break
      case 'line':
      case 'lineno':
        draft.line = lineOf(attributes, index)
        break
      case 'status':
      case 'result':
        draft.said = saidBy(textOf(attributes, index)) ?? draft.said
    }
  if (draft.className === '' && otherClass >= 0) draft.className = clippedName(repeatedText(attributes, otherClass, memos.className))
  draft.file ||= file
  return draft
}

const emptyDraft = (suites: readonly string[]): Draft => ({
  suites,
  className: '',
  name: '',
  ms: undefined,
  file: undefined,
  line: undefined,
  errors: 0,
  failures: 0,
  skips: 0,
  flakes: 0,
  reruns: 0,
  said: undefined,
  message: ''
})

function lineOf(attributes: Attributes, index: number): number | undefined {
  const line = plainNumber(attributes, index)
  return Number.isSafeInteger(line) ? line : undefined
}
