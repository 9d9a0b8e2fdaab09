export const id=774
export const ids=[774]
export const modules={5393:((e,t,n)=>{n.r(t),n.d(t,{writeOpenSlo:()=>writeOpenSlo})
var o=n(911),i=n(4623),r=n(2427),a=n(9618),s=n(1428),d=n(5114),c=n(8663)
async function exportOpenSlo(e){const{stringify:t}=await n.e(815).then(n.t.bind(n,8815,19)),o=function(e){const t=new Set
return e.map(({name:e})=>{const n=nameOf(e)
let[o,i]=[n,1]
for(;t.has(o);)o=`${n}-${++i}`
return t.add(o),o})}(e)
return e.map((e,n)=>`---\n${t(function(e,t){const n=(0,c.tC)(e),o=(0,a.fY)((0,r.O)(e))
return{apiVersion:"openslo/v1",kind:"SLO",metadata:{name:t,displayName:e.name},spec:{...void 0!==e.description&&{description:e.description},service:nameOf(e.endpoints[0]??""),indicator:{metadata:{name:`${t}-sli`},spec:void 0===e.latency?ratio(e):threshold(e)},...n&&{timeWindow:[n]},budgetingMethod:"Occurrences",objectives:[{...void 0!==e.latency&&{op:"lt",value:e.latency},target:fraction(e.target)}],...e.alerts&&{alertPolicies:"none"===e.alerts?[]:e.alerts.map(e=>(0,s.U)(e,t,o))}}}}(e,o[n]??""),{lineWidth:0,aliasDuplicateObjects:!1})}`).join("")}const sourceOf=({endpoints:e,degradedIsBad:t},n)=>({metricSource:{type:d.M,spec:{endpoints:e,...n,...void 0!==t&&{"degraded-is-bad":t}}}}),ratio=e=>({ratioMetric:{counter:!0,good:sourceOf(e,{probes:"good"}),total:sourceOf(e,{probes:"all"})}}),threshold=e=>({thresholdMetric:sourceOf(e,{unit:"ms"})}),fraction=e=>(0,i.rl)((0,i.qM)((0,i.e0)(e),(0,i.DI)((0,i.e0)(100)))),nameOf=e=>e.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,45).replace(/^-|-$/g,"")||"slo"
var l=n(4924)
const writeOpenSlo=async(e,{settings:{slos:t}},n)=>(0,l.x)("openslo-file",e,await exportOpenSlo((0,o.KL)(t,n.redact)),n)}),4924:((e,t,n)=>{n.d(t,{x:()=>writeText})
var o=n(8082),i=n(5405)
async function writeText(e,t,n,r){try{await r.writeFile(t,n)}catch(n){const{code:r}=(0,i.OA)(n)
if("string"!=typeof r)throw n
throw new o.l(`The file "${t}" cannot be written (${r}).`,{fix:`Name a file that this job may write to in \`${e}\`.`,cause:n})}}}),1428:((e,t,n)=>{n.d(t,{H:()=>alertsOf,U:()=>policyOf})
var o=n(4623),i=n(9859),r=n(2699),a=n(8663)
const s="tocsin/rule",d="tocsin/short-window",c="tocsin/budget-percent"
function alertsOf(e,t){if(!e)return{value:void 0}
const n=e.map((e,n)=>function(e,t,n){const o="alertPolicyRef"in e?n.policies.get(e.alertPolicyRef):e
if(!o)return(0,r.D)([...t,"alertPolicyRef"],"refers to no AlertPolicy of this file")
if(!1===o.spec.alertWhenBreaching)return{value:void 0}
const[i]=o.spec.conditions,u=i&&"conditionRef"in i?n.conditions.get(i.conditionRef):i
return u?function({spec:{severity:e,condition:t}},n,{path:o,periodMs:i}){const{op:u,threshold:m,lookbackWindow:f,alertAfter:p="0m"}=t
if("lt"===u||"lte"===u)return(0,r.D)(o,"its condition has to alert above the threshold; use op: gt")
const[v,g]=[(0,a.MD)(f),(0,a.MD)(p)]
if(void 0===v||v<5*l||v>30*h)return(0,r.D)(o,"its lookbackWindow must be from 5m to 30d")
if(void 0===g)return(0,r.D)(o,"its alertAfter must be a duration such as 5m")
const w=(0,a.MD)(n[d]??"")??Math.min(Math.max(g||v/12,l),7*h),b=Number(n[c]??Number((m*v*100/i).toFixed(6)))
return b>=.1&&b<=100?{value:{rule:ruleOf(n[s],e,v),budgetPercent:b,long:v,short:w}}:(0,r.D)(o,`its threshold comes to ${Number(b.toFixed(3))} % of the budget in ${f}, and must come to 0.1 to 100 %`)}(u,{...u.metadata.annotations,...o.metadata.annotations},{path:t,periodMs:n.periodMs}):(0,r.D)(t,"its conditionRef refers to no AlertCondition of this file")}(e,["spec","alertPolicies",n],t)),o=(0,r.R)(...n)
if(o.length>0)return{faults:o}
const u=n.flatMap(e=>"value"in e&&e.value?[e.value]:[]),m=u.findIndex(({rule:e},t)=>u.findIndex(t=>t.rule===e)!==t)
return-1!==m?(0,r.D)(["spec","alertPolicies",m],`a second condition is ${u[m]?.rule} by its severity and window; tell them apart by the annotation ${s}: ${i.XZ.join(", ")}`):{value:u.length>0?u:"none"}}const[l,u,h]=[6e4,36e5,864e5]
function ruleOf(e,t,n){const o=i.XZ.find(t=>t===e)
return o||(/page|crit|urgent|high|sev-?[01]|^p[01]$/i.test(t)?n<=u?"page-quick":"page-slow":n<=h?"ticket-quick":"ticket-slow")}const policyOf=({rule:e,budgetPercent:t,long:n,short:r},l,u)=>({kind:"AlertPolicy",metadata:{name:`${l}-${e}`,annotations:{[s]:e,[d]:(0,a.UR)(r),[c]:String(t)}},spec:{alertWhenBreaching:!0,alertWhenResolved:!0,alertWhenNoData:!1,conditions:[{kind:"AlertCondition",metadata:{name:`${l}-${e}`},spec:{severity:e.startsWith("page")?"page":"ticket",condition:{kind:"burnrate",op:"gt",threshold:(0,o.rl)((0,i.Jt)({rule:e,budgetPercent:t,longMs:n,shortMs:r},u)),lookbackWindow:(0,a.UR)(n),alertAfter:"0m"}}}],notificationTargets:[]}})}),2699:((e,t,n)=>{n.d(t,{D:()=>fault,R:()=>faultsIn})
const fault=(e,t)=>({faults:[{path:e,what:t}]}),faultsIn=(...e)=>e.flatMap(e=>"faults"in e?e.faults:[])}),5114:((e,t,n)=>{n.d(t,{M:()=>i,o:()=>indicated})
var o=n(2699)
const i="tocsin",r="tocsin/endpoints"
function indicated({metadata:e,spec:t},n,d){const{thresholdMetric:c,ratioMetric:l}=t
if(!c==!l)return(0,o.D)(d.path,"an indicator must have either a ratioMetric or a thresholdMetric")
const u=(c?[c]:[l?.total,l?.good,l?.bad,l?.raw]).flatMap(e=>e&&isOurs(e,d)?[e.metricSource.spec??{}]:[]),h=[...new Set(u.map(({endpoints:e})=>JSON.stringify(listed(e))))]
if(h.length>1)return(0,o.D)(d.path,"all sources of an indicator must name the same endpoints")
const m=e.annotations?.[r]??d.metadata.annotations?.[r],f=listed(u[0]?.endpoints)??listed(m?.split(",").map(e=>e.trim()))??listed(d.service)
if(!f)return(0,o.D)(d.path,`the indicator names no endpoints; add { type: ${i}, spec: { endpoints: [name] } } as its metricSource, or the annotation ${r}`)
const p=u.find(e=>void 0!==e["degraded-is-bad"])?.["degraded-is-bad"]
if(void 0!==p&&"boolean"!=typeof p)return(0,o.D)(d.path,"degraded-is-bad must be true or false")
const v=c?function({op:e,value:t},n,i){if("ms"!==n&&"s"!==n)return(0,o.D)(i,"the unit of a thresholdMetric must be ms or s")
if(void 0===t||"lt"!==e&&"lte"!==e)return(0,o.D)(i,"an objective of a thresholdMetric needs op: lt and a value: a probe is good below it")
const r=Math.round(t*("s"===n?1e3:1)*1e3)/1e3,d="lte"===e?Math.floor(r)+1:r
return d>=a&&d<=s?{value:d}:(0,o.D)(i,"the value must be from 1 ms to 5 minutes")}(n,u[0]?.unit??"ms",d.path):{value:void 0}
return"faults"in v?v:{value:{endpoints:f,...void 0!==v.value&&{latency:v.value},...void 0!==p&&{degradedIsBad:p}}}}const isOurs=({metricSource:{type:e,metricSourceRef:t}},{typeOf:n})=>(e??(void 0===t?void 0:n(t)))===i
function listed(e){const t="string"==typeof e?[e]:e
return Array.isArray(t)&&t.length>0&&t.every(e=>"string"==typeof e&&""!==e&&e.length<=80)?t:void 0}const a=1,s=3e5}),8663:((e,t,n)=>{n.d(t,{MD:()=>shorthandMs,Ou:()=>windowOf,UR:()=>shorthand,tC:()=>timeWindowOf})
var o=n(6755),i=n(336),r=n(2699)
const a={"1w":"week","7d":"week","1M":"month","1Q":"quarter","3M":"quarter","1Y":"year","12M":"year"},s={week:"1w",month:"1M",quarter:"1Q",year:"1Y"},d=864e5,c=d,l=366*d,shorthandMs=e=>/^\d+(?:ms|[smhdw])$/.test(e)?(0,o.E9)(e):void 0,u=[["d",d],["h",36e5],["m",6e4],["s",1e3],["ms",1]]
function shorthand(e){const[t,n]=u.find(([,t])=>e%t===0)??["ms",1]
return`${e/n}${t}`}const path=(...e)=>["spec","timeWindow",0,...e]
function windowOf(e){if(!e)return{value:{}}
if(e.calendar)return e.isRolling?(0,r.D)(path("isRolling"),"isRolling must be false where there is a calendar"):function({duration:e},{startTime:t,timeZone:n}){const o=a[e]
return o?function(e){try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}(n)?function(e,t){const[,n,o="00:00:00"]=/^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?$/.exec(t)??[],r=Date.parse(`${n}T${o}Z`)
return Number.isFinite(r)&&(0,i.d)(e,r,"UTC").from===r}(o,t)?{value:{window:o,timeZone:n}}:(0,r.D)(path("calendar","startTime"),`must be the beginning of a ${o}, such as ${h[o]}: no other is known here`):(0,r.D)(path("calendar","timeZone"),"must be a time zone such as Europe/Berlin"):(0,r.D)(path("duration"),"a duration with a calendar must be 1w, 1M, 1Q or 1Y")}(e,e.calendar)
const t=shorthandMs(e.duration)
return void 0===t?(0,r.D)(path("duration"),"a rolling duration must be in m, h, d or w, such as 30d, or needs a calendar"):t>=c&&t<=l?{value:{window:t}}:(0,r.D)(path("duration"),"the duration must be from 1d to 366d")}const h={week:"2026-01-05 00:00:00",month:"2026-01-01 00:00:00",quarter:"2026-01-01 00:00:00",year:"2026-01-01 00:00:00"}
const timeWindowOf=({window:e,timeZone:t="UTC"})=>{if(void 0!==e)return"number"==typeof e?{duration:shorthand(e),isRolling:!0}:{duration:s[e],isRolling:!1,calendar:{startTime:h[e],timeZone:t}}}})}
