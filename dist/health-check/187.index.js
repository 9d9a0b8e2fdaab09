export const id=187
export const ids=[187]
export const modules={8015:((e,t,n)=>{n.d(t,{Z:()=>wordsOf,s:()=>sound})
const wordsOf=({namespace:e="tocsin",words:t})=>[e,...t.split(" ")]
function sound(e){return e.map(e=>({...e,points:firstOfEach(e.points)})).filter(({points:e})=>e.length>0)}function firstOfEach(e){const t=new Set
return e.map(e=>({...e,labels:wellFormed(e.labels)})).filter(({labels:e,value:n})=>Number.isFinite(n)&&t.size<t.add(JSON.stringify(e)).size)}const wellFormed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.toWellFormed()]))}),5981:((e,t,n)=>{n.d(t,{Y:()=>headersOf})
const headersOf=(e="")=>Object.fromEntries(e.split("\n").flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim().toLowerCase(),e.slice(t+1).trim()]]:[]}))}),3187:((e,t,n)=>{n.r(t),n.d(t,{attributesOf:()=>c.T,headerSecrets:()=>headerSecrets,headersOf:()=>r.Y,nanos:()=>c.c,openMetricsText:()=>i.H,otlpMetrics:()=>o.F,otlpUrl:()=>a.b,push:()=>l.V,repositoryAttributes:()=>u.U,sound:()=>s.s})
var s=n(8015),r=n(5981)
const headerSecrets=(e="")=>Object.values((0,r.Y)(e)).flatMap(e=>[...new Set([e,e.slice(e.lastIndexOf(" ")+1)])].filter(e=>""!==e))
var i=n(4142),a=n(128),o=n(712),c=n(7795),l=n(4270),u=n(3265)}),4142:((e,t,n)=>{n.d(t,{H:()=>openMetricsText})
var s=n(8015)
const openMetricsText=e=>`${e.map(familyText).join("")}# EOF\n`
function familyText(e){const t=e.unit?.startsWith("{")?void 0:e.unit,n=[...(0,s.Z)(e),...t?[t]:[]].join("_")
return[`# TYPE ${n} ${e.kind}\n`,...t?[`# UNIT ${n} ${t}\n`]:[],`# HELP ${n} ${escaped(e.help)}\n`,...e.points.map(t=>r[e.kind](n,t))].join("")}const r={gauge:sample,counter:(e,t)=>sample(`${e}_total`,t)+created(e,t),histogram:(e,t)=>function(e,{labels:t,buckets:{bounds:n,counts:s}={bounds:[],counts:[]}}){let r=0
const i=s.map((s,i)=>(r+=s,sample(`${e}_bucket`,{labels:{...t,le:n[i]?.toString()??"+Inf"},value:r})))
return i.join("")+sample(`${e}_count`,{labels:t,value:r})}(e,t)+sample(`${e}_sum`,t)+created(e,t)},created=(e,t)=>void 0===t.since?"":sample(`${e}_created`,{...t,value:t.since/1e3})
function sample(e,{labels:t,value:n}){const s=Object.entries(t).map(([e,t])=>`${e.replaceAll(".","_")}="${escaped(t)}"`)
return`${e}${s.length>0?`{${s.join(",")}}`:""} ${n}\n`}const i={"\\":"\\\\",'"':'\\"',"\n":"\\n"},escaped=e=>e.replace(/[\\"\n]/g,e=>i[e]??"")}),128:((e,t,n)=>{function otlpUrl(e,t){const n=new URL(e),[,s,r]=/^(.*\/)(metrics|traces|logs)\/?$/.exec(n.pathname)??[]
if(r===t)return n.href
if(void 0!==s)n.pathname=s+t
else if(n.pathname.endsWith("/"))n.pathname+=`v1/${t}`
else if("metrics"!==t)return
return n.href}n.d(t,{b:()=>otlpUrl})}),712:((e,t,n)=>{n.d(t,{F:()=>otlpMetrics})
var s=n(8015),r=n(7795)
function otlpMetrics(e,{now:t,scope:n,resource:c,delta:l=!1}){const u=e.map(e=>function(e,t,n){const{kind:r,unit:a="1",help:o,points:c}=e,l={name:(0,s.Z)(e).join("."),description:o,unit:i[a]??a}
return"gauge"===r?{...l,gauge:{dataPoints:c.map(e=>gaugeOf(e,t))}}:"histogram"===r?{...l,histogram:{dataPoints:c.map(e=>histogramOf(e,t)),aggregationTemporality:n}}:{...l,sum:{dataPoints:c.map(e=>sumOf(e,t)),aggregationTemporality:n,isMonotonic:!0}}}(e,t,l?a:o))
return{resourceMetrics:[{resource:{attributes:(0,r.T)(c)},scopeMetrics:[{scope:{name:n},metrics:u}]}]}}const i={seconds:"s",ratio:"1"},a=1,o=2
const gaugeOf=({labels:e,value:t},n)=>({attributes:(0,r.T)(e),timeUnixNano:(0,r.c)(n),asDouble:t}),sumOf=(e,t)=>({...spanOf(e,t),asInt:String(Math.round(e.value))}),histogramOf=(e,t)=>{const{bounds:n=[],counts:s=[]}=e.buckets??{}
return{...spanOf(e,t),count:String(s.reduce((e,t)=>e+t,0)),sum:e.value,bucketCounts:s.map(String),explicitBounds:n}},spanOf=({labels:e,since:t},n)=>({attributes:(0,r.T)(e),...void 0!==t&&{startTimeUnixNano:(0,r.c)(t)},timeUnixNano:(0,r.c)(n)})}),7795:((e,t,n)=>{n.d(t,{T:()=>attributesOf,c:()=>nanos})
const attributesOf=e=>Object.entries(e).map(([e,t])=>({key:e,value:anyValue(t)}))
function anyValue(e){return"boolean"==typeof e?{boolValue:e}:"string"==typeof e?{stringValue:e.toWellFormed()}:Number.isSafeInteger(e)?{intValue:String(e)}:{doubleValue:e}}const nanos=e=>""+1000000n*BigInt(Math.round(e))}),4270:((e,t,n)=>{n.d(t,{V:()=>push})
var s=n(7871),r=n(4662),i=n(5405),a=n(6607)
const o=[429,502,503,504]
function otlpVerdict({status:e,headers:t,body:n},s){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,rejectedSpans:n,errorMessage:s}=(0,i.OA)(e),r=Number(t??n??0),a=saidIn(s)
return{kind:"accepted",rejected:Number.isSafeInteger(r)&&r>0?r:0,...a&&{said:a}}}((0,i.OA)((0,i.U4)(n)))
if(!o.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn((0,i.OA)((0,i.U4)(n)).message)].filter(Boolean).join(": ")}
const r=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const n=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(n)?void 0:Math.max(0,n-t)}(t["retry-after"],s)
return{kind:"retry",detail:`answered ${e}`,...void 0!==r&&{afterMs:r}}}const saidIn=e=>"string"==typeof e?(0,a.TN)(e).slice(0,200).toWellFormed():"",c=3e4,l=1e4
async function push(e,{url:t,headers:n={},budgetMs:r=c},i){const a={method:"POST",url:t,headers:{...n,"content-type":"application/json"},body:JSON.stringify(e)},o=i.elapsed()+r,l=(0,s.$)(Object.values(n).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const n=await once(a,o-i.elapsed(),i)
if("accepted"===n.kind)return{...n,...void 0!==n.said&&{said:l(n.said)}}
const s=`${new URL(t).host} ${l(n.detail)}`
if("final"===n.kind)return{kind:"failed",detail:s}
const r=Math.max(n.afterMs??0,backoffMs(e,i.random()))
if(i.elapsed()+r>=o)return{kind:"failed",detail:`${s}; gave up after ${1===e?"1 try":`${e} tries`}`}
await i.sleep(r)}}async function once(e,t,{send:n,now:s}){try{return otlpVerdict(await n(e,{timeoutMs:Math.min(l,t)}),s())}catch(e){if(e instanceof r.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)}),3265:((e,t,n)=>{function repositoryAttributes(e,t){const[n="",s=e]=e.includes("/")?e.split("/"):["",e]
return{"vcs.provider.name":"github","vcs.repository.name":s,...""!==n&&{"vcs.owner.name":n},...void 0!==t&&{"vcs.repository.url.full":t}}}n.d(t,{U:()=>repositoryAttributes})})}
