export const id=566
export const ids=[566]
export const modules={7566:((e,t,n)=>{n.r(t),n.d(t,{push:()=>push})
var r=n(7871),a=n(4662),s=n(6607)
const i=[429,502,503,504]
const saidIn=e=>"string"==typeof e?(0,s.TN)(e).slice(0,200).toWellFormed():""
function json(e){try{const t=JSON.parse(e)
return isRecord(t)?t:{}}catch{return{}}}const isRecord=e=>"object"==typeof e&&null!==e,o=3e4,d=1e4
async function push(e,{url:t,headers:n={},budgetMs:a=o},s){const i={method:"POST",url:t,headers:{...n,"content-type":"application/json"},body:JSON.stringify(e)},d=s.now()+a,c=(0,r.$)(Object.values(n).flatMap(e=>[e,...e.split(" ")]))
for(let e=1;;e+=1){const n=await once(i,d-s.now(),s)
if("accepted"===n.kind)return{...n,...void 0!==n.said&&{said:c(n.said)}}
const r=`${new URL(t).host} ${c(n.detail)}`
if("final"===n.kind)return{kind:"failed",detail:r}
const a=Math.max(n.afterMs??0,backoffMs(e,s.random()))
if(s.now()+a>=d)return{kind:"failed",detail:`${r}; gave up after ${1===e?"1 try":`${e} tries`}`}
await s.sleep(a)}}async function once(e,t,{send:n,now:r}){try{return function({status:e,headers:t,body:n},r){if(e>=200&&e<300)return function({partialSuccess:e}){const{rejectedDataPoints:t,errorMessage:n}=isRecord(e)?e:{},r=Number(t??0),a=saidIn(n)
return{kind:"accepted",rejected:Number.isSafeInteger(r)&&r>0?r:0,...a&&{said:a}}}(json(n))
if(!i.includes(e))return{kind:"final",detail:[`answered ${e}`,saidIn(json(n).message)].filter(Boolean).join(": ")}
const a=function(e,t){if(void 0===e)return
if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e)
const n=/^[A-Z][a-z]{2,8},? /.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(n)?void 0:Math.max(0,n-t)}(t["retry-after"],r)
return{kind:"retry",detail:`answered ${e}`,...void 0!==a&&{afterMs:a}}}(await n(e,{timeoutMs:Math.min(d,t)}),r())}catch(e){if(e instanceof a.w)return{kind:"retry",detail:`could not be reached (${e.fault})`}
throw e}}const backoffMs=(e,t)=>Math.min(1e3*2**(e-1),16e3)*(.5+t/2)})}
