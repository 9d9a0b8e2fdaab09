import { script, testRule } from '../rule.fixture.ts'
import { installWithoutRetry } from './install-without-retry.ts'

testRule(installWithoutRetry, [
  [
    'a PPA',
    script('sudo add-apt-repository -y ppa:deadsnakes/ppa'),
    [
      '8:16 low `add-apt-repository` asks launchpad.net, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    ]
  ],
  [
    'a key server',
    script('gpg --keyserver keys.openpgp.org --recv-keys ABCD'),
    [
      '8:11 low `gpg` asks a key server, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    ]
  ],
  [
    'choco',
    script('choco install -y make'),
    [
      '8:11 low `choco install` downloads from the community feed, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    ]
  ],
  [
    'apt with its tries turned off',
    script('sudo apt-get -o Acquire::Retries=0 install -y jq'),
    [
      '8:16 low `apt-get` downloads with its tries turned off, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    ]
  ],
  [
    'pip with its tries turned off',
    script(`pip install --retries 0 -r requirements.txt
pip install --retries=0 x`),
    [
      '8:11 low `pip` downloads with its tries turned off, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.',
      '9:11 low `pip` downloads with its tries turned off, and does not try again.',
      '→ Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    ]
  ],
  [
    'what tries again by itself',
    script(`sudo apt-get update && sudo apt-get install -y jq
pip install -r requirements.txt
npm ci`),
    []
  ],
  ['in a loop', script('for i in 1 2 3; do sudo add-apt-repository -y ppa:deadsnakes/ppa && break; done'), []],
  ['a repository of its own', script('sudo add-apt-repository -y universe'), []]
])
