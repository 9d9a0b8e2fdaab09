/** 0 ≤ x < 1, the same for the same keys in any order of asking. */
export type Chance = (...keys: readonly (number | string)[]) => number

/** Draws that need no memory: any part of a large world can be made at any time. */
export function chanceOf(seed: number): Chance {
  // The same few words are asked for again and again.
  const hashes = new Map<string, number>()
  const hashOf = (text: string) => {
    const hash = hashes.get(text) ?? hashed(text)
    hashes.set(text, hash)
    return hash
  }
  return (...keys) => {
    let state = seed | 0
    for (const key of keys) state = mixed(state ^ (typeof key === 'number' ? key | 0 : hashOf(key)))
    return (mixed(state) >>> 0) / 2 ** 32
  }
}

function mixed(value: number): number {
  let mix = (value + 0x6d2b79f5) | 0
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}

function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
