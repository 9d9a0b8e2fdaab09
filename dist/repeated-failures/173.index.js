export const id=173
export const ids=[173]
export const modules={7173:((e,t,n)=>{n.d(t,{clientFor:()=>clientFor})
var s=n(4730),o=n(3779),r=n(8082),a=n(6801)
const readingData=e=>async(...t)=>{const{body:n,...s}=await e(...t)
return{...s,get body(){return function(e,t="text/plain"){const[n="",...s]=t.toLowerCase().split(";"),text=()=>Buffer.from(e.buffer,e.byteOffset,e.length).toString()
if(i.has(n.trim()))return function(e){try{return JSON.parse(e)}catch{return e}}(text())
return n.startsWith("text/")||s.some(e=>/^\s*charset="?utf-8"?\s*$/.test(e))?text():Uint8Array.from(e).buffer}(n,s.headers.get("content-type"))}}}
const i=new Set(["application/json","application/scim+json"])
var c=n(6807)
const[u,h,f]=[1048576,67108864,268435456],l=6e4
function downloads(e,{owner:t,repo:n},s){async function download(o,r,{maxBytes:a,cut:i=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:s({timeoutMs:l,maxBytes:a,cut:i}),parseSuccessResponseBody:!1}},h=await e(o,{owner:t,repo:n,...r,...u}).catch(ifGone),f=h?.data
return f instanceof Uint8Array?Buffer.from(f.buffer,f.byteOffset,f.length):void 0}return{file:async(e,t)=>{const n={path:e.split("/").map(encodeURIComponent).join("/"),ref:t},s=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",n,{maxBytes:u,accept:"application/vnd.github.raw+json"})
return s?.toString()},jobLog:async e=>{const t=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:e},{maxBytes:h,cut:!0})
return t?.toString()},artifact:(e,{maxBytes:t=f}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:e},{maxBytes:t})}}function ifGone(e){const t=(0,c.c2)(e)
if(404!==t&&410!==t)throw e}const d=new Set([301,302,303,307,308]),p=new Set([307,308]),w=new Set(["accept","user-agent"])
const isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>w.has(e.toLowerCase())))}function refused(e,t){return new r.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const m=5
function fetchOver(e,t){return async(n,{method:s,headers:o,body:r})=>{const{request:a,answer:i}=await follow(e,{method:s,url:n,headers:o,...void 0===r?{}:{body:r}},t)
return function(e,{status:t,headers:n,body:s}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(n)),body:s,text:async()=>Buffer.from(s.buffer,s.byteOffset,s.length).toString(),arrayBuffer:async()=>Uint8Array.from(s).buffer}}(a.url,i)}}async function follow(e,t,n,s=0){const{timeoutMs:o,maxBytes:a,signal:i}=n,c=await e(t,{timeoutMs:o,maxBytes:a+1,...i?{signal:i}:{}}),u=function(e,{status:t,headers:n}){if(!d.has(t)||!n.location)return
const s=new URL(e.url),o=URL.parse(n.location,s.href)
if(!o||!isSafe(s,o))throw refused(s,"to an address that is not https")
const r=o.origin!==s.origin
if("GET"!==e.method&&(r||!p.has(t)))throw refused(s,`a ${e.method} request`)
return{...e,url:o.href,headers:r?withoutCredentials(e.headers):e.headers}}(t,c)
if(!u)return{request:t,answer:{...c,body:fitting(t.url,c.body,n)}}
if(s===m)throw new r.l(`${new URL(t.url).host} redirected more than ${m} times`,{fix:"Run it again later."})
return follow(e,u,n,s+1)}function fitting(e,t,{maxBytes:n,cut:s}){if(t.length<=n)return t
if(s)return t.subarray(0,n)
throw new r.l(`The answer of ${new URL(e).host} is larger than ${n} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var g=n(3607)
const b=10
const isRead=({method:e,url:t,query:n})=>"POST"===e?"/graphql"===t&&/^\s*query\b/.test(String(n)):"GET"===e&&!t.includes("/search/")
var y=n(2832)
const v=33554432
function clientFor(e){const{exchange:t,signal:i,context:c,log:u=a.R,timeoutMs:h=15e3}=e,fetchWithin=e=>{return n=fetchOver(t,{...e,signal:i}),s=c.apiUrl,o=u.debug,async(e,t)=>{const r=Date.now(),say=n=>o(`${t.method} ${e.replace(s,"")} - ${n} in ${Date.now()-r}ms`)
try{const s=await n(e,t)
return say(`${s.status} with id ${s.headers.get("x-github-request-id")??"UNKNOWN"}`),s}catch(e){throw say("no answer"),e}}
var n,s,o},{request:f,paginate:l}=function({token:e,context:t,signal:a,log:i,...c},u){if(!e)throw new r.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:h=60,secondMs:f=1e3}=c,l=function({debug:e}){const say=t=>e(String(t))
return{debug:()=>{},info:say,warn:say,error:say}}(i),d=new(s.E.plugin(o.ud))({auth:e,baseUrl:t.apiUrl,userAgent:"tocsin",log:l,request:{log:l,fetch:readingData(u),parseSuccessResponseBody:!1}})
return function({hook:e},t){let s,o=0
const plugins=()=>s??=Promise.all([n.e(214),n.e(213)]).then(n.bind(n,8213)).then(({pluginHook:e})=>e(t))
e.wrap("request",async(e,n)=>{if(!isRead(n)||o===b)return(await plugins())("request",e,n)
o+=1
try{return await e(n)}catch(s){if(!(0,g.bJ)(s,0,t))throw s
return(await plugins())("request",function(e,t){let n=!0
return s=>{if(!n)return t(s)
throw n=!1,e}}(s,e),n)}finally{o-=1}})}(d,{id:t.apiUrl,maxWaitSeconds:h,secondMs:f}),function({hook:e},{host:t,home:n,signal:s}){e.wrap("request",(e,t)=>function(e,t){if(!t)return e
const{promise:n,reject:s}=Promise.withResolvers(),stop=()=>s(t.reason)
t.aborted&&stop()
return t.addEventListener("abort",stop,{once:!0}),Promise.race([e,n]).finally(()=>t.removeEventListener("abort",stop))}(Promise.resolve(e(t)),s)),e.error("request",e=>{throw(0,y.GC)(e,t,Date.now(),n)})}(d,{host:new URL(t.apiUrl).host,home:`${t.owner}/${t.repo}`,signal:a}),d}({...e,log:u},fetchWithin({timeoutMs:h,maxBytes:v}))
return{request:f,paginate:l,...downloads(f,c,fetchWithin)}}}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var s=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:r}=e
return{method:n.method,path:pathOf(n.url),status:r?.status,headers:r?.headers??{},message:e.message,sent:!(t instanceof s.w)||t.sent,final:t instanceof o.l||t instanceof s.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission})
var s=n(8082),o=n(4909),r=n(6807)
const a=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,a){const h=(0,r.g5)(e)
if(!h)return e
if(e instanceof Error&&e.cause instanceof s.l)return e.cause
const[f,l]=function(e,t,n,s){const{status:r,method:a,path:h,message:f}=e,l=`${t} answered ${r} to ${a} ${(0,o.TL)(h,200)}: ${(0,o.TL)(f,200)}`
if(void 0===r)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(f,200)}`,c]
const d=(0,i.Hh)(e,n)
if(void 0!==d)return[`The rate limit of ${t} for this token is used up for ${waiting(d)}`,u]
if(401===r)return[l,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const p=403===r||404===r?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,s):void 0
return 403===r?[l,organizationRule(e)??p??`The token may not do this: ${grant(e)}`]:404===r?[l,p??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===r?[l,"It has expired, or the feature is turned off in the settings of the repository."]:r>=500?[l,"Run the workflow again later; www.githubstatus.com lists outages."]:r>=400?[l,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(h,t,n,a)??[]
return f&&l?new s.l(f,{fix:l,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,r.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==function(e,t=Date.now()){const n=(0,r.PD)(e)
return n&&(0,i.Hh)(n,t)}(e,t)
const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const s=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const s=a.find(([e])=>e.test(n))
return s&&permission(s[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),r=[...new Set((o.length>0?o:s?[s]:[]).map(allOfIt))]
return 0===r.length?"use one that has the rights for it.":`give the job \`permissions: { ${r.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const o=3,r=60,a=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const r=(0,s.g5)(e)
return r&&function(e,t,{maxWaitSeconds:n,now:s}){if(e.final)return
const r=limitSeconds(e,s)??function({status:e,headers:t,method:n,sent:s},o){return void 0===e||a.has(e)?"POST"===n&&s?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==r&&r<=n?{retries:o,afterSeconds:Math.ceil(r)}:void 0}(r,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},s){const o="0"===t["x-ratelimit-remaining"],a=seconds(t["retry-after"])
if(!(429===e||403===e&&(o||void 0!==a||/\brate limit|\babuse detection/i.test(n))))return
const i=seconds(t["x-ratelimit-reset"])
return a??(o&&void 0!==i?Math.max(0,i-s/1e3)+1:r)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
