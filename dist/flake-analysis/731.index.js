export const id=731
export const ids=[731]
export const modules={4731:((e,t,n)=>{n.r(t),n.d(t,{readXmlReport:()=>readXmlReport})
var r=n(7598)
function clippedName(e){if(e.length<=16e3)return e
const t=(0,r.createHash)("sha256").update(e).digest("hex").slice(0,16)
return`${e.slice(0,15982).toWellFormed()}… ${t}`}var s=n(3265)
const byteOf=e=>e.charCodeAt(0),o={tab:9,lineFeed:10,return:13,space:32,bang:byteOf("!"),quote:byteOf('"'),hash:byteOf("#"),ampersand:byteOf("&"),apostrophe:byteOf("'"),dash:byteOf("-"),slash:byteOf("/"),semicolon:byteOf(";"),less:byteOf("<"),equals:byteOf("="),greater:byteOf(">"),question:byteOf("?"),open:byteOf("["),close:byteOf("]")}
function classes(e){return Uint8Array.from({length:256},(t,n)=>e(n))}const isSpaceByte=e=>e===o.tab||e===o.lineFeed||e===o.return||e===o.space,i=classes(e=>Number(isSpaceByte(e))),isForbidden=e=>e<o.space&&!isSpaceByte(e),a=classes(e=>Number(e>=128||/[\w:.-]/.test(String.fromCharCode(e))))
class xml_error_XmlError extends Error{name="XmlError"}const c={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},u=64,l=/&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g,expanded=e=>e.replace(l,(e,t,n,r)=>function(e,t,n){return void 0!==e?character(Number.parseInt(e,10)):void 0!==t?character(Number.parseInt(t,16)):c[n??""]??""}(t,n,r)),character=e=>isCharacter(e)?String.fromCodePoint(e):"�"
function isCharacter(e){return!(e>1114111||isForbidden(e)||65534===e||65535===e)&&(e<55296||e>57343)}const f=/^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/
const d={reference:1,space:2,beyondAscii:4}
function textOf({bytes:e,from:t,to:n,holds:r},s){const o=r[s],[i,a]=[t[s],n[s]]
if(0===o)return e.toString("latin1",i,a)
const c=e.toString("utf8",i,a),u=0===(o&d.space)?c:c.replace(/\r\n|[\t\n\r]/g," ")
return 0===(o&d.reference)?u:expanded(u)}function attributeOf(e,t){for(let n=0;n<e.count;n+=1)if(e.names[n]===t)return textOf(e,n)}const memo=()=>({bytes:Buffer.alloc(1e3),length:0,text:""})
function repeatedText(e,t,n){const{bytes:r,from:s}=e,o=s[t],i=e.to[t]-o
return i===n.length&&function(e,t,n,r){for(let s=r-1;s>=0;s-=1)if(e[s]!==t[n+s])return!1
return!0}(n.bytes,r,o,i)?n.text:i>1e3?textOf(e,t):(r.copy(n.bytes,0,o,o+i),n.length=i,n.text=textOf(e,t),n.text)}const[m,p,h]=[48,57,46]
function plainNumber({bytes:e,from:t,to:n},r){const s=n[r]
let o=0,i=0,a=-1
for(let n=t[r];n<s;n+=1){const t=e[n]
if(t>=m&&t<=p)i=10*i+t-m,o+=1,a>=0&&(a+=1)
else{if(!(t===h&&a<0))return Number.NaN
a=0}}return 0===o||o>15?Number.NaN:i/10**Math.max(0,a)}var w=n(8444),g=n(6607),b=n(3030)
const x=/^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i,y=/^[\w\\]{1,300}::\w{1,300}(?: with data set .*)?$/,O=/^E {2,}\S/,k=/^[\w$.:\\]{1,300}/,v=/(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/,isNamed=e=>v.test(k.exec(e)?.[0]??""),_=/^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/,firstLine=e=>shown(/\S.*/.exec((0,g.uH)((0,s.V)(e)))?.[0]??""),shown=e=>(0,b.$Q)((0,w.x)((0,g.TN)(e)),s.o.message)
function begin(e,t){const n=attributeOf(t,"message")??""
e.message=""===n?"":function(e){const t=(0,s.V)(e)
if((n=t).length<s.o.message&&/^[!-~](?:[ -~]*[!-~])?$/.test(n)&&!n.includes("  "))return x.test(t)?"":(0,w.x)(t)
var n
const r=(0,g.uH)(t).split("\n").map(e=>e.trim()).find(e=>!x.test(e))
return shown(r??"")}(n),e.isOpen=""===e.message,e.text="",e.fallback=e.isOpen?firstLine(n)||firstLine(attributeOf(t,"type")??""):""}function more(e,t){const n=s.o.read-e.text.length
e.text+=t.length>n?t.slice(0,n):t,e.isOpen=e.text.length<s.o.read}function messageOf({message:e,text:t,fallback:n}){return e||function(e){const t=(0,g.uH)((0,s.V)(e)).split("\n"),n=t.map(e=>e.trim()).filter(e=>!x.test(e)&&!y.test(e)&&!_.test(e)),r=t.find(e=>O.test(e))
return shown(r?.slice(1)??n.find(isNamed)??n[0]??"")}(t)||n||firstLine(t)}const wantsText=({kinds:e,failure:t})=>t.isOpen&&"words"===e.at(-1)
function millisecondsOf(e,t){const n=plainNumber(e,t),r=Number.isNaN(n)?readSeconds(textOf(e,t)):n
return void 0===r?void 0:Math.round(1e6*r)/1e3}const E=/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,N=/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,$=50
function readSeconds(e){if(e.length>$)return
const t=e.trim().replace(/ ?s(?:ec)?$/,""),n=E.test(t)&&!t.startsWith("0")?t.replaceAll(",",""):t.replace(/^(\d*),(\d+)$/,"$1.$2"),r=N.test(n)?Number(n):Number.NaN
return Number.isFinite(r)?r:void 0}const baseName=e=>e.slice(1+Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))),withoutClass=(e,t)=>""!==t&&e.startsWith(`${t}.`)?e.slice(t.length+1):e
function splitName(e){const t=e.indexOf("("),n=e.lastIndexOf(".",-1===t?e.length:t)
return{className:e.slice(0,Math.max(0,n)),name:e.slice(n+1)}}const outcomeBy=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,T={format:"nunit",roots:new Set(["test-run","test-results","test-suite"]),suite:(e,t)=>"test-suite"===e?baseName(attributeOf(t,"name")??""):void 0,test:"test-case",readTest:function(e){const get=t=>attributeOf(e,t),t=get("fullname")??get("name")??"",n=get("classname")??splitName(t).className,r=void 0===get("classname")?splitName(t).name:withoutClass(get("name")??t,n),s=readSeconds(get("duration")??get("time")??"")
return{className:clippedName(n),name:clippedName(r),outcome:outcomeOf(get),...void 0===s?{}:{ms:Math.round(1e6*s)/1e3}}},isOwnFailure:e=>["SetUp","TearDown"].includes(attributeOf(e,"site")??"")},F={Passed:"passed",Success:"passed",Warning:"passed",Failed:"failed",Failure:"failed",Error:"errored",Cancelled:"errored",Skipped:"skipped",Ignored:"skipped",Inconclusive:"skipped",NotRunnable:"errored"},S=new Set(["Error","Invalid","Cancelled"])
function outcomeOf(e){const t=outcomeBy(F,e("result")??"")
return"failed"===t&&S.has(e("label")??"")?"errored":void 0!==t?t:"False"===e("executed")||void 0===e("success")?"skipped":"True"===e("success")?"passed":"failed"}const X={format:"xunit",roots:new Set(["assemblies","assembly"]),suite:(e,t)=>"assembly"===e?baseName(attributeOf(t,"name")??attributeOf(t,"full-name")??""):"error"===e?"":void 0,test:"test",readTest:function(e){const get=t=>attributeOf(e,t),t=get("name")??"",n=get("type")??splitName(t).className,r=readSeconds(get("time")??""),s=Number(get("source-line"))
return{className:clippedName(n),name:clippedName(withoutClass(t,n)||(get("method")??"")),outcome:outcomeBy(R,get("result")??"")??"skipped",...void 0===r?{}:{ms:Math.round(1e6*r)/1e3},...get("source-file")?{file:clippedName(get("source-file")??"")}:{},...Number.isSafeInteger(s)&&s>0?{line:s}:{}}},isOwnFailure:()=>!0},R={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped",Warn:"passed"}
function draft_outcomeOf({errors:e,failures:t,skips:n,flakes:r,reruns:s,said:o}){return e>0?"errored":t>0?"failed":r+s>0?"flaky":n>0?"skipped":o??"passed"}const isTold=({errors:e,failures:t,skips:n,flakes:r,reruns:s})=>e+t+n+r+s>0
function caseOf(e){const{suites:t,className:n,name:r,ms:s,file:o,line:i,message:a}=e,c={suites:t,className:n,name:r,outcome:draft_outcomeOf(e),retries:e.flakes+e.reruns}
return void 0!==s&&(c.ms=s),void 0!==o&&(c.file=o),void 0!==i&&(c.line=i),""!==a&&(c.message=a),c}const D={notrun:"skipped","not run":"skipped",disabled:"skipped",skipped:"skipped",skip:"skipped",suppressed:"skipped",ignored:"skipped",pending:"skipped",todo:"skipped",failed:"failed",failure:"failed",fail:"failed",error:"errored",errored:"errored"},saidBy=e=>{const t=e.toLowerCase()
return Object.hasOwn(D,t)?D[t]:void 0},I=new Set(["testsuites","testrun"]),M=new Set([...I,"testsuite"])
function lineOf(e,t){const n=plainNumber(e,t)
return Number.isSafeInteger(n)?n:void 0}const A={path:[],file:void 0,above:void 0}
function junit_wantsText({failure:e,kinds:t}){if(!e.isOpen)return!1
const n=t.at(-1)
return 4===n||7===n||6===n}const C={bytes:2**31,depth:512,attributes:1e3,nameBytes:1e3,tagBytes:16777216,cases:1e7},sizeWords=e=>e<2**20?`${e} bytes`:`${Math.floor(e/2**20)} MiB`,B=4096,namesOf=({nameBytes:e})=>({known:Array.from({length:B},()=>{}),most:e,end:0})
function readName(e,{bytes:t,end:n},r){let s=0,o=r
for(let e=t[o];1===a[e];e=t[o])s=Math.imul(s,31)+e|0,o+=1
e.end=o
const i=(s^s>>>12)&B-1,c=e.known[i]
if(void 0!==c&&function(e,t,n,r){if(e.length!==r-n)return!1
for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(c.bytes,t,r,o))return c
if(o===r||o>=n)return
const u=function(e,t,n,r){if(n-t>r)throw new xml_error_XmlError(`a name is longer than ${r} bytes`)
const s=e.toString("utf8",t,n)
if(!U.test(s))throw new xml_error_XmlError(`${JSON.stringify(s)} is no name`)
return{text:usual(s),local:usual(s.slice(s.lastIndexOf(":")+1)),bytes:Uint8Array.prototype.slice.call(e,t,n)}}(t,r,o,e.most)
return e.known[i]=u,u}const L=new Map("testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value".split(" ").map(e=>[e,internal(e)])),usual=e=>L.get(e)??e,P=String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`,U=new RegExp(String.raw`^[${P}][${P}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`,"u")
function internal(e){return Object.keys({[e]:0})[0]??e}var q=n(4573)
const W=10
function memory(e){const t=new ArrayBuffer(e)
return{bytes:Buffer.from(t),words:new Int32Array(t)}}const held=({at:e,end:t})=>t-e,lineAt=({bytes:e,end:t,lineFeeds:n},r)=>1+n-lineFeedsIn(e,r,t)
function lineFeedsIn(e,t,n){const r=e.subarray(t,n)
let s=0
for(let e=r.indexOf(W);-1!==e;e=r.indexOf(W,e+1))s+=1
return s}function remark(e,t,n){e.remark??={line:lineAt(e.window,t),words:n}}const belowSpace=e=>!!(e-538976288&~e&2155905152)
function checkEach(e,t,n,r){for(let s=n;s<r;s+=1){const n=t[s]
if(n<o.space&&isForbidden(n))return forbidden(e,s),!0}return!1}function forbidden(e,t){if(void 0!==e.remark)return
const n=e.window.bytes[t].toString(16).toUpperCase().padStart(4,"0")
remark(e,t,`the control character U+${n} is not allowed in XML`)}function wholeEnd(e,t,n){for(let r=n-1;r>=t&&r>=n-3;r-=1){const t=e[r]
if(t<128)return n
if(t>=192)return r+lengthOf(t)>n?r:n}return n}const lengthOf=(e=0)=>e<192?1:e<224?2:e<240?3:4,j=new Uint8Array(0)
function utf8Check(){let e=j
return t=>{const n=e.length,r=0===n?t:Buffer.concat([e,t]),s=wholeEnd(r,0,r.length)
e=s===r.length?j:Uint8Array.from(r.subarray(s))
const o=Buffer.from(r.buffer,r.byteOffset,s)
if(!(0,q.isUtf8)(o))return{at:firstWrong(o)-n,words:"bytes that are no UTF-8"}
const i=function(e){let t=e.indexOf(Y)
for(;-1!==t&&(e[t+2]??0)<190;)t=e.indexOf(Y,t+3)
return t}(o)
return-1===i?void 0:{at:i-n,words:"U+FFFE or U+FFFF, which are no characters"}}}const Y=Buffer.of(239,191)
function firstWrong(e){let[t,n]=[0,e.length]
for(;n-t>8;){const r=wholeEnd(e,t,t+n>>1);(0,q.isUtf8)(e.subarray(t,r))?t=r:n=r}for(;t<n&&(0,q.isUtf8)(e.subarray(t,t+lengthOf(e[t])));)t+=lengthOf(e[t])
return t}const V={wantsText:!1,open:()=>{},text:()=>{},close:()=>{},end:()=>{}},scanOf=(e,t,n)=>({window:{...memory(262144),at:0,end:0,isLast:!1,need:0,lineFeeds:0},inside:n,utf8:utf8Check(),open:[],hasRoot:!1,hasDoctype:!1,names:namesOf(t),attributes:{count:0,names:[],bytes:Buffer.alloc(0),from:[],to:[],holds:[],more:new Set},handler:V,handlerOf:e,limits:t,remark:void 0})
function unfinished({window:e,limits:t},n){if(e.isLast)throw new xml_error_XmlError(`the file ends inside ${n}`)
const r=held(e)
if(r>t.tagBytes)throw new xml_error_XmlError(`${n} is longer than ${sizeWords(t.tagBytes)}`)
return e.need=2*r,!1}const z="a closing tag"
function mismatch(e,t){const{window:n,names:r}=e,s=readName(r,n,n.at+2)
if(r.end>=n.end)return unfinished(e,z)
if(void 0===s)throw new xml_error_XmlError('a "</" that begins no closing tag')
if(void 0===t)throw new xml_error_XmlError(`</${s.text}> closes nothing`)
if(s.text===t.text)throw new xml_error_XmlError(`something else than space in the closing tag </${s.text}>`)
throw new xml_error_XmlError(`</${s.text}> where </${t.text}> is expected`)}function endOfPredefined(e,t){const[n,r,s]=[e[t+1],e[t+2],e[t+3]]
if(s===o.semicolon)return r!==H.t||n!==H.l&&n!==H.g?0:t+4
if(n===H.a&&r===H.m)return s===H.p&&e[t+4]===o.semicolon?t+5:0
if(e[t+5]!==o.semicolon)return 0
const i=e.toString("latin1",t+1,t+5)
return"quot"===i||"apos"===i?t+6:0}const H={a:byteOf("a"),g:byteOf("g"),l:byteOf("l"),m:byteOf("m"),p:byteOf("p"),t:byteOf("t")}
function checkReference(e,t,n){const r=function(e){const[,t,n,r]=f.exec(e)??[]
if(void 0!==r&&!Object.hasOwn(c,r))throw function(e){const t=/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(e)
return new xml_error_XmlError(t?`the entity &${e}; is not defined (what a DOCTYPE declares is not read)`:'a "&" that begins no reference: it is written &amp;')}(r)
if(void 0!==r)return
const s=t??n
if(void 0===s)throw new xml_error_XmlError('a "&" that begins no reference: it is written &amp;')
return isCharacter(Number.parseInt(s,void 0===t?16:10))?void 0:`${e} stands for no character of XML`}(t)
void 0!==r&&remark(e,n,r)}function endOfReference(e,t,n){const r=Math.min(n,t+u)
for(let n=t+1;n<r;n+=1){const t=e[n]
if(t===o.semicolon)return n+1
if(t===o.ampersand||t===o.less)return n}return r}const J=16,Z="a tag",G=8,valueClasses=e=>classes(t=>t===e||t===o.less||0===t?G:t===o.ampersand?d.reference:isForbidden(t)?16:t<o.space?d.space:t>=128?d.beyondAscii:0),K=valueClasses(o.quote),Q=valueClasses(o.apostrophe)
function open_tag_opened(e,t,n,r){const{open:s,limits:o}=e
if(0===s.length&&function(e,{text:t,local:n}){if(e.hasRoot)throw new xml_error_XmlError(`a second root element, <${t}>`)
e.hasRoot=!0,e.handler=e.handlerOf(n)}(e,t),s.length>=o.depth)throw new xml_error_XmlError(`elements are more than ${o.depth} deep`)
return e.handler.open(t.local,e.attributes),r?e.handler.close(t.local):s.push(t),e.window.at=n,!0}const ee=-1
function readAttribute(e,t,n){const{window:r,names:s}=e,{bytes:a}=r,c=readName(s,r,n)
let u=s.end
for(;1===i[a[u]];)u+=1
if(u>=r.end)return ee
if(void 0===c)throw new xml_error_XmlError(`something that is no attribute inside the tag <${t.text}>`)
if(a[u]!==o.equals)throw new xml_error_XmlError(`the attribute ${c.text} of <${t.text}> has no value`)
do{u+=1}while(1===i[a[u]])
return u>=r.end?ee:function(e,t,n){const{bytes:r,end:s}=e.window,i=r[n]
if(i!==o.quote&&i!==o.apostrophe)throw new xml_error_XmlError(`the value of ${t.text} is not in quotes`)
const a=i===o.quote?K:Q
let c=0,u=n+1
for(;;){const t=a[r[u]]
if(0===t)u+=1
else{if(t===G&&(0!==r[u]||u>=s))break
c|=t,t>=G&&forbidden(e,u),u+=1}}if(u>=s)return ee
if(r[u]!==i)throw new xml_error_XmlError(`a "<" in the value of ${t.text}: it is written &lt;`)
return 0!==(c&d.reference)&&function(e,t,n){const{bytes:r}=e.window
for(let s=t;s<n;s+=1){if(r[s]!==o.ampersand)continue
const t=endOfPredefined(r,s),i=t||endOfReference(r,s,n)
0===t&&checkReference(e,r.toString("utf8",s,i),s),s=i-1}}(e,n+1,u),function({attributes:e,limits:t},n,r,s,o){const{count:i}=e
if(function({names:e,count:t,more:n},r){for(let n=0;n<t&&n<J;n+=1)if(e[n]===r)return!0
return!(t<J||!n.has(r)&&(n.add(r),1))}(e,n))throw new xml_error_XmlError(`the attribute ${n} is there twice`)
if(i>=t.attributes)throw new xml_error_XmlError(`a tag has more than ${t.attributes} attributes`)
e.names[i]=n,e.from[i]=r,e.to[i]=s,e.holds[i]=o,e.count=i+1}(e,t.text,n+1,u,c&G-1),u+1}(e,c,u)}const te="a DOCTYPE",ne=9
function doctype(e){const{window:t,names:n}=e,{bytes:r}=t
if(e.hasRoot||e.hasDoctype)throw new xml_error_XmlError("a DOCTYPE where none is allowed")
let s=t.at+ne
for(;1===i[r[s]];)s+=1
const a=readName(n,t,s)
if(n.end>=t.end)return unfinished(e,te)
if(void 0===a||s===t.at+ne)throw new xml_error_XmlError("a DOCTYPE without a name")
const c=function(e,t,n){let r=-1,s=-1
for(let i=t;i<n;){const t=e[i],a=r>=0&&s<0
if(t===o.greater&&!a)return{open:r<0?i:r,close:s<0?i:s,end:i}
t===o.open&&r<0?r=i:t===o.close&&a&&(s=i+1)
const c=endOfSpan(e,i,n)
if(void 0===c)return
i=c}}(r,n.end,t.end)
if(void 0===c)return unfinished(e,te)
const written=(e,t)=>r.toString("latin1",e,t)
if(!se.test(written(n.end,c.open))||!oe.test(written(c.close,c.end)))throw new xml_error_XmlError("the DOCTYPE is not in order")
return e.hasDoctype=!0,t.at=c.end+1,!0}const re="(?:\"[^\"]*\"|'[^']*')",se=new RegExp(String.raw`^(?:\s+(?:SYSTEM\s+${re}|PUBLIC\s+${re}\s+${re}))?\s*$`),oe=/^\s*$/
function endOfSpan(e,t,n){const r=e[t]
return r===o.quote||r===o.apostrophe?endAt(e,t+1,n,r):r!==o.less?t+1:e[t+1]===o.question?endAt(e,t+2,n,"?>"):e[t+1]===o.bang&&e[t+2]===o.dash&&e[t+3]===o.dash?endAt(e,t+4,n,"--\x3e"):t+1}function endAt(e,t,n,r){const s=e.subarray(t,n).indexOf(r)
return-1===s?void 0:t+s+("string"==typeof r?r.length:1)}function notYet(e){unfinished(e,"an instruction")}function cdata(e){const{bytes:t,at:n}=e.window,{to:r,isEnd:s}=upTo(e,"]]>"),o=s?r:wholeEnd(t,n,r)
return o>n&&e.handler.wantsText&&e.handler.text(t.toString("utf8",n,o)),passed(e,{to:o,isEnd:s},"]]>","a CDATA section")}const instruction=e=>passed(e,upTo(e,"?>"),"?>","an instruction")
function upTo({window:{bytes:e,at:t,end:n}},r){const s=e.subarray(t,n).indexOf(r)
return-1===s?{to:Math.max(t,n-r.length+1),isEnd:!1}:{to:t+s,isEnd:!0}}function passed(e,{to:t,isEnd:n},r,s){const{window:o}=e
return n||t!==o.at&&!o.isLast?(function(e,t,n){if(void 0!==e.remark)return
const{bytes:r,words:s}=e.window,o=Math.min(n,t+3&-4)
if(checkEach(e,r,t,o))return
let i=o
for(;i+4<=n;i+=4)if(belowSpace(s[i>>2])&&checkEach(e,r,i,i+4))return
checkEach(e,r,i,n)}(e,o.at,t),o.at=t,!n||(o.at+=r.length,e.inside=void 0,!0)):unfinished(e,s)}const ie=[["\x3c!--",function(e){const{window:t}=e,{to:n,isEnd:r}=upTo(e,"--")
if(!r)return passed(e,{to:n,isEnd:r},"","a comment")
if(n+2>=t.end)return passed(e,{to:n,isEnd:!1},"","a comment")
if(t.bytes[n+2]!==o.greater)throw new xml_error_XmlError('"--" inside a comment')
return passed(e,{to:n,isEnd:r},"--\x3e","a comment")}],["<![CDATA[",cdata],["<!DOCTYPE",doctype],["<?",instruction]]
const ae=classes(e=>Number(e===o.less||e===o.ampersand||e===o.close||isForbidden(e)))
function content(e){const{bytes:t,at:n}=e.window
if(t[n]!==o.less)return 0===e.open.length?function({window:e,hasRoot:t}){const{bytes:n,end:r}=e
let{at:s}=e
for(;1===i[n[s]];)s+=1
if(e.at=s,s<r&&n[s]!==o.less)throw new xml_error_XmlError(`text ${t?"after":"before"} the root element`)
return!0}(e):function(e){const{window:t,handler:n}=e,{bytes:r,at:s,end:i}=t
let a=s
for(;;){for(;0===ae[r[a]];)a+=1
if(a>=i||r[a]===o.less||r[a]===o.ampersand)break
if(r[a]!==o.close)forbidden(e,a)
else if(r[a+1]===o.close){if(a+2>=i&&!t.isLast)break
if(r[a+2]===o.greater)throw new xml_error_XmlError('"]]>" in text: it is written ]]&gt;')}else if(a+1>=i&&!t.isLast)break
a+=1}if(a===s)return r[a]===o.ampersand?function(e){const{window:t,handler:n}=e,{bytes:r,at:s,end:i}=t,a=endOfPredefined(r,s),c=a||endOfReference(r,s,i)
if(0===a){if(c>=i&&r[c-1]!==o.semicolon&&c-s<u)return unfinished(e,"a reference")
checkReference(e,r.toString("utf8",s,c),s)}return n.wantsText&&n.text(expanded(r.toString("utf8",s,c))),t.at=c,!0}(e):unfinished(e,"text")
const c=a>=i&&!t.isLast?wholeEnd(r,s,i):a
return c===s?unfinished(e,"text"):(n.wantsText&&n.text(r.toString("utf8",s,c)),t.at=c,!0)}(e)
const r=t[n+1]
return r===o.slash?function(e){const{window:t,open:n}=e,{bytes:r,end:s}=t,a=n.at(-1),c=t.at+2
if(void 0===a||!function(e,t,n){for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(a.bytes,r,c))return mismatch(e,a)
let u=c+a.bytes.length
for(;1===i[r[u]];)u+=1
return u>=s?unfinished(e,z):r[u]!==o.greater?mismatch(e,a):(n.pop(),t.at=u+1,e.handler.close(a.local),!0)}(e):r===o.bang||r===o.question?function(e){const{window:t}=e,n=t.bytes.toString("latin1",t.at,Math.min(t.end,t.at+9)),[r,s]=ie.find(([e])=>n.startsWith(e))??[]
if(void 0===s||void 0===r){if(ie.some(([e])=>e.startsWith(n)))return unfinished(e,"a tag")
throw new xml_error_XmlError('a "<!" that begins nothing')}if(s===cdata&&0===e.open.length)throw new xml_error_XmlError("a CDATA section outside the root element")
if(s===doctype)return doctype(e)
const a=s===instruction?function(e){const{window:t,names:n}=e,{bytes:r,at:s,end:a}=t,c=readName(n,t,s+2)
if(n.end>=a)return notYet(e)
if(void 0===c)throw new xml_error_XmlError('a "<?" that begins no instruction')
if("xml"===c.text.toLowerCase())throw new xml_error_XmlError("an XML declaration that is not at the very start of the file")
const[u,l]=[r[n.end],r[n.end+1]]
if(u===o.question&&n.end+1>=a)return notYet(e)
if(1!==i[u]&&(u!==o.question||l!==o.greater))throw new xml_error_XmlError(`the instruction ${c.text} lacks a space behind its name`)
return n.end}(e):t.at+r.length
return void 0!==a&&(t.at=a,e.inside=s,!0)}(e):function(e){const{window:t,names:n,attributes:r}=e,{bytes:s}=t,a=readName(n,t,t.at+1)
let c=n.end
for(function(e,t){e.count=0,e.bytes=t,e.more.size>0&&e.more.clear()}(r,s);;){const n=c
for(;1===i[s[c]];)c+=1
const r=s[c]
if(c>=t.end)return unfinished(e,Z)
if(void 0===a)throw new xml_error_XmlError('a "<" that begins no tag: in text it is written &lt;')
if(r===o.greater)return open_tag_opened(e,a,c+1,!1)
if(r===o.slash){if(c+1>=t.end)return unfinished(e,Z)
if(s[c+1]!==o.greater)throw new xml_error_XmlError(`a "/" inside the tag <${a.text}>`)
return open_tag_opened(e,a,c+2,!0)}if(c===n)throw new xml_error_XmlError(`attributes of <${a.text}> without space between them`)
if(c=readAttribute(e,a,c),c===ee)return unfinished(e,Z)}}(e)}const ce=1e3,declaration_quoted=e=>String.raw`\s*=\s*(?:"${e}"|'${e}')`,ue=new RegExp(String.raw`^<\?xml\s+version${declaration_quoted(String.raw`[\w.:-]*`)}(?:\s+encoding${declaration_quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${declaration_quoted("(?:yes|no)")})?\s*\?>$`),le=/^<\?xml[\s?]/
function declaration_start(e){const{window:t}=e,{bytes:n,at:r,end:s}=t,o=n.toString("latin1",r,Math.min(s,r+ce))
if(o.length<6&&!t.isLast)return unfinished(e,"the XML declaration")
if(e.inside=void 0,!le.test(o))return!0
const i=o.indexOf("?>")+2
if(i<2)throw new xml_error_XmlError("the XML declaration does not end")
if(!ue.test(o.slice(0,i)))throw new xml_error_XmlError("the XML declaration is not in order")
return t.at=r+i,!0}const declaredEncoding=e=>/^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(e.slice(0,ce))?.[1]
var fe=n(7975)
const de=ce,me=[[[239,187,191]],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],pe=[[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
function byDeclaration(e,t){const{encoding:n}=decoderOf(e)
return"utf-8"===n||"us-ascii"===e.toLowerCase()?{}:t||n.startsWith("utf-16")?{remark:`it is declared as ${e} and is UTF-8`}:{label:n}}function decoderOf(e){try{return new fe.TextDecoder(e)}catch{throw new xml_error_XmlError(`the encoding ${JSON.stringify(e.slice(0,40))} is not known`)}}const he=65536
const remarkWords=({remark:e})=>e&&`line ${e.line}: ${e.words}; the rest was read all the same`
function inPieces(e,t,n){for(let n=0;n<t.length;n+=he)readPiece(e,t.subarray(n,n+he))
n&&function(e){e.window.isLast=!0,run(e),e.inside?.(e)
const t=e.open.at(-1)
if(t)throw new xml_error_XmlError(`the file ends before </${t.text}>`)
if(!e.hasRoot)throw new xml_error_XmlError(e.window.lineFeeds+e.window.end===0?"the file is empty":"the file has no root element")}(e)}function readPiece(e,t){const{window:n}=e
!function(e,t){const n=held(e)+t.length+1
if(e.end+t.length+1>e.bytes.length){const{bytes:t,at:r,end:s}=e
2*n>t.length&&Object.assign(e,memory(2**Math.ceil(Math.log2(2*n)))),e.bytes.set(t.subarray(r,s)),e.end=s-r,e.at=0}e.bytes.set(t,e.end),e.end+=t.length,e.bytes[e.end]=0,e.lineFeeds+=lineFeedsIn(e.bytes,e.end-t.length,e.end)}(n,t),function(e,t){const n=e.utf8(t)
void 0!==n&&remark(e,Math.max(0,e.window.end-t.length+n.at),n.words)}(e,t),held(n)>=n.need&&run(e)}function run(e){const{window:t}=e
for(;t.at<t.end;){if(!(void 0===e.inside?content(e):e.inside(e)))return
t.need=0}}const we=/^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/
function trxDuration(e){const[t,n="0",r,s,o]=we.exec(e)??[]
if(void 0===t)return
const i=60*(60*(24*Number(n)+Number(r))+Number(s))+Number(o)
return Math.round(1e6*i)/1e3}const ge={passed:"passed",passedbutrunaborted:"passed",warning:"passed",completed:"passed",failed:"failed",error:"errored",timeout:"errored",aborted:"errored",disconnected:"errored",inconclusive:"skipped",notexecuted:"skipped",notrunnable:"skipped",inprogress:"skipped",pending:"skipped"}
function trxOutcome(e){if(void 0===e||""===e)return"errored"
const t=e.toLowerCase()
return Object.hasOwn(ge,t)?ge[t]:"skipped"}const areTries=({name:e,testId:t,inner:n})=>n.length>0&&n.every(n=>!n.isRow&&n.name===e&&n.testId===t),isFailure=({outcome:e})=>"failed"===e||"errored"===e
function casesOf(e,t){if(e.inner.length>0&&!areTries(e))return e.inner.flatMap(n=>casesOf(function(e,{name:t,testId:n}){const r=""===e.name?t:e.name,s=void 0!==e.row&&r===t?`${r} (Data Row ${e.row.slice(0,100)})`:r
return{...e,name:s,testId:""===e.testId?n:e.testId}}(n,e),t))
const{testId:n,name:r,ms:s,message:o,outcome:i,retries:a}=function(e){if(!areTries(e))return{...e,retries:0}
const t=e.inner.filter(isFailure),n=e.message||(t.at(-1)?.message??"")
return isFailure(e)?{...e,message:n,retries:Math.max(0,t.length-1)}:{...e,message:n,outcome:t.length>0?"flaky":e.outcome,retries:t.length}}(e),{className:c="",assembly:u}=t.get(n)??{}
return[{suites:void 0===u?[]:[u],className:c,name:""!==c&&r.startsWith(`${c}.`)?r.slice(c.length+1):r,outcome:i,retries:a,...void 0===s?{}:{ms:s},...""===o?{}:{message:o}}]}const be=/, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/,xe=new Set(["UnitTestResult","TestResultAggregation","GenericTestResult","WebTestResult","TestResult"]),ye=new Set(["Error","Failed","Aborted","Timeout"])
function trx_wantsText({names:e,failure:t}){const n=e.at(-1)
return t.isOpen&&("Message"===n||"StackTrace"===n||"Text"===n)}const Oe=/\[(?:FAIL|SKIP)\]\s*$/
function resultEnds({open:e,waiting:t,definitions:n,isDefined:r},s){const o=e.pop(),i=e.at(-1)
if(o)if(i)i.inner.push(o)
else if(r)for(const e of casesOf(o,n))s(e)
else t.push(o)}function flush(e,t){for(const n of e.waiting)for(const r of casesOf(n,e.definitions))t(r)
e.waiting=[]}const ke=100
async function readXmlReport(e,t,n=C){const r=function(e,{cases:t}){const n={passed:0,failed:0,errored:0,skipped:0,flaky:0},r=[]
let s=0,o=t
return{give(r){if(0===o)throw new xml_error_XmlError(`there are more than ${t} test cases`)
o-=1,n[r.outcome]+=1,s+=r.retries,e(r)},suiteError(e){r.length<ke&&r.push(e)},report:(e,t)=>({format:e,counts:n,retries:s,...0===r.length?{}:{suiteErrors:r},...void 0===t?{}:{problem:t}})}}(t,n)
let s="xml"
const o=await async function(e,t,n=C){const r=function(e,t){const n=scanOf(e,t,declaration_start),r=function(e){let t,n=0,r=Buffer.alloc(0)
return s=>{if(n+=s?.length??0,n>e.limits.bytes)throw new xml_error_XmlError(`the file is larger than ${sizeWords(e.limits.bytes)}`)
if(t)return t(s??Buffer.alloc(0),void 0===s)
s&&0===r.length&&s.length>=de?r=Buffer.from(s.buffer,s.byteOffset,s.length):s&&(r=Buffer.concat([r,s])),s&&r.length<de||(t=function(e,t){const{label:n,mark:r,remark:s}=function(e){const starts=([t])=>t.every((t,n)=>e[n]===t),[t,n]=[me.find(starts),pe.find(starts)]
if(void 0!==t?.[1])return{label:t[1],mark:t[0].length}
if(n)return{label:n[1],mark:0}
const r=t?.[0].length??0,s=declaredEncoding(Buffer.from(e.subarray(r,r+ce)).toString("latin1"))
return{mark:r,...void 0===s?{}:byDeclaration(s,r>0)}}(t)
if(void 0!==s&&remark(e,0,s),void 0===n){let t=r
return(n,r)=>{inPieces(e,n.subarray(t),r),t=0}}const o=decoderOf(n),decoded=(e,t)=>Buffer.from(o.decode(e,{stream:t}))
return(t,n)=>{for(let n=0;n<t.length;n+=he)inPieces(e,decoded(t.subarray(n,n+he),!0),!1)
n&&inPieces(e,decoded(new Uint8Array(0),!1),!0)}}(e,r),t(r,void 0===s))}}(n)
let s
const attempt=e=>{try{e()}catch(e){if(!(e instanceof xml_error_XmlError))throw e
s??=`line ${lineAt(n.window,n.window.at)}: ${e.message}`}return void 0===s}
return{write:e=>void 0===s&&attempt(()=>r(e)),end:()=>(void 0===s&&attempt(()=>r(void 0)),attempt(()=>n.handler.end()),s??remarkWords(n))}}(t,n)
if(e instanceof Uint8Array)r.write(e)
else for await(const t of e)if(!r.write(t))break
return r.end()}(e,e=>{const t=ve.find(({roots:t})=>t.has(e))
if(!t)throw new xml_error_XmlError(`its root is <${e}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)
return s=t.format,t.handler(r)},n)
return r.report(s,o)}const ve=[{format:"junit",roots:M,handler:function(e){const t={kinds:[],suites:A,drafts:[],failure:{isOpen:!1,message:"",fallback:"",text:""},memos:{className:memo(),file:memo()}},n={wantsText:!1,open(e,r){const s=function(e,t){switch(e){case"testcase":return 3
case"testsuite":return 2
case"failure":case"error":return 2===t||1===t?6:3===t?4:0
case"flakyFailure":case"flakyError":case"rerunFailure":case"rerunError":return 3===t?4:0
case"skipped":return 3===t?5:0
case"stackTrace":return 4===t?7:0
default:return I.has(e)?1:0}}(e,t.kinds.at(-1))
t.kinds.push(s),function(e,t,n,r){const{drafts:s,suites:o,failure:i}=e
if(3===t)s.push(function(e,{path:t,file:n},r){const s=(e=>({suites:e,className:"",name:"",ms:void 0,file:void 0,line:void 0,errors:0,failures:0,skips:0,flakes:0,reruns:0,said:void 0,message:""}))(t)
let o=-1
for(let t=0;t<e.count;t+=1)switch(e.names[t]){case"name":s.name=clippedName(textOf(e,t))
break
case"classname":s.className=clippedName(repeatedText(e,t,r.className))
break
case"class":o=t
break
case"time":s.ms=millisecondsOf(e,t)
break
case"file":s.file=clippedName(repeatedText(e,t,r.file))
break
case"line":case"lineno":s.line=lineOf(e,t)
break
case"status":case"result":s.said=saidBy(textOf(e,t))??s.said}return""===s.className&&o>=0&&(s.className=clippedName(repeatedText(e,o,r.className))),s.file||=n,s}(r,o,e.memos))
else if(2===t)e.suites=((e,t,n)=>({path:void 0===t||""===t?e.path:[...e.path,t],file:n??e.file,above:e}))(o,...function(e){const t=attributeOf(e,"name"),n=attributeOf(e,"file")??attributeOf(e,"filepath")
return[void 0===t?t:clippedName(t),void 0===n?n:clippedName(n)]}(r))
else if(6===t)begin(i,r)
else if(4===t||5===t){const e=s.at(-1)
e&&function(e,t){"failure"===t?e.failures+=1:"error"===t?e.errors+=1:"skipped"===t?e.skips+=1:t.startsWith("flaky")?e.flakes+=1:e.reruns+=1}(e,n),4===t&&""===e?.message&&begin(i,r)}}(t,s,e,r),n.wantsText=junit_wantsText(t)},text(e){more(t.failure,e),n.wantsText=t.failure.isOpen},close(){!function(e,{give:t,suiteError:n}){const{drafts:r,failure:s,suites:o}=e,i=e.kinds.at(-1)
if(3===i){const e=r.pop()
e&&t(caseOf(e))}else if(2===i)e.suites=o.above??A
else if(6===i)n({suites:o.path,message:messageOf(s)})
else if(4===i){const e=r.at(-1)
""===e?.message&&(e.message=messageOf(s))}6!==i&&4!==i||(s.isOpen=!1)}(t,e),t.kinds.pop(),n.wantsText=junit_wantsText(t)},end:()=>function({drafts:e,failure:t},{give:n}){for(const r of e.toReversed())isTold(r)&&(""===r.message&&0===r.skips&&(r.message=messageOf(t)),n(caseOf(r)))}(t,e)}
return n}},{format:"trx",roots:new Set(["TestRun"]),handler:function({give:e,suiteError:t}){const n={names:[],open:[],waiting:[],definitions:new Map,isDefined:!1,test:void 0,failure:{isOpen:!1,message:"",fallback:"",text:""},isRunError:!1},r={wantsText:!1,open(e,t){n.names.push(e),function(e,t,n){const{open:r,failure:s,names:o}=e,i=o.at(-2)
xe.has(t)?r.push(function(e){const get=t=>attributeOf(e,t),t=get("dataRowInfo")
return{testId:clippedName(get("testId")??""),name:clippedName(get("testName")??""),outcome:trxOutcome(get("outcome")),ms:trxDuration(get("duration")??""),message:"",isRow:void 0!==t||"DataDrivenDataRow"===get("resultType"),row:t,inner:[]}}(n)):"RunInfo"===t?e.isRunError=ye.has(attributeOf(n,"outcome")??""):"TestDefinitions"===i?e.test=(e=>({id:clippedName(attributeOf(e,"id")??""),storage:attributeOf(e,"storage")}))(n):"TestMethod"===t&&e.test?e.definitions.set(e.test.id,function(e,t){const n=t??attributeOf(e,"codeBase")
return{className:clippedName(attributeOf(e,"className")??"").replace(be,""),assembly:void 0===n||""===n?void 0:clippedName(n.slice(1+Math.max(n.lastIndexOf("/"),n.lastIndexOf("\\"))))}}(n,e.test.storage)):function({open:e,isRunError:t},n,r){if("Text"===n)return"RunInfo"===r&&t
if("ErrorInfo"!==r||"Message"!==n&&"StackTrace"!==n)return!1
const s=e.at(-1)
return""===s?.message&&("failed"===s.outcome||"errored"===s.outcome)}(e,t,i)&&begin(s,n)}(n,e,t),r.wantsText=trx_wantsText(n)},text(e){more(n.failure,e),r.wantsText=n.failure.isOpen},close(s){n.names.pop(),function(e,t,{give:n,suiteError:r}){const{failure:s,open:o}=e,i=o.at(-1);(s.isOpen||""!==s.text)&&("Text"!==t||Oe.test(s.text)?"Text"!==t&&i&&(i.message=messageOf(s)):r({suites:[],message:messageOf(s)}),Object.assign(s,{isOpen:!1,message:"",fallback:"",text:""})),xe.has(t)?resultEnds(e,n):"TestDefinitions"===t&&(e.isDefined=!0,flush(e,n))}(n,s,{give:e,suiteError:t}),r.wantsText=trx_wantsText(n)},end(){for(;n.open.length>0;)resultEnds(n,e)
flush(n,e)}}
return r}},...[T,X].map(e=>({...e,handler:t=>function(e,t){const n={dialect:e,kinds:[],suites:[],test:void 0,failure:{isOpen:!1,message:"",fallback:"",text:""},message:""},r={wantsText:!1,open(e,t){n.kinds.push(function(e,t,n){const{dialect:r,suites:s,failure:o}=e,i=e.kinds.at(-1),a=s.at(-1)?.path??[]
if(t===r.test)return e.test={suites:a,retries:0,...r.readTest(n)},"test"
const c=r.suite(t,n)
return void 0!==c?(s.push({path:""===c?a:[...a,clippedName(c)],mayFail:r.isOwnFailure(n)}),"suite"):"failure"===t&&("test"===i||"suite"===i&&s.at(-1)?.mayFail)?(e.message="","failure"):"failure"!==i||""!==e.message||"message"!==t&&"stack-trace"!==t?"other":(begin(o,n),"words")}(n,e,t)),r.wantsText=wantsText(n)},text(e){more(n.failure,e),r.wantsText=n.failure.isOpen},close(){!function(e,{give:t,suiteError:n}){const{kinds:r,suites:s,test:o,failure:i,message:a}=e,c=r.at(-1)
"words"===c?(e.message=messageOf(i),i.isOpen=!1):"suite"===c?s.pop():"failure"===c&&"suite"===r.at(-2)?n({suites:s.at(-1)?.path??[],message:a}):"failure"===c&&o&&""!==a&&"skipped"!==o.outcome?o.message=a:"test"===c&&o&&(t(o),e.test=void 0)}(n,t),n.kinds.pop(),r.wantsText=wantsText(n)},end:()=>n.test&&t.give(n.test)}
return r}(e,t)}))]})}
