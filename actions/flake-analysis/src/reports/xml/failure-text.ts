import { messageLimits } from '../beginning.ts'
import { type Attributes, attributeOf } from './attributes.ts'
import { firstLine, tellingLine, tellingMessage } from './failure-message.ts'

/** What a failure says while it is read: its attributes, then its text where they do not do. */
export interface FailureText {
  /** Whether the text is still wanted. */
  isOpen: boolean
  message: string
  /** What is shown where nothing says more. */
  fallback: string
  text: string
}

export const noFailure = (): FailureText => ({ isOpen: false, message: '', fallback: '', text: '' })

/** Begins with the attributes of a failure, in place of what was there. */
export function begin(failure: FailureText, attributes: Attributes): void {
  const written = attributeOf(attributes, 'message') ?? ''
  failure.message = written === '' ? '' : tellingMessage(written)
  failure.isOpen = failure.message === ''
  failure.text = ''
  failure.fallback = failure.isOpen ? firstLine(written) || firstLine(attributeOf(attributes, 'type') ?? '') : ''
}

export function more(failure: FailureText, piece: string): void {
  const room = messageLimits.read - failure.text.length
  failure.text += piece.length > room ? piece.slice(0, room) : piece
  failure.isOpen = failure.text.length < messageLimits.read
}

export function messageOf({ message, text, fallback }: FailureText): string {
  return message || tellingLine(text) || fallback || firstLine(text)
}
