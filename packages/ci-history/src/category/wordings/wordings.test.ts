import { describe, expect, test } from '@jest/globals'
import { categoryOf } from '../category.ts'
import type { families } from '../table.ts'
import { build } from './build.fixture.ts'
import { connections } from './connections.fixture.ts'
import { machine } from './machine.fixture.ts'
import { outcomes } from './outcomes.fixture.ts'
import { services } from './services.fixture.ts'
import { tests } from './tests.fixture.ts'
import type { Wordings } from './wordings.fixture.ts'

const wordings = { ...machine, ...connections, ...services, ...build, ...tests, ...outcomes } satisfies Record<
  keyof typeof families,
  Wordings
>

describe.each(Object.entries<Wordings>(wordings))('%s', (name, { known, others }) => {
  test('is shown by eight wordings and five near misses', () => {
    expect([new Set(known).size >= 8, new Set(others).size >= 5]).toEqual([true, true])
  })
  test.each(known)('%s', (line) => expect(categoryOf([line]).name).toBe(name))
  test.each(others)('not %s', (line) => expect(categoryOf([line]).name).not.toBe(name))
})
