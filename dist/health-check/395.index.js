export const id=395
export const ids=[395]
export const modules={3305:((e,n,t)=>{t.d(n,{_L:()=>_boolean,Tx:()=>_gt,qm:()=>_gte,LK:()=>_int,YA:()=>_length,Au:()=>_lt,Zm:()=>_lte,Eb:()=>_maxLength,m9:()=>_minLength,G8:()=>_never,jw:()=>_null,F7:()=>_number,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta})
var i,o=t(4890)
class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){const t=n[0]
return this._map.set(e,t),t&&"object"==typeof t&&"id"in t&&this._idmap.set(t.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const n=this._map.get(e)
return n&&"object"==typeof n&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){const n=e._zod.parent
if(n){const t={...this.get(n)??{}}
delete t.id
const i={...t,...this._map.get(e)}
return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}(i=globalThis).__zod_globalRegistry??(i.__zod_globalRegistry=new $ZodRegistry)
const s=globalThis.__zod_globalRegistry
var r=t(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,n){return new e(snapshotChecks({type:"string",...r.A2(n)}))}function _number(e,n){return new e(snapshotChecks({type:"number",checks:[],...r.A2(n)}))}function _int(e,n){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...r.A2(n)})}function _boolean(e,n){return new e({type:"boolean",...r.A2(n)})}function _null(e,n){return new e({type:"null",...r.A2(n)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,n){return new e({type:"never",...r.A2(n)})}function _lt(e,n){return new o.sm({check:"less_than",...r.A2(n),value:e,inclusive:!1})}function _lte(e,n){return new o.sm({check:"less_than",...r.A2(n),value:e,inclusive:!0})}function _gt(e,n){return new o.J_({check:"greater_than",...r.A2(n),value:e,inclusive:!1})}function _gte(e,n){return new o.J_({check:"greater_than",...r.A2(n),value:e,inclusive:!0})}function _maxLength(e,n){return new o.Yk({check:"max_length",...r.A2(n),maximum:e})}function _minLength(e,n){return new o.Kk({check:"min_length",...r.A2(n),minimum:e})}function _length(e,n){return new o.RM({check:"length_equals",...r.A2(n),length:e})}function _regex(e,n){return new o.DG({check:"string_format",format:"regex",...r.A2(n),pattern:e})}function _refine(e,n,t){return new e({type:"custom",check:"custom",fn:n,...r.A2(t)})}function describe(e){const n=new o.QP({check:"describe"})
return n._zod.onattach=[n=>{const t=s.get(n)??{}
s.add(n,{...t,description:e})}],n._zod.check=()=>{},n}function meta(e){const n=new o.QP({check:"meta"})
return n._zod.onattach=[n=>{const t=s.get(n)??{}
s.add(n,{...t,...e})}],n._zod.check=()=>{},n}}),4890:((e,n,t)=>{t.d(n,{DG:()=>h,J_:()=>u,KH:()=>c,Kk:()=>d,QP:()=>s,RM:()=>p,Yk:()=>l,sm:()=>a})
var i=t(8532),o=t(4723)
const s=i.xI("$ZodCheck",(e,n)=>{var t
e._zod??(e._zod={}),e._zod.def=n,(t=e._zod).onattach??(t.onattach=[])}),_whenHasLength=e=>{const n=e.value
return!o.cl(n)&&void 0!==n.length},r={number:"number",bigint:"bigint",object:"date"},a=i.xI("$ZodCheckLessThan",(e,n)=>{s.init(e,n)
const t=r[typeof n.value]
e._zod.check=i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:r[typeof i.value]??t,code:"too_big",maximum:"object"==typeof n.value?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),u=i.xI("$ZodCheckGreaterThan",(e,n)=>{s.init(e,n)
const t=r[typeof n.value]
e._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.value)||i.issues.push({origin:r[typeof i.value]??t,code:"too_small",minimum:"object"==typeof n.value?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),c=i.xI("$ZodCheckNumberFormat",(e,n)=>{s.init(e,n),n.format=n.format||"float64"
const t=n.format?.includes("int"),i=t?"int":"number",[r,a]=o.zH[n.format]
e._zod.check=o=>{const s=o.value
if(t){if(!Number.isInteger(s))return void o.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,input:s,inst:e})
if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}))}s<r&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!n.abort}),s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!n.abort})}}),l=i.xI("$ZodCheckMaxLength",(e,n)=>{var t
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
const a=o.Rc(i),u=r>n.length
t.issues.push({origin:a,...u?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.length},inclusive:!0,exact:!0,input:t.value,inst:e,continue:!n.abort})}}),f=i.xI("$ZodCheckStringFormat",(e,n)=>{var t,i
s.init(e,n),n.pattern?(t=e._zod).check??(t.check=t=>{n.pattern.lastIndex=0,n.pattern.test(t.value)||t.issues.push({origin:"string",code:"invalid_format",format:n.format,input:t.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:e,continue:!n.abort})}):(i=e._zod).check??(i.check=()=>{})}),h=i.xI("$ZodCheckRegex",(e,n)=>{f.init(e,n),e._zod.check=t=>{n.pattern.lastIndex=0,n.pattern.test(t.value)||t.issues.push({origin:"string",code:"invalid_format",format:"regex",input:t.value,pattern:n.pattern.toString(),inst:e,continue:!n.abort})}})}),8532:((e,n,t)=>{t.d(n,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>u,tm:()=>s,xI:()=>$constructor})
var i,o=t(4723)
const s=Object.freeze({status:"aborted"}),r={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
function $constructor(e,n,t,i){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={}
const s=t,u=s&&new WeakSet
function init(t,i){if(t._zod){if(t._zod.traits.has(e))return}else{r.value=new Internals(i)
try{Object.defineProperty(t,"_zod",r)}finally{r.value=void 0}}if(t._zod.traits.add(e),n(t,i),u){const e=Object.getPrototypeOf(t),n=t._zod.constr.prototype
let i=e
for(;i&&i!==n;)i=Object.getPrototypeOf(i)
const r=i??e
u.has(r)||(u.add(r),(0,o.ol)(r,s))}const a=_.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in t||(t[e]=a[e].bind(t)))}const c=i?.Parent??Object
class Definition extends c{}function _(e){const n=i?.Parent?function(e){const n=a
if(n){const t=n.stackTraceLimit
if("number"==typeof t){try{n.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}(Definition):this
init(n,e)
const t=n._zod.deferred
if(t){for(const e of t)e()
n._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor
return o&&o(n),n}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:n=>!!(i?.Parent&&n instanceof i.Parent)||n?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(i=globalThis).__zod_globalConfig??(i.__zod_globalConfig={})
const u=globalThis.__zod_globalConfig
function config(e){return e&&Object.assign(u,e),u}}),4723:((e,n,t)=>{function getEnumValues(e){const n=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,t])=>-1===n.indexOf(+e)).map(([e,n])=>n)}function jsonStringifyReplacer(e,n){return"bigint"==typeof n?n.toString():n}t.d(n,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>s})
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
n.error=n.message}return delete n.message,"string"==typeof n.error?{...n,error:()=>n.error}:n}function optionalKeys(e){return Object.keys(e).filter(n=>void 0!==e[n]._zod.optin&&"optional"===e[n]._zod.optout)}const s=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
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
const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(n?.error?.(e))??unwrapMessage(t.customError?.(e))??unwrapMessage(t.localeError?.(e))??"Invalid input",a={}
for(const n of Object.keys(e))"inst"!==n&&"schema"!==n&&"continue"!==n&&"input"!==n&&"__proto__"!==n&&(a[n]=e[n])
return a.path??(a.path=[]),a.message=r,n?.reportInput&&(a.input=e.input),a}const r=/[\uD800-\uDBFF]/
function codePointLength(e){const n=e.length
if(!r.test(e))return n
let t=n
for(let i=0;i<n-1;i++)55296==(64512&e.charCodeAt(i))&&56320==(64512&e.charCodeAt(i+1))&&(t--,i++)
return t}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[n,t,i]=e
return"string"==typeof n?{message:n,code:"custom",input:t,inst:i}:{...n}}function members(e,n){for(const t in n){const i=Object.getOwnPropertyDescriptor(n,t)
i.get?Object.defineProperty(e,t,{...i,enumerable:!1}):defineBound(e,t,i.value)}}function own(e,n,t,i=!0){return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:i,value:t}),t}function hide(e,n,t){return own(e,n,t,!1)}function defineBound(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return null==this?t:own(this,n,t.bind(this))},set(e){own(this,n,e)}})}let a,u=!1
const c={configurable:!0,get(){u=!0}}
function defineLazyInternal(e,n,t){const i=Object.getPrototypeOf(e._zod)
n in i&&a!==e._zod?a=void 0:(a=e._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,c)
const e=u
u=!1
try{const i=t(this)
return u?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),u=u||e,i}catch(t){throw delete this[n],u=u||e,t}},set(e){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,n,t,i){const o=function(e,n){const t=Object.getPrototypeOf(e)
return n in t?void 0:t}(e,n)
o&&Object.defineProperty(o,n,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:i,value:void 0}
return Object.defineProperty(this,n,e),e.value=t(this),Object.defineProperty(this,n,e),e.value},set(e){Object.defineProperty(this,n,{configurable:!0,writable:!0,enumerable:i,value:e})}})}}),8395:((e,n,t)=>{t.d(n,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>ue,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,chJ:()=>schemas_null,cl6:()=>nullish,aig:()=>schemas_number,lqM:()=>optional,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>schemas_string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var i=t(8532),o=t(4890)
const s=/^[\s\S]{0,}$/,r=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i,u=/^null$/i
var c=t(4723)
const l={major:4,minor:6,patch:7},d=i.xI("$ZodType",(e,n)=>{var t
e??(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=l
const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
for(const n of s)for(const t of n._zod.onattach)t(e)
if(0===s.length)(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(n,t,o)=>{if(n.memo)return n
let s,r=c.QH(n)
for(const a of t){if(a._zod.def.when){if(c.rL(n))continue
if(!a._zod.def.when(n))continue}else if(r)continue
const t=n.issues.length,u=a._zod.check(n)
if(u instanceof Promise&&!1===o?.async)throw new i.GT
if(s||u instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await u
n.issues.length!==t&&(c.d3(n.issues,t,e),r||(r=c.QH(n,t)))})
else{if(n.issues.length===t)continue
c.d3(n.issues,t,e),r||(r=c.QH(n,t))}}return s?s.then(()=>n):n},handleCanaryResult=(n,t,o)=>{if(c.QH(n))return n.aborted=!0,n
const r=runChecks(t,s,o)
if(r instanceof Promise){if(!1===o.async)throw new i.GT
return r.then(n=>e._zod.parse(n,o))}return e._zod.parse(r,o)}
e._zod.run=(n,t)=>{if(t.skipChecks)return e._zod.parse(n,t)
if("backward"===t.direction){const i=e._zod.parse({value:n.value,issues:[]},{...t,skipChecks:!0})
return i instanceof Promise?i.then(e=>handleCanaryResult(e,n,t)):handleCanaryResult(i,n,t)}const o=e._zod.parse(n,t)
if(o instanceof Promise){if(!1===t.async)throw new i.GT
return o.then(e=>runChecks(e,s,t))}return runChecks(o,s,t)}}},{get"~standard"(){return c.jD(this,"~standard",(e=this,{validate:n=>{const t={async:!1}
try{const i=e._zod.run({value:n,issues:[]},t)
if(!(i instanceof Promise))return toStandardResult(i,t)}catch(e){}return async function(e,n){const t={async:!0}
return toStandardResult(await e._zod.run({value:n,issues:[]},t),t)}(e,n)},vendor:"zod",version:1}))
var e},set"~standard"(e){c.qh(this,"~standard",e)}}),toStandardResult=(e,n)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,n,i.$W()))}:{value:e.value}
const p=i.xI("$ZodString",(e,n)=>{d.init(e,n),e._zod.pattern=n.pattern??s,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=String(t.value)}catch(i){}return"string"==typeof t.value||t.issues.push({expected:"string",code:"invalid_type",input:t.value,inst:e}),t}})
const f=i.xI("$ZodNumber",(e,n)=>{d.init(e,n),e._zod.pattern=r,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=Number(t.value)}catch(e){}const o=t.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return t
const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return t.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),t}}),h=i.xI("$ZodNumberFormat",(e,n)=>{o.KH.init(e,n),f.init(e,n)}),m=i.xI("$ZodBoolean",(e,n)=>{d.init(e,n),e._zod.pattern=a,e._zod.parse=(t,i)=>{if(n.coerce)try{t.value=Boolean(t.value)}catch(e){}const o=t.value
return"boolean"==typeof o||t.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),t}}),v=i.xI("$ZodNull",(e,n)=>{d.init(e,n),e._zod.pattern=u,e._zod.values=new Set([null]),e._zod.parse=(n,t)=>{const i=n.value
return null===i||n.issues.push({expected:"null",code:"invalid_type",input:i,inst:e}),n}}),g=i.xI("$ZodUnknown",(e,n)=>{d.init(e,n),e._zod.parse=e=>e}),y=i.xI("$ZodNever",(e,n)=>{d.init(e,n),e._zod.parse=(n,t)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)})
function capSize(e,n){const t=c.hi(e._zod.def.checks)
if(!t.length)return
const i=Math.min(...t.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(t,s)=>{const r=n(t.value)
if(r>i&&!s?.skipChecks&&"backward"!==s?.direction)for(const[n,i]of c.hi(e._zod.def.checks))if(r>n&&i._zod.def.when(t)){const n=t.issues.length
return i._zod.check(t),t.issues[n].continue=!1,c.d3(t.issues,n,e),t}return o(t,s)}}const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,n,t){e.issues.length&&n.issues.push(...c.lQ(t,e.issues)),n.value[t]=e.value}const b=i.xI("$ZodArray",(e,n)=>{d.init(e,n)
const t=i.cr.memoizer
t?.attach(e),e._zod.parse=(i,o)=>{const s=i.value
if(!Array.isArray(s))return i.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),i
i.value=t?t.alloc(e,i,Array(s.length),o):Array(s.length)
const r=[],a=o?.abortEarly
for(let e=0;e<s.length;e++){const t=s[e],u=n.element._zod.run({value:t,issues:[]},o)
if(u instanceof Promise)r.push(u.then(n=>handleArrayResult(n,i,e)))
else if(handleArrayResult(u,i,e),a&&0!==u.issues.length&&c.QH(u))break}return r.length?Promise.all(r).then(()=>i):i},capSize(e,arraySize)})
function handlePropertyResult(e,n,t,i,o,s){const r=t in i,a="optional"===s
if(r||!a||"optional"!==o){if(e.issues.length){if(void 0!==o&&a&&!r)return
n.issues.push(...c.lQ(t,e.issues))}r||void 0!==o?void 0===e.value?(r||"defaulted"===o&&!a)&&(n.value[t]=void 0):n.value[t]=e.value:e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]})}}const z=[]
function normalizeDef(e){const n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),i=t.length?t:z,o=i.length?[...n,...i]:n
for(const n of o)if(!e.shape?.[n]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(n)}": expected a Zod schema`)
const s=c.NM(e.shape)
return{...e,allKeys:o,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(s)}}function handleCatchall(e,n,t,i,o,s,r){const a=[],u=o.keySet,l=o.catchall._zod,d=l.def.type,p=l.optin,f=l.optout
let h=0
for(const o in n){if(r&&t.issues.length!==h){if(c.QH(t,h))break
h=t.issues.length}if(u.has(o))continue
if("__proto__"===o){"never"===d&&a.push(o)
continue}if("never"===d){a.push(o)
continue}const s=l.run({value:n[o],issues:[]},i)
s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,t,o,n,p,f))):handlePropertyResult(s,t,o,n,p,f)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,input:n,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>t):t}const w=i.xI("$ZodObject",(e,n)=>{d.init(e,n)
const t=Object.getOwnPropertyDescriptor(n,"shape"),o=t?.get?t.get.raw:n.shape??{}
if(o){const get=()=>{const e={...o}
return Object.defineProperty(n,"shape",{value:e}),get.raw=e,e}
get.raw=o,Object.defineProperty(n,"shape",{get})}const s=c.PO(()=>normalizeDef(n))
c.v5(e,"propValues",e=>{const n=e.def.shape,t={}
for(const e in n){const i=n[e]._zod
if(i.values){Object.prototype.hasOwnProperty.call(t,e)||c.Vy(t,e,new Set)
for(const n of i.values)t[e].add(n)
void 0!==i.optin&&t[e].add(void 0)}}return t})
const r=c.Gv,a=n.catchall
let u
const l=i.cr.memoizer
l?.attach(e),e._zod.parse=(n,t)=>{u??(u=s.value)
const i=n.value
if(!r(i))return n.issues.push({expected:"object",code:"invalid_type",input:i,inst:e}),n
n.value=l?l.alloc(e,n,{},t):{}
const o=[],d=u.shape,p=t?.abortEarly
let f=n.issues.length
for(const e of u.allKeys){if(p&&n.issues.length!==f){if(c.QH(n,f))break
f=n.issues.length}if("__proto__"===e)continue
const s=d[e],r=s._zod.optin,a=s._zod.optout,u=s._zod.run({value:i[e],issues:[]},t)
u instanceof Promise?o.push(u.then(t=>handlePropertyResult(t,n,e,i,r,a))):handlePropertyResult(u,n,e,i,r,a)}return a?handleCatchall(o,i,n,t,s.value,e,!0===p):o.length?Promise.all(o).then(()=>n):n}})
function handleUnionResults(e,n,t,o){for(const t of e)if(0===t.issues.length)return n.value=t.value,n
const s=e.filter(e=>!c.QH(e))
return 1===s.length?(n.value=s[0].value,s[0]):(n.issues.push({code:"invalid_union",input:n.value,inst:t,errors:e.map(e=>e.issues.map(e=>c.iR(e,o,i.$W())))}),n)}const k=i.xI("$ZodUnion",(e,n)=>{d.init(e,n),c.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),c.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),c.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const n=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${n.map(e=>c.p6(e.source)).join("|")})$`)}})
const t=1===n.options.length?n.options[0]._zod.run:null
e._zod.parse=(i,o)=>{if(t)return t(i,o)
let s=!1
const r=[]
for(const e of n.options){const n=e._zod.run({value:i.value,issues:[]},o)
if(n instanceof Promise)r.push(n),s=!0
else{if(0===n.issues.length)return n
r.push(n)}}return s?Promise.all(r).then(n=>handleUnionResults(n,i,e,o)):handleUnionResults(r,i,e,o)}})
function discriminatorMap(e){const n=new Map
for(const t of e.options){const i=t._zod.propValues?.[e.discriminator]
if(!i||0===i.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(t)}"`)
for(const e of i)if(n.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
n.set(e,null)}else n.set(e,t)}return n}const x=i.xI("$ZodDiscriminatedUnion",(e,n)=>{n.inclusive=!1,k.init(e,n)
const t=e._zod.parse
c.v5(e,"propValues",e=>{const n={}
let t=0
for(const i of e.def.options){const o=i._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(i)}"`)
o[e.def.discriminator]?.has(void 0)&&t++
for(const[e,t]of Object.entries(o)){Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set)
for(const i of t)n[e].add(i)}}return!e.def.unionFallback&&t>1&&n[e.def.discriminator]?.delete(void 0),n}),n.options.forEach((e,t)=>{const i=c.MO(e._zod.def)
if(i&&!Object.prototype.hasOwnProperty.call(i,n.discriminator))throw new Error(`Invalid discriminated union option at index "${t}"`)})
const i=c.PO(()=>discriminatorMap(n))
e._zod.parse=(o,s)=>{const r=o.value
if(!c.Gv(r))return o.issues.push({code:"invalid_type",expected:"object",input:r,inst:e}),o
const a=r?.[n.discriminator],u=i.value.get(a)
return!u||void 0===a&&"backward"===s.direction?n.unionFallback||"backward"===s.direction?t(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:n.discriminator,options:Array.from(i.value.keys()).filter(e=>null!==i.value.get(e)),input:r,path:[n.discriminator],inst:e}),o):u._zod.run(o,s)}})
const P=i.xI("$ZodRecord",(e,n)=>{d.init(e,n)
const t=i.cr.memoizer
t?.attach(e),e._zod.parse=(o,s)=>{const a=o.value
if(!c.Qd(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o
const u=[],l=n.keyType._zod.values
if(l&&!n.partial){o.value=t?t.alloc(e,o,{},s):{}
const r=new Set
for(const t of l)if("string"==typeof t||"number"==typeof t||"symbol"==typeof t){if(r.add("number"==typeof t?t.toString():t),"__proto__"===t)continue
const l=n.keyType._zod.run({value:t,issues:[]},s)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>c.iR(e,s,i.$W())),input:t,path:[t],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const p=n.valueType._zod.run({value:a[t],issues:[]},s)
p instanceof Promise?u.push(p.then(e=>{e.issues.length&&o.issues.push(...c.lQ(t,e.issues)),o.value[d]=e.value})):(p.issues.length&&o.issues.push(...c.lQ(t,p.issues)),o.value[d]=p.value)}let d
for(const e in a)if(!r.has(e))if("loose"===n.mode){if("__proto__"===e)continue
o.value[e]=a[e]}else d=d??[],d.push(e)
d&&d.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}else{let d
o.value=t?t.alloc(e,o,{},s):{}
for(const t of Reflect.ownKeys(a)){if("__proto__"===t)continue
if(!Object.prototype.propertyIsEnumerable.call(a,t))continue
let p=n.keyType._zod.run({value:t,issues:[]},s)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof t&&r.test(t)&&p.issues.length){const e=n.keyType._zod.run({value:Number(t),issues:[]},s)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===n.mode?o.value[t]=a[t]:l?(d=d??[],d.push(t)):o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>c.iR(e,s,i.$W())),input:t,path:[t],inst:e})
continue}const f=p.value
if("__proto__"===f)continue
const h=n.valueType._zod.run({value:a[t],issues:[]},s)
h instanceof Promise?u.push(h.then(e=>{e.issues.length&&o.issues.push(...c.lQ(t,e.issues)),o.value[f]=e.value})):(h.issues.length&&o.issues.push(...c.lQ(t,h.issues)),o.value[f]=h.value)}d&&d.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>o):o}})
const O=i.xI("$ZodEnum",(e,n)=>{d.init(e,n)
const t=c.w5(n.entries),i=new Set(t)
e._zod.values=i,c.v5(e,"pattern",e=>{const n=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
return new RegExp(n.length?`^(${n.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const s=n.value
return i.has(s)||n.issues.push({code:"invalid_value",values:t,input:s,inst:e}),n}}),j=i.xI("$ZodLiteral",(e,n)=>{d.init(e,n)
const t=new Set(n.values)
e._zod.values=t,c.v5(e,"pattern",e=>{const n=e.def.values
return new RegExp(n.length?`^(${n.map(e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,o)=>{const s=i.value
return t.has(s)||i.issues.push({code:"invalid_value",values:n.values,input:s,inst:e}),i}}),I=i.xI("$ZodTransform",(e,n)=>{d.init(e,n),e._zod.optin="optional",i.cr.memoizer?.guard(e),e._zod.parse=(t,o)=>{if("backward"===o.direction)throw new i.cV(e.constructor.name)
const s=n.transform(t.value,t)
if(o.async){return(s instanceof Promise?s:Promise.resolve(s)).then(e=>(t.value=e,t))}if(s instanceof Promise)throw new i.GT
return t.value=s,t}})
function handleOptionalResult(e,n){return e.value=n.issues.length?void 0:n.value,e}const $=i.xI("$ZodOptional",(e,n)=>{d.init(e,n),c.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",c.v5(e,"values",e=>{const n=e.def.innerType._zod.values
return n?new Set([...n,void 0]):void 0}),c.v5(e,"pattern",e=>{const n=e.def.innerType._zod.pattern
return n?new RegExp(`^(${c.p6(n.source)})?$`):void 0}),e._zod.parse=(e,t)=>{if(void 0===e.value){if("defaulted"!==n.innerType._zod.optin)return e
const i=n.innerType._zod.run({value:e.value,issues:[]},t)
return i instanceof Promise?i.then(n=>handleOptionalResult(e,n)):handleOptionalResult(e,i)}return n.innerType._zod.run(e,t)}}),A=i.xI("$ZodNullable",(e,n)=>{d.init(e,n),c.v5(e,"optin",e=>e.def.innerType._zod.optin),c.v5(e,"optout",e=>e.def.innerType._zod.optout),c.v5(e,"pattern",e=>{const n=e.def.innerType._zod.pattern
return n?new RegExp(`^(${c.p6(n.source)}|null)$`):void 0}),c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,t)=>null===e.value?e:n.innerType._zod.run(e,t)})
const Z=i.xI("$ZodPipe",(e,n)=>{d.init(e,n),c.v5(e,"values",e=>e.def.in._zod.values),c.v5(e,"optin",e=>e.def.in._zod.optin),c.v5(e,"optout",e=>e.def.out._zod.optout),c.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,t)=>{if("backward"===t.direction){const i=n.out._zod.run(e,t)
return i instanceof Promise?i.then(e=>handlePipeResult(e,n.in,t)):handlePipeResult(i,n.in,t)}const i=n.in._zod.run(e,t)
return i instanceof Promise?i.then(e=>handlePipeResult(e,n.out,t)):handlePipeResult(i,n.out,t)}})
function handlePipeResult(e,n,t){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}const E=i.xI("$ZodCustom",(e,n)=>{o.QP.init(e,n),d.init(e,n),e._zod.parse=(e,n)=>e,e._zod.check=t=>{const i=t.value,o=n.fn(i)
if(o instanceof Promise)return o.then(n=>handleRefineResult(n,t,i,e))
handleRefineResult(o,t,i,e)}})
function handleRefineResult(e,n,t,i){if(!e){const e={code:"custom",input:t,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort}
i._zod.def.params&&(e.params=i._zod.def.params),n.issues.push(c.sn(e))}}var R=t(3305)
const T={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,c.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},S={value:void 0,enumerable:!1},M=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,n)=>{e.name="$ZodError",S.value=n,Object.defineProperty(e,"issues",S),S.value=void 0,Object.defineProperty(e,"message",T)
const t=Object.getPrototypeOf(e)
M.has(t)||(M.add(t),Object.defineProperty(t,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},N=((0,i.xI)("$ZodError",initializer),(0,i.xI)("$ZodError",initializer,void 0,{Parent:Error}))
const _parse=e=>{const fn=(n,t,o,s)=>{const r=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:t,issues:[]},r)
if(a instanceof Promise)throw new i.GT
if(a.issues.length){const n=new(s?.Err??e)(a.issues.map(e=>c.iR(e,r,i.$W())))
throw c.gx(n,s?.callee??fn),n}return a.value}
return fn},C=_parse(N),_parseAsync=e=>{const fn=async(n,t,o,s)=>{const r=o?{...o,async:!0}:{async:!0}
let a=n._zod.run({value:t,issues:[]},r)
if(a instanceof Promise&&(a=await a),a.issues.length){const n=new(s?.Err??e)(a.issues.map(e=>c.iR(e,r,i.$W())))
throw c.gx(n,s?.callee??fn),n}return a.value}
return fn},L=_parseAsync(N),_safeParse=e=>(n,t,o)=>{const s=o?{...o,async:!1}:{async:!1},r=n._zod.run({value:t,issues:[]},s)
if(r instanceof Promise)throw new i.GT
return r.issues.length?failure(e,r.issues,s):{success:!0,data:r.value}},Q=_safeParse(N)
function failure(e,n,t){let o
return{success:!1,get error(){return o||(o=new e(n.map(e=>c.iR(e,t,i.$W()))),n=void 0,t=void 0),o},set error(e){o=e,n=void 0,t=void 0}}}const _safeParseAsync=e=>async(n,t,i)=>{const o=i?{...i,async:!0}:{async:!0}
let s=n._zod.run({value:t,issues:[]},o)
return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}},D=_safeParseAsync(N)
const G=i.xI("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
d.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},set with(e){c.qh(this,"with",e)},parse(e,n){return C(this,e,n,{callee:this.parse})},parseAsync(e,n){return L(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return Q(this,e,n)},safeParseAsync(e,n){return D(this,e,n)},check(...e){const n=this.def
return this.clone({...n,checks:[...n.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,n){return c.o8(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},apply(e,...n){return 0===n.length?e(this):e(this,...n)}}),F=i.xI("ZodMiniString",(e,n)=>{p.init(e,n),G.init(e,n)})
function schemas_string(e){return R.Rl(F,e)}const U=i.xI("ZodMiniNumber",(e,n)=>{f.init(e,n),G.init(e,n)})
function schemas_number(e){return R.F7(U,e)}const K=i.xI("ZodMiniNumberFormat",(e,n)=>{h.init(e,n),U.init(e,n)})
function schemas_int(e){return R.LK(K,e)}const V=i.xI("ZodMiniBoolean",(e,n)=>{m.init(e,n),G.init(e,n)})
function schemas_boolean(e){return R._L(V,e)}const W=i.xI("ZodMiniNull",(e,n)=>{v.init(e,n),G.init(e,n)})
function schemas_null(e){return R.jw(W,e)}const H=i.xI("ZodMiniUnknown",(e,n)=>{g.init(e,n),G.init(e,n)})
function unknown(){return R.em(H)}const q=i.xI("ZodMiniNever",(e,n)=>{y.init(e,n),G.init(e,n)})
function never(e){return R.G8(q,e)}const B=i.xI("ZodMiniArray",(e,n)=>{b.init(e,n),G.init(e,n)})
function array(e,n){return new B({type:"array",element:e,...c.A2(n)})}const Y=i.xI("ZodMiniObject",(e,n)=>{w.init(e,n),G.init(e,n),c.X(e,"shape",e=>e._zod.def.shape,!1)})
function strictObject(e,n){return new Y({type:"object",shape:e,catchall:never(),...c.A2(n)})}function looseObject(e,n){return new Y({type:"object",shape:e,catchall:unknown(),...c.A2(n)})}const J=i.xI("ZodMiniUnion",(e,n)=>{k.init(e,n),G.init(e,n)})
function union(e,n){return new J({type:"union",options:e,...c.A2(n)})}const X=i.xI("ZodMiniDiscriminatedUnion",(e,n)=>{x.init(e,n),G.init(e,n)})
function discriminatedUnion(e,n,t){return new X({type:"union",options:n,discriminator:e,...c.A2(t)})}const ee=i.xI("ZodMiniRecord",(e,n)=>{P.init(e,n),G.init(e,n)})
function record(e,n,t){return n&&n._zod?new ee({type:"record",keyType:e,valueType:n,...c.A2(t)}):new ee({type:"record",keyType:schemas_string(),valueType:e,...c.A2(n)})}const ne=i.xI("ZodMiniEnum",(e,n)=>{O.init(e,n),G.init(e,n),e.options=[...e._zod.values]})
function _enum(e,n){const t=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new ne({type:"enum",entries:t,...c.A2(n)})}const te=i.xI("ZodMiniLiteral",(e,n)=>{j.init(e,n),G.init(e,n)})
function literal(e,n){return new te({type:"literal",values:Array.isArray(e)?e:[e],...c.A2(n)})}const ie=i.xI("ZodMiniTransform",(e,n)=>{I.init(e,n),G.init(e,n)})
function transform(e){return new ie({type:"transform",transform:e})}const oe=i.xI("ZodMiniOptional",(e,n)=>{$.init(e,n),G.init(e,n)})
function optional(e){return new oe({type:"optional",innerType:e})}const se=i.xI("ZodMiniNullable",(e,n)=>{A.init(e,n),G.init(e,n)})
function nullish(e){return optional(function(e){return new se({type:"nullable",innerType:e})}(e))}const re=i.xI("ZodMiniPipe",(e,n)=>{Z.init(e,n),G.init(e,n)})
function pipe(e,n){return new re({type:"pipe",in:e,out:n})}const ae=i.xI("ZodMiniCustom",(e,n)=>{E.init(e,n),G.init(e,n)})
function refine(e,n={}){return R.fU(ae,e,n)}const ue=R.q0
R.mI})}
