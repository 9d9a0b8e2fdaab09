export const id=534
export const ids=[534,156]
export const modules={7534:((e,t,s)=>{s.d(t,{exportOtlp:()=>exportOtlp})
var n=s(8082),i=s(5981),r=s(128),a=s(1889)
var o=s(911),c=s(5646),l=s(712),u=s(7795),d=s(8321),p=s(6597),f=s(4156)
const m="tocsin/flake-analysis",b=500,resourceOf=(e,t)=>({"service.name":"tocsin",...(0,c.U)(e,t)})
function*runSignals({repository:e,executions:t},s,n){if(0===t.length)return
const i=(0,p.WR)(t.map(e=>(0,o.KL)(e,n)))
yield{signal:"metrics",body:(0,l.F)(i,{now:s,scope:m,resource:resourceOf(e),delta:!0})}}function*traceSignals({repository:e,executions:t,tests:s=[]},n){const i=Map.groupBy(s,({execution:e})=>`${e.run}/${e.attempt}`)
let r=[]
for(const s of t){const t=i.get(`${s.execution.run}/${s.execution.attempt}`)??[]
r.push(...(0,f.L)(e,(0,o.KL)(s,n),(0,o.KL)(t,n))),r.length<b||(yield traces(e,r),r=[])}r.length>0&&(yield traces(e,r))}const traces=(e,t)=>({signal:"traces",body:{resourceSpans:[{resource:{attributes:(0,u.T)(resourceOf(e))},scopeSpans:[{scope:{name:m},spans:t}]}]}})
async function exportOtlp(e,t,s){if(e["dry-run"])return s.progress("Nothing is pushed to OpenTelemetry: this is a dry run.")
const c=function({"otlp-endpoint":e,"otlp-traces-endpoint":t}){const[s,n]=[(0,r.b)(e,"metrics"),t??(0,r.b)(e,"traces")]
return{...void 0!==s&&{metrics:s},...void 0!==n&&{traces:n}}}(e)
c.traces||s.progress(h)
const u=await async function(e,{urls:t,...s},n){let i,r=0,o=0
for(const{signal:c,body:l}of e){const e=t[c]
if(void 0===e)continue
const u=await(0,a.V)(l,{...s,url:e},n)
if("failed"===u.kind)return{kind:"failed",requests:r,detail:u.detail}
r+=1,o+=u.rejected,i??=u.said}return{kind:"accepted",requests:r,rejected:o,...void 0!==i&&{said:i}}}(function*({report:e,runs:t=[]},{redact:s,now:n}){yield*function*(e,t){const s=(0,o.KL)(e,t),[n,...i]=s.repositories,r=n&&0===i.length?resourceOf(n.name,n.url):{"service.name":"tocsin"}
yield{signal:"metrics",body:(0,l.F)((0,d.o)(s),{now:Date.parse(s.generatedAt),scope:m,resource:r})}}(e,s)
for(const e of t)yield*runSignals(e,n(),s),yield*traceSignals(e,s)}(t,s),{urls:c,headers:(0,i.Y)(e["otlp-headers"])},s)
if("failed"===u.kind)throw new n.l(`The flakes could not be pushed: ${u.detail}`,{fix:"Check `otlp-endpoint`, of which a base ends in `/`, and `otlp-headers`."})
s.progress(`Pushed to OpenTelemetry in ${u.requests} ${1===u.requests?"request":"requests"}.`),u.rejected>0&&s.warn(`The receiver of OpenTelemetry took all but ${u.rejected} points and spans${u.said?`: ${u.said}`:""}`)}const h="Runs are not pushed as traces: where to, `otlp-endpoint` does not tell. Name `otlp-traces-endpoint`, or write a base with a `/` at its end."}),8321:((e,t,s)=>{s.d(t,{o:()=>flakeFamilies})
var n=s(8015),i=s(5646),r=s(6269)
const a=200,o=100
function flakeFamilies(e){const t=[...totalFamilies(e),...subjectFamilies(e.subjects.slice(0,a),(0,r.n5)(e)),causeFamily(e),auditFamily(e),cacheFamily(e)]
return(0,n.s)(t.map(e=>({...e,points:e.points.map(clipped)})))}function totalFamilies({generatedAt:e,totals:t}){const{runs:s,reruns:n,failures:i,infraFailures:r,testCases:a,waste:o,byState:c,suspected:l}=t,seconds=e=>alone(60*e)
return[gauge("analysis timestamp","When the analysis ran.",alone(Date.parse(e)/1e3),"seconds"),gauge("runs","Workflow runs in the window.",alone(s),"{run}"),gauge("reruns","Attempts beyond the first.",alone(n),"{run}"),gauge("failures","Attempts that failed.",alone(i),"{run}"),gauge("infra failures","Failures left out of every rate, for the runner or GitHub failed.",alone(r),"{failure}"),gauge("test cases","Test results that were read.",alone(a),"{test}"),gauge("waste","Time of failed tries that later passed, and of the wait for that.",seconds(o.minutes),"seconds"),gauge("waste wait","How much of that is the wait.",seconds(o.waitMinutes),"seconds"),gauge("waste billable","What GitHub bills of it.",seconds(o.billableMinutes),"seconds"),gauge("waste cost","That in money, at the given price.",alone(o.cost)),gauge("subjects","Workflows, jobs, steps and tests by state.",Object.entries(c).map(([e,t])=>point({"tocsin.flake.state":e},t)),"{subject}"),gauge("suspects","Of those that are flaky, the ones that a fix may explain as well.",alone(l),"{subject}")]}function subjectFamilies(e,t){const each=s=>e.map(e=>point({...(0,r.qz)(e,t),"tocsin.flake.state":e.state},s(e)))
return[gauge("subject rate","The likely share of failures.",each(({rate:e})=>e.q50),"ratio"),gauge("subject rate lower","What the rate is above with 95 % certainty.",each(({rate:e})=>e.q05),"ratio"),gauge("subject rate upper","What the rate is below with 95 % certainty.",each(({rate:e})=>e.q95),"ratio"),gauge("subject waste","Time lost in the window.",each(({waste:e})=>60*e.minutes),"seconds"),gauge("subject score","Time a week that a fix surely saves.",each(({score:e})=>60*e),"seconds")]}function causeFamily({causes:e}){const t=[...Map.groupBy(e,({category:e})=>e)].map(([e,t])=>point({"error.type":e},t.reduce((e,{failures:t})=>e+t,0)))
return gauge("cause failures","Failures by what they are about.",t,"{failure}")}function auditFamily({audit:e}){const t=[...Map.groupBy(e,({rule:e,risk:t})=>`${t}\n${e}`).values()].flatMap(e=>e.slice(0,1).map(({rule:t,risk:s})=>point({"tocsin.flake.rule":t,"tocsin.flake.risk":s},e.length)))
return gauge("audit findings","What makes workflows flaky, by rule.",t,"{finding}")}function cacheFamily(e){const t=(0,r.n5)(e),s=e.caches.slice(0,o).flatMap(({repository:e,workflow:s,job:n,key:r,exact:a,partial:o,miss:c})=>{const l={...void 0===e?{}:(0,i.U)(e),...t(s,e),"cicd.pipeline.task.name":n,"tocsin.flake.cache":r}
return Object.entries({exact:a,partial:o,miss:c}).map(([e,t])=>point({...l,"tocsin.flake.result":e},t))})
return gauge("cache uses","How often a cache was found.",s,"{use}")}const gauge=(e,t,s,n)=>({words:`flake ${e}`,kind:"gauge",help:t,points:s,...n&&{unit:n}}),point=(e,t)=>({labels:e,value:t}),alone=e=>[point({},e)],clipped=({labels:e,...t})=>({...t,labels:Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice(0,300)]))})}),6269:((e,t,s)=>{s.d(t,{YQ:()=>testCaseName,n5:()=>pipelinesOf,qz:()=>subjectAttributes})
var n=s(5646),i=s(9628)
const testCaseName=e=>(0,i.C0)(e).join(" > ")
function pipelinesOf({workflows:e=[],repositories:t}){const keyOf=(e,t)=>JSON.stringify([e,t]),s=new Map(e.map(({repository:e,workflow:t,name:s})=>[keyOf(e,t),s]))
return(e,n=t[0]?.name??"")=>({"cicd.pipeline.name":s.get(keyOf(n,e))??e,"tocsin.workflow.file":e})}const subjectAttributes=({id:e,level:t,repository:s,workflow:i,job:r,step:a,test:o,variant:c},l)=>({"tocsin.flake.subject.id":e,"tocsin.flake.level":t,...(0,n.U)(s),...l(i,s),...void 0!==r&&{"cicd.pipeline.task.name":r},...void 0!==a&&{"tocsin.flake.step":a},...o&&{"test.case.name":testCaseName(o)},...o?.suites.length&&{"test.suite.name":o.suites.join(" > ")},...void 0!==c&&{"tocsin.flake.variant":c}})}),6597:((e,t,s)=>{s.d(t,{D1:()=>errorType,WR:()=>runFamilies,XS:()=>runResult,x7:()=>resultLabels})
var n=s(8015)
const i=[10,30,60,120,300,600,1200,1800,3600,7200,14400,21600]
function runFamilies(e){const t=1e3*e.reduce((e,{execution:t})=>Math.min(e,t.at),Number.POSITIVE_INFINITY)
return(0,n.s)([{namespace:"cicd",words:"pipeline run duration",kind:"histogram",unit:"seconds",help:"Duration of a pipeline run grouped by pipeline, state and result.",points:durations(e,t)},{namespace:"cicd",words:"pipeline run errors",kind:"counter",unit:"{error}",help:"The number of errors encountered in pipeline runs (eg. compile, test failures).",points:errors(e,t)}])}function durations(e,t){const s=e.flatMap(e=>void 0===e.seconds||void 0===e.outcome?[]:[{labels:resultLabels(e),seconds:e.seconds}])
return[...Map.groupBy(s,({labels:e})=>JSON.stringify(e)).values()].map(e=>{const s=e.map(e=>e.seconds),n=s.reduce((e,t)=>e+t,0)
return{labels:e[0]?.labels??{},value:n,since:t,buckets:{bounds:i,counts:countsOf(s)}}})}function countsOf(e){const t=[...i,Number.POSITIVE_INFINITY].map(()=>0)
for(const s of e){const e=i.findIndex(e=>s<=e),n=-1===e?i.length:e
t[n]=(t[n]??0)+1}return t}function resultLabels(e){const t=runResult(e)
return{"cicd.pipeline.name":e.workflowName,"tocsin.workflow.file":e.workflow,"cicd.pipeline.run.state":"executing","cicd.pipeline.result":t,..."success"!==t&&{"error.type":(e.jobs??[]).flatMap(e=>errorType(e)??[])[0]??r}}}function runResult({outcome:e,execution:t}){return"fail"!==e?"success":"infra"===t.excluded?"error":"failure"}const r="_OTHER",errorType=({outcome:e,infra:t,log:s})=>"fail"===e?s?.category?.name??(void 0===t?r:"infrastructure"):void 0
function errors(e,t){const s=e.flatMap(({workflowName:e,workflow:t,jobs:s=[]})=>s.flatMap(s=>{const n=errorType(s)
return void 0===n?[]:[{"cicd.pipeline.name":e,"tocsin.workflow.file":t,"error.type":n}]}))
return[...Map.groupBy(s,e=>JSON.stringify(e)).values()].map(e=>({labels:e[0]??{},value:e.length,since:t}))}}),4156:((e,t,s)=>{s.d(t,{L:()=>spansOf,toldCases:()=>toldCases})
var n=s(7795),i=s(3178),r=s(6269),a=s(6597)
const o={internal:1,server:2},c=2,l=1e3,u=300,idOf=(e,...t)=>(0,i.s)(JSON.stringify(t)).slice(0,e)
function spansOf(e,t,s=[]){const{execution:i,jobs:a=[]}=t,d=[e,i.run,i.attempt],[p,f]=[idOf(32,...d),idOf(16,"run",...d)],m=a.map(e=>({told:jobSpan(e,f,1e3*i.at),job:e})),b=s.flatMap(e=>{const t=m.find(({job:t})=>t.facts.id===e.job?.facts.id)?.told
return function({execution:e,variant:t,cases:s},{id:n,from:i}){return toldCases(s).map(s=>{const a=(0,r.YQ)(s),c="flaky"!==s.outcome
return{parent:n,name:a,kind:o.internal,from:i,to:i+(s.ms??0),id:idOf(16,"test",e.run,e.attempt,t,a),attributes:{"test.case.name":a,"test.case.result.status":c?"fail":"pass",...s.suites.length>0&&{"test.suite.name":s.suites.join(" > ")},...void 0!==s.file&&{"code.file.path":s.file},...void 0!==s.line&&{"code.line.number":s.line},"tocsin.flake.retries":s.retries},...c&&{error:s.message??"The test failed."}}})}(e,t??{id:f,from:1e3*i.at})}),h=Math.max(1e3*(i.at+(t.seconds??0)),...m.map(({told:e})=>e.to))
return[{...runSpan(t,f),to:h},...m.map(({told:e})=>e),...b.slice(0,l)].map(e=>function(e,{parent:t,id:s,name:i,kind:r,from:a,to:o,attributes:l,error:d}){return{traceId:e,spanId:s,...void 0!==t&&{parentSpanId:t},name:i.slice(0,u).toWellFormed(),kind:r,startTimeUnixNano:(0,n.c)(a),endTimeUnixNano:(0,n.c)(Math.max(a,o)),attributes:(0,n.T)(l),...void 0!==d&&{status:{code:c,message:d.slice(0,u).toWellFormed()}}}}(p,e))}function runSpan(e,t){const{execution:s,workflowName:n,workflow:i,url:r,branch:c,event:l,outcome:u}=e,{"cicd.pipeline.run.state":d,...p}=(0,a.x7)(e)
return{id:t,name:`RUN ${n}`,kind:o.server,from:1e3*s.at,to:0,attributes:{...void 0===u?{"cicd.pipeline.name":n,"cicd.pipeline.result":"skip"}:p,"cicd.pipeline.action.name":"RUN","cicd.pipeline.run.id":String(s.run),"cicd.pipeline.run.url.full":r,"vcs.ref.head.name":c,"vcs.ref.head.revision":s.sha,"tocsin.workflow.file":i,"tocsin.run.attempt":s.attempt,"tocsin.run.event":l},...void 0!==u&&"success"!==(0,a.XS)(e)&&{error:"The run failed."}}}function jobSpan(e,t,s){const{facts:n,name:i,outcome:r,url:c,runner:l,startedAt:u,completedAt:d,steps:p,log:f}=e,m=timeOf(u)??s,b=(0,a.D1)(e),h=p.find(e=>"fail"===e.outcome)?.name
return{parent:t,id:idOf(16,"job",n.id),name:i,kind:o.internal,from:m,to:timeOf(d)??m+1e3*n.seconds,attributes:{"cicd.pipeline.task.name":i,"cicd.pipeline.task.run.id":String(n.id),"cicd.pipeline.task.run.url.full":c,"cicd.pipeline.task.run.result":"fail"===r?"failure":void 0===r?"skip":"success",...void 0!==l&&{"cicd.worker.name":l},...void 0!==b&&{"error.type":b},...void 0!==h&&{"tocsin.failed.step":h}},..."fail"===r&&{error:f?.cause??f?.lines[0]??"The job failed."}}}const timeOf=e=>{const t=Date.parse(e??"")
return Number.isNaN(t)?void 0:t},d=new Set(["failed","errored","flaky"]),toldCases=e=>e.filter(({outcome:e})=>d.has(e)).slice(0,l)}),8015:((e,t,s)=>{s.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:s})=>Number.isFinite(s)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))}),5981:((e,t,s)=>{s.d(t,{Y:()=>headersOf})
const headersOf=(e="")=>Object.fromEntries(e.split("\n").flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim().toLowerCase(),e.slice(t+1).trim()]]:[]}))}),128:((e,t,s)=>{function otlpUrl(e,t){const s=new URL(e),[,n,i]=/^(.*\/)(metrics|traces|logs)\/?$/.exec(s.pathname)??[]
if(i===t)return s.href
if(void 0!==n)s.pathname=n+t
else if(s.pathname.endsWith("/"))s.pathname+=`v1/${t}`
else if("metrics"!==t)return
return s.href}s.d(t,{b:()=>otlpUrl})}),712:((e,t,s)=>{s.d(t,{F:()=>otlpMetrics})
var n=s(8015),i=s(7795)
function otlpMetrics(e,{now:t,scope:s,resource:c,delta:l=!1}){const u=e.map(e=>function(e,t,s){const{kind:i,unit:a="1",help:o,points:c}=e,l={name:(0,n.Z)(e).join("."),description:o,unit:r[a]??a}
return"gauge"===i?{...l,gauge:{dataPoints:c.map(e=>gaugeOf(e,t))}}:"histogram"===i?{...l,histogram:{dataPoints:c.map(e=>histogramOf(e,t)),aggregationTemporality:s}}:{...l,sum:{dataPoints:c.map(e=>sumOf(e,t)),aggregationTemporality:s,isMonotonic:!0}}}(e,t,l?a:o))
return{resourceMetrics:[{resource:{attributes:(0,i.T)(c)},scopeMetrics:[{scope:{name:s},metrics:u}]}]}}const r={seconds:"s",ratio:"1"},a=1,o=2
const gaugeOf=({labels:e,value:t},s)=>({attributes:(0,i.T)(e),timeUnixNano:(0,i.c)(s),asDouble:t}),sumOf=(e,t)=>({...spanOf(e,t),asInt:String(Math.round(e.value))}),histogramOf=(e,t)=>{const{bounds:s=[],counts:n=[]}=e.buckets??{}
return{...spanOf(e,t),count:String(n.reduce((e,t)=>e+t,0)),sum:e.value,bucketCounts:n.map(String),explicitBounds:s}},spanOf=({labels:e,since:t},s)=>({attributes:(0,i.T)(e),...void 0!==t&&{startTimeUnixNano:(0,i.c)(t)},timeUnixNano:(0,i.c)(s)})}),7795:((e,t,s)=>{s.d(t,{T:()=>attributesOf,c:()=>nanos})
const attributesOf=e=>Object.entries(e).map(([e,t])=>({key:e,value:anyValue(t)}))
function anyValue(e){return"boolean"==typeof e?{boolValue:e}:"string"==typeof e?{stringValue:e.toWellFormed()}:Number.isSafeInteger(e)?{intValue:String(e)}:{doubleValue:e}}const nanos=e=>""+1000000n*BigInt(Math.round(e))}),1889:((e,t,s)=>{s.d(t,{V:()=>push})
var n=s(7871),i=s(4662),r=s(5405),a=s(6607)
const o=[429,502,503,504]
function otlpVerdict({status:e,headers:t,body:s},n){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,rejectedSpans:s,errorMessage:n}=(0,r.OA)(e),i=Number(t??s??0),a=saidIn(n)
return{kind:"accepted",rejected:Number.isSafeInteger(i)&&i>0?i:0,...a&&{said:a}}}((0,r.OA)((0,r.U4)(s)))
if(!o.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn((0,r.OA)((0,r.U4)(s)).message)].filter(Boolean).join(": ")}
const i=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const s=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(s)?void 0:Math.max(0,s-t)}(t["retry-after"],n)
return{kind:"retry",detail:`answered ${e}`,...void 0!==i&&{afterMs:i}}}const saidIn=e=>"string"==typeof e?(0,a.TN)(e).slice(0,200).toWellFormed():"",c=3e4,l=1e4
async function push(e,{url:t,headers:s={},budgetMs:i=c},r){const a={method:"POST",url:t,headers:{...s,"content-type":"application/json"},body:JSON.stringify(e)},o=r.elapsed()+i,l=(0,n.$)(Object.values(s).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const s=await once(a,o-r.elapsed(),r)
if("accepted"===s.kind)return{...s,...void 0!==s.said&&{said:l(s.said)}}
const n=`${new URL(t).host} ${l(s.detail)}`
if("final"===s.kind)return{kind:"failed",detail:n}
const i=Math.max(s.afterMs??0,backoffMs(e,r.random()))
if(r.elapsed()+i>=o)return{kind:"failed",detail:`${n}; gave up after ${1===e?"1 try":`${e} tries`}`}
await r.sleep(i)}}async function once(e,t,{send:s,now:n}){try{return otlpVerdict(await s(e,{timeoutMs:Math.min(l,t)}),n())}catch(e){if(e instanceof i.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)}),5646:((e,t,s)=>{function repositoryAttributes(e,t){const[s="",n=e]=e.includes("/")?e.split("/"):["",e]
return{"vcs.provider.name":"github","vcs.repository.name":n,...""!==s&&{"vcs.owner.name":s},...void 0!==t&&{"vcs.repository.url.full":t}}}s.d(t,{U:()=>repositoryAttributes})})}
