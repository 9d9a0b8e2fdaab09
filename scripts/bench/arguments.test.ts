import { expect, test } from '@jest/globals'
import { type Asked, readArguments } from './arguments.ts'

const rows: [args: string[], asked: Asked][] = [
  [[], { actions: ['notify-discord', 'health-check'], peers: [], rounds: 15 }],
  [['--rounds', '40', '--action', 'health-check'], { actions: ['health-check'], peers: [], rounds: 40 }],
  [['--action', 'flake-analysis'], { actions: ['flake-analysis'], peers: [], rounds: 15 }],
  [['--action', 'flake-analysis', '--junit', '../reports'], { actions: ['flake-analysis'], peers: [], rounds: 15, junit: '../reports' }],
  [
    ['--peer', 'sarisia=../a', '--peer=slackapi=/b=c'],
    {
      actions: ['notify-discord', 'health-check'],
      peers: [
        { name: 'sarisia', folder: '../a' },
        { name: 'slackapi', folder: '/b=c' }
      ],
      rounds: 15
    }
  ]
]
test.each(rows)('%j', (args, asked) => {
  expect(readArguments(args)).toEqual(asked)
})

test.each([
  [['--rounds', '0'], '--rounds got "0"'],
  [['--rounds', 'many'], '--rounds got "many"'],
  [['--peer', 'sarisia'], '--peer got "sarisia"'],
  [['--action', 'demo'], '--action got "demo"'],
  [['--peers', 'a=b'], "Unknown option '--peers'"]
])('%j is refused', (args, words) => {
  expect(() => readArguments(args)).toThrow(words)
})
