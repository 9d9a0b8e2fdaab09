export const id=929
export const ids=[929]
export const modules={9565:((e,t,n)=>{n.d(t,{G:()=>alertOf})
var r=n(5405),o=n(6357),s=n(6683),a=n(3694),i=n(3610),c=n(462)
const d=2e3
function alertOf(e){const t=(0,r.OA)(e),n=(0,i.Qq)(t.id,1e3)
if(void 0===n)return[]
const o=function({startedAt:e,openedAt:t,toldAt:n}){const o=(0,r.kB)(t)??(0,r.kB)(e)??0
return{startedAt:(0,r.kB)(e)??o,openedAt:o,toldAt:(0,r.kB)(n)??o}}(t),l={...latencyOf(t),...certificateOf(t),...sloOf(t),...partOf(t)},u=(0,r.p_)(t.members).slice(0,d),f=(0,i.Am)(u.flatMap(e=>function(e,t){const n=(0,r.OA)(e),o=(0,i.Qq)(n.endpoint,200)
if(void 0===o)return[]
const{state:d,since:l,downSince:u,lastGoodAt:f,lastBadAt:p,recoveredAt:m}=n,h={downSince:(0,r.kB)(u),lastGoodAt:(0,r.kB)(f),lastBadAt:(0,r.kB)(p),recoveredAt:(0,r.kB)(m)}
return[{endpoint:o,state:(0,i.yL)(a.Z6,d)??"down",since:(0,r.kB)(l)??t,...(0,s.e)(h),...(0,c.Pm)(n)}]}(e,o.startedAt)),({endpoint:e})=>e),p={reason:(0,i.Qq)(t.reason,500)??"",turn:(0,i.WQ)(t.turn)??0}
return[{id:n,kind:kindOf(t,l),...gravityOf(t),...p,...o,members:f,...restOf(t),...l}]}function gravityOf({severity:e,worst:t}){const n=(0,i.yL)(o.gO,e)??"P2"
return{severity:n,worst:(0,i.yL)(o.gO,t)??n}}function kindOf({kind:e},{slo:t,certificate:n}){const r=(0,i.yL)(a.Ok,e)??"unknown"
return"slo"===r&&!t||"certificate"===r&&!n?"unknown":r}function restOf({called:e,dependents:t}){const n=(0,r.p_)(t).slice(0,d).flatMap(e=>(0,i.Qq)(e,200)??[])
return{...!0===e&&{called:!0},...n.length>0&&{dependents:n}}}function latencyOf({latency:e}){const t=(0,r.p_)(e).slice(0,10).flatMap(reportOf)
return t.length>0?{latency:t}:{}}function reportOf(e){const t=(0,r.OA)(e),[n,o]=[(0,i.Qq)(t.endpoint,200),(0,i.yL)(["p50","p90","p95","p99"],t.percentile)],[s,a,c]=[(0,i.E2)(t.ms),(0,i.E2)(t.limitMs),(0,i.E2)(t.windowMs)]
return void 0!==n&&o&&void 0!==s&&void 0!==a&&void 0!==c?[{endpoint:n,percentile:o,ms:s,limitMs:a,windowMs:c}]:[]}function certificateOf({certificate:e}){const[t,n]=[(0,i.Qq)((0,r.OA)(e).host,300),(0,r.kB)((0,r.OA)(e).expiresAt)]
return void 0!==t&&void 0!==n?{certificate:{host:t,expiresAt:n}}:{}}function partOf({part:e}){const[t,n]=[(0,i.yL)(["shard","vantage"],(0,r.OA)(e).kind),(0,i.Qq)((0,r.OA)(e).name,100)]
return t&&void 0!==n?{part:{kind:t,name:n}}:{}}function sloOf({slo:e}){const t=(0,r.OA)(e),n=(0,i.Qq)(t.objective,200)
if(void 0===n)return{}
const o=(0,i.yL)(["page-quick","page-slow","ticket-quick","ticket-slow"],t.rule)??"ticket-slow",s=(0,i.E2)(t.budgetLeft)
return{slo:{objective:n,rule:o,...void 0!==s&&{budgetLeft:s}}}}}),3694:((e,t,n)=>{n.d(t,{Ok:()=>s,Z6:()=>o,yr:()=>r})
const r=["up","degraded","down"],o=["down","degraded","flapping","up","removed"],s=["health","certificate","latency","slo","blind","stale","unknown"]}),9759:((e,t,n)=>{n.d(t,{F:()=>blindKey,U:()=>blindStep})
var r=n(5029),o=n(6683),s=n(249),a=n(3558)
const i="blind:",blindKey=e=>`${i}${e}`
function blindStep(e,t,n){const c=(0,a.Uf)(t,function(e,t){const{round:n,tracks:r,endpoints:o}=t,s=new Set(e.filter(e=>e.heard.on).map(({key:e})=>e))
return n.results.flatMap(({endpoint:e,at:n,verdict:i})=>{const c=o.get(e),d="maintenance"===i&&s.has(blindKey(e))
return!c||d||n<(r.get(e)?.at??0)?[]:[{key:blindKey(e),is:"inconclusive"===i,patience:patienceOf(c),roundMs:(0,a.GG)(t,[e])}]})}(t,n),n.round.at).filter(({key:e})=>n.endpoints.has(e.slice(i.length))),d=new Map(c.flatMap(({key:e,heard:t})=>t.on?[[e,t.since??n.round.at]]:[])),l={before:e,since:d,causes:causesOf(n)},u=Map.groupBy(n.round.endpoints.filter(({name:e})=>d.has(blindKey(e))),e=>function({name:e},{before:t,causes:n},r){const o=t.find(({members:t})=>t.some(t=>t.endpoint===e&&(0,s.$m)(t)))
if(o)return o.id
const a=n.get(e)
return!a||r.isHeld(e)?void 0:t.find(({members:e})=>e.some(e=>(0,s.$m)(e)&&idOf(e)===idOf(a)))?.id??idOf(a)}(e,l,n)),f=[...u].flatMap(([e,t])=>void 0===e?[]:function(e,t,{before:n,since:s,causes:i},c){const[d]=t
if(!d)return
const sinceOf=e=>s.get(blindKey(e))??c.round.at,{severity:l,reason:u}=(0,r.L)({kind:"stale",of:"endpoint"},c.policy),f={before:n.find(({id:t})=>t===e),id:`blind:${d.id}:${new Date(sinceOf(d.name)).toISOString()}`,kind:"blind",endpoints:t.map(({name:e})=>e),since:Math.min(...t.map(({name:e})=>sinceOf(e))),now:{severity:l,reason:u},seen:(e,t)=>({...(0,o.e)({fault:t?.fault,words:t?.words}),since:sinceOf(e),...i.get(e)})}
return(0,a.GU)(f,c.now)}(e,t,l,n)??[])
return(0,a.sG)(e,f,c,{...n,calls:"yes"})}const patienceOf=({everyMs:e})=>({onAfter:6,offAfter:1,forMs:Math.max(18e5,4.5*e)}),c={fault:"runner",words:"no cause is known"},causesOf=({round:{results:e}})=>new Map(e.flatMap(({endpoint:e,verdict:t,cause:n=c})=>"inconclusive"===t?[[e,n]]:[])),idOf=({fault:e,words:t})=>`${e} ${t}`}),5945:((e,t,n)=>{n.d(t,{HK:()=>heard,Yb:()=>corrected,dF:()=>unheardOf,yt:()=>r})
const r={on:!1}
function heard(e,t,n,r){if(e.row&&n<=e.row.last)return e
const o=rowOf(e.row,t,n)
return t!==e.on&&function({is:e,count:t,since:n,last:r,from:o=r},s){const{onAfter:a,offAfter:i,everyMs:c=Number.POSITIVE_INFINITY,forMs:d=0}=s
if(e&&r-n<d)return!1
const l=e?a:i
return t>=l||r-o>=l*c}(o,r)?t?{on:!0,since:o.since,row:o}:{on:!1,row:o}:{...e,row:o}}function corrected(e,t,n,{roundMs:r,...o}){const{earlier:s,...a}=e,i=a.row?.last,c=void 0!==i&&void 0!==s&&Math.abs(n-i)<r,d=c?s:a
return!c&&void 0!==i&&n<=i?e:{...heard(d,t,c?i:n,o),earlier:d}}function unheardOf({row:e,...t}){if(!e)return t
const{from:n,...r}=e
return{...t,row:r}}const rowOf=(e,t,n)=>e?.is===t?{...e,count:e.count+1,last:n,from:e.from??n}:{is:t,count:1,since:n,last:n,from:n}}),7722:((e,t,n)=>{n.d(t,{QR:()=>isPart,WX:()=>findingsOf,be:()=>partKey,qn:()=>sightsOf})
const partKey=({kind:e,name:t},n)=>"shard"===e?`shard:${n}`:`vantage/${t}:${n}`,sightsOf=({round:e,tracks:t})=>[...shardsIn(e,t),...vantagesIn(e)]
function shardsIn({shard:e,endpoints:t,results:n,at:r},o){const s=new Set(n.map(({endpoint:e})=>e)),a=Number(e?.split("/")[1])
return t.flatMap((t,n)=>{const i={kind:"shard",name:`${n%a+1}/${a}`},c=o.get(t.name)?.at??-1,d={part:i,endpoint:t.name,...c>=0&&{lookedAt:c}}
return s.has(t.name)?[{...d,isMissed:!1}]:void 0===e?[]:[{...d,isMissed:i.name!==e&&isLate(t,c,r)}]})}const isLate=({everyMs:e},t,n)=>n-t>=2*e
function vantagesIn({looks:e=[],places:t=0,endpoints:n,results:r,at:o}){const s=new Set(r.map(({endpoint:e})=>e)),a=Map.groupBy(e,({endpoint:e})=>e)
return n.flatMap(e=>{const n=s.has(e.name)?a.get(e.name)??[]:[],r=new Set(n.filter(t=>isLate(e,t.at,o))),i=n.length-r.size<t
return n.map(t=>({part:{kind:"vantage",name:t.vantage},endpoint:e.name,lookedAt:t.at,isMissed:i&&r.has(t)}))})}const findingsOf=(e,t)=>e.filter(({isMissed:e})=>e).map(({part:e,endpoint:n})=>{const{everyMs:r=0}=t.get(n)??{},o=Math.max(6*r,36e5)-2*r
return{key:partKey(e,n),is:!0,patience:{onAfter:3,offAfter:1,forMs:o}}}),isPart=(e,{part:t})=>e.kind===t?.kind&&e.name===t.name}),6681:((e,t,n)=>{n.d(t,{G:()=>trackedByPlaces,g:()=>begunAtOf})
var r=n(6683),o=n(9295)
function trackedByPlaces(e,t,n){const{begunAt:s=t.at,isUndecided:a,before:i,...c}=t,{round:d,...l}=e,u=d?.at===s
if(!u&&s<=(d?.at??e.at))return e
const f=u?{...d.before,calls:l.calls}:d?.isOpen&&i?closedBy(d,i,l,n):l,p=a?f:(0,o.rX)(f,{...c,at:s},n),m={at:s,before:{...f,calls:[]},...a&&{isOpen:!0}}
return{...p,...(0,r.e)({certificateExpiresAt:c.certificateExpiresAt}),at:Math.max(e.at,t.at),round:m}}const closedBy=({at:e,before:t},n,{calls:r},s)=>(0,o.rX)({...t,calls:r},{...n,at:e},s)
function begunAtOf(e,t,n){const r=e?.round?.at
return void 0!==r&&Math.abs(t-r)<n?r:t}}),3610:((e,t,n)=>{n.d(t,{Am:()=>unique,E2:()=>finite,Qq:()=>text,WQ:()=>whole,yL:()=>oneOf})
const text=(e,t)=>"string"==typeof e&&""!==e&&e.length<=t?e:void 0,whole=e=>Number.isSafeInteger(e)&&Number(e)>=0?Number(e):void 0,finite=e=>Number.isFinite(e)?Number(e):void 0,oneOf=(e,t)=>e.find(e=>e===t),unique=(e,t)=>[...new Map(e.map(e=>[t(e),e])).values()]}),4784:((e,t,n)=>{n.d(t,{e:()=>isSilent})
const isSilent=({tracks:e},t)=>void 0!==e.get(t)?.silent}),462:((e,t,n)=>{n.d(t,{Pm:()=>seenOf,VS:()=>trackOf,_D:()=>heardOf})
var r=n(6683),o=n(5405),s=n(6357),a=n(6272),i=n(3694),c=n(3610)
function trackOf(e){const[t]=trackWithout(e)
return t?[{...t,...(0,r.e)({round:roundOf((0,o.OA)(e).round,t)})}]:[]}function roundOf(e,{endpoint:t}){const{at:n,before:r,isOpen:s}=(0,o.OA)(e),[a,[i]]=[(0,o.kB)(n),trackWithout({...(0,o.OA)(r),endpoint:t})]
return void 0!==a&&i?{at:a,before:i,...!0===s&&{isOpen:s}}:void 0}function trackWithout(e){const t=(0,o.OA)(e),n=(0,c.Qq)(t.endpoint,200)
if(void 0===n)return[]
return[{...{endpoint:n,at:(0,o.kB)(t.at)??-1,bad:heardOf(t.bad),down:heardOf(t.down)},...{changes:changesOf(t.changes),stable:(0,c.WQ)(t.stable)??0,calls:callsOf(t.calls)},...timesOf(t),...marksOf(t),...seenOf(t)}]}const timesOf=({lastGoodAt:e,lastBadAt:t,certificateExpiresAt:n})=>(0,r.e)({lastGoodAt:(0,o.kB)(e),lastBadAt:(0,o.kB)(t),certificateExpiresAt:(0,o.kB)(n)}),marksOf=({level:e,silent:t,flapping:n})=>(0,r.e)({level:(0,c.yL)(i.yr,e),silent:(0,c.yL)(["well","failing"],t),flapping:flappingOf(n)})
function heardOf(e){const{earlier:t}=(0,o.OA)(e)
return{...believedOf(e),...void 0!==t&&{earlier:believedOf(t)}}}function believedOf(e){const{on:t,since:n,row:s}=(0,o.OA)(e)
return{on:!0===t,...(0,r.e)({since:!0===t?(0,o.kB)(n):void 0,row:rowOf(s)})}}function rowOf(e){const{is:t,count:n,since:s,last:a,from:i}=(0,o.OA)(e),[d,l,u]=[(0,o.kB)(s),(0,o.kB)(a),(0,c.WQ)(n)]
if(void 0!==d&&void 0!==l&&u)return{is:!0===t,count:u,since:d,last:l,...(0,r.e)({from:(0,o.kB)(i)})}}function flappingOf(e){const{since:t,worst:n}=(0,o.OA)(e),[r,s]=[(0,o.kB)(t),(0,c.yL)(["degraded","down"],n)]
return void 0!==r&&s?{since:r,worst:s}:void 0}const changesOf=e=>(0,o.p_)(e).slice(-20).flatMap(e=>{const[t,n]=[(0,o.kB)((0,o.OA)(e).at),(0,c.yL)(i.yr,(0,o.OA)(e).to)]
return void 0!==t&&n?[{at:t,to:n}]:[]}),callsOf=e=>(0,o.p_)(e).slice(-100).flatMap(e=>{const[t,n]=[(0,o.kB)((0,o.OA)(e).at),(0,c.yL)(s.gO,(0,o.OA)(e).severity)]
return void 0!==t&&n?[{at:t,severity:n}]:[]}),seenOf=({fault:e,words:t,ms:n,status:o})=>(0,r.e)({fault:(0,c.yL)(a.eu,e),words:(0,c.Qq)(t,2e3),ms:(0,c.E2)(n),status:(0,c.WQ)(o)})}),9295:((e,t,n)=>{n.d(t,{In:()=>levelOf,Iz:()=>newTrack,rX:()=>tracked})
var r=n(6683),o=n(5945)
const s=4,windowMs=e=>Math.max(36e5,20*e)
function moved({changes:e,stable:t,flapping:n,level:r},o,a,i){const c=void 0!==r&&r!==o,d=(c?[...e,{at:a,to:o}].slice(-s-1):e).filter(e=>e.at>a-windowMs(i.everyMs)),l=n?{...n,worst:worstOf([n.worst,o])}:function(e){const[t]=e
return e.length<=s||!t?void 0:{since:t.at,worst:worstOf(e.map(({to:e})=>e))}}(d)
return{changes:d,stable:c?1:t+1,...l&&{flapping:l}}}const worstOf=e=>e.includes("down")?"down":"degraded",levelOf=({bad:e,down:t})=>t.on?"down":e.on?"degraded":"up"
function newTrack(e,t){return{endpoint:e,at:-1,bad:t?{on:!0,since:t.since}:o.yt,down:"down"===t?.state?{on:!0,since:t.downSince??t.since}:o.yt,changes:[],stable:0,calls:[]}}function tracked(e,t,n){if(t.at<=e.at)return e
const{silent:s,...a}=e,i={...a,at:t.at,...(0,r.e)({certificateExpiresAt:t.certificateExpiresAt})},c=levelSeen(t.verdict)
return c?function(e,t,n,s){const{at:a}=n,i=patienceOf(s),{flapping:c,fault:d,words:l,ms:u,status:f,...p}=e,m={bad:(0,o.HK)(e.bad,"up"!==t,a,i),down:(0,o.HK)(e.down,"down"===t,a,i)},h=function(e,t,{recoverAfter:n}){const{flapping:r,...o}=e
return r&&t&&e.stable>=2*n?{...o,changes:[]}:e}(moved(e,t,a,s),levelOf(m)===t,s),g="up"===t?(0,r.e)({fault:d,words:l,ms:u,status:f}):seenIn(n)
return{...p,...m,...h,level:t,..."up"===t?{lastGoodAt:a}:{lastBadAt:a},...g}}(i,c,t,n):{...i,...skipped(e,t)}}const levelSeen=e=>"maintenance"===e||"inconclusive"===e?void 0:e
function skipped({bad:e,down:t,silent:n},{verdict:s,cause:a}){const i={bad:(0,o.dF)(e),down:(0,o.dF)(t)}
return"maintenance"===s?{...i,silent:a?"failing":"well"}:{...i,...(0,r.e)({silent:n})}}const patienceOf=({failAfter:e,recoverAfter:t,everyMs:n})=>({onAfter:e,offAfter:t,everyMs:n}),seenIn=({cause:e,ms:t,status:n})=>(0,r.e)({fault:e?.fault,words:e?.words,ms:t,status:n})}),249:((e,t,n)=>{n.d(t,{$m:()=>isActive,JJ:()=>worse,PU:()=>isOver,bz:()=>draftOf})
var r=n(6357),o=n(5029)
const isActive=({state:e})=>"up"!==e&&"removed"!==e,isOver=({members:e})=>!e.some(isActive),worse=(e,t)=>(0,r.jZ)(e,t)?e:t
function draftOf(e,t,{now:n,policy:o,calls:s}){const{severity:a,reason:i}=t,c=function(e,t){const n=new Map(e.map(({endpoint:e,state:t})=>[e,t]))
return t.flatMap(({endpoint:e,state:t})=>{const r=n.get(e)
return r===t?[]:[{endpoint:e,...r&&{from:r},to:t}]})}(e?.members??[],t.members),d={at:n,alert:t,severity:a,reason:i,changes:c}
if(!e)return{...d,kind:"alert",calls:s}
const l={...d,before:{severity:e.severity,turn:e.turn,toldAt:e.toldAt}}
if(isOver(t))return{...l,...endOf(t,o)}
return("health"!==t.kind||c.length>0)&&!(0,r.jZ)(e.severity,a)||c.some(isFall)?{...l,kind:"escalated",calls:s}:c.some(isNew)?{...l,kind:"joined",calls:"no"}:c.length>0||e.severity!==a?{...l,kind:"updated",calls:"no"}:void 0}function endOf({members:e,called:t,worst:n},r){const{severity:s,reason:a}=(0,o.L)({kind:"recovery",was:n},r)
return{kind:e.some(({state:e})=>"up"===e)?"recovered":"closed",calls:t?"always":"no",severity:s,reason:a}}const isFall=({from:e,to:t})=>"degraded"===e&&"down"===t,isNew=({from:e,to:t})=>(void 0===e||"up"===e||"removed"===e)&&isActive({state:t})}),3558:((e,t,n)=>{n.d(t,{GG:()=>roundMsIn,GU:()=>alertOf,Uf:()=>watchesWith,sG:()=>outcomeOf,sl:()=>areSilent})
var r=n(4875),o=n(5945),s=n(4784),a=n(249)
const roundMsIn=({round:e,endpoints:t},n)=>void 0===e.places?void 0:(0,r.ku)(Math.min(...n.map(e=>t.get(e)?.everyMs??Number.POSITIVE_INFINITY)))
function heardIn(e,{is:t,patience:n,roundMs:r},s){return void 0===r?(0,o.HK)(e,t,s,n):(0,o.Yb)(e,t,s,{...n,roundMs:r})}function watchesWith(e,t,n){const r=new Map(e.map(e=>[e.key,e.heard]))
for(const e of t)r.set(e.key,heardIn(r.get(e.key)??o.yt,e,n))
return[...r].flatMap(([e,t])=>isWorthKeeping(t)?[{key:e,heard:t}]:[])}const isWorthKeeping=({on:e,row:t,earlier:n})=>e||!0===t?.is||void 0!==n&&isWorthKeeping(n)
function alertOf({before:e,id:t,kind:n,endpoints:r,since:o,now:s,seen:i},c){if(!s)return e
const d=r.map(t=>{const n=e?.members.find(e=>e.endpoint===t&&(0,a.$m)(e))
return{endpoint:t,state:"degraded",since:n?.since??o,...i?.(t,n)}}),l=e?.members.filter(({endpoint:e})=>!r.includes(e))??[],u=e??{id:t,kind:n,startedAt:o,openedAt:c,toldAt:c,turn:0},f=l.map(e=>({...e,state:"up",recoveredAt:e.recoveredAt??c}))
return{...u,...s,worst:(0,a.JJ)(s.severity,e?.worst??s.severity),members:[...d,...f]}}const ended=(e,{endpoints:t,now:n})=>({...e,members:e.members.map(e=>({...e,state:t.has(e.endpoint)?"up":"removed",recoveredAt:e.recoveredAt??n}))})
function outcomeOf(e,t,n,r){const{calls:o="once"}=r,s=new Set(t.map(({id:e})=>e)),i=e.filter(({id:e})=>!s.has(e)).map(e=>ended(e,r)),c=new Map(e.map(e=>[e.id,e])),d=[...t,...i].flatMap(e=>(0,a.bz)(c.get(e.id),e,{...r,calls:o})??[])
return{alerts:t.filter(e=>!(0,a.PU)(e)),drafts:d,watches:n}}const areSilent=(e,t)=>t.every(t=>(0,s.e)(e,t))}),1034:((e,t,n)=>{n.d(t,{v:()=>r})
const r={api:{failAfter:2,latency:{p95:400},target:99.9},website:{failAfter:2,latency:{p95:1e3},target:99.5},internal:{failAfter:3}}}),7317:((e,t,n)=>{n.d(t,{h:()=>resolve,B:()=>stepsOf})
var r=n(6683),o=n(2395)
var s=n(1034)
const a={every:3e5,timeout:1e4,retries:1,failAfter:2,recoverAfter:2,latency:{},ip:"any"},i=21
function resolve({endpoints:e,maintenance:t,...n}){const r=function(e){const t=new Set
return e.map(e=>{const n=function(e){return e.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,60).replace(/^-+|-+$/g,"")||"endpoint"}(e),r=function(e,t){if(!t.has(e))return e
for(let n=2;;n+=1)if(!t.has(`${e}-${n}`))return`${e}-${n}`}(n,t)
return t.add(r),r})}(e.map(({name:e})=>e))
return e.map((e,s)=>{const a=stepsOf(e),{group:c,runbook:d,dependsOn:l=[],critical:u=!1,hidden:f=!1}=e,p=a.flatMap(({expect:e})=>e?.certificateDays??[])
return{name:e.name,id:r[s]??e.name,critical:u,hidden:f,dependsOn:l,steps:a,...void 0!==c&&{group:c},...void 0!==d&&{runbook:d},...habitsOf(e,n),certificateDays:p.length>0?Math.max(...p):i,maintenance:[...e.maintenance??[],...t.filter(t=>concerns(t,e))],shownUrl:(0,o.z)(a[0]?.url??"")}})}function habitsOf(e,{defaults:t={},step:n={}}){const{target:r,...o}=e.preset?s.v[e.preset]:{},i=[a,t,o,n,e],{every:c,timeout:d,retries:l,failAfter:u,recoverAfter:f,ip:p,remindEvery:m}=Object.assign({},...i.map(given)),h=Object.assign({},...i.map(e=>e.latency)),{every:g,timeout:w}=a
return{everyMs:c??g,timeoutMs:d??w,retries:l??a.retries,failAfter:u??a.failAfter,recoverAfter:f??a.recoverAfter,latency:h,ip:p??a.ip,...void 0!==m&&{remindEveryMs:m}}}const given=({every:e,timeout:t,retries:n,failAfter:r,recoverAfter:o,remindEvery:s,ip:a})=>Object.fromEntries(Object.entries({every:e,timeout:t,retries:n,failAfter:r,recoverAfter:o,remindEvery:s,ip:a}).filter(([,e])=>void 0!==e))
function stepsOf({steps:e,url:t,method:n,headers:o,body:s,auth:a,expect:i,redirects:c,record:d,resolver:l,send:u,verifyTls:f}){if(e)return e
const p={url:t,method:n,headers:o,body:s,auth:a,expect:i,redirects:c,record:d,resolver:l,send:u,verifyTls:f}
return[(0,r.e)(p)]}const concerns=({endpoints:e},{name:t,group:n})=>void 0===e||e.some(e=>e===t||e===n)}),5743:((e,t,n)=>{n.d(t,{i:()=>unmet})
var r=n(3030),o=n(7228)
const literal=e=>"string"==typeof e?JSON.stringify((0,r.$Q)(e,80)):String(e),s={exists:(e,{value:t})=>e===(void 0!==t)?void 0:e?"a value":"nothing",equals:(e,t)=>isEqual(e,t)?void 0:literal(e),not:(e,t)=>isEqual(e,t)?`anything but ${literal(e)}`:void 0,oneOf:(e,t)=>e.some(e=>isEqual(e,t))?void 0:e.map(literal).join(" or "),contains:(e,t)=>listed("to contain",e.filter(e=>!isIn(e,t))),excludes:(e,t)=>listed("not to contain",e.filter(e=>isIn(e,t))),matches:(e,{value:t},n)=>isMatch(e,t,n)?void 0:`to match ${(0,r.$Q)(e,80)}`,notMatches:(e,{value:t},n)=>isMatch(e,t,n)?`not to match ${(0,r.$Q)(e,80)}`:void 0,above:(e,{value:t})=>numberOf(t)>e?void 0:`above ${e}`,below:(e,{value:t})=>numberOf(t)<e?void 0:`below ${e}`,atLeast:(e,{value:t})=>numberOf(t)>=e?void 0:`at least ${e}`,atMost:(e,{value:t})=>numberOf(t)<=e?void 0:`at most ${e}`,lengthAtLeast:(e,t)=>lengthOf(t)>=e?void 0:`a length of at least ${e}`,lengthAtMost:(e,t)=>lengthOf(t)<=e?void 0:`a length of at most ${e}`}
function unmet(e,t,n){for(const[r,o]of Object.entries(s)){const s=e[r]
if(void 0===s)continue
const a=o(s,t,n)
if(void 0!==a)return`${t.name} is ${shownSubject(t,n)}, expected ${a}`}}function shownSubject({value:e,length:t},{redact:n}){return void 0===e&&void 0!==t?`a list of ${t}`:(0,o.J)(e,n)}function listed(e,t){return t.length>0?`${e} ${t.map(literal).join(" and ")}`:void 0}function isEqual(e,{value:t,isText:n}){return n&&void 0!==t?String(e)===t:e===t}function isIn(e,{value:t}){return Array.isArray(t)?t.some(t=>String(t)===e):void 0!==t&&"object"!=typeof t&&String(t).includes(e)}function isMatch(e,t,{matches:n}){return void 0!==t&&("object"!=typeof t||null===t)&&n(e,String(t))}function numberOf(e){return"number"==typeof e?e:"string"==typeof e&&/^\s*[-+]?[\d.][\d.e+-]{0,40}\s*$/i.test(e)?Number(e):Number.NaN}function lengthOf({value:e,length:t}){return void 0!==t?t:"string"==typeof e||Array.isArray(e)?e.length:"object"==typeof e&&null!==e?Object.keys(e).length:Number.NaN}}),6693:((e,t,n)=>{n.d(t,{n:()=>finder,t:()=>jsonPathProblem})
const r=2e6
function costProblem(e,t){const n=e.split("..").length-1,o=e.lastIndexOf("$")>0&&(n>0||e.includes("*"))
if(n<2&&!o)return
const{values:s,depth:a}=function(e){let[t,n,r]=[[e],0,0]
for(;t.length>0;)n+=t.length,r+=1,t=t.flatMap(e=>"object"==typeof e&&null!==e?Object.values(e):[])
return{values:n,depth:r}}(t)
return s*a**Math.max(0,n-1)*(o?s:1)>r?`it would take too long in a document of ${s} values that are nested ${a} deep`:void 0}var o=n(2307)
const s=1e5
let a
async function finder(){a??=async function(){const[{JSONPathEnvironment:e,FunctionExpressionType:t},r]=await Promise.all([n.e(393).then(n.t.bind(n,393,19)),(0,o.j)()]),s=new e({maxRecursionDepth:100}),using=e=>({argTypes:[t.ValueType,t.ValueType],returnType:t.LogicalType,call:(t,n)=>isMatch(t,e?`^(?:${n})$`:n)}),isMatch=(e,t)=>{if("string"!=typeof e||"string"!=typeof t)return!1
try{return r(t,e)}catch{return!1}}
return s.functionRegister.set("match",using(!0)),s.functionRegister.set("search",using(!1)),s}()
const e=await a
return(t,n)=>{const r=e.compile(t),o=costProblem(t,n)
if(o)throw new Error(o)
const a=[]
for(const{value:e}of r.lazyQuery(n)){if(a.length===s)throw new Error(`it leads to more than ${s} values`)
a.push(e)}return{values:a,isSingular:r.singularQuery()}}}async function jsonPathProblem(e){try{return void(await finder())(e,null)}catch(e){return`is not a JSONPath of RFC 9535: ${e instanceof Error?e.message:"unknown"}`}}}),6353:((e,t,n)=>{n.d(t,{Cr:()=>judgeJson,O2:()=>notJson,Yz:()=>parsed})
var r=n(5743),o=n(6693),s=n(7228)
async function judgeJson(e,t,n){const a=parsed(t)
if(void 0===a)return[notJson(t,n)]
const i=await(0,o.n)()
return Object.entries(e).map(([e,t])=>function(e,t,n,o,a){try{const s=o(e,n)
return s.isSingular?(0,r.i)(t,singular(e,s),a):function(e,{lengthAtLeast:t,lengthAtMost:n,...o},{values:s},a){const i={...void 0!==t&&{lengthAtLeast:t},...void 0!==n&&{lengthAtMost:n}},c=(0,r.i)(i,{name:e,value:void 0,isText:!1,length:s.length},a)
if(void 0!==c)return c
for(const t of s.length>0?s:[void 0]){const n=(0,r.i)(o,{name:e,value:t,isText:!1},a)
if(void 0!==n)return n}return}(e,t,s,a)}catch(t){return`${e} cannot be followed: ${t instanceof Error?(0,s.f)(t.message,a.redact):"unknown"}`}}(e,t,a.value,i,n))}const singular=(e,{values:[t]})=>({name:e,value:t,isText:!1})
function parsed({text:e,whole:t}){if(t)try{return{value:JSON.parse(e)}}catch{return}}function notJson({text:e,whole:t},{redact:n}){return t?""===e.trim()?"body is empty, expected JSON":`body is no JSON: ${JSON.stringify((0,s.f)(e,n))}`:"body is too long to be read as JSON (more than 1 MiB)"}}),6216:((e,t,n)=>{n.d(t,{S:()=>judge,J:()=>toolsFor})
var r=n(9353)
const o=3e3
function bounded(e,t=()=>performance.now()){let n=0
return(s,a)=>{if(n>o)throw new r.q("body","the patterns take too long on this answer: make them simpler")
const i=t()
try{return e(s,a)}finally{n+=t()-i}}}var s=n(5743),a=n(7228)
const asCompared=e=>e.toLowerCase().replace(/\.$/,""),formsOf=e=>[asCompared(e),asCompared(e.replace(/^(?:\d{1,5} )+/,""))]
var i=n(6353),c=n(2307)
function sizeWords({atLeast:e,atMost:t},{size:n,counted:r}){const o=`body has ${r?"":"more than "}${n} bytes`
return void 0!==e&&n<e?`${o}, expected at least ${e}`:void 0!==t&&(n>t||!r)?`${o}, expected at most ${t}`:void 0}const d=[[200,299]]
function statusWords(e,t=d){if(!t.some(([t,n])=>e>=t&&e<=n))return`status ${e}, expected ${t.map(([e,t])=>e===t?e:`${e}-${t}`).join(" or ")}`}const l=[["status",({status:e},t)=>void 0===t.status?[]:[statusWords(t.status,e??t.success)]],["tls",({tls:e},t)=>[e&&protocolWords(e,t)]],["header",({headers:e},t,n)=>Object.entries(e??{}).map(e=>(0,s.i)(e[1],header(e[0],t),n))],["json",({json:e},{body:t},n)=>e&&t?(0,i.Cr)(e,t,n):[]],["body",({body:e},t,n)=>[e&&(0,s.i)(e,judge_text("body",t.body?.text),n)]],["size",({size:e},{body:t})=>e&&t?[sizeWords(e,t)]:[]],["answer",({answer:e},{answers:t},n)=>function(e,t,{redact:n}){const r=new Set(t.flatMap(formsOf))
return e.filter(e=>!r.has(asCompared(e))).map(e=>`DNS: answer is ${(0,a.f)(t.join(", "),n)||"empty"}, expected ${e}`)}(e??[],t??[],n)],["message",({message:e},t,n)=>[e&&(0,s.i)(e,judge_text("message",t.message),n)]]]
async function judge(e,t,n){const r=await toolsFor(e,n),o=[]
for(const[n,s]of l){const a=(await s(e,t,r)).filter(e=>void 0!==e)
o.push(...a.map(e=>({fault:n,words:e+noteOn(n,t)})))}return o}async function toolsFor({headers:e={},json:t={},body:n={},message:r={}},o){return{redact:o,matches:[...Object.values(e),...Object.values(t),n,r].some(({matches:e,notMatches:t})=>void 0!==e||void 0!==t)?bounded(await(0,c.j)()):()=>!1}}const judge_text=(e,t)=>({name:e,value:t,isText:!0}),header=(e,{headers:t})=>judge_text(`header ${e}`,t?.[e.toLowerCase()]?.join(", "))
function protocolWords(e,{tls:t}){return t?t.protocol>=e?void 0:`TLS: protocol ${t.protocol}, expected ${e} or newer`:`TLS: no TLS, expected ${e} or newer`}const noteOn=(e,{stranger:t})=>"status"===e&&void 0!==t?` (from ${t}, where a redirect led and no credentials went)`:""}),2307:((e,t,n)=>{n.d(t,{A:()=>patternProblem,j:()=>matcher})
const r=500,o=new Map
async function matcher(){const{RE2JS:e}=await n.e(856).then(n.bind(n,2856))
return(t,n)=>{const s=o.get(t)??function(e){if(e.programSize()<=r)return e
throw new Error(`it is too large: ${e.programSize()} instructions, at most ${r}`)}(e.compile(t))
return o.set(t,s),s.test(n)}}async function patternProblem(e){try{return void(await matcher())(e,"")}catch(e){return`is not a regular expression in RE2's syntax: ${e instanceof Error?e.message.replace(/^error parsing regexp: /,""):"unknown"}`}}}),7228:((e,t,n)=>{n.d(t,{J:()=>shownValue,f:()=>shownText})
var r=n(3030),o=n(6607)
function shownValue(e,t){return void 0===e?"missing":Array.isArray(e)?`a list of ${e.length}`:"object"==typeof e&&null!==e?"a map":"string"==typeof e?JSON.stringify(shownText(e,t)):String(e)}const shownText=(e,t)=>(0,r.$Q)(t((0,o.TN)(t(e.slice(0,1e4)))),80)}),7315:((e,t,n)=>{n.d(t,{Q:()=>agreedOn})
var r=n(3768),o=n(4875)
function agreedRows(e,{agree:t,now:n=Number.POSITIVE_INFINITY,...s}){if(e.every(({vantage:t})=>t===e[0]?.vantage))return e
const a=e.toSorted(byTime),i=s.everyMs??function(e){const t=e.flatMap(({at:t,vantage:n})=>n===e[0]?.vantage?[t]:[]),n=t.slice(1).map((e,n)=>e-(t[n]??e))
return n.toSorted((e,t)=>e-t)[n.length>>>1]||5*r.J2}(a),c=new Map
return function(e,t){const n=[]
for(const r of e){const e=n.at(-1)
e&&r.at-e[0].at<t?e.push(r):n.push([r])}return n}(a,(0,o.ku)(i)).flatMap(e=>{const[r,s]=[e[0].at,n-e[0].at<(0,o.ku)(i)]
for(const t of e)c.set(t.vantage,t)
for(const[e,{at:t}]of c)t<r-o.uC*i&&c.delete(e)
const a=[...c.values()],d=(0,o.b1)(a,{agree:t??Math.floor(a.length/2)+1,everyMs:i,now:r})
return s&&!(0,o.d$)(a,{begunAt:r,everyMs:i,needed:d})?[]:[agreedRow(e,a.filter(({at:e})=>e>=r-o.A2*i),d)]})}const byTime=(e,t)=>e.at-t.at||Number(nameOf(e)>nameOf(t))-Number(nameOf(e)<nameOf(t)),nameOf=({vantage:e=""})=>e
function agreedRow(e,t,n){const[{at:r,endpoint:s}]=e,a=t.map(({verdict:e})=>e),i=a.includes("maintenance")?"maintenance":(0,o.Vj)(a,n),[c,d]=["up"===i||"degraded"===i?typicalOf(e):void 0,faultOf(t,i)]
return{at:r,endpoint:s,verdict:i,...void 0!==c&&{ms:c},...void 0!==d&&{fault:d}}}function typicalOf(e){const t=e.flatMap(({ms:e})=>e??[]).toSorted((e,t)=>e-t)
return t[Math.floor((t.length-1)/2)]}function faultOf(e,t){if("up"===t)return
const n=e.filter(({fault:e})=>void 0!==e).toSorted((e,t)=>t.at-e.at)
return(n.find(e=>e.verdict===t)??n[0])?.fault}var s=n(6132)
function agreedOn(e,t,{now:n,holding:o}){const a=e.series.get(t)??[]
if(a.length<2)return a.flatMap(t=>(0,s.RO)(e,t))
return agreedRows(a.flatMap(t=>[...(0,s.RO)(e,t,"carried"),...(0,s.RO)(e,t)]),{agree:o.agree,everyMs:o.everyMs?.(t),now:n}).filter(({at:t})=>t>=e.start&&t<e.start+r.LP)}}),5192:((e,t,n)=>{n.d(t,{JT:()=>latencyBetween,Ul:()=>series,at:()=>spansBetween,pD:()=>dailySpans,rQ:()=>countsBetween,zo:()=>agreedBetween})
var r=n(7315),o=n(3768),s=n(1365),a=n(6742),i=n(9244)
n(6132)
const agreedBetween=(e,t,n,o)=>datesWithin(e,n,o).flatMap(s=>{const a=e.day(s)
return a?(0,r.Q)(a,t,e).filter(({at:e})=>e>=n&&e<o):[]})
function eachResult(e,t,{from:n,to:s},a){for(const i of datesWithin(e,n,s)){const c=e.day(i),d=c?.series.get(t)??[],takeWithin=(e,t)=>e>=n&&e<s&&a(e,t)
if(c&&d.length>1)for(const n of(0,r.Q)(c,t,e))takeWithin(n.at,n)
else for(const e of d)eachCell((0,o.GH)(i),e,takeWithin)}}function eachCell(e,{seconds:t,cells:n},r){for(const[s,a]of n.entries()){const n=t[s]??-1
n>=0&&r(e+n*o.fj,a)}}const datesWithin=({rawDates:e},t,n)=>e.filter(e=>(0,o.GH)(e)<n&&(0,o.GH)(e)+o.LP>t)
function spansBetween(e,t,n,r){const a=Math.min(r,e.now),i=e.among((0,o.QO)(n,a)).map(r=>function(e,t,{date:n,from:r,to:a}){const i=(0,o.GH)(n)
if(r<=i&&i+o.LP<=a)return e.known(n,t)
const c=(e.foldedKnown(n,t)??[]).map((e,t)=>(0,s.vK)(e,o.fj*shareOf(i+t*o.$0,r,a)))
return c.reduce(s.v2,(0,s.Hm)(e.held(n,t),r,a))}(e,t,{date:r,from:n,to:a}))
return(0,s.FK)(i.reduce(s.v2,s.$A),Math.max(0,a-n))}const shareOf=(e,t,n)=>Math.max(0,Math.min(n,e+o.$0)-Math.max(t,e))/o.$0
function latencyBetween(e,t,n,r){const o=new Map
return eachResult(e,t,{from:n,to:r},(e,{ms:t})=>void 0!==t&&(0,a.WN)(o,t)),(0,a.Q7)([o,...hoursBegunBetween(e,t,n,r).map(({hour:e})=>e.latencies)])}function countsBetween(e,t,n,r){const o={...i.Yi}
eachResult(e,t,{from:n,to:r},(e,{verdict:t})=>{o[t]+=1})
const s=hoursBegunBetween(e,t,n,r).map(({hour:e})=>e.counts)
return[o,...s].reduce(i.c5)}const hoursBegunBetween=(e,t,n,r)=>function(e,t,n,r){return e.among((0,o.QO)(n,r)).flatMap(s=>(e.hours(s,t)??[]).flatMap((e,t)=>{const a=(0,o.GH)(s)+t*o.$0
return shareOf(a,n,r)>0&&e!==i.QT?[{hour:e,at:a}]:[]}))}(e,t,n,r).filter(({at:e})=>e>=n)
function dailySpans(e,t,n){const r=(0,o.GH)((0,o.Q$)(e.now))
return Array.from({length:n},(s,a)=>{const i=r-(n-1-a)*o.LP
return{date:(0,o.Q$)(i),...spansBetween(e,t,i,i+o.LP)}})}function series(e,t,{from:n,to:r,stepMs:o}){const s=new Map,stepOf=e=>function(e,t){const n=e.get(t)
if(n)return n
const r=new Map
return e.set(t,r),r}(s,Math.floor(e/o)*o)
eachResult(e,t,{from:n,to:r},(e,{ms:t})=>void 0!==t&&(0,a.WN)(stepOf(e),t))
for(const{at:o,hour:s}of hoursBegunBetween(e,t,n,r))(0,a.ce)(stepOf(o),s.latencies)
return[...s].toSorted(([e],[t])=>e-t).flatMap(([e,t])=>{const[n,r,o]=(0,a.tI)(t,[.5,.95,.99])
return void 0===n||void 0===r||void 0===o?[]:[{at:e,p50:n,p95:r,p99:o}]})}}),3768:((e,t,n)=>{n.d(t,{$0:()=>s,GH:()=>startOf,GS:()=>monthOf,J2:()=>o,LP:()=>a,Q$:()=>dateOf,QO:()=>datesBetween,fj:()=>r,i6:()=>nextDate})
const r=1e3,o=6e4,s=36e5,a=24*s,i=1e3,c=new Map,d=new Map
function dateOf(e){const t=Math.floor(e/a)
return c.get(t)??remembered(c,t,new Date(e).toISOString().slice(0,10))}const startOf=e=>d.get(e)??remembered(d,e,function(e){const t=/^\d{4}-\d\d-\d\d$/.test(e)?Date.parse(`${e}T00:00:00Z`):Number.NaN
return t>=0&&dateOf(t)===e?t:Number.NaN}(e))
function remembered(e,t,n){return e.size>=i&&e.clear(),e.set(t,n),n}const monthOf=e=>e.slice(0,7),nextDate=e=>dateOf(startOf(e)+a)
function datesBetween(e,t){const n=Math.floor(e/a)
return Array.from({length:Math.max(0,Math.ceil(t/a)-n)},(e,t)=>dateOf((n+t)*a))}}),1365:((e,t,n)=>{n.d(t,{$A:()=>c,FK:()=>spansWithin,Hm:()=>knownIn,Lq:()=>heldOn,bL:()=>agreed,v2:()=>addKnown,vK:()=>scaled,xP:()=>s})
var r=n(3768),o=n(4875)
const s=["up","degraded","down","maintenance"],a=50
function heldOn(e,t,{now:n,holding:s}){const c=(e.series.get(t)??[]).slice(0,a),d=Math.min(n,e.start+r.LP),l=c.map(n=>function({seconds:e,cells:t},{day:n,until:o,everyMs:s}){const a=r.fj*Math.round(2*function(e,t){const n=Float64Array.from(e.slice(1),(t,n)=>t-(e[n]??0)).sort(),o=n[Math.floor(n.length/2)]
return void 0===o?t??i:Math.min(o*r.fj,Math.max(r.$0,t??0))}(e,s)/r.fj)
return t.flatMap(({verdict:t},s)=>{const i=n.start+(e[s]??0)*r.fj,c=n.start+(e[s+1]??Number.POSITIVE_INFINITY)*r.fj,[d,l]=[Math.max(i,n.start),Math.min(c,i+a,o)]
return"inconclusive"===t||d>=l?[]:[{from:d,to:l,state:t}]})}(n,{day:e,until:d,everyMs:s.everyMs?.(t)})),[u]=l,f=c.map(({seconds:t})=>e.start+(t[0]??0)*r.fj),p=(0,o.ku)(s.everyMs?.(t)??i)
return function(e){const t=[]
for(const n of e){const e=t.at(-1)
e?.to===n.from&&e.state===n.state?t[t.length-1]={...e,to:n.to}:t.push(n)}return t}(u&&1===l.length?u:function(e,{agree:t,isBegun:n}){const r=[...new Set(e.flat().flatMap(({from:e,to:t})=>[e,t]))].toSorted((e,t)=>e-t),o=e.map(()=>0)
return r.slice(0,-1).flatMap((s,a)=>{const i=e.flatMap((e,t)=>{for(;(e[o[t]??0]?.to??Number.POSITIVE_INFINITY)<=s;)o[t]=(o[t]??0)+1
const n=e[o[t]??0]
return n&&n.from<=s?[n.state]:[]}),c=void 0!==t&&i.length<t&&i.every(e=>"up"!==e)&&!n(s)
return 0===i.length||c?[]:[{from:s,to:r[a+1]??s,state:agreed(i,t)}]})}(l,{agree:s.agree,isBegun:e=>!f.some(t=>t>e&&t-e<p)}))}const i=5*r.J2
function agreed(e,t=Math.floor(e.length/2)+1){const times=(...t)=>e.filter(e=>t.includes(e)).length,n=Math.min(t,e.length)
return times("maintenance")>0?"maintenance":times("down")>=n?"down":times("down","degraded")>=n?"degraded":"up"}const c={up:0,degraded:0,down:0,maintenance:0}
function knownIn(e,t,n){const r={...c}
for(const o of e)r[o.state]+=Math.max(0,Math.min(o.to,n)-Math.max(o.from,t))
return r}const addKnown=(e,t)=>({up:e.up+t.up,degraded:e.degraded+t.degraded,down:e.down+t.down,maintenance:e.maintenance+t.maintenance}),scaled=(e,t)=>({up:e.up*t,degraded:e.degraded*t,down:e.down*t,maintenance:e.maintenance*t})
function spansWithin(e,t){const n=s.reduce((t,n)=>t+e[n],0)
return{...n>t?scaled(e,t/n):e,unknown:Math.max(0,t-n)}}}),6742:((e,t,n)=>{n.d(t,{$d:()=>sizeOf,AJ:()=>histogramOf,Q7:()=>mergeHistograms,WN:()=>countLatency,ce:()=>addHistogram,nC:()=>isBucket,tI:()=>quantiles})
const r=Math.log(1.04),[o,s]=[Math.round(Math.log(.01)/r),Math.round(Math.log(36e5)/r)],isBucket=e=>e>=o&&e<=s,latencyOf=e=>e<=o?0:Math.exp(e*r)
function histogramOf(e){const t=new Map
for(const n of e)countLatency(t,n)
return t}const count=(e,t,n=1)=>{e.set(t,(e.get(t)??0)+n)},countLatency=(e,t)=>count(e,(e=>e>0?Math.min(s,Math.max(o,Math.round(Math.log(e)/r))):o)(t))
function addHistogram(e,t){for(const[n,r]of t)count(e,n,r)}function mergeHistograms(e){const t=new Map
for(const n of e)addHistogram(t,n)
return t}const sizeOf=e=>[...e.values()].reduce((e,t)=>e+t,0)
function quantiles(e,t){const n=[...e].toSorted(([e],[t])=>e-t),r=sizeOf(e)
return t.map(e=>function(e,t){let n=0
for(const[r,o]of e)if(n+=o,n>=t)return latencyOf(r)
return}(n,rankOf(e,r)))}const rankOf=(e,t)=>Math.max(1,Math.ceil(e*t-1e-9))}),9244:((e,t,n)=>{n.d(t,{QT:()=>i,Yi:()=>a,c5:()=>addCounts,e6:()=>totalOf,gQ:()=>mergeHours})
var r=n(6272),o=n(1365),s=n(6742)
const a={down:0,degraded:0,up:0,maintenance:0,inconclusive:0},i={counts:a,latencies:new Map,known:o.$A},mergeHours=e=>({counts:e.reduce((e,{counts:t})=>addCounts(e,t),a),latencies:(0,s.Q7)(e.map(({latencies:e})=>e)),known:e.reduce((e,{known:t})=>(0,o.v2)(e,t),o.$A)}),addCounts=(e,t)=>({down:e.down+t.down,degraded:e.degraded+t.degraded,up:e.up+t.up,maintenance:e.maintenance+t.maintenance,inconclusive:e.inconclusive+t.inconclusive}),totalOf=e=>r.rY.reduce((t,n)=>t+e[n],0)}),6579:((e,t,n)=>{function merged(e){const t=e.filter(({from:e,to:t})=>e<t).toSorted((e,t)=>e.from-t.from),n=[]
for(const{from:e,to:r}of t){const t=n.at(-1)
t&&e<=t.to?t.to=Math.max(t.to,r):n.push({from:e,to:r})}return n}function overlapWith(e){const t=merged(e)
if(0===t.length)return()=>0
const n=[0]
for(const{from:e,to:r}of t)n.push((n.at(-1)??0)+r-e)
const coveredBefore=e=>{const r=countUntil(t,({from:t})=>t<e),o=t[r-1]
return o?(n[r-1]??0)+Math.min(e,o.to)-o.from:0}
return(e,t)=>e<t?coveredBefore(t)-coveredBefore(e):0}function within(e){const t=merged(e)
return 0===t.length?()=>!1:e=>e<(t[countUntil(t,({from:t})=>t<=e)-1]?.to??Number.NEGATIVE_INFINITY)}function countUntil(e,t){let[n,r]=[0,e.length]
for(;n<r;){const o=n+r>>>1
t(e[o])?n=o+1:r=o}return n}n.d(t,{G4:()=>overlapWith,Zu:()=>merged,my:()=>countUntil,ux:()=>within})}),2570:((e,t,n)=>{n.d(t,{F3:()=>hoursKey,GK:()=>rawKey,LP:()=>s,YK:()=>monthIn,bB:()=>firstRawDate,m7:()=>dateIn,vc:()=>o})
var r=n(3768)
const o="health",rawKey=e=>`${o}/raw/${e}`,hoursKey=e=>`${o}/hours/${e}`,dateIn=e=>ifDate(/^health\/raw\/(\d{4}-\d\d-\d\d)$/.exec(e)?.[1]),monthIn=e=>ifDate(/^health\/hours\/(\d{4}-\d\d)$/.exec(e)?.[1],"-01"),ifDate=(e,t="")=>void 0!==e&&(0,r.GH)(e+t)>=0?e:void 0,s={rawDays:35,droppedDays:365,hoursDays:400},firstRawDate=e=>(0,r.Q$)(e-s.rawDays*r.LP)}),8489:((e,t,n)=>{n.d(t,{M:()=>o,V:()=>verdictOf})
var r=n(6272)
const o={down:"d",degraded:"g",up:"u",maintenance:"m",inconclusive:"i"},s=new Map(r.rY.map(e=>[o[e],e])),verdictOf=e=>s.get(e)}),4875:((e,t,n)=>{n.d(t,{A2:()=>o,Vj:()=>verdictOf,b1:()=>neededOf,d$:()=>isDecided,ku:()=>roundMsOf,uC:()=>r})
const r=6,o=2,roundMsOf=e=>e/2,neededOf=(e,{agree:t,everyMs:n,now:o})=>Math.max(1,Math.min(t,e.filter(isLiving(o-r*n)).length)),isLiving=e=>({at:t,verdict:n})=>t>=e&&"inconclusive"!==n
function verdictOf(e,t){const count=(...t)=>e.filter(e=>t.includes(e)).length
return count("down")>=t?"down":count("down","degraded")>=t?"degraded":count("up")>0?"up":"inconclusive"}function isDecided(e,{begunAt:t,everyMs:n,needed:o,unknown:s=0}){const isOfRound=({at:e})=>Math.abs(e-t)<roundMsOf(n),a=e.filter(isOfRound).map(({verdict:e})=>e),i=e.filter(e=>!isOfRound(e)&&isLiving(t-r*n)(e)).length+s,withAll=e=>verdictOf([...a,...Array(i).fill(e)],o)
return a.includes("maintenance")||withAll("up")===withAll("down")}}),6121:((e,t,n)=>{n.d(t,{kz:()=>parseCell,m:()=>printCell})
var r=n(6272),o=n(8489)
function printCell({verdict:e,ms:t,fault:n},r){const a=void 0!==t&&hasLatency(e)?String(Math.min(s,Math.max(0,Math.round(t)))):""
return`${"up"===e&&""!==a?"":o.M[e]}${a}${void 0===n?"":`/${n}`}${0===r?"":`+${r}`}`}const s=9999999,a=/^([ugdmi]?)(\d{0,7})(?:\/([a-z0-9-]{1,30}))?(?:\+(\d{1,5}))?$/
function parseCell(e){const[,t="",n="",r,s="0"]=a.exec(e)??[],i=""===t?"up":(0,o.V)(t)
if(void 0!==i&&(""!==t||""!==n))return{verdict:i,after:Number(s),...""!==n&&hasLatency(i)&&{ms:Number(n)},...isFault(r)&&{fault:r}}}const hasLatency=e=>"up"===e||"degraded"===e,i=new Set(r.eu),isFault=e=>i.has(e)}),2691:((e,t,n)=>{n.d(t,{Iq:()=>parseDay,Mh:()=>rostersIn,eZ:()=>i})
var r=n(6121),o=n(3234),s=n(6132)
const a=/^(<?)(\d\d):(\d\d):(\d\d) ([a-z][0-9a-z]{6,8}) (.+)$/,i=86400,c=5e5
function parseDay(e,t){const n=rostersIn(t),r={series:new Map,kept:new Map,rounds:[],rows:0}
let a=0
for(const e of t)(0,o.Rh)(e)||takeRound(e,{rosters:n,taken:r})||(a+=1)
for(const e of r.series.values())(0,s.di)(e)
return{start:e,series:Map.groupBy(r.series.values(),({endpoint:e})=>e),rounds:r.rounds.toSorted(byTime),damaged:a}}const byTime=(e,t)=>e-t
function rostersIn(e){const t=new Map
for(const n of e){const e=(0,o.Rh)(n)
e&&!t.has(e.id)&&t.set(e.id,e.roster)}return t}function takeRound(e,{rosters:t,taken:n}){const[,o,s,d,l,u="",f=""]=a.exec(e)??[],p=t.get(u),m=3600*Number(s)+60*Number(d)+Number(l)
if(!p||!(m<i)||Number(d)>59||Number(l)>59)return!1
const h=function(e,{kept:t}){const n=[]
for(const o of e.split(" ")){t.has(o)||"-"===o||t.set(o,(0,r.kz)(o))
const e="-"===o?null:t.get(o)
if(void 0===e)return
n.push(e)}return n}(f,n)
if(h?.length!==p.endpoints.length||n.rows+h.length>c)return!1
n.rows+=h.length
const g="<"===o?m-i:m
g>=0&&n.rounds.push(g)
for(const[e,t]of h.entries())t&&put(n,{roster:p,index:e,at:g+t.after,cell:t})
return!0}function put({series:e},{roster:t,index:n,at:r,cell:o}){const a=t.endpoints[n]??"",i=(0,s.TN)(a,t.vantage),c=e.get(i)??{endpoint:a,...void 0!==t.vantage&&{vantage:t.vantage},seconds:[],cells:[]}
e.set(i,c),c.seconds.push(r),c.cells.push(o)}}),3234:((e,t,n)=>{n.d(t,{Eo:()=>isName,Pu:()=>printRoster,Q2:()=>o,Rh:()=>parseRoster,uJ:()=>freshId})
var r=n(3178)
const o=100,s=/^([a-z][0-9a-z]{6,8}) (\{.*\})$/,printRoster=(e,{endpoints:t,vantage:n})=>`${e} ${JSON.stringify({endpoints:t,...void 0!==n&&{vantage:n}})}`
function parseRoster(e){const[,t,n]=s.exec(e)??[]
if(void 0===t||void 0===n)return
const r=function(e){try{const{endpoints:t,vantage:n}=JSON.parse(e)
if(!Array.isArray(t)||t.length>o||!t.every(isName))return
if(void 0!==n&&!isName(n))return
return{endpoints:t,...void 0!==n&&{vantage:n}}}catch{return}}(n)
return r&&{id:t,roster:r}}const isName=e=>"string"==typeof e&&""!==e&&e.length<=200
function freshId(e,t){for(let n=0;;n++){const o=`r${(0,r.s)(`${n}${printRoster("",e)}`).slice(0,6)}`
if(!t.has(o))return o}}}),6132:((e,t,n)=>{n.d(t,{RO:()=>rowsOf,TN:()=>keyOf,di:()=>sort,l9:()=>carriedOver})
var r=n(3768),o=n(2691)
const keyOf=(e,t="")=>`${e}\0${t}`
function sort(e){const{seconds:t,cells:n}=e
if(t.every((e,n)=>0===n||e>=(t[n-1]??0)))return
const r=[...t.keys()].toSorted((e,n)=>(t[e]??0)-(t[n]??0))
e.seconds=r.map(e=>t[e]??0),e.cells=r.flatMap(e=>n[e]??[])}function rowsOf({start:e},{endpoint:t,vantage:n,seconds:o,cells:s},a="own"){const i=[]
for(const[c,{verdict:d,ms:l,fault:u}]of s.entries()){const s=o[c]??0
if(s<0==("own"===a))continue
const f={at:e+s*r.fj,endpoint:t,verdict:d}
void 0!==l&&(f.ms=l),void 0!==u&&(f.fault=u),void 0!==n&&(f.vantage=n),i.push(f)}return i}function carriedOver(e,t){const n=[...e.series.values()].flat().flatMap(e=>function(e){const[t,n]=[e.seconds.at(-1)??-1,e.cells.at(-1)]
return t>=0&&n?[{...e,seconds:[t-o.eZ],cells:[n]}]:[]}(e))
if(0===n.length)return t
const[r,s]=[new Map,[...t.series.values()].flat()]
for(const e of[...n,...s]){const t=keyOf(e.endpoint,e.vantage),n=r.get(t),[o,s]=[[...n?.seconds??[],...e.seconds],[...n?.cells??[],...e.cells]]
r.set(t,{...e,seconds:o,cells:s})}for(const e of r.values())sort(e)
return{...t,series:Map.groupBy(r.values(),({endpoint:e})=>e)}}}),5759:((e,t,n)=>{n.d(t,{QX:()=>punctualityOf,_w:()=>roundsBetween})
var r=n(3768)
function roundsBetween(e,{from:t,to:n,everyMs:o}){const s=e.rawDates.filter(e=>(0,r.GH)(e)<n&&(0,r.GH)(e)+r.LP>t).flatMap(t=>(e.day(t)?.rounds??[]).map(e=>(0,r.GH)(t)+e*r.fj)),a=[]
for(const e of s)e>=t&&e<n&&e-(a.at(-1)??Number.NEGATIVE_INFINITY)>=o/2&&a.push(e)
return a}function punctualityOf(e,t){const n=0===e.months.length?roundsBetween(e,{...t,from:0})[0]:void 0,r=0===e.months.length?n??t.to:t.from
return function(e,{from:t,to:n,everyMs:r}){const o=e.filter(e=>e>=t&&e<n),s=Math.max(0,Math.floor((n-t)/r)),a=Math.min(s,o.length),i=medianOf(gapsOf(o))
return{rounds:o.length,expected:s,dropped:s-a,...s>0&&{coverage:a/s},...void 0!==i&&{intervalMs:i,latenessMs:Math.max(0,i-r)},...n>t&&{longestGapMs:Math.max(...gapsOf([t,...o,n]))}}}(roundsBetween(e,t),{...t,from:Math.max(t.from,r)})}const gapsOf=e=>e.slice(1).map((t,n)=>t-(e[n]??t))
function medianOf(e){return e.toSorted((e,t)=>e-t)[Math.floor(e.length/2)]}}),2578:((e,t,n)=>{n.d(t,{p:()=>changeKept})
var r=n(3678),o=n(6743)
const changeKept=(e,t,n)=>e.change({documents:[o._I]},({documents:e})=>({documents:{[o._I]:(0,o.o_)(t((0,o.$T)(e[o._I])))}})).then(()=>{},e=>(0,r.Zw)(e,n))}),1368:((e,t,n)=>{n.d(t,{BV:()=>c,Hy:()=>incidentFrom,OG:()=>withUpdate,TZ:()=>a})
var r=n(5405),o=n(6357),s=n(3610)
const a=300,i=50,c=20
function incidentFrom(e){const{id:t,title:n,severity:a,endpoints:d,startedAt:l,endedAt:u,issue:f,updates:p,notes:m,past:h}=(0,r.OA)(e),[g,w,v,y]=[(0,s.Qq)(t,300),(0,r.kB)(l),(0,r.kB)(u),(0,s.WQ)(f)]
if(void 0===g||void 0===w)return[]
const b={id:g,title:(0,s.Qq)(n,500)??g,severity:(0,s.yL)(o.gO,a)??"P2",startedAt:w,endpoints:(0,r.p_)(d).slice(0,2e3).flatMap(e=>(0,s.Qq)(e,200)??[]),updates:(0,r.p_)(p).slice(-i).flatMap(updateFrom)},$=(0,s.Qq)(h,500),k=(0,r.p_)(m).slice(-c).flatMap(updateFrom)
return[{...b,...void 0!==$&&{past:$},...k.length>0&&{notes:k},...void 0!==v&&{endedAt:v},...y?{issue:y}:{}}]}function updateFrom(e){const t=(0,r.OA)(e),n=(0,r.kB)(t.at)
return void 0===n?[]:[{at:n,state:(0,s.Qq)(t.state,50)??"",text:(0,s.Qq)(t.text,1e4)??""}]}const withUpdate=(e,t)=>({...e,updates:[...e.updates,t].slice(-i)})}),6743:((e,t,n)=>{n.d(t,{o_:()=>jsonOf,$T:()=>keptFrom,_I:()=>w,cB:()=>lastBad,GD:()=>lastProbes})
var r=n(5405),o=n(6683),s=n(9565),a=n(9759),i=n(7722),c=n(3610),d=n(462),l=n(249)
const u=2e3
function stateFrom(e){const{turn:t,at:n,rounds:a,blind:i,staleUntil:l,tracks:f,alerts:p,watches:m}=(0,r.OA)(e),h=(0,c.Am)(first(p,u).flatMap(s.G),({id:e})=>e)
return{version:1,turn:lastTurn(t),rounds:(0,r.p_)(a).slice(-50).flatMap(e=>(0,c.Qq)(e,200)??[]),blind:(0,c.WQ)(i)??0,...(0,o.e)({at:(0,r.kB)(n),staleUntil:(0,r.kB)(l)}),tracks:(0,c.Am)(first(f,u).flatMap(d.VS),({endpoint:e})=>e),alerts:h,watches:withOpen(first(m,3*u).flatMap(watchOf),h)}}const first=(e,t)=>(0,r.p_)(e).slice(0,t)
function lastTurn(e){const t=(0,c.WQ)(e)??0
return t<=2**31?t:1e6}function watchOf(e){const{key:t,heard:n}=(0,r.OA)(e),o=(0,c.Qq)(t,300)
return o?[{key:o,heard:(0,d._D)(n)}]:[]}function withOpen(e,t){const n=t.flatMap(e=>function({kind:e,members:t,slo:n,part:r}){if("slo"===e&&n)return[`slo:${n.objective}`]
const o=t.filter(l.$m).map(({endpoint:e})=>e)
return"blind"===e?o.map(a.F):"stale"===e&&r?o.map(e=>(0,i.be)(r,e)):"latency"===e||"certificate"===e?o.map(t=>`${e}:${t}`):[]}(e).map(t=>({key:t,heard:{on:!0,since:e.startedAt}})))
return(0,c.Am)([...n,...e],({key:e})=>e).map(e=>{const t=n.find(({key:t})=>t===e.key)
return t&&!e.heard.on?{...e,heard:{...e.heard,...t.heard}}:e})}var f=n(1368),p=n(153),m=n(6938),h=n(2596),g=n(5390)
const w="health/state"
function keptFrom(e){const{alerts:t,incidents:n,pending:o,vantages:s,paces:a,repeats:i,digestAt:c}=(0,r.OA)(e),d=(0,r.kB)(c)
return{version:1,alerts:stateFrom(t),incidents:(0,r.p_)(n).slice(0,f.TZ).flatMap(f.Hy),pending:(0,m.Uv)(o),vantages:(0,g.K)(s),paces:(0,p.x1)(a),repeats:(0,h.z)(i),...void 0!==d&&{digestAt:d}}}function lastProbes(e,t){const{alerts:n,vantages:r}=keptFrom(e),o=void 0===t?n.tracks:r.filter(e=>e.vantage===t)
return new Map(o.flatMap(({endpoint:e,at:t})=>void 0===t?[]:[[e,t]]))}function lastBad(e){const{tracks:t}=keptFrom(e).alerts
return new Set(t.filter(({at:e,lastBadAt:t})=>void 0!==t&&t===e).map(({endpoint:e})=>e))}const jsonOf=e=>JSON.parse(JSON.stringify(e))}),4054:((e,t,n)=>{n.d(t,{X:()=>ledgerOf,y:()=>folderOf})
var r=n(2570)
const folderOf=e=>void 0===e?r.vc:`${r.vc}-${e}`
function ledgerOf(e,t){if(void 0===t)return e
const n={there:folderOf(t),here:r.vc},out=e=>moved(e,n.here,n.there),back=e=>moved(e,n.there,n.here),wantedOut=e=>"under"in e?{under:out(e.under),pick:t=>keysBy(out,e.pick({documents:[],lists:[],...keysBy(back,t)}))}:keysBy(out,e)
return{readAll:async t=>keptBy(back,await e.readAll(wantedOut(t))),async change(t,n){const r=[]
return await e.change(wantedOut(t),e=>{const t=n(keptBy(back,e))
return r.splice(0,1,t),changesBy(out,t)}),r[0]}}}const moved=(e,t,n)=>e===t||e.startsWith(`${t}/`)?n+e.slice(t.length):e,keysBy=(e,{documents:t,lists:n})=>({...t&&{documents:t.map(e)},...n&&{lists:n.map(e)}}),entriesBy=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[e(t),n])),keptBy=(e,{documents:t,lists:n})=>({documents:entriesBy(e,t),lists:entriesBy(e,n)}),changesBy=(e,{documents:t,lists:n})=>({...t&&{documents:entriesBy(e,t)},...n&&{lists:entriesBy(e,n)}})}),153:((e,t,n)=>{n.d(t,{vx:()=>parted,x1:()=>pacesFrom,xY:()=>rejoined,zG:()=>pacesAfter})
var r=n(5405),o=n(3610),s=n(249)
const pacesFrom=e=>(0,o.Am)((0,r.p_)(e).slice(-2e3).flatMap(e=>{const[t,n,s]=[(0,o.Qq)((0,r.OA)(e).endpoint,200),(0,o.E2)((0,r.OA)(e).everyMs),(0,r.kB)((0,r.OA)(e).listedAt)]
return void 0===t||void 0===n||n<=0?[]:[{endpoint:t,everyMs:n,...void 0!==s&&{listedAt:s}}]}),({endpoint:e})=>e),a=36e5,i=24*a,c=3
function parted(e,{endpoints:t,paces:n,now:r}){const[o,d]=[new Set(t.map(({name:e})=>e)),new Map(n.map(e=>[e.endpoint,e]))],isRecent=(e,t=0)=>e<=r+a&&r-e<=Math.max(a,Math.min(c*t,c*i)),l=new Set(e.tracks.filter(e=>!o.has(e.endpoint)&&(({endpoint:e,at:t})=>{const{everyMs:n,listedAt:r=t}=d.get(e)??{}
return isRecent(t,n)||isRecent(r,n)})(e)).map(({endpoint:e})=>e)),isForeign=({members:e})=>e.some(s.$m)&&e.filter(s.$m).every(e=>l.has(e.endpoint)),u=new Set(e.alerts.filter(isForeign).flatMap(({slo:e})=>e?[`slo:${e.objective}`]:[])),f={tracks:e.tracks.filter(({endpoint:e})=>l.has(e)),alerts:e.alerts.filter(isForeign),watches:e.watches.filter(({key:e})=>u.has(e)||!e.startsWith("slo:")&&l.has(e.slice(e.indexOf(":")+1)))}
return{mine:without(e,f),others:f}}const without=(e,t)=>({...e,tracks:e.tracks.filter(e=>!t.tracks.includes(e)),alerts:e.alerts.filter(e=>!t.alerts.includes(e)),watches:e.watches.filter(e=>!t.watches.includes(e))}),rejoined=(e,{tracks:t,alerts:n,watches:r})=>({...e,tracks:[...e.tracks,...t],alerts:[...e.alerts,...n],watches:[...e.watches,...r]}),pacesAfter=(e,t,{tracks:n},r)=>{const s=new Set(n.map(({endpoint:e})=>e)),a=[...e,...t.map(({name:e,everyMs:t})=>({endpoint:e,everyMs:t,listedAt:r}))]
return(0,o.Am)(a,({endpoint:e})=>e).filter(({endpoint:e})=>s.has(e))}}),6938:((e,t,n)=>{n.d(t,{Uv:()=>pendingFrom,uU:()=>taken,oo:()=>withoutTold})
var r=n(5405),o=n(6357),s=n(9565),a=n(3610)
const i=["alert","escalated","joined","updated","reminded","recovered","closed","stale"],c=71e3,d=1e3
function pendingFrom(e){return(0,r.p_)(e).slice(-d).flatMap(e=>{const{telling:t,takenAt:n,by:o}=(0,r.OA)(e),[s,i]=[tellingFrom(t),(0,a.Qq)(o,300)]
return s?[{telling:s,takenAt:(0,r.kB)(n)??0,...void 0!==i&&{by:i}}]:[]})}function tellingFrom(e){const t=(0,r.OA)(e),[n]=(0,s.G)(t.alert),[c,d,l]=[(0,a.yL)(i,t.kind),(0,a.WQ)(t.turn),(0,r.kB)(t.at)]
if(!n||!c||void 0===d||void 0===l)return
const u=(0,r.OA)(t.before),f=(0,a.yL)(o.gO,u.severity),p=(0,r.OA)(t.silence),m=(0,r.p_)(t.only).slice(0,100).flatMap(e=>(0,a.Qq)(e,200)??[]),[h,g]=[(0,r.kB)(p.from),(0,r.kB)(p.to)]
return{kind:c,turn:d,at:l,alert:n,severity:(0,a.yL)(o.gO,t.severity)??n.severity,reason:(0,a.Qq)(t.reason,500)??n.reason,changes:[],calls:!0===t.calls,...f&&{before:{severity:f,turn:(0,a.WQ)(u.turn)??0,toldAt:(0,r.kB)(u.toldAt)??0}},...m.length>0&&{only:m},...void 0!==h&&void 0!==g&&{silence:{from:h,to:g,blindRounds:(0,a.WQ)(p.blindRounds)??0}}}}function taken(e,t,{id:n,now:r}){const isFree=({takenAt:e,by:t})=>t===n||r-e>=c||e>r,o=e.filter(isFree).map(({telling:e})=>e),s=withoutOldReminders([...o,...t]).toSorted((e,t)=>e.turn-t.turn),a=s.map(e=>({telling:e,takenAt:r,by:n}))
return{tellings:s,pending:[...e.filter(e=>!isFree(e)),...a]}}const withoutOldReminders=e=>e.filter(t=>"reminded"!==t.kind||!e.some(e=>isBefore(t,e)))
function withoutTold(e,t){const n=new Map(t.map(({telling:e,fate:t})=>[keyOf(e),t])),r=e.filter(({telling:e})=>"lost"===(n.get(keyOf(e))??"lost"))
return e.filter(e=>r.includes(e)||r.some(({telling:t})=>isBefore(t,e.telling))).map(e=>"lost"===n.get(keyOf(e.telling))?{...e,takenAt:0}:e)}const isBefore=(e,t)=>e.alert.id===t.alert.id&&e.turn<t.turn,keyOf=({turn:e,alert:t})=>`${e} ${t.id}`}),2596:((e,t,n)=>{n.d(t,{Z:()=>repeated,z:()=>repeatsFrom})
var r=n(5405),o=n(3610),s=n(249)
const repeatsFrom=e=>(0,r.p_)(e).slice(-2e3).flatMap(e=>{const t=(0,r.OA)(e),[n,s,a]=[(0,o.Qq)(t.alert,1e3),(0,o.Qq)(t.channel,200),(0,r.kB)(t.at)]
return void 0===n||void 0===s||void 0===a?[]:[{alert:n,channel:s,at:a}]})
function repeated(e,t,n){const r=e.alerts.map(r=>({alert:r,plan:planOf(r,t,e,n)})),o=r.filter(({plan:e})=>e.due.length>0).map(({alert:t,plan:r},o)=>function(e,t,n,r){const{severity:o,reason:s,toldAt:a}=e,i={severity:o,turn:e.turn,toldAt:a}
return{kind:"reminded",turn:n,at:r,alert:{...e,turn:n},severity:o,reason:s,before:i,changes:[],calls:!0,only:t}}(t,r.due,e.turn+o+1,n.now)),s=new Map(o.map(({alert:e})=>[e.id,e]))
return{state:{...e,turn:e.turn+o.length,alerts:e.alerts.map(e=>s.get(e.id)??e)},tellings:[...t.flatMap(e=>function(e,{listeners:t}){if("reminded"!==e.kind)return[e]
const n=t(e.alert),r=n.filter(({everyMs:e})=>void 0===e).map(({channel:e})=>e)
return r.length===n.length?[e]:r.length>0?[{...e,only:r}]:[]}(e,n)),...o],repeats:r.flatMap(({alert:e,plan:t})=>t.heard.map(({channel:t,at:n})=>({alert:e.id,channel:t,at:n})))}}function planOf(e,t,{tracks:n},r){const{before:o,listeners:a,everyMs:i,now:c}=r,d=new Map(o.filter(t=>t.alert===e.id).map(({channel:e,at:t})=>[e,t])),l=t.some(t=>t.alert.id===e.id&&"reminded"!==t.kind),u=new Set(n.filter(e=>void 0!==e.silent).map(({endpoint:e})=>e)),f=l||"certificate"===e.kind||e.members.filter(s.$m).every(({endpoint:e})=>u.has(e)),p=t.some(t=>t.alert.id===e.id&&"reminded"!==t.kind&&t.calls),m=repeating(a(e)).map(({channel:t,everyMs:n})=>{const r=p?c:Math.min(d.get(t)??e.toldAt,c),o=!f&&c-r>=n-Math.min(i,n)/2
return{channel:t,at:o?c:r,isDue:o}})
return{due:m.flatMap(({channel:e,isDue:t})=>t?[e]:[]),heard:m}}const repeating=e=>(0,o.Am)(e,({channel:e})=>e).flatMap(({channel:e,everyMs:t})=>void 0===t?[]:[{channel:e,everyMs:t}])}),5390:((e,t,n)=>{n.d(t,{b:()=>together,K:()=>vantagesFrom})
var r=n(5405),o=n(6681),s=n(3610),a=n(6683),i=n(4875)
function seenBy(e,t){const{everyMs:n,now:r}=t,o=lastOf(e),s=o.filter(({at:e})=>e>=r-i.A2*n)
if(0===s.length)return
if(s.some(({verdict:e})=>"maintenance"===e))return merged(s,"maintenance")
const a=s.filter(({verdict:e})=>"inconclusive"!==e)
return merged(s,(0,i.Vj)(verdictsOf(a),neededBy(o,t)),a.length)}const verdictsOf=e=>e.map(({verdict:e})=>e),neededBy=(e,{of:t,down:n,everyMs:r,now:o,round:s})=>s?.isFirst?Math.min(n,t):(0,i.b1)(e,{agree:Math.min(n,t),everyMs:r,now:o})
function isUndecided(e,t){if(!t.round)return!1
const n=lastOf(e),{begunAt:r,isFirst:o}=t.round,s=o?Math.max(0,t.of-n.length):0
return!(0,i.d$)(n,{begunAt:r,everyMs:t.everyMs,needed:neededBy(n,t),unknown:s})}const lastOf=e=>[...new Map(e.toSorted((e,t)=>e.at-t.at).map(e=>[e.vantage,e])).values()]
function merged(e,t,n=e.length){const[r]=e.toSorted((e,t)=>t.at-e.at),o=e.flatMap(({certificateExpiresAt:e})=>e??[])
return{endpoint:r.endpoint,at:r.at,verdict:t,tries:e.reduce((e,{tries:t})=>e+t,0),...(0,a.e)({cause:causeOf(e,t,n),certificateExpiresAt:o.length>0?Math.min(...o):void 0}),...typical(e),...(0,a.e)({status:(e.find(e=>e.verdict===t)??r).status})}}function causeOf(e,t,n){if("up"===t)return
const r=e.filter(e=>void 0!==e.cause).toSorted((e,t)=>t.at-e.at),o=r.filter(e=>"inconclusive"!==e.verdict),s=o.length>0?o:r,a=(s.find(e=>e.verdict===t)??s[0])?.cause
return a&&"maintenance"!==t&&1!==e.length?{...a,words:`${a.words} (seen from ${s.length} of ${n} vantage points)`}:a}function typical(e){const t=e.filter(({ms:e})=>void 0!==e).toSorted((e,t)=>(e.ms??0)-(t.ms??0)),{ms:n,phases:r}=t[Math.floor((t.length-1)/2)]??{}
return{...void 0!==n&&{ms:n},...r&&{phases:r}}}var c=n(6272)
const d=1e4,l=864e5
function vantagesFrom(e){return(0,r.p_)(e).slice(0,d).flatMap(e=>{const{endpoint:t,vantage:n,verdict:o,at:a,cause:i,ms:d,tries:l,certificateExpiresAt:u}=(0,r.OA)(e),[f,p,m,h]=[(0,s.Qq)(t,200),(0,s.Qq)(n,40),(0,s.yL)(c.rY,o),(0,r.kB)(a)]
if(void 0===f||void 0===p||void 0===m||void 0===h)return[]
const[g,w,v,y]=[(0,s.yL)(c.eu,(0,r.OA)(i).fault),(0,s.Qq)((0,r.OA)(i).words,1e3),(0,s.E2)(d),(0,r.kB)(u)]
return[{endpoint:f,vantage:p,verdict:m,at:h,tries:(0,s.WQ)(l)??1,...g&&void 0!==w&&{cause:{fault:g,words:w}},...void 0!==v&&{ms:v},...void 0!==y&&{certificateExpiresAt:y}}]})}const u=36e5
function together(e,t,n){const{vantage:r,endpoints:s,now:a}=n,c=t.map(e=>({...e,vantage:r})),f=e.filter(e=>(({endpoint:e,at:t})=>s.some(({name:t})=>t===e)||a-t<l)(e)&&(({at:e})=>e<=a+u)(e)),p=[...f.filter(e=>!(e=>c.some(t=>t.vantage===e.vantage&&t.endpoint===e.endpoint))(e)),...c].slice(-d)
return{vantages:p.map(({phases:e,...t})=>t),results:t.flatMap(e=>function({endpoint:e,at:t},{there:n,all:r,quorum:s,endpoints:a,now:c,tracks:d}){const l=a.find(({name:t})=>t===e)?.everyMs??0,u=d?.get(e),f=(0,o.g)(u,t,(0,i.ku)(l)),p=void 0!==d&&(void 0===u||u.round?.at===f&&u.round.before.at<0),m={...s,everyMs:l,now:c,round:{begunAt:f,isFirst:p}},[h,g]=[r,n].map(t=>t.filter(t=>t.endpoint===e)),w=seenBy(h,m)
if(!w)return
const v=u?.round?.isOpen&&u.round.at!==f?seenBy(g,{...s,everyMs:l,now:u.at}):void 0
return{...w,begunAt:f,...isUndecided(h,m)&&{isUndecided:!0},...v&&{before:v}}}(e,{there:f,all:p,...n})??[])}}}),2296:((e,t,n)=>{n.d(t,{Kc:()=>concerns,S1:()=>isIn,aV:()=>maintainedIn,n6:()=>upcoming})
var r=n(6579)
const concerns=({endpoints:e},{name:t,id:n,group:r})=>void 0===e||e.some(e=>e===t||e===n||void 0!==r&&e===r),isIn=(e,t,n)=>e.some(e=>e.start<=n&&n<(e.end??Number.POSITIVE_INFINITY)&&concerns(e,t)),maintainedIn=(e,t,{from:n,to:o})=>(0,r.Zu)(e.filter(e=>concerns(e,t)).map(({start:e,end:t=o})=>({from:Math.max(e,n),to:Math.min(t,o)}))),upcoming=(e,t,n=12096e5)=>e.filter(({start:e,end:r})=>e<=t+n&&(void 0===r||r>t)).toSorted((e,t)=>e.start-t.start)}),5679:((e,t,n)=>{n.d(t,{g:()=>keepSecret})
var r=n(182)
function keepSecret({secrets:e},t){if(""!==t)for(const n of(0,r.e)(t))e.add(n)}}),2172:((e,t,n)=>{n.d(t,{X:()=>notPublic,z:()=>privateAddressIn})
var r=n(7909),o=n(7536)
const notPublic=e=>`${e} is not public: hosted runners of GitHub reach no private network, a self-hosted one does; where it may be probed, set \`private-addresses: true\` as an input of the step, or under \`health:\` in the file`
function privateAddressIn({url:e,auth:t,resolver:n}){return[.../^dns:/.test(e)?[]:[(0,r.C)(e).host],..."oauth2"===t?.type?[(0,r.C)(t.tokenUrl).host]:[],...void 0===n?[]:[resolverHost(n)]].map(hostname).find(e=>void 0!==e&&function(e){return!!/^(?:.*\.)?localhost$/.test(e)||0!==process.getBuiltinModule("node:net").isIP(e)&&!(0,o.U)(e)}(e))}function hostname(e){if(!e.includes("$"))return URL.parse(`http://${e}/`)?.hostname.replace(/^\[|\]$|\.$/g,"")}const resolverHost=e=>/^[^[\]]*:[^[\]]*:/.test(e)?`[${e.trim()}]`:e.trim()}),7536:((e,t,n)=>{n.d(t,{U:()=>isPublic})
const r=[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.88.99.0",24],["192.168.0.0",16],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",3]],o=[["::",96],["::ffff:0:0:0",96],["64:ff9b:1::",48],["100::",63],["2001::",23],["2001:db8::",32],["2002::",16],["3fff::",20],["5f00::",16],["fc00::",7],["fe80::",10],["fec0::",10],["ff00::",8]]
let s
function isPublic(e){const{isIP:t}=process.getBuiltinModule("node:net"),[n=""]=e.split("%"),a=t(n)
if(0===a)return!1
if(s??=function(){const{BlockList:e}=process.getBuiltinModule("node:net"),t=new e
for(const[e,n]of r)t.addSubnet(e,n,"ipv4")
for(const[e,n]of o)t.addSubnet(e,n,"ipv6")
return t}(),s.check(n,4===a?"ipv4":"ipv6"))return!1
const i=6===a?function(e){const t=URL.parse(`http://[${e}]/`)?.hostname??"",[,n="",r=""]=/^\[64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})\]$/.exec(t)??[]
if(""===r)return"[64:ff9b::]"===t?"0.0.0.0":void 0
const o=Number.parseInt(n||"0",16)<<16|Number.parseInt(r,16)
return[24,16,8,0].map(e=>o>>>e&255).join(".")}(n):void 0
return void 0===i||!s.check(i,"ipv4")}}),5567:((e,t,n)=>{n.d(t,{B:()=>contextFor})
const r=new WeakMap,o=[]
function contextFor(e,t=o){const{createSecureContext:n}=process.getBuiltinModule("node:tls")
if(e)return n({...e,...trusting(t)})
const s=r.get(t)??n(trusting(t))
return r.set(t,s),s}function trusting(e){return e.length>0?{ca:[...process.getBuiltinModule("node:tls").getCACertificates("default"),...e]}:{}}}),2023:((e,t,n)=>{function codesOf(e){const{code:t,errors:n}="object"==typeof e&&null!==e?e:{},r=Array.isArray(n)?n.flatMap(codesOf):[]
return r.length>0?r:"string"==typeof t?[t]:[]}n.d(t,{M:()=>codesOf})}),4454:((e,t,n)=>{n.d(t,{W:()=>explain})
var r=n(9353),o=n(2023)
const s={dns:"while its name was looked up",connect:"while connecting",tls:"during the TLS handshake",firstByte:"before an answer",body:"in the middle of the body",message:"before the message",token:"while a token was asked for"},reset=({doing:e})=>`connection reset ${s[e]}`,unreachable=e=>()=>`unreachable (${e})`,ownLimit=e=>()=>`this machine could not open a connection (${e})`,a={ENOTFOUND:["dns",({host:e})=>`DNS: ${e} does not exist`],ENODATA:["dns",({host:e})=>`DNS: ${e} has no such record`],EAI_NODATA:["dns",({host:e})=>`DNS: ${e} has no address`],EAI_AGAIN:["dns",({host:e})=>`DNS: no name server answered for ${e} (EAI_AGAIN)`],EAI_FAIL:["dns",({host:e})=>`DNS: the name server failed for ${e} (EAI_FAIL)`],ESERVFAIL:["dns",({host:e})=>`DNS: the name server failed for ${e} (SERVFAIL)`],EREFUSED:["dns",({host:e})=>`DNS: the name server refused to answer for ${e}`],ECONNREFUSED:["refused",({host:e})=>`connection refused by ${e}`],EHOSTUNREACH:["unreachable",unreachable("EHOSTUNREACH")],ENETUNREACH:["unreachable",unreachable("ENETUNREACH")],EADDRNOTAVAIL:["unreachable",unreachable("EADDRNOTAVAIL")],EHOSTDOWN:["unreachable",unreachable("EHOSTDOWN")],ECONNRESET:["reset",reset],ECONNABORTED:["reset",reset],EPIPE:["reset",reset],ERR_STREAM_PREMATURE_CLOSE:["reset",reset],ETIMEDOUT:["timeout",()=>"no answer: the network gave up on the connection (ETIMEDOUT)"],ETIMEOUT:["timeout",({host:e})=>`DNS: no name server answered for ${e} in time`],ERR_SSL_WRONG_VERSION_NUMBER:["tls",()=>"TLS: what answers at this port does not speak TLS"],ERR_SSL_PACKET_LENGTH_TOO_LONG:["tls",()=>"TLS: what answers at this port does not speak TLS"],ERR_SSL_UNSUPPORTED_PROTOCOL:["tls",()=>"TLS: the server speaks only protocols older than TLSv1.2"],ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION:["tls",()=>"TLS: the server speaks only protocols older than TLSv1.2"],ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED:["tls",()=>"TLS: the server asks for a client certificate"],EMFILE:["runner",ownLimit("EMFILE")],ENFILE:["runner",ownLimit("ENFILE")],ENOBUFS:["runner",ownLimit("ENOBUFS")],ENOMEM:["runner",ownLimit("ENOMEM")]},i=[[/^HPE_HEADER_OVERFLOW$/,"protocol",()=>"the headers of the answer are longer than 16 KiB"],[/^HPE_/,"protocol",e=>`the answer is not HTTP (${e})`],[/^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|CRL_|EPROTO$)/,"tls",e=>`TLS: handshake failed (${e})`],[/^Z_|^ERR_(?:_ERROR_FORMAT|BROTLI)|^ERR_.*BROTLI/,"body",()=>"the body is not compressed as its headers say"],[/^EAI_/,"dns",e=>`DNS: the name could not be looked up (${e})`],[/^ERR_INVALID_CHAR$/,"protocol",()=>"a header of the request holds a character that no header may hold, such as a line break"],[/^WS_ERR_UNSUPPORTED_MESSAGE_LENGTH$/,"message",()=>"a message is longer than 1 MiB"],[/^WS_ERR_/,"protocol",e=>`the answer is not WebSocket (${e})`]]
function explain(e,t,{doing:n}){if(e instanceof r.q)return e
const c=(0,o.M)(e),d=c.find(e=>"ENETUNREACH"!==e&&"EADDRNOTAVAIL"!==e)??c[0]??"",[l,u]=a[d]??[]
if(l&&u)return new r.q(l,u({host:t,doing:n}))
const[,f,p]=i.find(([e])=>e.test(d))??[]
return f&&p?new r.q(f,p(d)):d?new r.q("protocol",`the exchange failed ${s[n]} (${d})`):new r.q("body"===n||"message"===n?"protocol":"runner",`the probe itself failed ${s[n]} (${e instanceof Error?e.name:typeof e}): please report it`)}}),7909:((e,t,n)=>{n.d(t,{C:()=>partsOf,T:()=>fillUrl})
var r=n(9353),o=n(1539)
function partsOf(e){const[,t="",n="",r=""]=/^([a-z]+:\/\/)([^/?#]*)(.*)$/s.exec(e)??[],o=n.lastIndexOf("@")+1
return{scheme:t,user:n.slice(0,o),host:n.slice(o),rest:r}}function fillUrl(e,t){const{scheme:n,user:s,host:a,rest:i}=partsOf(e),escaped=e=>(0,o.GS)(e,t,e=>encodeURIComponent(e.toWellFormed())),c=URL.parse(`${n}${escaped(s)}${(0,o.GS)(a,t,hostValue)}${escaped(i)}`)
if(!c)throw new r.q("protocol","the address is no URL once its values are filled in")
return c}function hostValue(e){const t=e.trim()
if(/^[\w.:[\]-]+$/.test(t))return t
throw new r.q("protocol","a value that is filled in for the host is no host")}}),1539:((e,t,n)=>{n.d(t,{FF:()=>namesInText,GS:()=>fill,eh:()=>isSecretName})
const r=/\$(\$?)\{([A-Za-z_]\w{0,254})\}/g,namesInText=e=>[...e.matchAll(r)].flatMap(([,e,t=""])=>e?[]:[t]),isSecretName=e=>/^[A-Z_][A-Z0-9_]*$/.test(e)
function fill(e,t,n=e=>e){return e.replace(r,(e,r,o)=>r?e.slice(1):n(t(o)))}}),2395:((e,t,n)=>{n.d(t,{z:()=>shownUrl})
var r=n(3030),o=n(6607),s=n(7871),a=n(7909)
const i=200
function shownUrl(e){const{scheme:t,host:n,rest:c}=(0,a.C)(e),[,d="",l]=/^([^?#]*)(?:\?([^#]*))?/s.exec(c)??[]
return(0,r.$Q)((0,o.TN)(`${(0,s.U)(`${t}${n}${d}`)}${l?`?${function(e){return e.split("&").map(e=>{const[,t="",n]=/^([^=]*)(?:=(.*))?$/s.exec(e)??[]
return void 0===n?"***":`${t}=${/^\$\{\w+\}$/.test(n)?n:"***"}`}).join("&")}(l)}`:""}`),i)}}),6272:((e,t,n)=>{n.d(t,{eu:()=>o,rY:()=>s,tW:()=>r})
const r=["dns","connect","tls","firstByte","total"],o=["dns","refused","unreachable","reset","timeout","tls-expired","tls-not-yet-valid","tls-name","tls-untrusted","tls","protocol","redirect","blocked","status","header","body","json","size","answer","message","capture","auth","latency","no-ipv6","runner"],s=["down","degraded","up","maintenance","inconclusive"]}),30:((e,t,n)=>{n.d(t,{b:()=>stepProblems})
var r=n(6693),o=n(2307),s=n(7909),a=n(1539)
function namesIn(e){const t=[...new Set([...textsOf(e).flatMap(a.FF),...variablesOf(e.auth)])]
return{secrets:t.filter(a.eh),captures:t.filter(e=>!(0,a.eh)(e))}}function textsOf({url:e,headers:t={},body:n,auth:r,send:o=""}){return[e,...Object.values(t),...textsWithin(n),...r?Object.values(r):[],o]}function textsWithin(e){return"string"==typeof e?[e]:"object"==typeof e&&null!==e?Object.values(e).flatMap(textsWithin):[]}const variablesOf=e=>"client-certificate"===e?.type?[e.certificate,e.key]:[]
async function stepProblems(e,t){return(await Promise.all(e.map(async(n,r)=>{const o=e.slice(0,r).flatMap(e=>Object.keys(e.capture??{}))
return[...addressProblems(n),...expectationProblems(n),...nameProblems(n,t,o),...emptyProblems(n),...leakProblems(n),...await languageProblems(n)].map(t=>e.length>1?`step ${r+1}: ${t}`:t)}))).flat()}function addressProblems({url:e,resolver:t}){return/^tcp:/.test(e)&&!/^tcp:\/\/[^/?#]*:(?:\d+|\$\{\w+\})\/?$/.test(e)?["a tcp:// address needs a port, such as tcp://db.example.com:5432"]:/^dns:/.test(e)||void 0===t?[]:["resolver is of dns:// addresses alone"]}const i=[[/^https?:/,["status","headers","body","json","size","tls","certificateDays"]],[/^wss?:/,["status","message","tls","certificateDays"]],[/^tcp:/,["message"]],[/^tls:/,["message","tls","certificateDays"]],[/^dns:/,["answer"]]]
function expectationProblems({url:e,expect:t={}}){const[,n=[]]=i.find(([t])=>t.test(e))??[],r=Object.keys(t).filter(e=>!n.includes(e)),written=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)
return r.map(t=>`${e.split(":",1)[0]}:// has no ${written(t)} to expect (it has ${n.map(written).join(", ")})`)}function nameProblems(e,t,n){const{secrets:r,captures:o}=namesIn(e)
return[...r.filter(e=>!t.includes(e)).map(e=>`\${${e}} is not declared: add ${e} to \`secrets:\` under \`health:\` in the file, or to the input \`secrets\``),...o.filter(e=>!n.includes(e)).map(e=>`\${${e}} is captured by no earlier step; secrets are written in capitals, and $\${${e}} stands for itself`)]}function emptyProblems({headers:e={},auth:t}){return[...Object.entries(e).flatMap(([e,t])=>/^(?:(?:bearer|basic|token) *)?$/i.test(t.trim())?[`the header ${e}`]:[]),...emptyOf(t)].map(e=>`${e} is empty, as a secret is that does not exist; pass it under \`env:\`, and write it as \${NAME}`)}function emptyOf(e){const isEmpty=e=>""===e.trim()
return"bearer"===e?.type&&isEmpty(e.token)?["token"]:"oauth2"===e?.type&&isEmpty(e.clientSecret)?["client-secret"]:"basic"===e?.type&&isEmpty(e.password)&&0===(0,a.FF)(e.username).length?["password"]:[]}function leakProblems(e){const[t]=namesIn(e).secrets,n=[e.url,..."oauth2"===e.auth?.type?[e.auth.tokenUrl]:[]].map(hostChosenBy).find(e=>void 0!==e)
return void 0===n||void 0===t?[]:[`\${${n}} was captured and chooses the host that \${${t}} is sent to; write the host out, as in \${${n}}.example.com`]}function hostChosenBy(e){const t=(0,s.C)(e).host.replace(/:(?:\d+|\$\{\w+\})$/,""),[,n,r=""]=/\$\{([a-z]\w*)\}([^}]*)$/.exec(t)??[]
return/^\.[^.]+\.[^.]/.test(r)?void 0:n}async function languageProblems({expect:e={},capture:t={}}){const n=conditionsOf(e).flatMap(({matches:e,notMatches:t})=>[e,t].filter(e=>void 0!==e)),s=[...Object.keys(e.json??{}),...Object.values(t).filter(e=>!e.startsWith("header:"))]
return(await Promise.all([...n.map(async e=>prefixed(JSON.stringify(e),await(0,o.A)(e))),...s.map(async e=>prefixed(JSON.stringify(e),await(0,r.t)(e)))])).filter(e=>void 0!==e)}const prefixed=(e,t)=>void 0===t?void 0:`${e} ${t}`,conditionsOf=({headers:e={},json:t={},body:n={},message:r={}})=>[...Object.values(e),...Object.values(t),n,r]}),1435:((e,t,n)=>{n.d(t,{gu:()=>newProgress,i3:()=>noteExpiry,iW:()=>during,tY:()=>addTime})
const newProgress=()=>({doing:"dns",step:0,phases:{}})
async function during(e,t,n){e.doing=t
const r=performance.now()
e.begun??=r
const o=await n()
return"body"!==t&&"message"!==t&&"token"!==t&&addTime(e,t,performance.now()-r),o}function addTime(e,t,n){e.phases[t]=(e.phases[t]??0)+n}function noteExpiry(e,t){void 0!==t&&(e.expiresAt=Math.min(t,e.expiresAt??Number.POSITIVE_INFINITY))}}),182:((e,t,n)=>{n.d(t,{e:()=>secretForms})
const r=16
function secretForms(e){const t=e.trim(),n=t.split(/[\r\n]+/).map(e=>e.trim()),o=t.toWellFormed()
return[...new Set([e,...n.length>1?n.filter(e=>e.length>=r):[],inHtml(t,"&quot;","&#39;"),inHtml(t,"&#34;","&#x27;"),new URLSearchParams([["",o]]).toString().slice(1),encodeURIComponent(o).replace(/%../g,e=>e.toLowerCase()),JSON.stringify(t).slice(1,-1).replaceAll("/","\\/"),JSON.stringify(t).slice(1,-1).replace(/[<>&]/g,e=>`\\u00${e.charCodeAt(0).toString(16)}`)])]}const inHtml=(e,t,n)=>e.replace(/[&<>"']/g,e=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':t}[e]??n))}),9353:((e,t,n)=>{n.d(t,{q:()=>Trouble,r:()=>causeOf})
class Trouble extends Error{name="Trouble"
fault
constructor(e,t){super(t),this.fault=e}}const causeOf=({fault:e,message:t})=>({fault:e,words:t})}),8e3:((e,t,n)=>{n.d(t,{Y:()=>standingOf})
var r=n(5192)
const standingOf=({results:e,history:t},n)=>n.flatMap(({name:n,everyMs:o})=>{const s=e.find(({endpoint:e})=>e===n)
return s?[s]:(0,r.zo)(t,n,t.now-2*o,t.now+1).slice(-1)})}),1868:((e,t,n)=>{n.d(t,{UU:()=>overallUptime,ZP:()=>isKnownFor,bW:()=>uptimeOver})
var r=n(5192),o=n(3768)
function shareUp({up:e,degraded:t,down:n}){const r=e+t+n
return r>0?(e+t)/r:void 0}const uptimeOver=(e,t,n)=>shareUp((0,r.at)(e,t,e.now-n*o.LP,e.now)),isKnownFor=(e,t,n)=>t.some(t=>{const{up:s,degraded:a,down:i}=(0,r.at)(e,t,e.now-30*o.LP,e.now)
return s+a+i>=n})
function overallUptime(e,t,n){const s=t.map(t=>(0,r.at)(e,t,e.now-n*o.LP,e.now))
return shareUp({up:s.reduce((e,{up:t})=>e+t,0),degraded:s.reduce((e,{degraded:t})=>e+t,0),down:s.reduce((e,{down:t})=>e+t,0)})}}),4203:((e,t,n)=>{n.d(t,{Am:()=>fractionOf,Lj:()=>budgetLeft,P7:()=>burnOf,nT:()=>budgetOf})
var r=n(4623)
const o=(0,r.e0)(1),s={numerator:1n,denominator:100n},budgetOf=e=>(0,r.qM)((0,r.iv)((0,r.e0)(100),(0,r.e0)(e)),s),fractionOf=e=>(0,r.qM)((0,r.e0)(e),s),burnOf=({total:e,bad:t},n)=>e>0?(0,r.qM)((0,r.e0)(t),(0,r.DI)((0,r.qM)((0,r.e0)(e),n))):void 0
function budgetLeft(e,t){const n=burnOf(e,t)
return n?{sli:(e.total-e.bad)/e.total,budgetLeft:(0,r.rl)((0,r.iv)(o,n))}:{}}}),336:((e,t,n)=>{n.d(t,{d:()=>partOfCalendar})
const r=864e5
function partOfCalendar(e,t,n){const r=function(e){const t=new Intl.DateTimeFormat("en-US",{timeZone:e,calendar:"gregory",numberingSystem:"latn",year:"numeric",month:"numeric",day:"numeric"})
return e=>{const[n,r,o]=t.format(e).split("/").map(Number)
return Date.UTC(o??0,(n??1)-1,r??1)}}(n),o=new Date(r(t)),[s,a]=[firstDay(e,o,0),firstDay(e,o,1)]
return{from:startOf(s,r),to:startOf(a,r)}}function firstDay(e,t,n){const[o,s]=[t.getUTCFullYear(),t.getUTCMonth()]
return"week"===e?t.getTime()-(t.getUTCDay()+6)%7*r+7*n*r:"month"===e?Date.UTC(o,s+n,1):"quarter"===e?Date.UTC(o,s-s%3+3*n,1):Date.UTC(o+n,0,1)}const o=6e4,s=900
function startOf(e,t){let[n,r]=[-s,s]
for(;r-n>1;){const s=Math.floor((n+r)/2)
t(e+s*o)<e?n=s:r=s}return e+r*o}}),4623:((e,t,n)=>{function exact(e){const[,t="",n="0",r="",o="0"]=/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(e))??[],s=Number(o)-r.length,a=BigInt(`${t}${n}${r}`)
return s<0?{numerator:a,denominator:10n**BigInt(-s)}:{numerator:a*10n**BigInt(s),denominator:1n}}n.d(t,{DI:()=>inverse,Et:()=>floorOf,e0:()=>exact,iv:()=>difference,oi:()=>isAbove,qM:()=>product,rl:()=>numberOf})
const product=(...e)=>({numerator:e.reduce((e,{numerator:t})=>e*t,1n),denominator:e.reduce((e,{denominator:t})=>e*t,1n)}),inverse=({numerator:e,denominator:t})=>({numerator:t,denominator:e}),difference=(e,t)=>({numerator:e.numerator*t.denominator-t.numerator*e.denominator,denominator:e.denominator*t.denominator}),isAbove=(e,t)=>e.numerator*t.denominator>t.numerator*e.denominator,numberOf=({numerator:e,denominator:t})=>Number(e)/Number(t),floorOf=({numerator:e,denominator:t})=>Number(e/t)}),2427:((e,t,n)=>{n.d(t,{O:()=>windowOf,p:()=>objectiveOf})
var r=n(2922),o=n(8082)
function objectiveOf(e,t){const{window:n,timeZone:s,...a}=e,i=e.endpoints.flatMap(n=>function(e,t){const n=t.filter(({name:t,group:n})=>t===e||n===e)
return n.length>0?n.map(({name:e})=>e):void 0}(n,t)??function(e,t,n){const s=[...new Set(n.flatMap(({name:e,group:t})=>void 0===t?[e]:[e,t]))],a=(0,r.p)(e,s)
throw new o.l(`The objective ${JSON.stringify(t)} names ${JSON.stringify(e)}, which is no endpoint and no group.`,{fix:void 0===a?"Correct `endpoints` of the objective, or add the endpoint.":`Did you mean ${JSON.stringify(a)}?`})}(n,e.name,t))
return{...a,endpoints:[...new Set(i)],window:windowOf(e)}}const windowOf=({window:e=2592e6,timeZone:t="UTC"})=>"number"==typeof e?{kind:"rolling",ms:e}:{kind:e,timeZone:t}}),9859:((e,t,n)=>{n.d(t,{IX:()=>shortOf,Jt:()=>factorOf,OJ:()=>d,XZ:()=>s,f5:()=>leastBad,fD:()=>rulesOf,kj:()=>isReachable,yP:()=>p})
var r=n(4203),o=n(4623)
const s=["page-quick","page-slow","ticket-quick","ticket-slow"],a=36e5,i=24*a,c={"page-quick":[a,3e5],"page-slow":[6*a,18e5],"ticket-quick":[i,2*a],"ticket-slow":[3*i,6*a]},d=s.map(e=>c[e][0]),l=[2,5,10,10],u=[8,12.5,20,42],f=[14.4,6,3,1]
function rulesOf({alerts:e},t){return"none"===e?[]:e?ordered(e.map(({long:e,short:t,...n})=>({...n,longMs:e,shortMs:t}))):rulesWith(function(e){return e>=28*i?l:e===7*i?u:s.map((t,n)=>(f[n]??1)*c[t][0]*100/e)}(t)).filter(({budgetPercent:e})=>e<=100)}const rulesWith=e=>s.map((t,n)=>({rule:t,budgetPercent:e[n]??0,longMs:c[t][0],shortMs:c[t][1]}))
const ordered=e=>e.toSorted((e,t)=>s.indexOf(e.rule)-s.indexOf(t.rule)),factorOf=({budgetPercent:e,longMs:t},n)=>(0,o.qM)((0,r.Am)(e),(0,o.e0)(n),(0,o.DI)((0,o.e0)(t))),isReachable=(e,t)=>(0,o.oi)((0,o.DI)(t),e),p=2,shortOf=({shortMs:e},t)=>Math.max(e,3*t),leastBad=(e,t,n)=>(0,o.Et)((0,o.qM)(e,t,n))+1}),9618:((e,t,n)=>{n.d(t,{D5:()=>longestMs,Jf:()=>daysNeeded,S1:()=>isIn,Vw:()=>periodAt,Z9:()=>wordsOf,fY:()=>nominalMs})
var r=n(8610),o=n(6755),s=n(336),a=n(2427)
function periodAt(e,t){return"rolling"===e.kind?{from:t-e.ms,to:t,rolling:!0}:{...(0,s.d)(e.kind,t,e.timeZone),rolling:!1}}const isIn=({from:e,to:t,rolling:n},r)=>n?e<r&&r<=t:e<=r&&r<t,i=864e5,c={week:7,month:30,quarter:91,year:365},d={week:7+1/24,month:31+1/24,quarter:92+1/24,year:366},nominalMs=e=>"rolling"===e.kind?e.ms:c[e.kind]*i,longestMs=e=>"rolling"===e.kind?e.ms:d[e.kind]*i,daysNeeded=e=>Math.max(0,...e.map(e=>Math.ceil(longestMs((0,a.O)(e))/i)))
function wordsOf(e){return"rolling"!==e.kind?`this ${e.kind}`:e.ms%i===0?(0,r.L)(e.ms/i,"day"):(0,o.p0)(e.ms)}}),5929:((e,t,n)=>{n.d(t,{step:()=>step})
var r=n(6760),o=n(8500),s=n(7011),a=n(8082),i=n(7530),c=n(3024)
function readCapped(e,t){const n=(0,c.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let r=0;r<t;){const o=Buffer.allocUnsafe(Math.min(65536,t-r)),s=(0,c.readSync)(e,o,0,o.length,null)
if(0===s)break
n.push(o.subarray(0,s)),r+=s}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,c.closeSync)(n)}}var d=n(6801),l=n(4909)
const u=26214400,f={env:process.env,readFile:readCapped,warn:d.R.warning}
function readContext(e={}){const{env:t,...n}={...f,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),r=text("GITHUB_REPOSITORY"),[o,s]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const r=e?`"${(0,l.TL)(e)}", not owner/name`:"not set"
throw new a.l(`GITHUB_REPOSITORY is ${r}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(r),i=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[c,d]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:r,owner:o,repo:s,serverUrl:i,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:c,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:d,runUrl:`${i}/${r}/actions/runs/${c}${d>1?`/attempts/${d}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),r),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}function workflowPath(e,t){const n=/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e.split("@",1)[0]??""
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,i.I)({})
try{return(0,i.I)(JSON.parse(t(e,u)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,l.TL)(t,120)}).`),(0,i.I)({})}}function once(e){let t
return()=>t??=e()}var p=n(4465),m=n(8327)
const h=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:r}){const o=insideRepository(e,t),s=n.workspace&&!(0,m.ch)(n)?inWorkspace(n.workspace,o):void 0
return s?readConfig(s,o):async function(e,t,n,r){const o=await r.file(e,n)
if(void 0!==o)return o
throw new a.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(o,t,(0,m.$l)(n),await r())}function insideRepository(e,t){const n=r.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||r.posix.isAbsolute(n)||/^[a-z]:/i.test(n))&&"."!==n&&!n.endsWith("/")&&!n.includes("\0"))return n
throw new a.l(`The \`${t}\` input ${(0,l.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${h}.`})}function inWorkspace(e,t){const n=(0,r.join)(e,t)
if(!(0,c.lstatSync)(n,{throwIfNoEntry:!1}))return
const o=function(e,t){try{return(0,c.realpathSync)(e)}catch(e){throw new a.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(o.startsWith((0,c.realpathSync)(e)+r.sep))return o
throw new a.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,p.R0)}catch(e){throw new a.l(`${t} cannot be read as text of at most ${p.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}var g=n(1754)
async function config_readConfig(e,t,{env:o,...a}){const i=await async function(e,t,{github:n,notice:o=d.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const s=insideRepository(h,"config"),a=(0,m.ch)(t),i=t.workspace&&!a?inWorkspace(t.workspace,s):void 0
if(i)return{text:readConfig(i,s),file:s}
a&&t.workspace&&(0,c.existsSync)((0,r.join)(t.workspace,s))&&o(`${s} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,a),l=i?await async function(e,t){const{parseConfig:r}=await Promise.all([n.e(395),n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}(i.text,i.file):p.ac
return(0,s.dK)((0,g.LU)(l).flatMap(e=>o[e]??[])),l}var w=n(1455),v=n(7225),y=n(5405)
const b={now:Date.now,sleep:(e,t)=>(0,o.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}const $="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${$}`:$})
var k=n(1512)
function jobOf({outlet:e,post:t,transition:n,level:r,order:o},s){const a=t.alert.key,i=(({alertKey:e,transition:t,channel:n,level:r=""})=>JSON.stringify([e,t,n,String(r)]))({alertKey:a,transition:n,channel:e.name,...void 0!==r&&{level:r}}),c=new Date(s).toISOString(),{remote:d}=t
return{outlet:e,receipt:{id:i,alertKey:a,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...void 0!==o&&{order:o},...d&&{remote:d}},post:{...t,idempotencyKey:i}}}function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}var M=n(6607)
const O={P0:18e4,P1:6e4,P2:6e4,P3:6e4},x={P0:9,P1:5,P2:5,P3:5}
var S=n(4662)
const A={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var T=n(8610)
const P={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}function react(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=N[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=30)return stop(`gave up after ${(0,T.L)(t.requests,"request")}`)
const a=askedWait(e),i=void 0===a?backoffMs(t.failures,o):function(e,t,n){const r=Math.min(250*2**t,2e3)
return Math.ceil(e)+Math.round(n*r)}(a,t.refusals,o)
return i<n?{kind:"wait",ms:i}:stop(`a wait of ${seconds(i)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}const E="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",N={network:E,timeout:E,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const a=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:a,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof S.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:A[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:r},o,s){const a=s.now(),i=react(e,t,{leftMs:n-a,tries:r,random:s.random()})
return"wait"===i.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(i.ms/1e3).toFixed(1)} s`),o.quietUntil=a+("wait"===i.kind?i.ms:function(e){const t=("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason
return t?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),i}async function waitForTurn({deadline:e},t,{now:n,sleep:r,signal:o}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!o?.aborted&&await r(s,o).catch(unlessAborted(o)),o?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t},broken=e=>({outcome:"unsent",reason:"invalid",detail:`it broke while it was sent: ${e instanceof Error?e.message:String(e)}; it may have been delivered`,fix:"This is a bug in the channel; please report it with this line."})
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}const tryMsOf=({options:e})=>e.tryMs??1e4
function claim({receipt:e,post:t,outlet:n},{deadline:r},o,s=!1){const a={now:o.ports.now(),until:r+tryMsOf(o),again:s,...n.ties&&{seal:process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex")}}
return o.keeper.claim(e,contentOf(t),a)}const j=3,send=(e,t,n)=>{const r=limitsFor(e,n)
return receiptOf(e,n,async()=>sendClaimed(e,await async function(e,t,n){const{ports:r,options:o}=n
for(let s=1;;s++){const a=await claim(e,t,n,s>1)
if("busy"!==a.kind||o.signal?.aborted)return a
const i=r.now(),c=Math.min(backoffMs(Math.min(s,j),r.random()),a.until-i)
if(i+c>=t.deadline)return a
await r.sleep(c,o.signal).catch(unlessAborted(o.signal))}}(e,r,n),t,n,r))},sendNow=(e,t,n,r=limitsFor(e,n))=>receiptOf(e,n,async()=>{if(n.options.dryRun)return async function(e,t){const n=await t.keeper.find(e.receipt.alertKey,e.receipt.channel),r=built(addressed(e,n??{}))
if("ending"in r)return settle(e,r.ending,t)
const o=t.redact(r.attempt.preview())
return t.ports.log.info(`${e.outlet.name}: would send ${o}`),{...e.receipt,outcome:"dry-run",detail:`would send ${o.split("\n",1)[0]}`}}(e,n)
const o=await claim(e,r,n)
return"busy"===o.kind?void 0:sendClaimed(e,o,t,n,r)})
async function receiptOf(e,t,n){try{return await n()}catch(n){return settle(e,{...broken(n),attempts:0},t)}}async function sendClaimed(e,t,n,r,o){switch(t.kind){case"mine":return settle(e,await async function(e,t,n,r){const{post:o,outlet:s}=e,a=built(e)
if("ending"in a)return a.ending
const{transports:i,now:c,sleep:d,random:l,log:u}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),onRetry=e=>u.info(named(e)),onFlaw=e=>u.warn(named(e)),outdated=async()=>{const t=await claim(e,r,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0},f={transports:i,now:()=>c(),sleep:d,random:l,tryMs:tryMsOf(n),signal:n.options.signal,onRetry,onFlaw,outdated},p=await async function(e,t,n,r){let o=e,s=P,a=!1
for(;;){const e=await waitForTurn(t,n,r)
if(e)return{...inDoubt(e,a),attempts:s.requests}
const i=s.failures+s.refusals>0?await r.outdated():void 0
if(i)return{outcome:"skipped",detail:i,attempts:s.requests}
const c=await tryOnce(o,t,r)
if("broken"in c)return{...broken(c.broken),attempts:s.requests+1}
s=count(s,c.verdict),"delivered"===c.verdict.kind&&void 0!==c.verdict.detail&&r.onFlaw(c.verdict.detail),a||=c.doubtful
const d=next(c.verdict,s,t,n,r)
if("end"===d.kind)return{...inDoubt(d.ending,a&&!c.doubtful),attempts:s.requests}
"follow"===d.kind&&(o=d.next)}}(a.attempt,r,t,f)
return"delivered"===p.outcome&&o.remote?{remote:o.remote,...p}:p}(addressed(e,t),n,r,o),r)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:I},r)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?k.z:`already ${e} at ${t}`,I="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??O[e]),tries:x[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const r=e.post.remote??t
return{...e,post:{...e.post,...r&&{remote:r},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},a){const{id:i,alertKey:c,transition:d,channel:l,order:u,remote:f}=e.receipt,p={...{id:i,alertKey:c,transition:d,channel:l,...void 0!==u&&{order:u},...f&&{remote:f}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:shorten(a.redact((0,M.TN)(r)))},...void 0!==o&&{fix:shorten(a.redact((0,M.TN)(o)))},attempts:e.receipt.attempts+n,at:new Date(a.ports.now()).toISOString()}
return a.keeper.keep(p,contentOf(e.post))}const shorten=e=>e.slice(0,1e3),unbuilt=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be built: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."})
async function touch(e,t,n,r){return isExpired(e,r)?expire(e,r):t?await sendNow(e,n,r,{deadline:deadlineOf(e,r),tries:1})??left(e):e.receipt}const deadlineOf=(e,t)=>t.startedAt+.5*(limitsFor(e,t).deadline-t.startedAt),left=({receipt:e})=>({...e,outcome:"skipped",detail:"another run is sending a message of this alert"}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const r={quietUntil:0},o=t.map(e=>jobOf(e,n.startedAt)),s=await async function(e,t,n,r){const o=(r.options.dryRun?[]:await r.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:r,ping:o=r.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:r,ping:o,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],a=[]
for(const[e,t]of o.entries()){const o=e>=50||r.ports.now()>=deadlineOf(t,r)?t.receipt:await touch(t,a.length<2,n,r)
"pending"===o.outcome&&a.push({...t,receipt:o}),s.push(o)}return{receipts:s,waiting:a}}(e,new Set(o.map(idOf)),r,n),a=await async function(e,t,n){const r=[]
for(const[o,s]of e.entries())r.push(repeats(s,e.slice(0,o))?repeated(s):await sendNow(s,t,n))
const o=[]
for(const[s,a]of e.entries())o.push(r[s]??await send(a,t,n))
return o}(o,r,n)
return{own:await supersede(o,a,n),flushed:await supersedeFlushed(s,a,n)}}const idOf=({receipt:e})=>e.id,repeats=(e,t)=>t.some(t=>idOf(t)===idOf(e)),repeated=({receipt:e})=>({...e,outcome:"skipped",detail:"this run has dealt with it already"})
async function supersede(e,t,n){return Promise.all(e.map(async(e,r)=>{const o=t[r]??e.receipt
return"pending"===o.outcome&&isTold(e,t.slice(r+1))?settleSuperseded({...e,receipt:o},n):o}))}async function supersedeFlushed({receipts:e,waiting:t},n,r){const o=t.filter(t=>isTold(t,[...e.slice(e.findIndex(({id:e})=>e===idOf(t))+1),...n])),s=await Promise.all(o.map(e=>settleSuperseded(e,r)))
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:k.z},t)
var L=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,L.$)(e.flatMap(({secrets:e})=>e)),warn=e=>t.log.warn(r(e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],a=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()])),r=e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[])
return[...r,...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(a.map((e,t)=>[s[t],e])))}const R={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(751).then(n.bind(n,1751))).receiptsOver(e)
var _=n(3678)
async function receiptStore(e){if(!e)return{receipts:R,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,_.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const U={...b,log:{info:d.R.info,warn:d.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(r,o)=>{(0,s.TK)(r.flatMap(({outlet:e})=>e.secrets))
const{receipts:a,durable:i,problem:c}=await receiptStore(await e()),d={...U,...n,receipts:a}
return{receipts:await deliver(r,d,{...o,...t&&{signal:t},hasStore:i}),problem:c()}}
function issueTransport(e){let t
const transport=()=>t??=n.e(742).then(n.bind(n,9742)).then(({transportOver:t})=>t(e))
return async(e,t)=>(await transport())(e,t)}var B=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",r=process.env.GITHUB_OUTPUT
r?(0,c.appendFileSync)(r,(0,B.U)(e,n.toWellFormed())):d.R.info(`Output ${e}=${n}`)}const D=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=d.R.warning){if(!t)return void d.R.info(e)
const r=function(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}(e,Math.max(0,D-sizeOf(t)));(0,c.appendFileSync)(t,r),r||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,c.statSync)(e,{throwIfNoEntry:!1})?.size??0
var C=n(8450),F=n(9847)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const q={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},G=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,H={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},W={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function explain(e,t,{phase:n,behindProxy:r},o){const s="waiting"===n||"reading"===n,a=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof S.w)return new S.w(`${a}: ${e.message}`,{fault:e.fault,sent:e.sent})
const i=o.reason()
if(i)return new S.w(`${a}: ${function(e,t,n){return"aborted"===e?`cancelled ${W[t]}`:`cut after ${n/1e3} s ${W[t]}`}(i,n,o.timeoutMs)}`,{fault:i,sent:s})
const c=codeOf(e),d=r&&"connecting"===n?"proxy":function(e){return q[e]??(G.test(e)?"tls":"other")}(c)
return new S.w(`${a}: ${H[d]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${W[t]}`:n?` (${n})`:""}(d,n,c)}`,{fault:d,sent:s})}function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}function certificates(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new S.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}var Q=n(3566)
function bypassesProxy({hostname:e,port:t,protocol:n},r){const o=bare(e)
if((0,Q.U9)(e.replace(/\.$/,""))||o.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],a=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||a<0||a>32)return!1
const i=2**(32-a)
return Math.floor(o/i)===Math.floor(s/i)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",r=variable(t,n)
if(r&&!bypassesProxy(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new S.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const r="https:"===n.protocol
return{secure:r,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(r?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(r,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,Q.tv)(e)}:${(0,Q.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new S.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function openerFor(e,t,n,r){const o={method:t.method,headers:t.headers,signal:r.signal}
if(!n)return connect_opener("https:"===e.protocol,{...o,...target(e)},r)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:r}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==r&&{auth:r}}}(e,o,n),r)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:r}=process.getBuiltinModule("node:net"),o=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===r(s)&&{servername:s},...o})}(e,r),a=await connect_opener(n.secure,function(e,t,n){const r=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:r,headers:{host:r,...proxyHeaders(t)},signal:n}}(e,n,r.signal),r),i=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},r)=>{if(200===e)return t(r)
r.destroy(),n(refusal(e))}),e.end()})}(a())
return r.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...o,...target(e),createConnection:()=>s(i)})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:a}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||a)&&{auth:`${(0,Q.tv)(s)}:${(0,Q.tv)(a)}`}}}const z=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=certificates(e,t)
return async(t,{timeoutMs:r,signal:o,maxBytes:s=z})=>{const a={phase:"connecting",behindProxy:!1},i=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(r,o)
try{return await async function(e,t,n,r){const o=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new S.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(o,t)
r.progress.behindProxy=void 0!==s
const a=await openerFor(o,e,s,r)
r.signal.throwIfAborted()
const i=await function(e,t,n){return new Promise((r,o)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),r(e)}),e.on("error",o),e.once("close",()=>o(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),e.end(t)})}(a(),e.body,r.progress)
if(s&&407===i.statusCode)throw refusal(407)
return{status:i.statusCode??0,headers:flat(i.headers),...await readBody(i,n)}}(t,e,s,{trust:n,progress:a,signal:i.signal})}catch(e){throw explain(e,t,a,i)}finally{i.stop()}}}const K=["connecting","sending","waiting","reading"]
function advance(e,t){K.indexOf(t)>K.indexOf(e.phase)&&(e.phase=t)}function flat(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))}function transportOver(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}var V=n(7030)
const reachable=(e,t)=>new Promise(n=>{const r=(0,V.connect)({host:e,port:t,timeout:3e3}),end=e=>{r.destroy(),n(e)}
r.once("connect",()=>end(!0)).once("error",()=>end(!1)).once("timeout",()=>end(!1))})
var J=n(3030),Z=n(6216),Y=n(6693),X=n(6353),ee=n(5679)
const te=16384
function fromHeader(e,{headers:t}){const n=e.slice(7).trim().toLowerCase(),r=t?.[n]?.[0]
return void 0===r?{problem:`the answer has no header ${n}`}:{value:r}}async function fromJson(e,{body:t},{secrets:n}){const r=t&&(0,X.Yz)(t)
if(!r)return{problem:t?(0,X.O2)(t,{redact:(0,L.$)([...n])}):"the answer has no body"}
const o=function(e,t,n){try{return e(t,n).values}catch{return}}(await(0,Y.n)(),e,r.value)
if(!o)return{problem:`${e} cannot be followed`}
const[s]=o
return"string"==typeof s?{value:s}:"number"==typeof s||"boolean"==typeof s?{value:String(s)}:{problem:`${e} is ${void 0===s?"missing":"no text, number or flag"}`}}var ne=n(6755)
const re={dns:"the name was not resolved",connect:"no connection",tls:"connected, but the TLS handshake did not end",firstByte:"connected, but no first byte",body:"the body did not end",message:"connected, but no message",token:"the server of tokens did not answer"}
function cutCause({doing:e,ifCut:t},n){return t||{fault:"token"===e?"auth":"timeout",words:`no answer within ${(0,ne.p0)(n)}: ${re[e]}`}}const oe={fault:"runner",words:"the run was cancelled before the endpoint answered"}
var se=n(4454),ae=n(1435),ie=n(182),ce=n(5567)
const step_http=async()=>(await Promise.all([n.e(328),n.e(449)]).then(n.bind(n,7449))).http,webSocket=async()=>(await Promise.all([n.e(977),n.e(328),n.e(79)]).then(n.bind(n,2079))).webSocket,line=async()=>(await n.e(301).then(n.bind(n,1301))).line,de={http:{load:step_http,builtins:["node:http","node:zlib"],isSecure:!1},https:{load:step_http,builtins:["node:http","node:zlib"],isSecure:!0},ws:{load:webSocket,builtins:["node:http"],isSecure:!1},wss:{load:webSocket,builtins:["node:http"],isSecure:!0},tcp:{load:line,builtins:["node:net"],isSecure:!1},tls:{load:line,builtins:["node:net"],isSecure:!0},dns:{load:async()=>(await n.e(508).then(n.bind(n,9508))).dns,builtins:["node:dns/promises"],isSecure:!1}}
var le=n(9353)
const ue=["no-ipv6","runner"]
function verdictOf(e){return e.some(({fault:e})=>ue.includes(e))?"inconclusive":e.some(({fault:e})=>"latency"!==e)?"down":e.length>0?"degraded":"up"}const fe=[["total","max","latency"],["dns","dns","DNS"],["connect","connect","connecting"],["tls","tls","TLS"],["firstByte","firstByte","first byte"]]
function latencyCauses(e,t){return fe.flatMap(([n,r,o])=>{const[s,a]=[e[n],t[r]]
return void 0===s||void 0===a||s<=a?[]:[{fault:"latency",words:`${o} ${shownMs(s,a)} ms, limit ${a} ms`}]})}const shownMs=(e,t)=>Math.round(e)>t?Math.round(e):Math.round(10*e)/10,pe=400
async function try_tryOnce(e,t,n){const r=n.now(),o=function(e,t,n){return{ports:n,family:t,signal:n.signal??AbortSignal.abort(),timeoutMs:e.timeoutMs,progress:(0,ae.gu)(),jar:new Map,tokens:new Map,captured:new Map,secrets:new Set(Object.values(n.values).flatMap(ie.e))}}(e,t,n),s=await async function(e,t,n){const r=new AbortController
let cutShort=()=>{}
const o=new Promise(e=>{cutShort=t=>{e({cut:t}),r.abort(t)}}),onAbort=()=>cutShort("cancelled"),s=setTimeout(()=>cutShort("timeout"),e)
t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort()
try{return await Promise.race([o,n(r.signal).then(e=>({result:e}))])}finally{clearTimeout(s),t?.removeEventListener("abort",onAbort),r.abort("ended")}}(e.timeoutMs,n.signal,t=>async function(e,t){for(const n of e.steps.keys()){t.progress.step=n
const r=await takeStep(e,n,t)
if(r.length>0)return r.map(t=>named(t,e,n))}return[]}(e,{...o,signal:t})),a=function({result:e,cut:t},{progress:n},r){return"cancelled"===t?[oe]:t?[named(cutCause(n,r.timeoutMs),r,n.step)]:e??[]}(s,o,e),{progress:i,secrets:c}=o,d={...i.phases},l=[...a,...latencyCauses(d,e.latency)],u=(0,L.$)([...c])
return{at:r,verdict:verdictOf(l),causes:l.map(({fault:e,words:t})=>({fault:e,words:(0,J.$Q)((0,M.TN)(u(t)),pe)})),phases:d,...void 0!==i.status&&{status:i.status},...void 0!==i.expiresAt&&{certificateExpiresAt:i.expiresAt}}}async function takeStep({steps:e},t,n){const r=e[t]
if(!r)return[]
delete n.progress.ifCut
try{const e=await async function({url:e},{ca:t}){const[n=""]=e.split(":",1),r=de[n]
if(!r)throw new Error(`no protocol for ${n}`)
const{load:o,builtins:s,isSecure:a}=r
for(const e of[...s,"node:dns/promises"])process.getBuiltinModule(e)
return a&&(0,ce.B)(void 0,t),o()}(r,n.ports),t=await async function(e,t){delete e.begun
const n=await t(),r=performance.now()
return(0,ae.tY)(e,"total",r-(e.begun??r)),n}(n.progress,()=>e(r,n))
return await async function(e,t,n){try{const r=await(0,Z.S)(e.expect??{},t,(0,L.$)([...n.secrets]))
return r.length>0?r:await async function(e,t,n){const r=Object.entries(e.capture??{})
for(const[e,o]of r){const{value:r,problem:s}=o.startsWith("header:")?fromHeader(o,t):await fromJson(o,t,n)
if(void 0===r||r.length>te)return[{fault:"capture",words:`${e} could not be captured: ${s??"too long"}`}]
n.captured.set(e,r),(0,ee.g)(n,r)}return[]}(e,t,n)}catch(e){return e instanceof le.q?[(0,le.r)(e)]:[{fault:"protocol",words:`the answer cannot be judged (${e instanceof Error?e.name:typeof e})`}]}}(r,t,n)}catch(e){return[(0,le.r)((0,se.W)(e,"the endpoint",n.progress))]}}function named({fault:e,words:t},{steps:n},r){if(1===n.length)return{fault:e,words:t}
const o=n[r]?.name
return{fault:e,words:`step ${r+1}${o?` (${(0,M.TN)(o)})`:""}: ${t}`}}async function probe(e,t){if("both"!==e.ip)return try_tryOnce(e,"any"===e.ip?0:"4"===e.ip?4:6,t)
const[n,r]=await Promise.all([try_tryOnce(e,4,t),try_tryOnce(e,6,t)])
return function(e,t){const[n,r]=me[e.verdict]<me[t.verdict]||isSlower(e,t)?[e,t]:[t,e],o=[n,r].flatMap(({certificateExpiresAt:e})=>e??[])
return{...n,causes:[...n.causes,...r.causes],...o.length>0&&{certificateExpiresAt:Math.min(...o)}}}(over("IPv4",n),over("IPv6",r))}function over(e,{causes:t,...n}){return{...n,causes:t.map(({fault:t,words:n})=>({fault:t,words:`over ${e}: ${n}`}))}}const me={down:0,degraded:1,inconclusive:2,up:3}
const total=({total:e=0})=>e,isSlower=(e,t)=>e.verdict===t.verdict&&total(e.phases)>=total(t.phases)
var he=n(911),ge=n(9130)
async function secretProblem(e,{inputs:t,config:n},{env:r}){if(!(t["discord-webhook"].length>0||t["dry-run"]))return(0,ge.A2)(n,function({sources:e,labels:t},{channels:n,routes:r}){if(0===r.length)return Object.keys(n)
const o=r.filter(({match:n})=>(n.source?.some(t=>e.includes(t))??!0)&&Object.keys(n.labels??{}).every(e=>t.includes(e))),s=o.findIndex(({match:e,continue:t})=>!(t||e.severity||e.status||e.labels)),a=-1===s?o:o.slice(0,s+1)
return[...new Set(a.flatMap(({to:e})=>e))]}(e,n),r).then(()=>{},_.Kl)}async function sendLeftovers(e,t,n,{env:r,deliver:o},s=new Set){if("none"===e.ledger||e["dry-run"])return[]
const a=[...(0,ge.tr)(t,e["discord-webhook"]),...await(0,ge.A2)(t,(0,g.Gq)(t,r),r)].map(({outlet:e})=>e).filter(({name:e})=>!s.has(e))
if(0===a.length)return[]
const{receipts:i,problem:c}=await o([],{...n,sweep:a})
if(c)throw c
return i}var we=n(7423),ve=n(3965),ye=n(7490)
var be=n(2922)
function reachOf(e){const t=new Map(e.map(({name:e,dependsOn:t})=>[e,t])),n=new Map
return e=>{const r=n.get(e)??function(e,t){const n=new Set,r=[...t.get(e)??[]]
for(let e=r.pop();void 0!==e;e=r.pop())n.has(e)||(n.add(e),r.push(...t.get(e)??[]))
return n}(e,t)
return n.set(e,r),r}}function dependencyProblems(e){const t=e.map(({name:e})=>e),n=new Set(t),r=reachOf(e),o=e.flatMap(({name:e,dependsOn:t})=>t.filter(e=>!n.has(e)).map(t=>({name:e,other:t}))),s=e.flatMap(({name:e,dependsOn:n})=>n.includes(e)?[`"${e}" depends on itself; take it out of its depends-on`]:function(e,t,n){if(!n(e).has(e))return[]
const r=t.filter(t=>n(e).has(t)&&n(t).has(e))
return r[0]!==e?[]:[`${r.map(e=>`"${e}"`).join(", ")} depend on each other in a circle; take out one depends-on of it`]}(e,t,r))
return[...o.map(({name:e,other:n},r)=>function(e,t,n){const r=(0,be.p)(t,n)??function(e,t){const[n,...r]=t.filter(t=>t.toLowerCase().includes(e.toLowerCase()))
return e.length>2&&0===r.length?n:void 0}(t,n),o=n.length>0&&n.length<=ke?`name one of ${n.map(e=>`"${e}"`).join(", ")}`:"name one that is"
return`"${e}" depends on "${t}", which is no endpoint; ${r?`did you mean "${r}"?`:o}`}(e,n,r<$e?t:[])),...s]}const $e=20,ke=12
const Me=864e5,Oe=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/
function momentOf(e,t,n){const[,...r]=Oe.exec(e)??[],o=function([e=0,t=0,n=0,r=0,o=0,s=0]){const a=Date.UTC(e,t-1,n,r,o,s),i=new Date(a)
return t>0&&i.getUTCMonth()===t-1&&i.getUTCDate()===n&&r<24&&o<60&&s<60&&e>=1970?a:void 0}(r.slice(0,6).map(e=>Number(e??0)))
if(void 0===o)return
const s=r[6]
return void 0===s?function(e,t,n){const r=function(e){const t={year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"},n=new Intl.DateTimeFormat("en-US",{timeZone:e,calendar:"gregory",hourCycle:"h23",...t})
return e=>{const t=Object.fromEntries(n.formatToParts(e).map(({type:e,value:t})=>[e,Number(t)])),{year:r=0,month:o=0,day:s=0,hour:a=0,minute:i=0,second:c=0}=t
return Date.UTC(r,o-1,s,a,i,c)}}(t),[o,s]=[e-(r(e-Me)-(e-Me)),e-(r(e+Me)-(e+Me))],[a,i]=[Math.min(o,s),Math.max(o,s)],c=[a,i].filter(t=>r(t)===e)
return c.length>0?("start"===n?c[0]:c.at(-1))??a:"end"===n?i:function(e,t,n){const r=n(e)-e
let[o,s]=[e,t]
for(;s-o>1e3;){const e=1e3*Math.floor((o+s)/2e3)
if(e<=o)break
n(e)-e===r?o=e:s=e}return s}(a,i,r)}(o,t,n):o-function(e){const[t=0,n=0]=e.slice(1).split(":").map(Number)
return(e.startsWith("-")?-1:1)*(60*t+n)*6e4}(s)}const xe=1e4
async function runsOf({cron:e,timeZone:t}){const{Cron:r}=await n.e(814).then(n.bind(n,5814))
try{const n=new r(e,{...void 0===t?{utcOffset:0}:{timezone:t},mode:"5-part",sloppyRanges:!0})
return e=>n.nextRun(new Date(e))?.getTime()}catch(e){if(e instanceof TypeError||e instanceof RangeError)return e.message
throw e}}async function maintenanceProblem(e,t){return"cron"in e?await async function(e,t){const{cron:n,duration:r}=e,o=(0,M.TN)(n),s=await runsOf(e)
return"string"==typeof s?{problem:`cron: "${o}" is no cron expression: ${(0,M.TN)(s)}`,fix:'Write five fields, such as "0 3 * * 0".'}:void 0===s(t)?{problem:`cron: "${o}" never comes`,fix:"Name a day that exists in one of its months."}:await async function(e,t,n){const r=await runsOf({cron:e})
if("string"==typeof r)return!1
let o=r(n)
for(let e=0;void 0!==o&&e<Se;e++){const e=r(o)
if(void 0===e||e-o>t)return!1
o=e}return void 0!==o}(n,r,t)?{problem:`duration: each time lasts until the next one of "${o}" begins, so that nobody is ever alerted`,fix:"Shorten the duration."}:void 0}(e,t):function({start:e,end:t,timeZone:n="UTC"}){const[r,o]=[momentOf(e,n,"start"),momentOf(t,n,"end")]
return void 0===r?{problem:`start: there is no ${e}`,fix:'Give a date and a time that exist, such as "2026-01-05T03:00".'}:void 0===o?{problem:`end: there is no ${t}`,fix:'Give a date and a time that exist, such as "2026-01-05T05:00".'}:r<o?void 0:{problem:`end: ${t} is not after ${e}`,fix:"Give an end that is after the start."}}(e)}const Se=10100
var Ae=n(2172),Te=n(30)
const Pe=20
function twice(e){const t=e.map(({name:e})=>e)
return t.filter((e,n)=>t.indexOf(e)!==n).map(e=>`${JSON.stringify(e)} is the name of several endpoints: history goes by it`)}async function problemsOf({name:e,steps:t,maintenance:n},{secrets:r,allowsPrivate:o},s){const a=await Promise.all(n.map(e=>maintenanceProblem(e,s))),i=[...await(0,Te.b)(t,r),...o?[]:t.flatMap(e=>(0,Ae.z)(e)??[]).map(Ae.X),...a.flatMap(e=>e?`maintenance, ${e.problem}. ${e.fix}`:[])]
return i.map(t=>`${(0,M.TN)(e)}: ${t}`)}var Ee=n(2427)
const problem_named=({name:e})=>`The objective ${JSON.stringify(e)}`
var Ne=n(4203),je=n(4623),Ie=n(9859)
var Le=n(9618)
const Re=1e-6,up=e=>Math.ceil(100*e+Re)/100,down=e=>Math.floor(100*e-Re)/100
const shown=e=>Number(e.toFixed(2))
function problems_problemsOf(e,t,n=1){const r=(0,Ee.O)(e),o=(0,Ie.fD)(e,(0,Le.fY)(r)),s={slo:e,window:r,everyMs:t},a=[...problems_repeated(o,e),...o.flatMap(e=>function({rule:e,longMs:t,shortMs:n},{slo:r,window:o}){const wrong=(t,n)=>({level:"error",problem:`${problem_named(r)}: ${e} ${t}.`,fix:n})
return n>=t?wrong("has a short window that is no shorter than its long one","Make `short` about a twelfth of `long`."):t<=(0,Le.D5)(o)?void 0:wrong(`looks at ${(0,ne.p0)(t)}, which is longer than the window of the objective`,"Shorten `long`, or lengthen `window`.")}(e,s)??function(e,{slo:t,window:n}){const[r,o]=[(0,Ie.Jt)(e,(0,Le.D5)(n)),(0,Ne.nT)(t.target)]
if((0,Ie.kj)(r,o))return
const[s,a]=[(0,je.rl)(r),(0,je.rl)((0,je.DI)(o))],i=down(e.budgetPercent*a/s),c=i>=.1?`, give it a \`budget-percent\` of at most ${i} under \`alerts\``:""
return{level:"error",problem:`${problem_named(t)} can never alert by ${e.rule}: it fires when the budget goes more than ${shown(s)} times as fast as allowed, and with a target of ${t.target} % a total outage makes it go ${shown(a)} times as fast.`,fix:`Raise the target to at least ${up(100-100/s)}${c}, or set \`alerts\` without ${e.rule}.`}}(e,s)??[])]
return[...a,...costly(s,n),...o.flatMap(e=>function(e,{slo:t,everyMs:n}){const r=(0,Ie.IX)(e,n),o=`a probe every ${(0,ne.p0)(n)}`
return e.longMs<Ie.yP*n?[{level:"warning",problem:`${problem_named(t)}: ${e.rule} cannot fire, since it takes ${Ie.yP} failed probes in ${(0,ne.p0)(e.longMs)} and there is ${o}.`,fix:"Probe more often, lengthen `long`, or rely on the slower rules."}]:r===e.shortMs?[]:[{level:"notice",problem:`${problem_named(t)}: the short window of ${e.rule} is ${(0,ne.p0)(r)} in place of ${(0,ne.p0)(e.shortMs)}, since ${o} leaves too few in it.`,fix:"Nothing needs to be done; probe more often for a quicker end of the alert."}]}(e,s)),...rescaled(o,s)]}function problems_repeated(e,t){const n=e.map(({rule:e})=>e),r=n.find((e,t)=>n.indexOf(e)!==t)
return r?[{level:"error",problem:`${problem_named(t)} has ${r} twice among its alerts.`,fix:"Give each rule once."}]:[]}const _e=.2
function costly({slo:e,window:t,everyMs:n},r){const o=(0,Le.fY)(t),{oneCosts:s}=function({target:e,intervalMs:t,periodMs:n,rules:r}){const o=(0,Ne.nT)(e),s=(0,je.qM)(o,(0,je.e0)(n),(0,je.DI)((0,je.e0)(t)))
return{probes:n/t,allowed:(0,je.rl)(s),oneCosts:(0,je.rl)((0,je.DI)(s)),rules:r.map(e=>({rule:e.rule,longProbes:e.longMs/t,shortProbes:e.shortMs/t,minBad:(0,Ie.f5)((0,Ie.Jt)(e,n),o,(0,je.qM)((0,je.e0)(e.longMs),(0,je.DI)((0,je.e0)(t))))}))}}({target:e.target,intervalMs:n/Math.max(1,r),periodMs:o,rules:[]})
if(s<_e)return[]
const a=s<1?`costs ${Math.round(100*s)} % of the budget`:"spends more than the whole budget",i=`${e.target} % over ${(0,Le.Z9)({kind:"rolling",ms:o})}, probed every ${(0,ne.p0)(n)}`
return[{level:"warning",problem:`${problem_named(e)}: one failed probe ${a} (${i}).`,fix:"Probe more often, lower the target, or lengthen the window."}]}const Ue=24192e5
function rescaled(e,{slo:t,window:n}){if(t.alerts||(0,Le.fY)(n)>=Ue)return[]
const r=e.map(({rule:e,budgetPercent:t})=>`${e} at ${Number(t.toFixed(1))} %`).join(", ")
return[{level:"notice",problem:`${problem_named(t)} alerts by larger shares of its budget, since the window is short: ${r}.`,fix:"Set `alerts` for other shares; 2, 5, 10 and 10 % would alert although the budget lasts."}]}var Be=n(4238),De=n(1034),Ce=n(7317),Fe=n(1232)
var qe=n(7928)
const Ge=/^(?:https?|wss?|tcp|tls|dns):\/\/\S+$/,He=20
async function endpointsIn(e){const t=e.split("\n").map(written_bare),n=t.every(({line:e})=>""===e||isItem(e))?t.map(unlisted):t,r=n.filter(({line:e})=>""!==e)
if(r.some(({line:e})=>/^[-{[]|^\w[\w-]*:(?:\s|$)/.test(e))){const{endpointsSchema:t}=await(0,qe.J)()
return async function(e,t,n){const r=await(0,Fe.y)(t,{schema:n,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in r)return r.value
throw new a.l(`Input "${e}" is not valid:\n${r.complaint}`,{fix:"Correct the `with:` block of this step."})}("endpoints",e,t)}const o=r.flatMap(({line:e,number:t})=>{const n=function(e){if(/,\s|,$|^[^?]*,\w+:\/\//.test(e))return"one URL per line, without commas"
if(Ge.test(e))return
if(/^[a-z]+:\/\/\S+\s/.test(e))return"one URL per line, with nothing behind it"
const[,t]=/^([a-z\d][\w-]*(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?)$/i.exec(e)??[]
return"must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://"+(void 0!==t&&t.length<=200?`; did you mean https://${(0,l.TL)(t,200)}?`:"")}(e)
return void 0===n?[]:[`Input "endpoints", line ${t}: ${n}${n.endsWith("?")?"":"."}`]})
if(0===o.length)return r.map(({line:e})=>({name:nameOf(e),url:e}))
const s=o.length-He
throw new a.l([...o.slice(0,He),...s>0?[`… and ${s} more`]:[]].join("\n"),{fix:'Give one URL per line, or a YAML list such as `- { name: api, url: "https://api.example.com/health" }`.'})}const written_bare=(e,t)=>({line:e.trim().replace(/^#.*/,""),number:t+1}),isItem=e=>/^-\s+(["']?)[a-z]+:\/\/[^\s"']+\1$/.test(e),unlisted=({line:e,number:t})=>({line:e.replace(/^-\s+["']?|["']$/g,""),number:t})
function nameOf(e){const t=URL.parse(e)
return(t?`${t.host}${"/"===t.pathname?"":t.pathname}`:e.replace(/^\w+:\/\//,"").replace(/[?#].*/,"")).slice(0,80)}const We="maintenance"
async function settingsOf(e,{sections:{health:t={},slo:r=[]}},o){const s=void 0===e.import?void 0:await async function(e,t){const{asConfiguration:r,imported:o}=await n.e(447).then(n.bind(n,2447)),{importSummary:s}=await n.e(848).then(n.bind(n,1848)),{withoutSecrets:a}=await n.e(641).then(n.bind(n,8641)),i=await o(await t.file(e,"import"),e),c=a(i),d=await r(c);(0,Be.N)(()=>t.summary(s({yaml:d,notes:c.notes})),"The job summary could not be written",t),i.left.length>0&&t.warn(function(e,t){const n=t.slice(0,5).map(e=>`"${(0,l.TL)(e)}"`),r=t.length-n.length
return`Of ${(0,l.TL)(e)}, ${1===t.length?"one endpoint is":`${t.length} endpoints are`} not probed: ${n.join(", ")}${r>0?` and ${r} more`:""}. The job summary says why.`}(e,i.left))
return i}(e.import,o),a=[...void 0===e.endpoints?t.endpoints??[]:await endpointsIn(e.endpoints),...s?.read??[]]
if(0===a.length)throw s?ze:Qe
const{timeout:i,retries:c}=e,d={timeout:i,retries:c,failAfter:e["fail-after"],recoverAfter:e["recover-after"]}
return{endpoints:(0,Ce.h)({endpoints:a,...t.defaults&&{defaults:t.defaults},step:d,maintenance:t.maintenance??[]}),slos:[...r,...a.flatMap(presetSlo),...await openSlos(e.openslo,o)].filter(t=>void 0===e.endpoints||concerns(t,a)),secrets:[...new Set([...t.secrets??[],...e.secrets])],references:e.references??t.references,allowsPrivate:e["private-addresses"]??t.privateAddresses??"self-hosted"===o.env.RUNNER_ENVIRONMENT,maintenanceLabel:t.maintenanceLabel??We,...t.vantages&&{vantages:t.vantages},page:t.page??{}}}const Qe=new a.l('There is nothing to probe: the input "endpoints" is empty and no endpoint is configured.',{fix:"Give one URL per line in `endpoints`, or list them under `health.endpoints` in `.github/tocsin.yml` and pass `config: .github/tocsin.yml`."}),ze=new a.l("There is nothing to probe: nothing of the file that `import` names can be carried over.",{fix:"See the job summary for why, and write the endpoints under `health.endpoints` in `.github/tocsin.yml`."})
const presetSlo=({name:e,preset:t})=>{const n=t&&De.v[t].target
return void 0===n?[]:[{name:`${e} availability`,endpoints:[e],target:n}]}
async function openSlos(e,{file:t}){if(void 0===e)return[]
const{importOpenSlo:r}=await Promise.all([n.e(395),n.e(662)]).then(n.bind(n,8662))
return r(await t(e,"openslo"),e)}const concerns=({endpoints:e},t)=>e.some(e=>t.some(({name:t,group:n})=>e===t||e===n))
var Ke=n(2578),Ve=n(6938)
function writeOutputs({results:e,standing:t,endpoints:n,uptime:r,overall:o,budgetLeft:s,receipts:a},{output:i}){const named=e=>JSON.stringify(t.filter(t=>t.verdict===e).map(({endpoint:e})=>e))
i("status",function(e){const has=t=>e.some(e=>e.verdict===t)
return has("down")?"down":has("degraded")?"degraded":has("up")||has("maintenance")?"up":"inconclusive"}(t)),i("down",named("down")),i("degraded",named("degraded")),i("results",JSON.stringify(e.map(e=>function({endpoint:e,verdict:t,cause:n,ms:r,phases:o,status:s,certificateExpiresAt:a,tries:i},c,d){return{name:e,id:c.find(({name:t})=>t===e)?.id,verdict:t,tries:i,...n&&{fault:n.fault,cause:n.words},...void 0!==r&&{ms:rounded(r)},...o&&{phases:Object.fromEntries(Object.entries(o).map(([e,t])=>[e,rounded(t)]))},...void 0!==s&&{status:s},...void 0!==a&&{certificateExpiresAt:new Date(a).toISOString()},...void 0!==d&&{uptime:percent(d)}}}(e,n,r.get(e.endpoint))))),i("budget-left",s??""),i("uptime",void 0===o?"":percent(o)),i("delivered",(0,ve.wq)(a))}const percent=e=>Math.floor(1e5*e+1e-9)/1e3
const rounded=e=>Math.round(10*e)/10,Je=1e4
var Ze=n(3768),Ye=n(5759)
function budgetLeftOf(e){const t=e.flatMap(({budgetLeft:e})=>e??[])
return t.length>0?Math.floor(1e4*Math.min(...t)+1e-6)/100:void 0}var Xe=n(8e3),et=n(8933),tt=n(5946),nt=n(2901),rt=n(3892)
const ot={up:"🟢",degraded:"🟡",down:"🔴",maintenance:"🔧",inconclusive:"⚪"},st={down:0,degraded:1,inconclusive:2,maintenance:3,up:4},at=200
function countsOf(e){const t=Object.keys(st).flatMap(t=>{const n=e.filter(e=>e.verdict===t).length
return n>0?[`${n} ${t}`]:[]})
return t.length>0?t.join(", "):"nothing was probed"}function table(e,t){const n=e.toSorted((e,t)=>st[e.verdict]-st[t.verdict]),r=n.length-at
return["| | Endpoint | Time | Up in 30 days | |","|---|---|---:|---:|---|",...n.slice(0,at).map(({endpoint:e,verdict:n,ms:r,cause:o})=>{const s=t.get(e),a=[(0,et.FV)(e),void 0===r?"":(0,nt.sm)(r),void 0===s?"":(0,rt.KN)(s)]
return`| ${ot[n]} | ${a.join(" | ")} | ${(0,et.FV)(o?.words??"")} |`}),...r>0?["",`… and ${r} more`]:[]].join("\n")}const objectives=e=>["| Objective | Target | Is | Budget left | Window | |","|---|---:|---:|---:|---|---|",...e.map(({name:e,target:t,sli:n,budgetLeft:r,window:o,firing:s})=>`| ${(0,et.FV)(e)} | ${(0,rt.DL)(t)} | ${void 0===n?"":(0,rt.KN)(n,(0,rt.m2)(t))} | ${void 0===r?"":(0,rt.KN)(r)} | ${o} | ${s?tt.q[s]:""} |`)].join("\n")
function scheduleLine({coverage:e,latenessMs:t,expected:n,dropped:r}){if(void 0===e)return""
return`Rounds of the last day: ${n-r} of ${n} took place${void 0!==t&&t>=6e4?`, usually ${(0,ne.p0)(t)} late`:""}.`}var it=n(1868)
const ct=30
function report(e,t,n){const{settings:r,results:o,history:s,reports:a,offline:i,notDue:c,mine:d}=e,{endpoints:l}=r,u=uptimes(e),f=(0,it.UU)(s,l.map(({name:e})=>e),ct)
writeOutputs({results:o,standing:(0,Xe.Y)(e,d),endpoints:l,uptime:u,overall:f,budgetLeft:budgetLeftOf(a),receipts:t},n)
const summary=()=>function({results:e,uptime:t,reports:n,punctuality:r,notDue:o,inconclusive:s}){return[`### Health: ${countsOf(e)}${o>0?` (${o} not due)`:""}`,s?`> [!NOTE]\n> ${(0,et.FV)(s)}`:"",e.length>0?table(e,t):"",n.length>0?objectives(n):"",r?scheduleLine(r):""].filter(e=>""!==e).join("\n\n").concat("\n")}({results:o,uptime:u,reports:a,punctuality:punctuality(e),notDue:c,inconclusive:i});(0,Be.N)(()=>n.summary(summary()),"The job summary could not be written",n)}const uptimes=({settings:{endpoints:e},history:t})=>new Map(e.flatMap(({name:e})=>{const n=(0,it.bW)(t,e,ct)
return void 0===n?[]:[[e,n]]}))
function punctuality({settings:{endpoints:e},history:t,decided:n}){if(0===n.kept.alerts.tracks.length)return
const r=Math.min(...e.map(e=>e.everyMs))
return(0,Ye.QX)(t,{from:t.now-Ze.LP,to:t.now,everyMs:r})}var dt=n(4905),lt=n(3519),ut=n(4054)
function titleOf({kind:e,alert:t,silence:n,at:r}){return"closed"===e?`No longer watched: ${subjectOf(t)}`:"recovered"===e?function(e,t){const n=(0,nt.nS)(Math.max(0,endedAt(e,t)-e.startedAt))
if("certificate"===e.kind)return`The certificate of ${subjectOf(e)} was renewed`
if("latency"===e.kind)return`${subjectOf(e)} is fast again after ${n}`
if("slo"===e.kind)return`${subjectOf(e)}: the error budget is no longer burning, after ${n}`
if("blind"===e.kind)return`${subjectOf(e)} can be judged again after ${n}`
if("shard"===e.part?.kind)return`The endpoints of ${partName(e.part)} are checked again after ${n}`
if(e.part)return`Place ${(0,nt.KT)(e.part.name)} checks again after ${n}`
const r=e.members.length>1
return`${subjectOf(e)} ${r?"are":"is"} up again after ${n}`}(seenToEnd(t),r):n?`No checks for ${(0,nt.nS)(n.to-n.from)}`:isMute(t)?"An alert that cannot be read is over":`${still(e)}${function(e,t){const{kind:n,latency:r=[],certificate:o,slo:s,part:a}=e
if("certificate"===n&&o)return certificateWords(o,t)
if("latency"===n)return function(e,{members:t}){const[n]=e.toSorted((e,t)=>t.ms/t.limitMs-e.ms/e.limitMs),r=n?.endpoint??t[0]?.endpoint??"An endpoint"
return n?`${(0,nt.KT)(r)} is slow: ${n.percentile} ${(0,nt.sm)(n.ms)}, limit ${(0,nt.sm)(n.limitMs)}`:`${(0,nt.KT)(r)} is slow`}(r,e)
if("slo"===n&&s)return`${(0,nt.KT)(s.objective)}: the error budget ${budgetWords(s.budgetLeft)}`
const i=e.members.filter(({state:e})=>isBad(e))
return"blind"===n?blindWords(i):a?`No checks by ${partName(a)} for ${(0,nt.nS)(t-e.startedAt)}`:healthWords(i)}(t,r)}`}const seenToEnd=e=>({...e,members:e.members.filter(({state:e})=>"removed"!==e)}),isMute=({kind:e})=>"unknown"===e,still=e=>"reminded"===e?"Still: ":""
const blindWords=e=>`${(0,nt.KE)(e.map(({endpoint:e})=>e))} cannot be judged: ${(0,J.$Q)((0,M.TN)(e[0]?.words??"no cause was kept"),120)}`,partName=({kind:e,name:t})=>`${"shard"===e?"shard":"place"} ${(0,nt.KT)(t)}`,ft={present:["is","are"],past:["was","were"]},pastTitleOf=({members:e})=>healthWords(e.filter(({state:e})=>isBad(e)),"past")
function healthWords(e,t="present"){const n=["down","flapping","degraded"].flatMap(t=>{const n=e.filter(e=>e.state===t).map(({endpoint:e})=>e)
return n.length>0?[{state:t,names:n}]:[]}),[r,...o]=n
if(!r)return"Nothing is the matter"
const[s,a]=ft[t],i=o.reduce((e,{names:t})=>e+t.length,0),c=i>0?`, ${i} more ${1===i?s:a} ${o.map(({state:e})=>e).join(" or ")}`:"",d=r.names.length>1?`${r.names.length} endpoints ${a} ${r.state}: `:""
return d?`${d}${(0,nt.KE)(r.names)}${c}`:`${(0,nt.KT)(r.names[0]??"")} ${s} ${r.state}${c}`}const certificateWords=({host:e,expiresAt:t},n)=>t<=n?`The certificate of ${(0,nt.KT)(e)} has expired`:`The certificate of ${(0,nt.KT)(e)} expires in ${(0,ne.p0)(Math.max(6e4,t-n))}`
const budgetWords=e=>void 0===e?"is burning":e<=0?"is spent and still burning":`is burning, ${(0,rt.KN)(e)} left`
const endedAt=({members:e},t)=>0===e.length?t:Math.max(...e.map(({recoveredAt:e})=>e??t))
function subjectOf({members:e,certificate:t,slo:n,part:r}){return t?(0,nt.KT)(t.host):n?(0,nt.KT)(n.objective):r?partName(r):e.length>0?(0,nt.KE)(e.map(({endpoint:e})=>e)):"what it was about"}const isBad=e=>"up"!==e&&"removed"!==e,pt=9e5
function fieldsOf({kind:e,alert:t,at:n},{uptime:r}){return t.certificate&&"recovered"!==e?[field(t.certificate.expiresAt>n?"Expires":"Expired",[when(t.certificate.expiresAt,"date")])]:"health"!==t.kind&&"recovered"===e?[field("Began",[when(t.startedAt)])]:"blind"===t.kind||t.part?[field("Since",[when(t.startedAt)])]:"health"!==t.kind?[]:[..."recovered"===e?timesOver(t,n):timesOf(t),...seen(t,e),...share(r)]}const timesOver=(e,t)=>[field("Began",[when(e.startedAt)]),field("Over",[when(endedAt(e,t))])]
function timesOf({members:e,startedAt:t}){const n=Math.max(...e.filter(({state:e})=>isBad(e)).map(({lastGoodAt:e})=>e??0),0)
return[field("Since",[when(t)]),...n>0&&t-n>pt?[field("Last good",[when(n)])]:[]]}function seen({members:[e,...t]},n){if(!e||t.length>0||"recovered"===n)return[]
const{status:r,ms:o,fault:s}=e
return[...r&&"status"!==s?[field("Status",[String(r)])]:[],...void 0!==o&&"latency"!==s?[field("Took",[(0,nt.sm)(o)])]:[]]}const share=e=>void 0===e?[]:[field("Up in 30 days",[(0,rt.KN)(e)])],field=(e,t)=>({name:e,value:t,inline:!0}),when=(e,t="relative")=>({time:new Date(e).toISOString(),style:t}),mt=8,ht={"no-ipv6":"Probe it from a runner that has IPv6, or give its name an IPv4 address.",runner:"Mend what the cause names: pass a secret that is empty, give the round more time with round-budget or fewer endpoints with shard."},gt="Too few places tell of it to agree: see whether all of them still check, and that health.vantages says how many they are."
const names=e=>e.map(({endpoint:e})=>e)
const wt=8
function summary_summaryOf(e,t){const{kind:n,alert:r,silence:o}=e
if(o)return function({blindRounds:e}){const t=1===e?"One round":`${e} rounds`,n=e>0?` ${t} in between saw nothing, since the runner was in trouble.`:""
return[`What was then is unknown, and counts as neither up nor down.${n} GitHub delays and drops scheduled runs when it is busy; see whether the workflow is enabled and not queued behind others.`]}(o)
if("closed"===n)return["Nobody can tell how it ended: it is no longer configured, or its record was damaged."]
if("latency"===r.kind)return lines((r.latency??[]).map(latencyLine))
if("slo"===r.kind&&r.slo)return function({rule:e},{kind:t,alert:n}){const r=n.members.map(({endpoint:e})=>e)
return[`${"recovered"===t?"":`${yt[e]} `}It counts the probes of ${(0,nt.KE)(r,wt)}.`]}(r.slo,e)
if("certificate"===r.kind)return[`Used by ${(0,nt.KE)(r.members.map(({endpoint:e})=>e),wt)}.`]
const s=function({kind:e,alert:t}){if("blind"!==t.kind&&!t.part)return
if("recovered"===e)return["What was in between is unknown, and counts as neither up nor down."]
const n=t.members.filter(({state:e})=>isBad(e))
return t.part?function({kind:e},{members:t}){const n=(0,nt.KE)(names(t),mt)
return"shard"===e?[`Nobody checks ${n}, while other shards go on. Alerts that are open for them stay open. See whether the matrix still has a job for this shard, and how it ends.`]:[`Other places go on checking ${n}, without its word. See whether its runner is online and how its job ends; of a place that is gone for good, lower \`of\` under health.vantages.`]}(t.part,{members:n}):function(e){const[t]=e,n=e.length>1?"them":"it",r=void 0===t?.fault?"See the log of the run.":ht[t.fault]??gt
return[`Nobody can tell whether ${(0,nt.KE)(names(e),mt)} ${e.length>1?"are":"is"} up: an outage of ${n} would go unnoticed. ${r}`]}(n)}(e)
if(s)return s
const a="recovered"===n?r.members:r.members.toSorted((e,t)=>vt[e.state]-vt[t.state]),i=r.members.length>1
return lines([...a.slice(0,wt).map(n=>function(e,{kind:t,at:n},r,{urls:o}){const s=r?[{bold:(0,nt.KT)(e.endpoint)}," "]:[]
if("removed"===e.state)return[...s,"is no longer watched"]
if(!isBad(e.state))return"recovered"===t?[...s,`was bad for ${lasted(e,n)}: `,...cause(e)]:[...s,"is up again"]
const a=r||!o.get(e.endpoint)?[]:["\n",{subtext:[o.get(e.endpoint)??""]}]
return[...r?[...s,`${e.state}: `]:[],...cause(e),...a]}(n,e,i,t)),...a.length>wt?[[`… and ${a.length-wt} more`]]:[],...r.dependents?.length?[[`Affected as well, through what they depend on: ${(0,nt.KE)(r.dependents,wt)}`]]:[]])}const vt={down:0,flapping:1,degraded:2,up:3,removed:4},lines=e=>e.flatMap((e,t)=>0===t?e:["\n",...e])
const lasted=({since:e,recoveredAt:t},n)=>(0,nt.nS)(Math.max(0,(t??n)-e)),cause=({words:e="no cause was kept"})=>[e],latencyLine=({endpoint:e,percentile:t,ms:n,limitMs:r,windowMs:o})=>[`${(0,nt.KT)(e)}: ${t} of the last ${(0,ne.p0)(o)} is ${(0,nt.sm)(n)}, limit ${(0,nt.sm)(r)}`],yt={"page-quick":"It burns so fast that all of it would be gone within days.","page-slow":"It burns steadily: at this rate it will not last.","ticket-quick":"It burns faster than it should. It is no emergency.","ticket-slow":"It burns a little faster than it should. It is no emergency."}
const alertKey=({repository:e,monitor:t},n)=>`${e}/${(0,ut.y)(t)}/${n}`
function composeAlert(e,t){const{alert:n,kind:r,severity:o,reason:s,at:a}=e,i=n.members.map(({endpoint:e})=>e),c=t.endpoints.filter(({name:e})=>i.includes(e)),d=c.find(e=>void 0!==e.runbook)?.runbook,l=new Map(c.map(({name:e,shownUrl:t})=>[e,t])),u=1===i.length?compose_urlOf(l.get(i[0]??"")):void 0
return{key:alertKey(t,n.id),series:alertKey(t,seriesOf(e)),source:sourceOf(e),status:statusOf(e),severity:o,reason:s,title:(0,M.TN)(titleOf(e)),...u&&{url:u},summary:[...summary_summaryOf(e,{urls:l}),...t.unkept?bt:[]],fields:fieldsOf(e,t),links:linksOf(t),excerpts:[],..."recovered"===r&&{tone:"success"},context:(0,M.TN)([t.repository,"health-check",t.monitor].filter(Boolean).join(" · ")),startedAt:new Date(n.startedAt).toISOString(),..."recovered"===r&&{endedAt:new Date(endedAt(n,a)).toISOString()},labels:labelsOf(e,t,i,c),...d&&{runbook:d}}}const bt=["\n",{subtext:["The history could not be stored: until that is mended, each round tells this again. The log of the run says why."]}],seriesOf=({alert:e})=>e.certificate?.host??e.slo?.objective??[e.kind,e.members[0]?.endpoint??""].join("/"),sourceOf=({alert:e})=>"slo"===e.kind?"slo":"health"
function statusOf({kind:e}){return"stale"===e?"info":"recovered"===e||"closed"===e?"resolved":"firing"}const linksOf=({runUrl:e,pageUrl:t})=>[...t?[{label:"Status page",url:t}]:[],...e?[{label:"Run",url:e}]:[]],compose_urlOf=e=>e&&/^https?:\/\/[^$]*$/.test(e)?e:void 0,labelsOf=({alert:e,kind:t},{repository:n,monitor:r=""},o,s)=>({repository:n,monitor:r,kind:e.kind,decision:t,endpoint:1===o.length?o[0]??"":o.join(","),group:[...new Set(s.flatMap(({group:e})=>e??[]))].join(","),critical:String(s.some(({critical:e})=>e)),...e.slo&&{objective:e.slo.objective}})
const $t={alertKey:"",issue:void 0,receipts:[],fate:"sent",problem:void 0}
function sceneOf({alert:e},{settings:t,history:n,decided:r},{inputs:o},{context:s}){const a=e.members.map(({endpoint:e})=>e),i="none"!==o.ledger&&(0,it.ZP)(n,a,Ze.LP)?(0,it.UU)(n,a,30):void 0
return{repository:s.repository,monitor:o.monitor,endpoints:t.endpoints,runUrl:s.runUrl,pageUrl:t.page.url,unkept:void 0!==r.problem,...void 0!==i&&{uptime:i}}}const untold=({alert:e},t,n)=>({alertKey:alertKey(t,e.id),issue:void 0,receipts:[],fate:"lost",problem:(0,_.Zw)(n,"An alert could not be told")})
async function tellOne(e,t,n,r){const o=(0,dt.i)(composeAlert(e,t),r.redact),s=e.before?[e.before.severity,e.alert.worst]:[],a={alert:o,call:callOf(e),before:s,only:e.only},i={transition:`${e.turn}: ${e.kind}`,order:e.turn}
return(0,we.t)({message:a,place:i,report:e=>`### ${(0,et.FV)(o.title)}\n\n${(0,lt.n)(o.summary).replace(/^/gm,"> ")}\n\n${e.length>0?`${(0,ye.u)(e)}\n`:""}`,quietly:isNoNews(e)},n,r)}const isNoNews=({kind:e,calls:t})=>!t&&("updated"===e||"joined"===e||"recovered"===e)
function callOf({calls:e,before:t}){return e?t?"again":"first":"none"}var kt=n(9759),Mt=n(6357),Ot=n(249)
function numbered(e,t,n){return e.map((e,r)=>{const o=function(e,t){if("no"===e.calls||"always"===e.calls)return"always"===e.calls
const n="once"===e.calls?1:4,heard=n=>recent(t.get(n),e.at).filter(({severity:t})=>(0,Mt.jZ)(t,e.severity)).length
return"once"===e.calls?!subjects(e).some(e=>heard(e)>=n):subjects(e).some(e=>heard(e)<n)}(e,t),s=n+r+1
if(o&&"always"!==e.calls)for(const n of subjects(e))noteCall(t,n,e)
const a={turn:s,...o&&{toldAt:e.at,called:!0}}
return{...e,turn:s,calls:o,alert:{...e.alert,...a},...!o&&"no"!==e.calls&&{damped:!0}}})}function subjects({changes:e,alert:t}){const n=e.filter(({to:e})=>(0,Ot.$m)({state:e})).map(({endpoint:e})=>e)
return n.length>0?n:t.members.filter(Ot.$m).map(({endpoint:e})=>e)}const recent=(e,t)=>e?.calls.filter(({at:e})=>e>t-36e5)??[]
function noteCall(e,t,{at:n,severity:r}){const o=e.get(t)
o&&e.set(t,{...o,calls:[...recent(o,n),{at:n,severity:r}]})}var xt=n(5029),St=n(6683)
function traitOf({since:e,fault:t},{shownUrl:n,group:r,everyMs:o}){return{since:e,everyMs:o,...(0,St.e)({fault:t,host:correlation_hostOf(n),group:r})}}const areClose=(e,t)=>Math.abs(e.since-t.since)<=Math.max(9e5,2*Math.max(e.everyMs,t.everyMs)),isSame=(e,t)=>void 0!==e&&e===t
function correlation_hostOf(e){const{host:t=""}=URL.canParse(e)?new URL(e):{}
return t||/^[a-z]+:\/\/([^/?#\s]+)/i.exec(e)?.[1]}var At=n(4784),Tt=n(3558)
const keyOf=e=>`certificate:${e}`,daysLeft=(e,t)=>(e-t)/864e5
function certificateStep(e,t,n){const r=(0,Tt.Uf)(t,function(e){const t=new Map(e.round.results.map(e=>[e.endpoint,e.certificateExpiresAt]))
return e.round.endpoints.flatMap(({name:n,everyMs:r,certificateDays:o})=>{const s=t.get(n)
if(o>0&&(void 0===s||(0,At.e)(e,n)))return[]
const a=void 0!==s&&o>0&&daysLeft(s,e.now)<=o
return[{key:keyOf(n),is:a,patience:{onAfter:1,offAfter:3,everyMs:r},roundMs:(0,Tt.GG)(e,[n])}]})}(n),n.round.at).filter(({key:e})=>n.endpoints.has(e.slice(12))),o=new Set(r.filter(({heard:e})=>e.on).map(({key:e})=>e)),s=n.round.endpoints.filter(({name:e})=>o.has(keyOf(e))),a=[...Map.groupBy(s,hostNamed)].flatMap(([t,r])=>function(e,t,n,r){const o=n.find(({certificate:t})=>t?.host===e),s=t.map(({name:e})=>e),a=s.flatMap(e=>r.tracks.get(e)?.certificateExpiresAt??[]),i=a.filter(e=>t.some(({certificateDays:t})=>daysLeft(e,r.now)<=t))
if(0===i.length||(0,Tt.sl)(r,s))return o
const c=Math.min(...i),{severity:d,reason:l}=(0,xt.L)({kind:"certificate",daysLeft:daysLeft(c,r.now)},r.policy),u=`certificate:${e}:${new Date(c).toISOString()}`,f={severity:d,reason:l,certificate:{host:e,expiresAt:c}}
return(0,Tt.GU)({before:o,id:u,kind:"certificate",endpoints:s,since:r.round.at,now:f},r.now)}(t,r,e,n)??[])
return(0,Tt.sG)(e,a,r,n)}const hostNamed=({shownUrl:e,name:t})=>correlation_hostOf(e)??t
var Pt=n(5945)
const trackBy=({round:e,...t},n)=>({...t,...e&&e.at<=n&&{round:{...e,before:trackBy(e.before,n)}},at:t.at<=n?t.at:-1,bad:heardBy(t.bad,n),down:heardBy(t.down,n),changes:t.changes.filter(({at:e})=>e<=n),calls:t.calls.filter(({at:e})=>e<=n)})
function heardBy(e,t){if(void 0===e.row||e.row.last<=t)return e
const{row:n,earlier:r,...o}=(0,Pt.dF)(e)
return o}var Et=n(9295)
const members_stateOf=e=>e.flapping?"flapping":(0,Et.In)(e)
function memberOf(e){const{endpoint:t,bad:n,down:r,flapping:o,lastGoodAt:s,lastBadAt:a,at:i}=e,c=n.since??o?.since??i,d=(0,St.e)({downSince:r.since,lastGoodAt:s,lastBadAt:a})
return{endpoint:t,state:members_stateOf(e),since:c,...d,...seenIn(e)}}function refreshed(e,{tracks:t,endpoints:n,now:r}){if(!(0,Ot.$m)(e))return e
const o=t.get(e.endpoint)
if(!n.has(e.endpoint)||!o)return{...e,state:"removed",recoveredAt:r}
const s=members_stateOf(o),{lastBadAt:a,down:i,bad:c}=o
if("up"===s)return{...e,state:s,...(0,St.e)({recoveredAt:c.row?.since??o.at,lastBadAt:a})}
const{fault:d,words:l,ms:u,status:f,...p}=e
return{...p,...seenIn(o),state:s,...(0,St.e)({downSince:i.since,lastBadAt:a})}}const seenIn=({fault:e,words:t,ms:n,status:r})=>(0,St.e)({fault:e,words:t,ms:n,status:r})
function placedIn(e,t,n){const r=[...n.tracks.values()].filter(e=>"up"!==members_stateOf(e)).length>n.endpoints.size/2
return t.reduce((e,t)=>function(e,t,n){const{member:r,endpoint:o}=t,s=e.filter(e=>!(0,Ot.PU)(e)),a=s.find(({members:e})=>e.some(e=>e.endpoint===r.endpoint))??s.find(e=>isRelated(e,traitOf(r,o),n))
return a?e.map(e=>e===a?((e,t)=>({...e,members:e.members.some(({endpoint:e})=>e===t.endpoint)?e.members.map(e=>e.endpoint===t.endpoint?t:e):[...e.members,t]}))(e,r):e):[...e,opened(t,n.now)]}(e,t,{...n,mostAreBad:r}),e)}const isRelated=({members:e},t,{endpoints:n,mostAreBad:r})=>e.some(e=>{const o=n.get(e.endpoint)
return void 0!==o&&((e,t,n)=>areClose(e,t)&&(n||isSame(e.fault,t.fault)||isSame(e.host,t.host)||isSame(e.group,t.group)))(traitOf(e,o),t,r)}),opened=({member:e,track:t,endpoint:n},r)=>({id:`health:${n.id}:${new Date(t.at<0?r:t.at).toISOString()}`,kind:"health",severity:"P3",worst:"P3",reason:"",startedAt:e.since,openedAt:r,toldAt:r,turn:0,members:[e]})
function healthSeverity(e,{endpoints:t,tracks:n,policy:r}){const o=new Set(t.filter(({name:e})=>{return void 0!==(t=n.get(e))&&(t.flapping?"down"===t.flapping.worst:"down"===(0,Et.In)(t))
var t}).map(({name:e})=>e)),s=e.filter(({endpoint:e,state:t})=>("down"===t||"flapping"===t)&&o.has(e))
if(0===s.length)return(0,xt.L)({kind:"health",scope:"degraded"},r)
if(o.size===t.length)return(0,xt.L)({kind:"health",scope:"all"},r)
const a=new Set(t.filter(e=>e.critical).map(({name:e})=>e))
return s.some(({endpoint:e})=>a.has(e))?(0,xt.L)({kind:"health",scope:"critical"},r):(0,xt.L)({kind:"health",scope:"some",shareDown:o.size/t.length},r)}function healthStep(e,t){const n=e.map(e=>({...e,members:e.members.map(e=>refreshed(e,t))})),r=placedIn(n,function(e,{round:t,tracks:n,isHeld:r}){const o=toldIn(e),s=t.endpoints.flatMap(e=>{const t=n.get(e.name)
return t&&!o.has(e.name)&&isTellable(t)&&!r(e.name)?[{track:t,endpoint:e,member:memberOf(t)}]:[]})
return s.toSorted((e,t)=>e.member.since-t.member.since)}(n,t),t),o=toldIn(r),s=r.map(n=>function(e,{before:t,told:n},r){if((0,Ot.PU)(e))return e
const o=e.members.filter(Ot.$m),s=t.some(({id:t})=>t===e.id)
if(s&&o.every(({endpoint:e})=>(0,At.e)(r,e)))return e
const{severity:a,reason:i}=healthSeverity(o,{...r,endpoints:r.round.endpoints}),{dependents:c,...d}=e,l=function(e,t,{upstream:n,tracks:r}){const o=new Set(e.map(({endpoint:e})=>e))
return[...n].flatMap(([e,n])=>{const s=r.get(e)
return!t.has(e)&&n.some(e=>o.has(e))&&s&&"up"!==members_stateOf(s)?[e]:[]})}(o,n,r)
return{...d,severity:a,reason:i,worst:(0,Ot.JJ)(a,s?e.worst:a),...l.length>0&&{dependents:l}}}(n,{before:e,told:o},t)),a=new Map(e.map(e=>[e.id,e])),i=s.flatMap(e=>(0,Ot.bz)(a.get(e.id),e,{...t,calls:"yes"})??[])
return{alerts:s.filter(e=>!(0,Ot.PU)(e)),drafts:i,watches:[]}}const toldIn=e=>new Set(e.flatMap(({members:e})=>e.filter(Ot.$m).map(({endpoint:e})=>e))),isTellable=e=>"up"!==members_stateOf(e)&&void 0===e.silent&&("up"!==e.level||void 0!==e.flapping)
const latencies_keyOf=e=>`latency:${e}`,isOverLimit=({ms:e,limitMs:t})=>e>t
function latencyStep(e,t,n){const r=Map.groupBy(n.round.latencies??[],({endpoint:e})=>e),o=(0,Tt.Uf)(t,function(e,t){if(!t.round.latencies)return[]
const n=new Set(t.round.results.map(({endpoint:e})=>e))
return t.round.endpoints.flatMap(({name:r})=>{const o=e.get(r)??[]
return!n.has(r)||(0,At.e)(t,r)||0===o.length&&"down"===t.tracks.get(r)?.level?[]:[{key:latencies_keyOf(r),is:o.some(isOverLimit),patience:{onAfter:2,offAfter:2},roundMs:(0,Tt.GG)(t,[r])}]})}(r,n),n.round.at).filter(({key:e})=>n.endpoints.has(e.slice(8))),s=new Map(o.filter(({heard:e})=>e.on).map(({key:e,heard:t})=>[e,t.since??n.round.at])),a=n.round.endpoints.flatMap(t=>{const o=s.get(latencies_keyOf(t.name))
return void 0===o?[]:function(e,t,n,r,o){const{name:s,id:a}=e,i=n.find(({members:e})=>e.some(e=>e.endpoint===s)),c=r.filter(isOverLimit)
if((0,At.e)(o,s)||!i&&(o.isHeld(s)||function(e,t,{tracks:n,now:r}){const{level:o,lastBadAt:s=0,calls:a=[]}=n.get(e)??{},i=r-Math.max(0,...t.map(({windowMs:e})=>e))
return void 0!==o&&"up"!==o||s>i&&a.some(({at:e})=>e>i)}(s,c,o)))return i
const d=c.length>0?{...severityOf(c,o),latency:c}:void 0,l={before:i,id:`latency:${a}:${new Date(t).toISOString()}`,kind:"latency",endpoints:[s],since:t,now:d}
return(0,Tt.GU)(l,o.now)}(t,o,e,r.get(t.name)??[],n)??[]})
return(0,Tt.sG)(e,a,o,n)}function severityOf(e,{policy:t}){const n=Math.max(...e.map(({ms:e,limitMs:t})=>e/t)),{severity:r,reason:o}=(0,xt.L)({kind:"latency",timesLimit:n},t)
return{severity:r,reason:o}}const objectives_keyOf=e=>`slo:${e}`
function objectiveStep(e,t,n){const r=new Map(n.round.objectives?.filter(isWatched).map(e=>[objectives_keyOf(e.name),e])),o=(0,Tt.Uf)(t,function(e,t,n){if(!n.round.objectives)return[]
const r={onAfter:1,offAfter:2},o=t.filter(({key:t})=>!e.has(t)).map(({key:e})=>({key:e,is:!1,patience:r})),s=[...e].filter(([,{endpoints:e}])=>!(0,Tt.sl)(n,e))
return[...o,...s.map(([e,{firing:t,endpoints:o}])=>({key:e,is:t.length>0,patience:r,roundMs:(0,Tt.GG)(n,o)}))]}(r,t,n),n.round.at),s=o.flatMap(({key:t,heard:{on:o,since:s=n.round.at}})=>{const a=e.find(({slo:e})=>e&&objectives_keyOf(e.objective)===t)
return o?function(e,t,n,r){if(!t||0===t.firing.length||(0,Tt.sl)(r,t.endpoints))return e
const{name:o,endpoints:s}=t,a=`slo:${o}:${new Date(n).toISOString()}`
return(0,Tt.GU)({before:e,id:a,kind:"slo",endpoints:s,since:n,now:describedBy(t,r)},r.now)}(a,r.get(t),s,n)??[]:[]})
return(0,Tt.sG)(e,s,o,n)}const isWatched=({endpoints:e})=>e.length>0
function describedBy({name:e,firing:t,budgetLeft:n},{policy:r}){const o=void 0===n?{}:{budgetLeft:n},s=t.map(e=>({fires:e,...(0,xt.L)({kind:"slo",rule:e,...o},r)})),{fires:a,severity:i,reason:c}=s.reduce((e,t)=>(0,Mt.jZ)(e.severity,t.severity)?e:t)
return{severity:i,reason:c,slo:{objective:e,rule:a,...o}}}var Nt=n(6681)
function reminders(e,t,n){return e.filter(e=>!t.has(e.id)&&function({members:e,kind:t,toldAt:n},r){if("certificate"===t)return!1
const o=e.filter(Ot.$m).flatMap(({endpoint:e})=>{const{remindEveryMs:t,everyMs:n}=r.endpoints.get(e)??{}
return void 0===t||(0,At.e)(r,e)?[]:[t-Math.min(n??0,t)/2]})
return r.now-n>=Math.min(...o)}(e,n)).map(e=>function(e,t){const{severity:n,reason:r,turn:o,toldAt:s}=e
return{kind:"reminded",at:t,alert:e,severity:n,reason:r,before:{severity:n,turn:o,toldAt:s},changes:[],calls:"always"}}(e,n.now))}var jt=n(7722)
function partStep(e,t,n){const r=(0,jt.qn)(n),o=function(e,t,{round:n,endpoints:r}){const o=new Set(e.filter(({isMissed:e})=>!e).map(({part:e,endpoint:t})=>(0,jt.be)(e,t))),s=t.filter(({key:e})=>!o.has(e))
return(0,Tt.Uf)(s,(0,jt.WX)(e,r),n.at).filter(({key:e})=>r.has((e=>e.slice(e.indexOf(":")+1))(e)))}(r,t,n),s=new Map(r.flatMap(({part:e,endpoint:t,lookedAt:n})=>void 0===n?[]:[[(0,jt.be)(e,t),n]])),a={before:e,sights:r,looks:s,on:new Map(o.flatMap(({key:e,heard:t})=>t.on?[[e,t.since??n.round.at]]:[]))},i=function({before:e,sights:t}){const n=[...e.flatMap(({part:e})=>e??[]),...t.filter(({isMissed:e})=>e).map(({part:e})=>e)]
return[...new Map(n.map(e=>[`${e.kind} ${e.name}`,e])).values()]}(a).flatMap(e=>function(e,t,n){const r=function(e,{before:t,sights:n,on:r}){const o=t.filter(t=>(0,jt.QR)(e,t)).flatMap(membersOf),s=t.filter(t=>"shard"===t.part?.kind&&!(0,jt.QR)(e,t)).flatMap(membersOf),a=new Set("shard"===e.kind?s.map(({endpoint:e})=>e):[]),i=n.filter(t=>t.isMissed&&(0,jt.QR)(e,t)).map(({endpoint:e})=>e)
return[...new Set([...o.map(({endpoint:e})=>e),...i])].filter(t=>r.has((0,jt.be)(e,t))&&!a.has(t))}(e,t),[o]=r
if(void 0===o)return
const s=t.before.find(t=>(0,jt.QR)(e,t)),sinceOf=r=>t.looks.get((0,jt.be)(e,r))??t.on.get((0,jt.be)(e,r))??n.round.at,a=Math.min(...r.map(sinceOf)),{severity:i,reason:c}=(0,xt.L)({kind:"stale",of:"part"},n.policy),d=`stale:${e.kind}:${e.name}:${n.endpoints.get(o)?.id??o}:${new Date(a).toISOString()}`,seen=(e,t)=>({since:t&&(0,Ot.$m)(t)?t.since:sinceOf(e)})
return(0,Tt.GU)({before:s,id:d,kind:"stale",endpoints:r,since:a,now:{severity:i,reason:c,part:e},seen},n.now)}(e,a,n)??[])
return(0,Tt.sG)(e,[...i,...replaced(i,a,n)],o,{...n,calls:"yes"})}const membersOf=({members:e})=>e.filter(Ot.$m)
function replaced(e,{before:t,sights:n},{now:r,round:o}){const s=new Set(e.map(({id:e})=>e))
return t.flatMap(({part:e,...t})=>{const a=Math.max(...membersOf(t).map(({since:e})=>e))
return"vantage"!==e?.kind||s.has(t.id)||!o.looks||((e,t)=>n.some(n=>(0,jt.QR)(e,n)&&(n.lookedAt??0)>t))(e,a)?[]:[{...t,part:e,members:t.members.map(e=>({...e,state:"removed",recoveredAt:r}))}]})}const missedIn=({alerts:e})=>new Set(e.flatMap(({part:e,members:t})=>"shard"===e?.kind?t.filter(Ot.$m).map(({endpoint:e})=>e):[]))
function staleDraft(e,{policy:t},n){const{severity:r,reason:o}=(0,xt.L)({kind:"stale",of:"monitoring"},t),s={startedAt:e.from,openedAt:n,toldAt:n,turn:0}
return{kind:"stale",at:n,alert:{id:`stale:${new Date(e.from).toISOString()}`,kind:"stale",severity:r,worst:r,reason:o,...s,members:[]},severity:r,reason:o,changes:[],calls:"no",silence:e}}function advance_advance(e,t,n,r){const o=function(e,t){const n=t+36e5,{at:r,staleUntil:o,...s}=e
return{...s,...void 0!==r&&r<=n&&{at:r},...void 0!==o&&o<=n&&{staleUntil:o},tracks:e.tracks.map(e=>trackBy(e,n)),watches:e.watches.map(e=>({...e,heard:heardBy(e.heard,n)}))}}(e,r),s=void 0===t.inconclusive?{}:{notice:`This round saw nothing, and nobody is alerted: ${t.inconclusive}`}
if(!function({rounds:e,at:t=-1,tracks:n},r){if(void 0!==r.id&&e.includes(r.id))return!1
if(void 0!==r.id&&void 0!==r.places)return!0
const o=new Map(n.map(e=>[e.endpoint,e.at]))
return r.at>t||void 0===r.inconclusive&&r.results.some(e=>e.at>(o.get(e.endpoint)??-1))}(o,t))return{state:e,tellings:[],...s}
const a=void 0===t.id?o.rounds:[...o.rounds,t.id].slice(-50),i={...o,rounds:a,at:Math.max(o.at??0,t.at)}
return void 0!==t.inconclusive?{state:{...i,blind:o.blind+1},tellings:[],...s}:function(e,t,n,r){const o=function(e,t,{policy:n},r){const o=function(e,{endpoints:t,results:n,places:r}){const o=openMembers(e.alerts),s=new Map(e.tracks.map(e=>[e.endpoint,e])),a=new Map(n.toSorted((e,t)=>e.at-t.at).map(e=>[e.endpoint,e]))
return new Map(t.flatMap(e=>{const t=s.get(e.name)??(0,Et.Iz)(e.name,o.get(e.name)),n=a.get(e.name),i=void 0===r?Et.rX:Nt.G
return[[e.name,n?i(t,n,e):t]]}))}(e,t),s=function(e){const t=reachOf(e),causes=e=>[...t(e)].filter(n=>!t(n).has(e))
return new Map(e.map(({name:e})=>[e,causes(e)]))}(t.endpoints),isHeld=e=>s.get(e)?.some(e=>{return void 0!==(t=o.get(e))&&(t.down.on||"down"===t.level||"failing"===t.silent)
var t})??!1
return{round:t,policy:n,now:r,tracks:o,upstream:s,isHeld,endpoints:new Map(t.endpoints.map(e=>[e.name,e]))}}(e,t,n,r),s=function(e,{results:t,endpoints:n,at:r,usualMs:o=0}){const s=new Set(t.map(({endpoint:e})=>e)),a=missedIn(e),i=e.tracks.filter(({endpoint:e,at:t})=>s.has(e)&&t>=0&&!a.has(e)).map(e=>e.at)
if(0===i.length)return
const c=i.reduce((e,t)=>Math.max(e,t)),d=n.filter(({name:e})=>s.has(e)).reduce((e,t)=>Math.min(e,t.everyMs),Number.POSITIVE_INFINITY)
return r-c<=Math.max(3*d,3*o,18e5)||c<(e.staleUntil??0)?void 0:{from:c,to:r,blindRounds:e.blind}}(e,t),a=function(e,t){const alerts=t=>e.alerts.filter(e=>e.kind===t&&e.members.length>0),watches=t=>e.watches.filter(({key:e})=>e.startsWith(t))
return[healthStep(alerts("health"),t),certificateStep(alerts("certificate"),watches("certificate:"),t),latencyStep(alerts("latency"),watches("latency:"),t),objectiveStep(alerts("slo"),watches("slo:"),t),(0,kt.U)(alerts("blind"),watches("blind:"),t),partStep(alerts("stale").filter(({part:e})=>void 0!==e),[...watches("shard:"),...watches("vantage/")],t)]}(e,o),i=a.flatMap(e=>e.alerts),c=[...a.flatMap(e=>e.drafts),...closing(e,o),...s?[staleDraft(s,n,r)]:[]],d=new Set(c.map(({alert:e})=>e.id)),l=new Map(o.tracks),u=numbered([...c,...reminders(i,d,o)],l,e.turn),f={turn:e.turn+u.length,tracks:[...l.values()].filter(({endpoint:e})=>o.endpoints.has(e)),alerts:withTold(i,u),watches:a.flatMap(e=>e.watches)}
return{state:{...e,blind:0,...s&&{staleUntil:s.to},...f},tellings:u}}(i,t,n,r)}const openMembers=e=>new Map(e.flatMap(({kind:e,members:t})=>"health"===e?t.filter(Ot.$m).map(e=>[e.endpoint,e]):[]))
function closing(e,{policy:t,now:n}){return e.alerts.filter(({kind:e,members:t,part:n})=>"unknown"===e||"stale"===e&&void 0===n||0===t.length).flatMap(e=>(0,Ot.bz)(e,{...e,members:[]},{now:n,policy:t,calls:"yes"})??[])}function withTold(e,t){const n=new Map(t.map(({alert:e})=>[e.id,e]))
return e.map(e=>n.get(e.id)??e)}var It=n(1365),Lt=n(9244),Rt=n(3234),_t=n(6272),Ut=n(6742),Bt=n(8489)
const Dt={...It.$A,up:3600}
function printHour({counts:e,latencies:t,known:n},r){const o=It.xP.every(e=>n[e]===Dt[e]),s=e.up===(0,Ut.$d)(t)&&e.up===(0,Lt.e6)(e)
if(0===(0,Lt.e6)(e)&&It.xP.every(e=>0===n[e]))return"-"
const some=(e,t)=>t.map(t=>e[t]?`${Bt.M[t]}${e[t]}`:"").join(""),a=function(e,t){let n=t
return[...e].toSorted(([e],[t])=>e-t).map(([e,t])=>{const[r,o]=[Math.floor((e-n)/26),(e-n)%26]
return n=e,`${0===r?"":String.fromCharCode(64+r)}${String.fromCharCode(97+o)}${1===t?"":t}`}).join("")}(t,r)+(s?"":`!${some(e,_t.rY)}`)
return a+(o&&""!==a?"":`@${some(n,It.xP)}`)}const Ct=/^((?:[A-Z]?[a-z]\d{0,6})*)(?:!((?:[dgumi]\d{1,7})*))?(?:@((?:[dgum]\d{1,5})*))?$/
function parseHour(e,t){if("-"===e)return Lt.QT
const[n,r="",o,s]=Ct.exec(e)??[]
if(void 0===n||""===n)return
const a=function(e,t){const n=new Map
let r=t
for(let t=0;t<e.length;){r+=26*(e.charCodeAt(t)<97?e.charCodeAt(t++)-64:0)+e.charCodeAt(t++)-97
let o=0
for(;t<e.length&&e.charCodeAt(t)<58;)o=10*o+e.charCodeAt(t++)-48
n.set(r,(n.get(r)??0)+(o||1))}return(0,Ut.nC)(t)&&(0,Ut.nC)(r)?n:void 0}(r,t)
return a?{latencies:a,counts:void 0===o?{...Lt.Yi,up:(0,Ut.$d)(a)}:{...Lt.Yi,...parseSome(o)},known:void 0===s?Dt:{...It.$A,...parseSome(s)}}:void 0}const parseSome=e=>Object.fromEntries([...e.matchAll(/([a-z])(\d+)/g)].flatMap(([,e="",t])=>[[(0,Bt.V)(e)??"up",Number(t)]])),Ft=/^(\d\d) ("(?:[^"\\]|\\.)*") (-?\d{1,3} .+)$/
function printLines(e,t,n){const print=n=>`${e} ${JSON.stringify(t)} ${function(e){const t=e.flatMap(({latencies:e})=>[...e.keys()]),n=0===t.length?0:Math.min(...t)
return`${n} ${e.map(e=>printHour(e,n)).join(" ").replace(/(?: -)+$/,"")}`}(n)}`,r=print(n)
return r.length<=qt?[r]:[...n.keys()].flatMap(e=>n[e]===Lt.QT?[]:[print(n.map((t,n)=>n===e?t:Lt.QT))])}const qt=3e4
function parseLine(e){const[,t,n,r]=Ft.exec(e)??[]
if(void 0===t||void 0===n||void 0===r)return
const o=function(e){try{const t=JSON.parse(e)
return(0,Rt.Eo)(t)?t:void 0}catch{return}}(n)
return void 0===o?void 0:{day:t,endpoint:o,cells:r}}var Gt=n(2570),Ht=n(2691),Wt=n(6132)
function history_historyOf(e,{now:t,holding:n={}}){const r=new Map(Object.entries(e).flatMap(([e,t])=>(0,Gt.m7)(e)&&t.length>0?[[(0,Gt.m7)(e)??"",t]]:[])),o=new Map,s=new Map,a=history_once(o,e=>(0,Ht.Iq)((0,Ze.GH)(e),r.get(e)??[])),i=history_once(new Map,e=>{const n=(0,Ze.GH)(e),o=(0,Ze.Q$)(n-Ze.LP)
return n<=t&&(r.has(e)||r.has(o))?(0,Wt.l9)(a(o),a(e)):void 0}),c=history_once(new Map,e=>{const[r,o]=[i(e.slice(0,Qt)),e.slice(Qt)]
return r?(0,It.Lq)(r,o,{now:t,holding:n}):[]}),d=history_once(s,t=>function(e){const t=e.map(parseLine),n=Map.groupBy(t.flatMap(e=>e??[]),({endpoint:e,day:t})=>`${t}${e}`),r={endpoints:[...new Set(t.flatMap(e=>e?.endpoint??[]))],damaged:t.filter(e=>void 0===e).length,hours(e,t){const o=n.get(`${e}${t}`)?.flatMap(e=>{const t=function({cells:e}){const[t="",...n]=e.split(" ")
if(n.length>24)return
const r=n.map(e=>parseHour(e,Number(t)))
return r.some(e=>void 0===e)?void 0:Array.from({length:24},(e,t)=>r[t]??Lt.QT)}(e)
return t||(r.damaged+=1),t?[t]:[]}),[s]=o??[]
if(o&&s)return 1===o.length?s:s.map((e,t)=>(0,Lt.gQ)(o.flatMap(e=>e[t]??[])))}}
return r}(e[(0,Gt.F3)(t)]??[])),hours=(e,t)=>d((0,Ze.GS)(e)).hours(e.slice(8),t),l=history_once(new Map,e=>hours(e.slice(0,Qt),e.slice(Qt))?.map(e=>e.known)),u=history_once(new Map,e=>{const t=(0,Ze.GH)(e.slice(0,Qt)),n=(l(e)??[]).reduce(It.v2,It.$A)
return(0,It.v2)((0,It.vK)(n,Ze.fj),(0,It.Hm)(c(e),t,t+Ze.LP))}),f=Object.keys(e).flatMap(t=>e[t]?.length?(0,Gt.YK)(t)??[]:[]),p=[...new Set([...r.keys()].flatMap(e=>[e,(0,Ze.Q$)((0,Ze.GH)(e)+Ze.LP)]))].filter(e=>(0,Ze.GH)(e)<=t).toSorted(),[m,h]=[new Set(p),new Set(f)]
return{now:t,holding:n,day:i,held:(e,t)=>c(e+t),months:f,rawDates:p,among:e=>e.filter(e=>m.has(e)||h.has((0,Ze.GS)(e))),known:(e,t)=>u(e+t),foldedKnown:(e,t)=>l(e+t),hours,endpoints(n=t){const o=[...r.keys()].flatMap(e=>probedOn(a(e))),s=Object.keys(e).flatMap(e=>{const t=(0,Gt.YK)(e)
return void 0!==t&&t>=(0,Ze.GS)((0,Ze.Q$)(n))?d(t).endpoints:[]})
return[...new Set([...o,...s])].toSorted()},damaged:()=>[...o.values(),...s.values()].reduce((e,t)=>e+t.damaged,0)}}const Qt=10,probedOn=e=>[...e.series].flatMap(([e,t])=>t.some(({seconds:e})=>(e.at(-1)??-1)>=0)?[e]:[])
function history_once(e,t){return n=>{const r=e.get(n)
if(void 0!==r||e.has(n))return r
const o=t(n)
return e.set(n,o),o}}var zt=n(7315),Kt=n(6121)
function addRows(e,{start:t,rows:n}){const r=[...e],o=new Set(e),s=(0,Ht.Mh)(e)
for(const{roster:e,cells:a}of function(e){const t=Map.groupBy(e.toSorted((e,t)=>e.at-t.at),({vantage:e})=>e)
return[...t].flatMap(([e,t])=>function(e){const t=[]
for(const n of e){const fits=e=>e.size<Rt.Q2&&!e.has(n.endpoint)&&n.at-firstOf(e)<Vt,e=t.findLast(fits)??new Map
0===e.size&&t.push(e),e.set(n.endpoint,n)}return t}(t).map(t=>({cells:t,roster:{endpoints:[...t.keys()],...void 0!==e&&{vantage:e}}})))}(n)){const[n,i]=rosterFor(e,s)
s.has(n)||r.push((0,Rt.Pu)(n,i)),s.set(n,i)
const c=printRound(t,{id:n,endpoints:i.endpoints,cells:a})
o.has(c)||r.push(c)}return r}const Vt=99999*Ze.fj
const firstOf=e=>e.values().next().value?.at??0
function rosterFor(e,t){const n=[...t].find(([,t])=>function({endpoints:e,vantage:t},n){if(n.vantage!==t||n.endpoints.length>2*e.length)return!1
const r=new Set(n.endpoints)
return r.size===n.endpoints.length&&e.every(e=>r.has(e))}(e,t))
if(n)return n
const r={...e,endpoints:e.endpoints.toSorted()}
return[(0,Rt.uJ)(r,t),r]}function printRound(e,{id:t,endpoints:n,cells:r}){const second=e=>Math.floor(e/Ze.fj),o=second(firstOf(r)),s=new Date(o*Ze.fj).toISOString().slice(11,19),a=n.map(e=>{const t=r.get(e)
return t?(0,Kt.m)(t,second(t.at)-o):"-"})
return`${o*Ze.fj<e&&o*Ze.fj>=e-Ze.LP?"<":""}${s} ${t} ${a.join(" ")}`}function foldDay(e,t,n){const r=(0,Ht.Iq)((0,Ze.GH)(e),t),o=[...r.series.keys()].toSorted().flatMap(t=>{const o=function(e,t,n){const r=(0,zt.Q)(e,t,{now:Number.POSITIVE_INFINITY,holding:n}),o=Map.groupBy(r,({at:t})=>Math.floor((t-e.start)/Ze.$0)),s=(0,It.Lq)(e,t,{now:e.start+Ze.LP,holding:n})
return Array.from({length:Ze.LP/Ze.$0},(t,n)=>function(e,{spans:t,from:n}){const r=t.filter(e=>e.from<n+Ze.$0&&e.to>n)
return 0===e.length&&0===r.length?Lt.QT:{counts:fold_countsOf(e),latencies:(0,Ut.AJ)(latenciesOf(e)),known:(0,It.vK)((0,It.Hm)(r,n,n+Ze.$0),1/Ze.fj)}}(o.get(n)??[],{spans:s,from:e.start+n*Ze.$0}))}(r,t,n)
return o.every(e=>e===Lt.QT)?[]:printLines(e.slice(8),t,o)})
return{lines:o,carried:[...r.series.values()].flat().flatMap(e=>(0,Wt.RO)(r,e).slice(-1))}}function fold_countsOf(e){const t={...Lt.Yi}
for(const{verdict:n}of e)t[n]+=1
return t}const latenciesOf=e=>e.flatMap(({ms:e})=>e??[]),carry=(e,t,n)=>0===n.length?t:addRows(t,{start:(0,Ze.GH)((0,Ze.i6)(e)),rows:n}),oldDates=(e,t)=>[...e].flatMap(e=>(0,Gt.m7)(e)??[]).filter(e=>e<(0,Gt.bB)(t)).toSorted().slice(0,60)
function listsOfRound(e,t,n){const r=oldDates(e,n),o=r.flatMap(e=>[e,(0,Ze.i6)(e)]),s=0===r.length?[]:e.filter(e=>isOutdated((0,Gt.YK)(e),n))
return[...new Set([...t.map(({at:e})=>(0,Gt.GK)((0,Ze.Q$)(e))),...o.flatMap(e=>[(0,Gt.GK)(e),(0,Gt.F3)((0,Ze.GS)(e))]),...s])]}const isOutdated=(e,t)=>void 0!==e&&(0,Ze.GH)(`${e}-01`)<t-Gt.LP.droppedDays*Ze.LP
function withRound(e,t,{now:n,holding:r}){const o=new Map(Object.entries(e))
for(const[e,n]of Map.groupBy(t,({at:e})=>(0,Ze.Q$)(e)))o.set((0,Gt.GK)(e),addRows(o.get((0,Gt.GK)(e))??[],{start:(0,Ze.GH)(e),rows:n}))
const s=function(e,{dates:t,holding:n}){const r=new Set
for(const o of t){const{lines:t,carried:s}=foldDay(o,e.get((0,Gt.GK)(o))??[],n)
for(const{endpoint:e}of s)r.add(e)
const[a,i]=[(0,Ze.i6)(o),(0,Gt.F3)((0,Ze.GS)(o))]
e.set((0,Gt.GK)(o),[]),e.set(i,[...e.get(i)??[],...t]),e.set((0,Gt.GK)(a),carry(o,e.get((0,Gt.GK)(a))??[],s))}return r}(o,{dates:oldDates(withLines(e),n),holding:r}),a=new Set([...t.map(({endpoint:e})=>e),...s])
if(s.size>0)for(const e of o.keys())dropOutdated(o,e,{now:n,alive:a})
return Object.fromEntries(o)}const withLines=e=>Object.entries(e).flatMap(([e,t])=>t.length>0?[e]:[])
function dropOutdated(e,t,{now:n,alive:r}){const o=(0,Gt.YK)(t)
if(void 0===o||!isOutdated(o,n))return
const oldest=e=>(0,Ze.Q$)(n-e*Ze.LP),[s,a]=[oldest(Gt.LP.droppedDays),oldest(Gt.LP.hoursDays)]
e.set(t,(e.get(t)??[]).filter(e=>{const t=parseLine(e)
return`${o}-${t?.day??"31"}`>=(void 0===t||r.has(t.endpoint)?a:s)}))}async function readLists(e,{now:t,days:n,key:r}){const{lists:o,documents:s}=await e.readAll({under:Gt.vc,pick:e=>({lists:e.lists.filter(e=>function(e,{now:t,days:n}){const r=(0,Ze.Q$)((0,Ze.GH)((0,Ze.Q$)(t))-n*Ze.LP),[o,s]=[(0,Gt.m7)(e),(0,Gt.YK)(e)]
return void 0!==o&&o>=r||void 0!==s&&s>=(0,Ze.GS)(r)}(e,{now:t,days:n})),documents:void 0===r?[]:[r]})})
return{lists:o,document:void 0===r?void 0:s[r]}}var Jt=n(6743),Zt=n(3451),Yt=n(1368)
const Xt=new Set(["alert","escalated","joined"]),isOutage=({alert:e,kind:t})=>"health"===e.kind&&"reminded"!==t
function told(e,t){const{alert:n,at:r,kind:o}=t,s="recovered"===o||"closed"===o,a={at:r,state:en[o]??"Update",text:(0,Zt.p)(summary_summaryOf(t,{urls:new Map}))},{endedAt:i,...c}=e??{id:n.id,title:"",severity:n.worst,endpoints:[],startedAt:0,updates:[]},d=!e||Xt.has(o),[l,u]=d?[titleOf(t),pastTitleOf(n)]:[e.title,e.past],f={...c,title:s?u??l:l,...void 0!==u&&{past:u},severity:n.worst,endpoints:[...new Set([...n.members.map(({endpoint:e})=>e),...n.dependents??[],...e?.endpoints??[]])],startedAt:n.startedAt,...s&&{endedAt:"recovered"===o?endedAt(n,r):r}}
return(0,Yt.OG)(f,a)}const en={alert:"Investigating",escalated:"Worse",joined:"Spreading",updated:"Update",recovered:"Resolved",closed:"Closed"}
var tn=n(153),nn=n(2596),rn=n(5390)
async function decideAndKeep(e,t,n){if(!e)return decide(t,alone(n,t))
let r
const fn=e=>(r=decide(e,n),(0,Jt.o_)(r.kept))
try{return await async function(e,t,{now:n,holding:r={},key:o,fn:s}){const a={under:Gt.vc,pick:e=>({lists:listsOfRound(e.lists,t,n),documents:[o]})},{state:i}=await e.change(a,({documents:e,lists:a})=>{const i=s(e[o])
return{state:i,documents:{[o]:i},lists:withRound(a,t,{now:n,holding:r})}})
return i}(e,n.rows,{now:n.now,holding:n.holding,key:Jt._I,fn}),r??decide(t,n)}catch(e){return{...decide(t,alone(n,t)),problem:(0,_.Zw)(e,"The history could not be stored")}}}const alone=({round:e,place:t,...n},r)=>({...n,...t&&void 0!==r&&{place:t},round:{...e,endpoints:e.endpoints.map(e=>({...e,failAfter:1}))}})
function decide(e,t){const{round:n,endpoints:r,now:o,place:s}=t,a=(0,Jt.$T)(e),i=new Map(a.alerts.tracks.map(e=>[e.endpoint,e])),c=s?(0,rn.b)(a.vantages,n.results,{...s,endpoints:r,now:o,tracks:i}):{vantages:a.vantages,results:n.results},d=s&&{looks:c.vantages,places:s.quorum.of},{alerts:l,fresh:u,repeats:f,notice:p}=function(e,t,{rules:n,endpoints:r,now:o,listeners:s}){const{mine:a,others:i}=(0,tn.vx)(e.alerts,{endpoints:r,paces:e.paces,now:o}),{state:c,tellings:d,notice:l}=advance_advance(a,t,n,o)
if(c===a||void 0!==t.inconclusive)return{alerts:(0,tn.xY)(c,i),fresh:d,repeats:e.repeats,notice:l}
const u=Math.min(...r.map(e=>e.everyMs)),f=(0,nn.Z)(c,d,{before:e.repeats,listeners:s,everyMs:u,now:o}),p=new Set(i.alerts.map(({id:e})=>e)),m=[...f.repeats,...e.repeats.filter(({alert:e})=>p.has(e))]
return{alerts:(0,tn.xY)(f.state,i),fresh:f.tellings,repeats:m,notice:l}}(a,{...n,...d,results:c.results},t),{tellings:m,pending:h}=(0,Ve.uU)(a.pending,u,{id:n.id,now:o}),g=function(e,t,n){const r=new Map(e.map(e=>[e.id,e]))
for(const e of t.filter(isOutage))r.set(e.alert.id,told(r.get(e.alert.id),e))
return[...r.values()].filter(({startedAt:e,endedAt:t})=>void 0===t||n-e<3456e7).toSorted((e,t)=>t.startedAt-e.startedAt).slice(0,Yt.TZ)}(a.incidents,u,o),w=(0,tn.zG)(a.paces,r,l,o)
return{kept:{...a,alerts:l,incidents:g,pending:h,vantages:c.vantages,paces:w,repeats:f},results:c.results,tellings:m,notice:p}}var on=n(2832)
const sn={characters:4e3,lines:30},an={start:"start",end:"end",until:"end",endpoints:"endpoints",endpoint:"endpoints","time-zone":"timeZone",timezone:"timeZone",expecteddown:"endpoints",expecteddegraded:"endpoints"}
function itemOf(e){const t=/^[-*+] +(.*)$/.exec(e)?.[1]
return void 0===t?void 0:{setting:"endpoints",value:t}}function lineOf(e){const t=e.indexOf(":"),n=issue_lines_bare(e.slice(0,Math.max(0,t)).replace(/^[-*+>] +/,"")).toLowerCase(),r=issue_lines_bare(e.slice(t+1))
if(issue_lines_isKnown(n))return{setting:an[n],value:r}
const o=/^[a-z]+(?:[-_ ][a-z]+)?$/.test(n)?(0,be.p)(n,Object.keys(an)):void 0
return void 0===o?void 0:{setting:"typo",value:r,guess:o}}const issue_lines_isKnown=e=>Object.hasOwn(an,e),issue_lines_bare=e=>e.trim().replace(/^\*\*|\*\*$/g,"").trim(),cn=60
function zoneLike(e){const t=`/${e.slice(0,cn).toLowerCase().replaceAll(" ","_")}`
return t.length>3?Intl.supportedValuesOf("timeZone").find(e=>e.toLowerCase().endsWith(t)):void 0}const dn={names:100,title:200,shown:3}
function maintenanceOf(e,t){const n=e.map(e=>function({number:e,title:t,body:n="",createdAt:r,url:o},s){const a=function(e){const t=[]
let n=!1
for(const[r,o]of e.slice(0,sn.characters).split("\n",sn.lines).entries()){const e=o.replace("\x3c!--","").replace("--\x3e","").trim(),s=n?itemOf(e):void 0,a=lineOf(e)??s
if(n=void 0!==a&&(a===s||"endpoints"===a.setting&&""===a.value),a)t.push({...a,text:e,number:r+1})
else if(""!==e&&"---"!==e)break}return t}(n),{problems:i,start:c=r,end:d,endpoints:u}=function(e,t,n){const of=t=>e.filter(e=>e.setting===t),r=of("timeZone").map(zoneIn),o=r.find(e=>"string"==typeof e)??"UTC",[s,a]=[of("start").map(timeIn(o,"start")),of("end").map(timeIn(o,"end"))],i=function(e,t){const[n]=e
if(!n)return
const r=e.flatMap(({value:e})=>namesIn(e)).slice(0,dn.names),[o]=r
return void 0===o?{line:n,fix:"name endpoints or groups, or leave the line out for all of them"}:r.some(e=>t.includes(e))?r:{line:n,fix:issues_unknownName(o,t)}}(of("endpoints"),n),c=e.flatMap(e=>"typo"===e.setting?[{line:e,fix:`did you mean "${e.guess}:"?`}]:[]),d=[...c,...[...r,...s,...a,i].filter(e=>isProblem(e))],[l,u]=[s.find(isTime),a.find(isTime)],f=void 0!==u&&u<=(l??t),p=f?of("end").slice(0,1).map(e=>({line:e,fix:ln[void 0===l?"opened":"start"]})):[],m=d.length>0?d:p
return{problems:m.toSorted((e,t)=>e.line.number-t.line.number),start:l,end:u,endpoints:Array.isArray(i)?i:void 0}}(a,r,s)
if(i.length>0)return{warning:`The maintenance of issue #${e} is not applied: ${issues_told(i)}`}
const f={...void 0!==d&&{end:d},...u&&{endpoints:u},...void 0!==o&&{url:o}},p={start:c,title:(0,J.$Q)((0,M.TN)(t.slice(0,8*dn.title)),dn.title),...f},m=u?.find(e=>!s.includes(e))
return void 0===m||void 0===(0,be.p)(m,s)?{one:p}:{one:p,warning:`The maintenance of issue #${e} does not cover "${(0,l.TL)(m)}": ${ended(issues_unknownName(m,s))}`}}(e,t))
return{maintenance:n.flatMap(({one:e})=>e??[]),warnings:n.flatMap(({warning:e})=>e??[])}}function issues_told(e){const t=e.slice(0,dn.shown).map(({line:e,fix:t})=>`line ${e.number}, "${(0,l.TL)(e.text)}": ${t}`),n=e.length-t.length
return ended([...t,...n>0?[`${n} more`]:[]].join("; "))}const ended=e=>e.endsWith("?")?e:`${e}.`
const ln={opened:'that was before the issue was opened; give a later end, or a "start:" as well',start:"give an end that is after the start"},isTime=e=>"number"==typeof e,isProblem=e=>"object"==typeof e&&null!==e&&"fix"in e,timeIn=(e,t)=>n=>momentOf(unquoted(n.value).replace(/\s+/,"T").replace(/T(\d:)/,"T0$1").slice(0,40),e,t)??{line:n,fix:`write a date and a time, such as "${t}: ${un[t]}"`},un={start:"2026-01-05 03:00",end:"2026-01-05 05:00"}
function zoneIn(e){const t=unquoted(e.value)
return function(e){try{return new Intl.DateTimeFormat("en",{timeZone:e.slice(0,cn)}).resolvedOptions().timeZone}catch{return}}(t)??{line:e,fix:`write a time zone, such as "time-zone: ${zoneLike(t)??"Europe/Berlin"}"`}}function issues_unknownName(e,t){const n=(0,be.p)(e,t)
return void 0===n?"this step has no such endpoint or group":`this step has none of that name; did you mean "${(0,l.TL)(n)}"?`}const namesIn=e=>e.split(",",dn.names).map(e=>unquoted(e.trim())).filter(e=>""!==e&&e.length<=80),unquoted=e=>e.replace(/^(["'`])(.*)\1$/,"$2").trim()
async function windows_timesOf(e,t){const{note:n="Maintenance",endpoints:r}=e,o={title:n,...r&&{endpoints:r}}
if("cron"in e){const n=await async function(e,{from:t,to:n}){const r=await runsOf(e)
if("string"==typeof r)return[]
const o=[]
for(let e=r(t-1e3);void 0!==e&&e<n&&o.length<xe;e=r(e))e>=t&&o.push(e)
return o}(e,{from:t.from-e.duration,to:t.to})
return n.map(t=>({start:t,end:t+e.duration,...o})).filter(({end:e})=>e>t.from)}const{timeZone:s="UTC"}=e,[a,i]=[momentOf(e.start,s,"start"),momentOf(e.end,s,"end")]
return void 0===a||void 0===i||a>=i?[]:a<t.to&&i>t.from?[{start:a,end:i,...o}]:[]}const pn=new Set(["OWNER","MEMBER","COLLABORATOR"]),mn=new Set(["admin","maintain","write","triage"]),hn=5
function authorsOf(e){const t=new Map
return async n=>{const{author_association:r,user:o}=(0,y.OA)(n),{login:s,type:a}=(0,y.OA)(o)
return!(!pn.has(String(r))&&"Bot"!==a)||"string"==typeof s&&""!==s&&(!t.has(s)&&t.size<hn&&t.set(s,async function(e,{context:{owner:t,repo:n},github:r}){try{const o={owner:t,repo:n,username:e},{data:s}=await(await r()).request("GET /repos/{owner}/{repo}/collaborators/{username}/permission",o),{permission:a,role_name:i}=(0,y.OA)(s)
return mn.has(String(a))||mn.has(String(i))}catch{return!1}}(s,e)),t.get(s)??!1)}}const gn=864e7,wn=2592e6,vn=100
async function declaredMaintenance(e,t,n){const r=n.now(),o=await async function(e,t){const n=new Map
for(const{name:t,maintenance:r}of e)for(const e of r){const r=JSON.stringify(e),o=n.get(r)??{window:e,names:[]}
n.set(r,{window:e,names:[...o.names,t]})}const r=await Promise.all([...n.values()].map(async({window:e,names:n})=>(await windows_timesOf(e,t)).map(e=>({...e,endpoints:n}))))
return r.flat().toSorted((e,t)=>e.start-t.start)}(e,{from:r-gn,to:r+wn})
try{const{maintenance:r,warnings:s}=maintenanceOf(await async function(e,{context:t,github:n,progress:r}){const{owner:o,repo:s}=t,a={owner:o,repo:s,labels:e,state:"open",per_page:vn},{data:i}=await(await n()).request("GET /repos/{owner}/{repo}/issues",a),c=(0,y.p_)(i).filter(e=>void 0===(0,y.OA)(e).pull_request),d=authorsOf({context:t,github:n}),l=await Promise.all(c.map(d)),u=c.flatMap((e,t)=>l[t]?[]:[`#${Number((0,y.OA)(e).number)}`])
u.length>0&&r(`Not taken for maintenance, since who opened it has no say in this repository: ${u.slice(0,10).join(", ")}.`)
return c.flatMap((e,t)=>{const{number:n,title:r,body:o,created_at:s,html_url:a}=(0,y.OA)(e),i=Date.parse(String(s))
if(!l[t]||Number.isNaN(i))return[]
return[{...{number:Number(n),title:String(r),createdAt:i},..."string"==typeof o&&{body:o},..."string"==typeof a&&{url:a}}]})}(t,n),namesOf(e))
return function(e,t){for(const n of e.slice(0,yn))t.warn(n)
const n=e.length-yn
n>0&&t.warn(`The maintenance of ${(0,T.L)(n,"more issue")} is not applied as it is written, either.`)}(s,n),{maintenance:[...o,...r]}}catch(e){return(0,on.kQ)(e)?(n.progress("Issues that declare maintenance are not read: the token lacks `issues: read`."),{maintenance:o}):{maintenance:o,problem:(0,_.Zw)(e,"The issues that declare maintenance could not be read")}}}const namesOf=e=>[...new Set(e.flatMap(({name:e,id:t,group:n})=>[e,t,...void 0===n?[]:[n]]))],yn=10
var bn=n(5192)
const $n={p50:.5,p90:.9,p95:.95,p99:.99},kn=36e5,Mn=5
function latencies_latenciesOf(e,t){return e.flatMap(({name:e,latency:n,everyMs:r})=>{const o=Object.entries($n).flatMap(([e,t])=>{const r=n[e]
return void 0===r?[]:[{percentile:e,q:t,limitMs:r}]})
if(0===o.length)return[]
const s=Math.max(n.window??kn,Mn*r),a=(0,bn.JT)(t,e,t.now-s,t.now+1),i=(0,Ut.$d)(a)
return i<Mn?[]:o.flatMap(({percentile:t,q:n,limitMs:r})=>{const[o]=(0,Ut.tI)(a,[Math.min(n,(i-1)/i)])
return void 0===o?[]:[{endpoint:e,percentile:t,ms:o,limitMs:r,windowMs:s}]})})}var On=n(2296)
const maintained=(e,t,n)=>e.map(e=>{const r=n.find(({name:t})=>t===e.endpoint)
return r&&"inconclusive"!==e.verdict&&(0,On.S1)(t,r,e.at)?{...e,verdict:"maintenance"}:e})
var xn=n(6579)
function exhaustedAt({counts:{total:e,bad:t},budget:n,failures:r,...o}){const s=(0,je.rl)((0,je.qM)((0,je.e0)(e),n))
return e>0&&t>=s?function(e,t){let n=0
return t.find(({bad:t})=>(n+=t,n>=e))?.at}(s,r):function(e,{period:t,now:n,since:r,burn:o}){if(!o)return
const s=t.to-t.from,a=1-e*Math.min(n-(r??n),s)/s,i=Math.round(n+a*s/o)
return(t.rolling?o<=1:i>=t.to)?void 0:i}(e>0?t/s:0,o)}const Sn=.5
const reportOf=(e,t,n)=>({ms:e,...t,...n&&{burn:(0,je.rl)(n)}})
function isGood({verdict:e,ms:t},{latency:n,degradedIsBad:r}){if("maintenance"!==e&&"inconclusive"!==e)return!("down"===e||"degraded"===e&&r)&&(void 0===n||(void 0===t?void 0:t<n))}const tally_countsOf=e=>({total:e.length,bad:e.reduce((e,{bad:t})=>e+Number(t),0)}),sum=e=>({total:e.reduce((e,{total:t})=>e+t,0),bad:e.reduce((e,{bad:t})=>e+t,0)}),An=2,Tn={up:"up",degraded:"degraded",down:"down",maintenance:"maintenance",inconclusive:"unknown"}
function spansOf(e,{from:t,to:n,intervalMs:r,maintenance:o=[]}){const s=An*r,[a,i]=[(0,xn.G4)(o),(0,xn.ux)(o)],c=(0,xn.my)(e,({at:e})=>e<=t-s),d=e.slice(c,(0,xn.my)(e,({at:e})=>e<n)).filter(({at:e})=>!i(e)),l={up:0,degraded:0,down:0,maintenance:a(t,n),unknown:0}
let u=l.maintenance
for(const[e,{at:r,verdict:o}]of d.entries()){const[i,c]=[Math.max(r,t),Math.min(d[e+1]?.at??n,r+s,n)],f=Math.max(0,c-i)-a(i,c)
l[Tn[o]]+=f,u+=f}return l.unknown+=Math.max(0,n-t-u),l}const Pn={up:0,degraded:0,down:0,maintenance:0,unknown:0}
function timeWeighted(e,{period:t,now:n,budget:r}){const{up:o,degraded:s,down:a,maintenance:i,unknown:c}=e.flatMap(e=>function({samples:e,rolledUp:t,intervalMs:n,maintenance:r},o,s){const a=t.filter(({from:e,spans:t})=>t&&(0,Le.S1)(o,e)),i=a.at(-1)?.to??o.from,c=e.map(({at:e,verdict:t,good:n})=>({at:e,verdict:judgedVerdict(t,n)}))
return[...a.flatMap(({spans:e})=>e??[]),spansOf(c,{from:i,to:Math.min(s,o.to),intervalMs:n,maintenance:r})]}(e,t,n)).reduce(time_weighted_sum,Pn),d=o+s+a,l=(0,je.rl)(r)*(t.to-t.from)*e.length
return{up:o+s,down:a,unknown:c,maintenance:i,...d>0&&{availability:(o+s)/d},budgetMs:l,consumed:a/l}}function judgedVerdict(e,t){return void 0!==t?t?"up":"down":"maintenance"===e?e:"inconclusive"}const time_weighted_sum=(e,t)=>({up:e.up+t.up,degraded:e.degraded+t.degraded,down:e.down+t.down,maintenance:e.maintenance+t.maintenance,unknown:e.unknown+t.unknown})
function evaluate(e,t,n){const{now:r}=n,o=function(e,t,{now:n,intervalMs:r,maintenance:o,rolledUp:s=[]}){const a=Map.groupBy(t,({endpoint:e})=>e),i=Map.groupBy(s,({endpoint:e})=>e)
return e.endpoints.map(t=>{const s=(a.get(t)??[]).filter(({at:e})=>e<=n).toSorted((e,t)=>e.at-t.at)
return{intervalMs:r(t),maintenance:o(t),rolledUp:i.get(t)??[],samples:s.map(t=>({at:t.at,verdict:t.verdict,good:isGood(t,e)}))}})}(e,t,n),s=function(e){const t=[]
for(const{samples:n,maintenance:r}of e){const e=(0,xn.ux)(r)
for(const{at:r,good:o}of n)void 0===o||e(r)||t.push({at:r,bad:!o})}return t.sort((e,t)=>e.at-t.at)}(o),a=(0,Le.Vw)(e.window,r),i=function(e,t,n){const r=e.flatMap(({rolledUp:e})=>e.filter(({from:e})=>(0,Le.S1)(n,e))).toSorted((e,t)=>e.from-t.from),o=t.filter(({at:e})=>(0,Le.S1)(n,e)),s=o.filter(({bad:e})=>e)
return{counts:sum([...r,tally_countsOf(o)]),failures:[...r.map(({to:e,bad:t})=>({at:e,bad:t})),...s.map(({at:e})=>({at:e,bad:1}))],since:r[0]?.from??o[0]?.at}}(o,s,a),c=(0,Ne.nT)(e.target),d=function(e,t){const n=(0,Ie.fD)(e,(0,Le.fY)(e.window)).map(e=>function(e,{countsOf:t,expectedIn:n,intervalMs:r,budget:o,periodMs:s}){const a=(0,Ie.Jt)(e,s),[i,c]=[e.longMs,(0,Ie.IX)(e,r)],[d,l]=[t(i),t(c)],[u,f]=[(0,Ne.P7)(d,o),(0,Ne.P7)(l,o)],p=d.total/n(i),m=[["no-data",0===d.total],["coverage",d.total>0&&p<Sn],["minBad",d.bad<Ie.yP],["long<=factor",!u||!(0,je.oi)(u,a)],["short<=factor",!f||!(0,je.oi)(f,a)]]
return{rule:e.rule,factor:(0,je.rl)(a),reachable:(0,Ie.kj)(a,o),long:{...reportOf(i,d,u),coverage:p},short:reportOf(c,l,f),blockedBy:m.filter(([,e])=>e).map(([e])=>e)}}(e,t)),r=n.find(({blockedBy:e})=>0===e.length)?.rule,o=n.length>0?n.map(({long:e})=>e.ms):Ie.OJ
return{burnRates:o.map(e=>function(e,{countsOf:t,budget:n}){const r=(0,Ne.P7)(t(e),n)
return{ms:e,...r&&{burn:(0,je.rl)(r)}}}(e,t)),...r&&{firing:r},rules:n}}(e,{...judging(s,o,r),budget:c,periodMs:a.to-a.from}),l=d.rules.find(({rule:e})=>e===d.firing)?.long.burn??d.burnRates.at(-1)?.burn
return{...headOf(e),from:a.from,periodMs:a.to-a.from,...i.counts,...(0,St.e)({...(0,Ne.Lj)(i.counts,c),exhaustedAt:exhaustedAt({...i,budget:c,period:a,now:r,burn:l})}),...d,timeWeighted:timeWeighted(o,{period:a,now:r,budget:c})}}const headOf=({name:e,description:t,endpoints:n,target:r,window:o})=>({name:e,...(0,St.e)({description:t}),endpoints:n,target:(0,je.rl)((0,Ne.Am)(r)),window:(0,Le.Z9)(o)})
function judging(e,t,n){const r=t.map(({intervalMs:e})=>e)
return{countsOf:t=>tally_countsOf(e.slice((0,xn.my)(e,({at:e})=>e<=n-t))),expectedIn:e=>r.reduce((t,n)=>t+e/n,0),intervalMs:Math.max(...r)}}const En=100,Nn=5
function reportsOf(e,t){return e.map(e=>function(e,{history:t,endpoints:n,maintenance:r}){const{now:o}=t,{from:s}=(0,Le.Vw)(e.window,o),a=new Map(e.endpoints.map(e=>[e,(0,bn.zo)(t,e,s,o+1)])),i=new Map(n.map(e=>[e.name,e.everyMs]))
return evaluate(e,[...a.values()].flat(),{now:o,intervalMs:e=>function(e,t){const n=e.slice(-En-1),r=n.slice(1).map((e,t)=>e-(n[t]??e)),o=r.filter(e=>e>0).toSorted((e,t)=>e-t)
return o.length<Nn?t:o[o.length>>>1]??t}((a.get(e)??[]).map(({at:e})=>e),i.get(e)??0),maintenance:e=>r(e,s,o),rolledUp:e.endpoints.flatMap(n=>function(e,t,n,r){const o=(0,Ze.GH)(n.rawDates[0]??(0,Ze.Q$)(n.now))
return(0,Ze.QO)(r,o).flatMap(o=>(n.hours(o,t)??[]).flatMap((n,s)=>{const a=(0,Ze.GH)(o)+s*Ze.$0,i=function({latency:e,degradedIsBad:t},{counts:n,latencies:r}){const o=n.up+n.degraded+n.down
if(void 0===e)return{total:o,bad:n.down+(t?n.degraded:0)}
const s=[...r].reduce((t,[n,r])=>t+(1.04**n>=e?r:0),0)
return{total:n.down+(0,Ut.$d)(r),bad:n.down+s}}(e,n)
return a>=r&&a<r+400*Ze.LP&&i.total>0?[{endpoint:t,from:a,to:a+Ze.$0,...i}]:[]}))}(e,n,t,s))})}((0,Ee.p)(e,t.endpoints),t))}const objectiveReports=e=>e.map(({name:e,endpoints:t,rules:n,budgetLeft:r})=>({name:e,endpoints:t,firing:n.flatMap(({rule:e,blockedBy:t})=>0===t.length?[e]:[]),...void 0!==r&&{budgetLeft:r}})),withRows=({lists:e,rows:t,now:n,holding:r})=>history_historyOf({...e,...withRound(e,t,{now:n,holding:r})},{now:n,holding:r}),pastOf=(e,t,n)=>({history:e,endpoints:t,maintenance(e,r,o){const s=t.find(t=>t.name===e)
return s?(0,On.aV)(n,s,{from:r,to:o}):[]}}),rowsOf=(e,t)=>e.map(({endpoint:e,at:n,verdict:r,ms:o,cause:s})=>({endpoint:e,at:n,verdict:r,...void 0!==o&&("up"===r||"degraded"===r)&&{ms:Math.max(1,Math.round(o))},...s&&{fault:s.fault},...void 0!==t&&{vantage:t}}))
function withoutVerdict({budgetLeft:e,exhaustedAt:t,firing:n,rules:r,...o}){return{...o,rules:r.map(e=>({...e,blockedBy:[...new Set([...e.blockedBy,"no-data"])]}))}}const daysOf=(e,{"status-page":t,digest:n})=>Math.max(void 0!==t||"off"!==n?100:35,(0,Le.Jf)(e))
async function readBefore({slos:e},t,n){const r=await n.ledger(),o=r&&(0,ut.X)(r,t.monitor),s={ledger:o,lists:{},document:void 0}
if(!o)return s
try{return{ledger:o,...await readLists(o,{now:n.now(),days:daysOf(e,t),key:Jt._I})}}catch(e){return{...s,problem:(0,_.Zw)(e,"The history could not be read")}}}const jn=.25,In=12e4
const Ln=["one.one.one.one:443","8.8.8.8:443"],referencesOf=(e,t)=>e??[...Ln,apiHost(t)]
function apiHost(e){const{hostname:t,port:n,protocol:r}=new URL(e)
return`${t}:${n||("http:"===r?80:443)}`}const references_reached=(e,t)=>Promise.all(e.map(async e=>({name:e,reached:await t(...hostAndPort(e))})))
function hostAndPort(e){const t=e.lastIndexOf(":")
return[e.slice(0,t).replace(/^\[|\]$/g,""),Number(e.slice(t+1))]}function combined({name:e},t){const n=t.filter(({verdict:e})=>"inconclusive"!==e),r=0===n.length?"inconclusive":function(e){const count=t=>e.filter(e=>e.verdict===t).length
return Rn.reduce((e,t)=>count(t)>count(e)?t:e)}(n),o=t.filter(e=>e.verdict===r),s=function(e){const t=e.filter(({phases:e})=>void 0!==e.total).toSorted((e,t)=>(e.phases.total??0)-(t.phases.total??0))
return t[Math.floor((t.length-1)/2)]}(n.filter(e=>"down"!==e.verdict)),a=o.at(-1)?.causes[0],i=t.flatMap(({certificateExpiresAt:e})=>e??[]),c=o.at(-1)?.status
return{endpoint:e,at:Math.min(...t.map(({at:e})=>e)),verdict:r,..."up"!==r&&a&&{cause:a},...void 0!==s?.phases.total&&"down"!==r&&{ms:s.phases.total,phases:s.phases},tries:t.reduce((e,{tries:t})=>e+t,0),...void 0!==c&&{status:c},...i.length>0&&{certificateExpiresAt:Math.min(...i)}}}const Rn=["down","degraded","up"]
async function inPool(e,t,n){const r=[],o=e.entries()
return await Promise.all(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of o)r[e]=await n(t)})),r}async function runRound(e,t,n){const r=n.elapsed()+t.budgetMs,o=AbortSignal.any([n.signal,AbortSignal.timeout(t.budgetMs)]),s=new Map(e.map(e=>[e,[]]))
for(let a=0;a<t.samples;a+=1){const i=n.elapsed(),c=await sampled(e,t.concurrency,{...n,signal:o})
for(const[e,t]of c)s.get(e)?.push(t)
const d=Math.min(i+t.gapMs,r)-n.elapsed()
if(a+1<t.samples&&d>0&&await n.sleep(d),o.aborted)break}return n.signal.throwIfAborted(),[...s].map(([e,t])=>combined(e,t))}async function sampled(e,t,n){const r=new Map,o=Math.max(0,...e.map(({retries:e})=>e))
let s=e,a=n.elapsed()
for(let e=0;e<=o&&s.length>0;e+=1){const o=0===e?0:a+pauseMs(e,n.random())-n.elapsed()
o>0&&await n.sleep(o),a=n.elapsed()
const i=await inPool(s,t,async t=>[t,await round_tryOnce(t,e,n)])
for(const[e,t]of i)keep(r,e,t)
s=s.filter(t=>t.retries>e&&mayChange(r.get(t))&&!n.signal.aborted)}return r}const mayChange=e=>"down"===e?.verdict&&"blocked"!==e.causes[0]?.fault
function keep(e,t,n){const r=e.get(t)
r&&"inconclusive"===n.verdict||e.set(t,{...n,tries:(r?.tries??0)+1})}async function round_tryOnce(e,t,{probe:n,now:r,progress:o,signal:s}){const a=r()
if(s.aborted)return unreached(a)
const i=await n(e,s)
return s.aborted&&"down"===i.verdict?unreached(a):(o(function({name:e},{verdict:t,causes:n,phases:r}){const o=void 0===r.total?"":` in ${Math.round(r.total)} ms`
return`${e}: ${t}${n[0]?`, ${n[0].words}`:o}`}(e,i)+(t>0?" (tried again)":"")),i)}const unreached=e=>({at:e,verdict:"inconclusive",phases:{},causes:[{fault:"runner",words:"the round was over before it answered"}]}),pauseMs=(e,t)=>500*2**(e-1)*(.5+t)
const _n=new Set(["dns","refused","unreachable","reset","timeout"])
const isAnswered=({verdict:e,cause:t})=>"inconclusive"!==e&&(void 0===t||!_n.has(t.fault)),inconclusive=(e,t)=>e.map(({endpoint:e,at:n,tries:r})=>({endpoint:e,at:n,tries:r,verdict:"inconclusive",cause:{fault:"runner",words:t}})),Un=3e4
async function observe(e,t,n,r,o){const{concurrency:s,samples:a}=r,i={concurrency:s,samples:a,gapMs:Un/a,budgetMs:r["round-budget"]},[c,d]=await Promise.all([e.length>0?references_reached(referencesOf(t.references,o.context.apiUrl),o.reach):[],runRound(e,i,{...o,probe:async(e,r)=>redacted(await o.probe(e,{values:n,signal:r,allowsPrivate:t.allowsPrivate}),o)})]),l=function(e,t){if(t.length<2||t.some(({reached:e})=>e))return
if(e.some(isAnswered))return
return`the runner is offline: it reached neither the endpoints nor ${t.map(({name:e})=>e).join(" and ")}`}(d,c)
return void 0===l?{results:d}:{results:inconclusive(d,l),offline:l}}const redacted=(e,{redact:t})=>({...e,causes:e.causes.map(e=>({...e,words:t(e.words)}))})
var Bn=n(2034)
const listenersBy=({inputs:e,config:t},{endpoints:n,repository:r})=>o=>{const{severity:s,reason:a,toldAt:i,turn:c}=o,d=composeAlert({kind:"reminded",turn:c,at:i,alert:o,severity:s,reason:a,changes:[],calls:!0},{repository:r,monitor:e.monitor,endpoints:n}),l=(0,Bn.w)(d,t.routes,Object.keys(t.channels))
return[...(0,ge.vj)(e["discord-webhook"]).map(e=>({channel:e})),...l.map(({channel:e,repeatEvery:t})=>({channel:e,...void 0!==t&&{everyMs:6e4*t}}))]}
async function watch(e,t,n,r){const o=r.now(),[s,a]=await Promise.all([readBefore(e,n.inputs,r),declaredMaintenance(e.endpoints,e.maintenanceLabel,r)]),i=await async function(e,t,{before:n,maintenance:r,now:o},s,a){const i=function(e,t){const[n=1,r=1]=(t??"1/1").split("/").map(Number)
return e.filter((e,t)=>t%r===n-1)}(e.endpoints,s.shard),c=(0,Jt.GD)(n.document,s.vantage),d="workflow_dispatch"===a.context.eventName,l=i.filter(e=>d||function({everyMs:e},t,n){return void 0===t||t>n||n-t>=e-Math.min(e*jn,In)}(e,c.get(e.name),o))
l.length<i.length&&a.progress(`${(0,T.L)(i.length-l.length,"endpoint")} of ${i.length} not due: probed within their interval (\`every\`).`)
const{results:u,offline:f}=await observe(badFirst(l,(0,Jt.cB)(n.document)),e,t,s,a)
return{mine:i,notDue:i.length-l.length,results:maintained(inOrder(u,l),r,e.endpoints),...void 0!==f&&{offline:f}}}(e,t,{before:s,maintenance:a.maintenance,now:o},n.inputs,r),c=function(e,{results:t,offline:n},{before:r,maintenance:o},s,a){const[i,c,d]=[rowsOf(t,s.vantage),holdingOf(e),a.now()],l=withRows({lists:r.lists,rows:i,now:d,holding:c}),u=reportsOf(e.slos,pastOf(l,e.endpoints,o)),f=Math.min(...e.endpoints.map(e=>e.everyMs)),p=function(e,t){const{now:n,months:r}=e,[o]=(0,Ye._w)(e,{from:0,to:n+1,everyMs:t})
return 0===r.length&&(void 0===o||n-o<Ze.LP)}(l,f)?u.map(withoutVerdict):u,m=void 0!==r.problem||void 0!==n
return{rows:i,holding:c,history:l,reports:p,at:d,latencies:m?void 0:latencies_latenciesOf(e.endpoints,l),objectives:m?void 0:objectiveReports(p),usualMs:(0,Ye.QX)(l,{from:d-7*Ze.LP,to:d+1,everyMs:f}).intervalMs}}(e,i,{before:s,maintenance:a.maintenance},n.inputs,r),d=await watch_decide(e,{now:o,before:s,looked:i,judged:c},n,r)
return d.notice&&r.notice(d.notice),{settings:e,maintenance:a.maintenance,decided:d,ledger:s.ledger,mine:i.mine,results:d.results,offline:i.offline,notDue:i.notDue,history:c.history,reports:c.reports,problems:[s.problem,d.problem,a.problem]}}const badFirst=(e,t)=>e.toSorted((e,n)=>Number(t.has(n.name))-Number(t.has(e.name)))
function inOrder(e,t){const n=new Map(e.map(e=>[e.endpoint,e]))
return t.flatMap(({name:e})=>n.get(e)??[])}function holdingOf({endpoints:e,vantages:t}){const n=new Map(e.map(e=>[e.name,e.everyMs]))
return{everyMs:e=>n.get(e),...t&&{agree:t.down}}}const watch_decide=({endpoints:e,vantages:t},{now:n,before:r,looked:o,judged:s},{inputs:a,config:i},c)=>decideAndKeep(r.ledger,r.document,{round:{id:roundId(a,c),at:Math.min(n,...o.results.map(({at:e})=>e)),endpoints:e,results:o.results,...void 0!==s.usualMs&&{usualMs:s.usualMs},...s.objectives&&{objectives:s.objectives},...s.latencies&&{latencies:s.latencies},...void 0!==a.shard&&{shard:a.shard},...void 0!==o.offline&&{inconclusive:o.offline}},rules:{policy:i.policy},listeners:listenersBy({inputs:a,config:i},{endpoints:e,repository:c.context.repository}),rows:s.rows,endpoints:e,holding:s.holding,now:s.at,...void 0!==a.vantage&&{place:{vantage:a.vantage,quorum:t??{of:1,down:1}}}}),roundId=({shard:e="",vantage:t=""},{context:{runId:n,runAttempt:r,job:o},now:s})=>`${n}.${r}.${o}.${e}.${t}.${s()}`,Dn={sources:["health","slo"],labels:["repository","monitor","kind","decision","endpoint","group","critical","objective"]}
async function run(e,t){const{config:n,leftOut:r}=(0,g.QD)(e,await t.config(),t.env),[o,s]=[{inputs:e,config:n},{...t,context:(0,he.ZD)(t.context,t.redact)}],i=await settingsOf(e,n,s)
await async function({endpoints:e,...t},n){const r=await Promise.all(e.map(e=>problemsOf(e,t,n))),o=[...new Set([...dependencyProblems(e),...twice(e),...r.flat()])]
if(0===o.length)return
const s=o.slice(0,Pe).map(e=>`- ${e}`),i=o.length-s.length
throw new a.l(`The endpoints are not valid:\n${[...s,...i>0?[`… and ${i} more`]:[]].join("\n")}`,{fix:"Correct them under `health` in the configuration, or in the input `endpoints`."})}(i,s.now())
for(const e of function({slos:e,endpoints:t}){const n=e.flatMap(e=>{const n=(0,Ee.p)(e,t).endpoints
return problems_problemsOf(e,Math.max(...t.filter(({name:e})=>n.includes(e)).map(e=>e.everyMs)),n.length)}),r=n.filter(({level:e})=>"error"===e)
if(r.length>0)throw new a.l(r.map(({problem:e})=>e).join("\n"),{fix:[...new Set(r.map(({fix:e})=>e))].join(" ")})
return n.filter(({level:e})=>"warning"===e).map(({problem:e,fix:t})=>`${e} ${t}`)}(i))s.notice(e)
r.length>0&&s.notice((0,g.Ny)(r))
const c=e.alerts?(0,g.kI)(e,n,s.context,s.env):void 0
if(c)return function(e,t){t.notice(`Nothing was probed: ${e}.`),writeOutputs({results:[],standing:[],endpoints:[],uptime:new Map,receipts:[]},t)}(c,s)
!function([e,...t],n){for(const{message:e}of t)n(e)
if(e)throw e}(function(e){const t=new Set
return e.filter(e=>void 0!==e).filter(({problem:e})=>{const n=e.split("\n"),r=!n.every(e=>t.has(e))
for(const e of n)t.add(e)
return r})}([e.alerts?await secretProblem(Dn,o,s):void 0,...await round(i,o,s)]),s.error)}async function round(e,t,r){const o=function(e,t){const n=e.filter(e=>!t[e]?.trim())
if(n.length>0)throw new a.l(`Empty or missing in the environment: ${n.join(", ")}.`,{fix:`Pass them to this step under \`env:\`, such as \`${n[0]}: \${{ secrets.${n[0]} }}\`, or take them out of \`secrets\`.`})
return Object.fromEntries(e.map(e=>[e,t[e]??""]))}(e.secrets,r.env)
r.hide(Object.values(o))
const s=await watch(e,o,t,r),i=await async function(e,t,n){const r=[]
if(!t.inputs.alerts)return e.decided.tellings.map(e=>({telling:e,...$t}))
for(const o of e.decided.tellings){const s=sceneOf(o,e,t,n),a=await tellOne(o,s,t,n).catch(e=>untold(o,s,e))
r.push({telling:o,...a})}return r}(s,t,r),c=await async function(e,t){if(!e||0===t.length)return
const n=new Map(t.flatMap(({telling:e,issue:t})=>void 0===t?[]:[[e.alert.id,Number(t)]]))
return(0,Ke.p)(e,e=>({...e,incidents:e.incidents.map(e=>{const t=n.get(e.id)
return void 0===t?e:{...e,issue:t}}),pending:(0,Ve.oo)(e.pending,t)}),"What was told could not be noted")}(s.ledger,i),d=new Set(i.flatMap(({receipts:e})=>e.map(({channel:e})=>e))),l=[await leftoversOf(d,t,r),await digested(s,t,r)],u=[...i,...l].flatMap(e=>e.receipts)
report(s,u,r)
const f=await async function(e,{inputs:t},r){const{"status-page":o,"metrics-file":s,"otlp-endpoint":a,"openslo-file":i}=t,c=[void 0!==o&&(async()=>(await n.e(423).then(n.bind(n,3423))).writeStatusPage(o,e,r)),void 0!==s&&(async()=>(await n.e(491).then(n.bind(n,2491))).writeMetrics(s,e,r)),void 0!==a&&(async()=>(await n.e(453).then(n.bind(n,453))).pushMetrics(a,t,e,r)),void 0!==i&&(async()=>(await n.e(774).then(n.bind(n,5393))).writeOpenSlo(i,e,r))]
return Promise.all(c.flatMap(e=>e?[e().then(()=>{},e=>(0,_.Zw)(e,"What others read could not be written"))]:[]))}(s,t,r),p=[...s.problems,c,...[...i,...l].map(({problem:e})=>e),...f,undelivered(u,t,r)]
return p.every(e=>void 0===e)&&await async function({heartbeat:e,"dry-run":t},{send:n,warn:r}){if(void 0===e||t)return
const{host:o}=new URL(e)
try{const{status:t}=await n({method:"GET",url:e,headers:{},body:""},{timeoutMs:Je})
t>=300&&r(`The heartbeat at ${o} answered ${t}.`)}catch(e){if(!(e instanceof S.w))throw e
r(`The heartbeat at ${o} could not be reached (${e.fault}).`)}}(t.inputs,r),p}async function digested(e,t,r){if("off"===t.inputs.digest)return{receipts:[]}
const{tellDigest:o}=await Promise.all([n.e(423),n.e(487)]).then(n.bind(n,1487))
return o(e,t,r).catch(e=>({receipts:[],problem:(0,_.Zw)(e,"The digest could not be sent")}))}async function leftoversOf(e,t,n){if(!t.inputs.alerts)return{receipts:[]}
try{return{receipts:await sendLeftovers(t.inputs,t.config,(0,we.c)(t),n,e)}}catch(e){return{receipts:[],problem:(0,_.Kl)(e)}}}function undelivered(e,{inputs:t,config:n},{error:r}){try{return void function(e,t,n){const r=(0,ye.X)(e.filter(ve.OS))
if((0,ve.ug)(e,t))throw new a.l(r.join("\n"),{fix:`Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${t}\` the step would stay green.`})
for(const e of r)n(e)}(e,t["fail-on"]??n.defaults.failOn??"all",r)}catch(e){return(0,_.Kl)(e)}}async function step(e,t){(0,s.TK)(e["discord-webhook"].flatMap(e=>C.dV.secrets((0,F.d)(e)))),void 0!==e["otlp-headers"]&&(0,s.TK)((await n.e(187).then(n.bind(n,3187))).headerSecrets(e["otlp-headers"]))
const i=readContext(),c=exchange_createExchange({env:process.env}),l=e["github-token"]??"",u=once(()=>async function(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(173)]).then(n.bind(n,7173))
return t(e)}({token:l,context:i,exchange:c,signal:t})),f=once(()=>async function(e,{serverUrl:t,repository:n,workspace:r},o){if("none"===e.ledger)return
const{createLedger:s}=await o(),a=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:r,branch:e["data-branch"],token:a})}({...e,"github-token":l},i,()=>n.e(659).then(n.bind(n,9659)))),ledger=async()=>dryOr(await f(),e["dry-run"]),now=()=>e.now??Date.now(),p=transportOver(c),place=e=>(0,r.resolve)(i.workspace||".",e)
await run(e,{context:i,env:process.env,now,elapsed:()=>performance.now(),sleep:async e=>(0,o.setTimeout)(e,void 0,{signal:t}),random:Math.random,signal:t,config:()=>config_readConfig(e,i,{env:process.env,github:u}),github:u,ledger,probe:(e,t)=>probe(e,{...t,now}),reach:reachable,file:(e,t)=>repositoryFile(e,t,i,{github:u}),writeFile:(e,t)=>async function(e,t){const n=(0,r.dirname)(e),o=(0,r.join)(n,`.${(0,r.basename)(e)}.tocsin`)
try{await(0,v.f)(n),await(0,w.rm)(o,{force:!0}),await(0,w.writeFile)(o,t,{flag:"wx"}),await(0,w.rename)(o,e)}catch(t){throw new a.l(`"${e}" cannot be written (${(0,y.OA)(t).code}).`,{fix:"Name a file in a folder that this job may write to.",cause:t})}}(place(e),t),writePage:async(e,t)=>(await n.e(653).then(n.bind(n,3653))).writePage(place(e),t,{what:"status page",input:"status-page: status"}),send:p,hide:s.dK,deliver:deliveryOver({transports:{http:p,github:issueTransport({github:u,context:i,token:l,now})},ledger,signal:t}),shows:async(...e)=>(await receiptStore(await ledger())).receipts.knows(...e),remoteIdOf:async(e,t)=>(await(await receiptStore(await ledger())).receipts.find(e,t))?.remote?.id,redact:s.E$,output:setOutput,summary,progress:d.R.info,notice:d.R.notice,warn:d.R.warning,error:d.R.error})}const dryOr=async(e,t)=>e&&t?(await n.e(659).then(n.bind(n,9659))).dryLedger(e):e}),5946:((e,t,n)=>{n.d(t,{q:()=>r})
const r={"page-quick":"burning fast","page-slow":"burning","ticket-quick":"burning slowly","ticket-slow":"burning slowly"}}),2901:((e,t,n)=>{n.d(t,{KE:()=>listed,KT:()=>named,nS:()=>lasting,sm:()=>took})
var r=n(3030),o=n(6607),s=n(6755)
const named=e=>(0,r.$Q)((0,o.TN)(e),60)
function listed(e,t=3){const n=e.slice(0,t).map(named),r=e.length-n.length,o=r>0?[...n,`${r} ${1===r?"other":"others"}`]:n
return o.length<2?o.join(""):`${o.slice(0,-1).join(", ")} and ${o.at(-1)}`}function took(e){return e<1e3?`${Math.round(e)} ms`:`${(Math.round(e/100)/10).toString()} s`}const lasting=e=>(0,s.p0)(e<12e4?e:6e4*Math.round(e/6e4))}),3892:((e,t,n)=>{function percent(e,t=2){const n=function(e,t){const n=10**t,o=Math.floor(100*e*n+r)/n
return String(e<1&&o>=100?Number((100-1/n).toFixed(t)):o)}(Math.abs(e),t)
return e<0&&"0"!==n?`−${n} %`:`${n} %`}n.d(t,{DL:()=>targetPercent,KN:()=>percent,m2:()=>decimalsOf})
const r=1e-7
const targetPercent=e=>`${written(e)} %`,decimalsOf=e=>Math.min(5,Math.max(2,written(e).split(".")[1]?.length??0)),written=e=>String(Number((100*e).toPrecision(9)))}),1754:((e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Gq:()=>reachable,LU:()=>webhookVariables,Ny:()=>leftOutWords,QD:()=>passedBy,kI:()=>whyNobody})
var r=n(8082),o=n(8327)
function whyNobody(e,{channels:t},n,s){if(e["discord-webhook"].length>0||e["dry-run"])return
const a=Object.values(t).map(webhookVariable)
if(a.some(e=>void 0===e||s[e]))return
const i=(0,o.J0)(n)
if(i)return"GitHub gives no secrets to a run "+("fork"===i?"of a fork":"of Dependabot")
if(!(a.length>0))throw new r.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out."})}function passedBy(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const r=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>r.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!r.includes(e))}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const r=webhookVariable(n)
return void 0===r||t[r]?.trim()?[e]:[]}),s="https://discord.com/api/webhooks/0/dry-run-without-a-webhook"
function secretsOf(e,{channels:t},n){const r=e["discord-webhook"]
if(!e["dry-run"])return{webhooks:r,env:n}
const o=webhookVariables({channels:t})
return{webhooks:r.length+Object.keys(t).length>0?r:[s],env:{...Object.fromEntries(o.map(e=>[e,s])),...filled(n)}}}const webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[])
const webhookVariable=e=>"webhook"in e?e.webhook:void 0,filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))}),4905:((e,t,n)=>{n.d(t,{i:()=>redactAlert})
var r=n(911)
function redactMessage({alert:e,words:t},n){const o=(0,r.KL)({...shown(e),words:t},n),s=[o.summary,o.words.content??[],...o.fields.map(({value:e})=>e)],[a=[],i=[],...c]=function(e,t){const n=e.map(wordsOf),o=(0,r.$I)(n,t)
return e.map((e,t)=>o[t]===n[t]?e:[o[t]??""])}(s,n),d=o.fields.map((e,t)=>({...e,value:c[t]??[]})),{words:l,...u}=o
return{alert:{...e,...u,summary:a,fields:d},words:void 0===l.content?l:{...l,content:i}}}const redactAlert=(e,t)=>redactMessage({alert:e,words:{}},t).alert
function shown({title:e,url:t,summary:n,fields:r,links:o,excerpts:s,actor:a,context:i}){return{title:e,summary:n,fields:r,links:o,excerpts:s,...void 0!==t&&{url:t},...void 0!==a&&{actor:a},...void 0!==i&&{context:i}}}const wordsOf=e=>e.map(wordsIn).join("")
function wordsIn(e){return"string"==typeof e?e:"quote"in e?wordsOf(e.quote):"subtext"in e?wordsOf(e.subtext):Object.values(e)[0]??""}}),911:((e,t,n)=>{n.d(t,{$I:()=>redactAll,KL:()=>redactDeep,ZD:()=>redactContext})
var r=n(6607),o=n(7530)
const s="\n\0\n",a=64
function redactDeep(e,t,n="texts alone"){const r=[],o=gather(e,r,"names too"===n,0),s=redactAll(r,t)
if(o&&s.every((e,t)=>e===r[t]))return e
const a=s.values()
return mapTexts(e,()=>a.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:(0,o.I)(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,r){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(r===a)return!1
let o=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),o=gather(e[s],t,n,r+1)&&o
return o}function mapTexts(e,t,n,r){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(r===a)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,r+1))
const o=Object.entries(e).map(([e,o])=>[n?t():e,mapTexts(o,t,n,r+1)])
return Object.fromEntries(o)}function redactAll(e,t){const n=together(e.map(r.uH),t),o=n.join("")
if((0,r.RK)(o)===o)return n
const s=n.map(r.RK),a=together(s,t)
return n.map((e,t)=>a[t]===s[t]?e:a[t]??"")}function together(e,t){const n=t(e.join(s)).split(s)
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}}),7530:((e,t,n)=>{n.d(t,{I:()=>facts})
var r=n(3566),o=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,r.qP)(text(e)),list:e=>(0,o.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var r=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:s}=e
return{method:n.method,path:pathOf(n.url),status:s?.status,headers:s?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof o.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,kQ:()=>lacksPermission})
var r=n(8082),o=n(4909),s=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,a){const l=(0,s.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[u,f]=function(e,t,n,r){const{status:s,method:a,path:l,message:u}=e,f=`${t} answered ${s} to ${a} ${(0,o.TL)(l,200)}: ${(0,o.TL)(u,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(u,200)}`,c]
const p=(0,i.Hh)(e,n)
if(void 0!==p)return[`The rate limit of ${t} for this token is used up for ${waiting(p)}`,d]
if(401===s)return[f,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const m=403===s||404===s?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===s?[f,organizationRule(e)??m??`The token may not do this: ${grant(e)}`]:404===s?[f,m??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[f,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[f,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[f,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,a)??[]
return u&&f?new r.l(u,{fix:f,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,s.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",d="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=a.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),s=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===s.length?"use one that has the rights for it.":`give the job \`permissions: { ${s.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,s=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const s=(0,r.g5)(e)
return s&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const s=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},o){return void 0===e||a.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==s&&s<=n?{retries:o,afterSeconds:Math.ceil(s)}:void 0}(s,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const o="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(!(429===e||403===e&&(o||void 0!==a||/\brate limit|\babuse detection/i.test(n))))return
const i=seconds(t["x-ratelimit-reset"])
return a??(o&&void 0!==i?Math.max(0,i-r/1e3)+1:s)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0}),7490:((e,t,n)=>{n.d(t,{X:()=>missedLines,u:()=>receiptsTable})
var r=n(8933)
const o={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},receiptsTable=e=>["| Channel | Outcome | |","|---|---|---|",...e.map(e=>`| ${(0,r.FV)(e.channel)} | ${o[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)].join("\n"),detailOf=({detail:e,fix:t,remote:n})=>n?.url?(0,r.iQ)("message",n.url):(0,r.FV)([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:r})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${r?`\n→ ${r}`:""}`)}),4238:((e,t,n)=>{n.d(t,{N:()=>orElse})
var r=n(8082)
function orElse(e,t,{error:n}){try{return e()}catch(e){const o=e instanceof Error?e.message:String(e)
return void n(new r.l(`${t}: ${o}`,{fix:"This is a bug, please report it."}).message)}}}),7423:((e,t,n)=>{n.d(t,{c:()=>optionsOf,t:()=>send})
var r=n(6357)
const isNumber=e=>void 0!==e&&/^[1-9]\d{0,14}$/.test(e)
var o=n(9130),s=n(2034)
var a=n(5630),i=n(1754)
var c=n(4909)
async function messagesFor(e,{transition:t,...n},{inputs:r,config:d,mentions:l},{env:u,warn:f,shows:p}){const{alert:m,call:h,only:g,assignees:w}=e,v=await async function(e,t,{webhooks:n,env:r}){const a=(0,s.w)(e,t.routes,Object.keys(t.channels)),i=a.map(({channel:e})=>e),c=await(0,o.A2)(t,i,r),d=new Map(a.map(e=>[e.channel,e]))
return[...(0,o.tr)(t,n),...c].map(({outlet:t,mentions:n,style:r})=>({outlet:t,style:r,mentions:d.get(t.name)?.mentions??n(e.severity)}))}(m,d,(0,i.Fj)(r,d,u)),y=0===v.length&&"none"!==h?function({source:e,severity:t,status:n,labels:r},{channels:o,routes:s}){if("firing"!==n||0===s.length||0===Object.keys(o).length)return
return`Alert raised, but no route takes it (source: ${e}, severity: ${t}, status: ${n}, labels: { ${Object.entries(r).map(([e,t])=>`${e}: ${(0,c.TL)(t)}`).join(", ")} }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.`}(m,d):void 0
y&&f(y)
const b=v.filter(({outlet:e})=>g?.includes(e.name)??!0),isKnown=({outlet:e})=>"none"!==h&&"none"!==r.ledger&&p(m.key,e.name,{transition:t,...n}).catch(()=>"again"===h)
return(await Promise.all(b.map(async e=>({...e,known:await isKnown(e)})))).flatMap(({outlet:r,mentions:o,style:i,known:c})=>{if(!c&&function({alert:e,before:t=[]},n,r){if("resolved"!==e.status||0===t.length)return!1
const takes=t=>(0,s.w)({...e,status:"firing",severity:t},r.routes,Object.keys(r.channels)).some(e=>e.channel===n)
return takes(e.severity)&&!t.some(takes)}(e,r.name,d))return[]
const u=l?(0,a.js)(l,m.severity):o,f=c&&"discord"===r.kind,p=w&&"github-issue"===r.kind?{assignees:w}:i,g="none"!==h&&!f,v={outlet:r,transition:t,...n,post:{alert:m,mentions:g?u:[],ping:g,style:p}}
if(!f)return[v]
const y={alert:calling(m,t),mentions:u,ping:!0,style:p}
return[v,{outlet:r,transition:`${t} call`,post:y}]})}const calling=({startedAt:e,endedAt:t,...n},r)=>({...n,key:`${n.key}/${r}`,summary:"firing"===n.status?firstLine(n.summary):[],fields:[],excerpts:[],links:n.links.slice(0,2)})
function firstLine(e){const t=e.indexOf("\n")
return-1===t?e:e.slice(0,t)}var d=n(4238)
async function send({message:e,place:t,report:n,quietly:r=!1},o,s){const a=await messagesFor(e,t,o,s),i=r?await async function(e,{shows:t}){const n=await Promise.all(e.map(({outlet:e,post:n})=>t(n.alert.key,e.name)))
return e.filter((e,t)=>n[t])}(a,s):a,{receipts:c,problem:l}=await s.deliver(i,optionsOf(o)),u=c.slice(0,i.length);(0,d.N)(()=>s.summary(n(u)),"The job summary could not be written",s)
const f=function(e,t){return e.map(({outlet:e},n)=>"github-issue"===e.kind?t[n]?.remote?.id:void 0).find(isNumber)}(i,u)??await async function(e,{channels:t},{remoteIdOf:n}){const r=Object.keys(t).filter(e=>"github-issue"===t[e]?.type)
return(await Promise.all(r.map(t=>n(e,t)))).find(isNumber)}(e.alert.key,o.config,s).catch(()=>{})
return{alertKey:e.alert.key,issue:f,receipts:c,fate:fateOf(u),problem:l}}const optionsOf=({inputs:e,config:t})=>function({dryRun:e,budgetMs:t}){return{dryRun:e,...void 0!==t&&{budgetMs:Object.fromEntries(r.gO.map(e=>[e,t]))}}}({dryRun:e["dry-run"],budgetMs:t.defaults.timeoutMs})
function fateOf(e){const[t,...n]=new Set(e.map(e=>e.outcome))
return 0!==n.length||"lost"!==t&&"skipped"!==t?"sent":t}}),8327:((e,t,n)=>{n.d(t,{$l:()=>baseRevision,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const r=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),o=new Set([...r,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&o.has(e.eventName)?"dependabot":r.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||r}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}}),7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>a,jy:()=>webhookOutlet})
var r=n(9149),o=n(8450),s=n(9847)
const a={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:s,webhook:a,mention:i,...c}=t
return{outlet:webhookOutlet(e,o(a),r),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>(0,r.g)({name:e,channel:o.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6607),o=n(6098)
const s=/[\\*_~|`[\]<]/g,a=/\](?=\()/g,i=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(s,"\\$&").replace(a,"]\\").replace(i,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>G})
var r=n(3030)
function said({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:a,id:i,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===a?{}:{errors:a},...isSnowflake(i)?{id:i}:{},...isSnowflake(c)?{channelId:c}:{}}}const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(6098)
const s=12,a=10,i=200
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>s)return[]
const r=[]
for(const[o,s]of Object.entries(e))if(r.push(..."_errors"===o?own(s,t):flatten(s,step(t,o),n+1)),r.length>=a)break
return r.slice(0,a)}function own(e,t){if(!Array.isArray(e))return[]
return e.slice(0,a).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e))}const line=(e,t)=>(0,r.$Q)((0,o.pj)(""===e?t:`${e}: ${t}`),i)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const c="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",d={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${c}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${c}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},l={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${c}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${c}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var u=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},s){if(!(0,o.z3)(e))return{thread:e.trim()}
if((0,o.z3)(t))return s.thread?{thread:s.thread}:{}
const a=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$Q)((0,o.pj)(t),u.oj.threadName),...a.length>0?{applied_tags:a.slice(0,u.oj.tags)}:{}}}}const f={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0}),messageEndpoint=(e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0})
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const s=e?.channelId??n.remote?.channel,a=function(e,{request:t,post:n,target:r}){const o=new URL(t.url).searchParams.get("thread_id")
return o||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),i=a??s,c=r.guildId&&i?`https://discord.com/channels/${r.guildId}/${i}/${o}`:n.remote?.url
return{remote:{id:o,...s?{channel:s}:{},...a?{thread:a}:{},...c?{url:c}:{}}}}var p=n(416)
function attachable({files:e=[],maxFileBytes:t=u.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,u.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,o.z3)(t)?{}:{description:(0,r.$Q)((0,o.pj)(t),u.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,p.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}const m=1,h=2,g=9,w=10,v=11,y=12,b=13,$=14,k=17
function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==(0,p.rZ)(e,u.ol.buttonUrl)).slice(0,u.HD.buttons),o=n.filter(e=>!r.includes(e)&&void 0!==(0,p.rZ)(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){const n=(0,o.z3)(e)?"Open":(0,r.$Q)((0,o.pj)(e),u.ol.buttonLabel)
return{type:h,style:5,label:n,url:(0,p.rZ)(t)??t}}function rows(e){const t=u.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:m,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var M=n(6607),O=n(6473),x=n(3451)
const S=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,A=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const s of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(S)){if(n<t)continue
const[s,a]=(0,r.Ew)(e,n,n+o.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,a),token:o},t=a}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?o:stillOpen(o,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(o).length),o,t)
n+=s.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:A.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,r.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$Q)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const T=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,o.ry)(e).replace(T,"$&​")
var P=n(7575)
function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=legible(n),r=t.at(-1)
"string"==typeof e&&"string"==typeof r?t[t.length-1]=r+e:t.push(e)}return t}(e)){const e=draw(o)
if(""===e)continue
const s=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:s,span:o}),r=s+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),s=o.endsWith("```")||(0,x.W)(r)?"\n…":"…"
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?(0,P.X)(e):"bold"in e?wrap("**",(0,P.E)(e.bold)):"italic"in e?wrap("*",(0,P.E)(e.italic)):"code"in e?function(e){const t=inert((0,M.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,p.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,O.Q)(e,t,P.X):"bold"in e?(0,O.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,O.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,O.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,O.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,O.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,O.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),E={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${E[t]}>`
function withSeam(e,t,n,r){return!((0,x.W)(n)||void 0!==t&&(0,x.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,p.Cm)(e.href)?(0,M.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}function drawFields(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,u.GL.fieldValue))),r=n.length>u.GL.fields?[...n.slice(0,u.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,M.TN)(e)],Math.min(r,u.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),s=within(u.GL.fieldValue)
if(lengthOf(s)<=t)return s
const a=(0,O.n)(u.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return a<1?[]:within(a)}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,u.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n")
const more=e=>({name:"…",value:[e-u.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),o=drawFields(e.fields,t-Math.min(r.length,u.HD.summary,Math.floor(t/2))),s=Math.min(n,t-lengthOf(o)),a=r.length<=s?r:toMarkdown(e.summary,s)
return{summary:a,fields:o,excerpts:drawExcerpts(e.excerpts,Math.min(u.HD.excerpts,s-a.length-1))}}var N=n(6357)
const j={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,N.ql)()){const{color:o,emoji:s}=r[n],a=e?j[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:j.success,info:j.info}[t]
return"acknowledged"===t?{...a,mark:"👀"}:a}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),a=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),i=a.filter(({filename:e})=>isImage(e)).slice(0,u.ol.galleryItems-s.length),c=[...s,...i.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],d=a.filter(e=>!i.includes(e))
return[...c.length>0?[{type:y,items:c}]:[],...d.map(({url:e})=>({type:b,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,M.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=(0,p.rZ)(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:a,footer:i=e}={}){const c=(0,o.z3)(s)?"":`: ${s}`,d="P3"===n?""===c||"info"===t?"":`P3${c}`:`${n} ${(a??(0,N.ql)())[n].name}${c}`,[l,f]=[(0,o.pj)(i),(0,o.pj)(d)]
if((0,o.z3)(f))return(0,o.z3)(l)?"":(0,r.$Q)(l,u.HD.footer)
const p=(0,r.$Q)(l,Math.max(u.HD.footer/2,u.HD.footer-f.length-3))
return(0,r.$Q)([p,f].filter(e=>!(0,o.z3)(e)).join(" · "),u.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const I=u.YF.components
function containerOf(e,t){const{color:n,content:s,tail:a,rows:i}=t,c=lookOf(e,t.severities),d=[`### ${headline(e,c.mark,I)}`,...actorLine(e.actor)],l=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],I.footer)}(e,t),f=[s,a,l,d.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),m=function(e,t){const n=(0,p.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,r.$Q)((0,o.pj)(e.name),I.author)
return{media:{url:n},...(0,o.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),h=fit(e,{total:u.ol.text-f,description:u.ol.text-f}),g=[...headOf(d,m),...texts(h.summary,fieldLines(h.fields),h.excerpts,a),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:m?.media.url}),...""===l&&0===i.length?[]:[{type:$}],...texts(l),...i]
return[...texts(s),{type:k,accent_color:n??c.color,components:g}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,M.TN)(e.name),n=(0,p.rZ)(e.url,I.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],I.author)]}function headOf(e,t){return t?[{type:g,components:e.map(textDisplay),accessory:{type:v,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:w,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(L,e=>/^[\\`]/.test(e)?e:`<${e}>`),L=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:a="",footer:i,severities:c}={}){const d=lookOf(e,c),l=toMarkdown([titleOf(e,d.mark)],u.GL.title),f=!(m=e.actor)||(0,o.z3)(m.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(m.name),u.GL.author),url:(0,p.rZ)(m.url),icon_url:(0,p.rZ)(m.avatar)})
var m
const h=footerOf(e,{severities:c,footer:i}),g=l.length+(f?.name.length??0)+h.length+a.length+2,w=fit(e,{total:u.GL.total-g,description:u.GL.description-a.length-2})
return defined({title:l,url:(0,p.rZ)(e.url),description:[w.summary,w.excerpts,a].filter(e=>""!==e).join("\n")||void 0,color:t??d.color,author:f,fields:w.fields.length>0?w.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===h?void 0:{text:h},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var R=n(5630)
function parseMention(e){const t=(0,R.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}function ping(e,t){const n=new Map(e.flatMap(e=>parseMention(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===u.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),_=u.YF.text
function textMessage(e,t,n){const{mentions:r,tail:s}=n,a=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,p.rZ)(e,_.url)
return t?toMarkdown([{link:"Image",href:t}],_.head):""}(n.image)),i=_.content-r.length-a.length-2,c=contentOf(t,"",i),d=(0,o.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,_)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:a,excerpts:i}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(a),i)}(e,n,i)),i):c
return joined([r,d].filter(e=>""!==e).join(" "),a)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],_.footer)
const text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
const U=200
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},s,a){const{layout:i="embed",footer:c}=t,d=u.YF[i],{rows:l,rest:f}=buttonsOf(e),p=imageUrl(t.image,n),m=imageUrl(t.thumbnail,n),h={color:validColor(t.color),tail:tailOf(f,o,d.tail),image:p,thumbnail:m,footer:c,severities:a}
if("text"===i)return{content:textMessage(e,t,{...h,mentions:s}),embeds:null,components:l}
if("components"===i)return{components:containerOf(e,{...h,content:contentOf(t,s,d.content),files:n,rows:l}),flags:u.Mv.componentsV2}
const g=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],U)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),U)]}}(t,e,a),s,d.content)
return{content:g||null,embeds:[embedOf(e,h)],components:l}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...f,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...f,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const s=(o[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var B=n(9303)
function render(e,t){const n=attachable(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:a}=ping(e.ping?e.mentions:[],u.YF[r.layout??"embed"].mentions)
return{allowed_mentions:a,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>messageEndpoint(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:a=[],flags:i=0,...c}=e,{thread:d,post:l}=destination(t,n),f=i|(t.silent?u.Mv.suppressNotifications:0),p={...c,...o?{content:o}:{},...s?{embeds:s}:{},...a.length>0?{components:a}:{},...0===f?{}:{flags:f},...(0,B.Q)(t),...l}
return{url:executeUrl(n,{thread:d,components:a.length>0}),...encode(p,r)}}const D={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},C=/COMPONENTS_V2/
function repost(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){const t=void 0===e?.code?void 0:D[e.code]
return t??(C.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:s,...a}=n,i=10003===e?.code?void 0:s?.thread
return{why:o,request:render(i?{...a,style:{...n.style,threadId:i}}:a,r)}}var F=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=q)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const q=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=q?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,F.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=q)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",a=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===a?"":`: ${a}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,G={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=said(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=repost(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:d[t])??l[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,r,t)},secrets}}),5424:((e,t,n)=>{n.d(t,{GL:()=>r,HD:()=>a,Mv:()=>c,YF:()=>i,oj:()=>o,ol:()=>s})
const r={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},s={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},a={footer:300,excerpts:1800,buttons:10,summary:600},i={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,n)=>{n.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var r=n(3566),o=n(7575),s=n(5424)
function fittingUrl(e,t=s.oj.url){const n=(0,r.qP)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=linkTarget(t)
return n?`[${linkLabel(e)||"link"}](${n})`:(0,o.E)(e)}const linkLabel=e=>(0,o.E)(e.replace(a,withoutLone)).replaceAll(":\\//",":/​/"),a=/\[[^[\]]{0,200}\](?!\()|[[\]]/g,withoutLone=e=>"["===e?"(":"]"===e?")":e
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,n)=>{n.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var r=n(6607)
const neutral=e=>(0,r.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,r.TN)(e)),isBlank=e=>""===(0,r.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>i})
var r=n(3030),o=n(5424),s=n(416),a=n(6098)
const i=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,a.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$Q)(t,o.oj.username)}(e??""),i=(0,s.rZ)(t)
return{...(0,a.z3)(n)?{}:{username:n},...i?{avatar_url:i}:{}}}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,a=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,i=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if("https:"===e.protocol||"http:"===e.protocol&&(0,o.U9)(e.hostname))return
throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!i.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=a.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),5029:((e,t,n)=>{n.d(t,{L:()=>classify})
var r=n(3517),o=n(2077)
function classify(e,t=r.G){const n=o.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const s="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??s,rule:n.id,reason:n.says(e,t)}}Object.values(o.a).flatMap(e=>e.map(({id:e})=>e))}),3517:((e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2,minutesPerWeek:240},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:n}=r
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}}),2077:((e,t,n)=>{n.d(t,{a:()=>c})
const r={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},resultOf=e=>(e=>r[e])(e).result
var o=n(8610),s=n(6755)
const{floor:a,round:i}=Math,always=()=>!0,percent=e=>a(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===resultOf(e),streak=({failuresInARow:e=0})=>(0,o.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,s.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},r)=>{const o="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[r]??o[r])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,o.L)(a(e),"day")}`,c={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${a(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-part",severity:"P2",when:e=>"part"===e.of,says:()=>"a part of the monitoring has gone silent"},{id:"stale-endpoint",severity:"P2",when:e=>"endpoint"===e.of,says:()=>"an endpoint cannot be judged"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,o.L)(a(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,o.L)(i(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,o.L)(a(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${i(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-broken",severity:"P2",when:e=>!0===e.broken&&e.defaultBranch,says:()=>"fails every time on the default branch"},{id:"flake-broken-elsewhere",severity:"P3",when:e=>!0===e.broken,says:()=>"fails every time"},{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&Math.min(e.failureRate,e.defaultRate??1)>=t.flake.failureRate,says:e=>`fails ${percent(e.defaultRate??e.failureRate)} of its tries on the default branch by chance`},{id:"flake-costly",severity:"P2",when:(e,t)=>(e.minutesPerWeek??0)>=t.flake.minutesPerWeek,says:e=>`costs ${(0,s.p0)(6e4*i(e.minutesPerWeek??0))} a week`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its tries by chance`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),4465:((e,t,n)=>{n.d(t,{R0:()=>a,ac:()=>i,eP:()=>s})
var r=n(3517),o=n(6357)
const s=["always","failure","success","change","recovery"],a=262144,i={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}}),7928:((e,t,n)=>{n.d(t,{J:()=>healthSchemas})
const healthSchemas=async()=>(await Promise.all([n.e(395),n.e(815),n.e(444)]).then(n.bind(n,9444))).endpointSchemas}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const r=2e4
function preview(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}const hostOf=e=>URL.parse(e)?.host||"an invalid URL"
const pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:r,target:o}=e
return{preview:()=>preview(n),async send(s,a){const i=s[r.via]
if(!i)return noTransport(r.via)
const c=r.classify(await i(n,a),{request:n,post:t,target:o})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)}),4662:((e,t,n)=>{n.d(t,{w:()=>TransportError})
class TransportError extends Error{name="TransportError"
fault
sent
constructor(e,{fault:t,sent:n,cause:r}){super(e,{cause:r}),this.fault=t,this.sent=n}}}),6683:((e,t,n)=>{n.d(t,{e:()=>known})
const known=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}),7225:((e,t,n)=>{n.d(t,{f:()=>makeFolder})
var r=n(6760),o=n(5405)
async function makeFolder(e){const t=await made(e)
if(void 0===t)return
if("ENOENT"!==(0,o.OA)(t).code||(0,r.dirname)(e)===e)throw t
await makeFolder((0,r.dirname)(e))
const n=await made(e)
if(void 0!==n)throw n}async function made(e){const{mkdir:t,stat:n}=process.getBuiltinModule("node:fs/promises")
try{return void await t(e)}catch(t){return await n(e).then(e=>e.isDirectory(),()=>!1)?void 0:t}}}),8933:((e,t,n)=>{n.d(t,{DV:()=>codeBlock,FV:()=>escapeMarkdown,SS:()=>codeSpan,iQ:()=>markdownLink})
var r=n(6607),o=n(3566)
const s=/\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi,escapeMarkdown=e=>escaped(e).replace(s,"$&​")
function escaped(e){return(0,r.RK)(e).replace(/\s+/g," ").trim().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g,"\\$&").replace(/\\[@#](?=\w)/g,"$&​")}function codeSpan(e){return`<code>${escaped(e)}</code>`}function codeBlock(e,t=""){const n=(0,r.RK)(e),o="`".repeat(Math.max(3,function(e){return[...e.matchAll(/`+/g)].reduce((e,[t])=>Math.max(e,t.length),0)}(n)+1))
return`${o}${/^[\w+-]*$/.test(t)?t:""}\n${n.replace(/\n*$/,"")}\n${o}`}function markdownLink(e,t){const n=(0,o.qP)(t??"")
return void 0===n?escapeMarkdown(e):`[${escaped(e)}](<${n.replace(/[<>\\|`]/g,encodeURIComponent)}>)`}}),3519:((e,t,n)=>{n.d(t,{n:()=>githubMarkdown,m:()=>timeInWords})
var r=n(6607),o=n(3030)
function clipText(e,t){let n=t
const r=[]
for(const t of e){const e=sizeOf(t)
if(e>n)return[...r,...n<1?["…"]:[clipped(t,n)]]
r.push(t),n-=e}return r}const lengthOf=e=>e.reduce((e,t)=>e+sizeOf(t),0)
function sizeOf(e){return"string"==typeof e?e.length:"quote"in e?lengthOf(e.quote):"subtext"in e?lengthOf(e.subtext):Object.values(e)[0]?.length??0}function clipped(e,t){return"string"==typeof e?(0,o.$Q)(e,t):"bold"in e?{bold:(0,o.$Q)(e.bold,t)}:"italic"in e?{italic:(0,o.$Q)(e.italic,t)}:"code"in e?{code:(0,o.$Q)(e.code,t)}:"link"in e?{...e,link:(0,o.$Q)(e.link,t)}:"block"in e?{...e,block:(0,o.$Q)(e.block,t)}:"quote"in e?{quote:clipText(e.quote,t)}:"subtext"in e?{subtext:clipText(e.subtext,t)}:"…"}var s=n(6473),a=n(3451),i=n(8933)
function githubMarkdown(e,t=Number.POSITIVE_INFINITY){const n=draw(e)
if(n.length<=t)return n
const r=(0,s.n)(t,n=>draw(clipText(e,n)).length<=t)
return r<1?"":draw(clipText(e,r))}function draw(e){const t=[]
let n=""
for(const r of e){const e=drawSpan(r)
""!==e&&(0,a.W)(r)?(t.push(withBreaks(n),e),n=""):n+=e}return[...t,withBreaks(n)].filter(e=>""!==e).join("\n\n")}const withBreaks=e=>e.trim().replace(/[^\S\n]*\n/g,"\n").replace(/(?<!\n)\n(?!\n)/g,"  \n")
function drawSpan(e){return"string"==typeof e?drawLines(e):"bold"in e?wrapped("b",(0,i.FV)(e.bold)):"italic"in e?wrapped("i",(0,i.FV)(e.italic)):"code"in e?""===(0,r.RK)(e.code).trim()?"":(0,i.SS)(e.code):"link"in e?(0,i.iQ)(e.link||e.href,e.href):"time"in e?(0,i.FV)(timeInWords(e.time,e.style)):"block"in e?""===(0,r.RK)(e.block).trim()?"":(0,i.DV)(e.block,e.language):"quote"in e?quoted(draw(e.quote)):"subtext"in e?draw(e.subtext).replace(/^.+?(?= {2}$|$)/gm,"<sub>$&</sub>"):e.markdown}const wrapped=(e,t)=>""===t?"":`<${e}>${t}</${e}>`,quoted=e=>""===e?"":e.replace(/^/gm,"> "),drawLines=e=>(0,r.uH)(e).split("\n").map(drawLine).join("\n")
function drawLine(e){const t=(0,i.FV)(e),n=/^\s/.test(e)?" ":""
return""===t?n:n+t+(/\s$/.test(e)?" ":"")}function timeInWords(e,t="relative"){const n=Date.parse(e)
if(Number.isNaN(n))return e
const r=new Date(n).toISOString(),[o,s]=[r.slice(0,10),`${r.slice(11,16)} UTC`]
return{relative:`${o} ${s}`,date:o,time:s}[t]}}),5630:((e,t,n)=>{n.d(t,{js:()=>mentionsAt,s5:()=>mentionOf})
var r=n(6357)
const o=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,s=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(o)?`<@&${id(o)}>`:id(s)&&`<@${id(s)}>`}const mentionsAt=(e,t)=>((e,t)=>r.gO.slice(r.gO.indexOf(t)).map(t=>e[t]).find(e=>void 0!==e))(e,t)??[]}),9130:((e,t,n)=>{n.d(t,{A2:()=>channelOutlets,tr:()=>inputOutlets,vj:()=>inputNames})
var r=n(7754),o=n(8082),s=n(5630),a=n(9889)
const i="discord-webhook",inputNameAt=e=>0===e?i:`${i}-${e+1}`,inputNames=e=>e.map((e,t)=>inputNameAt(t)),inputOutlets=({defaults:e,severity:t},n)=>n.map((n,o)=>{const s=inputNameAt(o),a=told(`The ${s} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,r.jy)(s,n,t))
return configured({outlet:a,style:(0,r.Wi)(e)},e.mention)})
async function channelOutlets(e,t,n){const r=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const r=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),s=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new o.l(r.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${s.join("\n")}`})}(r.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),r.map(({name:t,section:r,entry:o})=>{const secret=e=>n[e]??"",s=o.variables(r).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>o.open({name:t,config:r,defaults:e.defaults,severity:e.severity,secret})),"mention"in r&&r.mention||e.defaults.mention)})}const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>a.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,s.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof o.l))throw t
throw new o.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}}),5405:((e,t,n)=>{function parsedJson(e){try{return JSON.parse(e)}catch{return}}n.d(t,{OA:()=>fields,U4:()=>parsedJson,kB:()=>time,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[],time=e=>"number"==typeof e&&e>=0&&e<=864e13?e:void 0}),1512:((e,t,n)=>{n.d(t,{z:()=>r})
const r="a newer message of this alert got through"}),9889:((e,t,n)=>{n.d(t,{u:()=>o})
var r=n(7754)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await Promise.all([n.e(395),n.e(310)]).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await Promise.all([n.e(395),n.e(85)]).then(n.bind(n,5085))).issueSchema}}}),2034:((e,t,n)=>{n.d(t,{w:()=>route})
var r=n(5630)
const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>function(e,t){const[n="",...r]=e.split("*"),o=r.pop()
return void 0===o?t===e:!(!t.startsWith(n)||!t.endsWith(o)||t.length<n.length+o.length)&&function(e,t){let n=0
for(const r of t){const t=e.indexOf(r,n)
if(-1===t)return!1
n=t+r.length}return!0}(t.slice(n.length,t.length-o.length),r)}(n,e[t]??""))
function route(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const r=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>function(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}(e,t)),r=n.findIndex(e=>!e.continue)
return-1===r?n:n.slice(0,r+1)}(e,t))for(const t of n.to)r.has(t)||r.set(t,destination(t,n,e))
return[...r.values()]}const destination=(e,{mentions:t,repeatEvery:n},{severity:o})=>({channel:e,...t&&{mentions:(0,r.js)(t,o)},...void 0!==n&&{repeatEvery:n}})}),6357:((e,t,n)=>{n.d(t,{gO:()=>r,jZ:()=>atLeast,ql:()=>severityTable})
const r=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:n,...r}=e[t]??{},s=o[t]
return{...s,...r,words:{...s.words,...n}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>r.indexOf(e),atLeast=(e,t)=>rank(e)<=rank(t)}),3030:((e,t,n)=>{n.d(t,{$Q:()=>clip,Ew:()=>wholeGraphemes})
const r="…",o=768,s=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,boundary(e,t-1)).trimEnd()+r}function wholeGraphemes(e,t,n){const r=boundary(e,n),o=r===n?0:segmenter().segment(e.slice(r,r+2*s)).containing(0)?.segment.length??0
return[boundary(e,t),Math.max(n,betweenCodePoints(e,r+Math.min(o,s)))]}function boundary(e,t){if(t<=0||t>=e.length)return t
if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const n=Math.max(0,t-2*s),r=n+(segmenter().segment(e.slice(n,t+s)).containing(t-n)?.index??0)
return t-r>s?betweenCodePoints(e,t):r}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let a
function segmenter(){return a??=new Intl.Segmenter("en",{granularity:"grapheme"}),a}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var r=n(3030)
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$Q)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock,p:()=>plain})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e),plain=e=>e.map(plainSpan).join("")
function plainSpan(e){return"string"==typeof e?e:"link"in e?e.href.replace(/\/$/,"").endsWith(e.link)?e.href:`${e.link} (${e.href})`:"quote"in e?plain(e.quote).replace(/^/gm,"> "):"subtext"in e?plain(e.subtext):Object.values(e)[0]??""}}),1232:((e,t,n)=>{async function loadYaml(e,t){const{checkYaml:r}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return r(e,t)}n.d(t,{y:()=>loadYaml})})}
