export const id=93
export const ids=[93]
export const modules={2093:((e,t,n)=>{n.d(t,{commentOnRun:()=>commentOnRun})
var r=n(2832),s=n(6807),o=n(8082),i=n(8327),a=n(3178),u=n(911),c=n(8933),l=n(3519),d=n(8610),f=n(3030),h=n(6607),m=n(7269),p=n(9830),b=n(7860)
function rateOf({state:e,rate:t,variant:n,job:r},s){const o=s?`, in ${(0,f.$Q)((0,h.TN)(n??r??"another leg"),80)}`:""
return"broken"===e?[`fails in ${t.failures} of ${(0,d.L)(t.runs,"run")}${o}`]:[{bold:(0,b.c)(t)},` (${t.failures} of ${(0,d.L)(t.runs,"run")}${o})`]}function seenBefore(e){const[t]=e?.evidence??[],n=e?.issue
return[...t?[" · ",{link:"seen before",href:t.url}]:[],...n?[" · ",{link:"issue",href:n}]:[]]}const k=["yours","suspected","broken","known","infra","retried"]
const jobOf=({subject:{workflow:e,job:t}})=>JSON.stringify([e,t]),testKey=(e,{suites:t,className:n,name:r})=>JSON.stringify([e,t,n,r]),w=3,g=6e4
function commentOf(e,t,{reportUrl:n,redact:r=e=>e}={}){const s=function({seen:e},t){const n=function({subjects:e,causes:t}){const n=e.filter(({state:e,certainty:t,test:n})=>n&&"flaky"===e&&"confirmed"===t)
return{byId:new Map(e.map(e=>[e.id,e])),byTest:new Map(n.toReversed().flatMap(e=>e.test?[[testKey(e.repository,e.test),e]]:[])),causes:new Map(t.map(e=>[e.signature,e]))}}(t),r=new Set(e.filter(e=>"test"===e.subject.level&&"fail"===e.outcome).map(jobOf))
return e.filter(e=>"test"===e.subject.level||"job"===e.subject.level&&!r.has(jobOf(e))).map(e=>function(e,t){const{subject:n,infra:r,outcome:s,failure:o}=e,i=t.byId.get(n.id),a=i&&{subject:i}
if(void 0!==r)return{kind:"infra",seen:e,...a}
if("flaky"===s)return{kind:"retried",seen:e,...a}
const u=i&&function({state:e,certainty:t,defaultBranch:n,ofForks:r}){return"broken"===e?(n?.failures??0)>0?"broken":void 0:"flaky"!==e||r?void 0:"confirmed"===t?"known":"suspected"}(i)
if(u)return{kind:u,seen:e,...a}
const c=n.test&&t.byTest.get(testKey(n.repository,n.test))
if(c)return{kind:"known",seen:e,subject:c,elsewhere:!0}
const l=t.causes.get(o?.signature??""),d=l&&l.failures>=w&&l.subjects.some(e=>e!==n.id)?l:void 0
return{kind:"yours",seen:e,...d&&{shared:{failures:d.failures,category:d.category}}}}(e,n)).toSorted((e,t)=>k.indexOf(e.kind)-k.indexOf(t.kind))}(e,t),o=countsOf(s),i=`### ${function({yours:e,suspected:t,broken:n,known:r,infra:s,retried:o},i){const[a,u]=[n+r+s,e+t+n+r+s]
return 0===u?`No failures${i>1?` in attempt ${i}`:""}${o>0?`; ${(0,d.L)(o,"test")} passed only when tried again`:""}`:a===u?1===u?`The failure is ${onlyWord({broken:n,infra:s})}`:`None of the ${u} failures is likely yours`:e+t===u?0===e?`${(0,d.L)(u,"failure")}: perhaps flaky`:`${(0,d.L)(u,"failure")}: likely yours`:`${e+t} of ${(0,d.L)(u,"failure")} ${e+t===1?"is":"are"} likely yours`}(o,e.attempt)}`,a=`<sub>${function({workflowName:e,runNumber:t,attempt:n,url:r,sha:s},{window:o},i,a){const[l=""]=(0,u.KL)([(0,f.$Q)((0,h.TN)(e),100)],a),m=`${l} #${t}${n>1?`, attempt ${n}`:""}`
return[(0,c.iQ)(m,r),(0,c.FV)((0,h.TN)(s).slice(0,7)),...i?[(0,c.iQ)("all flakes",i)]:[],(0,c.FV)(`by ${(0,d.L)(o.days,"day")} of history`)].join(" · ")}(e,t,n,r)}</sub>`,l=function({power:e}){const t=(e.test??e.job)?.leastRate
return[{kind:"yours",title:"Not known to flake",note:"likely yours"+(void 0!==t&&t>0&&t<1?`; a flake rarer than 1 in ${Math.ceil(1/t)} would not have been seen yet`:"")},{kind:"suspected",title:"Perhaps flaky",note:"it failed once before without a cause"},{kind:"broken",title:"Broken on the default branch",note:"not by this change"},{kind:"known",title:"Known flakes",note:"run the failed jobs again"},{kind:"infra",title:"Infrastructure",note:"GitHub or the runner failed: run the failed jobs again"},{kind:"retried",title:"Passed only when tried again",note:""}]}(t).map(({kind:e,title:t,note:n})=>{const o=s.filter(t=>t.kind===e).map(e=>(0,u.KL)(function({seen:e,subject:t,elsewhere:n,shared:r}){const{failure:s,infra:o,url:i}=e,a=(0,p.$t)(e.subject)
return[{bold:(0,p.Vb)(e.subject)},` in ${a}`,...t?[": ",...rateOf(t,n)]:[],...i?[" · ",{link:"this failure",href:i}]:[],...seenBefore(t),...t&&t.causes.length>0?[" · ",...(0,m.rl)(t)]:[],...void 0!==o?[" · ",(0,f.$Q)((0,h.TN)(o),200)]:[],...!t&&s?[" · ",{code:(0,f.$Q)((0,h.TN)(s.message),200)}]:[],...r?[` · the same cause (${(0,f.$Q)((0,h.TN)(r.category),60)}) is behind ${(0,d.L)(r.failures,"failure")} elsewhere`]:[]]}(e),r))
return{title:t,note:n,items:o.map(e=>`- ${lineOf(e)}`)}})
return{body:[i,...e.massFailure?[$]:[],...fitted(l,g-i.length-$.length-a.length-6),a].join("\n\n"),worthMaking:o.yours+o.suspected+o.broken+o.known+o.infra>0,counts:o}}const $="More than 80 % of the tests failed: look first for what they share, such as the set-up.",lineOf=e=>(0,l.n)(e).replace(/\s*\n\s*/g," "),countsOf=e=>{const of=t=>e.filter(e=>e.kind===t).length
return{yours:of("yours"),suspected:of("suspected"),broken:of("broken"),known:of("known"),infra:of("infra"),retried:of("retried")}},onlyWord=({broken:e,infra:t})=>e>0?"on the default branch, too":t>0?"of the infrastructure":"a known flake",y=30
function fitted(e,t){const n=[]
let r=t
for(const{title:t,note:s,items:o}of e){if(0===o.length)continue
const e=`**${t}**${""===s?"":`: ${s}`}\n`,i=[]
let a=e.length+40
for(const e of o.slice(0,y)){if(a+e.length+1>r)break
i.push(e),a+=e.length+1}const u=o.length-i.length,c=[e,...i,...u>0?[`- … and ${u} more`]:[]].join("\n")
if(c.length+2>r)break
n.push(c),r-=c.length+2}return n}const withHead=(e,t)=>({number:e,...""!==t&&{head:t}})
async function comment(e,t,o,a){try{return await async function(e,t,{reportUrl:r,"dry-run":s},o){const{context:a,github:u,token:c,redact:l,notice:d,progress:f}=o,h=await async function({payload:e,owner:t,repo:n},r){const s=e.number("pull_request.number")
if(void 0!==s)return{number:s}
const o=e.at("workflow_run")
if(!o.text("event").startsWith("pull_request"))return
const i=e.number("repository.id"),a=o.list("pull_requests").filter(e=>void 0===i||e.number("base.repo.id")===i),u=o.text("head_sha"),c=a.find(e=>e.text("head.sha")===u)??a[0],l=c?.number("number")
return c&&void 0!==l?withHead(l,c.text("head.sha")):async function({head:e,sha:t,owner:n,repo:r},s){if(e.startsWith(":")||e.endsWith(":"))return
const{request:o}=await s(),{data:i}=await o("GET /repos/{owner}/{repo}/pulls",{owner:n,repo:r,head:e,state:"open",per_page:100}),a=i.find(e=>e.head.sha===t)??i[0]
return a&&withHead(a.number,a.head.sha)}({head:`${o.text("head_repository.owner.login")}:${o.text("head_branch")}`,sha:u,owner:t,repo:n},r)}(a,u)
if(!h)return{kind:"none"}
if(void 0!==h.head&&h.head!==e.sha)return d(`No comment: there is a newer commit on pull request ${h.number} than that of this run.`),{kind:"skipped",pull:h.number}
const{body:m,worthMaking:p,counts:b}=commentOf(e,t,{reportUrl:r,redact:l}),k={pull:h.number,counts:b}
if(s)return f(`Would comment on pull request ${h.number}:\n${m}`),{kind:"dry-run",...k}
if("pull_request"===a.eventName&&(0,i.B0)(a))return d("No comment: GitHub gives a run of a fork a token that only reads. A workflow on `workflow_run` can comment on it."),{kind:"skipped",...k}
const w={number:h.number,key:keyOf(e),order:[e.run,e.attempt],body:m,worthMaking:p},{kind:g}=await async function(e,t){const{keptComment:r}=await n.e(436).then(n.bind(n,436))
return r(e,t)}(w,{github:await u(),context:a,token:c})
return{kind:g,...k}}(e,t,o,a)}catch(e){return(0,r.kQ)(e)||404===(0,s.c2)(e)?a.notice(`The pull request has no comment: ${reasonOf(e)} ${v}`):a.warn(`The pull request has no comment: ${reasonOf(e)}`),{kind:"skipped"}}}const v="Give the job `permissions: { pull-requests: write }` beside those it has.",reasonOf=e=>e instanceof o.l?e.problem:e instanceof Error?e.message:String(e),keyOf=({workflow:e})=>(0,a.s)(JSON.stringify(["flakes",e])).slice(0,24)
var x=n(4602)
const excludedAt=({executions:e,details:t},n)=>t.get(n)?.excluded??e[n]?.excluded
async function commentOnRun(e,t,n,r){const{context:s,notice:o}=r,i=function({payload:e,...t}){const n=e.at("workflow_run"),r=n.number("id")
return void 0!==r?{run:r,attempt:n.number("run_attempt")??1,runNumber:n.number("run_number")??0,sha:n.text("head_sha"),workflow:n.text("path").replace(/@.*$/s,""),workflowName:n.text("name"),url:n.url("html_url")??t.runUrl}:{run:t.runId,attempt:t.runAttempt,runNumber:t.runNumber,sha:e.text("pull_request.head.sha")||t.sha,workflow:t.workflowPath,workflowName:t.workflow,url:t.runUrl}}(s),a=function(e,t,n){const r=function(e,t){const n=new Set(e.map(({track:e})=>e.executions))
return new Map([...n].flatMap(e=>function(e,t){const n=e.reduce((n,r,s)=>r.run===t&&r.attempt>(e[n]?.attempt??0)?s:n,e.length)
return n<e.length?[[e,n]]:[]}(e,t)))}(e,t)
if(0===r.size)return
const s=[...r].map(([e,t])=>e[t]?.attempt??0),o=Math.max(...s),i=e.flatMap(e=>{const t=r.get(e.track.executions)
return void 0!==t&&e.track.executions[t]?.attempt===o?[{...e,index:t}]:[]})
return{attempt:o,seen:i.flatMap(e=>function({subject:e,track:t},n,r){const s=(0,x.eD)(t,n)
if(void 0===s||"pass"===s)return[]
const{job:o,failure:i,sign:a}=t.details.get(n)??{}
return[{subject:e,outcome:s,...i&&{failure:i},..."infra"===excludedAt(t,n)&&{infra:a??"GitHub or the runner failed"},...o&&{url:r(o.id)}}]}(e,e.index,n)),massFailure:i.some(({track:e,index:t})=>"mass-failure"===excludedAt(e,t)&&"fail"===(0,x.eD)(e,t))}}(e,i.run,e=>`${s.serverUrl}/${s.repository}/actions/runs/${i.run}/job/${e}`)
return a?comment({...i,...a},t,n,r):(isOfPull(r)&&o("No comment: nothing was read of this run. A step in the run itself needs `reports`; one on `workflow_run` reads its jobs."),{kind:"none"})}const isOfPull=({context:{payload:e}})=>e.has("pull_request")||e.text("workflow_run.event").startsWith("pull_request")}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),s=n(4909),o=n(6807)
const i=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var a=n(3607)
function explainRefusal(e,t,n,i){const l=(0,o.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[d,f]=function(e,t,n,r){const{status:o,method:i,path:l,message:d}=e,f=`${t} answered ${o} to ${i} ${(0,s.TL)(l,200)}: ${(0,s.TL)(d,200)}`
if(void 0===o)return e.final?void 0:[`${t} gave no answer: ${(0,s.TL)(d,200)}`,u]
const h=(0,a.Hh)(e,n)
if(void 0!==h)return[`The rate limit of ${t} for this token is used up for ${waiting(h)}`,c]
if(401===o)return[f,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const m=403===o||404===o?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(t&&n&&n.toLowerCase()!==t.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,s.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===o?[f,organizationRule(e)??m??`The token may not do this: ${grant(e)}`]:404===o?[f,m??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===o?[f,"It has expired, or the feature is turned off in the settings of the repository."]:o>=500?[f,"Run the workflow again later; www.githubstatus.com lists outages."]:o>=400?[f,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,i)??[]
return d&&f?new r.l(d,{fix:f,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,o.PD)(e)
return 403===n?.status&&void 0===(0,a.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==rateLimitSeconds(e,t)
function rateLimitSeconds(e,t=Date.now()){const n=(0,o.PD)(e)
return n&&(0,a.Hh)(n,t)}const u="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",c="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=i.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),s=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),o=[...new Set((s.length>0?s:r?[r]:[]).map(allOfIt))]
return 0===o.length?"use one that has the rights for it.":`give the job \`permissions: { ${o.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const s=3,o=60,i=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const o=(0,r.g5)(e)
return o&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const o=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},s){return void 0===e||i.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(s+1)**2):void 0}(e,t)
return void 0!==o&&o<=n?{retries:s,afterSeconds:Math.ceil(o)}:void 0}(o,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const s="0"===t["x-ratelimit-remaining"],i=seconds(t["retry-after"])
if(429!==e&&(403!==e||!s&&void 0===i&&!/\brate limit|\babuse detection/i.test(n)))return
const a=seconds(t["x-ratelimit-reset"])
return i??(s&&void 0!==a?Math.max(0,a-r/1e3)+1:o)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
