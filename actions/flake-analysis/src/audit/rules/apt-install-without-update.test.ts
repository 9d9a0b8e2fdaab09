import { script, stepsWith, testRule } from '../rule.fixture.ts'
import { aptInstallWithoutUpdate } from './apt-install-without-update.ts'

testRule(aptInstallWithoutUpdate, [
  [
    'no update',
    script('sudo apt-get install -y jq'),
    ['8:16 medium `apt-get install` comes without an `update` before it.', '→ Write `sudo apt-get update` in the line above.']
  ],
  [
    'an update before it',
    script(`sudo apt-get update
sudo apt-get install -y jq`),
    []
  ],
  ['an update in the same call', script('sudo apt install --update -y jq'), []],
  [
    'an update in an earlier step',
    stepsWith(`- run: sudo apt-get -qq update
- run: sudo apt-get install -y jq`),
    []
  ],
  [
    'an update too late',
    script(`sudo apt-get install -y jq
sudo apt-get update`),
    ['8:16 medium `apt-get install` comes without an `update` before it.', '→ Write `sudo apt-get update` in the line above.']
  ],
  ['a file', script('sudo apt install ./tool.deb'), []],
  [
    'a PPA fetches the list',
    script(`sudo add-apt-repository -y ppa:a/b
sudo apt install -y tool`),
    []
  ],
  [
    'one finding is enough',
    script(`sudo apt install -y jq
sudo apt install -y yq`),
    ['8:16 medium `apt install` comes without an `update` before it.', '→ Write `sudo apt update` in the line above.']
  ]
])
