export const id=431
export const ids=[431]
export const modules={8431:((e,t,n)=>{n.d(t,{checkYaml:()=>checkYaml})
var o=n(8815),s=n(7469)
const offsetOf=e=>e.range?.[0]??0
function keyFaults(e){const t=[],add=(e,n)=>t.push({offset:offsetOf(e),what:n,kind:"written"})
return(0,o.YR)(e,{Map(e,t){const n=t.items.map(({key:e})=>e).filter(e=>(0,o.jn)(e))
for(const e of function(e){const t=new Set
return e.filter(({value:e})=>t.size===t.add(e).size)}(n))add(e,`duplicate key ${(0,s.S)(e.value)}`)
for(const e of n)"__proto__"===e.value&&add(e,'no key may be called "__proto__"')}}),t}function aliasFaults(e,t){const n=[],a=new Map
let r=0
return(0,o.YR)(e,{Value(e,t){t.anchor&&a.set(t.anchor,t)},Alias(e,i,u){r+=1
const c=r>t?`more than ${t} aliases`:function({source:e},t,n){const o=t.get(e)
return o?n.includes(o)?`the alias ${(0,s.S)(e)} refers to a value that contains it`:void 0:`the alias ${(0,s.S)(e)} refers to no anchor above it`}(i,a,u)
return c&&n.push({offset:offsetOf(i),what:c,kind:"written"}),r>t?o.YR.BREAK:void 0}}),n}const a={BAD_DQ_ESCAPE:"this escape does not exist in a text in double quotes; use single quotes",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',KEY_OVER_1024_CHARS:"this key is longer than 1024 characters",MULTIPLE_DOCS:'only one document is allowed; remove this "---"',RESOURCE_EXHAUSTION:"nested too deeply",TAB_AS_INDENT:"indent with spaces, not with a tab",TAG_RESOLVE_FAILED:"unknown tag",NON_STRING_KEY:"a key must be text"},r='${…} needs quotes between { } and [ ], such as "${NAME}"'
function syntaxFaults(e,t){const n=[...e.errors,...e.warnings].toSorted((e,t)=>e.pos[0]-t.pos[0]),o=[]
for(const{code:e,message:s,pos:r}of n){const n=knownAt(r[0],t,o.length)
if(o.push({what:a[e]??withoutQuotation(s),...n,offset:n?.offset??r[0],kind:"written"}),void 0!==n||"RESOURCE_EXHAUSTION"===e||"TAB_AS_INDENT"===e)break}return o}const i=20
function knownAt(e,t,n){if(t.startsWith("${",e-1))return{offset:e-1,what:r}
if(n>=i)return
const o=t.lastIndexOf("\n",e-1)+1,[s=""]=/^ *\t/.exec(t.slice(o,o+200))??[]
return""===s?void 0:{offset:o+s.length-1,what:a.TAB_AS_INDENT??""}}const withoutQuotation=e=>e.split(/: ["']?/,1).join("").slice(0,160),u=100
function readYaml(e){const t=new o.HN,n=(0,o.Tp)(e,{lineCounter:t,uniqueKeys:!1,prettyErrors:!1,stringKeys:!0,logLevel:"error"}),s=[...syntaxFaults(n,e),...aliasFaults(n,u)],{value:a,faults:r=[]}=s.length>0?{faults:s}:function(e){!function(e){(0,o.YR)(e,{Scalar(e,t){"number"==typeof t.value&&!Number.isSafeInteger(t.value)&&/^\d+$/.test(t.source??"")&&(t.value=t.source)}})}(e)
try{return{value:e.toJS({maxAliasCount:u})}}catch(e){if(e instanceof ReferenceError)return{faults:[{offset:0,what:"the aliases expand to too much data",kind:"written"}]}
throw e}}(n)
return{value:a,readable:0===r.length,problems:[...r,...keyFaults(n)],texts:textsOf(n),keyOffset:e=>document_offsetOf(find(n,e).key),valueOffset:e=>document_offsetOf(find(n,e).value),place(e){const{line:n,col:o}=t.linePos(e)
return{line:Math.max(n,1),column:Math.max(o,1)}}}}function textsOf(e){const t=[]
return(0,o.YR)(e,{Scalar(e,n){"string"==typeof n.value&&t.push({text:n.value,offset:document_offsetOf(n)})}}),t}function find(e,t){return t.reduce((t,n)=>function(e,{value:t},n){const s=(0,o.Vj)(t)?t.resolve(e):t
if((0,o.oP)(s))return item(s.items[Number(n)])
if(!(0,o.jh)(s))return
const a=s.items.findLast(e=>(0,o.jn)(e.key)&&e.key.value===n)
return a&&{key:a.key,value:a.value??a.key}}(e,t,n)??t,{key:e.contents,value:e.contents})}const item=e=>void 0===e?void 0:{key:e,value:e},document_offsetOf=e=>((0,o.Ll)(e)?e.range?.[0]:void 0)??0
var c=n(2922),l=n(8610)
const hasWords=({message:e})=>"Invalid input"!==e
function refusal(e,t){if(hasWords(e))return"invalid_type"===e.code?`${e.message}, not ${(0,s.S)(t)}`:e.message
const n=knownWords(e)
if(n.length>0){const e="string"==typeof t?(0,c.p)(t,n):void 0
return`must be ${anyOf(n)}, not ${(0,s.S)(t)}${(0,s.a)(e)}`}if(isEmpty(e))return"must not be empty"
const o=demand(e)
return void 0===o?`is not valid: ${(0,s.S)(t)}`:`must be ${o}, not ${(0,s.S)(t)}`}function demand(e){return"invalid_type"===e.code?f[e.expected]??e.expected:"too_small"===e.code?sized(e.origin,"at least",e.minimum):"too_big"===e.code?sized(e.origin,"at most",e.maximum):"invalid_format"===e.code?`a valid ${e.format}`:"invalid_union"===e.code?function({errors:e}){const t=e.flatMap(([e])=>e?[hasWords(e)?/^must be (.+)/.exec(e.message)?.[1]:demand(e)]:[])
return t.every(e=>void 0!==e)&&[...new Set(t)].join(" or ")||void 0}(e):void 0}const f={string:"text",object:"a map",record:"a map",array:"a list",number:"a number",int:"a whole number",boolean:"true or false",null:"empty"},sized=(e,t,n)=>`${t} ${void 0===d[e]?n:`${(0,l.L)(Number(n),d[e])} long`}`,isEmpty=e=>"too_small"===e.code&&1===e.minimum&&void 0!==d[e.origin],d={string:"character",array:"item"}
function knownWords(e){return"invalid_value"===e.code?e.values.map(String):"invalid_union"===e.code&&"options"in e?(e.options??[]).map(String):[]}const anyOf=e=>1===e.length?`${e[0]}`:`one of ${e.join(", ")}`,m=100
const h=2,ownersOf=(e,t)=>Object.entries(definition(t).shape??{}).flatMap(([t,n])=>keysOf(within(n)).includes(e)?[t]:[])
function within(e){const{innerType:t,in:n}=definition(e),o=t??n
return void 0===o?e:within(o)}function unknownKeys(e){if("unrecognized_keys"===e.code)return e.keys.slice(0,m).map(t=>function(e,t){const n=keysOf(t),o=ownersOf(e,t),a=o.length>0&&o.length<=h?` (it belongs under ${o.map(e=>(0,s.S)(e)).join(" or ")})`:""
return`unknown key ${(0,s.S)(e)}${a||(0,s.a)((0,c.p)(e,n),n)}`}(t,e.inst)).join("\n")}const definition=e=>e?._zod.def??{}
function keysOf(e){const{shape:t,keyType:n}=definition(e)
return Object.keys(t??n?._zod.def.entries??{})}const problemsOf=(e,t,n)=>e.flatMap(meant).slice(0,300).flatMap(e=>function(e,t,n){if("unrecognized_keys"===e.code)return issues_unknownKeys(e,t)
if("invalid_key"===e.code)return[issues_problem("written",t.keyOffset(e.path),`the name ${named(e.path)} ${e.issues[0]?.message??"is not valid"}`)]
const o=valueAt(t.value,e.path),s=0===e.path.length?n:named(e.path)
return void 0===o?[issues_problem("missing-key",t.keyOffset(e.path),`${s} is missing${options(e)}`)]:[issues_problem("written",t.valueOffset(e.path),`${s} ${refusal(e,o)}`.trimStart())]}(e,t,n))
function meant(e){if("invalid_union"!==e.code)return[e]
const t=e.errors.find(e=>e.every(({path:e})=>e.length>0))??(hasWords(e)?void 0:e.errors.find(fits))
return t?.flatMap(t=>meant({...t,path:[...e.path,...t.path]}))??[e]}const fits=e=>!e.some(({code:e,path:t})=>"invalid_type"===e&&0===t.length)
const issues_unknownKeys=({keys:e,path:t,message:n},o)=>n.split("\n").flatMap((n,s)=>"__proto__"===e[s]?[]:[issues_problem("unknown-key",o.keyOffset([...t,e[s]??""]),n)]),issues_problem=(e,t,n)=>({offset:t,what:n,kind:e}),options=e=>knownWords(e).length>0?`; it must be ${anyOf(knownWords(e))}`:"",named=e=>e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${plainKey(String(e))}`).join(""),plainKey=e=>/^[\w-]{1,64}$/.test(e)?e:(0,s.S)(e),valueAt=(e,t)=>t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e),p=20,v=200
function checkYaml(e,t){const n=readYaml(e),o=t.schema.safeParse(n.value??t.empty??null,{error:unknownKeys}),s=n.readable?[...n.problems,...t.rules?.(n)??[],...problemsOf(o.error?.issues??[],n,t.whole??"")]:n.problems
return o.success&&0===s.length?{value:o.data}:{complaint:check_told(s,n,t.prefix)}}function check_told(e,{place:t},n){const o=function(e){const t=new Set
return e.filter(({offset:e,kind:n})=>{if("written"!==n)return!0
const o=!t.has(e)
return t.add(e),o})}(e).toSorted((e,t)=>e.offset-t.offset),s=o.slice(0,p).map(({offset:e,what:o})=>`${n(t(e))}${o}`),a=o.length-p
return[...s,...a>0?[`… and ${a>v?`over ${v}`:a} more`]:[]].join("\n")}})}
