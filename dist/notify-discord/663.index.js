export const id=663
export const ids=[663,125]
export const modules={8663:(e,t,r)=>{r.r(t),r.d(t,{octokitFor:()=>octokitFor})
var s=r(9735),n=r(6856),o=r(9988),i=r(8082),a=r(6801),u=r(6807),c=r(4125),h=r(4909)
const f=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`,l=3,d=60,m=new Set([500,502,503,504])
function limitSeconds({status:e,headers:t,message:r},s){const n="0"===t["x-ratelimit-remaining"],o=seconds(t["retry-after"])
if(429!==e&&(403!==e||!n&&void 0===o&&!/\brate limit|\babuse detection/i.test(r)))return
const i=seconds(t["x-ratelimit-reset"])
return o??(n&&void 0!==i?Math.max(0,i-s/1e3)+1:d)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0
const g="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",w="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function grant({method:e,path:t,headers:r}){const s=function(e,t){const r=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===r)return
const s=f.find(([e])=>e.test(r))
return s&&permission(s[1],"GET"===e||"HEAD"===e)}(e,t),n=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(r["x-accepted-github-permissions"]),o=n.length>0?n:s?[s]:[]
return 0===o.length?"use one that has the rights for it.":`give the job \`permissions: { ${o.join(", ")} }\` beside those it has; naming one sets all others to none.`}const waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`,b=33554432
function octokitFor({token:e,context:t,exchange:r,signal:f,...d}){const{log:y=a.R,maxWaitSeconds:v=60,timeoutMs:x=15e3,secondMs:$=1e3}=d
if(!e)throw new i.l("There is no GitHub token",{fix:"Leave out the `github-token` input, or pass ${{ github.token }}."})
const k=o.E.plugin(function(e){return t=>(t.hook.error("request",(r,s)=>{const n=(0,u.g)(r),o=Number(s.request.retryCount??0),i=n&&function(e,t,{maxWaitSeconds:r,now:s}){if(e.final)return
const n=limitSeconds(e,s)??function({status:e,headers:t,method:r,sent:s},n){return void 0===e||m.has(e)?"POST"===r&&s?void 0:Math.max(seconds(t["retry-after"])??0,(n+1)**2):void 0}(e,t)
return void 0!==n&&n<=r?{retries:l,afterSeconds:Math.ceil(n)}:void 0}(n,o,{maxWaitSeconds:e,now:Date.now()})
if(!i)throw r
throw t.retry.retryRequest(r,i.retries,i.afterSeconds)}),{})}(v),s.L,n.A),S=function({debug:e}){const say=t=>e(String(t))
return{debug:()=>{},info:say,warn:say,error:say}}(y),R=new k({auth:e,baseUrl:t.apiUrl,userAgent:"tocsin",log:S,request:{log:S,fetch:(0,c.fetchOver)(r,{timeoutMs:x,maxBytes:b,signal:f})},retry:{doNotRetry:p,retryAfterBaseValue:$},throttle:{id:t.apiUrl,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1}})
return function({hook:e},t,r){e.wrap("request",(e,t)=>function(e,t){if(!t)return e
const{promise:r,reject:s}=Promise.withResolvers(),stop=()=>s(t.reason)
return t.aborted&&stop(),t.addEventListener("abort",stop,{once:!0}),Promise.race([e,r]).finally(()=>t.removeEventListener("abort",stop))}(Promise.resolve(e(t)),r)),e.error("request",e=>{throw function(e,t,r){const s=(0,u.g)(e)
if(!s)return e
if(e instanceof Error&&e.cause instanceof i.l)return e.cause
const[n,o]=function(e,t,r){const{status:s,method:n,path:o,message:i}=e,a=`${t} answered ${s} to ${n} ${(0,h.Kb)(o,200)}: ${(0,h.Kb)(i,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,h.Kb)(i,200)}`,g]
const u=limitSeconds(e,r)
return void 0!==u?[`The rate limit of ${t} for this token is used up for ${waiting(u)}`,w]:401===s?[a,"Pass a valid `github-token`, such as ${{ github.token }}; an expired or revoked one gives this answer."]:403===s?[a,`The token may not do this: ${grant(e)}`]:404===s?[a,`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[a,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[a,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[a,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(s,t,r)??[]
return n&&o?new i.l(n,{fix:o,cause:e}):e}(e,t,Date.now())})}(R,new URL(t.apiUrl).host,f),R}const p=Array.from({length:200},(e,t)=>400+t)},4125:(e,t,r)=>{r.r(t),r.d(t,{fetchOver:()=>fetchOver})
var s=r(8082)
const n=new Set([301,302,303,307,308]),o=new Set([307,308]),i=new Set(["accept","user-agent"]),isSafe=(e,t)=>"https:"===t.protocol||"http:"===t.protocol&&"http:"===e.protocol
function withoutCredentials(e){return Object.fromEntries(Object.entries(e).filter(([e])=>i.has(e.toLowerCase())))}function refused(e,t){return new s.l(`${e.host} redirected ${t}, which is not followed`,{fix:"Was the repository renamed or moved? Use its new name."})}const a=5
function fetchOver(e,t){return async(r,{method:s,headers:n,body:o})=>{const{request:i,answer:a}=await follow(e,{method:s,url:r,headers:n,...void 0===o?{}:{body:o}},t)
return function(e,{status:t,headers:r,body:s}){return{url:e,status:t,statusText:"",headers:new Map(Object.entries(r)),body:s,text:async()=>Buffer.from(s.buffer,s.byteOffset,s.length).toString(),arrayBuffer:async()=>Uint8Array.from(s).buffer}}(i.url,a)}}async function follow(e,t,r,i=0){const{timeoutMs:u,maxBytes:c,signal:h}=r,f=await e(t,{timeoutMs:u,maxBytes:c+1,...h?{signal:h}:{}}),l=function(e,{status:t,headers:r}){if(!n.has(t)||!r.location)return
const s=new URL(e.url),i=URL.parse(r.location,s.href)
if(!i||!isSafe(s,i))throw refused(s,"to an address that is not https")
const a=i.origin!==s.origin
if("GET"!==e.method&&(a||!o.has(t)))throw refused(s,`a ${e.method} request`)
return{...e,url:i.href,headers:a?withoutCredentials(e.headers):e.headers}}(t,f)
if(!l)return{request:t,answer:{...f,body:fitting(t.url,f.body,r)}}
if(i===a)throw new s.l(`${new URL(t.url).host} redirected more than ${a} times`,{fix:"Run it again later."})
return follow(e,l,r,i+1)}function fitting(e,t,{maxBytes:r,cut:n}){if(t.length<=r)return t
if(n)return t.subarray(0,r)
throw new s.l(`The answer of ${new URL(e).host} is larger than ${r} bytes`,{fix:"Ask for less: a smaller file, or fewer entries."})}}}
