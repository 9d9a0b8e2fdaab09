export const id=852
export const ids=[852,800]
export const modules={4800:((e,t,n)=>{n.d(t,{keepSeen:()=>keepSeen})
var r=n(3678),s=n(781),o=n(5405)
const a=864e5,i=30*a,c=500,keyOf=e=>(0,s.X)("branches",e)
async function keepSeen(e,t,n){let s=merged([],n)
try{const r=seenOf(await e.read(keyOf(t)))
return s=merged(r,n),function(e,t){const n=new Map(e.map(e=>[nameOf(e),e.at]))
return t.some(e=>e.at-(n.get(nameOf(e))??0)>=a)}(r,n)&&await e.update(keyOf(t),e=>seenToJson(merged(seenOf(e),n))),{seen:s,problems:[]}}catch(e){return{seen:s,problems:[(0,r.Kl)(e)]}}}const nameOf=({workflow:e,branch:t})=>`${e} ${t}`
function merged(e,t){const n=[...t,...e].toSorted((e,t)=>t.at-e.at)
return[...Map.groupBy(n,nameOf).values()].flatMap(([e])=>e??[]).filter(({at:e})=>(n[0]?.at??0)-e<i).slice(0,c)}const seenToJson=e=>({version:1,seen:e.map(({workflow:e,branch:t,at:n})=>[e,t,n])}),seenOf=e=>(0,o.p_)((0,o.OA)(e).seen).flatMap(oneOf)
function oneOf(e){const[t,n,r]=(0,o.p_)(e)
return"string"==typeof t&&"string"==typeof n&&"number"==typeof r&&Number.isFinite(r)?[{workflow:t,branch:n,at:r}]:[]}}),8852:((e,t,n)=>{n.d(t,{sweep:()=>sweep})
var r=n(3678),s=n(911),o=n(8082),a=n(2756)
const i={"GET /repos/{owner}/{repo}/contents/{path}":[],"GET /repos/{owner}/{repo}/actions/workflows":["total_count","workflows","id","name","path","state","created_at"],"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs":["total_count","workflow_runs","id","run_attempt","run_number","workflow_id","name","path","display_title","event","head_branch","head_repository","full_name","head_sha","status","conclusion","html_url","triggering_actor","actor","login","created_at","run_started_at","updated_at"]}
function cachedPort(e,t){return{async request(n,r={}){const s=i[n]
if(!s)return e.request(n,r)
const o=function(e,t){const n=e.slice(e.indexOf(" ")+1),r=n.replace(/\{(\w+)\}/g,(e,n)=>encodeURIComponent(String(t[n]))),s=Object.keys(t).filter(e=>"mediaType"!==e&&!n.includes(`{${e}}`))
return`${r}?${new URLSearchParams(s.toSorted().map(e=>[e,String(t[e])]))}`}(n,r),u=await t.read(o),l=await(0,a.N)(c,()=>e.request(n,u?conditional(r,u):r))
if(!l)return{data:u?.body,headers:{}}
const f=etagOf(l.headers)
return f&&await t.write(o,{etag:f,body:JSON.parse(JSON.stringify(l.data,[...s]))}),l}}}const c=304,conditional=(e,{etag:t})=>({...e,headers:{"if-none-match":t}}),etagOf=e=>"etag"in e&&"string"==typeof e.etag?e.etag:""
var u=n(781),l=n(8610)
function metered(e){let t=Number.POSITIVE_INFINITY
return{port:{request:async(n,r)=>{const s=await e.request(n,r)
return t=function(e){const t="x-ratelimit-remaining"in e?e["x-ratelimit-remaining"]:void 0
return"string"==typeof t&&/^\d{1,10}$/.test(t)?Number(t):void 0}(s.headers)??t,s}},left:()=>t}}var f=n(4622),h=n(6807),w=n(8407)
const through=(e,t)=>(0,w.k)(t,{request:(...t)=>e.request(...t)})
function ifMissing(e){if(404!==(0,h.c2)(e))throw e}const outlivesJob=e=>!e.startsWith("ghs_")
var d=n(1548),p=n(5405)
const isTag=e=>/^(W\/)?"[\x21\x23-\x7e]{1,200}"$/.test(e)
var g=n(2832)
const m=20
function usedUp({elapsed:e,budgetMs:t,left:n}){return e()>=t?"The time of the sweep is used up":n()<m?`The rate limit of the token is used up but for ${n()} calls`:void 0}const headOf=({message:e})=>e.split("\n",1)[0]??""
var b=n(4411),y=n(5325)
const k=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],v=10
function workflowOf(e){const t=(0,p.OA)(e)
return{id:(0,y.ai)(t.id),name:(0,y.Qq)(t.name),path:(0,y.Qq)(t.path),state:k.find(e=>e===t.state)??"active",createdAt:(0,y.Qq)(t.created_at)}}var $=n(4985),x=n(4554),_=n(776)
const S=["push","workflow_dispatch",$.G4],O=a.x/4
var T=n(551),q=n(4800),M=n(5278),P=n(3555)
const isHome=({runUrl:e,serverUrl:t,repository:n})=>e.startsWith(`${t}/${n}/actions/`)
var E=n(4909)
function checkWorkflows(e,t,n,{context:r,warn:s}){const a=function(e,t,n){const isUnknown=t=>!e.some(e=>(0,P.ev)(e,[t])),r=n.flatMap(e=>e.workflows).filter(e=>!e.includes("*"))
return{inputs:t.workflows.filter(isUnknown),policies:[...new Set(r)].filter(isUnknown)}}(e,t,n),sentence=t=>`No workflow of ${r.repository} matches ${listed(t)}; ${thereAre(e)}.`
if(a.inputs.length>0&&a.inputs.length===t.workflows.length)throw new o.l(sentence(a.inputs),{fix:"Correct the input `workflows`: names, file names such as ci.yml, or globs."})
a.inputs.length>0&&s(`${sentence(a.inputs)} Correct the input \`workflows\`.`),a.policies.length>0&&isHome(r)&&s(`${sentence(a.policies)} Correct \`repeated-failures\` in the configuration.`)}const thereAre=e=>0===e.length?"there are none":`there are: ${shortened(e.map(({name:e,path:t})=>(0,E.TL)(e||t)))}`,listed=e=>shortened(e.map(e=>`"${(0,E.TL)(e)}"`)),shortened=e=>[...e.slice(0,20),...e.length>20?[`and ${e.length-20} more`]:[]].join(", "),L=5
async function hasRun(e,{context:{owner:t,repo:n},github:r}){const{data:s}=await(await r()).request("GET /repos/{owner}/{repo}/actions/runs",{owner:t,repo:n,branch:e,per_page:1})
return s.total_count>0}const unchecked=(e,{problem:t})=>`Whether a run was ever seen on ${listed(e)} was not checked: ${t}`
async function listedStreams(e,t,n){const{owner:a,repo:i}=n.context,c=(0,s.KL)(await async function(e,{owner:t,repo:n}){return(await(0,b.n)(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:n},{key:"workflows",mostPages:v})).map(workflowOf)}(await n.github(),{owner:a,repo:i}),n.redact)
for(const{name:e,state:t}of c)"disabled_inactivity"===t&&n.warn(stopped(e))
checkWorkflows(c,e,t,n)
const u=await async function(e,{context:{payload:t},github:n}){if(t.text("repository.full_name")===e&&t.has("repository.default_branch"))return t.text("repository.default_branch")
const[r="",s=""]=e.split("/"),{data:o}=await(await n()).request("GET /repos/{owner}/{repo}",{owner:r,repo:s})
return o.default_branch}(n.context.repository,n),l=(0,M.S8)(function(e,t,{context:n,progress:r}){const s=isHome(n)?e.find(({path:e})=>e===n.workflowPath):void 0
return!s||t.some(e=>(0,P.eZ)(s).includes(e))?e:(r(`Left out: ${s.path}, the workflow of this step. To watch it too, name it in \`workflows\`.`),e.filter(e=>e!==s))}(c,e.workflows,n),e,t,u),{seen:f,problems:h}=await branchesSeen(l,n),w=l.flatMap(e=>(0,M.$o)(e,function({workflow:e,branches:t},n,{notice:r}){const s=t.filter(T.Pt),o=n.filter(({workflow:t,branch:n})=>t===e.path&&(0,T.Df)(n,s)),a=[...new Set(o.map(({branch:e})=>e))]
a.length>A&&r(tooMany(e.name,s,a.length))
return a.slice(0,A)}(e,f,n),u))
return await async function(e,t){const n=[...new Set(e.filter(({isDefaultBranch:e})=>!e).map(({branch:e})=>e))].slice(0,L)
for(const[e,s]of n.entries()){const a=await hasRun(s,t).catch(r.Kl)
if(a instanceof o.l)return t.notice(unchecked(n.slice(e),a))
a||t.warn(`No run was ever seen on the branch "${(0,E.TL)(s)}", which is watched. Check its name in \`branch\`.`)}}(w,n),{streams:w,problems:h}}const A=20
async function branchesSeen(e,t){const n=e.filter(({workflow:e,branches:t})=>"active"===e.state&&t.some(T.Pt))
if(0===n.length)return{seen:[],problems:[]}
const r=await t.ledger(),s=[]
for(const e of n)s.push(...await fittingBranches(e,t))
return r?(0,q.keepSeen)(r,t.context.repository,s):{seen:s,problems:[]}}async function fittingBranches({workflow:e,branches:t},{context:{owner:n,repo:s},github:o,warn:a,error:i,now:c}){try{const r=await async function(e,t){const read=n=>(0,_.Cw)(e,t,(0,_.gy)(n)),{runs:n,state:r}=await read({}),s=[]
if("whole"!==r&&n.filter(e=>S.includes(e.event)&&(0,$.qK)(e,t)).length<O)for(const e of S)s.push(...(await read({event:e})).runs)
const o=[...n,...s].filter(e=>(0,$.qK)(e,t)&&!(0,$.US)(e.event)).toSorted((e,t)=>t.number-e.number)
return{branches:[...new Set(o.map(({branch:e})=>(0,x.sH)(e)).filter(e=>""!==e))],whole:"whole"===r}}(await o(),{owner:n,repo:s,workflow:e.id})
r.whole||0!==r.branches.length||a(noneCounts(e.name))
return r.branches.filter(e=>(0,T.Df)(e,t.filter(T.Pt))).map(t=>({workflow:e.path,branch:t,at:c()}))}catch(e){return i((0,r.Kl)(e).message),[]}}const noneCounts=e=>`None of the newest runs of "${e}" is of a branch: all are of forks, of pull requests or of what anybody can start. A sweep judges only the branches that are named, or that it has seen before.`
const tooMany=(e,t,n)=>`${n} branches of "${e}" fit ${t.map(e=>`"${e}"`).join(", ")}: a sweep judges the ${A} that ran last. Events of the others are judged all the same.`,stopped=e=>`GitHub has stopped the schedule of "${e}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`,R=50,G=2e6,N=1e3
function fitting(e){let t=G
return e.slice(0,R).filter(({body:e})=>{const n=JSON.stringify(e).length,r=n<=t
return r&&(t-=n),r})}function notesOf(e){const{answers:t,waiting:n}=(0,p.OA)(e)
return{answers:(0,p.p_)(t).flatMap(answerOf),waiting:(0,p.p_)(n).filter(e=>"string"==typeof e)}}function answerOf(e){const{url:t,etag:n,body:r}=(0,p.OA)(e)
return"string"==typeof t&&"string"==typeof n&&"string"==typeof r?[{url:t,etag:n,body:r}]:[]}async function sweep(e,t,n){const{inputs:s,config:a}=t,i=await n.ledger(),c=(0,u.X)("sweeps",n.context.repository),{before:l,unread:h}=await async function(e,t){try{return{before:notesOf(await(e?.read(t))),unread:[]}}catch(e){return{before:notesOf(void 0),unread:[(0,r.Kl)(e)]}}}(i,c),w=function(e){const t=new Map(e.toReversed().map(e=>[e.url,e]))
let n=!1
const use=e=>{t.delete(e.url),t.set(e.url,e)}
return{all:()=>[...t.values()].toReversed(),changed:()=>n,read:e=>{const n=t.get(e),r=n&&(0,p.U4)(n.body)
if(n&&isTag(n.etag)&&void 0!==r)return use(n),{etag:n.etag,body:r}},write:(e,{etag:t,body:r})=>{n=!0,use({url:e,etag:t,body:JSON.stringify(r)})}}}(l.answers),{ports:m,left:b}=await async function(e,t,n){const r=await n.github(),{port:s,left:o}=metered(r),a=t&&void 0===e.repository&&outlivesJob(e["github-token"]),i=a?function(e,t,{owner:n,repo:r}){return{...through(e,t),file:async(t,s)=>{const o={owner:n,repo:r,path:t,ref:s,mediaType:{format:"raw"}},a=await e.request("GET /repos/{owner}/{repo}/contents/{path}",o).catch(ifMissing)
return"string"==typeof a?.data?a.data:void 0}}}(cachedPort(s,redacting(t,n)),r,n.context):through(s,r)
return{ports:(0,f.R)({...n,github:async()=>i}),left:o}}(s,i&&w,n),y={workflows:s.workflows,branches:s.branch},k=await listedStreams(y,a.sections.repeatedFailures??[],m),v=function(e,t,n){const r=new Map(t.map((e,t)=>[e,t])),placeOf=e=>r.get(n(e))??t.length
return e.toSorted((e,t)=>placeOf(e)-placeOf(t))}(k.streams,l.waiting,nameOf),$=await async function(e,t,n){const r=[],s=[]
for(const[o,a]of e.entries()){const i=usedUp(n)
if(i)return{results:r,problems:s,unreached:e.slice(o),why:i}
const c=await t(a,o)
r.push(...c.results)
const u=c.problems.find(e=>(0,g.Jz)(e))
if(u)return{results:r,problems:s,unreached:e.slice(o),why:headOf(u)}
s.push(...c.problems)}return{results:r,problems:s,unreached:[]}}(v,(n,r)=>(v.length>1&&m.progress(`${r+1}/${v.length} ${n.workflow.name} on ${n.branch}`),(0,d.A)(n,e,t,m)),{elapsed:m.elapsed,budgetMs:s["sweep-budget"],left:b}),x=i?await async function(e,t,{before:n,streams:s,swept:o,answers:a}){const i=new Set(s.map(nameOf)),c=o.unreached.map(nameOf),u=n.waiting.filter(e=>i.has(e))
if(!a.changed()&&c.join("\n")===u.join("\n"))return[]
const next=e=>{const{waiting:t}=notesOf(e)
return function({answers:e,waiting:t}){return{version:1,waiting:t.slice(0,N),answers:fitting(e).map(e=>({...e}))}}({answers:a.all(),waiting:[...c,...t.filter(e=>!i.has(e))]})}
return e.update(t,next).then(()=>[],e=>[(0,r.Kl)(e)])}(i,c,{before:l,streams:v,swept:$,answers:w}):[],_=function(e,{unreached:t,why:n=""},r,s){const a=`${shareOf(e.length-t.length,e)} judged.`
if(s.progress(a),s.summary(0===t.length?a:`${a} ${n}.`),0===t.length)return[]
const i=new o.l(`${n}: ${shareOf(t.length,e)} not judged`,{fix:r?j:U})
return t.length===e.length?[i]:(s.error(i.message),[])}(v,$,void 0!==i,m)
return{results:$.results,problems:[..._,...$.problems,...h,...k.problems,...x]}}const redacting=({read:e,write:t},{redact:n})=>({read:e,write:(e,{etag:r,body:o})=>t(e,{etag:r,body:(0,s.KL)(o,n)})}),nameOf=({workflow:e,branch:t})=>`${e.id} ${t}`
function shareOf(e,t){const n=(0,l.L)(new Set(t.map(({workflow:e})=>e.id)).size,"workflow"),r=(0,l.L)(t.length,"workflow")
return`${e} of ${r===n?r:`${t.length} branches of ${n}`} ${1===e?"was":"were"}`}const I="give it more time (`sweep-budget`) or a token with a higher limit, or name fewer `workflows`.",j=`The next sweep begins with them. If that is too late, ${I}`,U=`Use a \`ledger\`, so that the next sweep begins with them; or ${I}`}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var r=n(4662),s=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:o}=e
return{method:n.method,path:pathOf(n.url),status:o?.status,headers:o?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof s.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var r=n(8082),s=n(4909),o=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,a){const l=(0,o.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[f,h]=function(e,t,n,r){const{status:o,method:a,path:l,message:f}=e,h=`${t} answered ${o} to ${a} ${(0,s.TL)(l,200)}: ${(0,s.TL)(f,200)}`
if(void 0===o)return e.final?void 0:[`${t} gave no answer: ${(0,s.TL)(f,200)}`,c]
const w=(0,i.Hh)(e,n)
if(void 0!==w)return[`The rate limit of ${t} for this token is used up for ${waiting(w)}`,u]
if(401===o)return[h,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const d=403===o||404===o?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,s.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===o?[h,organizationRule(e)??d??`The token may not do this: ${grant(e)}`]:404===o?[h,d??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===o?[h,"It has expired, or the feature is turned off in the settings of the repository."]:o>=500?[h,"Run the workflow again later; www.githubstatus.com lists outages."]:o>=400?[h,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,a)??[]
return f&&h?new r.l(f,{fix:h,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,o.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==function(e,t=Date.now()){const n=(0,o.PD)(e)
return n&&(0,i.Hh)(n,t)}(e,t)
const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=a.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),s=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),o=[...new Set((s.length>0?s:r?[r]:[]).map(allOfIt))]
return 0===o.length?"use one that has the rights for it.":`give the job \`permissions: { ${o.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const s=3,o=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const o=(0,r.g5)(e)
return o&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const o=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},s){return void 0===e||a.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(s+1)**2):void 0}(e,t)
return void 0!==o&&o<=n?{retries:s,afterSeconds:Math.ceil(o)}:void 0}(o,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const s="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(!(429===e||403===e&&(s||void 0!==a||/\brate limit|\babuse detection/i.test(n))))return
const i=seconds(t["x-ratelimit-reset"])
return a??(s&&void 0!==i?Math.max(0,i-r/1e3)+1:o)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
