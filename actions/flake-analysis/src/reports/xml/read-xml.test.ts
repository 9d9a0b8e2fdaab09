import { describe, expect, test } from '@jest/globals'
import { pieces, seen, seenIn } from './read.fixture.ts'
import { readXml } from './read-xml.ts'

const sizes = [Number.POSITIVE_INFINITY, 1, 2, 3, 7]

/** However the document is cut, the same is seen. */
async function alike(document: string | Uint8Array) {
  const all = await Promise.all(sizes.map((size) => seen(document, size)))
  for (const one of all) expect(one).toEqual(all[0])
  return all[0]
}

const wellFormed: [what: string, document: string, events: string[]][] = [
  ['an empty element', '<a/>', ['<a>', '</a>']],
  ['a root with space around', ' \n<a></a >\n', ['<a>', '</a>']],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?><a/>', ['<a>', '</a>']],
  ['a mark of the order of bytes', '\ufeff<?xml version="1.0"?><a/>', ['<a>', '</a>']],
  ['elements inside of each other', '<a><b><a/></b></a>', ['<a>', '<b>', '<a>', '</a>', '</b>', '</a>']],
  ['text', '<a>one\n<b/> two </a>', ['<a>', 'one\n', '<b>', '</b>', ' two ', '</a>']],
  ['brackets in text', '<a>x] ]] ]>]</a>', ['<a>', 'x] ]] ]>]', '</a>']],
  ['references in text', '<a>&lt;b&gt; &amp;&#65;&#x1F600;&quot;&apos;</a>', ['<a>', '<b> &A😀"\'', '</a>']],
  ['attributes in both quotes', `<a b="it's" c='"q"'  d = "" />`, ['<a b="it\'s" c="\\"q\\"" d="">', '</a>']],
  ['references in attributes', '<a b="&lt;&#10;&amp;amp;"/>', ['<a b="<\\n&amp;">', '</a>']],
  ['line breaks in attributes, which are spaces', '<a b="1\n2\t3\r\n4\r5"/>', ['<a b="1 2 3 4 5">', '</a>']],
  ['an unencoded ">" in attributes and text', '<a b="1>2">3>4</a>', ['<a b="1>2">', '3>4', '</a>']],
  ['characters of one to four bytes', '<ä é="zß水🎉">🎉水ßz</ä>', ['<ä é="zß水🎉">', '🎉水ßz', '</ä>']],
  ['CDATA', '<a>1<![CDATA[<b>&amp;]]]]><![CDATA[>]]>2</a>', ['<a>', '1<b>&amp;]]>2', '</a>']],
  ['an empty CDATA section', '<a><![CDATA[]]></a>', ['<a>', '</a>']],
  ['comments', '<!-- <x> - & --><a><!----></a><!-- - -->', ['<a>', '</a>']],
  ['instructions', '<?xml-stylesheet href="x"?><a><?b?><?c ?d?></a><?e?>', ['<a>', '</a>']],
  ['a DOCTYPE', '<!DOCTYPE a><a/>', ['<a>', '</a>']],
  ['a DOCTYPE that names a file', `<!DOCTYPE a SYSTEM 'b>"' ><a/>`, ['<a>', '</a>']],
  ['a DOCTYPE that is public', '<!DOCTYPE a PUBLIC "-//b//c" "d"[]><a/>', ['<a>', '</a>']],
  [
    'a DOCTYPE with all that may be in it',
    '<!DOCTYPE a SYSTEM "http://example.com/[>" [ <!ENTITY b "]>"> <!-- \' ]> --> <?c ]> ?> <!ELEMENT a ANY> ] ><a/>',
    ['<a>', '</a>']
  ],
  ['prefixes: none for elements, as they are for attributes', '<x:a xmlns:x="y" x:b="1" b="2"/>', ['<a xmlns:x="y" x:b="1" b="2">', '</a>']]
]
test.each(wellFormed)('reads %s', async (_, document, events) => {
  expect(await alike(document)).toEqual({ events, problem: undefined })
})

test('a document may be cut anywhere, also in the middle of a character of a name', async () => {
  const document = Buffer.from('<?xml version="1.0"?><größe 日本="&#x1F389;🎉"><!--é--><?ö ü?><ä:é/>ü&amp;<![CDATA[日]]></größe>')
  const whole = await seen(document)
  expect(whole.problem).toBeUndefined()
  for (let at = 1; at < document.length; at += 1) expect(await seenIn(document.subarray(0, at), document.subarray(at))).toEqual(whole)
})

const defects: [document: string, problem: string][] = [
  ['', 'line 1: the file is empty'],
  ['\n\n', 'line 3: the file has no root element'],
  ['<!-- a -->', 'line 1: the file has no root element'],
  ['plain text', 'line 1: text before the root element'],
  ['{"a":1}', 'line 1: text before the root element'],
  ['<a/>\nmore', 'line 2: text after the root element'],
  ['<a/><b/>', 'line 1: a second root element, <b>'],
  ['<a/>\n&amp;', 'line 2: text after the root element'],
  ['<a/><![CDATA[]]>', 'line 1: a CDATA section outside the root element'],
  ['<a>', 'line 1: the file ends before </a>'],
  ['<a>\n<b>', 'line 2: the file ends before </b>'],
  ['<a>\n<b></a>', 'line 2: </a> where </b> is expected'],
  ['<a></ab>', 'line 1: </ab> where </a> is expected'],
  ['<ab></a>', 'line 1: </a> where </ab> is expected'],
  ['<a></a b>', 'line 1: something else than space in the closing tag </a>'],
  ['<a></>', 'line 1: a "</" that begins no closing tag'],
  ['<a></ a>', 'line 1: a "</" that begins no closing tag'],
  ['</a>', 'line 1: </a> closes nothing'],
  ['<a/></a>', 'line 1: </a> closes nothing'],
  ['<a', 'line 1: the file ends inside a tag'],
  ['<a b', 'line 1: the file ends inside a tag'],
  ['<a b="', 'line 1: the file ends inside a tag'],
  ['<a b="1"', 'line 1: the file ends inside a tag'],
  ['<a /', 'line 1: the file ends inside a tag'],
  ['<a></a', 'line 1: the file ends inside a closing tag'],
  ['<a><', 'line 1: the file ends inside a tag'],
  ['<a><!', 'line 1: the file ends inside a tag'],
  ['<a><![CDA', 'line 1: the file ends inside a tag'],
  ['<a><![CDATA[x]]', 'line 1: the file ends inside a CDATA section'],
  ['<a><![CDATA[', 'line 1: the file ends inside a CDATA section'],
  ['<a><!-- x --', 'line 1: the file ends inside a comment'],
  ['<a/><!--', 'line 1: the file ends inside a comment'],
  ['<a><?b ', 'line 1: the file ends inside an instruction'],
  ['<a>&am', 'line 1: the file ends inside a reference'],
  ['<!DOCTYPE a [', 'line 1: the file ends inside a DOCTYPE'],
  ['<a>1 < 2</a>', 'line 1: a "<" that begins no tag: in text it is written &lt;'],
  ['<a><1/></a>', 'line 1: "1" is no name'],
  ['<a><-/></a>', 'line 1: "-" is no name'],
  ['<a><×/></a>', 'line 1: "×" is no name'],
  ['<a>1 & 2</a>', 'line 1: a "&" that begins no reference: it is written &amp;'],
  ['<a>a&b</a>', 'line 1: a "&" that begins no reference: it is written &amp;'],
  ['<a>&#;</a>', 'line 1: a "&" that begins no reference: it is written &amp;'],
  ['<a>&#x;</a>', 'line 1: a "&" that begins no reference: it is written &amp;'],
  [`<a>&${'a'.repeat(100)};</a>`, 'line 1: a "&" that begins no reference: it is written &amp;'],
  ['<a>\n\n&nbsp;</a>', 'line 3: the entity &nbsp; is not defined (what a DOCTYPE declares is not read)'],
  ['<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'line 2: the entity &b; is not defined (what a DOCTYPE declares is not read)'],
  ['<a b="&c;"/>', 'line 1: the entity &c; is not defined (what a DOCTYPE declares is not read)'],
  ['<a b="&toString;"/>', 'line 1: the entity &toString; is not defined (what a DOCTYPE declares is not read)'],
  ['<a b="1 & 2"/>', 'line 1: a "&" that begins no reference: it is written &amp;'],
  ['<a b="1 < 2"/>', 'line 1: a "<" in the value of b: it is written &lt;'],
  ['<a b="1/>\n<c d="2"/>', 'line 1: a "<" in the value of b: it is written &lt;'],
  ['<a b=1/>', 'line 1: the value of b is not in quotes'],
  ['<a b/>', 'line 1: the attribute b of <a> has no value'],
  ['<a b="1"c="2"/>', 'line 1: attributes of <a> without space between them'],
  ['<a "1"/>', 'line 1: something that is no attribute inside the tag <a>'],
  ['<a"1"/>', 'line 1: attributes of <a> without space between them'],
  ['<a / >', 'line 1: a "/" inside the tag <a>'],
  ['<a b="1" b="2"/>', 'line 1: the attribute b is there twice'],
  [`<a ${Array.from({ length: 30 }, (_, at) => `b${at}="" `).join('')} b20=""/>`, 'line 1: the attribute b20 is there twice'],
  ['<a>]]></a>', 'line 1: "]]>" in text: it is written ]]&gt;'],
  ['<a><!-- a -- b --></a>', 'line 1: "--" inside a comment'],
  ['<a><!-- a ---></a>', 'line 1: "--" inside a comment'],
  ['<a><!b></a>', 'line 1: a "<!" that begins nothing'],
  ['<a><!DOCTYPE b></a>', 'line 1: a DOCTYPE where none is allowed'],
  ['<!DOCTYPE a><!DOCTYPE a><a/>', 'line 1: a DOCTYPE where none is allowed'],
  ['<!DOCTYPE><a/>', 'line 1: a DOCTYPE without a name'],
  ['<!DOCTYPE a <b/>><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a b><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a SYSTEM><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a PUBLIC "b"><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a SYSTEM "b" "c"><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a [] []><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!DOCTYPE a []b><a/>', 'line 1: the DOCTYPE is not in order'],
  ['<!-- a -->\n<?xml version="1.0"?><a/>', 'line 2: an XML declaration that is not at the very start of the file'],
  ['\n<?xml version="1.0"?><a/>', 'line 2: an XML declaration that is not at the very start of the file'],
  ['<a><?XML b?></a>', 'line 1: an XML declaration that is not at the very start of the file'],
  ['<?xml encoding="utf-8"?><a/>', 'line 1: the XML declaration is not in order'],
  ['<?xml version="1.0" standalone="maybe"?><a/>', 'line 1: the XML declaration is not in order'],
  ['<?xml version="1.0"', 'line 1: the XML declaration does not end'],
  ['<?xml version="1.0" encoding="klingon"?><a/>', 'line 1: the encoding "klingon" is not known'],
  ['<a><? b?></a>', 'line 1: a "<?" that begins no instruction'],
  ['<a><?b?c?></a>', 'line 1: the instruction b lacks a space behind its name'],
  ['<a><?b?', 'line 1: the file ends inside an instruction'],
  ['<a><?b+?></a>', 'line 1: the instruction b lacks a space behind its name']
]
test.each(defects)('%j: %s', async (document, problem) => {
  expect((await alike(document))?.problem).toBe(problem)
})

test('what comes before a defect is kept', async () => {
  expect(await alike('<a>\n<b c="1"/>two<d></a>')).toEqual({
    events: ['<a>', '\n', '<b c="1">', '</b>', 'two', '<d>'],
    problem: 'line 2: </a> where </d> is expected'
  })
})

describe('what is no text', () => {
  const remarks: [document: string | Buffer, line: number, words: string][] = [
    ['<a>\n\x1b[1m</a>', 2, 'the control character U+001B is not allowed in XML'],
    ['<a>\n\x00</a>', 2, 'the control character U+0000 is not allowed in XML'],
    ['<a b="\x07"/>', 1, 'the control character U+0007 is not allowed in XML'],
    ['<a b="\x00"/>', 1, 'the control character U+0000 is not allowed in XML'],
    ['<a><![CDATA[01234567\n8\x0b]]></a>', 2, 'the control character U+000B is not allowed in XML'],
    ['<a><!--\n\x08--></a>', 2, 'the control character U+0008 is not allowed in XML'],
    ['<a>\n&#27;</a>', 2, '&#27; stands for no character of XML'],
    ['<a b="&#x0;"/>', 1, '&#x0; stands for no character of XML'],
    ['<a>&#xD800;</a>', 1, '&#xD800; stands for no character of XML'],
    ['<a>&#9999999999999;</a>', 1, '&#9999999999999; stands for no character of XML'],
    [Buffer.from('<a>\n\n\xe4</a>', 'latin1'), 3, 'bytes that are no UTF-8'],
    [Buffer.from('<a b="\u20ac\xf0\x9f"/>', 'latin1'), 1, 'bytes that are no UTF-8']
  ]
  test.each(remarks)('%j is told, and the rest is read', async (document, line, words) => {
    const { problem, events } = (await seen(document)) ?? {}
    expect(problem).toContain(words)
    expect(problem).toMatch(new RegExp(`^line ${line}: `))
    expect(events).toContain('</a>')
  })

  test('of many such defects the first is told', async () => {
    expect(await alike('<a>\x01\n\x02\n&#3;</a>')).toEqual({
      events: ['<a>', '\x01\n\x02\n\ufffd', '</a>'],
      problem: 'line 1: the control character U+0001 is not allowed in XML; the rest was read all the same'
    })
  })
})

test('a source that breaks is no defect of the document', async () => {
  async function* breaking() {
    yield* pieces(Buffer.from('<a>'), 1)
    throw new Error('disk gone')
  }
  await expect(
    readXml(breaking(), () => ({ wantsText: false, open: () => {}, text: () => {}, close: () => {}, end: () => {} }))
  ).rejects.toThrow('disk gone')
})
