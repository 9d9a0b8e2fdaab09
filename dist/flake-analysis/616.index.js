export const id=616
export const ids=[616]
export const modules={3616:((e,t,s)=>{s.r(t),s.d(t,{readTrx:()=>readTrx,trxRoot:()=>w})
var n=s(1090),r=s(6723),o=s(1674),i=s(2450),a=s(3975),u=s(2639),c=s(2898)
const d=/^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/
function trxDuration(e){const[t,s="0",n,r,o]=d.exec(e)??[]
if(void 0===t)return
const i=60*(60*(24*Number(s)+Number(n))+Number(r))+Number(o)
return Math.round(1e6*i)/1e3}const f={passed:"passed",passedbutrunaborted:"passed",warning:"passed",completed:"passed",failed:"failed",error:"errored",timeout:"errored",aborted:"errored",disconnected:"errored",inconclusive:"skipped",notexecuted:"skipped",notrunnable:"skipped",inprogress:"skipped",pending:"skipped"}
function trxOutcome(e){if(void 0===e||""===e)return"errored"
const t=e.toLowerCase()
return Object.hasOwn(f,t)?f[t]:"skipped"}const areTries=({name:e,testId:t,inner:s})=>s.length>0&&s.every(s=>!s.isRow&&s.name===e&&s.testId===t),isFailure=({outcome:e})=>"failed"===e||"errored"===e
function casesOf(e,t){if(e.inner.length>0&&!areTries(e))return e.inner.flatMap(s=>casesOf(function(e,{name:t,testId:s}){const n=""===e.name?t:e.name,r=void 0!==e.row&&n===t?`${n} (Data Row ${e.row.slice(0,100)})`:n
return{...e,name:r,testId:""===e.testId?s:e.testId}}(s,e),t))
const{testId:s,name:n,ms:r,message:o,outcome:i,retries:a}=function(e){if(!areTries(e))return{...e,retries:0}
const t=e.inner.filter(isFailure),s=e.message||(t.at(-1)?.message??"")
return isFailure(e)?{...e,message:s,retries:Math.max(0,t.length-1)}:{...e,message:s,outcome:t.length>0?"flaky":e.outcome,retries:t.length}}(e),{className:u="",assembly:c}=t.get(s)??{}
return[{suites:void 0===c?[]:[c],className:u,name:""!==u&&n.startsWith(`${u}.`)?n.slice(u.length+1):n,outcome:i,retries:a,...void 0===r?{}:{ms:r},...""===o?{}:{message:o}}]}const m=/, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/
const l=new Set(["UnitTestResult","TestResultAggregation","GenericTestResult","WebTestResult","TestResult"]),p=new Set(["Error","Failed","Aborted","Timeout"]),testOf=e=>({id:(0,u.v)((0,a.w4)(e,"id")??""),storage:(0,a.w4)(e,"storage")})
function wantsText({names:e,failure:t}){const s=e.at(-1)
return t.isOpen&&("Message"===s||"StackTrace"===s||"Text"===s)}const g=/\[(?:FAIL|SKIP)\]\s*$/
function flush(e,t){for(const s of e.waiting)for(const n of casesOf(s,e.definitions))t(n)
e.waiting=[]}const w="TestRun"
async function readTrx(e,t,s=n.S){const d=(0,o.N)(t),f=function({give:e,suiteError:t}){const s={names:[],open:[],waiting:[],definitions:new Map,isDefined:!1,test:void 0,failure:(0,c.mA)(),isRunError:!1},n={wantsText:!1,open(e,t){s.names.push(e),function(e,t,s){const{open:n,failure:r,names:o}=e,i=o.at(-2)
l.has(t)?n.push(function(e){const get=t=>(0,a.w4)(e,t),t=get("dataRowInfo")
return{testId:(0,u.v)(get("testId")??""),name:(0,u.v)(get("testName")??""),outcome:trxOutcome(get("outcome")),ms:trxDuration(get("duration")??""),message:"",isRow:void 0!==t||"DataDrivenDataRow"===get("resultType"),row:t,inner:[]}}(s)):"RunInfo"===t?e.isRunError=p.has((0,a.w4)(s,"outcome")??""):"TestDefinitions"===i?e.test=testOf(s):"TestMethod"===t&&e.test?e.definitions.set(e.test.id,function(e,t){const s=t??(0,a.w4)(e,"codeBase")
return{className:(0,u.v)(((0,a.w4)(e,"className")??"").replace(m,"")),assembly:void 0===s||""===s?void 0:(0,u.v)(s.slice(1+Math.max(s.lastIndexOf("/"),s.lastIndexOf("\\"))))}}(s,e.test.storage)):function({open:e,isRunError:t},s,n){if("Text"===s)return"RunInfo"===n&&t
if("ErrorInfo"!==n||"Message"!==s&&"StackTrace"!==s)return!1
const r=e.at(-1)
return""===r?.message&&("failed"===r.outcome||"errored"===r.outcome)}(e,t,i)&&(0,c.qN)(r,s)}(s,e,t),n.wantsText=wantsText(s)},text(e){(0,c.OS)(s.failure,e),n.wantsText=s.failure.isOpen},close(r){s.names.pop(),function(e,t,{give:s,suiteError:n}){const{failure:r,open:o}=e,i=o.at(-1);(r.isOpen||""!==r.text)&&("Text"!==t||g.test(r.text)?"Text"!==t&&i&&(i.message=(0,c.bD)(r)):n({suites:[],message:(0,c.bD)(r)}),Object.assign(r,(0,c.mA)())),l.has(t)?function({open:e,waiting:t,definitions:s,isDefined:n},r){const o=e.pop(),i=e.at(-1)
if(o)if(i)i.inner.push(o)
else if(n)for(const e of casesOf(o,s))r(e)
else t.push(o)}(e,s):"TestDefinitions"===t&&(e.isDefined=!0,flush(e,s))}(s,r,{give:e,suiteError:t}),n.wantsText=wantsText(s)},finish:()=>flush(s,e)}
return n}(d),x=await(0,r.k)(e,e=>e===w?f:function(e){throw new i.G(`its root is <${e}>, so it is no TRX report`)}(e),s)
return f.finish(),d.report("trx",x)}})}
