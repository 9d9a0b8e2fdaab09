import { TransportError } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'

/** A request to GitHub that did not succeed, as data. */
export interface Failure {
  method: string
  /** The path of the API, without host, base path and query. */
  path: string
  /** What GitHub answered; nothing when no answer came. */
  status: number | undefined
  headers: Readonly<Record<string, string>>
  message: string
  /** It may have been acted on, although no answer came. */
  sent: boolean
  /** Trying again cannot help: it was cancelled, or refused by ourselves. */
  final: boolean
}

/** Reads an error of @octokit/request; nothing when it is another one. */
export function failureOf(error: unknown): Failure | undefined {
  if (!isRequestError(error)) return undefined
  const { cause, request, response } = error
  return {
    method: request.method,
    path: pathOf(request.url),
    status: response?.status,
    headers: response?.headers ?? {},
    message: error.message,
    sent: cause instanceof TransportError ? cause.sent : true,
    final: cause instanceof ActionError || (cause instanceof TransportError && cause.fault === 'aborted')
  }
}

interface RequestError extends Error {
  status: number
  request: { method: string; url: string }
  response?: { status: number; headers: Record<string, string> }
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && 'request' in error && typeof error.request === 'object'
}

const pathOf = (url: string) => (URL.parse(url)?.pathname ?? '').replace(/^\/api\/v3(?=\/)/, '')

/** The failure of which an error tells, be it the client's own or one that was explained. */
export const failureBehind = (error: unknown): Failure | undefined =>
  failureOf(error) ?? (error instanceof Error && error.cause ? failureOf(error.cause) : undefined)

/** The HTTP status that GitHub answered with, when that is why something failed. */
export const statusOf = (error: unknown): number | undefined => failureBehind(error)?.status
