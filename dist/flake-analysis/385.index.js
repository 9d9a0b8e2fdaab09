export const id=385
export const ids=[385]
export const modules={6385:((e,t,r)=>{r.r(t),r.d(t,{readXmlReport:()=>readXmlReport})
var n=r(7598)
function clippedName(e){if(e.length<=16e3)return e
const t=(0,n.createHash)("sha256").update(e).digest("hex").slice(0,16)
return`${e.slice(0,15982).toWellFormed()}… ${t}`}var s=r(3265),i=r(7303)
class xml_error_XmlError extends Error{name="XmlError"}const o={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},a=64,u=/&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g,expanded=e=>e.replace(u,(e,t,r,n)=>function(e,t,r){return void 0!==e?character(Number.parseInt(e,10)):void 0!==t?character(Number.parseInt(t,16)):o[r??""]??""}(t,r,n))
const character=e=>isCharacter(e)?String.fromCodePoint(e):"�"
function isCharacter(e){return!(e>1114111||(0,i.US)(e)||65534===e||65535===e)&&(e<55296||e>57343)}const c=/^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/
function remarkOn(e){const[,t,r,n]=c.exec(e)??[]
if(void 0!==n&&!Object.hasOwn(o,n))throw function(e){const t=/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(e)
return new xml_error_XmlError(t?`the entity &${e}; is not defined (what a DOCTYPE declares is not read)`:'a "&" that begins no reference: it is written &amp;')}(n)
if(void 0!==n)return
const s=t??r
if(void 0===s)throw new xml_error_XmlError('a "&" that begins no reference: it is written &amp;')
return isCharacter(Number.parseInt(s,void 0===t?16:10))?void 0:`${e} stands for no character of XML`}const l={reference:1,space:2,beyondAscii:4}
function textOf({bytes:e,from:t,to:r,holds:n},s){const i=n[s],[o,a]=[t[s],r[s]]
if(0===i)return e.toString("latin1",o,a)
const u=e.toString("utf8",o,a),c=0===(i&l.space)?u:u.replace(/\r\n|[\t\n\r]/g," ")
return 0===(i&l.reference)?c:expanded(c)}function attributeOf(e,t){for(let r=0;r<e.count;r+=1)if(e.names[r]===t)return textOf(e,r)}const memo=()=>({bytes:Buffer.alloc(1e3),length:0,text:""})
function repeatedText(e,t,r){const{bytes:n,from:s}=e,i=s[t],o=e.to[t]-i
return o===r.length&&function(e,t,r,n){for(let s=n-1;s>=0;s-=1)if(e[s]!==t[r+s])return!1
return!0}(r.bytes,n,i,o)?r.text:o>1e3?textOf(e,t):(n.copy(r.bytes,0,i,i+o),r.length=o,r.text=textOf(e,t),r.text)}const[d,f,m]=[48,57,46]
function plainNumber({bytes:e,from:t,to:r},n){const s=r[n]
let i=0,o=0,a=-1
for(let r=t[n];r<s;r+=1){const t=e[r]
if(t>=d&&t<=f)o=10*o+t-d,i+=1,a>=0&&(a+=1)
else{if(!(t===m&&a<0))return Number.NaN
a=0}}return 0===i||i>15?Number.NaN:o/10**Math.max(0,a)}var p=r(8444),h=r(6607),w=r(3030)
const g=/^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i,b=/^[\w\\]{1,300}::\w{1,300}(?: with data set .*)?$/,x=/^(?:\[[^\]]{1,100}\] › )?[^\s:]{1,300}\.[cm]?[jt]sx?:\d{1,7}:\d{1,7} (?:› )?\S/,O=/^E {2,}\S/,v=/^[\w$.:\\]{1,300}/,y=/(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/,isNamed=e=>y.test(v.exec(e)?.[0]??""),k=/^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/
const firstLine=e=>shown(/\S.*/.exec((0,h.uH)((0,s.V)(e)))?.[0]??"")
const isShort=e=>e.length<s.o.message&&/^[!-~](?:[ -~]*[!-~])?$/.test(e)&&!e.includes("  "),shown=e=>(0,w.$Q)((0,p.x)((0,h.TN)(e)),s.o.message)
function begin(e,t){const r=attributeOf(t,"message")??""
e.message=""===r?"":function(e){const t=(0,s.V)(e)
if(x.test(t))return""
if(isShort(t))return g.test(t)?"":(0,p.x)(t)
const r=(0,h.uH)(t).split("\n").map(e=>e.trim()).find(e=>!g.test(e))
return shown(r??"")}(r),e.isOpen=""===e.message,e.text="",e.fallback=e.isOpen?firstLine(r)||firstLine(attributeOf(t,"type")??""):""}function messageOf({message:e,text:t,fallback:r}){return e||function(e){const t=(0,h.uH)((0,s.V)(e)).split("\n"),r=t.map(e=>e.trim()).filter(e=>!(g.test(e)||b.test(e)||x.test(e)||k.test(e))),n=t.find(e=>O.test(e))
return shown(n?.slice(1)??r.find(isNamed)??r[0]??"")}(t)||r||firstLine(t)}function failureHandler({failure:e,isInWords:t,open:r,close:n,end:i}){const o={wantsText:!1,open(n,s){r(n,s),o.wantsText=e.isOpen&&t()},text(t){!function(e,t){const r=s.o.read-e.text.length
e.text+=t.length>r?t.slice(0,r):t,e.isOpen=e.text.length<s.o.read}(e,t),o.wantsText=e.isOpen},close(r){n(r),o.wantsText=e.isOpen&&t()},end:i}
return o}function dotnetHandler(e,t){const r={dialect:e,kinds:[],suites:[],test:void 0,isUntold:!1,failure:{isOpen:!1,message:"",fallback:"",text:""},message:""}
return failureHandler({failure:r.failure,isInWords:()=>"words"===r.kinds.at(-1),open:(e,t)=>r.kinds.push(function(e,t,r){const{dialect:n,suites:s,failure:i}=e,o=e.kinds.at(-1),a=s.at(-1)?.path??[]
if(t===n.test)return e.test={suites:a,retries:0,...n.readTest(r)},e.isUntold=n.isUntold(r),"test"
const u=n.suite(t,r)
if(void 0!==u)return s.push({path:""===u?a:[...a,clippedName(u)],mayFail:n.isOwnFailure(r)}),"suite"
if("failure"===t&&("test"===o||"suite"===o&&s.at(-1)?.mayFail))return e.message="","test"===o&&e.isUntold&&e.test&&(e.test.outcome="failed"),"failure"
return"failure"!==o||""!==e.message||"message"!==t&&"stack-trace"!==t?"other":(begin(i,r),"words")}(r,e,t)),close(){!function(e,{give:t,suiteError:r}){const{kinds:n,suites:s,test:i,failure:o,message:a}=e,u=n.at(-1)
"words"===u?(e.message=messageOf(o),o.isOpen=!1):"suite"===u?s.pop():"failure"===u&&"suite"===n.at(-2)?r({suites:s.at(-1)?.path??[],message:a}):"failure"===u&&i&&""!==a&&"skipped"!==i.outcome?i.message=a:"test"===u&&i&&(t(i),e.test=void 0)}(r,t),r.kinds.pop()},end:()=>r.test&&t.give(r.test)})}var _=r(6714)
function timeOf(e,t){const r=plainNumber(e,t),n=Number.isNaN(r)?readSeconds(textOf(e,t)):r
return void 0===n?void 0:(0,_.W)(n)}const E=/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,N=/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,$=50
function readSeconds(e){if(e.length>$)return
const t=e.trim().replace(/ ?s(?:ec)?$/,""),r=E.test(t)&&!t.startsWith("0")?t.replaceAll(",",""):t.replace(/^(\d*),(\d+)$/,"$1.$2"),n=N.test(r)?Number(r):Number.NaN
return Number.isFinite(n)?n:void 0}const outcomeBy=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,baseName=e=>e.slice(1+Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))),withoutClass=(e,t)=>""!==t&&e.startsWith(`${t}.`)?e.slice(t.length+1):e
function splitName(e){const t=e.indexOf("("),r=e.lastIndexOf(".",-1===t?e.length:t)
return{className:e.slice(0,Math.max(0,r)),name:e.slice(r+1)}}const S={format:"nunit",name:"NUnit",roots:new Set(["test-run","test-results","test-suite"]),isOwn:(e,t)=>"test-run"===e||"test-results"===e||e.startsWith("test-")&&void 0!==attributeOf(t,"name"),suite:(e,t)=>"test-suite"===e?baseName(attributeOf(t,"name")??""):void 0,test:"test-case",readTest:function(e){const get=t=>attributeOf(e,t),{className:t,name:r}=function(e){const t=e("name")??"",r=e("fullname")??t,n=e("classname")
return void 0!==n?{className:n,name:withoutClass(e("name")??r,n)}:""!==t&&r.endsWith(`.${t}`)?{className:r.slice(0,-t.length-1),name:t}:splitName(r)}(get),n=readSeconds(get("duration")??get("time")??"")
return{className:clippedName(t),name:clippedName(r),outcome:outcomeOf(e),...void 0===n?{}:{ms:(0,_.W)(n)}}},isUntold:e=>void 0===wordOf(e)&&!/^(?:true|false)$/i.test(attributeOf(e,"success")??""),isOwnFailure:e=>["SetUp","TearDown"].includes(attributeOf(e,"site")??"")},T={Passed:"passed",Success:"passed",Warning:"passed",Failed:"failed",Failure:"failed",Error:"errored",Cancelled:"errored",Skipped:"skipped",Ignored:"skipped",Inconclusive:"skipped",NotRunnable:"errored"},X=new Set(["Error","Invalid","Cancelled"])
function wordOf(e){const t=outcomeBy(T,attributeOf(e,"result")??"")
return"failed"===t&&X.has(attributeOf(e,"label")??"")?"errored":t}function outcomeOf(e){const t=wordOf(e)
if(void 0!==t)return t
const[r,n,s]=["executed","success","result"].map(t=>attributeOf(e,t)?.toLowerCase())
return"false"===r?"skipped":"true"===n||"false"===n?"true"===n?"passed":"failed":"true"===r&&void 0===s?"passed":"skipped"}const F=new Set(["assemblies","collection","class","test","errors"]),R={format:"xunit",name:"xUnit.net",roots:new Set(["assemblies","assembly"]),isOwn:(e,t)=>F.has(e)||"assembly"===e&&void 0!==attributeOf(t,"run-date"),suite:(e,t)=>"assembly"===e?baseName(attributeOf(t,"name")??attributeOf(t,"full-name")??""):"error"===e?"":void 0,test:"test",readTest:function(e){const get=t=>attributeOf(e,t),t=get("name")??"",r=get("type")??splitName(t).className,n=readSeconds(get("time")??""),s=Number(get("source-line"))
return{className:clippedName(r),name:clippedName(withoutClass(t,r)||(get("method")??"")),outcome:outcomeBy(D,get("result")??"")??"skipped",...void 0===n?{}:{ms:(0,_.W)(n)},...get("source-file")?{file:clippedName(get("source-file")??"")}:{},...Number.isSafeInteger(s)&&s>0?{line:s}:{}}},isUntold:e=>void 0===outcomeBy(D,attributeOf(e,"result")??""),isOwnFailure:()=>!0},D={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped",Warn:"passed"}
function draft_outcomeOf({errors:e,failures:t,skips:r,flakes:n,reruns:s,said:i}){return e>0?"errored":t>0?"failed":n+s>0?"flaky":r>0?"skipped":i??"passed"}const isTold=({errors:e,failures:t,skips:r,flakes:n,reruns:s})=>e+t+r+n+s>0
function caseOf(e){const{suites:t,className:r,name:n,ms:s,file:i,line:o,message:a}=e,u={suites:t,className:r,name:n,outcome:draft_outcomeOf(e),retries:e.flakes+e.reruns}
return void 0!==s&&(u.ms=s),void 0!==i&&(u.file=i),void 0!==o&&(u.line=o),""!==a&&(u.message=a),u}const I={notrun:"skipped","not run":"skipped",disabled:"skipped",skipped:"skipped",skip:"skipped",suppressed:"skipped",ignored:"skipped",pending:"skipped",todo:"skipped",failed:"failed",failure:"failed",fail:"failed",error:"errored",errored:"errored"},saidBy=e=>{const t=e.toLowerCase()
return Object.hasOwn(I,t)?I[t]:void 0},A=0,C=1,P=2,j=3,L=4,M=5,U=6,W=7,q=new Set(["testsuites","testrun"]),B=new Set([...q,"testsuite"]),H=new Set(["testsuite","testcase","properties","failure","error","system-out","system-err"])
const Y=/\.[cm]?[jt]sx?$/
function asPlaywright(e,t){if(void 0===t||e.className!==e.suites.at(-1))return e
const r=`[${t}] `,n=(""!==t&&e.name.startsWith(r)?e.name.slice(r.length):e.name).split(" › "),s=n.pop()??""
return{...e,suites:[...e.suites,...n],className:"",name:s,file:e.file??e.className}}const emptyDraft=e=>({suites:e,className:"",name:"",ms:void 0,file:void 0,line:void 0,errors:0,failures:0,skips:0,flakes:0,reruns:0,said:void 0,message:""})
function lineOf(e,t){const r=plainNumber(e,t)
return Number.isSafeInteger(r)?r:void 0}const V={path:[],file:void 0,above:void 0}
const z={bytes:2**31,depth:512,attributes:1e3,nameBytes:1e3,tagBytes:16777216,cases:1e7}
var J=r(8454),Z=r(4895)
const G=4096,names_namesOf=({nameBytes:e})=>({known:Array.from({length:G},()=>{}),most:e,end:0})
function readName(e,{bytes:t,end:r},n){let s=0,o=n
for(let e=t[o];1===i.dw[e];e=t[o])s=Math.imul(s,31)+e|0,o+=1
e.end=o
const a=(s^s>>>12)&G-1,u=e.known[a]
if(void 0!==u&&function(e,t,r,n){if(e.length!==n-r)return!1
for(let n=0;n<e.length;n+=1)if(e[n]!==t[r+n])return!1
return!0}(u.bytes,t,n,o))return u
if(o===n||o>=r)return
const c=function(e,t,r,n){if(r-t>n)throw new xml_error_XmlError(`a name is longer than ${n} bytes`)
const s=e.toString("utf8",t,r)
if(!ee.test(s))throw new xml_error_XmlError(`${JSON.stringify(s)} is no name`)
return{text:usual(s),local:usual(s.slice(s.lastIndexOf(":")+1)),bytes:Uint8Array.prototype.slice.call(e,t,r)}}(t,n,o,e.most)
return e.known[a]=c,c}const K=new Map("testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value".split(" ").map(e=>[e,internal(e)])),usual=e=>K.get(e)??e,Q=String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`,ee=new RegExp(String.raw`^[${Q}][${Q}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`,"u")
function internal(e){return Object.keys({[e]:0})[0]??e}var te=r(145),re=r(3194)
const ne={wantsText:!1,open:()=>{},text:()=>{},close:()=>{},end:()=>{}},scanOf=(e,t,r)=>({window:(0,re.wi)(),inside:r,utf8:(0,te.g)(),open:[],hasRoot:!1,hasDoctype:!1,names:names_namesOf(t),attributes:{count:0,names:[],bytes:Buffer.alloc(0),from:[],to:[],holds:[],more:new Set},handler:ne,handlerOf:e,limits:t,remark:void 0})
function unfinished({window:e,limits:t},r){if(e.isLast)throw new xml_error_XmlError(`the file ends inside ${r}`)
const n=(0,re.yB)(e)
if(n>t.tagBytes)throw new xml_error_XmlError(`${r} is longer than ${(0,Z.jh)(t.tagBytes)}`)
return e.need=2*n,!1}const se="a closing tag"
function mismatch(e,t){const{window:r,names:n}=e,s=readName(n,r,r.at+2)
if(n.end>=r.end)return unfinished(e,se)
if(void 0===s)throw new xml_error_XmlError('a "</" that begins no closing tag')
if(void 0===t)throw new xml_error_XmlError(`</${s.text}> closes nothing`)
if(s.text===t.text)throw new xml_error_XmlError(`something else than space in the closing tag </${s.text}>`)
throw new xml_error_XmlError(`</${s.text}> where </${t.text}> is expected`)}var ie=r(4430),oe=r(806)
function endOfPredefined(e,t){const[r,n,s]=[e[t+1],e[t+2],e[t+3]]
if(s===i.a.semicolon)return n!==ae.t||r!==ae.l&&r!==ae.g?0:t+4
if(r===ae.a&&n===ae.m)return s===ae.p&&e[t+4]===i.a.semicolon?t+5:0
if(e[t+5]!==i.a.semicolon)return 0
const o=e.toString("latin1",t+1,t+5)
return"quot"===o||"apos"===o?t+6:0}const ae={a:(0,i.cE)("a"),g:(0,i.cE)("g"),l:(0,i.cE)("l"),m:(0,i.cE)("m"),p:(0,i.cE)("p"),t:(0,i.cE)("t")}
function checkReference(e,t,r){const n=remarkOn(t)
void 0!==n&&(0,oe.V)(e,r,n)}function endOfReference(e,t,r){const n=Math.min(r,t+a)
for(let r=t+1;r<n;r+=1){const t=e[r]
if(t===i.a.semicolon)return r+1
if(t===i.a.ampersand||t===i.a.less)return r}return n}function keepAttribute({attributes:e,limits:t},r,n,s,i){const{count:o}=e
if(function({names:e,count:t,more:r},n){for(let r=0;r<t&&r<ue;r+=1)if(e[r]===n)return!0
return!(t<ue)&&(!!r.has(n)||(r.add(n),!1))}(e,r))throw new xml_error_XmlError(`the attribute ${r} is there twice`)
if(o>=t.attributes)throw new xml_error_XmlError(`a tag has more than ${t.attributes} attributes`)
e.names[o]=r,e.from[o]=n,e.to[o]=s,e.holds[o]=i,e.count=o+1}const ue=16
const ce="a tag",le=8,valueClasses=e=>(0,i.Ly)(t=>t===e||t===i.a.less||0===t?le:t===i.a.ampersand?l.reference:(0,i.US)(t)?16:t<i.a.space?l.space:t>=128?l.beyondAscii:0),de=valueClasses(i.a.quote),fe=valueClasses(i.a.apostrophe)
function open_tag_opened(e,t,r,n){const{open:s,limits:i}=e
if(0===s.length&&function(e,{text:t,local:r}){if(e.hasRoot)throw new xml_error_XmlError(`a second root element, <${t}>`)
e.hasRoot=!0,e.handler=e.handlerOf(r)}(e,t),s.length>=i.depth)throw new xml_error_XmlError(`elements are more than ${i.depth} deep`)
return e.handler.open(t.local,e.attributes),n?e.handler.close(t.local):s.push(t),e.window.at=r,!0}const me=-1
function readAttribute(e,t,r){const{window:n,names:s}=e,{bytes:o}=n,a=readName(s,n,r)
let u=s.end
for(;1===i.qj[o[u]];)u+=1
if(u>=n.end)return me
if(void 0===a)throw new xml_error_XmlError(`something that is no attribute inside the tag <${t.text}>`)
if(o[u]!==i.a.equals)throw new xml_error_XmlError(`the attribute ${a.text} of <${t.text}> has no value`)
do{u+=1}while(1===i.qj[o[u]])
return u>=n.end?me:function(e,t,r){const{bytes:n,end:s}=e.window,o=n[r]
if(o!==i.a.quote&&o!==i.a.apostrophe)throw new xml_error_XmlError(`the value of ${t.text} is not in quotes`)
const a=o===i.a.quote?de:fe
let u=0,c=r+1
for(;;){const t=a[n[c]]
if(0===t)c+=1
else{if(t===le&&(0!==n[c]||c>=s))break
u|=t,t>=le&&(0,ie.o0)(e,c),c+=1}}if(c>=s)return me
if(n[c]!==o)throw new xml_error_XmlError(`a "<" in the value of ${t.text}: it is written &lt;`)
0!==(u&l.reference)&&function(e,t,r){const{bytes:n}=e.window
for(let s=t;s<r;s+=1){if(n[s]!==i.a.ampersand)continue
const t=endOfPredefined(n,s),o=t||endOfReference(n,s,r)
0===t&&checkReference(e,n.toString("utf8",s,o),s),s=o-1}}(e,r+1,c)
return keepAttribute(e,t.text,r+1,c,u&le-1),c+1}(e,a,u)}const pe="a DOCTYPE",he=9
function doctype(e){const{window:t,names:r}=e,{bytes:n}=t
if(e.hasRoot||e.hasDoctype)throw new xml_error_XmlError("a DOCTYPE where none is allowed")
let s=t.at+he
for(;1===i.qj[n[s]];)s+=1
const o=readName(r,t,s)
if(r.end>=t.end)return unfinished(e,pe)
if(void 0===o||s===t.at+he)throw new xml_error_XmlError("a DOCTYPE without a name")
const a=function(e,t,r){let n=-1,s=-1
for(let o=t;o<r;){const t=e[o],a=n>=0&&s<0
if(t===i.a.greater&&!a)return{open:n<0?o:n,close:s<0?o:s,end:o}
t===i.a.open&&n<0?n=o:t===i.a.close&&a&&(s=o+1)
const u=endOfSpan(e,o,r)
if(void 0===u)return
o=u}return}(n,r.end,t.end)
if(void 0===a)return unfinished(e,pe)
const written=(e,t)=>n.toString("latin1",e,t)
if(!ge.test(written(r.end,a.open))||!be.test(written(a.close,a.end)))throw new xml_error_XmlError("the DOCTYPE is not in order")
return e.hasDoctype=!0,t.at=a.end+1,!0}const we="(?:\"[^\"]*\"|'[^']*')",ge=new RegExp(String.raw`^(?:\s+(?:SYSTEM\s+${we}|PUBLIC\s+${we}\s+${we}))?\s*$`),be=/^\s*$/
function endOfSpan(e,t,r){const n=e[t]
if(n===i.a.quote||n===i.a.apostrophe)return endAt(e,t+1,r,n)
if(n!==i.a.less)return t+1
if(e[t+1]===i.a.question)return endAt(e,t+2,r,"?>")
return e[t+1]===i.a.bang&&e[t+2]===i.a.dash&&e[t+3]===i.a.dash?endAt(e,t+4,r,"--\x3e"):t+1}function endAt(e,t,r,n){const s=e.subarray(t,r).indexOf(n)
return-1===s?void 0:t+s+("string"==typeof n?n.length:1)}function notYet(e){unfinished(e,"an instruction")}function cdata(e){const{bytes:t,at:r}=e.window,{to:n,isEnd:s}=upTo(e,"]]>"),i=s?n:(0,ie.jl)(t,r,n)
return i>r&&e.handler.wantsText&&e.handler.text(t.toString("utf8",r,i)),passed(e,{to:i,isEnd:s},"]]>","a CDATA section")}const instruction=e=>passed(e,upTo(e,"?>"),"?>","an instruction")
function upTo({window:{bytes:e,at:t,end:r}},n){const s=e.subarray(t,r).indexOf(n)
return-1===s?{to:Math.max(t,r-n.length+1),isEnd:!1}:{to:t+s,isEnd:!0}}function passed(e,{to:t,isEnd:r},n,s){const{window:i}=e
return r||t!==i.at&&!i.isLast?((0,ie.lV)(e,i.at,t),i.at=t,!r||(i.at+=n.length,e.inside=void 0,!0)):unfinished(e,s)}const xe=[["\x3c!--",function(e){const{window:t}=e,{to:r,isEnd:n}=upTo(e,"--")
if(!n)return passed(e,{to:r,isEnd:n},"","a comment")
if(r+2>=t.end)return passed(e,{to:r,isEnd:!1},"","a comment")
if(t.bytes[r+2]!==i.a.greater)throw new xml_error_XmlError('"--" inside a comment')
return passed(e,{to:r,isEnd:n},"--\x3e","a comment")}],["<![CDATA[",cdata],["<!DOCTYPE",doctype],["<?",instruction]]
function special(e){const{window:t}=e,r=t.bytes.toString("latin1",t.at,Math.min(t.end,t.at+9)),[n,s]=xe.find(([e])=>r.startsWith(e))??[]
if(void 0===s||void 0===n){if(xe.some(([e])=>e.startsWith(r)))return unfinished(e,"a tag")
throw new xml_error_XmlError('a "<!" that begins nothing')}if(s===cdata&&0===e.open.length)throw new xml_error_XmlError("a CDATA section outside the root element")
if(s===doctype)return doctype(e)
const o=s===instruction?function(e){const{window:t,names:r}=e,{bytes:n,at:s,end:o}=t,a=readName(r,t,s+2)
if(r.end>=o)return notYet(e)
if(void 0===a)throw new xml_error_XmlError('a "<?" that begins no instruction')
if("xml"===a.text.toLowerCase())throw new xml_error_XmlError("an XML declaration that is not at the very start of the file")
const[u,c]=[n[r.end],n[r.end+1]]
if(u===i.a.question&&r.end+1>=o)return notYet(e)
if(1!==i.qj[u]&&(u!==i.a.question||c!==i.a.greater))throw new xml_error_XmlError(`the instruction ${a.text} lacks a space behind its name`)
return r.end}(e):t.at+n.length
return void 0!==o&&(t.at=o,e.inside=s,!0)}const Oe=(0,i.Ly)(e=>Number(e===i.a.less||e===i.a.ampersand||e===i.a.close||(0,i.US)(e)))
function text_text(e){const{window:t,handler:r}=e,{bytes:n,at:s,end:o}=t
let u=s
for(;;){for(;0===Oe[n[u]];)u+=1
if(u>=o||n[u]===i.a.less||n[u]===i.a.ampersand)break
if(n[u]!==i.a.close)(0,ie.o0)(e,u)
else if(n[u+1]===i.a.close){if(u+2>=o&&!t.isLast)break
if(n[u+2]===i.a.greater)throw new xml_error_XmlError('"]]>" in text: it is written ]]&gt;')}else if(u+1>=o&&!t.isLast)break
u+=1}if(u===s)return n[u]===i.a.ampersand?function(e){const{window:t,handler:r}=e,{bytes:n,at:s,end:o}=t,u=endOfPredefined(n,s),c=u||endOfReference(n,s,o)
if(0===u){if(c>=o&&n[c-1]!==i.a.semicolon&&c-s<a)return unfinished(e,"a reference")
checkReference(e,n.toString("utf8",s,c),s)}r.wantsText&&r.text(expanded(n.toString("utf8",s,c)))
return t.at=c,!0}(e):unfinished(e,"text")
const c=u>=o&&!t.isLast?(0,ie.jl)(n,s,o):u
return c===s?unfinished(e,"text"):(r.wantsText&&r.text(n.toString("utf8",s,c)),t.at=c,!0)}function content(e){const{bytes:t,at:r}=e.window
if(t[r]!==i.a.less)return 0===e.open.length?function({window:e,hasRoot:t}){const{bytes:r,end:n}=e
let{at:s}=e
for(;1===i.qj[r[s]];)s+=1
if(e.at=s,s<n&&r[s]!==i.a.less)throw new xml_error_XmlError(`text ${t?"after":"before"} the root element`)
return!0}(e):text_text(e)
const n=t[r+1]
return n===i.a.slash?function(e){const{window:t,open:r}=e,{bytes:n,end:s}=t,o=r.at(-1),a=t.at+2
if(void 0===o||!function(e,t,r){for(let n=0;n<e.length;n+=1)if(e[n]!==t[r+n])return!1
return!0}(o.bytes,n,a))return mismatch(e,o)
let u=a+o.bytes.length
for(;1===i.qj[n[u]];)u+=1
return u>=s?unfinished(e,se):n[u]!==i.a.greater?mismatch(e,o):(r.pop(),t.at=u+1,e.handler.close(o.local),!0)}(e):n===i.a.bang||n===i.a.question?special(e):function(e){const{window:t,names:r,attributes:n}=e,{bytes:s}=t,o=readName(r,t,t.at+1)
let a=r.end
for(function(e,t){e.count=0,e.bytes=t,e.more.size>0&&e.more.clear()}(n,s);;){const r=a
for(;1===i.qj[s[a]];)a+=1
const n=s[a]
if(a>=t.end)return unfinished(e,ce)
if(void 0===o)throw new xml_error_XmlError('a "<" that begins no tag: in text it is written &lt;')
if(n===i.a.greater)return open_tag_opened(e,o,a+1,!1)
if(n===i.a.slash){if(a+1>=t.end)return unfinished(e,ce)
if(s[a+1]!==i.a.greater)throw new xml_error_XmlError(`a "/" inside the tag <${o.text}>`)
return open_tag_opened(e,o,a+2,!0)}if(a===r)throw new xml_error_XmlError(`attributes of <${o.text}> without space between them`)
if(a=readAttribute(e,o,a),a===me)return unfinished(e,ce)}}(e)}const ve=1e3,declaration_quoted=e=>String.raw`\s*=\s*(?:"${e}"|'${e}')`,ye=new RegExp(String.raw`^<\?xml\s+version${declaration_quoted(String.raw`[\w.:-]*`)}(?:\s+encoding${declaration_quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${declaration_quoted("(?:yes|no)")})?\s*\?>$`),ke=/^<\?xml[\s?]/
function declaration_start(e){const{window:t}=e,{bytes:r,at:n,end:s}=t,i=r.toString("latin1",n,Math.min(s,n+ve))
if(i.length<6&&!t.isLast)return unfinished(e,"the XML declaration")
if(e.inside=void 0,!ke.test(i))return!0
const o=i.indexOf("?>")+2
if(o<2)throw new xml_error_XmlError("the XML declaration does not end")
if(!ye.test(i.slice(0,o)))throw new xml_error_XmlError("the XML declaration is not in order")
return t.at=n+o,!0}const declaredEncoding=e=>/^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(e.slice(0,ve))?.[1]
var _e=r(7975)
const Ee=ve,Ne=[[[239,187,191]],[[255,254],"utf-16le"],[[254,255],"utf-16be"]],$e=[[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
function byDeclaration(e,t){const{encoding:r}=decoderOf(e)
return"utf-8"===r||"us-ascii"===e.toLowerCase()?{}:t||r.startsWith("utf-16")?{remark:`it is declared as ${e} and is UTF-8`}:{label:r}}function decoderOf(e){try{return new _e.TextDecoder(e)}catch{throw new xml_error_XmlError(`the encoding ${JSON.stringify(e.slice(0,40))} is not known`)}}const Se=65536
function xmlReader(e,t){const r=scanOf(e,t,declaration_start),n=function(e){let t,r=0,n=Buffer.alloc(0)
return s=>{if(r+=s?.length??0,r>e.limits.bytes)throw new xml_error_XmlError(`the file is larger than ${(0,Z.jh)(e.limits.bytes)}`)
if(t)return t(s??Buffer.alloc(0),void 0===s)
s&&0===n.length&&s.length>=Ee?n=Buffer.from(s.buffer,s.byteOffset,s.length):s&&(n=Buffer.concat([n,s])),s&&n.length<Ee||(t=function(e,t){const{label:r,mark:n,remark:s}=function(e){const starts=([t])=>t.every((t,r)=>e[r]===t),[t,r]=[Ne.find(starts),$e.find(starts)]
if(void 0!==t?.[1])return{label:t[1],mark:t[0].length}
if(r)return{label:r[1],mark:0}
const n=t?.[0].length??0,s=declaredEncoding(Buffer.from(e.subarray(n,n+ve)).toString("latin1"))
return{mark:n,...void 0===s?{}:byDeclaration(s,n>0)}}(t)
void 0!==s&&(0,oe.V)(e,0,s)
if(void 0===r){let t=n
return(r,n)=>{inPieces(e,r.subarray(t),n),t=0}}const i=decoderOf(r),decoded=(e,t)=>Buffer.from(i.decode(e,{stream:t}))
return(t,r)=>{for(let r=0;r<t.length;r+=Se)inPieces(e,decoded(t.subarray(r,r+Se),!0),!1)
r&&inPieces(e,decoded(new Uint8Array(0),!1),!0)}}(e,n),t(n,void 0===s))}}(r)
let s
const attempt=e=>{try{e()}catch(e){if(!(e instanceof xml_error_XmlError))throw e
s??=`line ${(0,re.mh)(r.window,r.window.at)}: ${e.message}`}return void 0===s}
return{write:e=>void 0===s&&attempt(()=>n(e)),end:()=>(void 0===s&&attempt(()=>n(void 0)),attempt(()=>r.handler.end()),s??remarkWords(r))}}const remarkWords=({remark:e})=>e&&(0,J.b)(`line ${e.line}: ${e.words}`)
function inPieces(e,t,r){for(let r=0;r<t.length;r+=Se)readPiece(e,t.subarray(r,r+Se))
r&&function(e){e.window.isLast=!0,run(e),e.inside?.(e)
const t=e.open.at(-1)
if(t)throw new xml_error_XmlError(`the file ends before </${t.text}>`)
if(!e.hasRoot)throw new xml_error_XmlError(e.window.lineFeeds+e.window.end===0?"the file is empty":"the file has no root element")}(e)}function readPiece(e,t){const{window:r}=e;(0,re.BC)(r,t),function(e,t){const r=e.utf8(t)
if(void 0===r)return;(0,oe.V)(e,Math.max(0,e.window.end-t.length+r.at),r.words)}(e,t),(0,re.yB)(r)>=r.need&&run(e)}function run(e){const{window:t}=e
for(;t.at<t.end;){if(!(void 0===e.inside?content(e):e.inside(e)))return
t.need=0}}const Te=/^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/
function trxDuration(e){const[t,r="0",n,s,i]=Te.exec(e)??[]
if(void 0===t)return
const o=60*(60*(24*Number(r)+Number(n))+Number(s))+Number(i)
return(0,_.W)(o)}const Xe={passed:"passed",passedbutrunaborted:"passed",warning:"passed",completed:"passed",failed:"failed",error:"errored",timeout:"errored",aborted:"errored",disconnected:"errored",inconclusive:"skipped",notexecuted:"skipped",notrunnable:"skipped",inprogress:"skipped",pending:"skipped"}
function trxOutcome(e){if(void 0===e||""===e)return"errored"
const t=e.toLowerCase()
return Object.hasOwn(Xe,t)?Xe[t]:"skipped"}const areTries=({name:e,testId:t,inner:r})=>r.length>0&&r.every(r=>!r.isRow&&r.name===e&&r.testId===t),isFailure=({outcome:e})=>"failed"===e||"errored"===e
function casesOf(e,t){if(e.inner.length>0&&!areTries(e))return e.inner.flatMap(r=>casesOf(function(e,{name:t,testId:r}){const n=""===e.name?t:e.name,s=void 0!==e.row&&n===t?`${n} (Data Row ${e.row.slice(0,100)})`:n
return{...e,name:s,testId:""===e.testId?r:e.testId}}(r,e),t))
const{testId:r,name:n,ms:s,message:i,outcome:o,retries:a}=function(e){if(!areTries(e))return{...e,retries:0}
const t=e.inner.filter(isFailure),r=e.message||(t.at(-1)?.message??"")
return isFailure(e)?{...e,message:r,retries:Math.max(0,t.length-1)}:{...e,message:r,outcome:t.length>0?"flaky":e.outcome,retries:t.length}}(e),{className:u="",assembly:c}=t.get(r)??{}
return[{suites:void 0===c?[]:[c],className:u,name:withoutClass(n,u),outcome:o,retries:a,...void 0===s?{}:{ms:s},...""===i?{}:{message:i}}]}const Fe=/, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/
const Re=new Set(["UnitTestResult","TestResultAggregation","GenericTestResult","WebTestResult","TestResult"]),De=new Set(["Error","Failed","Aborted","Timeout"])
const testOf=e=>({id:clippedName(attributeOf(e,"id")??""),storage:attributeOf(e,"storage")})
const Ie=/\[(?:FAIL|SKIP)\]\s*$/
function resultEnds({open:e,waiting:t,definitions:r,isDefined:n},s){const i=e.pop(),o=e.at(-1)
if(i)if(o)o.inner.push(i)
else if(n)for(const e of casesOf(i,r))s(e)
else t.push(i)}function flush(e,t){for(const r of e.waiting)for(const n of casesOf(r,e.definitions))t(n)
e.waiting=[]}const Ae="TestRun",Ce=new Set(["Results","TestDefinitions","TestEntries","TestLists","TestSettings","ResultSummary"])
const Pe=100
async function readXmlReport(e,t,r={}){const n={...z,...r},s=function(e,{cases:t}){const r={passed:0,failed:0,errored:0,skipped:0,flaky:0},n=[]
let s=0,i=t
return{give(n){if(0===i)throw new xml_error_XmlError(`there are more than ${t} test cases`)
i-=1,r[n.outcome]+=1,s+=n.retries,e(n)},suiteError(e){n.length<Pe&&n.push(e)},report:(e,t)=>({format:e,counts:r,retries:s,...0===n.length?{}:{suiteErrors:n},...void 0===t?{}:{problem:t}})}}(t,n)
let i="xml"
const o=await async function(e,t,r=z){const n=xmlReader(t,r)
if(e instanceof Uint8Array)n.write(e)
else for await(const t of e)if(!n.write(t))break
return n.end()}(e,e=>{const t=je.find(({roots:t})=>t.has(e))
if(!t)throw new xml_error_XmlError(`its root is <${e}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)
const r=new xml_error_XmlError(`it has nothing of a report of ${t.name} but its root, <${e}>`)
return function({isOwn:e,handler:t},r,n,s){let i=!1,o=0
const mustBeOwn=()=>{if(!i&&o>1)throw r
i||s()},a=t({...n,give(e){mustBeOwn(),n.give(e)}}),{open:u,end:c}=a
return a.open=(t,r)=>{o+=1,i=e(t,r),i&&(s(),a.open=u),u(t,r)},a.end=()=>{c(),mustBeOwn()},a}(t,r,s,()=>i=t.format)},n)
return s.report(i,o)}const je=[{format:"junit",name:"JUnit",roots:B,isOwn:e=>H.has(e),handler:function(e){const t={kinds:[],suites:V,drafts:[],failure:{isOpen:!1,message:"",fallback:"",text:""},memos:{className:memo(),file:memo()},isPlaywright:!1}
return failureHandler({failure:t.failure,isInWords:()=>function({kinds:e}){const t=e.at(-1)
return t===L||t===W||t===U}(t),open(e,r){const n=function(e,t){switch(e){case"testcase":return j
case"testsuite":return P
case"failure":case"error":return t===P||t===C?U:t===j?L:A
case"flakyFailure":case"flakyError":case"rerunFailure":case"rerunError":return t===j?L:A
case"skipped":return t===j?M:A
case"stackTrace":return t===L?W:A
default:return q.has(e)?C:A}}(e,t.kinds.at(-1))
t.kinds.push(n),function(e,t,r,n){const{drafts:s,suites:i,failure:o}=e
t===C&&1===e.kinds.length&&(e.isPlaywright=(a=n,void 0!==attributeOf(a,"id")))
var a
if(t===j)s.push(function(e,{path:t,file:r},n){const s=emptyDraft(t)
let i=-1
for(let t=0;t<e.count;t+=1)switch(e.names[t]){case"name":s.name=clippedName(textOf(e,t))
break
case"classname":s.className=clippedName(repeatedText(e,t,n.className))
break
case"class":i=t
break
case"time":s.ms=timeOf(e,t)
break
case"file":s.file=clippedName(repeatedText(e,t,n.file))
break
case"line":case"lineno":s.line=lineOf(e,t)
break
case"status":case"result":s.said=saidBy(textOf(e,t))??s.said}return""===s.className&&i>=0&&(s.className=clippedName(repeatedText(e,i,n.className))),s.file||=r,s}(n,i,e.memos))
else if(t===P)e.suites=((e,t,r,n)=>({path:n||t?[...e.path,...n?[n]:[],...t?[t]:[]]:e.path,file:r??e.file,project:n,above:e}))(i,...function(e,t){const r=attributeOf(e,"name"),n=attributeOf(e,"file")??attributeOf(e,"filepath"),s=t?function(e,t){if(void 0===t||!Y.test(t))return
const r=attributeOf(e,"hostname")
return void 0===r?void 0:clippedName(r)}(e,r):void 0
return[void 0===r?r:clippedName(r),void 0===n?n:clippedName(n),s]}(n,e.isPlaywright))
else if(t===U)begin(o,n)
else if(t===L||t===M){const e=s.at(-1)
e&&function(e,t){"failure"===t?e.failures+=1:"error"===t?e.errors+=1:"skipped"===t?e.skips+=1:t.startsWith("flaky")?e.flakes+=1:e.reruns+=1}(e,r),t===L&&""===e?.message&&begin(o,n)}}(t,n,e,r)},close(){!function(e,{give:t,suiteError:r}){const{drafts:n,failure:s,suites:i}=e,o=e.kinds.at(-1)
if(o===j){const e=n.pop()
e&&t(asPlaywright(caseOf(e),i.project))}else if(o===P)e.suites=i.above??V
else if(o===U)r({suites:i.path,message:messageOf(s)})
else if(o===L){const e=n.at(-1)
""===e?.message&&(e.message=messageOf(s))}o!==U&&o!==L||(s.isOpen=!1)}(t,e),t.kinds.pop()},end:()=>function({drafts:e,failure:t,suites:r},{give:n}){for(const s of e.toReversed())isTold(s)&&(""===s.message&&0===s.skips&&(s.message=messageOf(t)),n(asPlaywright(caseOf(s),r.project)))}(t,e)})}},{format:"trx",name:"TRX",roots:new Set([Ae]),isOwn:(e,t)=>Ce.has(e)||e===Ae&&(attributeOf(t,"xmlns")??"").includes("/TeamTest/"),handler:function({give:e,suiteError:t}){const r={names:[],open:[],waiting:[],definitions:new Map,isDefined:!1,test:void 0,failure:{isOpen:!1,message:"",fallback:"",text:""},isRunError:!1}
return failureHandler({failure:r.failure,isInWords:()=>function({names:e}){const t=e.at(-1)
return"Message"===t||"StackTrace"===t||"Text"===t}(r),open(e,t){r.names.push(e),function(e,t,r){const{open:n,failure:s,names:i}=e,o=i.at(-2)
Re.has(t)?n.push(function(e){const get=t=>attributeOf(e,t),t=get("dataRowInfo")
return{testId:clippedName(get("testId")??""),name:clippedName(get("testName")??""),outcome:trxOutcome(get("outcome")),ms:trxDuration(get("duration")??""),message:"",isRow:void 0!==t||"DataDrivenDataRow"===get("resultType"),row:t,inner:[]}}(r)):"RunInfo"===t?e.isRunError=De.has(attributeOf(r,"outcome")??""):"TestDefinitions"===o?e.test=testOf(r):"TestMethod"===t&&e.test?e.definitions.set(e.test.id,function(e,t){const r=t??attributeOf(e,"codeBase")
return{className:clippedName(attributeOf(e,"className")??"").replace(Fe,""),assembly:void 0===r||""===r?void 0:clippedName(baseName(r))}}(r,e.test.storage)):function({open:e,isRunError:t},r,n){if("Text"===r)return"RunInfo"===n&&t
if("ErrorInfo"!==n||"Message"!==r&&"StackTrace"!==r)return!1
const s=e.at(-1)
return""===s?.message&&("failed"===s.outcome||"errored"===s.outcome)}(e,t,o)&&begin(s,r)}(r,e,t)},close(n){r.names.pop(),function(e,t,{give:r,suiteError:n}){const{failure:s,open:i}=e,o=i.at(-1);(s.isOpen||""!==s.text)&&("Text"!==t||Ie.test(s.text)?"Text"!==t&&o&&(o.message=messageOf(s)):n({suites:[],message:messageOf(s)}),Object.assign(s,{isOpen:!1,message:"",fallback:"",text:""}))
Re.has(t)?resultEnds(e,r):"TestDefinitions"===t&&(e.isDefined=!0,flush(e,r))}(r,n,{give:e,suiteError:t})},end(){for(;r.open.length>0;)resultEnds(r,e)
flush(r,e)}})}},...[S,R].map(e=>({...e,handler:t=>dotnetHandler(e,t)}))]})}
