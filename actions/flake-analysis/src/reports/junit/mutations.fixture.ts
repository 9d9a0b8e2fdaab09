import fc from 'fast-check'

/** Reports that hold something of everything. */
export const originals: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand --><!DOCTYPE testsuites SYSTEM "junit.dtd">
<testsuites name="all" tests="3">
  <testsuite name="a &amp; b" file='a.js' time="1,234.5"><properties><property name="x" value="y"/></properties>
    <testcase name="one" classname="k" time="0.5"/>
    <testcase name="two &lt;2&gt;" classname='k' time="1e-3" line="7"><failure message="bad &#10;worse" type="E"><![CDATA[at <a> & b]]></failure></testcase>
    <testcase name="three" class="k"><flakyFailure message=""><stackTrace>Error: late ]] &quot;x&quot;</stackTrace></flakyFailure><system-out>out</system-out></testcase>
    <testcase name="four"><skipped/></testcase><?pi some?>
    <testsuite name="inner"><error>broken</error><testcase name="one" classname="k"><error/><rerunError/></testcase></testsuite>
  </testsuite>
</testsuites>
`,
  '<testsuite><testcase name="a"/><testcase name="b" status="notrun"><system-err><![CDATA[]]></system-err></testcase></testsuite>'
]

/** What hurts readers of XML most. */
const hurting =
  `< > & " ' / = ! ? - ] [ ; # x <a </a> </testcase> <testcase> <!-- --> <![CDATA[ ]]> <?x ?> &amp; &#0; &#x41; &b; <!DOCTYPE name="z" xml \n \t`.split(
    ' '
  )

interface Change {
  at: number
  remove: number
  insert: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 200 })),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...hurting),
    fc.constantFrom(...hurting),
    fc.string({ unit: 'binary-ascii', maxLength: 3 })
  )
})

/** A report with a few changes anywhere. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([original, changes]) =>
    changes.reduce((text, { at, remove, insert }) => {
      const index = Math.floor(at * text.length)
      return text.slice(0, index) + insert + text.slice(index + remove)
    }, original)
  )
