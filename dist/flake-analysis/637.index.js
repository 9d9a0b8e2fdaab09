export const id=637
export const ids=[637]
export const modules={3975:((e,t,n)=>{n.d(t,{b6:()=>textOf,jg:()=>noAttributes,ku:()=>plainNumber,mm:()=>repeatedText,ph:()=>memo,v9:()=>o,w4:()=>attributeOf})
var r=n(4348)
const o={reference:1,space:2,beyondAscii:4},noAttributes=()=>({count:0,names:[],bytes:Buffer.alloc(0),from:[],to:[],holds:[],more:new Set})
function textOf({bytes:e,from:t,to:n,holds:i},s){const a=i[s],[c,f]=[t[s],n[s]]
if(0===a)return e.toString("latin1",c,f)
const d=e.toString("utf8",c,f),u=0===(a&o.space)?d:d.replace(/\r\n|[\t\n\r]/g," ")
return 0===(a&o.reference)?u:(0,r.sz)(u)}function attributeOf(e,t){for(let n=0;n<e.count;n+=1)if(e.names[n]===t)return textOf(e,n)}const i=1e3,memo=()=>({bytes:Buffer.alloc(i),length:0,text:""})
function repeatedText(e,t,n){const{bytes:r,from:o}=e,s=o[t],a=e.to[t]-s
return a===n.length&&function(e,t,n,r){for(let o=r-1;o>=0;o-=1)if(e[o]!==t[n+o])return!1
return!0}(n.bytes,r,s,a)?n.text:a>i?textOf(e,t):(r.copy(n.bytes,0,s,s+a),n.length=a,n.text=textOf(e,t),n.text)}const[s,a,c]=[48,57,46],f=15
function plainNumber({bytes:e,from:t,to:n},r){const o=n[r]
let i=0,d=0,u=-1
for(let n=t[r];n<o;n+=1){const t=e[n]
if(t>=s&&t<=a)d=10*d+t-s,i+=1,u>=0&&(u+=1)
else{if(!(t===c&&u<0))return Number.NaN
u=0}}return 0===i||i>f?Number.NaN:d/10**Math.max(0,u)}}),7303:((e,t,n)=>{n.d(t,{Ly:()=>classes,US:()=>isForbidden,a:()=>r,cE:()=>byteOf,dw:()=>i,qj:()=>o})
const byteOf=e=>e.charCodeAt(0),r={tab:9,lineFeed:10,return:13,space:32,bang:byteOf("!"),quote:byteOf('"'),hash:byteOf("#"),ampersand:byteOf("&"),apostrophe:byteOf("'"),dash:byteOf("-"),slash:byteOf("/"),semicolon:byteOf(";"),less:byteOf("<"),equals:byteOf("="),greater:byteOf(">"),question:byteOf("?"),open:byteOf("["),close:byteOf("]")}
function classes(e){return Uint8Array.from({length:256},(t,n)=>e(n))}const isSpaceByte=e=>e===r.tab||e===r.lineFeed||e===r.return||e===r.space,o=classes(e=>Number(isSpaceByte(e))),isForbidden=e=>e<r.space&&!isSpaceByte(e),i=classes(e=>Number(e>=128||/[\w:.-]/.test(String.fromCharCode(e))))}),2639:((e,t,n)=>{n.d(t,{v:()=>clippedName})
var r=n(7598)
const o=16e3,i=16
function clippedName(e){if(e.length<=o)return e
const t=(0,r.createHash)("sha256").update(e).digest("hex").slice(0,i)
return`${e.slice(0,o-i-2).toWellFormed()}… ${t}`}}),2898:((e,t,n)=>{n.d(t,{qN:()=>begin,bD:()=>messageOf,OS:()=>more,mA:()=>noFailure})
var r=n(3030),o=n(6607),i=n(3975)
const s={message:300,read:8e3},a=/^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i,c=/^E {2,}\S/,f=/^(?:[\w$.]+[.:\\])*[\w$]*(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/,d=/^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/,isShort=e=>e.length<s.message&&/^[!-~](?:[ -~]*[!-~])?$/.test(e)&&!e.includes("  "),shown=e=>(0,r.$Q)((0,o.TN)(e),s.message),noFailure=()=>({isOpen:!1,message:"",fallback:"",text:""})
function begin(e,t){const n=(0,i.w4)(t,"message")??""
e.message=""===n?"":function(e){const t=e.slice(0,s.read)
if(isShort(t))return a.test(t)?"":t
const n=(0,o.uH)(t).split("\n").map(e=>e.trim()).find(e=>!a.test(e)&&!d.test(e))
return shown(n??"")}(n),e.isOpen=""===e.message,e.text="",e.fallback=e.isOpen?(0,r.$Q)((0,o.TN)(n.slice(0,s.read))||(0,o.TN)(((0,i.w4)(t,"type")??"").slice(0,s.read)),s.message):""}function more(e,t){const n=s.read-e.text.length
e.text+=t.length>n?t.slice(0,n):t,e.isOpen=e.text.length<s.read}function messageOf({message:e,text:t,fallback:n}){return e||function(e){const t=(0,o.uH)(e.slice(0,s.read)).split("\n"),n=t.map(e=>e.trim()).filter(e=>!a.test(e)&&!d.test(e)),r=t.find(e=>c.test(e))
return shown(r?.slice(1)??n.find(e=>f.test(e))??n[0]??"")}(t)||n}}),1090:((e,t,n)=>{n.d(t,{S:()=>r,p:()=>sizeWords})
const r={bytes:2**31,depth:512,attributes:1e3,nameBytes:1e3,tagBytes:16777216},sizeWords=e=>e<2**20?`${e} bytes`:`${Math.floor(e/2**20)} MiB`}),6723:((e,t,n)=>{n.d(t,{k:()=>readXml})
var r=n(1090),o=n(7303),i=n(2450)
const s=4096,namesOf=({nameBytes:e})=>({known:Array.from({length:s},()=>{}),most:e,end:0})
function readName(e,t,n){let r=0,a=n
for(let e=t[a];1===o.dw[e];e=t[a])r=Math.imul(r,31)+e|0,a+=1
e.end=a
const c=(r^r>>>12)&s-1,d=e.known[c]
if(void 0!==d&&function(e,t,n,r){if(e.length!==r-n)return!1
for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(d.bytes,t,n,a))return d
if(a===n)return
const u=function(e,t,n,r){if(n-t>r)throw new i.G(`a name is longer than ${r} bytes`)
const o=e.toString("utf8",t,n)
if(!f.test(o))throw new i.G(`${JSON.stringify(o)} is no name`)
return{text:usual(o),local:usual(o.slice(o.lastIndexOf(":")+1)),bytes:Uint8Array.prototype.slice.call(e,t,n)}}(t,n,a,e.most)
return e.known[c]=u,u}const a=new Map("testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value".split(" ").map(e=>[e,internal(e)])),usual=e=>a.get(e)??e,c=String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`,f=new RegExp(String.raw`^[${c}][${c}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`,"u")
function internal(e){return Object.keys({[e]:0})[0]??e}var d=n(3975),u=n(4573)
const l=10
function memory(e){const t=new ArrayBuffer(e)
return{bytes:Buffer.from(t),words:new Int32Array(t)}}const held=({at:e,end:t})=>t-e,lineAt=({bytes:e,end:t,lineFeeds:n},r)=>1+n-lineFeedsIn(e,r,t)
function lineFeedsIn(e,t,n){const r=e.subarray(t,n)
let o=0
for(let e=r.indexOf(l);-1!==e;e=r.indexOf(l,e+1))o+=1
return o}function remark(e,t,n){e.remark??={line:lineAt(e.window,t),words:n}}const belowSpace=e=>!!(e-538976288&~e&2155905152)
function checkEach(e,t,n,r){for(let i=n;i<r;i+=1){const n=t[i]
if(n<o.a.space&&(0,o.US)(n))return forbidden(e,i),!0}return!1}function forbidden(e,t){if(void 0!==e.remark)return
const n=e.window.bytes[t].toString(16).toUpperCase().padStart(4,"0")
remark(e,t,`the control character U+${n} is not allowed in XML`)}function wholeEnd(e,t,n){for(let r=n-1;r>=t&&r>=n-3;r-=1){const t=e[r]
if(t<128)return n
if(t>=192)return r+lengthOf(t)>n?r:n}return n}const lengthOf=(e=0)=>e<192?1:e<224?2:e<240?3:4,h=new Uint8Array(0)
function utf8Check(){let e=h
return t=>{const n=e.length,r=0===n?t:Buffer.concat([e,t]),o=wholeEnd(r,0,r.length)
e=o===r.length?h:Uint8Array.from(r.subarray(o))
const i=r.subarray(0,o)
return(0,u.isUtf8)(i)?void 0:function(e){let[t,n]=[0,e.length]
for(;n-t>8;){const r=wholeEnd(e,t,t+n>>1);(0,u.isUtf8)(e.subarray(t,r))?t=r:n=r}for(;t<n&&(0,u.isUtf8)(e.subarray(t,t+lengthOf(e[t])));)t+=lengthOf(e[t])
return t}(i)-n}}const w={wantsText:!1,open:()=>{},text:()=>{},close:()=>{}},scanOf=(e,t,n)=>({window:{...memory(262144),at:0,end:0,isLast:!1,need:0,lineFeeds:0},inside:n,utf8:utf8Check(),open:[],hasRoot:!1,hasDoctype:!1,names:namesOf(t),attributes:(0,d.jg)(),handler:w,handlerOf:e,limits:t,remark:void 0})
function unfinished({window:e,limits:t},n){if(e.isLast)throw new i.G(`the file ends inside ${n}`)
const o=held(e)
if(o>t.tagBytes)throw new i.G(`${n} is longer than ${(0,r.p)(t.tagBytes)}`)
return e.need=2*o,!1}const m="a closing tag"
function mismatch(e,t){const{window:n,names:r}=e,o=readName(r,n.bytes,n.at+2)
if(r.end>=n.end)return unfinished(e,m)
if(void 0===o)throw new i.G('a "</" that begins no closing tag')
if(void 0===t)throw new i.G(`</${o.text}> closes nothing`)
if(o.text===t.text)throw new i.G(`something else than space in the closing tag </${o.text}>`)
throw new i.G(`</${o.text}> where </${t.text}> is expected`)}var g=n(4348)
function endOfPredefined(e,t){const[n,r,i]=[e[t+1],e[t+2],e[t+3]]
if(i===o.a.semicolon)return r!==p.t||n!==p.l&&n!==p.g?0:t+4
if(n===p.a&&r===p.m)return i===p.p&&e[t+4]===o.a.semicolon?t+5:0
if(e[t+5]!==o.a.semicolon)return 0
const s=e.toString("latin1",t+1,t+5)
return"quot"===s||"apos"===s?t+6:0}const p={a:(0,o.cE)("a"),g:(0,o.cE)("g"),l:(0,o.cE)("l"),m:(0,o.cE)("m"),p:(0,o.cE)("p"),t:(0,o.cE)("t")}
function checkReference(e,t,n){const r=(0,g.yY)(t)
void 0!==r&&remark(e,n,r)}function endOfReference(e,t,n){const r=Math.min(n,t+g.o)
for(let n=t+1;n<r;n+=1){const t=e[n]
if(t===o.a.semicolon)return n+1
if(t===o.a.ampersand||t===o.a.less)return n}return r}const b=16,y="a tag",x=8,valueClasses=e=>(0,o.Ly)(t=>t===e||t===o.a.less||0===t?x:t===o.a.ampersand?d.v9.reference:(0,o.US)(t)?16:t<o.a.space?d.v9.space:t>=128?d.v9.beyondAscii:0),v=valueClasses(o.a.quote),$=valueClasses(o.a.apostrophe)
function opened(e,t,n,r){const{open:o,limits:s}=e
if(0===o.length&&function(e,{text:t,local:n}){if(e.hasRoot)throw new i.G(`a second root element, <${t}>`)
e.hasRoot=!0,e.handler=e.handlerOf(n)}(e,t),o.length>=s.depth)throw new i.G(`elements are more than ${s.depth} deep`)
return e.handler.open(t.local,e.attributes),r?e.handler.close(t.local):o.push(t),e.window.at=n,!0}const k=-1
function readAttribute(e,t,n){const{window:r,names:s}=e,{bytes:a}=r,c=readName(s,a,n)
let f=s.end
for(;1===o.qj[a[f]];)f+=1
if(f>=r.end)return k
if(void 0===c)throw new i.G(`something that is no attribute inside the tag <${t.text}>`)
if(a[f]!==o.a.equals)throw new i.G(`the attribute ${c.text} of <${t.text}> has no value`)
do{f+=1}while(1===o.qj[a[f]])
return f>=r.end?k:function(e,t,n){const{bytes:r,end:s}=e.window,a=r[n]
if(a!==o.a.quote&&a!==o.a.apostrophe)throw new i.G(`the value of ${t.text} is not in quotes`)
const c=a===o.a.quote?v:$
let f=0,u=n+1
for(;;){const t=c[r[u]]
if(0===t)u+=1
else{if(t===x&&(0!==r[u]||u>=s))break
f|=t,t>=x&&forbidden(e,u),u+=1}}if(u>=s)return k
if(r[u]!==a)throw new i.G(`a "<" in the value of ${t.text}: it is written &lt;`)
return 0!==(f&d.v9.reference)&&function(e,t,n){const{bytes:r}=e.window
for(let i=t;i<n;i+=1){if(r[i]!==o.a.ampersand)continue
const t=endOfPredefined(r,i),s=t||endOfReference(r,i,n)
0===t&&checkReference(e,r.toString("utf8",i,s),i),i=s-1}}(e,n+1,u),function({attributes:e,limits:t},n,r,o,s){const{count:a}=e
if(function({names:e,count:t,more:n},r){for(let n=0;n<t&&n<b;n+=1)if(e[n]===r)return!0
return!(t<b||!n.has(r)&&(n.add(r),1))}(e,n))throw new i.G(`the attribute ${n} is there twice`)
if(a>=t.attributes)throw new i.G(`a tag has more than ${t.attributes} attributes`)
e.names[a]=n,e.from[a]=r,e.to[a]=o,e.holds[a]=s,e.count=a+1}(e,t.text,n+1,u,f&x-1),u+1}(e,c,f)}const O="a DOCTYPE",E=9
function doctype(e){const{window:t,names:n}=e,{bytes:r}=t
if(e.hasRoot||e.hasDoctype)throw new i.G("a DOCTYPE where none is allowed")
let s=t.at+E
for(;1===o.qj[r[s]];)s+=1
const a=readName(n,r,s)
if(n.end>=t.end)return unfinished(e,O)
if(void 0===a||s===t.at+E)throw new i.G("a DOCTYPE without a name")
const c=function(e,t,n){let r=!1
for(let s=t;s<n;){const t=e[s]
if(t===o.a.greater&&!r)return s+1
if(t===o.a.open)r=!0
else if(t===o.a.close)r=!1
else if(t===o.a.less&&!r)throw new i.G('a "<" inside the DOCTYPE')
const a=endOfSpan(e,s,n)
if(void 0===a)return
s=a}}(r,n.end,t.end)
return void 0===c?unfinished(e,O):(e.hasDoctype=!0,t.at=c,!0)}function endOfSpan(e,t,n){const r=e[t]
return r===o.a.quote||r===o.a.apostrophe?endAt(e,t+1,n,r):r!==o.a.less?t+1:e[t+1]===o.a.question?endAt(e,t+2,n,"?>"):e[t+1]===o.a.bang&&e[t+2]===o.a.dash&&e[t+3]===o.a.dash?endAt(e,t+4,n,"--\x3e"):t+1}function endAt(e,t,n,r){const o=e.subarray(t,n).indexOf(r)
return-1===o?void 0:t+o+("string"==typeof r?r.length:1)}function cdata(e){const{bytes:t,at:n}=e.window,{to:r,isEnd:o}=upTo(e,"]]>"),i=o?r:wholeEnd(t,n,r)
return i>n&&e.handler.wantsText&&e.handler.text(t.toString("utf8",n,i)),passed(e,{to:i,isEnd:o},"]]>","a CDATA section")}const instruction=e=>passed(e,upTo(e,"?>"),"?>","an instruction")
function upTo({window:{bytes:e,at:t,end:n}},r){const o=e.subarray(t,n).indexOf(r)
return-1===o?{to:Math.max(t,n-r.length+1),isEnd:!1}:{to:t+o,isEnd:!0}}function passed(e,{to:t,isEnd:n},r,o){const{window:i}=e
return n||t!==i.at&&!i.isLast?(function(e,t,n){if(void 0!==e.remark)return
const{bytes:r,words:o}=e.window,i=Math.min(n,t+3&-4)
if(checkEach(e,r,t,i))return
let s=i
for(;s+4<=n;s+=4)if(belowSpace(o[s>>2])&&checkEach(e,r,s,s+4))return
checkEach(e,r,s,n)}(e,i.at,t),i.at=t,!n||(i.at+=r.length,e.inside=void 0,!0)):unfinished(e,o)}const F=[["\x3c!--",function(e){const{window:t}=e,{to:n,isEnd:r}=upTo(e,"--")
if(!r)return passed(e,{to:n,isEnd:r},"","a comment")
if(n+2>=t.end)return passed(e,{to:n,isEnd:!1},"","a comment")
if(t.bytes[n+2]!==o.a.greater)throw new i.G('"--" inside a comment')
return passed(e,{to:n,isEnd:r},"--\x3e","a comment")}],["<![CDATA[",cdata],["<!DOCTYPE",doctype],["<?",instruction]]
const G=(0,o.Ly)(e=>Number(e===o.a.less||e===o.a.ampersand||e===o.a.close||(0,o.US)(e)))
function content(e){const{bytes:t,at:n}=e.window
if(t[n]!==o.a.less)return 0===e.open.length?function({window:e,hasRoot:t}){const{bytes:n,end:r}=e
let{at:s}=e
for(;1===o.qj[n[s]];)s+=1
if(e.at=s,s<r&&n[s]!==o.a.less)throw new i.G(`text ${t?"after":"before"} the root element`)
return!0}(e):function(e){const{window:t,handler:n}=e,{bytes:r,at:s,end:a}=t
let c=s
for(;;){for(;0===G[r[c]];)c+=1
if(c>=a||r[c]===o.a.less||r[c]===o.a.ampersand)break
if(r[c]!==o.a.close)forbidden(e,c)
else if(r[c+1]===o.a.close){if(c+2>=a&&!t.isLast)break
if(r[c+2]===o.a.greater)throw new i.G('"]]>" in text: it is written ]]&gt;')}else if(c+1>=a&&!t.isLast)break
c+=1}if(c===s)return r[c]===o.a.ampersand?function(e){const{window:t,handler:n}=e,{bytes:r,at:i,end:s}=t,a=endOfPredefined(r,i),c=a||endOfReference(r,i,s)
if(0===a){if(c>=s&&r[c-1]!==o.a.semicolon&&c-i<g.o)return unfinished(e,"a reference")
checkReference(e,r.toString("utf8",i,c),i)}return n.wantsText&&n.text((0,g.sz)(r.toString("utf8",i,c))),t.at=c,!0}(e):unfinished(e,"text")
const f=c>=a&&!t.isLast?wholeEnd(r,s,a):c
return f===s?unfinished(e,"text"):(n.wantsText&&n.text(r.toString("utf8",s,f)),t.at=f,!0)}(e)
const r=t[n+1]
return r===o.a.slash?function(e){const{window:t,open:n}=e,{bytes:r,end:i}=t,s=n.at(-1),a=t.at+2
if(void 0===s||!function(e,t,n){for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(s.bytes,r,a))return mismatch(e,s)
let c=a+s.bytes.length
for(;1===o.qj[r[c]];)c+=1
return c>=i?unfinished(e,m):r[c]!==o.a.greater?mismatch(e,s):(n.pop(),t.at=c+1,e.handler.close(s.local),!0)}(e):r===o.a.bang||r===o.a.question?function(e){const{window:t}=e,n=t.bytes.toString("latin1",t.at,Math.min(t.end,t.at+9)),[r,s]=F.find(([e])=>n.startsWith(e))??[]
if(void 0===s||void 0===r){if(F.some(([e])=>e.startsWith(n)))return unfinished(e,"a tag")
throw new i.G('a "<!" that begins nothing')}if(s===cdata&&0===e.open.length)throw new i.G("a CDATA section outside the root element")
if(s===doctype)return doctype(e)
const a=s===instruction?function(e){const{window:t,names:n}=e,{bytes:r,at:s,end:a}=t,c=readName(n,r,s+2)
if(n.end>=a)return void unfinished(e,"an instruction")
if(void 0===c)throw new i.G('a "<?" that begins no instruction')
if("xml"===c.text.toLowerCase())throw new i.G("an XML declaration that is not at the very start of the file")
const f=r[n.end]
if(1!==o.qj[f]&&f!==o.a.question)throw new i.G(`the instruction ${c.text} lacks a space behind its name`)
return n.end}(e):t.at+r.length
return void 0!==a&&(t.at=a,e.inside=s,!0)}(e):function(e){const{window:t,names:n,attributes:r}=e,{bytes:s}=t,a=readName(n,s,t.at+1)
let c=n.end
for(function(e,t){e.count=0,e.bytes=t,e.more.size>0&&e.more.clear()}(r,s);;){const n=c
for(;1===o.qj[s[c]];)c+=1
const r=s[c]
if(c>=t.end)return unfinished(e,y)
if(void 0===a)throw new i.G('a "<" that begins no tag: in text it is written &lt;')
if(r===o.a.greater)return opened(e,a,c+1,!1)
if(r===o.a.slash){if(c+1>=t.end)return unfinished(e,y)
if(s[c+1]!==o.a.greater)throw new i.G(`a "/" inside the tag <${a.text}>`)
return opened(e,a,c+2,!0)}if(c===n)throw new i.G(`attributes of <${a.text}> without space between them`)
if(c=readAttribute(e,a,c),c===k)return unfinished(e,y)}}(e)}const S=1e3,declaration_quoted=e=>String.raw`\s*=\s*(?:"${e}"|'${e}')`,N=new RegExp(String.raw`^<\?xml\s+version${declaration_quoted(String.raw`[\w.:-]+`)}(?:\s+encoding${declaration_quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${declaration_quoted("(?:yes|no)")})?\s*\?>$`),A=/^<\?xml[\s?]/
function declaration_start(e){const{window:t}=e,{bytes:n,at:r,end:o}=t,s=n.toString("latin1",r,Math.min(o,r+S))
if(s.length<6&&!t.isLast)return unfinished(e,"the XML declaration")
if(e.inside=void 0,!A.test(s))return!0
const a=s.indexOf("?>")+2
if(a<2)throw new i.G("the XML declaration does not end")
if(!N.test(s.slice(0,a)))throw new i.G("the XML declaration is not in order")
return t.at=r+a,!0}const declaredEncoding=e=>/^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(e.slice(0,S))?.[1]
var C=n(7975)
const T=S,q=[[[239,187,191]],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],D=[[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
function byDeclaration(e,t){const{encoding:n}=decoderOf(e)
return"utf-8"===n||"us-ascii"===e.toLowerCase()?{}:t||n.startsWith("utf-16")?{remark:`it is declared as ${e} and is UTF-8`}:{label:n}}function decoderOf(e){try{return new C.TextDecoder(e)}catch{throw new i.G(`the encoding ${JSON.stringify(e.slice(0,40))} is not known`)}}const L=65536
const remarkWords=({remark:e})=>e&&`line ${e.line}: ${e.words}; the rest was read all the same`
function inPieces(e,t,n){for(let n=0;n<t.length;n+=L)readPiece(e,t.subarray(n,n+L))
n&&function(e){e.window.isLast=!0,run(e),e.inside?.(e)
const t=e.open.at(-1)
if(t)throw new i.G(`the file ends before </${t.text}>`)
if(!e.hasRoot)throw new i.G(e.window.lineFeeds+e.window.end===0?"the file is empty":"the file has no root element")}(e)}function readPiece(e,t){const{window:n}=e
!function(e,t){const n=held(e)+t.length+1
if(e.end+t.length+1>e.bytes.length){const{bytes:t,at:r,end:o}=e
2*n>t.length&&Object.assign(e,memory(2**Math.ceil(Math.log2(2*n)))),e.bytes.set(t.subarray(r,o)),e.end=o-r,e.at=0}e.bytes.set(t,e.end),e.end+=t.length,e.bytes[e.end]=0,e.lineFeeds+=lineFeedsIn(e.bytes,e.end-t.length,e.end)}(n,t),function(e,t){const n=e.utf8(t)
void 0!==n&&remark(e,Math.max(0,e.window.end-t.length+n),"bytes that are no UTF-8")}(e,t),held(n)>=n.need&&run(e)}function run(e){const{window:t}=e
for(;t.at<t.end;){if(!(void 0===e.inside?content(e):e.inside(e)))return
t.need=0}}async function readXml(e,t,n=r.S){const o=function(e,t){const n=scanOf(e,t,declaration_start),o=function(e){let t,n=0,o=Buffer.alloc(0)
return s=>{if(n+=s?.length??0,n>e.limits.bytes)throw new i.G(`the file is larger than ${(0,r.p)(e.limits.bytes)}`)
if(t)return t(s??Buffer.alloc(0),void 0===s)
s&&0===o.length&&s.length>=T?o=Buffer.from(s.buffer,s.byteOffset,s.length):s&&(o=Buffer.concat([o,s])),s&&o.length<T||(t=function(e,t){const{label:n,mark:r,remark:o}=function(e){const starts=([t])=>t.every((t,n)=>e[n]===t),[t,n]=[q.find(starts),D.find(starts)]
if(void 0!==t?.[1])return{label:t[1],mark:t[0].length}
if(n)return{label:n[1],mark:0}
const r=t?.[0].length??0,o=declaredEncoding(Buffer.from(e.subarray(r,r+S)).toString("latin1"))
return{mark:r,...void 0===o?{}:byDeclaration(o,r>0)}}(t)
if(void 0!==o&&remark(e,0,o),void 0===n){let t=r
return(n,r)=>{inPieces(e,n.subarray(t),r),t=0}}const i=decoderOf(n)
return(t,n)=>inPieces(e,Buffer.from(i.decode(t,{stream:!n})),n)}(e,o),t(o,void 0===s))}}(n)
let s
const read=e=>{try{void 0===s&&o(e)}catch(e){if(!(e instanceof i.G))throw e
s=`line ${lineAt(n.window,n.window.at)}: ${e.message}`}return void 0===s}
return{write:read,end:()=>(read(void 0),s??remarkWords(n))}}(t,n)
if(e instanceof Uint8Array)o.write(e)
else for await(const t of e)if(!o.write(t))break
return o.end()}}),4348:((e,t,n)=>{n.d(t,{o:()=>s,sz:()=>expanded,yY:()=>remarkOn})
var r=n(7303),o=n(2450)
const i={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},s=64,a=/&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g,expanded=e=>e.replace(a,(e,t,n,r)=>function(e,t,n){return void 0!==e?character(Number.parseInt(e,10)):void 0!==t?character(Number.parseInt(t,16)):i[n??""]??""}(t,n,r)),character=e=>isCharacter(e)?String.fromCodePoint(e):"�"
function isCharacter(e){return!(e>1114111||(0,r.US)(e)||65534===e||65535===e)&&(e<55296||e>57343)}const c=/^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/
function remarkOn(e){const[,t,n,r]=c.exec(e)??[]
if(void 0!==r&&!Object.hasOwn(i,r))throw function(e){return/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(e)?new o.G(`the entity &${e}; is not defined (what a DOCTYPE declares is not read)`):new o.G('a "&" that begins no reference: it is written &amp;')}(r)
if(void 0!==r)return
const s=t??n
if(void 0===s)throw new o.G('a "&" that begins no reference: it is written &amp;')
return isCharacter(Number.parseInt(s,void 0===t?16:10))?void 0:`${e} stands for no character of XML`}}),1674:((e,t,n)=>{n.d(t,{N:()=>tally})
const r=100
function tally(e){const t={passed:0,failed:0,errored:0,skipped:0,flaky:0},n=[]
let o=0
return{give(n){t[n.outcome]+=1,o+=n.retries,e(n)},suiteError(e){n.length<r&&n.push(e)},report:(e,r)=>({format:e,counts:t,retries:o,...0===n.length?{}:{suiteErrors:n},...void 0===r?{}:{problem:r}})}}}),2450:((e,t,n)=>{n.d(t,{G:()=>XmlError})
class XmlError extends Error{name="XmlError"}})}
