export const id=662
export const ids=[662]
export const modules={1428:((e,t,n)=>{n.d(t,{H:()=>alertsOf,U:()=>policyOf})
var i=n(4623),o=n(9859),r=n(2699),a=n(8663)
const s="tocsin/rule",c="tocsin/short-window",l="tocsin/budget-percent"
function alertsOf(e,t){if(!e)return{value:void 0}
const n=e.map((e,n)=>function(e,t,n){const i="alertPolicyRef"in e?n.policies.get(e.alertPolicyRef):e
if(!i)return(0,r.D)([...t,"alertPolicyRef"],"refers to no AlertPolicy of this file")
if(!1===i.spec.alertWhenBreaching)return{value:void 0}
const[o]=i.spec.conditions,u=o&&"conditionRef"in o?n.conditions.get(o.conditionRef):o
return u?function({spec:{severity:e,condition:t}},n,{path:i,periodMs:o}){const{op:u,threshold:f,lookbackWindow:p,alertAfter:h="0m"}=t
if("lt"===u||"lte"===u)return(0,r.D)(i,"its condition has to alert above the threshold; use op: gt")
const[v,g]=[(0,a.MD)(p),(0,a.MD)(h)]
if(void 0===v||v<5*d||v>30*m)return(0,r.D)(i,"its lookbackWindow must be from 5m to 30d")
if(void 0===g)return(0,r.D)(i,"its alertAfter must be a duration such as 5m")
const M=(0,a.MD)(n[c]??"")??Math.min(Math.max(g||v/12,d),7*m),b=Number(n[l]??Number((f*v*100/o).toFixed(6)))
return b>=.1&&b<=100?{value:{rule:ruleOf(n[s],e,v),budgetPercent:b,long:v,short:M}}:(0,r.D)(i,`its threshold comes to ${Number(b.toFixed(3))} % of the budget in ${p}, and must come to 0.1 to 100 %`)}(u,{...u.metadata.annotations,...i.metadata.annotations},{path:t,periodMs:n.periodMs}):(0,r.D)(t,"its conditionRef refers to no AlertCondition of this file")}(e,["spec","alertPolicies",n],t)),i=(0,r.R)(...n)
if(i.length>0)return{faults:i}
const u=n.flatMap(e=>"value"in e&&e.value?[e.value]:[]),f=u.findIndex(({rule:e},t)=>u.findIndex(t=>t.rule===e)!==t)
return-1!==f?(0,r.D)(["spec","alertPolicies",f],`a second condition is ${u[f]?.rule} by its severity and window; tell them apart by the annotation ${s}: ${o.XZ.join(", ")}`):{value:u.length>0?u:"none"}}const[d,u,m]=[6e4,36e5,864e5]
function ruleOf(e,t,n){const i=o.XZ.find(t=>t===e)
return i||(/page|crit|urgent|high|sev-?[01]|^p[01]$/i.test(t)?n<=u?"page-quick":"page-slow":n<=m?"ticket-quick":"ticket-slow")}const policyOf=({rule:e,budgetPercent:t,long:n,short:r},d,u)=>({kind:"AlertPolicy",metadata:{name:`${d}-${e}`,annotations:{[s]:e,[c]:(0,a.UR)(r),[l]:String(t)}},spec:{alertWhenBreaching:!0,alertWhenResolved:!0,alertWhenNoData:!1,conditions:[{kind:"AlertCondition",metadata:{name:`${d}-${e}`},spec:{severity:e.startsWith("page")?"page":"ticket",condition:{kind:"burnrate",op:"gt",threshold:(0,i.rl)((0,o.Jt)({rule:e,budgetPercent:t,longMs:n,shortMs:r},u)),lookbackWindow:(0,a.UR)(n),alertAfter:"0m"}}}],notificationTargets:[]}})}),2699:((e,t,n)=>{n.d(t,{D:()=>fault,R:()=>faultsIn})
const fault=(e,t)=>({faults:[{path:e,what:t}]}),faultsIn=(...e)=>e.flatMap(e=>"faults"in e?e.faults:[])}),8662:((e,t,n)=>{n.d(t,{importOpenSlo:()=>importOpenSlo})
var i=n(1232),o=n(8082),r=n(8395),a=n(3030),s=n(4623),c=n(2427),l=n(9618),d=n(1428),u=n(2699),m=n(5114),f=n(8663)
const p=80,h=500
function convert(e,t){const{timeWindow:n,objectives:i,alertPolicies:o,description:r}=e.spec,s=(0,f.Ou)(n?.[0])
if("faults"in s)return s
const g=(0,d.H)(o,{...t,periodMs:(0,l.fY)((0,c.O)(s.value))}),M=i.map((n,i)=>function(e,t,n){const i=e.spec.objectives[t]??{},o=["spec","objectives",t],r=function(e,{timeSliceWindow:t},n){if("Occurrences"===e)return
const i="number"==typeof t?6e4*t:(0,f.MD)(t??"")
return void 0!==i&&i>0&&i<=v?void 0:(0,u.D)([...n,"timeSliceWindow"],`${e} needs a timeSliceWindow of at most 1m here, which holds one probe; or use budgetingMethod: Occurrences`)}(e.spec.budgetingMethod,i,o)
if(r)return r
if(1!==(i.compositeWeight??1))return(0,u.D)([...o,"compositeWeight"],"weights are not known here; leave it out")
if(void 0===i.target==(void 0===i.targetPercent))return(0,u.D)(o,"needs either target or targetPercent")
const a=function({metadata:e,spec:t},n){const i=e.displayName??e.name
return 1===t.objectives.length?i:`${i}: ${n.displayName??`${percentOf(n)} %`}`}(e,i)
if(a.length>p)return(0,u.D)(o,`its name would have more than ${p} characters; shorten displayName`)
const s=i.indicator??i.indicatorRef,c=void 0===s?e.spec:i,l=void 0===s?["spec"]:o,d=c.indicator??n.indicators.get(c.indicatorRef??"")
if(void 0!==c.indicatorRef&&!d)return(0,u.D)([...l,"indicatorRef"],"refers to no SLI of this file")
if(!d)return(0,u.D)(l,"needs an indicator or an indicatorRef")
const h={path:[...l,c.indicator?"indicator":"indicatorRef"],metadata:e.metadata,service:e.spec.service},g=(0,m.o)(d,i,{...h,typeOf:n.typeOf})
return"faults"in g?g:{value:{name:a,target:percentOf(i),...g.value}}}(e,i,t))
if("faults"in g)return{faults:[...g.faults,...(0,u.R)(...M)]}
const b=(0,u.R)(...M)
if(b.length>0)return{faults:b}
const w={...s.value,...void 0!==g.value&&{alerts:g.value},...r&&{description:(0,a.$Q)(r,h)}}
return{value:M.flatMap(e=>"value"in e?[{...e.value,...w}]:[])}}const v=6e4
const percentOf=({target:e,targetPercent:t})=>t??(0,s.rl)((0,s.qM)((0,s.e0)(e??0),(0,s.e0)(100))),g=/^(?:---|\.\.\.)(?=\s|$)/,M=/^\s*(?:#.*|%.*)?$/
var b=n(3305)
const w=r.YjP("must be text").check(b.m9(1,"must not be empty")),y=r.lqM(w),$=r.g1P(r.YjP(),r.L5J()),q=r._H3({name:w,displayName:y,annotations:r.lqM(r.g1P(r.YjP(),r.YjP("must be text in quotes")))}),k=r._H3({apiVersion:r.euz("openslo/v1"),kind:r.k5n(["SLO","SLI","AlertPolicy","AlertCondition","AlertNotificationTarget","DataSource","Service"]),metadata:q}),D={apiVersion:r.lqM(r.euz("openslo/v1")),kind:r.lqM(r.YjP()),metadata:q},O=r.rej({metricSource:r.rej({metricSourceRef:y,type:y,spec:r.lqM($)})}),j=r.rej({description:r.lqM(r.YjP()),thresholdMetric:r.lqM(O),ratioMetric:r.lqM(r.rej({counter:r.lqM(r.zMY("must be true or false")),good:r.lqM(O),bad:r.lqM(O),total:r.lqM(O),rawType:r.lqM(r.k5n(["success","failure"])),raw:r.lqM(O)}))}),R=r.rej({...D,spec:j}),P=r.k5n(["lte","gte","lt","gt"]),S=r.aig("must be a number"),Y=r.rej({...D,spec:r.rej({description:r.lqM(r.YjP()),severity:w,condition:r.rej({kind:r.lqM(r.euz("burnrate")),op:P,threshold:S,lookbackWindow:w,alertAfter:y})})}),A=r.rej({...D,spec:r.rej({description:r.lqM(r.YjP()),alertWhenNoData:r.lqM(r.zMY()),alertWhenResolved:r.lqM(r.zMY()),alertWhenBreaching:r.lqM(r.zMY()),conditions:r.YOg(r.KCZ([r.rej({conditionRef:w}),Y],"must be a condition or a conditionRef")).check(b.YA(1,"must have one condition")),notificationTargets:r.lqM(r.YOg(r.L5J()))})}),W=r.rej({displayName:y,op:r.lqM(P),value:r.lqM(S),target:r.lqM(S.check(b.Tx(0,"must be above 0 and below 1"),b.Au(1,"must be above 0 and below 1"))),targetPercent:r.lqM(S.check(b.Tx(0,"must be above 0 and below 100"),b.Au(100,"must be above 0 and below 100"))),timeSliceTarget:r.lqM(S),timeSliceWindow:r.lqM(r.KCZ([S,w])),indicator:r.lqM(R),indicatorRef:y,compositeWeight:r.lqM(S)}),T=r.rej({duration:w,isRolling:r.lqM(r.zMY("must be true or false")),calendar:r.lqM(r.rej({startTime:w,timeZone:w}))}),x=r.rej({...D,spec:r.rej({description:r.lqM(r.YjP()),service:y,indicator:r.lqM(R),indicatorRef:y,timeWindow:r.lqM(r.YOg(T).check(b.Eb(1,"must have one item"))),budgetingMethod:r.k5n(["Occurrences","Timeslices","RatioTimeslices"]),objectives:r.YOg(W).check(b.m9(1,"must not be empty"),b.Eb(100,"must have at most 100 objectives")),alertPolicies:r.cl6(r.YOg(r.KCZ([r.rej({alertPolicyRef:w}),A],"must be an AlertPolicy or an alertPolicyRef")))})}),N=r.rej({...D,spec:r.lqM($)}),Z={SLO:x,SLI:R,AlertPolicy:A,AlertCondition:Y,AlertNotificationTarget:N,DataSource:N,Service:N},L=262144,C=200
async function importOpenSlo(e,t){if(Buffer.byteLength(e)>L)throw invalid([`${t} is larger than ${L/1024} KiB.`])
const n=function(e){const t=e.split(/\r\n|[\n\r]/),n=[0,...t.flatMap((e,t)=>t>0&&g.test(e)?[t]:[])]
return n.flatMap((e,i)=>{const o=t.slice(e,n[i+1]).map(e=>e.replace(g,"   "))
return o.every(e=>M.test(e))?[]:[`${"\n".repeat(e)}${o.join("\n")}`]})}(e)
if(n.length>C)throw invalid([`${t} has more than ${C} documents.`])
const o=allOf(await Promise.all(n.map(e=>async function(e,t){const n={prefix:prefixOf(t),whole:"the document"},o=await(0,i.y)(e,{...n,schema:k})
if("complaint"in o)return o
const{kind:r}=o.value,a=await(0,i.y)(e,{...n,schema:Z[r]})
return"complaint"in a?a:{value:{kind:r,value:a.value,document:e}}}(e,t)))),a=function(e){const named=t=>new Map(e.flatMap(({kind:e,value:n})=>e===t?[[n.metadata.name,n]]:[])),t=named("DataSource")
return{indicators:named("SLI"),policies:named("AlertPolicy"),conditions:named("AlertCondition"),typeOf:e=>t.get(e)?.spec?.type?.toString()}}(o),s=o.flatMap(e=>"SLO"===e.kind?[e]:[])
return allOf(await Promise.all(s.map(({value:e,document:n})=>async function(e,{document:t,file:n,referred:o}){const a=convert(e,o)
return"value"in a?a:(0,i.y)(t,{schema:r.pdi(()=>[]),prefix:prefixOf(n),rules:({valueOffset:e})=>(0,u.R)(a).map(({path:t,what:n})=>({offset:e(t),what:`${words(t)}${n}`,kind:"missing-key"}))})}(e,{document:n,file:t,referred:a})))).flat()}const prefixOf=e=>({line:t,column:n})=>`${e}:${t}:${n}: `
const words=e=>`${e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${e}`).join("")}: `
function allOf(e){const t=e.flatMap(e=>"complaint"in e?[e.complaint]:[])
if(t.length>0)throw invalid(t)
return e.flatMap(e=>"value"in e?[e.value]:[])}const invalid=e=>new o.l(`The OpenSLO file cannot be read:\n${e.join("\n")}`,{fix:"Correct the file; github.com/OpenSLO/OpenSLO describes apiVersion openslo/v1."})}),5114:((e,t,n)=>{n.d(t,{M:()=>o,o:()=>indicated})
var i=n(2699)
const o="tocsin",r="tocsin/endpoints"
function indicated({metadata:e,spec:t},n,c){const{thresholdMetric:l,ratioMetric:d}=t
if(!l==!d)return(0,i.D)(c.path,"an indicator must have either a ratioMetric or a thresholdMetric")
const u=(l?[l]:[d?.total,d?.good,d?.bad,d?.raw]).flatMap(e=>e&&isOurs(e,c)?[e.metricSource.spec??{}]:[]),m=[...new Set(u.map(({endpoints:e})=>JSON.stringify(listed(e))))]
if(m.length>1)return(0,i.D)(c.path,"all sources of an indicator must name the same endpoints")
const f=e.annotations?.[r]??c.metadata.annotations?.[r],p=listed(u[0]?.endpoints)??listed(f?.split(",").map(e=>e.trim()))??listed(c.service)
if(!p)return(0,i.D)(c.path,`the indicator names no endpoints; add { type: ${o}, spec: { endpoints: [name] } } as its metricSource, or the annotation ${r}`)
const h=u.find(e=>void 0!==e["degraded-is-bad"])?.["degraded-is-bad"]
if(void 0!==h&&"boolean"!=typeof h)return(0,i.D)(c.path,"degraded-is-bad must be true or false")
const v=l?function({op:e,value:t},n,o){if("ms"!==n&&"s"!==n)return(0,i.D)(o,"the unit of a thresholdMetric must be ms or s")
if(void 0===t||"lt"!==e&&"lte"!==e)return(0,i.D)(o,"an objective of a thresholdMetric needs op: lt and a value: a probe is good below it")
const r=Math.round(t*("s"===n?1e3:1)*1e3)/1e3,c="lte"===e?Math.floor(r)+1:r
return c>=a&&c<=s?{value:c}:(0,i.D)(o,"the value must be from 1 ms to 5 minutes")}(n,u[0]?.unit??"ms",c.path):{value:void 0}
return"faults"in v?v:{value:{endpoints:p,...void 0!==v.value&&{latency:v.value},...void 0!==h&&{degradedIsBad:h}}}}const isOurs=({metricSource:{type:e,metricSourceRef:t}},{typeOf:n})=>(e??(void 0===t?void 0:n(t)))===o
function listed(e){const t="string"==typeof e?[e]:e
return Array.isArray(t)&&t.length>0&&t.every(e=>"string"==typeof e&&""!==e&&e.length<=80)?t:void 0}const a=1,s=3e5}),8663:((e,t,n)=>{n.d(t,{MD:()=>shorthandMs,Ou:()=>windowOf,UR:()=>shorthand,tC:()=>timeWindowOf})
var i=n(6755),o=n(336),r=n(2699)
const a={"1w":"week","7d":"week","1M":"month","1Q":"quarter","3M":"quarter","1Y":"year","12M":"year"},s={week:"1w",month:"1M",quarter:"1Q",year:"1Y"},c=864e5,l=c,d=366*c,shorthandMs=e=>/^\d+(?:ms|[smhdw])$/.test(e)?(0,i.E9)(e):void 0,u=[["d",c],["h",36e5],["m",6e4],["s",1e3],["ms",1]]
function shorthand(e){const[t,n]=u.find(([,t])=>e%t===0)??["ms",1]
return`${e/n}${t}`}const path=(...e)=>["spec","timeWindow",0,...e]
function windowOf(e){if(!e)return{value:{}}
if(e.calendar)return e.isRolling?(0,r.D)(path("isRolling"),"isRolling must be false where there is a calendar"):function({duration:e},{startTime:t,timeZone:n}){const i=a[e]
return i?function(e){try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}(n)?function(e,t){const[,n,i="00:00:00"]=/^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?$/.exec(t)??[],r=Date.parse(`${n}T${i}Z`)
return Number.isFinite(r)&&(0,o.d)(e,r,"UTC").from===r}(i,t)?{value:{window:i,timeZone:n}}:(0,r.D)(path("calendar","startTime"),`must be the beginning of a ${i}, such as ${m[i]}: no other is known here`):(0,r.D)(path("calendar","timeZone"),"must be a time zone such as Europe/Berlin"):(0,r.D)(path("duration"),"a duration with a calendar must be 1w, 1M, 1Q or 1Y")}(e,e.calendar)
const t=shorthandMs(e.duration)
return void 0===t?(0,r.D)(path("duration"),"a rolling duration must be in m, h, d or w, such as 30d, or needs a calendar"):t>=l&&t<=d?{value:{window:t}}:(0,r.D)(path("duration"),"the duration must be from 1d to 366d")}const m={week:"2026-01-05 00:00:00",month:"2026-01-01 00:00:00",quarter:"2026-01-01 00:00:00",year:"2026-01-01 00:00:00"}
const timeWindowOf=({window:e,timeZone:t="UTC"})=>{if(void 0!==e)return"number"==typeof e?{duration:shorthand(e),isRolling:!0}:{duration:s[e],isRolling:!1,calendar:{startTime:m[e],timeZone:t}}}})}
