export const id=931
export const ids=[931]
export const modules={7931:((t,e,n)=>{n.d(e,{gather:()=>gather})
var r=n(8610),a=n(6807),s=n(5455)
const traceOf=({name:t,startedAt:e,completedAt:n,conclusion:r})=>JSON.stringify([t,e,n,r])
function isInfra(t){const e=t.filter(({outcome:t})=>"fail"===t)
return e.length>0&&e.every(({infra:t})=>void 0!==t)}var o=n(9635),i=n(5276),c=n(7226)
function executionsOf(t,e){const{run:n,jobs:r}=t
if(!r||0===r.length)return[bare(n,e)]
const a=function(t){const e=[...Map.groupBy(t,({attempt:t})=>t)].toSorted(([t],[e])=>t-e),n=new Set
return e.map(([t,e])=>{const{own:r=[],carried:a=[]}=Object.groupBy(e,t=>n.has(traceOf(t))?"carried":"own")
for(const t of r)n.add(traceOf(t))
return{attempt:t,own:r,carried:a}})}(r).filter(({own:t,attempt:e})=>t.length>0||e===n.attempt),s=function(t,e){const n=e.at(-1)
if("success"!==t.conclusion||n?.attempt!==t.attempt)return new Set
const r=[...n.own,...n.carried].filter(t=>"fail"===(0,o.sG)(t))
return new Set(r.map(({name:t})=>t))}(n,a)
return a.map(n=>function({attempt:t,own:e,carried:n},{run:r,limits:a},{home:s,tolerated:i}){const c=e.map(t=>(0,o.zD)(t,a?.get(t.id))),u=earliest(e)??(t===r.attempt?r.startedAt:r.createdAt),l=(0,o.O1)(u,latest(e)),f=c.filter(({name:t})=>!i.has(t)),d=function(t,e){const n=t.map(({outcome:t})=>t)
return n.includes("fail")?"fail":n.includes("pass")&&!e.some(t=>"fail"===(0,o.sG)(t)||isCut(t))?"pass":void 0}(f,[...n,...e.filter(isCut)])
return{...identityOf(r,t),execution:{...subjectOf(r,t,s,u),...isInfra(f)&&{excluded:"infra"}},...d&&{outcome:d},...void 0!==l&&{seconds:l},jobs:c}}(n,t,{home:e,tolerated:s}))}function bare(t,e){const n="startup_failure"===t.conclusion,r=(0,o.O1)(t.startedAt,t.updatedAt),a=n?"fail":"pass"===(0,o.sG)(t)?"pass":void 0
return{...identityOf(t,t.attempt),execution:{...subjectOf(t,t.attempt,e,t.startedAt||t.createdAt),...n&&{excluded:"infra"}},...a&&{outcome:a},...void 0!==r&&!n&&{seconds:r}}}const isCut=({conclusion:t})=>["cancelled","action_required","stale","running"].includes(t),identityOf=(t,e)=>({workflow:(0,c.W7)(t.path),workflowName:t.workflow,runNumber:t.number,url:t.attempt>1?`${t.url}/attempts/${e}`:t.url,branch:t.branch,event:t.event}),subjectOf=(t,e,n,r)=>({run:t.id,attempt:e,sha:t.sha,at:Math.floor((Date.parse(r)||Date.parse(t.createdAt)||0)/1e3),place:(0,i.$)(t,n)}),earliest=t=>t.filter(({conclusion:t})=>"skipped"!==t).flatMap(({startedAt:t})=>t??[]).toSorted().at(0),latest=t=>t.flatMap(({completedAt:t})=>t??[]).toSorted().at(-1),u=4
async function inTurn(t,e,n=()=>!1){const r=[]
let a,s=0,o=t.length
return await Promise.all(Array.from({length:Math.min(u,t.length)},async()=>{for(;s<o&&!n();){const n=s
s+=1
const i=t[n]
try{r[n]=await e(i)}catch(t){n<o&&([o,a]=[n,t])}}})),{results:r.slice(0,Math.min(o,s)),...void 0!==a&&{failure:a}}}const logCandidates=t=>t.flatMap(({workflow:t,jobs:e=[]})=>e.filter(({outcome:t,infra:e})=>"fail"===t&&void 0===e).map(e=>({job:e,kind:JSON.stringify([t,e.name,e.steps.find(({outcome:t})=>"fail"===t)?.name])})))
function endsOf(t,{head:e,tail:n}){if(t.length<=e+n)return t
const r=t.slice(0,e),a=t.slice(t.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${a.slice(a.indexOf("\n")+1)}`}var l=n(8082),f=n(2832)
async function orNothing(t,e,{signal:n,note:r}){try{return await e()}catch(e){if(!(e instanceof l.l)||(0,f.Jz)(e)||n?.aborted)throw e
const s=(0,a.c2)(e)
return void r(`Some ${t} could not be read: ${void 0===s?e.message.split("\n",1)[0]:`GitHub answered ${s}`}.`)}}var d=n(4909),m=n(5690),h=n(3606),p=n(5979),g=n(5405),w=n(9802)
const b=100
async function readPage(t,e){const{data:n}=await t.request("GET /repos/{owner}/{repo}/actions/artifacts",e)
return(0,g.p_)((0,g.OA)(n).artifacts).map(artifactOf)}function artifactOf(t){const e=(0,g.OA)(t)
return{id:Number(e.id)||0,name:"string"==typeof e.name?e.name:"",run:Number((0,g.OA)(e.workflow_run).id)||0,bytes:Number(e.size_in_bytes)||0,expired:!0===e.expired,createdAt:(0,w.T)("string"==typeof e.created_at?e.created_at:"")}}function scoreOf(t,e){const{name:n,leg:r=""}=(0,h.d)(t),a=[...wordsOf(r)]
return a.some(t=>!e.has(t))?0:[...new Set([...wordsOf(n),...a])].filter(t=>e.has(t)).length}const wordsOf=t=>new Set(t.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(t=>""!==t&&!v.has(t))),v=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])
function variantOf(t,{execution:{run:e,sha:n},runNumber:r}){return t.replaceAll(new RegExp(`(?<!\\d)${e}(?:[-_.]\\d{1,3})?(?!\\d)`,"g"),"*").replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,t=>n.startsWith(t.toLowerCase())?"*":t).replaceAll(/(?<!\d)\d{3,}(?!\d)/g,t=>Number(t)===r?"*":t)}function reportsOf(t,e,n){return[...Map.groupBy(t,({execution:t})=>t.run)].flatMap(([t,r])=>(e.get(t)??[]).flatMap(e=>{const a=function({createdAt:t},e){const n=e.toSorted((t,e)=>t.execution.attempt-e.execution.attempt)
return 0===t?n.at(-1):n.findLast(({execution:e})=>e.at<=t)??n[0]}(e,r),s=(n.get(t)??0)>0&&e.createdAt<Math.min(...r.map(({execution:t})=>t.at))
return a&&!s?[{artifact:e,read:a}]:[]}))}async function readBatch(t,e,n){const{client:r,ports:a,isOver:s,note:o,limits:i}=n,c=t.filter(({needsJobs:t})=>t),{results:u,failure:f}=await inTurn(c,t=>jobsOf(t,n),s),h=c[u.length],p=h?t.indexOf(h):t.length,g=t.slice(0,p),w=new Map(g.map(t=>[t.run.id,t.known]))
if(void 0!==f){const t=await told(g,new Map(u),n)
return{...cutAt(reportsOf(t.executions,n.artifacts,w)[0],t,g),failure:f}}const b=g.filter(({run:t})=>n.greens.has(t.id)).slice(0,e.greens),v=await inTurn(b,t=>jobsOf(t,n),s),y=await told(g,new Map([...u,...v.results]),n),M={client:r,ports:a,limits:i,isOver:s,note:o},x=await async function(t,e){const{client:n,ports:r,limits:a,most:s,read:o,isOver:i,note:c}=e,u=function(t,e,n){const r=[...Map.groupBy(t,({kind:t})=>t)].map(([t,e])=>({kind:t,queue:e,next:0})),a=[]
for(;a.length<e;){const t=r.filter(({queue:t,next:e})=>e<t.length),s=Math.min(...t.map(({kind:t})=>n.get(t)??0)),o=t.filter(({kind:t})=>(n.get(t)??0)===s).slice(0,e-a.length)
if(0===o.length)break
for(const t of o)a.push(t.queue[t.next]),t.next+=1,n.set(t.kind,s+1)}return a}(logCandidates(t),s,o),{results:l,failure:f}=await inTurn(u,async({job:t})=>{const e=await orNothing("logs",()=>n.jobLog(t.facts.id),{signal:r.signal,note:c})
return void 0===e?void 0:[t.facts.id,await r.factsOfLog(endsOf(e,a.logBytes))]},i),d=new Map(l.flatMap(t=>t?[t]:[]))
return{executions:0===d.size?t:t.map(t=>function(t,e){if(!t.jobs?.some(({facts:{id:t}})=>e.has(t)))return t
const n=t.jobs.map(t=>{const n=e.get(t.facts.id)
return n?{...t,log:n,...void 0!==n.infra&&{infra:t.infra??n.infra}}:t})
return{...t,jobs:n,execution:{...t.execution,...isInfra(n)&&"fail"===t.outcome&&{excluded:"infra"}}}}(t,d)),logs:l.length,...void 0!==f&&{failure:f}}}(y.executions,{...M,most:e.logs,read:n.logsRead}),k=reportsOf(x.executions,n.artifacts,w).slice(0,e.artifacts),O=await async function(t,{client:e,ports:n,limits:r,isOver:a,note:s}){const{results:o,failure:i}=await inTurn(t,async({artifact:t,read:a})=>{const o=(0,d.TL)(t.name)
if(t.bytes>r.artifactBytes)return void s(`The artifact "${o}" of run ${t.run} is too large to be read.`)
const i=await orNothing("artifacts",()=>e.artifact(t.id,{maxBytes:r.artifactBytes}),{signal:n.signal,note:s})
if(!i)return
const c=await async function(t,e,n,r){try{return await n.testsOf(t,e)}catch(t){if(!(t instanceof l.l))throw t
return void r(`The artifact "${(0,d.TL)(e.name)}" of run ${e.run} cannot be read: ${t.message.split("\n",1)[0]}`)}}(Buffer.from(i.buffer,i.byteOffset,i.length),t,n,s)
return c&&function({name:t},e,n){const{execution:r,workflow:a,jobs:s=[]}=e,o=function(t,e){if(e.length<2)return e[0]
const n=wordsOf(t),r=e.map(t=>({job:t,score:scoreOf(t.name,n)})).toSorted((t,e)=>e.score-t.score),[a,s]=r
return a&&a.score>0&&a.score>(s?.score??0)?a.job:void 0}(t,s)
return{execution:r,workflow:a,variant:variantOf(t,e),...o&&{job:{name:o.name,url:o.url,facts:o.facts}},cases:n,massFailure:(0,m.h)(n)}}(t,a,c)},a)
return{tests:o.flatMap(t=>t??[]),read:t.slice(0,o.length).map(({artifact:t})=>t),...void 0!==i&&{failure:i}}}(k,M),A=v.failure??x.failure??O.failure,$={...y,executions:x.executions,tests:O.tests,logs:x.logs,artifacts:O.read}
return{...cutAt(void 0!==A||!0===a.signal?.aborted?k[O.read.length]:void 0,$,g),...void 0!==A&&{failure:A}}}function cutAt(t,e,n){if(!t)return e
const r=n.findIndex(({run:e})=>e.id===t.artifact.run),a=new Set(n.slice(0,r).map(({run:t})=>t.id)),isIn=({execution:t})=>a.has(t.run)
return{...e,count:r,executions:e.executions.filter(isIn),tests:e.tests.filter(isIn),artifacts:e.artifacts.filter(({run:t})=>a.has(t))}}async function jobsOf({run:t},{client:e,query:{owner:n,repo:r}}){try{return[t.id,await(0,s.RI)(e,{owner:n,repo:r,runId:t.id})]}catch(e){if(404===(0,a.c2)(e))return[t.id,"gone"]
throw e}}async function told(t,e,{query:n,timeouts:r}){const a=[]
for(const{run:s,known:o}of t){const t=e.get(s.id)
if("gone"===t)continue
const i=t?await r.of(s.path,t):void 0
a.push(...executionsOf({run:s,jobs:t,...i&&{limits:i}},n).filter(({execution:t})=>t.attempt>o))}return{count:t.length,executions:a,tests:[],logs:0,artifacts:[]}}const[y,M]=[100,60],x=24
function batchAt(t,e,n){const r=Math.max(y,Math.ceil(t.length/M))
let a=0,s=e
for(;s<t.length&&s<e+r&&(s===e||a<x);)a+=n.get(t[s]?.run.id??0)?.length??0,s+=1
return t.slice(e,s)}var k=n(2593),O=n(9862)
function timeoutsIn(t){const e=new Map,read=n=>{const r=e.get(n)??t?.(n)??Promise.resolve(void 0)
return e.set(n,r),r}
return{async shortest(t){const e=await read((0,c.W7)(t))
return(0,k.Kp)(void 0===e?void 0:await(0,O.A)(e))},async of(e,n){const r=new Map
if(!t)return r
for(const{id:t,name:a,conclusion:s}of n)"cancelled"===s&&r.set(t,await(0,k.OW)(a,(0,c.W7)(e),read))
return r}}}const A=780,$=6e4
function numberIn(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}const S=1048576,T={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*S,logBytes:{head:S,tail:4*S}},limitsOf=({limits:t})=>({...T,...t}),L=86400,j=3*L,q=10,I=3
function callsFor(t,e,{firstCalls:n,dailyCalls:r}){if(!t)return n
const a=Math.max(0,e-t.readUntil)/L,s=Math.min(n,Math.floor(a*r))
return(t.gaps?.length??0)>0?Math.min(n,s+(t.credit??0)):s}function creditAfter(t,e,n,r){if(!t)return Math.max(0,r.firstCalls-e)
const a=callsFor({...t,credit:0},n,r)
return Math.max(0,(t.credit??0)-Math.max(0,e-a))}const _=20
var z=n(4411),N=n(5325)
const B=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],F=10
function workflowOf(t){const e=(0,g.OA)(t)
return{id:(0,N.ai)(e.id),name:(0,N.Qq)(e.name),path:(0,N.Qq)(e.path),state:B.find(t=>t===e.state)??"active",createdAt:(0,N.Qq)(e.created_at)}}var G=n(6755),R=n(9084)
var U=n(8313)
function sortOut(t,e,{query:n,watermark:r,shortestTimeout:a}){const s=t.filter(t=>(0,c.Yu)((0,c.u1)(t),n)&&(0,i.s)(t,n)).map(t=>({run:t,known:r?.attempts[t.id]??0,createdAt:(0,w.T)(t.createdAt)})).filter(({run:t,known:n,createdAt:a})=>!isSeen(t.id,a,e)&&(n>0||!isElsewhere(a,e,r))),isOver=({run:t})=>"completed"===t.status,isNew=({run:t,known:e})=>t.attempt>e
return{candidates:s.filter(t=>isOver(t)&&isNew(t)).map(t=>({...t,needsJobs:needsJobs(t.run,a(t.run.path))})),unfinished:s.filter(t=>!isOver(t)).map(({run:t})=>t),known:s.filter(t=>!isNew(t)).map(({run:t})=>t)}}const needsJobs=(t,e)=>t.attempt>1||"bad"===(0,U.Bg)(t.conclusion)&&"startup_failure"!==t.conclusion||(({conclusion:t,startedAt:e,updatedAt:n},r=R.iv)=>"cancelled"===t&&((0,G.z4)(e,n)??0)>=6e4*r)(t,e),isSeen=(t,e,{to:n,seen:r})=>e===n&&r.includes(t),isElsewhere=(t,{from:e,back:n},r)=>void 0!==n&&t<e&&(r?.gaps??[]).some(e=>e.from<=t&&t<=e.to),C=20,P=35*L
async function lookUp(t,e){const{before:n,now:r,meter:a}=t,s=(n?.unfinished??[]).filter(t=>!e.has(t)),o=s.slice(0,Math.min(C,Math.ceil(a.left()/5))),{results:i,failure:c}=await inTurn(o,e=>readRun(e,t),t.isOver)
void 0!==c&&(t.failure??=c)
const u=i.flatMap(t=>t??[]).filter(t=>(0,w.T)(t.createdAt)>r-P),isOver=t=>"completed"===t.status,known=t=>n?.attempts[t.id]??0
return{candidates:u.filter(t=>isOver(t)&&t.attempt>known(t)).map(t=>({run:t,known:known(t),createdAt:(0,w.T)(t.createdAt),needsJobs:needsJobs(t)})),unfinished:[...u.filter(t=>!isOver(t)).map(({id:t})=>t),...s.slice(i.length)]}}async function readRun(t,{meter:e,query:{owner:n,repo:r}}){try{const{data:a}=await e.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:r,run_id:t})
return(0,N.ng)(a)}catch(t){if(404===(0,a.c2)(t))return
throw t}}const E=.1
const H=5
async function lanesOf({query:t,meter:e,note:n}){if(0===(t.workflows??[]).length&&!t.shard)return[]
const r=await async function(t,{owner:e,repo:n}){return(await(0,z.n)(t,"GET /repos/{owner}/{repo}/actions/workflows",{owner:e,repo:n},{key:"workflows",mostPages:F})).map(workflowOf)}(e.client,t)
for(const e of(0,c.Li)(r,t))n(e)
const a=r.filter(e=>(0,c.Yu)(e,t))
return 0===a.length?"none":a.length<=H&&2*a.length<=r.length?a.map(({id:t})=>t):[]}function pager({query:t,before:e,meter:n,ports:r},a){const s=new Set(e?.unfinished)
let o=0,u=0
const isToRead=n=>needsJobs(n)&&n.attempt>(e?.attempts[n.id]??0)&&(0,c.Yu)((0,c.u1)(n),t)&&(0,i.s)(n,t)
return({from:t,back:e},i,c)=>{o+=i.filter(isToRead).length
for(const{id:t}of i)s.delete(t)
return!r.signal?.aborted&&(void 0===e||c>=t?n.left()>(0===o?0:o+a):(u+=1,u<=2&&s.size>1?n.left()>1:u<=q&&n.left()>o+a))}}async function shortestOf(t,{timeouts:e,query:n}){const r=t.filter(t=>"cancelled"===t.conclusion&&(0,c.Yu)((0,c.u1)(t),n)),a=new Map
for(const t of new Set(r.map(t=>t.path)))a.set(t,await e.shortest(t))
return t=>a.get(t)}const[J,D,W]=[500,2e4,1e3]
function gapOf({span:t,wholeFrom:e,candidates:n,unfinished:r,known:a},s){const o=n.filter(({createdAt:e})=>e>=t.from),i=o.find(({run:t})=>!s.has(t.id))
if(!i&&e<=t.from)return
const c=i?i.createdAt:e-1,u=[...o.filter(({run:t,createdAt:e})=>e===c&&s.has(t.id)).map(({run:t})=>t),...[...r,...a].filter(({createdAt:t})=>(0,w.T)(t)===c)]
return{from:t.from,to:c,seen:[...new Set([...c===t.to?t.seen:[],...u.map(({id:t})=>t)])]}}function pendingIn({parts:t,lookedUp:e},n){return[...t.flatMap(({span:t,candidates:e})=>e.filter(({createdAt:e})=>e<t.from)),...e.candidates].filter(({run:t})=>!n.has(t.id)).map(({run:t})=>t.id)}const unfinishedIn=({part:t,gap:e})=>t.unfinished.filter(({createdAt:t})=>!e||(0,w.T)(t)>=e.to||(0,w.T)(t)<e.from).map(({id:t})=>t)
function attemptsAfter({before:t,now:e,parts:n},r,a){const[s]=n,o={attempts:t?.attempts??{},attemptsFrom:t?.attemptsFrom??t?.readUntil??e}
if(!s)return o
const{span:i,wholeFrom:c,known:u}=s,l=!t||c<=i.from,f=Math.max(c,e-j),d=new Map([...u.filter(({createdAt:t})=>(0,w.T)(t)>=f).map(({id:t,attempt:e})=>[t,e]),...n.flatMap(({candidates:t})=>t.filter(({createdAt:t})=>t>=f).flatMap(t=>progress_attemptsOf(t,r)))]),m=new Map(a.flatMap(e=>t?.attempts[e]?[[e,t.attempts[e]]]:[]))
if(l)return{attempts:Object.fromEntries([...m,...d]),attemptsFrom:f}
const h={...o.attempts,...Object.fromEntries(d)}
return Object.keys(h).length<=D?{...o,attempts:h}:{attempts:Object.fromEntries(m),attemptsFrom:e}}const progress_attemptsOf=({run:t,known:e},n)=>n.has(t.id)?[[t.id,t.attempt]]:e>0?[[t.id,e]]:[],jobsCalls=t=>t.filter(({needsJobs:t})=>t).length
async function prepared(t,e){const{meter:n,query:r,limits:a}=e,s=(r.artifacts??[]).length>0,o=function(t,{logs:e,greens:n},r){const a=Math.max(0,Math.floor(t)),s=Math.min(n,Math.floor(a*(r?.1:.25))),o=Math.min(e,r?Math.floor(.3*a):a-s)
return{logs:o,greens:s,artifacts:r?a-o-s:0}}(n.left()-jobsCalls(t),a,s),i=n.calls(),u=s&&!e.isOver()?await async function(t,e,n){const{meter:r,query:a,before:s}=n,o=Math.min(e.artifacts,Math.max((a.artifacts??[]).length,Math.ceil(e.artifacts/10))),i=Math.min(...t.map(({createdAt:t})=>t))
if(o<1||0===t.length)return new Map
const c={from:i,most:o},u={signal:n.ports.signal,note:n.note}
try{const e=await orNothing("lists of artifacts",()=>async function(t,{owner:e,repo:n,artifacts:r=[]},{from:a,most:s}){const o=r.filter(t=>t.includes("*")),i=[...r.filter(t=>!t.includes("*")&&!o.some(e=>(0,p.T)(e,t))).map(t=>({name:t,isOpen:!0})),...o.length>0?[{name:void 0,isOpen:!0}]:[]],c=new Map
let u=0
for(let r=1;i.some(({isOpen:t})=>t)&&u<s;r+=1)for(const l of i.filter(({isOpen:t})=>t)){if(u===s)break
u+=1
const i=await readPage(t,{owner:e,repo:n,page:r,per_page:b,...void 0!==l.name&&{name:l.name}}),isMeant=({name:t})=>void 0===l.name?o.some(e=>(0,p.T)(e,t)):t===l.name
for(const t of i)t.createdAt>=a&&isMeant(t)&&c.set(t.id,t)
l.isOpen=i.length===b&&(i.at(-1)?.createdAt??0)>=a}return{found:[...c.values()].toSorted((t,e)=>e.id-t.id),whole:!i.some(({isOpen:t})=>t)}}(r.client,a,c),u),n=new Set(t.map(({run:t})=>t.id)),o=new Set(s?.artifacts),i=(e?.found??[]).filter(({id:t,run:e,expired:r})=>!r&&n.has(e)&&!o.has(t))
return Map.groupBy(i,({run:t})=>t)}catch(t){return n.failure=t,new Map}}(t,o,e):new Map
o.artifacts-=n.calls()-i
const{ports:l,timeouts:f,isOver:d,note:m}=e,h=function(t,e){const n=t.filter(({run:t,needsJobs:e})=>!e&&"success"===t.conclusion),r=[...Map.groupBy(n,({run:t})=>(0,c.W7)(t.path)).values()],a=new Set,s=0===r.length?0:Math.ceil(e/r.length),o=r.map(t=>function(t,e){return t.length<=e?[...t]:Array.from({length:e},(n,r)=>t[Math.floor(r*t.length/e)])}(t,s))
for(let t=0;t<s;t+=1)for(const n of o){const r=n[t]
r&&a.size<e&&a.add(r.run.id)}return a}(t,o.greens)
return{allowance:o,reading:{client:n.client,query:r,limits:a,ports:l,timeouts:f,greens:h,artifacts:u,logsRead:new Map,isOver:d,note:m}}}function shareOf(t,e,{logs:n,artifacts:r},{meter:a},s){const o=Math.max(0,a.left()-jobsCalls(e)),i=Math.min(o,t.filter(({run:t})=>s.has(t.id)).length),c=Math.min(n,o-i,Math.ceil(2*n*t.length/e.length))
return{greens:i,logs:c,artifacts:Math.max(0,Math.min(r,o-i-c))}}var Y=n(3678)
const timeOf=t=>`${new Date(1e3*Math.ceil(t)).toISOString().slice(0,16).replace("T"," ")} UTC`
async function gather(t,e,n,a){const s=function(t,e,n,r){const a=limitsOf(e),s=Math.floor(r.now()/1e3),o=function(t,{budget:e,reserve:n,now:r,pause:a}){let s,o=0,i=Number.POSITIVE_INFINITY
const c=[],counted=async t=>(o+=1,i-=1,await(async()=>{for(;a&&c.length>=A&&r()-(c[0]??0)<$;)await a($-(r()-(c[0]??0)))
c.length>=A&&c.shift(),c.push(r())})(),t())
return{client:{request:async(e,n)=>{const r=await counted(()=>t.request(e,n)),a=numberIn(r.headers,"x-ratelimit-remaining"),o=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==a&&(i=o===s?Math.min(i,a):a),s=o??s,r},jobLog:e=>counted(()=>t.jobLog(e)),artifact:(e,n)=>counted(()=>t.artifact(e,n))},calls:()=>o,left:()=>Math.max(0,Math.min(e-o,i-n)),resetsAt:()=>i-n<e-o?s:void 0}}(t,{budget:callsFor(n,s,a),reserve:a.reserve,now:r.elapsed??r.now,pause:r.pause}),i=[],c={query:e,limits:a,ports:r,before:n,now:s,meter:o,timeouts:timeoutsIn(r.file),notes:i,isOver:()=>!0===r.signal?.aborted||void 0!==c.failure||0===o.left(),note:t=>{i.length<_&&!i.includes(t)&&i.push(t)}}
return c}(t,e,n,a)
if(n&&s.meter.left()<I)return function(t,{now:e,limits:n}){const a=Math.round((e-t.readUntil)/60),s=`The runs of the last ${(0,r.L)(a,"minute")} are read by a later analysis: ${(0,r.L)(n.dailyCalls,"call")} a day are spread over it.`
return{watermark:t,complete:0===(t.gaps??[]).length,notes:[s],calls:0}}(n,s)
const o=await async function(t){const{before:e,now:n,query:a,ports:s,meter:o}=t,i=await lanesOf(t).catch(e=>function(t,e){if(!e.ports.signal?.aborted&&!(0,f.Jz)(t))throw t
return e.failure=t,[]}(e,t)),c="none"===i?[]:function(t,{since:e,now:n}){if(!t)return[{from:e,to:n,seen:[]}]
const{readUntil:r,gaps:a=[],attemptsFrom:s=r}=t,o=Math.max(n-j,s,e)
return[{from:Math.max(r,e),to:n,seen:[],...o<r&&{back:o}},...a.filter(({to:t})=>t>=e).map(t=>({...t,from:Math.max(t.from,e)}))]}(e,{since:a.since,now:n}),u=pager(t,Math.floor(o.left()*E)),l=[],d=new Set
for(const n of c){const c="none"===i?[]:i,f=t.isOver()?{runs:[],wholeFrom:n.to+1,cut:[]}:await(0,w.v)(o.client,{...a,workflows:c},n,(t,e)=>u(n,t,e))
void 0!==f.failure&&(t.failure=f.failure),f.cut.length>0&&t.note("GitHub lists no more than 1,000 runs of one second; there were more, which are left out.")
for(const{id:t}of f.runs)d.add(t)
const m=await shortestOf(f.runs,t)
l.push({span:n,wholeFrom:f.wholeFrom,...sortOut(f.runs,n,{query:a,watermark:e,shortestTimeout:m})}),s.progress(`Listed ${(0,r.L)(d.size,"run")} in ${(0,r.L)(o.calls(),"call")}`)}return{before:e,now:n,parts:l,lookedUp:await lookUp(t,d)}}(s)
!function({parts:t},e){const n=t.some(({candidates:t,wholeFrom:e,span:n})=>t.length>0||e<=n.to)
if(void 0!==e.failure&&!n&&!stop(e).isLimit)throw e.failure}(o,s)
const i=[...o.parts.flatMap(({candidates:t})=>t),...o.lookedUp.candidates],c=await async function(t,e,n){const{meter:a,ports:s,limits:o,before:i,now:c}=n,u=new Set,l=[],progressed=()=>function(t,{delivered:e,artifacts:n,credit:r}){const a=t.parts.map(t=>({part:t,gap:gapOf(t,e)})),s=[...new Set([...t.lookedUp.unfinished,...pendingIn(t,e),...a.flatMap(unfinishedIn)])].toSorted((t,e)=>e-t).slice(0,J)
return{readUntil:t.now,unfinished:s,...attemptsAfter(t,e,s),artifacts:[...new Set([...t.before?.artifacts??[],...n])].slice(-W),gaps:a.flatMap(({gap:t})=>t??[]),credit:r}}(e,{delivered:u,artifacts:l,credit:creditAfter(i,a.calls(),c,o)}),{reading:f,allowance:d}=await prepared(t,n)
for(let e=0;e<t.length;){const o=batchAt(t,e,d.artifacts>0?f.artifacts:new Map),i=await readBatch(o,shareOf(o,t.slice(e),d,n,f.greens),f)
d.logs-=i.logs,d.artifacts-=i.artifacts.length,void 0!==i.failure&&(n.failure??=i.failure)
for(const{run:t}of o.slice(0,i.count))u.add(t.id)
if(l.push(...i.artifacts.map(({id:t})=>t)),e+=i.count,i.count>0&&await s.take({executions:i.executions,tests:i.tests,watermark:progressed()}),s.progress(`Read ${e} of ${(0,r.L)(t.length,"run")} in ${(0,r.L)(a.calls(),"call")}`),i.count<o.length)break}return function({artifacts:t},e,{note:n}){const a=[...t.values()].reduce((t,e)=>t+e.length,0)-e
a>0&&n(`${(0,r.L)(a,"report")} of older runs were left out for want of calls: have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`)}(f,l.length,n),{watermark:progressed(),delivered:u}}(i,o,s),u=i.length>c.delivered.size||(c.watermark.gaps??[]).length>0
return(u||void 0!==s.failure)&&s.note(stop(s).note),{watermark:c.watermark,complete:!u,notes:s.notes,calls:s.meter.calls()}}const stop=({failure:t,ports:{signal:e},now:n,meter:r})=>function(t,e,{now:n,resetsAt:r}){if(e)return{isLimit:!0,note:"The reading was ended from outside; the next analysis goes on from here."}
if((0,f.Jz)(t,1e3*n)){const e=n+((0,f.$q)(t,1e3*n)??0)
return{isLimit:!0,note:`GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(e)} at the earliest.`}}return void 0!==t?{isLimit:!1,note:`GitHub could not be read to the end: ${a=(0,Y.Kl)(t).message,a.split("\n",1)[0]??""}`}:{isLimit:!0,note:`The calls that this analysis may make are used up; the next one goes on from here${void 0!==r&&r>n?`, with more calls of the token from ${timeOf(r)} on`:""}.`}
var a}(t,!0===e?.aborted,{now:n,resetsAt:r.resetsAt()})}),2832:((t,e,n)=>{n.d(e,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),a=n(4909),s=n(6807)
const o=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(t,e)=>`${t}: ${e?"read":"write"}`
var i=n(3607)
function explainRefusal(t,e,n,o){const l=(0,s.g5)(t)
if(!l)return t
if(t instanceof Error&&t.cause instanceof r.l)return t.cause
const[f,d]=function(t,e,n,r){const{status:s,method:o,path:l,message:f}=t,d=`${e} answered ${s} to ${o} ${(0,a.TL)(l,200)}: ${(0,a.TL)(f,200)}`
if(void 0===s)return t.final?void 0:[`${e} gave no answer: ${(0,a.TL)(f,200)}`,c]
const m=(0,i.Hh)(t,n)
if(void 0!==m)return[`The rate limit of ${e} for this token is used up for ${waiting(m)}`,u]
if(401===s)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const h=403===s||404===s?function({path:t},e){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(t)?.[1]
if(e&&n&&n.toLowerCase()!==e.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,a.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(t,r):void 0
return 403===s?[d,organizationRule(t)??h??`The token may not do this: ${grant(t)}`]:404===s?[d,h??`Check that it exists. A token without access to it gets the same answer: ${grant(t)}`]:410===s?[d,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,e,n,o)??[]
return f&&d?new r.l(f,{fix:d,cause:t}):t}function lacksPermission(t,e=Date.now()){const n=(0,s.PD)(t)
return 403===n?.status&&void 0===(0,i.Hh)(n,e)&&void 0===organizationRule(n)}const isRateLimited=(t,e=Date.now())=>void 0!==rateLimitSeconds(t,e)
function rateLimitSeconds(t,e=Date.now()){const n=(0,s.PD)(t)
return n&&(0,i.Hh)(n,e)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:t,message:e}){return void 0!==t["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(e)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(e)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:t,path:e,headers:n}){const r=function(t,e){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(e)?.[1]
if(void 0===n)return
const r=o.find(([t])=>t.test(n))
return r&&permission(r[1],"GET"===t||"HEAD"===t)}(t,e),a=function(t=""){const[e=""]=t.split(";")
return[...e.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,t="",e])=>"metadata"===t?[]:[permission(t.replaceAll("_","-"),"read"===e)])}(n["x-accepted-github-permissions"]),s=[...new Set((a.length>0?a:r?[r]:[]).map(allOfIt))]
return 0===s.length?"use one that has the rights for it.":`give the job \`permissions: { ${s.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=t=>"issues: read"===t?"issues: write":t,waiting=t=>t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}),3607:((t,e,n)=>{n.d(e,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const a=3,s=60,o=new Set([500,502,503,504])
function planFor(t,e,{maxWaitSeconds:n}){const s=(0,r.g5)(t)
return s&&function(t,e,{maxWaitSeconds:n,now:r}){if(t.final)return
const s=limitSeconds(t,r)??function({status:t,headers:e,method:n,sent:r},a){return void 0===t||o.has(t)?"POST"===n&&r?void 0:Math.max(seconds(e["retry-after"])??0,(a+1)**2):void 0}(t,e)
return void 0!==s&&s<=n?{retries:a,afterSeconds:Math.ceil(s)}:void 0}(s,e,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:t,headers:e,message:n},r){const a="0"===e["x-ratelimit-remaining"],o=seconds(e["retry-after"])
if(429!==t&&(403!==t||!a&&void 0===o&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(e["x-ratelimit-reset"])
return o??(a&&void 0!==i?Math.max(0,i-r/1e3)+1:s)}const seconds=(t="")=>/^\d{1,10}$/.test(t)?Number(t):void 0})}
