import { expect, test } from '@jest/globals'
import { latestTip, type Tip } from './tip.ts'

/** A branch whose texts are all the number of the fetch; `z` is too large to be read along. */
function given() {
  const clock = { now: 1000 }
  const tips = latestTip(() => clock.now)
  const gates: (() => void)[] = []
  let fetches = 0
  const tipWith = (text: string): Tip => ({
    at: clock.now,
    content: {
      head: text,
      files: new Map([...'abcz'].map((path) => [path, { oid: '1', bytes: 1 }])),
      texts: new Map([...'abc'].map((path) => [path, text]))
    }
  })
  const fetch = async () => {
    fetches += 1
    return tipWith(`fetch ${fetches}`)
  }
  const slowFetch = async () => {
    const tip = await fetch()
    await new Promise<void>((resolve) => gates.push(resolve))
    return tip
  }
  return { clock, tips, fetch, slowFetch, tipWith, release: () => gates.splice(0).forEach((open) => void open()), fetches: () => fetches }
}

test('many texts come from one fetch for 10 s, also that there is none', async () => {
  const { clock, tips, fetch } = given()
  expect(await tips.read('a', fetch)).toBe('fetch 1')
  clock.now += 9_999
  expect(await tips.read('b', fetch)).toBe('fetch 1')
  expect(await tips.read('absent', fetch)).toBeUndefined()
  clock.now += 1
  expect(await tips.read('c', fetch)).toBe('fetch 2')
})

test('a text that was read before is fetched anew: its reader waits for news', async () => {
  const { tips, fetch } = given()
  expect([await tips.read('a', fetch), await tips.read('a', fetch), await tips.read('a', fetch)]).toEqual(['fetch 1', 'fetch 2', 'fetch 3'])
  expect(await tips.read('b', fetch)).toBe('fetch 3')
})

test('so is one that was written, and one that was not read along', async () => {
  const { tips, fetch, tipWith, fetches } = given()
  await tips.written(async () => ({ tip: tipWith('written'), paths: ['a'] }))
  expect(await tips.read('b', fetch)).toBe('written')
  expect(await tips.read('a', fetch)).toBe('fetch 1')
  await tips.read('z', fetch)
  expect(fetches()).toBe(2)
})

test('reads at the same time wait for one fetch', async () => {
  const { tips, slowFetch, release, fetches } = given()
  const reads = ['a', 'b', 'c'].map((path) => tips.read(path, slowFetch))
  await Promise.resolve()
  release()
  expect(await Promise.all(reads)).toEqual(['fetch 1', 'fetch 1', 'fetch 1'])
  expect(fetches()).toBe(1)
})

test('a fetch from before a write does not hide it', async () => {
  const { tips, fetch, slowFetch, release, tipWith } = given()
  const early = tips.read('a', slowFetch)
  await tips.written(async () => ({ tip: tipWith('written'), paths: ['b'] }))
  release()
  expect(await early).toBe('fetch 1')
  expect(await tips.read('c', fetch)).toBe('written')
})

test('after a write that failed nothing is known', async () => {
  const { tips, fetch } = given()
  await tips.read('a', fetch)
  await expect(tips.written(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await tips.read('c', fetch)).toBe('fetch 2')
})

test('a fetch that failed is not kept', async () => {
  const { tips, fetch } = given()
  const reads = [tips.read('a', async () => Promise.reject(new Error('no'))), tips.read('b', fetch)]
  expect((await Promise.allSettled(reads)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await tips.read('c', fetch)).toBe('fetch 1')
})

test('several come from one tip, which is fetched anew if one of them was read before or is not there', async () => {
  const { tips, fetch, fetches } = given()
  expect(await tips.readAll(['a', 'b', 'none'], fetch)).toEqual({ a: 'fetch 1', b: 'fetch 1', none: undefined })
  expect(await tips.readAll(['c'], fetch)).toEqual({ c: 'fetch 1' })
  expect(await tips.readAll(['b'], fetch)).toEqual({ b: 'fetch 2' })
  await tips.readAll(['z'], fetch)
  expect(fetches()).toBe(3)
})
