import{createRequire as e}from"module"
var t,n,r,o,i,s,a,c,u={181:t=>{t.exports=e(import.meta.url)("buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},1455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},8500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},932:t=>{t.exports=e(import.meta.url)("process")},7856:(e,t,n)=>{n.d(t,{G:()=>g})
var r=n(3965),o=n(5395),i=n(4491),s=n(3566),a=n(7276)
function webLink(){return(0,i.M8)((e,t)=>(0,s.q)(e)??t("must be an http or https URL"))}function webhooks({max:e=10}={}){return(0,i.YC)((t,n)=>{const r=[...new Set((0,a.ry)(t))]
if(r.length>e)return n(`must have at most ${e} URLs`)
const o=r.findIndex(e=>!function(e){const t=URL.parse((0,s.q)(e)??"")
return null!==t&&("https:"===t.protocol||(0,s.U)(t.hostname))}(e)),i=r.length>1?` (number ${o+1} is not)`:""
return-1===o?r:n(`must be an https URL${i}; is the secret the whole URL?`)})}const c={black:0,silver:12632256,gray:8421504,grey:8421504,white:16777215,maroon:8388608,red:16711680,crimson:14423100,purple:8388736,fuchsia:16711935,magenta:16711935,pink:16761035,green:32768,lime:65280,olive:8421376,yellow:16776960,gold:16766720,orange:16753920,brown:10824234,navy:128,blue:255,teal:32896,aqua:65535,cyan:65535},u=[[/^(?:#|0x)([0-9a-f]{6})$/i,e=>Number.parseInt(e,16)],[/^#([0-9a-f]{3})$/i,e=>Number.parseInt([...e].map(e=>e+e).join(""),16)],[/^(\d{1,8})$/,e=>Number(e)]]
var l=n(5546),d=n(6755),p=n(4465),f=n(6357),h=n(9303),m=n(3759)
const inputs_text=()=>o.lqM(o.YjP()),g=o.Ikc({...function({failOn:e}){return{"discord-webhook":(0,i.hF)(webhooks(),{description:"Discord webhook URL to send to. Several go one per line or separated by commas.",secret:!0}),config:(0,i.hF)(o.lqM(o.YjP()),{description:"Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out."}),"github-token":(0,i.hF)(o.lqM(o.YjP()),{description:"Token for GitHub's API. The README of each action names the permissions it needs.",default:"${{ github.token }}",secret:!0}),"fail-on":(0,i.hF)((0,a.Yq)(r.FE),{description:"Make the step fail when `any` or `all` of its messages could not be delivered, or on `none`.",default:e}),"dry-run":(0,i.hF)((0,a.Jt)(),{description:"Print what would be sent to the log, and send nothing.",default:"false"})}}({failOn:"none"}),"fail-on":(0,i.hF)(o.lqM((0,a.Yq)(r.FE)),{description:"Make the step fail when `any` or `all` of its messages could not be delivered, or on `none`. Default: `none`."}),status:(0,i.hF)(o.YjP(),{description:"How it went: a conclusion such as `success` or `failure`, `started`, or `${{ toJSON(needs) }}` for the worst of the jobs before.",default:"${{ job.status }}"}),event:(0,i.hF)(o.YjP(),{description:"What to tell: `auto`, `job` for the result of this job, or the name of a GitHub event such as `push`. `auto` tells a result for pushes, pull requests, schedules and dispatches, and the event for all others.",default:"auto"}),when:(0,i.hF)(o.lqM((0,a.Yq)(p.e)),{description:"Send `always`, on `failure`, on `success`, on `change` against the previous run of the same workflow and branch, or on `recovery`. Default: `always`."}),title:(0,i.hF)(inputs_text(),{description:"Title in place of the one made for the event. A template, or one for each status."}),description:(0,i.hF)(inputs_text(),{description:"Markdown in place of the text made for the event. A template, or one for each status."}),content:(0,i.hF)(inputs_text(),{description:"Markdown above the embed, or all of the message in the `text` layout. A template, or one for each status. It pings nobody."}),color:(0,i.hF)(o.lqM((0,i.M8)((e,t)=>function(e){const t=e.toLowerCase()
if(Object.hasOwn(c,t))return c[t]
const[n]=u.flatMap(([t,n])=>(t.exec(e)??[]).slice(1).map(n))
return void 0!==n&&n<=16777215?n:void 0}(e)??t("must be a colour such as #e67e22, 0xe67e22, 15105570 or orange"))),{description:"Colour in place of the one for the status: `#e67e22`, `0xe67e22`, a number or a CSS name."}),url:(0,i.hF)(o.lqM(webLink()),{description:"Where the title links to."}),fields:(0,i.hF)(o.lqM((0,l.p)()),{description:"More fields as YAML: `Name: value`, or a list of `{ name, value, inline }`. Values are templates."}),buttons:(0,i.hF)(o.lqM((0,l.p)()),{description:"More link buttons as YAML: `Label: https://…`, such as a runbook or a dashboard."}),image:(0,i.hF)(inputs_text(),{description:"Image of the message: a URL, or the path of a file in the workspace."}),thumbnail:(0,i.hF)(inputs_text(),{description:"Small image at the side of the message: a URL, or the path of a file in the workspace. Not shown in the `text` layout."}),footer:(0,i.hF)(inputs_text(),{description:"Plain text in place of repository and run at the foot of the message. A template, or one for each status."}),files:(0,i.hF)((0,a.Mn)({max:10}),{description:"Files to attach, as paths or globs in the workspace, one per line. At most 10 files of 10 MiB."}),username:(0,i.hF)(inputs_text(),{description:"Name shown as the sender."}),"avatar-url":(0,i.hF)(o.lqM(webLink()),{description:"Picture shown as the sender."}),mention:(0,i.hF)(o.lqM((0,l.p)()),{description:"Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, with every message; or as YAML for each severity (`P1: …`) or status (`failure: …`)."}),"user-map":(0,i.hF)(o.lqM((0,l.p)()),{description:"GitHub login to Discord user id, as YAML. Those who have to act are pinged: who broke the build, the requested reviewer, the assignee."}),severity:(0,i.hF)(o.lqM((0,a.Yq)(f.gO)),{description:"Severity in place of the one that the rules give."}),environment:(0,i.hF)(inputs_text(),{description:"Environment that the job deploys to; makes it a deploy message."}),version:(0,i.hF)(inputs_text(),{description:"Version that was built or deployed."}),layout:(0,i.hF)(o.lqM((0,a.Yq)(h.V)),{description:"`embed`, Discord's newer `components` layout, or `text` for a plain message without an embed. Default: `embed`."}),"thread-id":(0,i.hF)(o.lqM(o.YjP().check(m.Fk(/^\d{1,25}$/,"must be the id of a thread, in quotes"))),{description:"Post into this thread."}),"thread-name":(0,i.hF)(inputs_text(),{description:"Open a forum post with this title. A template."}),tags:(0,i.hF)((0,a.Mn)({max:5}),{description:"Ids of forum tags for the new post."}),key:(0,i.hF)(inputs_text(),{description:"Keep one message up to date: the first step with this key posts it, later ones edit it. A template. Needs `ledger`."}),"message-id":(0,i.hF)(o.lqM(o.YjP().check(m.Fk(/^\d{1,25}$/,"must be the id of a message, in quotes"))),{description:"Edit this message, as the output of an earlier step names it; a deleted one is posted again."}),ledger:(0,i.hF)(o.YjP().check(m.Fk(/^(?:none|branch|file:.{1,1000})$/,"must be none, branch or file:<folder>")),{description:"Where message ids and undelivered messages are kept: `none`, `branch` (needs `contents: write`) or `file:<folder>`.",default:"none"}),"data-branch":(0,i.hF)(o.YjP(),{description:"Branch that `ledger: branch` writes to.",default:"tocsin-data"}),silent:(0,i.hF)(o.lqM((0,a.Jt)()),{description:"Send without sound or push. Default: `false`."}),details:(0,i.hF)((0,a.Yq)(["auto","always","never"]),{description:"Look up failing jobs, steps and log lines: on failure (`auto`), `always` (also finds failures that `continue-on-error` hides) or `never`.",default:"auto"}),"max-commits":(0,i.hF)(function({min:e=0,max:t=Number.MAX_SAFE_INTEGER}={}){const n=t===Number.MAX_SAFE_INTEGER?`of at least ${e}`:`from ${e} to ${t}`
return(0,i.M8)((r,o)=>{const i=/^[+-]?\d{1,16}$/.test(r)?Number(r):Number.NaN
return i>=e&&i<=t?i:o(`must be a whole number ${n}`)})}({min:0,max:20}),{description:"Commits listed in a push.",default:"5"}),timeout:(0,i.hF)(o.lqM(function({min:e="0s",max:t}={}){const[n,r]=[(0,d.p)(e)??0,void 0===t?Number.POSITIVE_INFINITY:(0,d.p)(t)??0],o=void 0===t?n>0?`, at least ${e}`:"":`, from ${e} to ${t}`
return(0,i.M8)((e,t)=>{const i=(0,d.p)(e)
return void 0!==i&&i>=n&&i<=r?i:t(`must be a duration such as 90s, 5m or 1h30m${o}`)})}({min:"1s",max:"10m"})),{description:"Time for delivery, retries included. Default: 60s, and 180s at P0."})})},9803:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(4697),o=n(6027),i=n(7856)
await(0,r.i)(async e=>{const t=(0,o.K)(i.G),{step:r}=await n.e(78).then(n.bind(n,9078))
await r(t,e)}),t()}catch(e){t(e)}},1)},3759:(e,t,n)=>{n.d(t,{Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,G8:()=>_never,LK:()=>_int,Rl:()=>_string,Zm:()=>_lte,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,qm:()=>_gte})
var r=n(4890),o=n(9396),i=n(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...i.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...i.A2(t)})}function _lte(e,t){return new r.sm({check:"less_than",...i.A2(t),value:e,inclusive:!0})}function _gte(e,t){return new r.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!0})}function _maxLength(e,t){return new r.Yk({check:"max_length",...i.A2(t),maximum:e})}function _minLength(e,t){return new r.Kk({check:"min_length",...i.A2(t),minimum:e})}function _regex(e,t){return new r.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...i.A2(n)})}function describe(e){const t=new r.QP({check:"describe"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,description:e})}],t._zod.check=()=>{},t}function meta(e){const t=new r.QP({check:"meta"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}},4890:(e,t,n)=>{n.d(t,{DG:()=>f,J_:()=>c,KH:()=>u,Kk:()=>d,QP:()=>i,Yk:()=>l,sm:()=>a})
var r=n(8532),o=n(4723)
const i=r.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value
return!o.cl(t)&&void 0!==t.length},s={number:"number",bigint:"bigint",object:"date"},a=r.xI("$ZodCheckLessThan",(e,t)=>{i.init(e,t)
const n=s[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:s[typeof r.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),c=r.xI("$ZodCheckGreaterThan",(e,t)=>{i.init(e,t)
const n=s[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:s[typeof r.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),u=r.xI("$ZodCheckNumberFormat",(e,t)=>{i.init(e,t),t.format=t.format||"float64"
const n=t.format?.includes("int"),r=n?"int":"number",[s,a]=o.zH[t.format]
e._zod.check=o=>{const i=o.value
if(n){if(!Number.isInteger(i))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:i,inst:e})
if(!Number.isSafeInteger(i))return void(i>0?o.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}i<s&&o.issues.push({origin:"number",input:i,code:"too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),i>a&&o.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),l=r.xI("$ZodCheckMaxLength",(e,t)=>{var n
i.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,i=r.length
if(("string"==typeof r&&i>t.maximum?o.O7(r):i)<=t.maximum)return
const s=o.Rc(r)
n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),d=r.xI("$ZodCheckMinLength",(e,t)=>{var n
i.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,i=r.length
if(("string"==typeof r&&i>=t.minimum&&i<2*t.minimum?o.O7(r):i)>=t.minimum)return
const s=o.Rc(r)
n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),p=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r
i.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),f=r.xI("$ZodCheckRegex",(e,t)=>{p.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})},8532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>i,xI:()=>$constructor})
var r,o=n(4723)
const i=Object.freeze({status:"aborted"}),s={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
function $constructor(e,t,n,r){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={}
const i=n,c=i&&new WeakSet
function init(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{s.value=new Internals(r)
try{Object.defineProperty(n,"_zod",s)}finally{s.value=void 0}}if(n._zod.traits.add(e),t(n,r),c){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype
let r=e
for(;r&&r!==t;)r=Object.getPrototypeOf(r)
const s=r??e
c.has(s)||(c.add(s),(0,o.ol)(s,i))}const a=_.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}const u=r?.Parent??Object
class Definition extends u{}function _(e){const t=r?.Parent?function(e){const t=a
if(t){const n=t.stackTraceLimit
if("number"==typeof n){try{t.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
init(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor
return o&&o(t),t}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig
function config(e){return e&&Object.assign(c,e),c}},3908:(e,t,n)=>{n.d(t,{K3:()=>r,ai:()=>a,gp:()=>i,nd:()=>s,r0:()=>o,zM:()=>c})
const r=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,o=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,i=/^[\s\S]{0,}$/,s=/^-?\d+$/,a=/^-?\d+(?:\.\d+)?$/,c=/^(?:true|false)$/i},9396:(e,t,n)=>{var r
n.d(t,{fd:()=>o,u5:()=>registry})
class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const r={...n,...this._map.get(e)}
return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry())
const o=globalThis.__zod_globalRegistry},8431:(e,t,n)=>{n.d(t,{$p:()=>v,sF:()=>h,b0:()=>I,P0:()=>k,VO:()=>x,nu:()=>z,Um:()=>g,vz:()=>p,I:()=>f,L8:()=>b,ig:()=>O,_m:()=>j,h:()=>$,$v:()=>u,Wc:()=>P,W4:()=>c,cu:()=>w,GP:()=>m,cq:()=>l,xE:()=>d})
var r=n(4890),o=n(8532),i=n(3908),s=n(4723)
const a={major:4,minor:6,patch:7},c=o.xI("$ZodType",(e,t)=>{var n
e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=a
const r=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[]
for(const t of i)for(const n of t._zod.onattach)n(e)
if(0===i.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(t,n,r)=>{if(t.memo)return t
let i,a=s.QH(t)
for(const c of n){if(c._zod.def.when){if(s.rL(t))continue
if(!c._zod.def.when(t))continue}else if(a)continue
const n=t.issues.length,u=c._zod.check(t)
if(u instanceof Promise&&!1===r?.async)throw new o.GT
if(i||u instanceof Promise)i=(i??Promise.resolve()).then(async()=>{await u,t.issues.length!==n&&(s.d3(t.issues,n,e),a||(a=s.QH(t,n)))})
else{if(t.issues.length===n)continue
s.d3(t.issues,n,e),a||(a=s.QH(t,n))}}return i?i.then(()=>t):t},handleCanaryResult=(t,n,r)=>{if(s.QH(t))return t.aborted=!0,t
const a=runChecks(n,i,r)
if(a instanceof Promise){if(!1===r.async)throw new o.GT
return a.then(t=>e._zod.parse(t,r))}return e._zod.parse(a,r)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if("backward"===n.direction){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}const r=e._zod.parse(t,n)
if(r instanceof Promise){if(!1===n.async)throw new o.GT
return r.then(e=>runChecks(e,i,n))}return runChecks(r,i,n)}}},{get"~standard"(){return s.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return async function(e,t){const n={async:!0}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}))
var e},set"~standard"(e){s.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>s.iR(e,t,o.$W()))}:{value:e.value},u=o.xI("$ZodString",(e,t)=>{c.init(e,t),e._zod.pattern=t.pattern??i.gp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),l=/^[0-9a-zA-Z+/]*={0,2}$/,d=/^[A-Za-z0-9_-]*$/,p=o.xI("$ZodNumber",(e,t)=>{c.init(e,t),e._zod.pattern=i.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
const i="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),f=o.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t),p.init(e,t)}),h=o.xI("$ZodBoolean",(e,t)=>{c.init(e,t),e._zod.pattern=i.zM,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
return"boolean"==typeof o||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),m=o.xI("$ZodUnknown",(e,t)=>{c.init(e,t),e._zod.parse=e=>e}),g=o.xI("$ZodNever",(e,t)=>{c.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)})
const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...s.lQ(n,e.issues)),t.value[n]=e.value}const v=o.xI("$ZodArray",(e,t)=>{c.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value
if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r
r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length)
const a=[],c=o?.abortEarly
for(let e=0;e<i.length;e++){const n=i[e],u=t.element._zod.run({value:n,issues:[]},o)
if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,r,e)))
else if(handleArrayResult(u,r,e),c&&0!==u.issues.length&&s.QH(u))break}return a.length?Promise.all(a).then(()=>r):r},function(e,t){const n=s.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(n,i)=>{const a=t(n.value)
if(a>r&&!i?.skipChecks&&"backward"!==i?.direction)for(const[t,r]of s.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){const t=n.issues.length
return r._zod.check(n),n.issues[t].continue=!1,s.d3(n.issues,t,e),n}return o(n,i)}}(e,arraySize)})
function handlePropertyResult(e,t,n,r,o,i){const a=n in r,c="optional"===i
if(a||!c||"optional"!==o){if(e.issues.length){if(void 0!==o&&c&&!a)return
t.issues.push(...s.lQ(n,e.issues))}a||void 0!==o?void 0===e.value?(a||"defaulted"===o&&!c)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const y=[]
const b=o.xI("$ZodObject",(e,t)=>{c.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{}
if(r){const get=()=>{const e={...r}
return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e}
get.raw=r,Object.defineProperty(t,"shape",{get})}const i=s.PO(()=>function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:y,o=r.length?[...t,...r]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const i=s.NM(e.shape)
return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}(t))
s.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const r=t[e]._zod
if(r.values){Object.prototype.hasOwnProperty.call(n,e)||s.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
void 0!==r.optin&&n[e].add(void 0)}}return n})
const a=s.Gv,u=t.catchall
let l
const d=o.cr.memoizer
d?.attach(e),e._zod.parse=(t,n)=>{l??(l=i.value)
const r=t.value
if(!a(r))return t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e}),t
t.value=d?d.alloc(e,t,{},n):{}
const o=[],c=l.shape,p=n?.abortEarly
let f=t.issues.length
for(const e of l.allKeys){if(p&&t.issues.length!==f){if(s.QH(t,f))break
f=t.issues.length}if("__proto__"===e)continue
const i=c[e],a=i._zod.optin,u=i._zod.optout,l=i._zod.run({value:r[e],issues:[]},n)
l instanceof Promise?o.push(l.then(n=>handlePropertyResult(n,t,e,r,a,u))):handlePropertyResult(l,t,e,r,a,u)}return u?function(e,t,n,r,o,i,a){const c=[],u=o.keySet,l=o.catchall._zod,d=l.def.type,p=l.optin,f=l.optout
let h=0
for(const o in t){if(a&&n.issues.length!==h){if(s.QH(n,h))break
h=n.issues.length}if(u.has(o))continue
if("__proto__"===o){"never"===d&&c.push(o)
continue}if("never"===d){c.push(o)
continue}const i=l.run({value:t[o],issues:[]},r)
i instanceof Promise?e.push(i.then(e=>handlePropertyResult(e,n,o,t,p,f))):handlePropertyResult(i,n,o,t,p,f)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}(o,r,t,n,i.value,e,!0===p):o.length?Promise.all(o).then(()=>t):t}})
function handleUnionResults(e,t,n,r){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
const i=e.filter(e=>!s.QH(e))
return 1===i.length?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>s.iR(e,r,o.$W())))}),t)}const w=o.xI("$ZodUnion",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),s.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),s.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),s.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>s.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=(r,o)=>{if(n)return n(r,o)
let i=!1
const s=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o)
if(t instanceof Promise)s.push(t),i=!0
else{if(0===t.issues.length)return t
s.push(t)}}return i?Promise.all(s).then(t=>handleUnionResults(t,r,e,o)):handleUnionResults(s,r,e,o)}})
const k=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,w.init(e,t)
const n=e._zod.parse
s.v5(e,"propValues",e=>{const t={}
let n=0
for(const r of e.def.options){const o=r._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
o[e.def.discriminator]?.has(void 0)&&n++
for(const[e,n]of Object.entries(o)){Object.prototype.hasOwnProperty.call(t,e)||s.Vy(t,e,new Set)
for(const r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{const r=s.MO(e._zod.def)
if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const r=s.PO(()=>function(e){const t=new Map
for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}(t))
e._zod.parse=(o,i)=>{const a=o.value
if(!s.Gv(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),o
const c=a?.[t.discriminator],u=r.value.get(c)
return!u||void 0===c&&"backward"===i.direction?t.unionFallback||"backward"===i.direction?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>null!==r.value.get(e)),input:a,path:[t.discriminator],inst:e}),o):u._zod.run(o,i)}}),$=o.xI("$ZodRecord",(e,t)=>{c.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(r,a)=>{const c=r.value
if(!s.Qd(c))return r.issues.push({expected:"record",code:"invalid_type",input:c,inst:e}),r
const u=[],l=t.keyType._zod.values
if(l&&!t.partial){r.value=n?n.alloc(e,r,{},a):{}
const i=new Set
for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(i.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
const l=t.keyType._zod.run({value:n,issues:[]},a)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>s.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const p=t.valueType._zod.run({value:c[n],issues:[]},a)
p instanceof Promise?u.push(p.then(e=>{e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[d]=e.value})):(p.issues.length&&r.issues.push(...s.lQ(n,p.issues)),r.value[d]=p.value)}let d
for(const e in c)if(!i.has(e))if("loose"===t.mode){if("__proto__"===e)continue
r.value[e]=c[e]}else d=d??[],d.push(e)
d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}else{let d
r.value=n?n.alloc(e,r,{},a):{}
for(const n of Reflect.ownKeys(c)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(c,n))continue
let p=t.keyType._zod.run({value:n,issues:[]},a)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&i.ai.test(n)&&p.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},a)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===t.mode?r.value[n]=c[n]:l?(d=d??[],d.push(n)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>s.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const f=p.value
if("__proto__"===f)continue
const h=t.valueType._zod.run({value:c[n],issues:[]},a)
h instanceof Promise?u.push(h.then(e=>{e.issues.length&&r.issues.push(...s.lQ(n,e.issues)),r.value[f]=e.value})):(h.issues.length&&r.issues.push(...s.lQ(n,h.issues)),r.value[f]=h.value)}d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>r):r}}),x=o.xI("$ZodEnum",(e,t)=>{c.init(e,t)
const n=s.w5(t.entries),r=new Set(n)
e._zod.values=r,s.v5(e,"pattern",e=>{const t=s.w5(e.def.entries).filter(e=>s.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>s.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,o)=>{const i=t.value
return r.has(i)||t.issues.push({code:"invalid_value",values:n,input:i,inst:e}),t}}),z=o.xI("$ZodLiteral",(e,t)=>{c.init(e,t)
const n=new Set(t.values)
e._zod.values=n,s.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?s.sD(e):e?s.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{const i=r.value
return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),P=o.xI("$ZodTransform",(e,t)=>{c.init(e,t),e._zod.optin="optional",o.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new o.cV(e.constructor.name)
const i=t.transform(n.value,n)
if(r.async)return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n))
if(i instanceof Promise)throw new o.GT
return n.value=i,n}})
function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const O=o.xI("$ZodOptional",(e,t)=>{c.init(e,t),s.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",s.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0}),s.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${s.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}}),j=o.xI("$ZodPipe",(e,t)=>{c.init(e,t),s.v5(e,"values",e=>e.def.in._zod.values),s.v5(e,"optin",e=>e.def.in._zod.optin),s.v5(e,"optout",e=>e.def.out._zod.optout),s.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const r=t.out._zod.run(e,n)
return r instanceof Promise?r.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
return r instanceof Promise?r.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(r,t.out,n)}})
function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const I=o.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t),c.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const r=n.value,o=t.fn(r)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,r,e))
handleRefineResult(o,n,r,e)}})
function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(s.sn(e))}}},4723:(e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>s,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>r,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>i})
class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}const r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isPlainObject(e){if(!1===isObject(e))return!1
const t=e.constructor
if(void 0===t)return!0
if("function"!=typeof t)return!0
const n=t.prototype
return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}const o=new Set(["string","number","symbol"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def)
return t&&!n?.parent||(r._zod.parent=e),r}function normalizeParams(e){const t=e
if(!t)return{}
if("string"==typeof t)return{error:()=>t}
if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const i=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),s={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function aborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
return!1}function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0
return!1}function prefixIssues(e,t){return t.map(t=>{var n
return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const r=e.maximum??e.length??e.size
r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r
for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r
const o=e.inst?._zod?.traits
o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}const a=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!a.test(e))return t
let n=t
for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++)
return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[t,n,r]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let c,u=!1
const l={configurable:!0,get(){u=!0}}
function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
t in r&&c!==e._zod?c=void 0:(c=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,l)
const e=u
u=!1
try{const r=n(this)
return u?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),u=u||e,r}catch(n){throw delete this[t],u=u||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,r){const o=function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}(e,t)
o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}},5395:(e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>R,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,aig:()=>number,Ikc:()=>object,lqM:()=>optional,jgl:()=>partialRecord,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var r=n(8532),o=n(8431),i=n(4723),s=n(3759)
const a={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,i.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},c={value:void 0,enumerable:!1},u=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",c.value=t,Object.defineProperty(e,"issues",c),c.value=void 0,Object.defineProperty(e,"message",a)
const n=Object.getPrototypeOf(e)
u.has(n)||(u.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},l=((0,r.xI)("$ZodError",initializer),(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})),d=(e=>{const fn=(t,n,o,s)=>{const a=o?{...o,async:!1}:{async:!1},c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise)throw new r.GT
if(c.issues.length){const t=new(s?.Err??e)(c.issues.map(e=>i.iR(e,a,r.$W())))
throw i.gx(t,s?.callee??fn),t}return c.value}
return fn})(l),p=(e=>{const fn=async(t,n,o,s)=>{const a=o?{...o,async:!0}:{async:!0}
let c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise&&(c=await c),c.issues.length){const t=new(s?.Err??e)(c.issues.map(e=>i.iR(e,a,r.$W())))
throw i.gx(t,s?.callee??fn),t}return c.value}
return fn})(l),f=(e=>(t,n,o)=>{const i=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},i)
if(s instanceof Promise)throw new r.GT
return s.issues.length?failure(e,s.issues,i):{success:!0,data:s.value}})(l)
function failure(e,t,n){let o
return{success:!1,get error(){return o||(o=new e(t.map(e=>i.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const h=(e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0}
let i=t._zod.run({value:n,issues:[]},o)
return i instanceof Promise&&(i=await i),i.issues.length?failure(e,i.issues,o):{success:!0,data:i.value}})(l),m=r.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){i.qh(this,"with",e)},parse(e,t){return d(this,e,t,{callee:this.parse})},parseAsync(e,t){return p(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return f(this,e,t)},safeParseAsync(e,t){return h(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),g=r.xI("ZodMiniString",(e,t)=>{o.$v.init(e,t),m.init(e,t)})
function string(e){return s.Rl(g,e)}const v=r.xI("ZodMiniNumber",(e,t)=>{o.vz.init(e,t),m.init(e,t)})
function number(e){return s.F7(v,e)}const y=r.xI("ZodMiniNumberFormat",(e,t)=>{o.I.init(e,t),v.init(e,t)})
function schemas_int(e){return s.LK(y,e)}const b=r.xI("ZodMiniBoolean",(e,t)=>{o.sF.init(e,t),m.init(e,t)})
function schemas_boolean(e){return s._L(b,e)}const w=r.xI("ZodMiniUnknown",(e,t)=>{o.GP.init(e,t),m.init(e,t)})
function unknown(){return s.em(w)}const k=r.xI("ZodMiniNever",(e,t)=>{o.Um.init(e,t),m.init(e,t)})
function never(e){return s.G8(k,e)}const $=r.xI("ZodMiniArray",(e,t)=>{o.$p.init(e,t),m.init(e,t)})
function array(e,t){return new $({type:"array",element:e,...i.A2(t)})}const x=r.xI("ZodMiniObject",(e,t)=>{o.L8.init(e,t),m.init(e,t),i.X(e,"shape",e=>e._zod.def.shape,!1)})
function object(e,t){const n={type:"object",shape:e??{},...i.A2(t)}
return new x(n)}function strictObject(e,t){return new x({type:"object",shape:e,catchall:never(),...i.A2(t)})}const z=r.xI("ZodMiniUnion",(e,t)=>{o.cu.init(e,t),m.init(e,t)})
function union(e,t){return new z({type:"union",options:e,...i.A2(t)})}const P=r.xI("ZodMiniDiscriminatedUnion",(e,t)=>{o.P0.init(e,t),m.init(e,t)})
function discriminatedUnion(e,t,n){return new P({type:"union",options:t,discriminator:e,...i.A2(n)})}const O=r.xI("ZodMiniRecord",(e,t)=>{o.h.init(e,t),m.init(e,t)})
function record(e,t,n){return t&&t._zod?new O({type:"record",keyType:e,valueType:t,...i.A2(n)}):new O({type:"record",keyType:string(),valueType:e,...i.A2(t)})}function partialRecord(e,t,n){return new O({type:"record",keyType:e,valueType:t,...i.A2(n),partial:!0})}const j=r.xI("ZodMiniEnum",(e,t)=>{o.VO.init(e,t),m.init(e,t),e.options=[...e._zod.values]})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new j({type:"enum",entries:n,...i.A2(t)})}const I=r.xI("ZodMiniLiteral",(e,t)=>{o.nu.init(e,t),m.init(e,t)})
function literal(e,t){return new I({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}const A=r.xI("ZodMiniTransform",(e,t)=>{o.Wc.init(e,t),m.init(e,t)})
function transform(e){return new A({type:"transform",transform:e})}const E=r.xI("ZodMiniOptional",(e,t)=>{o.ig.init(e,t),m.init(e,t)})
function optional(e){return new E({type:"optional",innerType:e})}const M=r.xI("ZodMiniPipe",(e,t)=>{o._m.init(e,t),m.init(e,t)})
function pipe(e,t){return new M({type:"pipe",in:e,out:t})}const S=r.xI("ZodMiniCustom",(e,t)=>{o.b0.init(e,t),m.init(e,t)})
function refine(e,t={}){return s.fU(S,e,t)}const R=s.q0
s.mI},4491:(e,t,n)=>{n.d(t,{BH:()=>isExpression,M8:()=>textField,YC:()=>optionalTextField,hF:()=>input,xS:()=>factsOf})
var r=n(9396),o=n(4723),i=n(5395),s=n(8532)
const a=r.u5()
function input(e,t){const n=a.has(e)?o.o8(e):e
return a.add(n,t),n}function factsOf(e,t){const n=e.shape[t]
return n&&a.get(n)}function isExpression(e){return e.includes("${{")}function textField(e){return reading((t,n)=>void 0===t?n("must be text"):e(t,n))}function optionalTextField(e){return reading((t="",n)=>e(t,n))}function reading(e){return i.pdi((t,n)=>e(t,e=>(n.issues.push({code:"custom",message:e,input:t}),s.tm)))}},9922:(e,t,n)=>{n.d(t,{v:()=>issueText,y:()=>oneOf})
const r="Invalid input"
function issueText(e){return e.message===r?function(e){switch(e.code){case"invalid_type":return`must be ${o[e.expected]??e.expected}`
case"invalid_value":return`must be ${oneOf(e.values.map(String))}`
case"unrecognized_keys":return`must not have ${e.keys.map(e=>`"${e}"`).join(", ")}`
case"too_small":return 1===e.minimum&&i[e.origin]?"must not be empty":`must be ${sizeOf(e.origin,`at least ${e.minimum}`)}`
case"too_big":return`must be ${sizeOf(e.origin,`at most ${e.maximum}`)}`
case"invalid_union":return function(e){const t=e.errors.flatMap(e=>e.slice(0,1).map(issueText))
return[...new Set(t)].join(" or ").replaceAll(" or must be "," or ")||"is not valid"}(e)
case"invalid_format":return`must be a valid ${e.format}`
default:return"is not valid"}}(e):e.message}const o={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"empty"},i={string:" characters long",array:" entries long",set:" entries long"},sizeOf=(e,t)=>`${t}${i[e]??""}`
function oneOf(e){return 1===e.length?String(e[0]):`one of ${e.join(", ")}`}},6027:(e,t,n)=>{n.d(t,{K:()=>readInputs})
var r=n(2922),o=n(8082),i=n(6801),s=n(7011),a=n(4909),c=n(4491),u=n(9922)
const l={env:process.env,warn:i.R.warning,mask:s.dK}
function readInputs(e,t={}){const{env:n,warn:i,mask:s}={...l,...t},d=Object.keys(e.shape),p=Object.fromEntries(d.map(t=>[t,rawValue(e,t,n)]))
s(d.flatMap(t=>(0,c.xS)(e,t)?.secret?p[t]??[]:[]))
for(const e of function(e,t){const n=new Set(e.map(inputVariable))
return Object.keys(t).filter(e=>e.startsWith("INPUT_")&&t[e]&&!n.has(e)).flatMap(t=>{const n=t.slice(6).toLowerCase(),o=(0,r.p)(n,e)
return o?[`Unknown input "${(0,a.Kb)(n)}": did you mean "${o}"? It was ignored.`]:[]})}(d,n))i(e)
const f=e.safeParse(p)
if(f.success)return f.data
const h=f.error.issues.map(t=>`- ${function(e,t,n){const r=String(n.path[0]??"")
if(!(r in t))return(0,u.v)(n)
const o=t[r],{secret:i,missing:s}=(0,c.xS)(e,r)??{}
return void 0===o?`${r}: is required${s?`; ${s}`:""}`:`${r}: ${(0,u.v)(n)}${i?"":`, but got ${JSON.stringify((0,a.Kb)(o))}`}`}(e,p,t)}`)
throw new o.l(`Invalid inputs:\n${h.join("\n")}`,{fix:"Correct the `with:` block of this step."})}function inputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function rawValue(e,t,n){const r=n[inputVariable(t)]?.trim()
if(r)return r
const o=(0,c.xS)(e,t)?.default
return o&&!(0,c.BH)(o)?o:void 0}},7276:(e,t,n)=>{n.d(t,{Jt:()=>flag,Mn:()=>lines,Yq:()=>choice,ry:()=>splitList})
var r=n(5395),o=n(4491),i=n(9922)
const s=new Map(["true","True","TRUE","false","False","FALSE"].map(e=>[e,"true"===e.toLowerCase()]))
function flag(){return(0,o.M8)((e,t)=>s.get(e)??t("must be true or false"))}function choice(e){return r.k5n(e,{error:`must be ${(0,i.y)(e)}`})}function lines({max:e=100}={}){return(0,o.YC)((t,n)=>{const r=splitList(t)
return r.length>e?n(`must have at most ${e} entries`):r})}function splitList(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>""!==e)}},5546:(e,t,n)=>{n.d(t,{P:()=>parseYamlInput,p:()=>yamlText})
var r=n(5395),o=n(3759),i=n(8082),s=n(4909),a=n(9922)
const c=65536,u=100,l=10
function yamlText(){return r.YjP().check(o.Eb(c,`must be at most ${c/1024} KiB of YAML`))}async function parseYamlInput(e,t,r){const o=await n.e(815).then(n.t.bind(n,8815,19)),c=new o.LineCounter,l=o.parseDocument(t,{lineCounter:c,prettyErrors:!1,version:"1.2"}),d=[...l.errors,...l.warnings].map(({pos:e,message:t})=>problem(c,e[0],t))
if(d.length>0)throw invalid(e,d)
const p=r.safeParse(function(e,t){try{return t.toJS({maxAliasCount:u})}catch(t){const n=t instanceof Error?(0,s.Kb)(t.message,120):""
throw new i.l(`Input "${e}" has aliases that cannot be followed: ${n}`,{fix:"Write out what they stand for.",cause:t})}}(e,l))
if(p.success)return p.data
throw invalid(e,p.error.issues.map(e=>problem(c,function(e,t){const[n]="unrecognized_keys"===e.code?e.keys:[]
for(let r=e.path;;r=r.slice(0,-1)){const e=0===r.length?t.contents:t.getIn(r,!0),o=(void 0===n?void 0:keyOffset(e,n))??e?.range?.[0]
if(void 0!==o||0===r.length)return o??0}}(e,l),`${function(e){const t=e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("")
return""===t?"":`${t.replace(/^\./,"")} `}(e.path)}${(0,a.v)(e)}`)))}function problem(e,t,n){const{line:r,col:o}=e.linePos(t)
return`- line ${r}, column ${o}: ${n}`}function keyOffset(e,t){const n=e&&"items"in e?e.items:[]
return n.find(e=>String(e.key?.value)===t)?.key?.range?.[0]}function invalid(e,t){const n=t.length>l?[`- and ${t.length-l} more`]:[],r=[...t.slice(0,l),...n].join("\n")
return new i.l(`Input "${e}" is not valid:\n${r}`,{fix:"Correct the `with:` block of this step."})}},4697:(e,t,n)=>{n.d(t,{i:()=>main})
var r=n(8082)
const o=5
function causes(e){const t=[]
for(let n=e;null!=n&&t.length<o;)t.push(n),n=n instanceof Error?n.cause:void 0
return t}const traceOf=e=>e instanceof Error?e.stack??`${e.name}: ${e.message}`:textOf(e)
function textOf(e){return"string"==typeof e?e:JSON.stringify(e)??String(e)}var i=n(4158),s=n(6801),a=n(7011),c=n(8324)
const u={SIGINT:130,SIGTERM:143}
class Stopped extends Error{name="AbortError"
exitCode
constructor(e){super(`Stopped by ${e} before the work was done.`),this.exitCode=u[e]}}async function main(e,{graceMs:t=5e3}={}){const n=new AbortController,{promise:o,resolve:u}=Promise.withResolvers(),fail=e=>u(function(e,{reason:t}){if(t instanceof Stopped&&causes(e).some(e=>function(e,t){return e===t||e instanceof Error&&("AbortError"===e.name||"fault"in e&&"aborted"===e.fault)}(e,t)))return s.R.warning(t.message),t.exitCode
const{message:n,details:o}=function(e,t){return e instanceof r.l?{message:e.message}:{message:`Unexpected failure: ${e instanceof Error?e.message||e.name:`${typeof e} was thrown: ${textOf(e)}`}\n→ This is a bug, please report it${t?` at ${t}`:""} with the details in the log of this step.`,details:causes(e).map(traceOf).join("\nCaused by: ")}}(e,issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
return s.R.error((0,a.E$)(n)),o&&function(e){(0,c.s)((0,i.a)("group","Details for the bug report")),s.R.info((0,a.E$)(e)),s.R.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`),(0,c.s)((0,i.a)("endgroup"))}(o),1}(e,n.signal))
process.on("uncaughtException",fail).on("unhandledRejection",fail),process.once("beforeExit",()=>fail(new Error("The step ran out of work before it was done")))
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>cancel(n,new Stopped(e),t,fail))
Promise.resolve(n.signal).then(e).then(()=>u(0),fail),process.exit(await o)}function cancel(e,t,n,r){e.abort(t),setTimeout(r,n,t)}const issuesPage=(e="")=>/^[\w.-]+\/[\w.-]+$/.test(e)?`https://github.com/${e}/issues`:void 0},4158:(e,t,n)=>{function commandLine(e,t="",n={}){const r=Object.entries(propertiesOf(n)).flatMap(([e,t])=>t?`${e}=${escapeProperty(String(t))}`:[])
return`::${e}${r.length>0?` ${r.join(",")}`:""}::${escapeData(t)}\n`}n.d(t,{U:()=>outputEntry,a:()=>commandLine})
const propertiesOf=({title:e,file:t,startLine:n,endLine:r,startColumn:o,endColumn:i})=>({title:e,file:t,line:n,endLine:r,col:o,endColumn:i}),escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function outputEntry(e,t){let n="ghadelimiter_0"
for(let e=1;t.includes(n);e++)n=`ghadelimiter_${e}`
return`${e}<<${n}\n${t}\n${n}\n`}},6801:(e,t,n)=>{n.d(t,{R:()=>s})
var r=n(4158),o=n(8324),i=n(4909)
const s={debug:e=>(0,o.s)((0,r.a)("debug",(0,i.uH)(e))),info:e=>(0,o.s)(`${(0,i.g$)(e)}\n`),notice:(e,t)=>(0,o.s)((0,r.a)("notice",(0,i.uH)(e),t)),warning:(e,t)=>(0,o.s)((0,r.a)("warning",(0,i.uH)(e),t)),error:(e,t)=>(0,o.s)((0,r.a)("error",(0,i.uH)(e),t)),async group(e,t){(0,o.s)((0,r.a)("group",(0,i.uH)(e)))
try{return await t()}finally{(0,o.s)((0,r.a)("endgroup"))}}}},7011:(e,t,n)=>{n.d(t,{E$:()=>redact,TK:()=>maskExactly,dK:()=>mask})
var r=n(7871),o=n(4158),i=n(8324)
const s=4,a=16,c=new Set
let u=(0,r.$)([])
function formsOf(e){return[e,...urlParts(e)].flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])}function urlParts(e){const t=/^https?:/i.test(e)?URL.parse(e):null
if(!t)return[]
const n=[t.pathname+t.search,...t.pathname.split("/"),...t.searchParams.values(),t.password]
return[t.href,...n.filter(e=>e.length>=a)]}function mask(e,t=hideOnRunner){maskExactly(function(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim()).filter(e=>e.length>=s).flatMap(formsOf)
return[...new Set(t)].sort((e,t)=>t.length-e.length)}(e),t)}function maskExactly(e,t=hideOnRunner){const n=e.filter(e=>e.length>=s&&!c.has(e))
if(0!==n.length){for(const e of n)c.add(e)
u=(0,r.$)([...c]),t(n)}}function hideOnRunner(e){"true"===process.env.GITHUB_ACTIONS&&(0,i.s)(e.map(e=>(0,o.a)("add-mask",e)).join(""))}function redact(e){return u(e)}},8324:(e,t,n)=>{n.d(t,{s:()=>writeOut})
var r=n(3024)
const o=5
function writeOut(e,t=toStdout){for(let n=Buffer.from(e);n.length>0;)n=n.subarray(tried(n,t))}function tried(e,t){try{return t(e)}catch(t){const{code:n}=t
if("EPIPE"===n)return e.length
if("EAGAIN"!==n)throw t
return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,o),0}}const toStdout=e=>(0,r.writeSync)(1,e)},4909:(e,t,n)=>{n.d(t,{Kb:()=>excerpt,g$:()=>printable,uH:()=>clean})
const r=/\u001b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g,o=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
function clean(e){return e.toWellFormed().replace(r,"").replace(/\r\n?|[\u0085\u2028\u2029]/g,"\n").replace(o,e=>"\n"===e||"\t"===e?e:"")}function excerpt(e,t=60){const n=clean(e).replace(/\s+/g," ").trim(),r=Array.from(n.slice(0,2*t+2))
return r.length>t?`${r.slice(0,t-1).join("")}…`:n}function printable(e){return clean(e).replace(/^([^\S\n]*):(?=:)/gm,"$1\\:").replaceAll("##[","##\\[")}},7575:(e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6098)
const o=/[\\*_~|`[\]<]/g,i=/\](?=\()/g,s=/^([^\S\n]*)([#>+-]|\d{1,9}(?=[.)]))/gm,a=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,r.ry)((0,r.SY)(e)).replaceAll("<@","<@​").replace(o,"\\$&").replace(i,"]\\").replace(s,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(a,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))},5424:(e,t,n)=>{n.d(t,{GL:()=>r,HD:()=>s,Mv:()=>c,YF:()=>a,oj:()=>o,ol:()=>i})
const r={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},i={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},s={footer:300,excerpts:1800,buttons:10,summary:600},a={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}},416:(e,t,n)=>{n.d(t,{o:()=>maskedLink,q:()=>webUrl})
var r=n(3566),o=n(7575),i=n(5424),s=n(6098)
function webUrl(e,t=i.oj.url){const n=(0,r.q)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=function(e){const t=webUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}(t)
return n?`[${(0,o.E)(linkLabel(e))||"link"}](${n})`:(0,o.E)(e)}const linkLabel=e=>(0,s.TN)(e).replaceAll("[","(").replaceAll("]",")").replaceAll("://",":/​/"),percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`},6098:(e,t,n)=>{n.d(t,{SY:()=>neutral,TN:()=>oneLine,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var r=n(1656)
const neutral=e=>(0,r.uH)(e).replace(/[\u061c\u200e\u200f]/g,"").replaceAll("\t","  "),oneLine=e=>(0,r.TN)(neutral(e)),plain=e=>breakMassMentions(oneLine(e)),isBlank=e=>/^[\s\p{Cf}]*$/u.test(neutral(e)),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")},9303:(e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>a})
var r=n(7060),o=n(5424),i=n(416),s=n(6098)
const a=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,s.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$)(t,o.oj.username)}(e??""),a=(0,i.q)(t)
return{...(0,s.z3)(n)?{}:{username:n},...a?{avatar_url:a}:{}}}},2775:(e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2},severities:{}}
function policyOf(e={}){const{repeated:t}=r
return{deploy:{...r.deploy,...e.deploy},repeated:{failures:{...t.failures,...e.repeated?.failures},redHours:{...t.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}},4465:(e,t,n)=>{n.d(t,{a:()=>s,e:()=>i})
var r=n(2775),o=n(6357)
const i=["always","failure","success","change","recovery"],s={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}},3965:(e,t,n)=>{n.d(t,{FE:()=>r,OS:()=>isMissed,ug:()=>stepFails,wq:()=>receiptsJson})
const r=["none","any","all"]
function stepFails(e,t){const n=[...Map.groupBy(e,({channel:e})=>e).values()].map(e=>e.some(isMissed))
return"any"===t?n.some(Boolean):"all"===t&&n.length>0&&n.every(Boolean)}const isMissed=({outcome:e})=>"pending"===e||"lost"===e
function receiptsJson(e){return JSON.stringify(e.map(({channel:e,outcome:t,alertKey:n,transition:r,id:o,remote:i,reason:s,detail:a,fix:c,attempts:u,at:l})=>({channel:e,outcome:t,alertKey:n,transition:r,id:o,remote:i,reason:s,detail:a,fix:c,attempts:u,at:l})))}},8082:(e,t,n)=>{n.d(t,{l:()=>ActionError})
class ActionError extends Error{name="ActionError"
problem
fix
constructor(e,{fix:t,cause:n}){super(`${e}\n→ ${t}`,{cause:n}),this.problem=e,this.fix=t}}},2922:(e,t,n)=>{n.d(t,{p:()=>nearest})
const r=64,canonical=e=>e.toLowerCase().replaceAll(/[_ ]/g,"-")
function nearest(e,t){if(e.length>r)return
const n=t.map(t=>({each:t,distance:distance(canonical(e),canonical(t))})),[o]=n.sort((e,t)=>e.distance-t.distance)
return o&&o.distance<=Math.floor(o.each.length/3)?o.each:void 0}function distance(e,t){let n=[],r=Array.from({length:t.length+1},(e,t)=>t)
for(let o=1;o<=e.length;o++){const i=[o]
for(let s=1;s<=t.length;s++)i.push(step(e,t,{row:o,column:s,before:n,above:r,current:i}))
n=r,r=i}return r[t.length]??0}function step(e,t,{row:n,column:r,before:o,above:i,current:s}){const a=e[n-1]===t[r-1],c=Math.min(at(i,r)+1,at(s,r-1)+1,at(i,r-1)+(a?0:1))
return n>1&&r>1&&e[n-1]===t[r-2]&&e[n-2]===t[r-1]?Math.min(c,at(o,r-2)+1):c}const at=(e,t)=>e[t]??Number.POSITIVE_INFINITY},7871:(e,t,n)=>{n.d(t,{$:()=>redactor,U:()=>redactCredentials})
const r="***",o=4
function redactor(e){const t=[...new Set(e.flatMap(formsOf))].filter(e=>e.length>=o).sort((e,t)=>t.length-e.length)
return e=>redactCredentials(t.reduce((e,t)=>e.replaceAll(t,r),e))}const formsOf=e=>[e.trim(),JSON.stringify(e.trim()).slice(1,-1),encodeURIComponent(e.trim().toWellFormed())],i=[[/(discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(\/webhooks\/)\d{5,25}\/[\w-]+/g,`$1${r}`],[/(hooks\.slack(?:-gov)?\.com\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(webhook\.office\.com\/|logic\.azure\.com(?::443)?\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(:\/\/)[^\s/?#"'<>]*@/g,`$1${r}@`],[/([?&](?:access_token|api_key|key|password|secret|sig|signature|token)=)[^\s&"'<>]+/gi,`$1${r}`],[/\b(bearer|geniekey) [\w.~+/=-]{8,}/gi,`$1 ${r}`],[/(authorization["']?: ?["']?(?:basic|token) )[\w.~+/=-]+/gi,`$1${r}`],[/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g,r],[/\b(?:xox[a-z]-|xapp-)[\w-]{8,}/g,r],[/\bwhsec_[\w+/=-]{8,}/g,r],[/\b(?:glpat-[\w-]{20,64}|dckr_pat_[\w-]{20,64}|pypi-[\w-]{50,255}|npm_[A-Za-z0-9]{36})/g,r],[/\b(?:sk-[\w-]{20,200}|sk_live_\w{10,200}|AIza[\w-]{35}|A[KS]IA[0-9A-Z]{16}\b)/g,r],[/\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000}\.[\w-]{10,2000}/g,r]]
function redactCredentials(e){return i.reduce((e,[t,n])=>e.replace(t,n),e)}},6357:(e,t,n)=>{n.d(t,{gO:()=>r,ql:()=>severityTable})
const r=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:n,...r}=e[t]??{},i=o[t]
return{...i,...r,words:{...i.words,...n}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}},7060:(e,t,n)=>{n.d(t,{$:()=>clip})
const r="…",o=768,i=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,function(e,t){if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const n=Math.max(0,t-2*i),r=n+((s??=new Intl.Segmenter("en",{granularity:"grapheme"}),s).segment(e.slice(n,t+i)).containing(t-n)?.index??0)
return t-r>i?betweenCodePoints(e,t):r}(e,t-1)).trimEnd()+r}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let s},1656:(e,t,n)=>{n.d(t,{TN:()=>oneLine,uH:()=>clean})
const r=String.fromCharCode(27),o=new RegExp(`${r}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${r}\\u0007]*(?:\\u0007|${r}\\\\)?)`,"g"),i=/[\u202A-\u202E\u2066-\u2069]/g,withoutTerminalCodes=e=>e.includes(r)?e.replace(o,""):e
function clean(e){return withoutTerminalCodes(e).replace(/\r\n?|[\u2028\u2029]/g,"\n").replace(/(?![\n\t])\p{Cc}/gu,"").replace(i,"").toWellFormed()}const oneLine=e=>clean(e).replace(/\s+/g," ").trim()},6755:(e,t,n)=>{n.d(t,{I:()=>duration,p:()=>durationMs})
const r={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5}
function durationMs(e){const t=e.trim()
if(!(t.length>40)&&/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(t))return[...t.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)].reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)}function duration(e){if(e<999.5)return`${Math.max(0,Math.round(e))} ms`
const t=Math.round(e/1e3),n=[[Math.floor(t/86400),"d"],[Math.floor(t/3600)%24,"h"],[Math.floor(t/60)%60,"m"],[t%60,"s"]],r=n.findIndex(([e])=>e>0)
return n.slice(r,r+2).filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`).join(" ")}},3566:(e,t,n)=>{function webUrl(e){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol)&&!t.username&&!t.password)return t.href}n.d(t,{U:()=>isLoopback,q:()=>webUrl})
const isLoopback=e=>"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var n=l[e]={exports:{}},r=!0
try{u[e].call(n.exports,n,n.exports,__nccwpck_require__),r=!1}finally{r&&delete l[e]}return n.exports}__nccwpck_require__.m=u,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",n="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",r="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,i,s)=>{var a
s&&((a=[]).d=-1)
var c,u,l,d=new Set,p=e.exports,f=new Promise((e,t)=>{l=t,u=e})
f[n]=p,f[t]=e=>(a&&e(a),d.forEach(e),f.catch(e=>{})),e.exports=f,i(e=>{var i
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var i=[]
i.d=0,e.then(e=>{s[n]=e,o(i)},e=>{s[r]=e,o(i)})
var s={}
return s[t]=e=>e(i),s}}var a={}
return a[t]=e=>{},a[n]=e,a}))(e)
var getResult=()=>c.map(e=>{if(e[r])throw e[r]
return e[n]}),s=new Promise(e=>{(i=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!d.has(e)&&(d.add(e),e&&!e.d&&(i.r++,e.push(i)))
c.map(e=>e[t](fnQueue))})
return i.r?s:getResult()},e=>(e?l(f[r]=e):u(p),o(a))),a&&a.d<0&&(a.d=0)},s=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var r={}
i=i||[null,s({}),s([]),s(s)]
for(var o=2&t&&e;"object"==typeof o&&!~i.indexOf(o);o=s(o))Object.getOwnPropertyNames(o).forEach(t=>r[t]=()=>e[t])
return r.default=()=>e,__nccwpck_require__.d(n,r),n},__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},c=e=>{var t,n,{ids:r,modules:o,runtime:i}=e,s=0
for(t in o)__nccwpck_require__.o(o,t)&&(__nccwpck_require__.m[t]=o[t])
for(i&&i(__nccwpck_require__);s<r.length;s++)n=r[s],__nccwpck_require__.o(a,n)&&a[n]&&a[n][0](),a[r[s]]=0},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+__nccwpck_require__.u(e)).then(c,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
r=Promise.race([r,new Promise(t=>n=a[e]=[t])]),t.push(n[1]=r)}}
var d=__nccwpck_require__(9803)
d=await d
