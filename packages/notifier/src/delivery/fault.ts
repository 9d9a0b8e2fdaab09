import type { Reason, Verdict } from '../channel.ts'
import type { TransportError, TransportFault } from '../http.ts'

const reasons: Record<TransportFault, Reason> = {
  dns: 'network',
  refused: 'network',
  reset: 'network',
  timeout: 'timeout',
  tls: 'network',
  proxy: 'network',
  aborted: 'cancelled',
  other: 'network'
}

/** No answer came: try again, and tell whether the message may be there already. */
export function faultVerdict(error: TransportError): { verdict: Verdict<never>; doubtful: boolean } {
  const doubtful = error.sent
  const detail = doubtful ? `${error.message}; it may have been delivered` : error.message
  return { verdict: { kind: 'retry', reason: reasons[error.fault], detail }, doubtful }
}
