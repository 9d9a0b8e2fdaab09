export const id=737
export const ids=[737]
export const modules={2415:((t,e,n)=>{n.d(e,{OC:()=>executionFor,vw:()=>jobFor,wn:()=>listArtifacts})
var r=n(3606),o=n(5979),a=n(5405),s=n(9802),i=n(4909)
const c=8
const folded=t=>t.replace(/(?<![0-9a-z])(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{7,40})(?![0-9a-z])/gi,"*")
function listed(t,e=""){return[...t.slice(0,c).map(t=>`${e}${(0,i.TL)(t)}${e}`),...t.length>c?[`and ${t.length-c} more`]:[]].join(", ")}const l=100
async function listArtifacts(t,{owner:e,repo:n,artifacts:r=[]},{from:s,most:i,isEnough:c=()=>!1}){const u=r.filter(t=>t.includes("*")),f=r.filter(t=>!t.includes("*")&&!u.some(e=>(0,o.T)(e,t))),d=[...f.map(t=>({name:t,isOpen:!0})),...u.length>0?[{name:void 0,isOpen:!0}]:[]],m=new Map,h=new Set,pageOf=r=>async function(t,e,n){const{data:r}=await t.request("GET /repos/{owner}/{repo}/actions/artifacts",e),o=(0,a.p_)((0,a.OA)(r).artifacts).map(artifactOf)
for(const{name:t}of o)n.add(t)
return o}(t,{owner:e,repo:n,per_page:l,...r},h)
let p=0,g=[]
for(let t=1;d.some(({isOpen:t})=>t)&&p<i&&!c(g,p);t+=1){g=[]
for(const e of d.filter(({isOpen:t})=>t)){if(p===i)break
p+=1
const n=await pageOf({page:t,...void 0!==e.name&&{name:e.name}}),isMeant=({name:t})=>void 0===e.name?u.some(e=>(0,o.T)(e,t)):t===e.name
g.push(...n.filter(t=>t.createdAt>=s&&isMeant(t)&&!m.has(t.id)))
for(const t of g)m.set(t.id,t)
e.isOpen=n.length===l&&(n.at(-1)?.createdAt??0)>=s}}const w=!d.some(({isOpen:t})=>t),v=0===u.length&&w&&p<i&&f.some(t=>!h.has(t))
v&&await pageOf({page:1})
const b=function(t,{names:e,ofAll:n,whole:r}){const a=new Set(e),s=t.filter(t=>![...a].some(e=>(0,o.T)(t,e)))
if(0===s.length||!r&&s.length<t.length)return""
const i=`${r?"No artifact matches":"None of the newest artifacts matches"} ${listed(s,'"')}`,c=0===a.size?"there are none":`there are: ${listed([...new Set([...a].map(folded))])}`
return`${n?`${i}; ${c}`:i}. Correct the input \`artifacts\`: names of artifacts with test reports, or globs.`}(r,{names:h,ofAll:v||u.length>0,whole:w})
return{found:[...m.values()].toSorted((t,e)=>e.id-t.id),whole:w,unmatched:b}}function artifactOf(t){const e=(0,a.OA)(t)
return{id:Number(e.id)||0,name:"string"==typeof e.name?e.name:"",run:Number((0,a.OA)(e.workflow_run).id)||0,bytes:Number(e.size_in_bytes)||0,expired:!0===e.expired,createdAt:(0,s.T)("string"==typeof e.created_at?e.created_at:"")}}function executionFor({createdAt:t},e){const n=e.toSorted((t,e)=>t.execution.attempt-e.execution.attempt)
return 0===t?n.at(-1):n.findLast(({execution:e})=>e.at<=t)??n[0]}function jobFor(t,e){if(e.length<2)return e[0]
const n=wordsOf(t),r=e.map(t=>({job:t,score:scoreOf(t.name,n)})).toSorted((t,e)=>e.score-t.score),[o,a]=r
return o&&o.score>0&&o.score>(a?.score??0)?o.job:void 0}function scoreOf(t,e){const{name:n,leg:o=""}=(0,r.d)(t),a=[...wordsOf(o)]
return a.some(t=>!e.has(t))?0:[...new Set([...wordsOf(n),...a])].filter(t=>e.has(t)).length}const wordsOf=t=>new Set(t.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(t=>""!==t&&!u.has(t))),u=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])}),4684:((t,e,n)=>{n.d(e,{x:()=>readBatch})
var r=n(6807),o=n(5455),a=n(9471)
const traceOf=({name:t,startedAt:e,completedAt:n,conclusion:r})=>JSON.stringify([t,e,n,r])
function isInfra(t){const e=t.filter(({outcome:t})=>"fail"===t)
return e.length>0&&e.every(({infra:t})=>void 0!==t)}var s=n(9635)
const byName=({own:t,carried:e})=>Map.groupBy([...t,...e],({name:t})=>t),failures=(t=[])=>t.filter(t=>"fail"===(0,s.sG)(t)).length
function unsureNames(t,e){const n=new Map,r=new Map
for(const o of t){const t=new Set
for(const[n,a]of byName(o)){const o=a.filter(t=>void 0!==(0,s.sG)(t)).length,i=Math.max(r.get(n)??0,o)
r.set(n,i);(i>1||a.length>1)&&(o-failures(a)<i||a.some(e))&&t.add(n)}n.set(o,t)}return t=>n.get(t)??new Set}var i=n(5276),c=n(7226)
function executionsOf(t,e){const{run:n,jobs:r}=t
if(!r||0===r.length)return[...earlierOf(n,e),bare(n,e,void 0===r)]
const o=function(t){const e=[...Map.groupBy(t,({attempt:t})=>t)].toSorted(([t],[e])=>t-e),n=new Set
return e.map(([t,e])=>{const{own:r=[],carried:o=[]}=Object.groupBy(e,t=>n.has(traceOf(t))?"carried":"own")
for(const t of r)n.add(traceOf(t))
return{attempt:t,own:r,carried:o}})}(r).filter(({own:t,attempt:e})=>t.length>0||e===n.attempt),[a,c]=[toleratedIn(n,o),unsureNames(o,isCut)]
return o.map(n=>function({attempt:t,own:e,carried:n},{run:r,limits:o},{home:a,tolerated:c,unsure:l}){const u="fork"===(0,i.$)(r,a),f=e.map(t=>(0,s.zD)(t,o?.get(t.id))).map(t=>u?function(t){const{infra:e,...n}=t
return t.steps.some(({outcome:t})=>"fail"===t)?n:t}(t):t),d=earliest(e)??(t===r.attempt?r.startedAt:r.createdAt),m=(0,s.O1)(d,latest(e)),h=f.filter(({name:t,outcome:e})=>"fail"!==e||!c.has(t)),p=n.filter(t=>isCut(t)||!c.has(t.name)),g=function(t,e){const n=t.map(({outcome:t})=>t)
return n.includes("fail")?"fail":n.includes("pass")&&!e.some(t=>"fail"===(0,s.sG)(t)||isCut(t))?"pass":void 0}(h,[...p,...e.filter(isCut)])
return{...identityOf(r,t),execution:{...subjectOf(r,t,a,d),...isInfra(h)&&{excluded:"infra"}},...g&&{outcome:g},...void 0!==m&&{seconds:m},jobs:f.map(t=>"pass"===t.outcome&&l.has(t.name)?{...t,unsure:!0}:t)}}(n,t,{home:e,tolerated:a(n),unsure:c(n)}))}const earlierOf=(t,e)=>Array.from({length:t.attempt-1},(n,r)=>({...identityOf(t,r+1),execution:subjectOf(t,r+1,e,t.createdAt)}))
function bare(t,e,n){const r="startup_failure"===t.conclusion,o=(0,s.O1)(t.startedAt,t.updatedAt),a=(0,s.sG)(t),i="pass"===a||r||n
return{...identityOf(t,t.attempt),execution:{...subjectOf(t,t.attempt,e,t.startedAt||t.createdAt),...r&&{excluded:"infra"}},...a&&i&&{outcome:a},...void 0!==o&&!r&&{seconds:o}}}const isCut=({conclusion:t})=>["cancelled","action_required","stale","running"].includes(t)
function toleratedIn(t,e){const n=e.at(-1)
return"success"===t.conclusion&&n?.attempt===t.attempt?function(t){const e=new Map([...byName(t)].map(([t,e])=>[t,failures(e)]))
return t=>{const n=[...byName(t)].filter(([t,n])=>(e.get(t)??0)>0&&failures(n)<=(e.get(t)??0))
return new Set(n.map(([t])=>t))}}(n):()=>new Set}const identityOf=(t,e)=>({workflow:(0,c.W7)(t.path),workflowName:t.workflow,runNumber:t.number,url:t.attempt>1?`${t.url}/attempts/${e}`:t.url,branch:t.branch,event:t.event}),subjectOf=(t,e,n,r)=>({run:t.id,attempt:e,sha:t.sha,at:Math.floor((Date.parse(r)||Date.parse(t.createdAt)||0)/1e3),place:(0,i.$)(t,n)}),earliest=t=>t.filter(({conclusion:t})=>"skipped"!==t).flatMap(({startedAt:t})=>t??[]).toSorted().at(0),latest=t=>t.flatMap(({completedAt:t})=>t??[]).toSorted().at(-1)
var l=n(8809),u=n(893),f=n(9257),d=n(6063)
function greenCandidates(t,e){const n=new Map
for(const{workflow:r,execution:o,jobs:a=[]}of t)for(const t of a){const a=["passed",r,t.name,..."fork"===o.place?["fork"]:[]],[s,i]=[JSON.stringify(a),JSON.stringify([...a,Math.floor(o.at/u.eZ)])]
"pass"!==t.outcome||void 0!==t.infra||e.has(i)||n.has(i)||n.set(i,{job:t,kind:s,workflow:r,day:i,..."fork"===o.place&&{ofFork:!0}})}return[...n.values()]}const greenShare=(t,e)=>Math.max(Math.floor(t/5),Math.min(Math.ceil(t/5),Math.max(0,t-e))),m=/retry|rerun|attempt|cache/i
const tellingFiles=(t,{ports:{file:e,signal:n},isOver:r,note:o})=>(0,l.l)(e?t:[],async t=>{const r=await(0,d.b)("workflow files",async()=>e?.(t),{signal:n,note:o})
return void 0!==r&&m.test(r)?t:void 0},r)
async function withLogs(t,e){const{client:n,ports:r,limits:o,isOver:a,note:s}=e,{taken:i,failure:c}=await async function(t,e){const{most:n,read:r}=e,[o,a]=[(0,f.xH)(t),greenCandidates(t,r)],s=Math.min(a.length,greenShare(n,o.length)),i=(0,f.rj)(o,n-s,e),c=await async function(t,e){if(e.most<1||0===t.length)return{taken:[]}
const{results:n,failure:r}=await tellingFiles([...new Set(t.map(({workflow:t})=>t))],e),o=new Set(n.flatMap(t=>t??[])),a=Map.groupBy(t,({workflow:t})=>o.has(t)),s=new Set,take=(t=[],n=!1)=>{for(const r of(0,f.rj)(t,e.most-s.size,{...e,isLast:n}))s.add(r)}
take(a.get(!0)),take(a.get(!1)),e.isLast&&take(t.filter(t=>!s.has(t)),!0)
for(const{day:t}of s)e.read.set(t,1)
return{taken:[...s],...void 0!==r&&{failure:r}}}(a,{...e,most:s})
return{...c,taken:[...i,...c.taken]}}(t,e),{results:u,failure:m}=await(0,l.l)(i,async({job:t})=>{const e=await(0,d.b)("logs",()=>n.jobLog(t.facts.id),{signal:r.signal,note:s})
return void 0===e?void 0:[t.facts.id,await r.factsOfLog((0,f.oI)(e,o.logBytes),{failed:"fail"===t.outcome})]},a),h=new Map(u.flatMap(t=>t?[t]:[])),p=m??c
return{executions:0===h.size?t:t.map(t=>function(t,e){const{place:n}=t.execution
if(!t.jobs?.some(({facts:{id:t}})=>e.has(t)))return t
const r=t.jobs.map(t=>{const r=e.get(t.facts.id),o=t.infra??("fork"===n||"after"===n?void 0:r?.infra)
return r?{...t,log:"after"===n?withoutTries(r):r,...void 0!==o&&{infra:o}}:t})
return{...t,jobs:r,execution:{...t.execution,...isInfra(r)&&"fail"===t.outcome&&{excluded:"infra"}}}}(t,h)),logs:u.length,...void 0!==p&&{failure:p}}}const withoutTries=({flakyTests:t,...e})=>({...e,retriedSteps:[]})
var h=n(8082),p=n(5690),g=n(50),w=n(2415)
async function readReports(t,{client:e,ports:n,limits:r,isOver:o,note:a,noteUnread:s,mostHeld:i=b}){const c=function(){let t=Promise.resolve()
return e=>{const n=t.then(e)
return t=n.catch(()=>{}),n}}()
let u=0
const{results:f,failure:m}=await(0,l.l)(t,async t=>{const{artifact:o}=t
if(o.bytes>r.artifactBytes)return void s(t,function({artifactBytes:t}){const e=`more than ${Math.ceil(t/v)} MiB`
return{one:`has ${e} and is not read`,several:`have ${e} and are not read`,more:"reports belong in an artifact of their own."}}(r))
const l=await(0,d.b)("artifacts",()=>e.artifact(o.id,{maxBytes:r.artifactBytes}),{signal:n.signal,note:a})
return l?c(async()=>{if(u>=i)return void s(t,function(t){const e="left unread"
return{one:`is ${e}`,several:`are ${e}`,more:`others of the same runs hold ${(0,g.U9)(t)} tests and more.`}}(i))
const e=await async function(t,e,n,r){const{artifact:o,read:a}=e
try{return await n.testsOf(t,{...o,isOfFork:"fork"===a.execution.place})}catch(t){if(!(t instanceof h.l))throw t
const n="cannot be read"
return void r(e,{one:n,several:n,more:t.message.split("\n",1)[0]??""})}}(Buffer.from(l.buffer,l.byteOffset,l.length),t,n,s)
return u+=e?.length??0,e&&function({artifact:t,read:e,variant:n,ended:r},o){const{execution:a,workflow:s,jobs:i=[]}=e,c=(0,w.vw)(t.name,i)
return{execution:a,workflow:s,variant:n,...r&&{ended:r},...c&&{job:{name:c.name,url:c.url,facts:c.facts}},cases:o,massFailure:(0,p.h)(o)}}(t,e)}):void 0},o),M=f.flatMap(t=>t??[]),k=t.slice(0,f.length)
return{tests:M,read:k.map(({artifact:t})=>t),unreadable:k.filter((t,e)=>void 0===f[e]),...void 0!==m&&{failure:m}}}const v=2**20,b=4e6
const idIn=t=>new RegExp(`(?<!\\d)${t}(?!\\d)(?:[-_.](\\d{1,3})(?!\\.?\\d))?`,"g")
function variantOf(t,e){const{execution:n,runNumber:r}=t.read,{run:o,sha:a}=n,s=e.has(familyOf(t))
return t.name.replaceAll(idIn(o),(e,n)=>isCount(n,t)&&!s?"*":`*${e.slice(`${o}`.length)}`).replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi,t=>a.startsWith(t.toLowerCase())?"*":t).replaceAll(/(?<!\d)\d{3,}(?!\d)/g,t=>Number(t)===r?"*":t)}const familyOf=({name:t,read:e})=>t.replaceAll(idIn(e.execution.run),"*"),countsOnly=(t,e)=>[...t.name.matchAll(idIn(t.read.execution.run))].every(([,n])=>isCount(n,t,e)),isCount=(t,{read:{execution:e,runNumber:n}},r=e.attempt)=>void 0===t||Number(t)===n||Number(t)>=r&&Number(t)<=e.attempt
function reportsOf(t,{artifacts:e,listed:n},r){return[...Map.groupBy(t,({execution:t})=>t.run)].flatMap(([t,o])=>{const{made:a,earlier:s}=byAttempt(n.get(t)??[],o,r.get(t)??0),i=function(t,e=[]){const n=new Map,r=new Set(e.filter(t=>!countsOnly(t,1)).map(familyOf))
for(const e of t){const[t,o]=[familyOf(e),JSON.stringify([e.read.execution.attempt,familyOf(e)])];(n.get(o)??e.name)===e.name&&countsOnly(e)||r.add(t),n.set(o,e.name)}return r}(a,s),c=new Set(e.get(t)?.map(({id:t})=>t))
return a.filter(({artifact:t})=>c.has(t.id)).map(t=>reportOf({...t,variant:variantOf(t,i)},o))})}function byAttempt(t,e,n){const r=Math.min(...e.map(({execution:t})=>t.at)),o=t.flatMap(t=>{const n=(0,w.OC)(t,e)
return n?[{artifact:t,name:t.name,read:n}]:[]}),isEarlier=({artifact:t})=>n>0&&t.createdAt<r,a=o.filter(isEarlier).map(t=>({...t,read:{...t.read,execution:{...t.read.execution,attempt:n}}}))
return{made:o.filter(t=>!isEarlier(t)),earlier:a}}function reportOf({artifact:t,read:e,variant:n},r){const o=(0,w.vw)(t.name,e.jobs??[]),a=endOf(o?.name,e),s=r.some(t=>t!==e&&"pass"===endOf(o?.name,t)),i={...o&&{job:o.name},...a&&{ended:a}}
return{artifact:t,read:e,variant:n,...i,passedElsewhere:s}}function endOf(t,{jobs:e=[],outcome:n,execution:r}){const o=e.find(e=>e.name===t)
return void 0!==t?void 0===o?.infra&&"flaky"!==o?.outcome?o?.outcome:void 0:r.excluded?void 0:e.some(t=>"fail"===t.outcome)||"fail"===n?"fail":n&&"pass"}const unreadOf=t=>t.flatMap(({read:{execution:t,workflow:e},variant:n,ended:r})=>r?[{execution:t,workflow:e,variant:n,ended:r}]:[])
async function readBatch(t,e,n){const{client:r,ports:o,isOver:s,note:i,noteUnread:c,limits:u}=n,f=t.filter(({needsJobs:t})=>t),{results:d,failure:m}=await(0,l.l)(f,t=>jobsOf(t,n),s),h=f[d.length],p=h?t.indexOf(h):t.length,g=t.slice(0,p),w=new Map(g.map(t=>[t.run.id,toldOf(t)]))
if(void 0!==m){const t=await told(g,new Map(d),n)
return{...cutAt(reportsOf(t.executions,n,w)[0],t,g),failure:m}}const v=g.filter(({run:t})=>n.greens.has(t.id)).slice(0,e.greens),b=await(0,l.l)(v,t=>jobsOf(t,n),s),M=await told(g,new Map([...d,...b.results]),n),k={client:r,ports:o,limits:u,isOver:s,note:i},x=await withLogs(M.executions,{...k,...n.logs,most:e.logs,isLast:e.isLast}),y=reportsOf(x.executions,n,w).filter(t=>!o.isReported?.(t)),{telling:O,sampled:$}=n,S=(0,a.F)(y,{most:e.artifacts,samples:e.samples,ofForks:e.ofForks,telling:O,sampled:$}),A=await readReports(S,{...k,noteUnread:c}),F=unreadOf(y.filter(t=>!S.includes(t))),N=[...F,...unreadOf(A.unreadable)],j=b.failure??x.failure??A.failure,I={...M,executions:x.executions,tests:A.tests,unread:N,left:F,logs:x.logs,artifacts:A.read}
return{...cutAt(void 0!==j||!0===o.signal?.aborted?S[A.read.length]:void 0,I,g),...void 0!==j&&{failure:j}}}function cutAt(t,e,n){if(!t)return e
const r=n.findIndex(({run:e})=>e.id===t.artifact.run),o=new Set(n.slice(0,r).map(({run:t})=>t.id)),isIn=({execution:t})=>o.has(t.run)
return{...e,count:r,executions:e.executions.filter(isIn),tests:e.tests.filter(isIn),unread:e.unread.filter(isIn),left:e.left.filter(isIn),artifacts:e.artifacts.filter(({run:t})=>o.has(t))}}const M={usually:100,asked:300}
async function jobsOf({run:t},{client:e,query:n,note:a}){const{owner:s,repo:c}=n,l=t.id===n.run?.id?M.asked:M.usually,u="fork"===(0,i.$)(t,n)?{most:l}:{}
try{const n=await(0,o.RI)(e,{owner:s,repo:c,runId:t.id,...u})
return void 0===u.most||n.length<u.most?[t.id,n]:(a(`The jobs of runs of forks that have ${u.most} or more are left unread.`),[t.id,void 0])}catch(e){if(404===(0,r.c2)(e))return[t.id,"gone"]
throw e}}const toldOf=({known:t,whole:e=t,bare:n})=>n?t:e
async function told(t,e,{query:n,timeouts:r}){const o=[]
for(const a of t){const{run:t}=a,s=e.get(t.id)
if("gone"===s)continue
const i=s?await r.of(t.path,s):void 0
o.push(...executionsOf({run:t,jobs:s,...i&&{limits:i}},n).filter(({execution:t})=>t.attempt>toldOf(a)))}return{count:t.length,executions:o,tests:[],unread:[],left:[],logs:0,artifacts:[]}}}),9882:((t,e,n)=>{n.d(e,{bz:()=>knownOf,U:()=>needsJobs,$I:()=>sortOut})
var r=n(6755),o=n(9084)
const mayHaveTimedOut=({conclusion:t,startedAt:e,updatedAt:n},a=o.iv)=>"cancelled"===t&&((0,r.z4)(e,n)??0)>=6e4*a
var a=n(8313),s=n(9802),i=n(5276),c=n(7226)
function sortOut(t,e,{query:n,watermark:r,shortestTimeout:o}){const a=t.filter(t=>(0,c.Yu)((0,c.u1)(t),n)&&(0,i.s)(t,n)).map(t=>({run:t,...knownOf(t,r),createdAt:(0,s.T)(t.createdAt)})).filter(({run:t,known:n,createdAt:o})=>!isSeen(t.id,o,e)&&(n>0||!isElsewhere(o,e,r))),isOver=({run:t})=>"completed"===t.status,isNew=({run:t,known:e})=>t.attempt>e,l=a.filter(t=>!isNew(t))
return{candidates:a.filter(t=>isOver(t)&&isNew(t)).map(t=>({...t,needsJobs:needsJobs(t.run,o(t.run.path))})),owed:l.filter(t=>isOver(t)&&void 0!==t.whole).map(t=>({...t,needsJobs:!0,bare:!0})),unfinished:a.filter(t=>!isOver(t)).map(({run:t})=>t),known:l.map(({run:t})=>t)}}function knownOf({id:t},e){const[n=0,r]=[e?.attempts[t],e?.bare?.[t]]
return{known:n,...void 0!==r&&r<n&&{whole:r}}}const needsJobs=(t,e)=>t.attempt>1||"bad"===(0,a.Bg)(t.conclusion)&&"startup_failure"!==t.conclusion||mayHaveTimedOut(t,e),isSeen=(t,e,{to:n,seen:r})=>e===n&&r.includes(t),isElsewhere=(t,{from:e,back:n},r)=>void 0!==n&&t<e&&(r?.gaps??[]).some(e=>e.from<=t&&t<=e.to)}),9471:((t,e,n)=>{n.d(e,{F:()=>chosen,H:()=>readable})
var r=n(893),o=n(5276),a=n(3609)
const s=["mayFlake","ofTheDay","passedAgain","fails","passes","unclear"],i=10,readable=(t,e,n)=>Math.min(e?.length??0,"fork"===(0,o.$)(t,n)?i:Number.POSITIVE_INFINITY)
function chosen(t,{most:e,samples:n,ofForks:r,telling:o,sampled:c}){const l=function(t,e){const n=new Map
for(const r of t.filter(t=>"pass"===t.ended&&isOwn(t))){const t=dayOf(r),o=n.get(t)
e.has(t)||o&&(!isOnDefault(r)||isOnDefault(o))||n.set(t,r)}return new Set(n.values())}(t,c),u=Map.groupBy(function(t){const e=new Map
return t.filter(t=>{if(!isOfFork(t))return!0
const{run:n}=t.read.execution
return e.set(n,(e.get(n)??0)+1),(e.get(n)??0)<=i})}(t),t=>function(t,{days:e,telling:n}){const{ended:r,passedElsewhere:o,read:a}=t
return"fail"===r?o||n.has(a.execution.run)?"mayFlake":"fails":void 0===r?"unclear":e.has(t)?"ofTheDay":a.execution.attempt>1?"passedAgain":"passes"}(t,{days:l,telling:o})),[f=[],...d]=s.map(t=>ownFirst(u.get(t)??[])),m=f.filter(isOwn).slice(0,e),h=e-m.length,p=Math.min(n,d.flat().filter(isOwn).length),g=f.filter(isOfFork).slice(0,Math.min(r,Math.max(Math.floor(h*a.O),h-p))),w=[...m,...g],v=d.flat().slice(0,Math.min(n,e-w.length)),b=new Set([...w,...v])
for(const t of b)"pass"===t.ended&&c.add(dayOf(t))
return t.filter(t=>b.has(t))}const ownFirst=t=>[...t.filter(isOwn),...t.filter(isOfFork)],isOfFork=({read:t})=>"fork"===t.execution.place,isOwn=t=>!isOfFork(t),isOnDefault=({read:t})=>"default"===t.execution.place,dayOf=({read:{workflow:t,execution:e},variant:n})=>JSON.stringify([t,n,Math.floor(e.at/r.eZ)])}),1918:((t,e,n)=>{n.d(e,{y:()=>alarm,z:()=>gatheringOf})
var r=n(2593),o=n(9862),a=n(7226)
function timeoutsIn(t){const e=new Map,read=n=>{const r=e.get(n)??t?.(n)??Promise.resolve(void 0)
return e.set(n,r),r}
return{async shortest(t){const e=await read((0,a.W7)(t))
return(0,r.Kp)(void 0===e?void 0:await(0,o.A)(e))},async of(e,n){const o=new Map
if(!t)return o
for(const{id:t,name:s,conclusion:i}of n)"cancelled"===i&&o.set(t,await(0,r.OW)(s,(0,a.W7)(e),read))
return o}}}const s=780,i=6e4
function metered(t,{budget:e,reserve:n,now:r,pause:o}){let a,c=0,l=Number.POSITIVE_INFINITY
const u=[],counted=async t=>(c+=1,l-=1,await(async()=>{for(;o&&u.length>=s&&r()-(u[0]??0)<i;)await o(i-(r()-(u[0]??0)))
u.length>=s&&u.shift(),u.push(r())})(),t())
return{client:{request:async(e,n)=>{const r=await counted(()=>t.request(e,n)),o=numberIn(r.headers,"x-ratelimit-remaining"),s=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==o&&(l=s===a?Math.min(l,o):o),a=s??a,r},jobLog:e=>counted(()=>t.jobLog(e)),artifact:(e,n)=>counted(()=>t.artifact(e,n))},calls:()=>c,left:()=>Math.max(0,Math.min(e-c,l-n)),budgeted:()=>Math.max(0,e-c),resetsAt:()=>l-n<e-c?a:void 0}}function numberIn(t,e){const n=Object.hasOwn(t,e)?t[e]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}var c=n(4909),l=n(8610)
const u={notes:20,samples:10}
function notesOf(){const[t,e]=[new Set,new Set],n=new Map,adds=(t,e)=>n=>{t.size<e&&t.add(n)}
return{note:adds(t,u.notes),noteSample:adds(e,u.samples),noteUnread(t,e){n.set(e.several,function(t,{artifact:e,read:n},r){const o="fork"===n.execution.place,{count:a,ofForks:s}=t??{count:0,ofForks:0},i={count:a+1,ofForks:s+Number(o)}
return void 0===t||!o&&a===s?{...r,...i,example:`"${(0,c.TL)(e.name)}" of run ${e.run}`}:{...t,...i}}(n.get(e.several),t,e))},get notes(){return[...t,...[...n.values()].map(wordsOf),...e]}}}function wordsOf({count:t,ofForks:e,example:n,one:r,several:o,more:a}){if(1===t)return`The artifact ${n} ${r}: ${a}`
const s=e>0&&e<t?`, ${e} of them of forks`:""
return`${(0,l.L)(t,"artifact")} ${o}, such as ${n}${s}: ${a}`}var f=n(7160),d=n(15),m=n(4169)
function gatheringOf(t,e,n,r){const o=(0,f.A)(e),a=Math.floor(r.now()/1e3),s=(0,d.J8)(n,{since:e.since,now:a,firstCalls:o.firstCalls}),i=metered(t,{budget:(0,m.$N)(s,a,o),reserve:o.reserve,now:r.elapsed??r.now,pause:r.pause}),c=Object.assign(notesOf(),{query:e,limits:o,ports:r,before:s,now:a,meter:i,timeouts:timeoutsIn(r.file),isOver:()=>!0===r.signal?.aborted||void 0!==c.failure||0===i.left()})
return c}function alarm({note:t,ports:e},n){t(n),e.warn?.(n)}}),8809:((t,e,n)=>{n.d(e,{l:()=>inTurn})
const r=4
async function inTurn(t,e,n=()=>!1){const o=[]
let a,s=0,i=t.length
return await Promise.all(Array.from({length:Math.min(r,t.length)},async()=>{for(;s<i&&!n();){const n=s
s+=1
const r=t[n]
try{o[n]=await e(r)}catch(t){n<i&&([i,a]=[n,t])}}})),{results:o.slice(0,Math.min(i,s)),...void 0!==a&&{failure:a}}}}),9257:((t,e,n)=>{n.d(e,{gr:()=>roomOfForks,oI:()=>endsOf,rj:()=>takeLogs,xH:()=>logCandidates})
var r=n(3609)
const logCandidates=t=>t.flatMap(({workflow:t,execution:{place:e},jobs:n=[]})=>n.filter(({outcome:t,infra:e})=>"fail"===t&&void 0===e).map(n=>{const r="fork"===e&&{ofFork:!0},o=[t,n.name,n.steps.find(({outcome:t})=>"fail"===t)?.name,...r?[e]:[]]
return{job:n,kind:JSON.stringify(o),...r}})),roomOfForks=t=>({left:Math.floor(t*r.O)})
function takeLogs(t,e,{read:n,ofForks:o,isLast:a}){const[s,i]=[t.filter(({ofFork:t})=>!t),t.filter(({ofFork:t})=>t)],c=Math.min(i.length,o.left,Math.floor(e*r.O)),l=fewestFirst(s,e-c,n),u=fewestFirst(i,a?e-l.length:c,n)
return o.left=Math.max(0,o.left-u.length),[...l,...u]}function fewestFirst(t,e,n){const r=[...Map.groupBy(t,({kind:t})=>t)].map(([t,e])=>({kind:t,queue:e,next:0})),o=[]
for(;o.length<e;){const t=r.filter(({queue:t,next:e})=>e<t.length),a=Math.min(...t.map(({kind:t})=>n.get(t)??0)),s=t.filter(({kind:t})=>(n.get(t)??0)===a).slice(0,e-o.length)
if(0===s.length)break
for(const t of s)o.push(t.queue[t.next]),t.next+=1,n.set(t.kind,a+1)}return o}function endsOf(t,{head:e,tail:n}){if(t.length<=e+n)return t
const r=t.slice(0,e),o=t.slice(t.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${o.slice(o.indexOf("\n")+1)}`}}),2131:((t,e,n)=>{n.d(e,{T:()=>lookUp,c:()=>readRun})
var r=n(6807),o=n(5325),a=n(8610),s=n(7342),i=n(9882),c=n(8809),l=n(9802),u=n(3609)
const f=20
async function lookUp(t,e){const{before:n,now:r,meter:o}=t,d=Math.min(f,Math.ceil(o.left()/5)),m=function(t,e,n){const r=new Set(t?.unfinishedOfForks),o=(t?.unfinished??[]).filter(t=>!e.has(t)),[a,s]=[o.filter(t=>!r.has(t)),o.filter(t=>r.has(t))],i=Math.min(s.length,Math.floor(n/2),Math.ceil(n*u.O)),c=a.slice(0,n-i)
return[...c,...s,...a.slice(c.length)]}(n,e,d),h=m.slice(0,d),{results:p,failure:g}=await(0,c.l)(h,e=>readRun(e,t),t.isOver)
void 0!==g&&(t.failure??=g)
const w=p.flatMap(t=>t??[]).filter(t=>(0,l.T)(t.createdAt)>r-s.b),isOver=t=>"completed"===t.status,v=w.map(t=>({run:t,...(0,i.bz)(t,n),createdAt:(0,l.T)(t.createdAt)})),b=m.slice(p.length)
return b.length>0&&t.note(`Of ${(0,a.L)(m.length,"run")} that had not ended, ${b.length} will be looked up by a later analysis.`),{candidates:v.filter(({run:t,known:e})=>isOver(t)&&t.attempt>e).map(t=>({...t,needsJobs:(0,i.U)(t.run)})),unfinished:w.filter(t=>!isOver(t)).map(({id:t})=>t),unasked:b}}async function readRun(t,{meter:e,query:{owner:n,repo:a}}){try{const{data:r}=await e.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:a,run_id:t})
return(0,o.ng)(r)}catch(t){if(404===(0,r.c2)(t))return
throw t}}}),7160:((t,e,n)=>{n.d(e,{A:()=>limitsOf})
const r=1048576,o={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*r,logBytes:{head:r,tail:4*r}},limitsOf=({limits:t})=>({...o,...t})}),3609:((t,e,n)=>{n.d(e,{O:()=>r})
const r=.2}),4169:((t,e,n)=>{n.d(e,{$N:()=>callsFor,Aq:()=>creditAfter,Ly:()=>spansOf,MV:()=>s,fB:()=>a,oW:()=>o})
var r=n(893)
const o=3*r.eZ,a=10
function spansOf(t,{since:e,now:n}){if(!t)return[{from:e,to:n,seen:[]}]
const{readUntil:r,gaps:a=[],attemptsFrom:s=r}=t,i=Math.max(n-o,s,e)
return[{from:Math.max(r,e),to:n,seen:[],...i<r&&{back:i}},...a.filter(({to:t})=>t>=e).map(t=>({...t,from:Math.max(t.from,e)}))]}const s=3
function callsFor(t,e,{firstCalls:n,dailyCalls:o}){if(!t)return n
const a=Math.max(0,e-t.readUntil)/r.eZ,s=Math.min(n,Math.floor(a*o))
return(t.gaps?.length??0)>0?Math.min(n,s+(t.credit??0)):s}function creditAfter(t,e,n,r){if(!t)return Math.max(0,r.firstCalls-e)
const o=callsFor({...t,credit:0},n,r)
return Math.max(0,(t.credit??0)-Math.max(0,e-o))}}),8672:((t,e,n)=>{n.d(e,{s:()=>prepared,t:()=>shareOf})
var r=n(2415),o=n(9471),a=n(1918),s=n(9257),i=n(5276),c=n(3609),l=n(8313),u=n(5477)
const f=["failing","passedAgain","sameCommit","alone","edge","ofFork","newest","newestOfFork","rest"]
function tellingsOf(t,e,n){const r=[...new Map([...e,...t].map(t=>[t.id,t])).values()],codeOf=t=>{const e=(0,u.bQ)((0,i.$)(t,n))
return e&&JSON.stringify([t.path,t.sha,e])},o=new Set(r.filter(({conclusion:t})=>"success"===t).flatMap(t=>codeOf(t)??[])),a=function(t){const e=new Map
for(const n of Map.groupBy(t.filter(isDecided),({path:t})=>t).values()){const t=n.toSorted((t,e)=>t.number-e.number)
for(const[n,r]of t.entries()){const[o,a]=[t[n-1],t[n+1]]
!isBad(r)||o&&isBad(o)&&a&&isBad(a)||e.set(r.id,void 0===a?"failing":!o||isBad(o)||isBad(a)?"edge":"alone")}}return e}(r.filter(t=>"default"===(0,i.$)(t,n))),s=function(t){const e=new Map
for(const n of t.filter(isBad)){const t=JSON.stringify([n.path,n.headRepository,n.branch]);(e.get(t)?.number??-1)<n.number&&e.set(t,n)}return new Set([...e.values()].map(({id:t})=>t))}(r),tellingOf=t=>{if("failing"===a.get(t.id))return"failing"
const e="success"===t.conclusion?"passedAgain":o.has(codeOf(t)??"")?"sameCommit":void 0,r="fork"===(0,i.$)(t,n)
if(e)return r?"ofFork":e
const c=s.has(t.id)||!isBad(t)
return a.get(t.id)??(c?r?"newestOfFork":"newest":"rest")}
return new Map(t.map(t=>[t.id,tellingOf(t)]))}const mayFlake=t=>void 0!==t&&"newest"!==t&&"newestOfFork"!==t&&"rest"!==t,reportsOfFlake=({conclusion:t,attempt:e})=>"success"===t?e-1:e,isBad=({conclusion:t})=>"bad"===(0,l.Bg)(t)
const isDecided=({conclusion:t})=>["good","bad"].includes((0,l.Bg)(t))
var d=n(7226)
const jobsCalls=t=>t.filter(({needsJobs:t})=>t).length,m=.2,h=.5
const idsOf=t=>new Set(t.map(({run:t})=>t.id))
function within(t,e,n){let r=0
const o=t.findIndex(t=>(r+=n(t),r>e))
return o<0?t:t.slice(0,o)}function greenSample(t,e,n){const r=t.filter(({run:t,needsJobs:e})=>!e&&"success"===t.conclusion),{own:o=[],ofForks:a=[]}=Object.groupBy(r,({run:t})=>"fork"===(0,i.$)(t,n)?"ofForks":"own"),s=spreadOver(o,e)
return new Set([...s,...spreadOver(a,e-s.size)])}function spreadOver(t,e){const n=[...Map.groupBy(t,({run:t})=>(0,d.W7)(t.path)).values()],r=new Set,o=0===n.length?0:Math.ceil(e/n.length),a=n.map(t=>function(t,e){return t.length<=e?[...t]:Array.from({length:e},(n,r)=>t[Math.floor(r*t.length/e)])}(t,o))
for(let t=0;t<o;t+=1)for(const n of a){const o=n[t]
o&&r.size<e&&r.add(o.run.id)}return r}var p=n(6063)
async function prepared(t,e,n){const{meter:o,query:i,limits:l}=n,u=(i.artifacts??[]).length>0,d=tellingsOf(t.filter(({needsJobs:t})=>t).map(({run:t})=>t),[...e,...t.map(({run:t})=>t)],i),w=new Map(t.flatMap(({run:t})=>mayFlake(d.get(t.id))?[[t.id,reportsOfFlake(t)]]:[]))
u&&t.length>0&&0===o.budgeted()&&n.note(g)
const M=u&&!n.isOver()?await async function(t,e,n){const{meter:o,query:s,before:i,ports:c,note:l}=n,u=o.budgeted(),f=Math.min(o.left(),Math.max((s.artifacts??[]).length,Math.ceil(u*v)))
if(t.every(({bare:t})=>t))return b
const d={from:oldestOf(t),most:f,isEnough:enoughFor(u,e,forksIn(t,s))}
try{const e=await(0,p.b)("lists of artifacts",()=>(0,r.wn)(o.client,s,d),{signal:c.signal,note:l})
if(!e)return b
""!==e.unmatched&&0===(i?.artifacts??[]).length&&(0,a.y)(n,e.unmatched)
const[u,f]=[new Set(t.map(({run:t})=>t.id)),new Set(i?.artifacts)],m=e.found.filter(({run:t})=>u.has(t)),h=m.filter(({id:t,expired:e})=>!e&&!f.has(t))
return{artifacts:byRun(h),listed:byRun(m),reportsFrom:e.whole?void 0:e.found.at(-1)?.createdAt}}catch(t){return n.failure=t,b}}(t,w,n):b,k=o.budgeted(),x=function(t,{calls:e,tellings:n,reportsOf:r}){const o=t.filter(({needsJobs:t})=>t)
if(e>=o.length+o.reduce((t,e)=>t+r(e),0)+e*m)return idsOf(o)
const a=f.flatMap(t=>o.filter(({run:e})=>n.get(e.id)===t)),costOf=t=>1+r(t),costOfAll=t=>t.reduce((t,e)=>t+costOf(e),0),{own:s=[],ofForks:i=[],others:l=[]}=Object.groupBy(a,({run:t})=>{const e=n.get(t.id)
return"ofFork"===e?"ofForks":mayFlake(e)?"own":"others"}),u=Math.ceil(e*(1-m)),d=within(s,u,costOf),p=d.length<s.length?0:u-costOfAll(d),g=within(i,Math.min(p,Math.floor(u*c.O)),costOf),w=p-costOfAll(g),v=l.slice(0,Math.floor(w*h)),b=within(i.slice(g.length),w-v.length,costOf)
return idsOf([...d,...g,...v,...v.length<l.length?[]:b])}(t,{calls:k,tellings:d,reportsOf:({run:t})=>Math.min(M.artifacts.get(t.id)?.length??0,w.get(t.id)??0)}),y=t.flatMap(t=>function({bare:t,...e},n){return!e.needsJobs||n?[e]:t?[]:[{...e,needsJobs:!1,bare:!0}]}(t,x.has(t.run.id))),O=function(t,{logs:e,greens:n},r){const o=Math.max(0,Math.floor(t)),a=Math.min(n,Math.floor(o*(r?.1:.25))),s=Math.min(e,r?Math.floor(.2*o):o-a)
return{logs:s,greens:a,artifacts:r?o-s-a:0}}(k-jobsCalls(y),l,u),{ports:$,timeouts:S,isOver:A,noteSample:F,noteUnread:N}=n,j=new Map([...w].filter(([t])=>x.has(t)))
return{candidates:y,allowance:O,flakes:new Set(w.keys()),reading:{client:o.client,query:i,limits:l,ports:$,timeouts:S,isOver:A,note:F,noteUnread:N,...{...M,greens:greenSample(y,O.greens,i),telling:j,sampled:new Set},logs:{read:new Map,ofForks:(0,s.gr)(O.logs)}}}}const g="No call was left for test reports: what tests did since is not known. Give `max-calls`, or let the test jobs read their own `reports`."
const w=.25,v=1/6,b={artifacts:new Map,listed:new Map,reportsFrom:void 0}
const byRun=t=>Map.groupBy(t,({run:t})=>t),oldestOf=t=>t.reduce((t,{createdAt:e,bare:n})=>n?t:Math.min(t,e),Number.POSITIVE_INFINITY),forksIn=(t,e)=>new Set(t.filter(({run:t})=>"fork"===(0,i.$)(t,e)).map(({run:t})=>t.id))
function enoughFor(t,e,n){const r=new Set
let[o,a]=[0,0]
return(s,i)=>{for(const{run:t}of s){const s=r.has(t)?void 0:e.get(t)
void 0!==s&&n.has(t)?a+=1+s:void 0!==s&&(o+=1+s),r.add(t)}return o+Math.min(a,t*c.O)>=(t-i)*(1-w)}}function shareOf(t,e,{logs:n,artifacts:r},{meter:o,query:a},s){const i=Math.max(0,o.left()-jobsCalls(e)),c=Math.min(i,t.filter(({run:t})=>s.greens.has(t.id)).length),l=Math.min(n,i-c,Math.ceil(2*n*t.length/e.length)),u=Math.max(0,Math.min(r,i-c-l)),f={...s,most:u,home:a},d={artifacts:u,samples:samplesOf(t,e,f),ofForks:roomForForks(t,e,f)}
return{greens:c,logs:l,isLast:t.length===e.length,...d}}const reportsOfRuns=(t,e)=>n=>n.reduce((n,{run:r})=>n+(0,o.H)(r,t.get(r.id),e),0)
function roomForForks(t,e,{artifacts:n,most:r,home:o}){const a=reportsOfRuns(n,o),s=a(e.slice(t.length).filter(({run:t})=>"fork"!==(0,i.$)(t,o)))
return Math.max(Math.ceil(r*c.O*a(t)/Math.max(1,a(e))),r-s)}function samplesOf(t,e,{artifacts:n,telling:r,most:o,home:a}){const s=reportsOfRuns(n,a),i=e.reduce((t,{run:e})=>t+(n.has(e.id)?r.get(e.id)??0:0),0),[c,l]=[s(t),s(e)]
return 0===c?0:Math.ceil(Math.max(o*w,o-i)*c/l)}}),6063:((t,e,n)=>{n.d(e,{b:()=>orNothing})
var r=n(8082),o=n(2832),a=n(6807)
async function orNothing(t,e,{signal:n,note:s}){try{return await e()}catch(e){if(!(e instanceof r.l)||(0,o.Jz)(e)||n?.aborted)throw e
const i=(0,a.c2)(e)
return void s(`Some ${t} could not be read: ${void 0===i?e.message.split("\n",1)[0]:`GitHub answered ${i}`}.`)}}}),2832:((t,e,n)=>{n.d(e,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),o=n(4909),a=n(6807)
const s=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(t,e)=>`${t}: ${e?"read":"write"}`
var i=n(3607)
function explainRefusal(t,e,n,s){const u=(0,a.g5)(t)
if(!u)return t
if(t instanceof Error&&t.cause instanceof r.l)return t.cause
const[f,d]=function(t,e,n,r){const{status:a,method:s,path:u,message:f}=t,d=`${e} answered ${a} to ${s} ${(0,o.TL)(u,200)}: ${(0,o.TL)(f,200)}`
if(void 0===a)return t.final?void 0:[`${e} gave no answer: ${(0,o.TL)(f,200)}`,c]
const m=(0,i.Hh)(t,n)
if(void 0!==m)return[`The rate limit of ${e} for this token is used up for ${waiting(m)}`,l]
if(401===a)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const h=403===a||404===a?function({path:t},e){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(t)?.[1]
if(!e||!n||n.toLowerCase()===e.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(t,r):void 0
return 403===a?[d,organizationRule(t)??h??`The token may not do this: ${grant(t)}`]:404===a?[d,h??`Check that it exists. A token without access to it gets the same answer: ${grant(t)}`]:410===a?[d,"It has expired, or the feature is turned off in the settings of the repository."]:a>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:a>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(u,e,n,s)??[]
return f&&d?new r.l(f,{fix:d,cause:t}):t}function lacksPermission(t,e=Date.now()){const n=(0,a.PD)(t)
return 403===n?.status&&void 0===(0,i.Hh)(n,e)&&void 0===organizationRule(n)}const isRateLimited=(t,e=Date.now())=>void 0!==rateLimitSeconds(t,e)
function rateLimitSeconds(t,e=Date.now()){const n=(0,a.PD)(t)
return n&&(0,i.Hh)(n,e)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",l="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:t,message:e}){return void 0!==t["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(e)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(e)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:t,path:e,headers:n}){const r=function(t,e){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(e)?.[1]
if(void 0===n)return
const r=s.find(([t])=>t.test(n))
return r&&permission(r[1],"GET"===t||"HEAD"===t)}(t,e),o=function(t=""){const[e=""]=t.split(";")
return[...e.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,t="",e])=>"metadata"===t?[]:[permission(t.replaceAll("_","-"),"read"===e)])}(n["x-accepted-github-permissions"]),a=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===a.length?"use one that has the rights for it.":`give the job \`permissions: { ${a.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=t=>"issues: read"===t?"issues: write":t,waiting=t=>t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}),3607:((t,e,n)=>{n.d(e,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,a=60,s=new Set([500,502,503,504])
function planFor(t,e,{maxWaitSeconds:n}){const a=(0,r.g5)(t)
return a&&function(t,e,{maxWaitSeconds:n,now:r}){if(t.final)return
const a=limitSeconds(t,r)??function({status:t,headers:e,method:n,sent:r},o){return void 0===t||s.has(t)?"POST"===n&&r?void 0:Math.max(seconds(e["retry-after"])??0,(o+1)**2):void 0}(t,e)
return void 0!==a&&a<=n?{retries:o,afterSeconds:Math.ceil(a)}:void 0}(a,e,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:t,headers:e,message:n},r){const o="0"===e["x-ratelimit-remaining"],s=seconds(e["retry-after"])
if(!(429===t||403===t&&(o||void 0!==s||/\brate limit|\babuse detection/i.test(n))))return
const i=seconds(e["x-ratelimit-reset"])
return s??(o&&void 0!==i?Math.max(0,i-r/1e3)+1:a)}const seconds=(t="")=>/^\d{1,10}$/.test(t)?Number(t):void 0})}
