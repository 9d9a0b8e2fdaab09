export const id=731
export const ids=[731]
export const modules={4731:((e,t,r)=>{r.r(t),r.d(t,{readXmlReport:()=>readXmlReport})
var n=r(7598)
const s=16e3,i=16
function clippedName(e){if(e.length<=s)return e
const t=(0,n.createHash)("sha256").update(e).digest("hex").slice(0,i)
return`${e.slice(0,s-i-2).toWellFormed()}… ${t}`}var o=r(3030),a=r(6607)
const byteOf=e=>e.charCodeAt(0),u={tab:9,lineFeed:10,return:13,space:32,bang:byteOf("!"),quote:byteOf('"'),hash:byteOf("#"),ampersand:byteOf("&"),apostrophe:byteOf("'"),dash:byteOf("-"),slash:byteOf("/"),semicolon:byteOf(";"),less:byteOf("<"),equals:byteOf("="),greater:byteOf(">"),question:byteOf("?"),open:byteOf("["),close:byteOf("]")}
function classes(e){return Uint8Array.from({length:256},(t,r)=>e(r))}const isSpaceByte=e=>e===u.tab||e===u.lineFeed||e===u.return||e===u.space,c=classes(e=>Number(isSpaceByte(e))),isForbidden=e=>e<u.space&&!isSpaceByte(e),l=classes(e=>Number(e>=128||/[\w:.-]/.test(String.fromCharCode(e))))
class xml_error_XmlError extends Error{name="XmlError"}const d={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},f=64,m=/&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g,expanded=e=>e.replace(m,(e,t,r,n)=>function(e,t,r){return void 0!==e?character(Number.parseInt(e,10)):void 0!==t?character(Number.parseInt(t,16)):d[r??""]??""}(t,r,n)),character=e=>isCharacter(e)?String.fromCodePoint(e):"�"
function isCharacter(e){return!(e>1114111||isForbidden(e)||65534===e||65535===e)&&(e<55296||e>57343)}const p=/^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/
const h={reference:1,space:2,beyondAscii:4}
function textOf({bytes:e,from:t,to:r,holds:n},s){const i=n[s],[o,a]=[t[s],r[s]]
if(0===i)return e.toString("latin1",o,a)
const u=e.toString("utf8",o,a),c=0===(i&h.space)?u:u.replace(/\r\n|[\t\n\r]/g," ")
return 0===(i&h.reference)?c:expanded(c)}function attributeOf(e,t){for(let r=0;r<e.count;r+=1)if(e.names[r]===t)return textOf(e,r)}const w=1e3,memo=()=>({bytes:Buffer.alloc(w),length:0,text:""})
function repeatedText(e,t,r){const{bytes:n,from:s}=e,i=s[t],o=e.to[t]-i
return o===r.length&&function(e,t,r,n){for(let s=n-1;s>=0;s-=1)if(e[s]!==t[r+s])return!1
return!0}(r.bytes,n,i,o)?r.text:o>w?textOf(e,t):(n.copy(r.bytes,0,i,i+o),r.length=o,r.text=textOf(e,t),r.text)}const[g,b,x]=[48,57,46],y=15
function plainNumber({bytes:e,from:t,to:r},n){const s=r[n]
let i=0,o=0,a=-1
for(let r=t[n];r<s;r+=1){const t=e[r]
if(t>=g&&t<=b)o=10*o+t-g,i+=1,a>=0&&(a+=1)
else{if(!(t===x&&a<0))return Number.NaN
a=0}}return 0===i||i>y?Number.NaN:o/10**Math.max(0,a)}const k={message:300,read:8e3},O=/^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i,v=/^E {2,}\S/,_=/^(?:[\w$.]+[.:\\])*[\w$]*(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/,E=/^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/,firstLine=e=>shown(/\S.*/.exec((0,a.uH)(e.slice(0,k.read)))?.[0]??""),isShort=e=>e.length<k.message&&/^[!-~](?:[ -~]*[!-~])?$/.test(e)&&!e.includes("  "),shown=e=>(0,o.$Q)((0,a.TN)(e),k.message),noFailure=()=>({isOpen:!1,message:"",fallback:"",text:""})
function begin(e,t){const r=attributeOf(t,"message")??""
e.message=""===r?"":function(e){const t=e.slice(0,k.read)
if(isShort(t))return O.test(t)?"":t
const r=(0,a.uH)(t).split("\n").map(e=>e.trim()).find(e=>!O.test(e)&&!E.test(e))
return shown(r??"")}(r),e.isOpen=""===e.message,e.text="",e.fallback=e.isOpen?(0,o.$Q)((0,a.TN)(r.slice(0,k.read))||(0,a.TN)((attributeOf(t,"type")??"").slice(0,k.read)),k.message):""}function more(e,t){const r=k.read-e.text.length
e.text+=t.length>r?t.slice(0,r):t,e.isOpen=e.text.length<k.read}function messageOf({message:e,text:t,fallback:r}){return e||function(e){const t=(0,a.uH)(e.slice(0,k.read)).split("\n"),r=t.map(e=>e.trim()).filter(e=>!O.test(e)&&!E.test(e)),n=t.find(e=>v.test(e))
return shown(n?.slice(1)??r.find(e=>_.test(e))??r[0]??"")}(t)||r||firstLine(t)}function dotnetHandler(e,t){const r={dialect:e,kinds:[],suites:[],test:void 0,failure:noFailure(),message:""},n={wantsText:!1,open(e,t){r.kinds.push(function(e,t,r){const{dialect:n,suites:s,failure:i}=e,o=e.kinds.at(-1),a=s.at(-1)?.path??[]
if(t===n.test)return e.test={suites:a,retries:0,...n.readTest(r)},"test"
const u=n.suite(t,r)
return void 0!==u?(s.push({path:""===u?a:[...a,clippedName(u)],mayFail:n.isOwnFailure(r)}),"suite"):"failure"===t&&("test"===o||"suite"===o&&s.at(-1)?.mayFail)?(e.message="","failure"):"failure"!==o||""!==e.message||"message"!==t&&"stack-trace"!==t?"other":(begin(i,r),"words")}(r,e,t)),n.wantsText=wantsText(r)},text(e){more(r.failure,e),n.wantsText=r.failure.isOpen},close(){!function(e,{give:t,suiteError:r}){const{kinds:n,suites:s,test:i,failure:o,message:a}=e,u=n.at(-1)
"words"===u?(e.message=messageOf(o),o.isOpen=!1):"suite"===u?s.pop():"failure"===u&&"suite"===n.at(-2)?r({suites:s.at(-1)?.path??[],message:a}):"failure"===u&&i&&""!==a&&"skipped"!==i.outcome?i.message=a:"test"===u&&i&&(t(i),e.test=void 0)}(r,t),r.kinds.pop(),n.wantsText=wantsText(r)}}
return n}const wantsText=({kinds:e,failure:t})=>t.isOpen&&"words"===e.at(-1)
function millisecondsOf(e,t){const r=plainNumber(e,t),n=Number.isNaN(r)?readSeconds(textOf(e,t)):r
return void 0===n?void 0:Math.round(1e6*n)/1e3}const N=/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,T=/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,$=50
function readSeconds(e){if(e.length>$)return
const t=e.trim().replace(/ ?s(?:ec)?$/,""),r=N.test(t)&&!t.startsWith("0")?t.replaceAll(",",""):t.replace(/^(\d*),(\d+)$/,"$1.$2"),n=T.test(r)?Number(r):Number.NaN
return Number.isFinite(n)?n:void 0}const baseName=e=>e.slice(1+Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))),withoutClass=(e,t)=>""!==t&&e.startsWith(`${t}.`)?e.slice(t.length+1):e
function splitName(e){const t=e.indexOf("("),r=e.lastIndexOf(".",-1===t?e.length:t)
return{className:e.slice(0,Math.max(0,r)),name:e.slice(r+1)}}const outcomeBy=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,F={format:"nunit",roots:new Set(["test-run","test-results","test-suite"]),suite:(e,t)=>"test-suite"===e?baseName(attributeOf(t,"name")??""):void 0,test:"test-case",readTest:function(e){const get=t=>attributeOf(e,t),t=get("fullname")??get("name")??"",r=get("classname")??splitName(t).className,n=void 0===get("classname")?splitName(t).name:withoutClass(get("name")??t,r),s=readSeconds(get("duration")??get("time")??"")
return{className:clippedName(r),name:clippedName(n),outcome:outcomeOf(get),...void 0===s?{}:{ms:Math.round(1e6*s)/1e3}}},isOwnFailure:e=>["SetUp","TearDown"].includes(attributeOf(e,"site")??"")},X={Passed:"passed",Success:"passed",Warning:"passed",Failed:"failed",Failure:"failed",Error:"errored",Cancelled:"errored",Skipped:"skipped",Ignored:"skipped",Inconclusive:"skipped",NotRunnable:"errored"},S=new Set(["Error","Invalid","Cancelled"])
function outcomeOf(e){const t=outcomeBy(X,e("result")??"")
return"failed"===t&&S.has(e("label")??"")?"errored":void 0!==t?t:"False"===e("executed")||void 0===e("success")?"skipped":"True"===e("success")?"passed":"failed"}const C={format:"xunit",roots:new Set(["assemblies","assembly"]),suite:(e,t)=>"assembly"===e?baseName(attributeOf(t,"name")??attributeOf(t,"full-name")??""):"error"===e?"":void 0,test:"test",readTest:function(e){const get=t=>attributeOf(e,t),t=get("name")??"",r=get("type")??splitName(t).className,n=readSeconds(get("time")??""),s=Number(get("source-line"))
return{className:clippedName(r),name:clippedName(withoutClass(t,r)||(get("method")??"")),outcome:outcomeBy(R,get("result")??"")??"skipped",...void 0===n?{}:{ms:Math.round(1e6*n)/1e3},...get("source-file")?{file:clippedName(get("source-file")??"")}:{},...Number.isSafeInteger(s)&&s>0?{line:s}:{}}},isOwnFailure:()=>!0},R={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped",Warn:"passed"}
function draft_outcomeOf({errors:e,failures:t,skips:r,flakes:n,reruns:s,said:i}){return e>0?"errored":t>0?"failed":n+s>0?"flaky":r>0?"skipped":i??"passed"}const D={notrun:"skipped","not run":"skipped",disabled:"skipped",skipped:"skipped",skip:"skipped",suppressed:"skipped",ignored:"skipped",pending:"skipped",todo:"skipped",failed:"failed",failure:"failed",fail:"failed",error:"errored",errored:"errored"},saidBy=e=>{const t=e.toLowerCase()
return Object.hasOwn(D,t)?D[t]:void 0},I={other:0,group:1,suite:2,testCase:3,failure:4,skip:5,suiteError:6,trace:7},M=new Set(["testsuites","testrun"]),A=new Set([...M,"testsuite"]),memos=()=>({className:memo(),file:memo()}),emptyDraft=e=>({suites:e,className:"",name:"",ms:void 0,file:void 0,line:void 0,errors:0,failures:0,skips:0,flakes:0,reruns:0,said:void 0,message:""})
function lineOf(e,t){const r=plainNumber(e,t)
return Number.isSafeInteger(r)?r:void 0}const L={path:[],file:void 0,above:void 0},inside=(e,t,r)=>({path:void 0===t||""===t?e.path:[...e.path,t],file:r??e.file,above:e})
function junitHandler(e){const t={kinds:[],suites:L,drafts:[],failure:noFailure(),memos:memos()},r={wantsText:!1,open(e,n){const s=function(e,t){switch(e){case"testcase":return I.testCase
case"testsuite":return I.suite
case"failure":case"error":return t===I.suite||t===I.group?I.suiteError:t===I.testCase?I.failure:I.other
case"flakyFailure":case"flakyError":case"rerunFailure":case"rerunError":return t===I.testCase?I.failure:I.other
case"skipped":return t===I.testCase?I.skip:I.other
case"stackTrace":return t===I.failure?I.trace:I.other
default:return M.has(e)?I.group:I.other}}(e,t.kinds.at(-1))
t.kinds.push(s),function(e,t,r,n){const{drafts:s,suites:i,failure:o}=e
if(t===I.testCase)s.push(function(e,{path:t,file:r},n){const s=emptyDraft(t)
let i=-1
for(let t=0;t<e.count;t+=1)switch(e.names[t]){case"name":s.name=clippedName(textOf(e,t))
break
case"classname":s.className=clippedName(repeatedText(e,t,n.className))
break
case"class":i=t
break
case"time":s.ms=millisecondsOf(e,t)
break
case"file":s.file=clippedName(repeatedText(e,t,n.file))
break
case"line":case"lineno":s.line=lineOf(e,t)
break
case"status":case"result":s.said=saidBy(textOf(e,t))??s.said}return""===s.className&&i>=0&&(s.className=clippedName(repeatedText(e,i,n.className))),s.file||=r,s}(n,i,e.memos))
else if(t===I.suite)e.suites=inside(i,...function(e){const t=attributeOf(e,"name"),r=attributeOf(e,"file")??attributeOf(e,"filepath")
return[void 0===t?t:clippedName(t),void 0===r?r:clippedName(r)]}(n))
else if(t===I.suiteError)begin(o,n)
else if(t===I.failure||t===I.skip){const e=s.at(-1)
e&&function(e,t){"failure"===t?e.failures+=1:"error"===t?e.errors+=1:"skipped"===t?e.skips+=1:t.startsWith("flaky")?e.flakes+=1:e.reruns+=1}(e,r),t===I.failure&&""===e?.message&&begin(o,n)}}(t,s,e,n),r.wantsText=junit_wantsText(t)},text(e){more(t.failure,e),r.wantsText=t.failure.isOpen},close(){!function(e,{give:t,suiteError:r}){const{drafts:n,failure:s,suites:i}=e,o=e.kinds.at(-1)
if(o===I.testCase){const e=n.pop()
e&&t(function(e){const{suites:t,className:r,name:n,ms:s,file:i,line:o,message:a}=e,u={suites:t,className:r,name:n,outcome:draft_outcomeOf(e),retries:e.flakes+e.reruns}
return void 0!==s&&(u.ms=s),void 0!==i&&(u.file=i),void 0!==o&&(u.line=o),""!==a&&(u.message=a),u}(e))}else if(o===I.suite)e.suites=i.above??L
else if(o===I.suiteError)r({suites:i.path,message:messageOf(s)})
else if(o===I.failure){const e=n.at(-1)
""===e?.message&&(e.message=messageOf(s))}o!==I.suiteError&&o!==I.failure||(s.isOpen=!1)}(t,e),t.kinds.pop(),r.wantsText=junit_wantsText(t)}}
return r}function junit_wantsText({failure:e,kinds:t}){if(!e.isOpen)return!1
const r=t.at(-1)
return r===I.failure||r===I.trace||r===I.suiteError}const B={bytes:2**31,depth:512,attributes:1e3,nameBytes:1e3,tagBytes:16777216},sizeWords=e=>e<2**20?`${e} bytes`:`${Math.floor(e/2**20)} MiB`,P=4096,namesOf=({nameBytes:e})=>({known:Array.from({length:P},()=>{}),most:e,end:0})
function readName(e,t,r){let n=0,s=r
for(let e=t[s];1===l[e];e=t[s])n=Math.imul(n,31)+e|0,s+=1
e.end=s
const i=(n^n>>>12)&P-1,o=e.known[i]
if(void 0!==o&&function(e,t,r,n){if(e.length!==n-r)return!1
for(let n=0;n<e.length;n+=1)if(e[n]!==t[r+n])return!1
return!0}(o.bytes,t,r,s))return o
if(s===r)return
const a=function(e,t,r,n){if(r-t>n)throw new xml_error_XmlError(`a name is longer than ${n} bytes`)
const s=e.toString("utf8",t,r)
if(!j.test(s))throw new xml_error_XmlError(`${JSON.stringify(s)} is no name`)
return{text:usual(s),local:usual(s.slice(s.lastIndexOf(":")+1)),bytes:Uint8Array.prototype.slice.call(e,t,r)}}(t,r,s,e.most)
return e.known[i]=a,a}const U=new Map("testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value".split(" ").map(e=>[e,internal(e)])),usual=e=>U.get(e)??e,q=String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`,j=new RegExp(String.raw`^[${q}][${q}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`,"u")
function internal(e){return Object.keys({[e]:0})[0]??e}var W=r(4573)
const Y=10
function memory(e){const t=new ArrayBuffer(e)
return{bytes:Buffer.from(t),words:new Int32Array(t)}}const held=({at:e,end:t})=>t-e,lineAt=({bytes:e,end:t,lineFeeds:r},n)=>1+r-lineFeedsIn(e,n,t)
function lineFeedsIn(e,t,r){const n=e.subarray(t,r)
let s=0
for(let e=n.indexOf(Y);-1!==e;e=n.indexOf(Y,e+1))s+=1
return s}function remark(e,t,r){e.remark??={line:lineAt(e.window,t),words:r}}const belowSpace=e=>!!(e-538976288&~e&2155905152)
function checkEach(e,t,r,n){for(let s=r;s<n;s+=1){const r=t[s]
if(r<u.space&&isForbidden(r))return forbidden(e,s),!0}return!1}function forbidden(e,t){if(void 0!==e.remark)return
const r=e.window.bytes[t].toString(16).toUpperCase().padStart(4,"0")
remark(e,t,`the control character U+${r} is not allowed in XML`)}function wholeEnd(e,t,r){for(let n=r-1;n>=t&&n>=r-3;n-=1){const t=e[n]
if(t<128)return r
if(t>=192)return n+lengthOf(t)>r?n:r}return r}const lengthOf=(e=0)=>e<192?1:e<224?2:e<240?3:4,H=new Uint8Array(0)
function utf8Check(){let e=H
return t=>{const r=e.length,n=0===r?t:Buffer.concat([e,t]),s=wholeEnd(n,0,n.length)
e=s===n.length?H:Uint8Array.from(n.subarray(s))
const i=n.subarray(0,s)
return(0,W.isUtf8)(i)?void 0:function(e){let[t,r]=[0,e.length]
for(;r-t>8;){const n=wholeEnd(e,t,t+r>>1);(0,W.isUtf8)(e.subarray(t,n))?t=n:r=n}for(;t<r&&(0,W.isUtf8)(e.subarray(t,t+lengthOf(e[t])));)t+=lengthOf(e[t])
return t}(i)-r}}const z={wantsText:!1,open:()=>{},text:()=>{},close:()=>{}},scanOf=(e,t,r)=>({window:{...memory(262144),at:0,end:0,isLast:!1,need:0,lineFeeds:0},inside:r,utf8:utf8Check(),open:[],hasRoot:!1,hasDoctype:!1,names:namesOf(t),attributes:{count:0,names:[],bytes:Buffer.alloc(0),from:[],to:[],holds:[],more:new Set},handler:z,handlerOf:e,limits:t,remark:void 0})
function unfinished({window:e,limits:t},r){if(e.isLast)throw new xml_error_XmlError(`the file ends inside ${r}`)
const n=held(e)
if(n>t.tagBytes)throw new xml_error_XmlError(`${r} is longer than ${sizeWords(t.tagBytes)}`)
return e.need=2*n,!1}const J="a closing tag"
function mismatch(e,t){const{window:r,names:n}=e,s=readName(n,r.bytes,r.at+2)
if(n.end>=r.end)return unfinished(e,J)
if(void 0===s)throw new xml_error_XmlError('a "</" that begins no closing tag')
if(void 0===t)throw new xml_error_XmlError(`</${s.text}> closes nothing`)
if(s.text===t.text)throw new xml_error_XmlError(`something else than space in the closing tag </${s.text}>`)
throw new xml_error_XmlError(`</${s.text}> where </${t.text}> is expected`)}function endOfPredefined(e,t){const[r,n,s]=[e[t+1],e[t+2],e[t+3]]
if(s===u.semicolon)return n!==Z.t||r!==Z.l&&r!==Z.g?0:t+4
if(r===Z.a&&n===Z.m)return s===Z.p&&e[t+4]===u.semicolon?t+5:0
if(e[t+5]!==u.semicolon)return 0
const i=e.toString("latin1",t+1,t+5)
return"quot"===i||"apos"===i?t+6:0}const Z={a:byteOf("a"),g:byteOf("g"),l:byteOf("l"),m:byteOf("m"),p:byteOf("p"),t:byteOf("t")}
function checkReference(e,t,r){const n=function(e){const[,t,r,n]=p.exec(e)??[]
if(void 0!==n&&!Object.hasOwn(d,n))throw function(e){const t=/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(e)
return new xml_error_XmlError(t?`the entity &${e}; is not defined (what a DOCTYPE declares is not read)`:'a "&" that begins no reference: it is written &amp;')}(n)
if(void 0!==n)return
const s=t??r
if(void 0===s)throw new xml_error_XmlError('a "&" that begins no reference: it is written &amp;')
return isCharacter(Number.parseInt(s,void 0===t?16:10))?void 0:`${e} stands for no character of XML`}(t)
void 0!==n&&remark(e,r,n)}function endOfReference(e,t,r){const n=Math.min(r,t+f)
for(let r=t+1;r<n;r+=1){const t=e[r]
if(t===u.semicolon)return r+1
if(t===u.ampersand||t===u.less)return r}return n}const Q=16,V="a tag",G=8,valueClasses=e=>classes(t=>t===e||t===u.less||0===t?G:t===u.ampersand?h.reference:isForbidden(t)?16:t<u.space?h.space:t>=128?h.beyondAscii:0),K=valueClasses(u.quote),ee=valueClasses(u.apostrophe)
function open_tag_opened(e,t,r,n){const{open:s,limits:i}=e
if(0===s.length&&function(e,{text:t,local:r}){if(e.hasRoot)throw new xml_error_XmlError(`a second root element, <${t}>`)
e.hasRoot=!0,e.handler=e.handlerOf(r)}(e,t),s.length>=i.depth)throw new xml_error_XmlError(`elements are more than ${i.depth} deep`)
return e.handler.open(t.local,e.attributes),n?e.handler.close(t.local):s.push(t),e.window.at=r,!0}const te=-1
function readAttribute(e,t,r){const{window:n,names:s}=e,{bytes:i}=n,o=readName(s,i,r)
let a=s.end
for(;1===c[i[a]];)a+=1
if(a>=n.end)return te
if(void 0===o)throw new xml_error_XmlError(`something that is no attribute inside the tag <${t.text}>`)
if(i[a]!==u.equals)throw new xml_error_XmlError(`the attribute ${o.text} of <${t.text}> has no value`)
do{a+=1}while(1===c[i[a]])
return a>=n.end?te:function(e,t,r){const{bytes:n,end:s}=e.window,i=n[r]
if(i!==u.quote&&i!==u.apostrophe)throw new xml_error_XmlError(`the value of ${t.text} is not in quotes`)
const o=i===u.quote?K:ee
let a=0,c=r+1
for(;;){const t=o[n[c]]
if(0===t)c+=1
else{if(t===G&&(0!==n[c]||c>=s))break
a|=t,t>=G&&forbidden(e,c),c+=1}}if(c>=s)return te
if(n[c]!==i)throw new xml_error_XmlError(`a "<" in the value of ${t.text}: it is written &lt;`)
return 0!==(a&h.reference)&&function(e,t,r){const{bytes:n}=e.window
for(let s=t;s<r;s+=1){if(n[s]!==u.ampersand)continue
const t=endOfPredefined(n,s),i=t||endOfReference(n,s,r)
0===t&&checkReference(e,n.toString("utf8",s,i),s),s=i-1}}(e,r+1,c),function({attributes:e,limits:t},r,n,s,i){const{count:o}=e
if(function({names:e,count:t,more:r},n){for(let r=0;r<t&&r<Q;r+=1)if(e[r]===n)return!0
return!(t<Q||!r.has(n)&&(r.add(n),1))}(e,r))throw new xml_error_XmlError(`the attribute ${r} is there twice`)
if(o>=t.attributes)throw new xml_error_XmlError(`a tag has more than ${t.attributes} attributes`)
e.names[o]=r,e.from[o]=n,e.to[o]=s,e.holds[o]=i,e.count=o+1}(e,t.text,r+1,c,a&G-1),c+1}(e,o,a)}const re="a DOCTYPE",ne=9
function doctype(e){const{window:t,names:r}=e,{bytes:n}=t
if(e.hasRoot||e.hasDoctype)throw new xml_error_XmlError("a DOCTYPE where none is allowed")
let s=t.at+ne
for(;1===c[n[s]];)s+=1
const i=readName(r,n,s)
if(r.end>=t.end)return unfinished(e,re)
if(void 0===i||s===t.at+ne)throw new xml_error_XmlError("a DOCTYPE without a name")
const o=function(e,t,r){let n=!1
for(let s=t;s<r;){const t=e[s]
if(t===u.greater&&!n)return s+1
if(t===u.open)n=!0
else if(t===u.close)n=!1
else if(t===u.less&&!n)throw new xml_error_XmlError('a "<" inside the DOCTYPE')
const i=endOfSpan(e,s,r)
if(void 0===i)return
s=i}}(n,r.end,t.end)
return void 0===o?unfinished(e,re):(e.hasDoctype=!0,t.at=o,!0)}function endOfSpan(e,t,r){const n=e[t]
return n===u.quote||n===u.apostrophe?endAt(e,t+1,r,n):n!==u.less?t+1:e[t+1]===u.question?endAt(e,t+2,r,"?>"):e[t+1]===u.bang&&e[t+2]===u.dash&&e[t+3]===u.dash?endAt(e,t+4,r,"--\x3e"):t+1}function endAt(e,t,r,n){const s=e.subarray(t,r).indexOf(n)
return-1===s?void 0:t+s+("string"==typeof n?n.length:1)}function notYet(e){unfinished(e,"an instruction")}function cdata(e){const{bytes:t,at:r}=e.window,{to:n,isEnd:s}=upTo(e,"]]>"),i=s?n:wholeEnd(t,r,n)
return i>r&&e.handler.wantsText&&e.handler.text(t.toString("utf8",r,i)),passed(e,{to:i,isEnd:s},"]]>","a CDATA section")}const instruction=e=>passed(e,upTo(e,"?>"),"?>","an instruction")
function upTo({window:{bytes:e,at:t,end:r}},n){const s=e.subarray(t,r).indexOf(n)
return-1===s?{to:Math.max(t,r-n.length+1),isEnd:!1}:{to:t+s,isEnd:!0}}function passed(e,{to:t,isEnd:r},n,s){const{window:i}=e
return r||t!==i.at&&!i.isLast?(function(e,t,r){if(void 0!==e.remark)return
const{bytes:n,words:s}=e.window,i=Math.min(r,t+3&-4)
if(checkEach(e,n,t,i))return
let o=i
for(;o+4<=r;o+=4)if(belowSpace(s[o>>2])&&checkEach(e,n,o,o+4))return
checkEach(e,n,o,r)}(e,i.at,t),i.at=t,!r||(i.at+=n.length,e.inside=void 0,!0)):unfinished(e,s)}const se=[["\x3c!--",function(e){const{window:t}=e,{to:r,isEnd:n}=upTo(e,"--")
if(!n)return passed(e,{to:r,isEnd:n},"","a comment")
if(r+2>=t.end)return passed(e,{to:r,isEnd:!1},"","a comment")
if(t.bytes[r+2]!==u.greater)throw new xml_error_XmlError('"--" inside a comment')
return passed(e,{to:r,isEnd:n},"--\x3e","a comment")}],["<![CDATA[",cdata],["<!DOCTYPE",doctype],["<?",instruction]]
const ie=classes(e=>Number(e===u.less||e===u.ampersand||e===u.close||isForbidden(e)))
function content(e){const{bytes:t,at:r}=e.window
if(t[r]!==u.less)return 0===e.open.length?function({window:e,hasRoot:t}){const{bytes:r,end:n}=e
let{at:s}=e
for(;1===c[r[s]];)s+=1
if(e.at=s,s<n&&r[s]!==u.less)throw new xml_error_XmlError(`text ${t?"after":"before"} the root element`)
return!0}(e):function(e){const{window:t,handler:r}=e,{bytes:n,at:s,end:i}=t
let o=s
for(;;){for(;0===ie[n[o]];)o+=1
if(o>=i||n[o]===u.less||n[o]===u.ampersand)break
if(n[o]!==u.close)forbidden(e,o)
else if(n[o+1]===u.close){if(o+2>=i&&!t.isLast)break
if(n[o+2]===u.greater)throw new xml_error_XmlError('"]]>" in text: it is written ]]&gt;')}else if(o+1>=i&&!t.isLast)break
o+=1}if(o===s)return n[o]===u.ampersand?function(e){const{window:t,handler:r}=e,{bytes:n,at:s,end:i}=t,o=endOfPredefined(n,s),a=o||endOfReference(n,s,i)
if(0===o){if(a>=i&&n[a-1]!==u.semicolon&&a-s<f)return unfinished(e,"a reference")
checkReference(e,n.toString("utf8",s,a),s)}return r.wantsText&&r.text(expanded(n.toString("utf8",s,a))),t.at=a,!0}(e):unfinished(e,"text")
const a=o>=i&&!t.isLast?wholeEnd(n,s,i):o
return a===s?unfinished(e,"text"):(r.wantsText&&r.text(n.toString("utf8",s,a)),t.at=a,!0)}(e)
const n=t[r+1]
return n===u.slash?function(e){const{window:t,open:r}=e,{bytes:n,end:s}=t,i=r.at(-1),o=t.at+2
if(void 0===i||!function(e,t,r){for(let n=0;n<e.length;n+=1)if(e[n]!==t[r+n])return!1
return!0}(i.bytes,n,o))return mismatch(e,i)
let a=o+i.bytes.length
for(;1===c[n[a]];)a+=1
return a>=s?unfinished(e,J):n[a]!==u.greater?mismatch(e,i):(r.pop(),t.at=a+1,e.handler.close(i.local),!0)}(e):n===u.bang||n===u.question?function(e){const{window:t}=e,r=t.bytes.toString("latin1",t.at,Math.min(t.end,t.at+9)),[n,s]=se.find(([e])=>r.startsWith(e))??[]
if(void 0===s||void 0===n){if(se.some(([e])=>e.startsWith(r)))return unfinished(e,"a tag")
throw new xml_error_XmlError('a "<!" that begins nothing')}if(s===cdata&&0===e.open.length)throw new xml_error_XmlError("a CDATA section outside the root element")
if(s===doctype)return doctype(e)
const i=s===instruction?function(e){const{window:t,names:r}=e,{bytes:n,at:s,end:i}=t,o=readName(r,n,s+2)
if(r.end>=i)return notYet(e)
if(void 0===o)throw new xml_error_XmlError('a "<?" that begins no instruction')
if("xml"===o.text.toLowerCase())throw new xml_error_XmlError("an XML declaration that is not at the very start of the file")
const[a,l]=[n[r.end],n[r.end+1]]
if(a===u.question&&r.end+1>=i)return notYet(e)
if(1!==c[a]&&(a!==u.question||l!==u.greater))throw new xml_error_XmlError(`the instruction ${o.text} lacks a space behind its name`)
return r.end}(e):t.at+n.length
return void 0!==i&&(t.at=i,e.inside=s,!0)}(e):function(e){const{window:t,names:r,attributes:n}=e,{bytes:s}=t,i=readName(r,s,t.at+1)
let o=r.end
for(function(e,t){e.count=0,e.bytes=t,e.more.size>0&&e.more.clear()}(n,s);;){const r=o
for(;1===c[s[o]];)o+=1
const n=s[o]
if(o>=t.end)return unfinished(e,V)
if(void 0===i)throw new xml_error_XmlError('a "<" that begins no tag: in text it is written &lt;')
if(n===u.greater)return open_tag_opened(e,i,o+1,!1)
if(n===u.slash){if(o+1>=t.end)return unfinished(e,V)
if(s[o+1]!==u.greater)throw new xml_error_XmlError(`a "/" inside the tag <${i.text}>`)
return open_tag_opened(e,i,o+2,!0)}if(o===r)throw new xml_error_XmlError(`attributes of <${i.text}> without space between them`)
if(o=readAttribute(e,i,o),o===te)return unfinished(e,V)}}(e)}const oe=1e3,declaration_quoted=e=>String.raw`\s*=\s*(?:"${e}"|'${e}')`,ae=new RegExp(String.raw`^<\?xml\s+version${declaration_quoted(String.raw`[\w.:-]+`)}(?:\s+encoding${declaration_quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${declaration_quoted("(?:yes|no)")})?\s*\?>$`),ue=/^<\?xml[\s?]/
function declaration_start(e){const{window:t}=e,{bytes:r,at:n,end:s}=t,i=r.toString("latin1",n,Math.min(s,n+oe))
if(i.length<6&&!t.isLast)return unfinished(e,"the XML declaration")
if(e.inside=void 0,!ue.test(i))return!0
const o=i.indexOf("?>")+2
if(o<2)throw new xml_error_XmlError("the XML declaration does not end")
if(!ae.test(i.slice(0,o)))throw new xml_error_XmlError("the XML declaration is not in order")
return t.at=n+o,!0}const declaredEncoding=e=>/^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(e.slice(0,oe))?.[1]
var ce=r(7975)
const le=oe,de=[[[239,187,191]],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],fe=[[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
function byDeclaration(e,t){const{encoding:r}=decoderOf(e)
return"utf-8"===r||"us-ascii"===e.toLowerCase()?{}:t||r.startsWith("utf-16")?{remark:`it is declared as ${e} and is UTF-8`}:{label:r}}function decoderOf(e){try{return new ce.TextDecoder(e)}catch{throw new xml_error_XmlError(`the encoding ${JSON.stringify(e.slice(0,40))} is not known`)}}const me=65536
const remarkWords=({remark:e})=>e&&`line ${e.line}: ${e.words}; the rest was read all the same`
function inPieces(e,t,r){for(let r=0;r<t.length;r+=me)readPiece(e,t.subarray(r,r+me))
r&&function(e){e.window.isLast=!0,run(e),e.inside?.(e)
const t=e.open.at(-1)
if(t)throw new xml_error_XmlError(`the file ends before </${t.text}>`)
if(!e.hasRoot)throw new xml_error_XmlError(e.window.lineFeeds+e.window.end===0?"the file is empty":"the file has no root element")}(e)}function readPiece(e,t){const{window:r}=e
!function(e,t){const r=held(e)+t.length+1
if(e.end+t.length+1>e.bytes.length){const{bytes:t,at:n,end:s}=e
2*r>t.length&&Object.assign(e,memory(2**Math.ceil(Math.log2(2*r)))),e.bytes.set(t.subarray(n,s)),e.end=s-n,e.at=0}e.bytes.set(t,e.end),e.end+=t.length,e.bytes[e.end]=0,e.lineFeeds+=lineFeedsIn(e.bytes,e.end-t.length,e.end)}(r,t),function(e,t){const r=e.utf8(t)
void 0!==r&&remark(e,Math.max(0,e.window.end-t.length+r),"bytes that are no UTF-8")}(e,t),held(r)>=r.need&&run(e)}function run(e){const{window:t}=e
for(;t.at<t.end;){if(!(void 0===e.inside?content(e):e.inside(e)))return
t.need=0}}const pe=/^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/
function trxDuration(e){const[t,r="0",n,s,i]=pe.exec(e)??[]
if(void 0===t)return
const o=60*(60*(24*Number(r)+Number(n))+Number(s))+Number(i)
return Math.round(1e6*o)/1e3}const he={passed:"passed",passedbutrunaborted:"passed",warning:"passed",completed:"passed",failed:"failed",error:"errored",timeout:"errored",aborted:"errored",disconnected:"errored",inconclusive:"skipped",notexecuted:"skipped",notrunnable:"skipped",inprogress:"skipped",pending:"skipped"}
function trxOutcome(e){if(void 0===e||""===e)return"errored"
const t=e.toLowerCase()
return Object.hasOwn(he,t)?he[t]:"skipped"}const areTries=({name:e,testId:t,inner:r})=>r.length>0&&r.every(r=>!r.isRow&&r.name===e&&r.testId===t),isFailure=({outcome:e})=>"failed"===e||"errored"===e
function casesOf(e,t){if(e.inner.length>0&&!areTries(e))return e.inner.flatMap(r=>casesOf(function(e,{name:t,testId:r}){const n=""===e.name?t:e.name,s=void 0!==e.row&&n===t?`${n} (Data Row ${e.row.slice(0,100)})`:n
return{...e,name:s,testId:""===e.testId?r:e.testId}}(r,e),t))
const{testId:r,name:n,ms:s,message:i,outcome:o,retries:a}=function(e){if(!areTries(e))return{...e,retries:0}
const t=e.inner.filter(isFailure),r=e.message||(t.at(-1)?.message??"")
return isFailure(e)?{...e,message:r,retries:Math.max(0,t.length-1)}:{...e,message:r,outcome:t.length>0?"flaky":e.outcome,retries:t.length}}(e),{className:u="",assembly:c}=t.get(r)??{}
return[{suites:void 0===c?[]:[c],className:u,name:""!==u&&n.startsWith(`${u}.`)?n.slice(u.length+1):n,outcome:o,retries:a,...void 0===s?{}:{ms:s},...""===i?{}:{message:i}}]}const we=/, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/
const ge=new Set(["UnitTestResult","TestResultAggregation","GenericTestResult","WebTestResult","TestResult"]),be=new Set(["Error","Failed","Aborted","Timeout"]),testOf=e=>({id:clippedName(attributeOf(e,"id")??""),storage:attributeOf(e,"storage")})
function trx_wantsText({names:e,failure:t}){const r=e.at(-1)
return t.isOpen&&("Message"===r||"StackTrace"===r||"Text"===r)}const xe=/\[(?:FAIL|SKIP)\]\s*$/
function flush(e,t){for(const r of e.waiting)for(const n of casesOf(r,e.definitions))t(n)
e.waiting=[]}const ye="TestRun",ke=100
async function readXmlReport(e,t,r=B){const n=function(e){const t={passed:0,failed:0,errored:0,skipped:0,flaky:0},r=[]
let n=0
return{give(r){t[r.outcome]+=1,n+=r.retries,e(r)},suiteError(e){r.length<ke&&r.push(e)},report:(e,s)=>({format:e,counts:t,retries:n,...0===r.length?{}:{suiteErrors:r},...void 0===s?{}:{problem:s}})}}(t)
let s={name:"xml"}
const i=await async function(e,t,r=B){const n=function(e,t){const r=scanOf(e,t,declaration_start),n=function(e){let t,r=0,n=Buffer.alloc(0)
return s=>{if(r+=s?.length??0,r>e.limits.bytes)throw new xml_error_XmlError(`the file is larger than ${sizeWords(e.limits.bytes)}`)
if(t)return t(s??Buffer.alloc(0),void 0===s)
s&&0===n.length&&s.length>=le?n=Buffer.from(s.buffer,s.byteOffset,s.length):s&&(n=Buffer.concat([n,s])),s&&n.length<le||(t=function(e,t){const{label:r,mark:n,remark:s}=function(e){const starts=([t])=>t.every((t,r)=>e[r]===t),[t,r]=[de.find(starts),fe.find(starts)]
if(void 0!==t?.[1])return{label:t[1],mark:t[0].length}
if(r)return{label:r[1],mark:0}
const n=t?.[0].length??0,s=declaredEncoding(Buffer.from(e.subarray(n,n+oe)).toString("latin1"))
return{mark:n,...void 0===s?{}:byDeclaration(s,n>0)}}(t)
if(void 0!==s&&remark(e,0,s),void 0===r){let t=n
return(r,n)=>{inPieces(e,r.subarray(t),n),t=0}}const i=decoderOf(r)
return(t,r)=>inPieces(e,Buffer.from(i.decode(t,{stream:!r})),r)}(e,n),t(n,void 0===s))}}(r)
let s
const read=e=>{try{void 0===s&&n(e)}catch(e){if(!(e instanceof xml_error_XmlError))throw e
s=`line ${lineAt(r.window,r.window.at)}: ${e.message}`}return void 0===s}
return{write:read,end:()=>(read(void 0),s??remarkWords(r))}}(t,r)
if(e instanceof Uint8Array)n.write(e)
else for await(const t of e)if(!n.write(t))break
return n.end()}(e,e=>{const{handler:t,...r}=function(e,t){if(A.has(e))return{name:"junit",handler:junitHandler(t)}
if(e===ye){const e=function({give:e,suiteError:t}){const r={names:[],open:[],waiting:[],definitions:new Map,isDefined:!1,test:void 0,failure:noFailure(),isRunError:!1},n={wantsText:!1,open(e,t){r.names.push(e),function(e,t,r){const{open:n,failure:s,names:i}=e,o=i.at(-2)
ge.has(t)?n.push(function(e){const get=t=>attributeOf(e,t),t=get("dataRowInfo")
return{testId:clippedName(get("testId")??""),name:clippedName(get("testName")??""),outcome:trxOutcome(get("outcome")),ms:trxDuration(get("duration")??""),message:"",isRow:void 0!==t||"DataDrivenDataRow"===get("resultType"),row:t,inner:[]}}(r)):"RunInfo"===t?e.isRunError=be.has(attributeOf(r,"outcome")??""):"TestDefinitions"===o?e.test=testOf(r):"TestMethod"===t&&e.test?e.definitions.set(e.test.id,function(e,t){const r=t??attributeOf(e,"codeBase")
return{className:clippedName((attributeOf(e,"className")??"").replace(we,"")),assembly:void 0===r||""===r?void 0:clippedName(r.slice(1+Math.max(r.lastIndexOf("/"),r.lastIndexOf("\\"))))}}(r,e.test.storage)):function({open:e,isRunError:t},r,n){if("Text"===r)return"RunInfo"===n&&t
if("ErrorInfo"!==n||"Message"!==r&&"StackTrace"!==r)return!1
const s=e.at(-1)
return""===s?.message&&("failed"===s.outcome||"errored"===s.outcome)}(e,t,o)&&begin(s,r)}(r,e,t),n.wantsText=trx_wantsText(r)},text(e){more(r.failure,e),n.wantsText=r.failure.isOpen},close(s){r.names.pop(),function(e,t,{give:r,suiteError:n}){const{failure:s,open:i}=e,o=i.at(-1);(s.isOpen||""!==s.text)&&("Text"!==t||xe.test(s.text)?"Text"!==t&&o&&(o.message=messageOf(s)):n({suites:[],message:messageOf(s)}),Object.assign(s,noFailure())),ge.has(t)?function({open:e,waiting:t,definitions:r,isDefined:n},s){const i=e.pop(),o=e.at(-1)
if(i)if(o)o.inner.push(i)
else if(n)for(const e of casesOf(i,r))s(e)
else t.push(i)}(e,r):"TestDefinitions"===t&&(e.isDefined=!0,flush(e,r))}(r,s,{give:e,suiteError:t}),n.wantsText=trx_wantsText(r)},finish:()=>flush(r,e)}
return n}(t)
return{name:"trx",handler:e,finish:e.finish}}const r=[F,C].find(t=>t.roots.has(e))
if(r)return{name:r.format,handler:dotnetHandler(r,t)}
throw new xml_error_XmlError(`its root is <${e}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)}(e,n)
return s=r,t},r)
return s.finish?.(),n.report(s.name,i)}})}
