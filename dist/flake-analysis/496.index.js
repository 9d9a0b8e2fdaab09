export const id=496
export const ids=[496]
export const modules={496:((e,t,n)=>{n.d(t,{clientFor:()=>clientFor})
var s=n(4730),o=n(3779),r=n(8082),i=n(6801),a=n(6807)
const[c,u,h]=[1048576,67108864,268435456],d=6e4
function downloads(e,{owner:t,repo:n},s){async function download(o,r,{maxBytes:i,cut:a=!1,accept:c="*/*"}){const u={headers:{accept:c},request:{fetch:s({timeoutMs:d,maxBytes:i,cut:a}),parseSuccessResponseBody:!1}},h=await e(o,{owner:t,repo:n,...r,...u}).catch(ifGone),l=h?.data
return l instanceof Uint8Array?Buffer.from(l.buffer,l.byteOffset,l.length):void 0}return{file:async(e,t)=>{const n={path:e.split("/").map(encodeURIComponent).join("/"),ref:t},s=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",n,{maxBytes:c,accept:"application/vnd.github.raw+json"})
return s?.toString()},jobLog:async e=>{const t=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:e},{maxBytes:u,cut:!0})
return t?.toString()},artifact:(e,{maxBytes:t=h}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:e},{maxBytes:t})}}function ifGone(e){const t=(0,a.c2)(e)
if(404!==t&&410!==t)throw e}const l=new Set([301,302,303,307,308]),f=new Set([307,308]),w=new Set(["accept","user-agent"]),isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>w.has(e.toLowerCase())))}function refused(e,t){return new r.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const m=5
function fetchOver(e,t){return async(n,{method:s,headers:o,body:r})=>{const{request:i,answer:a}=await follow(e,{method:s,url:n,headers:o,...void 0===r?{}:{body:r}},t)
return function(e,{status:t,headers:n,body:s}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(n)),body:s,text:async()=>Buffer.from(s.buffer,s.byteOffset,s.length).toString(),arrayBuffer:async()=>Uint8Array.from(s).buffer}}(i.url,a)}}async function follow(e,t,n,s=0){const{timeoutMs:o,maxBytes:i,signal:a}=n,c=await e(t,{timeoutMs:o,maxBytes:i+1,...a?{signal:a}:{}}),u=function(e,{status:t,headers:n}){if(!l.has(t)||!n.location)return
const s=new URL(e.url),o=URL.parse(n.location,s.href)
if(!o||!isSafe(s,o))throw refused(s,"to an address that is not https")
const r=o.origin!==s.origin
if("GET"!==e.method&&(r||!f.has(t)))throw refused(s,`a ${e.method} request`)
return{...e,url:o.href,headers:r?withoutCredentials(e.headers):e.headers}}(t,c)
if(!u)return{request:t,answer:{...c,body:fitting(t.url,c.body,n)}}
if(s===m)throw new r.l(`${new URL(t.url).host} redirected more than ${m} times`,{fix:"Run it again later."})
return follow(e,u,n,s+1)}function fitting(e,t,{maxBytes:n,cut:s}){if(t.length<=n)return t
if(s)return t.subarray(0,n)
throw new r.l(`The answer of ${new URL(e).host} is larger than ${n} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}var p=n(3607)
const g=10,isRead=({method:e,url:t})=>"GET"===e&&!t.includes("/search/")
var b=n(2832)
const y=33554432
function clientFor(e){const{exchange:t,signal:a,context:c,log:u=i.R,timeoutMs:h=15e3}=e,fetchWithin=e=>{return n=fetchOver(t,{...e,signal:a}),s=c.apiUrl,o=u.debug,async(e,t)=>{const r=Date.now(),say=n=>o(`${t.method} ${e.replace(s,"")} - ${n} in ${Date.now()-r}ms`)
try{const s=await n(e,t)
return say(`${s.status} with id ${s.headers.get("x-github-request-id")??"UNKNOWN"}`),s}catch(e){throw say("no answer"),e}}
var n,s,o},{request:d,paginate:l}=function({token:e,context:t,signal:i,log:a,...c},u){if(!e)throw new r.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const{maxWaitSeconds:h=60,secondMs:d=1e3}=c,l=function({debug:e}){const say=t=>e(String(t))
return{debug:()=>{},info:say,warn:say,error:say}}(a),f=new(s.E.plugin(o.ud))({auth:e,baseUrl:t.apiUrl,userAgent:"tocsin",log:l,request:{log:l,fetch:u}})
return function({hook:e},t){let s,o=0
const plugins=()=>s??=Promise.all([n.e(214),n.e(213)]).then(n.bind(n,8213)).then(({pluginHook:e})=>e(t))
e.wrap("request",async(e,n)=>{if(!isRead(n)||o===g)return(await plugins())("request",e,n)
o+=1
try{return await e(n)}catch(s){if(!(0,p.bJ)(s,0,t))throw s
return(await plugins())("request",function(e,t){let n=!0
return s=>{if(!n)return t(s)
throw n=!1,e}}(s,e),n)}finally{o-=1}})}(f,{id:t.apiUrl,maxWaitSeconds:h,secondMs:d}),function({hook:e},{host:t,home:n,signal:s}){e.wrap("request",(e,t)=>function(e,t){if(!t)return e
const{promise:n,reject:s}=Promise.withResolvers(),stop=()=>s(t.reason)
return t.aborted&&stop(),t.addEventListener("abort",stop,{once:!0}),Promise.race([e,n]).finally(()=>t.removeEventListener("abort",stop))}(Promise.resolve(e(t)),s)),e.error("request",e=>{throw(0,b.GC)(e,t,Date.now(),n)})}(f,{host:new URL(t.apiUrl).host,home:`${t.owner}/${t.repo}`,signal:i}),f}({...e,log:u},fetchWithin({timeoutMs:h,maxBytes:y}))
return{request:d,paginate:l,...downloads(d,c,fetchWithin)}}}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var s=n(8082),o=n(4909),r=n(6807)
const i=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var a=n(3607)
function explainRefusal(e,t,n,i){const h=(0,r.g5)(e)
if(!h)return e
if(e instanceof Error&&e.cause instanceof s.l)return e.cause
const[d,l]=function(e,t,n,s){const{status:r,method:i,path:h,message:d}=e,l=`${t} answered ${r} to ${i} ${(0,o.TL)(h,200)}: ${(0,o.TL)(d,200)}`
if(void 0===r)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(d,200)}`,c]
const f=(0,a.Hh)(e,n)
if(void 0!==f)return[`The rate limit of ${t} for this token is used up for ${waiting(f)}`,u]
if(401===r)return[l,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const w=403===r||404===r?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(t&&n&&n.toLowerCase()!==t.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,s):void 0
return 403===r?[l,organizationRule(e)??w??`The token may not do this: ${grant(e)}`]:404===r?[l,w??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===r?[l,"It has expired, or the feature is turned off in the settings of the repository."]:r>=500?[l,"Run the workflow again later; www.githubstatus.com lists outages."]:r>=400?[l,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(h,t,n,i)??[]
return d&&l?new s.l(d,{fix:l,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,r.PD)(e)
return 403===n?.status&&void 0===(0,a.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==rateLimitSeconds(e,t)
function rateLimitSeconds(e,t=Date.now()){const n=(0,r.PD)(e)
return n&&(0,a.Hh)(n,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const s=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const s=i.find(([e])=>e.test(n))
return s&&permission(s[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),r=[...new Set((o.length>0?o:s?[s]:[]).map(allOfIt))]
return 0===r.length?"use one that has the rights for it.":`give the job \`permissions: { ${r.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var s=n(6807)
const o=3,r=60,i=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const r=(0,s.g5)(e)
return r&&function(e,t,{maxWaitSeconds:n,now:s}){if(e.final)return
const r=limitSeconds(e,s)??function({status:e,headers:t,method:n,sent:s},o){return void 0===e||i.has(e)?"POST"===n&&s?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==r&&r<=n?{retries:o,afterSeconds:Math.ceil(r)}:void 0}(r,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},s){const o="0"===t["x-ratelimit-remaining"],i=seconds(t["retry-after"])
if(429!==e&&(403!==e||!o&&void 0===i&&!/\brate limit|\babuse detection/i.test(n)))return
const a=seconds(t["x-ratelimit-reset"])
return i??(o&&void 0!==a?Math.max(0,a-s/1e3)+1:r)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
