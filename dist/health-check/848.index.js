export const id=848
export const ids=[848]
export const modules={1848:((o,t,n)=>{n.d(t,{importSummary:()=>importSummary})
var s=n(8933)
const importSummary=({yaml:o,notes:t})=>["<details><summary>The imported endpoints, as <code>.github/tocsin.yml</code></summary>",(0,s.DV)(o,"yaml"),...t.length>0?[t.map(o=>`- ${(0,s.FV)(o)}`).join("\n")]:[],"</details>\n"].join("\n\n")})}
