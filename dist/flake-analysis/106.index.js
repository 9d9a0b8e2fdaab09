export const id=106
export const ids=[106]
export const modules={9511:((t,e,n)=>{n.d(e,{OC:()=>executionFor,vw:()=>jobFor,wn:()=>listArtifacts})
var r=n(3606),a=n(5979),s=n(5405),o=n(9802)
const i=100
async function listArtifacts(t,{owner:e,repo:n,artifacts:r=[]},{from:s,most:o,isEnough:c=()=>!1}){const u=r.filter(t=>t.includes("*")),l=[...r.filter(t=>!t.includes("*")&&!u.some(e=>(0,a.T)(e,t))).map(t=>({name:t,isOpen:!0})),...u.length>0?[{name:void 0,isOpen:!0}]:[]],f=new Map
let d=0,m=[]
for(let r=1;l.some(({isOpen:t})=>t)&&d<o&&!c(m,d);r+=1){m=[]
for(const c of l.filter(({isOpen:t})=>t)){if(d===o)break
d+=1
const l=await readPage(t,{owner:e,repo:n,page:r,per_page:i,...void 0!==c.name&&{name:c.name}}),isMeant=({name:t})=>void 0===c.name?u.some(e=>(0,a.T)(e,t)):t===c.name
m.push(...l.filter(t=>t.createdAt>=s&&isMeant(t)&&!f.has(t.id)))
for(const t of m)f.set(t.id,t)
c.isOpen=l.length===i&&(l.at(-1)?.createdAt??0)>=s}}return{found:[...f.values()].toSorted((t,e)=>e.id-t.id),whole:!l.some(({isOpen:t})=>t)}}async function readPage(t,e){const{data:n}=await t.request("GET /repos/{owner}/{repo}/actions/artifacts",e)
return(0,s.p_)((0,s.OA)(n).artifacts).map(artifactOf)}function artifactOf(t){const e=(0,s.OA)(t)
return{id:Number(e.id)||0,name:"string"==typeof e.name?e.name:"",run:Number((0,s.OA)(e.workflow_run).id)||0,bytes:Number(e.size_in_bytes)||0,expired:!0===e.expired,createdAt:(0,o.T)("string"==typeof e.created_at?e.created_at:"")}}function executionFor({createdAt:t},e){const n=e.toSorted((t,e)=>t.execution.attempt-e.execution.attempt)
return 0===t?n.at(-1):n.findLast(({execution:e})=>e.at<=t)??n[0]}function jobFor(t,e){if(e.length<2)return e[0]
const n=wordsOf(t),r=e.map(t=>({job:t,score:scoreOf(t.name,n)})).toSorted((t,e)=>e.score-t.score),[a,s]=r
return a&&a.score>0&&a.score>(s?.score??0)?a.job:void 0}function scoreOf(t,e){const{name:n,leg:a=""}=(0,r.d)(t),s=[...wordsOf(a)]
return s.some(t=>!e.has(t))?0:[...new Set([...wordsOf(n),...s])].filter(t=>e.has(t)).length}const wordsOf=t=>new Set(t.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(t=>""!==t&&!c.has(t))),c=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])}),2456:((t,e,n)=>{n.d(e,{x:()=>readBatch})
var r=n(6807),a=n(5455),s=n(893)
const o=["mayFlake","ofTheDay","passedAgain","fails","passes","unclear"],i=10
const ownFirst=t=>[...t.filter(t=>!isOfFork(t)),...t.filter(isOfFork)],isOfFork=({read:t})=>"fork"===t.execution.place,isOnDefault=({read:t})=>"default"===t.execution.place,dayOf=({read:{workflow:t,execution:e},variant:n})=>JSON.stringify([t,n,Math.floor(e.at/s.eZ)]),traceOf=({name:t,startedAt:e,completedAt:n,conclusion:r})=>JSON.stringify([t,e,n,r])
function isInfra(t){const e=t.filter(({outcome:t})=>"fail"===t)
return e.length>0&&e.every(({infra:t})=>void 0!==t)}var c=n(9635),u=n(5276),l=n(7226)
function executionsOf(t,e){const{run:n,jobs:r}=t
if(!r||0===r.length)return[bare(n,e)]
const a=function(t){const e=[...Map.groupBy(t,({attempt:t})=>t)].toSorted(([t],[e])=>t-e),n=new Set
return e.map(([t,e])=>{const{own:r=[],carried:a=[]}=Object.groupBy(e,t=>n.has(traceOf(t))?"carried":"own")
for(const t of r)n.add(traceOf(t))
return{attempt:t,own:r,carried:a}})}(r).filter(({own:t,attempt:e})=>t.length>0||e===n.attempt),s=function(t,e){const n=e.at(-1)
if("success"!==t.conclusion||n?.attempt!==t.attempt)return new Set
const r=[...n.own,...n.carried].filter(t=>"fail"===(0,c.sG)(t))
return new Set(r.map(({name:t})=>t))}(n,a)
return a.map(n=>function({attempt:t,own:e,carried:n},{run:r,limits:a},{home:s,tolerated:o}){const i="fork"===(0,u.$)(r,s),l=e.map(t=>(0,c.zD)(t,a?.get(t.id))).map(t=>i?function(t){const{infra:e,...n}=t
return t.steps.some(({outcome:t})=>"fail"===t)?n:t}(t):t),f=earliest(e)??(t===r.attempt?r.startedAt:r.createdAt),d=(0,c.O1)(f,latest(e)),m=l.filter(({name:t})=>!o.has(t)),h=function(t,e){const n=t.map(({outcome:t})=>t)
return n.includes("fail")?"fail":n.includes("pass")&&!e.some(t=>"fail"===(0,c.sG)(t)||isCut(t))?"pass":void 0}(m,[...n,...e.filter(isCut)])
return{...identityOf(r,t),execution:{...subjectOf(r,t,s,f),...isInfra(m)&&{excluded:"infra"}},...h&&{outcome:h},...void 0!==d&&{seconds:d},jobs:l}}(n,t,{home:e,tolerated:s}))}function bare(t,e){const n="startup_failure"===t.conclusion,r=(0,c.O1)(t.startedAt,t.updatedAt),a=n?"fail":"pass"===(0,c.sG)(t)?"pass":void 0
return{...identityOf(t,t.attempt),execution:{...subjectOf(t,t.attempt,e,t.startedAt||t.createdAt),...n&&{excluded:"infra"}},...a&&{outcome:a},...void 0!==r&&!n&&{seconds:r}}}const isCut=({conclusion:t})=>["cancelled","action_required","stale","running"].includes(t),identityOf=(t,e)=>({workflow:(0,l.W7)(t.path),workflowName:t.workflow,runNumber:t.number,url:t.attempt>1?`${t.url}/attempts/${e}`:t.url,branch:t.branch,event:t.event}),subjectOf=(t,e,n,r)=>({run:t.id,attempt:e,sha:t.sha,at:Math.floor((Date.parse(r)||Date.parse(t.createdAt)||0)/1e3),place:(0,u.$)(t,n)}),earliest=t=>t.filter(({conclusion:t})=>"skipped"!==t).flatMap(({startedAt:t})=>t??[]).toSorted().at(0),latest=t=>t.flatMap(({completedAt:t})=>t??[]).toSorted().at(-1)
var f=n(8809)
const logCandidates=t=>t.flatMap(({workflow:t,execution:{place:e},jobs:n=[]})=>n.filter(({outcome:t,infra:e})=>"fail"===t&&void 0===e).map(n=>{const r="fork"===e&&{ofFork:!0},a=[t,n.name,n.steps.find(({outcome:t})=>"fail"===t)?.name,...r?[e]:[]]
return{job:n,kind:JSON.stringify(a),...r}})),d=.2
function takeLogs(t,e,n){const[r,a]=[t.filter(({ofFork:t})=>!t),t.filter(({ofFork:t})=>t)],s=fewestFirst(r,e-Math.min(a.length,Math.floor(e*d)),n)
return[...s,...fewestFirst(a,e-s.length,n)]}function fewestFirst(t,e,n){const r=[...Map.groupBy(t,({kind:t})=>t)].map(([t,e])=>({kind:t,queue:e,next:0})),a=[]
for(;a.length<e;){const t=r.filter(({queue:t,next:e})=>e<t.length),s=Math.min(...t.map(({kind:t})=>n.get(t)??0)),o=t.filter(({kind:t})=>(n.get(t)??0)===s).slice(0,e-a.length)
if(0===o.length)break
for(const t of o)a.push(t.queue[t.next]),t.next+=1,n.set(t.kind,s+1)}return a}function endsOf(t,{head:e,tail:n}){if(t.length<=e+n)return t
const r=t.slice(0,e),a=t.slice(t.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${a.slice(a.indexOf("\n")+1)}`}var m=n(6063)
function greenCandidates(t,e){const n=new Map
for(const{workflow:r,execution:a,jobs:o=[]}of t)for(const t of o){const o=["passed",r,t.name,..."fork"===a.place?["fork"]:[]],[i,c]=[JSON.stringify(o),JSON.stringify([...o,Math.floor(a.at/s.eZ)])]
"pass"!==t.outcome||void 0!==t.infra||e.has(c)||n.has(c)||n.set(c,{job:t,kind:i,workflow:r,day:c,..."fork"===a.place&&{ofFork:!0}})}return[...n.values()]}const greenShare=(t,e)=>Math.max(Math.floor(t/5),Math.min(Math.ceil(t/5),Math.max(0,t-e))),h=/retry|rerun|attempt|cache/i,tellingFiles=(t,{ports:{file:e,signal:n},isOver:r,note:a})=>(0,f.l)(e?t:[],async t=>{const r=await(0,m.b)("workflow files",async()=>e?.(t),{signal:n,note:a})
return void 0!==r&&h.test(r)?t:void 0},r)
var p=n(4909),g=n(8082),w=n(5690),v=n(9511)
const tooLarge=({name:t,run:e},{artifactBytes:n})=>`The artifact "${(0,p.TL)(t)}" of run ${e} has more than ${Math.ceil(n/1048576)} MiB and is not read: reports belong in an artifact of their own.`
function variantOf(t,{execution:{run:e,sha:n},runNumber:r}){return t.replaceAll(new RegExp(`(?<!\\d)${e}(?:[-_.]\\d{1,3})?(?!\\d)`,"g"),"*").replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,t=>n.startsWith(t.toLowerCase())?"*":t).replaceAll(/(?<!\d)\d{3,}(?!\d)/g,t=>Number(t)===r?"*":t)}function reportsOf(t,e,n){return[...Map.groupBy(t,({execution:t})=>t.run)].flatMap(([t,r])=>(e.get(t)??[]).flatMap(e=>{const a=(0,v.OC)(e,r),s=(n.get(t)??0)>0&&e.createdAt<Math.min(...r.map(({execution:t})=>t.at))
return a&&!s?[reportOf(e,a,r)]:[]}))}function reportOf(t,e,n){const r=(0,v.vw)(t.name,e.jobs??[]),a=endOf(r?.name,e),s=n.some(t=>t!==e&&"pass"===endOf(r?.name,t)),o={...r&&{job:r.name},...a&&{ended:a}}
return{artifact:t,read:e,variant:variantOf(t.name,e),...o,passedElsewhere:s}}function endOf(t,{jobs:e=[],outcome:n,execution:r}){const a=e.find(e=>e.name===t)
return void 0!==t?void 0===a?.infra&&"flaky"!==a?.outcome?a?.outcome:void 0:r.excluded?void 0:e.some(t=>"fail"===t.outcome)||"fail"===n?"fail":n&&"pass"}const unreadOf=t=>t.flatMap(({read:{execution:t,workflow:e},variant:n,ended:r})=>r?[{execution:t,workflow:e,variant:n,ended:r}]:[])
async function readBatch(t,e,n){const{client:r,ports:a,isOver:s,note:c,limits:u}=n,l=t.filter(({needsJobs:t})=>t),{results:d,failure:h}=await(0,f.l)(l,t=>jobsOf(t,n),s),b=l[d.length],x=b?t.indexOf(b):t.length,y=t.slice(0,x),M=new Map(y.map(t=>[t.run.id,t.known]))
if(void 0!==h){const t=await told(y,new Map(d),n)
return{...cutAt(reportsOf(t.executions,n.artifacts,M)[0],t,y),failure:h}}const k=y.filter(({run:t})=>n.greens.has(t.id)).slice(0,e.greens),O=await(0,f.l)(k,t=>jobsOf(t,n),s),A=await told(y,new Map([...d,...O.results]),n),$={client:r,ports:a,limits:u,isOver:s,note:c},S=await async function(t,e){const{client:n,ports:r,limits:a,isOver:s,note:o}=e,{taken:i,failure:c}=await async function(t,e){const{most:n,read:r}=e,[a,s]=[logCandidates(t),greenCandidates(t,r)],o=Math.min(s.length,greenShare(n,a.length)),i=takeLogs(a,n-o,r),c=await async function(t,e){if(e.most<1||0===t.length)return{taken:[]}
const{results:n,failure:r}=await tellingFiles([...new Set(t.map(({workflow:t})=>t))],e),a=new Set(n.flatMap(t=>t??[])),s=takeLogs(t.filter(({workflow:t})=>a.has(t)),e.most,e.read),o=t.filter(({workflow:t})=>!a.has(t)),i=[...s,...takeLogs(o,e.most-s.length,e.read)]
for(const{day:t}of i)e.read.set(t,1)
return{taken:i,...void 0!==r&&{failure:r}}}(s,{...e,most:o})
return{...c,taken:[...i,...c.taken]}}(t,e),{results:u,failure:l}=await(0,f.l)(i,async({job:t})=>{const e=await(0,m.b)("logs",()=>n.jobLog(t.facts.id),{signal:r.signal,note:o})
return void 0===e?void 0:[t.facts.id,await r.factsOfLog(endsOf(e,a.logBytes),{failed:"fail"===t.outcome})]},s),d=new Map(u.flatMap(t=>t?[t]:[])),h=l??c
return{executions:0===d.size?t:t.map(t=>function(t,e){if(!t.jobs?.some(({facts:{id:t}})=>e.has(t)))return t
const n=t.jobs.map(n=>{const r=e.get(n.facts.id),a=n.infra??("fork"===t.execution.place?void 0:r?.infra)
return r?{...n,log:r,...void 0!==a&&{infra:a}}:n})
return{...t,jobs:n,execution:{...t.execution,...isInfra(n)&&"fail"===t.outcome&&{excluded:"infra"}}}}(t,d)),logs:u.length,...void 0!==h&&{failure:h}}}(A.executions,{...$,most:e.logs,read:n.logsRead}),j=reportsOf(S.executions,n.artifacts,M).filter(t=>!a.isReported?.(t)),{telling:T,sampled:L}=n,I=function(t,{most:e,samples:n,telling:r,sampled:a}){const s=function(t,e){const n=new Map
for(const r of t.filter(t=>"pass"===t.ended&&!isOfFork(t))){const t=dayOf(r),a=n.get(t)
e.has(t)||a&&(!isOnDefault(r)||isOnDefault(a))||n.set(t,r)}return new Set(n.values())}(t,a),c=Map.groupBy(function(t){const e=new Map
return t.filter(t=>{if(!isOfFork(t))return!0
const{run:n}=t.read.execution
return e.set(n,(e.get(n)??0)+1),(e.get(n)??0)<=i})}(t),t=>function(t,{days:e,telling:n}){const{ended:r,passedElsewhere:a,read:s}=t
return"fail"===r?a||n.has(s.execution.run)?"mayFlake":"fails":void 0===r?"unclear":e.has(t)?"ofTheDay":s.execution.attempt>1?"passedAgain":"passes"}(t,{days:s,telling:r})),[u=[],...l]=o.map(t=>ownFirst(c.get(t)??[])),f=u.slice(0,e),d=l.flat().slice(0,Math.min(n,e-f.length)),m=new Set([...f,...d])
for(const t of m)"pass"===t.ended&&a.add(dayOf(t))
return t.filter(t=>m.has(t))}(j,{most:e.artifacts,samples:e.samples,telling:T,sampled:L}),N=await async function(t,{client:e,ports:n,limits:r,isOver:a,note:s}){const{results:o,failure:i}=await(0,f.l)(t,async t=>{const{artifact:a}=t
if(a.bytes>r.artifactBytes)return void s(tooLarge(a,r))
const o=await(0,m.b)("artifacts",()=>e.artifact(a.id,{maxBytes:r.artifactBytes}),{signal:n.signal,note:s})
if(!o)return
const i=await async function(t,e,n,r){try{return await n.testsOf(t,e)}catch(t){if(!(t instanceof g.l))throw t
return void r(`The artifact "${(0,p.TL)(e.name)}" of run ${e.run} cannot be read: ${t.message.split("\n",1)[0]}`)}}(Buffer.from(o.buffer,o.byteOffset,o.length),a,n,s)
return i&&function({artifact:t,read:e,variant:n,ended:r},a){const{execution:s,workflow:o,jobs:i=[]}=e,c=(0,v.vw)(t.name,i)
return{execution:s,workflow:o,variant:n,...r&&{ended:r},...c&&{job:{name:c.name,url:c.url,facts:c.facts}},cases:a,massFailure:(0,w.h)(a)}}(t,i)},a),c=o.flatMap(t=>t??[]),u=t.slice(0,o.length)
return{tests:c,read:u.map(({artifact:t})=>t),unreadable:u.filter((t,e)=>void 0===o[e]),...void 0!==i&&{failure:i}}}(I,$),F=unreadOf(j.filter(t=>!I.includes(t))),B=[...F,...unreadOf(N.unreadable)],_=O.failure??S.failure??N.failure,q={...A,executions:S.executions,tests:N.tests,unread:B,left:F,logs:S.logs,artifacts:N.read}
return{...cutAt(void 0!==_||!0===a.signal?.aborted?I[N.read.length]:void 0,q,y),...void 0!==_&&{failure:_}}}function cutAt(t,e,n){if(!t)return e
const r=n.findIndex(({run:e})=>e.id===t.artifact.run),a=new Set(n.slice(0,r).map(({run:t})=>t.id)),isIn=({execution:t})=>a.has(t.run)
return{...e,count:r,executions:e.executions.filter(isIn),tests:e.tests.filter(isIn),unread:e.unread.filter(isIn),left:e.left.filter(isIn),artifacts:e.artifacts.filter(({run:t})=>a.has(t))}}async function jobsOf({run:t},{client:e,query:{owner:n,repo:s}}){try{return[t.id,await(0,a.RI)(e,{owner:n,repo:s,runId:t.id})]}catch(e){if(404===(0,r.c2)(e))return[t.id,"gone"]
throw e}}async function told(t,e,{query:n,timeouts:r}){const a=[]
for(const{run:s,known:o}of t){const t=e.get(s.id)
if("gone"===t)continue
const i=t?await r.of(s.path,t):void 0
a.push(...executionsOf({run:s,jobs:t,...i&&{limits:i}},n).filter(({execution:t})=>t.attempt>o))}return{count:t.length,executions:a,tests:[],unread:[],left:[],logs:0,artifacts:[]}}}),9882:((t,e,n)=>{n.d(e,{U:()=>needsJobs,$:()=>sortOut})
var r=n(6755),a=n(9084)
var s=n(8313),o=n(9802),i=n(5276),c=n(7226)
function sortOut(t,e,{query:n,watermark:r,shortestTimeout:a}){const s=t.filter(t=>(0,c.Yu)((0,c.u1)(t),n)&&(0,i.s)(t,n)).map(t=>({run:t,known:r?.attempts[t.id]??0,createdAt:(0,o.T)(t.createdAt)})).filter(({run:t,known:n,createdAt:a})=>!isSeen(t.id,a,e)&&(n>0||!isElsewhere(a,e,r))),isOver=({run:t})=>"completed"===t.status,isNew=({run:t,known:e})=>t.attempt>e
return{candidates:s.filter(t=>isOver(t)&&isNew(t)).map(t=>({...t,needsJobs:needsJobs(t.run,a(t.run.path))})),unfinished:s.filter(t=>!isOver(t)).map(({run:t})=>t),known:s.filter(t=>!isNew(t)).map(({run:t})=>t)}}const needsJobs=(t,e)=>t.attempt>1||"bad"===(0,s.Bg)(t.conclusion)&&"startup_failure"!==t.conclusion||(({conclusion:t,startedAt:e,updatedAt:n},s=a.iv)=>"cancelled"===t&&((0,r.z4)(e,n)??0)>=6e4*s)(t,e),isSeen=(t,e,{to:n,seen:r})=>e===n&&r.includes(t),isElsewhere=(t,{from:e,back:n},r)=>void 0!==n&&t<e&&(r?.gaps??[]).some(e=>e.from<=t&&t<=e.to)}),9124:((t,e,n)=>{n.d(e,{z:()=>gatheringOf})
var r=n(2593),a=n(9862),s=n(7226)
function timeoutsIn(t){const e=new Map,read=n=>{const r=e.get(n)??t?.(n)??Promise.resolve(void 0)
return e.set(n,r),r}
return{async shortest(t){const e=await read((0,s.W7)(t))
return(0,r.Kp)(void 0===e?void 0:await(0,a.A)(e))},async of(e,n){const a=new Map
if(!t)return a
for(const{id:t,name:o,conclusion:i}of n)"cancelled"===i&&a.set(t,await(0,r.OW)(o,(0,s.W7)(e),read))
return a}}}const o=780,i=6e4
function numberIn(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}var c=n(7160),u=n(4169)
const l=20
function gatheringOf(t,e,n,r){const a=(0,c.A)(e),s=Math.floor(r.now()/1e3),f=function(t,{budget:e,reserve:n,now:r,pause:a}){let s,c=0,u=Number.POSITIVE_INFINITY
const l=[],counted=async t=>(c+=1,u-=1,await(async()=>{for(;a&&l.length>=o&&r()-(l[0]??0)<i;)await a(i-(r()-(l[0]??0)))
l.length>=o&&l.shift(),l.push(r())})(),t())
return{client:{request:async(e,n)=>{const r=await counted(()=>t.request(e,n)),a=numberIn(r.headers,"x-ratelimit-remaining"),o=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==a&&(u=o===s?Math.min(u,a):a),s=o??s,r},jobLog:e=>counted(()=>t.jobLog(e)),artifact:(e,n)=>counted(()=>t.artifact(e,n))},calls:()=>c,left:()=>Math.max(0,Math.min(e-c,u-n)),resetsAt:()=>u-n<e-c?s:void 0}}(t,{budget:(0,u.$N)(n,s,a),reserve:a.reserve,now:r.elapsed??r.now,pause:r.pause}),d=[],m={query:e,limits:a,ports:r,before:n,now:s,meter:f,timeouts:timeoutsIn(r.file),notes:d,isOver:()=>!0===r.signal?.aborted||void 0!==m.failure||0===f.left(),note:t=>{d.length<l&&!d.includes(t)&&d.push(t)}}
return m}}),8809:((t,e,n)=>{n.d(e,{l:()=>inTurn})
const r=4
async function inTurn(t,e,n=()=>!1){const a=[]
let s,o=0,i=t.length
return await Promise.all(Array.from({length:Math.min(r,t.length)},async()=>{for(;o<i&&!n();){const n=o
o+=1
const r=t[n]
try{a[n]=await e(r)}catch(t){n<i&&([i,s]=[n,t])}}})),{results:a.slice(0,Math.min(i,o)),...void 0!==s&&{failure:s}}}}),2131:((t,e,n)=>{n.d(e,{T:()=>lookUp,c:()=>readRun})
var r=n(6807),a=n(5325),s=n(7342),o=n(9882),i=n(8809),c=n(9802)
const u=20
async function lookUp(t,e){const{before:n,now:r,meter:a}=t,l=(n?.unfinished??[]).filter(t=>!e.has(t)),f=l.slice(0,Math.min(u,Math.ceil(a.left()/5))),{results:d,failure:m}=await(0,i.l)(f,e=>readRun(e,t),t.isOver)
void 0!==m&&(t.failure??=m)
const h=d.flatMap(t=>t??[]).filter(t=>(0,c.T)(t.createdAt)>r-s.b),isOver=t=>"completed"===t.status,known=t=>n?.attempts[t.id]??0
return{candidates:h.filter(t=>isOver(t)&&t.attempt>known(t)).map(t=>({run:t,known:known(t),createdAt:(0,c.T)(t.createdAt),needsJobs:(0,o.U)(t)})),unfinished:[...h.filter(t=>!isOver(t)).map(({id:t})=>t),...l.slice(d.length)]}}async function readRun(t,{meter:e,query:{owner:n,repo:s}}){try{const{data:r}=await e.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:s,run_id:t})
return(0,a.ng)(r)}catch(t){if(404===(0,r.c2)(t))return
throw t}}}),7160:((t,e,n)=>{n.d(e,{A:()=>limitsOf})
const r=1048576,a={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*r,logBytes:{head:r,tail:4*r}},limitsOf=({limits:t})=>({...a,...t})}),4169:((t,e,n)=>{n.d(e,{$N:()=>callsFor,Aq:()=>creditAfter,Ly:()=>spansOf,MV:()=>o,fB:()=>s,oW:()=>a})
var r=n(893)
const a=3*r.eZ,s=10
function spansOf(t,{since:e,now:n}){if(!t)return[{from:e,to:n,seen:[]}]
const{readUntil:r,gaps:s=[],attemptsFrom:o=r}=t,i=Math.max(n-a,o,e)
return[{from:Math.max(r,e),to:n,seen:[],...i<r&&{back:i}},...s.filter(({to:t})=>t>=e).map(t=>({...t,from:Math.max(t.from,e)}))]}const o=3
function callsFor(t,e,{firstCalls:n,dailyCalls:a}){if(!t)return n
const s=Math.max(0,e-t.readUntil)/r.eZ,o=Math.min(n,Math.floor(s*a))
return(t.gaps?.length??0)>0?Math.min(n,o+(t.credit??0)):o}function creditAfter(t,e,n,r){if(!t)return Math.max(0,r.firstCalls-e)
const a=callsFor({...t,credit:0},n,r)
return Math.max(0,(t.credit??0)-Math.max(0,e-a))}}),8672:((t,e,n)=>{n.d(e,{TH:()=>noteReportsLeft,sb:()=>prepared,tC:()=>shareOf})
var r=n(8610),a=n(893),s=n(9511),o=n(7226)
const jobsCalls=t=>t.filter(({needsJobs:t})=>t).length
var i=n(4985),c=n(8313),u=n(5276)
const commitOf=({path:t,sha:e,event:n})=>JSON.stringify([t,e,(0,i.r0)(n)])
var l=n(6063)
async function prepared(t,e){const{meter:n,query:r,limits:a}=e,i=(r.artifacts??[]).length>0,f=function(t,{logs:e,greens:n},r){const a=Math.max(0,Math.floor(t)),s=Math.min(n,Math.floor(a*(r?.1:.25))),o=Math.min(e,r?Math.floor(.3*a):a-s)
return{logs:o,greens:s,artifacts:r?a-o-s:0}}(n.left()-jobsCalls(t),a,i),h=n.calls(),p=function(t,e){const n=new Set(t.filter(({run:t})=>"success"===t.conclusion).map(({run:t})=>commitOf(t)))
return new Map(t.flatMap(({run:t})=>"success"===t.conclusion?t.attempt>1?[[t.id,t.attempt-1]]:[]:(t=>"bad"===(0,c.Bg)(t.conclusion)&&("default"===(0,u.$)(t,e)||n.has(commitOf(t))))(t)?[[t.id,t.attempt]]:[]))}(t,r),g=i&&!e.isOver()?await async function(t,{artifacts:e},{gathering:n,telling:r}){const{meter:a,query:o,before:i,ports:c,note:u}=n,f=Math.min(e,Math.max((o.artifacts??[]).length,Math.ceil(e*d)))
if(0===t.length)return m
if(f<1)return u("No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`."),m
const h={from:oldestOf(t),most:f,isEnough:enoughFor(e,r)}
try{const e=await(0,l.b)("lists of artifacts",()=>(0,s.wn)(a.client,o,h),{signal:c.signal,note:u})
if(!e)return m
const[n,r]=[new Set(t.map(({run:t})=>t.id)),new Set(i?.artifacts)],f=e.found.filter(({id:t,run:e,expired:a})=>!a&&n.has(e)&&!r.has(t))
return{artifacts:Map.groupBy(f,({run:t})=>t),reportsFrom:e.whole?void 0:e.found.at(-1)?.createdAt}}catch(t){return n.failure=t,m}}(t,f,{gathering:e,telling:p}):m
f.artifacts-=n.calls()-h
const{ports:w,timeouts:v,isOver:b,note:x}=e,y=function(t,e){const n=t.filter(({run:t,needsJobs:e})=>!e&&"success"===t.conclusion),r=[...Map.groupBy(n,({run:t})=>(0,o.W7)(t.path)).values()],a=new Set,s=0===r.length?0:Math.ceil(e/r.length),i=r.map(t=>function(t,e){return t.length<=e?[...t]:Array.from({length:e},(n,r)=>t[Math.floor(r*t.length/e)])}(t,s))
for(let t=0;t<s;t+=1)for(const n of i){const r=n[t]
r&&a.size<e&&a.add(r.run.id)}return a}(t,f.greens)
return{allowance:f,reading:{client:n.client,query:r,limits:a,ports:w,timeouts:v,isOver:b,note:x,...{...g,greens:y,telling:p,sampled:new Set,logsRead:new Map}}}}const f=.25,d=1/3,m={artifacts:new Map,reportsFrom:void 0},oldestOf=t=>t.reduce((t,{createdAt:e})=>Math.min(t,e),Number.POSITIVE_INFINITY)
function enoughFor(t,e){const n=new Set
let r=0
return(a,s)=>{for(const{run:t}of a)n.has(t)||(r+=e.get(t)??0),n.add(t)
return r>=(t-s)*(1-f)}}function shareOf(t,e,{logs:n,artifacts:r},{meter:a},s){const o=Math.max(0,a.left()-jobsCalls(e)),i=Math.min(o,t.filter(({run:t})=>s.greens.has(t.id)).length),c=Math.min(n,o-i,Math.ceil(2*n*t.length/e.length)),u=Math.max(0,Math.min(r,o-i-c))
return{greens:i,logs:c,artifacts:u,samples:samplesOf(t,e,{...s,most:u})}}function samplesOf(t,e,{artifacts:n,telling:r,most:a}){const reportsIn=t=>t.reduce((t,{run:e})=>t+(n.get(e.id)?.length??0),0),s=e.reduce((t,{run:e})=>t+(n.has(e.id)?r.get(e.id)??0:0),0),[o,i]=[reportsIn(t),reportsIn(e)]
return 0===o?0:Math.ceil(Math.max(a*f,a-s)*o/i)}function noteReportsLeft({pass:t,fail:e,before:n},{note:s}){t>0&&s(`Left unread: ${(0,r.L)(t,"report")} of green jobs, whose tests count as passed.`)
const o=[...e>0?[`${(0,r.L)(e,"report")} of failed jobs`]:[],...void 0===n?[]:[`all reports from before ${(0,a.dF)(n).slice(0,10)}`]]
o.length>0&&s(`Left out for want of calls: ${o.join(" and ")}. Have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`)}}),6063:((t,e,n)=>{n.d(e,{b:()=>orNothing})
var r=n(8082),a=n(2832),s=n(6807)
async function orNothing(t,e,{signal:n,note:o}){try{return await e()}catch(e){if(!(e instanceof r.l)||(0,a.Jz)(e)||n?.aborted)throw e
const i=(0,s.c2)(e)
return void o(`Some ${t} could not be read: ${void 0===i?e.message.split("\n",1)[0]:`GitHub answered ${i}`}.`)}}}),2832:((t,e,n)=>{n.d(e,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
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
