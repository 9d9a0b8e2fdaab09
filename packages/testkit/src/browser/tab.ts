import type { Answer, Protocol } from './protocol.ts'

export interface Visit {
  url: string
  /** Of the window, in px. */
  width: number
  height?: number
  theme?: 'light' | 'dark'
  /** Whether the scripts of the page run. Default: true. */
  scripts?: boolean
  /** Media type, such as `print`. */
  media?: string
}

export interface Tab {
  /** What an expression comes to in the page, as JSON has it; a promise is waited for. The page's policy does not hold it back. */
  evaluate<T>(expression: string): Promise<T>
  /** What the console said, errors of the page included. */
  console: readonly string[]
  /** What was asked for but the page itself; `data:` is no request. */
  requests: readonly string[]
  /** A PNG of the whole page, or of its first `height` px. */
  screenshot(height?: number): Promise<Buffer>
  close(): Promise<void>
}

interface Heard {
  console: string[]
  requests: string[]
  loaded: PromiseWithResolvers<void>
}

export async function openTab(protocol: Protocol, visit: Visit): Promise<Tab> {
  const { targetId } = await protocol.call('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await protocol.call('Target.attachToTarget', { targetId, flatten: true })
  const call = (method: string, params?: object) => protocol.call(method, params, sessionId)
  const heard: Heard = { console: [], requests: [], loaded: Promise.withResolvers() }
  for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await call(`${domain}.enable`)
  await prepare(call, visit)
  protocol.listen(sessionId, (method, params) => hear(heard, visit.url, method, params))
  await call('Page.navigate', { url: visit.url })
  await heard.loaded.promise
  return {
    console: heard.console,
    requests: heard.requests,
    evaluate: (expression) => evaluate(call, expression),
    screenshot: (height) => screenshot(call, visit, height),
    async close() {
      await protocol.call('Target.closeTarget', { targetId })
    }
  }
}

type Call = (method: string, params?: object) => Promise<Answer>

async function prepare(call: Call, { width, height = 900, theme = 'light', scripts = true, media = '' }: Visit): Promise<void> {
  await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  await call('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: theme }] })
  await call('Emulation.setScriptExecutionDisabled', { value: !scripts })
}

function hear(heard: Heard, own: string, method: string, params: Answer): void {
  if (method === 'Page.loadEventFired') heard.loaded.resolve()
  if (method === 'Runtime.consoleAPICalled') heard.console.push(params.args.map((one: Answer) => one.value ?? one.description).join(' '))
  if (method === 'Runtime.exceptionThrown')
    heard.console.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
  if (method === 'Log.entryAdded') heard.console.push(params.entry.text)
  if (method !== 'Network.requestWillBeSent') return
  const { url } = params.request
  if (!url.startsWith('data:') && url !== own.replace(/#.*$/, '')) heard.requests.push(url)
}

async function evaluate<T>(call: Call, expression: string): Promise<T> {
  const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

async function screenshot(call: Call, { width }: Visit, height?: number): Promise<Buffer> {
  const { cssContentSize } = await call('Page.getLayoutMetrics')
  const clip = { x: 0, y: 0, width, height: height ?? Math.ceil(cssContentSize.height), scale: 1 }
  const { data } = await call('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true })
  return Buffer.from(data, 'base64')
}
