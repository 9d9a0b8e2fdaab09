import { getEventListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import { within } from './deadline.ts'

const never = () => new Promise<never>(() => {})

test('work that ends in time gives its result, and what it left open is told to end', async () => {
  let seen: AbortSignal | undefined
  const ended = await within(10_000, undefined, async (signal) => {
    seen = signal
    expect(signal.aborted).toBe(false)
    return 7
  })
  expect(ended).toEqual({ result: 7 })
  expect(seen?.reason).toBe('ended')
})

test('work that hears no signal is cut all the same', async () => {
  expect(await within(20, undefined, never)).toEqual({ cut: 'timeout' })
  expect(await within(10_000, AbortSignal.timeout(20), never)).toEqual({ cut: 'cancelled' })
  expect(await within(10_000, AbortSignal.abort(), never)).toEqual({ cut: 'cancelled' })
})

test('what fails because it was cut is cut, not failed', async () => {
  const failing = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('late'))))
  expect(await within(20, undefined, failing)).toEqual({ cut: 'timeout' })
})

test('what fails by itself fails, and no listener stays with the caller', async () => {
  const run = new AbortController()
  await expect(within(10_000, run.signal, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  expect(getEventListeners(run.signal, 'abort')).toEqual([])
})
