export const id=804
export const ids=[804,491]
export const modules={2696:((e,t,n)=>{n.d(t,{m:()=>familiesOf})
var i=n(6272)
function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()])),s=["up","degraded","down","maintenance","unknown"]
function familiesOf({now:e,endpoints:t,objectives:n}){return[{words:"round timestamp",kind:"gauge",unit:"seconds",help:"When the newest round took place.",points:[point({},e/1e3)]},...endpointFamilies(t),...objectiveFamilies(n)].map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function endpointFamilies(e){const t=pointsOf(e,({name:e,group:t})=>({endpoint:e,...void 0!==t&&{group:t}}))
return[gauge("endpoint up","Whether the endpoint answers; absent while nobody knows.",t(({state:e})=>o[e])),gauge("endpoint state","1 for the state that the endpoint is in.",t(({state:e})=>s.map(t=>[{state:t},t===e?1:0]))),gauge("endpoint duration","Time of a probe in the newest round.",t(({ms:e})=>seconds(e)),"seconds"),gauge("endpoint phase duration","Time of one phase of a probe in the newest round.",t(({phases:e={}})=>i.tW.map(t=>[{phase:t},seconds(e[t])])),"seconds"),gauge("endpoint certificate expiry timestamp","When the certificate expires that does so first.",t(({certificateExpiresAt:e})=>seconds(e)),"seconds"),gauge("endpoint uptime","Time up of the time known.",t(({uptime:e={}})=>Object.entries(e).map(([e,t])=>[{window:e},t])),"ratio"),{words:"endpoint probes",kind:"counter",help:"Probes by what came of them.",points:e.flatMap(counters)}]}function objectiveFamilies(e){const t=pointsOf(e,({name:e})=>({slo:e}))
return[gauge("slo target","Part of the probes that should be good.",t(({target:e})=>e),"ratio"),gauge("slo sli","Part of the probes that were good.",t(({sli:e})=>e),"ratio"),gauge("slo budget left","Part of the error budget that is left; below 0 once it is overspent.",t(({budgetLeft:e})=>e),"ratio"),gauge("slo burn rate","How many times as fast as allowed the budget goes.",t(({burnRates:e})=>e.map(({ms:e,burn:t})=>[{window:e/1e3+"s"},t]))),gauge("slo alert firing","Whether a burn-rate alert fires.",t(({rules:e})=>e.map(({rule:e,blockedBy:t})=>[{rule:e},0===t.length?1:0]))),gauge("slo exhaustion timestamp","When the budget was or will be exhausted.",t(({exhaustedAt:e})=>seconds(e)),"seconds")]}const o={up:1,degraded:1,down:0,maintenance:void 0,unknown:void 0},counters=({name:e,group:t,probes:n})=>{if(!n)return[]
const i={endpoint:e,...void 0!==t&&{group:t}},{total:s,bad:o,since:r}=n
return[{labels:{...i,result:"good"},value:s-o,since:r},{labels:{...i,result:"bad"},value:o,since:r}]},gauge=(e,t,n,i)=>({words:e,kind:"gauge",help:t,points:n,...i&&{unit:i}}),seconds=e=>void 0===e?void 0:e/1e3,pointsOf=(e,t)=>n=>e.flatMap(e=>{const i=n(e)
return(Array.isArray(i)?i:[[{},i]]).flatMap(([n,i])=>void 0===i?[]:[point({...t(e),...n},i)])}),point=(e,t)=>({labels:e,value:t})}),2491:((e,t,n)=>{n.r(t),n.d(t,{metricsOf:()=>metricsOf,writeMetrics:()=>writeMetrics})
var i=n(911),s=n(5192),o=n(2696)
function familyText(e){const t=["tocsin",...e.words.split(" "),...e.unit?[e.unit]:[]].join("_")
return[`# TYPE ${t} ${e.kind}\n`,...e.unit?[`# UNIT ${t} ${e.unit}\n`]:[],`# HELP ${t} ${escaped(e.help)}\n`,...e.points.map(n=>"counter"===e.kind?counterText(t,n):sample(t,n))].join("")}const counterText=(e,t)=>`${sample(`${e}_total`,t)}${void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})}`
function sample(e,{labels:t,value:n}){const i=Object.entries(t).map(([e,t])=>`${e}="${escaped(t)}"`)
return`${e}${i.length>0?`{${i.join(",")}}`:""} ${n}\n`}const r={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>r[e]??"")
var a=n(8e3),c=n(1868),d=n(4924)
const writeMetrics=(e,t,n)=>{return(0,d.x)("metrics-file",e,(s=(0,i.KL)(metricsOf(t),n.redact),`${(0,o.m)(s).map(familyText).join("")}# EOF\n`),n)
var s},metricsOf=e=>({now:e.history.now,endpoints:e.settings.endpoints.map(t=>function(e,{history:t,results:n,decided:i}){const{name:o,group:r}=e,d=function(e){const t=new Date(e)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth())}(t.now),u=n.find(e=>e.endpoint===o),[l]=(0,a.Y)({results:n,history:t},[e]),p=i.kept.alerts.tracks.find(({endpoint:e})=>e===o),f=(0,s.rQ)(t,o,d,t.now+1),[m,h]=[(0,c.bW)(t,o,1),(0,c.bW)(t,o,30)]
return{name:o,state:void 0===l||"inconclusive"===l.verdict?"unknown":l.verdict,...void 0!==r&&{group:r},...void 0!==u?.ms&&{ms:u.ms},...u?.phases&&{phases:u.phases},...void 0!==p?.certificateExpiresAt&&{certificateExpiresAt:p.certificateExpiresAt},uptime:{...void 0!==m&&{day:m},...void 0!==h&&{month:h}},probes:{total:f.up+f.degraded+f.down,bad:f.down,since:d}}}(t,e)),objectives:e.reports})}),2804:((e,t,n)=>{n.r(t),n.d(t,{pushMetrics:()=>pushMetrics})
var i=n(911),s=n(8082),o=n(2696)
const r={seconds:"s",ratio:"1"},a=2,gaugeOf=({labels:e,value:t},n)=>({attributes:attributesOf(e),timeUnixNano:nanos(n),asDouble:t}),sumOf=({labels:e,value:t,since:n},i)=>({attributes:attributesOf(e),...void 0!==n&&{startTimeUnixNano:nanos(n)},timeUnixNano:nanos(i),asInt:String(Math.round(t))}),attributesOf=e=>Object.entries(e).map(([e,t])=>({key:e,value:{stringValue:t.toWellFormed()}})),nanos=e=>""+1000000n*BigInt(Math.round(e))
var c=n(7871),d=n(4662),u=n(6607)
const l=[429,502,503,504]
const saidIn=e=>"string"==typeof e?(0,u.TN)(e).slice(0,200).toWellFormed():""
function json(e){try{const t=JSON.parse(e)
return isRecord(t)?t:{}}catch{return{}}}const isRecord=e=>"object"==typeof e&&null!==e,p=3e4,f=1e4
async function once(e,t,{send:n,now:i}){try{return function({status:e,headers:t,body:n},i){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,errorMessage:n}=isRecord(e)?e:{},i=Number(t??0),s=saidIn(n)
return{kind:"accepted",rejected:Number.isSafeInteger(i)&&i>0?i:0,...s&&{said:s}}}(json(n))
if(!l.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn(json(n).message)].filter(Boolean).join(": ")}
const s=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const n=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(n)?void 0:Math.max(0,n-t)}(t["retry-after"],i)
return{kind:"retry",detail:`answered ${e}`,...void 0!==s&&{afterMs:s}}}(await n(e,{timeoutMs:Math.min(f,t)}),i())}catch(e){if(e instanceof d.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)
var m=n(2491)
async function pushMetrics(e,t,n,d){if(t["dry-run"])return d.progress("The metrics are not pushed: this is a dry run.")
const u=function(e,t={}){return{resourceMetrics:[{resource:{attributes:attributesOf({"service.name":"tocsin-health-check",...t})},scopeMetrics:[{scope:{name:"tocsin/health-check"},metrics:(0,o.m)(e).map(t=>function({words:e,kind:t,unit:n,help:i,points:s},o){const c={name:`tocsin.${e.replaceAll(" ",".")}`,description:i,unit:n?r[n]:"counter"===t?"{probe}":"1"},d=s.map(e=>"counter"===t?sumOf(e,o):gaugeOf(e,o))
return"counter"===t?{...c,sum:{dataPoints:d,aggregationTemporality:a,isMonotonic:!0}}:{...c,gauge:{dataPoints:d}}}(t,e.now))}]}]}}((0,i.KL)((0,m.metricsOf)(n),d.redact),{"service.name":"tocsin","vcs.repository.name":d.context.repository}),l=await async function(e,{url:t,headers:n={},budgetMs:i=p},s){const o={method:"POST",url:t,headers:{...n,"content-type":"application/json"},body:JSON.stringify(e)},r=s.elapsed()+i,a=(0,c.$)(Object.values(n).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const n=await once(o,r-s.elapsed(),s)
if("accepted"===n.kind)return{...n,...void 0!==n.said&&{said:a(n.said)}}
const i=`${new URL(t).host} ${a(n.detail)}`
if("final"===n.kind)return{kind:"failed",detail:i}
const c=Math.max(n.afterMs??0,backoffMs(e,s.random()))
if(s.elapsed()+c>=r)return{kind:"failed",detail:`${i}; gave up after ${1===e?"1 try":`${e} tries`}`}
await s.sleep(c)}}(u,{url:e,headers:headersOf(t["otlp-headers"])},d)
if("failed"===l.kind)throw new s.l(`The metrics could not be pushed: ${l.detail}`,{fix:"Check `otlp-endpoint` and `otlp-headers`."})
l.rejected>0&&d.warn(`The receiver of the metrics took all but ${l.rejected} points${l.said?`: ${l.said}`:""}`)}const headersOf=(e="")=>Object.fromEntries(e.split("\n").flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim().toLowerCase(),e.slice(t+1).trim()]]:[]}))}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var i=n(8082),s=n(5405)
async function writeText(e,t,n,o){try{await o.writeFile(t,n)}catch(n){const{code:o}=(0,s.OA)(n)
if("string"!=typeof o)throw n
throw new i.l(`The file "${t}" cannot be written (${o}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}})}
