export const id=686
export const ids=[686]
export const modules={9686:((e,t,r)=>{r.r(t),r.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var i=r(3178),n=r(5405),c=r(1512),s=r(6357)
const o={receipts:1e3,perAlert:50,ageMs:7776e6}
function bookOf(e,t){const{receipts:r,entries:i}=(0,n.O)(e),isOwn=({channel:e})=>e===t
return{channel:t,receipts:(0,n.p)(r).filter(isReceipt).filter(isOwn),entries:(0,n.p)(i).filter(isEntry).filter(({receipt:e})=>isOwn(e))}}function settle(e,t){const{channel:r,receipts:i,entries:n}=e,c=isTold(t)?function(e,t){const r=t.findIndex(t=>idOf(t)===e.id)
return t.filter((t,i)=>t.receipt.alertKey===e.alertKey&&(precedes(t.receipt,e)??i<r)).map(e=>e.receipt)}(t,n):[],s=new Set([t,...c].map(({id:e})=>e)),o=[...c.map(e=>outdatedBy(t,e)),isTold(t)?t:settledIn(e,t.id)??t]
return{channel:r,receipts:recent([...i.filter(({id:e})=>!s.has(e)),...o],Date.parse(t.at)),entries:n.filter(e=>!s.has(idOf(e)))}}const precedes=({order:e},{order:t})=>void 0===e||void 0===t?void 0:e<t,outdatedBy=({at:e},t)=>({...t,outcome:"skipped",detail:c.z,at:e}),isTold=({outcome:e})=>"delivered"===e||"accepted"===e,settledIn=({receipts:e},t)=>e.find(e=>e.id===t&&(isTold(e)||"skipped"===e.outcome)),overtaken=({receipts:e},t)=>{const r=e.find(e=>e.alertKey===t.alertKey&&isTold(e)&&precedes(t,e))
return r&&outdatedBy(r,t)}
function put(e,t){if(settledIn(e,idOf(t)))return e
const r=e.entries.findIndex(e=>idOf(e)===idOf(t)),i=e.entries[r]
return i?{...e,entries:e.entries.with(r,{...t,receipt:{...t.receipt,at:i.receipt.at}})}:{...e,entries:[...e.entries,t]}}function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const r=e.filter(({at:e})=>Date.parse(e)>=t-o.ageMs),i=Map.groupBy(r,({alertKey:e})=>e),n=new Set([...i.values()].flatMap(e=>e.slice(-o.perAlert)))
return r.filter(e=>n.has(e)).slice(-o.receipts)}const idOf=({receipt:e})=>e.id
function isReceipt(e){const{id:t,alertKey:r,transition:i,order:c=0,channel:s,outcome:o,at:a,remote:l}=(0,n.O)(e)
return[t,r,i,s,o,a].every(e=>"string"==typeof e)&&Number.isFinite(c)&&(void 0===l||function(e){const{id:t,channel:r="",thread:i="",url:c=""}=(0,n.O)(e)
return"string"==typeof t&&!/^\.{0,2}$/.test(t)&&[r,i,c].every(e=>"string"==typeof e)}(l))}function isEntry(e){const{receipt:t,alert:r,mentions:i,style:c}=(0,n.O)(e),o=Array.isArray(i)&&i.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){const t=(0,n.O)(e)
return[t.summary,t.fields,t.links,t.excerpts].every(Array.isArray)&&"string"==typeof t.title&&s.gO.some(e=>e===t.severity)}(r)&&o&&null!==c}const a=15e3
function claim(e,t,{now:r,until:i}){const n=idOf(t),c=settledIn(e,n)
if(c)return{book:e,claim:{kind:"done",receipt:c}}
const s=overtaken(e,t.receipt)
if(s)return{book:settle(e,s),claim:{kind:"done",receipt:s}}
const o=newest(e,t.receipt.alertKey)?.remote,l=e.entries.filter(e=>e.receipt.alertKey===t.receipt.alertKey&&isLeased(e,r))
if(l.some(e=>idOf(e)===n))return{book:e,claim:{kind:"held"}}
const p=Math.max(0,...l.map(e=>function({since:e,until:t=0},r){return r&&"number"==typeof e?Math.min(t,e+a):t}(e,t.receipt.remote??o)))
return p>r?{book:put(e,t),claim:{kind:"busy",until:p}}:{book:put(e,{...t,since:r,until:i}),claim:{kind:"mine",...o&&{remote:o}}}}const isLeased=({until:e},t)=>"number"==typeof e&&e>t&&e<=t+36e5
function receiptsOver(e){const read=async t=>bookOf(await e.read(bookKey(t)),t),change=async(t,r)=>{await e.update(bookKey(t),e=>json(r(bookOf(e,t))))}
return{find:async(e,t)=>newest(await read(t),e),pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,r=>"pending"===e.outcome&&t?put(r,{receipt:e,...t}):settle(r,e)),async claim(e,t,r){const i={receipt:e,...t},n=r.again?claim(await read(e.channel),i,r).claim:void 0
if(n&&"mine"!==n.kind)return n
let c={kind:"held"}
return await change(e.channel,e=>{const t=claim(e,i,r)
return c=t.claim,t.book}),c}}}const json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>{return`${"receipts"}/${(t=e).toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||"receipts".replace(/s$/,"")}-${(0,i.s)(t).slice(0,12)}`
var t}})}
