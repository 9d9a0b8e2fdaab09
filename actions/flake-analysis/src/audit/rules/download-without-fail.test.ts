import { script, testRule } from '../rule.fixture.ts'
import { downloadWithoutFail } from './download-without-fail.ts'

testRule(downloadWithoutFail, [
  [
    'curl',
    script('curl -sSLO https://example.com/x'),
    [
      '8:11 medium `curl` without `--fail` takes an error page for the file.',
      '→ Write `curl --fail …`, or `-f` among its letters: `-fsSL`.'
    ]
  ],
  [
    'curl that fails',
    script(`curl -fsSL https://example.com/x -o x
curl --fail-with-body https://example.com/y`),
    []
  ],
  ['the caller looks at the status', script(`curl -s -o /dev/null -w '%{http_code}' https://example.com/`), []],
  ['only its headers', script('curl -sI https://example.com/'), []],
  ['this machine', script('curl http://localhost:3000/'), []],
  [
    'sent',
    script('curl -X POST https://example.com/hook'),
    [
      '8:11 medium `curl` without `--fail` takes an error of the server for a success.',
      '→ Write `curl --fail …`, or `-f` among its letters: `-fsSL`.'
    ]
  ],
  ['wget fails by itself', script('wget https://example.com/x'), []]
])
