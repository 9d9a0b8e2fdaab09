import { type FailureText, more } from './failure-text.ts'
import type { Handler } from './scan.ts'

interface Heard extends Pick<Handler, 'open' | 'close' | 'end'> {
  failure: FailureText
  /** Whether the element at hand says what failed. */
  isInWords(): boolean
}

/** Hears of all elements, and of texts those alone that say what failed, as far as they are wanted. */
export function failureHandler({ failure, isInWords, open, close, end }: Heard): Handler {
  const handler: Handler = {
    wantsText: false,
    open(name, attributes) {
      open(name, attributes)
      handler.wantsText = failure.isOpen && isInWords()
    },
    text(piece) {
      more(failure, piece)
      handler.wantsText = failure.isOpen
    },
    close(name) {
      close(name)
      handler.wantsText = failure.isOpen && isInWords()
    },
    end
  }
  return handler
}
