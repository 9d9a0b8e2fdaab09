export const id=349
export const ids=[349]
export const modules={349:((t,e,n)=>{n.d(e,{gather:()=>gather})
var a=n(8610),r=n(2456)
const[o,s]=[100,60],i=24
function batchAt(t,e,n){const a=Math.max(o,Math.ceil(t.length/s)),r=function(t,{artifacts:e,telling:n,calls:a}){const reportsOf=t=>e.get(t)?.length??0,r=a/Math.max(1,t.reduce((t,{run:e})=>t+reportsOf(e.id),0))
return t=>0===a?0:Math.min(reportsOf(t),Math.max(reportsOf(t)*r,n.get(t)??0))}(t.slice(e),n)
let l=0,c=e
for(;c<t.length&&c<e+a&&(c===e||l<i);)l+=r(t[c]?.run.id??0),c+=1
return t.slice(e,c)}var l=n(9124),c=n(2832),f=n(5405),d=n(4411),u=n(5325)
const m=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],p=10
function workflowOf(t){const e=(0,f.OA)(t)
return{id:(0,u.ai)(e.id),name:(0,u.Qq)(e.name),path:(0,u.Qq)(e.path),state:m.find(t=>t===e.state)??"active",createdAt:(0,u.Qq)(e.created_at)}}var h=n(9882),w=n(9802),g=n(2131),k=n(5276),b=n(4169),y=n(7226)
const v=.1
const M=5
async function lanesOf({query:t,meter:e,note:n}){if(0===(t.workflows??[]).length&&!t.shard)return[]
const a=await async function(t,{owner:e,repo:n}){return(await(0,d.n)(t,"GET /repos/{owner}/{repo}/actions/workflows",{owner:e,repo:n},{key:"workflows",mostPages:p})).map(workflowOf)}(e.client,t)
for(const e of(0,y.Li)(a,t))n(e)
const r=a.filter(e=>(0,y.Yu)(e,t))
return 0===r.length?"none":r.length<=M&&2*r.length<=a.length?r.map(({id:t})=>t):[]}function pager({query:t,before:e,meter:n,ports:a},r){const o=new Set(e?.unfinished)
let s=0,i=0
const isToRead=n=>(0,h.U)(n)&&n.attempt>(e?.attempts[n.id]??0)&&(0,y.Yu)((0,y.u1)(n),t)&&(0,k.s)(n,t)
return({from:t,back:e},l,c)=>{s+=l.filter(isToRead).length
for(const{id:t}of l)o.delete(t)
return!a.signal?.aborted&&(void 0===e||c>=t?n.left()>(0===s?0:s+r):(i+=1,i<=2&&o.size>1?n.left()>1:i<=b.fB&&n.left()>s+r))}}async function shortestOf(t,{timeouts:e,query:n}){const a=t.filter(t=>"cancelled"===t.conclusion&&(0,y.Yu)((0,y.u1)(t),n)),r=new Map
for(const t of new Set(a.map(t=>t.path)))r.set(t,await e.shortest(t))
return t=>r.get(t)}const[A,L,O]=[500,2e4,1e3]
function gapOf({span:t,wholeFrom:e,candidates:n,unfinished:a,known:r},o){const s=n.filter(({createdAt:e})=>e>=t.from),i=s.find(({run:t})=>!o.has(t.id))
if(!i&&e<=t.from)return
const l=i?i.createdAt:e-1,c=[...s.filter(({run:t,createdAt:e})=>e===l&&o.has(t.id)).map(({run:t})=>t),...[...a,...r].filter(({createdAt:t})=>(0,w.T)(t)===l)]
return{from:t.from,to:l,seen:[...new Set([...l===t.to?t.seen:[],...c.map(({id:t})=>t)])]}}function pendingIn({parts:t,lookedUp:e},n){const a=t.flatMap(({span:t,candidates:e})=>e.filter(({createdAt:e})=>e<t.from))
return[...a,...e.candidates].filter(({run:t})=>!n.has(t.id)).map(({run:t})=>t.id)}const unfinishedIn=({part:t,gap:e})=>t.unfinished.filter(({createdAt:t})=>!e||(0,w.T)(t)>=e.to||(0,w.T)(t)<e.from).map(({id:t})=>t)
function attemptsAfter({before:t,now:e,parts:n},a,r){const[o]=n,s={attempts:t?.attempts??{},attemptsFrom:t?.attemptsFrom??t?.readUntil??e}
if(!o)return s
const{span:i,wholeFrom:l,known:c}=o,f=!t||l<=i.from,d=Math.max(l,e-b.oW),u=new Map([...c.filter(({createdAt:t})=>(0,w.T)(t)>=d).map(({id:t,attempt:e})=>[t,e]),...n.flatMap(({candidates:t})=>t.filter(({createdAt:t})=>t>=d).flatMap(t=>attemptsOf(t,a)))]),m=new Map(r.flatMap(e=>t?.attempts[e]?[[e,t.attempts[e]]]:[]))
if(f)return{attempts:Object.fromEntries([...m,...u]),attemptsFrom:d}
const p={...s.attempts,...Object.fromEntries(u)}
return Object.keys(p).length<=L?{...s,attempts:p}:{attempts:Object.fromEntries(m),attemptsFrom:e}}const attemptsOf=({run:t,known:e},n)=>n.has(t.id)?[[t.id,t.attempt]]:e>0?[[t.id,e]]:[]
var $=n(8672),x=n(3678),T=n(893)
const timeOf=t=>`${(0,T.dF)(Math.ceil(t)).slice(0,16).replace("T"," ")} UTC`
async function gather(t,e,n,o){const s=(0,l.z)(t,e,n,o)
if(n&&s.meter.left()<b.MV)return function(t,{now:e,limits:n}){const r=Math.round((e-t.readUntil)/60),o=`The runs of the last ${(0,a.L)(r,"minute")} are read by a later analysis: ${(0,a.L)(n.dailyCalls,"call")} a day are spread over it.`
return{watermark:t,complete:0===(t.gaps??[]).length,notes:[o],calls:0}}(n,s)
const i=await async function(t){const{before:e,now:n,query:r,ports:o,meter:s}=t,i=await lanesOf(t).catch(e=>function(t,e){if(!e.ports.signal?.aborted&&!(0,c.Jz)(t))throw t
return e.failure=t,[]}(e,t)),l="none"===i?[]:(0,b.Ly)(e,{since:r.since,now:n}),f=pager(t,Math.floor(s.left()*v)),d=[],u=new Set
for(const n of l){const l="none"===i?[]:i,c=t.isOver()?{runs:[],wholeFrom:n.to+1,cut:[]}:await(0,w.v)(s.client,{...r,workflows:l},n,(t,e)=>f(n,t,e))
void 0!==c.failure&&(t.failure=c.failure),c.cut.length>0&&t.note("GitHub lists no more than 1,000 runs of one second; there were more, which are left out.")
for(const{id:t}of c.runs)u.add(t)
const m=await shortestOf(c.runs,t)
d.push({span:n,wholeFrom:c.wholeFrom,...(0,h.$)(c.runs,n,{query:r,watermark:e,shortestTimeout:m})}),o.progress(`Listed ${(0,a.L)(u.size,"run")} in ${(0,a.L)(s.calls(),"call")}`)}return{before:e,now:n,parts:d,lookedUp:await(0,g.T)(t,u)}}(s)
!function({parts:t},e){const n=t.some(({candidates:t,wholeFrom:e,span:n})=>t.length>0||e<=n.to)
if(void 0!==e.failure&&!n&&!stop(e).isLimit)throw e.failure}(i,s)
const f=[...i.parts.flatMap(({candidates:t})=>t),...i.lookedUp.candidates],d=await async function(t,e,n){const{meter:o,ports:s,limits:i,before:l,now:c}=n,f=new Set,d=[],u={pass:0,fail:0},progressed=()=>function(t,{delivered:e,artifacts:n,credit:a}){const r=t.parts.map(t=>({part:t,gap:gapOf(t,e)})),o=[...new Set([...t.lookedUp.unfinished,...pendingIn(t,e),...r.flatMap(unfinishedIn)])].toSorted((t,e)=>e-t).slice(0,A)
return{readUntil:t.now,unfinished:o,...attemptsAfter(t,e,o),artifacts:[...new Set([...t.before?.artifacts??[],...n])].slice(-O),gaps:r.flatMap(({gap:t})=>t??[]),credit:a}}(e,{delivered:f,artifacts:d,credit:(0,b.Aq)(l,o.calls(),c,i)}),{reading:m,allowance:p}=await(0,$.sb)(t,n)
for(let e=0;e<t.length;){const i=batchAt(t,e,{...m,calls:p.artifacts}),l=await(0,r.x)(i,(0,$.tC)(i,t.slice(e),p,n,m),m)
p.logs-=l.logs,p.artifacts-=l.artifacts.length,void 0!==l.failure&&(n.failure??=l.failure)
for(const{run:t}of i.slice(0,l.count))f.add(t.id)
d.push(...l.artifacts.map(({id:t})=>t))
for(const{ended:t}of l.left)u[t]+=1
if(e+=l.count,l.count>0&&await s.take({executions:l.executions,tests:l.tests,unread:l.unread,watermark:progressed()}),s.progress(`Read ${e} of ${(0,a.L)(t.length,"run")} in ${(0,a.L)(o.calls(),"call")}`),l.count<i.length)break}return(0,$.TH)({...u,before:m.reportsFrom},n),{watermark:progressed(),delivered:f}}(f,i,s),u=f.length>d.delivered.size||(d.watermark.gaps??[]).length>0
return(u||void 0!==s.failure)&&s.note(stop(s).note),{watermark:d.watermark,complete:!u,notes:s.notes,calls:s.meter.calls()}}const stop=({failure:t,ports:{signal:e},now:n,meter:a})=>function(t,e,{now:n,resetsAt:a}){if(e)return{isLimit:!0,note:"The reading was ended from outside; the next analysis goes on from here."}
if((0,c.Jz)(t,1e3*n)){const e=n+((0,c.$q)(t,1e3*n)??0)
return{isLimit:!0,note:`GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(e)} at the earliest.`}}return void 0!==t?{isLimit:!1,note:`GitHub could not be read to the end: ${r=(0,x.Kl)(t).message,r.split("\n",1)[0]??""}`}:{isLimit:!0,note:`The calls that this analysis may make are used up; the next one goes on from here${void 0!==a&&a>n?`, with more calls of the token from ${timeOf(a)} on`:""}.`}
var r}(t,!0===e?.aborted,{now:n,resetsAt:a.resetsAt()})})}
