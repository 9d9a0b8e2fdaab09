import { expect, test } from '@jest/globals'
import { faults } from './faults.ts'
import { ask, get, send, withSim } from './testing.ts'

const path = '/repos/octo/app/issues'

test('a fault answers in place of the truth as often as it is told to', async () => {
  await withSim({ seed: {} }, async (sim) => {
    sim.fail({ operation: 'issues/create', skip: 1, times: 2, status: 503, headers: { 'retry-after': '1' } })
    const codes = []
    for (let turn = 0; turn < 4; turn += 1) codes.push((await send(sim, 'POST', path, { body: { title: 'x' } })).status)
    expect(codes).toEqual([201, 503, 503, 201])
    expect(sim.state.repos.get('octo/app')?.issues).toHaveLength(2)
    sim.assertClean()
  })
})

const cuts: ['before' | 'after', made: number][] = [
  ['before', 0],
  ['after', 1]
]
test.each(cuts)('a connection cut %s the effect leaves %i issues', async (cut, made) => {
  await withSim({ seed: {} }, async (sim) => {
    sim.fail({ method: 'POST', cut })
    await expect(send(sim, 'POST', path, { body: { title: 'x' } })).rejects.toThrow('socket hang up')
    expect(sim.state.repos.get('octo/app')?.issues).toHaveLength(made)
    expect(sim.requests.map(({ operation, status }) => [operation, status])).toEqual([['issues/create', 0]])
  })
})

test('a hang ends when the simulator closes', async () => {
  let hung: Promise<unknown> = Promise.resolve()
  await withSim({ seed: {} }, async (sim) => {
    sim.fail({ path: /issues$/, cut: 'hang' })
    hung = expect(get(sim, path)).rejects.toThrow()
    expect((await get(sim, '/repos/octo/app')).status).toBe(200)
  })
  await hung
})

test('a fault hits only what matches every part of it', () => {
  const { add, next } = faults()
  const request = { operation: 'repos/get', method: 'GET', path: '/repos/a/b' }
  add({ operation: 'repos/get', method: 'POST', status: 500 })
  expect(next(request)).toBeUndefined()
  add({ path: /^\/repos\//, times: 1, status: 502 })
  expect([next(request)?.status, next(request)?.status]).toEqual([502, undefined])
})

test('the log of requests says what was asked and how it ended', async () => {
  await withSim({ seed: {}, clock: () => 5 }, async (sim) => {
    await get(sim, `${path}?state=all`)
    await ask(`${sim.url}/nowhere`)
    expect(sim.requests).toEqual([
      { operation: 'issues/list-for-repo', method: 'GET', path, query: { state: 'all' }, body: undefined, status: 200, at: 5 },
      { operation: '', method: 'GET', path: '/nowhere', query: {}, body: undefined, status: 404, at: 5 }
    ])
    expect(() => sim.assertClean()).toThrow('no operation of the specification')
  })
})

test('a body that is no JSON or breaks its schema is refused', async () => {
  await withSim({ seed: {} }, async (sim) => {
    expect(await send(sim, 'POST', path, { body: { title: 'x', labels: 'bug' } })).toMatchObject({
      status: 422,
      body: { message: 'Invalid request.' }
    })
    expect(sim.violations).toEqual(['POST /repos/octo/app/issues request: body .labels must be array'])
  })
})
