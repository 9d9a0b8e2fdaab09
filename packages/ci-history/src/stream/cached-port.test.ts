import { expect, test } from '@jest/globals'
import { type AnswerCache, cachedPort, type Kept } from './cached-port.ts'
import { readStream } from './read-stream.ts'
import { readWorkflows } from './read-workflows.ts'
import { drawn, repository, withGithub } from './sim.fixture.ts'

const main = { ...repository, workflow: 'ci.yml', branch: 'main' }

function memory() {
  const kept = new Map<string, Kept>()
  const cache: AnswerCache = { read: (url) => kept.get(url), write: async (url, one) => kept.set(url, one) }
  return { kept, cache }
}

test('what has not changed costs nothing, and reads the same, in another process too', async () => {
  await withGithub({ runs: drawn('✓✗✗') }, async (port, sim) => {
    const { kept, cache } = memory()
    const first = [await readStream(cachedPort(port, cache), main), await readWorkflows(cachedPort(port, cache), repository)]
    const stored: [string, Kept][] = JSON.parse(JSON.stringify([...kept]))
    const later = new Map(stored)
    const reading = cachedPort(port, { read: async (url) => later.get(url), write: (url, one) => later.set(url, one) })

    expect([await readStream(reading, main), await readWorkflows(reading, repository)]).toEqual(first)
    expect([await readStream(port, main), await readWorkflows(port, repository)]).toEqual(first)
    expect(sim.requests.map(({ status }) => status)).toEqual([200, 200, 304, 304, 200, 200])
    expect([...kept.keys()]).toEqual([
      '/repos/octo/app/actions/workflows/ci.yml/runs?branch=main&exclude_pull_requests=true&per_page=100',
      '/repos/octo/app/actions/workflows?page=1&per_page=100'
    ])
  })
})

test('what has changed is read and kept anew', async () => {
  await withGithub({ runs: drawn('✓') }, async (port, sim) => {
    const { kept, cache } = memory()
    await readStream(cachedPort(port, cache), main)
    const [before] = kept.values()
    sim.seed({ runs: [{ id: 2, number: 2, conclusion: 'failure' }] })
    expect((await readStream(cachedPort(port, cache), main)).runs.map(({ number }) => number)).toEqual([2, 1])
    expect([...kept.values()]).not.toEqual([before])
    expect(sim.requests.map(({ status }) => status)).toEqual([200, 200])
  })
})

test('only what is read of a run is kept', async () => {
  await withGithub({ runs: drawn('✗') }, async (port, sim) => {
    const { kept, cache } = memory()
    const { data } = await port.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...repository,
      workflow_id: 'ci.yml'
    })
    await readStream(cachedPort(port, cache), main)
    expect(JSON.stringify([...kept.values()]).length).toBeLessThan(JSON.stringify(data).length / 8)
    expect(sim.requests).toHaveLength(2)
  })
})

test('a client that explains its failures is understood; any other failure stays what it is', async () => {
  const { cache } = memory()
  await cache.write('/repos/octo/app/actions/workflows?page=1&per_page=100', { etag: '"a"', body: { workflows: [{ id: 5 }] } })
  const refusing = (status: number) => ({
    request: async () => {
      throw new Error('explained', { cause: Object.assign(new Error('refused'), { status }) })
    }
  })
  expect(await readWorkflows(cachedPort(refusing(304), cache), repository)).toMatchObject([{ id: 5 }])
  await expect(readWorkflows(cachedPort(refusing(502), cache), repository)).rejects.toThrow('explained')
})

test('a file is text, whichever media type it is asked for in', async () => {
  const file = { files: { '.github/workflows/ci.yml': 'on: push\n' }, runs: [] }
  await withGithub(file, async (port, sim) => {
    const { kept, cache } = memory()
    const asked = { ...repository, path: '.github/workflows/ci.yml', ref: 'main', mediaType: { format: 'raw' } }
    const read = async () => (await cachedPort(port, cache).request('GET /repos/{owner}/{repo}/contents/{path}', asked)).data
    expect([await read(), await read()]).toEqual(['on: push\n', 'on: push\n'])
    expect(sim.requests.map(({ status }) => status)).toEqual([200, 304])
    expect([...kept.keys()]).toEqual(['/repos/octo/app/contents/.github%2Fworkflows%2Fci.yml?ref=main'])
  })
})

test('what is asked for once is neither looked up nor kept, nor is an answer without a tag', async () => {
  const asked: unknown[] = []
  const { kept, cache } = memory()
  const port = cachedPort(
    {
      request: async (_, parameters) => {
        asked.push(parameters)
        return { data: { workflows: [] }, headers: {} }
      }
    },
    cache
  )
  await port.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', { run_id: 7 })
  await port.request('GET /repos/{owner}/{repo}/actions/workflows')
  expect(asked).toEqual([{ run_id: 7 }, {}])
  expect(kept.size).toBe(0)
})
