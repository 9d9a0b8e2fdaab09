/** Texts that break what writes HTML, XML or Markdown carelessly. */
export const attacks: readonly string[] = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</title></style></script><svg onload=alert(1)>',
  '<!-- --><![CDATA[ ]]> ]]> <?xml version="1.0"?> &lt;b&gt; &#60;b&#62;',
  '[click](javascript:alert(1)) <javascript:alert(1)> [x](data:text/html,x) [y](http://plain.example/) ![z](https://pixel.example/z.png)',
  '\u202egnp.exe\u2066 \u2069 \u200b\u0000\u0008\u000b\u001b[31mred\u001b[0m\u009f\ufffe\uffff\ud800 \udfff',
  '@everyone <@1> **bold** `code` # heading\n# heading\n> quote\n| a | b |\n|---|---|',
  'a'.repeat(100_000),
  '😀'.repeat(3_000),
  'مرحبا بالعالم',
  '\n\n\n',
  '',
  '../../etc/passwd',
  '$&$1$`'
]
