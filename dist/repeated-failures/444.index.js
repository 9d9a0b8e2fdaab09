export const id=444
export const ids=[444]
export const modules={8994:((e,t,n)=>{n.d(t,{Q:()=>unknownDestinations})
var o=n(2922),a=n(5405),s=n(7469),i=n(4793)
function unknownDestinations(e){const t=(0,i.p)(e.value),n=new Set(Object.keys((0,i.p)(t.channels))),c=(0,a.p_)(t.routes).flatMap((e,t)=>(0,i.K)((0,i.p)(e).to,["routes",t,"to"]).filter(({name:e})=>!n.has(e))),l=[...n].slice(0,r)
return c.slice(0,r).map(({name:t,path:n})=>({offset:e.valueOffset(n),what:`no channel is named ${(0,s.S)(t)}${(0,s.a)((0,o.p)(t,l),l)}`,kind:"written"}))}const r=100}),6274:((e,t,n)=>{n.d(t,{C:()=>endpointNames})
var o=n(2922),a=n(5405),s=n(7469),i=n(4793)
const r=100
function endpointNames(e){const{health:t,slo:n}=(0,i.p)(e.value),{endpoints:c,maintenance:l}=(0,i.p)(t)
if(!Array.isArray(c))return[]
const problem=({path:t},n)=>({offset:e.valueOffset(t),what:n,kind:"written"}),u=c.flatMap((e,t)=>(0,i.K)((0,i.p)(e).name,["health","endpoints",t,"name"])),f=c.flatMap(e=>(0,i.K)((0,i.p)(e).group,[])),unknown=(e,t)=>e.filter(({name:e})=>!t.includes(e)).slice(0,r).map(e=>problem(e,`no endpoint is named ${(0,s.S)(e.name)}${(0,s.a)((0,o.p)(e.name,t.slice(0,r)),t.slice(0,r))}`)),d=u.map(({name:e})=>e),p=[...d,...f.map(({name:e})=>e)]
return[...twice(u).map(e=>problem(e,`${(0,s.S)(e.name)} is the name of another endpoint too: history goes by it`)),...unknown(c.flatMap((e,t)=>(0,i.K)((0,i.p)(e)["depends-on"],["health","endpoints",t,"depends-on"])),d),...unknown((0,a.p_)(l).flatMap((e,t)=>(0,i.K)((0,i.p)(e).endpoints,["health","maintenance",t,"endpoints"])),p),...unknown(objectives(n).flatMap(([e,t])=>(0,i.K)((0,i.p)(e).endpoints,[...t,"endpoints"])),p)]}const objectives=e=>Array.isArray(e)?e.map((e,t)=>[e,["slo",t]]):[[e,["slo"]]]
function twice(e){const t=new Set
return e.filter(({name:e})=>{const n=t.has(e)
return t.add(e),n})}}),9444:((e,t,n)=>{n.a(e,async(e,o)=>{try{n.d(t,{parseConfig:()=>parseConfig})
var a=n(3517),s=n(8082),i=n(6357),r=n(812),c=n(4465),l=n(8994),u=n(6274),f=n(5480),d=n(8464),p=e([f])
function parseConfig(e,t){if(Buffer.byteLength(e)>c.R0)throw new s.l(`${t} is larger than ${c.R0/1024} KiB.`,{fix:"Check that the right file is named in `config`."})
const n=(0,r.checkYaml)(e,{schema:f.Q,whole:"the file",empty:{},prefix:({line:e,column:n})=>`${t}:${e}:${n}: `,rules:e=>[...(0,d.V)(e.texts),...(0,l.Q)(e),...(0,u.C)(e)]})
if("complaint"in n)throw new s.l(`The configuration is not valid:\n${n.complaint}`,{fix:m})
return configOf(n.value)}f=(p.then?(await p)():p)[0]
const m="Correct the file; docs/tocsin.schema.json lets an editor check it as you type."
function configOf(e){const{channels:t={},routes:n=[],defaults:o={},severity:s,policy:r,users:c={},version:l,...u}=e,{timeout:f,...d}=o
return{channels:t,routes:n.map(({match:e={},continue:t=!1,repeatInterval:n,...o})=>({...o,match:e,continue:t,...void 0!==n&&{repeatEvery:n}})),defaults:{...d,...void 0!==f&&{timeoutMs:f}},severity:(0,i.ql)(s),policy:(0,a.U)(r),users:Object.fromEntries(Object.entries(c).map(([e,t])=>[e.toLowerCase(),t])),sections:u}}o()}catch(h){o(h)}})}),4793:((e,t,n)=>{n.d(t,{K:()=>named,p:()=>mapping})
var o=n(5405)
const mapping=e=>"object"!=typeof e||null===e||Array.isArray(e)?{}:e
function named(e,t){return"string"==typeof e?[{name:e,path:t}]:(0,o.p_)(e).flatMap((e,n)=>"string"==typeof e?[{name:e,path:[...t,n]}]:[])}}),8464:((e,t,n)=>{n.d(t,{V:()=>secretsIn})
const o=[["a Discord webhook URL",/discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d/i],["a Slack webhook URL",/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\//i],["a Teams workflow URL",/(?:\.logic\.azure\.com|\.powerplatform\.com|webhook\.office\.com|outlook\.office\.com)(?::\d{1,5})?\//i],["a GitHub token",/\b(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20})/],["a Slack token",/\bxox[abeoprs]-[A-Za-z0-9-]{10}/],["a signing secret",/\bwhsec_[A-Za-z0-9+/]{16}/],["a private key",/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],["a URL with a password",/\bhttps?:\/\/[^\s/?#@]{1,256}@/i]],secretsIn=e=>e.flatMap(({text:e,offset:t})=>{const n=(e=>o.find(([,t])=>t.test(e))?.[0])(e)
return n?[{offset:t,what:`${n} must never be in this file: ${a}`,kind:"written"}]:[]}),a="keep it in a secret, pass that as an environment variable and write the name of the variable here"}),5405:((e,t,n)=>{n.d(t,{OA:()=>fields,kB:()=>time,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[],time=e=>"number"==typeof e&&e>=0&&e<=864e13?e:void 0}),812:((e,t,n)=>{n.d(t,{checkYaml:()=>checkYaml})
var o=n(1196),a=n(7469)
const offsetOf=e=>e.range?.[0]??0
function keyFaults(e){const t=[],add=(e,n)=>t.push({offset:offsetOf(e),what:n,kind:"written"})
return(0,o.YR)(e,{Map(e,t){const n=t.items.map(({key:e})=>e).filter(e=>(0,o.jn)(e))
for(const e of function(e){const t=new Set
return e.filter(({value:e})=>t.size===t.add(e).size)}(n))add(e,`duplicate key ${(0,a.S)(e.value)}`)
for(const e of n)"__proto__"===e.value&&add(e,'no key may be called "__proto__"')}}),t}function aliasFaults(e,t){const n=[],s=new Map
let i=0
return(0,o.YR)(e,{Value(e,t){t.anchor&&s.set(t.anchor,t)},Alias(e,r,c){i+=1
const l=i>t?`more than ${t} aliases`:function({source:e},t,n){const o=t.get(e)
return o?n.includes(o)?`the alias ${(0,a.S)(e)} refers to a value that contains it`:void 0:`the alias ${(0,a.S)(e)} refers to no anchor above it`}(r,s,c)
return l&&n.push({offset:offsetOf(r),what:l,kind:"written"}),i>t?o.YR.BREAK:void 0}}),n}const s={BAD_DQ_ESCAPE:"this escape does not exist in a text in double quotes; use single quotes",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',KEY_OVER_1024_CHARS:"this key is longer than 1024 characters",MULTIPLE_DOCS:'only one document is allowed; remove this "---"',RESOURCE_EXHAUSTION:"nested too deeply",TAB_AS_INDENT:"indent with spaces, not with a tab",TAG_RESOLVE_FAILED:"unknown tag",NON_STRING_KEY:"a key must be text"}
function syntaxFaults(e){const t=[...e.errors,...e.warnings].map(({code:e,message:t,pos:n})=>({offset:n[0],what:s[e]??withoutQuotation(t),kind:"written"})).toSorted((e,t)=>e.offset-t.offset),n=t.findIndex(({what:e})=>e===s.RESOURCE_EXHAUSTION)
return-1===n?t:t.slice(0,n+1)}const withoutQuotation=e=>e.split(/: ["']?/,1).join("").slice(0,160),i=100
function textsOf(e){const t=[]
return(0,o.YR)(e,{Scalar(e,n){"string"==typeof n.value&&t.push({text:n.value,offset:document_offsetOf(n)})}}),t}function find(e,t){return t.reduce((t,n)=>function(e,{value:t},n){const a=(0,o.Vj)(t)?t.resolve(e):t
if((0,o.oP)(a))return item(a.items[Number(n)])
if(!(0,o.jh)(a))return
const s=a.items.findLast(e=>(0,o.jn)(e.key)&&e.key.value===n)
return s&&{key:s.key,value:s.value??s.key}}(e,t,n)??t,{key:e.contents,value:e.contents})}const item=e=>void 0===e?void 0:{key:e,value:e},document_offsetOf=e=>((0,o.Ll)(e)?e.range?.[0]:void 0)??0
var r=n(2922),c=n(8610)
const hasWords=({message:e})=>"Invalid input"!==e
function refusal(e,t){if(hasWords(e))return"invalid_type"===e.code?`${e.message}, not ${(0,a.S)(t)}`:e.message
const n=knownWords(e)
if(n.length>0){const e="string"==typeof t?(0,r.p)(t,n):void 0
return`must be ${anyOf(n)}, not ${(0,a.S)(t)}${(0,a.a)(e)}`}if(isEmpty(e))return"must not be empty"
const o=demand(e)
return void 0===o?`is not valid: ${(0,a.S)(t)}`:`must be ${o}, not ${(0,a.S)(t)}`}function demand(e){return"invalid_type"===e.code?l[e.expected]??e.expected:"too_small"===e.code?sized(e.origin,"at least",e.minimum):"too_big"===e.code?sized(e.origin,"at most",e.maximum):"invalid_format"===e.code?`a valid ${e.format}`:"invalid_union"===e.code?function({errors:e}){const t=e.flatMap(([e])=>e?[hasWords(e)?/^must be (.+)/.exec(e.message)?.[1]:demand(e)]:[])
return t.every(e=>void 0!==e)&&[...new Set(t)].join(" or ")||void 0}(e):void 0}const l={string:"text",object:"a map",record:"a map",array:"a list",number:"a number",int:"a whole number",boolean:"true or false",null:"empty"},sized=(e,t,n)=>`${t} ${void 0===u[e]?n:`${(0,c.L)(Number(n),u[e])} long`}`,isEmpty=e=>"too_small"===e.code&&1===e.minimum&&void 0!==u[e.origin],u={string:"character",array:"item"}
function knownWords(e){return"invalid_value"===e.code?e.values.map(String):"invalid_union"===e.code&&"options"in e?(e.options??[]).map(String):[]}const anyOf=e=>1===e.length?`${e[0]}`:`one of ${e.join(", ")}`,f=100,unknownKey=(e,t)=>`unknown key ${(0,a.S)(e)}${(0,a.a)((0,r.p)(e,t),t)}`
function unknownKeys(e){if("unrecognized_keys"!==e.code)return
const t=function(e){const{shape:t,keyType:n}=e?._zod.def??{}
return Object.keys(t??n?._zod.def.entries??{})}(e.inst)
return e.keys.slice(0,f).map(e=>unknownKey(e,t)).join("\n")}const problemsOf=(e,t,n)=>e.flatMap(meant).slice(0,300).flatMap(e=>function(e,t,n){if("unrecognized_keys"===e.code)return issues_unknownKeys(e,t)
if("invalid_key"===e.code)return[issues_problem("written",t.keyOffset(e.path),`the name ${named(e.path)} ${e.issues[0]?.message??"is not valid"}`)]
const o=valueAt(t.value,e.path),a=0===e.path.length?n:named(e.path)
return void 0===o?[issues_problem("missing-key",t.keyOffset(e.path),`${a} is missing${options(e)}`)]:[issues_problem("written",t.valueOffset(e.path),`${a} ${refusal(e,o)}`.trimStart())]}(e,t,n))
function meant(e){if("invalid_union"!==e.code)return[e]
const t=e.errors.find(e=>e.every(({path:e})=>e.length>0))??(hasWords(e)?void 0:e.errors.find(fits))
return t?.flatMap(t=>meant({...t,path:[...e.path,...t.path]}))??[e]}const fits=e=>!e.some(({code:e,path:t})=>"invalid_type"===e&&0===t.length),issues_unknownKeys=({keys:e,path:t,message:n},o)=>n.split("\n").flatMap((n,a)=>"__proto__"===e[a]?[]:[issues_problem("unknown-key",o.keyOffset([...t,e[a]??""]),n)]),issues_problem=(e,t,n)=>({offset:t,what:n,kind:e}),options=e=>knownWords(e).length>0?`; it must be ${anyOf(knownWords(e))}`:"",named=e=>e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${plainKey(String(e))}`).join(""),plainKey=e=>/^[\w-]{1,64}$/.test(e)?e:(0,a.S)(e),valueAt=(e,t)=>t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e),d=20,p=200
function checkYaml(e,t){const n=function(e){const t=new o.HN,n=(0,o.parseDocument)(e,{lineCounter:t,uniqueKeys:!1,prettyErrors:!1,stringKeys:!0,logLevel:"error"}),a=[...syntaxFaults(n),...aliasFaults(n,i)],{value:s,faults:r=[]}=a.length>0?{faults:a}:function(e){!function(e){(0,o.YR)(e,{Scalar(e,t){"number"==typeof t.value&&!Number.isSafeInteger(t.value)&&/^\d+$/.test(t.source??"")&&(t.value=t.source)}})}(e)
try{return{value:e.toJS({maxAliasCount:i})}}catch(e){if(e instanceof ReferenceError)return{faults:[{offset:0,what:"the aliases expand to too much data",kind:"written"}]}
throw e}}(n)
return{value:s,readable:0===r.length,problems:[...r,...keyFaults(n)],texts:textsOf(n),keyOffset:e=>document_offsetOf(find(n,e).key),valueOffset:e=>document_offsetOf(find(n,e).value),place(e){const{line:n,col:o}=t.linePos(e)
return{line:Math.max(n,1),column:Math.max(o,1)}}}}(e),a=t.schema.safeParse(n.value??t.empty??null,{error:unknownKeys}),s=n.readable?[...n.problems,...t.rules?.(n)??[],...problemsOf(a.error?.issues??[],n,t.whole??"")]:n.problems
return a.success&&0===s.length?{value:a.data}:{complaint:check_told(s,n,t.prefix)}}function check_told(e,{place:t},n){const o=function(e){const t=new Set
return e.filter(({offset:e,kind:n})=>{if("written"!==n)return!0
const o=!t.has(e)
return t.add(e),o})}(e).toSorted((e,t)=>e.offset-t.offset),a=o.slice(0,d).map(({offset:e,what:o})=>`${n(t(e))}${o}`),s=o.length-d
return[...a,...s>0?[`… and ${s>p?`over ${p}`:s} more`]:[]].join("\n")}})}
