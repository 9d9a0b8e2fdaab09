export const failingTest = `
> app@1.4.0 test
> jest

PASS src/stock.test.ts
PASS src/wallet.test.ts
FAIL src/cart.test.ts
  ● a retry charges a cart line once

    expect(received).toBe(expected) // Object.is equality

    Expected: 1
    Received: 2

      41 |   await checkout(cart)
      42 |   await checkout(cart)
    > 43 |   expect(bank.charges).toBe(1)
         |                        ^
      44 | })

      at Object.<anonymous> (src/cart.test.ts:43:24)

Test Suites: 1 failed, 2 passed, 3 total
Tests:       1 failed, 48 passed, 49 total
`

export const passingTest = `
> app@1.4.0 test
> jest

PASS src/stock.test.ts
PASS src/wallet.test.ts
PASS src/cart.test.ts

Test Suites: 3 passed, 3 total
Tests:       49 passed, 49 total
`

export const failingDeploy = `
> app@1.4.1 deploy
> node deploy.js

Uploading release v1.4.1
Waiting for 3 of 3 instances
instance-1 healthy
instance-2 healthy
Error: instance-3 did not become healthy in 120 s: connect ECONNREFUSED 10.0.3.17:8080
    at waitForHealth (deploy.js:88:11)
Rolled back to v1.4.0
`

export const failingBackup = `
> app@1.4.1 backup
> node backup.js

Dumping orders
Error: ENOSPC: no space left on device, write
    at backup.js:31:9
`

/** All that a log can try. The token is made of nothing. */
export const fakeToken = `ghp_${'0123456789abcdefABCDEF0123456789abcd'}`
export const hostileTest = `
\u001b[31mFAIL\u001b[0m src/\`\`\`.test.ts @everyone <@&200000000000000001>
::error::[Fix it here](https://evil.example/phish) @here
::add-mask::octo
Error: expected \`\`\` to close the block, token=${fakeToken}
\u202egnirts desrever\u202c <https://evil.example> ||spoiler||
`
