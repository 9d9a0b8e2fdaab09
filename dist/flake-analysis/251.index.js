export const id=251
export const ids=[251,35]
export const modules={6035:((t,e,s)=>{s.r(e),s.d(e,{ambiguity:()=>ambiguity,testNames:()=>testNames})
var n=s(3178),a=s(5434),i=s(3417),r=s(7443)
const o="a part of the report does not say what its other tests are called: analyse each with `shard`, such as 1/1"
function ambiguity(t,e,s){const n=reachOf(a.F[t])
if(!n)return()=>{}
const{of:r,why:p}=n
if(!("parts"in s)){const o=function(t,e,{of:s,names:n}){const[a,i]=[new Set(t.map(s)),new Set(t.map(identityOf))],r=[...e].filter(t=>!i.has(identityOf(t)))
return new Set(r.flatMap(n).filter(t=>a.has(t)))}(e,[...s.tests].filter((0,i.c)(a.F[t])),n)
return t=>o.has(r(t))?p:void 0}const c=s.parts.map(e=>e?.[t])
if(c.some(t=>void 0===t))return()=>o
const u=function(t,e,{of:s}){const n=new Set(t.map(t=>printOf(identityOf(t)))),a=new Set(t.map(t=>printOf(s(t)))),i=e.filter(t=>!n.has(t.slice(l))).map(t=>t.slice(0,l))
return new Set(i.filter(t=>a.has(t)))}(e,c.flatMap(t=>t??[]),n)
return t=>u.has(printOf(r(t)))?p:void 0}const reachOf=({alike:t,nested:e})=>t?{of:t,names:e=>[t(e)],why:"another test is called the same for this tool, and would be skipped as well"}:e&&{of:t=>e.of(t),names:t=>e.take(t),why:"tests inside it are not flaky, and would be skipped as well"},identityOf=({test:{suites:t,className:e,name:s}})=>JSON.stringify([t,e,s]),l=10,printOf=t=>(0,n.s)(t).slice(0,l),printsOf=(t,{names:e})=>e(t).map(e=>`${printOf(e)}${printOf(identityOf(t))}`)
function testNames(t){const e=[...new Map(t.map(t=>[identityOf(t),t])).values()],s=r.lV.flatMap(t=>{const s=reachOf(a.F[t])
return s?[[t,e.filter((0,i.c)(a.F[t])).flatMap(t=>printsOf(t,s)).toSorted()]]:[]})
return Object.fromEntries(s)}}),5434:((t,e,s)=>{s.d(e,{F:()=>N})
const n=3e4,a=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,jsPattern=t=>t.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&").replace(a,t=>Array.from({length:t.length},(e,s)=>unit(t,s)).join("")),unit=(t,e)=>`\\u${t.charCodeAt(e).toString(16).padStart(4,"0")}`,i={fileName:"quarantine-go.txt",kind:"go",usage:'go test -skip="$(cat quarantine-go.txt)" ./...   # Go 1.20 or newer; skips tests of these names in every package',most:n,entry,nested:{of:({test:t})=>t.name,take:({test:t})=>ancestors(t.name)},render:(t,e)=>joined(deepest(e))||"^$"},r={fileName:"quarantine-go-packages.txt",kind:"go",usage:'while read -r package skip; do go test -skip="$skip" "$package"; done < quarantine-go-packages.txt',entry:t=>/^[\w.~/-]+$/.test(packageOf(t))&&!packageOf(t).startsWith("-")?entry(t):{why:"its report does not name its package"},nested:{of:t=>keyOf(t,t.test.name),take:t=>ancestors(t.test.name).map(e=>keyOf(t,e))},render:(t,e)=>[...Map.groupBy(deepest(e),packageOf)].map(([t,e])=>`${t} ${joined(e)}\n`).join("")},joined=t=>[...new Set(t.map(patternOf))].join("|"),packageOf=({test:t})=>t.suites.at(-1)??t.className
function entry(t){const{name:e}=t.test
return/^(?:Test|Benchmark|Example|Fuzz)[^\s\p{Cc}]*$/u.test(e)&&e.isWellFormed()?{is:patternOf(t)}:{why:"its name is none that Go gives to a test"}}function deepest(t){const e=new Set(t.flatMap(t=>ancestors(t.test.name).map(e=>keyOf(t,e))))
return t.filter(t=>!e.has(keyOf(t,t.test.name)))}const keyOf=(t,e)=>`${packageOf(t)}\0${e}`,ancestors=t=>{const e=t.split("/").slice(0,32)
return e.slice(1).map((t,s)=>e.slice(0,s+1).join("/"))},patternOf=({test:t})=>t.name.split("/").map(t=>{return`^${e=t,e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&").replace(a,t=>`\\x{${(t.codePointAt(0)??0).toString(16)}}`)}$`
var e}).join("/"),o=/^(?:[\p{L}_$][\p{L}\p{N}_$]*\.)+[\p{L}_$][\p{L}\p{N}_$]*$/u,l=/^([\p{L}_$][\p{L}\p{N}_$]*)(?:\(\))?$/u,named=t=>e=>{const s=function({test:{className:t,name:e}}){if(!o.test(t))return{why:"its report does not name its class with its package"}
const s=l.exec(e)?.[1]
return void 0!==s?{className:t,method:s}:{why:/[[({]/.test(e)?"its tool can skip all parameters of a test and not one of them":"its name is not that of a method"}}(e)
return"why"in s?s:{is:t(s)}},surefirePattern=({className:t,method:e})=>`${t}#${e}`,p={fileName:"quarantine-junit.txt",kind:"jvm",usage:'mvn test -Dsurefire.excludesFile="$PWD/quarantine-junit.txt"   # Surefire 3.0 or newer',entry:named(surefirePattern),render:t=>t.map(t=>`${t}\n`).join("")},c=["Test*","*Test","*Tests","*TestCase"],u={fileName:"quarantine-maven.txt",kind:"jvm",usage:'mvn test "-Dtest=$(cat quarantine-maven.txt)"   # takes the place of includes in the POM; with Surefire 3.0 use the format junit',most:n,entry:named(t=>`!${surefirePattern(t)}`),render:t=>0===t.length?"":[...c,...t].join(",")},m={fileName:"quarantine.gradle",kind:"jvm",usage:"apply from: 'quarantine.gradle'   // at the end of build.gradle",entry:named(({className:t,method:e})=>`${t}.${e}`),render:t=>`tasks.withType(Test).configureEach {\n  filter {\n${t.map(t=>`    excludeTestsMatching '${t}'\n`).join("")}  }\n}\n`}
var f=s(7286)
function jestName({test:{suites:t,className:e,name:s},file:n}){if(""===e&&void 0!==n&&t[0]===n)return{is:titlesOf([...t.slice(1),s],n)}
if(""===e&&0===t.length)return{is:s}
const isFile=t=>t===n||f.K.test(t),a=t.slice(t.findIndex(isFile)+1).join(" "),i=""===a||""===e&&a===d,r=""===e||isFile(e)?withoutClass(i?"":a,s):function(t,e,s){return t===e?isJoined(e,s)?withoutSpace(e):void 0:e.startsWith(`${t} `)?e:t.endsWith(` ${e}`)?withoutSpace(t):isGlued(t,e)?void 0:`${t} ${e}`}(e,s,a)
return void 0===r?{why:"its report does not tell all titles around it"}:{is:r}}const titlesOf=(t,e)=>t.filter(t=>t!==e).join(" "),d="undefined",withoutClass=(t,e)=>""===t||e.startsWith(" ")||e.startsWith(`${t} `)?withoutSpace(e):void 0,isGlued=(t,e)=>t.endsWith(e)||e.startsWith(t)&&/^[^\p{L}\p{N}]/u.test(e.slice(t.length)),isJoined=(t,e)=>t.includes(" ")&&(""===e||!t.startsWith(e)||t.startsWith(`${e} `)),withoutSpace=t=>t.replace(/^ /,""),h={fileName:"quarantine-jest.txt",kind:"js",usage:'npx jest --testNamePattern="$(cat quarantine-jest.txt)"',most:n,entry:function(t){const e=jestName(t)
return"why"in e?e:""===e.is?{why:"it has no title"}:{is:jsPattern(e.is).replace(y,"(?: | $1 )")}},alike:function(t){const e=jestName(t)
return"is"in e?e.is.replace(y," ").toLowerCase():JSON.stringify(t.test)},render:t=>0===t.length?"^":`^(?!(?:${t.join("|")})$)`},y=/ ([›>]) /g
var w=s(6607),g=s(157)
const $={fileName:"quarantine.json",usage:"jq --raw-output '.tests[].name' quarantine.json   # or a script of your own",entry:t=>({is:t.id}),render:(t,e)=>`${JSON.stringify({version:1,tests:e.map(recordOf)},void 0,2)}\n`},recordOf=({id:t,repository:e,workflow:s,job:n,variant:a,test:i,file:r,line:o,rate:l,since:p,url:c,issue:u,owners:m})=>({id:t,repository:e,workflow:s,job:n,variant:a,...i,file:r,line:o,rate:l.mean,failures:l.failures,runs:l.runs,since:p,url:c,issue:u,owners:m}),k="(?: @[^ ]+)*",v={fileName:"quarantine_pytest.py",kind:"python",usage:"PYTHONPATH=<folder of the file> pytest -p quarantine_pytest",entry:({test:t})=>""===t.className?{why:"its report does not name its module"}:{is:JSON.stringify([t.className,t.name])},render:t=>`"""Skips flaky tests. Use: pytest -p quarantine_pytest, with the folder of this file in PYTHONPATH."""\nimport json\nimport re\n\nimport pytest\n\n# Class name and test name, as in JUnit reports.\nTESTS = {tuple(test) for test in json.loads(\n    ${JSON.stringify(ascii(`[${t.join(",")}]`))}\n)}\n\n\ndef names(nodeid):\n    path, bracket, params = nodeid.partition("[")\n    parts = path.split("::")\n    parts[0] = re.sub(r"\\.py$", "", parts[0].replace("/", "."))\n    parts[-1] += bracket + params\n    return ".".join(parts[:-1]), parts[-1]\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        if names(item.nodeid) in TESTS:\n            item.add_marker(pytest.mark.skip(reason="flaky, in quarantine"))\n`},ascii=t=>t.replace(/[^ -~]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),j={fileName:"quarantine-pytest.txt",kind:"python",usage:"pytest @quarantine-pytest.txt   # pytest 8.2 or newer",entry:function({test:{className:t,name:e},file:s}){if(!e.endsWith("]"))return{why:"pytest would deselect every test whose name begins like it; use the format pytest"}
if(/[[\]]/.test(e.slice(e.indexOf("[")+1,-1)))return{why:"a parameter with a bracket may be how another test begins"}
const n=function(t,e){const s=t.split("."),n=e?.endsWith(".py")?e.replace(/\.py$/,"").split("/"):[]
if(n.length>0&&n.every((t,e)=>t===s[e]))return[e??"",...s.slice(n.length)]
const a=s.findIndex(t=>/^\p{Lu}/u.test(t)),i=-1===a?s:s.slice(0,a)
return 0===i.length||i.includes("")?void 0:[`${i.join("/")}.py`,...s.slice(i.length)]}(t,s)
if(void 0===n)return{why:"its report does not say which file it is in"}
const i=[...n,e].join("::")
return(r=i).isWellFormed()&&-1===r.search(a)&&r.trim()===r&&""!==r?{is:i}:{why:"its name cannot stand on one line"}
var r},render:t=>t.map(t=>`--deselect=${t}\n`).join("")},N={jest:h,pytest:v,"pytest-deselect":j,playwright:{fileName:"quarantine-playwright.txt",kind:"js",usage:'npx playwright test --grep-invert="$(cat quarantine-playwright.txt)"',most:n,entry:function(t){const e=(0,f.C)(t)
if(!e)return{why:"its report does not say which file it is in"}
const s=e.before.at(-1),n=void 0===s?"(?:.* )?":`${jsPattern(s)} `,a=e.titles.map(t=>` ${jsPattern(t)}${k}`)
return{is:`${n}${jsPattern(e.file)}${k}${a.join("")}`}},render:t=>0===t.length?"/(?!)/":`/^ *(?:${t.join("|")})$/`},go:i,"go-packages":r,junit:p,gradle:m,maven:u,text:{fileName:"quarantine.txt",usage:"cat quarantine.txt   # one test on each line",entry:t=>({is:t.id}),render:(t,e)=>e.map(t=>`${function({job:t,test:e,rate:s,since:n}){const a=(0,g.I)(e).map(w.TN),i=void 0===t?"":` · ${(0,w.TN)(t)}`
return`${a.join(" > ")}${i} · fails ${(100*s.mean).toFixed(1)} % of runs, flaky since ${(0,w.TN)(n).slice(0,10)}`}(t)}\n`).join("")},json:$}}),3417:((t,e,s)=>{s.d(e,{I:()=>kindOf,c:()=>mayBeOf})
var n=s(7286)
const a=new Map([["js","js jsx cjs mjs ts tsx cts mts vue svelte"],["python","py"],["go","go"],["jvm","java kt kts groovy scala"],["other","rb php cs fs vb rs swift dart c cc cpp cxx m mm ex exs erl hs lua pl"]].flatMap(([t,e])=>e.split(" ").map(e=>[e,t])))
function kindOf({test:t,file:e}){const s=[e??"",...[...t.suites,t.className].filter(t=>/[\\/]/.test(t)||n.K.test(t))],[r]=s.flatMap(t=>a.get(/\.(\w{1,6})$/.exec(t)?.[1]??"")??[])
return r??i.find(([,e])=>e(t))?.[0]}const mayBeOf=({kind:t})=>e=>void 0===t||[t,void 0].includes(kindOf(e)),i=[["python",({suites:t,className:e,name:s})=>t.includes("pytest")||/^test_/.test(s)&&/^(?:\w+\.)*(?:test_\w+|\w+_test)(?:\.\w+)*$/.test(e)],["go",function({suites:t,className:e,name:s}){const n=t.at(-1)??e
return(""===e||e===n)&&/^[\w.~-]+(?:\/[\w.~-]+)+$/.test(n)&&/^(?:Test|Benchmark|Example|Fuzz)(?:[^\p{Ll}\s]\S*)?$/u.test(s)}],["jvm",({suites:t,className:e,name:s})=>t.at(-1)===e&&/^(?:[a-z]\w*\.)+[A-Z][\w$]*$/.test(e)&&/^[a-z]\w*(?:\(|$|\[)/.test(s)],["js",({className:t,name:e})=>t===e&&/ \S/.test(e)||/ [›>] /.test(e)]]}),4251:((t,e,s)=>{s.d(e,{quarantineList:()=>quarantineList})
var n=s(5486),a=s(3150),i=s(2840),r=s(6035),o=s(5434),l=s(3417),p=s(7443)
function quarantineList(t,e,s={tests:[]}){const n=o.F[t],a=e.filter(isConfirmed).filter((0,l.c)(n)),i=(0,r.ambiguity)(t,a,s),c=function(t,e){const{nested:s}=t
if(!s)return()=>!1
const n=new Set(e.filter(e=>"is"in entryOf(t,e)).flatMap(t=>s.take(t)))
return t=>n.has(s.of(t))}(n,a),u=a.map(e=>{const s=c(e)?void 0:i(e)
return{test:e,entry:(0,p.xp)(t)?n.entry(e):void 0===s?entryOf(n,e):{why:s}}}),m=u.flatMap(({test:t,entry:e})=>"why"in e?[{test:t,why:e.why}]:[]),f=function({kind:t},e,s){const n=new Set(e.map(({test:t})=>t).filter(t=>void 0===(0,l.I)(t)))
if(void 0===t||0===n.size)return()=>!1
const a=new Set([...s].flatMap(t=>(0,l.I)(t)??[]))
return e=>a.has(t)&&a.size>1&&n.has(e)}(n,m,"tests"in s?s.tests:[]),d=u.flatMap(({test:t,entry:e})=>"is"in e?[{test:t,is:e.is}]:[]),{kept:h,over:y}=function(t,e){const s=new Set
let n=e
const a=Map.groupBy(t,t=>(({is:t})=>{const e=t.length+8
return!!s.has(t)||!(e>n)&&(n-=e,s.add(t),!0)})(t)?"kept":"over")
return{kept:a.get("kept")??[],over:a.get("over")??[]}}(d,n.most??Number.POSITIVE_INFINITY)
return{fileName:n.fileName,content:n.render([...new Set(h.map(({is:t})=>t))],h.map(({test:t})=>t)),usage:n.usage,listed:h.map(({test:t})=>t.id),leftOut:[...m.map(({test:t,why:e})=>({id:t.id,why:e,...f(t)&&{doubtful:!0}})),...y.map(({test:t})=>({id:t.id,why:"the list is as long as an argument of a command may be"}))]}}const isConfirmed=t=>"test"===t.level&&"flaky"===t.state&&"confirmed"===t.certainty&&void 0!==t.test&&!(0,n.z)(t)
function entryOf(t,e){const{suites:s,className:n,name:r}=e.test
return[...s,n,r].some(i.So)?{why:"its name changes from run to run"}:/…[0-9a-f]{12}$/.test(r)?{why:"its name is too long to be kept"}:(0,a.w)(r)?{why:"it is no test: something failed outside of tests"}:""===r?{why:"it has no name"}:t.entry(e)}}),7286:((t,e,s)=>{s.d(e,{C:()=>partsOf,K:()=>a})
var n=s(9628)
const a=/\.[cm]?[jt]sx?$/
function partsOf({test:t,file:e}){const s=(0,n.jH)(t),i=void 0===e?-1:s.indexOf(e),r=-1===i?s.findIndex(t=>a.test(t)):i
return-1!==r?{before:s.slice(0,r),file:s[r]??"",titles:[...s.slice(r+1),...titlesOf(t.name)].filter(t=>t!==s[r])}:void 0===e?void 0:{before:[],file:e,titles:[...s,...titlesOf(t.name)]}}const titlesOf=t=>t.split(/ [›>] /)})}
