import { script, stepsWith, testRule } from '../rule.fixture.ts'
import { pipeToShell } from './pipe-to-shell.ts'

testRule(pipeToShell, [
  [
    'a pipe',
    script('curl -fsSL https://example.com/install.sh | bash'),
    [
      '8:11 medium `curl` feeds a script from the network to `bash`.',
      '→ Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.'
    ]
  ],
  [
    'a pipe with sudo and options',
    script('wget -qO- https://example.com/install.sh | sudo bash -s -- -b /usr/bin'),
    [
      '8:11 medium `wget` feeds a script from the network to `bash`.',
      '→ Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.'
    ]
  ],
  [
    'a substitution',
    script(`bash <(curl -fsS https://example.com/x)
sh -c "$(curl -fsSL https://example.com/x)"`),
    [
      '8:18 medium `curl` feeds a script from the network to `bash`.',
      '→ Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.',
      '9:20 medium `curl` feeds a script from the network to `sh`.',
      '→ Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.'
    ]
  ],
  [
    'PowerShell',
    stepsWith(`- shell: pwsh
  run: irm https://example.com/x | iex`),
    [
      '8:14 medium `irm` feeds a script from the network to `iex`.',
      '→ Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.'
    ]
  ],
  ['an archive', script('curl -fsSL https://example.com/x.tgz | tar xz'), []],
  [
    'data',
    script(`curl -fsSL https://example.com/x | python3 -m json.tool
curl -fs https://example.com/x | python3 -c 'import sys'`),
    []
  ],
  ['a file that is checked', script('curl -fO https://example.com/x.sh && sha256sum -c x.sha256 && bash x.sh'), []]
])
