export const id=436
export const ids=[436]
export const modules={9222:((e,t,n)=>{n.d(t,{C:()=>DoubtfulCreate,u:()=>answerFor})
var s=n(4662),o=n(8082),r=n(3678),a=n(6807),i=n(3607)
class DoubtfulCreate extends Error{name="DoubtfulCreate"
constructor(e){super(e instanceof Error?e.message:String(e),{cause:e})}}function answerFor(e,t,n){const[c,d]=e instanceof DoubtfulCreate?[e.cause,!0]:[e,!1]
if(c instanceof s.w)return unanswered(c,d)
const u=(0,a.PD)(c)
if(!u&&d&&!(c instanceof o.l))return unreadable(c,t)
if(!u)return function(e){const{problem:t,fix:n}=(0,r.Kl)(e)
return{kind:"refused",status:401,message:t,fix:n}}(c)
const{status:l,message:m,method:f,path:w,sent:p,final:h}=u
if(void 0===l){const e=h?"aborted":"other"
return unanswered(new s.w(`${t} gave no answer to ${f} ${w}: ${m}`,{fault:e,sent:p,cause:c}),d)}const y=`${t} answered ${l} to ${f} ${w}: ${m}`
if(d&&l>=500)return{kind:"doubtful",message:y}
const b=(0,i.Hh)(u,n),g=c instanceof o.l?c.fix:void 0
return{kind:"refused",status:l,message:y,...void 0!==b&&{waitMs:Math.ceil(1e3*b)},...void 0!==g&&{fix:g}}}function unanswered(e,t){if(t&&e.sent&&"aborted"!==e.fault)return{kind:"doubtful",message:e.message}
throw e}const unreadable=(e,t)=>({kind:"doubtful",message:`${t} answered a new issue with what cannot be read: ${e instanceof Error?e.message:String(e)}`})}),35:((e,t,n)=>{n.d(t,{r:()=>authorOf})
const s=/^(?:ghp|gho|ghu|github_pat)_/,authorOf=(e,{user:t,viewer:n})=>s.test(e)?t():n()}),3984:((e,t,n)=>{n.d(t,{c:()=>callsOver,x:()=>c})
var s=n(6807),o=n(2832),r=n(9222)
function issueFrom(e,t){const{number:n,title:s,locked:o,comments:r}=e,a=void 0!==t&&!e.repository_url.toLowerCase().endsWith(`/repos/${t.toLowerCase()}`)
if(!e.pull_request&&!a)return{number:n,title:s,locked:o,comments:r,url:e.html_url,body:e.body??"",state:"closed"===e.state?"closed":"open",closedAt:e.closed_at??void 0,author:e.user?.login??"",labels:e.labels.map(e=>"string"==typeof e?e:e.name??""),assignees:(e.assignees??[]).map(({login:e})=>e)}}var a=n(4662),i=n(1324)
async function viewerOf(e,t){const{data:n}=await e("POST /graphql",{baseUrl:(0,i.Z)(t),query:"query { viewer { login } }"}).catch(refused),s=n?.data?.viewer?.login
if("string"!=typeof s||""===s)throw silent(function(e){const[t]=Array.isArray(e)?e:[]
return"string"==typeof t?.message?t.message:"no login in its answer"}(n?.errors))
return s}const refused=e=>{throw e instanceof Error&&"data"in e&&!("status"in e)?silent(e.message):e},silent=e=>new a.w(`GitHub did not say whose token it is: ${e}`,{fault:"other",sent:!1})
const c=100
function callsOver(e,t,n){const{owner:s,repo:o,apiUrl:r}=t,a={owner:s,repo:o},issueOf=e=>issueFrom(e,`${s}/${o}`)
return{user:()=>n(()=>e("GET /user")).then(({data:e})=>e.login,unlessForbidden),viewer:()=>n(()=>viewerOf(e,r)).catch(unlessForbidden),async read(t){const s=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t})).catch(unless(404,410))
return s&&issueOf(s.data)},async list(t){const s={...a,...t,state:"all",sort:"created",per_page:c},{data:o}=await n(()=>e("GET /repos/{owner}/{repo}/issues",s)),r=Math.max(0,...o.map(({number:e})=>e))
return{issues:o.flatMap(e=>issueOf(e)??[]),newest:r,next:o.length===c}},create:async t=>n(()=>e("POST /repos/{owner}/{repo}/issues",{...a,...t})).then(({data:e})=>function(e){const t=issueFrom(e)
if(!t)throw new Error("the answer is no issue")
return t}(e)).catch(inDoubt),async change(t,s){await n(()=>e("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...a,issue_number:t,...s}))},async addLabels(t,s){const o={...a,issue_number:t,labels:s},{data:r}=await n(()=>e("POST /repos/{owner}/{repo}/issues/{issue_number}/labels",o))
return r.map(({name:e})=>e)},async comments(t,s){const o={...a,issue_number:t,per_page:c,page:s},{data:r}=await n(()=>e("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",o))
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
n.push(...o.filter(e=>void 0!==e),e),s=[]}else s.push(o)}return n}(r.newest,n),d=Math.max(r.newest,...c.map(({number:e})=>e)),u=r.next||[...c,...r.issues].some(t=>isMarked(e,t)||(0,o.Hr)(e,(0,s.AF)(t.body)))?await t():void 0
return void 0===u?{issue:void 0,taken:d}:{issue:await among(c,r,{...e,author:u},n),taken:d}}async function among(e,t,n,s){const o=e.filter(isOurs(n))
if(o.length>0)return o.find(({state:e})=>"open"===e)??o.at(-1)
const a=choose([...e.toReversed(),...t.issues],n)??(t.next?await async function(e,t){const n={creator:e.author,...void 0!==e.label&&{labels:e.label}}
for(let s=1;s<=r;s++){const{issues:o,next:r}=await t.list({...n,page:s}),a=choose(o,e)
if(a||!r)return a}return}(n,s):void 0)
return a&&s.read(a.number)}}),436:((e,t,n)=>{n.d(t,{keptComment:()=>keptComment})
var s=n(35),o=n(3984),r=n(2479)
const a=20
async function keptComment(e,{github:t,context:n,token:r}){const a=(0,o.c)(t.request,n,e=>e()),author=()=>(0,s.r)(r,a),[i,...c]=await oursAmong(e,a,author)
if(i)return edited(e,i,c,a)
if(!e.worthMaking)return{kind:"nothing"}
const d=await a.comment(e.number,bodyOf(e)),[u,...l]=await oursAmong(e,a,author)
return u&&u.id!==d?edited(e,u,l,a):{kind:"created",id:d}}async function edited(e,t,n,s){for(const{id:e}of n)await s.dropComment(e)
if(isNewer(markerIn(t.body)?.order,e.order)||n.some(({body:t})=>isNewer(markerIn(t)?.order,e.order)))return{kind:"newer"}
if(t.body.replaceAll("\r","")===bodyOf(e))return{kind:"same",id:t.id}
return await s.editComment(t.id,bodyOf(e))?{kind:"edited",id:t.id}:e.worthMaking?{kind:"created",id:await s.comment(e.number,bodyOf(e))}:{kind:"nothing"}}async function oursAmong({number:e,key:t},n,s){const i=[]
for(let s=1;s<=a;s++){const r=await n.comments(e,s)
if(i.push(...r.filter(({body:e})=>markerIn(e)?.key===t)),r.length<o.x)break}if(0===i.length)return[]
const c=await s()
return i.filter(({author:e})=>void 0===c?e.endsWith("[bot]"):(0,r.Up)(e,c))}const i=/^<!-- tocsin-comment:([0-9a-f]{24}) (\d{1,15}) (\d{1,9}) -->\r?\n/,bodyOf=({key:e,order:[t,n],body:s})=>`\x3c!-- tocsin-comment:${e} ${t} ${n} --\x3e\n${s}`
function markerIn(e){const[,t,n,s]=i.exec(e)??[]
return void 0===t?void 0:{key:t,order:[Number(n),Number(s)]}}const isNewer=(e,t)=>void 0!==e&&(e[0]===t[0]?e[1]>t[1]:e[0]>t[0])}),9970:((e,t,n)=>{n.d(t,{AF:()=>markerIn,SR:()=>statusFor,V4:()=>titleHash,kj:()=>bodyFor,zM:()=>isStatus})
var s=n(3178),o=n(6357)
const r=/^<!-- tocsin:([0-9a-f]{24}) ([0-9a-f]{24}|-) ([0-9a-f]{24}|-) (firing|resolved) (P[0-3]) ([0-9a-f]{8}) -->\r?\n/,titleHash=e=>(0,s.s)(e).slice(0,8),startOf=({key:e,series:t="-",tie:n,state:s,severity:o,title:r})=>`\x3c!-- tocsin:${e} ${t} ${n?.seal??"-"} ${"closed"===s?"resolved":"firing"} ${o} ${titleHash(r)} --\x3e\n`,endOf=e=>`\n\x3c!-- /tocsin:${e} --\x3e`
function markerIn(e){const[,t="",n="-",s="-",a,i,c=""]=r.exec(e)??[],d=o.gO.find(e=>e===i)
if(!d)return
return{...{key:t,..."-"!==n&&{series:n},..."-"!==s&&{seal:s}},phase:"resolved"===a?"resolved":"firing",severity:d,titleHash:c}}const a=65536
function bodyFor(e,t=""){const n=markerIn(t),s=endOf(n?.key??e.key),o=t.lastIndexOf(s),i=-1===o?n?"":withGap(t):t.slice(o+s.length),c=startOf(e)+e.body+endOf(e.key)+i
return c.length<=a?c:startOf(e)+t.replace(r,"")}const withGap=e=>""===e.trim()?"":`\n\n${e}`,statusLine=e=>`\x3c!-- tocsin:${e} status --\x3e\n`,statusFor=({key:e,status:t},n)=>statusLine(e)+t+(void 0===n?"":`\n\n${n}`),isStatus=(e,t)=>e.replaceAll("\r\n","\n").startsWith(statusLine(t))}),6792:((e,t,n)=>{n.d(t,{AC:()=>goOn,Hr:()=>showsOther,et:()=>plan})
var s=n(6357),o=n(9970)
function plan(e,t,n){if(!t)return{kind:"closed"===e.state?"nothing":"create"}
const s=(0,o.AF)(t.body)
if(showsOther(e,s))return{kind:"later"}
const a=s?.key===e.key?s:void 0,c=function(e,t,n,s){const{state:o,locked:a}=t
return"closed"===e.state?"open"===o&&"resolved"!==n?.phase?{state:"closed"}:{}:a?{anew:!0}:"open"===o?{}:"resolved"===n?.phase?isCool(e,t,s)?{anew:!0}:{state:"open"}:rose(e,n)?{state:"open",note:i}:{note:r}}(e,t,a,n)
if(c.anew)return{kind:"create"}
const d=void 0!==a&&a.severity!==e.severity,u=void 0!==a&&"resolved"===a.phase!=("closed"===e.state)
return{kind:"update",change:{...texts(e,t,a),...c.state&&{state:c.state}},tell:d||u||void 0!==c.state||void 0!==c.note,...void 0!==c.note&&{note:c.note}}}function goOn(e,t,n){const s=t&&(0,o.AF)(t.body)
return t&&!t.locked&&"closed"!==e.state&&showsOther(e,s)?"open"===t.state?{kind:"update",change:texts(e,t,s),tell:!0,note:a}:isCool(e,t,n)?{kind:"create"}:{kind:"update",change:{...texts(e,t,s),state:"open"},tell:!0,note:a}:plan(e,void 0,n)}const showsOther=({key:e,series:t},n)=>void 0!==n&&n.key!==e&&void 0!==t&&n.series===t,r="Somebody closed this issue while the alert fires: it is reopened only when the severity rises, or when the alert fires anew.",a="It fails again so soon after the last time that this issue goes on.",i="Reopened, though somebody closed it: the severity rose."
const isCool=({reopenWithinMs:e},{closedAt:t=""},n)=>!(n-Date.parse(t)<=e),rose=({severity:e},t)=>void 0!==t&&e!==t.severity&&(0,s.jZ)(e,t.severity)
function texts(e,t,n){const s=(0,o.kj)(e,t.body)
return{...n?.titleHash===(0,o.V4)(t.title)&&t.title!==e.title&&{title:e.title},...s.replaceAll("\r","")!==t.body.replaceAll("\r","")&&{body:s}}}})}
