export const id=296
export const ids=[296]
export const modules={3296:((e,t,n)=>{n.d(t,{gather:()=>gather})
var r=n(8610),a=n(4684),o=n(9471)
const[s,i]=[100,60],f=24,l=33554432
function batchAt(e,t,n){const r=Math.max(s,Math.ceil(e.length/i)),a=function(e,{artifacts:t,telling:n,calls:r,home:a}){const reportsOf=e=>(0,o.H)(e,t.get(e.id),a),s=r/Math.max(1,e.reduce((e,{run:t})=>e+reportsOf(t),0))
return e=>0===r?0:Math.min(reportsOf(e),Math.max(reportsOf(e)*s,n.get(e.id)??0))}(e.slice(t),n)
let[c,d]=[0,0],u=t
for(;u<e.length&&u<t+r&&(u===t||c<f&&d<l);){const{run:t}=e[u]
c+=a(t),d+=a(t)*meanBytes(n.artifacts.get(t.id)),u+=1}return e.slice(t,u)}const meanBytes=(e=[])=>e.reduce((e,{bytes:t})=>e+t,0)/Math.max(1,e.length)
var c=n(1918),d=n(2832),u=n(5405),m=n(4411),h=n(5325)
const p=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],w=10
function workflowOf(e){const t=(0,u.OA)(e)
return{id:(0,h.ai)(t.id),name:(0,h.Qq)(t.name),path:(0,h.Qq)(t.path),state:p.find(e=>e===t.state)??"active",createdAt:(0,h.Qq)(t.created_at)}}var g=n(9882),k=n(9802),b=n(2131),y=n(5276),v=n(4169),M=n(7226)
const $={fresh:.5,left:1/3},O=.5
async function listWork(e){const{before:t,now:n,query:a,ports:o,meter:s}=e,i=await lanesOf(e).catch(t=>function(e,t){if(!t.ports.signal?.aborted&&!(0,d.Jz)(e))throw e
return t.failure=e,[]}(t,e)),f="none"===i?[]:(0,v.Ly)(t,{since:a.since,now:n}),l=pager(e),c=[],u=new Set
for(const n of f){const f="none"===i?[]:i,d=e.isOver()?{runs:[],wholeFrom:n.to+1,cut:[]}:await(0,k.v)(s.client,{...a,workflows:f},n,(e,t)=>l(n,e,t))
void 0!==d.failure&&(e.failure=d.failure),d.cut.length>0&&e.note("GitHub lists no more than 1,000 runs of one second; there were more, which are left out.")
for(const{id:e}of d.runs)u.add(e)
const m=await shortestOf(d.runs,e)
c.push({span:n,wholeFrom:d.wholeFrom,...(0,g.$I)(d.runs,n,{query:a,watermark:t,shortestTimeout:m})}),o.progress(`Listed ${(0,r.L)(u.size,"run")} in ${(0,r.L)(s.calls(),"call")}`)}return{before:t,now:n,since:a.since,home:a,parts:c,lookedUp:await(0,b.T)(e,u)}}const F=5
async function lanesOf(e){const{query:t,meter:n}=e
if(0===(t.workflows??[]).length&&!t.shard)return[]
const r=await async function(e,{owner:t,repo:n}){return(await(0,m.n)(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:n},{key:"workflows",mostPages:w})).map(workflowOf)}(n.client,t)
for(const n of(0,M.Li)(r,t))(0,c.y)(e,n)
const a=r.filter(e=>(0,M.Yu)(e,t))
return 0===a.length?"none":a.length<=F&&2*a.length<=r.length?a.map(({id:e})=>e):[]}function pager({query:e,before:t,now:n,meter:r,ports:a}){const o=new Set(t?.unfinished),s=r.budgeted(),i=Math.floor(s*O)
let[f,l,c]=[0,0,0]
const isToRead=n=>(0,g.U)(n)&&n.attempt>(t?.attempts[n.id]??0)&&(0,M.Yu)((0,M.u1)(n),e)&&(0,y.s)(n,e),isWithin=e=>l<Math.max(1,Math.floor(s*e))&&r.left()>Math.min(f,i)
return(e,s,d)=>{f+=s.filter(isToRead).length
for(const{id:e}of s)o.delete(e)
return l=r.calls(),!(a.signal?.aborted||r.left()<1)&&(void 0===e.back||d>=e.from?isWithin(t&&e.to===n?$.fresh:$.left):(c+=1,c<=2?o.size>1||isWithin($.left):c<=v.fB&&r.left()>2*f+i))}}async function shortestOf(e,{timeouts:t,query:n}){const r=e.filter(e=>"cancelled"===e.conclusion&&(0,M.Yu)((0,M.u1)(e),n)),a=new Map
for(const e of new Set(r.map(e=>e.path)))a.set(e,await t.shortest(e))
return e=>a.get(e)}var A=n(893)
const leftLines=e=>[...knownOf(e),...missingOf(e)]
function knownOf({green:e,failed:t,runs:n}){const a=joined([jobsOf(n.others),reportsOf(t.others,"of failed jobs")])
return[...e>0?[`Left unread: ${(0,r.L)(e,"report")} of green jobs, whose tests count as passed.`]:[],...a?[`Left unread: ${a}, which no run of the same code contradicts so far.`]:[]]}function missingOf({failed:e,runs:t,before:n}){const r=joined([jobsOf(t.flakes),reportsOf(e.flakes,"of failed jobs")]),a=void 0===n?"":`all reports from before ${(0,A.dF)(n).slice(0,10)}`,o=joined([r&&`${r} that may be flakes`,a])
return o?[`Left out for want of calls: ${o}. ${L}`]:[]}const L="Give `max-calls`, or let the test jobs read their own `reports`.",jobsOf=e=>e>0?`the jobs of ${(0,r.L)(e,"failed run")}`:"",reportsOf=(e,t)=>e>0?`${(0,r.L)(e,"report")} ${t}`:"",joined=e=>e.filter(e=>""!==e).join(" and ")
var x=n(15)
const j={own:500,ofForks:100},[T,q]=[2e4,1e3]
function watermarkAfter(e,{delivered:t,bare:n,artifacts:r,credit:a}){const o=e.parts.map(e=>({part:e,gap:gapOf(e,t)})),{lookedUp:s}=e,i=[...pendingIn(e,t),...s.unasked,...o.flatMap(unfinishedIn),...s.unfinished],{own:f,ofForks:l}=function(e,t){const{own:n=[],ofForks:r=[]}=Object.groupBy(new Set(e),e=>t.has(e)?"ofForks":"own"),within=(e,t)=>{const n=new Set(e.toSorted((e,t)=>t-e).slice(0,t))
return e.filter(e=>n.has(e))}
return{own:within(n,j.own),ofForks:within(r,j.ofForks)}}(i,function({before:e,home:t,parts:n}){const r=n.flatMap(({unfinished:e,candidates:t})=>[...e,...t.map(({run:e})=>e)])
return new Set([...e?.unfinishedOfForks??[],...r.filter(e=>"fork"===(0,y.$)(e,t)).map(({id:e})=>e)])}(e)),c=[...f,...l],d=function({before:e,now:t,parts:n},r,a){const[o]=n,s={attempts:e?.attempts??{},attemptsFrom:e?.attemptsFrom??e?.readUntil??t}
if(!o)return s
const{span:i,wholeFrom:f,known:l}=o,c=!e||f<=i.from,d=Math.max(f,t-v.oW),u=new Map([...l.filter(({createdAt:e})=>(0,k.T)(e)>=d).map(({id:e,attempt:t})=>[e,t]),...n.flatMap(({candidates:e})=>e.filter(({createdAt:e})=>e>=d).flatMap(e=>attemptsOf(e,r)))]),m=new Map(a.flatMap(t=>e?.attempts[t]?[[t,e.attempts[t]]]:[]))
if(c)return{attempts:Object.fromEntries([...m,...u]),attemptsFrom:d}
const h={...s.attempts,...Object.fromEntries(u)}
return Object.keys(h).length<=T?{...s,attempts:h}:{attempts:Object.fromEntries(m),attemptsFrom:t}}(e,t,c)
return{readUntil:e.now,readFrom:(0,x.rN)(e.before,e.since),unfinished:c,unfinishedOfForks:l,...d,bare:bareAfter(e.before,{delivered:t,bare:n},d.attempts),artifacts:[...new Set([...e.before?.artifacts??[],...r])].slice(-q),gaps:o.flatMap(({gap:e})=>e??[]),credit:a}}function gapOf({span:e,wholeFrom:t,candidates:n,unfinished:r,known:a},o){const s=n.filter(({createdAt:t})=>t>=e.from),i=s.find(({run:e})=>!o.has(e.id))
if(!i&&t<=e.from)return
const f=i?i.createdAt:t-1,l=[...s.filter(({run:e,createdAt:t})=>t===f&&o.has(e.id)).map(({run:e})=>e),...[...r,...a].filter(({createdAt:e})=>(0,k.T)(e)===f)]
return{from:e.from,to:f,seen:[...new Set([...f===e.to?e.seen:[],...l.map(({id:e})=>e)])]}}function pendingIn({parts:e,lookedUp:t},n){const r=e.flatMap(({span:e,candidates:t})=>t.filter(({createdAt:t})=>t<e.from))
return[...r,...t.candidates].filter(({run:e})=>!n.has(e.id)).map(({run:e})=>e.id)}const unfinishedIn=({part:e,gap:t})=>e.unfinished.filter(({createdAt:e})=>!t||(0,k.T)(e)>=t.to||(0,k.T)(e)<t.from).map(({id:e})=>e)
const attemptsOf=({run:e,known:t},n)=>n.has(e.id)?[[e.id,e.attempt]]:t>0?[[e.id,t]]:[]
function bareAfter(e,{delivered:t,bare:n},r){const a=Object.entries(e?.bare??{}).filter(([e])=>!t.has(Number(e)))
return Object.fromEntries([...a,...[...n].map(([e,t])=>[`${e}`,t])].filter(([e])=>e in r))}var S=n(8672),U=n(3678)
const timeOf=e=>`${(0,A.dF)(Math.ceil(e)).slice(0,16).replace("T"," ")} UTC`,headOf=e=>e.split("\n",1)[0]??"",noneDelivered=()=>({delivered:new Set,bare:new Map,artifacts:[],left:[]})
function count(e,t,n){for(const{run:r,known:a,whole:o=a,bare:s}of t.slice(0,n.count))e.delivered.add(r.id),s&&e.bare.set(r.id,o)
e.artifacts.push(...n.artifacts.map(({id:e})=>e)),e.left.push(...n.left)}async function gather(e,t,n,o){const s=(0,c.z)(e,t,n,o)
if(s.before&&s.meter.left()<v.MV)return function(e,{now:t,limits:n}){const a=Math.round((t-e.readUntil)/60),o=`The runs of the last ${(0,r.L)(a,"minute")} are read by a later analysis: ${(0,r.L)(n.dailyCalls,"call")} a day are spread over it.`,s=Object.keys(e.bare??{}).length>0
return{watermark:e,complete:0===(e.gaps??[]).length,...s&&{owes:s},notes:[o],calls:0}}(s.before,s)
const i=await listWork(s)
!function({parts:e},t){const n=e.some(({candidates:e,wholeFrom:t,span:n})=>e.length>0||t<=n.to)
if(void 0!==t.failure&&!n&&!stop(t).isLimit)throw t.failure}(i,s)
const f=await async function(e,t){const{meter:n,ports:o,limits:s,before:i,now:f,note:l}=t,c=noneDelivered(),progressed=()=>watermarkAfter(e,{...c,credit:(0,v.Aq)(i,n.calls(),f,s)}),d=e.parts.flatMap(({known:e})=>e),{candidates:u,reading:m,allowance:h,flakes:p}=await(0,S.s)(candidatesOf(e),d,t)
for(let e=0;e<u.length;){const s=batchAt(u,e,{...m,calls:h.artifacts,home:t.query}),i=await(0,a.x)(s,(0,S.t)(s,u.slice(e),h,t,m),m)
if(h.logs-=i.logs,h.artifacts-=i.artifacts.length,void 0!==i.failure&&(t.failure??=i.failure),count(c,s,i),e+=i.count,i.count>0&&await o.take({executions:i.executions,tests:i.tests,unread:i.unread,watermark:progressed()}),o.progress(`Read ${e} of ${(0,r.L)(u.length,"run")} in ${(0,r.L)(n.calls(),"call")}`),i.count<s.length)break}0===u.length&&e.lookedUp.unasked.length>0&&await o.take({executions:[],tests:[],unread:[],watermark:progressed()})
const w=function({bare:e,left:t},n,r){const counted=e=>{const t=e.filter(e=>n.has(e)).length
return{flakes:t,others:e.length-t}},a=t.filter(({ended:t,execution:{run:n}})=>"fail"===t&&!e.has(n))
return{green:t.filter(({ended:e})=>"pass"===e).length,failed:counted(a.map(({execution:e})=>e.run)),runs:counted([...e.keys()]),before:r}}(c,p,m.reportsFrom)
for(const e of leftLines(w))l(e)
return{watermark:progressed(),isCut:c.delivered.size<u.length,owes:w.runs.flakes>0}}(i,s),l=f.isCut||(f.watermark.gaps??[]).length>0;(l||void 0!==s.failure)&&s.note(stop(s).note)
const d=void 0===n&&f.owes
return{watermark:f.watermark,complete:!l,...d&&{owes:d},notes:s.notes,calls:s.meter.calls()}}const stop=({failure:e,ports:{signal:t},now:n,meter:r})=>function(e,t,{now:n,resetsAt:r}){if(t)return{isLimit:!0,note:"The reading was ended from outside; the next analysis goes on from here."}
if((0,d.Jz)(e,1e3*n)){const t=n+((0,d.$q)(e,1e3*n)??0)
return{isLimit:!0,note:`GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(t)} at the earliest.`}}return void 0!==e?{isLimit:!1,note:`GitHub could not be read to the end: ${headOf((0,U.Kl)(e).message)}`}:{isLimit:!0,note:`The calls that this analysis may make are used up; the next one goes on from here${void 0!==r&&r>n?`, with more calls of the token from ${timeOf(r)} on`:""}.`}}(e,!0===t?.aborted,{now:n,resetsAt:r.resetsAt()})
const candidatesOf=({parts:e,lookedUp:t})=>[...e.flatMap(({candidates:e})=>e),...e.flatMap(({owed:e})=>e),...t.candidates]})}
