export const id=742
export const ids=[742]
export const modules={6807:((e,t,s)=>{s.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var n=s(4662),o=s(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:s,response:r}=e
return{method:s.method,path:pathOf(s.url),status:r?.status,headers:r?.headers??{},message:e.message,sent:!(t instanceof n.w)||t.sent,final:t instanceof o.l||t instanceof n.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),9742:((e,t,s)=>{s.r(t),s.d(t,{transportOver:()=>transportOver})
var n=s(4662),o=s(8082),r=s(3678),a=s(6807),i=s(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function answerFor(e,t,s){const[c,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(c instanceof n.w)return unanswered(c,u)
const d=(0,a.PD)(c)
if(!d&&u&&!(c instanceof o.l))return unreadable(c,t)
if(!d)return function(e){const{problem:t,fix:s}=(0,r.Kl)(e)
return{kind:"refused",status:401,message:t,fix:s}}(c)
const{status:l,message:h,method:f,path:m,sent:p,final:w}=d
if(void 0===l){const e=w?"aborted":"other"
return unanswered(new n.w(`${t} gave no answer to ${f} ${m}: ${h}`,{fault:e,sent:p,cause:c}),u)}const b=`${t} answered ${l} to ${f} ${m}: ${h}`
if(u&&l>=500)return{kind:"doubtful",message:b}
const g=(0,i.Hh)(d,s),v=c instanceof o.l?c.fix:void 0
return{kind:"refused",status:l,message:b,...void 0!==g&&{waitMs:Math.ceil(1e3*g)},...void 0!==v&&{fix:v}}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const unreadable=(e,t)=>({kind:"doubtful",message:`${t} answered a new issue with what cannot be read: ${e instanceof Error?e.message:String(e)}`})
const c=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:s})=>c.test(e)?t():s()
var u=s(2832)
function issueFrom(e,t){const{number:s,title:n,locked:o,comments:r}=e,a=void 0!==t&&!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:s,title:n,locked:o,comments:r,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}const graphqlHome=e=>e.replace(/\/v3\/?$/,"")
async function viewerOf(e,t){const{data:s}=await e("POST /graphql",{baseUrl:graphqlHome(t),query:"query { viewer { login } }"}).catch(refused),n=s?.data?.viewer?.login
if("string"!=typeof n||""===n)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(s?.errors))
return n}const refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new n.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1})
const d=100
function callsOver(e,t,s){const{owner:n,repo:o,apiUrl:r}=t,a={owner:n,repo:o},issueOf=e=>issueFrom(e,`${n}/${o}`)
return{user:()=>s(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>s(()=>viewerOf(e,r)).catch(unlessForbidden),async read(t){const n=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return n&&issueOf(n.data)},async list(t){const n={...a,...t,state:"all",sort:"created",per_page:d},{data:o}=await s(()=>e("GET /repos/{owner}/{repo}/issues",n)),r=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:r,next:o.length===d}},create:async t=>s(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).then(({data:e})=>function(e){const t=issueFrom(e)
if(!t)throw new Error("the answer is no issue")
return t}(e)).catch(inDoubt),async change(t,n){await s(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...n}))},async addLabels(t,n){const o={...a,issue_number:t,labels:n},{data:r}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return r.map(({name:e})=>e)},async comments(t,n){const o={...a,issue_number:t,per_page:d,page:n},{data:r}=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return r.map(({id:e,body:t="",user:s})=>({id:Number(e),body:t,author:s?.login??""}))},async comment(t,n){const o={...a,issue_number:t,body:n},{data:r}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return Number(r.id)},async editComment(t,n){const o={...a,comment_id:t,body:n}
return void 0!==await s(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",o)).catch(unless(404))},async dropComment(t){await s(()=>e("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...a,comment_id:t})).catch(unless(404))}}}const inDoubt=e=>{throw new DoubtfulCreate(e)},unlessForbidden=e=>{if(!(0,u.kQ)(e))throw e},unless=(...e)=>t=>{const s=(0,a.c2)(t)
if(void 0===s||!e.includes(s))throw t}
var l=s(3178),h=s(6357)
const f=/^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,l.s)(e).slice(0,8),startOf=({key:e,series:t="-",tie:s,state:n,severity:o,title:r})=>`\x3c!-- tocsin:${e} ${t} ${s?.seal??"-"} ${"closed"===n?"resolved":"firing"} ${o} ${titleHash(r)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e){const[,t="",s="-",n="-",o,r,a=""]=f.exec(e)??[],i=h.gO.find(e=>e===r)
if(!i)return
return{...{key:t,..."-"!==s&&{series:s},..."-"!==n&&{seal:n}},phase:"resolved"===o?"resolved":"firing",severity:i,titleHash:a}}const m=65536
function bodyFor(e,t=""){const s=markerIn(t),n=endOf(s?.key??e.key),o=t.lastIndexOf(n),r=-1===o?s?"":withGap(t):t.slice(o+n.length),a=startOf(e)+e.body+endOf(e.key)+r
return a.length<=m?a:startOf(e)+t.replace(f,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},s)=>statusLine(e)+t+(void 0===s?"":`\n\n${s}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t))
function plan(e,t,s){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const n=markerIn(t.body)
if(showsOther(e,n))return{kind:"later"}
const o=n?.key===e.key?n:void 0,r=function(e,t,s,n){const{state:o,locked:r}=t
return"closed"===e.state?"open"===o&&"resolved"!==s?.phase?{state:"closed"}:{}:r?{anew:!0}:"open"===o?{}:"resolved"===s?.phase?isCool(e,t,n)?{anew:!0}:{state:"open"}:rose(e,s)?{state:"open",note:b}:{note:p}}(e,t,o,s)
if(r.anew)return{kind:"create"}
const a=void 0!==o&&o.severity!==e.severity,i=void 0!==o&&"resolved"===o.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,o),...r.state&&{state:r.state}},tell:a||i||void 0!==r.state||void 0!==r.note,...void 0!==r.note&&{note:r.note}}}const showsOther=({key:e,series:t},s)=>void 0!==s&&s.key!==e&&void 0!==t&&s.series===t,p="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",w="It fails again so soon after the last time that this issue goes on.",b="Reopened, though somebody closed it: the severity rose."
const isCool=({reopenWithinMs:e},{closedAt:t=""},s)=>!(s-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,h.jZ)(e,t.severity)
function texts(e,t,s){const n=bodyFor(e,t.body)
return{...s?.titleHash===titleHash(t.title)&&t.title!==e.title&&{title:e.title},...n.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:n}}}const soughtFor=({key:e,series:t,tie:s,labels:[n]})=>({key:e,label:n,...s?{seal:s.seal}:void 0!==t&&{series:t}}),g=5,v=2,y=30,isOurs=({author:e,...t})=>s=>void 0!==s&&sameLogin(s.author,e)&&isMarked(t,s),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase()
function isMarked({key:e,seal:t},{body:s}){const n=markerIn(s)
return n?.key===e&&(void 0===t||n.seal===t)}const choose=(e,t)=>e.find(isOurs(t))??e.find((({author:e,...t})=>s=>sameLogin(s.author,e)&&showsOther(t,markerIn(s.body)))(t))
async function find(e,t,s){const n=await s.list({}),o=await async function(e,t){const s=[]
let n=[]
for(let o=e+1;n.length<v&&o<=e+y;o++){const e=await t.read(o)
if(e){const o=await Promise.all(n.map(t.read))
s.push(...o.filter(e=>void 0!==e),e),n=[]}else n.push(o)}return s}(n.newest,s),r=Math.max(n.newest,...o.map(({number:e})=>e)),a=n.next||[...o,...n.issues].some(t=>isMarked(e,t)||showsOther(e,markerIn(t.body)))?await t():void 0
return void 0===a?{issue:void 0,taken:r}:{issue:await among(o,n,{...e,author:a},s),taken:r}}async function among(e,t,s,n){const o=e.filter(isOurs(s))
if(o.length>0)return o.find(({state:e})=>"open"===e)??o.at(-1)
const r=choose([...e.toReversed(),...t.issues],s)??(t.next?await async function(e,t){const s={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let n=1;n<=g;n++){const{issues:o,next:r}=await t.list({...s,page:n}),a=choose(o,e)
if(a||!r)return a}return}(s,n):void 0)
return r&&n.read(r.number)}async function open_open(e,t,s,n){const{title:o,labels:r,assignees:a}=e,i=await n.create({title:o,body:bodyFor(e),labels:[...r],assignees:[...a]}),c=await async function(e,{number:t},s,n){for(let o=e+1;o<t;o++){const e=await n.read(o)
if(isOurs(s)(e)&&"open"===e.state)return e}return}(s,i,{...t,author:i.author},n)
if(c)return{issue:await giveWay(i,c,n),dropped:{labels:[],assignees:[]}}
const u=0===missing(r,i.labels).length?i.labels:await n.addLabels(i.number,missing(r,i.labels))
return{issue:i,dropped:{labels:missing(r,u),assignees:missing(a,i.assignees)}}}const missing=(e,t)=>e.filter(e=>!t.some(t=>sameLogin(t,e)))
async function giveWay({number:e},t,s){return await s.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}async function update(e,t,{change:s,tell:n,note:o},r){const a=await async function(e,t,s,n,o){const r=statusFor(e,n)
if(!s&&e.remote?.id===String(t.number)&&void 0===e.remote.thread)return
const a=t.comments>0&&!e.tie?.first?await async function(e,t,s){const n=Math.min(k,Math.ceil(t.comments/d))
for(let o=1;o<=n;o++){const n=(await s.comments(t.number,o)).find(({body:s,author:n})=>sameLogin(n,t.author)&&isStatus(s,e))
if(n)return n.id}return}(e.key,t,o):void 0
return void 0!==a&&await o.editComment(a,r)?a:s?o.comment(t.number,r):void 0}(e,t,n,o,r)
return Object.keys(s).length>0&&await r.change(t.number,{...s,...reasonOf(s.state)}),a}const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"}
const k=10
const planFor=(e,t,s)=>t&&markerIn(t.body)?.key===e.key?plan(e,t,s):function(e,t,s){const n=t&&markerIn(t.body)
return t&&!t.locked&&"closed"!==e.state&&showsOther(e,n)?"open"===t.state?{kind:"update",change:texts(e,t,n),tell:!0,note:w}:isCool(e,t,s)?{kind:"create"}:{kind:"update",change:{...texts(e,t,n),state:"open"},tell:!0,note:w}:plan(e,void 0,s)}(e,t,s)
async function acted(e,t,s,n){return"later"===s.kind?{kind:"nothing",later:!0}:"update"===s.kind&&t?async function(e,t,s,n){const o=await update(e,t,s,n)
return{kind:"done",number:t.number,url:t.url,...void 0!==o&&{comment:o}}}(e,t,s,n):void 0}async function read(e,{wish:t,calls:s,author:n}){const o=e&&/^[1-9]\d{0,14}$/.test(e.id)?await s.read(Number(e.id)):void 0,r=o&&markerIn(o.body)
if(!r||r.key!==t.key&&(void 0===t.series||r.series!==t.series))return
if(o.author.endsWith("[bot]"))return o
const a=await n()
return void 0===a||sameLogin(o.author,a)?o:void 0}const newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t
const created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:s,now:o}){const r=new URL(t.apiUrl).host
let a
const i=new Set
return async(c,{timeoutMs:u,signal:d})=>{const l=i.has(c.key)?function({tie:e,...t}){if(!e)return t
const{first:s,...n}=e
return{...t,tie:n}}(c):c
i.add(c.key)
try{const{request:r}=await e(),i=callsOver(r,t,function(e,t){const s=AbortSignal.timeout(Math.ceil(e)),o=t?AbortSignal.any([s,t]):s,ended=t=>s.aborted?new n.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new n.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(o.aborted)throw ended(!1)
const{promise:t,reject:s}=Promise.withResolvers(),stop=()=>s(ended(!0))
return o.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>o.removeEventListener("abort",stop))}}(u,d)),author=async()=>a??=await authorOf(s,i)
return await async function(e,{calls:t,now:s,author:n}){const o=await read(e.remote,{wish:e,calls:t,author:n}),r=await acted(e,o,plan(e,o,s()),t)
if(r)return r
const a=e.remote?void 0:await read(e.tie?.previous,{wish:e,calls:t,author:n}),i=await acted(e,a,planFor(e,a,s()),t)
if(i)return i
const c=soughtFor(e)
if(e.tie?.first)return"closed"===e.state?{kind:"nothing"}:created(await open_open(e,c,Number.POSITIVE_INFINITY,t))
const{issue:u,taken:d}=await find(c,n,t),l=newer(u,o),h=planFor(e,l,s())
return"nothing"===h.kind?{kind:"nothing"}:await acted(e,l,h,t)??created(await open_open(e,c,d,t))}(l,{calls:i,now:o,author})}catch(e){return answerFor(e,r,o())}}}}),2832:((e,t,s)=>{s.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var n=s(8082),o=s(4909),r=s(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=s(3607)
function explainRefusal(e,t,s,a){const d=(0,r.g5)(e)
if(!d)return e
if(e instanceof Error&&e.cause instanceof n.l)return e.cause
const[l,h]=function(e,t,s,n){const{status:r,method:a,path:d,message:l}=e,h=`${t} answered ${r} to ${a} ${(0,o.TL)(d,200)}: ${(0,o.TL)(l,200)}`
if(void 0===r)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(l,200)}`,c]
const f=(0,i.Hh)(e,s)
if(void 0!==f)return[`The rate limit of ${t} for this token is used up for ${waiting(f)}`,u]
if(401===r)return[h,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const m=403===r||404===r?function({path:e},t){const s=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!s||s.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(s,140)} exists, and pass a \`github-token\` with access to it.`}(e,n):void 0
return 403===r?[h,organizationRule(e)??m??`The token may not do this: ${grant(e)}`]:404===r?[h,m??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===r?[h,"It has expired, or the feature is turned off in the settings of the repository."]:r>=500?[h,"Run the workflow again later; www.githubstatus.com lists outages."]:r>=400?[h,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(d,t,s,a)??[]
return l&&h?new n.l(l,{fix:h,cause:e}):e}function lacksPermission(e,t=Date.now()){const s=(0,r.PD)(e)
return 403===s?.status&&void 0===(0,i.Hh)(s,t)&&void 0===organizationRule(s)}const isRateLimited=(e,t=Date.now())=>void 0!==function(e,t=Date.now()){const s=(0,r.PD)(e)
return s&&(0,i.Hh)(s,t)}(e,t)
const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:s}){const n=function(e,t){const s=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===s)return
const n=a.find(([e])=>e.test(s))
return n&&permission(n[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(s["x-accepted-github-permissions"]),r=[...new Set((o.length>0?o:n?[n]:[]).map(allOfIt))]
return 0===r.length?"use one that has the rights for it.":`give the job \`permissions: { ${r.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,s)=>{s.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var n=s(6807)
const o=3,r=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:s}){const r=(0,n.g5)(e)
return r&&function(e,t,{maxWaitSeconds:s,now:n}){if(e.final)return
const r=limitSeconds(e,n)??function({status:e,headers:t,method:s,sent:n},o){return void 0===e||a.has(e)?"POST"===s&&n?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==r&&r<=s?{retries:o,afterSeconds:Math.ceil(r)}:void 0}(r,t,{maxWaitSeconds:s,now:Date.now()})}function limitSeconds({status:e,headers:t,message:s},n){const o="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(!(429===e||403===e&&(o||void 0!==a||/\brate limit|\babuse detection/i.test(s))))return
const i=seconds(t["x-ratelimit-reset"])
return a??(o&&void 0!==i?Math.max(0,i-n/1e3)+1:r)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
