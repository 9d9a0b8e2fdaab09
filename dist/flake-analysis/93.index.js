export const id=93
export const ids=[93]
export const modules={2093:((e,t,n)=>{n.d(t,{commentOnRun:()=>commentOnRun})
var r=n(2832),o=n(6807),s=n(8082),i=n(8327),a=n(3178),u=n(911),l=n(8933),c=n(3519),f=n(8610),d=n(3030),h=n(6607),m=n(7269),p=n(9830),k=n(7860)
function rateOf({state:e,rate:t,variant:n,job:r},o){const s=o?`, in ${(0,d.$Q)((0,h.TN)(n??r??"another leg"),80)}`:""
return"broken"===e?[`fails in ${t.failures} of ${(0,f.L)(t.runs,"run")}${s}`]:[{bold:(0,k.c)(t)},` (${t.failures} of ${(0,f.L)(t.runs,"run")}${s})`]}function seenBefore(e){const[t]=e?.evidence??[],n=e?.issue
return[...t?[" · ",{link:"seen before",href:t.url}]:[],...n?[" · ",{link:"issue",href:n}]:[]]}const b=["yours","suspected","broken","known","infra","retried"]
const jobOf=({subject:{workflow:e,job:t}})=>JSON.stringify([e,t]),testKey=(e,{suites:t,className:n,name:r})=>JSON.stringify([e,t,n,r]),w=3,y=6e4
function commentOf(e,t,{reportUrl:n,redact:r=e=>e}={}){const o=function({seen:e},t){const n=function({subjects:e,causes:t}){const n=e.filter(({state:e,certainty:t,test:n})=>n&&"flaky"===e&&"confirmed"===t)
return{byId:new Map(e.map(e=>[e.id,e])),byTest:new Map(n.toReversed().flatMap(e=>e.test?[[testKey(e.repository,e.test),e]]:[])),causes:new Map(t.map(e=>[e.signature,e]))}}(t),r=new Set(e.filter(e=>"test"===e.subject.level&&"fail"===e.outcome).map(jobOf))
return e.filter(e=>"test"===e.subject.level||"job"===e.subject.level&&!r.has(jobOf(e))).map(e=>function(e,t){const{subject:n,infra:r,outcome:o,failure:s}=e,i=t.byId.get(n.id),a=i&&{subject:i}
if(void 0!==r)return{kind:"infra",seen:e,...a}
if("flaky"===o)return{kind:"retried",seen:e,...a}
const u=i&&function({state:e,certainty:t,defaultBranch:n}){return"broken"===e?(n?.failures??0)>0?"broken":void 0:"flaky"!==e?void 0:"confirmed"===t?"known":"suspected"}(i)
if(u)return{kind:u,seen:e,...a}
const l=n.test&&t.byTest.get(testKey(n.repository,n.test))
if(l)return{kind:"known",seen:e,subject:l,elsewhere:!0}
const c=t.causes.get(s?.signature??""),f=c&&c.failures>=w&&c.subjects.some(e=>e!==n.id)?c:void 0
return{kind:"yours",seen:e,...f&&{shared:{failures:f.failures,category:f.category}}}}(e,n)).toSorted((e,t)=>b.indexOf(e.kind)-b.indexOf(t.kind))}(e,t),s=countsOf(o),i=`### ${function({yours:e,suspected:t,broken:n,known:r,infra:o,retried:s},i){const[a,u]=[n+r+o,e+t+n+r+o]
return 0===u?`No failures${i>1?` in attempt ${i}`:""}${s>0?`; ${(0,f.L)(s,"test")} passed only when tried again`:""}`:a===u?1===u?`The failure is ${onlyWord({broken:n,infra:o})}`:`None of the ${u} failures is likely yours`:e+t===u?0===e?`${(0,f.L)(u,"failure")}: perhaps flaky`:`${(0,f.L)(u,"failure")}: likely yours`:`${e+t} of ${(0,f.L)(u,"failure")} ${e+t===1?"is":"are"} likely yours`}(s,e.attempt)}`,a=`<sub>${function({workflowName:e,runNumber:t,attempt:n,url:r,sha:o},{window:s},i,a){const[c=""]=(0,u.KL)([(0,d.$Q)((0,h.TN)(e),100)],a),m=`${c} #${t}${n>1?`, attempt ${n}`:""}`
return[(0,l.iQ)(m,r),(0,l.FV)((0,h.TN)(o).slice(0,7)),...i?[(0,l.iQ)("all flakes",i)]:[],(0,l.FV)(`by ${(0,f.L)(s.days,"day")} of history`)].join(" · ")}(e,t,n,r)}</sub>`,c=function({power:e}){const t=(e.test??e.job)?.leastRate
return[{kind:"yours",title:"Not known to flake",note:"likely yours"+(void 0!==t&&t>0&&t<1?`; a flake rarer than 1 in ${Math.ceil(1/t)} would not have been seen yet`:"")},{kind:"suspected",title:"Perhaps flaky",note:"it failed once before without a cause"},{kind:"broken",title:"Broken on the default branch",note:"not by this change"},{kind:"known",title:"Known flakes",note:"run the failed jobs again"},{kind:"infra",title:"Infrastructure",note:"GitHub or the runner failed: run the failed jobs again"},{kind:"retried",title:"Passed only when tried again",note:""}]}(t).map(({kind:e,title:t,note:n})=>{const s=o.filter(t=>t.kind===e).map(e=>(0,u.KL)(function({seen:e,subject:t,elsewhere:n,shared:r}){const{failure:o,infra:s,url:i}=e,a=(0,p.$t)(e.subject)
return[{bold:(0,p.Vb)(e.subject)},` in ${a}`,...t?[": ",...rateOf(t,n)]:[],...i?[" · ",{link:"this failure",href:i}]:[],...seenBefore(t),...t&&t.causes.length>0?[" · ",...(0,m.rl)(t)]:[],...void 0!==s?[" · ",(0,d.$Q)((0,h.TN)(s),200)]:[],...!t&&o?[" · ",{code:(0,d.$Q)((0,h.TN)(o.message),200)}]:[],...r?[` · the same cause (${(0,d.$Q)((0,h.TN)(r.category),60)}) is behind ${(0,f.L)(r.failures,"failure")} elsewhere`]:[]]}(e),r))
return{title:t,note:n,items:s.map(e=>`- ${lineOf(e)}`)}})
return{body:[i,...e.massFailure?[$]:[],...fitted(c,y-i.length-$.length-a.length-6),a].join("\n\n"),worthMaking:s.yours+s.suspected+s.broken+s.known+s.infra>0,counts:s}}const $="More than 80 % of the tests failed: look first for what they share, such as the set-up.",lineOf=e=>(0,c.n)(e).replace(/\s*\n\s*/g," "),countsOf=e=>{const of=t=>e.filter(e=>e.kind===t).length
return{yours:of("yours"),suspected:of("suspected"),broken:of("broken"),known:of("known"),infra:of("infra"),retried:of("retried")}},onlyWord=({broken:e,infra:t})=>e>0?"on the default branch, too":t>0?"of the infrastructure":"a known flake",g=30
function fitted(e,t){const n=[]
let r=t
for(const{title:t,note:o,items:s}of e){if(0===s.length)continue
const e=`**${t}**${""===o?"":`: ${o}`}\n`,i=[]
let a=e.length+40
for(const e of s.slice(0,g)){if(a+e.length+1>r)break
i.push(e),a+=e.length+1}const u=s.length-i.length,l=[e,...i,...u>0?[`- … and ${u} more`]:[]].join("\n")
if(l.length+2>r)break
n.push(l),r-=l.length+2}return n}const withHead=(e,t)=>({number:e,...""!==t&&{head:t}})
async function comment(e,t,s,a){try{return await async function(e,t,{reportUrl:r,"dry-run":o},s){const{context:a,github:u,token:l,redact:c,notice:f,progress:d}=s,h=await async function({payload:e,owner:t,repo:n},r){const o=e.number("pull_request.number")
if(void 0!==o)return{number:o}
const s=e.at("workflow_run")
if(!s.text("event").startsWith("pull_request"))return
const i=e.number("repository.id"),a=s.list("pull_requests").filter(e=>void 0===i||e.number("base.repo.id")===i),u=s.text("head_sha"),l=a.find(e=>e.text("head.sha")===u)??a[0],c=l?.number("number")
return l&&void 0!==c?withHead(c,l.text("head.sha")):async function({head:e,sha:t,owner:n,repo:r},o){if(e.startsWith(":")||e.endsWith(":"))return
const{request:s}=await o(),{data:i}=await s("GET /repos/{owner}/{repo}/pulls",{owner:n,repo:r,head:e,state:"open",per_page:100}),a=i.find(e=>e.head.sha===t)??i[0]
return a&&withHead(a.number,a.head.sha)}({head:`${s.text("head_repository.owner.login")}:${s.text("head_branch")}`,sha:u,owner:t,repo:n},r)}(a,u)
if(!h)return{kind:"none"}
if(void 0!==h.head&&h.head!==e.sha)return f(`No comment: there is a newer commit on pull request ${h.number} than that of this run.`),{kind:"skipped",pull:h.number}
const{body:m,worthMaking:p,counts:k}=commentOf(e,t,{reportUrl:r,redact:c}),b={pull:h.number,counts:k}
if(o)return d(`Would comment on pull request ${h.number}:\n${m}`),{kind:"dry-run",...b}
if("pull_request"===a.eventName&&(0,i.B0)(a))return f("No comment: GitHub gives a run of a fork a token that only reads. A workflow on `workflow_run` can comment on it."),{kind:"skipped",...b}
const w={number:h.number,key:keyOf(e),order:[e.run,e.attempt],body:m,worthMaking:p},{kind:y}=await async function(e,t){const{keptComment:r}=await n.e(436).then(n.bind(n,436))
return r(e,t)}(w,{github:await u(),context:a,token:l})
return{kind:y,...b}}(e,t,s,a)}catch(e){return(0,r.kQ)(e)||404===(0,o.c2)(e)?a.notice(`The pull request has no comment: ${reasonOf(e)} ${x}`):a.warn(`The pull request has no comment: ${reasonOf(e)}`),{kind:"skipped"}}}const x="Give the job `permissions: { pull-requests: write }` beside those it has.",reasonOf=e=>e instanceof s.l?e.problem:e instanceof Error?e.message:String(e),keyOf=({workflow:e})=>(0,a.s)(JSON.stringify(["flakes",e])).slice(0,24)
var v=n(4602)
const excludedAt=({executions:e,details:t},n)=>t.get(n)?.excluded??e[n]?.excluded
async function commentOnRun(e,t,n,r){const{context:o,notice:s}=r,i=function({payload:e,...t}){const n=e.at("workflow_run"),r=n.number("id")
return void 0!==r?{run:r,attempt:n.number("run_attempt")??1,runNumber:n.number("run_number")??0,sha:n.text("head_sha"),workflow:n.text("path").replace(/@.*$/s,""),workflowName:n.text("name"),url:n.url("html_url")??t.runUrl}:{run:t.runId,attempt:t.runAttempt,runNumber:t.runNumber,sha:e.text("pull_request.head.sha")||t.sha,workflow:t.workflowPath,workflowName:t.workflow,url:t.runUrl}}(o),a=function(e,t,n){const r=function(e,t){const n=new Set(e.map(({track:e})=>e.executions))
return new Map([...n].flatMap(e=>function(e,t){const n=e.reduce((n,r,o)=>r.run===t&&r.attempt>(e[n]?.attempt??0)?o:n,e.length)
return n<e.length?[[e,n]]:[]}(e,t)))}(e,t)
if(0===r.size)return
const o=[...r].map(([e,t])=>e[t]?.attempt??0),s=Math.max(...o),i=e.flatMap(e=>{const t=r.get(e.track.executions)
return void 0!==t&&e.track.executions[t]?.attempt===s?[{...e,index:t}]:[]})
return{attempt:s,seen:i.flatMap(e=>function({subject:e,track:t},n,r){const o=(0,v.eD)(t,n)
if(void 0===o||"pass"===o)return[]
const{job:s,failure:i,sign:a}=t.details.get(n)??{}
return[{subject:e,outcome:o,...i&&{failure:i},..."infra"===excludedAt(t,n)&&{infra:a??"GitHub or the runner failed"},...s&&{url:r(s.id)}}]}(e,e.index,n)),massFailure:i.some(({track:e,index:t})=>"mass-failure"===excludedAt(e,t)&&"fail"===(0,v.eD)(e,t))}}(e,i.run,e=>`${o.serverUrl}/${o.repository}/actions/runs/${i.run}/job/${e}`)
return a?comment({...i,...a},t,n,r):(isOfPull(r)&&s("No comment: nothing was read of this run. A step in the run itself needs `reports`; one on `workflow_run` reads its jobs."),{kind:"none"})}const isOfPull=({context:{payload:e}})=>e.has("pull_request")||e.text("workflow_run.event").startsWith("pull_request")})}
