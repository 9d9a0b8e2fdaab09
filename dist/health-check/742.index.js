export const id=742
export const ids=[742]
export const modules={9742:((e,t,n)=>{n.r(t),n.d(t,{transportOver:()=>transportOver})
var s=n(4662),r=n(8082),o=n(3678),a=n(6807),i=n(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function answerFor(e,t,n){const[c,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(c instanceof s.w)return unanswered(c,u)
const d=(0,a.PD)(c)
if(!d&&u&&!(c instanceof r.l))return unreadable(c,t)
if(!d)return function(e){const{problem:t,fix:n}=(0,o.Kl)(e)
return{kind:"refused",status:401,message:t,fix:n}}(c)
const{status:l,message:m,method:f,path:w,sent:h,final:p}=d
if(void 0===l){const e=p?"aborted":"other"
return unanswered(new s.w(`${t} gave no answer to ${f} ${w}: ${m}`,{fault:e,sent:h,cause:c}),u)}const b=`${t} answered ${l} to ${f} ${w}: ${m}`
if(u&&l>=500)return{kind:"doubtful",message:b}
const y=(0,i.Hh)(d,n),v=c instanceof r.l?c.fix:void 0
return{kind:"refused",status:l,message:b,...void 0!==y&&{waitMs:Math.ceil(1e3*y)},...void 0!==v&&{fix:v}}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const unreadable=(e,t)=>({kind:"doubtful",message:`${t} answered a new issue with what cannot be read: ${e instanceof Error?e.message:String(e)}`})
const c=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:n})=>c.test(e)?t():n()
var u=n(2832)
function issueFrom(e,t){const{number:n,title:s,locked:r,comments:o}=e,a=void 0!==t&&!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:n,title:s,locked:r,comments:o,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}const graphqlHome=e=>e.replace(/\/v3\/?$/,"")
async function viewerOf(e,t){const{data:n}=await e("POST /graphql",{baseUrl:graphqlHome(t),query:"query { viewer { login } }"}).catch(refused),s=n?.data?.viewer?.login
if("string"!=typeof s||""===s)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(n?.errors))
return s}const refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new s.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1})
const d=100
function callsOver(e,t,n){const{owner:s,repo:r,apiUrl:o}=t,a={owner:s,repo:r},issueOf=e=>issueFrom(e,`${s}/${r}`)
return{user:()=>n(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>n(()=>viewerOf(e,o)).catch(unlessForbidden),async read(t){const s=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return s&&issueOf(s.data)},async list(t){const s={...a,...t,state:"all",sort:"created",per_page:d},{data:r}=await n(()=>e("GET /repos/{owner}/{repo}/issues",s)),o=Math.max(0,...r.map(({number:e})=>e))
return{issues:r.flatMap(e=>issueOf(e)??[]),newest:o,next:r.length===d}},create:async t=>n(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).then(({data:e})=>function(e){const t=issueFrom(e)
if(!t)throw new Error("the answer is no issue")
return t}(e)).catch(inDoubt),async change(t,s){await n(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...s}))},async addLabels(t,s){const r={...a,issue_number:t,labels:s},{data:o}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",r))
return o.map(({name:e})=>e)},async comments(t,s){const r={...a,issue_number:t,per_page:d,page:s},{data:o}=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",r))
return o.map(({id:e,body:t="",user:n})=>({id:Number(e),body:t,author:n?.login??""}))},async comment(t,s){const r={...a,issue_number:t,body:s},{data:o}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",r))
return Number(o.id)},async editComment(t,s){const r={...a,comment_id:t,body:s}
return void 0!==await n(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",r)).catch(unless(404))},async dropComment(t){await n(()=>e("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...a,comment_id:t})).catch(unless(404))}}}const inDoubt=e=>{throw new DoubtfulCreate(e)},unlessForbidden=e=>{if(!(0,u.kQ)(e))throw e},unless=(...e)=>t=>{const n=(0,a.c2)(t)
if(void 0===n||!e.includes(n))throw t}
var l=n(3178),m=n(6357)
const f=/^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,l.s)(e).slice(0,8),startOf=({key:e,series:t="-",tie:n,state:s,severity:r,title:o})=>`\x3c!-- tocsin:${e} ${t} ${n?.seal??"-"} ${"closed"===s?"resolved":"firing"} ${r} ${titleHash(o)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e){const[,t="",n="-",s="-",r,o,a=""]=f.exec(e)??[],i=m.gO.find(e=>e===o)
if(!i)return
return{...{key:t,..."-"!==n&&{series:n},..."-"!==s&&{seal:s}},phase:"resolved"===r?"resolved":"firing",severity:i,titleHash:a}}const w=65536
function bodyFor(e,t=""){const n=markerIn(t),s=endOf(n?.key??e.key),r=t.lastIndexOf(s),o=-1===r?n?"":withGap(t):t.slice(r+s.length),a=startOf(e)+e.body+endOf(e.key)+o
return a.length<=w?a:startOf(e)+t.replace(f,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},n)=>statusLine(e)+t+(void 0===n?"":`\n\n${n}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t))
function plan(e,t,n){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const s=markerIn(t.body)
if(showsOther(e,s))return{kind:"later"}
const r=s?.key===e.key?s:void 0,o=function(e,t,n,s){const{state:r,locked:o}=t
return"closed"===e.state?"open"===r&&"resolved"!==n?.phase?{state:"closed"}:{}:o?{anew:!0}:"open"===r?{}:"resolved"===n?.phase?isCool(e,t,s)?{anew:!0}:{state:"open"}:rose(e,n)?{state:"open",note:b}:{note:h}}(e,t,r,n)
if(o.anew)return{kind:"create"}
const a=void 0!==r&&r.severity!==e.severity,i=void 0!==r&&"resolved"===r.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,r),...o.state&&{state:o.state}},tell:a||i||void 0!==o.state||void 0!==o.note,...void 0!==o.note&&{note:o.note}}}const showsOther=({key:e,series:t},n)=>void 0!==n&&n.key!==e&&void 0!==t&&n.series===t,h="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",p="It fails again so soon after the last time that this issue goes on.",b="Reopened, though somebody closed it: the severity rose."
const isCool=({reopenWithinMs:e},{closedAt:t=""},n)=>!(n-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,m.jZ)(e,t.severity)
function texts(e,t,n){const s=bodyFor(e,t.body)
return{...n?.titleHash===titleHash(t.title)&&t.title!==e.title&&{title:e.title},...s.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:s}}}const soughtFor=({key:e,series:t,tie:n,labels:[s]})=>({key:e,label:s,...n?{seal:n.seal}:void 0!==t&&{series:t}}),y=5,v=2,g=30,isOurs=({author:e,...t})=>n=>void 0!==n&&sameLogin(n.author,e)&&isMarked(t,n),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase()
function isMarked({key:e,seal:t},{body:n}){const s=markerIn(n)
return s?.key===e&&(void 0===t||s.seal===t)}const choose=(e,t)=>e.find(isOurs(t))??e.find((({author:e,...t})=>n=>sameLogin(n.author,e)&&showsOther(t,markerIn(n.body)))(t))
async function find(e,t,n){const s=await n.list({}),r=await async function(e,t){const n=[]
let s=[]
for(let r=e+1;s.length<v&&r<=e+g;r++){const e=await t.read(r)
if(e){const r=await Promise.all(s.map(t.read))
n.push(...r.filter(e=>void 0!==e),e),s=[]}else s.push(r)}return n}(s.newest,n),o=Math.max(s.newest,...r.map(({number:e})=>e)),a=s.next||[...r,...s.issues].some(t=>isMarked(e,t)||showsOther(e,markerIn(t.body)))?await t():void 0
return void 0===a?{issue:void 0,taken:o}:{issue:await among(r,s,{...e,author:a},n),taken:o}}async function among(e,t,n,s){const r=e.filter(isOurs(n))
if(r.length>0)return r.find(({state:e})=>"open"===e)??r.at(-1)
const o=choose([...e.toReversed(),...t.issues],n)??(t.next?await async function(e,t){const n={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let s=1;s<=y;s++){const{issues:r,next:o}=await t.list({...n,page:s}),a=choose(r,e)
if(a||!o)return a}return}(n,s):void 0)
return o&&s.read(o.number)}async function open_open(e,t,n,s){const{title:r,labels:o,assignees:a}=e,i=await s.create({title:r,body:bodyFor(e),labels:[...o],assignees:[...a]}),c=await async function(e,{number:t},n,s){for(let r=e+1;r<t;r++){const e=await s.read(r)
if(isOurs(n)(e)&&"open"===e.state)return e}return}(n,i,{...t,author:i.author},s)
if(c)return{issue:await giveWay(i,c,s),dropped:{labels:[],assignees:[]}}
const u=0===missing(o,i.labels).length?i.labels:await s.addLabels(i.number,missing(o,i.labels))
return{issue:i,dropped:{labels:missing(o,u),assignees:missing(a,i.assignees)}}}const missing=(e,t)=>e.filter(e=>!t.some(t=>sameLogin(t,e)))
async function giveWay({number:e},t,n){return await n.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}async function update(e,t,{change:n,tell:s,note:r},o){const a=await async function(e,t,n,s,r){const o=statusFor(e,s)
if(!n&&e.remote?.id===String(t.number)&&void 0===e.remote.thread)return
const a=t.comments>0&&!e.tie?.first?await async function(e,t,n){const s=Math.min(k,Math.ceil(t.comments/d))
for(let r=1;r<=s;r++){const s=(await n.comments(t.number,r)).find(({body:n,author:s})=>sameLogin(s,t.author)&&isStatus(n,e))
if(s)return s.id}return}(e.key,t,r):void 0
return void 0!==a&&await r.editComment(a,o)?a:n?r.comment(t.number,o):void 0}(e,t,s,r,o)
return Object.keys(n).length>0&&await o.change(t.number,{...n,...reasonOf(n.state)}),a}const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"}
const k=10
const planFor=(e,t,n)=>t&&markerIn(t.body)?.key===e.key?plan(e,t,n):function(e,t,n){const s=t&&markerIn(t.body)
return t&&!t.locked&&"closed"!==e.state&&showsOther(e,s)?"open"===t.state?{kind:"update",change:texts(e,t,s),tell:!0,note:p}:isCool(e,t,n)?{kind:"create"}:{kind:"update",change:{...texts(e,t,s),state:"open"},tell:!0,note:p}:plan(e,void 0,n)}(e,t,n)
async function acted(e,t,n,s){return"later"===n.kind?{kind:"nothing",later:!0}:"update"===n.kind&&t?async function(e,t,n,s){const r=await update(e,t,n,s)
return{kind:"done",number:t.number,url:t.url,...void 0!==r&&{comment:r}}}(e,t,n,s):void 0}async function read(e,{wish:t,calls:n,author:s}){const r=e&&/^[1-9]\d{0,14}$/.test(e.id)?await n.read(Number(e.id)):void 0,o=r&&markerIn(r.body)
if(!o||o.key!==t.key&&(void 0===t.series||o.series!==t.series))return
if(r.author.endsWith("[bot]"))return r
const a=await s()
return void 0===a||sameLogin(r.author,a)?r:void 0}const newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t
const created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:n,now:r}){const o=new URL(t.apiUrl).host
let a
const i=new Set
return async(c,{timeoutMs:u,signal:d})=>{const l=i.has(c.key)?function({tie:e,...t}){if(!e)return t
const{first:n,...s}=e
return{...t,tie:s}}(c):c
i.add(c.key)
try{const{request:o}=await e(),i=callsOver(o,t,function(e,t){const n=AbortSignal.timeout(Math.ceil(e)),r=t?AbortSignal.any([n,t]):n,ended=t=>n.aborted?new s.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new s.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(r.aborted)throw ended(!1)
const{promise:t,reject:n}=Promise.withResolvers(),stop=()=>n(ended(!0))
return r.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>r.removeEventListener("abort",stop))}}(u,d)),author=async()=>a??=await authorOf(n,i)
return await async function(e,{calls:t,now:n,author:s}){const r=await read(e.remote,{wish:e,calls:t,author:s}),o=await acted(e,r,plan(e,r,n()),t)
if(o)return o
const a=e.remote?void 0:await read(e.tie?.previous,{wish:e,calls:t,author:s}),i=await acted(e,a,planFor(e,a,n()),t)
if(i)return i
const c=soughtFor(e)
if(e.tie?.first)return"closed"===e.state?{kind:"nothing"}:created(await open_open(e,c,Number.POSITIVE_INFINITY,t))
const{issue:u,taken:d}=await find(c,s,t),l=newer(u,r),m=planFor(e,l,n())
return"nothing"===m.kind?{kind:"nothing"}:await acted(e,l,m,t)??created(await open_open(e,c,d,t))}(l,{calls:i,now:r,author})}catch(e){return answerFor(e,o,r())}}}})}
