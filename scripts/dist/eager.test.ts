import { expect, test } from '@jest/globals'
import { eager } from './eager.ts'

test('each module of a table is wrapped, and nothing else', () => {
  const code = 'var m={12:(e,t,n)=>{n.d(t,{a:()=>f});var f=()=>({1:2})},7:e=>{e.exports=1}},o={a:()=>1},l={1:2},none={}\nm[12]()'
  expect(eager(code)).toBe(
    'var m={12:((e,t,n)=>{n.d(t,{a:()=>f});var f=()=>({1:2})}),7:(e=>{e.exports=1})},o={a:()=>1},l={1:2},none={}\nm[12]()'
  )
})

test('the table of a chunk is one too', () => {
  expect(eager('export const __webpack_modules__={5:(e)=>{e.exports=5}}')).toBe('export const __webpack_modules__={5:((e)=>{e.exports=5})}')
})

test('an object that holds more than functions is none', () => {
  const code = 'var l={1:()=>1,2:"b"}'
  expect(eager(code)).toBe(code)
})
