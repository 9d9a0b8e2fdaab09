import { expect, test } from '@jest/globals'
import { recordTexts } from './records.ts'

const rows: [string, unknown, string[]][] = [
  ['A', ['192.0.2.1', '192.0.2.2'], ['192.0.2.1', '192.0.2.2']],
  ['TXT', [['v=spf1 ', '-all'], ['x']], ['v=spf1 -all', 'x']],
  ['MX', [{ exchange: 'mail.a.test', priority: 10, type: 'MX' }], ['10 mail.a.test']],
  ['SRV', [{ name: 'sip.a.test', port: 5060, priority: 1, weight: 2 }], ['1 2 5060 sip.a.test']],
  ['CAA', [{ critical: 0, issue: 'letsencrypt.org', type: 'CAA' }], ['0 issue letsencrypt.org']],
  [
    'SOA',
    { nsname: 'ns.a.test', hostmaster: 'root.a.test', serial: 1, refresh: 2, retry: 3, expire: 4, minttl: 5 },
    ['ns.a.test root.a.test 1 2 3 4 5']
  ]
]
test.each(rows)('%s', (_type, records, expected) => {
  expect(recordTexts(records)).toEqual(expected)
})
