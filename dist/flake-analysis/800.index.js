export const id=800
export const ids=[800]
export const modules={7800:((e,t,n)=>{n.d(t,{pushSignals:()=>pushSignals})
var r=n(7871),a=n(4662),s=n(6607)
const i=[429,502,503,504]
const saidIn=e=>"string"==typeof e?(0,s.TN)(e).slice(0,200).toWellFormed():""
function json(e){try{const t=JSON.parse(e)
return isRecord(t)?t:{}}catch{return{}}}const isRecord=e=>"object"==typeof e&&null!==e,o=3e4,d=1e4
async function push(e,{url:t,headers:n={},budgetMs:a=o},s){const i={method:"POST",url:t,headers:{...n,"content-type":"application/json"},body:JSON.stringify(e)},d=s.elapsed()+a,c=(0,r.$)(Object.values(n).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const n=await once(i,d-s.elapsed(),s)
if("accepted"===n.kind)return{...n,...void 0!==n.said&&{said:c(n.said)}}
const r=`${new URL(t).host} ${c(n.detail)}`
if("final"===n.kind)return{kind:"failed",detail:r}
const a=Math.max(n.afterMs??0,backoffMs(e,s.random()))
if(s.elapsed()+a>=d)return{kind:"failed",detail:`${r}; gave up after ${1===e?"1 try":`${e} tries`}`}
await s.sleep(a)}}async function once(e,t,{send:n,now:r}){try{return function({status:e,headers:t,body:n},r){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,rejectedSpans:n,errorMessage:r}=isRecord(e)?e:{},a=Number(t??n??0),s=saidIn(r)
return{kind:"accepted",rejected:Number.isSafeInteger(a)&&a>0?a:0,...s&&{said:s}}}(json(n))
if(!i.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn(json(n).message)].filter(Boolean).join(": ")}
const a=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const n=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(n)?void 0:Math.max(0,n-t)}(t["retry-after"],r)
return{kind:"retry",detail:`answered ${e}`,...void 0!==a&&{afterMs:a}}}(await n(e,{timeoutMs:Math.min(d,t)}),r())}catch(e){if(e instanceof a.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)
async function pushSignals(e,{endpoint:t,...n},r){let a,s=0,i=0
for(const{signal:o,body:d}of e){const e=await push(d,{...n,url:urlOf(t,o)},r)
if("failed"===e.kind)return{kind:"failed",requests:s,detail:e.detail}
s+=1,i+=e.rejected,a??=e.said}return{kind:"accepted",requests:s,rejected:i,...void 0!==a&&{said:a}}}function urlOf(e,t){const n=new URL(e)
return n.pathname=`${n.pathname.replace(/\/(?:v1\/(?:metrics|traces|logs)\/?)?$/,"")}/v1/${t}`,n.href}})}
