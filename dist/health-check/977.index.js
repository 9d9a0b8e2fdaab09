export const id=977
export const ids=[977]
export const modules={5803:((e,t,s)=>{const{websocketMask:r,websocketUnmask:o}=s(8611),{EMPTY_BUFFER:i}=s(1791),n=Buffer[Symbol.species]
function _mask(e,t,s,r,o){for(let i=0;i<o;i++)s[r+i]=e[i]^t[3&i]}function _unmask(e,t){for(let s=0;s<e.length;s++)e[s]^=t[3&s]}if(e.exports={concat:function(e,t){if(0===e.length)return i
if(1===e.length)return e[0]
const s=Buffer.allocUnsafe(t)
let r=0
for(let t=0;t<e.length;t++){const o=e[t]
s.set(o,r),r+=o.length}return r<t?new n(s.buffer,s.byteOffset,r):s},mask:_mask,toArrayBuffer:function(e){return e.length===e.buffer.byteLength?e.buffer:e.buffer.slice(e.byteOffset,e.byteOffset+e.length)},toBuffer:function toBuffer(e){if(toBuffer.readOnly=!0,Buffer.isBuffer(e))return e
let t
return e instanceof ArrayBuffer?t=new n(e):ArrayBuffer.isView(e)?t=new n(e.buffer,e.byteOffset,e.byteLength):(t=Buffer.from(e),toBuffer.readOnly=!1),t},unmask:_unmask},r)e.exports.mask=function(e,t,s,o,i){i<24?_mask(e,t,s,o,i):r(e,t,s,o,i)},e.exports.unmask=function(e,t){e.length<24?_unmask(e,t):o(e,t)}
else if(!process.env.WS_NO_BUFFER_UTIL)try{const t=s(708)
e.exports.mask=function(e,s,r,o,i){i<48?_mask(e,s,r,o,i):t.mask(e,s,r,o,i)},e.exports.unmask=function(e,s){e.length<32?_unmask(e,s):t.unmask(e,s)}}catch(e){}}),1791:(e=>{const t=["nodebuffer","arraybuffer","fragments"],s="undefined"!=typeof Blob
s&&t.push("blob"),e.exports={BINARY_TYPES:t,CLOSE_TIMEOUT:3e4,EMPTY_BUFFER:Buffer.alloc(0),GUID:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",hasBlob:s,kForOnEventAttribute:Symbol("kIsForOnEventAttribute"),kListener:Symbol("kListener"),kStatusCode:Symbol("status-code"),kWebSocket:Symbol("websocket"),NOOP:()=>{}}}),4634:((e,t,s)=>{const{kForOnEventAttribute:r,kListener:o}=s(1791),i=Symbol("kCode"),n=Symbol("kData"),a=Symbol("kError"),h=Symbol("kMessage"),c=Symbol("kReason"),l=Symbol("kTarget"),d=Symbol("kType"),f=Symbol("kWasClean")
class Event{constructor(e){this[l]=null,this[d]=e}get target(){return this[l]}get type(){return this[d]}}Object.defineProperty(Event.prototype,"target",{enumerable:!0}),Object.defineProperty(Event.prototype,"type",{enumerable:!0})
class CloseEvent extends Event{constructor(e,t={}){super(e),this[i]=void 0===t.code?0:t.code,this[c]=void 0===t.reason?"":t.reason,this[f]=void 0!==t.wasClean&&t.wasClean}get code(){return this[i]}get reason(){return this[c]}get wasClean(){return this[f]}}Object.defineProperty(CloseEvent.prototype,"code",{enumerable:!0}),Object.defineProperty(CloseEvent.prototype,"reason",{enumerable:!0}),Object.defineProperty(CloseEvent.prototype,"wasClean",{enumerable:!0})
class ErrorEvent extends Event{constructor(e,t={}){super(e),this[a]=void 0===t.error?null:t.error,this[h]=void 0===t.message?"":t.message}get error(){return this[a]}get message(){return this[h]}}Object.defineProperty(ErrorEvent.prototype,"error",{enumerable:!0}),Object.defineProperty(ErrorEvent.prototype,"message",{enumerable:!0})
class MessageEvent extends Event{constructor(e,t={}){super(e),this[n]=void 0===t.data?null:t.data}get data(){return this[n]}}Object.defineProperty(MessageEvent.prototype,"data",{enumerable:!0})
const u={addEventListener(e,t,s={}){for(const i of this.listeners(e))if(!s[r]&&i[o]===t&&!i[r])return
let i
if("message"===e)i=function(e,s){const r=new MessageEvent("message",{data:s?e:e.toString()})
r[l]=this,callListener(t,this,r)}
else if("close"===e)i=function(e,s){const r=new CloseEvent("close",{code:e,reason:s.toString(),wasClean:this._closeFrameReceived&&this._closeFrameSent})
r[l]=this,callListener(t,this,r)}
else if("error"===e)i=function(e){const s=new ErrorEvent("error",{error:e,message:e.message})
s[l]=this,callListener(t,this,s)}
else{if("open"!==e)return
i=function(){const e=new Event("open")
e[l]=this,callListener(t,this,e)}}i[r]=!!s[r],i[o]=t,s.once?this.once(e,i):this.on(e,i)},removeEventListener(e,t){for(const s of this.listeners(e))if(s[o]===t&&!s[r]){this.removeListener(e,s)
break}}}
function callListener(e,t,s){"object"==typeof e&&e.handleEvent?e.handleEvent.call(e,s):e.call(t,s)}e.exports={CloseEvent,ErrorEvent,Event,EventTarget:u,MessageEvent}}),1335:((e,t,s)=>{const{tokenChars:r}=s(6615)
function push(e,t,s){void 0===e[t]?e[t]=[s]:e[t].push(s)}e.exports={format:function(e){return Object.keys(e).map(t=>{let s=e[t]
return Array.isArray(s)||(s=[s]),s.map(e=>[t].concat(Object.keys(e).map(t=>{let s=e[t]
return Array.isArray(s)||(s=[s]),s.map(e=>!0===e?t:`${t}=${e}`).join("; ")})).join("; ")).join(", ")}).join(", ")},parse:function(e){const t=Object.create(null)
let s,o,i=Object.create(null),n=!1,a=!1,h=!1,c=-1,l=-1,d=-1,f=0
for(;f<e.length;f++)if(l=e.charCodeAt(f),void 0===s)if(-1===d&&1===r[l])-1===c&&(c=f)
else if(0===f||32!==l&&9!==l){if(59!==l&&44!==l)throw new SyntaxError(`Unexpected character at index ${f}`)
{if(-1===c)throw new SyntaxError(`Unexpected character at index ${f}`);-1===d&&(d=f)
const r=e.slice(c,d)
44===l?(push(t,r,i),i=Object.create(null)):s=r,c=d=-1}}else-1===d&&-1!==c&&(d=f)
else if(void 0===o)if(-1===d&&1===r[l])-1===c&&(c=f)
else if(32===l||9===l)-1===d&&-1!==c&&(d=f)
else if(59===l||44===l){if(-1===c)throw new SyntaxError(`Unexpected character at index ${f}`);-1===d&&(d=f),push(i,e.slice(c,d),!0),44===l&&(push(t,s,i),i=Object.create(null),s=void 0),c=d=-1}else{if(61!==l||-1===c||-1!==d)throw new SyntaxError(`Unexpected character at index ${f}`)
o=e.slice(c,f),c=d=-1}else if(a){if(1!==r[l])throw new SyntaxError(`Unexpected character at index ${f}`);-1===c?c=f:n||(n=!0),a=!1}else if(h)if(1===r[l])-1===c&&(c=f)
else if(34===l&&-1!==c)h=!1,d=f
else{if(92!==l)throw new SyntaxError(`Unexpected character at index ${f}`)
a=!0}else if(34===l&&61===e.charCodeAt(f-1))h=!0
else if(-1===d&&1===r[l])-1===c&&(c=f)
else if(-1===c||32!==l&&9!==l){if(59!==l&&44!==l)throw new SyntaxError(`Unexpected character at index ${f}`)
{if(-1===c)throw new SyntaxError(`Unexpected character at index ${f}`);-1===d&&(d=f)
let r=e.slice(c,d)
n&&(r=r.replace(/\\/g,""),n=!1),push(i,o,r),44===l&&(push(t,s,i),i=Object.create(null),s=void 0),o=void 0,c=d=-1}}else-1===d&&(d=f)
if(-1===c||h||32===l||9===l)throw new SyntaxError("Unexpected end of input");-1===d&&(d=f)
const u=e.slice(c,d)
return void 0===s?push(t,u,i):(void 0===o?push(i,u,!0):push(i,o,n?u.replace(/\\/g,""):u),push(t,s,i)),t}}}),958:(e=>{const t=Symbol("kDone"),s=Symbol("kRun")
e.exports=class{constructor(e){this[t]=()=>{this.pending--,this[s]()},this.concurrency=e||1/0,this.jobs=[],this.pending=0}add(e){this.jobs.push(e),this[s]()}[s](){if(this.pending!==this.concurrency&&this.jobs.length){const e=this.jobs.shift()
this.pending++,e(this[t])}}}}),4376:((e,t,s)=>{const r=s(3106),o=s(5803),i=s(958),{kStatusCode:n}=s(1791),a=Buffer[Symbol.species],h=Buffer.from([0,0,255,255]),c=Symbol("permessage-deflate"),l=Symbol("total-length"),d=Symbol("callback"),f=Symbol("buffers"),u=Symbol("error")
let _
function deflateOnData(e){this[f].push(e),this[l]+=e.length}function inflateOnData(e){this[l]+=e.length,this[c]._maxPayload<1||this[l]<=this[c]._maxPayload?this[f].push(e):(this[u]=new RangeError("Max payload size exceeded"),this[u].code="WS_ERR_UNSUPPORTED_MESSAGE_LENGTH",this[u][n]=1009,this.removeListener("data",inflateOnData),this.reset())}function inflateOnError(e){this[c]._inflate=null,this[u]?this[d](this[u]):(e[n]=1007,this[d](e))}e.exports=class{constructor(e){if(this._options=e||{},this._threshold=void 0!==this._options.threshold?this._options.threshold:1024,this._maxPayload=0|this._options.maxPayload,this._isServer=!!this._options.isServer,this._deflate=null,this._inflate=null,this.params=null,!_){const e=void 0!==this._options.concurrencyLimit?this._options.concurrencyLimit:10
_=new i(e)}}static get extensionName(){return"permessage-deflate"}offer(){const e={}
return this._options.serverNoContextTakeover&&(e.server_no_context_takeover=!0),this._options.clientNoContextTakeover&&(e.client_no_context_takeover=!0),this._options.serverMaxWindowBits&&(e.server_max_window_bits=this._options.serverMaxWindowBits),this._options.clientMaxWindowBits?e.client_max_window_bits=this._options.clientMaxWindowBits:null==this._options.clientMaxWindowBits&&(e.client_max_window_bits=!0),e}accept(e){return e=this.normalizeParams(e),this.params=this._isServer?this.acceptAsServer(e):this.acceptAsClient(e),this.params}cleanup(){if(this._inflate&&(this._inflate.close(),this._inflate=null),this._deflate){const e=this._deflate[d]
this._deflate.close(),this._deflate=null,e&&e(new Error("The deflate stream was closed while data was being processed"))}}acceptAsServer(e){const t=this._options,s=e.find(e=>!(!1===t.serverNoContextTakeover&&e.server_no_context_takeover||e.server_max_window_bits&&(!1===t.serverMaxWindowBits||"number"==typeof t.serverMaxWindowBits&&t.serverMaxWindowBits>e.server_max_window_bits)||"number"==typeof t.clientMaxWindowBits&&("number"==typeof e.client_max_window_bits?t.clientMaxWindowBits>e.client_max_window_bits:!e.client_max_window_bits)))
if(!s)throw new Error("None of the extension offers can be accepted")
return t.serverNoContextTakeover&&(s.server_no_context_takeover=!0),t.clientNoContextTakeover&&(s.client_no_context_takeover=!0),"number"==typeof t.serverMaxWindowBits&&(s.server_max_window_bits=t.serverMaxWindowBits),"number"==typeof t.clientMaxWindowBits?s.client_max_window_bits=t.clientMaxWindowBits:!0!==s.client_max_window_bits&&!1!==t.clientMaxWindowBits||delete s.client_max_window_bits,s}acceptAsClient(e){const t=e[0]
if(!1===this._options.clientNoContextTakeover&&t.client_no_context_takeover)throw new Error('Unexpected parameter "client_no_context_takeover"')
if(t.client_max_window_bits){if(!1===this._options.clientMaxWindowBits||"number"==typeof this._options.clientMaxWindowBits&&t.client_max_window_bits>this._options.clientMaxWindowBits)throw new Error('Unexpected or invalid parameter "client_max_window_bits"')}else"number"==typeof this._options.clientMaxWindowBits&&(t.client_max_window_bits=this._options.clientMaxWindowBits)
return t}normalizeParams(e){return e.forEach(e=>{Object.keys(e).forEach(t=>{let s=e[t]
if(s.length>1)throw new Error(`Parameter "${t}" must have only a single value`)
if(s=s[0],"client_max_window_bits"===t){if(!0!==s){const e=+s
if(!Number.isInteger(e)||e<8||e>15)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)
s=e}else if(!this._isServer)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)}else if("server_max_window_bits"===t){const e=+s
if(!Number.isInteger(e)||e<8||e>15)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)
s=e}else{if("client_no_context_takeover"!==t&&"server_no_context_takeover"!==t)throw new Error(`Unknown parameter "${t}"`)
if(!0!==s)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)}e[t]=s})}),e}decompress(e,t,s){_.add(r=>{this._decompress(e,t,(e,t)=>{r(),s(e,t)})})}compress(e,t,s){_.add(r=>{this._compress(e,t,(e,t)=>{r(),s(e,t)})})}_decompress(e,t,s){const i=this._isServer?"client":"server"
if(!this._inflate){const e=`${i}_max_window_bits`,t="number"!=typeof this.params[e]?r.Z_DEFAULT_WINDOWBITS:this.params[e]
this._inflate=r.createInflateRaw({...this._options.zlibInflateOptions,windowBits:t}),this._inflate[c]=this,this._inflate[l]=0,this._inflate[f]=[],this._inflate.on("error",inflateOnError),this._inflate.on("data",inflateOnData)}this._inflate[d]=s,this._inflate.write(e),t&&this._inflate.write(h),this._inflate.flush(()=>{const e=this._inflate[u]
if(e)return this._inflate.close(),this._inflate=null,void s(e)
const r=o.concat(this._inflate[f],this._inflate[l])
this._inflate._readableState.endEmitted?(this._inflate.close(),this._inflate=null):(this._inflate[l]=0,this._inflate[f]=[],t&&this.params[`${i}_no_context_takeover`]&&this._inflate.reset()),s(null,r)})}_compress(e,t,s){const i=this._isServer?"server":"client"
if(!this._deflate){const e=`${i}_max_window_bits`,t="number"!=typeof this.params[e]?r.Z_DEFAULT_WINDOWBITS:this.params[e]
this._deflate=r.createDeflateRaw({...this._options.zlibDeflateOptions,windowBits:t}),this._deflate[l]=0,this._deflate[f]=[],this._deflate.on("data",deflateOnData)}this._deflate[d]=s,this._deflate.write(e),this._deflate.flush(r.Z_SYNC_FLUSH,()=>{if(!this._deflate)return
let e=o.concat(this._deflate[f],this._deflate[l])
t&&(e=new a(e.buffer,e.byteOffset,e.length-4)),this._deflate[d]=null,this._deflate[l]=0,this._deflate[f]=[],t&&this.params[`${i}_no_context_takeover`]&&this._deflate.reset(),s(null,e)})}}}),893:((e,t,s)=>{const{Writable:r}=s(2203),o=s(4376),{BINARY_TYPES:i,EMPTY_BUFFER:n,kStatusCode:a,kWebSocket:h}=s(1791),{concat:c,toArrayBuffer:l,unmask:d}=s(5803),{isValidStatusCode:f,isValidUTF8:u}=s(6615),_=Buffer[Symbol.species]
e.exports=class extends r{constructor(e={}){super(),this._allowSynchronousEvents=void 0===e.allowSynchronousEvents||e.allowSynchronousEvents,this._binaryType=e.binaryType||i[0],this._extensions=e.extensions||{},this._isServer=!!e.isServer,this._maxBufferedChunks=0|e.maxBufferedChunks,this._maxFragments=0|e.maxFragments,this._maxPayload=0|e.maxPayload,this._skipUTF8Validation=!!e.skipUTF8Validation,this[h]=void 0,this._bufferedBytes=0,this._buffers=[],this._compressed=!1,this._payloadLength=0,this._mask=void 0,this._fragmented=0,this._masked=!1,this._fin=!1,this._opcode=0,this._totalPayloadLength=0,this._messageLength=0,this._numFragments=0,this._fragments=[],this._errored=!1,this._loop=!1,this._state=0}_write(e,t,s){if(8===this._opcode&&0==this._state)return s()
this._maxBufferedChunks>0&&this._buffers.length>=this._maxBufferedChunks?s(this.createError(RangeError,"Too many buffered chunks",!1,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS")):(this._bufferedBytes+=e.length,this._buffers.push(e),this.startLoop(s))}consume(e){if(this._bufferedBytes-=e,e===this._buffers[0].length)return this._buffers.shift()
if(e<this._buffers[0].length){const t=this._buffers[0]
return this._buffers[0]=new _(t.buffer,t.byteOffset+e,t.length-e),new _(t.buffer,t.byteOffset,e)}const t=Buffer.allocUnsafe(e)
do{const s=this._buffers[0],r=t.length-e
e>=s.length?t.set(this._buffers.shift(),r):(t.set(new Uint8Array(s.buffer,s.byteOffset,e),r),this._buffers[0]=new _(s.buffer,s.byteOffset+e,s.length-e)),e-=s.length}while(e>0)
return t}startLoop(e){this._loop=!0
do{switch(this._state){case 0:this.getInfo(e)
break
case 1:this.getPayloadLength16(e)
break
case 2:this.getPayloadLength64(e)
break
case 3:this.getMask()
break
case 4:this.getData(e)
break
case 5:case 6:return void(this._loop=!1)}}while(this._loop)
this._errored||e()}getInfo(e){if(this._bufferedBytes<2)return void(this._loop=!1)
const t=this.consume(2)
if(48&t[0]){return void e(this.createError(RangeError,"RSV2 and RSV3 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_2_3"))}const s=!(64&~t[0])
if(s&&!this._extensions[o.extensionName]){return void e(this.createError(RangeError,"RSV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1"))}if(this._fin=!(128&~t[0]),this._opcode=15&t[0],this._payloadLength=127&t[1],0===this._opcode){if(s){return void e(this.createError(RangeError,"RSV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1"))}if(!this._fragmented){return void e(this.createError(RangeError,"invalid opcode 0",!0,1002,"WS_ERR_INVALID_OPCODE"))}this._opcode=this._fragmented}else if(1===this._opcode||2===this._opcode){if(this._fragmented){return void e(this.createError(RangeError,`invalid opcode ${this._opcode}`,!0,1002,"WS_ERR_INVALID_OPCODE"))}this._compressed=s}else{if(!(this._opcode>7&&this._opcode<11)){return void e(this.createError(RangeError,`invalid opcode ${this._opcode}`,!0,1002,"WS_ERR_INVALID_OPCODE"))}if(!this._fin){return void e(this.createError(RangeError,"FIN must be set",!0,1002,"WS_ERR_EXPECTED_FIN"))}if(s){return void e(this.createError(RangeError,"RSV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1"))}if(this._payloadLength>125||8===this._opcode&&1===this._payloadLength){return void e(this.createError(RangeError,`invalid payload length ${this._payloadLength}`,!0,1002,"WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH"))}}if(this._fin||this._fragmented||(this._fragmented=this._opcode),this._masked=!(128&~t[1]),this._isServer){if(!this._masked){return void e(this.createError(RangeError,"MASK must be set",!0,1002,"WS_ERR_EXPECTED_MASK"))}}else if(this._masked){return void e(this.createError(RangeError,"MASK must be clear",!0,1002,"WS_ERR_UNEXPECTED_MASK"))}126===this._payloadLength?this._state=1:127===this._payloadLength?this._state=2:this.haveLength(e)}getPayloadLength16(e){this._bufferedBytes<2?this._loop=!1:(this._payloadLength=this.consume(2).readUInt16BE(0),this.haveLength(e))}getPayloadLength64(e){if(this._bufferedBytes<8)return void(this._loop=!1)
const t=this.consume(8),s=t.readUInt32BE(0)
if(s>Math.pow(2,21)-1){return void e(this.createError(RangeError,"Unsupported WebSocket frame: payload length > 2^53 - 1",!1,1009,"WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH"))}this._payloadLength=s*Math.pow(2,32)+t.readUInt32BE(4),this.haveLength(e)}haveLength(e){if(this._payloadLength&&this._opcode<8&&(this._totalPayloadLength+=this._payloadLength,this._totalPayloadLength>this._maxPayload&&this._maxPayload>0)){return void e(this.createError(RangeError,"Max payload size exceeded",!1,1009,"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"))}this._masked?this._state=3:this._state=4}getMask(){this._bufferedBytes<4?this._loop=!1:(this._mask=this.consume(4),this._state=4)}getData(e){let t=n
if(this._payloadLength){if(this._bufferedBytes<this._payloadLength)return void(this._loop=!1)
t=this.consume(this._payloadLength),this._masked&&0!==(this._mask[0]|this._mask[1]|this._mask[2]|this._mask[3])&&d(t,this._mask)}if(this._mask=void 0,this._opcode>7)this.controlMessage(t,e)
else{if(this._maxFragments>0&&++this._numFragments>this._maxFragments){return void e(this.createError(RangeError,"Too many message fragments",!1,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS"))}if(this._compressed)return this._state=5,void this.decompress(t,e)
t.length&&(this._messageLength=this._totalPayloadLength,this._fragments.push(t)),this.dataMessage(e)}}decompress(e,t){this._extensions[o.extensionName].decompress(e,this._fin,(e,s)=>{if(e)return t(e)
if(s.length){if(this._messageLength+=s.length,this._messageLength>this._maxPayload&&this._maxPayload>0){const e=this.createError(RangeError,"Max payload size exceeded",!1,1009,"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
return void t(e)}this._fragments.push(s)}this.dataMessage(t),0===this._state&&this.startLoop(t)})}dataMessage(e){if(!this._fin)return void(this._state=0)
const t=this._messageLength,s=this._fragments
if(this._totalPayloadLength=0,this._messageLength=0,this._fragmented=0,this._numFragments=0,this._fragments=[],2===this._opcode){let r
r="nodebuffer"===this._binaryType?c(s,t):"arraybuffer"===this._binaryType?l(c(s,t)):"blob"===this._binaryType?new Blob(s):s,this._allowSynchronousEvents?(this.emit("message",r,!0),this._state=0):(this._state=6,setImmediate(()=>{this.emit("message",r,!0),this._state=0,this.startLoop(e)}))}else{const r=c(s,t)
if(!this._skipUTF8Validation&&!u(r)){const t=this.createError(Error,"invalid UTF-8 sequence",!0,1007,"WS_ERR_INVALID_UTF8")
return void e(t)}5===this._state||this._allowSynchronousEvents?(this.emit("message",r,!1),this._state=0):(this._state=6,setImmediate(()=>{this.emit("message",r,!1),this._state=0,this.startLoop(e)}))}}controlMessage(e,t){if(8!==this._opcode)this._allowSynchronousEvents?(this.emit(9===this._opcode?"ping":"pong",e),this._state=0):(this._state=6,setImmediate(()=>{this.emit(9===this._opcode?"ping":"pong",e),this._state=0,this.startLoop(t)}))
else{if(0===e.length)this._loop=!1,this.emit("conclude",1005,n),this.end()
else{const s=e.readUInt16BE(0)
if(!f(s)){const e=this.createError(RangeError,`invalid status code ${s}`,!0,1002,"WS_ERR_INVALID_CLOSE_CODE")
return void t(e)}const r=new _(e.buffer,e.byteOffset+2,e.length-2)
if(!this._skipUTF8Validation&&!u(r)){const e=this.createError(Error,"invalid UTF-8 sequence",!0,1007,"WS_ERR_INVALID_UTF8")
return void t(e)}this._loop=!1,this.emit("conclude",s,r),this.end()}this._state=0}}createError(e,t,s,r,o){this._loop=!1,this._errored=!0
const i=new e(s?`Invalid WebSocket frame: ${t}`:t)
return Error.captureStackTrace(i,this.createError),i.code=o,i[a]=r,i}}}),7389:((e,t,s)=>{const{Duplex:r}=s(2203),{randomFillSync:o}=s(6982),{types:{isUint8Array:i}}=s(9023),n=s(4376),{EMPTY_BUFFER:a,kWebSocket:h,NOOP:c}=s(1791),{isBlob:l,isValidStatusCode:d}=s(6615),{mask:f,toBuffer:u}=s(5803),_=Symbol("kByteLength"),p=Buffer.alloc(4),m=8192
let b,g=m
class Sender{constructor(e,t,s){this._extensions=t||{},s&&(this._generateMask=s,this._maskBuffer=Buffer.alloc(4)),this._socket=e,this._firstFragment=!0,this._compress=!1,this._bufferedBytes=0,this._queue=[],this._state=0,this.onerror=c,this[h]=void 0}static frame(e,t){let s,r,i=!1,n=2,a=!1
t.mask&&(s=t.maskBuffer||p,t.generateMask?t.generateMask(s):(g===m&&(void 0===b&&(b=Buffer.alloc(m)),o(b,0,m),g=0),s[0]=b[g++],s[1]=b[g++],s[2]=b[g++],s[3]=b[g++]),a=0===(s[0]|s[1]|s[2]|s[3]),n=6),"string"==typeof e?r=t.mask&&!a||void 0===t[_]?(e=Buffer.from(e)).length:t[_]:(r=e.length,i=t.mask&&t.readOnly&&!a)
let h=r
r>=65536?(n+=8,h=127):r>125&&(n+=2,h=126)
const c=Buffer.allocUnsafe(i?r+n:n)
return c[0]=t.fin?128|t.opcode:t.opcode,t.rsv1&&(c[0]|=64),c[1]=h,126===h?c.writeUInt16BE(r,2):127===h&&(c[2]=c[3]=0,c.writeUIntBE(r,4,6)),t.mask?(c[1]|=128,c[n-4]=s[0],c[n-3]=s[1],c[n-2]=s[2],c[n-1]=s[3],r?a?[c,e]:i?(f(e,s,c,n,r),[c]):(f(e,s,e,0,r),[c,e]):[c]):r?[c,e]:[c]}close(e,t,s,r){let o
if(void 0===e)o=a
else{if("number"!=typeof e||!d(e))throw new TypeError("First argument must be a valid error code number")
if(void 0!==t&&t.length){const s=Buffer.byteLength(t)
if(s>123)throw new RangeError("The message must not be greater than 123 bytes")
if(o=Buffer.allocUnsafe(2+s),o.writeUInt16BE(e,0),"string"==typeof t)o.write(t,2)
else{if(!i(t))throw new TypeError("Second argument must be a string or a Uint8Array")
o.set(t,2)}}else o=Buffer.allocUnsafe(2),o.writeUInt16BE(e,0)}const n={[_]:o.length,fin:!0,generateMask:this._generateMask,mask:s,maskBuffer:this._maskBuffer,opcode:8,readOnly:!1,rsv1:!1}
0!==this._state?this.enqueue([this.dispatch,o,!1,n,r]):this.sendFrame(Sender.frame(o,n),r)}ping(e,t,s){let r,o
if("string"==typeof e?(r=Buffer.byteLength(e),o=!1):l(e)?(r=e.size,o=!1):(r=(e=u(e)).length,o=u.readOnly),r>125)throw new RangeError("The data size must not be greater than 125 bytes")
const i={[_]:r,fin:!0,generateMask:this._generateMask,mask:t,maskBuffer:this._maskBuffer,opcode:9,readOnly:o,rsv1:!1}
l(e)?0!==this._state?this.enqueue([this.getBlobData,e,!1,i,s]):this.getBlobData(e,!1,i,s):0!==this._state?this.enqueue([this.dispatch,e,!1,i,s]):this.sendFrame(Sender.frame(e,i),s)}pong(e,t,s){let r,o
if("string"==typeof e?(r=Buffer.byteLength(e),o=!1):l(e)?(r=e.size,o=!1):(r=(e=u(e)).length,o=u.readOnly),r>125)throw new RangeError("The data size must not be greater than 125 bytes")
const i={[_]:r,fin:!0,generateMask:this._generateMask,mask:t,maskBuffer:this._maskBuffer,opcode:10,readOnly:o,rsv1:!1}
l(e)?0!==this._state?this.enqueue([this.getBlobData,e,!1,i,s]):this.getBlobData(e,!1,i,s):0!==this._state?this.enqueue([this.dispatch,e,!1,i,s]):this.sendFrame(Sender.frame(e,i),s)}send(e,t,s){const r=this._extensions[n.extensionName]
let o,i,a=t.binary?2:1,h=t.compress
"string"==typeof e?(o=Buffer.byteLength(e),i=!1):l(e)?(o=e.size,i=!1):(o=(e=u(e)).length,i=u.readOnly),this._firstFragment?(this._firstFragment=!1,h&&r&&r.params[r._isServer?"server_no_context_takeover":"client_no_context_takeover"]&&(h=o>=r._threshold),this._compress=h):(h=!1,a=0),t.fin&&(this._firstFragment=!0)
const c={[_]:o,fin:t.fin,generateMask:this._generateMask,mask:t.mask,maskBuffer:this._maskBuffer,opcode:a,readOnly:i,rsv1:h}
l(e)?0!==this._state?this.enqueue([this.getBlobData,e,this._compress,c,s]):this.getBlobData(e,this._compress,c,s):0!==this._state?this.enqueue([this.dispatch,e,this._compress,c,s]):this.dispatch(e,this._compress,c,s)}getBlobData(e,t,s,r){this._bufferedBytes+=s[_],this._state=2,e.arrayBuffer().then(e=>{if(this._socket.destroyed){const e=new Error("The socket was closed while the blob was being read")
return void process.nextTick(callCallbacks,this,e,r)}this._bufferedBytes-=s[_]
const o=u(e)
t?this.dispatch(o,t,s,r):(this._state=0,this.sendFrame(Sender.frame(o,s),r),this.dequeue())}).catch(e=>{process.nextTick(onError,this,e,r)})}dispatch(e,t,s,r){if(!t)return void this.sendFrame(Sender.frame(e,s),r)
const o=this._extensions[n.extensionName]
this._bufferedBytes+=s[_],this._state=1,o.compress(e,s.fin,(e,t)=>{if(this._socket.destroyed){return void callCallbacks(this,new Error("The socket was closed while data was being compressed"),r)}this._bufferedBytes-=s[_],this._state=0,s.readOnly=!1,this.sendFrame(Sender.frame(t,s),r),this.dequeue()})}dequeue(){for(;0===this._state&&this._queue.length;){const e=this._queue.shift()
this._bufferedBytes-=e[3][_],Reflect.apply(e[0],this,e.slice(1))}}enqueue(e){this._bufferedBytes+=e[3][_],this._queue.push(e)}sendFrame(e,t){2===e.length?(this._socket.cork(),this._socket.write(e[0]),this._socket.write(e[1],t),this._socket.uncork()):this._socket.write(e[0],t)}}function callCallbacks(e,t,s){"function"==typeof s&&s(t)
for(let s=0;s<e._queue.length;s++){const r=e._queue[s],o=r[r.length-1]
"function"==typeof o&&o(t)}}function onError(e,t,s){callCallbacks(e,t,s),e.onerror(t)}e.exports=Sender}),6412:((e,t,s)=>{s(9062)
const{Duplex:r}=s(2203)
function emitClose(e){e.emit("close")}function duplexOnEnd(){!this.destroyed&&this._writableState.finished&&this.destroy()}function duplexOnError(e){this.removeListener("error",duplexOnError),this.destroy(),0===this.listenerCount("error")&&this.emit("error",e)}e.exports=function(e,t){let s=!0
const o=new r({...t,autoDestroy:!1,emitClose:!1,objectMode:!1,writableObjectMode:!1})
return e.on("message",function(t,s){const r=!s&&o._readableState.objectMode?t.toString():t
o.push(r)||e.pause()}),e.once("error",function(e){o.destroyed||(s=!1,o.destroy(e))}),e.once("close",function(){o.destroyed||o.push(null)}),o._destroy=function(t,r){if(e.readyState===e.CLOSED)return r(t),void process.nextTick(emitClose,o)
let i=!1
e.once("error",function(e){i=!0,r(e)}),e.once("close",function(){i||r(t),process.nextTick(emitClose,o)}),s&&e.terminate()},o._final=function(t){e.readyState!==e.CONNECTING?null!==e._socket&&(e._socket._writableState.finished?(t(),o._readableState.endEmitted&&o.destroy()):(e._socket.once("finish",function(){t()}),e.close())):e.once("open",function(){o._final(t)})},o._read=function(){e.isPaused&&e.resume()},o._write=function(t,s,r){e.readyState!==e.CONNECTING?e.send(t,r):e.once("open",function(){o._write(t,s,r)})},o.on("end",duplexOnEnd),o.on("error",duplexOnError),o}}),3332:((e,t,s)=>{const{tokenChars:r}=s(6615)
e.exports={parse:function(e){const t=new Set
let s=-1,o=-1,i=0
for(;i<e.length;i++){const n=e.charCodeAt(i)
if(-1===o&&1===r[n])-1===s&&(s=i)
else if(0===i||32!==n&&9!==n){if(44!==n)throw new SyntaxError(`Unexpected character at index ${i}`)
{if(-1===s)throw new SyntaxError(`Unexpected character at index ${i}`);-1===o&&(o=i)
const r=e.slice(s,o)
if(t.has(r))throw new SyntaxError(`The "${r}" subprotocol is duplicated`)
t.add(r),s=o=-1}}else-1===o&&-1!==s&&(o=i)}if(-1===s||-1!==o)throw new SyntaxError("Unexpected end of input")
const n=e.slice(s,i)
if(t.has(n))throw new SyntaxError(`The "${n}" subprotocol is duplicated`)
return t.add(n),t}}}),6615:((e,t,s)=>{const{isUtf8:r}=s(181),{hasBlob:o}=s(1791)
function _isValidUTF8(e){const t=e.length
let s=0
for(;s<t;)if(128&e[s])if(192==(224&e[s])){if(s+1===t||128!=(192&e[s+1])||192==(254&e[s]))return!1
s+=2}else if(224==(240&e[s])){if(s+2>=t||128!=(192&e[s+1])||128!=(192&e[s+2])||224===e[s]&&128==(224&e[s+1])||237===e[s]&&160==(224&e[s+1]))return!1
s+=3}else{if(240!=(248&e[s]))return!1
if(s+3>=t||128!=(192&e[s+1])||128!=(192&e[s+2])||128!=(192&e[s+3])||240===e[s]&&128==(240&e[s+1])||244===e[s]&&e[s+1]>143||e[s]>244)return!1
s+=4}else s++
return!0}if(e.exports={isBlob:function(e){return o&&"object"==typeof e&&"function"==typeof e.arrayBuffer&&"string"==typeof e.type&&"function"==typeof e.stream&&("Blob"===e[Symbol.toStringTag]||"File"===e[Symbol.toStringTag])},isValidStatusCode:function(e){return e>=1e3&&e<=1014&&1004!==e&&1005!==e&&1006!==e||e>=3e3&&e<=4999},isValidUTF8:_isValidUTF8,tokenChars:[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0]},r)e.exports.isValidUTF8=function(e){return e.length<24?_isValidUTF8(e):r(e)}
else if(!process.env.WS_NO_UTF_8_VALIDATE)try{const t=s(2414)
e.exports.isValidUTF8=function(e){return e.length<32?_isValidUTF8(e):t(e)}}catch(e){}}),129:((e,t,s)=>{const r=s(4434),o=s(8611),{Duplex:i}=s(2203),{createHash:n}=s(6982),a=s(1335),h=s(4376),c=s(3332),l=s(9062),{CLOSE_TIMEOUT:d,GUID:f,kWebSocket:u}=s(1791),_=/^[+/0-9A-Za-z]{22}==$/
function emitClose(e){e._state=2,e.emit("close")}function socketOnError(){this.destroy()}function abortHandshake(e,t,s,r){s=s||o.STATUS_CODES[t],r={Connection:"close","Content-Type":"text/html","Content-Length":Buffer.byteLength(s),...r},e.once("finish",e.destroy),e.end(`HTTP/1.1 ${t} ${o.STATUS_CODES[t]}\r\n`+Object.keys(r).map(e=>`${e}: ${r[e]}`).join("\r\n")+"\r\n\r\n"+s)}function abortHandshakeOrEmitwsClientError(e,t,s,r,o,i){if(e.listenerCount("wsClientError")){const r=new Error(o)
Error.captureStackTrace(r,abortHandshakeOrEmitwsClientError),e.emit("wsClientError",r,s,t)}else abortHandshake(s,r,o,i)}e.exports=class extends r{constructor(e,t){if(super(),null==(e={allowSynchronousEvents:!0,autoPong:!0,maxBufferedChunks:262144,maxFragments:16384,maxPayload:104857600,maxPendingAutoPongs:60,skipUTF8Validation:!1,perMessageDeflate:!1,handleProtocols:null,clientTracking:!0,closeTimeout:d,verifyClient:null,noServer:!1,backlog:null,server:null,host:null,path:null,port:null,WebSocket:l,...e}).port&&!e.server&&!e.noServer||null!=e.port&&(e.server||e.noServer)||e.server&&e.noServer)throw new TypeError('One and only one of the "port", "server", or "noServer" options must be specified')
if(null!=e.port?(this._server=o.createServer((e,t)=>{const s=o.STATUS_CODES[426]
t.writeHead(426,{"Content-Length":s.length,"Content-Type":"text/plain"}),t.end(s)}),this._server.listen(e.port,e.host,e.backlog,t)):e.server&&(this._server=e.server),this._server){const e=this.emit.bind(this,"connection")
this._removeListeners=function(e,t){for(const s of Object.keys(t))e.on(s,t[s])
return function(){for(const s of Object.keys(t))e.removeListener(s,t[s])}}(this._server,{listening:this.emit.bind(this,"listening"),error:this.emit.bind(this,"error"),upgrade:(t,s,r)=>{this.handleUpgrade(t,s,r,e)}})}!0===e.perMessageDeflate&&(e.perMessageDeflate={}),e.clientTracking&&(this.clients=new Set,this._shouldEmitClose=!1),this.options=e,this._state=0}address(){if(this.options.noServer)throw new Error('The server is operating in "noServer" mode')
return this._server?this._server.address():null}close(e){if(2===this._state)return e&&this.once("close",()=>{e(new Error("The server is not running"))}),void process.nextTick(emitClose,this)
if(e&&this.once("close",e),1!==this._state)if(this._state=1,this.options.noServer||this.options.server)this._server&&(this._removeListeners(),this._removeListeners=this._server=null),this.clients&&this.clients.size?this._shouldEmitClose=!0:process.nextTick(emitClose,this)
else{const e=this._server
this._removeListeners(),this._removeListeners=this._server=null,e.close(()=>{emitClose(this)})}}shouldHandle(e){if(this.options.path){const t=e.url.indexOf("?")
if((-1!==t?e.url.slice(0,t):e.url)!==this.options.path)return!1}return!0}handleUpgrade(e,t,s,r){t.on("error",socketOnError)
const o=e.headers["sec-websocket-key"],i=e.headers.upgrade,n=+e.headers["sec-websocket-version"]
if("GET"!==e.method){return void abortHandshakeOrEmitwsClientError(this,e,t,405,"Invalid HTTP method")}if(void 0===i||"websocket"!==i.toLowerCase()){return void abortHandshakeOrEmitwsClientError(this,e,t,400,"Invalid Upgrade header")}if(void 0===o||!_.test(o)){return void abortHandshakeOrEmitwsClientError(this,e,t,400,"Missing or invalid Sec-WebSocket-Key header")}if(13!==n&&8!==n){return void abortHandshakeOrEmitwsClientError(this,e,t,400,"Missing or invalid Sec-WebSocket-Version header",{"Sec-WebSocket-Version":"13, 8"})}if(!this.shouldHandle(e))return void abortHandshake(t,400)
const l=e.headers["sec-websocket-protocol"]
let d=new Set
if(void 0!==l)try{d=c.parse(l)}catch(s){return void abortHandshakeOrEmitwsClientError(this,e,t,400,"Invalid Sec-WebSocket-Protocol header")}const f=e.headers["sec-websocket-extensions"],u={}
if(this.options.perMessageDeflate&&void 0!==f){const s=new h({...this.options.perMessageDeflate,isServer:!0,maxPayload:this.options.maxPayload})
try{const e=a.parse(f)
e[h.extensionName]&&(s.accept(e[h.extensionName]),u[h.extensionName]=s)}catch(s){return void abortHandshakeOrEmitwsClientError(this,e,t,400,"Invalid or unacceptable Sec-WebSocket-Extensions header")}}if(this.options.verifyClient){const i={origin:e.headers[""+(8===n?"sec-websocket-origin":"origin")],secure:!(!e.socket.authorized&&!e.socket.encrypted),req:e}
if(2===this.options.verifyClient.length)return void this.options.verifyClient(i,(i,n,a,h)=>{if(!i)return abortHandshake(t,n||401,a,h)
this.completeUpgrade(u,o,d,e,t,s,r)})
if(!this.options.verifyClient(i))return abortHandshake(t,401)}this.completeUpgrade(u,o,d,e,t,s,r)}completeUpgrade(e,t,s,r,o,i,c){if(!o.readable||!o.writable)return o.destroy()
if(o[u])throw new Error("server.handleUpgrade() was called more than once with the same socket, possibly due to a misconfiguration")
if(this._state>0)return abortHandshake(o,503)
const l=["HTTP/1.1 101 Switching Protocols","Upgrade: websocket","Connection: Upgrade",`Sec-WebSocket-Accept: ${n("sha1").update(t+f).digest("base64")}`],d=new this.options.WebSocket(null,void 0,this.options)
if(s.size){const e=this.options.handleProtocols?this.options.handleProtocols(s,r):s.values().next().value
e&&(l.push(`Sec-WebSocket-Protocol: ${e}`),d._protocol=e)}if(e[h.extensionName]){const t=e[h.extensionName].params,s=a.format({[h.extensionName]:[t]})
l.push(`Sec-WebSocket-Extensions: ${s}`),d._extensions=e}this.emit("headers",l,r),o.write(l.concat("\r\n").join("\r\n")),o.removeListener("error",socketOnError),d.setSocket(o,i,{allowSynchronousEvents:this.options.allowSynchronousEvents,maxBufferedChunks:this.options.maxBufferedChunks,maxFragments:this.options.maxFragments,maxPayload:this.options.maxPayload,skipUTF8Validation:this.options.skipUTF8Validation}),this.clients&&(this.clients.add(d),d.on("close",()=>{this.clients.delete(d),this._shouldEmitClose&&!this.clients.size&&process.nextTick(emitClose,this)})),c(d,r)}}}),9062:((e,t,s)=>{const r=s(4434),o=s(5692),i=s(8611),n=s(9278),a=s(3480),h=s(4756),{randomBytes:c,createHash:l}=s(6982),{Duplex:d,Readable:f}=s(2203),{URL:u}=s(7016),_=s(4376),p=s(893),m=s(7389),{isBlob:b}=s(6615),{BINARY_TYPES:g,CLOSE_TIMEOUT:y,EMPTY_BUFFER:v,GUID:S,kForOnEventAttribute:k,kListener:E,kStatusCode:w,kWebSocket:x,NOOP:O}=s(1791),{EventTarget:{addEventListener:C,removeEventListener:T}}=s(4634),{format:P,parse:N}=s(1335),{toBuffer:L}=s(5803),B=Symbol("kAborted"),W=[8,13],R=["CONNECTING","OPEN","CLOSING","CLOSED"],U=/^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/
class WebSocket extends r{constructor(e,t,s){super(),this._binaryType=g[0],this._closeCode=1006,this._closeFrameReceived=!1,this._closeFrameSent=!1,this._closeMessage=v,this._closeTimer=null,this._errorEmitted=!1,this._extensions={},this._paused=!1,this._protocol="",this._readyState=WebSocket.CONNECTING,this._receiver=null,this._sender=null,this._socket=null,null!==e?(this._bufferedAmount=0,this._isServer=!1,this._redirects=0,void 0===t?t=s&&void 0!==s.protocols?Array.isArray(s.protocols)?s.protocols:[s.protocols]:[]:Array.isArray(t)||(t="object"==typeof t&&null!==t?void 0===(s=t).protocols?[]:Array.isArray(s.protocols)?s.protocols:[s.protocols]:[t]),s=initAsClient(this,e,t,s)):this._isServer=!0,s.autoPong&&(this._autoPong=!0,this._autoPongComplete=()=>{this._pendingAutoPongs--},this._pendingAutoPongs=0,this._maxPendingAutoPongs=0|s.maxPendingAutoPongs),this._closeTimeout=s.closeTimeout}get binaryType(){return this._binaryType}set binaryType(e){g.includes(e)&&(this._binaryType=e,this._receiver&&(this._receiver._binaryType=e))}get bufferedAmount(){return this._socket?this._socket._writableState.length+this._sender._bufferedBytes:this._bufferedAmount}get extensions(){return Object.keys(this._extensions).join()}get isPaused(){return this._paused}get onclose(){return null}get onerror(){return null}get onopen(){return null}get onmessage(){return null}get protocol(){return this._protocol}get readyState(){return this._readyState}get url(){return this._url}setSocket(e,t,s){const r=new p({allowSynchronousEvents:s.allowSynchronousEvents,binaryType:this.binaryType,extensions:this._extensions,isServer:this._isServer,maxBufferedChunks:s.maxBufferedChunks,maxFragments:s.maxFragments,maxPayload:s.maxPayload,skipUTF8Validation:s.skipUTF8Validation}),o=new m(e,this._extensions,s.generateMask)
this._receiver=r,this._sender=o,this._socket=e,r[x]=this,o[x]=this,e[x]=this,r.on("conclude",receiverOnConclude),r.on("drain",receiverOnDrain),r.on("error",receiverOnError),r.on("message",receiverOnMessage),r.on("ping",receiverOnPing),r.on("pong",receiverOnPong),o.onerror=senderOnError,e.setTimeout&&e.setTimeout(0),e.setNoDelay&&e.setNoDelay(),t.length>0&&e.unshift(t),e.on("close",socketOnClose),e.on("data",socketOnData),e.on("end",socketOnEnd),e.on("error",socketOnError),this._readyState=WebSocket.OPEN,this.emit("open")}emitClose(){if(!this._socket)return this._readyState=WebSocket.CLOSED,void this.emit("close",this._closeCode,this._closeMessage)
this._extensions[_.extensionName]&&this._extensions[_.extensionName].cleanup(),this._receiver.removeAllListeners(),this._readyState=WebSocket.CLOSED,this.emit("close",this._closeCode,this._closeMessage)}close(e,t){if(this.readyState!==WebSocket.CLOSED){if(this.readyState===WebSocket.CONNECTING){const e="WebSocket was closed before the connection was established"
return void abortHandshake(this,this._req,e)}this.readyState!==WebSocket.CLOSING?(this._sender.close(e,t,!this._isServer,e=>{e||(this._closeFrameSent=!0,(this._closeFrameReceived||this._receiver._writableState.errorEmitted)&&this._socket.end())}),this._readyState=WebSocket.CLOSING,setCloseTimer(this)):this._closeFrameSent&&(this._closeFrameReceived||this._receiver._writableState.errorEmitted)&&this._socket.end()}}pause(){this.readyState!==WebSocket.CONNECTING&&this.readyState!==WebSocket.CLOSED&&(this._paused=!0,this._socket.pause())}ping(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
"function"==typeof e?(s=e,e=t=void 0):"function"==typeof t&&(s=t,t=void 0),"number"==typeof e&&(e=e.toString()),this.readyState===WebSocket.OPEN?(void 0===t&&(t=!this._isServer),this._sender.ping(e||v,t,s)):sendAfterClose(this,e,s)}pong(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
"function"==typeof e?(s=e,e=t=void 0):"function"==typeof t&&(s=t,t=void 0),"number"==typeof e&&(e=e.toString()),this.readyState===WebSocket.OPEN?(void 0===t&&(t=!this._isServer),this._sender.pong(e||v,t,s)):sendAfterClose(this,e,s)}resume(){this.readyState!==WebSocket.CONNECTING&&this.readyState!==WebSocket.CLOSED&&(this._paused=!1,this._receiver._writableState.needDrain||this._socket.resume())}send(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
if("function"==typeof t&&(s=t,t={}),"number"==typeof e&&(e=e.toString()),this.readyState!==WebSocket.OPEN)return void sendAfterClose(this,e,s)
const r={binary:"string"!=typeof e,mask:!this._isServer,compress:!0,fin:!0,...t}
this._extensions[_.extensionName]||(r.compress=!1),this._sender.send(e||v,r,s)}terminate(){if(this.readyState!==WebSocket.CLOSED){if(this.readyState===WebSocket.CONNECTING){const e="WebSocket was closed before the connection was established"
return void abortHandshake(this,this._req,e)}this._socket&&(this._readyState=WebSocket.CLOSING,this._socket.destroy())}}}function initAsClient(e,t,s,r){const n={allowSynchronousEvents:!0,autoPong:!0,closeTimeout:y,protocolVersion:W[1],maxBufferedChunks:262144,maxFragments:16384,maxPayload:104857600,maxPendingAutoPongs:60,skipUTF8Validation:!1,perMessageDeflate:!0,followRedirects:!1,maxRedirects:10,...r,socketPath:void 0,hostname:void 0,protocol:void 0,protocols:void 0,timeout:void 0,method:"GET",host:void 0,path:void 0,port:void 0}
if(!W.includes(n.protocolVersion))throw new RangeError(`Unsupported protocol version: ${n.protocolVersion} (supported versions: ${W.join(", ")})`)
let h
if(t instanceof u)h=t
else try{h=new u(t)}catch{throw new SyntaxError(`Invalid URL: ${t}`)}"http:"!==h.protocol&&"https:"!==h.protocol||(h=new u(h),h.protocol="http:"===h.protocol?"ws:":"wss:"),e._url=h.href
const d="wss:"===h.protocol,f="ws+unix:"===h.protocol
let p
if("ws:"===h.protocol||d||f?f&&!h.pathname?p="The URL's pathname is empty":h.hash&&(p="The URL contains a fragment identifier"):p='The URL\'s protocol must be one of "ws:", "wss:", "http:", "https:", or "ws+unix:"',p){const t=new SyntaxError(p)
if(0===e._redirects)throw t
return void emitErrorAndClose(e,t)}const m=d?443:80,b=c(16).toString("base64"),g=d?o.request:i.request,v=new Set
let k,E
if(n.createConnection=n.createConnection||(d?tlsConnect:netConnect),n.defaultPort=n.defaultPort||m,n.port=h.port||m,n.host=h.hostname.startsWith("[")?h.hostname.slice(1,-1):h.hostname,n.headers={...n.headers,"Sec-WebSocket-Version":n.protocolVersion,"Sec-WebSocket-Key":b,Connection:"Upgrade",Upgrade:"websocket"},n.path=h.pathname+h.search,n.timeout=n.handshakeTimeout,n.perMessageDeflate&&(k=new _({...n.perMessageDeflate,isServer:!1,maxPayload:n.maxPayload}),n.headers["Sec-WebSocket-Extensions"]=P({[_.extensionName]:k.offer()})),s.length){for(const e of s){if("string"!=typeof e||!U.test(e)||v.has(e))throw new SyntaxError("An invalid or duplicated subprotocol was specified")
v.add(e)}n.headers["Sec-WebSocket-Protocol"]=s.join(",")}if(n.origin&&(n.protocolVersion<13?n.headers["Sec-WebSocket-Origin"]=n.origin:n.headers.Origin=n.origin),h.username||h.password){const e=a.unescape(h.username),t=a.unescape(h.password)
n.auth=`${e}:${t}`}if(f){const e=n.path.indexOf(":");-1===e?(n.socketPath=n.path,n.path=""):(n.socketPath=n.path.slice(0,e),n.path=n.path.slice(e+1))}if(n.followRedirects){if(0===e._redirects){e._originalIpc=f,e._originalSecure=d,e._originalHostOrSocketPath=f?n.socketPath:h.host
const t=r&&r.headers
if(r={...r,headers:{}},t)for(const[e,s]of Object.entries(t))r.headers[e.toLowerCase()]=s}else if(0===e.listenerCount("redirect")){const t=f?!!e._originalIpc&&n.socketPath===e._originalHostOrSocketPath:!e._originalIpc&&h.host===e._originalHostOrSocketPath;(!t||e._originalSecure&&!d)&&(delete n.headers.authorization,delete n.headers.cookie,t||delete n.headers.host,n.auth=void 0)}n.auth&&!r.headers.authorization&&(r.headers.authorization="Basic "+Buffer.from(n.auth).toString("base64")),E=e._req=g(n),e._redirects&&e.emit("redirect",e.url,E)}else E=e._req=g(n)
return n.timeout&&E.on("timeout",()=>{abortHandshake(e,E,"Opening handshake has timed out")}),E.on("error",t=>{null===E||E[B]||(E=e._req=null,emitErrorAndClose(e,t))}),E.on("response",o=>{const i=o.headers.location,a=o.statusCode
if(i&&n.followRedirects&&a>=300&&a<400){if(++e._redirects>n.maxRedirects)return void abortHandshake(e,E,"Maximum redirects exceeded")
let o
E.abort()
try{o=new u(i,t)}catch(t){const s=new SyntaxError(`Invalid URL: ${i}`)
return void emitErrorAndClose(e,s)}initAsClient(e,o,s,r)}else e.emit("unexpected-response",E,o)||abortHandshake(e,E,`Unexpected server response: ${o.statusCode}`)}),E.on("upgrade",(t,s,r)=>{if(e.emit("upgrade",t),e.readyState!==WebSocket.CONNECTING)return
E=e._req=null
const o=t.headers.upgrade
if(void 0===o||"websocket"!==o.toLowerCase())return void abortHandshake(e,s,"Invalid Upgrade header")
const i=l("sha1").update(b+S).digest("base64")
if(t.headers["sec-websocket-accept"]!==i)return void abortHandshake(e,s,"Invalid Sec-WebSocket-Accept header")
const a=t.headers["sec-websocket-protocol"]
let h
if(void 0!==a?v.size?v.has(a)||(h="Server sent an invalid subprotocol"):h="Server sent a subprotocol but none was requested":v.size&&(h="Server sent no subprotocol"),h)return void abortHandshake(e,s,h)
a&&(e._protocol=a)
const c=t.headers["sec-websocket-extensions"]
if(void 0!==c){if(!k){return void abortHandshake(e,s,"Server sent a Sec-WebSocket-Extensions header but no extension was requested")}let t
try{t=N(c)}catch(t){return void abortHandshake(e,s,"Invalid Sec-WebSocket-Extensions header")}const r=Object.keys(t)
if(1!==r.length||r[0]!==_.extensionName){return void abortHandshake(e,s,"Server indicated an extension that was not requested")}try{k.accept(t[_.extensionName])}catch(t){return void abortHandshake(e,s,"Invalid Sec-WebSocket-Extensions header")}e._extensions[_.extensionName]=k}e.setSocket(s,r,{allowSynchronousEvents:n.allowSynchronousEvents,generateMask:n.generateMask,maxBufferedChunks:n.maxBufferedChunks,maxFragments:n.maxFragments,maxPayload:n.maxPayload,skipUTF8Validation:n.skipUTF8Validation})}),n.finishRequest?n.finishRequest(E,e):E.end(),n}function emitErrorAndClose(e,t){e._readyState=WebSocket.CLOSING,e._errorEmitted=!0,e.emit("error",t),e.emitClose()}function netConnect(e){return e.path=e.socketPath,n.connect(e)}function tlsConnect(e){return e.path=void 0,e.servername||""===e.servername||(e.servername=n.isIP(e.host)?"":e.host),h.connect(e)}function abortHandshake(e,t,s){e._readyState=WebSocket.CLOSING
const r=new Error(s)
Error.captureStackTrace(r,abortHandshake),t.setHeader?(t[B]=!0,t.abort(),t.socket&&!t.socket.destroyed&&t.socket.destroy(),process.nextTick(emitErrorAndClose,e,r)):(t.destroy(r),t.once("error",e.emit.bind(e,"error")),t.once("close",e.emitClose.bind(e)))}function sendAfterClose(e,t,s){if(t){const s=b(t)?t.size:L(t).length
e._socket?e._sender._bufferedBytes+=s:e._bufferedAmount+=s}if(s){const t=new Error(`WebSocket is not open: readyState ${e.readyState} (${R[e.readyState]})`)
process.nextTick(s,t)}}function receiverOnConclude(e,t){const s=this[x]
s._closeFrameReceived=!0,s._closeCode=e,0===t.length?s._closeMessage=v:(s._closeMessage=Buffer.allocUnsafeSlow(t.length),s._closeMessage.set(t)),void 0!==s._socket[x]&&(s._socket.removeListener("data",socketOnData),process.nextTick(resume,s._socket),1005===e?s.close():s.close(e,t))}function receiverOnDrain(){const e=this[x]
e.isPaused||e._socket.resume()}function receiverOnError(e){const t=this[x]
void 0!==t._socket[x]&&(t._socket.removeListener("data",socketOnData),process.nextTick(resume,t._socket),t.close(e[w])),t._errorEmitted||(t._errorEmitted=!0,t.emit("error",e))}function receiverOnFinish(){this[x].emitClose()}function receiverOnMessage(e,t){this[x].emit("message",e,t)}function receiverOnPing(e){const t=this[x]
t._autoPong&&t.readyState===WebSocket.OPEN&&(t._maxPendingAutoPongs>0&&t._pendingAutoPongs>=t._maxPendingAutoPongs?t.terminate():(t._pendingAutoPongs++,t.pong(e,!this._isServer,t._autoPongComplete))),t.emit("ping",e)}function receiverOnPong(e){this[x].emit("pong",e)}function resume(e){e.resume()}function senderOnError(e){const t=this[x]
t.readyState!==WebSocket.CLOSED&&(t.readyState===WebSocket.OPEN&&(t._readyState=WebSocket.CLOSING,setCloseTimer(t)),this._socket.end(),t._errorEmitted||(t._errorEmitted=!0,t.emit("error",e)))}function setCloseTimer(e){e._closeTimer=setTimeout(e._socket.destroy.bind(e._socket),e._closeTimeout)}function socketOnClose(){const e=this[x]
if(this.removeListener("close",socketOnClose),this.removeListener("data",socketOnData),this.removeListener("end",socketOnEnd),e._readyState=WebSocket.CLOSING,!this._readableState.endEmitted&&!e._closeFrameReceived&&!e._receiver._writableState.errorEmitted&&0!==this._readableState.length){const t=this.read(this._readableState.length)
e._receiver.write(t)}e._receiver.end(),this[x]=void 0,clearTimeout(e._closeTimer),e._receiver._writableState.finished||e._receiver._writableState.errorEmitted?e.emitClose():(e._receiver.on("error",receiverOnFinish),e._receiver.on("finish",receiverOnFinish))}function socketOnData(e){this[x]._receiver.write(e)||this.pause()}function socketOnEnd(){const e=this[x]
e._readyState=WebSocket.CLOSING,e._receiver.end(),this.end()}function socketOnError(){const e=this[x]
this.removeListener("error",socketOnError),this.on("error",O),e&&(e._readyState=WebSocket.CLOSING,this.destroy())}Object.defineProperty(WebSocket,"CONNECTING",{enumerable:!0,value:R.indexOf("CONNECTING")}),Object.defineProperty(WebSocket.prototype,"CONNECTING",{enumerable:!0,value:R.indexOf("CONNECTING")}),Object.defineProperty(WebSocket,"OPEN",{enumerable:!0,value:R.indexOf("OPEN")}),Object.defineProperty(WebSocket.prototype,"OPEN",{enumerable:!0,value:R.indexOf("OPEN")}),Object.defineProperty(WebSocket,"CLOSING",{enumerable:!0,value:R.indexOf("CLOSING")}),Object.defineProperty(WebSocket.prototype,"CLOSING",{enumerable:!0,value:R.indexOf("CLOSING")}),Object.defineProperty(WebSocket,"CLOSED",{enumerable:!0,value:R.indexOf("CLOSED")}),Object.defineProperty(WebSocket.prototype,"CLOSED",{enumerable:!0,value:R.indexOf("CLOSED")}),["binaryType","bufferedAmount","extensions","isPaused","protocol","readyState","url"].forEach(e=>{Object.defineProperty(WebSocket.prototype,e,{enumerable:!0})}),["open","error","close","message"].forEach(e=>{Object.defineProperty(WebSocket.prototype,`on${e}`,{enumerable:!0,get(){for(const t of this.listeners(e))if(t[k])return t[E]
return null},set(t){for(const t of this.listeners(e))if(t[k]){this.removeListener(e,t)
break}"function"==typeof t&&this.addEventListener(e,t,{[k]:!0})}})}),WebSocket.prototype.addEventListener=C,WebSocket.prototype.removeEventListener=T,e.exports=WebSocket}),708:(module=>{module.exports=eval("require")("bufferutil")}),2414:(module=>{module.exports=eval("require")("utf-8-validate")}),2977:((e,t,s)=>{s.d(t,{kb:()=>r})
s(6412),s(1335),s(4376),s(893),s(7389),s(3332)
var r=s(9062)
s(129)})}
