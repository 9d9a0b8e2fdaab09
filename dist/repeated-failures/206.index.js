export const id=206
export const ids=[206]
export const modules={6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var s=n(4662),r=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:o}=e
return{method:n.method,path:pathOf(n.url),status:o?.status,headers:o?.headers??{},message:e.message,sent:!(t instanceof s.w)||t.sent,final:t instanceof r.l||t instanceof s.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),6206:((e,t,n)=>{n.r(t),n.d(t,{transportOver:()=>transportOver})
var s=n(4662),r=n(8082),o=n(6807),a=n(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const i="github-actions[bot]",u=100,inDoubt=e=>{throw new DoubtfulCreate(e)},unless=(...e)=>t=>{const n=(0,o.c2)(t)
if(void 0===n||!e.includes(n))throw t}
var c=n(3178),d=n(6357)
const l=/^<!-- tocsin:([0-9a-f]{24}) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,c.s)(e).slice(0,8),startOf=({key:e,state:t,severity:n,title:s})=>`\x3c!-- tocsin:${e} ${"closed"===t?"resolved":"firing"} ${n} ${titleHash(s)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e,t){const[,n,s,r,o=""]=l.exec(e)??[]
if(n!==t)return
const a=d.gO.find(e=>e===r)
return a&&{phase:"resolved"===s?"resolved":"firing",severity:a,titleHash:o}}const m=65536
function bodyFor(e,t=""){const n=endOf(e.key),s=t.lastIndexOf(n),r=-1===s?l.test(t)?"":withGap(t):t.slice(s+n.length),o=startOf(e)+e.body+n+r
return o.length<=m?o:startOf(e)+t.replace(l,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},n)=>statusLine(e)+t+(void 0===n?"":`\n\n${n}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t)),f=5,b=2,h=30,isOurs=({key:e,author:t})=>n=>void 0!==n&&sameLogin(n.author,t)&&void 0!==markerIn(n.body,e),sameLogin=(e,t)=>e.toLowerCase()===t.toLowerCase()
const missing=(e,t)=>e.filter(e=>!t.some(t=>sameLogin(t,e)))
async function giveWay({number:e},t,n){return await n.change(e,{body:`Duplicate of #${t.number}: two runs opened it at once.`,state:"closed",state_reason:"not_planned"}),t}function plan(e,t,n){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const s=markerIn(t.body,e.key),r=function(e,t,n,s){const{state:r,locked:o}=t
return"closed"===e.state?"open"===r&&"resolved"!==n?.phase?{state:"closed"}:{}:o?{anew:!0}:"open"===r?{}:"resolved"===n?.phase?isCool(e,t,s)?{anew:!0}:{state:"open"}:rose(e,n)?{state:"open",note:p}:{note:w}}(e,t,s,n)
if(r.anew)return{kind:"create"}
const o=void 0!==s&&s.severity!==e.severity,a=void 0!==s&&"resolved"===s.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,s),...r.state&&{state:r.state}},tell:o||a||void 0!==r.state||void 0!==r.note,...void 0!==r.note&&{note:r.note}}}const w="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",p="Reopened, though somebody closed it: the severity rose.",isCool=({reopenWithinMs:e},{closedAt:t=""},n)=>!(n-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,d.jZ)(e,t.severity)
function texts(e,t,n){const s=bodyFor(e,t.body)
return{...n?.titleHash===titleHash(t.title)&&t.title!==e.title&&{title:e.title},...s.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:s}}}const reasonOf=e=>void 0===e?{}:{state_reason:"closed"===e?"completed":"reopened"},keep_remembered=async({remote:e},t)=>e&&/^[1-9]\d{0,14}$/.test(e.id)?t.read(Number(e.id)):void 0,newer=(e,t)=>(e?.number??0)>(t?.number??0)?e:t
async function changed(e,t,n,s){const r=await async function(e,t,{change:n,tell:s,note:r},o){const a=await async function(e,t,n,s,r){const o=function({remote:e},{number:t}){const{id:n,thread:s=""}=e??{}
return n===String(t)&&/^\d{1,15}$/.test(s)?Number(s):void 0}(e,t),a=statusFor(e,s)
if(void 0!==o&&await r.editComment(o,a))return o
const i=t.comments>0?await async function(e,t,n){const s=await n.comments(t.number)
return s.find(({body:n,author:s})=>sameLogin(s,t.author)&&isStatus(n,e))?.id}(e.key,t,r):void 0
return void 0!==i&&await r.editComment(i,a)?i:n?r.comment(t.number,a):void 0}(e,t,s,r,o)
return Object.keys(n).length>0&&await o.change(t.number,{...n,...reasonOf(n.state)}),a}(e,t,n,s)
return{kind:"done",number:t.number,url:t.url,...void 0!==r&&{comment:r}}}const created=({issue:e,dropped:t})=>({kind:"done",number:e.number,url:e.url,dropped:t})
function transportOver({github:e,context:t,token:n,now:c}){const d=new URL(t.apiUrl).host
return async(l,{timeoutMs:m,signal:w})=>{try{const{request:r}=await e(),o=function(e,{owner:t,repo:n},s){const r={owner:t,repo:n},issueOf=e=>function(e,t){const{number:n,title:s,locked:r,comments:o}=e,a=!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:n,title:s,locked:r,comments:o,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}(e,`${t}/${n}`)
return{me:()=>s(()=>e("GET /user")).then(({data:e})=>e.login,unless(403)),async read(t){const n=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...r,issue_number:t})).catch(unless(404,410))
return n&&issueOf(n.data)},async list(t){const n={...r,...t,state:"all",sort:"created",per_page:u},{data:o}=await s(()=>e("GET /repos/{owner}/{repo}/issues",n)),a=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:a,next:o.length===u}},async create(t){const n=issueOf((await s(()=>e("POST /repos/{owner}/{repo}/issues",{...r,...t})).catch(inDoubt)).data)
if(!n)throw new Error("GitHub answered a new issue with something else")
return n},async change(t,n){await s(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...r,issue_number:t,...n}))},async addLabels(t,n){const o={...r,issue_number:t,labels:n},{data:a}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return a.map(({name:e})=>e)},async comments(t){const n={...r,issue_number:t,per_page:u},{data:o}=await s(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",n))
return o.map(({id:e,body:t="",user:n})=>({id:Number(e),body:t,author:n?.login??""}))},async comment(t,n){const o={...r,issue_number:t,body:n},{data:a}=await s(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
return Number(a.id)},async editComment(t,n){const o={...r,comment_id:t,body:n}
return void 0!==await s(()=>e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",o)).catch(unless(404))}}}(r,t,function(e,t){const n=AbortSignal.timeout(Math.ceil(e)),r=t?AbortSignal.any([n,t]):n,ended=t=>n.aborted?new s.w(`GitHub did not finish within ${e/1e3} s`,{fault:"timeout",sent:t}):new s.w("The step was cancelled",{fault:"aborted",sent:t})
return async e=>{if(r.aborted)throw ended(!1)
const{promise:t,reject:n}=Promise.withResolvers(),stop=()=>n(ended(!0))
return r.addEventListener("abort",stop,{once:!0}),Promise.race([e(),t]).finally(()=>r.removeEventListener("abort",stop))}}(m,w))
return await async function(e,{calls:t,now:n,author:s}){const r=await keep_remembered(e,t),o=plan(e,r,n())
if("update"===o.kind&&r)return changed(e,r,o,t)
const a={key:e.key,label:e.labels[0]},{issue:i,taken:u}=await async function(e,t){const n=await t.list({}),s=await async function(e,t){const n=[]
let s=[]
for(let r=e+1;s.length<b&&r<=e+h;r++){const e=await t.read(r)
if(e){const r=await Promise.all(s.map(t.read))
n.push(...r.filter(e=>void 0!==e),e),s=[]}else s.push(r)}return n}(n.newest,t),r=Math.max(n.newest,...s.map(({number:e})=>e)),o=s.filter(isOurs(e))
if(o.length>0)return{issue:o.find(({state:e})=>"open"===e)??o.at(-1),taken:r}
const a=n.issues.find(isOurs(e))??(n.next?await async function(e,t){const n={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let s=1;s<=f;s++){const{issues:r,next:o}=await t.list({...n,page:s}),a=r.find(isOurs(e))
if(a||!o)return a}}(e,t):void 0)
return{issue:a&&await t.read(a.number),taken:r}}({...a,author:await s()},t),c=newer(i,r),d=plan(e,c,n())
return"nothing"===d.kind?{kind:"nothing"}:"update"===d.kind&&c?changed(e,c,d,t):created(await async function(e,t,n,s){const{title:r,labels:o,assignees:a}=e,i=await s.create({title:r,body:bodyFor(e),labels:[...o],assignees:[...a]}),u=await async function(e,{number:t},n,s){for(let r=e+1;r<t;r++){const e=await s.read(r)
if(isOurs(n)(e)&&"open"===e.state)return e}}(n,i,{...t,author:i.author},s)
if(u)return{issue:await giveWay(i,u,s),dropped:{labels:[],assignees:[]}}
const c=0===missing(o,i.labels).length?i.labels:await s.addLabels(i.number,missing(o,i.labels))
return{issue:i,dropped:{labels:missing(o,c),assignees:missing(a,i.assignees)}}}(e,a,u,t))}(l,{calls:o,now:c,author:()=>async function(e,t){return e.startsWith("ghs_")?i:await t()??i}(n,o.me)})}catch(e){return function(e,t,n){const[i,u]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(i instanceof s.w)return unanswered(i,u)
const c=(0,o.PD)(i)
if(!c)return function(e){if(!(e instanceof r.l))throw e
return{kind:"refused",status:401,message:e.problem,fix:e.fix}}(i)
const{status:d,message:l,method:m,path:f,sent:b,final:h}=c
if(void 0===d){const e=h?"aborted":"other"
return unanswered(new s.w(`${t} gave no answer to ${m} ${f}: ${l}`,{fault:e,sent:b,cause:i}),u)}const w=`${t} answered ${d} to ${m} ${f}: ${l}`
if(u&&d>=500)return{kind:"doubtful",message:w}
const p=(0,a.Hh)(c,n),y=i instanceof r.l?i.fix:void 0
return{kind:"refused",status:d,message:w,...void 0!==p&&{waitMs:Math.ceil(1e3*p)},...void 0!==y&&{fix:y}}}(e,d,c())}}}}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const r=3,o=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const o=(0,s.g5)(e)
return o&&function(e,t,{maxWaitSeconds:n,now:s}){if(e.final)return
const o=limitSeconds(e,s)??function({status:e,headers:t,method:n,sent:s},r){return void 0===e||a.has(e)?"POST"===n&&s?void 0:Math.max(seconds(t["retry-after"])??0,(r+1)**2):void 0}(e,t)
return void 0!==o&&o<=n?{retries:r,afterSeconds:Math.ceil(o)}:void 0}(o,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},s){const r="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(429!==e&&(403!==e||!r&&void 0===a&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(t["x-ratelimit-reset"])
return a??(r&&void 0!==i?Math.max(0,i-s/1e3)+1:o)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
