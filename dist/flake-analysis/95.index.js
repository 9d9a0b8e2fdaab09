export const id=95
export const ids=[95]
export const modules={1095:((e,t,n)=>{n.d(t,{commentOnRun:()=>commentOnRun,runSeenIn:()=>runSeenIn,summaryOfRun:()=>summaryOfRun})
var r=n(4985),s=n(7742),o=n(2832),i=n(6807),a=n(8082),u=n(8327)
var c=n(3178),l=n(911),f=n(8933),d=n(3519),h=n(3030),m=n(6607),p=n(3337),b=n(5118),k=n(50),w=n(2390),g=n(7269),y=n(9830)
const leastSeen=({test:e,job:t})=>(e??t)?.leastRate??1,likely=e=>leastSeen(e)>.2?"perhaps":"likely"
const brokenWords=({branch:e,since:t,failures:n,runs:r})=>[`already broken on ${(0,h.$Q)((0,m.TN)(e),80)} since `,{time:t,style:"relative"},1===r?" (1 run)":` (${n} of ${r} runs failed)`]
function rateOf({state:e,rate:t,variant:n,job:r},s){const o=s?`, in ${(0,h.$Q)((0,m.TN)(n??r??"another leg"),80)}`:""
return"broken"===e?[`fails in ${t.failures} of ${(0,k.hS)(t.runs,"run")}${o}`]:[{bold:(0,k.c5)(t)},` (${(0,k.LR)(t)}${o})`]}function inReport(e,t){const n=e&&t(e.id)
return void 0===n?[]:[" · ",{link:"report",href:n}]}function seenBefore(e){const[t]=e?.evidence??[],n=e?.issue
return[...t?[" · ",{link:"seen before",href:t.url}]:[],...n?[" · ",{link:"issue",href:n}]:[]]}var $=n(893)
const v=["yours","suspected","broken","known","infra","retried"]
function opinionsOf({seen:e},t){const n=function({subjects:e,causes:t,repositories:n}){const r=e.filter(({state:e,certainty:t,test:n})=>n&&"flaky"===e&&"confirmed"===t)
return{branches:new Map(n.map(({name:e,defaultBranch:t})=>[e,t])),byId:new Map(e.map(e=>[e.id,e])),byTest:new Map(r.toReversed().flatMap(e=>e.test?[[testKey(e.repository,e.test),e]]:[])),causes:new Map(t.map(e=>[e.signature,e]))}}(t),r=new Set(e.filter(e=>"test"===e.subject.level&&"fail"===e.outcome).map(jobOf))
return e.filter(e=>"test"===e.subject.level||"job"===e.subject.level&&!r.has(jobOf(e))).map(e=>function(e,t){const{subject:n,infra:r,outcome:s,failure:o}=e,i=t.byId.get(n.id),a=i&&{subject:i}
if(void 0!==r)return{kind:"infra",seen:e,...a}
if("flaky"===s)return{kind:"retried",seen:e,...a}
const u=i&&function({state:e,certainty:t,ofForks:n}){return"flaky"!==e||n?void 0:"confirmed"===t?"known":"suspected"}(i),c="known"===u?void 0:function({subject:e,failing:t},n,{branches:r}){const s=r.get(e.repository)??"the default branch",{failures:o=0,runs:i=0}=n?.defaultBranch??{}
return"broken"===n?.state&&o>0?{branch:s,since:n.since,failures:o,runs:i}:t&&{branch:s,since:(0,$.dF)(t.since),failures:t.runs,runs:t.runs}}(e,i,t)
if(c)return{kind:"broken",seen:e,...a,broken:c}
if(u)return{kind:u,seen:e,...a}
const l=n.test&&t.byTest.get(testKey(n.repository,n.test))
if(l)return{kind:"known",seen:e,subject:l,elsewhere:!0}
const f=t.causes.get(o?.signature??""),d=f&&f.failures>=x&&f.subjects.some(e=>e!==n.id)?f:void 0
return{kind:"yours",seen:e,...d&&{shared:{failures:d.failures,category:d.category}}}}(e,n)).toSorted((e,t)=>v.indexOf(e.kind)-v.indexOf(t.kind))}const jobOf=({subject:{workflow:e,job:t}})=>JSON.stringify([e,t])
const testKey=(e,{suites:t,className:n,name:r})=>JSON.stringify([e,t,n,r]),x=3
const S=6e4
function commentOf(e,t,{redact:n=e=>e,pageUrl:r}={}){const s=opinionsOf(e,t),o=countsOf(s),i=(0,b.F)(r,t),a=`### ${function({yours:e,suspected:t,broken:n,known:r,infra:s,retried:o},i,a){const[u,c]=[n+r+s,e+t+n+r+s]
return 0===c?`No failures${i>1?` in attempt ${i}`:""}${o>0?`; ${(0,k.hS)(o,"test")} passed only when tried again`:""}`:u===c?1===c?`The failure is ${onlyWord({broken:n,infra:s})}`:`None of the ${c} failures is likely yours`:e+t===c?0===e?`${(0,k.hS)(c,"failure")}: perhaps flaky`:`${(0,k.hS)(c,"failure")}: ${a} yours`:`${e+t} of ${(0,k.hS)(c,"failure")} ${e+t===1?"is":"are"} ${a} yours`}(o,e.attempt,likely(t.power))}`,u=`<sub>${function({workflowName:e,runNumber:t,attempt:n,url:r,sha:s},{window:o,totals:i},{redact:a,page:u}){const[c=""]=(0,l.KL)([(0,h.$Q)((0,m.TN)(e),100)],a),d=`${c} #${t}${n>1?`, attempt ${n}`:""}`,b=[(0,f.iQ)(d,r),(0,f.FV)((0,p.F)(s)),(0,f.FV)(`by ${(0,k.hS)(i.runs,"run")} of the last ${(0,k.hS)(o.days,"day")}`),...void 0===u?[]:[(0,f.iQ)("report",u)]]
return b.join(" · ")}(e,t,{redact:n,page:i()})}</sub>`,c=function({power:e}){const t=leastSeen(e),n=t>0&&t<1?`; a flake rarer than 1 in ${Math.ceil(1/t)} would not have been seen yet`:""
return[{kind:"yours",title:"Not known to flake",note:`${likely(e)} yours${n}`},{kind:"suspected",title:"Perhaps flaky",note:"it failed alone between passes at least twice before"},{kind:"broken",title:"Broken on the default branch",note:"not your change"},{kind:"known",title:"Known flakes",single:"Known flake",note:"run the failed jobs again"},{kind:"infra",title:"Infrastructure",note:"GitHub or the runner failed: run the failed jobs again"},{kind:"retried",title:"Passed only when tried again",note:""}]}(t).map(({kind:e,title:t,single:r=t,note:o})=>{const a=s.filter(t=>t.kind===e).map(e=>(0,l.KL)(function({seen:e,subject:t,elsewhere:n,shared:r,broken:s},o=()=>{}){const{failure:i,infra:a,url:u}=e,c=(0,y.fp)(e.subject)
return[{bold:(0,y.EU)(e.subject)},` in ${c}`,...s?[": ",...brokenWords(s)]:t?[": ",...rateOf(t,n)]:[],...u?[" · ",{link:"this failure",href:u}]:[],...seenBefore(t),...inReport(t,o),...t&&t.causes.length>0?[" · ",...(0,g.rl)(t)]:[],...void 0!==a?[" · ",(0,h.$Q)((0,m.TN)(a),200)]:[],...!t&&i?[" · ",{code:(0,h.$Q)((0,m.TN)(i.message),200)}]:[],...r?[` · the same cause (${(0,h.$Q)((0,m.TN)((0,w.m)(r.category)),60)}) is behind ${(0,k.hS)(r.failures,"failure")} elsewhere`]:[]]}(e,i),n))
return{title:1===a.length?r:t,note:o,items:a.map(e=>`- ${lineOf(e)}`)}})
return{body:[a,...e.massFailure?[j]:[],...fitted(c,S-a.length-j.length-u.length-6),u].join("\n\n"),worthMaking:o.yours+o.suspected+o.broken+o.known+o.infra>0,counts:o}}const j="More than 80 % of the tests failed: look first for what they share, such as the set-up.",lineOf=e=>(0,d.n)(e).replace(/\s*\n\s*/g," "),countsOf=e=>{const of=t=>e.filter(e=>e.kind===t).length
return{yours:of("yours"),suspected:of("suspected"),broken:of("broken"),known:of("known"),infra:of("infra"),retried:of("retried")}}
const onlyWord=({broken:e,infra:t})=>e>0?"on the default branch, too":t>0?"of the infrastructure":"a known flake",N=30
function fitted(e,t){const n=[]
let r=t
for(const{title:t,note:s,items:o}of e){if(0===o.length)continue
const e=`**${t}**${""===s?"":`: ${s}`}\n`,i=[]
let a=e.length+40
for(const e of o.slice(0,N)){if(a+e.length+1>r)break
i.push(e),a+=e.length+1}const u=o.length-i.length,c=[e,...i,...u>0?[`- … and ${u} more`]:[]].join("\n")
if(c.length+2>r)break
n.push(c),r-=c.length+2}return n}async function pullRequestOf({payload:e,owner:t,repo:n},s){const o=e.number("pull_request.number")
if(void 0!==o)return{number:o}
const i=e.at("workflow_run")
if(!(0,r.r0)(i.text("event")))return
const a=e.number("repository.id"),u=i.list("pull_requests").filter(e=>void 0===a||e.number("base.repo.id")===a),c=i.text("head_sha"),l=u.find(e=>e.text("head.sha")===c)??u[0],f=l?.number("number")
return l&&void 0!==f?withHead(f,l.text("head.sha")):async function({head:e,sha:t,owner:n,repo:r},s){if(e.startsWith(":")||e.endsWith(":"))return
const{request:o}=await s(),{data:i}=await o("GET /repos/{owner}/{repo}/pulls",{owner:n,repo:r,head:e,state:"open",per_page:100}),a=i.find(e=>e.head.sha===t)??i[0]
return a&&withHead(a.number,a.head.sha)}({head:`${i.text("head_repository.owner.login")}:${i.text("head_branch")}`,sha:c,owner:t,repo:n},s)}const withHead=(e,t)=>({number:e,...""!==t&&{head:t}})
async function comment(e,t,r,s){try{return await async function(e,t,{"dry-run":r,"page-url":s},o){const{context:i,github:a,token:c,redact:l,notice:f,progress:d}=o,h=await pullRequestOf(i,a)
if(!h)return"none"
if(void 0!==h.head&&h.head!==e.sha)return f(`No comment: there is a newer commit on pull request ${h.number} than that of this run.`),"skipped"
const{body:m,worthMaking:p}=commentOf(e,t,{redact:l,pageUrl:s})
if(r)return d(`Would comment on pull request ${h.number}:\n${m}`),"dry-run"
if("pull_request"===i.eventName&&(0,u.B0)(i))return f("No comment: GitHub gives a run of a fork a token that only reads. A workflow on `workflow_run` can comment on it."),"skipped"
const b={number:h.number,key:keyOf(e),order:[e.run,e.attempt],body:m,worthMaking:p}
return(await async function(e,t){const{keptComment:r}=await n.e(436).then(n.bind(n,436))
return r(e,t)}(b,{github:await a(),context:i,token:c})).kind}(e,t,r,s)}catch(e){return(0,o.kQ)(e)||404===(0,i.c2)(e)?s.notice(`The pull request has no comment: ${reasonOf(e)} ${M}`):s.warn(`The pull request has no comment: ${reasonOf(e)}`),"skipped"}}const M="Give the job `permissions: { pull-requests: write }` beside those it has.",reasonOf=e=>e instanceof a.l?e.problem:e instanceof Error?e.message:String(e)
const keyOf=({workflow:e})=>(0,c.s)(JSON.stringify(["flakes",e])).slice(0,24)
var T=n(7226)
var _=n(611)
const defaultsIn=(e,t)=>e.flatMap(({run:e,place:n,excluded:r},s)=>e===t||"default"!==n||r?[]:[s]).toReversed()
const found=(e,t)=>e>0?{runs:e,since:t}:void 0
function seenIn(e,t,n){const r=function(e,t){const n=new Set(e.map(({track:e})=>e.executions))
return new Map([...n].flatMap(e=>function(e,t){const n=e.reduce((n,r,s)=>r.run===t&&r.attempt>(e[n]?.attempt??0)?s:n,e.length)
return n<e.length?[[e,n]]:[]}(e,t)))}(e,t)
if(0===r.size)return
const s=new Map([...r.keys()].map(e=>[e,defaultsIn(e,t)])),o=[...r].map(([e,t])=>e[t]?.attempt??0),i=Math.max(...o),a=e.flatMap(e=>{const t=r.get(e.track.executions)
return void 0!==t&&e.track.executions[t]?.attempt===i?[{...e,index:t}]:[]})
return{attempt:i,seen:a.flatMap(e=>function({subject:e,track:t},n,{jobUrl:r,defaults:s}){const o=(0,_.eD)(t,n)
if(void 0===o||"pass"===o)return[]
const i=function(e,t){let[n,r,s]=[0,0,{run:-1,since:0}]
for(const o of t){const t=e.details.get(o)?.excluded?void 0:(0,_.eD)(e,o),i=e.executions[o]
if(i&&void 0!==t){if("fail"!==t)return i.run===s.run?found(n-1,r):found(n,s.since)
i.run!==s.run&&([n,r]=[n+1,s.since]),s={run:i.run,since:i.at}}}return found(n,s.since)}(t,s),{job:a,failure:u,sign:c}=t.details.get(n)??{}
return[{subject:e,outcome:o,...u&&{failure:u},..."infra"===excludedAt(t,n)&&{infra:c??"GitHub or the runner failed"},...a&&{url:r(a.id)},...i&&{failing:i}}]}(e,e.index,{jobUrl:n,defaults:s.get(e.track.executions)??[]})),massFailure:a.some(({track:e,index:t})=>"mass-failure"===excludedAt(e,t)&&"fail"===(0,_.eD)(e,t))}}const excludedAt=({executions:e,details:t},n)=>t.get(n)?.excluded??e[n]?.excluded
function runSeenIn(e,{context:t}){const n=function({payload:e,...t}){const n=e.at("workflow_run"),r=n.number("id")
return void 0!==r?{run:r,attempt:n.number("run_attempt")??1,runNumber:n.number("run_number")??0,sha:n.text("head_sha"),workflow:(0,T.W7)(n.text("path")),workflowName:n.text("name"),url:n.url("html_url")??t.runUrl}:{run:t.runId,attempt:t.runAttempt,runNumber:t.runNumber,sha:e.text("pull_request.head.sha")||t.sha,workflow:t.workflowPath,workflowName:t.workflow,url:t.runUrl}}(t),r=seenIn(e,n.run,e=>(0,s.m)(`${t.serverUrl}/${t.repository}`,n.run,e))
return r&&{...n,...r}}async function commentOnRun(e,t,n,r){return e?comment(e,t,n,r):(isOfPull(r)&&r.notice("No comment: nothing was read of this run. A step in the run itself needs `reports`; one on `workflow_run` reads its jobs."),"none")}function summaryOfRun(e,t,{"page-url":n},{redact:r}){const{body:s,worthMaking:o}=e?commentOf(e,t,{redact:r,pageUrl:n}):{body:"",worthMaking:!1}
return o?s:""}const isOfPull=({context:{payload:e}})=>e.has("pull_request")||(0,r.r0)(e.text("workflow_run.event"))}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),s=n(4909),o=n(6807)
const i=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var a=n(3607)
function explainRefusal(e,t,n,i){const l=(0,o.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[f,d]=function(e,t,n,r){const{status:o,method:i,path:l,message:f}=e,d=`${t} answered ${o} to ${i} ${(0,s.TL)(l,200)}: ${(0,s.TL)(f,200)}`
if(void 0===o)return e.final?void 0:[`${t} gave no answer: ${(0,s.TL)(f,200)}`,u]
const h=(0,a.Hh)(e,n)
if(void 0!==h)return[`The rate limit of ${t} for this token is used up for ${waiting(h)}`,c]
if(401===o)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const m=403===o||404===o?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,s.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===o?[d,organizationRule(e)??m??`The token may not do this: ${grant(e)}`]:404===o?[d,m??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===o?[d,"It has expired, or the feature is turned off in the settings of the repository."]:o>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:o>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,i)??[]
return f&&d?new r.l(f,{fix:d,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,o.PD)(e)
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
if(!(429===e||403===e&&(s||void 0!==i||/\brate limit|\babuse detection/i.test(n))))return
const a=seconds(t["x-ratelimit-reset"])
return i??(s&&void 0!==a?Math.max(0,a-r/1e3)+1:o)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
