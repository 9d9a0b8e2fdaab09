export const id=953
export const ids=[953]
export const modules={9222:((e,t,s)=>{s.d(t,{C:()=>DoubtfulCreate,u:()=>answerFor})
var n=s(4662),o=s(8082),r=s(3678),a=s(6807),i=s(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function answerFor(e,t,s){const[c,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(c instanceof n.w)return unanswered(c,u)
const d=(0,a.PD)(c)
if(!d&&u&&!(c instanceof o.l))return unreadable(c,t)
if(!d)return function(e){const{problem:t,fix:s}=(0,r.Kl)(e)
return{kind:"refused",status:401,message:t,fix:s}}(c)
const{status:l,message:h,method:m,path:f,sent:p,final:w}=d
if(void 0===l){const e=w?"aborted":"other"
return unanswered(new n.w(`${t} gave no answer to ${m} ${f}: ${h}`,{fault:e,sent:p,cause:c}),u)}const b=`${t} answered ${l} to ${m} ${f}: ${h}`
if(u&&l>=500)return{kind:"doubtful",message:b}
const g=(0,i.Hh)(d,s),v=c instanceof o.l?c.fix:void 0
return{kind:"refused",status:l,message:b,...void 0!==g&&{waitMs:Math.ceil(1e3*g)},...void 0!==v&&{fix:v}}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const unreadable=(e,t)=>({kind:"doubtful",message:`${t} answered a new issue with what cannot be read: ${e instanceof Error?e.message:String(e)}`})}),35:((e,t,s)=>{s.d(t,{r:()=>authorOf})
const n=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:s})=>n.test(e)?t():s()}),3984:((e,t,s)=>{s.d(t,{c:()=>callsOver,x:()=>c})
var n=s(6807),o=s(2832),r=s(9222)
function issueFrom(e,t){const{number:s,title:n,locked:o,comments:r}=e,a=void 0!==t&&!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:s,title:n,locked:o,comments:r,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}var a=s(4662),i=s(1324)
async function viewerOf(e,t){const{data:s}=await e("POST /graphql",{baseUrl:(0,i.Z)(t),query:"query { viewer { login } }"}).catch(refused),n=s?.data?.viewer?.login
if("string"!=typeof n||""===n)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(s?.errors))
return n}const refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new a.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1})
const c=100
function callsOver(e,t,s){const{owner:n,repo:o,apiUrl:r}=t,a={owner:n,repo:o},issueOf=e=>issueFrom(e,`${n}/${o}`)
return{user:()=>s(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>s(()=>viewerOf(e,r)).catch(unlessForbidden),async read(t){const n=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return n&&issueOf(n.data)},async list(t){const n={...a,...t,state:"all",sort:"created",per_page:c},{data:o}=await s(()=>e("GET /repos/{owner}/{repo}/issues",n)),r=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:r,next:o.length===c}},create:async t=>s(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).then(({data:e})=>function(e){const t=issueFrom(e)
if(!t)throw new Error("the answer is no issue")
return t}(e)).catch(inDoubt),async change(t,n){await s(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...n}))},async addLabels(t,n){const o={...a,issue_number:t,labels:n},{data:r}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return r.map(({name:e})=>e)},async comments(t,n){const o={...a,issue_number:t,per_page:c,page:n},{data:r}=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return r.map(({id:e,body:t="",user:s})=>({id:Number(e),body:t,author:s?.login??""}))},async comment(t,n){const o={...a,issue_number:t,body:n},{data:r}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return Number(r.id)},async editComment(t,n){const o={...a,comment_id:t,body:n}
return void 0!==await s(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",o)).catch(unless(404))},async dropComment(t){await s(()=>e("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...a,comment_id:t})).catch(unless(404))}}}const inDoubt=e=>{throw new r.C(e)},unlessForbidden=e=>{if(!(0,o.kQ)(e))throw e},unless=(...e)=>t=>{const s=(0,n.c2)(t)
if(void 0===s||!e.includes(s))throw t}}),2479:((e,t,s)=>{s.d(t,{I6:()=>find,MU:()=>isOurs,QE:()=>soughtFor,Up:()=>sameLogin})
var n=s(9970),o=s(6792)
const soughtFor=({key:e,series:t,tie:s,labels:[n]})=>({key:e,label:n,...s?{seal:s.seal}:void 0!==t&&{series:t}}),r=5,a=2,i=30,isOurs=({author:e,...t})=>s=>void 0!==s&&sameLogin(s.author,e)&&isMarked(t,s),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase()
function isMarked({key:e,seal:t},{body:s}){const o=(0,n.AF)(s)
return o?.key===e&&(void 0===t||o.seal===t)}const choose=(e,t)=>e.find(isOurs(t))??e.find((({author:e,...t})=>s=>sameLogin(s.author,e)&&(0,o.Hr)(t,(0,n.AF)(s.body)))(t))
async function find(e,t,s){const r=await s.list({}),c=await async function(e,t){const s=[]
let n=[]
for(let o=e+1;n.length<a&&o<=e+i;o++){const e=await t.read(o)
if(e){const o=await Promise.all(n.map(t.read))
s.push(...o.filter(e=>void 0!==e),e),n=[]}else n.push(o)}return s}(r.newest,s),u=Math.max(r.newest,...c.map(({number:e})=>e)),d=r.next||[...c,...r.issues].some(t=>isMarked(e,t)||(0,o.Hr)(e,(0,n.AF)(t.body)))?await t():void 0
return void 0===d?{issue:void 0,taken:u}:{issue:await among(c,r,{...e,author:d},s),taken:u}}async function among(e,t,s,n){const o=e.filter(isOurs(s))
if(o.length>0)return o.find(({state:e})=>"open"===e)??o.at(-1)
const a=choose([...e.toReversed(),...t.issues],s)??(t.next?await async function(e,t){const s={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let n=1;n<=r;n++){const{issues:o,next:r}=await t.list({...s,page:n}),a=choose(o,e)
if(a||!r)return a}return}(s,n):void 0)
return a&&n.read(a.number)}}),9970:((e,t,s)=>{s.d(t,{AF:()=>markerIn,SR:()=>statusFor,V4:()=>titleHash,kj:()=>bodyFor,zM:()=>isStatus})
var n=s(3178),o=s(6357)
const r=/^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,n.s)(e).slice(0,8),startOf=({key:e,series:t="-",tie:s,state:n,severity:o,title:r})=>`\x3c!-- tocsin:${e} ${t} ${s?.seal??"-"} ${"closed"===n?"resolved":"firing"} ${o} ${titleHash(r)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e){const[,t="",s="-",n="-",a,i,c=""]=r.exec(e)??[],u=o.gO.find(e=>e===i)
if(!u)return
return{...{key:t,..."-"!==s&&{series:s},..."-"!==n&&{seal:n}},phase:"resolved"===a?"resolved":"firing",severity:u,titleHash:c}}const a=65536
function bodyFor(e,t=""){const s=markerIn(t),n=endOf(s?.key??e.key),o=t.lastIndexOf(n),i=-1===o?s?"":withGap(t):t.slice(o+n.length),c=startOf(e)+e.body+endOf(e.key)+i
return c.length<=a?c:startOf(e)+t.replace(r,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},s)=>statusLine(e)+t+(void 0===s?"":`\n\n${s}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t))}),6792:((e,t,s)=>{s.d(t,{AC:()=>goOn,Hr:()=>showsOther,et:()=>plan})
var n=s(6357),o=s(9970)
function plan(e,t,s){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const n=(0,o.AF)(t.body)
if(showsOther(e,n))return{kind:"later"}
const a=n?.key===e.key?n:void 0,c=function(e,t,s,n){const{state:o,locked:a}=t
return"closed"===e.state?"open"===o&&"resolved"!==s?.phase?{state:"closed"}:{}:a?{anew:!0}:"open"===o?{}:"resolved"===s?.phase?isCool(e,t,n)?{anew:!0}:{state:"open"}:rose(e,s)?{state:"open",note:i}:{note:r}}(e,t,a,s)
if(c.anew)return{kind:"create"}
const u=void 0!==a&&a.severity!==e.severity,d=void 0!==a&&"resolved"===a.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,a),...c.state&&{state:c.state}},tell:u||d||void 0!==c.state||void 0!==c.note,...void 0!==c.note&&{note:c.note}}}function goOn(e,t,s){const n=t&&(0,o.AF)(t.body)
return t&&!t.locked&&"closed"!==e.state&&showsOther(e,n)?"open"===t.state?{kind:"update",change:texts(e,t,n),tell:!0,note:a}:isCool(e,t,s)?{kind:"create"}:{kind:"update",change:{...texts(e,t,n),state:"open"},tell:!0,note:a}:plan(e,void 0,s)}const showsOther=({key:e,series:t},s)=>void 0!==s&&s.key!==e&&void 0!==t&&s.series===t,r="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",a="It fails again so soon after the last time that this issue goes on.",i="Reopened, though somebody closed it: the severity rose."
const isCool=({reopenWithinMs:e},{closedAt:t=""},s)=>!(s-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,n.jZ)(e,t.severity)
function texts(e,t,s){const n=(0,o.kj)(e,t.body)
return{...s?.titleHash===(0,o.V4)(t.title)&&t.title!==e.title&&{title:e.title},...n.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:n}}}}),9953:((e,t,s)=>{s.r(t),s.d(t,{transportOver:()=>transportOver})
var n=s(4662),o=s(9222),r=s(35),a=s(3984),i=s(2479),c=s(9970)
async function open_open(e,t,s,n){const{title:o,labels:r,assignees:a}=e,u=await n.create({title:o,body:(0,c.kj)(e),labels:[...r],assignees:[...a]}),d=await async function(e,{number:t},s,n){for(let o=e+1;o<t;o++){const e=await n.read(o)
if((0,i.MU)(s)(e)&&"open"===e.state)return e}return}(s,u,{...t,author:u.author},n)
if(d)return{issue:await giveWay(u,d,n),dropped:{labels:[],assignees:[]}}
const l=0===missing(r,u.labels).length?u.labels:await n.addLabels(u.number,missing(r,u.labels))
return{issue:u,dropped:{labels:missing(r,l),assignees:missing(a,u.assignees)}}}const missing=(e,t)=>e.filter(e=>!t.some(t=>(0,i.Up)(t,e)))
async function giveWay({number:e},t,s){return await s.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}var u=s(6792)
async function update(e,t,{change:s,tell:n,note:o},r){const u=await async function(e,t,s,n,o){const r=(0,c.SR)(e,n)
if(!s&&e.remote?.id===String(t.number)&&void 0===e.remote.thread)return
const u=t.comments>0&&!e.tie?.first?await async function(e,t,s){const n=Math.min(d,Math.ceil(t.comments/a.x))
for(let o=1;o<=n;o++){const n=(await s.comments(t.number,o)).find(({body:s,author:n})=>(0,i.Up)(n,t.author)&&(0,c.zM)(s,e))
if(n)return n.id}return}(e.key,t,o):void 0
return void 0!==u&&await o.editComment(u,r)?u:s?o.comment(t.number,r):void 0}(e,t,n,o,r)
return Object.keys(s).length>0&&await r.change(t.number,{...s,...reasonOf(s.state)}),u}const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"}
const d=10
const planFor=(e,t,s)=>t&&(0,c.AF)(t.body)?.key===e.key?(0,u.et)(e,t,s):(0,u.AC)(e,t,s)
async function acted(e,t,s,n){return"later"===s.kind?{kind:"nothing",later:!0}:"update"===s.kind&&t?async function(e,t,s,n){const o=await update(e,t,s,n)
return{kind:"done",number:t.number,url:t.url,...void 0!==o&&{comment:o}}}(e,t,s,n):void 0}async function read(e,{wish:t,calls:s,author:n}){const o=e&&/^[1-9]\d{0,14}$/.test(e.id)?await s.read(Number(e.id)):void 0,r=o&&(0,c.AF)(o.body)
if(!r||r.key!==t.key&&(void 0===t.series||r.series!==t.series))return
if(o.author.endsWith("[bot]"))return o
const a=await n()
return void 0===a||(0,i.Up)(o.author,a)?o:void 0}const newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t
const created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:s,now:c}){const d=new URL(t.apiUrl).host
let l
const h=new Set
return async(m,{timeoutMs:f,signal:p})=>{const w=h.has(m.key)?function({tie:e,...t}){if(!e)return t
const{first:s,...n}=e
return{...t,tie:n}}(m):m
h.add(m.key)
try{const{request:o}=await e(),d=(0,a.c)(o,t,function(e,t){const s=AbortSignal.timeout(Math.ceil(e)),o=t?AbortSignal.any([s,t]):s,ended=t=>s.aborted?new n.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new n.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(o.aborted)throw ended(!1)
const{promise:t,reject:s}=Promise.withResolvers(),stop=()=>s(ended(!0))
return o.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>o.removeEventListener("abort",stop))}}(f,p)),author=async()=>l??=await(0,r.r)(s,d)
return await async function(e,{calls:t,now:s,author:n}){const o=await read(e.remote,{wish:e,calls:t,author:n}),r=await acted(e,o,(0,u.et)(e,o,s()),t)
if(r)return r
const a=e.remote?void 0:await read(e.tie?.previous,{wish:e,calls:t,author:n}),c=await acted(e,a,planFor(e,a,s()),t)
if(c)return c
const d=(0,i.QE)(e)
if(e.tie?.first)return"closed"===e.state?{kind:"nothing"}:created(await open_open(e,d,Number.POSITIVE_INFINITY,t))
const{issue:l,taken:h}=await(0,i.I6)(d,n,t),m=newer(l,o),f=planFor(e,m,s())
return"nothing"===f.kind?{kind:"nothing"}:await acted(e,m,f,t)??created(await open_open(e,d,h,t))}(w,{calls:d,now:c,author})}catch(e){return(0,o.u)(e,d,c())}}}}),2832:((e,t,s)=>{s.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var n=s(8082),o=s(4909),r=s(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=s(3607)
function explainRefusal(e,t,s,a){const d=(0,r.g5)(e)
if(!d)return e
if(e instanceof Error&&e.cause instanceof n.l)return e.cause
const[l,h]=function(e,t,s,n){const{status:r,method:a,path:d,message:l}=e,h=`${t} answered ${r} to ${a} ${(0,o.TL)(d,200)}: ${(0,o.TL)(l,200)}`
if(void 0===r)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(l,200)}`,c]
const m=(0,i.Hh)(e,s)
if(void 0!==m)return[`The rate limit of ${t} for this token is used up for ${waiting(m)}`,u]
if(401===r)return[h,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const f=403===r||404===r?function({path:e},t){const s=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!s||s.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(s,140)} exists, and pass a \`github-token\` with access to it.`}(e,n):void 0
return 403===r?[h,organizationRule(e)??f??`The token may not do this: ${grant(e)}`]:404===r?[h,f??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===r?[h,"It has expired, or the feature is turned off in the settings of the repository."]:r>=500?[h,"Run the workflow again later; www.githubstatus.com lists outages."]:r>=400?[h,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(d,t,s,a)??[]
return l&&h?new n.l(l,{fix:h,cause:e}):e}function lacksPermission(e,t=Date.now()){const s=(0,r.PD)(e)
return 403===s?.status&&void 0===(0,i.Hh)(s,t)&&void 0===organizationRule(s)}const isRateLimited=(e,t=Date.now())=>void 0!==rateLimitSeconds(e,t)
function rateLimitSeconds(e,t=Date.now()){const s=(0,r.PD)(e)
return s&&(0,i.Hh)(s,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
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
