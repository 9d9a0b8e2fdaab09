export const id=568
export const ids=[568]
export const modules={4187:((e,t,n)=>{n.r(t),n.d(t,{readXmlReport:()=>readXmlReport})
var r=n(7598)
function clippedName(e){if(e.length<=16e3)return e
const t=(0,r.createHash)("sha256").update(e).digest("hex").slice(0,16)
return`${e.slice(0,15982).toWellFormed()}… ${t}`}var s=n(3265),i=n(7303)
class xml_error_XmlError extends Error{name="XmlError"}const o={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},a=64,u=/&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g,expanded=e=>e.replace(u,(e,t,n,r)=>function(e,t,n){return void 0!==e?character(Number.parseInt(e,10)):void 0!==t?character(Number.parseInt(t,16)):o[n??""]??""}(t,n,r)),character=e=>isCharacter(e)?String.fromCodePoint(e):"�"
function isCharacter(e){return!(e>1114111||(0,i.US)(e)||65534===e||65535===e)&&(e<55296||e>57343)}const c=/^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/
const l={reference:1,space:2,beyondAscii:4}
function textOf({bytes:e,from:t,to:n,holds:r},s){const i=r[s],[o,a]=[t[s],n[s]]
if(0===i)return e.toString("latin1",o,a)
const u=e.toString("utf8",o,a),c=0===(i&l.space)?u:u.replace(/\r\n|[\t\n\r]/g," ")
return 0===(i&l.reference)?c:expanded(c)}function attributeOf(e,t){for(let n=0;n<e.count;n+=1)if(e.names[n]===t)return textOf(e,n)}const memo=()=>({bytes:Buffer.alloc(1e3),length:0,text:""})
function repeatedText(e,t,n){const{bytes:r,from:s}=e,i=s[t],o=e.to[t]-i
return o===n.length&&function(e,t,n,r){for(let s=r-1;s>=0;s-=1)if(e[s]!==t[n+s])return!1
return!0}(n.bytes,r,i,o)?n.text:o>1e3?textOf(e,t):(r.copy(n.bytes,0,i,i+o),n.length=o,n.text=textOf(e,t),n.text)}const[d,f,m]=[48,57,46]
function plainNumber({bytes:e,from:t,to:n},r){const s=n[r]
let i=0,o=0,a=-1
for(let n=t[r];n<s;n+=1){const t=e[n]
if(t>=d&&t<=f)o=10*o+t-d,i+=1,a>=0&&(a+=1)
else{if(!(t===m&&a<0))return Number.NaN
a=0}}return 0===i||i>15?Number.NaN:o/10**Math.max(0,a)}var p=n(8444),h=n(6607),w=n(3030)
const g=/^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i,x=/^[\w\\]{1,300}::\w{1,300}(?: with data set .*)?$/,b=/^(?:\[[^\]]{1,100}\] › )?[^\s:]{1,300}\.[cm]?[jt]sx?:\d{1,7}:\d{1,7} (?:› )?\S/,v=/^E {2,}\S/,O=/^[\w$.:\\]{1,300}/,y=/(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/,isNamed=e=>y.test(O.exec(e)?.[0]??""),_=/^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/,firstLine=e=>shown(/\S.*/.exec((0,h.uH)((0,s.V)(e)))?.[0]??""),shown=e=>(0,w.$Q)((0,p.x)((0,h.TN)(e)),s.o.message)
function begin(e,t){const n=attributeOf(t,"message")??""
e.message=""===n?"":function(e){const t=(0,s.V)(e)
if(b.test(t))return""
if((n=t).length<s.o.message&&/^[!-~](?:[ -~]*[!-~])?$/.test(n)&&!n.includes("  "))return g.test(t)?"":(0,p.x)(t)
var n
const r=(0,h.uH)(t).split("\n").map(e=>e.trim()).find(e=>!g.test(e))
return shown(r??"")}(n),e.isOpen=""===e.message,e.text="",e.fallback=e.isOpen?firstLine(n)||firstLine(attributeOf(t,"type")??""):""}function more(e,t){const n=s.o.read-e.text.length
e.text+=t.length>n?t.slice(0,n):t,e.isOpen=e.text.length<s.o.read}function messageOf({message:e,text:t,fallback:n}){return e||function(e){const t=(0,h.uH)((0,s.V)(e)).split("\n"),n=t.map(e=>e.trim()).filter(e=>!(g.test(e)||x.test(e)||b.test(e)||_.test(e))),r=t.find(e=>v.test(e))
return shown(r?.slice(1)??n.find(isNamed)??n[0]??"")}(t)||n||firstLine(t)}const wantsText=({kinds:e,failure:t})=>t.isOpen&&"words"===e.at(-1)
function millisecondsOf(e,t){const n=plainNumber(e,t),r=Number.isNaN(n)?readSeconds(textOf(e,t)):n
return void 0===r?void 0:Math.round(1e6*r)/1e3}const k=/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,E=/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,N=50
function readSeconds(e){if(e.length>N)return
const t=e.trim().replace(/ ?s(?:ec)?$/,""),n=k.test(t)&&!t.startsWith("0")?t.replaceAll(",",""):t.replace(/^(\d*),(\d+)$/,"$1.$2"),r=E.test(n)?Number(n):Number.NaN
return Number.isFinite(r)?r:void 0}const baseName=e=>e.slice(1+Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))),withoutClass=(e,t)=>""!==t&&e.startsWith(`${t}.`)?e.slice(t.length+1):e
function splitName(e){const t=e.indexOf("("),n=e.lastIndexOf(".",-1===t?e.length:t)
return{className:e.slice(0,Math.max(0,n)),name:e.slice(n+1)}}const outcomeBy=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,$={format:"nunit",roots:new Set(["test-run","test-results","test-suite"]),suite:(e,t)=>"test-suite"===e?baseName(attributeOf(t,"name")??""):void 0,test:"test-case",readTest:function(e){const get=t=>attributeOf(e,t),t=get("fullname")??get("name")??"",n=get("classname")??splitName(t).className,r=void 0===get("classname")?splitName(t).name:withoutClass(get("name")??t,n),s=readSeconds(get("duration")??get("time")??"")
return{className:clippedName(n),name:clippedName(r),outcome:outcomeOf(get),...void 0===s?{}:{ms:Math.round(1e6*s)/1e3}}},isOwnFailure:e=>["SetUp","TearDown"].includes(attributeOf(e,"site")??"")},T={Passed:"passed",Success:"passed",Warning:"passed",Failed:"failed",Failure:"failed",Error:"errored",Cancelled:"errored",Skipped:"skipped",Ignored:"skipped",Inconclusive:"skipped",NotRunnable:"errored"},S=new Set(["Error","Invalid","Cancelled"])
function outcomeOf(e){const t=outcomeBy(T,e("result")??"")
return"failed"===t&&S.has(e("label")??"")?"errored":void 0!==t?t:"False"===e("executed")||void 0===e("success")?"skipped":"True"===e("success")?"passed":"failed"}const X={format:"xunit",roots:new Set(["assemblies","assembly"]),suite:(e,t)=>"assembly"===e?baseName(attributeOf(t,"name")??attributeOf(t,"full-name")??""):"error"===e?"":void 0,test:"test",readTest:function(e){const get=t=>attributeOf(e,t),t=get("name")??"",n=get("type")??splitName(t).className,r=readSeconds(get("time")??""),s=Number(get("source-line"))
return{className:clippedName(n),name:clippedName(withoutClass(t,n)||(get("method")??"")),outcome:outcomeBy(F,get("result")??"")??"skipped",...void 0===r?{}:{ms:Math.round(1e6*r)/1e3},...get("source-file")?{file:clippedName(get("source-file")??"")}:{},...Number.isSafeInteger(s)&&s>0?{line:s}:{}}},isOwnFailure:()=>!0},F={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped",Warn:"passed"}
function draft_outcomeOf({errors:e,failures:t,skips:n,flakes:r,reruns:s,said:i}){return e>0?"errored":t>0?"failed":r+s>0?"flaky":n>0?"skipped":i??"passed"}const isTold=({errors:e,failures:t,skips:n,flakes:r,reruns:s})=>e+t+n+r+s>0
function caseOf(e){const{suites:t,className:n,name:r,ms:s,file:i,line:o,message:a}=e,u={suites:t,className:n,name:r,outcome:draft_outcomeOf(e),retries:e.flakes+e.reruns}
return void 0!==s&&(u.ms=s),void 0!==i&&(u.file=i),void 0!==o&&(u.line=o),""!==a&&(u.message=a),u}const R={notrun:"skipped","not run":"skipped",disabled:"skipped",skipped:"skipped",skip:"skipped",suppressed:"skipped",ignored:"skipped",pending:"skipped",todo:"skipped",failed:"failed",failure:"failed",fail:"failed",error:"errored",errored:"errored"},saidBy=e=>{const t=e.toLowerCase()
return Object.hasOwn(R,t)?R[t]:void 0},D=new Set(["testsuites","testrun"]),I=new Set([...D,"testsuite"]),M=/\.[cm]?[jt]sx?$/
function asPlaywright(e,t){if(void 0===t||e.className!==e.suites.at(-1))return e
const n=`[${t}] `,r=(""!==t&&e.name.startsWith(n)?e.name.slice(n.length):e.name).split(" › "),s=r.pop()??""
return{...e,suites:[...e.suites,...r],className:"",name:s,file:e.file??e.className}}function lineOf(e,t){const n=plainNumber(e,t)
return Number.isSafeInteger(n)?n:void 0}const A={path:[],file:void 0,above:void 0}
function junit_wantsText({failure:e,kinds:t}){if(!e.isOpen)return!1
const n=t.at(-1)
return 4===n||7===n||6===n}const P={bytes:2**31,depth:512,attributes:1e3,nameBytes:1e3,tagBytes:16777216,cases:1e7},sizeWords=e=>e<2**20?`${e} bytes`:`${Math.floor(e/2**20)} MiB`,C=4096,namesOf=({nameBytes:e})=>({known:Array.from({length:C},()=>{}),most:e,end:0})
function readName(e,{bytes:t,end:n},r){let s=0,o=r
for(let e=t[o];1===i.dw[e];e=t[o])s=Math.imul(s,31)+e|0,o+=1
e.end=o
const a=(s^s>>>12)&C-1,u=e.known[a]
if(void 0!==u&&function(e,t,n,r){if(e.length!==r-n)return!1
for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(u.bytes,t,r,o))return u
if(o===r||o>=n)return
const c=function(e,t,n,r){if(n-t>r)throw new xml_error_XmlError(`a name is longer than ${r} bytes`)
const s=e.toString("utf8",t,n)
if(!B.test(s))throw new xml_error_XmlError(`${JSON.stringify(s)} is no name`)
return{text:usual(s),local:usual(s.slice(s.lastIndexOf(":")+1)),bytes:Uint8Array.prototype.slice.call(e,t,n)}}(t,r,o,e.most)
return e.known[a]=c,c}const j=new Map("testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value".split(" ").map(e=>[e,internal(e)])),usual=e=>j.get(e)??e,L=String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`,B=new RegExp(String.raw`^[${L}][${L}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`,"u")
function internal(e){return Object.keys({[e]:0})[0]??e}var q=n(145),U=n(3194)
const W={wantsText:!1,open:()=>{},text:()=>{},close:()=>{},end:()=>{}},scanOf=(e,t,n)=>({window:(0,U.wi)(),inside:n,utf8:(0,q.g)(),open:[],hasRoot:!1,hasDoctype:!1,names:namesOf(t),attributes:{count:0,names:[],bytes:Buffer.alloc(0),from:[],to:[],holds:[],more:new Set},handler:W,handlerOf:e,limits:t,remark:void 0})
function unfinished({window:e,limits:t},n){if(e.isLast)throw new xml_error_XmlError(`the file ends inside ${n}`)
const r=(0,U.yB)(e)
if(r>t.tagBytes)throw new xml_error_XmlError(`${n} is longer than ${sizeWords(t.tagBytes)}`)
return e.need=2*r,!1}const Y="a closing tag"
function mismatch(e,t){const{window:n,names:r}=e,s=readName(r,n,n.at+2)
if(r.end>=n.end)return unfinished(e,Y)
if(void 0===s)throw new xml_error_XmlError('a "</" that begins no closing tag')
if(void 0===t)throw new xml_error_XmlError(`</${s.text}> closes nothing`)
if(s.text===t.text)throw new xml_error_XmlError(`something else than space in the closing tag </${s.text}>`)
throw new xml_error_XmlError(`</${s.text}> where </${t.text}> is expected`)}var V=n(4430),z=n(806)
function endOfPredefined(e,t){const[n,r,s]=[e[t+1],e[t+2],e[t+3]]
if(s===i.a.semicolon)return r!==H.t||n!==H.l&&n!==H.g?0:t+4
if(n===H.a&&r===H.m)return s===H.p&&e[t+4]===i.a.semicolon?t+5:0
if(e[t+5]!==i.a.semicolon)return 0
const o=e.toString("latin1",t+1,t+5)
return"quot"===o||"apos"===o?t+6:0}const H={a:(0,i.cE)("a"),g:(0,i.cE)("g"),l:(0,i.cE)("l"),m:(0,i.cE)("m"),p:(0,i.cE)("p"),t:(0,i.cE)("t")}
function checkReference(e,t,n){const r=function(e){const[,t,n,r]=c.exec(e)??[]
if(void 0!==r&&!Object.hasOwn(o,r))throw function(e){const t=/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(e)
return new xml_error_XmlError(t?`the entity &${e}; is not defined (what a DOCTYPE declares is not read)`:'a "&" that begins no reference: it is written &amp;')}(r)
if(void 0!==r)return
const s=t??n
if(void 0===s)throw new xml_error_XmlError('a "&" that begins no reference: it is written &amp;')
return isCharacter(Number.parseInt(s,void 0===t?16:10))?void 0:`${e} stands for no character of XML`}(t)
void 0!==r&&(0,z.V)(e,n,r)}function endOfReference(e,t,n){const r=Math.min(n,t+a)
for(let n=t+1;n<r;n+=1){const t=e[n]
if(t===i.a.semicolon)return n+1
if(t===i.a.ampersand||t===i.a.less)return n}return r}const J=16,Z="a tag",G=8,valueClasses=e=>(0,i.Ly)(t=>t===e||t===i.a.less||0===t?G:t===i.a.ampersand?l.reference:(0,i.US)(t)?16:t<i.a.space?l.space:t>=128?l.beyondAscii:0),K=valueClasses(i.a.quote),Q=valueClasses(i.a.apostrophe)
function open_tag_opened(e,t,n,r){const{open:s,limits:i}=e
if(0===s.length&&function(e,{text:t,local:n}){if(e.hasRoot)throw new xml_error_XmlError(`a second root element, <${t}>`)
e.hasRoot=!0,e.handler=e.handlerOf(n)}(e,t),s.length>=i.depth)throw new xml_error_XmlError(`elements are more than ${i.depth} deep`)
return e.handler.open(t.local,e.attributes),r?e.handler.close(t.local):s.push(t),e.window.at=n,!0}const ee=-1
function readAttribute(e,t,n){const{window:r,names:s}=e,{bytes:o}=r,a=readName(s,r,n)
let u=s.end
for(;1===i.qj[o[u]];)u+=1
if(u>=r.end)return ee
if(void 0===a)throw new xml_error_XmlError(`something that is no attribute inside the tag <${t.text}>`)
if(o[u]!==i.a.equals)throw new xml_error_XmlError(`the attribute ${a.text} of <${t.text}> has no value`)
do{u+=1}while(1===i.qj[o[u]])
return u>=r.end?ee:function(e,t,n){const{bytes:r,end:s}=e.window,o=r[n]
if(o!==i.a.quote&&o!==i.a.apostrophe)throw new xml_error_XmlError(`the value of ${t.text} is not in quotes`)
const a=o===i.a.quote?K:Q
let u=0,c=n+1
for(;;){const t=a[r[c]]
if(0===t)c+=1
else{if(t===G&&(0!==r[c]||c>=s))break
u|=t,t>=G&&(0,V.o0)(e,c),c+=1}}if(c>=s)return ee
if(r[c]!==o)throw new xml_error_XmlError(`a "<" in the value of ${t.text}: it is written &lt;`)
return 0!==(u&l.reference)&&function(e,t,n){const{bytes:r}=e.window
for(let s=t;s<n;s+=1){if(r[s]!==i.a.ampersand)continue
const t=endOfPredefined(r,s),o=t||endOfReference(r,s,n)
0===t&&checkReference(e,r.toString("utf8",s,o),s),s=o-1}}(e,n+1,c),function({attributes:e,limits:t},n,r,s,i){const{count:o}=e
if(function({names:e,count:t,more:n},r){for(let n=0;n<t&&n<J;n+=1)if(e[n]===r)return!0
return!(t<J||!n.has(r)&&(n.add(r),1))}(e,n))throw new xml_error_XmlError(`the attribute ${n} is there twice`)
if(o>=t.attributes)throw new xml_error_XmlError(`a tag has more than ${t.attributes} attributes`)
e.names[o]=n,e.from[o]=r,e.to[o]=s,e.holds[o]=i,e.count=o+1}(e,t.text,n+1,c,u&G-1),c+1}(e,a,u)}const te="a DOCTYPE",ne=9
function doctype(e){const{window:t,names:n}=e,{bytes:r}=t
if(e.hasRoot||e.hasDoctype)throw new xml_error_XmlError("a DOCTYPE where none is allowed")
let s=t.at+ne
for(;1===i.qj[r[s]];)s+=1
const o=readName(n,t,s)
if(n.end>=t.end)return unfinished(e,te)
if(void 0===o||s===t.at+ne)throw new xml_error_XmlError("a DOCTYPE without a name")
const a=function(e,t,n){let r=-1,s=-1
for(let o=t;o<n;){const t=e[o],a=r>=0&&s<0
if(t===i.a.greater&&!a)return{open:r<0?o:r,close:s<0?o:s,end:o}
t===i.a.open&&r<0?r=o:t===i.a.close&&a&&(s=o+1)
const u=endOfSpan(e,o,n)
if(void 0===u)return
o=u}}(r,n.end,t.end)
if(void 0===a)return unfinished(e,te)
const written=(e,t)=>r.toString("latin1",e,t)
if(!se.test(written(n.end,a.open))||!ie.test(written(a.close,a.end)))throw new xml_error_XmlError("the DOCTYPE is not in order")
return e.hasDoctype=!0,t.at=a.end+1,!0}const re="(?:\"[^\"]*\"|'[^']*')",se=new RegExp(String.raw`^(?:\s+(?:SYSTEM\s+${re}|PUBLIC\s+${re}\s+${re}))?\s*$`),ie=/^\s*$/
function endOfSpan(e,t,n){const r=e[t]
return r===i.a.quote||r===i.a.apostrophe?endAt(e,t+1,n,r):r!==i.a.less?t+1:e[t+1]===i.a.question?endAt(e,t+2,n,"?>"):e[t+1]===i.a.bang&&e[t+2]===i.a.dash&&e[t+3]===i.a.dash?endAt(e,t+4,n,"--\x3e"):t+1}function endAt(e,t,n,r){const s=e.subarray(t,n).indexOf(r)
return-1===s?void 0:t+s+("string"==typeof r?r.length:1)}function notYet(e){unfinished(e,"an instruction")}function cdata(e){const{bytes:t,at:n}=e.window,{to:r,isEnd:s}=upTo(e,"]]>"),i=s?r:(0,V.jl)(t,n,r)
return i>n&&e.handler.wantsText&&e.handler.text(t.toString("utf8",n,i)),passed(e,{to:i,isEnd:s},"]]>","a CDATA section")}const instruction=e=>passed(e,upTo(e,"?>"),"?>","an instruction")
function upTo({window:{bytes:e,at:t,end:n}},r){const s=e.subarray(t,n).indexOf(r)
return-1===s?{to:Math.max(t,n-r.length+1),isEnd:!1}:{to:t+s,isEnd:!0}}function passed(e,{to:t,isEnd:n},r,s){const{window:i}=e
return n||t!==i.at&&!i.isLast?((0,V.lV)(e,i.at,t),i.at=t,!n||(i.at+=r.length,e.inside=void 0,!0)):unfinished(e,s)}const oe=[["\x3c!--",function(e){const{window:t}=e,{to:n,isEnd:r}=upTo(e,"--")
if(!r)return passed(e,{to:n,isEnd:r},"","a comment")
if(n+2>=t.end)return passed(e,{to:n,isEnd:!1},"","a comment")
if(t.bytes[n+2]!==i.a.greater)throw new xml_error_XmlError('"--" inside a comment')
return passed(e,{to:n,isEnd:r},"--\x3e","a comment")}],["<![CDATA[",cdata],["<!DOCTYPE",doctype],["<?",instruction]]
const ae=(0,i.Ly)(e=>Number(e===i.a.less||e===i.a.ampersand||e===i.a.close||(0,i.US)(e)))
function content(e){const{bytes:t,at:n}=e.window
if(t[n]!==i.a.less)return 0===e.open.length?function({window:e,hasRoot:t}){const{bytes:n,end:r}=e
let{at:s}=e
for(;1===i.qj[n[s]];)s+=1
if(e.at=s,s<r&&n[s]!==i.a.less)throw new xml_error_XmlError(`text ${t?"after":"before"} the root element`)
return!0}(e):function(e){const{window:t,handler:n}=e,{bytes:r,at:s,end:o}=t
let u=s
for(;;){for(;0===ae[r[u]];)u+=1
if(u>=o||r[u]===i.a.less||r[u]===i.a.ampersand)break
if(r[u]!==i.a.close)(0,V.o0)(e,u)
else if(r[u+1]===i.a.close){if(u+2>=o&&!t.isLast)break
if(r[u+2]===i.a.greater)throw new xml_error_XmlError('"]]>" in text: it is written ]]&gt;')}else if(u+1>=o&&!t.isLast)break
u+=1}if(u===s)return r[u]===i.a.ampersand?function(e){const{window:t,handler:n}=e,{bytes:r,at:s,end:o}=t,u=endOfPredefined(r,s),c=u||endOfReference(r,s,o)
if(0===u){if(c>=o&&r[c-1]!==i.a.semicolon&&c-s<a)return unfinished(e,"a reference")
checkReference(e,r.toString("utf8",s,c),s)}return n.wantsText&&n.text(expanded(r.toString("utf8",s,c))),t.at=c,!0}(e):unfinished(e,"text")
const c=u>=o&&!t.isLast?(0,V.jl)(r,s,o):u
return c===s?unfinished(e,"text"):(n.wantsText&&n.text(r.toString("utf8",s,c)),t.at=c,!0)}(e)
const r=t[n+1]
return r===i.a.slash?function(e){const{window:t,open:n}=e,{bytes:r,end:s}=t,o=n.at(-1),a=t.at+2
if(void 0===o||!function(e,t,n){for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1
return!0}(o.bytes,r,a))return mismatch(e,o)
let u=a+o.bytes.length
for(;1===i.qj[r[u]];)u+=1
return u>=s?unfinished(e,Y):r[u]!==i.a.greater?mismatch(e,o):(n.pop(),t.at=u+1,e.handler.close(o.local),!0)}(e):r===i.a.bang||r===i.a.question?function(e){const{window:t}=e,n=t.bytes.toString("latin1",t.at,Math.min(t.end,t.at+9)),[r,s]=oe.find(([e])=>n.startsWith(e))??[]
if(void 0===s||void 0===r){if(oe.some(([e])=>e.startsWith(n)))return unfinished(e,"a tag")
throw new xml_error_XmlError('a "<!" that begins nothing')}if(s===cdata&&0===e.open.length)throw new xml_error_XmlError("a CDATA section outside the root element")
if(s===doctype)return doctype(e)
const o=s===instruction?function(e){const{window:t,names:n}=e,{bytes:r,at:s,end:o}=t,a=readName(n,t,s+2)
if(n.end>=o)return notYet(e)
if(void 0===a)throw new xml_error_XmlError('a "<?" that begins no instruction')
if("xml"===a.text.toLowerCase())throw new xml_error_XmlError("an XML declaration that is not at the very start of the file")
const[u,c]=[r[n.end],r[n.end+1]]
if(u===i.a.question&&n.end+1>=o)return notYet(e)
if(1!==i.qj[u]&&(u!==i.a.question||c!==i.a.greater))throw new xml_error_XmlError(`the instruction ${a.text} lacks a space behind its name`)
return n.end}(e):t.at+r.length
return void 0!==o&&(t.at=o,e.inside=s,!0)}(e):function(e){const{window:t,names:n,attributes:r}=e,{bytes:s}=t,o=readName(n,t,t.at+1)
let a=n.end
for(function(e,t){e.count=0,e.bytes=t,e.more.size>0&&e.more.clear()}(r,s);;){const n=a
for(;1===i.qj[s[a]];)a+=1
const r=s[a]
if(a>=t.end)return unfinished(e,Z)
if(void 0===o)throw new xml_error_XmlError('a "<" that begins no tag: in text it is written &lt;')
if(r===i.a.greater)return open_tag_opened(e,o,a+1,!1)
if(r===i.a.slash){if(a+1>=t.end)return unfinished(e,Z)
if(s[a+1]!==i.a.greater)throw new xml_error_XmlError(`a "/" inside the tag <${o.text}>`)
return open_tag_opened(e,o,a+2,!0)}if(a===n)throw new xml_error_XmlError(`attributes of <${o.text}> without space between them`)
if(a=readAttribute(e,o,a),a===ee)return unfinished(e,Z)}}(e)}const ue=1e3,declaration_quoted=e=>String.raw`\s*=\s*(?:"${e}"|'${e}')`,ce=new RegExp(String.raw`^<\?xml\s+version${declaration_quoted(String.raw`[\w.:-]*`)}(?:\s+encoding${declaration_quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${declaration_quoted("(?:yes|no)")})?\s*\?>$`),le=/^<\?xml[\s?]/
function declaration_start(e){const{window:t}=e,{bytes:n,at:r,end:s}=t,i=n.toString("latin1",r,Math.min(s,r+ue))
if(i.length<6&&!t.isLast)return unfinished(e,"the XML declaration")
if(e.inside=void 0,!le.test(i))return!0
const o=i.indexOf("?>")+2
if(o<2)throw new xml_error_XmlError("the XML declaration does not end")
if(!ce.test(i.slice(0,o)))throw new xml_error_XmlError("the XML declaration is not in order")
return t.at=r+o,!0}const declaredEncoding=e=>/^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(e.slice(0,ue))?.[1]
var de=n(7975)
const fe=ue,me=[[[239,187,191]],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],pe=[[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
function byDeclaration(e,t){const{encoding:n}=decoderOf(e)
return"utf-8"===n||"us-ascii"===e.toLowerCase()?{}:t||n.startsWith("utf-16")?{remark:`it is declared as ${e} and is UTF-8`}:{label:n}}function decoderOf(e){try{return new de.TextDecoder(e)}catch{throw new xml_error_XmlError(`the encoding ${JSON.stringify(e.slice(0,40))} is not known`)}}const he=65536
const remarkWords=({remark:e})=>e&&`line ${e.line}: ${e.words}; the rest was read all the same`
function inPieces(e,t,n){for(let n=0;n<t.length;n+=he)readPiece(e,t.subarray(n,n+he))
n&&function(e){e.window.isLast=!0,run(e),e.inside?.(e)
const t=e.open.at(-1)
if(t)throw new xml_error_XmlError(`the file ends before </${t.text}>`)
if(!e.hasRoot)throw new xml_error_XmlError(e.window.lineFeeds+e.window.end===0?"the file is empty":"the file has no root element")}(e)}function readPiece(e,t){const{window:n}=e;(0,U.BC)(n,t),function(e,t){const n=e.utf8(t)
void 0!==n&&(0,z.V)(e,Math.max(0,e.window.end-t.length+n.at),n.words)}(e,t),(0,U.yB)(n)>=n.need&&run(e)}function run(e){const{window:t}=e
for(;t.at<t.end;){if(!(void 0===e.inside?content(e):e.inside(e)))return
t.need=0}}const we=/^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/
function trxDuration(e){const[t,n="0",r,s,i]=we.exec(e)??[]
if(void 0===t)return
const o=60*(60*(24*Number(n)+Number(r))+Number(s))+Number(i)
return Math.round(1e6*o)/1e3}const ge={passed:"passed",passedbutrunaborted:"passed",warning:"passed",completed:"passed",failed:"failed",error:"errored",timeout:"errored",aborted:"errored",disconnected:"errored",inconclusive:"skipped",notexecuted:"skipped",notrunnable:"skipped",inprogress:"skipped",pending:"skipped"}
function trxOutcome(e){if(void 0===e||""===e)return"errored"
const t=e.toLowerCase()
return Object.hasOwn(ge,t)?ge[t]:"skipped"}const areTries=({name:e,testId:t,inner:n})=>n.length>0&&n.every(n=>!n.isRow&&n.name===e&&n.testId===t),isFailure=({outcome:e})=>"failed"===e||"errored"===e
function casesOf(e,t){if(e.inner.length>0&&!areTries(e))return e.inner.flatMap(n=>casesOf(function(e,{name:t,testId:n}){const r=""===e.name?t:e.name,s=void 0!==e.row&&r===t?`${r} (Data Row ${e.row.slice(0,100)})`:r
return{...e,name:s,testId:""===e.testId?n:e.testId}}(n,e),t))
const{testId:n,name:r,ms:s,message:i,outcome:o,retries:a}=function(e){if(!areTries(e))return{...e,retries:0}
const t=e.inner.filter(isFailure),n=e.message||(t.at(-1)?.message??"")
return isFailure(e)?{...e,message:n,retries:Math.max(0,t.length-1)}:{...e,message:n,outcome:t.length>0?"flaky":e.outcome,retries:t.length}}(e),{className:u="",assembly:c}=t.get(n)??{}
return[{suites:void 0===c?[]:[c],className:u,name:""!==u&&r.startsWith(`${u}.`)?r.slice(u.length+1):r,outcome:o,retries:a,...void 0===s?{}:{ms:s},...""===i?{}:{message:i}}]}const xe=/, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/,be=new Set(["UnitTestResult","TestResultAggregation","GenericTestResult","WebTestResult","TestResult"]),ve=new Set(["Error","Failed","Aborted","Timeout"])
function trx_wantsText({names:e,failure:t}){const n=e.at(-1)
return t.isOpen&&("Message"===n||"StackTrace"===n||"Text"===n)}const Oe=/\[(?:FAIL|SKIP)\]\s*$/
function resultEnds({open:e,waiting:t,definitions:n,isDefined:r},s){const i=e.pop(),o=e.at(-1)
if(i)if(o)o.inner.push(i)
else if(r)for(const e of casesOf(i,n))s(e)
else t.push(i)}function flush(e,t){for(const n of e.waiting)for(const r of casesOf(n,e.definitions))t(r)
e.waiting=[]}const ye=100
async function readXmlReport(e,t,n=P){const r=function(e,{cases:t}){const n={passed:0,failed:0,errored:0,skipped:0,flaky:0},r=[]
let s=0,i=t
return{give(r){if(0===i)throw new xml_error_XmlError(`there are more than ${t} test cases`)
i-=1,n[r.outcome]+=1,s+=r.retries,e(r)},suiteError(e){r.length<ye&&r.push(e)},report:(e,t)=>({format:e,counts:n,retries:s,...0===r.length?{}:{suiteErrors:r},...void 0===t?{}:{problem:t}})}}(t,n)
let s="xml"
const i=await async function(e,t,n=P){const r=function(e,t){const n=scanOf(e,t,declaration_start),r=function(e){let t,n=0,r=Buffer.alloc(0)
return s=>{if(n+=s?.length??0,n>e.limits.bytes)throw new xml_error_XmlError(`the file is larger than ${sizeWords(e.limits.bytes)}`)
if(t)return t(s??Buffer.alloc(0),void 0===s)
s&&0===r.length&&s.length>=fe?r=Buffer.from(s.buffer,s.byteOffset,s.length):s&&(r=Buffer.concat([r,s])),s&&r.length<fe||(t=function(e,t){const{label:n,mark:r,remark:s}=function(e){const starts=([t])=>t.every((t,n)=>e[n]===t),[t,n]=[me.find(starts),pe.find(starts)]
if(void 0!==t?.[1])return{label:t[1],mark:t[0].length}
if(n)return{label:n[1],mark:0}
const r=t?.[0].length??0,s=declaredEncoding(Buffer.from(e.subarray(r,r+ue)).toString("latin1"))
return{mark:r,...void 0===s?{}:byDeclaration(s,r>0)}}(t)
if(void 0!==s&&(0,z.V)(e,0,s),void 0===n){let t=r
return(n,r)=>{inPieces(e,n.subarray(t),r),t=0}}const i=decoderOf(n),decoded=(e,t)=>Buffer.from(i.decode(e,{stream:t}))
return(t,n)=>{for(let n=0;n<t.length;n+=he)inPieces(e,decoded(t.subarray(n,n+he),!0),!1)
n&&inPieces(e,decoded(new Uint8Array(0),!1),!0)}}(e,r),t(r,void 0===s))}}(n)
let s
const attempt=e=>{try{e()}catch(e){if(!(e instanceof xml_error_XmlError))throw e
s??=`line ${(0,U.mh)(n.window,n.window.at)}: ${e.message}`}return void 0===s}
return{write:e=>void 0===s&&attempt(()=>r(e)),end:()=>(void 0===s&&attempt(()=>r(void 0)),attempt(()=>n.handler.end()),s??remarkWords(n))}}(t,n)
if(e instanceof Uint8Array)r.write(e)
else for await(const t of e)if(!r.write(t))break
return r.end()}(e,e=>{const t=_e.find(({roots:t})=>t.has(e))
if(!t)throw new xml_error_XmlError(`its root is <${e}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)
return s=t.format,t.handler(r)},n)
return r.report(s,i)}const _e=[{format:"junit",roots:I,handler:function(e){const t={kinds:[],suites:A,drafts:[],failure:{isOpen:!1,message:"",fallback:"",text:""},memos:{className:memo(),file:memo()},isPlaywright:!1},n={wantsText:!1,open(e,r){const s=function(e,t){switch(e){case"testcase":return 3
case"testsuite":return 2
case"failure":case"error":return 2===t||1===t?6:3===t?4:0
case"flakyFailure":case"flakyError":case"rerunFailure":case"rerunError":return 3===t?4:0
case"skipped":return 3===t?5:0
case"stackTrace":return 4===t?7:0
default:return D.has(e)?1:0}}(e,t.kinds.at(-1))
t.kinds.push(s),function(e,t,n,r){const{drafts:s,suites:i,failure:o}=e
if(1===t&&1===e.kinds.length&&(e.isPlaywright=void 0!==attributeOf(r,"id")),3===t)s.push(function(e,{path:t,file:n},r){const s=(e=>({suites:e,className:"",name:"",ms:void 0,file:void 0,line:void 0,errors:0,failures:0,skips:0,flakes:0,reruns:0,said:void 0,message:""}))(t)
let i=-1
for(let t=0;t<e.count;t+=1)switch(e.names[t]){case"name":s.name=clippedName(textOf(e,t))
break
case"classname":s.className=clippedName(repeatedText(e,t,r.className))
break
case"class":i=t
break
case"time":s.ms=millisecondsOf(e,t)
break
case"file":s.file=clippedName(repeatedText(e,t,r.file))
break
case"line":case"lineno":s.line=lineOf(e,t)
break
case"status":case"result":s.said=saidBy(textOf(e,t))??s.said}return""===s.className&&i>=0&&(s.className=clippedName(repeatedText(e,i,r.className))),s.file||=n,s}(r,i,e.memos))
else if(2===t)e.suites=((e,t,n,r)=>({path:r||t?[...e.path,...r?[r]:[],...t?[t]:[]]:e.path,file:n??e.file,project:r,above:e}))(i,...function(e,t){const n=attributeOf(e,"name"),r=attributeOf(e,"file")??attributeOf(e,"filepath"),s=t?function(e,t){if(void 0===t||!M.test(t))return
const n=attributeOf(e,"hostname")
return void 0===n?void 0:clippedName(n)}(e,n):void 0
return[void 0===n?n:clippedName(n),void 0===r?r:clippedName(r),s]}(r,e.isPlaywright))
else if(6===t)begin(o,r)
else if(4===t||5===t){const e=s.at(-1)
e&&function(e,t){"failure"===t?e.failures+=1:"error"===t?e.errors+=1:"skipped"===t?e.skips+=1:t.startsWith("flaky")?e.flakes+=1:e.reruns+=1}(e,n),4===t&&""===e?.message&&begin(o,r)}}(t,s,e,r),n.wantsText=junit_wantsText(t)},text(e){more(t.failure,e),n.wantsText=t.failure.isOpen},close(){!function(e,{give:t,suiteError:n}){const{drafts:r,failure:s,suites:i}=e,o=e.kinds.at(-1)
if(3===o){const e=r.pop()
e&&t(asPlaywright(caseOf(e),i.project))}else if(2===o)e.suites=i.above??A
else if(6===o)n({suites:i.path,message:messageOf(s)})
else if(4===o){const e=r.at(-1)
""===e?.message&&(e.message=messageOf(s))}6!==o&&4!==o||(s.isOpen=!1)}(t,e),t.kinds.pop(),n.wantsText=junit_wantsText(t)},end:()=>function({drafts:e,failure:t,suites:n},{give:r}){for(const s of e.toReversed())isTold(s)&&(""===s.message&&0===s.skips&&(s.message=messageOf(t)),r(asPlaywright(caseOf(s),n.project)))}(t,e)}
return n}},{format:"trx",roots:new Set(["TestRun"]),handler:function({give:e,suiteError:t}){const n={names:[],open:[],waiting:[],definitions:new Map,isDefined:!1,test:void 0,failure:{isOpen:!1,message:"",fallback:"",text:""},isRunError:!1},r={wantsText:!1,open(e,t){n.names.push(e),function(e,t,n){const{open:r,failure:s,names:i}=e,o=i.at(-2)
be.has(t)?r.push(function(e){const get=t=>attributeOf(e,t),t=get("dataRowInfo")
return{testId:clippedName(get("testId")??""),name:clippedName(get("testName")??""),outcome:trxOutcome(get("outcome")),ms:trxDuration(get("duration")??""),message:"",isRow:void 0!==t||"DataDrivenDataRow"===get("resultType"),row:t,inner:[]}}(n)):"RunInfo"===t?e.isRunError=ve.has(attributeOf(n,"outcome")??""):"TestDefinitions"===o?e.test=(e=>({id:clippedName(attributeOf(e,"id")??""),storage:attributeOf(e,"storage")}))(n):"TestMethod"===t&&e.test?e.definitions.set(e.test.id,function(e,t){const n=t??attributeOf(e,"codeBase")
return{className:clippedName(attributeOf(e,"className")??"").replace(xe,""),assembly:void 0===n||""===n?void 0:clippedName(n.slice(1+Math.max(n.lastIndexOf("/"),n.lastIndexOf("\\"))))}}(n,e.test.storage)):function({open:e,isRunError:t},n,r){if("Text"===n)return"RunInfo"===r&&t
if("ErrorInfo"!==r||"Message"!==n&&"StackTrace"!==n)return!1
const s=e.at(-1)
return""===s?.message&&("failed"===s.outcome||"errored"===s.outcome)}(e,t,o)&&begin(s,n)}(n,e,t),r.wantsText=trx_wantsText(n)},text(e){more(n.failure,e),r.wantsText=n.failure.isOpen},close(s){n.names.pop(),function(e,t,{give:n,suiteError:r}){const{failure:s,open:i}=e,o=i.at(-1);(s.isOpen||""!==s.text)&&("Text"!==t||Oe.test(s.text)?"Text"!==t&&o&&(o.message=messageOf(s)):r({suites:[],message:messageOf(s)}),Object.assign(s,{isOpen:!1,message:"",fallback:"",text:""})),be.has(t)?resultEnds(e,n):"TestDefinitions"===t&&(e.isDefined=!0,flush(e,n))}(n,s,{give:e,suiteError:t}),r.wantsText=trx_wantsText(n)},end(){for(;n.open.length>0;)resultEnds(n,e)
flush(n,e)}}
return r}},...[$,X].map(e=>({...e,handler:t=>function(e,t){const n={dialect:e,kinds:[],suites:[],test:void 0,failure:{isOpen:!1,message:"",fallback:"",text:""},message:""},r={wantsText:!1,open(e,t){n.kinds.push(function(e,t,n){const{dialect:r,suites:s,failure:i}=e,o=e.kinds.at(-1),a=s.at(-1)?.path??[]
if(t===r.test)return e.test={suites:a,retries:0,...r.readTest(n)},"test"
const u=r.suite(t,n)
return void 0!==u?(s.push({path:""===u?a:[...a,clippedName(u)],mayFail:r.isOwnFailure(n)}),"suite"):"failure"===t&&("test"===o||"suite"===o&&s.at(-1)?.mayFail)?(e.message="","failure"):"failure"!==o||""!==e.message||"message"!==t&&"stack-trace"!==t?"other":(begin(i,n),"words")}(n,e,t)),r.wantsText=wantsText(n)},text(e){more(n.failure,e),r.wantsText=n.failure.isOpen},close(){!function(e,{give:t,suiteError:n}){const{kinds:r,suites:s,test:i,failure:o,message:a}=e,u=r.at(-1)
"words"===u?(e.message=messageOf(o),o.isOpen=!1):"suite"===u?s.pop():"failure"===u&&"suite"===r.at(-2)?n({suites:s.at(-1)?.path??[],message:a}):"failure"===u&&i&&""!==a&&"skipped"!==i.outcome?i.message=a:"test"===u&&i&&(t(i),e.test=void 0)}(n,t),n.kinds.pop(),r.wantsText=wantsText(n)},end:()=>n.test&&t.give(n.test)}
return r}(e,t)}))]})}
