export const id=81
export const ids=[81]
export const modules={2081:((e,t,s)=>{s.d(t,{exportOtlp:()=>exportOtlp})
var n=s(8082)
const headersOf=(e="")=>Object.fromEntries(e.split("\n").flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim().toLowerCase(),e.slice(t+1).trim()]]:[]}))
var i=s(7871),r=s(4662),a=s(6607)
const o=[429,502,503,504]
const saidIn=e=>"string"==typeof e?(0,a.TN)(e).slice(0,200).toWellFormed():""
function json(e){try{const t=JSON.parse(e)
return isRecord(t)?t:{}}catch{return{}}}const isRecord=e=>"object"==typeof e&&null!==e,c=3e4,u=1e4
async function push(e,{url:t,headers:s={},budgetMs:n=c},r){const a={method:"POST",url:t,headers:{...s,"content-type":"application/json"},body:JSON.stringify(e)},o=r.elapsed()+n,u=(0,i.$)(Object.values(s).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const s=await once(a,o-r.elapsed(),r)
if("accepted"===s.kind)return{...s,...void 0!==s.said&&{said:u(s.said)}}
const n=`${new URL(t).host} ${u(s.detail)}`
if("final"===s.kind)return{kind:"failed",detail:n}
const i=Math.max(s.afterMs??0,backoffMs(e,r.random()))
if(r.elapsed()+i>=o)return{kind:"failed",detail:`${n}; gave up after ${1===e?"1 try":`${e} tries`}`}
await r.sleep(i)}}async function once(e,t,{send:s,now:n}){try{return function({status:e,headers:t,body:s},n){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,rejectedSpans:s,errorMessage:n}=isRecord(e)?e:{},i=Number(t??s??0),r=saidIn(n)
return{kind:"accepted",rejected:Number.isSafeInteger(i)&&i>0?i:0,...r&&{said:r}}}(json(s))
if(!o.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn(json(s).message)].filter(Boolean).join(": ")}
const i=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const s=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(s)?void 0:Math.max(0,s-t)}(t["retry-after"],n)
return{kind:"retry",detail:`answered ${e}`,...void 0!==i&&{afterMs:i}}}(await s(e,{timeoutMs:Math.min(u,t)}),n())}catch(e){if(e instanceof r.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)
function urlOf(e,t){const s=new URL(e)
return s.pathname=`${s.pathname.replace(/\/(?:v1\/(?:metrics|traces|logs)\/?)?$/,"")}/v1/${t}`,s.href}var l=s(911),d=s(8015)
const attributesOf=e=>Object.entries(e).map(([e,t])=>({key:e,value:anyValue(t)}))
function anyValue(e){return"boolean"==typeof e?{boolValue:e}:"string"==typeof e?{stringValue:e.toWellFormed()}:Number.isSafeInteger(e)?{intValue:String(e)}:{doubleValue:e}}const nanos=e=>""+1000000n*BigInt(Math.round(e))
function otlpMetrics(e,{now:t,scope:s,resource:n,delta:i=!1}){const r=e.map(e=>function(e,t,s){const{kind:n,unit:i="1",help:r,points:a}=e,o={name:(0,d.Z)(e).join("."),description:r,unit:p[i]??i}
return"gauge"===n?{...o,gauge:{dataPoints:a.map(e=>gaugeOf(e,t))}}:"histogram"===n?{...o,histogram:{dataPoints:a.map(e=>histogramOf(e,t)),aggregationTemporality:s}}:{...o,sum:{dataPoints:a.map(e=>sumOf(e,t)),aggregationTemporality:s,isMonotonic:!0}}}(e,t,i?f:m))
return{resourceMetrics:[{resource:{attributes:attributesOf(n)},scopeMetrics:[{scope:{name:s},metrics:r}]}]}}const p={seconds:"s",ratio:"1"},f=1,m=2,gaugeOf=({labels:e,value:t},s)=>({attributes:attributesOf(e),timeUnixNano:nanos(s),asDouble:t}),sumOf=(e,t)=>({...spanOf(e,t),asInt:String(Math.round(e.value))}),histogramOf=(e,t)=>{const{bounds:s=[],counts:n=[]}=e.buckets??{}
return{...spanOf(e,t),count:String(n.reduce((e,t)=>e+t,0)),sum:e.value,bucketCounts:n.map(String),explicitBounds:s}},spanOf=({labels:e,since:t},s)=>({attributes:attributesOf(e),...void 0!==t&&{startTimeUnixNano:nanos(t)},timeUnixNano:nanos(s)})
var b=s(8321),h=s(6269)
const y=[10,30,60,120,300,600,1200,1800,3600,7200,14400,21600]
function durations(e,t){const s=e.flatMap(e=>void 0===e.seconds||void 0===e.outcome?[]:[{labels:resultLabels(e),seconds:e.seconds}])
return[...Map.groupBy(s,({labels:e})=>JSON.stringify(e)).values()].map(e=>{const s=e.map(e=>e.seconds),n=s.reduce((e,t)=>e+t,0)
return{labels:e[0]?.labels??{},value:n,since:t,buckets:{bounds:y,counts:countsOf(s)}}})}function countsOf(e){const t=[...y,Number.POSITIVE_INFINITY].map(()=>0)
for(const s of e){const e=y.findIndex(e=>s<=e),n=-1===e?y.length:e
t[n]=(t[n]??0)+1}return t}function resultLabels(e){const t=runResult(e)
return{"cicd.pipeline.name":e.workflowName,"cicd.pipeline.run.state":"executing","cicd.pipeline.result":t,..."success"!==t&&{"error.type":(e.jobs??[]).flatMap(e=>errorType(e)??[])[0]??g}}}function runResult({outcome:e,execution:t}){return"fail"!==e?"success":"infra"===t.excluded?"error":"failure"}const g="_OTHER",errorType=({outcome:e,infra:t,log:s})=>"fail"===e?s?.category?.name??(void 0===t?g:"infrastructure"):void 0
function errors(e,t){const s=e.flatMap(({workflowName:e,jobs:t=[]})=>t.flatMap(t=>{const s=errorType(t)
return void 0===s?[]:[{"cicd.pipeline.name":e,"error.type":s}]}))
return[...Map.groupBy(s,e=>JSON.stringify(e)).values()].map(e=>({labels:e[0]??{},value:e.length,since:t}))}var k=s(3178)
const v={internal:1,server:2},w=2,j=1e3,N=300,idOf=(e,...t)=>(0,k.s)(JSON.stringify(t)).slice(0,e)
function spansOf(e,t,s=[]){const{execution:n,jobs:i=[]}=t,r=[e,n.run,n.attempt],[a,o]=[idOf(32,...r),idOf(16,"run",...r)],c=i.map(e=>({told:jobSpan(e,o,1e3*n.at),job:e})),u=s.flatMap(e=>{const t=c.find(({job:t})=>t.facts.id===e.job?.facts.id)?.told
return function({execution:e,variant:t,cases:s},{id:n,from:i}){return s.filter(({outcome:e})=>x.has(e)).slice(0,j).map(s=>{const r=(0,h.YQ)(s),a="flaky"!==s.outcome
return{parent:n,name:r,kind:v.internal,from:i,to:i+(s.ms??0),id:idOf(16,"test",e.run,e.attempt,t,r),attributes:{"test.case.name":r,"test.case.result.status":a?"fail":"pass",...s.suites.length>0&&{"test.suite.name":s.suites.join(" > ")},...void 0!==s.file&&{"code.file.path":s.file},...void 0!==s.line&&{"code.line.number":s.line},"tocsin.flake.retries":s.retries},...a&&{error:s.message??"The test failed."}}})}(e,t??{id:o,from:1e3*n.at})}),l=Math.max(1e3*(n.at+(t.seconds??0)),...c.map(({told:e})=>e.to))
return[{...runSpan(t,o),to:l},...c.map(({told:e})=>e),...u.slice(0,j)].map(e=>function(e,{parent:t,id:s,name:n,kind:i,from:r,to:a,attributes:o,error:c}){return{traceId:e,spanId:s,...void 0!==t&&{parentSpanId:t},name:n.slice(0,N).toWellFormed(),kind:i,startTimeUnixNano:nanos(r),endTimeUnixNano:nanos(Math.max(r,a)),attributes:attributesOf(o),...void 0!==c&&{status:{code:w,message:c.slice(0,N).toWellFormed()}}}}(a,e))}function runSpan(e,t){const{execution:s,workflowName:n,workflow:i,url:r,branch:a,event:o,outcome:c}=e,{"cicd.pipeline.run.state":u,...l}=resultLabels(e)
return{id:t,name:`RUN ${n}`,kind:v.server,from:1e3*s.at,to:0,attributes:{...void 0===c?{"cicd.pipeline.name":n,"cicd.pipeline.result":"skip"}:l,"cicd.pipeline.action.name":"RUN","cicd.pipeline.run.id":String(s.run),"cicd.pipeline.run.url.full":r,"vcs.ref.head.name":a,"vcs.ref.head.revision":s.sha,"tocsin.workflow.file":i,"tocsin.run.attempt":s.attempt,"tocsin.run.event":o},...void 0!==c&&"success"!==runResult(e)&&{error:"The run failed."}}}function jobSpan(e,t,s){const{facts:n,name:i,outcome:r,url:a,runner:o,startedAt:c,completedAt:u,steps:l,log:d}=e,p=timeOf(c)??s,f=errorType(e),m=l.find(e=>"fail"===e.outcome)?.name
return{parent:t,id:idOf(16,"job",n.id),name:i,kind:v.internal,from:p,to:timeOf(u)??p+1e3*n.seconds,attributes:{"cicd.pipeline.task.name":i,"cicd.pipeline.task.run.id":String(n.id),"cicd.pipeline.task.run.url.full":a,"cicd.pipeline.task.run.result":"fail"===r?"failure":void 0===r?"skip":"success",...void 0!==o&&{"cicd.worker.name":o},...void 0!==f&&{"error.type":f},...void 0!==m&&{"tocsin.failed.step":m}},..."fail"===r&&{error:d?.cause??d?.lines[0]??"The job failed."}}}const timeOf=e=>{const t=Date.parse(e??"")
return Number.isNaN(t)?void 0:t},x=new Set(["failed","errored","flaky"]),M="tocsin/flake-analysis",O=500,resourceOf=(e,t)=>({"service.name":"tocsin",...(0,h.U1)(e,t)})
function*runSignals({repository:e,executions:t},s,n){if(0===t.length)return
const i=function(e){const t=1e3*e.reduce((e,{execution:t})=>Math.min(e,t.at),Number.POSITIVE_INFINITY)
return(0,d.s)([{namespace:"cicd",words:"pipeline run duration",kind:"histogram",unit:"seconds",help:"Duration of a pipeline run grouped by pipeline, state and result.",points:durations(e,t)},{namespace:"cicd",words:"pipeline run errors",kind:"counter",unit:"{error}",help:"The number of errors encountered in pipeline runs (eg. compile, test failures).",points:errors(e,t)}])}(t.map(e=>(0,l.KL)(e,n)))
yield{signal:"metrics",body:otlpMetrics(i,{now:s,scope:M,resource:resourceOf(e),delta:!0})}}function*traceSignals({repository:e,executions:t,tests:s=[]},n){const i=Map.groupBy(s,({execution:e})=>`${e.run}/${e.attempt}`)
let r=[]
for(const s of t){const t=i.get(`${s.execution.run}/${s.execution.attempt}`)??[]
r.push(...spansOf(e,(0,l.KL)(s,n),(0,l.KL)(t,n))),r.length<O||(yield traces(e,r),r=[])}r.length>0&&(yield traces(e,r))}const traces=(e,t)=>({signal:"traces",body:{resourceSpans:[{resource:{attributes:attributesOf(resourceOf(e))},scopeSpans:[{scope:{name:M},spans:t}]}]}})
async function exportOtlp(e,t,s){if(e["dry-run"])return s.progress("Nothing is pushed to OpenTelemetry: this is a dry run.")
const i={endpoint:e["otlp-endpoint"],headers:headersOf(e["otlp-headers"])},r=await async function(e,{endpoint:t,...s},n){let i,r=0,a=0
for(const{signal:o,body:c}of e){const e=await push(c,{...s,url:urlOf(t,o)},n)
if("failed"===e.kind)return{kind:"failed",requests:r,detail:e.detail}
r+=1,a+=e.rejected,i??=e.said}return{kind:"accepted",requests:r,rejected:a,...void 0!==i&&{said:i}}}(function*({report:e,runs:t=[]},{redact:s,now:n}){yield*function*(e,t){const s=(0,l.KL)(e,t),[n,...i]=s.repositories,r=n&&0===i.length?resourceOf(n.name,n.url):{"service.name":"tocsin"}
yield{signal:"metrics",body:otlpMetrics((0,b.o)(s),{now:Date.parse(s.generatedAt),scope:M,resource:r})}}(e,s)
for(const e of t)yield*runSignals(e,n(),s),yield*traceSignals(e,s)}(t,s),i,s)
if("failed"===r.kind)throw new n.l(`The flakes could not be pushed: ${r.detail}`,{fix:"Check `otlp-endpoint` and `otlp-headers`."})
s.progress(`Pushed to OpenTelemetry in ${r.requests} ${1===r.requests?"request":"requests"}.`),r.rejected>0&&s.warn(`The receiver of OpenTelemetry took all but ${r.rejected} points and spans${r.said?`: ${r.said}`:""}`)}}),8321:((e,t,s)=>{s.d(t,{o:()=>flakeFamilies})
var n=s(8015),i=s(6269)
const r=200,a=100
function flakeFamilies(e){const t=[...totalFamilies(e),...subjectFamilies(e.subjects.slice(0,r)),causeFamily(e),auditFamily(e),cacheFamily(e)]
return(0,n.s)(t.map(e=>({...e,points:e.points.map(clipped)})))}function totalFamilies({generatedAt:e,totals:t}){const{runs:s,reruns:n,failures:i,infraFailures:r,testCases:a,waste:o,byState:c,suspected:u}=t,seconds=e=>alone(60*e)
return[gauge("analysis timestamp","When the analysis ran.",alone(Date.parse(e)/1e3),"seconds"),gauge("runs","Attempts of workflow runs in the window.",alone(s),"{run}"),gauge("reruns","Attempts beyond the first.",alone(n),"{run}"),gauge("failures","Attempts that failed.",alone(i),"{run}"),gauge("infra failures","Failures left out of every rate, for the runner or GitHub failed.",alone(r),"{failure}"),gauge("test cases","Test results that were read.",alone(a),"{test}"),gauge("waste","Time of failed tries that later passed.",seconds(o.minutes),"seconds"),gauge("waste billable","The same as GitHub bills it.",seconds(o.billableMinutes),"seconds"),gauge("waste cost","The same in money, at the given price.",alone(o.cost)),gauge("subjects","Workflows, jobs, steps and tests by state.",Object.entries(c).map(([e,t])=>point({"tocsin.flake.state":e},t)),"{subject}"),gauge("suspects","Of those that are flaky, the ones that a fix may explain as well.",alone(u),"{subject}")]}function subjectFamilies(e){const each=t=>e.map(e=>point({...(0,i.qz)(e),"tocsin.flake.state":e.state},t(e)))
return[gauge("subject rate","The likely share of failures.",each(({rate:e})=>e.q50),"ratio"),gauge("subject rate lower","What the rate is above with 95 % certainty.",each(({rate:e})=>e.q05),"ratio"),gauge("subject rate upper","What the rate is below with 95 % certainty.",each(({rate:e})=>e.q95),"ratio"),gauge("subject waste","Time lost in the window.",each(({waste:e})=>60*e.minutes),"seconds"),gauge("subject score","Time a week that is surely lost.",each(({score:e})=>60*e),"seconds")]}function causeFamily({causes:e}){const t=[...Map.groupBy(e,({category:e})=>e)].map(([e,t])=>point({"error.type":e},t.reduce((e,{failures:t})=>e+t,0)))
return gauge("cause failures","Failures by what they are about.",t,"{failure}")}function auditFamily({audit:e}){const t=[...Map.groupBy(e,({rule:e,risk:t})=>`${t}\n${e}`).values()].flatMap(e=>e.slice(0,1).map(({rule:t,risk:s})=>point({"tocsin.flake.rule":t,"tocsin.flake.risk":s},e.length)))
return gauge("audit findings","What makes workflows flaky, by rule.",t,"{finding}")}function cacheFamily({caches:e}){const t=e.slice(0,a).flatMap(({workflow:e,job:t,key:s,exact:n,partial:i,miss:r})=>{const a={"cicd.pipeline.name":e,"cicd.pipeline.task.name":t,"tocsin.flake.cache":s}
return Object.entries({exact:n,partial:i,miss:r}).map(([e,t])=>point({...a,"tocsin.flake.result":e},t))})
return gauge("cache uses","How often a cache was found.",t,"{use}")}const gauge=(e,t,s,n)=>({words:`flake ${e}`,kind:"gauge",help:t,points:s,...n&&{unit:n}}),point=(e,t)=>({labels:e,value:t}),alone=e=>[point({},e)],clipped=({labels:e,...t})=>({...t,labels:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice(0,300)]))})}),6269:((e,t,s)=>{function repositoryAttributes(e,t){const[s="",n=e]=e.includes("/")?e.split("/"):["",e]
return{"vcs.provider.name":"github","vcs.repository.name":n,...""!==s&&{"vcs.owner.name":s},...void 0!==t&&{"vcs.repository.url.full":t}}}s.d(t,{U1:()=>repositoryAttributes,YQ:()=>testCaseName,qz:()=>subjectAttributes})
const testCaseName=({suites:e,className:t,name:s})=>[...e,t,s].filter((e,t,s)=>""!==e&&e!==s[t-1]).join(" > "),subjectAttributes=({id:e,level:t,repository:s,workflow:n,job:i,step:r,test:a,variant:o})=>({"tocsin.flake.subject.id":e,"tocsin.flake.level":t,...repositoryAttributes(s),"cicd.pipeline.name":n,"tocsin.workflow.file":n,...void 0!==i&&{"cicd.pipeline.task.name":i},...void 0!==r&&{"tocsin.flake.step":r},...a&&{"test.case.name":testCaseName(a)},...a?.suites.length&&{"test.suite.name":a.suites.join(" > ")},...void 0!==o&&{"tocsin.flake.variant":o}})}),8015:((e,t,s)=>{s.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:s})=>Number.isFinite(s)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))})}
