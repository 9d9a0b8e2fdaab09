export const id=453
export const ids=[453]
export const modules={5453:((e,t,n)=>{n.d(t,{sweep:()=>sweep})
var s=n(8082),r=n(2756)
const o={"GET /repos/{owner}/{repo}/contents/{path}":[],"GET /repos/{owner}/{repo}/actions/workflows":["total_count","workflows","id","name","path","state","created_at"],"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs":["total_count","workflow_runs","id","run_attempt","run_number","workflow_id","name","path","display_title","event","head_branch","head_repository","full_name","head_sha","status","conclusion","html_url","triggering_actor","actor","login","created_at","run_started_at","updated_at"]}
const a=304,conditional=(e,{etag:t})=>({...e,headers:{"if-none-match":t}}),etagOf=e=>"etag"in e&&"string"==typeof e.etag?e.etag:""
var i=n(781),c=n(2216),u=n(4761),l=n(2832)
const d=20
function usedUp({elapsed:e,budgetMs:t,left:n}){return e()>=t?"The time of the sweep is used up":n()<d?`The rate limit of the token is used up but for ${n()} calls`:void 0}const headOf=({message:e})=>e.split("\n",1)[0]??""
var h=n(5405),f=n(4411),w=n(5325)
const p=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],g=10
function workflowOf(e){const t=(0,h.O)(e)
return{id:(0,w.ai)(t.id),name:(0,w.Qq)(t.name),path:(0,w.Qq)(t.path),state:p.find(e=>e===t.state)??"active",createdAt:(0,w.Qq)(t.created_at)}}var m=n(5278)
async function listedStreams(e,t,n){const{owner:s,repo:r}=n.context,o=await async function(e,{owner:t,repo:n}){return(await(0,f.n)(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:n},{key:"workflows",mostPages:g})).map(workflowOf)}(await n.github(),{owner:s,repo:r})
for(const{name:e,state:t}of o)"disabled_inactivity"===t&&n.warn(stopped(e))
return(0,m.f)(o,e,t,await async function({github:e,context:{owner:t,repo:n,repository:s,payload:r}}){if(r.text("repository.full_name")===s&&r.has("repository.default_branch"))return r.text("repository.default_branch")
const{data:o}=await(await e()).request("GET /repos/{owner}/{repo}",{owner:t,repo:n})
return o.default_branch}(n))}const stopped=e=>`GitHub has stopped the schedule of "${e}": the repository had no activity for 60 days. Enable the workflow again in the Actions tab.`,b=50,y=2e6,v=1e3
function fitting(e){let t=y
return e.slice(0,b).filter(({body:e})=>{const n=JSON.stringify(e).length,s=n<=t
return s&&(t-=n),s})}function notesOf(e){const{answers:t,waiting:n}=(0,h.O)(e)
return{answers:(0,h.p)(t).flatMap(answerOf),waiting:(0,h.p)(n).filter(e=>"string"==typeof e)}}function answerOf(e){const{url:t,etag:n,body:s}=(0,h.O)(e)
return"string"==typeof t&&"string"==typeof n&&"string"==typeof s?[{url:t,etag:n,body:s}]:[]}const outlivesJob=e=>!e.startsWith("ghs_")
async function sweep(e,t,n){const{inputs:d,config:h}=t,f=await n.ledger(),w=(0,i.X)("sweeps",n.context.repository),p=notesOf(await(f?.read(w))),g=function(e){const t=new Map(e.toReversed().map(e=>[e.url,e]))
let n=!1
const use=e=>{t.delete(e.url),t.set(e.url,e)}
return{all:()=>[...t.values()].toReversed(),changed:()=>n,read:e=>{const n=t.get(e),s=n&&function(e){try{return JSON.parse(e)}catch(e){if(e instanceof SyntaxError)return
throw e}}(n.body)
if(n&&void 0!==s)return use(n),{etag:n.etag,body:s}},write:(e,{etag:t,body:s})=>{n=!0,use({url:e,etag:t,body:JSON.stringify(s)})}}}(p.answers),{ports:m,left:b}=await async function(e,t,n){const s=await n.github(),{port:i,left:u}=function(e){let t=Number.POSITIVE_INFINITY
return{port:{request:async(n,s)=>{const r=await e.request(n,s)
return t=function(e){const t="x-ratelimit-remaining"in e?e["x-ratelimit-remaining"]:void 0
return"string"==typeof t&&/^\d{1,10}$/.test(t)?Number(t):void 0}(r.headers)??t,r}},left:()=>t}}(s),l=t&&void 0===e.repository&&outlivesJob(e["github-token"])?(0,c.XD)(function(e,t){return{async request(n,s={}){const i=o[n]
if(!i)return e.request(n,s)
const c=function(e,t){const n=e.slice(e.indexOf(" ")+1),s=n.replace(/\{(\w+)\}/g,(e,n)=>encodeURIComponent(String(t[n]))),r=Object.keys(t).filter(e=>"mediaType"!==e&&!n.includes(`{${e}}`))
return`${s}?${new URLSearchParams(r.toSorted().map(e=>[e,String(t[e])]))}`}(n,s),u=await t.read(c),l=await(0,r.N)(a,()=>e.request(n,u?conditional(s,u):s))
if(!l)return{data:u?.body,headers:{}}
const d=etagOf(l.headers)
return d&&await t.write(c,{etag:d,body:JSON.parse(JSON.stringify(l.data,[...i]))}),l}}}(i,t),s,n.context):(0,c.sc)(i,s)
return{ports:(0,c.R1)({...n,github:async()=>l}),left:u}}(d,f&&g,n),y={workflows:d.workflows,branch:d.branch??e.branch},k=function(e,t,n){const s=new Map(t.map((e,t)=>[e,t])),placeOf=e=>s.get(n(e))??t.length
return e.toSorted((e,t)=>placeOf(e)-placeOf(t))}(await listedStreams(y,h.sections.repeatedFailures??[],m),p.waiting,nameOf),x=await async function(e,t,n){const s=[],r=[]
for(const[o,a]of e.entries()){const i=usedUp(n)
if(i)return{results:s,problems:r,unreached:e.slice(o),why:i}
const c=await t(a,o)
s.push(...c.results)
const u=c.problems.find(e=>(0,l.Jz)(e))
if(u)return{results:s,problems:r,unreached:e.slice(o),why:headOf(u)}
r.push(...c.problems)}return{results:s,problems:r,unreached:[]}}(k,(n,s)=>(k.length>1&&m.progress(`${s+1}/${k.length} ${n.workflow.name} on ${n.branch}`),(0,u.g)(n,e,t,m)),{elapsed:m.elapsed,budgetMs:d["sweep-budget"],left:b}),S=f?await async function(e,t,{before:n,streams:s,swept:r,answers:o}){const a=new Set(s.map(nameOf)),i=r.unreached.map(nameOf),c=n.waiting.filter(e=>a.has(e))
if(!o.changed()&&i.join("\n")===c.join("\n"))return[]
return e.update(t,e=>{const{waiting:t}=notesOf(e)
return function({answers:e,waiting:t}){return{version:1,waiting:t.slice(0,v),answers:fitting(e).map(e=>({...e}))}}({answers:o.all(),waiting:[...i,...t.filter(e=>!a.has(e))]})}).then(()=>[],problemOf)}(f,w,{before:p,streams:k,swept:x,answers:g}):[],O=function(e,{unreached:t,why:n=""},r,o){const a=`${e-t.length} of ${e} workflows were judged.`
if(o.progress(a),o.summary(0===t.length?a:`${a} ${n}.`),0===t.length)return[]
const i=new s.l(`${n}: ${t.length} of ${e} workflows were not judged`,{fix:r?$:_})
return t.length===e?[i]:(o.error(i.message),[])}(k.length,x,void 0!==f,m)
return{results:x.results,problems:[...O,...x.problems,...S]}}const nameOf=({workflow:e,branch:t})=>`${e.id} ${t}`
function problemOf(e){if(e instanceof s.l)return[e]
throw e}const k="give it more time (`sweep-budget`) or a token with a higher limit, or name fewer `workflows`.",$=`The next sweep begins with them. If that is too late, ${k}`,_=`Use a \`ledger\`, so that the next sweep begins with them; or ${k}`}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var s=n(8082),r=n(4909),o=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n){const a=(0,o.g5)(e)
if(!a)return e
if(e instanceof Error&&e.cause instanceof s.l)return e.cause
const[l,d]=function(e,t,n){const{status:s,method:o,path:a,message:l}=e,d=`${t} answered ${s} to ${o} ${(0,r.TL)(a,200)}: ${(0,r.TL)(l,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,r.TL)(l,200)}`,c]
const h=(0,i.Hh)(e,n)
return void 0!==h?[`The rate limit of ${t} for this token is used up for ${waiting(h)}`,u]:401===s?[d,"Pass a valid `github-token`, such as ${{ github.token }}; an expired or revoked one gives this answer."]:403===s?[d,organizationRule(e)??`The token may not do this: ${grant(e)}`]:404===s?[d,`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[d,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(a,t,n)??[]
return l&&d?new s.l(l,{fix:d,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,o.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}function isRateLimited(e,t=Date.now()){const n=(0,o.PD)(e)
return void 0!==n&&void 0!==(0,i.Hh)(n,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const s=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const s=a.find(([e])=>e.test(n))
return s&&permission(s[1],"GET"===e||"HEAD"===e)}(e,t),r=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),o=r.length>0?r:s?[s]:[]
return 0===o.length?"use one that has the rights for it.":`give the job \`permissions: { ${o.join(", ")} }\` beside those it has; naming one sets all others to none.`}const waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const r=3,o=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const o=(0,s.g5)(e)
return o&&function(e,t,{maxWaitSeconds:n,now:s}){if(e.final)return
const o=limitSeconds(e,s)??function({status:e,headers:t,method:n,sent:s},r){return void 0===e||a.has(e)?"POST"===n&&s?void 0:Math.max(seconds(t["retry-after"])??0,(r+1)**2):void 0}(e,t)
return void 0!==o&&o<=n?{retries:r,afterSeconds:Math.ceil(o)}:void 0}(o,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},s){const r="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(429!==e&&(403!==e||!r&&void 0===a&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(t["x-ratelimit-reset"])
return a??(r&&void 0!==i?Math.max(0,i-s/1e3)+1:o)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
