export const id=828
export const ids=[828]
export const modules={5828:((e,t,r)=>{r.r(t),r.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var n=r(3178),i=r(6357)
const s={receipts:1e3,perAlert:50,ageMs:7776e6}
function bookOf(e,t){const isOwn=({channel:e})=>e===t
return{channel:t,receipts:listIn(e,"receipts").filter(isReceipt).filter(isOwn),entries:listIn(e,"entries").filter(isEntry).filter(({receipt:e})=>isOwn(e))}}function put(e,t){const r=e.entries.findIndex(e=>idOf(e)===idOf(t)),n=e.entries[r]
return n?{...e,entries:e.entries.with(r,{...t,receipt:{...t.receipt,at:n.receipt.at}})}:{...e,entries:[...e.entries,t]}}function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const r=e.filter(({at:e})=>Date.parse(e)>=t-s.ageMs),n=Map.groupBy(r,({alertKey:e})=>e),i=new Set([...n.values()].flatMap(e=>e.slice(-s.perAlert)))
return r.filter(e=>i.has(e)).slice(-s.receipts)}const idOf=({receipt:e})=>e.id
function listIn(e,t){const r="object"==typeof e&&null!==e?e[t]:void 0
return Array.isArray(r)?r:[]}function isReceipt(e){if("object"!=typeof e||null===e)return!1
const t=e
return["id","alertKey","transition","channel","outcome","at"].every(e=>"string"==typeof t[e])&&(void 0===t.remote||function(e){if("object"!=typeof e||null===e)return!1
const{id:t,channel:r="",thread:n="",url:i=""}=e
return"string"==typeof t&&!/^\.{0,2}$/.test(t)&&[r,n,i].every(e=>"string"==typeof e)}(t.remote))}function isEntry(e){if("object"!=typeof e||null===e)return!1
const{receipt:t,alert:r,mentions:n,style:s}=e,c=Array.isArray(n)&&n.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){if("object"!=typeof e||null===e)return!1
const t=e
return["summary","fields","links","excerpts"].every(e=>Array.isArray(t[e]))&&"string"==typeof t.title&&i.gO.some(e=>e===t.severity)}(r)&&c&&null!==s}function receiptsOver(e){const read=async t=>bookOf(await e.read(bookKey(t)),t),change=async(t,r)=>{await e.update(bookKey(t),e=>json(r(bookOf(e,t))))}
return{find:async(e,t)=>newest(await read(t),e),pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,r=>"pending"===e.outcome&&t?put(r,{receipt:e,...t}):function({channel:e,receipts:t,entries:r},n){const i=t.filter(({id:e})=>e!==n.id)
return{channel:e,receipts:recent([...i,n],Date.parse(n.at)),entries:r.filter(e=>idOf(e)!==n.id)}}(r,e)),async claim(e,t,r){let n={kind:"held"}
return await change(e.channel,i=>{const s=function(e,t,{now:r}){const n=e.receipts.find(({id:e,outcome:r})=>e===idOf(t)&&("delivered"===r||"accepted"===r))
if(n)return{book:e,claim:{kind:"done",receipt:n}}
if(e.entries.some(e=>idOf(e)===idOf(t)&&(e.until??0)>r))return{book:e,claim:{kind:"held"}}
const i=newest(e,t.receipt.alertKey)?.remote
return{book:put(e,t),claim:{kind:"mine",...i&&{remote:i}}}}(i,{receipt:e,...t,until:r.until},r)
return n=s.claim,s.book}),n}}}const json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>{return`${"receipts"}/${(t=e).toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||"receipts".replace(/s$/,"")}-${(0,n.s)(t).slice(0,12)}`
var t}})}
