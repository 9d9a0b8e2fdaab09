import { expect, test } from '@jest/globals'
import { once } from './once.ts'

test('nothing is made before it is asked for, and then only one', () => {
  let made = 0
  const thing = once(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect([thing(), thing()]).toEqual([{ number: 1 }, { number: 1 }])
  expect(thing()).toBe(thing())
})

test('who asks while it is being made waits for the same', async () => {
  let made = 0
  const later = once(async () => ++made)
  expect(await Promise.all([later(), later()])).toEqual([1, 1])
})

test('what could not be made is tried again; a promise that fails, fails for all', async () => {
  let tries = 0
  const failing = once((): object => {
    throw new Error(`try ${++tries}`)
  })
  expect(failing).toThrow('try 1')
  expect(failing).toThrow('try 2')
  const rejected = once(async () => {
    throw new Error(`try ${++tries}`)
  })
  await expect(rejected()).rejects.toThrow('try 3')
  await expect(rejected()).rejects.toThrow('try 3')
})
