export const id=491
export const ids=[491]
export const modules={8502:((e,t,n)=>{n.d(t,{m:()=>familiesOf})
var o=n(8015),s=n(6272)
const i=["up","degraded","down","maintenance","unknown"]
function familiesOf({now:e,endpoints:t,objectives:n}){return(0,o.s)([{words:"round timestamp",kind:"gauge",unit:"seconds",help:"When the newest round took place.",points:[point({},e/1e3)]},...endpointFamilies(t),...objectiveFamilies(n)])}function endpointFamilies(e){const t=pointsOf(e,({name:e,group:t})=>({endpoint:e,...void 0!==t&&{group:t}}))
return[gauge("endpoint up","Whether the endpoint answers; absent while nobody knows.",t(({state:e})=>a[e])),gauge("endpoint state","1 for the state that the endpoint is in.",t(({state:e})=>i.map(t=>[{state:t},t===e?1:0]))),gauge("endpoint duration","Time of a probe in the newest round.",t(({ms:e})=>seconds(e)),"seconds"),gauge("endpoint phase duration","Time of one phase of a probe in the newest round.",t(({phases:e={}})=>s.tW.map(t=>[{phase:t},seconds(e[t])])),"seconds"),gauge("endpoint certificate expiry timestamp","When the certificate expires that does so first.",t(({certificateExpiresAt:e})=>seconds(e)),"seconds"),gauge("endpoint uptime","Time up of the time known.",t(({uptime:e={}})=>Object.entries(e).map(([e,t])=>[{window:e},t])),"ratio"),{words:"endpoint probes",kind:"counter",unit:"{probe}",help:"Probes by what came of them.",points:e.flatMap(counters)}]}function objectiveFamilies(e){const t=pointsOf(e,({name:e})=>({slo:e}))
return[gauge("slo target","Part of the probes that should be good.",t(({target:e})=>e),"ratio"),gauge("slo sli","Part of the probes that were good.",t(({sli:e})=>e),"ratio"),gauge("slo budget left","Part of the error budget that is left; below 0 once it is overspent.",t(({budgetLeft:e})=>e),"ratio"),gauge("slo burn rate","How many times as fast as allowed the budget goes.",t(({burnRates:e})=>e.map(({ms:e,burn:t})=>[{window:e/1e3+"s"},t]))),gauge("slo alert firing","Whether a burn-rate alert fires.",t(({rules:e})=>e.map(({rule:e,blockedBy:t})=>[{rule:e},0===t.length?1:0]))),gauge("slo exhaustion timestamp","When the budget was or will be exhausted.",t(({exhaustedAt:e})=>seconds(e)),"seconds")]}const a={up:1,degraded:1,down:0,maintenance:void 0,unknown:void 0},counters=({name:e,group:t,probes:n})=>{if(!n)return[]
const o={endpoint:e,...void 0!==t&&{group:t}},{total:s,bad:i,since:a}=n
return[{labels:{...o,result:"good"},value:s-i,since:a},{labels:{...o,result:"bad"},value:i,since:a}]},gauge=(e,t,n,o)=>({words:e,kind:"gauge",help:t,points:n,...o&&{unit:o}}),seconds=e=>void 0===e?void 0:e/1e3,pointsOf=(e,t)=>n=>e.flatMap(e=>{const o=n(e)
return(Array.isArray(o)?o:[[{},o]]).flatMap(([n,o])=>void 0===o?[]:[point({...t(e),...n},o)])}),point=(e,t)=>({labels:e,value:t})}),2491:((e,t,n)=>{n.r(t),n.d(t,{metricsOf:()=>metricsOf,writeMetrics:()=>writeMetrics})
var o=n(911),s=n(5192),i=n(4142),a=n(8502)
var r=n(8e3),d=n(1868),l=n(4924)
const writeMetrics=(e,t,n)=>{return(0,l.x)("metrics-file",e,(s=(0,o.KL)(metricsOf(t),n.redact),(0,i.H)((0,a.m)(s))),n)
var s},metricsOf=e=>({now:e.history.now,endpoints:e.settings.endpoints.map(t=>function(e,{history:t,results:n,decided:o}){const{name:i,group:a}=e,l=function(e){const t=new Date(e)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth())}(t.now),p=n.find(e=>e.endpoint===i),[u]=(0,r.Y)({results:n,history:t},[e]),c=o.kept.alerts.tracks.find(({endpoint:e})=>e===i),m=(0,s.rQ)(t,i,l,t.now+1),[f,h]=[(0,d.bW)(t,i,1),(0,d.bW)(t,i,30)]
return{name:i,state:void 0===u||"inconclusive"===u.verdict?"unknown":u.verdict,...void 0!==a&&{group:a},...void 0!==p?.ms&&{ms:p.ms},...p?.phases&&{phases:p.phases},...void 0!==c?.certificateExpiresAt&&{certificateExpiresAt:c.certificateExpiresAt},uptime:{...void 0!==f&&{day:f},...void 0!==h&&{month:h}},probes:{total:m.up+m.degraded+m.down,bad:m.down,since:l}}}(t,e)),objectives:e.reports})}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var o=n(8082),s=n(5405)
async function writeText(e,t,n,i){try{await i.writeFile(t,n)}catch(n){const{code:i}=(0,s.OA)(n)
if("string"!=typeof i)throw n
throw new o.l(`The file "${t}" cannot be written (${i}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}}),8015:((e,t,n)=>{n.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))}),4142:((e,t,n)=>{n.d(t,{H:()=>openMetricsText})
var o=n(8015)
const openMetricsText=e=>`${e.map(familyText).join("")}# EOF\n`
function familyText(e){const t=e.unit?.startsWith("{")?void 0:e.unit,n=[...(0,o.Z)(e),...t?[t]:[]].join("_")
return[`# TYPE ${n} ${e.kind}\n`,...t?[`# UNIT ${n} ${t}\n`]:[],`# HELP ${n} ${escaped(e.help)}\n`,...e.points.map(t=>s[e.kind](n,t))].join("")}const s={gauge:sample,counter:(e,t)=>sample(`${e}_total`,t)+created(e,t),histogram:(e,t)=>function(e,{labels:t,buckets:{bounds:n,counts:o}={bounds:[],counts:[]}}){let s=0
const i=o.map((o,i)=>(s+=o,sample(`${e}_bucket`,{labels:{...t,le:n[i]?.toString()??"+Inf"},value:s})))
return i.join("")+sample(`${e}_count`,{labels:t,value:s})}(e,t)+sample(`${e}_sum`,t)+created(e,t)},created=(e,t)=>void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})
function sample(e,{labels:t,value:n}){const o=Object.entries(t).map(([e,t])=>`${e.replaceAll(".","_")}="${escaped(t)}"`)
return`${e}${o.length>0?`{${o.join(",")}}`:""} ${n}\n`}const i={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>i[e]??"")})}
