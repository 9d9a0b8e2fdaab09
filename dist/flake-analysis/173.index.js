export const id=173
export const ids=[173]
export const modules={7173:((t,e,n)=>{n.d(e,{clientFor:()=>clientFor})
var s=n(4730),o=n(3779),r=n(8082),i=n(6801)
const readingData=t=>async(...e)=>{const{body:n,...s}=await t(...e)
return{...s,get body(){return function(t,e="text/plain"){const[n="",...s]=e.toLowerCase().split(";"),text=()=>Buffer.from(t.buffer,t.byteOffset,t.length).toString()
if(a.has(n.trim()))return function(t){try{return JSON.parse(t)}catch{return t}}(text())
return n.startsWith("text/")||s.some(t=>/^\s*charset="?utf-8"?\s*$/.test(t))?text():Uint8Array.from(t).buffer}(n,s.headers.get("content-type"))}}}
const a=new Set(["application/json","application/scim+json"])
var c=n(6807)
const[u,h,l]=[1048576,67108864,268435456],d=6e4
function downloads(t,{owner:e,repo:n},s){async function download(o,r,{maxBytes:i,cut:a=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:s({timeoutMs:d,maxBytes:i,cut:a}),parseSuccessResponseBody:!1}},h=await t(o,{owner:e,repo:n,...r,...u}).catch(ifGone),l=h?.data
return l instanceof Uint8Array?Buffer.from(l.buffer,l.byteOffset,l.length):void 0}return{file:async(t,e)=>{const n={path:t.split("/").map(encodeURIComponent).join("/"),ref:e},s=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",n,{maxBytes:u,accept:"application/vnd.github.raw+json"})
return s?.toString()},jobLog:async t=>{const e=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:t},{maxBytes:h,cut:!0})
return e?.toString()},artifact:(t,{maxBytes:e=l}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:t},{maxBytes:e})}}function ifGone(t){const e=(0,c.c2)(t)
if(404!==e&&410!==e)throw t}const f=new Set([301,302,303,307,308]),w=new Set([307,308]),p=new Set(["accept","user-agent"])
const isSafe=(t,e)=>"https:"===e.protocol||"http:"===e.protocol&&"http:"===t.protocol
function withoutCredentials(t){return Object.fromEntries(Object.entries(t).filter(([t])=>p.has(t.toLowerCase())))}function refused(t,e){return new r.l(`${t.host} redirected ${e}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const m=5
function fetchOver(t,e){return async(n,{method:s,headers:o,body:r})=>{const{request:i,answer:a}=await follow(t,{method:s,url:n,headers:o,...void 0===r?{}:{body:r}},e)
return function(t,{status:e,headers:n,body:s}){return{url:t,status:e,statusText:"",headers:new Map(Object.entries(n)),body:s,text:async()=>Buffer.from(s.buffer,s.byteOffset,s.length).toString(),arrayBuffer:async()=>Uint8Array.from(s).buffer}}(i.url,a)}}async function follow(t,e,n,s=0){const{timeoutMs:o,maxBytes:i,signal:a}=n,c=await t(e,{timeoutMs:o,maxBytes:i+1,...a?{signal:a}:{}}),u=function(t,{status:e,headers:n}){if(!f.has(e)||!n.location)return
const s=new URL(t.url),o=URL.parse(n.location,s.href)
if(!o||!isSafe(s,o))throw refused(s,"to an address that is not https")
const r=o.origin!==s.origin
if("GET"!==t.method&&(r||!w.has(e)))throw refused(s,`a ${t.method} request`)
return{...t,url:o.href,headers:r?withoutCredentials(t.headers):t.headers}}(e,c)
if(!u)return{request:e,answer:{...c,body:fitting(e.url,c.body,n)}}
if(s===m)throw new r.l(`${new URL(e.url).host} redirected more than ${m} times`,{fix:"Run it again later."})
return follow(t,u,n,s+1)}function fitting(t,e,{maxBytes:n,cut:s}){if(e.length<=n)return e
if(s)return e.subarray(0,n)
throw new r.l(`The answer of ${new URL(t).host} is larger than ${n} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var g=n(3607)
const b=10
const isRead=({method:t,url:e,query:n})=>"POST"===t?"/graphql"===e&&/^\s*query\b/.test(String(n)):"GET"===t&&!e.includes("/search/")
var y=n(2832)
const v=33554432
function clientFor(t){const{exchange:e,signal:a,context:c,log:u=i.R,timeoutMs:h=15e3}=t,fetchWithin=t=>{return n=fetchOver(e,{...t,signal:a}),s=c.apiUrl,o=u.debug,async(t,e)=>{const r=Date.now(),say=n=>o(`${e.method} ${t.replace(s,"")} - ${n} in ${Date.now()-r}ms`)
try{const s=await n(t,e)
return say(`${s.status} with id ${s.headers.get("x-github-request-id")??"UNKNOWN"}`),s}catch(t){throw say("no answer"),t}}
var n,s,o},{request:l,paginate:d}=function({token:t,context:e,signal:i,log:a,...c},u){if(!t)throw new r.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:h=60,secondMs:l=1e3}=c,d=function({debug:t}){const say=e=>t(String(e))
return{debug:()=>{},info:say,warn:say,error:say}}(a),f=new(s.E.plugin(o.ud))({auth:t,baseUrl:e.apiUrl,userAgent:"tocsin",log:d,request:{log:d,fetch:readingData(u),parseSuccessResponseBody:!1}})
return function({hook:t},e){let s,o=0
const plugins=()=>s??=Promise.all([n.e(214),n.e(213)]).then(n.bind(n,8213)).then(({pluginHook:t})=>t(e))
t.wrap("request",async(t,n)=>{if(!isRead(n)||o===b)return(await plugins())("request",t,n)
o+=1
try{return await t(n)}catch(s){if(!(0,g.bJ)(s,0,e))throw s
return(await plugins())("request",function(t,e){let n=!0
return s=>{if(!n)return e(s)
throw n=!1,t}}(s,t),n)}finally{o-=1}})}(f,{id:e.apiUrl,maxWaitSeconds:h,secondMs:l}),function({hook:t},{host:e,home:n,signal:s}){t.wrap("request",(t,e)=>function(t,e){if(!e)return t
const{promise:n,reject:s}=Promise.withResolvers(),stop=()=>s(e.reason)
e.aborted&&stop()
return e.addEventListener("abort",stop,{once:!0}),Promise.race([t,n]).finally(()=>e.removeEventListener("abort",stop))}(Promise.resolve(t(e)),s)),t.error("request",t=>{throw(0,y.GC)(t,e,Date.now(),n)})}(f,{host:new URL(e.apiUrl).host,home:`${e.owner}/${e.repo}`,signal:i}),f}({...t,log:u},fetchWithin({timeoutMs:h,maxBytes:v}))
return{request:l,paginate:d,...downloads(l,c,fetchWithin)}}}),2832:((t,e,n)=>{n.d(e,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var s=n(8082),o=n(4909),r=n(6807)
const i=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(t,e)=>`${t}: ${e?"read":"write"}`
var a=n(3607)
function explainRefusal(t,e,n,i){const h=(0,r.g5)(t)
if(!h)return t
if(t instanceof Error&&t.cause instanceof s.l)return t.cause
const[l,d]=function(t,e,n,s){const{status:r,method:i,path:h,message:l}=t,d=`${e} answered ${r} to ${i} ${(0,o.TL)(h,200)}: ${(0,o.TL)(l,200)}`
if(void 0===r)return t.final?void 0:[`${e} gave no answer: ${(0,o.TL)(l,200)}`,c]
const f=(0,a.Hh)(t,n)
if(void 0!==f)return[`The rate limit of ${e} for this token is used up for ${waiting(f)}`,u]
if(401===r)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const w=403===r||404===r?function({path:t},e){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(t)?.[1]
if(!e||!n||n.toLowerCase()===e.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(t,s):void 0
return 403===r?[d,organizationRule(t)??w??`The token may not do this: ${grant(t)}`]:404===r?[d,w??`Check that it exists. A token without access to it gets the same answer: ${grant(t)}`]:410===r?[d,"It has expired, or the feature is turned off in the settings of the repository."]:r>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:r>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(h,e,n,i)??[]
return l&&d?new s.l(l,{fix:d,cause:t}):t}function lacksPermission(t,e=Date.now()){const n=(0,r.PD)(t)
return 403===n?.status&&void 0===(0,a.Hh)(n,e)&&void 0===organizationRule(n)}const isRateLimited=(t,e=Date.now())=>void 0!==rateLimitSeconds(t,e)
function rateLimitSeconds(t,e=Date.now()){const n=(0,r.PD)(t)
return n&&(0,a.Hh)(n,e)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:t,message:e}){return void 0!==t["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(e)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(e)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:t,path:e,headers:n}){const s=function(t,e){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(e)?.[1]
if(void 0===n)return
const s=i.find(([t])=>t.test(n))
return s&&permission(s[1],"GET"===t||"HEAD"===t)}(t,e),o=function(t=""){const[e=""]=t.split(";")
return[...e.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,t="",e])=>"metadata"===t?[]:[permission(t.replaceAll("_","-"),"read"===e)])}(n["x-accepted-github-permissions"]),r=[...new Set((o.length>0?o:s?[s]:[]).map(allOfIt))]
return 0===r.length?"use one that has the rights for it.":`give the job \`permissions: { ${r.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=t=>"issues: read"===t?"issues: write":t,waiting=t=>t<120?`${Math.ceil(t)} s`:`${Math.ceil(t/60)} min`}),3607:((t,e,n)=>{n.d(e,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const o=3,r=60,i=new Set([500,502,503,504])
function planFor(t,e,{maxWaitSeconds:n}){const r=(0,s.g5)(t)
return r&&function(t,e,{maxWaitSeconds:n,now:s}){if(t.final)return
const r=limitSeconds(t,s)??function({status:t,headers:e,method:n,sent:s},o){return void 0===t||i.has(t)?"POST"===n&&s?void 0:Math.max(seconds(e["retry-after"])??0,(o+1)**2):void 0}(t,e)
return void 0!==r&&r<=n?{retries:o,afterSeconds:Math.ceil(r)}:void 0}(r,e,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:t,headers:e,message:n},s){const o="0"===e["x-ratelimit-remaining"],i=seconds(e["retry-after"])
if(!(429===t||403===t&&(o||void 0!==i||/\brate limit|\babuse detection/i.test(n))))return
const a=seconds(e["x-ratelimit-reset"])
return i??(o&&void 0!==a?Math.max(0,a-s/1e3)+1:r)}const seconds=(t="")=>/^\d{1,10}$/.test(t)?Number(t):void 0})}
