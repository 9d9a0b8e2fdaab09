import { script, stepsWith, testRule } from '../rule.fixture.ts'
import { downloadWithoutRetry } from './download-without-retry.ts'

testRule(downloadWithoutRetry, [
  [
    'curl',
    script('curl -fsSLO https://example.com/tool.tgz'),
    ['8:11 medium `curl` downloads and does not try again.', '→ Write `curl --fail --retry 5 --retry-all-errors …`.']
  ],
  [
    'curl in a substitution',
    script(`V=$(curl -fs "https://example.com/v")
echo "$V"`),
    ['8:15 medium `curl` downloads and does not try again.', '→ Write `curl --fail --retry 5 --retry-all-errors …`.']
  ],
  [
    'over several lines',
    script(`curl -fsSL \\
  -o tool.tgz \\
  https://example.com/tool.tgz`),
    ['8:11 medium `curl` downloads and does not try again.', '→ Write `curl --fail --retry 5 --retry-all-errors …`.']
  ],
  [
    'wget',
    script('sudo wget -q https://example.com/tool.tgz'),
    [
      '8:16 low `wget` downloads and does not try again after a refused connection or an error of the server.',
      '→ Write `wget --tries=5 --retry-connrefused --retry-on-http-error=429,500,502,503,504 …`.'
    ]
  ],
  ['wget that tries again', script('wget --tries=5 --retry-connrefused https://example.com/tool.tgz'), []],
  ['curl that tries again', script('curl -fsSL --retry 5 https://example.com/tool.tgz -o tool.tgz'), []],
  [
    'this machine',
    script(`curl -f http://localhost:3000/health
curl -f http://127.0.0.1:3000/`),
    []
  ],
  ['in a loop', script('for i in 1 2 3; do curl -fO https://example.com/x && break; done'), []],
  ['with another try behind', script('curl -fO https://a.example/x || curl -fO https://b.example/x'), []],
  ['options from elsewhere', script('curl $CURL_OPTS https://example.com/x'), []],
  ['sent, which is not done twice', script(`curl -f -X POST https://example.com/hook -d '{}'`), []],
  [
    'a wrapper',
    stepsWith(`- uses: nick-fields/retry@v3
  with: { timeout_minutes: 5, max_attempts: 3, command: 'curl -fO https://example.com/x' }`),
    []
  ],
  ['a mere word', script('echo curl https://example.com/x'), []]
])
