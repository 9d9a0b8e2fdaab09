export const id=939
export const ids=[939]
export const modules={1939:((e,t,n)=>{n.d(t,{bl:()=>toJSONSchema})
var r=n(3908),s=n(8431),o=n(9396),i=n(4723)
function assignProps(e,...t){for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&(0,i.Vy)(e,t,n[t])
return e}function initializeContext(e){let t=e?.target??"draft-2020-12"
return"draft-4"===t&&(t="draft-04"),"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??o.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,s){const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:r.path,message:s}):t.unrepresentable
if("any"===o)return!1
if(void 0===o||"throw"===o)throw new Error(s)
return Object.assign(n,o),!0}function processSchema(e,t,n={path:[],schemaPath:[]}){var r
const s=e._zod.def,o=t.seen.get(e)
if(o)return o.count++,n.schemaPath.includes(e)&&(o.cycle=n.path),o.schema
const i={schema:{},count:1,cycle:void 0,path:n.path}
t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0
const a=e._zod.toJSONSchema?.()
if(a)i.schema=a
else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,r)
else{const n=i.schema,o=t.processors[s.type]
if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`)
o(e,t,n,r)}const o=e._zod.parent
o&&(i.ref||(i.ref=o),processSchema(o,t,r),t.seen.get(o).isParent=!0)}const c=t.metadataRegistry.get(e)
return c&&assignProps(i.schema,c),"input"===t.io&&isTransforming(e)&&(delete i.schema.examples,delete i.schema.default),"input"===t.io&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
if(e.external&&e.sharedDefsExtractedFor===e.external)return
const r=new Map
for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id
if(n){const e=r.get(n)
if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
r.set(n,t[0])}}const extractToDef=t=>{if(t[1].schema.$ref)return
const r=t[1],{ref:s,defId:o}=(t=>{const r="draft-2020-12"===e.target?"$defs":"definitions"
if(e.external){const n=e.external.registry.get(t[0])?.id,s=e.external.uri??(e=>e)
if(n)return{ref:s(n)}
const o=t[1].defId??t[1].schema.id??"schema"+e.counter++
return t[1].defId=o,{defId:o,ref:`${s("__shared")}#/${r}/${encodeJSONPointerSegment(o)}`}}const s=`#/${r}/`
if(t[1]===n&&!t[1].schema.id)return{ref:"#"}
const o=t[1].schema.id??"__schema"+e.counter++
return{defId:o,ref:s+encodeJSONPointerSegment(o)}})(t)
r.def={...r.schema},o&&(r.defId=o)
const i=r.schema
for(const e in i)delete i[e]
i.$ref=s}
if("throw"===e.cycles)for(const t of e.seen.entries()){const e=t[1]
if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const n of e.seen.entries()){const r=n[1]
if(t===n[0]){extractToDef(n)
continue}if(e.external){const r=e.external.registry.get(n[0])?.id
if(t!==n[0]&&r){extractToDef(n)
continue}}const s=e.metadataRegistry.get(n[0])?.id;(s||r.cycle||r.count>1&&"ref"===e.reused)&&extractToDef(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){const t=e.anyOf
if(!Array.isArray(t)||0===t.length||void 0!==e.type)return
const n=[]
for(const e of t){if(!e||"object"!=typeof e)return
compactTypeUnion(e)
const t=Object.keys(e)
if(1!==t.length||"type"!==t[0])return
const r=e.type
for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return
n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}const a=new Set(["type","properties","required","additionalProperties"]),c=["oneOf","anyOf"]
function undeclaredConstraint(e){const t=e.additionalProperties
return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}function foldObjects(e){const t=[]
for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
for(const e in n)if(!a.has(e))return null
t.push(n)}const n={},r=new Set
for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue
const e=[]
for(const n of t){const t=n.properties?.[r]??undeclaredConstraint(n)
null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}const s=1===e.length?e[0]:foldObjects(e)??{allOf:e};(0,i.Vy)(n,r,s)}for(const t of e.required??[])r.add(t)}const s={type:"object",properties:n}
if(r.size&&(s.required=[...r]),t.every(e=>!1===e.additionalProperties))s.additionalProperties=!1
else{const e=[]
for(const n of t){const t=undeclaredConstraint(n)
t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}1===e.length?s.additionalProperties=e[0]:e.length>1&&(s.additionalProperties={allOf:e})}return s}function foldIntersection(e){const t=e.allOf
if(!Array.isArray(t)||t.length<2)return
for(const t of a)if(t in e)return
const n=t.filter(e=>c.some(t=>Array.isArray(e[t])))
let r=null
if(n.length){const e=n[0],s=c.find(t=>Array.isArray(e[t]))
if(1!==Object.keys(e).length)return
const o=t.filter(t=>t!==e),i=e[s].map(e=>foldObjects([...o,e]))
if(i.some(e=>!e))return
r={[s]:i}}else r=foldObjects(t)
r&&(delete e.allOf,assignProps(e,r))}function finalize(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
const flattenRef=t=>{const n=e.seen.get(t)
if(null===n.ref)return
const r=n.def??n.schema,s={...r},o=n.ref
if(n.ref=null,o){flattenRef(o)
const n=e.seen.get(o),i=n.schema
if(!i.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?assignProps(r,i):(r.allOf=r.allOf??[],r.allOf.push(i)),assignProps(r,s),t._zod.parent===o)for(const e in r)"$ref"!==e&&"allOf"!==e&&(e in s||delete r[e])
if(i.$ref&&n.def)for(const e in r)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])&&delete r[e]}const i=t._zod.parent
if(i&&i!==o){flattenRef(i)
const t=e.seen.get(i)
if(t?.schema.$ref&&(r.$ref=t.schema.$ref,t.def))for(const e in r)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])&&delete r[e]}e.override({zodSchema:t,jsonSchema:r,path:n.path??[]})}
if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
if("openapi-3.0"!==e.target)for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema)
for(const t of e.deferred)t()
if(e.intersections.length){const t=new Map
for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf
if(!Array.isArray(n))continue
const r=t.get(n)
r?r.push(e):t.set(n,[e])}for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const r={}
if("draft-2020-12"===e.target?r.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?r.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?r.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const n=e.external.registry.get(t)?.id
if(!n)throw new Error("Schema is missing an `id` property")
r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema)
const s=e.metadataRegistry.get(t)?.id
void 0!==s&&r.id===s&&delete r.id
const o=e.external?.defs??{}
if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,(0,i.Vy)(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(o).length>0&&("draft-2020-12"===e.target?r.$defs=o:r.definitions=o)
try{const n=JSON.parse(JSON.stringify(r))
return Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set}
if(n.seen.has(e))return!1
n.seen.add(e)
const r=e._zod.def
if("transform"===r.type)return!0
if("array"===r.type)return isTransforming(r.element,n)
if("set"===r.type)return isTransforming(r.valueType,n)
if("lazy"===r.type)return isTransforming(r.getter(),n)
if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return isTransforming(r.innerType,n)
if("intersection"===r.type)return isTransforming(r.left,n)||isTransforming(r.right,n)
if("record"===r.type||"map"===r.type)return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)
if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||isTransforming(r.in,n)||isTransforming(r.out,n)
if("object"===r.type){for(const e in r.shape)if(isTransforming(r.shape[e],n))return!0
return!1}if("union"===r.type){for(const e of r.options)if(isTransforming(e,n))return!0
return!1}if("tuple"===r.type){for(const e of r.items)if(isTransforming(e,n))return!0
return!(!r.rest||!isTransforming(r.rest,n))}return!1}const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:s,target:o}=r??{},i=initializeContext({...s??{},target:o,io:t,processors:n})
return processSchema(e,i),extractDefs(i,e),finalize(i,e)},narrowMin=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{(void 0===e[t]||n<e[t])&&(e[t]=n)},narrowBoth=(e,t)=>{narrowMin(e,"minimum",t),narrowMax(e,"maximum",t)},addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},setFormat=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum),maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum),formatContributor=e=>(t,n)=>{setFormat(t,n.format)
const[r,s]=e[n.format]
narrowMin(t,"minimum",r),narrowMax(t,"maximum",s)},f={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(i.zH),bigint_format:formatContributor(i.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)},mime_type:(e,t)=>intersectMime(e,t.mime)}
function aggregateChecks(e){const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
for(const e of r)f[e._zod.def.check]?.(t,e._zod.def)
const s=e._zod.bag
void 0!==s.minimum&&narrowMin(t,"minimum",s.minimum),void 0!==s.exclusiveMinimum&&narrowMin(t,"exclusiveMinimum",s.exclusiveMinimum),void 0!==s.maximum&&narrowMax(t,"maximum",s.maximum),void 0!==s.exclusiveMaximum&&narrowMax(t,"exclusiveMaximum",s.exclusiveMaximum),void 0!==s.multipleOf&&addDivisor(t,s.multipleOf),void 0!==s.format&&(t.format??(t.format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&intersectMime(t,s.mime)
for(const e of s.patterns??[])addPattern(t,e)
return t}const m={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},p=new Map([[s.cq,r.K3],[s.xE,r.r0]]),exactPattern=e=>p.get(e)??e
function inputOptin(e){const t=e._zod.def
return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?inputOptin(t.out):"catch"===t.type?inputOptin(t.innerType):e._zod.optin}function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t
n.add(t)
const r=e.get(t)?.def
if(!r)return t
const s=stringifyKeyNames(e,r,n)
return s===r?t:s}for(const r of["anyOf","oneOf"]){const s=t[r]
if(!Array.isArray(s))continue
const o=s.map(t=>stringifyKeyNames(e,t,n))
o.some((e,t)=>e!==s[t])&&(t={...t,[r]:o})}const s=Array.isArray(t.type)?t.type:[t.type],o=!s.includes("string")&&s.some(e=>"number"===e||"integer"===e),i=t.enum??(void 0!==t.const?[t.const]:void 0)
if(!o&&!i?.some(e=>"number"==typeof e))return t
const{minimum:a,maximum:c,exclusiveMinimum:f,exclusiveMaximum:m,multipleOf:p,format:l,id:d,...u}=t
return u.enum?u.enum=u.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof u.const&&(u.const=String(u.const)),o?(u.type="string",i||(u.pattern=(s.includes("number")?r.ai:r.nd).source),u):u}const l=new WeakMap,d=Symbol()
function serializeDefaultValue(e,t,n,r,s){let o=!1
const i=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(o=!0,null))
return o?(handleUnrepresentable(t,n,r,s,"BigInt defaults cannot be represented in JSON Schema"),d):JSON.parse(i)}const u={string:(e,t,n,r)=>{const s=n
s.type="string"
const{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:f,laxFormat:p}=aggregateChecks(e)
if("number"==typeof o&&(s.minLength=o),"number"==typeof i&&(s.maxLength=i),a&&(s.format=m[a]??a,""===s.format&&delete s.format,("time"===a||p)&&delete s.format),f&&(s.contentEncoding=f),c&&c.size>0){const e=[...c].map(exactPattern)
1===e.length?s.pattern=e[0].source:e.length>1&&(s.allOf=[...e.map(e=>({..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}},number:(e,t,n,r)=>{const s=n,{minimum:o,maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:f,isInt:m}=aggregateChecks(e)
s.type=m?"integer":"number"
const p="number"==typeof f&&f>=(o??Number.NEGATIVE_INFINITY),l="number"==typeof c&&c<=(i??Number.POSITIVE_INFINITY),d="draft-04"===t.target||"openapi-3.0"===t.target
if(p?d?(s.minimum=f,s.exclusiveMinimum=!0):s.exclusiveMinimum=f:"number"==typeof o&&(s.minimum=o),l?d?(s.maximum=c,s.exclusiveMaximum=!0):s.exclusiveMaximum=c:"number"==typeof i&&(s.maximum=i),a){const n=new Set
for(const o of a)Number.isFinite(o)&&0!==o?n.add(Math.abs(o)):handleUnrepresentable(e,t,s,r,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)
const[o,...i]=n
void 0!==o&&(s.multipleOf=o),i.length&&(s.allOf=[...s.allOf??[],...i.map(e=>({multipleOf:e}))])}},boolean:(e,t,n,r)=>{n.type="boolean"},bigint:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"BigInt cannot be represented in JSON Schema")},symbol:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Symbols cannot be represented in JSON Schema")},null:(e,t,n,r)=>{"openapi-3.0"===t.target?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},undefined:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Undefined cannot be represented in JSON Schema")},void:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Void cannot be represented in JSON Schema")},never:(e,t,n,r)=>{n.not={}},any:(e,t,n,r)=>{},unknown:(e,t,n,r)=>{},date:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Date cannot be represented in JSON Schema")},enum:(e,t,n,r)=>{const s=e._zod.def,o=(0,i.w5)(s.entries)
0!==o.length?(o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),n.enum=o):n.not={}},literal:(e,t,n,r)=>{const s=e._zod.def
if(0===s.values.length)return void(n.not={})
const o=[]
for(const i of s.values)if(void 0===i){if(handleUnrepresentable(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if("bigint"==typeof i){if(handleUnrepresentable(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return
o.push(Number(i))}else o.push(i)
if(0===o.length);else if(1===o.length){const e=o[0]
n.type=null===e?"null":typeof e,"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e}else o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),o.every(e=>"boolean"==typeof e)&&(n.type="boolean"),o.every(e=>null===e)&&(n.type="null"),n.enum=o},nan:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"NaN cannot be represented in JSON Schema")},template_literal:(e,t,n,r)=>{const s=n,o=e._zod.pattern
if(!o)throw new Error("Pattern not found in template literal")
s.type="string",s.pattern=o.source},file:(e,t,n,r)=>{const s=n
s.type="string",s.format="binary",s.contentEncoding="binary"
const{minimum:o,maximum:i,mime:a}=aggregateChecks(e)
void 0!==o&&(s.minLength=o),void 0!==i&&(s.maxLength=i),a&&(0===a.length?s.not={}:1===a.length?s.contentMediaType=a[0]:s.anyOf=a.map(e=>({contentMediaType:e})))},success:(e,t,n,r)=>{n.type="boolean"},custom:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Custom types cannot be represented in JSON Schema")},function:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Function types cannot be represented in JSON Schema")},transform:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Transforms cannot be represented in JSON Schema")},map:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Map cannot be represented in JSON Schema")},set:(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Set cannot be represented in JSON Schema")},array:(e,t,n,r)=>{const s=n,o=e._zod.def,{minimum:i,maximum:a}=aggregateChecks(e)
"number"==typeof i&&(s.minItems=i),"number"==typeof a&&(s.maxItems=a),s.type="array",s.items=processSchema(o.element,t,{...r,path:[...r.path,"items"]})},object:(e,t,n,r)=>{const s=n,o=e._zod.def,a=o.shape
if(Object.getOwnPropertySymbols(a).length&&handleUnrepresentable(e,t,s,r,"Symbol keys cannot be represented in JSON Schema"))return
s.type="object",s.properties={}
for(const e in a)(0,i.Vy)(s.properties,e,processSchema(a[e],t,{...r,path:[...r.path,"properties",e]}))
const c=[]
for(const e of Object.keys(a)){const n=o.shape[e];("input"===t.io?void 0===inputOptin(n):void 0===n._zod.optout)&&c.push(e)}c.length>0&&(s.required=c),"never"===o.catchall?._zod.def.type?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=processSchema(o.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):"output"===t.io&&(s.additionalProperties=!1)},union:(e,t,n,r)=>{const s=e._zod.def,o=!1===s.inclusive,i=s.options.map((e,n)=>processSchema(e,t,{...r,path:[...r.path,o?"oneOf":"anyOf",n]}))
o?n.oneOf=i:n.anyOf=i},intersection:(e,t,n,r)=>{const s=e._zod.def,o=processSchema(s.left,t,{...r,path:[...r.path,"allOf",0]}),i=processSchema(s.right,t,{...r,path:[...r.path,"allOf",1]}),isSimpleIntersection=e=>"allOf"in e&&1===Object.keys(e).length,a=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(i)?i.allOf:[i]]
n.allOf=a,t.intersections.push(a)},tuple:(e,t,n,r)=>{const s=n,o=e._zod.def
s.type="array"
const i="draft-2020-12"===t.target?"prefixItems":"items",a="draft-2020-12"===t.target||"openapi-3.0"===t.target?"items":"additionalItems",c=o.items.map((e,n)=>processSchema(e,t,{...r,path:[...r.path,i,n]})),f=o.rest?processSchema(o.rest,t,{...r,path:[...r.path,a,..."openapi-3.0"===t.target?[o.items.length]:[]]}):null
let m=o.items.length
for(;m>0;){const e=o.items[m-1]
if(!("input"===t.io?void 0!==inputOptin(e):"optional"===e._zod.optout))break
m--}const p=o.items.length,l=!o.rest
"draft-2020-12"===t.target?(s.prefixItems=c,l?s.items=!1:f&&(s.items=f),m>0&&(s.minItems=m),l&&(s.maxItems=p)):"openapi-3.0"===t.target?(s.items={anyOf:c},f&&s.items.anyOf.push(f),m>0&&(s.minItems=m),l&&(s.maxItems=p)):(s.items=c,l?s.additionalItems=!1:f&&(s.additionalItems=f),m>0&&(s.minItems=m),l&&(s.maxItems=p))
const{minimum:d,maximum:u}=aggregateChecks(e)
"number"==typeof d&&(s.minItems=d),"number"==typeof u&&(s.maxItems=u)},record:(e,t,n,r)=>{const s=n,o=e._zod.def
s.type="object"
const a=o.keyType,c=aggregateChecks(a).patterns
if("loose"===o.mode&&c&&c.size>0){const e=processSchema(o.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
s.patternProperties={}
for(const t of c)(0,i.Vy)(s.patternProperties,exactPattern(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){s.propertyNames=processSchema(o.keyType,t,{...r,path:[...r.path,"propertyNames"]})
let n=l.get(t)
n||(n=[],l.set(t,n),t.deferred.push(()=>function(e){const t=new Map
for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n)
const n=new Map
for(const r of l.get(e)??[]){const s=e.seen.get(r),o=(s?.def??s?.schema)?.propertyNames
if(!o||!0===o||n.has(o))continue
const i=stringifyKeyNames(t,o,new Set)
i!==o&&n.set(o,i)}if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames)
t&&(e.propertyNames=t)}}(t))),n.push(e)}s.additionalProperties=processSchema(o.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const f=a._zod.values,m="input"===t.io&&void 0!==inputOptin(o.valueType)
if(f&&!o.partial&&!m){const e=[...f].filter(e=>"string"==typeof e||"number"==typeof e)
e.length>0&&(s.required=e.map(String))}},nullable:(e,t,n,r)=>{const s=e._zod.def,o=processSchema(s.innerType,t,r),i=t.seen.get(e)
"openapi-3.0"===t.target?(i.ref=s.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]},nonoptional:(e,t,n,r)=>{const s=e._zod.def
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType},default:(e,t,n,r)=>{const s=e._zod.def
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType
const o=serializeDefaultValue(s.defaultValue,e,t,n,r)
o!==d&&(n.default=o)},prefault:(e,t,n,r)=>{const s=e._zod.def
if(processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType,"input"!==t.io)return
const o=serializeDefaultValue(s.defaultValue,e,t,n,r)
o!==d&&(n._prefault=o)},catch:(e,t,n,r)=>{const s=e._zod.def
let o
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType
try{o=s.catchValue(void 0)}catch{return void handleUnrepresentable(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=o},pipe:(e,t,n,r)=>{const s=e._zod.def,o=s.in._zod.traits.has("$ZodTransform"),i="input"===t.io?o?s.out:s.in:s.out
processSchema(i,t,r),t.seen.get(e).ref=i},readonly:(e,t,n,r)=>{const s=e._zod.def
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType,n.readOnly=!0},promise:(e,t,n,r)=>{const s=e._zod.def
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType},optional:(e,t,n,r)=>{const s=e._zod.def
processSchema(s.innerType,t,r),t.seen.get(e).ref=s.innerType},lazy:(e,t,n,r)=>{const s=e._zod.innerType
processSchema(s,t,r),t.seen.get(e).ref=s}}
function toJSONSchema(e,t){if("_idmap"in e){const n=e,r=initializeContext({...t,processors:u}),s={}
for(const e of n._idmap.entries()){const[t,n]=e
processSchema(n,r)}const o={},a={registry:n,uri:t?.uri,defs:s}
r.external=a
for(const e of n._idmap.entries()){const[t,n]=e
extractDefs(r,n),(0,i.Vy)(o,t,finalize(r,n))}if(Object.keys(s).length>0){const e="draft-2020-12"===r.target?"$defs":"definitions"
o.__shared={[e]:s}}return{schemas:o}}const n=initializeContext({...t,processors:u})
return processSchema(e,n),extractDefs(n,e),finalize(n,e)}})}
