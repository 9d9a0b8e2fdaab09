import { expect, test } from '@jest/globals'
import { shake } from './shake.ts'

test('what nothing calls goes, and what is called keeps its name', async () => {
  const code =
    'function unused() { return 1 }\nfunction told(text) { console.log(text); console.log(text + 1) }\ntold(process.argv[0]); told("b")'
  expect(await shake(code)).toMatchInlineSnapshot(`
"function told(o){console.log(o),console.log(o+1)}told(process.argv[0]),told("b")
"
`)
})

test('a module that has nothing to say is an error, not an empty bundle', async () => {
  await expect(shake('function unused() {}')).rejects.toThrow('The bundle came out empty')
})
