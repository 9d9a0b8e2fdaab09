export const id=395
export const ids=[395]
export const modules={3759:((e,t,n)=>{n.d(t,{Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,G8:()=>_never,LK:()=>_int,Rl:()=>_string,Zm:()=>_lte,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,jw:()=>_null,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,qm:()=>_gte})
var i=n(4890),o=n(9396),s=n(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,t){return new e(snapshotChecks({type:"string",...s.A2(t)}))}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...s.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...s.A2(t)})}function _null(e,t){return new e({type:"null",...s.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...s.A2(t)})}function _lte(e,t){return new i.sm({check:"less_than",...s.A2(t),value:e,inclusive:!0})}function _gte(e,t){return new i.J_({check:"greater_than",...s.A2(t),value:e,inclusive:!0})}function _maxLength(e,t){return new i.Yk({check:"max_length",...s.A2(t),maximum:e})}function _minLength(e,t){return new i.Kk({check:"min_length",...s.A2(t),minimum:e})}function _regex(e,t){return new i.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...s.A2(n)})}function describe(e){const t=new i.QP({check:"describe"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,description:e})}],t._zod.check=()=>{},t}function meta(e){const t=new i.QP({check:"meta"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}}),4890:((e,t,n)=>{n.d(t,{DG:()=>f,J_:()=>u,KH:()=>c,Kk:()=>d,QP:()=>s,Yk:()=>l,sm:()=>a})
var i=n(8532),o=n(4723)
const s=i.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value
return!o.cl(t)&&void 0!==t.length},r={number:"number",bigint:"bigint",object:"date"},a=i.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t)
const n=r[typeof t.value]
e._zod.check=i=>{(t.inclusive?i.value<=t.value:i.value<t.value)||i.issues.push({origin:r[typeof i.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),u=i.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t)
const n=r[typeof t.value]
e._zod.check=i=>{(t.inclusive?i.value>=t.value:i.value>t.value)||i.issues.push({origin:r[typeof i.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),c=i.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),t.format=t.format||"float64"
const n=t.format?.includes("int"),i=n?"int":"number",[r,a]=o.zH[t.format]
e._zod.check=o=>{const s=o.value
if(n){if(!Number.isInteger(s))return void o.issues.push({expected:i,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e})
if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort}))}s<r&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),l=i.xI("$ZodCheckMaxLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const i=n.value,s=i.length
if(("string"==typeof i&&s>t.maximum?o.O7(i):s)<=t.maximum)return
const r=o.Rc(i)
n.issues.push({origin:r,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),d=i.xI("$ZodCheckMinLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const i=n.value,s=i.length
if(("string"==typeof i&&s>=t.minimum&&s<2*t.minimum?o.O7(i):s)>=t.minimum)return
const r=o.Rc(i)
n.issues.push({origin:r,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),p=i.xI("$ZodCheckStringFormat",(e,t)=>{var n,i
s.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=e._zod).check??(i.check=()=>{})}),f=i.xI("$ZodCheckRegex",(e,t)=>{p.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})}),8532:((e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>u,tm:()=>s,xI:()=>$constructor})
var i,o=n(4723)
const s=Object.freeze({status:"aborted"}),r={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
function $constructor(e,t,n,i){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={}
const s=n,u=s&&new WeakSet
function init(n,i){if(n._zod){if(n._zod.traits.has(e))return}else{r.value=new Internals(i)
try{Object.defineProperty(n,"_zod",r)}finally{r.value=void 0}}if(n._zod.traits.add(e),t(n,i),u){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype
let i=e
for(;i&&i!==t;)i=Object.getPrototypeOf(i)
const r=i??e
u.has(r)||(u.add(r),(0,o.ol)(r,s))}const a=_.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}const c=i?.Parent??Object
class Definition extends c{}function _(e){const t=i?.Parent?function(e){const t=a
if(t){const n=t.stackTraceLimit
if("number"==typeof n){try{t.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
init(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor
return o&&o(t),t}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:t=>!!(i?.Parent&&t instanceof i.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={})
const u=globalThis.__zod_globalConfig
function config(e){return e&&Object.assign(u,e),u}}),3908:((e,t,n)=>{n.d(t,{K3:()=>i,ai:()=>a,ch:()=>c,gp:()=>s,nd:()=>r,r0:()=>o,zM:()=>u})
const i=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,o=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,s=/^[\s\S]{0,}$/,r=/^-?\d+$/,a=/^-?\d+(?:\.\d+)?$/,u=/^(?:true|false)$/i,c=/^null$/i}),9396:((e,t,n)=>{var i
n.d(t,{fd:()=>o});(i=globalThis).__zod_globalRegistry??(i.__zod_globalRegistry=new class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const i={...n,...this._map.get(e)}
return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}})
const o=globalThis.__zod_globalRegistry}),8431:((e,t,n)=>{n.d(t,{$p:()=>y,sF:()=>h,b0:()=>A,P0:()=>k,VO:()=>x,nu:()=>O,Um:()=>g,x8:()=>m,vz:()=>p,I:()=>f,L8:()=>z,ig:()=>I,_m:()=>$,h:()=>P,$v:()=>c,Wc:()=>j,W4:()=>u,cu:()=>w,GP:()=>v,cq:()=>l,xE:()=>d})
var i=n(4890),o=n(8532),s=n(3908),r=n(4723)
const a={major:4,minor:6,patch:7},u=o.xI("$ZodType",(e,t)=>{var n
e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=a
const i=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[]
for(const t of s)for(const n of t._zod.onattach)n(e)
if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(t,n,i)=>{if(t.memo)return t
let s,a=r.QH(t)
for(const u of n){if(u._zod.def.when){if(r.rL(t))continue
if(!u._zod.def.when(t))continue}else if(a)continue
const n=t.issues.length,c=u._zod.check(t)
if(c instanceof Promise&&!1===i?.async)throw new o.GT
if(s||c instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await c,t.issues.length!==n&&(r.d3(t.issues,n,e),a||(a=r.QH(t,n)))})
else{if(t.issues.length===n)continue
r.d3(t.issues,n,e),a||(a=r.QH(t,n))}}return s?s.then(()=>t):t},handleCanaryResult=(t,n,i)=>{if(r.QH(t))return t.aborted=!0,t
const a=runChecks(n,s,i)
if(a instanceof Promise){if(!1===i.async)throw new o.GT
return a.then(t=>e._zod.parse(t,i))}return e._zod.parse(a,i)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if("backward"===n.direction){const i=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
return i instanceof Promise?i.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(i,t,n)}const i=e._zod.parse(t,n)
if(i instanceof Promise){if(!1===n.async)throw new o.GT
return i.then(e=>runChecks(e,s,n))}return runChecks(i,s,n)}}},{get"~standard"(){return r.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1}
try{const i=e._zod.run({value:t,issues:[]},n)
if(!(i instanceof Promise))return toStandardResult(i,n)}catch(e){}return async function(e,t){const n={async:!0}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}))
var e},set"~standard"(e){r.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>r.iR(e,t,o.$W()))}:{value:e.value},c=o.xI("$ZodString",(e,t)=>{u.init(e,t),e._zod.pattern=t.pattern??s.gp,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=String(n.value)}catch(i){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),l=/^[0-9a-zA-Z+/]*={0,2}$/,d=/^[A-Za-z0-9_-]*$/,p=o.xI("$ZodNumber",(e,t)=>{u.init(e,t),e._zod.pattern=s.ai,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),f=o.xI("$ZodNumberFormat",(e,t)=>{i.KH.init(e,t),p.init(e,t)}),h=o.xI("$ZodBoolean",(e,t)=>{u.init(e,t),e._zod.pattern=s.zM,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
return"boolean"==typeof o||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),m=o.xI("$ZodNull",(e,t)=>{u.init(e,t),e._zod.pattern=s.ch,e._zod.values=new Set([null]),e._zod.parse=(t,n)=>{const i=t.value
return null===i||t.issues.push({expected:"null",code:"invalid_type",input:i,inst:e}),t}}),v=o.xI("$ZodUnknown",(e,t)=>{u.init(e,t),e._zod.parse=e=>e}),g=o.xI("$ZodNever",(e,t)=>{u.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)})
const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...r.lQ(n,e.issues)),t.value[n]=e.value}const y=o.xI("$ZodArray",(e,t)=>{u.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(i,o)=>{const s=i.value
if(!Array.isArray(s))return i.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),i
i.value=n?n.alloc(e,i,Array(s.length),o):Array(s.length)
const a=[],u=o?.abortEarly
for(let e=0;e<s.length;e++){const n=s[e],c=t.element._zod.run({value:n,issues:[]},o)
if(c instanceof Promise)a.push(c.then(t=>handleArrayResult(t,i,e)))
else if(handleArrayResult(c,i,e),u&&0!==c.issues.length&&r.QH(c))break}return a.length?Promise.all(a).then(()=>i):i},function(e,t){const n=r.hi(e._zod.def.checks)
if(!n.length)return
const i=Math.min(...n.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(n,s)=>{const a=t(n.value)
if(a>i&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,i]of r.hi(e._zod.def.checks))if(a>t&&i._zod.def.when(n)){const t=n.issues.length
return i._zod.check(n),n.issues[t].continue=!1,r.d3(n.issues,t,e),n}return o(n,s)}}(e,arraySize)})
function handlePropertyResult(e,t,n,i,o,s){const a=n in i,u="optional"===s
if(a||!u||"optional"!==o){if(e.issues.length){if(void 0!==o&&u&&!a)return
t.issues.push(...r.lQ(n,e.issues))}a||void 0!==o?void 0===e.value?(a||"defaulted"===o&&!u)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const b=[]
const z=o.xI("$ZodObject",(e,t)=>{u.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),i=n?.get?n.get.raw:t.shape??{}
if(i){const get=()=>{const e={...i}
return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e}
get.raw=i,Object.defineProperty(t,"shape",{get})}const s=r.PO(()=>function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),i=n.length?n:b,o=i.length?[...t,...i]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const s=r.NM(e.shape)
return{...e,allKeys:o,symbolKeys:i,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}(t))
r.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const i=t[e]._zod
if(i.values){Object.prototype.hasOwnProperty.call(n,e)||r.Vy(n,e,new Set)
for(const t of i.values)n[e].add(t)
void 0!==i.optin&&n[e].add(void 0)}}return n})
const a=r.Gv,c=t.catchall
let l
const d=o.cr.memoizer
d?.attach(e),e._zod.parse=(t,n)=>{l??(l=s.value)
const i=t.value
if(!a(i))return t.issues.push({expected:"object",code:"invalid_type",input:i,inst:e}),t
t.value=d?d.alloc(e,t,{},n):{}
const o=[],u=l.shape,p=n?.abortEarly
let f=t.issues.length
for(const e of l.allKeys){if(p&&t.issues.length!==f){if(r.QH(t,f))break
f=t.issues.length}if("__proto__"===e)continue
const s=u[e],a=s._zod.optin,c=s._zod.optout,l=s._zod.run({value:i[e],issues:[]},n)
l instanceof Promise?o.push(l.then(n=>handlePropertyResult(n,t,e,i,a,c))):handlePropertyResult(l,t,e,i,a,c)}return c?function(e,t,n,i,o,s,a){const u=[],c=o.keySet,l=o.catchall._zod,d=l.def.type,p=l.optin,f=l.optout
let h=0
for(const o in t){if(a&&n.issues.length!==h){if(r.QH(n,h))break
h=n.issues.length}if(c.has(o))continue
if("__proto__"===o){"never"===d&&u.push(o)
continue}if("never"===d){u.push(o)
continue}const s=l.run({value:t[o],issues:[]},i)
s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,n,o,t,p,f))):handlePropertyResult(s,n,o,t,p,f)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}(o,i,t,n,s.value,e,!0===p):o.length?Promise.all(o).then(()=>t):t}})
function handleUnionResults(e,t,n,i){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
const s=e.filter(e=>!r.QH(e))
return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>r.iR(e,i,o.$W())))}),t)}const w=o.xI("$ZodUnion",(e,t)=>{u.init(e,t),r.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),r.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),r.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),r.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>r.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=(i,o)=>{if(n)return n(i,o)
let s=!1
const r=[]
for(const e of t.options){const t=e._zod.run({value:i.value,issues:[]},o)
if(t instanceof Promise)r.push(t),s=!0
else{if(0===t.issues.length)return t
r.push(t)}}return s?Promise.all(r).then(t=>handleUnionResults(t,i,e,o)):handleUnionResults(r,i,e,o)}})
const k=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,w.init(e,t)
const n=e._zod.parse
r.v5(e,"propValues",e=>{const t={}
let n=0
for(const i of e.def.options){const o=i._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(i)}"`)
o[e.def.discriminator]?.has(void 0)&&n++
for(const[e,n]of Object.entries(o)){Object.prototype.hasOwnProperty.call(t,e)||r.Vy(t,e,new Set)
for(const i of n)t[e].add(i)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{const i=r.MO(e._zod.def)
if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const i=r.PO(()=>function(e){const t=new Map
for(const n of e.options){const i=n._zod.propValues?.[e.discriminator]
if(!i||0===i.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of i)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}(t))
e._zod.parse=(o,s)=>{const a=o.value
if(!r.Gv(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),o
const u=a?.[t.discriminator],c=i.value.get(u)
return!c||void 0===u&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(i.value.keys()).filter(e=>null!==i.value.get(e)),input:a,path:[t.discriminator],inst:e}),o):c._zod.run(o,s)}}),P=o.xI("$ZodRecord",(e,t)=>{u.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(i,a)=>{const u=i.value
if(!r.Qd(u))return i.issues.push({expected:"record",code:"invalid_type",input:u,inst:e}),i
const c=[],l=t.keyType._zod.values
if(l&&!t.partial){i.value=n?n.alloc(e,i,{},a):{}
const s=new Set
for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(s.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
const l=t.keyType._zod.run({value:n,issues:[]},a)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){i.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>r.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const p=t.valueType._zod.run({value:u[n],issues:[]},a)
p instanceof Promise?c.push(p.then(e=>{e.issues.length&&i.issues.push(...r.lQ(n,e.issues)),i.value[d]=e.value})):(p.issues.length&&i.issues.push(...r.lQ(n,p.issues)),i.value[d]=p.value)}let d
for(const e in u)if(!s.has(e))if("loose"===t.mode){if("__proto__"===e)continue
i.value[e]=u[e]}else d=d??[],d.push(e)
d&&d.length>0&&i.issues.push({code:"unrecognized_keys",input:u,inst:e,keys:d,continue:!0})}else{let d
i.value=n?n.alloc(e,i,{},a):{}
for(const n of Reflect.ownKeys(u)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(u,n))continue
let p=t.keyType._zod.run({value:n,issues:[]},a)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&s.ai.test(n)&&p.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},a)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===t.mode?i.value[n]=u[n]:l?(d=d??[],d.push(n)):i.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>r.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const f=p.value
if("__proto__"===f)continue
const h=t.valueType._zod.run({value:u[n],issues:[]},a)
h instanceof Promise?c.push(h.then(e=>{e.issues.length&&i.issues.push(...r.lQ(n,e.issues)),i.value[f]=e.value})):(h.issues.length&&i.issues.push(...r.lQ(n,h.issues)),i.value[f]=h.value)}d&&d.length>0&&i.issues.push({code:"unrecognized_keys",input:u,inst:e,keys:d,continue:!0})}return c.length?Promise.all(c).then(()=>i):i}}),x=o.xI("$ZodEnum",(e,t)=>{u.init(e,t)
const n=r.w5(t.entries),i=new Set(n)
e._zod.values=i,r.v5(e,"pattern",e=>{const t=r.w5(e.def.entries).filter(e=>r.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>r.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,o)=>{const s=t.value
return i.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}}),O=o.xI("$ZodLiteral",(e,t)=>{u.init(e,t)
const n=new Set(t.values)
e._zod.values=n,r.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?r.sD(e):e?r.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,o)=>{const s=i.value
return n.has(s)||i.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),i}}),j=o.xI("$ZodTransform",(e,t)=>{u.init(e,t),e._zod.optin="optional",o.cr.memoizer?.guard(e),e._zod.parse=(n,i)=>{if("backward"===i.direction)throw new o.cV(e.constructor.name)
const s=t.transform(n.value,n)
if(i.async)return(s instanceof Promise?s:Promise.resolve(s)).then(e=>(n.value=e,n))
if(s instanceof Promise)throw new o.GT
return n.value=s,n}})
function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const I=o.xI("$ZodOptional",(e,t)=>{u.init(e,t),r.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",r.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0}),r.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${r.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const i=t.innerType._zod.run({value:e.value,issues:[]},n)
return i instanceof Promise?i.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,i)}return t.innerType._zod.run(e,n)}}),$=o.xI("$ZodPipe",(e,t)=>{u.init(e,t),r.v5(e,"values",e=>e.def.in._zod.values),r.v5(e,"optin",e=>e.def.in._zod.optin),r.v5(e,"optout",e=>e.def.out._zod.optout),r.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const i=t.out._zod.run(e,n)
return i instanceof Promise?i.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(i,t.in,n)}const i=t.in._zod.run(e,n)
return i instanceof Promise?i.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(i,t.out,n)}})
function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const A=o.xI("$ZodCustom",(e,t)=>{i.QP.init(e,t),u.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const i=n.value,o=t.fn(i)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,i,e))
handleRefineResult(o,n,i,e)}})
function handleRefineResult(e,t,n,i){if(!e){const e={code:"custom",input:n,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort}
i._zod.def.params&&(e.params=i._zod.def.params),t.issues.push(r.sn(e))}}}),4723:((e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>r,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>s})
class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}const i="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isPlainObject(e){if(!1===isObject(e))return!1
const t=e.constructor
if(void 0===t)return!0
if("function"!=typeof t)return!0
const n=t.prototype
return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}const o=new Set(["string","number","symbol"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const i=new e._zod.constr(t??e._zod.def)
return t&&!n?.parent||(i._zod.parent=e),i}function normalizeParams(e){const t=e
if(!t)return{}
if("string"==typeof t)return{error:()=>t}
if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const s=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),r={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function aborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
return!1}function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0
return!1}function prefixIssues(e,t){return t.map(t=>{var n
return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const i=e.maximum??e.length??e.size
i>=0&&t.push([i,n])}return t}function attachSchema(e,t,n){var i
for(let o=t;o<e.length;o++)(i=e[o]).schema??(i.schema=n)}function finalizeIssue(e,t,n){var i
const o=e.inst?._zod?.traits
o?.has("$ZodType")&&(o.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst)
const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
return a.path??(a.path=[]),a.message=r,t?.reportInput&&(a.input=e.input),a}const a=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!a.test(e))return t
let n=t
for(let i=0;i<t-1;i++)55296==(64512&e.charCodeAt(i))&&56320==(64512&e.charCodeAt(i+1))&&(n--,i++)
return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[t,n,i]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:i}:{...t}}function members(e,t){for(const n in t){const i=Object.getOwnPropertyDescriptor(t,n)
i.get?Object.defineProperty(e,n,{...i,enumerable:!1}):defineBound(e,n,i.value)}}function own(e,t,n,i=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:i,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let u,c=!1
const l={configurable:!0,get(){c=!0}}
function defineLazyInternal(e,t,n){const i=Object.getPrototypeOf(e._zod)
t in i&&u!==e._zod?u=void 0:(u=e._zod,Object.defineProperty(i,t,{configurable:!0,get(){Object.defineProperty(this,t,l)
const e=c
c=!1
try{const i=n(this)
return c?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),c=c||e,i}catch(n){throw delete this[t],c=c||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,i){const o=function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}(e,t)
o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:i,value:void 0}
return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:i,value:e})}})}}),5395:((e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>T,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,chJ:()=>_null,aig:()=>number,lqM:()=>optional,jgl:()=>partialRecord,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var i=n(8532),o=n(8431),s=n(4723),r=n(3759)
const a={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,s.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},u={value:void 0,enumerable:!1},c=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",u.value=t,Object.defineProperty(e,"issues",u),u.value=void 0,Object.defineProperty(e,"message",a)
const n=Object.getPrototypeOf(e)
c.has(n)||(c.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},l=((0,i.xI)("$ZodError",initializer),(0,i.xI)("$ZodError",initializer,void 0,{Parent:Error})),d=(e=>{const fn=(t,n,o,r)=>{const a=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:n,issues:[]},a)
if(u instanceof Promise)throw new i.GT
if(u.issues.length){const t=new(r?.Err??e)(u.issues.map(e=>s.iR(e,a,i.$W())))
throw s.gx(t,r?.callee??fn),t}return u.value}
return fn})(l),p=(e=>{const fn=async(t,n,o,r)=>{const a=o?{...o,async:!0}:{async:!0}
let u=t._zod.run({value:n,issues:[]},a)
if(u instanceof Promise&&(u=await u),u.issues.length){const t=new(r?.Err??e)(u.issues.map(e=>s.iR(e,a,i.$W())))
throw s.gx(t,r?.callee??fn),t}return u.value}
return fn})(l),f=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},r=t._zod.run({value:n,issues:[]},s)
if(r instanceof Promise)throw new i.GT
return r.issues.length?failure(e,r.issues,s):{success:!0,data:r.value}})(l)
function failure(e,t,n){let o
return{success:!1,get error(){return o||(o=new e(t.map(e=>s.iR(e,n,i.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const h=(e=>async(t,n,i)=>{const o=i?{...i,async:!0}:{async:!0}
let s=t._zod.run({value:n,issues:[]},o)
return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}})(l),m=i.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){s.qh(this,"with",e)},parse(e,t){return d(this,e,t,{callee:this.parse})},parseAsync(e,t){return p(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return f(this,e,t)},safeParseAsync(e,t){return h(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return s.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),v=i.xI("ZodMiniString",(e,t)=>{o.$v.init(e,t),m.init(e,t)})
function string(e){return r.Rl(v,e)}const g=i.xI("ZodMiniNumber",(e,t)=>{o.vz.init(e,t),m.init(e,t)})
function number(e){return r.F7(g,e)}const y=i.xI("ZodMiniNumberFormat",(e,t)=>{o.I.init(e,t),g.init(e,t)})
function schemas_int(e){return r.LK(y,e)}const b=i.xI("ZodMiniBoolean",(e,t)=>{o.sF.init(e,t),m.init(e,t)})
function schemas_boolean(e){return r._L(b,e)}const z=i.xI("ZodMiniNull",(e,t)=>{o.x8.init(e,t),m.init(e,t)})
function _null(e){return r.jw(z,e)}const w=i.xI("ZodMiniUnknown",(e,t)=>{o.GP.init(e,t),m.init(e,t)})
function unknown(){return r.em(w)}const k=i.xI("ZodMiniNever",(e,t)=>{o.Um.init(e,t),m.init(e,t)})
function never(e){return r.G8(k,e)}const P=i.xI("ZodMiniArray",(e,t)=>{o.$p.init(e,t),m.init(e,t)})
function array(e,t){return new P({type:"array",element:e,...s.A2(t)})}const x=i.xI("ZodMiniObject",(e,t)=>{o.L8.init(e,t),m.init(e,t),s.X(e,"shape",e=>e._zod.def.shape,!1)})
function strictObject(e,t){return new x({type:"object",shape:e,catchall:never(),...s.A2(t)})}const O=i.xI("ZodMiniUnion",(e,t)=>{o.cu.init(e,t),m.init(e,t)})
function union(e,t){return new O({type:"union",options:e,...s.A2(t)})}const j=i.xI("ZodMiniDiscriminatedUnion",(e,t)=>{o.P0.init(e,t),m.init(e,t)})
function discriminatedUnion(e,t,n){return new j({type:"union",options:t,discriminator:e,...s.A2(n)})}const I=i.xI("ZodMiniRecord",(e,t)=>{o.h.init(e,t),m.init(e,t)})
function record(e,t,n){return t&&t._zod?new I({type:"record",keyType:e,valueType:t,...s.A2(n)}):new I({type:"record",keyType:string(),valueType:e,...s.A2(t)})}function partialRecord(e,t,n){return new I({type:"record",keyType:e,valueType:t,...s.A2(n),partial:!0})}const $=i.xI("ZodMiniEnum",(e,t)=>{o.VO.init(e,t),m.init(e,t),e.options=[...e._zod.values]})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new $({type:"enum",entries:n,...s.A2(t)})}const A=i.xI("ZodMiniLiteral",(e,t)=>{o.nu.init(e,t),m.init(e,t)})
function literal(e,t){return new A({type:"literal",values:Array.isArray(e)?e:[e],...s.A2(t)})}const Z=i.xI("ZodMiniTransform",(e,t)=>{o.Wc.init(e,t),m.init(e,t)})
function transform(e){return new Z({type:"transform",transform:e})}const E=i.xI("ZodMiniOptional",(e,t)=>{o.ig.init(e,t),m.init(e,t)})
function optional(e){return new E({type:"optional",innerType:e})}const R=i.xI("ZodMiniPipe",(e,t)=>{o._m.init(e,t),m.init(e,t)})
function pipe(e,t){return new R({type:"pipe",in:e,out:t})}const S=i.xI("ZodMiniCustom",(e,t)=>{o.b0.init(e,t),m.init(e,t)})
function refine(e,t={}){return r.fU(S,e,t)}const T=r.q0
r.mI})}
