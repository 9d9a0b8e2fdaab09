export const id=395
export const ids=[395]
export const modules={3759:((e,n,t)=>{t.d(n,{Au:()=>_lt,Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,G8:()=>_never,LK:()=>_int,Rl:()=>_string,Tx:()=>_gt,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,jw:()=>_null,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,qm:()=>_gte})
var i=t(4890),o=t(9396),s=t(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,n){return new e(snapshotChecks({type:"string",...s.A2(n)}))}function _number(e,n){return new e(snapshotChecks({type:"number",checks:[],...s.A2(n)}))}function _int(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...s.A2(n)})}function _boolean(e,n){return new e({type:"boolean",...s.A2(n)})}function _null(e,n){return new e({type:"null",...s.A2(n)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,n){return new e({type:"never",...s.A2(n)})}function _lt(e,n){return new i.sm({check:"less_than",...s.A2(n),value:e,inclusive:!1})}function _lte(e,n){return new i.sm({check:"less_than",...s.A2(n),value:e,inclusive:!0})}function _gt(e,n){return new i.J_({check:"greater_than",...s.A2(n),value:e,inclusive:!1})}function _gte(e,n){return new i.J_({check:"greater_than",...s.A2(n),value:e,inclusive:!0})}function _maxLength(e,n){return new i.Yk({check:"max_length",...s.A2(n),maximum:e})}function _minLength(e,n){return new i.Kk({check:"min_length",...s.A2(n),minimum:e})}function _length(e,n){return new i.RM({check:"length_equals",...s.A2(n),length:e})}function _regex(e,n){return new i.DG({check:"string_format",format:"regex",...s.A2(n),pattern:e})}function _refine(e,n,t){return new e({type:"custom",check:"custom",fn:n,...s.A2(t)})}function describe(e){const n=new i.QP({check:"describe"})
return n._zod.onattach=[n=>{const t=o.fd.get(n)??{}
o.fd.add(n,{...t,description:e})}],n._zod.check=()=>{},n}function meta(e){const n=new i.QP({check:"meta"})
return n._zod.onattach=[n=>{const t=o.fd.get(n)??{}
o.fd.add(n,{...t,...e})}],n._zod.check=()=>{},n}}),4890:((e,n,t)=>{t.d(n,{DG:()=>h,J_:()=>a,KH:()=>c,Kk:()=>d,QP:()=>s,RM:()=>p,Yk:()=>l,sm:()=>u})
var i=t(8532),o=t(4723)
const s=i.xI("$ZodCheck",(e,n)=>{var t
e._zod??(e._zod={}),e._zod.def=n,(t=e._zod).onattach??(t.onattach=[])}),_whenHasLength=e=>{const n=e.value
return!o.cl(n)&&void 0!==n.length},r={number:"number",bigint:"bigint",object:"date"},u=i.xI("$ZodCheckLessThan",(e,n)=>{s.init(e,n)
const t=r[typeof n.value]
e._zod.check=i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:r[typeof i.value]??t,code:"too_big",maximum:"object"==typeof n.value?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),a=i.xI("$ZodCheckGreaterThan",(e,n)=>{s.init(e,n)
const t=r[typeof n.value]
e._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.value)||i.issues.push({origin:r[typeof i.value]??t,code:"too_small",minimum:"object"==typeof n.value?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),c=i.xI("$ZodCheckNumberFormat",(e,n)=>{s.init(e,n),n.format=n.format||"float64"
const t=n.format?.includes("int"),i=t?"int":"number",[r,u]=o.zH[n.format]
e._zod.check=o=>{const s=o.value
if(t){if(!Number.isInteger(s))return void o.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,input:s,inst:e})
if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}))}s<r&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!n.abort}),s>u&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:u,inclusive:!0,inst:e,continue:!n.abort})}}),l=i.xI("$ZodCheckMaxLength",(e,n)=>{var t
s.init(e,n),(t=e._zod.def).when??(t.when=_whenHasLength),e._zod.check=t=>{const i=t.value,s=i.length
if(("string"==typeof i&&s>n.maximum?o.O7(i):s)<=n.maximum)return
const r=o.Rc(i)
t.issues.push({origin:r,code:"too_big",maximum:n.maximum,inclusive:!0,input:i,inst:e,continue:!n.abort})}}),d=i.xI("$ZodCheckMinLength",(e,n)=>{var t
s.init(e,n),(t=e._zod.def).when??(t.when=_whenHasLength),e._zod.check=t=>{const i=t.value,s=i.length
if(("string"==typeof i&&s>=n.minimum&&s<2*n.minimum?o.O7(i):s)>=n.minimum)return
const r=o.Rc(i)
t.issues.push({origin:r,code:"too_small",minimum:n.minimum,inclusive:!0,input:i,inst:e,continue:!n.abort})}}),p=i.xI("$ZodCheckLengthEquals",(e,n)=>{var t
s.init(e,n),(t=e._zod.def).when??(t.when=_whenHasLength),e._zod.check=t=>{const i=t.value,s=i.length,r="string"==typeof i&&s>=n.length&&s<=2*n.length?o.O7(i):s
if(r===n.length)return
const u=o.Rc(i),a=r>n.length
t.issues.push({origin:u,...a?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.length},inclusive:!0,exact:!0,input:t.value,inst:e,continue:!n.abort})}}),f=i.xI("$ZodCheckStringFormat",(e,n)=>{var t,i
s.init(e,n),n.pattern?(t=e._zod).check??(t.check=t=>{n.pattern.lastIndex=0,n.pattern.test(t.value)||t.issues.push({origin:"string",code:"invalid_format",format:n.format,input:t.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:e,continue:!n.abort})}):(i=e._zod).check??(i.check=()=>{})}),h=i.xI("$ZodCheckRegex",(e,n)=>{f.init(e,n),e._zod.check=t=>{n.pattern.lastIndex=0,n.pattern.test(t.value)||t.issues.push({origin:"string",code:"invalid_format",format:"regex",input:t.value,pattern:n.pattern.toString(),inst:e,continue:!n.abort})}})}),8532:((e,n,t)=>{t.d(n,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>a,tm:()=>s,xI:()=>$constructor})
var i,o=t(4723)
const s=Object.freeze({status:"aborted"}),r={value:void 0,enumerable:!1}
let u="captureStackTrace"in Error?Error:null
function $constructor(e,n,t,i){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={}
const s=t,a=s&&new WeakSet
function init(t,i){if(t._zod){if(t._zod.traits.has(e))return}else{r.value=new Internals(i)
try{Object.defineProperty(t,"_zod",r)}finally{r.value=void 0}}if(t._zod.traits.add(e),n(t,i),a){const e=Object.getPrototypeOf(t),n=t._zod.constr.prototype
let i=e
for(;i&&i!==n;)i=Object.getPrototypeOf(i)
const r=i??e
a.has(r)||(a.add(r),(0,o.ol)(r,s))}const u=_.prototype
for(const e in u)Object.prototype.hasOwnProperty.call(u,e)&&(e in t||(t[e]=u[e].bind(t)))}const c=i?.Parent??Object
class Definition extends c{}function _(e){const n=i?.Parent?function(e){const n=u
if(n){const t=n.stackTraceLimit
if("number"==typeof t){try{n.stackTraceLimit=0}catch{return u=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}(Definition):this
init(n,e)
const t=n._zod.deferred
if(t){for(const e of t)e()
n._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor
return o&&o(n),n}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:n=>!!(i?.Parent&&n instanceof i.Parent)||n?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={})
const a=globalThis.__zod_globalConfig
function config(e){return e&&Object.assign(a,e),a}}),3908:((e,n,t)=>{t.d(n,{K3:()=>i,ai:()=>u,ch:()=>c,gp:()=>s,nd:()=>r,r0:()=>o,zM:()=>a})
const i=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,o=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,s=/^[\s\S]{0,}$/,r=/^-?\d+$/,u=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i,c=/^null$/i}),9396:((e,n,t)=>{var i
t.d(n,{fd:()=>o});(i=globalThis).__zod_globalRegistry??(i.__zod_globalRegistry=new class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){const t=n[0]
return this._map.set(e,t),t&&"object"==typeof t&&"id"in t&&this._idmap.set(t.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const n=this._map.get(e)
return n&&"object"==typeof n&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){const n=e._zod.parent
if(n){const t={...this.get(n)??{}}
delete t.id
const i={...t,...this._map.get(e)}
return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}})
const o=globalThis.__zod_globalRegistry}),8431:((e,n,t)=>{t.d(n,{$p:()=>y,sF:()=>h,b0:()=>Z,P0:()=>k,VO:()=>P,nu:()=>O,Um:()=>g,x8:()=>m,qc:()=>$,vz:()=>p,I:()=>f,L8:()=>z,ig:()=>I,_m:()=>A,h:()=>x,$v:()=>c,Wc:()=>j,W4:()=>a,cu:()=>w,GP:()=>v,cq:()=>l,xE:()=>d})
var i=t(4890),o=t(8532),s=t(3908),r=t(4723)
const u={major:4,minor:6,patch:7},a=o.xI("$ZodType",(e,n)=>{var t
e??(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=u
const i=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[]
for(const n of s)for(const t of n._zod.onattach)t(e)
if(0===s.length)(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(n,t,i)=>{if(n.memo)return n
let s,u=r.QH(n)
for(const a of t){if(a._zod.def.when){if(r.rL(n))continue
if(!a._zod.def.when(n))continue}else if(u)continue
const t=n.issues.length,c=a._zod.check(n)
if(c instanceof Promise&&!1===i?.async)throw new o.GT
if(s||c instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await c,n.issues.length!==t&&(r.d3(n.issues,t,e),u||(u=r.QH(n,t)))})
else{if(n.issues.length===t)continue
r.d3(n.issues,t,e),u||(u=r.QH(n,t))}}return s?s.then(()=>n):n},handleCanaryResult=(n,t,i)=>{if(r.QH(n))return n.aborted=!0,n
const u=runChecks(t,s,i)
if(u instanceof Promise){if(!1===i.async)throw new o.GT
return u.then(n=>e._zod.parse(n,i))}return e._zod.parse(u,i)}
e._zod.run=(n,t)=>{if(t.skipChecks)return e._zod.parse(n,t)
if("backward"===t.direction){const i=e._zod.parse({value:n.value,issues:[]},{...t,skipChecks:!0})
return i instanceof Promise?i.then(e=>handleCanaryResult(e,n,t)):handleCanaryResult(i,n,t)}const i=e._zod.parse(n,t)
if(i instanceof Promise){if(!1===t.async)throw new o.GT
return i.then(e=>runChecks(e,s,t))}return runChecks(i,s,t)}}},{get"~standard"(){return r.jD(this,"~standard",(e=this,{validate:n=>{const t={async:!1}
try{const i=e._zod.run({value:n,issues:[]},t)
if(!(i instanceof Promise))return toStandardResult(i,t)}catch(e){}return async function(e,n){const t={async:!0}
return toStandardResult(await e._zod.run({value:n,issues:[]},t),t)}(e,n)},vendor:"zod",version:1}))
var e},set"~standard"(e){r.qh(this,"~standard",e)}}),toStandardResult=(e,n)=>e.issues.length?{issues:e.issues.map(e=>r.iR(e,n,o.$W()))}:{value:e.value},c=o.xI("$ZodString",(e,n)=>{a.init(e,n),e._zod.pattern=n.pattern??s.gp,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=String(t.value)}catch(i){}return"string"==typeof t.value||t.issues.push({expected:"string",code:"invalid_type",input:t.value,inst:e}),t}}),l=/^[0-9a-zA-Z+/]*={0,2}$/,d=/^[A-Za-z0-9_-]*$/,p=o.xI("$ZodNumber",(e,n)=>{a.init(e,n),e._zod.pattern=s.ai,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=Number(t.value)}catch(e){}const o=t.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return t
const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return t.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),t}}),f=o.xI("$ZodNumberFormat",(e,n)=>{i.KH.init(e,n),p.init(e,n)}),h=o.xI("$ZodBoolean",(e,n)=>{a.init(e,n),e._zod.pattern=s.zM,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=Boolean(t.value)}catch(e){}const o=t.value
return"boolean"==typeof o||t.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),t}}),m=o.xI("$ZodNull",(e,n)=>{a.init(e,n),e._zod.pattern=s.ch,e._zod.values=new Set([null]),e._zod.parse=(n,t)=>{const i=n.value
return null===i||n.issues.push({expected:"null",code:"invalid_type",input:i,inst:e}),n}}),v=o.xI("$ZodUnknown",(e,n)=>{a.init(e,n),e._zod.parse=e=>e}),g=o.xI("$ZodNever",(e,n)=>{a.init(e,n),e._zod.parse=(n,t)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)})
const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,n,t){e.issues.length&&n.issues.push(...r.lQ(t,e.issues)),n.value[t]=e.value}const y=o.xI("$ZodArray",(e,n)=>{a.init(e,n)
const t=o.cr.memoizer
t?.attach(e),e._zod.parse=(i,o)=>{const s=i.value
if(!Array.isArray(s))return i.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),i
i.value=t?t.alloc(e,i,Array(s.length),o):Array(s.length)
const u=[],a=o?.abortEarly
for(let e=0;e<s.length;e++){const t=s[e],c=n.element._zod.run({value:t,issues:[]},o)
if(c instanceof Promise)u.push(c.then(n=>handleArrayResult(n,i,e)))
else if(handleArrayResult(c,i,e),a&&0!==c.issues.length&&r.QH(c))break}return u.length?Promise.all(u).then(()=>i):i},function(e,n){const t=r.hi(e._zod.def.checks)
if(!t.length)return
const i=Math.min(...t.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(t,s)=>{const u=n(t.value)
if(u>i&&!s?.skipChecks&&"backward"!==s?.direction)for(const[n,i]of r.hi(e._zod.def.checks))if(u>n&&i._zod.def.when(t)){const n=t.issues.length
return i._zod.check(t),t.issues[n].continue=!1,r.d3(t.issues,n,e),t}return o(t,s)}}(e,arraySize)})
function handlePropertyResult(e,n,t,i,o,s){const u=t in i,a="optional"===s
if(u||!a||"optional"!==o){if(e.issues.length){if(void 0!==o&&a&&!u)return
n.issues.push(...r.lQ(t,e.issues))}u||void 0!==o?void 0===e.value?(u||"defaulted"===o&&!a)&&(n.value[t]=void 0):n.value[t]=e.value:e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]})}}const b=[]
const z=o.xI("$ZodObject",(e,n)=>{a.init(e,n)
const t=Object.getOwnPropertyDescriptor(n,"shape"),i=t?.get?t.get.raw:n.shape??{}
if(i){const get=()=>{const e={...i}
return Object.defineProperty(n,"shape",{value:e}),get.raw=e,e}
get.raw=i,Object.defineProperty(n,"shape",{get})}const s=r.PO(()=>function(e){const n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),i=t.length?t:b,o=i.length?[...n,...i]:n
for(const n of o)if(!e.shape?.[n]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(n)}": expected a Zod schema`)
const s=r.NM(e.shape)
return{...e,allKeys:o,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(s)}}(n))
r.v5(e,"propValues",e=>{const n=e.def.shape,t={}
for(const e in n){const i=n[e]._zod
if(i.values){Object.prototype.hasOwnProperty.call(t,e)||r.Vy(t,e,new Set)
for(const n of i.values)t[e].add(n)
void 0!==i.optin&&t[e].add(void 0)}}return t})
const u=r.Gv,c=n.catchall
let l
const d=o.cr.memoizer
d?.attach(e),e._zod.parse=(n,t)=>{l??(l=s.value)
const i=n.value
if(!u(i))return n.issues.push({expected:"object",code:"invalid_type",input:i,inst:e}),n
n.value=d?d.alloc(e,n,{},t):{}
const o=[],a=l.shape,p=t?.abortEarly
let f=n.issues.length
for(const e of l.allKeys){if(p&&n.issues.length!==f){if(r.QH(n,f))break
f=n.issues.length}if("__proto__"===e)continue
const s=a[e],u=s._zod.optin,c=s._zod.optout,l=s._zod.run({value:i[e],issues:[]},t)
l instanceof Promise?o.push(l.then(t=>handlePropertyResult(t,n,e,i,u,c))):handlePropertyResult(l,n,e,i,u,c)}return c?function(e,n,t,i,o,s,u){const a=[],c=o.keySet,l=o.catchall._zod,d=l.def.type,p=l.optin,f=l.optout
let h=0
for(const o in n){if(u&&t.issues.length!==h){if(r.QH(t,h))break
h=t.issues.length}if(c.has(o))continue
if("__proto__"===o){"never"===d&&a.push(o)
continue}if("never"===d){a.push(o)
continue}const s=l.run({value:n[o],issues:[]},i)
s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,t,o,n,p,f))):handlePropertyResult(s,t,o,n,p,f)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,input:n,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>t):t}(o,i,n,t,s.value,e,!0===p):o.length?Promise.all(o).then(()=>n):n}})
function handleUnionResults(e,n,t,i){for(const t of e)if(0===t.issues.length)return n.value=t.value,n
const s=e.filter(e=>!r.QH(e))
return 1===s.length?(n.value=s[0].value,s[0]):(n.issues.push({code:"invalid_union",input:n.value,inst:t,errors:e.map(e=>e.issues.map(e=>r.iR(e,i,o.$W())))}),n)}const w=o.xI("$ZodUnion",(e,n)=>{a.init(e,n),r.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),r.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),r.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),r.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const n=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${n.map(e=>r.p6(e.source)).join("|")})$`)}})
const t=1===n.options.length?n.options[0]._zod.run:null
e._zod.parse=(i,o)=>{if(t)return t(i,o)
let s=!1
const r=[]
for(const e of n.options){const n=e._zod.run({value:i.value,issues:[]},o)
if(n instanceof Promise)r.push(n),s=!0
else{if(0===n.issues.length)return n
r.push(n)}}return s?Promise.all(r).then(n=>handleUnionResults(n,i,e,o)):handleUnionResults(r,i,e,o)}})
const k=o.xI("$ZodDiscriminatedUnion",(e,n)=>{n.inclusive=!1,w.init(e,n)
const t=e._zod.parse
r.v5(e,"propValues",e=>{const n={}
let t=0
for(const i of e.def.options){const o=i._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(i)}"`)
o[e.def.discriminator]?.has(void 0)&&t++
for(const[e,t]of Object.entries(o)){Object.prototype.hasOwnProperty.call(n,e)||r.Vy(n,e,new Set)
for(const i of t)n[e].add(i)}}return!e.def.unionFallback&&t>1&&n[e.def.discriminator]?.delete(void 0),n}),n.options.forEach((e,t)=>{const i=r.MO(e._zod.def)
if(i&&!Object.prototype.hasOwnProperty.call(i,n.discriminator))throw new Error(`Invalid discriminated union option at index "${t}"`)})
const i=r.PO(()=>function(e){const n=new Map
for(const t of e.options){const i=t._zod.propValues?.[e.discriminator]
if(!i||0===i.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(t)}"`)
for(const e of i)if(n.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
n.set(e,null)}else n.set(e,t)}return n}(n))
e._zod.parse=(o,s)=>{const u=o.value
if(!r.Gv(u))return o.issues.push({code:"invalid_type",expected:"object",input:u,inst:e}),o
const a=u?.[n.discriminator],c=i.value.get(a)
return!c||void 0===a&&"backward"===s.direction?n.unionFallback||"backward"===s.direction?t(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:n.discriminator,options:Array.from(i.value.keys()).filter(e=>null!==i.value.get(e)),input:u,path:[n.discriminator],inst:e}),o):c._zod.run(o,s)}}),x=o.xI("$ZodRecord",(e,n)=>{a.init(e,n)
const t=o.cr.memoizer
t?.attach(e),e._zod.parse=(i,u)=>{const a=i.value
if(!r.Qd(a))return i.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),i
const c=[],l=n.keyType._zod.values
if(l&&!n.partial){i.value=t?t.alloc(e,i,{},u):{}
const s=new Set
for(const t of l)if("string"==typeof t||"number"==typeof t||"symbol"==typeof t){if(s.add("number"==typeof t?t.toString():t),"__proto__"===t)continue
const l=n.keyType._zod.run({value:t,issues:[]},u)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){i.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>r.iR(e,u,o.$W())),input:t,path:[t],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const p=n.valueType._zod.run({value:a[t],issues:[]},u)
p instanceof Promise?c.push(p.then(e=>{e.issues.length&&i.issues.push(...r.lQ(t,e.issues)),i.value[d]=e.value})):(p.issues.length&&i.issues.push(...r.lQ(t,p.issues)),i.value[d]=p.value)}let d
for(const e in a)if(!s.has(e))if("loose"===n.mode){if("__proto__"===e)continue
i.value[e]=a[e]}else d=d??[],d.push(e)
d&&d.length>0&&i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}else{let d
i.value=t?t.alloc(e,i,{},u):{}
for(const t of Reflect.ownKeys(a)){if("__proto__"===t)continue
if(!Object.prototype.propertyIsEnumerable.call(a,t))continue
let p=n.keyType._zod.run({value:t,issues:[]},u)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof t&&s.ai.test(t)&&p.issues.length){const e=n.keyType._zod.run({value:Number(t),issues:[]},u)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===n.mode?i.value[t]=a[t]:l?(d=d??[],d.push(t)):i.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>r.iR(e,u,o.$W())),input:t,path:[t],inst:e})
continue}const f=p.value
if("__proto__"===f)continue
const h=n.valueType._zod.run({value:a[t],issues:[]},u)
h instanceof Promise?c.push(h.then(e=>{e.issues.length&&i.issues.push(...r.lQ(t,e.issues)),i.value[f]=e.value})):(h.issues.length&&i.issues.push(...r.lQ(t,h.issues)),i.value[f]=h.value)}d&&d.length>0&&i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}return c.length?Promise.all(c).then(()=>i):i}}),P=o.xI("$ZodEnum",(e,n)=>{a.init(e,n)
const t=r.w5(n.entries),i=new Set(t)
e._zod.values=i,r.v5(e,"pattern",e=>{const n=r.w5(e.def.entries).filter(e=>r.qQ.has(typeof e))
return new RegExp(n.length?`^(${n.map(e=>r.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const s=n.value
return i.has(s)||n.issues.push({code:"invalid_value",values:t,input:s,inst:e}),n}}),O=o.xI("$ZodLiteral",(e,n)=>{a.init(e,n)
const t=new Set(n.values)
e._zod.values=t,r.v5(e,"pattern",e=>{const n=e.def.values
return new RegExp(n.length?`^(${n.map(e=>"string"==typeof e?r.sD(e):e?r.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,o)=>{const s=i.value
return t.has(s)||i.issues.push({code:"invalid_value",values:n.values,input:s,inst:e}),i}}),j=o.xI("$ZodTransform",(e,n)=>{a.init(e,n),e._zod.optin="optional",o.cr.memoizer?.guard(e),e._zod.parse=(t,i)=>{if("backward"===i.direction)throw new o.cV(e.constructor.name)
const s=n.transform(t.value,t)
if(i.async)return(s instanceof Promise?s:Promise.resolve(s)).then(e=>(t.value=e,t))
if(s instanceof Promise)throw new o.GT
return t.value=s,t}})
function handleOptionalResult(e,n){return e.value=n.issues.length?void 0:n.value,e}const I=o.xI("$ZodOptional",(e,n)=>{a.init(e,n),r.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",r.v5(e,"values",e=>{const n=e.def.innerType._zod.values
return n?new Set([...n,void 0]):void 0}),r.v5(e,"pattern",e=>{const n=e.def.innerType._zod.pattern
return n?new RegExp(`^(${r.p6(n.source)})?$`):void 0}),e._zod.parse=(e,t)=>{if(void 0===e.value){if("defaulted"!==n.innerType._zod.optin)return e
const i=n.innerType._zod.run({value:e.value,issues:[]},t)
return i instanceof Promise?i.then(n=>handleOptionalResult(e,n)):handleOptionalResult(e,i)}return n.innerType._zod.run(e,t)}}),$=o.xI("$ZodNullable",(e,n)=>{a.init(e,n),r.v5(e,"optin",e=>e.def.innerType._zod.optin),r.v5(e,"optout",e=>e.def.innerType._zod.optout),r.v5(e,"pattern",e=>{const n=e.def.innerType._zod.pattern
return n?new RegExp(`^(${r.p6(n.source)}|null)$`):void 0}),r.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,t)=>null===e.value?e:n.innerType._zod.run(e,t)}),A=o.xI("$ZodPipe",(e,n)=>{a.init(e,n),r.v5(e,"values",e=>e.def.in._zod.values),r.v5(e,"optin",e=>e.def.in._zod.optin),r.v5(e,"optout",e=>e.def.out._zod.optout),r.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,t)=>{if("backward"===t.direction){const i=n.out._zod.run(e,t)
return i instanceof Promise?i.then(e=>handlePipeResult(e,n.in,t)):handlePipeResult(i,n.in,t)}const i=n.in._zod.run(e,t)
return i instanceof Promise?i.then(e=>handlePipeResult(e,n.out,t)):handlePipeResult(i,n.out,t)}})
function handlePipeResult(e,n,t){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}const Z=o.xI("$ZodCustom",(e,n)=>{i.QP.init(e,n),a.init(e,n),e._zod.parse=(e,n)=>e,e._zod.check=t=>{const i=t.value,o=n.fn(i)
if(o instanceof Promise)return o.then(n=>handleRefineResult(n,t,i,e))
handleRefineResult(o,t,i,e)}})
function handleRefineResult(e,n,t,i){if(!e){const e={code:"custom",input:t,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort}
i._zod.def.params&&(e.params=i._zod.def.params),n.issues.push(r.sn(e))}}}),4723:((e,n,t)=>{function getEnumValues(e){const n=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,t])=>-1===n.indexOf(+e)).map(([e,n])=>n)}function jsonStringifyReplacer(e,n){return"bigint"==typeof n?n.toString():n}t.d(n,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>r,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>s})
class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){return null==e}function cleanRegex(e){const n=e.startsWith("^")?1:0,t=e.endsWith("$")?e.length-1:e.length
return e.slice(n,t)}function assignProp(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const n=Object.getOwnPropertyDescriptor(e,"shape")
return n?.get?n.get.raw:n?.value}const i="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isPlainObject(e){if(!1===isObject(e))return!1
const n=e.constructor
if(void 0===n)return!0
if("function"!=typeof n)return!0
const t=n.prototype
return!1!==isObject(t)&&!1!==Object.prototype.hasOwnProperty.call(t,"isPrototypeOf")}const o=new Set(["string","number","symbol"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,n,t){const i=new e._zod.constr(n??e._zod.def)
return n&&!t?.parent||(i._zod.parent=e),i}function normalizeParams(e){const n=e
if(!n)return{}
if("string"==typeof n)return{error:()=>n}
if(void 0!==n?.message){if(void 0!==n?.error)throw new Error("Cannot specify both `message` and `error` params")
n.error=n.message}return delete n.message,"string"==typeof n.error?{...n,error:()=>n.error}:n}function optionalKeys(e){return Object.keys(e).filter(n=>void 0!==e[n]._zod.optin&&"optional"===e[n]._zod.optout)}const s=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),r={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function aborted(e,n=0){if(!0===e.aborted)return!0
for(let t=n;t<e.issues.length;t++)if(!0!==e.issues[t]?.continue)return!0
return!1}function explicitlyAborted(e,n=0){if(!0===e.aborted)return!0
for(let t=n;t<e.issues.length;t++)if(!1===e.issues[t]?.continue)return!0
return!1}function prefixIssues(e,n){return n.map(n=>{var t
return(t=n).path??(t.path=[]),n.path.unshift(e),n})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const n=[]
for(const t of e??[]){const e=t._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const i=e.maximum??e.length??e.size
i>=0&&n.push([i,t])}return n}function attachSchema(e,n,t){var i
for(let o=n;o<e.length;o++)(i=e[o]).schema??(i.schema=t)}function finalizeIssue(e,n,t){var i
const o=e.inst?._zod?.traits
o?.has("$ZodType")&&(o.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst)
const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(n?.error?.(e))??unwrapMessage(t.customError?.(e))??unwrapMessage(t.localeError?.(e))??"Invalid input",u={}
for(const n of Object.keys(e))"inst"!==n&&"schema"!==n&&"continue"!==n&&"input"!==n&&"__proto__"!==n&&(u[n]=e[n])
return u.path??(u.path=[]),u.message=r,n?.reportInput&&(u.input=e.input),u}const u=/[\uD800-\uDBFF]/
function codePointLength(e){const n=e.length
if(!u.test(e))return n
let t=n
for(let i=0;i<n-1;i++)55296==(64512&e.charCodeAt(i))&&56320==(64512&e.charCodeAt(i+1))&&(t--,i++)
return t}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[n,t,i]=e
return"string"==typeof n?{message:n,code:"custom",input:t,inst:i}:{...n}}function members(e,n){for(const t in n){const i=Object.getOwnPropertyDescriptor(n,t)
i.get?Object.defineProperty(e,t,{...i,enumerable:!1}):defineBound(e,t,i.value)}}function own(e,n,t,i=!0){return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:i,value:t}),t}function hide(e,n,t){return own(e,n,t,!1)}function defineBound(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return null==this?t:own(this,n,t.bind(this))},set(e){own(this,n,e)}})}let a,c=!1
const l={configurable:!0,get(){c=!0}}
function defineLazyInternal(e,n,t){const i=Object.getPrototypeOf(e._zod)
n in i&&a!==e._zod?a=void 0:(a=e._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,l)
const e=c
c=!1
try{const i=t(this)
return c?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),c=c||e,i}catch(t){throw delete this[n],c=c||e,t}},set(e){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,n,t,i){const o=function(e,n){const t=Object.getPrototypeOf(e)
return n in t?void 0:t}(e,n)
o&&Object.defineProperty(o,n,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:i,value:void 0}
return Object.defineProperty(this,n,e),e.value=t(this),Object.defineProperty(this,n,e),e.value},set(e){Object.defineProperty(this,n,{configurable:!0,writable:!0,enumerable:i,value:e})}})}}),5395:((e,n,t)=>{t.d(n,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>M,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,chJ:()=>_null,cl6:()=>nullish,aig:()=>number,lqM:()=>optional,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var i=t(8532),o=t(8431),s=t(4723),r=t(3759)
const u={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,s.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},a={value:void 0,enumerable:!1},c=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,n)=>{e.name="$ZodError",a.value=n,Object.defineProperty(e,"issues",a),a.value=void 0,Object.defineProperty(e,"message",u)
const t=Object.getPrototypeOf(e)
c.has(t)||(c.add(t),Object.defineProperty(t,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},l=((0,i.xI)("$ZodError",initializer),(0,i.xI)("$ZodError",initializer,void 0,{Parent:Error})),d=(e=>{const fn=(n,t,o,r)=>{const u=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:t,issues:[]},u)
if(a instanceof Promise)throw new i.GT
if(a.issues.length){const n=new(r?.Err??e)(a.issues.map(e=>s.iR(e,u,i.$W())))
throw s.gx(n,r?.callee??fn),n}return a.value}
return fn})(l),p=(e=>{const fn=async(n,t,o,r)=>{const u=o?{...o,async:!0}:{async:!0}
let a=n._zod.run({value:t,issues:[]},u)
if(a instanceof Promise&&(a=await a),a.issues.length){const n=new(r?.Err??e)(a.issues.map(e=>s.iR(e,u,i.$W())))
throw s.gx(n,r?.callee??fn),n}return a.value}
return fn})(l),f=(e=>(n,t,o)=>{const s=o?{...o,async:!1}:{async:!1},r=n._zod.run({value:t,issues:[]},s)
if(r instanceof Promise)throw new i.GT
return r.issues.length?failure(e,r.issues,s):{success:!0,data:r.value}})(l)
function failure(e,n,t){let o
return{success:!1,get error(){return o||(o=new e(n.map(e=>s.iR(e,t,i.$W()))),n=void 0,t=void 0),o},set error(e){o=e,n=void 0,t=void 0}}}const h=(e=>async(n,t,i)=>{const o=i?{...i,async:!0}:{async:!0}
let s=n._zod.run({value:t,issues:[]},o)
return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}})(l),m=i.xI("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},set with(e){s.qh(this,"with",e)},parse(e,n){return d(this,e,n,{callee:this.parse})},parseAsync(e,n){return p(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return f(this,e,n)},safeParseAsync(e,n){return h(this,e,n)},check(...e){const n=this.def
return this.clone({...n,checks:[...n.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,n){return s.o8(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},apply(e,...n){return 0===n.length?e(this):e(this,...n)}}),v=i.xI("ZodMiniString",(e,n)=>{o.$v.init(e,n),m.init(e,n)})
function string(e){return r.Rl(v,e)}const g=i.xI("ZodMiniNumber",(e,n)=>{o.vz.init(e,n),m.init(e,n)})
function number(e){return r.F7(g,e)}const y=i.xI("ZodMiniNumberFormat",(e,n)=>{o.I.init(e,n),g.init(e,n)})
function schemas_int(e){return r.LK(y,e)}const b=i.xI("ZodMiniBoolean",(e,n)=>{o.sF.init(e,n),m.init(e,n)})
function schemas_boolean(e){return r._L(b,e)}const z=i.xI("ZodMiniNull",(e,n)=>{o.x8.init(e,n),m.init(e,n)})
function _null(e){return r.jw(z,e)}const w=i.xI("ZodMiniUnknown",(e,n)=>{o.GP.init(e,n),m.init(e,n)})
function unknown(){return r.em(w)}const k=i.xI("ZodMiniNever",(e,n)=>{o.Um.init(e,n),m.init(e,n)})
function never(e){return r.G8(k,e)}const x=i.xI("ZodMiniArray",(e,n)=>{o.$p.init(e,n),m.init(e,n)})
function array(e,n){return new x({type:"array",element:e,...s.A2(n)})}const P=i.xI("ZodMiniObject",(e,n)=>{o.L8.init(e,n),m.init(e,n),s.X(e,"shape",e=>e._zod.def.shape,!1)})
function strictObject(e,n){return new P({type:"object",shape:e,catchall:never(),...s.A2(n)})}function looseObject(e,n){return new P({type:"object",shape:e,catchall:unknown(),...s.A2(n)})}const O=i.xI("ZodMiniUnion",(e,n)=>{o.cu.init(e,n),m.init(e,n)})
function union(e,n){return new O({type:"union",options:e,...s.A2(n)})}const j=i.xI("ZodMiniDiscriminatedUnion",(e,n)=>{o.P0.init(e,n),m.init(e,n)})
function discriminatedUnion(e,n,t){return new j({type:"union",options:n,discriminator:e,...s.A2(t)})}const I=i.xI("ZodMiniRecord",(e,n)=>{o.h.init(e,n),m.init(e,n)})
function record(e,n,t){return n&&n._zod?new I({type:"record",keyType:e,valueType:n,...s.A2(t)}):new I({type:"record",keyType:string(),valueType:e,...s.A2(n)})}const $=i.xI("ZodMiniEnum",(e,n)=>{o.VO.init(e,n),m.init(e,n),e.options=[...e._zod.values]})
function _enum(e,n){const t=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new $({type:"enum",entries:t,...s.A2(n)})}const A=i.xI("ZodMiniLiteral",(e,n)=>{o.nu.init(e,n),m.init(e,n)})
function literal(e,n){return new A({type:"literal",values:Array.isArray(e)?e:[e],...s.A2(n)})}const Z=i.xI("ZodMiniTransform",(e,n)=>{o.Wc.init(e,n),m.init(e,n)})
function transform(e){return new Z({type:"transform",transform:e})}const E=i.xI("ZodMiniOptional",(e,n)=>{o.ig.init(e,n),m.init(e,n)})
function optional(e){return new E({type:"optional",innerType:e})}const R=i.xI("ZodMiniNullable",(e,n)=>{o.qc.init(e,n),m.init(e,n)})
function nullish(e){return optional(function(e){return new R({type:"nullable",innerType:e})}(e))}const T=i.xI("ZodMiniPipe",(e,n)=>{o._m.init(e,n),m.init(e,n)})
function pipe(e,n){return new T({type:"pipe",in:e,out:n})}const S=i.xI("ZodMiniCustom",(e,n)=>{o.b0.init(e,n),m.init(e,n)})
function refine(e,n={}){return r.fU(S,e,n)}const M=r.q0
r.mI})}
