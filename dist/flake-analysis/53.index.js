export const id=53
export const ids=[53]
export const modules={2415:((e,t,n)=>{n.d(t,{OC:()=>executionFor,vw:()=>jobFor,wn:()=>listArtifacts})
var r=n(3606),o=n(5979),a=n(5405),s=n(9802),i=n(4909)
const c=8
const folded=e=>e.replace(/(?<![0-9a-z])(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{7,40})(?![0-9a-z])/gi,"*")
function listed(e,t=""){return[...e.slice(0,c).map(e=>`${t}${(0,i.TL)(e)}${t}`),...e.length>c?[`and ${e.length-c} more`]:[]].join(", ")}const u=100
async function listArtifacts(e,{owner:t,repo:n,artifacts:r=[]},{from:s,most:i,isEnough:c=()=>!1}){const l=r.filter(e=>e.includes("*")),f=r.filter(e=>!e.includes("*")&&!l.some(t=>(0,o.T)(t,e))),d=[...f.map(e=>({name:e,isOpen:!0})),...l.length>0?[{name:void 0,isOpen:!0}]:[]],m=new Map,h=new Set,pageOf=r=>async function(e,t,n){const{data:r}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts",t),o=(0,a.p_)((0,a.OA)(r).artifacts).map(artifactOf)
for(const{name:e}of o)n.add(e)
return o}(e,{owner:t,repo:n,per_page:u,...r},h)
let p=0,g=[]
for(let e=1;d.some(({isOpen:e})=>e)&&p<i&&!c(g,p);e+=1){g=[]
for(const t of d.filter(({isOpen:e})=>e)){if(p===i)break
p+=1
const n=await pageOf({page:e,...void 0!==t.name&&{name:t.name}}),isMeant=({name:e})=>void 0===t.name?l.some(t=>(0,o.T)(t,e)):e===t.name
g.push(...n.filter(e=>e.createdAt>=s&&isMeant(e)&&!m.has(e.id)))
for(const e of g)m.set(e.id,e)
t.isOpen=n.length===u&&(n.at(-1)?.createdAt??0)>=s}}const w=!d.some(({isOpen:e})=>e),v=0===l.length&&w&&p<i&&f.some(e=>!h.has(e))
v&&await pageOf({page:1})
const b=function(e,{names:t,ofAll:n,whole:r}){const a=new Set(t),s=e.filter(e=>![...a].some(t=>(0,o.T)(e,t)))
if(0===s.length||!r&&s.length<e.length)return""
const i=`${r?"No artifact matches":"None of the newest artifacts matches"} ${listed(s,'"')}`,c=0===a.size?"there are none":`there are: ${listed([...new Set([...a].map(folded))])}`
return`${n?`${i}; ${c}`:i}. Correct the input \`artifacts\`: names of artifacts with test reports, or globs.`}(r,{names:h,ofAll:v||l.length>0,whole:w})
return{found:[...m.values()].toSorted((e,t)=>t.id-e.id),whole:w,unmatched:b}}function artifactOf(e){const t=(0,a.OA)(e)
return{id:Number(t.id)||0,name:"string"==typeof t.name?t.name:"",run:Number((0,a.OA)(t.workflow_run).id)||0,bytes:Number(t.size_in_bytes)||0,expired:!0===t.expired,createdAt:(0,s.T)("string"==typeof t.created_at?t.created_at:"")}}function executionFor({createdAt:e},t){const n=t.toSorted((e,t)=>e.execution.attempt-t.execution.attempt)
return 0===e?n.at(-1):n.findLast(({execution:t})=>t.at<=e)??n[0]}function jobFor(e,t){if(t.length<2)return t[0]
const n=wordsOf(e),r=t.map(e=>({job:e,score:scoreOf(e.name,n)})).toSorted((e,t)=>t.score-e.score),[o,a]=r
return o&&o.score>0&&o.score>(a?.score??0)?o.job:void 0}function scoreOf(e,t){const{name:n,leg:o=""}=(0,r.d)(e),a=[...wordsOf(o)]
return a.some(e=>!t.has(e))?0:[...new Set([...wordsOf(n),...a])].filter(e=>t.has(e)).length}const wordsOf=e=>new Set(e.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(e=>""!==e&&!l.has(e))),l=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])}),4684:((e,t,n)=>{n.d(t,{x:()=>readBatch})
var r=n(6807),o=n(5455),a=n(9471)
const traceOf=({name:e,startedAt:t,completedAt:n,conclusion:r})=>JSON.stringify([e,t,n,r])
function isInfra(e){const t=e.filter(({outcome:e})=>"fail"===e)
return t.length>0&&t.every(({infra:e})=>void 0!==e)}var s=n(9635)
const byName=({own:e,carried:t})=>Map.groupBy([...e,...t],({name:e})=>e),failures=(e=[])=>e.filter(e=>"fail"===(0,s.sG)(e)).length
function unsureNames(e,t){const n=new Map,r=new Map
for(const o of e){const e=new Set
for(const[n,a]of byName(o)){const o=a.filter(e=>void 0!==(0,s.sG)(e)).length,i=Math.max(r.get(n)??0,o)
r.set(n,i);(i>1||a.length>1)&&(o-failures(a)<i||a.some(t))&&e.add(n)}n.set(o,e)}return e=>n.get(e)??new Set}var i=n(5276),c=n(7226)
function executionsOf(e,t){const{run:n,jobs:r}=e
if(!r||0===r.length)return[...earlierOf(n,t),bare(n,t,void 0===r)]
const o=function(e){const t=[...Map.groupBy(e,({attempt:e})=>e)].toSorted(([e],[t])=>e-t),n=new Set
return t.map(([e,t])=>{const{own:r=[],carried:o=[]}=Object.groupBy(t,e=>n.has(traceOf(e))?"carried":"own")
for(const e of r)n.add(traceOf(e))
return{attempt:e,own:r,carried:o}})}(r).filter(({own:e,attempt:t})=>e.length>0||t===n.attempt),[a,c]=[toleratedIn(n,o),unsureNames(o,isCut)]
return o.map(n=>function({attempt:e,own:t,carried:n},{run:r,limits:o},{home:a,tolerated:c,unsure:u}){const l="fork"===(0,i.$)(r,a),f=t.map(e=>(0,s.zD)(e,o?.get(e.id))).map(e=>l?function(e){const{infra:t,...n}=e
return e.steps.some(({outcome:e})=>"fail"===e)?n:e}(e):e),d=earliest(t)??(e===r.attempt?r.startedAt:r.createdAt),m=(0,s.O1)(d,latest(t)),h=f.filter(({name:e,outcome:t})=>"fail"!==t||!c.has(e)),p=n.filter(e=>isCut(e)||!c.has(e.name)),g=function(e,t){const n=e.map(({outcome:e})=>e)
return n.includes("fail")?"fail":n.includes("pass")&&!t.some(e=>"fail"===(0,s.sG)(e)||isCut(e))?"pass":void 0}(h,[...p,...t.filter(isCut)])
return{...identityOf(r,e),execution:{...subjectOf(r,e,a,d),...isInfra(h)&&{excluded:"infra"}},...g&&{outcome:g},...void 0!==m&&{seconds:m},jobs:f.map(e=>"pass"===e.outcome&&u.has(e.name)?{...e,unsure:!0}:e)}}(n,e,{home:t,tolerated:a(n),unsure:c(n)}))}const earlierOf=(e,t)=>Array.from({length:e.attempt-1},(n,r)=>({...identityOf(e,r+1),execution:subjectOf(e,r+1,t,e.createdAt)}))
function bare(e,t,n){const r="startup_failure"===e.conclusion,o=(0,s.O1)(e.startedAt,e.updatedAt),a=(0,s.sG)(e),i="pass"===a||r||n
return{...identityOf(e,e.attempt),execution:{...subjectOf(e,e.attempt,t,e.startedAt||e.createdAt),...r&&{excluded:"infra"}},...a&&i&&{outcome:a},...void 0!==o&&!r&&{seconds:o}}}const isCut=({conclusion:e})=>["cancelled","action_required","stale","running"].includes(e)
function toleratedIn(e,t){const n=t.at(-1)
return"success"===e.conclusion&&n?.attempt===e.attempt?function(e){const t=new Map([...byName(e)].map(([e,t])=>[e,failures(t)]))
return e=>{const n=[...byName(e)].filter(([e,n])=>(t.get(e)??0)>0&&failures(n)<=(t.get(e)??0))
return new Set(n.map(([e])=>e))}}(n):()=>new Set}const identityOf=(e,t)=>({workflow:(0,c.W7)(e.path),workflowName:e.workflow,runNumber:e.number,url:e.attempt>1?`${e.url}/attempts/${t}`:e.url,branch:e.branch,event:e.event}),subjectOf=(e,t,n,r)=>({run:e.id,attempt:t,sha:e.sha,at:Math.floor((Date.parse(r)||Date.parse(e.createdAt)||0)/1e3),place:(0,i.$)(e,n)}),earliest=e=>e.filter(({conclusion:e})=>"skipped"!==e).flatMap(({startedAt:e})=>e??[]).toSorted().at(0),latest=e=>e.flatMap(({completedAt:e})=>e??[]).toSorted().at(-1)
var u=n(8809),l=n(893),f=n(9257),d=n(6063)
function greenCandidates(e,t){const n=new Map
for(const{workflow:r,execution:o,jobs:a=[]}of e)for(const e of a){const a=["passed",r,e.name,..."fork"===o.place?["fork"]:[]],[s,i]=[JSON.stringify(a),JSON.stringify([...a,Math.floor(o.at/l.eZ)])]
"pass"!==e.outcome||void 0!==e.infra||t.has(i)||n.has(i)||n.set(i,{job:e,kind:s,workflow:r,day:i,..."fork"===o.place&&{ofFork:!0}})}return[...n.values()]}const greenShare=(e,t)=>Math.max(Math.floor(e/5),Math.min(Math.ceil(e/5),Math.max(0,e-t))),m=/retry|rerun|attempt|cache/i
const tellingFiles=(e,{ports:{file:t,signal:n},isOver:r,note:o})=>(0,u.l)(t?e:[],async e=>{const r=await(0,d.b)("workflow files",async()=>t?.(e),{signal:n,note:o})
return void 0!==r&&m.test(r)?e:void 0},r)
async function withLogs(e,t){const{client:n,ports:r,limits:o,isOver:a,note:s}=t,{taken:i,failure:c}=await async function(e,t){const{most:n,read:r}=t,[o,a]=[(0,f.xH)(e),greenCandidates(e,r)],s=Math.min(a.length,greenShare(n,o.length)),i=(0,f.rj)(o,n-s,t),c=await async function(e,t){if(t.most<1||0===e.length)return{taken:[]}
const{results:n,failure:r}=await tellingFiles([...new Set(e.map(({workflow:e})=>e))],t),o=new Set(n.flatMap(e=>e??[])),a=Map.groupBy(e,({workflow:e})=>o.has(e)),s=new Set,take=(e=[],n=!1)=>{for(const r of(0,f.rj)(e,t.most-s.size,{...t,isLast:n}))s.add(r)}
take(a.get(!0)),take(a.get(!1)),t.isLast&&take(e.filter(e=>!s.has(e)),!0)
for(const{day:e}of s)t.read.set(e,1)
return{taken:[...s],...void 0!==r&&{failure:r}}}(a,{...t,most:s})
return{...c,taken:[...i,...c.taken]}}(e,t),{results:l,failure:m}=await(0,u.l)(i,async({job:e})=>{const t=await(0,d.b)("logs",()=>n.jobLog(e.facts.id),{signal:r.signal,note:s})
return void 0===t?void 0:[e.facts.id,await r.factsOfLog((0,f.oI)(t,o.logBytes),{failed:"fail"===e.outcome})]},a),h=new Map(l.flatMap(e=>e?[e]:[])),p=m??c
return{executions:0===h.size?e:e.map(e=>function(e,t){const{place:n}=e.execution
if(!e.jobs?.some(({facts:{id:e}})=>t.has(e)))return e
const r=e.jobs.map(e=>{const r=t.get(e.facts.id),o=e.infra??("fork"===n||"after"===n?void 0:r?.infra)
return r?{...e,log:"after"===n?withoutTries(r):r,...void 0!==o&&{infra:o}}:e})
return{...e,jobs:r,execution:{...e.execution,...isInfra(r)&&"fail"===e.outcome&&{excluded:"infra"}}}}(e,h)),logs:l.length,...void 0!==p&&{failure:p}}}const withoutTries=({flakyTests:e,...t})=>({...t,retriedSteps:[]})
var h=n(8082),p=n(5690),g=n(50),w=n(2415)
async function readReports(e,{client:t,ports:n,limits:r,isOver:o,note:a,noteUnread:s,mostHeld:i=b}){const c=function(){let e=Promise.resolve()
return t=>{const n=e.then(t)
return e=n.catch(()=>{}),n}}()
let l=0
const{results:f,failure:m}=await(0,u.l)(e,async e=>{const{artifact:o}=e
if(o.bytes>r.artifactBytes)return void s(e,function({artifactBytes:e}){const t=`more than ${Math.ceil(e/v)} MiB`
return{one:`has ${t} and is not read`,several:`have ${t} and are not read`,more:"reports belong in an artifact of their own."}}(r))
const u=await(0,d.b)("artifacts",()=>t.artifact(o.id,{maxBytes:r.artifactBytes}),{signal:n.signal,note:a})
return u?c(async()=>{if(l>=i)return void s(e,function(e){const t="left unread"
return{one:`is ${t}`,several:`are ${t}`,more:`others of the same runs hold ${(0,g.U9)(e)} tests and more.`}}(i))
const t=await async function(e,t,n,r){const{artifact:o,read:a}=t
try{return await n.testsOf(e,{...o,isOfFork:"fork"===a.execution.place})}catch(e){if(!(e instanceof h.l))throw e
const n="cannot be read"
return void r(t,{one:n,several:n,more:e.message.split("\n",1)[0]??""})}}(Buffer.from(u.buffer,u.byteOffset,u.length),e,n,s)
return l+=t?.length??0,t&&function({artifact:e,read:t,variant:n,ended:r},o){const{execution:a,workflow:s,jobs:i=[]}=t,c=(0,w.vw)(e.name,i)
return{execution:a,workflow:s,variant:n,...r&&{ended:r},...c&&{job:{name:c.name,url:c.url,facts:c.facts}},cases:o,massFailure:(0,p.h)(o)}}(e,t)}):void 0},o),k=f.flatMap(e=>e??[]),M=e.slice(0,f.length)
return{tests:k,read:M.map(({artifact:e})=>e),unreadable:M.filter((e,t)=>void 0===f[t]),...void 0!==m&&{failure:m}}}const v=2**20,b=4e6
const idIn=e=>new RegExp(`(?<!\\d)${e}(?!\\d)(?:[-_.](\\d{1,3})(?!\\.?\\d))?`,"g")
function variantOf(e,t){const{execution:n,runNumber:r}=e.read,{run:o,sha:a}=n,s=t.has(familyOf(e))
return e.name.replaceAll(idIn(o),(t,n)=>isCount(n,e)&&!s?"*":`*${t.slice(`${o}`.length)}`).replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,e=>a.startsWith(e.toLowerCase())?"*":e).replaceAll(/(?<!\d)\d{3,}(?!\d)/g,e=>Number(e)===r?"*":e)}const familyOf=({name:e,read:t})=>e.replaceAll(idIn(t.execution.run),"*"),countsOnly=(e,t)=>[...e.name.matchAll(idIn(e.read.execution.run))].every(([,n])=>isCount(n,e,t)),isCount=(e,{read:{execution:t,runNumber:n}},r=t.attempt)=>void 0===e||Number(e)===n||Number(e)>=r&&Number(e)<=t.attempt
function reportsOf(e,{artifacts:t,listed:n},r){return[...Map.groupBy(e,({execution:e})=>e.run)].flatMap(([e,o])=>{const{made:a,earlier:s}=byAttempt(n.get(e)??[],o,r.get(e)??0),i=function(e,t=[]){const n=new Map,r=new Set(t.filter(e=>!countsOnly(e,1)).map(familyOf))
for(const t of e){const[e,o]=[familyOf(t),JSON.stringify([t.read.execution.attempt,familyOf(t)])];(n.get(o)??t.name)===t.name&&countsOnly(t)||r.add(e),n.set(o,t.name)}return r}(a,s),c=new Set(t.get(e)?.map(({id:e})=>e))
return a.filter(({artifact:e})=>c.has(e.id)).map(e=>reportOf({...e,variant:variantOf(e,i)},o))})}function byAttempt(e,t,n){const r=Math.min(...t.map(({execution:e})=>e.at)),o=e.flatMap(e=>{const n=(0,w.OC)(e,t)
return n?[{artifact:e,name:e.name,read:n}]:[]}),isEarlier=({artifact:e})=>n>0&&e.createdAt<r,a=o.filter(isEarlier).map(e=>({...e,read:{...e.read,execution:{...e.read.execution,attempt:n}}}))
return{made:o.filter(e=>!isEarlier(e)),earlier:a}}function reportOf({artifact:e,read:t,variant:n},r){const o=(0,w.vw)(e.name,t.jobs??[]),a=endOf(o?.name,t),s=r.some(e=>e!==t&&"pass"===endOf(o?.name,e)),i={...o&&{job:o.name},...a&&{ended:a}}
return{artifact:e,read:t,variant:n,...i,passedElsewhere:s}}function endOf(e,{jobs:t=[],outcome:n,execution:r}){const o=t.find(t=>t.name===e)
return void 0!==e?void 0===o?.infra&&"flaky"!==o?.outcome?o?.outcome:void 0:r.excluded?void 0:t.some(e=>"fail"===e.outcome)||"fail"===n?"fail":n&&"pass"}const unreadOf=e=>e.flatMap(({read:{execution:e,workflow:t},variant:n,ended:r})=>r?[{execution:e,workflow:t,variant:n,ended:r}]:[])
async function readBatch(e,t,n){const{client:r,ports:o,isOver:s,note:i,noteUnread:c,limits:l}=n,f=e.filter(({needsJobs:e})=>e),{results:d,failure:m}=await(0,u.l)(f,e=>jobsOf(e,n),s),h=f[d.length],p=h?e.indexOf(h):e.length,g=e.slice(0,p),w=new Map(g.map(e=>[e.run.id,toldOf(e)]))
if(void 0!==m){const e=await told(g,new Map(d),n)
return{...cutAt(reportsOf(e.executions,n,w)[0],e,g),failure:m}}const v=g.filter(({run:e})=>n.greens.has(e.id)).slice(0,t.greens),b=await(0,u.l)(v,e=>jobsOf(e,n),s),k=await told(g,new Map([...d,...b.results]),n),M={client:r,ports:o,limits:l,isOver:s,note:i},x=await withLogs(k.executions,{...M,...n.logs,most:t.logs,isLast:t.isLast}),y=reportsOf(x.executions,n,w).filter(e=>!o.isReported?.(e)),{telling:O,sampled:$}=n,{artifacts:S,samples:A,samplesOfForks:F,ofForks:j}=t,N=(0,a.F)(y,{most:S,samples:A,samplesOfForks:F,ofForks:j,telling:O,sampled:$}),I=await readReports(N,{...M,noteUnread:c}),T=unreadOf(y.filter(e=>!N.includes(e))),L=[...T,...unreadOf(I.unreadable)],B=b.failure??x.failure??I.failure,z={...k,executions:x.executions,tests:I.tests,unread:L,left:T,logs:x.logs,artifacts:I.read}
return{...cutAt(void 0!==B||!0===o.signal?.aborted?N[I.read.length]:void 0,z,g),...void 0!==B&&{failure:B}}}function cutAt(e,t,n){if(!e)return t
const r=n.findIndex(({run:t})=>t.id===e.artifact.run),o=new Set(n.slice(0,r).map(({run:e})=>e.id)),isIn=({execution:e})=>o.has(e.run)
return{...t,count:r,executions:t.executions.filter(isIn),tests:t.tests.filter(isIn),unread:t.unread.filter(isIn),left:t.left.filter(isIn),artifacts:t.artifacts.filter(({run:e})=>o.has(e))}}const k={usually:100,asked:300}
async function jobsOf({run:e},{client:t,query:n,note:a}){const{owner:s,repo:c}=n,u=e.id===n.run?.id?k.asked:k.usually,l="fork"===(0,i.$)(e,n)?{most:u}:{}
try{const n=await(0,o.RI)(t,{owner:s,repo:c,runId:e.id,...l})
return void 0===l.most||n.length<l.most?[e.id,n]:(a(`The jobs of runs of forks that have ${l.most} or more are left unread.`),[e.id,void 0])}catch(t){if(404===(0,r.c2)(t))return[e.id,"gone"]
throw t}}const toldOf=({known:e,whole:t=e,bare:n})=>n?e:t
async function told(e,t,{query:n,timeouts:r}){const o=[]
for(const a of e){const{run:e}=a,s=t.get(e.id)
if("gone"===s)continue
const i=s?await r.of(e.path,s):void 0
o.push(...executionsOf({run:e,jobs:s,...i&&{limits:i}},n).filter(({execution:e})=>e.attempt>toldOf(a)))}return{count:e.length,executions:o,tests:[],unread:[],left:[],logs:0,artifacts:[]}}}),9882:((e,t,n)=>{n.d(t,{bz:()=>knownOf,U:()=>needsJobs,$I:()=>sortOut})
var r=n(6755),o=n(9084)
const mayHaveTimedOut=({conclusion:e,startedAt:t,updatedAt:n},a=o.iv)=>"cancelled"===e&&((0,r.z4)(t,n)??0)>=6e4*a
var a=n(8313),s=n(9802),i=n(5276),c=n(7226)
function sortOut(e,t,{query:n,watermark:r,shortestTimeout:o}){const a=e.filter(e=>(0,c.Yu)((0,c.u1)(e),n)&&(0,i.s)(e,n)).map(e=>({run:e,...knownOf(e,r),createdAt:(0,s.T)(e.createdAt)})).filter(({run:e,known:n,createdAt:o})=>!isSeen(e.id,o,t)&&(n>0||!isElsewhere(o,t,r))),isOver=({run:e})=>"completed"===e.status,isNew=({run:e,known:t})=>e.attempt>t,u=a.filter(e=>!isNew(e))
return{candidates:a.filter(e=>isOver(e)&&isNew(e)).map(e=>({...e,needsJobs:needsJobs(e.run,o(e.run.path))})),owed:u.filter(e=>isOver(e)&&void 0!==e.whole).map(e=>({...e,needsJobs:!0,bare:!0})),unfinished:a.filter(e=>!isOver(e)).map(({run:e})=>e),known:u.map(({run:e})=>e)}}function knownOf({id:e},t){const[n=0,r]=[t?.attempts[e],t?.bare?.[e]]
return{known:n,...void 0!==r&&r<n&&{whole:r}}}const needsJobs=(e,t)=>e.attempt>1||"bad"===(0,a.Bg)(e.conclusion)&&"startup_failure"!==e.conclusion||mayHaveTimedOut(e,t),isSeen=(e,t,{to:n,seen:r})=>t===n&&r.includes(e),isElsewhere=(e,{from:t,back:n},r)=>void 0!==n&&e<t&&(r?.gaps??[]).some(t=>t.from<=e&&e<=t.to)}),9471:((e,t,n)=>{n.d(t,{F:()=>chosen,H:()=>readable})
var r=n(893),o=n(5276),a=n(5010)
const s=["mayFlake","ofTheDay","passedAgain","fails","passes","unclear"],i=10,readable=(e,t,n)=>Math.min(t?.length??0,"fork"===(0,o.$)(e,n)?i:Number.POSITIVE_INFINITY)
function chosen(e,{most:t,samples:n,samplesOfForks:r,ofForks:o,telling:c,sampled:u}){const l=function(e,t){const n=new Map
for(const r of e.filter(e=>"pass"===e.ended&&isOwn(e))){const e=dayOf(r),o=n.get(e)
t.has(e)||o&&(!isOnDefault(r)||isOnDefault(o))||n.set(e,r)}return new Set(n.values())}(e,u),f=Map.groupBy(function(e){const t=new Map
return e.filter(e=>{if(!isOfFork(e))return!0
const{run:n}=e.read.execution
return t.set(n,(t.get(n)??0)+1),(t.get(n)??0)<=i})}(e),e=>function(e,{days:t,telling:n}){const{ended:r,passedElsewhere:o,read:a}=e
return"fail"===r?o||n.has(a.execution.run)?"mayFlake":"fails":void 0===r?"unclear":t.has(e)?"ofTheDay":a.execution.attempt>1?"passedAgain":"passes"}(e,{days:l,telling:c})),[d=[],...m]=s.map(e=>f.get(e)??[]),h=d.filter(isOwn).slice(0,t),p=t-h.length,{ownRest:g=[],restOfForks:w=[]}=Object.groupBy(m.flat(),e=>isOwn(e)?"ownRest":"restOfForks"),v=Math.min(n,g.length),b=d.filter(isOfFork).slice(0,Math.min(o,Math.max(Math.floor(p*a.O),p-v))),k=[...h,...b],M=g.slice(0,Math.min(n,t-k.length)),x=Math.min(r,t-k.length-M.length,o-b.length),y=new Set([...k,...M,...w.slice(0,Math.max(0,x))])
for(const e of y)"pass"===e.ended&&isOwn(e)&&u.add(dayOf(e))
return e.filter(e=>y.has(e))}const isOfFork=({read:e})=>"fork"===e.execution.place,isOwn=e=>!isOfFork(e),isOnDefault=({read:e})=>"default"===e.execution.place,dayOf=({read:{workflow:e,execution:t},variant:n})=>JSON.stringify([e,n,Math.floor(t.at/r.eZ)])}),1918:((e,t,n)=>{n.d(t,{y:()=>alarm,z:()=>gatheringOf})
var r=n(2593),o=n(9862),a=n(7226)
function timeoutsIn(e){const t=new Map,read=n=>{const r=t.get(n)??e?.(n)??Promise.resolve(void 0)
return t.set(n,r),r}
return{async shortest(e){const t=await read((0,a.W7)(e))
return(0,r.Kp)(void 0===t?void 0:await(0,o.A)(t))},async of(t,n){const o=new Map
if(!e)return o
for(const{id:e,name:s,conclusion:i}of n)"cancelled"===i&&o.set(e,await(0,r.OW)(s,(0,a.W7)(t),read))
return o}}}const s=780,i=6e4
function metered(e,{budget:t,reserve:n,now:r,pause:o}){let a,c=0,u=Number.POSITIVE_INFINITY
const l=[],counted=async e=>(c+=1,u-=1,await(async()=>{for(;o&&l.length>=s&&r()-(l[0]??0)<i;)await o(i-(r()-(l[0]??0)))
l.length>=s&&l.shift(),l.push(r())})(),e())
return{client:{request:async(t,n)=>{const r=await counted(()=>e.request(t,n)),o=numberIn(r.headers,"x-ratelimit-remaining"),s=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==o&&(u=s===a?Math.min(u,o):o),a=s??a,r},jobLog:t=>counted(()=>e.jobLog(t)),artifact:(t,n)=>counted(()=>e.artifact(t,n))},calls:()=>c,left:()=>Math.max(0,Math.min(t-c,u-n)),budgeted:()=>Math.max(0,t-c),resetsAt:()=>u-n<t-c?a:void 0}}function numberIn(e,t){const n=Object.hasOwn(e,t)?e[t]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}var c=n(4909),u=n(8610)
const l={notes:20,samples:10}
function notesOf(){const[e,t]=[new Set,new Set],n=new Map,adds=(e,t)=>n=>{e.size<t&&e.add(n)}
return{note:adds(e,l.notes),noteSample:adds(t,l.samples),noteUnread(e,t){n.set(t.several,function(e,{artifact:t,read:n},r){const o="fork"===n.execution.place,{count:a,ofForks:s}=e??{count:0,ofForks:0},i={count:a+1,ofForks:s+Number(o)}
return void 0===e||!o&&a===s?{...r,...i,example:`"${(0,c.TL)(t.name)}" of run ${t.run}`}:{...e,...i}}(n.get(t.several),e,t))},get notes(){return[...e,...[...n.values()].map(wordsOf),...t]}}}function wordsOf({count:e,ofForks:t,example:n,one:r,several:o,more:a}){if(1===e)return`The artifact ${n} ${r}: ${a}`
const s=t>0&&t<e?`, ${t} of them of forks`:""
return`${(0,u.L)(e,"artifact")} ${o}, such as ${n}${s}: ${a}`}var f=n(7160),d=n(15),m=n(4169)
function gatheringOf(e,t,n,r){const o=(0,f.A)(t),a=Math.floor(r.now()/1e3),s=(0,d.J8)(n,{since:t.since,now:a,firstCalls:o.firstCalls}),i=metered(e,{budget:(0,m.$N)(s,a,o),reserve:o.reserve,now:r.elapsed??r.now,pause:r.pause}),c=Object.assign(notesOf(),{query:t,limits:o,ports:r,before:s,now:a,meter:i,timeouts:timeoutsIn(r.file),isOver:()=>!0===r.signal?.aborted||void 0!==c.failure||0===i.left()})
return c}function alarm({note:e,ports:t},n){e(n),t.warn?.(n)}}),8809:((e,t,n)=>{n.d(t,{l:()=>inTurn})
const r=4
async function inTurn(e,t,n=()=>!1){const o=[]
let a,s=0,i=e.length
return await Promise.all(Array.from({length:Math.min(r,e.length)},async()=>{for(;s<i&&!n();){const n=s
s+=1
const r=e[n]
try{o[n]=await t(r)}catch(e){n<i&&([i,a]=[n,e])}}})),{results:o.slice(0,Math.min(i,s)),...void 0!==a&&{failure:a}}}}),9257:((e,t,n)=>{n.d(t,{gr:()=>roomOfForks,oI:()=>endsOf,rj:()=>takeLogs,xH:()=>logCandidates})
var r=n(5010)
const logCandidates=e=>e.flatMap(({workflow:e,execution:{place:t},jobs:n=[]})=>n.filter(({outcome:e,infra:t})=>"fail"===e&&void 0===t).map(n=>{const r="fork"===t&&{ofFork:!0},o=[e,n.name,n.steps.find(({outcome:e})=>"fail"===e)?.name,...r?[t]:[]]
return{job:n,kind:JSON.stringify(o),...r}})),roomOfForks=e=>({left:Math.floor(e*r.O)})
function takeLogs(e,t,{read:n,ofForks:o,isLast:a}){const[s,i]=[e.filter(({ofFork:e})=>!e),e.filter(({ofFork:e})=>e)],c=Math.min(i.length,o.left,Math.floor(t*r.O)),u=fewestFirst(s,t-c,n),l=fewestFirst(i,a?t-u.length:c,n)
return o.left=Math.max(0,o.left-l.length),[...u,...l]}function fewestFirst(e,t,n){const r=[...Map.groupBy(e,({kind:e})=>e)].map(([e,t])=>({kind:e,queue:t,next:0})),o=[]
for(;o.length<t;){const e=r.filter(({queue:e,next:t})=>t<e.length),a=Math.min(...e.map(({kind:e})=>n.get(e)??0)),s=e.filter(({kind:e})=>(n.get(e)??0)===a).slice(0,t-o.length)
if(0===s.length)break
for(const e of s)o.push(e.queue[e.next]),e.next+=1,n.set(e.kind,a+1)}return o}function endsOf(e,{head:t,tail:n}){if(e.length<=t+n)return e
const r=e.slice(0,t),o=e.slice(e.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${o.slice(o.indexOf("\n")+1)}`}}),2131:((e,t,n)=>{n.d(t,{T:()=>lookUp,c:()=>readRun})
var r=n(6807),o=n(5325),a=n(8610),s=n(7342),i=n(9882),c=n(8809),u=n(9802),l=n(5010)
const f=20
async function lookUp(e,t){const{before:n,now:r,meter:o}=e,d=Math.min(f,Math.ceil(o.left()/5)),m=function(e,t,n){const r=new Set(e?.unfinishedOfForks),o=(e?.unfinished??[]).filter(e=>!t.has(e)),[a,s]=[o.filter(e=>!r.has(e)),o.filter(e=>r.has(e))],i=Math.min(s.length,Math.floor(n/2),Math.ceil(n*l.O)),c=a.slice(0,n-i)
return[...c,...s,...a.slice(c.length)]}(n,t,d),h=m.slice(0,d),{results:p,failure:g}=await(0,c.l)(h,t=>readRun(t,e),e.isOver)
void 0!==g&&(e.failure??=g)
const w=p.flatMap(e=>e??[]).filter(e=>(0,u.T)(e.createdAt)>r-s.b),isOver=e=>"completed"===e.status,v=w.map(e=>({run:e,...(0,i.bz)(e,n),createdAt:(0,u.T)(e.createdAt)})),b=m.slice(p.length)
return b.length>0&&e.note(`Of ${(0,a.L)(m.length,"run")} that had not ended, ${b.length} will be looked up by a later analysis.`),{candidates:v.filter(({run:e,known:t})=>isOver(e)&&e.attempt>t).map(e=>({...e,needsJobs:(0,i.U)(e.run)})),unfinished:w.filter(e=>!isOver(e)).map(({id:e})=>e),unasked:b}}async function readRun(e,{meter:t,query:{owner:n,repo:a}}){try{const{data:r}=await t.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:a,run_id:e})
return(0,o.ng)(r)}catch(e){if(404===(0,r.c2)(e))return
throw e}}}),5832:((e,t,n)=>{n.d(t,{j:()=>outlookOf})
var r=n(9471),o=n(5276)
function outlookOf(e,{greens:t,artifacts:n,telling:a},s){const i=e.map(({run:e})=>"fork"!==(0,o.$)(e,s)),c=e.map(({run:e})=>(0,r.H)(e,n.get(e.id),s)),u=e.map(({run:e})=>n.has(e.id)?a.get(e.id)??0:0),own=e=>e.map((e,t)=>i[t]?e:0)
return{runs:e.length,jobs:summed(e.map(({needsJobs:e})=>Number(e))),greens:summed(e.map(({run:e})=>Number(t.has(e.id)))),reports:summed(c),ownReports:summed(own(c)),flakes:summed(u),ownFlakes:summed(own(u))}}function summed(e){const t=[0]
for(const[n,r]of e.entries())t.push((t[n]??0)+r)
return(n,r=e.length)=>(t[r]??0)-(t[n]??0)}}),7160:((e,t,n)=>{n.d(t,{A:()=>limitsOf})
const r=1048576,o={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*r,logBytes:{head:r,tail:4*r}},limitsOf=({limits:e})=>({...o,...e})}),4303:((e,t,n)=>{n.d(t,{t:()=>shareOf})
var r=n(5010)
function shareOf(e,t,n,r){const{from:o,to:a}=e,{logs:s,artifacts:i}=n,c=Math.max(0,r.left()-t.jobs(o)),u=Math.min(c,t.greens(o,a)),l=Math.min(s,c-u,Math.ceil(2*s*(a-o)/(t.runs-o))),f=Math.max(0,Math.min(i,c-u-l)),d=t.ownReports(a)>0?t.greens(a)+s-l:0,m=Math.min(f,c-u-l-d)
return{greens:u,logs:l,isLast:a===t.runs,artifacts:f,...shared(e,t,{most:f,free:m,sure:n.ofForks})}}function shared({from:e,to:t},{reports:n,ownReports:o,flakes:a,ownFlakes:s},{most:i,free:c,sure:u}){const theirs=(...e)=>n(...e)-o(...e),partOf=(n,r)=>Math.ceil(r*n(e,t)/Math.max(1,n(e))),l=s(e)+Math.min(a(e)-s(e),u),f=Math.max(i*r.a,i-l),d=Math.max(0,c-o(e))
return{samples:partOf(o,f),samplesOfForks:Math.min(d,partOf(theirs,f)),ofForks:Math.min(i,Math.max(d,partOf(theirs,u)))}}}),5010:((e,t,n)=>{n.d(t,{O:()=>r,a:()=>o})
const r=.2,o=.25}),4169:((e,t,n)=>{n.d(t,{$N:()=>callsFor,Aq:()=>creditAfter,Ly:()=>spansOf,MV:()=>s,fB:()=>a,oW:()=>o})
var r=n(893)
const o=3*r.eZ,a=10
function spansOf(e,{since:t,now:n}){if(!e)return[{from:t,to:n,seen:[]}]
const{readUntil:r,gaps:a=[],attemptsFrom:s=r}=e,i=Math.max(n-o,s,t)
return[{from:Math.max(r,t),to:n,seen:[],...i<r&&{back:i}},...a.filter(({to:e})=>e>=t).map(e=>({...e,from:Math.max(e.from,t)}))]}const s=3
function callsFor(e,t,{firstCalls:n,dailyCalls:o}){if(!e)return n
const a=Math.max(0,t-e.readUntil)/r.eZ,s=Math.min(n,Math.floor(a*o))
return(e.gaps?.length??0)>0?Math.min(n,s+(e.credit??0)):s}function creditAfter(e,t,n,r){if(!e)return Math.max(0,r.firstCalls-t)
const o=callsFor({...e,credit:0},n,r)
return Math.max(0,(e.credit??0)-Math.max(0,t-o))}}),8672:((e,t,n)=>{n.d(t,{F:()=>forksIn,s:()=>prepared})
var r=n(2415),o=n(1918),a=n(9257),s=n(5276),i=n(5010),c=n(8313),u=n(5477)
const l=["failing","passedAgain","sameCommit","alone","edge","ofFork","newest","newestOfFork","rest"]
function tellingsOf(e,t,n){const r=[...new Map([...t,...e].map(e=>[e.id,e])).values()],codeOf=e=>{const t=(0,u.bQ)((0,s.$)(e,n))
return t&&JSON.stringify([e.path,e.sha,t])},o=new Set(r.filter(({conclusion:e})=>"success"===e).flatMap(e=>codeOf(e)??[])),a=function(e){const t=new Map
for(const n of Map.groupBy(e.filter(isDecided),({path:e})=>e).values()){const e=n.toSorted((e,t)=>e.number-t.number)
for(const[n,r]of e.entries()){const[o,a]=[e[n-1],e[n+1]]
!isBad(r)||o&&isBad(o)&&a&&isBad(a)||t.set(r.id,void 0===a?"failing":!o||isBad(o)||isBad(a)?"edge":"alone")}}return t}(r.filter(e=>"default"===(0,s.$)(e,n))),i=function(e){const t=new Map
for(const n of e.filter(isBad)){const e=JSON.stringify([n.path,n.headRepository,n.branch]);(t.get(e)?.number??-1)<n.number&&t.set(e,n)}return new Set([...t.values()].map(({id:e})=>e))}(r),tellingOf=e=>{if("failing"===a.get(e.id))return"failing"
const t="success"===e.conclusion?"passedAgain":o.has(codeOf(e)??"")?"sameCommit":void 0,r="fork"===(0,s.$)(e,n)
if(t)return r?"ofFork":t
const c=i.has(e.id)||!isBad(e)
return a.get(e.id)??(c?r?"newestOfFork":"newest":"rest")}
return new Map(e.map(e=>[e.id,tellingOf(e)]))}const mayFlake=e=>void 0!==e&&"newest"!==e&&"newestOfFork"!==e&&"rest"!==e,reportsOfFlake=({conclusion:e,attempt:t})=>"success"===e?t-1:t,isBad=({conclusion:e})=>"bad"===(0,c.Bg)(e)
const isDecided=({conclusion:e})=>["good","bad"].includes((0,c.Bg)(e))
var f=n(7226)
const jobsCalls=e=>e.filter(({needsJobs:e})=>e).length,d=.2,m=.5
const idsOf=e=>new Set(e.map(({run:e})=>e.id))
function within(e,t,n){let r=0
const o=e.findIndex(e=>(r+=n(e),r>t))
return o<0?e:e.slice(0,o)}function greenSample(e,t,n){const r=e.filter(({run:e,needsJobs:t})=>!t&&"success"===e.conclusion),{own:o=[],ofForks:a=[]}=Object.groupBy(r,({run:e})=>"fork"===(0,s.$)(e,n)?"ofForks":"own"),i=spreadOver(o,t)
return new Set([...i,...spreadOver(a,t-i.size)])}function spreadOver(e,t){const n=[...Map.groupBy(e,({run:e})=>(0,f.W7)(e.path)).values()],r=new Set,o=0===n.length?0:Math.ceil(t/n.length),a=n.map(e=>function(e,t){return e.length<=t?[...e]:Array.from({length:t},(n,r)=>e[Math.floor(r*e.length/t)])}(e,o))
for(let e=0;e<o;e+=1)for(const n of a){const o=n[e]
o&&r.size<t&&r.add(o.run.id)}return r}var h=n(6063)
async function prepared(e,t,n){const{meter:s,query:c,limits:u}=n,f=(c.artifacts??[]).length>0,v=tellingsOf(e.filter(({needsJobs:e})=>e).map(({run:e})=>e),[...t,...e.map(({run:e})=>e)],c),b=new Map(e.flatMap(({run:e})=>mayFlake(v.get(e.id))?[[e.id,reportsOfFlake(e)]]:[]))
f&&e.length>0&&0===s.budgeted()&&n.note(p)
const k=f&&!n.isOver()?await async function(e,t,n){const{meter:a,query:s,before:i,ports:c,note:u}=n,l=a.budgeted(),f=Math.min(a.left(),Math.max((s.artifacts??[]).length,Math.ceil(l*g)))
if(e.every(({bare:e})=>e))return w
const d={from:oldestOf(e),most:f,isEnough:enoughFor(l,t,forksIn(e,s))}
try{const t=await(0,h.b)("lists of artifacts",()=>(0,r.wn)(a.client,s,d),{signal:c.signal,note:u})
if(!t)return w
""!==t.unmatched&&0===(i?.artifacts??[]).length&&(0,o.y)(n,t.unmatched)
const[l,f]=[new Set(e.map(({run:e})=>e.id)),new Set(i?.artifacts)],m=t.found.filter(({run:e})=>l.has(e)),p=m.filter(({id:e,expired:t})=>!t&&!f.has(e))
return{artifacts:byRun(p),listed:byRun(m),reportsFrom:t.whole?void 0:t.found.at(-1)?.createdAt}}catch(e){return n.failure=e,w}}(e,b,n):w,M=s.budgeted(),x=function(e,{calls:t,tellings:n,reportsOf:r}){const o=e.filter(({needsJobs:e})=>e)
if(t>=o.length+o.reduce((e,t)=>e+r(t),0)+t*d)return idsOf(o)
const a=l.flatMap(e=>o.filter(({run:t})=>n.get(t.id)===e)),costOf=e=>1+r(e),costOfAll=e=>e.reduce((e,t)=>e+costOf(t),0),{own:s=[],ofForks:c=[],others:u=[]}=Object.groupBy(a,({run:e})=>{const t=n.get(e.id)
return"ofFork"===t?"ofForks":mayFlake(t)?"own":"others"}),f=Math.ceil(t*(1-d)),h=within(s,f,costOf),p=h.length<s.length?0:f-costOfAll(h),g=within(c,Math.min(p,Math.floor(f*i.O)),costOf),w=p-costOfAll(g),v=u.slice(0,Math.floor(w*m)),b=within(c.slice(g.length),w-v.length,costOf)
return idsOf([...h,...g,...v,...v.length<u.length?[]:b])}(e,{calls:M,tellings:v,reportsOf:({run:e})=>Math.min(k.artifacts.get(e.id)?.length??0,b.get(e.id)??0)}),y=e.flatMap(e=>function({bare:e,...t},n){return!t.needsJobs||n?[t]:e?[]:[{...t,needsJobs:!1,bare:!0}]}(e,x.has(e.run.id))),O=jobsCalls(y),$=function(e,{logs:t,greens:n},r,o=e){const a=Math.max(0,Math.floor(e)),s=Math.min(n,Math.floor(a*(r?.1:.25))),c=Math.min(t,r?Math.floor(.2*a):a-s),u=r?a-c-s:0
return{logs:c,greens:s,artifacts:u,ofForks:Math.ceil(Math.max(0,Math.min(u,o))*i.O)}}(M-O,u,f,s.left()-O),{ports:S,timeouts:A,isOver:F,noteSample:j,noteUnread:N}=n,I=new Map([...b].filter(([e])=>x.has(e)))
return{candidates:y,allowance:$,flakes:new Set(b.keys()),reading:{client:s.client,query:c,limits:u,ports:S,timeouts:A,isOver:F,note:j,noteUnread:N,...{...k,greens:greenSample(y,$.greens,c),telling:I,sampled:new Set},logs:{read:new Map,ofForks:(0,a.gr)($.logs)}}}}const p="No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`."
const g=1/6,w={artifacts:new Map,listed:new Map,reportsFrom:void 0}
const byRun=e=>Map.groupBy(e,({run:e})=>e),oldestOf=e=>e.reduce((e,{createdAt:t,bare:n})=>n?e:Math.min(e,t),Number.POSITIVE_INFINITY),forksIn=(e,t)=>new Set(e.filter(({run:e})=>"fork"===(0,s.$)(e,t)).map(({run:e})=>e.id))
function enoughFor(e,t,n){const r=new Set
let[o,a]=[0,0]
return(s,c)=>{for(const{run:e}of s){const s=r.has(e)?void 0:t.get(e)
void 0!==s&&n.has(e)?a+=1+s:void 0!==s&&(o+=1+s),r.add(e)}return o+Math.min(a,e*i.O)>=(e-c)*(1-i.a)}}}),6063:((e,t,n)=>{n.d(t,{b:()=>orNothing})
var r=n(8082),o=n(2832),a=n(6807)
async function orNothing(e,t,{signal:n,note:s}){try{return await t()}catch(t){if(!(t instanceof r.l)||(0,o.Jz)(t)||n?.aborted)throw t
const i=(0,a.c2)(t)
return void s(`Some ${e} could not be read: ${void 0===i?t.message.split("\n",1)[0]:`GitHub answered ${i}`}.`)}}}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),o=n(4909),a=n(6807)
const s=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,s){const l=(0,a.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[f,d]=function(e,t,n,r){const{status:a,method:s,path:l,message:f}=e,d=`${t} answered ${a} to ${s} ${(0,o.TL)(l,200)}: ${(0,o.TL)(f,200)}`
if(void 0===a)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(f,200)}`,c]
const m=(0,i.Hh)(e,n)
if(void 0!==m)return[`The rate limit of ${t} for this token is used up for ${waiting(m)}`,u]
if(401===a)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const h=403===a||404===a?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===a?[d,organizationRule(e)??h??`The token may not do this: ${grant(e)}`]:404===a?[d,h??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===a?[d,"It has expired, or the feature is turned off in the settings of the repository."]:a>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:a>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,s)??[]
return f&&d?new r.l(f,{fix:d,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,a.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==rateLimitSeconds(e,t)
function rateLimitSeconds(e,t=Date.now()){const n=(0,a.PD)(e)
return n&&(0,i.Hh)(n,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=s.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),a=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===a.length?"use one that has the rights for it.":`give the job \`permissions: { ${a.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,a=60,s=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const a=(0,r.g5)(e)
return a&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const a=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},o){return void 0===e||s.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==a&&a<=n?{retries:o,afterSeconds:Math.ceil(a)}:void 0}(a,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const o="0"===t["x-ratelimit-remaining"],s=seconds(t["retry-after"])
if(!(429===e||403===e&&(o||void 0!==s||/\brate limit|\babuse detection/i.test(n))))return
const i=seconds(t["x-ratelimit-reset"])
return s??(o&&void 0!==i?Math.max(0,i-r/1e3)+1:a)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
