export const id=439
export const ids=[439]
export const modules={9511:((t,e,n)=>{n.d(e,{OC:()=>executionFor,vw:()=>jobFor,wn:()=>listArtifacts})
var r=n(3606),a=n(5979),o=n(5405),s=n(9802)
const i=100
async function listArtifacts(t,{owner:e,repo:n,artifacts:r=[]},{from:o,most:s,isEnough:c=()=>!1}){const u=r.filter(t=>t.includes("*")),l=[...r.filter(t=>!t.includes("*")&&!u.some(e=>(0,a.T)(e,t))).map(t=>({name:t,isOpen:!0})),...u.length>0?[{name:void 0,isOpen:!0}]:[]],f=new Map
let d=0,m=[]
for(let r=1;l.some(({isOpen:t})=>t)&&d<s&&!c(m,d);r+=1){m=[]
for(const c of l.filter(({isOpen:t})=>t)){if(d===s)break
d+=1
const l=await readPage(t,{owner:e,repo:n,page:r,per_page:i,...void 0!==c.name&&{name:c.name}}),isMeant=({name:t})=>void 0===c.name?u.some(e=>(0,a.T)(e,t)):t===c.name
m.push(...l.filter(t=>t.createdAt>=o&&isMeant(t)&&!f.has(t.id)))
for(const t of m)f.set(t.id,t)
c.isOpen=l.length===i&&(l.at(-1)?.createdAt??0)>=o}}return{found:[...f.values()].toSorted((t,e)=>e.id-t.id),whole:!l.some(({isOpen:t})=>t)}}async function readPage(t,e){const{data:n}=await t.request("GET /repos/{owner}/{repo}/actions/artifacts",e)
return(0,o.p_)((0,o.OA)(n).artifacts).map(artifactOf)}function artifactOf(t){const e=(0,o.OA)(t)
return{id:Number(e.id)||0,name:"string"==typeof e.name?e.name:"",run:Number((0,o.OA)(e.workflow_run).id)||0,bytes:Number(e.size_in_bytes)||0,expired:!0===e.expired,createdAt:(0,s.T)("string"==typeof e.created_at?e.created_at:"")}}function executionFor({createdAt:t},e){const n=e.toSorted((t,e)=>t.execution.attempt-e.execution.attempt)
return 0===t?n.at(-1):n.findLast(({execution:e})=>e.at<=t)??n[0]}function jobFor(t,e){if(e.length<2)return e[0]
const n=wordsOf(t),r=e.map(t=>({job:t,score:scoreOf(t.name,n)})).toSorted((t,e)=>e.score-t.score),[a,o]=r
return a&&a.score>0&&a.score>(o?.score??0)?a.job:void 0}function scoreOf(t,e){const{name:n,leg:a=""}=(0,r.d)(t),o=[...wordsOf(a)]
return o.some(t=>!e.has(t))?0:[...new Set([...wordsOf(n),...o])].filter(t=>e.has(t)).length}const wordsOf=t=>new Set(t.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(t=>""!==t&&!c.has(t))),c=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])}),8219:((t,e,n)=>{n.d(e,{x:()=>readBatch})
var r=n(6807),a=n(5455),o=n(893)
const s=["mayFlake","ofTheDay","passedAgain","fails","passes","unclear"],i=10
const ownFirst=t=>[...t.filter(t=>!isOfFork(t)),...t.filter(isOfFork)],isOfFork=({read:t})=>"fork"===t.execution.place,isOnDefault=({read:t})=>"default"===t.execution.place,dayOf=({read:{workflow:t,execution:e},variant:n})=>JSON.stringify([t,n,Math.floor(e.at/o.eZ)]),traceOf=({name:t,startedAt:e,completedAt:n,conclusion:r})=>JSON.stringify([t,e,n,r])
function isInfra(t){const e=t.filter(({outcome:t})=>"fail"===t)
return e.length>0&&e.every(({infra:t})=>void 0!==t)}var c=n(9635)
const byName=({own:t,carried:e})=>Map.groupBy([...t,...e],({name:t})=>t),failures=(t=[])=>t.filter(t=>"fail"===(0,c.sG)(t)).length
function unsureNames(t,e){const n=new Map,r=new Map
for(const a of t){const t=new Set
for(const[n,o]of byName(a)){const a=o.filter(t=>void 0!==(0,c.sG)(t)).length,s=Math.max(r.get(n)??0,a)
r.set(n,s),(s>1||o.length>1)&&(a-failures(o)<s||o.some(e))&&t.add(n)}n.set(a,t)}return t=>n.get(t)??new Set}var u=n(5276),l=n(7226)
function executionsOf(t,e){const{run:n,jobs:r}=t
if(!r||0===r.length)return[...earlierOf(n,e),bare(n,e,void 0===r)]
const a=function(t){const e=[...Map.groupBy(t,({attempt:t})=>t)].toSorted(([t],[e])=>t-e),n=new Set
return e.map(([t,e])=>{const{own:r=[],carried:a=[]}=Object.groupBy(e,t=>n.has(traceOf(t))?"carried":"own")
for(const t of r)n.add(traceOf(t))
return{attempt:t,own:r,carried:a}})}(r).filter(({own:t,attempt:e})=>t.length>0||e===n.attempt),[o,s]=[toleratedIn(n,a),unsureNames(a,isCut)]
return a.map(n=>function({attempt:t,own:e,carried:n},{run:r,limits:a},{home:o,tolerated:s,unsure:i}){const l="fork"===(0,u.$)(r,o),f=e.map(t=>(0,c.zD)(t,a?.get(t.id))).map(t=>l?function(t){const{infra:e,...n}=t
return t.steps.some(({outcome:t})=>"fail"===t)?n:t}(t):t),d=earliest(e)??(t===r.attempt?r.startedAt:r.createdAt),m=(0,c.O1)(d,latest(e)),h=f.filter(({name:t,outcome:e})=>"fail"!==e||!s.has(t)),p=function(t,e){const n=t.map(({outcome:t})=>t)
return n.includes("fail")?"fail":n.includes("pass")&&!e.some(t=>"fail"===(0,c.sG)(t)||isCut(t))?"pass":void 0}(h,[...n.filter(t=>isCut(t)||!s.has(t.name)),...e.filter(isCut)])
return{...identityOf(r,t),execution:{...subjectOf(r,t,o,d),...isInfra(h)&&{excluded:"infra"}},...p&&{outcome:p},...void 0!==m&&{seconds:m},jobs:f.map(t=>"pass"===t.outcome&&i.has(t.name)?{...t,unsure:!0}:t)}}(n,t,{home:e,tolerated:o(n),unsure:s(n)}))}const earlierOf=(t,e)=>Array.from({length:t.attempt-1},(n,r)=>({...identityOf(t,r+1),execution:subjectOf(t,r+1,e,t.createdAt)}))
function bare(t,e,n){const r="startup_failure"===t.conclusion,a=(0,c.O1)(t.startedAt,t.updatedAt),o=(0,c.sG)(t),s="pass"===o||r||n
return{...identityOf(t,t.attempt),execution:{...subjectOf(t,t.attempt,e,t.startedAt||t.createdAt),...r&&{excluded:"infra"}},...o&&s&&{outcome:o},...void 0!==a&&!r&&{seconds:a}}}const isCut=({conclusion:t})=>["cancelled","action_required","stale","running"].includes(t)
function toleratedIn(t,e){const n=e.at(-1)
return"success"===t.conclusion&&n?.attempt===t.attempt?function(t){const e=new Map([...byName(t)].map(([t,e])=>[t,failures(e)]))
return t=>{const n=[...byName(t)].filter(([t,n])=>(e.get(t)??0)>0&&failures(n)<=(e.get(t)??0))
return new Set(n.map(([t])=>t))}}(n):()=>new Set}const identityOf=(t,e)=>({workflow:(0,l.W7)(t.path),workflowName:t.workflow,runNumber:t.number,url:t.attempt>1?`${t.url}/attempts/${e}`:t.url,branch:t.branch,event:t.event}),subjectOf=(t,e,n,r)=>({run:t.id,attempt:e,sha:t.sha,at:Math.floor((Date.parse(r)||Date.parse(t.createdAt)||0)/1e3),place:(0,u.$)(t,n)}),earliest=t=>t.filter(({conclusion:t})=>"skipped"!==t).flatMap(({startedAt:t})=>t??[]).toSorted().at(0),latest=t=>t.flatMap(({completedAt:t})=>t??[]).toSorted().at(-1)
var f=n(8809)
const logCandidates=t=>t.flatMap(({workflow:t,execution:{place:e},jobs:n=[]})=>n.filter(({outcome:t,infra:e})=>"fail"===t&&void 0===e).map(n=>{const r="fork"===e&&{ofFork:!0},a=[t,n.name,n.steps.find(({outcome:t})=>"fail"===t)?.name,...r?[e]:[]]
return{job:n,kind:JSON.stringify(a),...r}})),d=.2
function takeLogs(t,e,n){const[r,a]=[t.filter(({ofFork:t})=>!t),t.filter(({ofFork:t})=>t)],o=fewestFirst(r,e-Math.min(a.length,Math.floor(e*d)),n)
return[...o,...fewestFirst(a,e-o.length,n)]}function fewestFirst(t,e,n){const r=[...Map.groupBy(t,({kind:t})=>t)].map(([t,e])=>({kind:t,queue:e,next:0})),a=[]
for(;a.length<e;){const t=r.filter(({queue:t,next:e})=>e<t.length),o=Math.min(...t.map(({kind:t})=>n.get(t)??0)),s=t.filter(({kind:t})=>(n.get(t)??0)===o).slice(0,e-a.length)
if(0===s.length)break
for(const t of s)a.push(t.queue[t.next]),t.next+=1,n.set(t.kind,o+1)}return a}function endsOf(t,{head:e,tail:n}){if(t.length<=e+n)return t
const r=t.slice(0,e),a=t.slice(t.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${a.slice(a.indexOf("\n")+1)}`}var m=n(6063)
function greenCandidates(t,e){const n=new Map
for(const{workflow:r,execution:a,jobs:s=[]}of t)for(const t of s){const s=["passed",r,t.name,..."fork"===a.place?["fork"]:[]],[i,c]=[JSON.stringify(s),JSON.stringify([...s,Math.floor(a.at/o.eZ)])]
"pass"!==t.outcome||void 0!==t.infra||e.has(c)||n.has(c)||n.set(c,{job:t,kind:i,workflow:r,day:c,..."fork"===a.place&&{ofFork:!0}})}return[...n.values()]}const greenShare=(t,e)=>Math.max(Math.floor(t/5),Math.min(Math.ceil(t/5),Math.max(0,t-e))),h=/retry|rerun|attempt|cache/i,tellingFiles=(t,{ports:{file:e,signal:n},isOver:r,note:a})=>(0,f.l)(e?t:[],async t=>{const r=await(0,m.b)("workflow files",async()=>e?.(t),{signal:n,note:a})
return void 0!==r&&h.test(r)?t:void 0},r)
var p=n(4909),g=n(8082),w=n(5690),b=n(9511)
const tooLarge=({name:t,run:e},{artifactBytes:n})=>`The artifact "${(0,p.TL)(t)}" of run ${e} has more than ${Math.ceil(n/1048576)} MiB and is not read: reports belong in an artifact of their own.`,idIn=t=>new RegExp(`(?<!\\d)${t}(?!\\d)(?:[-_.](\\d{1,3})(?!\\.?\\d))?`,"g")
function variantOf(t,e){const{execution:n,runNumber:r}=t.read,{run:a,sha:o}=n,s=e.has(familyOf(t))
return t.name.replaceAll(idIn(a),(e,n)=>isCount(n,t)&&!s?"*":`*${e.slice(`${a}`.length)}`).replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,t=>o.startsWith(t.toLowerCase())?"*":t).replaceAll(/(?<!\d)\d{3,}(?!\d)/g,t=>Number(t)===r?"*":t)}const familyOf=({name:t,read:e})=>t.replaceAll(idIn(e.execution.run),"*"),countsOnly=t=>[...t.name.matchAll(idIn(t.read.execution.run))].every(([,e])=>isCount(e,t)),isCount=(t,{read:{execution:e,runNumber:n}})=>void 0===t||[e.attempt,n].includes(Number(t))
function reportsOf(t,e,n){return[...Map.groupBy(t,({execution:t})=>t.run)].flatMap(([t,r])=>{const a=(e.get(t)??[]).flatMap(e=>{const a=(0,b.OC)(e,r),o=(n.get(t)??0)>0&&e.createdAt<Math.min(...r.map(({execution:t})=>t.at))
return a&&!o?[{artifact:e,name:e.name,read:a}]:[]}),o=function(t){const e=new Map,n=new Set
for(const r of t){const[t,a]=[familyOf(r),JSON.stringify([r.read.execution.attempt,familyOf(r)])];(e.get(a)??r.name)===r.name&&countsOnly(r)||n.add(t),e.set(a,r.name)}return n}(a)
return a.map(t=>function({artifact:t,read:e,variant:n},r){const a=(0,b.vw)(t.name,e.jobs??[]),o=endOf(a?.name,e),s=r.some(t=>t!==e&&"pass"===endOf(a?.name,t)),i={...a&&{job:a.name},...o&&{ended:o}}
return{artifact:t,read:e,variant:n,...i,passedElsewhere:s}}({...t,variant:variantOf(t,o)},r))})}function endOf(t,{jobs:e=[],outcome:n,execution:r}){const a=e.find(e=>e.name===t)
return void 0!==t?void 0===a?.infra&&"flaky"!==a?.outcome?a?.outcome:void 0:r.excluded?void 0:e.some(t=>"fail"===t.outcome)||"fail"===n?"fail":n&&"pass"}const unreadOf=t=>t.flatMap(({read:{execution:t,workflow:e},variant:n,ended:r})=>r?[{execution:t,workflow:e,variant:n,ended:r}]:[])
async function readBatch(t,e,n){const{client:r,ports:a,isOver:o,note:c,limits:u}=n,l=t.filter(({needsJobs:t})=>t),{results:d,failure:h}=await(0,f.l)(l,t=>jobsOf(t,n),o),v=l[d.length],M=v?t.indexOf(v):t.length,x=t.slice(0,M),y=new Map(x.map(t=>[t.run.id,toldOf(t)]))
if(void 0!==h){const t=await told(x,new Map(d),n)
return{...cutAt(reportsOf(t.executions,n.artifacts,y)[0],t,x),failure:h}}const k=x.filter(({run:t})=>n.greens.has(t.id)).slice(0,e.greens),O=await(0,f.l)(k,t=>jobsOf(t,n),o),A=await told(x,new Map([...d,...O.results]),n),S={client:r,ports:a,limits:u,isOver:o,note:c},$=await async function(t,e){const{client:n,ports:r,limits:a,isOver:o,note:s}=e,{taken:i,failure:c}=await async function(t,e){const{most:n,read:r}=e,[a,o]=[logCandidates(t),greenCandidates(t,r)],s=Math.min(o.length,greenShare(n,a.length)),i=takeLogs(a,n-s,r),c=await async function(t,e){if(e.most<1||0===t.length)return{taken:[]}
const{results:n,failure:r}=await tellingFiles([...new Set(t.map(({workflow:t})=>t))],e),a=new Set(n.flatMap(t=>t??[])),o=takeLogs(t.filter(({workflow:t})=>a.has(t)),e.most,e.read),s=t.filter(({workflow:t})=>!a.has(t)),i=[...o,...takeLogs(s,e.most-o.length,e.read)]
for(const{day:t}of i)e.read.set(t,1)
return{taken:i,...void 0!==r&&{failure:r}}}(o,{...e,most:s})
return{...c,taken:[...i,...c.taken]}}(t,e),{results:u,failure:l}=await(0,f.l)(i,async({job:t})=>{const e=await(0,m.b)("logs",()=>n.jobLog(t.facts.id),{signal:r.signal,note:s})
return void 0===e?void 0:[t.facts.id,await r.factsOfLog(endsOf(e,a.logBytes),{failed:"fail"===t.outcome})]},o),d=new Map(u.flatMap(t=>t?[t]:[])),h=l??c
return{executions:0===d.size?t:t.map(t=>function(t,e){if(!t.jobs?.some(({facts:{id:t}})=>e.has(t)))return t
const n=t.jobs.map(n=>{const r=e.get(n.facts.id),a=n.infra??("fork"===t.execution.place?void 0:r?.infra)
return r?{...n,log:r,...void 0!==a&&{infra:a}}:n})
return{...t,jobs:n,execution:{...t.execution,...isInfra(n)&&"fail"===t.outcome&&{excluded:"infra"}}}}(t,d)),logs:u.length,...void 0!==h&&{failure:h}}}(A.executions,{...S,most:e.logs,read:n.logsRead}),N=reportsOf($.executions,n.artifacts,y).filter(t=>!a.isReported?.(t)),{telling:T,sampled:I}=n,j=function(t,{most:e,samples:n,telling:r,sampled:a}){const o=function(t,e){const n=new Map
for(const r of t.filter(t=>"pass"===t.ended&&!isOfFork(t))){const t=dayOf(r),a=n.get(t)
e.has(t)||a&&(!isOnDefault(r)||isOnDefault(a))||n.set(t,r)}return new Set(n.values())}(t,a),c=Map.groupBy(function(t){const e=new Map
return t.filter(t=>{if(!isOfFork(t))return!0
const{run:n}=t.read.execution
return e.set(n,(e.get(n)??0)+1),(e.get(n)??0)<=i})}(t),t=>function(t,{days:e,telling:n}){const{ended:r,passedElsewhere:a,read:o}=t
return"fail"===r?a||n.has(o.execution.run)?"mayFlake":"fails":void 0===r?"unclear":e.has(t)?"ofTheDay":o.execution.attempt>1?"passedAgain":"passes"}(t,{days:o,telling:r})),[u=[],...l]=s.map(t=>ownFirst(c.get(t)??[])),f=u.slice(0,e),d=l.flat().slice(0,Math.min(n,e-f.length)),m=new Set([...f,...d])
for(const t of m)"pass"===t.ended&&a.add(dayOf(t))
return t.filter(t=>m.has(t))}(N,{most:e.artifacts,samples:e.samples,telling:T,sampled:I}),F=await async function(t,{client:e,ports:n,limits:r,isOver:a,note:o}){const{results:s,failure:i}=await(0,f.l)(t,async t=>{const{artifact:a}=t
if(a.bytes>r.artifactBytes)return void o(tooLarge(a,r))
const s=await(0,m.b)("artifacts",()=>e.artifact(a.id,{maxBytes:r.artifactBytes}),{signal:n.signal,note:o})
if(!s)return
const i=await async function(t,e,n,r){try{return await n.testsOf(t,e)}catch(t){if(!(t instanceof g.l))throw t
return void r(`The artifact "${(0,p.TL)(e.name)}" of run ${e.run} cannot be read: ${t.message.split("\n",1)[0]}`)}}(Buffer.from(s.buffer,s.byteOffset,s.length),a,n,o)
return i&&function({artifact:t,read:e,variant:n,ended:r},a){const{execution:o,workflow:s,jobs:i=[]}=e,c=(0,b.vw)(t.name,i)
return{execution:o,workflow:s,variant:n,...r&&{ended:r},...c&&{job:{name:c.name,url:c.url,facts:c.facts}},cases:a,massFailure:(0,w.h)(a)}}(t,i)},a),c=s.flatMap(t=>t??[]),u=t.slice(0,s.length)
return{tests:c,read:u.map(({artifact:t})=>t),unreadable:u.filter((t,e)=>void 0===s[e]),...void 0!==i&&{failure:i}}}(j,S),B=unreadOf(N.filter(t=>!j.includes(t))),L=[...B,...unreadOf(F.unreadable)],J=O.failure??$.failure??F.failure,C={...A,executions:$.executions,tests:F.tests,unread:L,left:B,logs:$.logs,artifacts:F.read}
return{...cutAt(void 0!==J||!0===a.signal?.aborted?j[F.read.length]:void 0,C,x),...void 0!==J&&{failure:J}}}function cutAt(t,e,n){if(!t)return e
const r=n.findIndex(({run:e})=>e.id===t.artifact.run),a=new Set(n.slice(0,r).map(({run:t})=>t.id)),isIn=({execution:t})=>a.has(t.run)
return{...e,count:r,executions:e.executions.filter(isIn),tests:e.tests.filter(isIn),unread:e.unread.filter(isIn),left:e.left.filter(isIn),artifacts:e.artifacts.filter(({run:t})=>a.has(t))}}async function jobsOf({run:t},{client:e,query:{owner:n,repo:o}}){try{return[t.id,await(0,a.RI)(e,{owner:n,repo:o,runId:t.id})]}catch(e){if(404===(0,r.c2)(e))return[t.id,"gone"]
throw e}}const toldOf=({known:t,whole:e=t,bare:n})=>n?t:e
async function told(t,e,{query:n,timeouts:r}){const a=[]
for(const o of t){const{run:t}=o,s=e.get(t.id)
if("gone"===s)continue
const i=s?await r.of(t.path,s):void 0
a.push(...executionsOf({run:t,jobs:s,...i&&{limits:i}},n).filter(({execution:t})=>t.attempt>toldOf(o)))}return{count:t.length,executions:a,tests:[],unread:[],left:[],logs:0,artifacts:[]}}}),9882:((t,e,n)=>{n.d(e,{bz:()=>knownOf,U:()=>needsJobs,$I:()=>sortOut})
var r=n(6755),a=n(9084)
var o=n(8313),s=n(9802),i=n(5276),c=n(7226)
function sortOut(t,e,{query:n,watermark:r,shortestTimeout:a}){const o=t.filter(t=>(0,c.Yu)((0,c.u1)(t),n)&&(0,i.s)(t,n)).map(t=>({run:t,...knownOf(t,r),createdAt:(0,s.T)(t.createdAt)})).filter(({run:t,known:n,createdAt:a})=>!isSeen(t.id,a,e)&&(n>0||!isElsewhere(a,e,r))),isOver=({run:t})=>"completed"===t.status,isNew=({run:t,known:e})=>t.attempt>e,u=o.filter(t=>!isNew(t))
return{candidates:o.filter(t=>isOver(t)&&isNew(t)).map(t=>({...t,needsJobs:needsJobs(t.run,a(t.run.path))})),owed:u.filter(t=>isOver(t)&&void 0!==t.whole).map(t=>({...t,needsJobs:!0,bare:!0})),unfinished:o.filter(t=>!isOver(t)).map(({run:t})=>t),known:u.map(({run:t})=>t)}}function knownOf({id:t},e){const[n=0,r]=[e?.attempts[t],e?.bare?.[t]]
return{known:n,...void 0!==r&&r<n&&{whole:r}}}const needsJobs=(t,e)=>t.attempt>1||"bad"===(0,o.Bg)(t.conclusion)&&"startup_failure"!==t.conclusion||(({conclusion:t,startedAt:e,updatedAt:n},o=a.iv)=>"cancelled"===t&&((0,r.z4)(e,n)??0)>=6e4*o)(t,e),isSeen=(t,e,{to:n,seen:r})=>e===n&&r.includes(t),isElsewhere=(t,{from:e,back:n},r)=>void 0!==n&&t<e&&(r?.gaps??[]).some(e=>e.from<=t&&t<=e.to)}),9124:((t,e,n)=>{n.d(e,{z:()=>gatheringOf})
var r=n(2593),a=n(9862),o=n(7226)
function timeoutsIn(t){const e=new Map,read=n=>{const r=e.get(n)??t?.(n)??Promise.resolve(void 0)
return e.set(n,r),r}
return{async shortest(t){const e=await read((0,o.W7)(t))
return(0,r.Kp)(void 0===e?void 0:await(0,a.A)(e))},async of(e,n){const a=new Map
if(!t)return a
for(const{id:t,name:s,conclusion:i}of n)"cancelled"===i&&a.set(t,await(0,r.OW)(s,(0,o.W7)(e),read))
return a}}}const s=780,i=6e4
function numberIn(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}var c=n(7160),u=n(15),l=n(4169)
const f=20
function gatheringOf(t,e,n,r){const a=(0,c.A)(e),o=Math.floor(r.now()/1e3),d=(0,u.J8)(n,{since:e.since,now:o,firstCalls:a.firstCalls}),m=function(t,{budget:e,reserve:n,now:r,pause:a}){let o,c=0,u=Number.POSITIVE_INFINITY
const l=[],counted=async t=>(c+=1,u-=1,await(async()=>{for(;a&&l.length>=s&&r()-(l[0]??0)<i;)await a(i-(r()-(l[0]??0)))
l.length>=s&&l.shift(),l.push(r())})(),t())
return{client:{request:async(e,n)=>{const r=await counted(()=>t.request(e,n)),a=numberIn(r.headers,"x-ratelimit-remaining"),s=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==a&&(u=s===o?Math.min(u,a):a),o=s??o,r},jobLog:e=>counted(()=>t.jobLog(e)),artifact:(e,n)=>counted(()=>t.artifact(e,n))},calls:()=>c,left:()=>Math.max(0,Math.min(e-c,u-n)),budgeted:()=>Math.max(0,e-c),resetsAt:()=>u-n<e-c?o:void 0}}(t,{budget:(0,l.$N)(d,o,a),reserve:a.reserve,now:r.elapsed??r.now,pause:r.pause}),h=[],p={query:e,limits:a,ports:r,before:d,now:o,meter:m,timeouts:timeoutsIn(r.file),notes:h,isOver:()=>!0===r.signal?.aborted||void 0!==p.failure||0===m.left(),note:t=>{h.length<f&&!h.includes(t)&&h.push(t)}}
return p}}),8809:((t,e,n)=>{n.d(e,{l:()=>inTurn})
const r=4
async function inTurn(t,e,n=()=>!1){const a=[]
let o,s=0,i=t.length
return await Promise.all(Array.from({length:Math.min(r,t.length)},async()=>{for(;s<i&&!n();){const n=s
s+=1
const r=t[n]
try{a[n]=await e(r)}catch(t){n<i&&([i,o]=[n,t])}}})),{results:a.slice(0,Math.min(i,s)),...void 0!==o&&{failure:o}}}}),2131:((t,e,n)=>{n.d(e,{T:()=>lookUp,c:()=>readRun})
var r=n(6807),a=n(5325),o=n(8610),s=n(7342),i=n(9882),c=n(8809),u=n(9802)
const l=20
async function lookUp(t,e){const{before:n,now:r,meter:a}=t,f=(n?.unfinished??[]).filter(t=>!e.has(t)),d=f.slice(0,Math.min(l,Math.ceil(a.left()/5))),{results:m,failure:h}=await(0,c.l)(d,e=>readRun(e,t),t.isOver)
void 0!==h&&(t.failure??=h)
const p=m.flatMap(t=>t??[]).filter(t=>(0,u.T)(t.createdAt)>r-s.b),isOver=t=>"completed"===t.status,g=p.map(t=>({run:t,...(0,i.bz)(t,n),createdAt:(0,u.T)(t.createdAt)})),w=f.slice(m.length)
return w.length>0&&t.note(`Of ${(0,o.L)(f.length,"run")} that had not ended, ${w.length} will be looked up by a later analysis.`),{candidates:g.filter(({run:t,known:e})=>isOver(t)&&t.attempt>e).map(t=>({...t,needsJobs:(0,i.U)(t.run)})),unfinished:p.filter(t=>!isOver(t)).map(({id:t})=>t),unasked:w}}async function readRun(t,{meter:e,query:{owner:n,repo:o}}){try{const{data:r}=await e.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:o,run_id:t})
return(0,a.ng)(r)}catch(t){if(404===(0,r.c2)(t))return
throw t}}}),7160:((t,e,n)=>{n.d(e,{A:()=>limitsOf})
const r=1048576,a={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*r,logBytes:{head:r,tail:4*r}},limitsOf=({limits:t})=>({...a,...t})}),4169:((t,e,n)=>{n.d(e,{$N:()=>callsFor,Aq:()=>creditAfter,Ly:()=>spansOf,MV:()=>s,fB:()=>o,oW:()=>a})
var r=n(893)
const a=3*r.eZ,o=10
function spansOf(t,{since:e,now:n}){if(!t)return[{from:e,to:n,seen:[]}]
const{readUntil:r,gaps:o=[],attemptsFrom:s=r}=t,i=Math.max(n-a,s,e)
return[{from:Math.max(r,e),to:n,seen:[],...i<r&&{back:i}},...o.filter(({to:t})=>t>=e).map(t=>({...t,from:Math.max(t.from,e)}))]}const s=3
function callsFor(t,e,{firstCalls:n,dailyCalls:a}){if(!t)return n
const o=Math.max(0,e-t.readUntil)/r.eZ,s=Math.min(n,Math.floor(o*a))
return(t.gaps?.length??0)>0?Math.min(n,s+(t.credit??0)):s}function creditAfter(t,e,n,r){if(!t)return Math.max(0,r.firstCalls-e)
const a=callsFor({...t,credit:0},n,r)
return Math.max(0,(t.credit??0)-Math.max(0,e-a))}}),8672:((t,e,n)=>{n.d(e,{s:()=>prepared,t:()=>shareOf})
var r=n(9511),a=n(4985),o=n(8313),s=n(5276)
const i=["passedAgain","sameCommit","alone","edge","ofFork","newest","rest"]
const mayFlake=t=>void 0!==t&&"newest"!==t&&"rest"!==t,reportsOfFlake=({conclusion:t,attempt:e})=>"success"===t?e-1:e,isBad=({conclusion:t})=>"bad"===(0,o.Bg)(t),commitOf=({path:t,sha:e,event:n})=>JSON.stringify([t,e,(0,a.r0)(n)]),isDecided=({conclusion:t})=>["good","bad"].includes((0,o.Bg)(t))
var c=n(7226)
const jobsCalls=t=>t.filter(({needsJobs:t})=>t).length,u=.2,l=.5,idsOf=t=>new Set(t.map(({run:t})=>t.id))
function greenSample(t,e){const n=t.filter(({run:t,needsJobs:e})=>!e&&"success"===t.conclusion),r=[...Map.groupBy(n,({run:t})=>(0,c.W7)(t.path)).values()],a=new Set,o=0===r.length?0:Math.ceil(e/r.length),s=r.map(t=>function(t,e){return t.length<=e?[...t]:Array.from({length:e},(n,r)=>t[Math.floor(r*t.length/e)])}(t,o))
for(let t=0;t<o;t+=1)for(const n of s){const r=n[t]
r&&a.size<e&&a.add(r.run.id)}return a}var f=n(6063)
async function prepared(t,e,n){const{meter:a,query:o,limits:c}=n,m=(o.artifacts??[]).length>0,g=function(t,e,n){const r=[...new Map([...e,...t].map(t=>[t.id,t])).values()],a=new Set(r.filter(({conclusion:t})=>"success"===t).map(commitOf)),o=function(t){const e=new Map
for(const n of Map.groupBy(t.filter(isDecided),({path:t})=>t).values()){const t=n.toSorted((t,e)=>t.number-e.number)
for(const[n,r]of t.entries()){const[a,o]=[t[n-1],t[n+1]]
!isBad(r)||a&&isBad(a)&&o&&isBad(o)||e.set(r.id,a&&!isBad(a)&&o&&!isBad(o)?"alone":"edge")}}return e}(r.filter(t=>"default"===(0,s.$)(t,n))),i=function(t){const e=new Map
for(const n of t.filter(isBad)){const t=JSON.stringify([n.path,n.headRepository,n.branch]);(e.get(t)?.number??-1)<n.number&&e.set(t,n)}return new Set([...e.values()].map(({id:t})=>t))}(r),tellingOf=t=>{const e="success"===t.conclusion?"passedAgain":a.has(commitOf(t))?"sameCommit":void 0
return e?"fork"===(0,s.$)(t,n)?"ofFork":e:o.get(t.id)??(i.has(t.id)||!isBad(t)?"newest":"rest")}
return new Map(t.map(t=>[t.id,tellingOf(t)]))}(t.filter(({needsJobs:t})=>t).map(({run:t})=>t),[...e,...t.map(({run:t})=>t)],o),w=new Map(t.flatMap(({run:t})=>mayFlake(g.get(t.id))?[[t.id,reportsOfFlake(t)]]:[]))
m&&t.length>0&&0===a.budgeted()&&n.note(d)
const b=m&&!n.isOver()?await async function(t,e,n){const{meter:a,query:o,before:s,ports:i,note:c}=n,u=a.budgeted(),l=Math.min(a.left(),Math.max((o.artifacts??[]).length,Math.ceil(u*h)))
if(t.every(({bare:t})=>t))return p
const d={from:oldestOf(t),most:l,isEnough:enoughFor(u,e)}
try{const e=await(0,f.b)("lists of artifacts",()=>(0,r.wn)(a.client,o,d),{signal:i.signal,note:c})
if(!e)return p
const[n,u]=[new Set(t.map(({run:t})=>t.id)),new Set(s?.artifacts)],l=e.found.filter(({id:t,run:e,expired:r})=>!r&&n.has(e)&&!u.has(t))
return{artifacts:Map.groupBy(l,({run:t})=>t),reportsFrom:e.whole?void 0:e.found.at(-1)?.createdAt}}catch(t){return n.failure=t,p}}(t,w,n):p,v=a.budgeted(),M=function(t,{calls:e,tellings:n,reportsOf:r}){const a=t.filter(({needsJobs:t})=>t)
if(e>=a.length+a.reduce((t,e)=>t+r(e),0)+e*u)return idsOf(a)
const o=i.flatMap(t=>a.filter(({run:e})=>n.get(e.id)===t)),[s,c]=[o.filter(({run:t})=>mayFlake(n.get(t.id))),o.filter(({run:t})=>!mayFlake(n.get(t.id)))],f=Math.ceil(e*(1-u)),d=function(t,e){let n=0
const a=t.findIndex(t=>(n+=(t=>1+r(t))(t),n>e))
return a<0?t:t.slice(0,a)}(s,f),m=d.length<s.length?0:f-d.reduce((t,e)=>t+1+r(e),0)
return idsOf([...d,...c.slice(0,Math.floor(m*l))])}(t,{calls:v,tellings:g,reportsOf:({run:t})=>Math.min(b.artifacts.get(t.id)?.length??0,w.get(t.id)??0)}),x=t.flatMap(t=>function({bare:t,...e},n){return!e.needsJobs||n?[e]:t?[]:[{...e,needsJobs:!1,bare:!0}]}(t,M.has(t.run.id))),y=function(t,{logs:e,greens:n},r){const a=Math.max(0,Math.floor(t)),o=Math.min(n,Math.floor(a*(r?.1:.25))),s=Math.min(e,r?Math.floor(.2*a):a-o)
return{logs:s,greens:o,artifacts:r?a-s-o:0}}(v-jobsCalls(x),c,m),{ports:k,timeouts:O,isOver:A,note:S}=n,$=new Map([...w].filter(([t])=>M.has(t)))
return{candidates:x,allowance:y,flakes:new Set(w.keys()),reading:{client:a.client,query:o,limits:c,ports:k,timeouts:O,isOver:A,note:S,...{...b,greens:greenSample(x,y.greens),telling:$,sampled:new Set,logsRead:new Map}}}}const d="No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`.",m=.25,h=1/6,p={artifacts:new Map,reportsFrom:void 0},oldestOf=t=>t.reduce((t,{createdAt:e,bare:n})=>n?t:Math.min(t,e),Number.POSITIVE_INFINITY)
function enoughFor(t,e){const n=new Set
let r=0
return(a,o)=>{for(const{run:t}of a){const a=n.has(t)?void 0:e.get(t)
void 0!==a&&(r+=1+a),n.add(t)}return r>=(t-o)*(1-m)}}function shareOf(t,e,{logs:n,artifacts:r},{meter:a},o){const s=Math.max(0,a.left()-jobsCalls(e)),i=Math.min(s,t.filter(({run:t})=>o.greens.has(t.id)).length),c=Math.min(n,s-i,Math.ceil(2*n*t.length/e.length)),u=Math.max(0,Math.min(r,s-i-c))
return{greens:i,logs:c,artifacts:u,samples:samplesOf(t,e,{...o,most:u})}}function samplesOf(t,e,{artifacts:n,telling:r,most:a}){const reportsIn=t=>t.reduce((t,{run:e})=>t+(n.get(e.id)?.length??0),0),o=e.reduce((t,{run:e})=>t+(n.has(e.id)?r.get(e.id)??0:0),0),[s,i]=[reportsIn(t),reportsIn(e)]
return 0===s?0:Math.ceil(Math.max(a*m,a-o)*s/i)}}),6063:((t,e,n)=>{n.d(e,{b:()=>orNothing})
var r=n(8082),a=n(2832),o=n(6807)
async function orNothing(t,e,{signal:n,note:s}){try{return await e()}catch(e){if(!(e instanceof r.l)||(0,a.Jz)(e)||n?.aborted)throw e
const i=(0,o.c2)(e)
return void s(`Some ${t} could not be read: ${void 0===i?e.message.split("\n",1)[0]:`GitHub answered ${i}`}.`)}}}),2832:((t,e,n)=>{n.d(e,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),a=n(4909),o=n(6807)
const s=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(t,e)=>`${t}: ${e?"read":"write"}`
var i=n(3607)
function explainRefusal(t,e,n,s){const l=(0,o.g5)(t)
if(!l)return t
if(t instanceof Error&&t.cause instanceof r.l)return t.cause
const[f,d]=function(t,e,n,r){const{status:o,method:s,path:l,message:f}=t,d=`${e} answered ${o} to ${s} ${(0,a.TL)(l,200)}: ${(0,a.TL)(f,200)}`
if(void 0===o)return t.final?void 0:[`${e} gave no answer: ${(0,a.TL)(f,200)}`,c]
const m=(0,i.Hh)(t,n)
if(void 0!==m)return[`The rate limit of ${e} for this token is used up for ${waiting(m)}`,u]
if(401===o)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const h=403===o||404===o?function({path:t},e){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(t)?.[1]
if(e&&n&&n.toLowerCase()!==e.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,a.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(t,r):void 0
return 403===o?[d,organizationRule(t)??h??`The token may not do this: ${grant(t)}`]:404===o?[d,h??`Check that it exists. A token without access to it gets the same answer: ${grant(t)}`]:410===o?[d,"It has expired, or the feature is turned off in the settings of the repository."]:o>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:o>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,e,n,s)??[]
return f&&d?new r.l(f,{fix:d,cause:t}):t}function lacksPermission(t,e=Date.now()){const n=(0,o.PD)(t)
return 403===n?.status&&void 0===(0,i.Hh)(n,e)&&void 0===organizationRule(n)}const isRateLimited=(t,e=Date.now())=>void 0!==rateLimitSeconds(t,e)
function rateLimitSeconds(t,e=Date.now()){const n=(0,o.PD)(t)
return n&&(0,i.Hh)(n,e)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:t,message:e}){return void 0!==t["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(e)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(e)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:t,path:e,headers:n}){const r=function(t,e){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(e)?.[1]
if(void 0===n)return
const r=s.find(([t])=>t.test(n))
return r&&permission(r[1],"GET"===t||"HEAD"===t)}(t,e),a=function(t=""){const[e=""]=t.split(";")
return[...e.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,t="",e])=>"metadata"===t?[]:[permission(t.replaceAll("_","-"),"read"===e)])}(n["x-accepted-github-permissions"]),o=[...new Set((a.length>0?a:r?[r]:[]).map(allOfIt))]
return 0===o.length?"use one that has the rights for it.":`give the job \`permissions: { ${o.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=t=>"issues: read"===t?"issues: write":t,waiting=t=>t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}),3607:((t,e,n)=>{n.d(e,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const a=3,o=60,s=new Set([500,502,503,504])
function planFor(t,e,{maxWaitSeconds:n}){const o=(0,r.g5)(t)
return o&&function(t,e,{maxWaitSeconds:n,now:r}){if(t.final)return
const o=limitSeconds(t,r)??function({status:t,headers:e,method:n,sent:r},a){return void 0===t||s.has(t)?"POST"===n&&r?void 0:Math.max(seconds(e["retry-after"])??0,(a+1)**2):void 0}(t,e)
return void 0!==o&&o<=n?{retries:a,afterSeconds:Math.ceil(o)}:void 0}(o,e,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:t,headers:e,message:n},r){const a="0"===e["x-ratelimit-remaining"],s=seconds(e["retry-after"])
if(429!==t&&(403!==t||!a&&void 0===s&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(e["x-ratelimit-reset"])
return s??(a&&void 0!==i?Math.max(0,i-r/1e3)+1:o)}const seconds=(t="")=>/^\d{1,10}$/.test(t)?Number(t):void 0})}
