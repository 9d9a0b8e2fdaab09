export const id=751
export const ids=[751]
export const modules={1751:((e,t,r)=>{r.r(t),r.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var i=r(3178)
var n=r(5405),s=r(1512),o=r(6357),c=r(3566)
const a={entries:500,ties:1e3,receipts:1e3,perAlert:50,ageMs:7776e6},l={ms:36e5,turns:1e3}
function bookOf(e,t,r=Number.POSITIVE_INFINITY){const{receipts:i,entries:s,ties:o}=(0,n.OA)(e),isOwn=({channel:e,at:i})=>e===t&&Date.parse(i)<=r+l.ms
return{channel:t,receipts:(0,n.p_)(i).slice(-a.receipts).filter(isReceipt).filter(isOwn),entries:(0,n.p_)(s).slice(-a.entries).filter(isEntry).filter(({receipt:e})=>isOwn(e)),ties:(0,n.p_)(o).filter(isTie)}}function settle(e,t){const{receipts:r,entries:i}=e,n=isTold(t)?function(e,t){const r=t.findIndex(t=>idOf(t)===e.id)
return t.filter((t,i)=>t.receipt.alertKey===e.alertKey&&(precedes(t.receipt,e)??i<r)).map(e=>e.receipt)}(t,i):[],s=new Set([t,...n].map(({id:e})=>e)),o=[...n.map(e=>outdatedBy(t,e)),isTold(t)?t:settledIn(e,t.id)??t]
return{...e,receipts:recent([...r.filter(({id:e})=>!s.has(e)),...o],Date.parse(t.at)),entries:i.filter(e=>!s.has(idOf(e)))}}const precedes=({order:e},{order:t})=>void 0===e||void 0===t?void 0:e<t&&t-e<=l.turns,outdatedBy=({at:e},t)=>({...t,outcome:"skipped",detail:s.z,at:e}),isTold=({outcome:e})=>"delivered"===e||"accepted"===e,settledIn=({receipts:e},t)=>e.find(e=>e.id===t&&(isTold(e)||"skipped"===e.outcome)),overtaken=({receipts:e},t)=>{const r=e.find(e=>e.alertKey===t.alertKey&&isTold(e)&&precedes(t,e))
return r&&outdatedBy(r,t)}
function put(e,t){if(settledIn(e,idOf(t)))return e
const r=e.entries.findIndex(e=>idOf(e)===idOf(t)),i=e.entries[r]
return i?{...e,entries:e.entries.with(r,{...t,receipt:{...t.receipt,at:i.receipt.at}})}:{...e,entries:[...e.entries,t]}}const bind=(e,t)=>({...e,ties:[...e.ties,t].slice(-a.ties)})
function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const r=e.filter(({at:e})=>Date.parse(e)>=t-a.ageMs),i=Map.groupBy(r,({alertKey:e})=>e),n=new Set([...i.values()].flatMap(e=>e.slice(-a.perAlert)))
return r.filter(e=>n.has(e)).slice(-a.receipts)}const idOf=({receipt:e})=>e.id
function isReceipt(e){const{id:t,alertKey:r,transition:i,order:s=0,channel:o,outcome:c,attempts:a=0,at:l,remote:p}=(0,n.OA)(e),u=[t,r,i,o,c,l].every(e=>"string"==typeof e),d=Number.isSafeInteger(s)&&Number.isSafeInteger(a)&&Number(a)>=0
return u&&d&&(void 0===p||isRemote(p))}function isRemote(e){const{id:t,channel:r,thread:i,url:s}=(0,n.OA)(e)
return isId(t)&&[r,i].every(e=>void 0===e||isId(e))&&(void 0===s||"string"==typeof s&&void 0!==(0,c.qP)(s))}const isId=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
function isTie(e){const{alertKey:t,series:r="",seal:i,previous:s}=(0,n.OA)(e)
return[t,r].every(e=>"string"==typeof e)&&"string"==typeof i&&/^[0-9a-f]{24}$/.test(i)&&(void 0===s||isRemote(s))}function isEntry(e){const{receipt:t,alert:r,mentions:i,style:s}=(0,n.OA)(e),c=Array.isArray(i)&&i.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){const t=(0,n.OA)(e),r=[t.summary,t.fields,t.links,t.excerpts].every(Array.isArray),i=[t.title,t.series??""].every(e=>"string"==typeof e)
return r&&i&&o.gO.some(e=>e===t.severity)}(r)&&c&&null!==s}function tied(e,{receipt:t,alert:{series:r}},i){const n=e.ties.find(({alertKey:e})=>e===t.alertKey)
if(n)return{book:e,tie:tieOf(n)}
const s=void 0===r?void 0:function(e,t,{receipts:r,ties:i}){const n=new Set(i.filter(r=>r.series===e&&r.alertKey!==t.alertKey).map(({alertKey:e})=>e))
return r.findLast(e=>n.has(e.alertKey)&&e.remote&&!1!==precedes(e,t))}(r,t,e)?.remote,o={alertKey:t.alertKey,seal:i,...void 0!==r&&{series:r},...s&&{previous:s}}
return{book:bind(e,o),tie:{...tieOf(o),first:!0}}}const tieOf=({seal:e,previous:t})=>({seal:e,...t&&{previous:t}})
const p=15e3
function claim(e,t,{now:r,until:i,seal:n}){const s=idOf(t),o=settledIn(e,s)
if(o)return{book:e,claim:{kind:"done",receipt:o}}
const c=overtaken(e,t.receipt)
if(c)return{book:settle(e,c),claim:{kind:"done",receipt:c}}
const a=newest(e,t.receipt.alertKey)?.remote,l=e.entries.filter(e=>isRival(e,t,void 0!==n)&&isLeased(e,r))
if(l.some(e=>idOf(e)===s))return{book:e,claim:{kind:"held"}}
const u=Math.max(0,...l.map(e=>function({since:e,until:t=0},r){return r&&"number"==typeof e?Math.min(t,e+p):t}(e,t.receipt.remote??a)))
if(u>r)return{book:put(e,t),claim:{kind:"busy",until:u}}
const d=void 0===n?{book:e}:tied(e,t,n),f={kind:"mine",...a&&{remote:a},..."tie"in d&&{tie:d.tie}}
return{book:put(d.book,{...t,since:r,until:i}),claim:f}}const isRival=({receipt:e,alert:t},r,i)=>e.alertKey===r.receipt.alertKey||i&&void 0!==t.series&&t.series===r.alert.series,isLeased=({until:e},t)=>"number"==typeof e&&e>t&&e<=t+36e5
function receiptsOver(e,t=Date.now){const read=async r=>bookOf(await e.read(bookKey(r)),r,t()),change=async(r,i)=>{await e.update(bookKey(r),e=>json(i(bookOf(e,r,t()))))}
return{find:async(e,t)=>newest(await read(t),e),async knows(e,t,r){const{receipts:i,entries:n}=await read(t),s=[...i.filter(({remote:e})=>e),...n.map(({receipt:e})=>e)]
return s.some(t=>t.alertKey===e&&(!r||comesBefore(t,r)))},pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,r=>"pending"===e.outcome&&t?put(r,{receipt:e,...t}):settle(r,e)),async claim(e,t,r){const i={receipt:e,...t},n=r.again?claim(await read(e.channel),i,r).claim:void 0
if(n&&"mine"!==n.kind)return n
let s={kind:"held"}
return await change(e.channel,e=>{const t=claim(e,i,r)
return s=t.claim,t.book}),s}}}const comesBefore=(e,t)=>e.transition!==t.transition&&!1!==precedes(e,t),json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>{return`${t="receipts"}/${(r=e).toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||t.replace(/s$/,"")}-${(0,i.s)(r).slice(0,12)}`
var t,r}})}
