export const id=453
export const ids=[453,491]
export const modules={8502:((e,t,n)=>{n.d(t,{m:()=>familiesOf})
var s=n(8015),i=n(6272)
const o=["up","degraded","down","maintenance","unknown"]
function familiesOf({now:e,endpoints:t,objectives:n}){return(0,s.s)([{words:"round timestamp",kind:"gauge",unit:"seconds",help:"When the newest round took place.",points:[point({},e/1e3)]},...endpointFamilies(t),...objectiveFamilies(n)])}function endpointFamilies(e){const t=pointsOf(e,({name:e,group:t})=>({endpoint:e,...void 0!==t&&{group:t}}))
return[gauge("endpoint up","Whether the endpoint answers; absent while nobody knows.",t(({state:e})=>r[e])),gauge("endpoint state","1 for the state that the endpoint is in.",t(({state:e})=>o.map(t=>[{state:t},t===e?1:0]))),gauge("endpoint duration","Time of a probe in the newest round.",t(({ms:e})=>seconds(e)),"seconds"),gauge("endpoint phase duration","Time of one phase of a probe in the newest round.",t(({phases:e={}})=>i.tW.map(t=>[{phase:t},seconds(e[t])])),"seconds"),gauge("endpoint certificate expiry timestamp","When the certificate expires that does so first.",t(({certificateExpiresAt:e})=>seconds(e)),"seconds"),gauge("endpoint uptime","Time up of the time known.",t(({uptime:e={}})=>Object.entries(e).map(([e,t])=>[{window:e},t])),"ratio"),{words:"endpoint probes",kind:"counter",unit:"{probe}",help:"Probes by what came of them.",points:e.flatMap(counters)}]}function objectiveFamilies(e){const t=pointsOf(e,({name:e})=>({slo:e}))
return[gauge("slo target","Part of the probes that should be good.",t(({target:e})=>e),"ratio"),gauge("slo sli","Part of the probes that were good.",t(({sli:e})=>e),"ratio"),gauge("slo budget left","Part of the error budget that is left; below 0 once it is overspent.",t(({budgetLeft:e})=>e),"ratio"),gauge("slo burn rate","How many times as fast as allowed the budget goes.",t(({burnRates:e})=>e.map(({ms:e,burn:t})=>[{window:e/1e3+"s"},t]))),gauge("slo alert firing","Whether a burn-rate alert fires.",t(({rules:e})=>e.map(({rule:e,blockedBy:t})=>[{rule:e},0===t.length?1:0]))),gauge("slo exhaustion timestamp","When the budget was or will be exhausted.",t(({exhaustedAt:e})=>seconds(e)),"seconds")]}const r={up:1,degraded:1,down:0,maintenance:void 0,unknown:void 0},counters=({name:e,group:t,probes:n})=>{if(!n)return[]
const s={endpoint:e,...void 0!==t&&{group:t}},{total:i,bad:o,since:r}=n
return[{labels:{...s,result:"good"},value:i-o,since:r},{labels:{...s,result:"bad"},value:o,since:r}]},gauge=(e,t,n,s)=>({words:e,kind:"gauge",help:t,points:n,...s&&{unit:s}}),seconds=e=>void 0===e?void 0:e/1e3,pointsOf=(e,t)=>n=>e.flatMap(e=>{const s=n(e)
return(Array.isArray(s)?s:[[{},s]]).flatMap(([n,s])=>void 0===s?[]:[point({...t(e),...n},s)])}),point=(e,t)=>({labels:e,value:t})}),2491:((e,t,n)=>{n.r(t),n.d(t,{metricsOf:()=>metricsOf,writeMetrics:()=>writeMetrics})
var s=n(911),i=n(5192),o=n(4142),r=n(8502)
var a=n(8e3),c=n(1868),d=n(4924)
const writeMetrics=(e,t,n)=>{return(0,d.x)("metrics-file",e,(i=(0,s.KL)(metricsOf(t),n.redact),(0,o.H)((0,r.m)(i))),n)
var i},metricsOf=e=>({now:e.history.now,endpoints:e.settings.endpoints.map(t=>function(e,{history:t,results:n,decided:s}){const{name:o,group:r}=e,d=function(e){const t=new Date(e)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth())}(t.now),u=n.find(e=>e.endpoint===o),[l]=(0,a.Y)({results:n,history:t},[e]),p=s.kept.alerts.tracks.find(({endpoint:e})=>e===o),m=(0,i.rQ)(t,o,d,t.now+1),[f,h]=[(0,c.bW)(t,o,1),(0,c.bW)(t,o,30)]
return{name:o,state:void 0===l||"inconclusive"===l.verdict?"unknown":l.verdict,...void 0!==r&&{group:r},...void 0!==u?.ms&&{ms:u.ms},...u?.phases&&{phases:u.phases},...void 0!==p?.certificateExpiresAt&&{certificateExpiresAt:p.certificateExpiresAt},uptime:{...void 0!==f&&{day:f},...void 0!==h&&{month:h}},probes:{total:m.up+m.degraded+m.down,bad:m.down,since:d}}}(t,e)),objectives:e.reports})}),453:((e,t,n)=>{n.r(t),n.d(t,{pushMetrics:()=>pushMetrics})
var s=n(911),i=n(8082),o=n(3265),r=n(128),a=n(4270),c=n(5981),d=n(712),u=n(8502)
const otlpRequest=(e,t={})=>(0,d.F)((0,u.m)(e),{now:e.now,scope:"tocsin/health-check",resource:{"service.name":"tocsin-health-check",...t}})
var l=n(2491)
async function pushMetrics(e,t,n,d){if(t["dry-run"])return d.progress("The metrics are not pushed: this is a dry run.")
const u=otlpRequest((0,s.KL)((0,l.metricsOf)(n),d.redact),{"service.name":"tocsin",...(0,o.U)(d.context.repository,`${d.context.serverUrl}/${d.context.repository}`)}),p=(0,r.b)(e,"metrics")??e,m=await(0,a.V)(u,{url:p,headers:(0,c.Y)(t["otlp-headers"])},d)
if("failed"===m.kind)throw new i.l(`The metrics could not be pushed: ${m.detail}`,{fix:"Check `otlp-endpoint`, of which a base ends in `/`, and `otlp-headers`."})
m.rejected>0&&d.warn(`The receiver of the metrics took all but ${m.rejected} points${m.said?`: ${m.said}`:""}`)}}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var s=n(8082),i=n(5405)
async function writeText(e,t,n,o){try{await o.writeFile(t,n)}catch(n){const{code:o}=(0,i.OA)(n)
if("string"!=typeof o)throw n
throw new s.l(`The file "${t}" cannot be written (${o}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}}),8015:((e,t,n)=>{n.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))}),5981:((e,t,n)=>{n.d(t,{Y:()=>headersOf})
const headersOf=(e="")=>Object.fromEntries(e.split("\n").flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim().toLowerCase(),e.slice(t+1).trim()]]:[]}))}),4142:((e,t,n)=>{n.d(t,{H:()=>openMetricsText})
var s=n(8015)
const openMetricsText=e=>`${e.map(familyText).join("")}# EOF\n`
function familyText(e){const t=e.unit?.startsWith("{")?void 0:e.unit,n=[...(0,s.Z)(e),...t?[t]:[]].join("_")
return[`# TYPE ${n} ${e.kind}\n`,...t?[`# UNIT ${n} ${t}\n`]:[],`# HELP ${n} ${escaped(e.help)}\n`,...e.points.map(t=>i[e.kind](n,t))].join("")}const i={gauge:sample,counter:(e,t)=>sample(`${e}_total`,t)+created(e,t),histogram:(e,t)=>function(e,{labels:t,buckets:{bounds:n,counts:s}={bounds:[],counts:[]}}){let i=0
const o=s.map((s,o)=>(i+=s,sample(`${e}_bucket`,{labels:{...t,le:n[o]?.toString()??"+Inf"},value:i})))
return o.join("")+sample(`${e}_count`,{labels:t,value:i})}(e,t)+sample(`${e}_sum`,t)+created(e,t)},created=(e,t)=>void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})
function sample(e,{labels:t,value:n}){const s=Object.entries(t).map(([e,t])=>`${e.replaceAll(".","_")}="${escaped(t)}"`)
return`${e}${s.length>0?`{${s.join(",")}}`:""} ${n}\n`}const o={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>o[e]??"")}),128:((e,t,n)=>{function otlpUrl(e,t){const n=new URL(e),[,s,i]=/^(.*\/)(metrics|traces|logs)\/?$/.exec(n.pathname)??[]
if(i===t)return n.href
if(void 0!==s)n.pathname=s+t
else if(n.pathname.endsWith("/"))n.pathname+=`v1/${t}`
else if("metrics"!==t)return
return n.href}n.d(t,{b:()=>otlpUrl})}),712:((e,t,n)=>{n.d(t,{F:()=>otlpMetrics})
var s=n(8015),i=n(7795)
function otlpMetrics(e,{now:t,scope:n,resource:c,delta:d=!1}){const u=e.map(e=>function(e,t,n){const{kind:i,unit:r="1",help:a,points:c}=e,d={name:(0,s.Z)(e).join("."),description:a,unit:o[r]??r}
return"gauge"===i?{...d,gauge:{dataPoints:c.map(e=>gaugeOf(e,t))}}:"histogram"===i?{...d,histogram:{dataPoints:c.map(e=>histogramOf(e,t)),aggregationTemporality:n}}:{...d,sum:{dataPoints:c.map(e=>sumOf(e,t)),aggregationTemporality:n,isMonotonic:!0}}}(e,t,d?r:a))
return{resourceMetrics:[{resource:{attributes:(0,i.T)(c)},scopeMetrics:[{scope:{name:n},metrics:u}]}]}}const o={seconds:"s",ratio:"1"},r=1,a=2
const gaugeOf=({labels:e,value:t},n)=>({attributes:(0,i.T)(e),timeUnixNano:(0,i.c)(n),asDouble:t}),sumOf=(e,t)=>({...spanOf(e,t),asInt:String(Math.round(e.value))}),histogramOf=(e,t)=>{const{bounds:n=[],counts:s=[]}=e.buckets??{}
return{...spanOf(e,t),count:String(s.reduce((e,t)=>e+t,0)),sum:e.value,bucketCounts:s.map(String),explicitBounds:n}},spanOf=({labels:e,since:t},n)=>({attributes:(0,i.T)(e),...void 0!==t&&{startTimeUnixNano:(0,i.c)(t)},timeUnixNano:(0,i.c)(n)})}),7795:((e,t,n)=>{n.d(t,{T:()=>attributesOf,c:()=>nanos})
const attributesOf=e=>Object.entries(e).map(([e,t])=>({key:e,value:anyValue(t)}))
function anyValue(e){return"boolean"==typeof e?{boolValue:e}:"string"==typeof e?{stringValue:e.toWellFormed()}:Number.isSafeInteger(e)?{intValue:String(e)}:{doubleValue:e}}const nanos=e=>""+1000000n*BigInt(Math.round(e))}),4270:((e,t,n)=>{n.d(t,{V:()=>push})
var s=n(7871),i=n(4662),o=n(5405),r=n(6607)
const a=[429,502,503,504]
function otlpVerdict({status:e,headers:t,body:n},s){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,rejectedSpans:n,errorMessage:s}=(0,o.OA)(e),i=Number(t??n??0),r=saidIn(s)
return{kind:"accepted",rejected:Number.isSafeInteger(i)&&i>0?i:0,...r&&{said:r}}}((0,o.OA)((0,o.U4)(n)))
if(!a.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn((0,o.OA)((0,o.U4)(n)).message)].filter(Boolean).join(": ")}
const i=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const n=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(n)?void 0:Math.max(0,n-t)}(t["retry-after"],s)
return{kind:"retry",detail:`answered ${e}`,...void 0!==i&&{afterMs:i}}}const saidIn=e=>"string"==typeof e?(0,r.TN)(e).slice(0,200).toWellFormed():"",c=3e4,d=1e4
async function push(e,{url:t,headers:n={},budgetMs:i=c},o){const r={method:"POST",url:t,headers:{...n,"content-type":"application/json"},body:JSON.stringify(e)},a=o.elapsed()+i,d=(0,s.$)(Object.values(n).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const n=await once(r,a-o.elapsed(),o)
if("accepted"===n.kind)return{...n,...void 0!==n.said&&{said:d(n.said)}}
const s=`${new URL(t).host} ${d(n.detail)}`
if("final"===n.kind)return{kind:"failed",detail:s}
const i=Math.max(n.afterMs??0,backoffMs(e,o.random()))
if(o.elapsed()+i>=a)return{kind:"failed",detail:`${s}; gave up after ${1===e?"1 try":`${e} tries`}`}
await o.sleep(i)}}async function once(e,t,{send:n,now:s}){try{return otlpVerdict(await n(e,{timeoutMs:Math.min(d,t)}),s())}catch(e){if(e instanceof i.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)}),3265:((e,t,n)=>{function repositoryAttributes(e,t){const[n="",s=e]=e.includes("/")?e.split("/"):["",e]
return{"vcs.provider.name":"github","vcs.repository.name":s,...""!==n&&{"vcs.owner.name":n},...void 0!==t&&{"vcs.repository.url.full":t}}}n.d(t,{U:()=>repositoryAttributes})})}
