export const id=953
export const ids=[953]
export const modules={9222:((e,t,n)=>{n.d(t,{C:()=>DoubtfulCreate,u:()=>answerFor})
var s=n(4662),o=n(8082),r=n(3678),a=n(6807),i=n(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function answerFor(e,t,n){const[c,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(c instanceof s.w)return unanswered(c,u)
const d=(0,a.PD)(c)
if(!d&&u&&!(c instanceof o.l))return unreadable(c,t)
if(!d)return function(e){const{problem:t,fix:n}=(0,r.Kl)(e)
return{kind:"refused",status:401,message:t,fix:n}}(c)
const{status:l,message:m,method:f,path:w,sent:h,final:p}=d
if(void 0===l){const e=p?"aborted":"other"
return unanswered(new s.w(`${t} gave no answer to ${f} ${w}: ${m}`,{fault:e,sent:h,cause:c}),u)}const b=`${t} answered ${l} to ${f} ${w}: ${m}`
if(u&&l>=500)return{kind:"doubtful",message:b}
const y=(0,i.Hh)(d,n),v=c instanceof o.l?c.fix:void 0
return{kind:"refused",status:l,message:b,...void 0!==y&&{waitMs:Math.ceil(1e3*y)},...void 0!==v&&{fix:v}}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const unreadable=(e,t)=>({kind:"doubtful",message:`${t} answered a new issue with what cannot be read: ${e instanceof Error?e.message:String(e)}`})}),35:((e,t,n)=>{n.d(t,{r:()=>authorOf})
const s=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:n})=>s.test(e)?t():n()}),3984:((e,t,n)=>{n.d(t,{c:()=>callsOver,x:()=>i})
var s=n(6807),o=n(2832),r=n(9222)
function issueFrom(e,t){const{number:n,title:s,locked:o,comments:r}=e,a=void 0!==t&&!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:n,title:s,locked:o,comments:r,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}var a=n(4662)
const graphqlHome=e=>e.replace(/\/v3\/?$/,""),refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new a.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1}),i=100
function callsOver(e,t,n){const{owner:s,repo:o,apiUrl:r}=t,a={owner:s,repo:o},issueOf=e=>issueFrom(e,`${s}/${o}`)
return{user:()=>n(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>n(()=>async function(e,t){const{data:n}=await e("POST /graphql",{baseUrl:graphqlHome(t),query:"query { viewer { login } }"}).catch(refused),s=n?.data?.viewer?.login
if("string"!=typeof s||""===s)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(n?.errors))
return s}(e,r)).catch(unlessForbidden),async read(t){const s=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return s&&issueOf(s.data)},async list(t){const s={...a,...t,state:"all",sort:"created",per_page:i},{data:o}=await n(()=>e("GET /repos/{owner}/{repo}/issues",s)),r=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:r,next:o.length===i}},create:async t=>n(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).then(({data:e})=>function(e){const t=issueFrom(e)
if(!t)throw new Error("the answer is no issue")
return t}(e)).catch(inDoubt),async change(t,s){await n(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...s}))},async addLabels(t,s){const o={...a,issue_number:t,labels:s},{data:r}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return r.map(({name:e})=>e)},async comments(t,s){const o={...a,issue_number:t,per_page:i,page:s},{data:r}=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return r.map(({id:e,body:t="",user:n})=>({id:Number(e),body:t,author:n?.login??""}))},async comment(t,s){const o={...a,issue_number:t,body:s},{data:r}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return Number(r.id)},async editComment(t,s){const o={...a,comment_id:t,body:s}
return void 0!==await n(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",o)).catch(unless(404))},async dropComment(t){await n(()=>e("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{...a,comment_id:t})).catch(unless(404))}}}const inDoubt=e=>{throw new r.C(e)},unlessForbidden=e=>{if(!(0,o.kQ)(e))throw e},unless=(...e)=>t=>{const n=(0,s.c2)(t)
if(void 0===n||!e.includes(n))throw t}}),2479:((e,t,n)=>{n.d(t,{I6:()=>find,MU:()=>isOurs,QE:()=>soughtFor,Up:()=>sameLogin})
var s=n(9970),o=n(6792)
const soughtFor=({key:e,series:t,tie:n,labels:[s]})=>({key:e,label:s,...n?{seal:n.seal}:void 0!==t&&{series:t}}),r=5,a=2,i=30,isOurs=({author:e,...t})=>n=>void 0!==n&&sameLogin(n.author,e)&&isMarked(t,n),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase()
function isMarked({key:e,seal:t},{body:n}){const o=(0,s.AF)(n)
return o?.key===e&&(void 0===t||o.seal===t)}const choose=(e,t)=>e.find(isOurs(t))??e.find((({author:e,...t})=>n=>sameLogin(n.author,e)&&(0,o.Hr)(t,(0,s.AF)(n.body)))(t))
async function find(e,t,n){const r=await n.list({}),c=await async function(e,t){const n=[]
let s=[]
for(let o=e+1;s.length<a&&o<=e+i;o++){const e=await t.read(o)
if(e){const o=await Promise.all(s.map(t.read))
n.push(...o.filter(e=>void 0!==e),e),s=[]}else s.push(o)}return n}(r.newest,n),u=Math.max(r.newest,...c.map(({number:e})=>e)),d=r.next||[...c,...r.issues].some(t=>isMarked(e,t)||(0,o.Hr)(e,(0,s.AF)(t.body)))?await t():void 0
return void 0===d?{issue:void 0,taken:u}:{issue:await among(c,r,{...e,author:d},n),taken:u}}async function among(e,t,n,s){const o=e.filter(isOurs(n))
if(o.length>0)return o.find(({state:e})=>"open"===e)??o.at(-1)
const a=choose([...e.toReversed(),...t.issues],n)??(t.next?await async function(e,t){const n={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let s=1;s<=r;s++){const{issues:o,next:r}=await t.list({...n,page:s}),a=choose(o,e)
if(a||!r)return a}}(n,s):void 0)
return a&&s.read(a.number)}}),9970:((e,t,n)=>{n.d(t,{AF:()=>markerIn,SR:()=>statusFor,V4:()=>titleHash,kj:()=>bodyFor,zM:()=>isStatus})
var s=n(3178),o=n(6357)
const r=/^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,s.s)(e).slice(0,8),startOf=({key:e,series:t="-",tie:n,state:s,severity:o,title:r})=>`\x3c!-- tocsin:${e} ${t} ${n?.seal??"-"} ${"closed"===s?"resolved":"firing"} ${o} ${titleHash(r)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e){const[,t="",n="-",s="-",a,i,c=""]=r.exec(e)??[],u=o.gO.find(e=>e===i)
if(u)return{...{key:t,..."-"!==n&&{series:n},..."-"!==s&&{seal:s}},phase:"resolved"===a?"resolved":"firing",severity:u,titleHash:c}}const a=65536
function bodyFor(e,t=""){const n=markerIn(t),s=endOf(n?.key??e.key),o=t.lastIndexOf(s),i=-1===o?n?"":withGap(t):t.slice(o+s.length),c=startOf(e)+e.body+endOf(e.key)+i
return c.length<=a?c:startOf(e)+t.replace(r,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},n)=>statusLine(e)+t+(void 0===n?"":`\n\n${n}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t))}),6792:((e,t,n)=>{n.d(t,{AC:()=>goOn,Hr:()=>showsOther,et:()=>plan})
var s=n(6357),o=n(9970)
function plan(e,t,n){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const s=(0,o.AF)(t.body)
if(showsOther(e,s))return{kind:"later"}
const a=s?.key===e.key?s:void 0,c=function(e,t,n,s){const{state:o,locked:a}=t
return"closed"===e.state?"open"===o&&"resolved"!==n?.phase?{state:"closed"}:{}:a?{anew:!0}:"open"===o?{}:"resolved"===n?.phase?isCool(e,t,s)?{anew:!0}:{state:"open"}:rose(e,n)?{state:"open",note:i}:{note:r}}(e,t,a,n)
if(c.anew)return{kind:"create"}
const u=void 0!==a&&a.severity!==e.severity,d=void 0!==a&&"resolved"===a.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,a),...c.state&&{state:c.state}},tell:u||d||void 0!==c.state||void 0!==c.note,...void 0!==c.note&&{note:c.note}}}function goOn(e,t,n){const s=t&&(0,o.AF)(t.body)
return t&&!t.locked&&"closed"!==e.state&&showsOther(e,s)?"open"===t.state?{kind:"update",change:texts(e,t,s),tell:!0,note:a}:isCool(e,t,n)?{kind:"create"}:{kind:"update",change:{...texts(e,t,s),state:"open"},tell:!0,note:a}:plan(e,void 0,n)}const showsOther=({key:e,series:t},n)=>void 0!==n&&n.key!==e&&void 0!==t&&n.series===t,r="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",a="It fails again so soon after the last time that this issue goes on.",i="Reopened, though somebody closed it: the severity rose.",isCool=({reopenWithinMs:e},{closedAt:t=""},n)=>!(n-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,s.jZ)(e,t.severity)
function texts(e,t,n){const s=(0,o.kj)(e,t.body)
return{...n?.titleHash===(0,o.V4)(t.title)&&t.title!==e.title&&{title:e.title},...s.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:s}}}}),9953:((e,t,n)=>{n.r(t),n.d(t,{transportOver:()=>transportOver})
var s=n(4662),o=n(9222),r=n(35),a=n(3984),i=n(2479),c=n(9970)
async function open_open(e,t,n,s){const{title:o,labels:r,assignees:a}=e,u=await s.create({title:o,body:(0,c.kj)(e),labels:[...r],assignees:[...a]}),d=await async function(e,{number:t},n,s){for(let o=e+1;o<t;o++){const e=await s.read(o)
if((0,i.MU)(n)(e)&&"open"===e.state)return e}}(n,u,{...t,author:u.author},s)
if(d)return{issue:await giveWay(u,d,s),dropped:{labels:[],assignees:[]}}
const l=0===missing(r,u.labels).length?u.labels:await s.addLabels(u.number,missing(r,u.labels))
return{issue:u,dropped:{labels:missing(r,l),assignees:missing(a,u.assignees)}}}const missing=(e,t)=>e.filter(e=>!t.some(t=>(0,i.Up)(t,e)))
async function giveWay({number:e},t,n){return await n.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}var u=n(6792)
const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"},d=10,planFor=(e,t,n)=>t&&(0,c.AF)(t.body)?.key===e.key?(0,u.et)(e,t,n):(0,u.AC)(e,t,n)
async function acted(e,t,n,s){return"later"===n.kind?{kind:"nothing",later:!0}:"update"===n.kind&&t?async function(e,t,n,s){const o=await async function(e,t,{change:n,tell:s,note:o},r){const u=await async function(e,t,n,s,o){const r=(0,c.SR)(e,s)
if(!n&&e.remote?.id===String(t.number)&&void 0===e.remote.thread)return
const u=t.comments>0&&!e.tie?.first?await async function(e,t,n){const s=Math.min(d,Math.ceil(t.comments/a.x))
for(let o=1;o<=s;o++){const s=(await n.comments(t.number,o)).find(({body:n,author:s})=>(0,i.Up)(s,t.author)&&(0,c.zM)(n,e))
if(s)return s.id}}(e.key,t,o):void 0
return void 0!==u&&await o.editComment(u,r)?u:n?o.comment(t.number,r):void 0}(e,t,s,o,r)
return Object.keys(n).length>0&&await r.change(t.number,{...n,...reasonOf(n.state)}),u}(e,t,n,s)
return{kind:"done",number:t.number,url:t.url,...void 0!==o&&{comment:o}}}(e,t,n,s):void 0}async function read(e,{wish:t,calls:n,author:s}){const o=e&&/^[1-9]\d{0,14}$/.test(e.id)?await n.read(Number(e.id)):void 0,r=o&&(0,c.AF)(o.body)
if(!r||r.key!==t.key&&(void 0===t.series||r.series!==t.series))return
if(o.author.endsWith("[bot]"))return o
const a=await s()
return void 0===a||(0,i.Up)(o.author,a)?o:void 0}const newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t,created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:n,now:c}){const d=new URL(t.apiUrl).host
let l
const m=new Set
return async(f,{timeoutMs:w,signal:h})=>{const p=m.has(f.key)?function({tie:e,...t}){if(!e)return t
const{first:n,...s}=e
return{...t,tie:s}}(f):f
m.add(f.key)
try{const{request:o}=await e(),d=(0,a.c)(o,t,function(e,t){const n=AbortSignal.timeout(Math.ceil(e)),o=t?AbortSignal.any([n,t]):n,ended=t=>n.aborted?new s.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new s.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(o.aborted)throw ended(!1)
const{promise:t,reject:n}=Promise.withResolvers(),stop=()=>n(ended(!0))
return o.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>o.removeEventListener("abort",stop))}}(w,h)),author=async()=>l??=await(0,r.r)(n,d)
return await async function(e,{calls:t,now:n,author:s}){const o=await read(e.remote,{wish:e,calls:t,author:s}),r=await acted(e,o,(0,u.et)(e,o,n()),t)
if(r)return r
const a=e.remote?void 0:await read(e.tie?.previous,{wish:e,calls:t,author:s}),c=await acted(e,a,planFor(e,a,n()),t)
if(c)return c
const d=(0,i.QE)(e)
if(e.tie?.first)return"closed"===e.state?{kind:"nothing"}:created(await open_open(e,d,Number.POSITIVE_INFINITY,t))
const{issue:l,taken:m}=await(0,i.I6)(d,s,t),f=newer(l,o),w=planFor(e,f,n())
return"nothing"===w.kind?{kind:"nothing"}:await acted(e,f,w,t)??created(await open_open(e,d,m,t))}(p,{calls:d,now:c,author})}catch(e){return(0,o.u)(e,d,c())}}}})}
