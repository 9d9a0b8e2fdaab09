import type { AnyRecord } from 'node:dns'
import type { RequestStep } from '@tocsin/notifier'
import type { Answer } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { addressesOf } from '../dial/addresses.ts'
import { explain } from '../fault/explain.ts'
import { partsOf } from '../fill/fill-url.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import { during } from '../progress.ts'
import { Trouble } from '../trouble.ts'
import { recordTexts } from './records.ts'

/** How often a name server is asked within the time of a try; each time it is waited for twice as long. */
const tries = 3

/** A step that asks a name server for a record. */
export async function dns({ url, record = 'A', resolver }: RequestStep, attempt: Attempt): Promise<Answer> {
  const name = fill(partsOf(url).host, lookUpIn(attempt)).trim()
  try {
    const asked = await resolverAt(resolver && fill(resolver, lookUpIn(attempt)), attempt)
    attempt.progress.ifCut = { fault: 'timeout', words: `DNS: no name server answered for ${name} in time` }
    const cancel = () => asked.cancel()
    attempt.signal.addEventListener('abort', cancel, { once: true })
    const records = await during(attempt.progress, 'dns', () => asked.resolve(name, record) as Promise<AnyRecord[]>)
    attempt.signal.removeEventListener('abort', cancel)
    return { answers: recordTexts(records) }
  } catch (error) {
    const { fault, message } = explain(error, name, attempt.progress)
    throw new Trouble(
      fault === 'refused' ? 'dns' : fault,
      fault === 'refused' ? `DNS: nobody answers at the name server${resolver ? ` ${resolver}` : ''}` : message
    )
  }
}

async function resolverAt(address: string | undefined, attempt: Attempt) {
  const { Resolver } = process.getBuiltinModule('node:dns/promises')
  const made = new Resolver({ timeout: Math.max(100, Math.floor(attempt.timeoutMs / 2 ** tries)), tries })
  if (address === undefined) return made
  const [host, port] = hostAndPort(address.trim())
  const [first] = await addressesOf(host, attempt)
  if (first) made.setServers([`${first.family === 6 ? `[${first.address}]` : first.address}:${port}`])
  return made
}

/** Of `ns.example.com`, `1.1.1.1:5353`, `2606:4700::1111` or `[::1]:53`. */
function hostAndPort(address: string): readonly [host: string, port: number] {
  const [, bracketed, plain = '', port = '53'] = /^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d{1,5}))?$/.exec(address) ?? []
  const host = bracketed ?? plain
  if (host === '' || Number(port) > 65_535) throw new Trouble('protocol', 'resolver is no address of a name server')
  return [host, Number(port)]
}
