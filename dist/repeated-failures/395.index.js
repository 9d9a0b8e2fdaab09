export const id=395
export const ids=[395]
export const modules={3305:((e,t,n)=>{n.d(t,{_L:()=>_boolean,qm:()=>_gte,LK:()=>_int,Zm:()=>_lte,Eb:()=>_maxLength,m9:()=>_minLength,G8:()=>_never,jw:()=>_null,F7:()=>_number,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta})
var i,o=n(4890)
class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const i={...n,...this._map.get(e)}
return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}(i=globalThis).__zod_globalRegistry??(i.__zod_globalRegistry=new $ZodRegistry)
const s=globalThis.__zod_globalRegistry
var r=n(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,t){return new e(snapshotChecks({type:"string",...r.A2(t)}))}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...r.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...r.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...r.A2(t)})}function _null(e,t){return new e({type:"null",...r.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...r.A2(t)})}function _lte(e,t){return new o.sm({check:"less_than",...r.A2(t),value:e,inclusive:!0})}function _gte(e,t){return new o.J_({check:"greater_than",...r.A2(t),value:e,inclusive:!0})}function _maxLength(e,t){return new o.Yk({check:"max_length",...r.A2(t),maximum:e})}function _minLength(e,t){return new o.Kk({check:"min_length",...r.A2(t),minimum:e})}function _regex(e,t){return new o.DG({check:"string_format",format:"regex",...r.A2(t),pattern:e})}function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...r.A2(n)})}function describe(e){const t=new o.QP({check:"describe"})
return t._zod.onattach=[t=>{const n=s.get(t)??{}
s.add(t,{...n,description:e})}],t._zod.check=()=>{},t}function meta(e){const t=new o.QP({check:"meta"})
return t._zod.onattach=[t=>{const n=s.get(t)??{}
s.add(t,{...n,...e})}],t._zod.check=()=>{},t}}),4890:((e,t,n)=>{n.d(t,{DG:()=>f,J_:()=>u,KH:()=>c,Kk:()=>d,QP:()=>s,Yk:()=>l,sm:()=>a})
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
function config(e){return e&&Object.assign(u,e),u}}),4723:((e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>s})
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
t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const s=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
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
return a.path??(a.path=[]),a.message=r,t?.reportInput&&(a.input=e.input),a}const r=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!r.test(e))return t
let n=t
for(let i=0;i<t-1;i++)55296==(64512&e.charCodeAt(i))&&56320==(64512&e.charCodeAt(i+1))&&(n--,i++)
return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[t,n,i]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:i}:{...t}}function members(e,t){for(const n in t){const i=Object.getOwnPropertyDescriptor(t,n)
i.get?Object.defineProperty(e,n,{...i,enumerable:!1}):defineBound(e,n,i.value)}}function own(e,t,n,i=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:i,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let a,u=!1
const c={configurable:!0,get(){u=!0}}
function defineLazyInternal(e,t,n){const i=Object.getPrototypeOf(e._zod)
t in i&&a!==e._zod?a=void 0:(a=e._zod,Object.defineProperty(i,t,{configurable:!0,get(){Object.defineProperty(this,t,c)
const e=u
u=!1
try{const i=n(this)
return u?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),u=u||e,i}catch(n){throw delete this[t],u=u||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,i){const o=function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}(e,t)
o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:i,value:void 0}
return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:i,value:e})}})}}),8395:((e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>re,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,chJ:()=>schemas_null,aig:()=>schemas_number,lqM:()=>optional,jgl:()=>partialRecord,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>schemas_string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var i=n(8532),o=n(4890)
const s=/^[\s\S]{0,}$/,r=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i,u=/^null$/i
var c=n(4723)
const l={major:4,minor:6,patch:7},d=i.xI("$ZodType",(e,t)=>{var n
e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=l
const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
for(const t of s)for(const n of t._zod.onattach)n(e)
if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(t,n,o)=>{if(t.memo)return t
let s,r=c.QH(t)
for(const a of n){if(a._zod.def.when){if(c.rL(t))continue
if(!a._zod.def.when(t))continue}else if(r)continue
const n=t.issues.length,u=a._zod.check(t)
if(u instanceof Promise&&!1===o?.async)throw new i.GT
if(s||u instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await u
t.issues.length!==n&&(c.d3(t.issues,n,e),r||(r=c.QH(t,n)))})
else{if(t.issues.length===n)continue
c.d3(t.issues,n,e),r||(r=c.QH(t,n))}}return s?s.then(()=>t):t},handleCanaryResult=(t,n,o)=>{if(c.QH(t))return t.aborted=!0,t
const r=runChecks(n,s,o)
if(r instanceof Promise){if(!1===o.async)throw new i.GT
return r.then(t=>e._zod.parse(t,o))}return e._zod.parse(r,o)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if("backward"===n.direction){const i=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
return i instanceof Promise?i.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(i,t,n)}const o=e._zod.parse(t,n)
if(o instanceof Promise){if(!1===n.async)throw new i.GT
return o.then(e=>runChecks(e,s,n))}return runChecks(o,s,n)}}},{get"~standard"(){return c.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1}
try{const i=e._zod.run({value:t,issues:[]},n)
if(!(i instanceof Promise))return toStandardResult(i,n)}catch(e){}return async function(e,t){const n={async:!0}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}))
var e},set"~standard"(e){c.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,t,i.$W()))}:{value:e.value}
const p=i.xI("$ZodString",(e,t)=>{d.init(e,t),e._zod.pattern=t.pattern??s,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=String(n.value)}catch(i){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}})
const f=i.xI("$ZodNumber",(e,t)=>{d.init(e,t),e._zod.pattern=r,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),h=i.xI("$ZodNumberFormat",(e,t)=>{o.KH.init(e,t),f.init(e,t)}),m=i.xI("$ZodBoolean",(e,t)=>{d.init(e,t),e._zod.pattern=a,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
return"boolean"==typeof o||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),v=i.xI("$ZodNull",(e,t)=>{d.init(e,t),e._zod.pattern=u,e._zod.values=new Set([null]),e._zod.parse=(t,n)=>{const i=t.value
return null===i||t.issues.push({expected:"null",code:"invalid_type",input:i,inst:e}),t}}),g=i.xI("$ZodUnknown",(e,t)=>{d.init(e,t),e._zod.parse=e=>e}),y=i.xI("$ZodNever",(e,t)=>{d.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)})
function capSize(e,t){const n=c.hi(e._zod.def.checks)
if(!n.length)return
const i=Math.min(...n.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(n,s)=>{const r=t(n.value)
if(r>i&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,i]of c.hi(e._zod.def.checks))if(r>t&&i._zod.def.when(n)){const t=n.issues.length
return i._zod.check(n),n.issues[t].continue=!1,c.d3(n.issues,t,e),n}return o(n,s)}}const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...c.lQ(n,e.issues)),t.value[n]=e.value}const b=i.xI("$ZodArray",(e,t)=>{d.init(e,t)
const n=i.cr.memoizer
n?.attach(e),e._zod.parse=(i,o)=>{const s=i.value
if(!Array.isArray(s))return i.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),i
i.value=n?n.alloc(e,i,Array(s.length),o):Array(s.length)
const r=[],a=o?.abortEarly
for(let e=0;e<s.length;e++){const n=s[e],u=t.element._zod.run({value:n,issues:[]},o)
if(u instanceof Promise)r.push(u.then(t=>handleArrayResult(t,i,e)))
else if(handleArrayResult(u,i,e),a&&0!==u.issues.length&&c.QH(u))break}return r.length?Promise.all(r).then(()=>i):i},capSize(e,arraySize)})
function handlePropertyResult(e,t,n,i,o,s){const r=n in i,a="optional"===s
if(r||!a||"optional"!==o){if(e.issues.length){if(void 0!==o&&a&&!r)return
t.issues.push(...c.lQ(n,e.issues))}r||void 0!==o?void 0===e.value?(r||"defaulted"===o&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const z=[]
function normalizeDef(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),i=n.length?n:z,o=i.length?[...t,...i]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const s=c.NM(e.shape)
return{...e,allKeys:o,symbolKeys:i,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function handleCatchall(e,t,n,i,o,s,r){const a=[],u=o.keySet,l=o.catchall._zod,d=l.def.type,p=l.optin,f=l.optout
let h=0
for(const o in t){if(r&&n.issues.length!==h){if(c.QH(n,h))break
h=n.issues.length}if(u.has(o))continue
if("__proto__"===o){"never"===d&&a.push(o)
continue}if("never"===d){a.push(o)
continue}const s=l.run({value:t[o],issues:[]},i)
s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,n,o,t,p,f))):handlePropertyResult(s,n,o,t,p,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const w=i.xI("$ZodObject",(e,t)=>{d.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{}
if(o){const get=()=>{const e={...o}
return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e}
get.raw=o,Object.defineProperty(t,"shape",{get})}const s=c.PO(()=>normalizeDef(t))
c.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const i=t[e]._zod
if(i.values){Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set)
for(const t of i.values)n[e].add(t)
void 0!==i.optin&&n[e].add(void 0)}}return n})
const r=c.Gv,a=t.catchall
let u
const l=i.cr.memoizer
l?.attach(e),e._zod.parse=(t,n)=>{u??(u=s.value)
const i=t.value
if(!r(i))return t.issues.push({expected:"object",code:"invalid_type",input:i,inst:e}),t
t.value=l?l.alloc(e,t,{},n):{}
const o=[],d=u.shape,p=n?.abortEarly
let f=t.issues.length
for(const e of u.allKeys){if(p&&t.issues.length!==f){if(c.QH(t,f))break
f=t.issues.length}if("__proto__"===e)continue
const s=d[e],r=s._zod.optin,a=s._zod.optout,u=s._zod.run({value:i[e],issues:[]},n)
u instanceof Promise?o.push(u.then(n=>handlePropertyResult(n,t,e,i,r,a))):handlePropertyResult(u,t,e,i,r,a)}return a?handleCatchall(o,i,t,n,s.value,e,!0===p):o.length?Promise.all(o).then(()=>t):t}})
function handleUnionResults(e,t,n,o){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
const s=e.filter(e=>!c.QH(e))
return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>c.iR(e,o,i.$W())))}),t)}const k=i.xI("$ZodUnion",(e,t)=>{d.init(e,t),c.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),c.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),c.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=(i,o)=>{if(n)return n(i,o)
let s=!1
const r=[]
for(const e of t.options){const t=e._zod.run({value:i.value,issues:[]},o)
if(t instanceof Promise)r.push(t),s=!0
else{if(0===t.issues.length)return t
r.push(t)}}return s?Promise.all(r).then(t=>handleUnionResults(t,i,e,o)):handleUnionResults(r,i,e,o)}})
function discriminatorMap(e){const t=new Map
for(const n of e.options){const i=n._zod.propValues?.[e.discriminator]
if(!i||0===i.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of i)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}const P=i.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,k.init(e,t)
const n=e._zod.parse
c.v5(e,"propValues",e=>{const t={}
let n=0
for(const i of e.def.options){const o=i._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(i)}"`)
o[e.def.discriminator]?.has(void 0)&&n++
for(const[e,n]of Object.entries(o)){Object.prototype.hasOwnProperty.call(t,e)||c.Vy(t,e,new Set)
for(const i of n)t[e].add(i)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{const i=c.MO(e._zod.def)
if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const i=c.PO(()=>discriminatorMap(t))
e._zod.parse=(o,s)=>{const r=o.value
if(!c.Gv(r))return o.issues.push({code:"invalid_type",expected:"object",input:r,inst:e}),o
const a=r?.[t.discriminator],u=i.value.get(a)
return!u||void 0===a&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(i.value.keys()).filter(e=>null!==i.value.get(e)),input:r,path:[t.discriminator],inst:e}),o):u._zod.run(o,s)}})
const x=i.xI("$ZodRecord",(e,t)=>{d.init(e,t)
const n=i.cr.memoizer
n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value
if(!c.Qd(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o
const u=[],l=t.keyType._zod.values
if(l&&!t.partial){o.value=n?n.alloc(e,o,{},s):{}
const r=new Set
for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(r.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
const l=t.keyType._zod.run({value:n,issues:[]},s)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>c.iR(e,s,i.$W())),input:n,path:[n],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const p=t.valueType._zod.run({value:a[n],issues:[]},s)
p instanceof Promise?u.push(p.then(e=>{e.issues.length&&o.issues.push(...c.lQ(n,e.issues)),o.value[d]=e.value})):(p.issues.length&&o.issues.push(...c.lQ(n,p.issues)),o.value[d]=p.value)}let d
for(const e in a)if(!r.has(e))if("loose"===t.mode){if("__proto__"===e)continue
o.value[e]=a[e]}else d=d??[],d.push(e)
d&&d.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}else{let d
o.value=n?n.alloc(e,o,{},s):{}
for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(a,n))continue
let p=t.keyType._zod.run({value:n,issues:[]},s)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&r.test(n)&&p.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},s)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===t.mode?o.value[n]=a[n]:l?(d=d??[],d.push(n)):o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>c.iR(e,s,i.$W())),input:n,path:[n],inst:e})
continue}const f=p.value
if("__proto__"===f)continue
const h=t.valueType._zod.run({value:a[n],issues:[]},s)
h instanceof Promise?u.push(h.then(e=>{e.issues.length&&o.issues.push(...c.lQ(n,e.issues)),o.value[f]=e.value})):(h.issues.length&&o.issues.push(...c.lQ(n,h.issues)),o.value[f]=h.value)}d&&d.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>o):o}})
const O=i.xI("$ZodEnum",(e,t)=>{d.init(e,t)
const n=c.w5(t.entries),i=new Set(n)
e._zod.values=i,c.v5(e,"pattern",e=>{const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,o)=>{const s=t.value
return i.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}}),j=i.xI("$ZodLiteral",(e,t)=>{d.init(e,t)
const n=new Set(t.values)
e._zod.values=n,c.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,o)=>{const s=i.value
return n.has(s)||i.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),i}}),I=i.xI("$ZodTransform",(e,t)=>{d.init(e,t),e._zod.optin="optional",i.cr.memoizer?.guard(e),e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new i.cV(e.constructor.name)
const s=t.transform(n.value,n)
if(o.async){return(s instanceof Promise?s:Promise.resolve(s)).then(e=>(n.value=e,n))}if(s instanceof Promise)throw new i.GT
return n.value=s,n}})
function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const $=i.xI("$ZodOptional",(e,t)=>{d.init(e,t),c.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",c.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0}),c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const i=t.innerType._zod.run({value:e.value,issues:[]},n)
return i instanceof Promise?i.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,i)}return t.innerType._zod.run(e,n)}})
const A=i.xI("$ZodPipe",(e,t)=>{d.init(e,t),c.v5(e,"values",e=>e.def.in._zod.values),c.v5(e,"optin",e=>e.def.in._zod.optin),c.v5(e,"optout",e=>e.def.out._zod.optout),c.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const i=t.out._zod.run(e,n)
return i instanceof Promise?i.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(i,t.in,n)}const i=t.in._zod.run(e,n)
return i instanceof Promise?i.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(i,t.out,n)}})
function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Z=i.xI("$ZodCustom",(e,t)=>{o.QP.init(e,t),d.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const i=n.value,o=t.fn(i)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,i,e))
handleRefineResult(o,n,i,e)}})
function handleRefineResult(e,t,n,i){if(!e){const e={code:"custom",input:n,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort}
i._zod.def.params&&(e.params=i._zod.def.params),t.issues.push(c.sn(e))}}var E=n(3305)
const R={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,c.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},S={value:void 0,enumerable:!1},T=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",S.value=t,Object.defineProperty(e,"issues",S),S.value=void 0,Object.defineProperty(e,"message",R)
const n=Object.getPrototypeOf(e)
T.has(n)||(T.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},M=((0,i.xI)("$ZodError",initializer),(0,i.xI)("$ZodError",initializer,void 0,{Parent:Error}))
const _parse=e=>{const fn=(t,n,o,s)=>{const r=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},r)
if(a instanceof Promise)throw new i.GT
if(a.issues.length){const t=new(s?.Err??e)(a.issues.map(e=>c.iR(e,r,i.$W())))
throw c.gx(t,s?.callee??fn),t}return a.value}
return fn},N=_parse(M),_parseAsync=e=>{const fn=async(t,n,o,s)=>{const r=o?{...o,async:!0}:{async:!0}
let a=t._zod.run({value:n,issues:[]},r)
if(a instanceof Promise&&(a=await a),a.issues.length){const t=new(s?.Err??e)(a.issues.map(e=>c.iR(e,r,i.$W())))
throw c.gx(t,s?.callee??fn),t}return a.value}
return fn},C=_parseAsync(M),_safeParse=e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},r=t._zod.run({value:n,issues:[]},s)
if(r instanceof Promise)throw new i.GT
return r.issues.length?failure(e,r.issues,s):{success:!0,data:r.value}},L=_safeParse(M)
function failure(e,t,n){let o
return{success:!1,get error(){return o||(o=new e(t.map(e=>c.iR(e,n,i.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const _safeParseAsync=e=>async(t,n,i)=>{const o=i?{...i,async:!0}:{async:!0}
let s=t._zod.run({value:n,issues:[]},o)
return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}},Q=_safeParseAsync(M)
const D=i.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
d.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){c.qh(this,"with",e)},parse(e,t){return N(this,e,t,{callee:this.parse})},parseAsync(e,t){return C(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return L(this,e,t)},safeParseAsync(e,t){return Q(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return c.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),G=i.xI("ZodMiniString",(e,t)=>{p.init(e,t),D.init(e,t)})
function schemas_string(e){return E.Rl(G,e)}const F=i.xI("ZodMiniNumber",(e,t)=>{f.init(e,t),D.init(e,t)})
function schemas_number(e){return E.F7(F,e)}const U=i.xI("ZodMiniNumberFormat",(e,t)=>{h.init(e,t),F.init(e,t)})
function schemas_int(e){return E.LK(U,e)}const K=i.xI("ZodMiniBoolean",(e,t)=>{m.init(e,t),D.init(e,t)})
function schemas_boolean(e){return E._L(K,e)}const V=i.xI("ZodMiniNull",(e,t)=>{v.init(e,t),D.init(e,t)})
function schemas_null(e){return E.jw(V,e)}const W=i.xI("ZodMiniUnknown",(e,t)=>{g.init(e,t),D.init(e,t)})
function unknown(){return E.em(W)}const H=i.xI("ZodMiniNever",(e,t)=>{y.init(e,t),D.init(e,t)})
function never(e){return E.G8(H,e)}const q=i.xI("ZodMiniArray",(e,t)=>{b.init(e,t),D.init(e,t)})
function array(e,t){return new q({type:"array",element:e,...c.A2(t)})}const B=i.xI("ZodMiniObject",(e,t)=>{w.init(e,t),D.init(e,t),c.X(e,"shape",e=>e._zod.def.shape,!1)})
function strictObject(e,t){return new B({type:"object",shape:e,catchall:never(),...c.A2(t)})}const X=i.xI("ZodMiniUnion",(e,t)=>{k.init(e,t),D.init(e,t)})
function union(e,t){return new X({type:"union",options:e,...c.A2(t)})}const Y=i.xI("ZodMiniDiscriminatedUnion",(e,t)=>{P.init(e,t),D.init(e,t)})
function discriminatedUnion(e,t,n){return new Y({type:"union",options:t,discriminator:e,...c.A2(n)})}const J=i.xI("ZodMiniRecord",(e,t)=>{x.init(e,t),D.init(e,t)})
function record(e,t,n){return t&&t._zod?new J({type:"record",keyType:e,valueType:t,...c.A2(n)}):new J({type:"record",keyType:schemas_string(),valueType:e,...c.A2(t)})}function partialRecord(e,t,n){return new J({type:"record",keyType:e,valueType:t,...c.A2(n),partial:!0})}const ee=i.xI("ZodMiniEnum",(e,t)=>{O.init(e,t),D.init(e,t),e.options=[...e._zod.values]})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new ee({type:"enum",entries:n,...c.A2(t)})}const te=i.xI("ZodMiniLiteral",(e,t)=>{j.init(e,t),D.init(e,t)})
function literal(e,t){return new te({type:"literal",values:Array.isArray(e)?e:[e],...c.A2(t)})}const ne=i.xI("ZodMiniTransform",(e,t)=>{I.init(e,t),D.init(e,t)})
function transform(e){return new ne({type:"transform",transform:e})}const ie=i.xI("ZodMiniOptional",(e,t)=>{$.init(e,t),D.init(e,t)})
function optional(e){return new ie({type:"optional",innerType:e})}const oe=i.xI("ZodMiniPipe",(e,t)=>{A.init(e,t),D.init(e,t)})
function pipe(e,t){return new oe({type:"pipe",in:e,out:t})}const se=i.xI("ZodMiniCustom",(e,t)=>{Z.init(e,t),D.init(e,t)})
function refine(e,t={}){return E.fU(se,e,t)}const re=E.q0
E.mI})}
