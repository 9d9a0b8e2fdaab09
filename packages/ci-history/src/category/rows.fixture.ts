import { describe, expect, test } from '@jest/globals'
import { categoryOf } from './category.ts'
import { families } from './table.ts'

/** Of each rule, lines that it knows, and one that is like them and is not of its family. */
export type Rows = Readonly<Record<string, readonly [miss: string, ...hits: string[]]>>

/** Plays the rows of a family: each rule has some, and what hits does so through the whole table. */
export function playFamily(name: keyof typeof families, rows: Rows): void {
  describe(name, () => {
    test('there are rows for each rule', () => expect(Object.keys(rows).toSorted()).toEqual(Object.keys(families[name]).toSorted()))
    for (const [rule, [miss, ...hits]] of Object.entries(rows)) {
      test.each(hits)(`${rule}: %s`, (line) => expect(categoryOf([line])).toEqual({ name, rule }))
      test(`not ${rule}: ${miss}`, () => expect(categoryOf([miss]).name).not.toBe(name))
    }
  })
}
