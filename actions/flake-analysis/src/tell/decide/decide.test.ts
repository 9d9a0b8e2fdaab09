import { expect, test } from '@jest/globals'
import { leftOf, named } from '../subject.fixture.ts'
import { type Drawn, play, reportAt } from './story.fixture.ts'

const rows: [what: string, drawn: Drawn, told: readonly string[]][] = [
  ['nothing at all', { a: '---' }, ['', '', '']],
  ['a first look is one overview', { a: 'FF', b: 'FF', c: 'BB' }, ['overview: c broken, a, b', '']],
  ['a new flake', { a: '.FFF' }, ['', 'new flaky: a', '', '']],
  ['one that is only suspected, until it is confirmed', { a: '.ssF' }, ['', '', '', 'new flaky: a']],
  ['one that leaves', { a: '.FF..' }, ['', 'new flaky: a', '', 'recovered flaky: a', '']],
  [
    'one that returns has an alert of its own',
    { a: '.F.F.' },
    ['', 'new flaky: a', 'recovered flaky: a', 'new flaky: a', 'recovered flaky: a']
  ],
  ['one that is only suspected again has not left', { a: '.FsF' }, ['', 'new flaky: a', '', '']],
  ['one that is slow now has left', { a: '.FS' }, ['', 'new flaky: a', 'recovered flaky: a']],
  ['days without the infrastructure say nothing', { a: '.FIF' }, ['', 'new flaky: a', '', '']],
  ['one of the overview that leaves was told to nobody', { a: 'FF.' }, ['overview: a', '', '']],
  ['and is news when it returns', { a: 'F.F' }, ['overview: a', '', 'new flaky: a']],
  ['a flake that breaks', { a: '.FB' }, ['', 'new flaky: a', 'worse flaky: a broken']],
  ['a flake of the overview that breaks', { a: 'FB.' }, ['overview: a', 'new broken: a', 'recovered broken: a']],
  ['a broken test', { a: '.BB.' }, ['', 'new broken: a', '', 'recovered broken: a']],
  ['a broken test that is flaky now', { a: '.BF.' }, ['', 'new broken: a', 'updated broken: a flaky', 'recovered broken: a']],
  ['a flake that gets worse calls once', { a: '.FDFD.' }, ['', 'new flaky: a', 'worse flaky: a', '', '', 'recovered flaky: a']],
  ['three at once are three', { a: '.F', b: '.F', c: '.F' }, ['', 'new flaky: a | new flaky: b | new flaky: c']],
  ['four at once are one list', { a: '.F', b: '.F', c: '.F', d: '.F' }, ['', 'new flaky: a, b, c, d']],
  [
    'a list ends when all of it does',
    { a: '.FF.', b: '.F..', c: '.F..', d: '.F..' },
    ['', 'new flaky: a, b, c, d', 'updated flaky: a, b left, c left, d left', 'recovered flaky: a left, b left, c left, d left']
  ],
  [
    'one of a list that returns is news',
    { a: '.FFF', b: '.F.F', c: '.FFF', d: '.FFF' },
    ['', 'new flaky: a, b, c, d', 'updated flaky: a, b left, c, d', 'new flaky: b']
  ],
  ['broken ones and flaky ones are told apart', { a: '.F', b: '.B' }, ['', 'new broken: b | new flaky: a']]
]
test.each(rows)('%s', (_, drawn, expected) => {
  const { tellings } = play(drawn)
  expect(tellings.map((one) => one.replace(/recovered (\w+): (\w+) left$/, 'recovered $1: $2'))).toEqual(expected)
})

test('what no report names any more ends an alert, and was not fixed', () => {
  const isGone = (day: number) =>
    day < 2 ? {} : { left: ['a', 'b'].map((name) => leftOf({ ...named(name), now: name === 'a' ? 'gone' : 'healthy' })) }
  const { tellings, state } = play({ a: '.F.', b: '.F.' }, { changes: isGone })
  expect(tellings[2]).toBe('recovered flaky: a left | recovered flaky: b left')
  expect([Object.keys(state.known), state.fixed.map(({ name }) => name)]).toEqual([[], ['b']])
})

test('many at once are one message, however many there are', () => {
  const drawn = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`t${index}`, '.F']))
  const { tellings, state } = play(drawn)
  expect(tellings[1]).toMatch(/^new flaky: t0, t1, .*t199 \+100$/)
  expect(Object.keys(state.known)).toHaveLength(300)
})

test('whoever dies before it is told leaves it to the next one', () => {
  expect(play({ a: '.FFF' }, { deaths: [1] }).tellings).toEqual(['', 'new flaky: a', 'new flaky: a', ''])
  expect(play({ a: 'FF' }, { deaths: [0] }).tellings).toEqual(['overview: a', 'overview: a'])
})

test('what is over by the time that somebody died over it is mended where it was told', () => {
  expect(play({ a: '.F..' }, { deaths: [1] }).tellings).toEqual(['', 'new flaky: a', 'recovered flaky: a left', ''])
})

test('a call that nobody made is made with what comes after it', () => {
  const { tellings } = play({ a: '.FFFF', b: '.FBBB', c: '.FFF.', d: '.FFFF' }, { deaths: [2] })
  expect(tellings.slice(2)).toEqual([
    'worse flaky: a, b broken, c, d',
    'worse flaky: a, b broken, c, d',
    'updated flaky: a, b broken, c left, d'
  ])
  const late = play({ a: '.FFF', b: '.FBB', c: '.FF.', d: '.FFF' }, { deaths: [2] })
  expect(late.tellings.at(-1)).toBe('worse flaky: a, b broken, c left, d')
})

test('the overview waits until the repository was read once, for a week at most', () => {
  const repository = { name: 'octo/app', url: '', defaultBranch: 'main', notes: [] }
  const reading = (until: number) => (day: number) => ({ repositories: [{ ...repository, complete: day >= until }] })
  expect(play({ a: 'FFFF', b: '.FFF' }, { changes: reading(2) }).tellings).toEqual(['', '', 'overview: a, b', ''])
  expect(play({ a: 'F'.repeat(9) }, { changes: reading(99) }).tellings.map((one) => one !== '')).toEqual([
    ...Array.from({ length: 7 }, () => false),
    ...[true, false]
  ])
})

test('what is found while the first look goes on was there before', () => {
  const repository = { name: 'octo/app', url: '', defaultBranch: 'main', notes: [] }
  const firstLook = true as const
  const owing = (day: number) => ({ repositories: [{ ...repository, complete: true, ...(day < 2 && { firstLook }) }] })
  expect(play({ a: 'FFFF', b: '.FFF', c: '..FF' }, { changes: owing }).tellings).toEqual(['overview: a', 'overview: b', 'new flaky: c', ''])
  const endless = () => ({ repositories: [{ ...repository, complete: false, firstLook }] })
  expect(play({ a: 'F'.repeat(10), b: '........FF' }, { changes: endless }).tellings.slice(6)).toEqual([
    '',
    'overview: a',
    'new flaky: b',
    ''
  ])
})

test('what is found while more is looked at than before was there before, too', () => {
  const repository = { name: 'octo/app', url: '', defaultBranch: 'main', notes: [] }
  const longer = (day: number) => ({
    repositories: [{ ...repository, complete: day < 10, ...((day < 1 || day >= 10) && { firstLook: true as const }) }]
  })
  const drawn = { a: 'F'.repeat(19), b: `${'.'.repeat(12)}${'F'.repeat(7)}`, c: `${'.'.repeat(17)}FF` }
  const { tellings } = play(drawn, { changes: longer })
  expect(tellings.flatMap((one, day) => (one === '' ? [] : [`${day} ${one}`]))).toEqual([
    '0 overview: a',
    '12 overview: b',
    '17 new flaky: c'
  ])
})

test('a report that left some out says nothing of what it lacks, and news of what it was new to itself alone', () => {
  const cut = { omitted: 5, left: undefined } as unknown as { omitted: number }
  expect(play({ a: '.F-F', b: '-FFF' }, { changes: (day) => (day === 2 ? cut : {}) }).tellings).toEqual([
    ...['', 'new flaky: a | new flaky: b', '', '']
  ])
  // It was flaky before, and has room only now.
  const old = { ...reportAt({ a: 'F' }, 0).subjects[0], isNew: false }
  const { tellings } = play({ a: '.-' }, { changes: (day) => ({ omitted: 1, ...(day === 1 && { subjects: [old] as never }) }) })
  expect(tellings).toEqual(['', ''])
})

test('a whole report that lacks something says that it left, also where it was told before', () => {
  const whole = { left: undefined } as unknown as object
  expect(play({ a: '.F-' }, { changes: () => whole }).tellings).toEqual(['', 'new flaky: a', 'recovered flaky: a left'])
  expect(play({ a: '.F.-', b: '----' }, { deaths: [2], changes: () => ({}) }).tellings.at(-1)).toBe('recovered flaky: a left')
  const lacking = { ...reportAt({ a: '-' }, 0).repositories[0], shard: '1/2' }
  const changes = (day: number) => (day === 2 ? { repositories: [lacking] } : {}) as never
  expect(play({ a: '.F-' }, { changes }).tellings).toEqual(['', 'new flaky: a', ''])
})

test('what began and what ended is kept for the digest, the newest first', () => {
  const { state } = play({ a: 'F..', b: '.FF', c: '..F' })
  expect([state.began.map(({ name }) => name), state.fixed.map(({ name }) => name)]).toEqual([['c', 'b'], ['a']])
})
