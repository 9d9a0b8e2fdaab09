export const id=748
export const ids=[748]
export const modules={4730:((e,t,r)=>{function getUserAgent(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(e,t,r,n){if("function"!=typeof r)throw new Error("method for before hook must be a function")
return n||(n={}),Array.isArray(t)?t.reverse().reduce((t,r)=>register.bind(null,e,r,t,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,n),r)():r(n))}function addHook(e,t,r,n){const o=n
e.registry[r]||(e.registry[r]=[]),"before"===t&&(n=(e,t)=>Promise.resolve().then(o.bind(null,t)).then(e.bind(null,t))),"after"===t&&(n=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>(r=e,o(r,t))).then(()=>r)}),"error"===t&&(n=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>o(e,t))),e.registry[r].push({hook:n,orig:o})}function removeHook(e,t,r){if(!e.registry[t])return
const n=e.registry[t].map(e=>e.orig).indexOf(r);-1!==n&&e.registry[t].splice(n,1)}r.d(t,{E:()=>Octokit})
const n=Function.bind,o=n.bind(n)
function bindApi(e,t,r){const n=o(removeHook,null).apply(null,r?[t,r]:[t])
e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(n=>{const s=r?[t,n,r]:[t,n]
e[n]=e.api[n]=o(addHook,null).apply(null,s)})}const s={Singular:function(){const e=Symbol("Singular"),t={registry:{}},r=register.bind(null,t,e)
return bindApi(r,t,e),r},Collection:function(){const e={registry:{}},t=register.bind(null,e)
return bindApi(t,e),t}}
var i=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
function mergeDeep(e,t){const r=Object.assign({},e)
return Object.keys(t).forEach(n=>{!function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=mergeDeep(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}function removeUndefinedProperties(e){for(const t in e)void 0===e[t]&&delete e[t]
return e}function merge(e,t,r){if("string"==typeof t){let[e,n]=t.split(" ")
r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
var n
r.headers=(n=r.headers)?Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{}):{},removeUndefinedProperties(r),removeUndefinedProperties(r.headers)
const o=mergeDeep(e||{},r)
return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),o}var a=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function omit(e,t){const r={__proto__:null}
for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n])
return r}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,r){return t="+"===e||"#"===e?encodeReserved(t):encodeUnreserved(t),r?encodeUnreserved(r)+"="+t:t}function isDefined(e){return null!=e}function isKeyOperator(e){return";"===e||"&"===e||"?"===e}function expand(e,t){var r=["+","#",".","/",";","?","&"]
return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,o){if(n){let e=""
const o=[]
if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
o.push(function(e,t,r,n){var o=e[r],s=[]
if(isDefined(o)&&""!==o)if("string"==typeof o||"number"==typeof o||"bigint"==typeof o||"boolean"==typeof o)o=o.toString(),n&&"*"!==n&&(o=o.substring(0,parseInt(n,10))),s.push(encodeValue(t,o,isKeyOperator(t)?r:""))
else if("*"===n)Array.isArray(o)?o.filter(isDefined).forEach(function(e){s.push(encodeValue(t,e,isKeyOperator(t)?r:""))}):Object.keys(o).forEach(function(e){isDefined(o[e])&&s.push(encodeValue(t,o[e],e))})
else{const e=[]
Array.isArray(o)?o.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))}):Object.keys(o).forEach(function(r){isDefined(o[r])&&(e.push(encodeUnreserved(r)),e.push(encodeValue(t,o[r].toString())))}),isKeyOperator(t)?s.push(encodeUnreserved(r)+"="+e.join(",")):0!==e.length&&s.push(e.join(","))}else";"===t?isDefined(o)&&s.push(encodeUnreserved(r)):""!==o||"&"!==t&&"?"!==t?""===o&&s.push(""):s.push(encodeUnreserved(r)+"=")
return s}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var s=","
return"?"===e?s="&":"#"!==e&&(s=e),(0!==o.length?e:"")+o.join(s)}return o.join(",")}return encodeReserved(o)}),"/"===e?e:e.replace(/\/$/,"")}function parse(e){let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),s=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=function(e){const t=e.match(a)
return t?t.map(removeNonChars).reduce((e,t)=>e.concat(t),[]):[]}(n)
var c
n=(c=n,{expand:expand.bind(null,c)}).expand(s),/^http/.test(n)||(n=e.baseUrl+n)
const u=omit(s,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
o.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}return["GET","HEAD"].includes(r)?n=function(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}(n,u):"data"in u?t=u.data:Object.keys(u).length&&(t=u),o["content-type"]||void 0===t||(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:o},void 0!==t?{body:t}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}var c=function withDefaults(e,t){const r=merge(e,t),n=endpointWithDefaults.bind(null,r)
return Object.assign(n,{DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":i},mediaType:{format:""}})

;/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const u=65280,l=65281,p=new Uint8Array(256)
p[9]|=2,p[32]|=2,p[59]|=4,p[44]|=8
for(let e=128;e<=255;e++)p[e]|=1
for(const e of"!#$%&'*+-.^_`|~")p[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)p[e]|=16
for(let e=65;e<=90;e++)p[e]|=17
for(let e=97;e<=122;e++)p[e]|=16
const d=(()=>{const C=function(){}
return C.prototype=Object.create(null),C})()
function dist_parse(e,t){const r=4|(!0===t?.comma?8:0),n=e.length
let o=t?.start??0
for(;2&p[e.charCodeAt(o)];)o++
let s=o,i=0,a=-1,c=!1===t?.parameters?8:0
for(;s<n;){const t=e.charCodeAt(s),n=p[t]
if(0!==(n&r)){c|=8&n
break}2&n?-1===a&&(a=s):a=-1,i|=t&u|n,s++}const f=-1===a?s:a,h=e.slice(o,f),g=65281&i?h.toLowerCase():h
return s===n||0!==c?{type:g,index:s,parameters:new d}:function(e,t,r,n,o){const s=new d
e:for(;r<n;){for(r++;2&p[e.charCodeAt(r)];)r++
const t=r
let i=0,a=-1
for(;r<n;){const c=e.charCodeAt(r),d=p[c]
if(0!==(d&o)){if(8&d)break e
continue e}if(61===c){const c=-1===a?r:a,u=e.slice(t,c),d=0===(i&l)?u:u.toLowerCase()
for(r++;2&p[e.charCodeAt(r)];)r++
if(r<n&&34===e.charCodeAt(r)){const t=++r
let i=!1
for(;r<n;){const a=e.charCodeAt(r)
if(34===a){void 0===s[d]&&(s[d]=i?unescapeQuotedPairs(e,t,r):e.slice(t,r)),r++
let a=0
for(;r<n;){const t=e.charCodeAt(r),n=p[t]
if(0!==(n&o)){a=8&n
break}r++}if(0!==a)break e
continue e}92===a&&r+1<n?(i=!0,r+=2):r++}continue e}const f=r
let h=0,g=-1
for(;r<n;){const t=e.charCodeAt(r),n=p[t]
if(0!==(n&o)){h=8&n
break}2&n?-1===g&&(g=r):g=-1,r++}if(void 0===s[d]){const t=-1===g?r:g
s[d]=e.slice(f,t)}if(0!==h)break e
continue e}2&d?-1===a&&(a=r):a=-1,i|=c&u|d,r++}}return{type:t,index:r,parameters:s}}(e,g,s,n,r)}function unescapeQuotedPairs(e,t,r){let n=""
for(let o=t;o<r;o++)92===e.charCodeAt(o)&&(n+=e.slice(t,o),t=++o)
return n+e.slice(t,r)}const f=/^-?\d+$/,h=/^-?\d+n+$/,g=JSON.stringify,y=JSON.parse,b=/^-?\d+n$/,m=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,v=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,isRawJSON=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,JSONStringify=(e,t,r)=>{try{if("rawJSON"in JSON)return g(e,(e,r)=>{if("bigint"==typeof r)return JSON.rawJSON(r.toString())
if("function"==typeof t)return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r)
if(!e)return g(e,t,r)
const n=g(e,(e,r)=>{if("string"==typeof r&&h.test(r))return r.toString()+"n"
if("bigint"==typeof r)return r.toString()+"n"
if("function"==typeof t)return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r).replace(m,"$1$2$3")
return n.replace(v,"$1$2$3")}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{let n=""
"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
const o="function"==typeof t,s=Array.isArray(t)?new Set(t.map(String)):null,prepareVal=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),"string"==typeof n&&h.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(o&&(n=t.call(e,r,n)),null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),n)),i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=null===i||"object"!=typeof i,c=isRawJSON(i)
if(a||c)return g(i)
const u=[]
let l=0
const p=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],d=new WeakSet([i])
for(;p.length>0;){const e=p[p.length-1]
0===e.index&&(u.push(e.isArray?"[":"{"),l++)
let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||u.push(","),n&&u.push("\n"+n.repeat(l))
const t=e.val[e.index],r=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(r))u.push("null"),e.first=!1,e.index++
else{const t=null!==r&&"object"==typeof r,n=isRawJSON(r)
if(t&&!n){if(d.has(r))throw new TypeError("Converting circular structure to JSON")
d.add(r),p.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),e.first=!1,e.index++}else u.push(g(r)),e.first=!1,e.index++}}else t=!0
else{for(;e.index<e.keys.length;){const t=e.keys[e.index++]
if(s&&!s.has(t))continue
const r=e.val[t],o=prepareVal(e.val,t,r)
if(isUnstringifiable(o))continue
e.first||u.push(","),n?u.push("\n"+n.repeat(l)+g(t)+": "):u.push(g(t)+":")
const i=null!==o&&"object"==typeof o,a=isRawJSON(o)
if(i&&!a){if(d.has(o))throw new TypeError("Converting circular structure to JSON")
d.add(o),p.push({parent:e.val,key:t,val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}),e.first=!1
break}u.push(g(o)),e.first=!1}e.index>=e.keys.length&&p[p.length-1]===e&&(t=!0)}t&&(l--,!e.first&&n&&u.push("\n"+n.repeat(l)),u.push(e.isArray?"]":"}"),d.delete(e.val),p.pop())}return u.join("")})(e,t,r)
if(void 0===n)return
if("rawJSON"in JSON)return n
return n.replace(m,"$1$2$3").replace(v,"$1$2$3")}throw n}},w=new Map,k=Number.MAX_SAFE_INTEGER.toString(),O=k.length,A=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,j=/^"-?\d+n+"$/,serializeBigInts=e=>e.replace(A,(e,t,r,n)=>{const o='"'===e[0]
if(o&&j.test(e))return e.substring(0,e.length-1)+'n"'
const s=r||n,i=t&&(t.length<O||t.length===O&&t<=k)
return o||s||i?e:'"'+e+'n"'}),JSONParse=(e,t)=>{if(!e)return y(e,t)
try{if((()=>{const e=JSON.parse.toString()
if(w.has(e))return w.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source)
return w.set(e,t),t}catch{return w.set(e,!1),!1}})())return((e,t)=>JSON.parse(e,(e,r,n)=>{const o="number"==typeof r,s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=o&&s,a=n&&f.test(n.source)
return i&&a?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t)
const r=serializeBigInts(e)
return y(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&b.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&h.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e)
return((e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
for(;n.length>0;){const e=n[n.length-1]
if(e.visited){const{parent:r,key:o}=e
let s=r[o]
"string"==typeof s&&(b.test(s)?s=BigInt(s.slice(0,-1)):h.test(s)&&(s=s.slice(0,-1))),"function"==typeof t&&(s=t.call(r,o,s)),void 0===s?delete r[o]:r[o]=s,n.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(null!==t&&"object"==typeof t){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],visited:!1})}}}return r[""]})(y(r),t)}throw r}}
var q=r(1015),$={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}}
var noop=()=>""
async function fetchWrapper(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,o=function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if("AbortError"===t.name)throw t.status=500,t
r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))}const n=new q.G(r,500,{request:e})
throw n.cause=t,n}const a=i.status,c=i.url,u={}
for(const[e,t]of i.headers)u[e]=t
const l={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)}if(204===a||205===a)return l
if("HEAD"===e.method){if(a<400)return l
throw new q.G(i.statusText,a,{response:l,request:e})}if(304===a)throw l.data=await getResponseData(i),new q.G("Not modified",a,{response:l,request:e})
if(a>=400)throw l.data=await getResponseData(i),new q.G(function(e){if("string"==typeof e)return e
if(e instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof e&&null!==e&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}(l.data),a,{response:l,request:e})
return l.data=n?await getResponseData(i):i.body,l}async function getResponseData(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(noop)
const r=dist_parse(t)
if(!function(e){return"application/json"===e.type||"application/scim+json"===e.type}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(noop):e.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
()=>new ArrayBuffer(0))
{let t=""
try{return t=await e.text(),JSONParse(t)}catch(e){return t}}}var S=function dist_bundle_withDefaults(e,t){const r=e.defaults(t)
return Object.assign(function(e,t){const n=r.merge(e,t)
if(!n.request||!n.request.hook)return fetchWrapper(r.parse(n))
const request2=(e,t)=>fetchWrapper(r.parse(r.merge(e,t)))
return Object.assign(request2,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)}),n.request.hook(request2,n)},{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})}(c,$)

;/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */var E=class extends Error{constructor(e,t,r){super("Request failed due to following response errors:\n"+r.errors.map(e=>` - ${e.message}`).join("\n")),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},_=["method","baseUrl","url","headers","request","query","mediaType","operationName"],T=["query","method","url"],x=/\/api\/v3\/?$/
function graphql_dist_bundle_withDefaults(e,t){const r=e.defaults(t)
return Object.assign((e,t)=>function(e,t,r){if(r){if("string"==typeof t&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in r)if(T.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}const n="string"==typeof t?Object.assign({query:t},r):t,o=Object.keys(n).reduce((e,t)=>_.includes(t)?(e[t]=n[t],e):(e.variables||(e.variables={}),e.variables[t]=n[t],e),{}),s=n.baseUrl||e.endpoint.DEFAULTS.baseUrl
return x.test(s)&&(o.url=s.replace(x,"/api/graphql")),e(o).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new E(o,t,e.data)}return e.data.data})}(r,e,t),{defaults:graphql_dist_bundle_withDefaults.bind(null,r),endpoint:r.endpoint})}graphql_dist_bundle_withDefaults(S,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
var N="(?:[a-zA-Z0-9_-]+)",U=new RegExp(`^${N}\\.${N}\\.${N}$`),D=U.test.bind(U)
async function auth(e){const t=D(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}async function hook(e,t,r,n){const o=t.endpoint.merge(r,n)
return o.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(o)}var createTokenAuth=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
return e=e.replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const R="7.0.8",dist_src_noop=()=>{},J=console.warn.bind(console),P=console.error.bind(console)
const I=`octokit-core.js/${R} ${getUserAgent()}`
class Octokit{static VERSION=R
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new s.Collection,r={baseUrl:S.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
var n

;/* v8 ignore if -- @preserve */if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${I}`:I,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=S.defaults(r),this.graphql=(n=this.request,graphql_dist_bundle_withDefaults(n,{method:"POST",url:"/graphql"})).defaults(r),this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=dist_src_noop),"function"!=typeof e.info&&(e.info=dist_src_noop),"function"!=typeof e.warn&&(e.warn=J),"function"!=typeof e.error&&(e.error=P),e}(e.log),this.hook=t,e.authStrategy){const{authStrategy:r,...n}=e,o=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth))
t.wrap("request",o.hook),this.auth=o}else if(e.auth){const r=createTokenAuth(e.auth)
t.wrap("request",r.hook),this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const o=this.constructor
for(let t=0;t<o.plugins.length;++t)Object.assign(this,o.plugins[t](this,e))}request
graphql
log
hook
auth}}),3779:((e,t,r)=>{r.d(t,{ud:()=>paginateRest})
function iterator(e,t,r){const n="function"==typeof t?t.endpoint(r):e.request.endpoint(t,r),o="function"==typeof t?t:e.request,s=n.method,i=n.headers
let a=n.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:!0}
try{const e=function(e){if(!e.data)return{...e,data:[]}
if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
const t=e.data.incomplete_results,r=e.data.repository_selection,n=e.data.total_count,o=e.data.total_commits
delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits
const s=Object.keys(e.data)[0],i=e.data[s]
return e.data=i,void 0!==t&&(e.data.incomplete_results=t),void 0!==r&&(e.data.repository_selection=r),e.data.total_count=n,e.data.total_commits=o,e}(await o({method:s,url:a,headers:i}))
if(a=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_commits"in e.data){const t=new URL(e.url),r=t.searchParams,n=parseInt(r.get("page")||"1",10)
n*parseInt(r.get("per_page")||"250",10)<e.data.total_commits&&(r.set("page",String(n+1)),a=t.toString())}return{value:e}}catch(e){if(409!==e.status)throw e
return a="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,t,r,n){return"function"==typeof r&&(n=r,r=void 0),gather(e,[],iterator(e,t,r)[Symbol.asyncIterator](),n)}function gather(e,t,r,n){return r.next().then(o=>{if(o.done)return t
let s=!1
return t=t.concat(n?n(o.value,function(){s=!0}):o.value.data),s?t:gather(e,t,r,n)})}Object.assign(paginate,{iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION="0.0.0-development"}),1015:((e,t,r)=>{r.d(t,{G:()=>RequestError})
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0)
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */,"response"in r&&(this.response=r.response)
const n=Object.assign({},r.request)
r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}}})}
