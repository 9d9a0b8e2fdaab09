import type { Expectations } from '@tocsin/notifier'
import type { Body } from './answer.ts'

type Sizes = NonNullable<Expectations['size']>

/** `body has 12 bytes, expected at least 100`, where its size is not as it should be. */
export function sizeWords({ atLeast, atMost }: Sizes, { size, counted }: Body): string | undefined {
  const has = `body has ${counted ? '' : 'more than '}${size} bytes`
  if (atLeast !== undefined && size < atLeast) return `${has}, expected at least ${atLeast}`
  if (atMost !== undefined && (size > atMost || !counted)) return `${has}, expected at most ${atMost}`
  return undefined
}
