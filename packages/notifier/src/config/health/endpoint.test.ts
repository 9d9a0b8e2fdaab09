import { expect, test } from '@jest/globals'
import { z } from 'zod/mini'
import { endpointSchema } from './endpoint.ts'

const url = 'https://a.example'

test.each<[written: object, problem: string | undefined]>([
  [{ url }, undefined],
  [{ steps: [{ url, method: 'POST', expect: { status: 201 } }] }, undefined],
  [{ steps: [{ url }], timeout: '5s', latency: { max: '1s' } }, undefined],
  [{}, 'url: needs a url, or steps'],
  [{ url, steps: [{ url }] }, 'url: needs a url, or steps'],
  [{ steps: [{ url }], headers: { accept: 'a/b' } }, 'steps: has a request of its own each'],
  [{ steps: [{ url }], 'verify-tls': false }, 'steps: has a request of its own each']
])('%j', (written, problem) => {
  const { error } = z.safeParse(endpointSchema, { name: 'api', ...written })
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(said).toEqual(problem === undefined ? undefined : [expect.stringContaining(problem)])
})
