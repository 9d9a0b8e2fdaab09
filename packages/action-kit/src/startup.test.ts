import { expect, test } from '@jest/globals'
import { runStep } from './testing.ts'

// Prints at the end which modules of the given kind the process has loaded.
const watch = (kind: RegExp) => `
  import { registerHooks } from 'node:module'
  const urls = []
  registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) })
  process.on('exit', () => console.log([...urls, ...process.moduleLoadList].filter((name) => ${kind}.test(name)).map((name) => name.split('/').at(-1)).sort().join('\\n')))`

const loadedBy = (code: string, kind: RegExp) =>
  runStep({
    code,
    env: { GITHUB_REPOSITORY: 'octo/app', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watch(kind))}` }
  })

const most = `
  readInputs(sharedInputs({ failOn: 'none' }))
  readContext()`

test('a run that asks GitHub nothing loads nothing heavy', async () => {
  // Each of these costs a tenth of a run or more.
  const heavy = /octokit|bottleneck|node_modules[\\/]yaml[\\/]|[\\/]zod[\\/]|undici|NativeModule (?:http|https|tls|child_process)$/
  expect(await loadedBy(most, heavy)).toBe('\nexit 0')
})

test('the YAML parser and the client are loaded when they are asked for', async () => {
  const client = `${most}
    await kit.parseYamlInput('fields', 'a: 1', (await import('zod/mini')).unknown())
    await kit.github({ token: 't', context: readContext(), exchange: async () => ({ status: 200, headers: {}, body: new Uint8Array() }) })`
  expect(
    await loadedBy(client, /[\\/]@octokit[\\/]core[\\/].*index\.js|[\\/]yaml[\\/]dist[\\/]index\.js|NativeModule (?:http|https|tls)$/)
  ).toBe('index.js\nindex.js\nexit 0')
})

const asking = (route: string) => `${most}
  const exchange = async () => ({ status: 200, headers: {}, body: new Uint8Array() })
  const client = await kit.github({ token: 't', context: readContext(), exchange })
  await client.request('${route}')`

test('the scheduler of the plugins is loaded for a write, not for a read that succeeds', async () => {
  const scheduler = /[\\/]bottleneck[\\/].*\.js$/
  expect(await loadedBy(asking('GET /meta'), scheduler)).not.toContain('light.js')
  expect(await loadedBy(asking('POST /markdown'), scheduler)).toContain('light.js')
})
