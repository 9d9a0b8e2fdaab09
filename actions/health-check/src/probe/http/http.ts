import type { RequestStep } from '@tocsin/notifier'
import type { Answer } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { reachOf } from '../reach.ts'
import { follow } from './redirect.ts'
import { requestOf } from './request.ts'

const usualRedirects = 5

/** A step over HTTP: one request, and those that its redirects ask for. */
export async function http(step: RequestStep, attempt: Attempt): Promise<Answer> {
  const { redirects = usualRedirects, expect = {} } = step
  const message = await requestOf(step, attempt)
  return follow(message, { redirects, expected: expect.status ?? [] }, reachOf(expect), attempt)
}
