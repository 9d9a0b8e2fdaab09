export const id=59
export const ids=[59]
export const modules={59:((e,s,t)=>{t.r(s),t.d(s,{readJUnit:()=>readJUnit})
var r=t(1090),i=t(6723),a=t(1674),n=t(2450),o=t(3975),u=t(2639),l=t(2898)
function outcomeOf({errors:e,failures:s,skips:t,flakes:r,reruns:i,said:a}){return e>0?"errored":s>0?"failed":r+i>0?"flaky":t>0?"skipped":a??"passed"}const c={notrun:"skipped","not run":"skipped",disabled:"skipped",skipped:"skipped",skip:"skipped",suppressed:"skipped",ignored:"skipped",pending:"skipped",todo:"skipped",failed:"failed",failure:"failed",fail:"failed",error:"errored",errored:"errored"},saidBy=e=>{const s=e.toLowerCase()
return Object.hasOwn(c,s)?c[s]:void 0},f={other:0,group:1,suite:2,testCase:3,failure:4,skip:5,suiteError:6,trace:7},d=new Set(["testsuites","testrun"]),p=new Set([...d,"testsuite"])
function millisecondsOf(e,s){const t=(0,o.ku)(e,s),r=Number.isNaN(t)?function(e){if(e.length>v)return
const s=e.trim().replace(/ ?s(?:ec)?$/,""),t=m.test(s)&&!s.startsWith("0")?s.replaceAll(",",""):s.replace(/^(\d*),(\d+)$/,"$1.$2"),r=k.test(t)?Number(t):Number.NaN
return Number.isFinite(r)?r:void 0}((0,o.b6)(e,s)):t
return void 0===r?void 0:Math.round(1e6*r)/1e3}const m=/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,k=/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i,v=50,memos=()=>({className:(0,o.ph)(),file:(0,o.ph)()}),emptyDraft=e=>({suites:e,className:"",name:"",ms:void 0,file:void 0,line:void 0,errors:0,failures:0,skips:0,flakes:0,reruns:0,said:void 0,message:""})
function lineOf(e,s){const t=(0,o.ku)(e,s)
return Number.isSafeInteger(t)?t:void 0}const h={path:[],file:void 0,above:void 0},inside=(e,s,t)=>({path:void 0===s||""===s?e.path:[...e.path,s],file:t??e.file,above:e})
function wantsText({failure:e,kinds:s}){if(!e.isOpen)return!1
const t=s.at(-1)
return t===f.failure||t===f.trace||t===f.suiteError}async function readJUnit(e,s,t=r.S){const c=(0,a.N)(s),m=await(0,i.k)(e,e=>function(e,s){if(!p.has(e))throw new n.G(`its root is <${e}>, so it is no JUnit report`)
return function(e){const s={kinds:[],suites:h,drafts:[],failure:(0,l.mA)(),memos:memos()},t={wantsText:!1,open(e,r){const i=function(e,s){switch(e){case"testcase":return f.testCase
case"testsuite":return f.suite
case"failure":case"error":return s===f.suite||s===f.group?f.suiteError:s===f.testCase?f.failure:f.other
case"flakyFailure":case"flakyError":case"rerunFailure":case"rerunError":return s===f.testCase?f.failure:f.other
case"skipped":return s===f.testCase?f.skip:f.other
case"stackTrace":return s===f.failure?f.trace:f.other
default:return d.has(e)?f.group:f.other}}(e,s.kinds.at(-1))
s.kinds.push(i),function(e,s,t,r){const{drafts:i,suites:a,failure:n}=e
if(s===f.testCase)i.push(function(e,{path:s,file:t},r){const i=emptyDraft(s)
let a=-1
for(let s=0;s<e.count;s+=1)switch(e.names[s]){case"name":i.name=(0,u.v)((0,o.b6)(e,s))
break
case"classname":i.className=(0,u.v)((0,o.mm)(e,s,r.className))
break
case"class":a=s
break
case"time":i.ms=millisecondsOf(e,s)
break
case"file":i.file=(0,u.v)((0,o.mm)(e,s,r.file))
break
case"line":case"lineno":i.line=lineOf(e,s)
break
case"status":case"result":i.said=saidBy((0,o.b6)(e,s))??i.said}return""===i.className&&a>=0&&(i.className=(0,u.v)((0,o.mm)(e,a,r.className))),i.file||=t,i}(r,a,e.memos))
else if(s===f.suite)e.suites=inside(a,...function(e){const s=(0,o.w4)(e,"name"),t=(0,o.w4)(e,"file")??(0,o.w4)(e,"filepath")
return[void 0===s?s:(0,u.v)(s),void 0===t?t:(0,u.v)(t)]}(r))
else if(s===f.suiteError)(0,l.qN)(n,r)
else if(s===f.failure||s===f.skip){const e=i.at(-1)
e&&function(e,s){"failure"===s?e.failures+=1:"error"===s?e.errors+=1:"skipped"===s?e.skips+=1:s.startsWith("flaky")?e.flakes+=1:e.reruns+=1}(e,t),s===f.failure&&""===e?.message&&(0,l.qN)(n,r)}}(s,i,e,r),t.wantsText=wantsText(s)},text(e){(0,l.OS)(s.failure,e),t.wantsText=s.failure.isOpen},close(){!function(e,{give:s,suiteError:t}){const{drafts:r,failure:i,suites:a}=e,n=e.kinds.at(-1)
if(n===f.testCase){const e=r.pop()
e&&s(function(e){const{suites:s,className:t,name:r,ms:i,file:a,line:n,message:o}=e,u={suites:s,className:t,name:r,outcome:outcomeOf(e),retries:e.flakes+e.reruns}
return void 0!==i&&(u.ms=i),void 0!==a&&(u.file=a),void 0!==n&&(u.line=n),""!==o&&(u.message=o),u}(e))}else if(n===f.suite)e.suites=a.above??h
else if(n===f.suiteError)t({suites:a.path,message:(0,l.bD)(i)})
else if(n===f.failure){const e=r.at(-1)
""===e?.message&&(e.message=(0,l.bD)(i))}n!==f.suiteError&&n!==f.failure||(i.isOpen=!1)}(s,e),s.kinds.pop(),t.wantsText=wantsText(s)}}
return t}(s)}(e,c),t)
return c.report("junit",m)}})}
