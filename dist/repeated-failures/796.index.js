export const id=796
export const ids=[796]
export const modules={6796:((e,t,n)=>{n.r(t),n.d(t,{transportOver:()=>transportOver})
var s=n(4662),o=n(8082),r=n(6807),a=n(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const i=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:n})=>i.test(e)?t():n()
var u=n(2832)
const graphqlHome=e=>e.replace(/\/v3\/?$/,""),refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new s.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1}),c=100,inDoubt=e=>{throw new DoubtfulCreate(e)},unlessForbidden=e=>{if(!(0,u.kQ)(e))throw e},unless=(...e)=>t=>{const n=(0,r.c2)(t)
if(void 0===n||!e.includes(n))throw t}
var d=n(3178),l=n(6357)
const h=/^<!-- tocsin:([0-9a-f]{24}) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,d.s)(e).slice(0,8),startOf=({key:e,state:t,severity:n,title:s})=>`\x3c!-- tocsin:${e} ${"closed"===t?"resolved":"firing"} ${n} ${titleHash(s)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e,t){const[,n,s,o,r=""]=h.exec(e)??[]
if(n!==t)return
const a=l.gO.find(e=>e===o)
return a&&{phase:"resolved"===s?"resolved":"firing",severity:a,titleHash:r}}const m=65536
function bodyFor(e,t=""){const n=endOf(e.key),s=t.lastIndexOf(n),o=-1===s?h.test(t)?"":withGap(t):t.slice(s+n.length),r=startOf(e)+e.body+n+o
return r.length<=m?r:startOf(e)+t.replace(h,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},n)=>statusLine(e)+t+(void 0===n?"":`\n\n${n}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t)),f=5,b=2,p=30,isOurs=({key:e,author:t})=>n=>void 0!==n&&sameLogin(n.author,t)&&isMarked({key:e},n),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase(),isMarked=({key:e},{body:t})=>void 0!==markerIn(t,e)
async function among(e,t,n,s){const o=e.filter(isOurs(n))
if(o.length>0)return o.find(({state:e})=>"open"===e)??o.at(-1)
const r=t.issues.find(isOurs(n))??(t.next?await async function(e,t){const n={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let s=1;s<=f;s++){const{issues:o,next:r}=await t.list({...n,page:s}),a=o.find(isOurs(e))
if(a||!r)return a}}(n,s):void 0)
return r&&s.read(r.number)}const missing=(e,t)=>e.filter(e=>!t.some(t=>sameLogin(t,e)))
async function giveWay({number:e},t,n){return await n.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}function plan(e,t,n){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const s=markerIn(t.body,e.key),o=function(e,t,n,s){const{state:o,locked:r}=t
return"closed"===e.state?"open"===o&&"resolved"!==n?.phase?{state:"closed"}:{}:r?{anew:!0}:"open"===o?{}:"resolved"===n?.phase?isCool(e,t,s)?{anew:!0}:{state:"open"}:rose(e,n)?{state:"open",note:g}:{note:w}}(e,t,s,n)
if(o.anew)return{kind:"create"}
const r=void 0!==s&&s.severity!==e.severity,a=void 0!==s&&"resolved"===s.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,s),...o.state&&{state:o.state}},tell:r||a||void 0!==o.state||void 0!==o.note,...void 0!==o.note&&{note:o.note}}}const w="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",g="Reopened, though somebody closed it: the severity rose.",isCool=({reopenWithinMs:e},{closedAt:t=""},n)=>!(n-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,l.jZ)(e,t.severity)
function texts(e,t,n){const s=bodyFor(e,t.body)
return{...n?.titleHash===titleHash(t.title)&&t.title!==e.title&&{title:e.title},...s.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:s}}}const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"},keep_remembered=async({remote:e},t)=>e&&/^[1-9]\d{0,14}$/.test(e.id)?t.read(Number(e.id)):void 0,newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t
async function changed(e,t,n,s){const o=await async function(e,t,{change:n,tell:s,note:o},r){const a=await async function(e,t,n,s,o){const r=function({remote:e},{number:t}){const{id:n,thread:s=""}=e??{}
return n===String(t)&&/^\d{1,15}$/.test(s)?Number(s):void 0}(e,t),a=statusFor(e,s)
if(void 0!==r&&await o.editComment(r,a))return r
const i=t.comments>0?await async function(e,t,n){const s=await n.comments(t.number)
return s.find(({body:n,author:s})=>sameLogin(s,t.author)&&isStatus(n,e))?.id}(e.key,t,o):void 0
return void 0!==i&&await o.editComment(i,a)?i:n?o.comment(t.number,a):void 0}(e,t,s,o,r)
return Object.keys(n).length>0&&await r.change(t.number,{...n,...reasonOf(n.state)}),a}(e,t,n,s)
return{kind:"done",number:t.number,url:t.url,...void 0!==o&&{comment:o}}}const created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:n,now:i}){const u=new URL(t.apiUrl).host
let d
return async(l,{timeoutMs:h,signal:m})=>{try{const{request:o}=await e(),r=function(e,t,n){const{owner:s,repo:o,apiUrl:r}=t,a={owner:s,repo:o},issueOf=e=>function(e,t){const{number:n,title:s,locked:o,comments:r}=e,a=!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:n,title:s,locked:o,comments:r,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}(e,`${s}/${o}`)
return{user:()=>n(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>n(()=>async function(e,t){const{data:n}=await e("POST /graphql",{baseUrl:graphqlHome(t),query:"query { viewer { login } }"}).catch(refused),s=n?.data?.viewer?.login
if("string"!=typeof s||""===s)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(n?.errors))
return s}(e,r)).catch(unlessForbidden),async read(t){const s=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return s&&issueOf(s.data)},async list(t){const s={...a,...t,state:"all",sort:"created",per_page:c},{data:o}=await n(()=>e("GET /repos/{owner}/{repo}/issues",s)),r=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:r,next:o.length===c}},async create(t){const s=issueOf((await n(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).catch(inDoubt)).data)
if(!s)throw new Error("GitHub answered a new issue with something else")
return s},async change(t,s){await n(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...s}))},async addLabels(t,s){const o={...a,issue_number:t,labels:s},{data:r}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return r.map(({name:e})=>e)},async comments(t){const s={...a,issue_number:t,per_page:c},{data:o}=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",s))
return o.map(({id:e,body:t="",user:n})=>({id:Number(e),body:t,author:n?.login??""}))},async comment(t,s){const o={...a,issue_number:t,body:s},{data:r}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return Number(r.id)},async editComment(t,s){const o={...a,comment_id:t,body:s}
return void 0!==await n(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",o)).catch(unless(404))}}}(o,t,function(e,t){const n=AbortSignal.timeout(Math.ceil(e)),o=t?AbortSignal.any([n,t]):n,ended=t=>n.aborted?new s.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new s.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(o.aborted)throw ended(!1)
const{promise:t,reject:n}=Promise.withResolvers(),stop=()=>n(ended(!0))
return o.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>o.removeEventListener("abort",stop))}}(h,m)),author=async()=>d??=await authorOf(n,r)
return await async function(e,{calls:t,now:n,author:s}){const o=await keep_remembered(e,t),r=plan(e,o,n())
if("update"===r.kind&&o)return changed(e,o,r,t)
const a={key:e.key,label:e.labels[0]},{issue:i,taken:u}=await async function(e,t,n){const s=await n.list({}),o=await async function(e,t){const n=[]
let s=[]
for(let o=e+1;s.length<b&&o<=e+p;o++){const e=await t.read(o)
if(e){const o=await Promise.all(s.map(t.read))
n.push(...o.filter(e=>void 0!==e),e),s=[]}else s.push(o)}return n}(s.newest,n),r=Math.max(s.newest,...o.map(({number:e})=>e)),a=s.next||[...o,...s.issues].some(t=>isMarked(e,t))?await t():void 0
return void 0===a?{issue:void 0,taken:r}:{issue:await among(o,s,{...e,author:a},n),taken:r}}(a,s,t),c=newer(i,o),d=plan(e,c,n())
return"nothing"===d.kind?{kind:"nothing"}:"update"===d.kind&&c?changed(e,c,d,t):created(await async function(e,t,n,s){const{title:o,labels:r,assignees:a}=e,i=await s.create({title:o,body:bodyFor(e),labels:[...r],assignees:[...a]}),u=await async function(e,{number:t},n,s){for(let o=e+1;o<t;o++){const e=await s.read(o)
if(isOurs(n)(e)&&"open"===e.state)return e}}(n,i,{...t,author:i.author},s)
if(u)return{issue:await giveWay(i,u,s),dropped:{labels:[],assignees:[]}}
const c=0===missing(r,i.labels).length?i.labels:await s.addLabels(i.number,missing(r,i.labels))
return{issue:i,dropped:{labels:missing(r,c),assignees:missing(a,i.assignees)}}}(e,a,u,t))}(l,{calls:r,now:i,author})}catch(e){return function(e,t,n){const[i,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(i instanceof s.w)return unanswered(i,u)
const c=(0,r.PD)(i)
if(!c)return function(e){if(!(e instanceof o.l))throw e
return{kind:"refused",status:401,message:e.problem,fix:e.fix}}(i)
const{status:d,message:l,method:h,path:m,sent:f,final:b}=c
if(void 0===d){const e=b?"aborted":"other"
return unanswered(new s.w(`${t} gave no answer to ${h} ${m}: ${l}`,{fault:e,sent:f,cause:i}),u)}const p=`${t} answered ${d} to ${h} ${m}: ${l}`
if(u&&d>=500)return{kind:"doubtful",message:p}
const w=(0,a.Hh)(c,n),g=i instanceof o.l?i.fix:void 0
return{kind:"refused",status:d,message:p,...void 0!==w&&{waitMs:Math.ceil(1e3*w)},...void 0!==g&&{fix:g}}}(e,u,i())}}}}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var s=n(8082),o=n(4909),r=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n){const a=(0,r.g5)(e)
if(!a)return e
if(e instanceof Error&&e.cause instanceof s.l)return e.cause
const[d,l]=function(e,t,n){const{status:s,method:r,path:a,message:d}=e,l=`${t} answered ${s} to ${r} ${(0,o.TL)(a,200)}: ${(0,o.TL)(d,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(d,200)}`,u]
const h=(0,i.Hh)(e,n)
return void 0!==h?[`The rate limit of ${t} for this token is used up for ${waiting(h)}`,c]:401===s?[l,"Pass a valid `github-token`, such as ${{ github.token }}; an expired or revoked one gives this answer."]:403===s?[l,organizationRule(e)??`The token may not do this: ${grant(e)}`]:404===s?[l,`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[l,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[l,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[l,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(a,t,n)??[]
return d&&l?new s.l(d,{fix:l,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,r.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}function isRateLimited(e,t=Date.now()){const n=(0,r.PD)(e)
return void 0!==n&&void 0!==(0,i.Hh)(n,t)}const u="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",c="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const s=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const s=a.find(([e])=>e.test(n))
return s&&permission(s[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),r=o.length>0?o:s?[s]:[]
return 0===r.length?"use one that has the rights for it.":`give the job \`permissions: { ${r.join(", ")} }\` beside those it has; naming one sets all others to none.`}const waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const o=3,r=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const r=(0,s.g5)(e)
return r&&function(e,t,{maxWaitSeconds:n,now:s}){if(e.final)return
const r=limitSeconds(e,s)??function({status:e,headers:t,method:n,sent:s},o){return void 0===e||a.has(e)?"POST"===n&&s?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==r&&r<=n?{retries:o,afterSeconds:Math.ceil(r)}:void 0}(r,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},s){const o="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(429!==e&&(403!==e||!o&&void 0===a&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(t["x-ratelimit-reset"])
return a??(o&&void 0!==i?Math.max(0,i-s/1e3)+1:r)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
