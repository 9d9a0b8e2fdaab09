export const id=393
export const ids=[393]
export const modules={393:((e,t)=>{class JSONPathError extends Error{constructor(e,t){super(e),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathError",this.message=withErrorContext(e,t)}}function withErrorContext(e,t){return t.input.length<=9?`${e} ('${t.input}':${t.index})`:t.index>t.input.length-5?`${e} ('${t.input.slice(t.input.length-9)}':${t.index})`:t.index-4<0?`${e} ('${t.input.slice(0,9)}':${t.index})`:`${e} ('${t.input.slice(t.index-4,t.index+5)}':${t.index})`}class JSONPathLexerError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathLexerError",this.message=withErrorContext(e,t)}}class JSONPathTypeError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathTypeError",this.message=withErrorContext(e,t)}}class JSONPathIndexError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathIndexError",this.message=withErrorContext(e,t)}}class UndefinedFilterFunctionError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="UndefinedFilterFunctionError",this.message=withErrorContext(e,t)}}class JSONPathSyntaxError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathSyntaxError",this.message=withErrorContext(e,t)}}class JSONPathRecursionLimitError extends JSONPathError{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathRecursionLimitError",this.message=withErrorContext(e,t)}}class IRegexpError extends Error{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="IRegexpError"}}function isArray(e){return Array.isArray(e)}function isObject(e){const t=typeof e
return null!==e&&"object"===t||"function"===t}function isString(e){return"string"==typeof e}function isNumber(e){return"number"==typeof e}function deepEquals(e,t){if(e===t)return!0
if(Array.isArray(e)){if(Array.isArray(t)){if(e.length!==t.length)return!1
for(let r=0;r<e.length;r++)if(!deepEquals(e[r],t[r]))return!1
return!0}return!1}if(isObject(e)&&isObject(t)){const r=Object.keys(e),n=Object.keys(t)
if(r.length!==n.length)return!1
for(const n of r)if(!deepEquals(e[n],t[n]))return!1
return!0}return!1}let r=function(e){return e.ValueType="ValueType",e.LogicalType="LogicalType",e.NodesType="NodesType",e}({})
class JSONPointerError extends Error{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerError"}}class JSONPointerResolutionError extends JSONPointerError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerResolutionError"}}class JSONPointerIndexError extends JSONPointerResolutionError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerIndexError"}}class JSONPointerKeyError extends JSONPointerResolutionError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerKeyError"}}class JSONPointerSyntaxError extends JSONPointerError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerSyntaxError"}}class JSONPointerTypeError extends JSONPointerResolutionError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerTypeError"}}const n=Symbol.for("jsonpointer.undefined")
class JSONPointer{#e
constructor(e){this.tokens=this.parse(e),this.#e=JSONPointer.encode(this.tokens)}static encode(e){return e.length?"/"+e.map(e=>e.replaceAll("~","~0").replaceAll("/","~1")).join("/"):""}resolve(e,t=n){try{return this.tokens.reduce(this.getItem.bind(this),e)}catch(e){if(e instanceof JSONPointerResolutionError&&t!==n)return t
throw e}}resolveWithParent(e){if(!this.tokens.length)return[n,this.resolve(e)]
const t=this.tokens.slice(0,this.tokens.length-1).reduce(this.getItem.bind(this),e)
try{return[t,this.getItem(t,this.tokens[this.tokens.length-1],this.tokens.length-1)]}catch(e){if(e instanceof JSONPointerIndexError||e instanceof JSONPointerKeyError)return[t,n]
throw e}}toString(){return this.#e}isRelativeTo(e){return e.tokens.length<this.tokens.length&&this.tokens.slice(0,e.tokens.length).every((t,r)=>t===e.tokens[r])}parse(e){if(e.length&&!e.startsWith("/"))throw new JSONPointerSyntaxError(`"${e}" pointers must start with a slash or be the empty string`)
return e.split("/").map(e=>e.replaceAll("~1","/").replaceAll("~0","~")).slice(1)}getItem(e,t,r){if(isArray(e)){if("length"!==t&&Object.hasOwn(e,t))return e[Number(t)]
if(t.startsWith("#")){const n=t.slice(1)
if(i.test(n)&&Object.hasOwn(e,n))return Number(n)
throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0,r+1))}'`)}throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0,r+1))}'`)}if(isObject(e)){if(Object.hasOwn(e,t))return e[t]
if(t.startsWith("#")&&Object.hasOwn(e,t.slice(1)))return t.slice(1)
throw new JSONPointerKeyError(`no such property '${JSONPointer.encode(this.tokens.slice(0,r+1))}'`)}throw new JSONPointerTypeError(`found primitive value, expected an object '${JSONPointer.encode(this.tokens.slice(0,r+1))}'`)}_join(e){if(!isString(e))throw new JSONPointerTypeError("join() requires string arguments, found "+typeof e)
if(e.startsWith("/"))return new JSONPointer(e)
const t=this.tokens.concat(e.split("/").map(e=>e.replaceAll("~1","/").replaceAll("~0","~")))
return new JSONPointer(JSONPointer.encode(t))}join(...e){if(!e.length)return this
let t=this
for(const r of e)t=t._join(r)
return t}exists(e){try{this.resolve(e)}catch(e){if(e instanceof JSONPointerResolutionError)return!1
throw e}return!0}parent(){return this.tokens.length?new JSONPointer(JSONPointer.encode(this.tokens.slice(0,this.tokens.length-1))):this}to(e){return(isString(e)?new RelativeJSONPointer(e):e).to(this)}}const o=/(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s,i=/(0|[1-9]\d*)/
class RelativeJSONPointer{constructor(e){[this.origin,this.index,this.pointer]=this.parse(e)}toString(){const e=this.index>0?"+":"",t=0===this.index?"":`${e}${this.index}`
return`${this.origin}${t}${this.pointer}`}to(e){const t=isString(e)?new JSONPointer(e):e
if(this.origin>t.tokens.length)throw new JSONPointerIndexError(`origin (${this.origin}) exceeds root (${t.tokens.length})`)
const r=this.origin<1?t.tokens.slice():t.tokens.slice(0,-this.origin)
if(this.index&&r.length&&this.isIntLike(r.at(-1))){const e=Number(r.at(-1))+this.index
if(e<0)throw new JSONPointerIndexError(`index offset out of range (${e})`)
r[r.length-1]=String(e)}return this.pointer instanceof JSONPointer?r.push(...this.pointer.tokens):r[r.length-1]=`#${r[r.length-1]}`,new JSONPointer(JSONPointer.encode(r))}parse(e){const t=o.exec(e)
if(!t||!t.groups)throw new JSONPointerSyntaxError("failed to parse relative pointer")
const r=this.parseInt(t.groups.ORIGIN)
let n=0
if(t.groups.INDEX_G){if(n=this.parseInt(t.groups.INDEX),0===n)throw new JSONPointerSyntaxError("index offset can't be zero")
"-"===t.groups.SIGN&&(n=-n)}return"#"===t.groups.POINTER?[r,n,"#"]:[r,n,new JSONPointer(t.groups.POINTER)]}parseInt(e){if(e.startsWith("0")&&e.length>1)throw new JSONPointerSyntaxError("unexpected leading zero")
if(i.test(e))return Number(e)
throw new JSONPointerSyntaxError(`expected an integer, found '${e}'`)}isIntLike(e){return!(void 0!==e&&!isNumber(e))||i.test(e)}}function resolve(e,t,r=n){return new JSONPointer(e).resolve(t,r)}var s=Object.freeze({__proto__:null,JSONPointer,JSONPointerError,JSONPointerIndexError,JSONPointerKeyError,JSONPointerResolutionError,JSONPointerSyntaxError,JSONPointerTypeError,RelativeJSONPointer,UNDEFINED:n,resolve})
const a=/^[\p{ID_Start}_]\p{ID_Continue}*$/u
function toQuoted(e){return e.includes("'")&&!e.includes('"')?JSON.stringify(e):toCanonical(e)}function toCanonical(e){return`'${JSON.stringify(e).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'")}'`}function toShorthand(e){return a.test(e)?e:null}const c=Symbol.for("jsonpath.nothing")
function hasStringKey(e,t){return isObject(e)&&Object.hasOwn(e,t)}const h="",l={form:"pretty"}
class JSONPathNode{constructor(e,t,r){this.value=e,this.location=t,this.root=r}get path(){return this.getPath({form:"canonical"})}getPath(e){const t={...l,...e}
return"$"+this.location.map(e=>isString(e)?this.decodeNameLocation(e,t):`[${e}]`).join("")}toPointer(){return this.location.length?new JSONPointer(JSONPointer.encode(this.location.map(String))):new JSONPointer("")}decodeNameLocation(e,t){const r="canonical"===t.form,n=r?toCanonical:toQuoted,o=e.startsWith(h)
o&&(e=e.slice(1))
const i=toShorthand(e)
return o?r||null==i?`[~${n(e)}]`:`.~${i}`:r||null==i?`[${n(e)}]`:`.${i}`}}class JSONPathNodeList{constructor(e){this.nodes=e}[Symbol.iterator](){return this.nodes[Symbol.iterator]()}empty(){return 0===this.nodes.length}values(){return this.nodes.map(e=>e.value)}valuesOrSingular(){return 1===this.nodes.length?this.nodes[0].value:this.nodes.map(e=>e.value)}locations(){return this.nodes.map(e=>e.location)}paths(e){return this.nodes.map(t=>t.getPath(e))}pointers(){return this.nodes.map(e=>e.toPointer())}get length(){return this.nodes.length}}class FilterExpression{constructor(e){this.token=e}}class FilterExpressionLiteral extends FilterExpression{}class NullLiteral extends FilterExpressionLiteral{evaluate(){return null}toString(){return"null"}}class BooleanLiteral extends FilterExpressionLiteral{constructor(e,t){super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){return String(this.value)}}class StringLiteral extends FilterExpressionLiteral{constructor(e,t){super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){return toCanonical(this.value)}}class NumberLiteral extends FilterExpressionLiteral{constructor(e,t){super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){return String(this.value)}}class PrefixExpression extends FilterExpression{constructor(e,t,r){super(e),this.token=e,this.operator=t,this.right=r}evaluate(e){if("!"===this.operator){const t=this.right.evaluate(e)
return t instanceof JSONPathNodeList?0===t.nodes.length:!isTruthy(t)}throw new JSONPathTypeError(`unknown operator '${this.operator}'`,this.token)}toString(e){return`${this.operator}${this.right.toString(e)}`}}class InfixExpression extends FilterExpression{constructor(e,t,r,n){super(e),this.token=e,this.left=t,this.operator=r,this.right=n,this.logical="&&"===r||"||"===r}evaluate(e){let t=this.left.evaluate(e)
!this.logical&&t instanceof JSONPathNodeList&&1===t.nodes.length&&(t=t.nodes[0].value)
let r=this.right.evaluate(e)
return!this.logical&&r instanceof JSONPathNodeList&&1===r.nodes.length&&(r=r.nodes[0].value),"&&"===this.operator?isTruthy(t)&&isTruthy(r):"||"===this.operator?isTruthy(t)||isTruthy(r):compare(t,this.operator,r)}toString(e){return this.logical?`(${this.left.toString(e)} ${this.operator} ${this.right.toString(e)})`:`${this.left.toString(e)} ${this.operator} ${this.right.toString(e)}`}}class LogicalExpression extends FilterExpression{constructor(e,t){super(e),this.token=e,this.expression=t}evaluate(e){const t=this.expression.evaluate(e)
return t instanceof JSONPathNodeList?t.nodes.length>0:isTruthy(t)}toString(e){return function _toString(t,r){if(t instanceof InfixExpression){let n,o,i,s
if("&&"===t.operator)n=5,o="&&",i=_toString(t.left,n),s=_toString(t.right,n)
else{if("||"!==t.operator)return t.toString(e)
n=4,o="||",i=_toString(t.left,n),s=_toString(t.right,n)}const a=`${i} ${o} ${s}`
return n<r?`(${a})`:a}if(t instanceof PrefixExpression){const e=`!${_toString(t.right,7)}`
return r>7?`(${e})`:e}return t.toString(e)}(this.expression,0)}}class FilterQuery extends FilterExpression{constructor(e,t){super(e),this.token=e,this.path=t}}class RelativeQuery extends FilterQuery{evaluate(e){return e.lazy?new JSONPathNodeList(Array.from(this.path.lazyQuery(e.currentValue))):this.path.query(e.currentValue)}toString(e){return`@${this.path.toString(e).slice(1)}`}}class RootQuery extends FilterQuery{evaluate(e){return e.lazy?new JSONPathNodeList(Array.from(this.path.lazyQuery(e.rootValue))):this.path.query(e.rootValue)}toString(e){return this.path.toString(e)}}class FunctionExtension extends FilterExpression{constructor(e,t,r){super(e),this.token=e,this.name=t,this.args=r}evaluate(e){const t=e.environment.functionRegister.get(this.name)
if(!t)throw new UndefinedFilterFunctionError(`filter function '${this.name}' is undefined`,this.token)
const n=this.args.map(t=>t.evaluate(e)).map((e,n)=>t.argTypes[n]!==r.NodesType&&e instanceof JSONPathNodeList?this.unpack_node_list(e):e)
return t.call(...n)}toString(e){return`${this.name}(${this.args.map(t=>t.toString(e)).join(", ")})`}unpack_node_list(e){switch(e.length){case 0:return c
case 1:return e.nodes[0].value
default:return e}}}function isTruthy(e){return!(e instanceof JSONPathNodeList&&e.empty())&&!("boolean"==typeof e&&!1===e)}function compare(e,t,r){switch(t){case"==":return eq(e,r)
case"!=":return!eq(e,r)
case"<":return lt(e,r)
case">":return lt(r,e)
case">=":return lt(r,e)||eq(e,r)
case"<=":return lt(e,r)||eq(e,r)
default:return!1}}function eq(e,t){if(t instanceof JSONPathNodeList&&([e,t]=[t,e]),e instanceof JSONPathNodeList){if(t instanceof JSONPathNodeList){if(e.empty()&&t.empty())return!0
if(1===e.nodes.length&&1===t.nodes.length)return deepEquals(e.nodes[0].value,t.nodes[0].value)}return e.empty()?t===c:1===e.nodes.length&&deepEquals(e.nodes[0].value,t)}return e===c&&t===c||deepEquals(e,t)}function lt(e,t){return!!(isString(e)&&isString(t)||isNumber(e)&&isNumber(t))&&e<t}var u=Object.freeze({__proto__:null,BooleanLiteral,FilterExpression,FilterExpressionLiteral,FilterQuery,FunctionExtension,InfixExpression,LogicalExpression,NullLiteral,NumberLiteral,PrefixExpression,RelativeQuery,RootQuery,StringLiteral,compare})
class Count{argTypes=[r.NodesType]
returnType=r.ValueType
call(e){return e.length}}class Length{argTypes=[r.ValueType]
returnType=r.ValueType
call(e){return isArray(e)||isString(e)?e.length:isObject(e)?Object.keys(e).length:c}}class LRUCache extends Map{constructor(e=128,t){void 0!==t?super(t):super(),this.maxSize=e}get(e){const t=super.get(e)
return this.has(e)&&(this.delete(e),this.set(e,t)),t}set(e,t){if(this.has(e))this.delete(e)
else if(this.size>=this.maxSize){const e=this.first()
void 0!==e&&this.delete(e)}return super.set(e,t)}first(){return this.keys().next().value}}function mapRegexp(e){let t=!1,r=!1
const n=[]
for(const o of e)if(t)n.push(o),t=!1
else switch(o){case".":r?n.push(o):n.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})")
break
case"\\":t=!0,n.push(o)
break
case"[":r=!0,n.push(o)
break
case"]":r=!1,n.push(o)
break
default:n.push(o)}return n.join("")}function fullMatch(e){const t=[],r=e.startsWith("^"),n=e.endsWith("$")
return r||n||t.push("^(?:"),t.push(mapRegexp(e)),r||n||t.push(")$"),t.join("")}function peg$SyntaxError(e,t,r,n){var o=Error.call(this,e)
return Object.setPrototypeOf&&Object.setPrototypeOf(o,peg$SyntaxError.prototype),o.expected=t,o.found=r,o.location=n,o.name="SyntaxError",o}function peg$padEnd(e,t,r){return r=r||" ",e.length>t?e:(t-=e.length,e+(r+=r.repeat(t)).slice(0,t))}!function(e,t){function C(){this.constructor=e}C.prototype=t.prototype,e.prototype=new C}(peg$SyntaxError,Error),peg$SyntaxError.prototype.format=function(e){var t="Error: "+this.message
if(this.location){var r,n=null
for(r=0;r<e.length;r++)if(e[r].source===this.location.source){n=e[r].text.split(/\r\n|\n|\r/g)
break}var o=this.location.start,i=this.location.source&&"function"==typeof this.location.source.offset?this.location.source.offset(o):o,s=this.location.source+":"+i.line+":"+i.column
if(n){var a=this.location.end,c=peg$padEnd("",i.line.toString().length," "),h=n[o.line-1],l=(o.line===a.line?a.column:h.length+1)-o.column||1
t+="\n --\x3e "+s+"\n"+c+" |\n"+i.line+" | "+h+"\n"+c+" | "+peg$padEnd("",o.column-1," ")+peg$padEnd("",l,"^")}else t+="\n at "+s}return t},peg$SyntaxError.buildMessage=function(e,t){var r={literal:function(e){return'"'+literalEscape(e.text)+'"'},class:function(e){var t=e.parts.map(function(e){return Array.isArray(e)?classEscape(e[0])+"-"+classEscape(e[1]):classEscape(e)})
return"["+(e.inverted?"^":"")+t.join("")+"]"},any:function(){return"any character"},end:function(){return"end of input"},other:function(e){return e.description}}
function hex(e){return e.charCodeAt(0).toString(16).toUpperCase()}function literalEscape(e){return e.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(e){return"\\x0"+hex(e)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(e){return"\\x"+hex(e)})}function classEscape(e){return e.replace(/\\/g,"\\\\").replace(/\]/g,"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(e){return"\\x0"+hex(e)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(e){return"\\x"+hex(e)})}function describeExpectation(e){return r[e.type](e)}return"Expected "+function(e){var t,r,n=e.map(describeExpectation)
if(n.sort(),n.length>0){for(t=1,r=1;t<n.length;t++)n[t-1]!==n[t]&&(n[r]=n[t],r++)
n.length=r}switch(n.length){case 1:return n[0]
case 2:return n[0]+" or "+n[1]
default:return n.slice(0,-1).join(", ")+", or "+n[n.length-1]}}(e)+" but "+function(e){return e?'"'+literalEscape(e)+'"':"end of input"}(t)+" found."}
const p={StartRules:["start"],SyntaxError:peg$SyntaxError,parse:function(e,t){var r,n,o,i,s={},a=(t=void 0!==t?t:{}).grammarSource,c={start:peg$parsestart},h=peg$parsestart,l="|",u="{",p=",",f="}",S="(",g=")",d=".",E="\\",x="[",N="^",O="-",m="]",y="\\p{",v="\\P{",P="L",w="M",k="N",$="P",J="Z",R="S",T="C",b=/^[*-+?]/,L=/^[0-9]/,I=/^[(-+\--.?[-\^nrt{-}]/,_=/^[l-mot-u]/,A=/^[cen]/,F=/^[dlo]/,K=/^[c-fios]/,j=/^[lps]/,Q=/^[ckmo]/,M=/^[cfn-o]/,z=peg$literalExpectation("|",!1),U=peg$classExpectation([["*","+"],"?"],!1,!1),D=peg$literalExpectation("{",!1),G=peg$classExpectation([["0","9"]],!1,!1),B=peg$literalExpectation(",",!1),V=peg$literalExpectation("}",!1),W=peg$literalExpectation("(",!1),Y=peg$literalExpectation(")",!1),q={type:"any"},X=peg$literalExpectation(".",!1),Z=peg$literalExpectation("\\",!1),H=peg$classExpectation([["(","+"],["-","."],"?",["[","^"],"n","r","t",["{","}"]],!1,!1),ee=peg$literalExpectation("[",!1),te=peg$literalExpectation("^",!1),re=peg$literalExpectation("-",!1),ne=peg$literalExpectation("]",!1),oe=peg$literalExpectation("\\p{",!1),ie=peg$literalExpectation("\\P{",!1),se=peg$literalExpectation("L",!1),ae=peg$classExpectation([["l","m"],"o",["t","u"]],!1,!1),ce=peg$literalExpectation("M",!1),he=peg$classExpectation(["c","e","n"],!1,!1),le=peg$literalExpectation("N",!1),ue=peg$classExpectation(["d","l","o"],!1,!1),pe=peg$literalExpectation("P",!1),fe=peg$classExpectation([["c","f"],"i","o","s"],!1,!1),Se=peg$literalExpectation("Z",!1),ge=peg$classExpectation(["l","p","s"],!1,!1),de=peg$literalExpectation("S",!1),Ee=peg$classExpectation(["c","k","m","o"],!1,!1),xe=peg$literalExpectation("C",!1),Ne=peg$classExpectation(["c","f",["n","o"]],!1,!1),peg$f0=function(e){return function(e){return e<"'"||","===e||"-"===e||e>="/"&&e<=">"||e>="@"&&e<="Z"||e>="^"&&e<="z"||e>="~"&&e<="퟿"||e>=""}(e)},peg$f1=function(e){return function(e){return e<","||e>="."&&e<="Z"||e>="^"&&e<="퟿"||e>=""}(e)},Oe=0|t.peg$currPos,me=[{line:1,column:1}],ye=Oe,ve=t.peg$maxFailExpected||[],Pe=0|t.peg$silentFails
if(t.startRule){if(!(t.startRule in c))throw new Error("Can't start parsing from rule \""+t.startRule+'".')
h=c[t.startRule]}function peg$literalExpectation(e,t){return{type:"literal",text:e,ignoreCase:t}}function peg$classExpectation(e,t,r){return{type:"class",parts:e,inverted:t,ignoreCase:r}}function peg$computePosDetails(t){var r,n=me[t]
if(n)return n
if(t>=me.length)r=me.length-1
else for(r=t;!me[--r];);for(n={line:(n=me[r]).line,column:n.column};r<t;)10===e.charCodeAt(r)?(n.line++,n.column=1):n.column++,r++
return me[t]=n,n}function peg$computeLocation(e,t,r){var n=peg$computePosDetails(e),o=peg$computePosDetails(t)
return{source:a,start:{offset:e,line:n.line,column:n.column},end:{offset:t,line:o.line,column:o.column}}}function peg$fail(e){Oe<ye||(Oe>ye&&(ye=Oe,ve=[]),ve.push(e))}function peg$parsestart(){return peg$parseiregexp()}function peg$parseiregexp(){var t,r,n,o
for(t=peg$parsebranch(),r=[],n=Oe,124===e.charCodeAt(Oe)?(o=l,Oe++):(o=s,0===Pe&&peg$fail(z)),o!==s?n=o=[o,peg$parsebranch()]:(Oe=n,n=s);n!==s;)r.push(n),n=Oe,124===e.charCodeAt(Oe)?(o=l,Oe++):(o=s,0===Pe&&peg$fail(z)),o!==s?n=o=[o,peg$parsebranch()]:(Oe=n,n=s)
return t=[t,r]}function peg$parsebranch(){var e,t
for(e=[],t=peg$parsepiece();t!==s;)e.push(t),t=peg$parsepiece()
return e}function peg$parsepiece(){var t,r,n
return t=Oe,r=function(){var t,r,n,o
t=function(){var t,r
t=Oe,e.length>Oe?(r=e.charAt(Oe),Oe++):(r=s,0===Pe&&peg$fail(q))
r!==s&&(peg$f0(r)?void 0:s)!==s?t=r:(Oe=t,t=s)
return t}(),t===s&&(t=function(){var t
46===e.charCodeAt(Oe)?(t=d,Oe++):(t=s,0===Pe&&peg$fail(X))
t===s&&(t=peg$parsesingle_char_esc())===s&&(t=peg$parsechar_class_esc())===s&&(t=function(){var t,r,n,o,i,a,c
t=Oe,91===e.charCodeAt(Oe)?(r=x,Oe++):(r=s,0===Pe&&peg$fail(ee))
if(r!==s)if(94===e.charCodeAt(Oe)?(n=N,Oe++):(n=s,0===Pe&&peg$fail(te)),n===s&&(n=null),45===e.charCodeAt(Oe)?(o=O,Oe++):(o=s,0===Pe&&peg$fail(re)),o===s&&(o=peg$parsecce1()),o!==s){for(i=[],a=peg$parsecce1();a!==s;)i.push(a),a=peg$parsecce1()
45===e.charCodeAt(Oe)?(a=O,Oe++):(a=s,0===Pe&&peg$fail(re)),a===s&&(a=null),93===e.charCodeAt(Oe)?(c=m,Oe++):(c=s,0===Pe&&peg$fail(ne)),c!==s?t=r=[r,n,o,i,a,c]:(Oe=t,t=s)}else Oe=t,t=s
else Oe=t,t=s
return t}())
return t}(),t===s&&(t=Oe,40===e.charCodeAt(Oe)?(r=S,Oe++):(r=s,0===Pe&&peg$fail(W)),r!==s&&(n=peg$parseiregexp())!==s?(41===e.charCodeAt(Oe)?(o=g,Oe++):(o=s,0===Pe&&peg$fail(Y)),o!==s?t=r=[r,n,o]:(Oe=t,t=s)):(Oe=t,t=s)))
return t}(),r!==s?(n=function(){var t
t=e.charAt(Oe),b.test(t)?Oe++:(t=s,0===Pe&&peg$fail(U))
t===s&&(t=function(){var t,r,n,o,i,a,c
t=Oe,123===e.charCodeAt(Oe)?(r=u,Oe++):(r=s,0===Pe&&peg$fail(D))
if(r!==s){if(n=[],o=e.charAt(Oe),L.test(o)?Oe++:(o=s,0===Pe&&peg$fail(G)),o!==s)for(;o!==s;)n.push(o),o=e.charAt(Oe),L.test(o)?Oe++:(o=s,0===Pe&&peg$fail(G))
else n=s
if(n!==s){if(o=Oe,44===e.charCodeAt(Oe)?(i=p,Oe++):(i=s,0===Pe&&peg$fail(B)),i!==s){for(a=[],c=e.charAt(Oe),L.test(c)?Oe++:(c=s,0===Pe&&peg$fail(G));c!==s;)a.push(c),c=e.charAt(Oe),L.test(c)?Oe++:(c=s,0===Pe&&peg$fail(G))
o=i=[i,a]}else Oe=o,o=s
o===s&&(o=null),125===e.charCodeAt(Oe)?(i=f,Oe++):(i=s,0===Pe&&peg$fail(V)),i!==s?t=r=[r,n,o,i]:(Oe=t,t=s)}else Oe=t,t=s}else Oe=t,t=s
return t}())
return t}(),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s),t}function peg$parsesingle_char_esc(){var t,r,n
return t=Oe,92===e.charCodeAt(Oe)?(r=E,Oe++):(r=s,0===Pe&&peg$fail(Z)),r!==s?(n=e.charAt(Oe),I.test(n)?Oe++:(n=s,0===Pe&&peg$fail(H)),n!==s?t=r=[r,n]:(Oe=t,t=s)):(Oe=t,t=s),t}function peg$parsechar_class_esc(){var t
return(t=function(){var t,r,n,o
t=Oe,e.substr(Oe,3)===y?(r=y,Oe+=3):(r=s,0===Pe&&peg$fail(oe))
r!==s&&(n=peg$parseis_category())!==s?(125===e.charCodeAt(Oe)?(o=f,Oe++):(o=s,0===Pe&&peg$fail(V)),o!==s?t=r=[r,n,o]:(Oe=t,t=s)):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n,o
t=Oe,e.substr(Oe,3)===v?(r=v,Oe+=3):(r=s,0===Pe&&peg$fail(ie))
r!==s&&(n=peg$parseis_category())!==s?(125===e.charCodeAt(Oe)?(o=f,Oe++):(o=s,0===Pe&&peg$fail(V)),o!==s?t=r=[r,n,o]:(Oe=t,t=s)):(Oe=t,t=s)
return t}()),t}function peg$parsecce1(){var t,r,n,o,i
return t=Oe,(r=peg$parsecc_char())!==s?(n=Oe,45===e.charCodeAt(Oe)?(o=O,Oe++):(o=s,0===Pe&&peg$fail(re)),o!==s&&(i=peg$parsecc_char())!==s?n=o=[o,i]:(Oe=n,n=s),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s),t===s&&(t=peg$parsechar_class_esc()),t}function peg$parsecc_char(){var t,r
return t=Oe,e.length>Oe?(r=e.charAt(Oe),Oe++):(r=s,0===Pe&&peg$fail(q)),r!==s&&(peg$f1(r)?void 0:s)!==s?t=r:(Oe=t,t=s),t===s&&(t=peg$parsesingle_char_esc()),t}function peg$parseis_category(){var t
return(t=function(){var t,r,n
t=Oe,76===e.charCodeAt(Oe)?(r=P,Oe++):(r=s,0===Pe&&peg$fail(se))
r!==s?(n=e.charAt(Oe),_.test(n)?Oe++:(n=s,0===Pe&&peg$fail(ae)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,77===e.charCodeAt(Oe)?(r=w,Oe++):(r=s,0===Pe&&peg$fail(ce))
r!==s?(n=e.charAt(Oe),A.test(n)?Oe++:(n=s,0===Pe&&peg$fail(he)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,78===e.charCodeAt(Oe)?(r=k,Oe++):(r=s,0===Pe&&peg$fail(le))
r!==s?(n=e.charAt(Oe),F.test(n)?Oe++:(n=s,0===Pe&&peg$fail(ue)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,80===e.charCodeAt(Oe)?(r=$,Oe++):(r=s,0===Pe&&peg$fail(pe))
r!==s?(n=e.charAt(Oe),K.test(n)?Oe++:(n=s,0===Pe&&peg$fail(fe)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,90===e.charCodeAt(Oe)?(r=J,Oe++):(r=s,0===Pe&&peg$fail(Se))
r!==s?(n=e.charAt(Oe),j.test(n)?Oe++:(n=s,0===Pe&&peg$fail(ge)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,83===e.charCodeAt(Oe)?(r=R,Oe++):(r=s,0===Pe&&peg$fail(de))
r!==s?(n=e.charAt(Oe),Q.test(n)?Oe++:(n=s,0===Pe&&peg$fail(Ee)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}())===s&&(t=function(){var t,r,n
t=Oe,67===e.charCodeAt(Oe)?(r=T,Oe++):(r=s,0===Pe&&peg$fail(xe))
r!==s?(n=e.charAt(Oe),M.test(n)?Oe++:(n=s,0===Pe&&peg$fail(Ne)),n===s&&(n=null),t=r=[r,n]):(Oe=t,t=s)
return t}()),t}if(r=h(),t.peg$library)return{peg$result:r,peg$currPos:Oe,peg$FAILED:s,peg$maxFailExpected:ve,peg$maxFailPos:ye}
if(r!==s&&Oe===e.length)return r
throw r!==s&&Oe<e.length&&peg$fail({type:"end"}),n=ve,o=ye<e.length?e.charAt(ye):null,i=ye<e.length?peg$computeLocation(ye,ye+1):peg$computeLocation(ye,ye),new peg$SyntaxError(peg$SyntaxError.buildMessage(n,o),n,o,i)}}
var check$1=function(e){try{p.parse(e,{})}catch(e){if(e instanceof p.SyntaxError)return!1
throw e}return!0}
class Match{argTypes=[r.ValueType,r.ValueType]
returnType=r.LogicalType
#t
constructor(e={}){this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=e.iRegexpCheck??!0,this.#t=new LRUCache(this.cacheSize)}call(e,t){if(this.cacheSize>0){const r=this.#t.get(t)
if(r)try{return r.test(e)}catch(e){if(this.throwErrors)throw e
return!1}}if(!isString(t)){if(this.throwErrors)throw new IRegexpError(`match() expected a string pattern, found ${t}`)
return!1}if(this.iRegexpCheck&&!check$1(t)){if(this.throwErrors)throw new IRegexpError(`pattern ${t} is not a valid I-Regexp pattern`)
return!1}try{const r=new RegExp(fullMatch(t),"u")
return this.cacheSize>0&&this.#t.set(t,r),r.test(e)}catch(e){if(this.throwErrors)throw e
return!1}}}class Search{argTypes=[r.ValueType,r.ValueType]
returnType=r.LogicalType
#t
constructor(e={}){this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=e.iRegexpCheck??!0,this.#t=new LRUCache(this.cacheSize)}call(e,t){if(this.cacheSize>0){const r=this.#t.get(t)
if(r)try{return!!e.match(r)}catch(e){if(this.throwErrors)throw e
return!1}}if(!isString(t)){if(this.throwErrors)throw new IRegexpError(`match() expected a string pattern, found ${t}`)
return!1}if(this.iRegexpCheck&&!check$1(t)){if(this.throwErrors)throw new IRegexpError(`pattern ${t} is not a valid I-Regexp pattern`)
return!1}try{const r=new RegExp(mapRegexp(t),"u")
return this.cacheSize>0&&this.#t.set(t,r),!!e.match(r)}catch(e){if(this.throwErrors)throw e
return!1}}}class Value{argTypes=[r.NodesType]
returnType=r.ValueType
call(e){return 1===e.length?e.nodes[0].value:c}}let f=function(e){return e.AND="TOKEN_AND",e.COLON="TOKEN_COLON",e.COMMA="TOKEN_COMMA",e.CURRENT="TOKEN_CURRENT_VALUE",e.CURRENT_KEY="TOKEN_CURRENT_KEY",e.DDOT="TOKEN_DDOT",e.DOT="TOKEN_DOT",e.DOUBLE_QUOTE_STRING="TOKEN_DOUBLE_QUOTE_STRING",e.EOF="TOKEN_EOF",e.EQ="TOKEN_EQ",e.ERROR="TOKEN_ERROR",e.FALSE="TOKEN_FALSE",e.FILTER="TOKEN_FILTER_START",e.FUNCTION="TOKEN_FUNCTION",e.GE="TOKEN_GE",e.GT="TOKEN_GT",e.INDEX="TOKEN_INDEX",e.KEY="TOKEN_KEY",e.KEY_DOUBLE_QUOTE_STRING="TOKEN_KEY_DOUBLE_QUOTE_STRING",e.KEY_SINGLE_QUOTE_STRING="TOKEN_KEY_SINGLE_QUOTE_STRING",e.KEYS="TOKEN_KEYS",e.KEYS_FILTER="TOKEN_KEYS_FILTER",e.LBRACKET="TOKEN_LBRACKET",e.LE="TOKEN_LE",e.LG="TOKEN_LG",e.LPAREN="TOKEN_LPAREN",e.LT="TOKEN_LT",e.NAME="TOKEN_NAME",e.NE="TOKEN_NE",e.NOT="TOKEN_NOT",e.NULL="TOKEN_NULL",e.NUMBER="NUMBER",e.OR="TOKEN_OR",e.RBRACKET="TOKEN_RBRACKET",e.ROOT="TOKEN_ROOT",e.RPAREN="TOKEN_RPAREN",e.SINGLE_QUOTE_STRING="TOKEN_SINGLE_QUOTE_STRING",e.TRUE="TOKEN_TRUE",e.WILD="TOKEN_WILD",e}({})
class Token{constructor(e,t,r,n){this.kind=e,this.value=t,this.index=r,this.input=n}}new Token(f.EOF,"",-1,"")
class TokenStream{#r=0
constructor(e){this.tokens=e}get current(){return this.tokens[this.#r]}get peek(){return this.#r>=this.tokens.length-1?this.tokens[this.tokens.length-1]:this.tokens[this.#r+1]}next(){const e=this.current
return this.#r+=1,e}backup(){this.#r>0&&(this.#r-=1)}expect(e){if(this.current.kind!==e)throw new JSONPathSyntaxError(`expected token '${e}', found '${this.current.kind}'`,this.current)}expectPeek(e){const t=this.peek
if(t.kind!==e)throw new JSONPathSyntaxError(`expected token '${e}', found '${t.kind}'`,t)}expectPeekNot(e,t){const r=this.peek
if(r.kind===e)throw new JSONPathSyntaxError(t,r)}}const S=/[eE][+-]?\d+/y,g=/[a-z][a-z_0-9]*/y,d=/-?\d+/y,E=/-?\d+/y,x=/[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y,N=new Set([" ","\n","\t","\r"]),O=/[\u0080-\uFFFFa-zA-Z_]/
class Lexer{filterLevel=0
funcCallStack=[]
bracketStack=[]
tokens=[]
#n=0
#r=0
constructor(e,t){this.environment=e,this.path=t}get pos(){return this.#r}get start(){return this.#n}run(){let e=lexRoot
for(;e;)e=e(this)}emit(e){this.tokens.push(new Token(e,this.path.slice(this.#n,this.#r),this.#n,this.path)),this.#n=this.#r}next(){if(this.#r>=this.path.length)return""
const e=this.path[this.#r]
return this.#r+=1,e}ignore(){this.#n=this.#r}backup(){if(this.#r<=this.#n){const e="can't backup beyond start"
throw new JSONPathLexerError(e,new Token(f.ERROR,e,this.#r,this.path))}this.#r-=1}peek(){const e=this.next()
return e&&this.backup(),e}peekMatch(e){const t=this.next()
return t&&this.backup(),e.test(t)}accept(e){const t=this.next()
return!!e.has(t)||(t&&this.backup(),!1)}acceptMatch(e){const t=this.next()
return!!e.test(t)||(t&&this.backup(),!1)}acceptRun(e){let t=!1,r=this.next()
for(;e.has(r);)r=this.next(),t=!0
return r&&this.backup(),t}acceptMatchRun(e){e.lastIndex=this.#r
const t=e.exec(this.path)
return e.lastIndex=0,!!t&&(this.#r+=t[0].length,!0)}ignoreWhitespace(){if(this.#r!==this.#n){const e=`must emit or ignore before consuming whitespace ('${this.path.slice(this.#n,this.#r)}':${this.pos})`
throw new JSONPathLexerError(e,new Token(f.ERROR,e,this.pos,this.path))}return!!this.acceptRun(N)&&(this.ignore(),!0)}error(e){this.tokens.push(new Token(f.ERROR,e,this.#r,this.path))}}function tokenize(e,t){const[r,n]=function(e,t){const r=new Lexer(e,t)
return[r,r.tokens]}(e,t)
if(r.run(),n.length&&n[n.length-1].kind===f.ERROR)throw new JSONPathSyntaxError(n[n.length-1].value,n[n.length-1])
if(0!==r.bracketStack.length){const[e,n]=r.bracketStack[r.bracketStack.length-1]
throw new JSONPathSyntaxError("unbalanced brackets",new Token(f.ERROR,e,n,t))}return n}function lexRoot(e){const t=e.next()
return"$"!==t?(e.backup(),e.error(`expected '$', found '${t}'`),null):(e.emit(f.ROOT),lexSegment)}function lexSegment(e){e.ignoreWhitespace()&&!e.peek()&&e.error("trailing whitespace")
const t=e.next()
switch(t){case"":return e.emit(f.EOF),null
case".":return"."===e.peek()?(e.next(),e.emit(f.DDOT),lexDescendantSelection):lexDotSelector
case"[":return e.bracketStack.push(["[",e.start]),e.emit(f.LBRACKET),lexInsideBracketedSelection
default:return e.backup(),e.filterLevel?lexInsideFilter:(e.error(`expected '.', '..' or a bracketed selection, found '${t}'`),null)}}function lexDescendantSelection(e){if(e.acceptMatchRun(x))return e.emit(f.NAME),lexSegment
if(!e.environment.strict){if("~"===e.environment.keysPattern.source&&"~"===e.peek())return e.next(),e.peekMatch(O)?(e.ignore(),e.acceptMatchRun(x),e.emit(f.KEY),lexSegment):(e.emit(f.KEYS),lexSegment)
if(e.acceptMatchRun(e.environment.keysPattern))return e.emit(f.KEYS),lexSegment}const t=e.next()
switch(t){case"":return e.error("bald descendant segment"),null
case"*":return e.emit(f.WILD),lexSegment
case"[":return e.bracketStack.push(["[",e.start]),e.emit(f.LBRACKET),lexInsideBracketedSelection
default:return e.backup(),e.error(`unexpected descendent selection token '${t}'`),null}}function lexDotSelector(e){if(e.ignore(),e.ignoreWhitespace())return e.error("unexpected whitespace after dot"),null
if(!e.environment.strict){if("~"===e.environment.keysPattern.source&&"~"===e.peek())return e.next(),e.peekMatch(O)?(e.ignore(),e.acceptMatchRun(x),e.emit(f.KEY),lexSegment):(e.emit(f.KEYS),lexSegment)
if(e.acceptMatchRun(e.environment.keysPattern))return e.emit(f.KEYS),lexSegment}if(e.acceptMatchRun(x))return e.emit(f.NAME),lexSegment
const t=e.next()
return"*"===t?(e.emit(f.WILD),lexSegment):(e.backup(),e.error(`unexpected shorthand selector '${t}'`),null)}function lexInsideBracketedSelection(e){for(;;){if(e.ignoreWhitespace(),e.acceptMatchRun(d)){e.emit(f.INDEX)
continue}if(!e.environment.strict&&e.acceptMatchRun(e.environment.keysPattern))switch(e.peek()){case"'":return e.ignore(),e.next(),w(e)
case'"':return e.ignore(),e.next(),k(e)
case"?":return e.next(),e.emit(f.KEYS_FILTER),e.filterLevel+=1,lexInsideFilter
default:e.emit(f.KEYS)
continue}const t=e.next()
switch(t){case"]":return 0===e.bracketStack.length||"["!==e.bracketStack[e.bracketStack.length-1][0]?(e.backup(),e.error("unbalanced brackets"),null):(e.bracketStack.pop(),e.emit(f.RBRACKET),lexSegment)
case"":return e.error("unclosed bracketed selection"),null
case"*":e.emit(f.WILD)
continue
case"?":return e.emit(f.FILTER),e.filterLevel+=1,lexInsideFilter
case",":e.emit(f.COMMA)
continue
case":":e.emit(f.COLON)
continue
case"'":return m
case'"':return y
default:return e.backup(),e.error(`unexpected token '${t}' in bracketed selection`),null}}}function lexInsideFilter(e){for(;;){e.ignoreWhitespace()
const t=e.next()
switch(t){case"":return e.error("unclosed bracketed selection"),null
case"]":return e.filterLevel-=1,e.backup(),lexInsideBracketedSelection
case",":if(e.emit(f.COMMA),e.funcCallStack.length)continue
return e.filterLevel-=1,lexInsideBracketedSelection
case"'":return v
case'"':return P
case"(":e.bracketStack.push(["(",e.start]),e.emit(f.LPAREN),e.funcCallStack.length&&(e.funcCallStack[e.funcCallStack.length-1]+=1)
continue
case")":if(0===e.bracketStack.length||"("!==e.bracketStack[e.bracketStack.length-1][0])return e.backup(),e.error("unbalanced brackets"),null
e.bracketStack.pop(),e.emit(f.RPAREN),e.funcCallStack.length&&(1===e.funcCallStack[e.funcCallStack.length-1]?e.funcCallStack.pop():e.funcCallStack[e.funcCallStack.length-1]-=1)
continue
case"$":return e.emit(f.ROOT),lexSegment
case"@":return e.emit(f.CURRENT),lexSegment
case"#":return e.environment.strict?(e.backup(),e.error(`unexpected filter selector token '${t}'`),null):(e.emit(f.CURRENT_KEY),lexSegment)
case".":return e.backup(),lexSegment
case"!":"="===e.peek()?(e.next(),e.emit(f.NE)):e.emit(f.NOT)
continue
case"=":if("="===e.peek()){e.next(),e.emit(f.EQ)
continue}return e.backup(),e.error(`unexpected filter selector token '${t}'`),null
case"<":"="===e.peek()?(e.next(),e.emit(f.LE)):e.emit(f.LT)
continue
case">":"="===e.peek()?(e.next(),e.emit(f.GE)):e.emit(f.GT)
continue
default:if(e.backup(),e.acceptMatchRun(E)){if("."===e.peek()&&(e.next(),!e.acceptMatchRun(E)))return e.error("a fractional digit is required after a decimal point"),null
e.acceptMatchRun(S),e.emit(f.NUMBER)
continue}if(e.acceptMatchRun(/&&/y)){e.emit(f.AND)
continue}if(e.acceptMatchRun(/\|\|/y)){e.emit(f.OR)
continue}if(e.acceptMatchRun(/true/y)){e.emit(f.TRUE)
continue}if(e.acceptMatchRun(/false/y)){e.emit(f.FALSE)
continue}if(e.acceptMatchRun(/null/y)){e.emit(f.NULL)
continue}if(e.acceptMatchRun(g)&&"("===e.peek()){e.funcCallStack.push(1),e.emit(f.FUNCTION),e.bracketStack.push(["(",e.start]),e.next(),e.ignore()
continue}}return e.error(`unexpected filter selector token '${t}'`),null}}function makeLexString(e,t,r){return function(n){if(n.ignore(),n.peek()===e)return n.emit("'"===e?f.SINGLE_QUOTE_STRING:f.DOUBLE_QUOTE_STRING),n.next(),n.ignore(),t
for(;;){const o=n.path.slice(n.pos,n.pos+2),i=n.next()
if("\\\\"!==o&&o!==`\\${e}`){if("\\"===i&&!o.match(/\\[bfnrtu/]/))return n.error("invalid escape"),null
if(!i)return n.error(`unclosed string starting at index ${n.start}`),null
if(i===e)return n.backup(),n.emit(r),n.next(),n.ignore(),t}else n.next()}}}const m=makeLexString("'",lexInsideBracketedSelection,f.SINGLE_QUOTE_STRING),y=makeLexString('"',lexInsideBracketedSelection,f.DOUBLE_QUOTE_STRING),v=makeLexString("'",lexInsideFilter,f.SINGLE_QUOTE_STRING),P=makeLexString('"',lexInsideFilter,f.DOUBLE_QUOTE_STRING),w=makeLexString("'",lexInsideBracketedSelection,f.KEY_SINGLE_QUOTE_STRING),k=makeLexString('"',lexInsideBracketedSelection,f.KEY_DOUBLE_QUOTE_STRING)
class JSONPathSelector{constructor(e,t){this.environment=e,this.token=t}}class NameSelector extends JSONPathSelector{constructor(e,t,r){super(e,t),this.environment=e,this.token=t,this.name=r}resolve(e){const t=[]
return!isArray(e.value)&&hasStringKey(e.value,this.name)&&t.push(new JSONPathNode(e.value[this.name],e.location.concat(this.name),e.root)),t}*lazyResolve(e){!isArray(e.value)&&hasStringKey(e.value,this.name)&&(yield new JSONPathNode(e.value[this.name],e.location.concat(this.name),e.root))}toString(e){const{form:t}={...l,...e}
return"canonical"===t?toCanonical(this.name):toQuoted(this.name)}shorthand(){return toShorthand(this.name)}}class IndexSelector extends JSONPathSelector{constructor(e,t,r){if(super(e,t),this.environment=e,this.token=t,this.index=r,r<this.environment.minIntIndex||r>this.environment.maxIntIndex)throw new JSONPathIndexError("index out of range",this.token)}resolve(e){const t=[]
if(isArray(e.value)){const r=this.normalizedIndex(e.value.length)
r in e.value&&t.push(new JSONPathNode(e.value[r],e.location.concat(r),e.root))}return t}*lazyResolve(e){if(isArray(e.value)){const t=this.normalizedIndex(e.value.length)
t in e.value&&(yield new JSONPathNode(e.value[t],e.location.concat(t),e.root))}}toString(){return String(this.index)}normalizedIndex(e){return this.index<0&&e>=Math.abs(this.index)?e+this.index:this.index}}class SliceSelector extends JSONPathSelector{constructor(e,t,r,n,o){super(e,t),this.environment=e,this.token=t,this.start=r,this.stop=n,this.step=o,this.checkRange(r,n,o)}resolve(e){const t=[]
if(!isArray(e.value))return t
for(const[r,n]of this.slice(e.value,this.start,this.stop,this.step))t.push(new JSONPathNode(n,e.location.concat(r),e.root))
return t}*lazyResolve(e){if(isArray(e.value))for(const[t,r]of this.lazySlice(e.value,this.start,this.stop,this.step))yield new JSONPathNode(r,e.location.concat(t),e.root)}toString(){return`${this.start?this.start:""}:${this.stop?this.stop:""}:${this.step?this.step:"1"}`}checkRange(...e){for(const t of e)if(void 0!==t&&(t<this.environment.minIntIndex||t>this.environment.maxIntIndex))throw new JSONPathIndexError("index out of range",this.token)}slice(e,t,r,n){const o=e.length
if(0===(n=n??1)||!o)return[]
const i=[]
let s
if(n>0){s=this.normalizeIndex(t,0,o,n)
const a=this.normalizeIndex(r,o,o,n)
for(;s<a;s+=n)i.push([s,e[s]])}else{s=this.normalizeIndex(t,o-1,o,n)
const a=this.normalizeIndex(r,-1,o,n)
for(;s>a;s+=n)i.push([s,e[s]])}return i}*lazySlice(e,t,r,n){const o=e.length
if(0===(n=n??1)||!o)return[]
let i
if(n>0){i=this.normalizeIndex(t,0,o,n)
const s=this.normalizeIndex(r,o,o,n)
for(;i<s;i+=n)yield[i,e[i]]}else{i=this.normalizeIndex(t,o-1,o,n)
const s=this.normalizeIndex(r,-1,o,n)
for(;i>s;i+=n)yield[i,e[i]]}}normalizeIndex(e,t,r,n){return void 0===e?t:e<0?n<0?Math.max(e+r,-1):Math.max(e+r,0):n<0?Math.min(e,r-1):Math.min(e,r)}}class WildcardSelector extends JSONPathSelector{constructor(e,t){super(e,t),this.environment=e,this.token=t}resolve(e){const t=[]
if(e.value instanceof String)return t
if(isArray(e.value))for(let r=0;r<e.value.length;r++)t.push(new JSONPathNode(e.value[r],e.location.concat(r),e.root))
else if(isObject(e.value))for(const[r,n]of this.environment.entries(e.value))t.push(new JSONPathNode(n,e.location.concat(r),e.root))
return t}*lazyResolve(e){if(isArray(e.value))for(let t=0;t<e.value.length;t++)yield new JSONPathNode(e.value[t],e.location.concat(t),e.root)
else if(isObject(e.value)&&!isString(e.value))for(const[t,r]of this.environment.entries(e.value))yield new JSONPathNode(r,e.location.concat(t),e.root)}toString(){return"*"}}class FilterSelector extends JSONPathSelector{constructor(e,t,r){super(e,t),this.environment=e,this.token=t,this.expression=r}resolve(e){const t=[]
if(e.value instanceof String)return t
if(isArray(e.value))for(let r=0;r<e.value.length;r++){const n=e.value[r],o={environment:this.environment,currentValue:n,rootValue:e.root,currentKey:r}
this.expression.evaluate(o)&&t.push(new JSONPathNode(n,e.location.concat(r),e.root))}else if(isObject(e.value))for(const[r,n]of this.environment.entries(e.value)){const o={environment:this.environment,currentValue:n,rootValue:e.root,currentKey:r}
this.expression.evaluate(o)&&t.push(new JSONPathNode(n,e.location.concat(r),e.root))}return t}*lazyResolve(e){if(isArray(e.value))for(let t=0;t<e.value.length;t++){const r=e.value[t],n={environment:this.environment,currentValue:r,rootValue:e.root,lazy:!0,currentKey:t}
this.expression.evaluate(n)&&(yield new JSONPathNode(r,e.location.concat(t),e.root))}else if(isObject(e.value)&&!isString(e.value))for(const[t,r]of this.environment.entries(e.value)){const n={environment:this.environment,currentValue:r,rootValue:e.root,lazy:!0,currentKey:t}
this.expression.evaluate(n)&&(yield new JSONPathNode(r,e.location.concat(t),e.root))}}toString(e){return`?${this.expression.toString(e)}`}}var $=Object.freeze({__proto__:null,FilterSelector,IndexSelector,JSONPathSelector,NameSelector,SliceSelector,WildcardSelector})
class JSONPathSegment{constructor(e,t,r){this.environment=e,this.token=t,this.selectors=r}}class ChildSegment extends JSONPathSegment{resolve(e){const t=[]
for(const r of e)for(const e of this.selectors)t.push(...e.resolve(r))
return t}*lazyResolve(e){for(const t of e)for(const e of this.selectors)yield*e.resolve(t)}toString(e){const{form:t}={...l,...e}
if("pretty"===t&&1===this.selectors.length&&this.selectors[0]instanceof NameSelector){const e=this.selectors[0].shorthand()
if(null!=e)return`.${e}`}return`[${this.selectors.map(t=>t.toString(e)).join(", ")}]`}}class DescendantSegment extends JSONPathSegment{resolve(e){const t=[],r=(this.environment.nondeterministic?this.nondeterministicVisit:this.visit).bind(this)
for(const n of e)for(const e of r(n))for(const r of this.selectors)t.push(...r.resolve(e))
return t}*lazyResolve(e){for(const t of e)for(const e of this.visit(t))for(const t of this.selectors)yield*t.resolve(e)}toString(e){return`..[${this.selectors.map(t=>t.toString(e)).join(", ")}]`}*visit(e,t=1){if(t>=this.environment.maxRecursionDepth)throw new JSONPathRecursionLimitError("recursion limit reached",this.token)
if(yield e,isArray(e.value))for(let r=0;r<e.value.length;r++){const n=new JSONPathNode(e.value[r],e.location.concat(r),e.root)
yield*this.visit(n,t+1)}else if(isObject(e.value))for(const[r,n]of this.environment.entries(e.value)){const o=new JSONPathNode(n,e.location.concat(r),e.root)
yield*this.visit(o,t+1)}}*nondeterministicVisit(e,t=1){let r=Array.from(this.nondeterministicChildren(e)).map(e=>[e,t])
for(yield e;r.length;){const[e,t]=r.shift()
if(yield e,t>=this.environment.maxRecursionDepth)throw new JSONPathRecursionLimitError("recursion limit reached",this.token)
const n=Math.random()<.5
for(const o of this.nondeterministicChildren(e))if(n){yield o
r=interleave(r,Array.from(this.nondeterministicChildren(o)).map(e=>[e,t+2]))}else r.push([o,t+1])}}*nondeterministicChildren(e){if(!isString(e.value))if(isArray(e.value))for(let t=0;t<e.value.length;t++)yield new JSONPathNode(e.value[t],e.location.concat(t),e.root)
else if(isObject(e.value))for(const[t,r]of this.environment.entries(e.value))yield new JSONPathNode(r,e.location.concat(t),e.root)}}function interleave(e,t){if(0===e.length)return t
if(0===t.length)return e
const r=[],n=e[Symbol.iterator](),o=t[Symbol.iterator]()
for(let t=0;t<e.length;t++)r.push(n)
for(let e=0;e<t.length;e++)r.push(o)
return function(e){for(let t=e.length-1;t>0;t--){const r=Math.floor(Math.random()*(t+1));[e[t],e[r]]=[e[r],e[t]]}}(r),r.map(e=>e.next().value)}class JSONPathQuery{constructor(e,t){this.environment=e,this.segments=t}query(e){let t=[new JSONPathNode(e,[],e)]
for(const e of this.segments)t=e.resolve(t)
return new JSONPathNodeList(t)}lazyQuery(e){let t=[new JSONPathNode(e,[],e)][Symbol.iterator]()
for(const e of this.segments)t=e.lazyResolve(t)
return t}match(e){const t=this.lazyQuery(e).next()
if(!t.done)return t.value}toString(e){return`$${this.segments.map(t=>t.toString(e)).join("")}`}singularQuery(){for(const e of this.segments){if(e instanceof DescendantSegment)return!1
if(1!==e.selectors.length||!(e.selectors[0]instanceof NameSelector||e.selectors[0]instanceof IndexSelector))return!1}return!0}}class CurrentKey extends FilterExpression{evaluate(e){return e.currentKey??c}toString(){return"#"}}class KeySelector extends JSONPathSelector{constructor(e,t,r){super(e,t),this.environment=e,this.token=t,this.key=r}resolve(e){const t=[]
return e.value instanceof String||isArray(e.value)||isObject(e.value)&&hasStringKey(e.value,this.key)&&t.push(new JSONPathNode(this.key,e.location.concat(`${h}${this.key}`),e.root)),t}*lazyResolve(e){!isString(e.value)&&isObject(e.value)&&hasStringKey(e.value,this.key)&&(yield new JSONPathNode(this.key,e.location.concat(`${h}${this.key}`),e.root))}toString(e){const{form:t}={...l,...e}
return`~${("canonical"===t?toCanonical:toQuoted)(this.key)}`}}class KeysSelector extends JSONPathSelector{constructor(e,t){super(e,t),this.environment=e,this.token=t}resolve(e){const t=[]
if(e.value instanceof String||isArray(e.value))return t
if(isObject(e.value))for(const[r,n]of this.environment.entries(e.value))t.push(new JSONPathNode(r,e.location.concat(`${h}${r}`),e.root))
return t}*lazyResolve(e){if(isObject(e.value)&&!isString(e.value)&&!isArray(e.value))for(const[t,r]of this.environment.entries(e.value))yield new JSONPathNode(t,e.location.concat(`${h}${t}`),e.root)}toString(){return"~"}}class KeysFilterSelector extends JSONPathSelector{constructor(e,t,r){super(e,t),this.environment=e,this.token=t,this.expression=r}resolve(e){const t=[]
if(e.value instanceof String||isArray(e.value))return t
if(isObject(e.value))for(const[r,n]of this.environment.entries(e.value)){const o={environment:this.environment,currentValue:n,rootValue:e.root,currentKey:r}
this.expression.evaluate(o)&&t.push(new JSONPathNode(r,e.location.concat(`${h}${r}`),e.root))}return t}*lazyResolve(e){if(!(e.value instanceof String||isArray(e.value))&&isObject(e.value))for(const[t,r]of this.environment.entries(e.value)){const n={environment:this.environment,currentValue:r,rootValue:e.root,lazy:!0,currentKey:t}
this.expression.evaluate(n)&&(yield new JSONPathNode(t,e.location.concat(`${h}${t}`),e.root))}}toString(e){return`~?${this.expression.toString(e)}`}}const J=new Map([[f.AND,5],[f.EQ,6],[f.GE,6],[f.GT,6],[f.LE,6],[f.LT,6],[f.NE,6],[f.NOT,7],[f.OR,4],[f.RPAREN,1]]),R=new Map([[f.AND,"&&"],[f.EQ,"=="],[f.GE,">="],[f.GT,">"],[f.LE,"<="],[f.LT,"<"],[f.NE,"!="],[f.OR,"||"]]),T=new Set(["==",">=",">","<=","<","!="])
class Parser{constructor(e){this.environment=e,this.tokenMap=new Map([[f.FALSE,this.parseBoolean],[f.NUMBER,this.parseNumber],[f.LPAREN,this.parseGroupedExpression],[f.NOT,this.parsePrefixExpression],[f.NULL,this.parseNull],[f.ROOT,this.parseRootQuery],[f.CURRENT,this.parseRelativeQuery],[f.SINGLE_QUOTE_STRING,this.parseString],[f.DOUBLE_QUOTE_STRING,this.parseString],[f.TRUE,this.parseBoolean],[f.FUNCTION,this.parseFunction],[f.CURRENT_KEY,this.parseCurrentKey]])}parse(e){e.current.kind===f.ROOT&&e.next()
const t=this.parseQuery(e)
if(e.current.kind!==f.EOF)throw new JSONPathSyntaxError(`unexpected token '${e.current.kind}'`,e.current)
return t}parseQuery(e,t=!1){const r=[]
e:for(;;){switch(e.current.kind){case f.DDOT:{const t=e.next(),n=this.parseSelectors(e)
r.push(new DescendantSegment(this.environment,t,n))
break}case f.LBRACKET:case f.KEY:case f.KEYS:case f.NAME:case f.WILD:{const t=e.current,n=this.parseSelectors(e)
r.push(new ChildSegment(this.environment,t,n))
break}default:t&&e.backup()
break e}e.next()}return r}parseSelectors(e){switch(e.current.kind){case f.NAME:return[new NameSelector(this.environment,e.current,e.current.value)]
case f.WILD:return[new WildcardSelector(this.environment,e.current)]
case f.KEY:return[new KeySelector(this.environment,e.current,e.current.value)]
case f.KEYS:return[new KeysSelector(this.environment,e.current)]
case f.LBRACKET:return this.parseBracketedSelection(e)
default:return[]}}parseIndex(e){if(e.current.value.length>1&&e.current.value.startsWith("0")||e.current.value.startsWith("-0"))throw new JSONPathSyntaxError("leading zero in index selector",e.current)
return new IndexSelector(this.environment,e.current,Number(e.current.value))}parseSlice(e){const t=e.current,r=[]
function maybeIndex(e){if(e.kind===f.INDEX){if(e.value.length>1&&e.value.startsWith("0")||e.value.startsWith("-0"))throw new JSONPathSyntaxError("leading zero in index selector",e)
return!0}return!1}return maybeIndex(e.current)?(r.push(Number(e.current.value)),e.next(),e.expect(f.COLON),e.next()):(r.push(void 0),e.expect(f.COLON),e.next()),maybeIndex(e.current)?(r.push(Number(e.current.value)),e.next(),e.current.kind===f.COLON&&e.next()):e.current.kind===f.COLON&&(r.push(void 0),e.expect(f.COLON),e.next()),maybeIndex(e.current)&&(r.push(Number(e.current.value)),e.next()),e.backup(),new SliceSelector(this.environment,t,...r)}parseBracketedSelection(e){const t=e.next(),r=[]
for(;e.current.kind!==f.RBRACKET;){switch(e.current.kind){case f.SINGLE_QUOTE_STRING:case f.DOUBLE_QUOTE_STRING:r.push(new NameSelector(this.environment,e.current,this.decodeString(e.current)))
break
case f.FILTER:r.push(this.parseFilter(e))
break
case f.INDEX:e.peek.kind===f.COLON?r.push(this.parseSlice(e)):r.push(this.parseIndex(e))
break
case f.COLON:r.push(this.parseSlice(e))
break
case f.WILD:r.push(new WildcardSelector(this.environment,e.current))
break
case f.KEY_SINGLE_QUOTE_STRING:case f.KEY_DOUBLE_QUOTE_STRING:r.push(new KeySelector(this.environment,e.current,this.decodeString(e.current)))
break
case f.KEYS_FILTER:r.push(this.parseFilter(e,!0))
break
case f.KEYS:r.push(new KeysSelector(this.environment,e.current))
break
case f.EOF:throw new JSONPathSyntaxError("unexpected end of query",e.current)
default:throw new JSONPathSyntaxError(`unexpected token in bracketed selection '${e.current.kind}'`,e.current)}e.peek.kind!==f.RBRACKET&&(e.expectPeek(f.COMMA),e.next(),e.expectPeekNot(f.RBRACKET,"unexpected trailing comma")),e.next()}if(!r.length)throw new JSONPathSyntaxError("empty bracketed segment",t)
return r}parseFilter(e,t=!1){const n=e.next(),o=this.parseFilterExpression(e)
if(o instanceof FunctionExtension){const e=this.environment.functionRegister.get(o.name)
if(e&&e.returnType===r.ValueType)throw new JSONPathTypeError(`result of ${o.name}()  must be compared`,o.token)}return this.throwForLiteral(o),t?new KeysFilterSelector(this.environment,n,new LogicalExpression(n,o)):new FilterSelector(this.environment,n,new LogicalExpression(n,o))}parseBoolean(e){return e.current.kind===f.FALSE?new BooleanLiteral(e.current,!1):new BooleanLiteral(e.current,!0)}parseNull(e){return new NullLiteral(e.current)}parseString(e){return new StringLiteral(e.current,this.decodeString(e.current))}parseNumber(e){const t=e.current.value
if(t.startsWith("0")&&t.length>1)throw new JSONPathSyntaxError(`invalid number literal '${t}'`,e.current)
const r=Number(e.current.value)
if(isNaN(r))throw new JSONPathSyntaxError(`invalid number literal '${t}'`,e.current)
return new NumberLiteral(e.current,r)}parsePrefixExpression(e){return e.expect(f.NOT),e.next(),new PrefixExpression(e.current,"!",this.parseFilterExpression(e,7))}parseInfixExpression(e,t){const r=e.next(),n=J.get(r.kind)||1,o=this.parseFilterExpression(e,n),i=R.get(r.kind)
if(!i)throw new JSONPathSyntaxError(`unknown operator '${r.kind}'`,r)
return T.has(i)?(this.throwForNonComparable(t),this.throwForNonComparable(o)):(this.throwForLiteral(t),this.throwForLiteral(o)),new InfixExpression(r,t,i,o)}parseGroupedExpression(e){if(e.peek.kind===f.RPAREN)throw new JSONPathSyntaxError("empty paren expression",e.current)
e.next()
let t=this.parseFilterExpression(e)
for(e.next();e.current.kind!==f.RPAREN;){if(e.current.kind===f.EOF)throw new JSONPathSyntaxError("unbalanced parentheses",e.current)
if(!R.has(e.current.kind))throw new JSONPathSyntaxError(`expected an expression, found '${e.current.value}'`,e.current)
t=this.parseInfixExpression(e,t)}return e.expect(f.RPAREN),t}parseRootQuery(e){const t=e.next()
return new RootQuery(t,new JSONPathQuery(this.environment,this.parseQuery(e,!0)))}parseRelativeQuery(e){const t=e.next()
return new RelativeQuery(t,new JSONPathQuery(this.environment,this.parseQuery(e,!0)))}parseCurrentKey(e){return new CurrentKey(e.current)}parseFunction(e){const t=[],r=e.next()
for(;e.current.kind!==f.RPAREN;){const r=this.tokenMap.get(e.current.kind)
if(!r)throw new JSONPathSyntaxError(`unexpected '${e.current.value}'`,e.current)
let n=r.bind(this)(e),o=e.peek.kind
for(;R.has(o);)e.next(),n=this.parseInfixExpression(e,n),o=e.peek.kind
if(t.push(n),e.peek.kind!==f.RPAREN){if(e.peek.kind===f.RBRACKET)break
e.expectPeek(f.COMMA),e.next()}e.next()}return e.expect(f.RPAREN),new FunctionExtension(r,r.value,this.environment.checkWellTypedness(r,t))}parseFilterExpression(e,t=1){const r=this.tokenMap.get(e.current.kind)
if(!r){let t
switch(e.current.kind){case f.EOF:case f.RBRACKET:t="end of expression"
break
default:t=`'${e.current.value}'`}throw new JSONPathSyntaxError(`unexpected ${t}`,e.current)}let n=r.bind(this)(e)
for(;;){const r=e.peek.kind
if(r===f.EOF||r===f.RBRACKET||(J.get(r)||1)<t)break
if(!R.has(r))return n
e.next(),n=this.parseInfixExpression(e,n)}return n}decodeString(e){return this.unescapeString(e.kind===f.SINGLE_QUOTE_STRING?e.value.replaceAll('"','\\"').replaceAll("\\'","'"):e.value,e)}unescapeString(e,t){const r=[],n=e.length
let o,i=0
for(;i<n;){const n=e[i]
if("\\"===n)switch(i+=1,e[i]){case'"':r.push('"')
break
case"\\":r.push("\\")
break
case"/":r.push("/")
break
case"b":r.push("\b")
break
case"f":r.push("\f")
break
case"n":r.push("\n")
break
case"r":r.push("\r")
break
case"t":r.push("\t")
break
case"u":[o,i]=this.decodeHexChar(e,i,t),r.push(this.stringFromCodePoint(o,t))
break
default:throw new JSONPathSyntaxError("unknown escape sequence at index "+(t.index+i-1),t)}else this.stringFromCodePoint(n.codePointAt(0),t),r.push(n)
i+=1}return r.join("")}decodeHexChar(e,t,r){const n=e.length
if(t+4>=n)throw new JSONPathSyntaxError("incomplete escape sequence at index "+(r.index+t-1),r)
t+=1
let o=this.parseHexDigits(e.slice(t,t+4),r)
if(isLowSurrogate(o))throw new JSONPathSyntaxError("unexpected low surrogate codepoint at index "+(r.index+t-2),r)
if(function(e){return e>=55296&&e<=56319}(o)){if(!(t+9<n&&"\\"===e[t+4]&&"u"===e[t+5]))throw new JSONPathSyntaxError("incomplete escape sequence at index "+(r.index+t-2),r)
const i=this.parseHexDigits(e.slice(t+6,t+10),r)
if(!isLowSurrogate(i))throw new JSONPathSyntaxError(`unexpected codepoint at index ${r.index+t+4}`,r)
return o=65536+((1023&o)<<10|1023&i),[o,t+9]}return[o,t+3]}parseHexDigits(e,t){const r=new TextEncoder
let n=0
for(const o of r.encode(e))switch(n<<=4,o){case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:n|=o-48
break
case 97:case 98:case 99:case 100:case 101:case 102:n|=o-97+10
break
case 65:case 66:case 67:case 68:case 69:case 70:n|=o-65+10
break
default:throw new JSONPathSyntaxError("invalid \\uXXXX escape sequence",t)}return n}stringFromCodePoint(e,t){if(void 0===e||e<=31)throw new JSONPathSyntaxError("invalid character",t)
try{return String.fromCodePoint(e)}catch{throw new JSONPathSyntaxError("invalid escape sequence",t)}}throwForNonComparable(e){if((e instanceof RootQuery||e instanceof RelativeQuery)&&!e.path.singularQuery())throw new JSONPathTypeError("non-singular query is not comparable",e.token)
if(e instanceof FunctionExtension){const t=this.environment.functionRegister.get(e.name)
if(t&&t.returnType!==r.ValueType)throw new JSONPathTypeError(`result of ${e.name}() is not comparable`,e.token)}}throwForLiteral(e){if(e instanceof FilterExpressionLiteral)throw new JSONPathSyntaxError(`filter expression literals (${e.toString()}) must be compared`,e.token)}}function isLowSurrogate(e){return e>=56320&&e<=57343}class JSONPathEnvironment{functionRegister=new Map
constructor(e={}){this.strict=e.strict??!0,this.maxIntIndex=e.maxIntIndex??Math.pow(2,53)-1,this.minIntIndex=e.maxIntIndex??1-Math.pow(2,53),this.maxRecursionDepth=e.maxRecursionDepth??50,this.nondeterministic=e.nondeterministic??!1,this.keysPattern=e.keysPattern??/~/y,this.parser=new Parser(this),this.setupFilterFunctions()}compile(e){return new JSONPathQuery(this,this.parser.parse(new TokenStream(tokenize(this,e))))}query(e,t){return this.compile(e).query(t)}lazyQuery(e,t){return this.compile(e).lazyQuery(t)}match(e,t){return this.compile(e).match(t)}setupFilterFunctions(){this.functionRegister.set("count",new Count),this.functionRegister.set("length",new Length),this.functionRegister.set("search",new Search),this.functionRegister.set("match",new Match),this.functionRegister.set("value",new Value)}checkWellTypedness(e,t){const n=this.functionRegister.get(e.value)
if(!n)throw new UndefinedFilterFunctionError(`no such function '${e.value}'`,e)
if(t.length!==n.argTypes.length)throw new JSONPathTypeError(`${e.value}() takes ${n.argTypes.length} argument${1===n.argTypes.length?"":"s"}, ${t.length} given`,e)
for(const[o,i,s]of n.argTypes.map((e,r)=>[e,t[r],r]))switch(o){case r.ValueType:if(!(i instanceof FilterExpressionLiteral||i instanceof CurrentKey||i instanceof FilterQuery&&i.path.singularQuery()||i instanceof FunctionExtension&&this.functionRegister.get(i.name)?.returnType===r.ValueType))throw new JSONPathTypeError(`${e.value}() argument ${s} must be of ValueType`,i.token)
break
case r.LogicalType:if(!(i instanceof FilterQuery||i instanceof InfixExpression))throw new JSONPathTypeError(`${e.value}() argument ${s} must be of LogicalType`,i.token)
break
case r.NodesType:if(!(i instanceof FilterQuery||i instanceof FunctionExtension&&this.functionRegister.get(i.name)?.returnType===r.NodesType))throw new JSONPathTypeError(`${e.value}() argument ${s} must be of NodesType`,i.token)}return t}entries(e){return this.nondeterministic?function(e){for(let t=e.length-1;t>0;t--){const r=Math.floor(Math.random()*(t+1));[e[t],e[r]]=[e[r],e[t]]}return e}(Object.entries(e)):Object.entries(e)}}var b=Object.freeze({__proto__:null,Count,FunctionExpressionType:r,Has:class{argTypes=[r.ValueType,r.ValueType]
returnType=r.LogicalType
#t
constructor(e={}){this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=e.iRegexpCheck??!0,this.search=e.search??!0,this.#t=new LRUCache(this.cacheSize)}call(e,t){if(this.cacheSize>0){const r=this.#t.get(t)
if(r)try{return!!isObject(e)&&Object.keys(e).some(e=>!!e.match(r))}catch(e){if(this.throwErrors)throw e
return!1}}if(!isString(t)){if(this.throwErrors)throw new IRegexpError(`match() expected a string pattern, found ${t}`)
return!1}if(this.iRegexpCheck&&!check$1(t)){if(this.throwErrors)throw new IRegexpError(`pattern ${t} is not a valid I-Regexp pattern`)
return!1}try{const r=this.search?new RegExp(mapRegexp(t),"u"):new RegExp(mapRegexp(fullMatch(t)),"u")
return this.cacheSize>0&&this.#t.set(t,r),!!isObject(e)&&Object.keys(e).some(e=>!!e.match(r))}catch(e){if(this.throwErrors)throw e
return!1}}},Length,Match,Search,Value})
const L=new JSONPathEnvironment
function query(e,t){return L.query(e,t)}function lazyQuery(e,t){return L.lazyQuery(e,t)}function compile(e){return L.compile(e)}var I=Object.freeze({__proto__:null,DEFAULT_ENVIRONMENT:L,FunctionExpressionType:r,JSONPathEnvironment,JSONPathError,JSONPathIndexError,JSONPathLexerError,JSONPathNode,JSONPathNodeList,JSONPathQuery,JSONPathRecursionLimitError,JSONPathSegment,JSONPathSelector,JSONPathSyntaxError,JSONPathTypeError,KEY_MARK:h,Nothing:c,Token,TokenKind:f,compile,expressions:u,functions:b,lazyQuery,match:function(e,t){return L.match(e,t)},query,selectors:$})
class JSONPatchError extends Error{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchError"}}class JSONPatchTestFailure extends JSONPatchError{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPatchTestFailure"}}class OpAdd{name="add"
constructor(e,t){this.path=e,this.value=t}apply(e,t){return add(e,this.path,this.value,this.name,t)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class OpRemove{name="remove"
constructor(e){this.path=e}apply(e,t){return remove(e,this.path,this.name,t),e}toObject(){return{op:this.name,path:this.path.toString()}}}class OpReplace{name="replace"
constructor(e,t){this.path=e,this.value=t}apply(e,t){const[r,o]=this.path.resolveWithParent(e)
if(r===n)return this.value
const i=this.path.tokens.at(-1)
if(void 0===i)throw new JSONPatchError(`unexpected operation on 'undefined' (${this.name}:${t})`)
if(isArray(r)){if(o===n)throw new JSONPatchError(`can't replace nonexistent item (${this.name}:${t})`)
return r.splice(Number(i),1,this.value),e}if(isObject(r)){if(o===n)throw new JSONPatchError(`can't replace nonexistent property (${this.name}:${t})`)
return r[i]=this.value,e}throw new JSONPatchError(`unexpected operation on '${typeof r}' (${this.name}:${t})`)}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}class OpMove{name="move"
constructor(e,t){this.from=e,this.path=t}apply(e,t){if(this.path.isRelativeTo(this.from))throw new JSONPatchError(`can't move object to one of its own children (${this.name}:${t})`)
const r=remove(e,this.from,this.name,t)
return add(e,this.path,r,this.name,t)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}}class OpCopy{name="copy"
constructor(e,t){this.from=e,this.path=t}apply(e,t){const[r,o]=this.from.resolveWithParent(e)
if(o===n)throw new JSONPatchError(`source object does not exist (${this.name}:${t})`)
return add(e,this.path,o,this.name,t)}toObject(){return{op:this.name,from:this.from.toString(),path:this.path.toString()}}deepCopy(e){return JSON.parse(JSON.stringify(e))}}class OpTest{name="test"
constructor(e,t){this.path=e,this.value=t}apply(e,t){const[r,n]=this.path.resolveWithParent(e)
if(!deepEquals(n,this.value))throw new JSONPatchTestFailure(`test failed (${this.name}:${t})`)
return e}toObject(){return{op:this.name,path:this.path.toString(),value:this.value}}}function add(e,t,r,o,i){const[s,a]=t.resolveWithParent(e)
if(s===n)return r
const c=t.tokens.at(-1)
if(void 0===c)throw new JSONPatchError(`unexpected operation on 'undefined' (${o}:${i})`)
if(isArray(s)){if(a===n){if("-"!==c&&Number(c)!==s.length)throw new JSONPatchError(`index out of range (${o}:${i})`)
return s.push(r),e}return s.splice(Number(c),0,r),e}if(isObject(s))return s[c]=r,e
throw new JSONPatchError(`unexpected operation on '${typeof s}' (${o}:${i})`)}function remove(e,t,r,o){const[i,s]=t.resolveWithParent(e)
if(i===n)throw new JSONPatchError(`can't remove root (${r}:${o})`)
const a=t.tokens.at(-1)
if(void 0===a)throw new JSONPatchError(`unexpected operation on 'undefined' (${r}:${o})`)
if(isArray(i)){if(s===n)throw new JSONPatchError(`can't ${r} nonexistent item (${r}:${o})`)
return i.splice(Number(a),1),s}if(isObject(i)){if(s===n)throw new JSONPatchError(`can't ${r} nonexistent property (${r}:${o})`)
return delete i[a],s}throw new JSONPatchError(`unexpected operation on '${typeof i}' (${r}:${o})`)}class JSONPatch{ops=[]
constructor(e){e&&this.build(e)}*[Symbol.iterator](){for(const e of this.ops)yield e.toObject()}add(e,t){return this.ops.push(new OpAdd(this.ensurePointer(e,"add",this.ops.length),t)),this}remove(e){return this.ops.push(new OpRemove(this.ensurePointer(e,"remove",this.ops.length))),this}replace(e,t){return this.ops.push(new OpReplace(this.ensurePointer(e,"replace",this.ops.length),t)),this}move(e,t){return this.ops.push(new OpMove(this.ensurePointer(e,"move",this.ops.length),this.ensurePointer(t,"move",this.ops.length))),this}copy(e,t){return this.ops.push(new OpCopy(this.ensurePointer(e,"copy",this.ops.length),this.ensurePointer(t,"copy",this.ops.length))),this}test(e,t){return this.ops.push(new OpTest(this.ensurePointer(e,"test",this.ops.length),t)),this}apply(e){let t=e
for(let e=0;e<this.ops.length;e++){const r=this.ops[e]
try{t=r.apply(t,e)}catch(t){if(t instanceof JSONPointerResolutionError)throw new JSONPatchError(`${t.message} (${r.name}:${e})`)
throw t}}return t}toArray(){return this.ops.map(e=>e.toObject())}build(e){for(let t=0;t<e.length;t++){const r=e[t]
switch(r.op){case"add":this.add(this.opPointer(r,"path","add",t),this.opValue(r,"value","add",t))
break
case"remove":this.remove(this.opPointer(r,"path","remove",t))
break
case"replace":this.replace(this.opPointer(r,"path","replace",t),this.opValue(r,"value","replace",t))
break
case"move":this.move(this.opPointer(r,"from","move",t),this.opPointer(r,"path","move",t))
break
case"copy":this.copy(this.opPointer(r,"from","copy",t),this.opPointer(r,"path","copy",t))
break
case"test":this.test(this.opPointer(r,"path","test",t),this.opValue(r,"value","test",t))
break
default:throw new JSONPatchError(`expected 'op' to be one of 'add', 'remove', 'replace', 'move', 'copy' or 'test' (${r.op}:${t})`)}}}opPointer(e,t,r,n){if(!Object.hasOwn(e,t))throw new JSONPatchError(`missing property '${t}' (${r}:${n})`)
const o=e[t]
if(!isString(o))throw new JSONPatchError(`expected a JSON Pointer string for '${t}', found ${typeof o} (${r}:${n})`)
try{return new JSONPointer(o)}catch(e){if(e instanceof JSONPointerError)throw new JSONPatchError(`${e.message} (${r}:${n})`)
throw e}}opValue(e,t,r,n){if(!Object.hasOwn(e,t))throw new JSONPatchError(`missing property '${t}' (${r}:${n})`)
return e[t]}ensurePointer(e,t,r){if(e instanceof JSONPointer)return e
if(!isString(e))throw new JSONPatchError(`expected a JSON Pointer string, found ${typeof e} (${t}:${r})`)
try{return new JSONPointer(e)}catch(e){if(e instanceof JSONPointerError)throw new JSONPatchError(`${e.message} (${t}:${r})`)
throw e}}}function apply(e,t){return new JSONPatch(e).apply(t)}var _=Object.freeze({__proto__:null,JSONPatch,JSONPatchError,JSONPatchTestFailure,apply})
t.DEFAULT_ENVIRONMENT=L,t.FunctionExpressionType=r,t.JSONPatch=JSONPatch,t.JSONPatchError=JSONPatchError,t.JSONPatchTestFailure=JSONPatchTestFailure,t.JSONPathEnvironment=JSONPathEnvironment,t.JSONPathError=JSONPathError,t.JSONPathIndexError=JSONPathIndexError,t.JSONPathLexerError=JSONPathLexerError,t.JSONPathNode=JSONPathNode,t.JSONPathNodeList=JSONPathNodeList,t.JSONPathQuery=JSONPathQuery,t.JSONPathRecursionLimitError=JSONPathRecursionLimitError,t.JSONPathSyntaxError=JSONPathSyntaxError,t.JSONPathTypeError=JSONPathTypeError,t.JSONPointer=JSONPointer,t.Nothing=c,t.RelativeJSONPointer=RelativeJSONPointer,t.Token=Token,t.TokenKind=f,t.UNDEFINED=n,t.apply=apply,t.compile=compile,t.jsonpatch=_,t.jsonpath=I,t.jsonpointer=s,t.lazyQuery=lazyQuery,t.query=query,t.resolve=resolve,t.version="2.3.1"})}
