export const id=296
export const ids=[296]
export const modules={3296:((e,t,r)=>{r.d(t,{gather:()=>gather})
var n=r(8610),o=r(4684)
const[a,s]=[100,60],i=24,f=33554432
function batchAt(e,t,r,{artifacts:n,telling:o,calls:l}){const c=Math.max(a,Math.ceil(e.length/s)),d=l/Math.max(1,r.reports(t))
let[u,h]=[0,0],m=t
for(;m<e.length&&m<t+c&&(m===t||u<i&&h<f);){const{run:t}=e[m],a=r.reports(m,m+1),s=0===l?0:Math.min(a,Math.max(a*d,o.get(t.id)??0))
u+=s,h+=s*meanBytes(n.get(t.id)),m+=1}return e.slice(t,m)}const meanBytes=(e=[])=>e.reduce((e,{bytes:t})=>e+t,0)/Math.max(1,e.length)
var l=r(1918),c=r(2832),d=r(5405),u=r(4411),h=r(5325)
const m=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],p=10
function workflowOf(e){const t=(0,d.OA)(e)
return{id:(0,h.ai)(t.id),name:(0,h.Qq)(t.name),path:(0,h.Qq)(t.path),state:m.find(e=>e===t.state)??"active",createdAt:(0,h.Qq)(t.created_at)}}var w=r(9882),g=r(9802),k=r(2131),b=r(5276),y=r(4169),M=r(7226)
const v={fresh:.5,left:1/3},F=.5
async function listWork(e){const{before:t,now:r,query:o,ports:a,meter:s}=e,i=await lanesOf(e).catch(t=>function(e,t){if(!t.ports.signal?.aborted&&!(0,c.Jz)(e))throw e
return t.failure=e,[]}(t,e)),f="none"===i?[]:(0,y.Ly)(t,{since:o.since,now:r}),l=pager(e),d=[],u=new Set
for(const r of f){const f="none"===i?[]:i,c=e.isOver()?{runs:[],wholeFrom:r.to+1,cut:[]}:await(0,g.v)(s.client,{...o,workflows:f},r,(e,t)=>l(r,e,t))
void 0!==c.failure&&(e.failure=c.failure),c.cut.length>0&&e.note("GitHub lists no more than 1,000 runs of one second; there were more, which are left out.")
for(const{id:e}of c.runs)u.add(e)
const h=await shortestOf(c.runs,e)
d.push({span:r,wholeFrom:c.wholeFrom,...(0,w.$I)(c.runs,r,{query:o,watermark:t,shortestTimeout:h})}),a.progress(`Listed ${(0,n.L)(u.size,"run")} in ${(0,n.L)(s.calls(),"call")}`)}return{before:t,now:r,since:o.since,home:o,parts:d,lookedUp:await(0,k.T)(e,u)}}const $=5
async function lanesOf(e){const{query:t,meter:r}=e
if(0===(t.workflows??[]).length&&!t.shard)return[]
const n=await async function(e,{owner:t,repo:r}){return(await(0,u.n)(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:r},{key:"workflows",mostPages:p})).map(workflowOf)}(r.client,t)
for(const r of(0,M.Li)(n,t))(0,l.y)(e,r)
const o=n.filter(e=>(0,M.Yu)(e,t))
return 0===o.length?"none":o.length<=$&&2*o.length<=n.length?o.map(({id:e})=>e):[]}function pager({query:e,before:t,now:r,meter:n,ports:o}){const a=new Set(t?.unfinished),s=n.budgeted(),i=Math.floor(s*F)
let[f,l,c]=[0,0,0]
const isToRead=r=>(0,w.U)(r)&&r.attempt>(t?.attempts[r.id]??0)&&(0,M.Yu)((0,M.u1)(r),e)&&(0,b.s)(r,e),isWithin=e=>l<Math.max(1,Math.floor(s*e))&&n.left()>Math.min(f,i)
return(e,s,d)=>{f+=s.filter(isToRead).length
for(const{id:e}of s)a.delete(e)
return l=n.calls(),!(o.signal?.aborted||n.left()<1)&&(void 0===e.back||d>=e.from?isWithin(t&&e.to===r?v.fresh:v.left):(c+=1,c<=2?a.size>1||isWithin(v.left):c<=y.fB&&n.left()>2*f+i))}}async function shortestOf(e,{timeouts:t,query:r}){const n=e.filter(e=>"cancelled"===e.conclusion&&(0,M.Yu)((0,M.u1)(e),r)),o=new Map
for(const e of new Set(n.map(e=>e.path)))o.set(e,await t.shortest(e))
return e=>o.get(e)}var O=r(893)
const leftLines=e=>[...knownOf(e),...missingOf(e)]
function knownOf({green:e,failed:t,runs:r}){const o=joined([jobsOf(r.others),reportsOf(t.others,"of failed jobs")])
return[...e>0?[`Left unread: ${(0,n.L)(e,"report")} of green jobs, whose tests count as passed.`]:[],...o?[`Left unread: ${o}, which no run of the same code contradicts so far.`]:[]]}function missingOf({failed:e,runs:t,before:r}){const n=joined([jobsOf(t.flakes),reportsOf(e.flakes,"of failed jobs")]),o=void 0===r?"":`all reports from before ${(0,O.dF)(r).slice(0,10)}`,a=joined([n&&`${n} that may be flakes`,o])
return a?[`Left out for want of calls: ${a}. ${x}`]:[]}const x="Give `max-calls`, or let the test jobs read their own `reports`.",jobsOf=e=>e>0?`the jobs of ${(0,n.L)(e,"failed run")}`:"",reportsOf=(e,t)=>e>0?`${(0,n.L)(e,"report")} ${t}`:"",joined=e=>e.filter(e=>""!==e).join(" and ")
var A=r(5832),L=r(15)
const j={own:500,ofForks:100},[q,T]=[2e4,1e3]
function watermarkAfter(e,{delivered:t,bare:r,artifacts:n,credit:o}){const a=e.parts.map(e=>({part:e,gap:gapOf(e,t)})),{lookedUp:s}=e,i=[...pendingIn(e,t),...s.unasked,...a.flatMap(unfinishedIn),...s.unfinished],{own:f,ofForks:l}=function(e,t){const{own:r=[],ofForks:n=[]}=Object.groupBy(new Set(e),e=>t.has(e)?"ofForks":"own"),within=(e,t)=>{const r=new Set(e.toSorted((e,t)=>t-e).slice(0,t))
return e.filter(e=>r.has(e))}
return{own:within(r,j.own),ofForks:within(n,j.ofForks)}}(i,function({before:e,home:t,parts:r}){const n=r.flatMap(({unfinished:e,candidates:t})=>[...e,...t.map(({run:e})=>e)])
return new Set([...e?.unfinishedOfForks??[],...n.filter(e=>"fork"===(0,b.$)(e,t)).map(({id:e})=>e)])}(e)),c=[...f,...l],d=function({before:e,now:t,parts:r},n,o){const[a]=r,s={attempts:e?.attempts??{},attemptsFrom:e?.attemptsFrom??e?.readUntil??t}
if(!a)return s
const{span:i,wholeFrom:f,known:l}=a,c=!e||f<=i.from,d=Math.max(f,t-y.oW),u=new Map([...l.filter(({createdAt:e})=>(0,g.T)(e)>=d).map(({id:e,attempt:t})=>[e,t]),...r.flatMap(({candidates:e})=>e.filter(({createdAt:e})=>e>=d).flatMap(e=>attemptsOf(e,n)))]),h=new Map(o.flatMap(t=>e?.attempts[t]?[[t,e.attempts[t]]]:[]))
if(c)return{attempts:Object.fromEntries([...h,...u]),attemptsFrom:d}
const m={...s.attempts,...Object.fromEntries(u)}
return Object.keys(m).length<=q?{...s,attempts:m}:{attempts:Object.fromEntries(h),attemptsFrom:t}}(e,t,c)
return{readUntil:e.now,readFrom:(0,L.rN)(e.before,e.since),unfinished:c,unfinishedOfForks:l,...d,bare:bareAfter(e.before,{delivered:t,bare:r},d.attempts),artifacts:[...new Set([...e.before?.artifacts??[],...n])].slice(-T),gaps:a.flatMap(({gap:e})=>e??[]),credit:o}}function gapOf({span:e,wholeFrom:t,candidates:r,unfinished:n,known:o},a){const s=r.filter(({createdAt:t})=>t>=e.from),i=s.find(({run:e})=>!a.has(e.id))
if(!i&&t<=e.from)return
const f=i?i.createdAt:t-1,l=[...s.filter(({run:e,createdAt:t})=>t===f&&a.has(e.id)).map(({run:e})=>e),...[...n,...o].filter(({createdAt:e})=>(0,g.T)(e)===f)]
return{from:e.from,to:f,seen:[...new Set([...f===e.to?e.seen:[],...l.map(({id:e})=>e)])]}}function pendingIn({parts:e,lookedUp:t},r){const n=e.flatMap(({span:e,candidates:t})=>t.filter(({createdAt:t})=>t<e.from))
return[...n,...t.candidates].filter(({run:e})=>!r.has(e.id)).map(({run:e})=>e.id)}const unfinishedIn=({part:e,gap:t})=>e.unfinished.filter(({createdAt:e})=>!t||(0,g.T)(e)>=t.to||(0,g.T)(e)<t.from).map(({id:e})=>e)
const attemptsOf=({run:e,known:t},r)=>r.has(e.id)?[[e.id,e.attempt]]:t>0?[[e.id,t]]:[]
function bareAfter(e,{delivered:t,bare:r},n){const o=Object.entries(e?.bare??{}).filter(([e])=>!t.has(Number(e)))
return Object.fromEntries([...o,...[...r].map(([e,t])=>[`${e}`,t])].filter(([e])=>e in n))}var S=r(4303),U=r(8672),z=r(3678)
const timeOf=e=>`${(0,O.dF)(Math.ceil(e)).slice(0,16).replace("T"," ")} UTC`,headOf=e=>e.split("\n",1)[0]??"",noneDelivered=()=>({delivered:new Set,bare:new Map,artifacts:[],left:[]})
function count(e,t,r){for(const{run:n,known:o,whole:a=o,bare:s}of t.slice(0,r.count))e.delivered.add(n.id),s&&e.bare.set(n.id,a)
e.artifacts.push(...r.artifacts.map(({id:e})=>e)),e.left.push(...r.left)}async function gather(e,t,r,a){const s=(0,l.z)(e,t,r,a)
if(s.before&&s.meter.left()<y.MV)return function(e,{now:t,limits:r}){const o=Math.round((t-e.readUntil)/60),a=`The runs of the last ${(0,n.L)(o,"minute")} are read by a later analysis: ${(0,n.L)(r.dailyCalls,"call")} a day are spread over it.`,s=Object.keys(e.bare??{}).length>0
return{watermark:e,complete:0===(e.gaps??[]).length,...s&&{owes:s},notes:[a],calls:0}}(s.before,s)
const i=await listWork(s)
!function({parts:e},t){const r=e.some(({candidates:e,wholeFrom:t,span:r})=>e.length>0||t<=r.to)
if(void 0!==t.failure&&!r&&!stop(t).isLimit)throw t.failure}(i,s)
const f=await async function(e,t){const{meter:r,ports:a,limits:s,before:i,now:f,note:l}=t,c=noneDelivered(),progressed=()=>watermarkAfter(e,{...c,credit:(0,y.Aq)(i,r.calls(),f,s)}),d=e.parts.flatMap(({known:e})=>e),{candidates:u,reading:h,allowance:m,flakes:p}=await(0,U.s)(candidatesOf(e),d,t),w=(0,A.j)(u,h,t.query),g=(0,U.F)(u,t.query)
for(let e=0;e<u.length;){const s=batchAt(u,e,w,{...h,calls:m.artifacts}),i=(0,S.t)({from:e,to:e+s.length},w,m,r),f=await(0,o.x)(s,i,h)
if(m.logs-=f.logs,m.artifacts-=f.artifacts.length,m.ofForks=Math.max(0,m.ofForks-f.artifacts.filter(({run:e})=>g.has(e)).length),void 0!==f.failure&&(t.failure??=f.failure),count(c,s,f),e+=f.count,f.count>0&&await a.take({executions:f.executions,tests:f.tests,unread:f.unread,watermark:progressed()}),a.progress(`Read ${e} of ${(0,n.L)(u.length,"run")} in ${(0,n.L)(r.calls(),"call")}`),f.count<s.length)break}0===u.length&&e.lookedUp.unasked.length>0&&await a.take({executions:[],tests:[],unread:[],watermark:progressed()})
const k=function({bare:e,left:t},r,n){const counted=e=>{const t=e.filter(e=>r.has(e)).length
return{flakes:t,others:e.length-t}},o=t.filter(({ended:t,execution:{run:r}})=>"fail"===t&&!e.has(r))
return{green:t.filter(({ended:e})=>"pass"===e).length,failed:counted(o.map(({execution:e})=>e.run)),runs:counted([...e.keys()]),before:n}}(c,p,h.reportsFrom)
for(const e of leftLines(k))l(e)
return{watermark:progressed(),isCut:c.delivered.size<u.length,owes:k.runs.flakes>0}}(i,s),c=f.isCut||(f.watermark.gaps??[]).length>0;(c||void 0!==s.failure)&&s.note(stop(s).note)
const d=void 0===r&&f.owes
return{watermark:f.watermark,complete:!c,...d&&{owes:d},notes:s.notes,calls:s.meter.calls()}}const stop=({failure:e,ports:{signal:t},now:r,meter:n})=>function(e,t,{now:r,resetsAt:n}){if(t)return{isLimit:!0,note:"The reading was ended from outside; the next analysis goes on from here."}
if((0,c.Jz)(e,1e3*r)){const t=r+((0,c.$q)(e,1e3*r)??0)
return{isLimit:!0,note:`GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(t)} at the earliest.`}}return void 0!==e?{isLimit:!1,note:`GitHub could not be read to the end: ${headOf((0,z.Kl)(e).message)}`}:{isLimit:!0,note:`The calls that this analysis may make are used up; the next one goes on from here${void 0!==n&&n>r?`, with more calls of the token from ${timeOf(n)} on`:""}.`}}(e,!0===t?.aborted,{now:r,resetsAt:n.resetsAt()})
const candidatesOf=({parts:e,lookedUp:t})=>[...e.flatMap(({candidates:e})=>e),...e.flatMap(({owed:e})=>e),...t.candidates]})}
