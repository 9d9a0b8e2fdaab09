import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const exchangeModule = fileURLToPath(new URL('./exchange.ts', import.meta.url))

/** The built-in modules a process has loaded after one failed exchange with `url`. */
function loadedBy(url: string): string[] {
  const script = `
    const { createExchange } = await import(${JSON.stringify(exchangeModule)})
    await createExchange()({ method: 'GET', url: ${JSON.stringify(url)}, headers: {} }, { timeoutMs: 5000 }).catch(() => {})
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => / (?:https|tls|crypto|internal.deps.undici.undici)$/.test(name))))`
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { encoding: 'utf8' }))
}

test('http loads no TLS, no crypto and no undici', () => {
  expect(loadedBy('http://127.0.0.1:9/')).toEqual([])
})

test('https loads TLS and no undici', () => {
  expect(loadedBy('https://127.0.0.1:9/')).toEqual(expect.arrayContaining(['NativeModule https', 'NativeModule tls']))
  expect(loadedBy('https://127.0.0.1:9/')).not.toContainEqual(expect.stringContaining('undici'))
})
