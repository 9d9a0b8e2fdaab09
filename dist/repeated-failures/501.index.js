export const id=501
export const ids=[501,800]
export const modules={4800:((e,t,n)=>{n.d(t,{keepSeen:()=>keepSeen,vV:()=>seenIn})
var r=n(781),o=n(5405)
const s=864e5,a=30*s,i=500,keyOf=e=>(0,r.X)("branches",e),seenIn=async(e,t)=>seenOf(await e.read(keyOf(t)))
async function keepSeen(e,t,n){const r=new Map((await seenIn(e,t)).map(e=>[nameOf(e),e.at]))
n.every(e=>e.at-(r.get(nameOf(e))??0)<s)||await e.update(keyOf(t),e=>seenToJson(function(e,t){const n=[...new Map([...e,...t].toSorted((e,t)=>e.at-t.at).map(e=>[nameOf(e),e])).values()].toSorted((e,t)=>t.at-e.at)
return n.filter(({at:e})=>(n[0]?.at??0)-e<a).slice(0,i)}(seenOf(e),n)))}const nameOf=({workflow:e,branch:t})=>`${e} ${t}`,seenToJson=e=>({version:1,seen:e.map(({workflow:e,branch:t,at:n})=>[e,t,n])}),seenOf=e=>(0,o.p)((0,o.O)(e).seen).flatMap(oneOf)
function oneOf(e){const[t,n,r]=(0,o.p)(e)
return"string"==typeof t&&"string"==typeof n&&"number"==typeof r&&Number.isFinite(r)?[{workflow:t,branch:n,at:r}]:[]}}),8501:((e,t,n)=>{n.d(t,{sweep:()=>sweep})
var r=n(911),o=n(8082),s=n(2756)
const a={"GET /repos/{owner}/{repo}/contents/{path}":[],"GET /repos/{owner}/{repo}/actions/workflows":["total_count","workflows","id","name","path","state","created_at"],"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs":["total_count","workflow_runs","id","run_attempt","run_number","workflow_id","name","path","display_title","event","head_branch","head_repository","full_name","head_sha","status","conclusion","html_url","triggering_actor","actor","login","created_at","run_started_at","updated_at"]}
const i=304,conditional=(e,{etag:t})=>({...e,headers:{"if-none-match":t}}),etagOf=e=>"etag"in e&&"string"==typeof e.etag?e.etag:""
var c=n(781),u=n(8610)
var l=n(4622),f=n(6807),h=n(8407)
const through=(e,t)=>(0,h.k)(t,{request:(...t)=>e.request(...t)})
function ifMissing(e){if(404!==(0,f.c2)(e))throw e}const outlivesJob=e=>!e.startsWith("ghs_")
var w=n(1582),p=n(2832)
const d=20
function usedUp({elapsed:e,budgetMs:t,left:n}){return e()>=t?"The time of the sweep is used up":n()<d?`The rate limit of the token is used up but for ${n()} calls`:void 0}const headOf=({message:e})=>e.split("\n",1)[0]??""
var g=n(5405),m=n(4411),b=n(5325)
const y=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],k=10
function workflowOf(e){const t=(0,g.O)(e)
return{id:(0,b.ai)(t.id),name:(0,b.Qq)(t.name),path:(0,b.Qq)(t.path),state:y.find(e=>e===t.state)??"active",createdAt:(0,b.Qq)(t.created_at)}}var v=n(4554),$=n(776),x=n(551),S=n(4800),_=n(5278),O=n(4909),T=n(4520)
function checkWorkflows(e,t,n,{context:r,warn:s}){const a=function(e,t,n){const isUnknown=t=>!e.some(e=>(0,T.ev)(e,[t])),r=n.flatMap(e=>e.workflows).filter(e=>!e.includes("*"))
return{inputs:t.workflows.filter(isUnknown),policies:[...new Set(r)].filter(isUnknown)}}(e,t,n),sentence=t=>`No workflow of ${r.repository} matches ${listed(t)}; ${thereAre(e)}.`
if(a.inputs.length>0&&a.inputs.length===t.workflows.length)throw new o.l(sentence(a.inputs),{fix:"Correct the input `workflows`: names, file names such as ci.yml, or globs."})
a.inputs.length>0&&s(`${sentence(a.inputs)} Correct the input \`workflows\`.`),a.policies.length>0&&isHome(r)&&s(`${sentence(a.policies)} Correct \`repeated-failures\` in the configuration.`)}const isHome=({runUrl:e,serverUrl:t,repository:n})=>e.startsWith(`${t}/${n}/actions/`),thereAre=e=>0===e.length?"there are none":`there are: ${shortened(e.map(({name:e,path:t})=>(0,O.TL)(e||t)))}`,listed=e=>shortened(e.map(e=>`"${(0,O.TL)(e)}"`)),shortened=e=>[...e.slice(0,20),...e.length>20?[`and ${e.length-20} more`]:[]].join(", "),L=5
const E=20
async function branchesSeen(e,t){const n=e.filter(({workflow:e,branches:t})=>"active"===e.state&&t.some(x.Pt))
if(0===n.length)return()=>[]
const{repository:r}=t.context,o=await t.ledger(),s=[]
for(const e of n)s.push(...await fittingBranches(e,t))
o&&await(0,S.keepSeen)(o,r,s)
const a=[...s,...o?await(0,S.vV)(o,r):[]]
return e=>function({workflow:e,branches:t},n,{notice:r}){const o=t.filter(x.Pt),s=n.filter(({workflow:t,branch:n})=>t===e.path&&(0,x.Df)(n,o)),a=[...new Set(s.map(({branch:e})=>e))]
return a.length>E&&r(tooMany(e.name,o,a.length)),a.slice(0,E)}(e,a,t)}async function fittingBranches({workflow:e,branches:t},{context:{owner:n,repo:r},github:s,error:a,now:i}){try{return(await async function(e,t){const{runs:n}=await(0,$.C)(e,t,(0,$.g)({})),r=`${t.owner}/${t.repo}`.toLowerCase(),o=n.filter(({event:e,headRepository:t})=>t.toLowerCase()===r&&!(0,v.r0)(e))
return[...new Set(o.map(({branch:e})=>(0,v.sH)(e)).filter(e=>""!==e))]}(await s(),{owner:n,repo:r,workflow:e.id})).filter(e=>(0,x.Df)(e,t.filter(x.Pt))).map(t=>({workflow:e.path,branch:t,at:i()}))}catch(e){if(!(e instanceof o.l))throw e
return a(e.message),[]}}const tooMany=(e,t,n)=>`${n} branches of "${e}" fit ${t.map(e=>`"${e}"`).join(", ")}: a sweep judges the ${E} that ran last. Events of the others are judged all the same.`,stopped=e=>`GitHub has stopped the schedule of "${e}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`,M=50,q=2e6,R=1e3
function fitting(e){let t=q
return e.slice(0,M).filter(({body:e})=>{const n=JSON.stringify(e).length,r=n<=t
return r&&(t-=n),r})}function notesOf(e){const{answers:t,waiting:n}=(0,g.O)(e)
return{answers:(0,g.p)(t).flatMap(answerOf),waiting:(0,g.p)(n).filter(e=>"string"==typeof e)}}function answerOf(e){const{url:t,etag:n,body:r}=(0,g.O)(e)
return"string"==typeof t&&"string"==typeof n&&"string"==typeof r?[{url:t,etag:n,body:r}]:[]}async function sweep(e,t,n){const{inputs:u,config:f}=t,h=await n.ledger(),d=(0,c.X)("sweeps",n.context.repository),g=notesOf(await(h?.read(d))),b=function(e){const t=new Map(e.toReversed().map(e=>[e.url,e]))
let n=!1
const use=e=>{t.delete(e.url),t.set(e.url,e)}
return{all:()=>[...t.values()].toReversed(),changed:()=>n,read:e=>{const n=t.get(e),r=n&&function(e){try{return JSON.parse(e)}catch(e){if(e instanceof SyntaxError)return
throw e}}(n.body)
if(n&&void 0!==r)return use(n),{etag:n.etag,body:r}},write:(e,{etag:t,body:r})=>{n=!0,use({url:e,etag:t,body:JSON.stringify(r)})}}}(g.answers),{ports:y,left:v}=await async function(e,t,n){const r=await n.github(),{port:o,left:c}=function(e){let t=Number.POSITIVE_INFINITY
return{port:{request:async(n,r)=>{const o=await e.request(n,r)
return t=function(e){const t="x-ratelimit-remaining"in e?e["x-ratelimit-remaining"]:void 0
return"string"==typeof t&&/^\d{1,10}$/.test(t)?Number(t):void 0}(o.headers)??t,o}},left:()=>t}}(r),u=t&&void 0===e.repository&&outlivesJob(e["github-token"])?function(e,t,{owner:n,repo:r}){return{...through(e,t),file:async(t,o)=>{const s={owner:n,repo:r,path:t,ref:o,mediaType:{format:"raw"}},a=await e.request("GET /repos/{owner}/{repo}/contents/{path}",s).catch(ifMissing)
return"string"==typeof a?.data?a.data:void 0}}}(function(e,t){return{async request(n,r={}){const o=a[n]
if(!o)return e.request(n,r)
const c=function(e,t){const n=e.slice(e.indexOf(" ")+1),r=n.replace(/\{(\w+)\}/g,(e,n)=>encodeURIComponent(String(t[n]))),o=Object.keys(t).filter(e=>"mediaType"!==e&&!n.includes(`{${e}}`))
return`${r}?${new URLSearchParams(o.toSorted().map(e=>[e,String(t[e])]))}`}(n,r),u=await t.read(c),l=await(0,s.N)(i,()=>e.request(n,u?conditional(r,u):r))
if(!l)return{data:u?.body,headers:{}}
const f=etagOf(l.headers)
return f&&await t.write(c,{etag:f,body:JSON.parse(JSON.stringify(l.data,[...o]))}),l}}}(o,redacting(t,n)),r,n.context):through(o,r)
return{ports:(0,l.R)({...n,github:async()=>u}),left:c}}(u,h&&b,n),$={workflows:u.workflows,branches:u.branch},x=function(e,t,n){const r=new Map(t.map((e,t)=>[e,t])),placeOf=e=>r.get(n(e))??t.length
return e.toSorted((e,t)=>placeOf(e)-placeOf(t))}(await async function(e,t,n){const{owner:o,repo:s}=n.context,a=(0,r.KL)(await async function(e,{owner:t,repo:n}){return(await(0,m.n)(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:n},{key:"workflows",mostPages:k})).map(workflowOf)}(await n.github(),{owner:o,repo:s}),n.redact)
for(const{name:e,state:t}of a)"disabled_inactivity"===t&&n.warn(stopped(e))
checkWorkflows(a,e,t,n)
const i=await async function({github:e,context:{owner:t,repo:n,repository:r,payload:o}}){if(o.text("repository.full_name")===r&&o.has("repository.default_branch"))return o.text("repository.default_branch")
const{data:s}=await(await e()).request("GET /repos/{owner}/{repo}",{owner:t,repo:n})
return s.default_branch}(n),c=(0,_.S8)(function(e,t,{context:n,progress:r}){const o=isHome(n)?e.find(({path:e})=>e===n.workflowPath):void 0
return!o||t.some(e=>[o.name,o.path,o.path.slice(o.path.lastIndexOf("/")+1)].includes(e))?e:(r(`Left out: ${o.path}, the workflow of this step. To watch it too, name it in \`workflows\`.`),e.filter(e=>e!==o))}(a,e.workflows,n),e,t,i),u=await branchesSeen(c,n),l=c.flatMap(e=>(0,_.$o)(e,u(e),i))
return await async function(e,{context:{owner:t,repo:n},github:r,warn:o}){const s=new Set(e.filter(({isDefaultBranch:e})=>!e).map(({branch:e})=>e))
for(const e of[...s].slice(0,L)){const{data:s}=await(await r()).request("GET /repos/{owner}/{repo}/actions/runs",{owner:t,repo:n,branch:e,per_page:1})
0===s.total_count&&o(`No run was ever seen on the branch "${(0,O.TL)(e)}", which is watched. Check its name in \`branch\`.`)}}(l,n),l}($,f.sections.repeatedFailures??[],y),g.waiting,nameOf),S=await async function(e,t,n){const r=[],o=[]
for(const[s,a]of e.entries()){const i=usedUp(n)
if(i)return{results:r,problems:o,unreached:e.slice(s),why:i}
const c=await t(a,s)
r.push(...c.results)
const u=c.problems.find(e=>(0,p.Jz)(e))
if(u)return{results:r,problems:o,unreached:e.slice(s),why:headOf(u)}
o.push(...c.problems)}return{results:r,problems:o,unreached:[]}}(x,(n,r)=>(x.length>1&&y.progress(`${r+1}/${x.length} ${n.workflow.name} on ${n.branch}`),(0,w.A)(n,e,t,y)),{elapsed:y.elapsed,budgetMs:u["sweep-budget"],left:v}),T=h?await async function(e,t,{before:n,streams:r,swept:o,answers:s}){const a=new Set(r.map(nameOf)),i=o.unreached.map(nameOf),c=n.waiting.filter(e=>a.has(e))
if(!s.changed()&&i.join("\n")===c.join("\n"))return[]
return e.update(t,e=>{const{waiting:t}=notesOf(e)
return function({answers:e,waiting:t}){return{version:1,waiting:t.slice(0,R),answers:fitting(e).map(e=>({...e}))}}({answers:s.all(),waiting:[...i,...t.filter(e=>!a.has(e))]})}).then(()=>[],problemOf)}(h,d,{before:g,streams:x,swept:S,answers:b}):[],E=function(e,{unreached:t,why:n=""},r,s){const a=`${shareOf(e.length-t.length,e)} judged.`
if(s.progress(a),s.summary(0===t.length?a:`${a} ${n}.`),0===t.length)return[]
const i=new o.l(`${n}: ${shareOf(t.length,e)} not judged`,{fix:r?I:N})
return t.length===e.length?[i]:(s.error(i.message),[])}(x,S,void 0!==h,y)
return{results:S.results,problems:[...E,...S.problems,...T]}}const redacting=({read:e,write:t},{redact:n})=>({read:e,write:(e,{etag:o,body:s})=>t(e,{etag:o,body:(0,r.KL)(s,n)})}),nameOf=({workflow:e,branch:t})=>`${e.id} ${t}`
function problemOf(e){if(e instanceof o.l)return[e]
throw e}function shareOf(e,t){const n=(0,u.L)(new Set(t.map(({workflow:e})=>e.id)).size,"workflow"),r=(0,u.L)(t.length,"workflow")
return`${e} of ${r===n?r:`${t.length} branches of ${n}`} ${1===e?"was":"were"}`}const P="give it more time (`sweep-budget`) or a token with a higher limit, or name fewer `workflows`.",I=`The next sweep begins with them. If that is too late, ${P}`,N=`Use a \`ledger\`, so that the next sweep begins with them; or ${P}`}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var r=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:s}=e
return{method:n.method,path:pathOf(n.url),status:s?.status,headers:s?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof o.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var r=n(8082),o=n(4909),s=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,a){const l=(0,s.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[f,h]=function(e,t,n,r){const{status:s,method:a,path:l,message:f}=e,h=`${t} answered ${s} to ${a} ${(0,o.TL)(l,200)}: ${(0,o.TL)(f,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(f,200)}`,c]
const w=(0,i.Hh)(e,n)
if(void 0!==w)return[`The rate limit of ${t} for this token is used up for ${waiting(w)}`,u]
if(401===s)return[h,"Pass a valid `github-token`, such as ${{ github.token }}; an expired or revoked one gives this answer."]
const p=403===s||404===s?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(t&&n&&n.toLowerCase()!==t.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===s?[h,organizationRule(e)??p??`The token may not do this: ${grant(e)}`]:404===s?[h,p??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[h,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[h,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[h,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,a)??[]
return f&&h?new r.l(f,{fix:h,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,s.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}function isRateLimited(e,t=Date.now()){const n=(0,s.PD)(e)
return void 0!==n&&void 0!==(0,i.Hh)(n,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=a.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),s=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===s.length?"use one that has the rights for it.":`give the job \`permissions: { ${s.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,s=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const s=(0,r.g5)(e)
return s&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const s=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},o){return void 0===e||a.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==s&&s<=n?{retries:o,afterSeconds:Math.ceil(s)}:void 0}(s,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const o="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(429!==e&&(403!==e||!o&&void 0===a&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(t["x-ratelimit-reset"])
return a??(o&&void 0!==i?Math.max(0,i-r/1e3)+1:s)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
