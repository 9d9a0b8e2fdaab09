export const id=491
export const ids=[491]
export const modules={2696:((e,t,n)=>{n.d(t,{m:()=>familiesOf})
var i=n(6272)
function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()])),o=["up","degraded","down","maintenance","unknown"]
function familiesOf({now:e,endpoints:t,objectives:n}){return[{words:"round timestamp",kind:"gauge",unit:"seconds",help:"When the newest round took place.",points:[point({},e/1e3)]},...endpointFamilies(t),...objectiveFamilies(n)].map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function endpointFamilies(e){const t=pointsOf(e,({name:e,group:t})=>({endpoint:e,...void 0!==t&&{group:t}}))
return[gauge("endpoint up","Whether the endpoint answers; absent while nobody knows.",t(({state:e})=>s[e])),gauge("endpoint state","1 for the state that the endpoint is in.",t(({state:e})=>o.map(t=>[{state:t},t===e?1:0]))),gauge("endpoint duration","Time of a probe in the newest round.",t(({ms:e})=>seconds(e)),"seconds"),gauge("endpoint phase duration","Time of one phase of a probe in the newest round.",t(({phases:e={}})=>i.tW.map(t=>[{phase:t},seconds(e[t])])),"seconds"),gauge("endpoint certificate expiry timestamp","When the certificate expires that does so first.",t(({certificateExpiresAt:e})=>seconds(e)),"seconds"),gauge("endpoint uptime","Time up of the time known.",t(({uptime:e={}})=>Object.entries(e).map(([e,t])=>[{window:e},t])),"ratio"),{words:"endpoint probes",kind:"counter",help:"Probes by what came of them.",points:e.flatMap(counters)}]}function objectiveFamilies(e){const t=pointsOf(e,({name:e})=>({slo:e}))
return[gauge("slo target","Part of the probes that should be good.",t(({target:e})=>e),"ratio"),gauge("slo sli","Part of the probes that were good.",t(({sli:e})=>e),"ratio"),gauge("slo budget left","Part of the error budget that is left; below 0 once it is overspent.",t(({budgetLeft:e})=>e),"ratio"),gauge("slo burn rate","How many times as fast as allowed the budget goes.",t(({burnRates:e})=>e.map(({ms:e,burn:t})=>[{window:e/1e3+"s"},t]))),gauge("slo alert firing","Whether a burn-rate alert fires.",t(({rules:e})=>e.map(({rule:e,blockedBy:t})=>[{rule:e},0===t.length?1:0]))),gauge("slo exhaustion timestamp","When the budget was or will be exhausted.",t(({exhaustedAt:e})=>seconds(e)),"seconds")]}const s={up:1,degraded:1,down:0,maintenance:void 0,unknown:void 0},counters=({name:e,group:t,probes:n})=>{if(!n)return[]
const i={endpoint:e,...void 0!==t&&{group:t}},{total:o,bad:s,since:r}=n
return[{labels:{...i,result:"good"},value:o-s,since:r},{labels:{...i,result:"bad"},value:s,since:r}]},gauge=(e,t,n,i)=>({words:e,kind:"gauge",help:t,points:n,...i&&{unit:i}}),seconds=e=>void 0===e?void 0:e/1e3,pointsOf=(e,t)=>n=>e.flatMap(e=>{const i=n(e)
return(Array.isArray(i)?i:[[{},i]]).flatMap(([n,i])=>void 0===i?[]:[point({...t(e),...n},i)])}),point=(e,t)=>({labels:e,value:t})}),2491:((e,t,n)=>{n.r(t),n.d(t,{metricsOf:()=>metricsOf,writeMetrics:()=>writeMetrics})
var i=n(911),o=n(5192),s=n(2696)
function familyText(e){const t=["tocsin",...e.words.split(" "),...e.unit?[e.unit]:[]].join("_")
return[`# TYPE ${t} ${e.kind}\n`,...e.unit?[`# UNIT ${t} ${e.unit}\n`]:[],`# HELP ${t} ${escaped(e.help)}\n`,...e.points.map(n=>"counter"===e.kind?counterText(t,n):sample(t,n))].join("")}const counterText=(e,t)=>`${sample(`${e}_total`,t)}${void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})}`
function sample(e,{labels:t,value:n}){const i=Object.entries(t).map(([e,t])=>`${e}="${escaped(t)}"`)
return`${e}${i.length>0?`{${i.join(",")}}`:""} ${n}\n`}const r={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>r[e]??"")
var a=n(8e3),d=n(1868),p=n(4924)
const writeMetrics=(e,t,n)=>{return(0,p.x)("metrics-file",e,(o=(0,i.KL)(metricsOf(t),n.redact),`${(0,s.m)(o).map(familyText).join("")}# EOF\n`),n)
var o},metricsOf=e=>({now:e.history.now,endpoints:e.settings.endpoints.map(t=>function(e,{history:t,results:n,decided:i}){const{name:s,group:r}=e,p=function(e){const t=new Date(e)
return Date.UTC(t.getUTCFullYear(),t.getUTCMonth())}(t.now),l=n.find(e=>e.endpoint===s),[c]=(0,a.Y)({results:n,history:t},[e]),u=i.kept.alerts.tracks.find(({endpoint:e})=>e===s),m=(0,o.rQ)(t,s,p,t.now+1),[h,f]=[(0,d.bW)(t,s,1),(0,d.bW)(t,s,30)]
return{name:s,state:void 0===c||"inconclusive"===c.verdict?"unknown":c.verdict,...void 0!==r&&{group:r},...void 0!==l?.ms&&{ms:l.ms},...l?.phases&&{phases:l.phases},...void 0!==u?.certificateExpiresAt&&{certificateExpiresAt:u.certificateExpiresAt},uptime:{...void 0!==h&&{day:h},...void 0!==f&&{month:f}},probes:{total:m.up+m.degraded+m.down,bad:m.down,since:p}}}(t,e)),objectives:e.reports})}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var i=n(8082),o=n(5405)
async function writeText(e,t,n,s){try{await s.writeFile(t,n)}catch(n){const{code:s}=(0,o.OA)(n)
if("string"!=typeof s)throw n
throw new i.l(`The file "${t}" cannot be written (${s}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}})}
