// Upptime names GitHub's hosts itself: what it asks them goes to loopback, without TLS, which spares it work.
const { request } = require('node:http')
const https = require('node:https')

const { hostname, port } = new URL(process.env.STAND_IN)

https.request = (given, ...rest) => {
  const url = given instanceof URL || typeof given === 'string' ? new URL(given) : undefined
  const options = { ...(url ? { path: url.pathname + url.search } : given), ...rest.find((one) => typeof one === 'object') }
  const callback = rest.find((one) => typeof one === 'function')
  return request({ ...options, protocol: 'http:', agent: undefined, agents: undefined, host: hostname, hostname, port }, callback)
}
https.get = (...args) => https.request(...args).end()
