import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { Dialect } from './command.ts'
import { commandsOf } from './commands.ts'

/** `at words [before after] loops`, of each command. */
const told = (script: string, dialect?: Dialect) =>
  commandsOf(script, dialect).map(({ at, words, after, end, loops }) => {
    const text = words.map((word) => word.text).join('·')
    return `${at} ${text}${after === ';' && end === ';' ? '' : ` [${after} ${end}]`}${loops > 0 ? ` ×${loops}` : ''}`
  })

const rows: [name: string, script: string, commands: string[]][] = [
  ['nothing', '', []],
  ['words and quotes', `curl -f "a b" 'c d' e\\ f`, ['0 curl·-f·a b·c d·e f']],
  ['an empty word', `curl ''`, ['0 curl·']],
  ['quotes inside of a word', `a"b c"'d'`, ['0 ab cd']],
  ['lines', 'a\nb\r\nc', ['0 a', '2 b', '5 c']],
  ['a line that goes on', 'a \\\n  b\\\nc\r\n', ['0 a·bc']],
  ['comments', '# sleep 5\na # b\n c#d', ['10 a', '17 c#d']],
  [
    'operators',
    'a && b || c; d | e |& f & g',
    ['0 a [; &&]', '5 b [&& ||]', '10 c [|| ;]', '13 d [; |]', '17 e [| |]', '22 f [| &]', '26 g [& ;]']
  ],
  ['redirections', 'a > out 2>&1 < in &> all b >> c', ['0 a·b']],
  ['a number is no descriptor behind a space', 'sleep 2 > log', ['0 sleep·2']],
  ['a here-document', 'cat <<EOF > f\nsleep 5\nEOF\na', ['0 cat', '26 a']],
  ['one in quotes, with an indent', "cat <<-'END'\n\tsleep\n\tEND\na", ['0 cat', '25 a']],
  ['two of them', 'cat <<A <<B\n1\nA\n2\nB\nc', ['0 cat', '20 c']],
  ['one without an end', 'cat <<EOF\nsleep 5\n', ['0 cat']],
  ['a here-string', 'a <<< "b c" d', ['0 a·d']],
  ['a shift is none', 'echo $((1 << 2))\na', ['0 echo·$((1 << 2))', '17 a']],
  ['a substitution', 'V=$(a b | c)', ['0 V=$(', '4 a·b [; |]', '10 c [| ;]']],
  ['one in quotes', 'echo "x $(a "b c") y"', ['0 echo·x $( y', '10 a·b c']],
  ['backticks', 'echo `a b` c', ['0 echo·`·c', '6 a·b']],
  ['a process in the place of a file', 'bash <(a)', ['0 bash·<(', '7 a']],
  ['a group', '(a; b) && c', ['1 a', '4 b [; &&]', '10 c [&& ;]']],
  ['a group in the background', '(a; b) & c', ['1 a', '4 b [; &]', '9 c [& ;]']],
  ['expressions and variables are one word', 'a ${{ b && c }} ${d:-e f} $g', ['0 a·${{ b && c }}·${d:-e f}·$g']],
  ['an expression in quotes', `a "\${{ b || 'c' }}"`, ["0 a·${{ b || 'c' }}"]],
  ['conditions', 'if ! a; then b; else c; fi', ['5 a', '13 b', '21 c']],
  ['a loop', 'for i in 1 2; do\n a\ndone\nb', ['18 a ×1', '25 b']],
  ['loops in loops', 'while a; do until b; do c; done; d; done; e', ['6 a ×1', '18 b ×2', '24 c ×2', '33 d ×1', '42 e']],
  ['a group in a loop', 'while a; do (b); done', ['6 a ×1', '13 b ×1']],
  ['a case', 'case $x in\n  a|b) c;;\n  *) d;;\nesac\ne', ['13 a [; |]', '18 c', '27 d', '36 e']],
  ['a function', 'f() {\n a\n}\nf', ['0 f·{', '7 a', '11 f']],
  ['a list', 'a=(1 2)\nb', ['0 a=(', '3 1·2', '8 b']],
  ['brackets that nothing opened', 'a) b', ['3 b']],
  ['quotes that nothing closes', `a "b c`, ['0 a·b c']],
  ['the same with one', `a 'b c`, ['0 a·b c']],
  ['an expression that nothing closes', 'a ${{ b', ['0 a·${{ b']]
]
test.each(rows)('%s', (_, script, commands) => {
  expect(told(script)).toEqual(commands)
})

test('in PowerShell a backtick escapes, and a backslash is a letter', () => {
  expect(told('a `\n b C:\\x "c`"d"', 'pwsh')).toEqual(['0 a·b·C:\\x·c"d'])
})

describe('what takes long to read on purpose takes linear time', () => {
  const parts = [
    '(',
    ')',
    '$(',
    '`',
    '"',
    "'",
    '\\',
    '${{',
    '${',
    '$((',
    '<<A\n',
    'cat <<A; ',
    '#',
    '\n',
    ';',
    '& ',
    'a ',
    'a=(',
    'if ',
    'for ',
    'done\n',
    '<(',
    '"$(',
    '>',
    '&>',
    "'\\''"
  ]
  test.each(parts)('%j', (part) => {
    expect(growth((size) => commandsOf(part.repeat(size)), 5000)).toBeLessThan(linear)
  })
})
