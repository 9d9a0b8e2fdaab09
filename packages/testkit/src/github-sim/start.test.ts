import { expect, test } from '@jest/globals'
import { startGithubSim } from './start.ts'
import { ask, get, withSim } from './testing.ts'

test('two simulators share nothing, and a closed one is gone', async () => {
  const [one, two] = await Promise.all([startGithubSim({ seed: {} }), startGithubSim()])
  expect([(await get(one, '/repos/octo/app')).status, (await get(two, '/repos/octo/app')).status]).toEqual([200, 404])
  await Promise.all([one.close(), two.close()])
  await expect(ask(one.url)).rejects.toThrow('ECONNREFUSED')
})

test('a seed sown later adds to a repository that is there', async () => {
  await withSim({ seed: { runs: [{ conclusion: 'failure' }] } }, async (sim) => {
    const before = sim.state.repos.get('octo/app')
    const after = sim.seed({ runs: [{ conclusion: 'success' }], commits: [{ message: 'Fix it' }] })
    expect(after).toBe(before)
    expect(after.runs.map(({ number, attempts }) => [number, attempts[0].conclusion])).toEqual([
      [1, 'failure'],
      [2, 'success']
    ])
    expect(after.runs[1]?.sha).toBe(after.git.refs.get('refs/heads/main'))
  })
})

test('a repository goes by its name whatever the case, and several may be sown', async () => {
  await withSim({ seed: [{ repo: 'Octo/App' }, { repo: 'octo/web', private: true }] }, async (sim) => {
    expect((await get(sim, '/repos/octo/app')).body).toMatchObject({ full_name: 'Octo/App' })
    expect((await get(sim, '/repos/octo/web')).body).toMatchObject({ private: true, visibility: 'private' })
    sim.assertClean()
  })
})

test('a test may change the state behind the API', async () => {
  await withSim({ seed: { runs: [{ id: 5, status: 'in_progress' }] } }, async (sim) => {
    const attempt = sim.state.repos.get('octo/app')?.runs[0]?.attempts[0]
    expect((await get(sim, '/repos/octo/app/actions/runs/5')).body).toMatchObject({ status: 'in_progress', conclusion: null })
    if (attempt) Object.assign(attempt, { status: 'completed', conclusion: 'timed_out' })
    expect((await get(sim, '/repos/octo/app/actions/runs/5')).body).toMatchObject({ status: 'completed', conclusion: 'timed_out' })
    sim.assertClean()
  })
})

test('what was dispatched can be read, within its limit of 65,535 characters', async () => {
  await withSim({ seed: {} }, async (sim) => {
    const dispatch = (size: number) =>
      ask(`${sim.url}/repos/octo/app/dispatches`, {
        method: 'POST',
        headers: { authorization: 'Bearer t' },
        body: { event_type: 'crash', client_payload: { text: 'x'.repeat(size) } }
      })
    expect([(await dispatch(3)).status, (await dispatch(65_535)).status]).toEqual([204, 422])
    expect(sim.state.repos.get('octo/app')?.dispatches).toEqual([{ event_type: 'crash', client_payload: { text: 'xxx' } }])
    sim.assertClean()
  })
})

test('deployments come newest first, each with its newest status first', async () => {
  const deployments = [{ environment: 'staging' }, { environment: 'production', statuses: ['pending', 'failure'] as const }]
  await withSim({ seed: { deployments } }, async (sim) => {
    const { body } = await get(sim, '/repos/octo/app/deployments')
    const [first] = body as { id: number }[]
    expect(body).toMatchObject([{ environment: 'production', production_environment: true }, { environment: 'staging' }])
    const { body: statuses } = await get(sim, `/repos/octo/app/deployments/${first?.id}/statuses`)
    expect(statuses).toMatchObject([{ state: 'failure' }, { state: 'pending' }])
    sim.assertClean()
  })
})
