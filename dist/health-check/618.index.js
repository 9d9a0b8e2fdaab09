export const id=618
export const ids=[618]
export const modules={8502:((e,t,n)=>{n.d(t,{m:()=>familiesOf})
var o=n(8015),i=n(6272)
const s=["up","degraded","down","maintenance","unknown"]
function familiesOf({now:e,endpoints:t,objectives:n}){return(0,o.s)([{words:"round timestamp",kind:"gauge",unit:"seconds",help:"When the newest round took place.",points:[point({},e/1e3)]},...endpointFamilies(t),...objectiveFamilies(n)])}function endpointFamilies(e){const t=pointsOf(e,({name:e,group:t})=>({endpoint:e,...void 0!==t&&{group:t}}))
return[gauge("endpoint up","Whether the endpoint answers; absent while nobody knows.",t(({state:e})=>a[e])),gauge("endpoint state","1 for the state that the endpoint is in.",t(({state:e})=>s.map(t=>[{state:t},t===e?1:0]))),gauge("endpoint duration","Time of a probe in the newest round.",t(({ms:e})=>seconds(e)),"seconds"),gauge("endpoint phase duration","Time of one phase of a probe in the newest round.",t(({phases:e={}})=>i.tW.map(t=>[{phase:t},seconds(e[t])])),"seconds"),gauge("endpoint certificate expiry timestamp","When the certificate expires that does so first.",t(({certificateExpiresAt:e})=>seconds(e)),"seconds"),gauge("endpoint uptime","Time up of the time known.",t(({uptime:e={}})=>Object.entries(e).map(([e,t])=>[{window:e},t])),"ratio"),{words:"endpoint probes",kind:"counter",unit:"{probe}",help:"Probes by what came of them.",points:e.flatMap(counters)}]}function objectiveFamilies(e){const t=pointsOf(e,({name:e})=>({slo:e}))
return[gauge("slo target","Part of the probes that should be good.",t(({target:e})=>e),"ratio"),gauge("slo sli","Part of the probes that were good.",t(({sli:e})=>e),"ratio"),gauge("slo budget left","Part of the error budget that is left; below 0 once it is overspent.",t(({budgetLeft:e})=>e),"ratio"),gauge("slo burn rate","How many times as fast as allowed the budget goes.",t(({burnRates:e})=>e.map(({ms:e,burn:t})=>[{window:e/1e3+"s"},t]))),gauge("slo alert firing","Whether a burn-rate alert fires.",t(({rules:e})=>e.map(({rule:e,blockedBy:t})=>[{rule:e},0===t.length?1:0]))),gauge("slo exhaustion timestamp","When the budget was or will be exhausted.",t(({exhaustedAt:e})=>seconds(e)),"seconds")]}const a={up:1,degraded:1,down:0,maintenance:void 0,unknown:void 0},counters=({name:e,group:t,probes:n})=>{if(!n)return[]
const o={endpoint:e,...void 0!==t&&{group:t}},{total:i,bad:s,since:a}=n
return[{labels:{...o,result:"good"},value:i-s,since:a},{labels:{...o,result:"bad"},value:s,since:a}]},gauge=(e,t,n,o)=>({words:e,kind:"gauge",help:t,points:n,...o&&{unit:o}}),seconds=e=>void 0===e?void 0:e/1e3,pointsOf=(e,t)=>n=>e.flatMap(e=>{const o=n(e)
return(Array.isArray(o)?o:[[{},o]]).flatMap(([n,o])=>void 0===o?[]:[point({...t(e),...n},o)])}),point=(e,t)=>({labels:e,value:t})}),8618:((e,t,n)=>{n.r(t),n.d(t,{metricsOf:()=>metricsOf,writeMetrics:()=>writeMetrics})
var o=n(911),i=n(5192),s=n(8015)
function familyText(e){const t=e.unit?.startsWith("{")?void 0:e.unit,n=[...(0,s.Z)(e),...t?[t]:[]].join("_")
return[`# TYPE ${n} ${e.kind}\n`,...t?[`# UNIT ${n} ${t}\n`]:[],`# HELP ${n} ${escaped(e.help)}\n`,...e.points.map(t=>a[e.kind](n,t))].join("")}const a={gauge:sample,counter:(e,t)=>sample(`${e}_total`,t)+created(e,t),histogram:(e,t)=>function(e,{labels:t,buckets:{bounds:n,counts:o}={bounds:[],counts:[]}}){let i=0
return o.map((o,s)=>(i+=o,sample(`${e}_bucket`,{labels:{...t,le:n[s]?.toString()??"+Inf"},value:i}))).join("")+sample(`${e}_count`,{labels:t,value:i})}(e,t)+sample(`${e}_sum`,t)+created(e,t)},created=(e,t)=>void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})
function sample(e,{labels:t,value:n}){const o=Object.entries(t).map(([e,t])=>`${e.replaceAll(".","_")}="${escaped(t)}"`)
return`${e}${o.length>0?`{${o.join(",")}}`:""} ${n}\n`}const r={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>r[e]??"")
var d=n(8502)
var l=n(8e3),p=n(1868),u=n(4924)
const writeMetrics=(e,t,n)=>{return(0,u.x)("metrics-file",e,(i=(0,o.KL)(metricsOf(t),n.redact),(e=>`${e.map(familyText).join("")}# EOF\n`)((0,d.m)(i))),n)
var i},metricsOf=e=>({now:e.history.now,endpoints:e.settings.endpoints.map(t=>function(e,{history:t,results:n,decided:o}){const{name:s,group:a}=e,r=function(e){const t=new Date(e)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth())}(t.now),d=n.find(e=>e.endpoint===s),[u]=(0,l.Y)({results:n,history:t},[e]),c=o.kept.alerts.tracks.find(({endpoint:e})=>e===s),m=(0,i.rQ)(t,s,r,t.now+1),[f,h]=[(0,p.bW)(t,s,1),(0,p.bW)(t,s,30)]
return{name:s,state:void 0===u||"inconclusive"===u.verdict?"unknown":u.verdict,...void 0!==a&&{group:a},...void 0!==d?.ms&&{ms:d.ms},...d?.phases&&{phases:d.phases},...void 0!==c?.certificateExpiresAt&&{certificateExpiresAt:c.certificateExpiresAt},uptime:{...void 0!==f&&{day:f},...void 0!==h&&{month:h}},probes:{total:m.up+m.degraded+m.down,bad:m.down,since:r}}}(t,e)),objectives:e.reports})}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var o=n(8082),i=n(5405)
async function writeText(e,t,n,s){try{await s.writeFile(t,n)}catch(n){const{code:s}=(0,i.OA)(n)
if("string"!=typeof s)throw n
throw new o.l(`The file "${t}" cannot be written (${s}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}}),8015:((e,t,n)=>{n.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))})}
