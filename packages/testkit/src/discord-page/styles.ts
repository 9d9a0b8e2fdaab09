/** What the page and the parts that no component draws look like. */
export const styles = `
:root{color-scheme:dark;font-family:'gg sans','Noto Sans',Whitney,'Helvetica Neue',Helvetica,Roboto,Arial,sans-serif;background:#313338;color:#dbdee1}
*{box-sizing:border-box}
body{margin:0;display:flex;min-height:100vh}
a{color:#00a8fc;text-decoration:none}
a:hover{text-decoration:underline}
nav{background:#2b2d31;width:240px;flex:none;position:sticky;top:0;height:100vh}
h1{font-size:16px;margin:0;padding:14px 16px;border-bottom:1px solid #1f2023;color:#f2f3f5}
.channels{padding:8px;display:flex;flex-direction:column;gap:2px}
nav a{color:#949ba4;padding:6px 8px;border-radius:4px;font-size:16px;font-weight:500;display:flex;gap:6px;white-space:nowrap}
nav a[aria-current]{background:#404249;color:#fff}
.hash{color:#80848e}
.count{margin-left:auto;font-size:12px;color:#949ba4}
main{flex:1;min-width:0}
section{scroll-margin-top:100vh}
section>header{position:sticky;top:0;z-index:2;background:#313338;border-bottom:1px solid #26272b;padding:12px 16px;display:flex;gap:12px;align-items:baseline}
h2{font-size:16px;margin:0;color:#f2f3f5}
h2::before{content:'# ';color:#80848e}
header p,.dim,.note,.empty{color:#949ba4;font-size:14px;margin:0}
.empty{padding:16px}
.note{font-size:12px;padding-top:4px}
.deleted{opacity:.45}
.thread{margin:12px 16px;border-left:2px solid #3f4147}
.thread>discord-thread{margin-left:16px;width:auto;max-width:calc(100% - 32px)}
.tag{background:#3f4147;border-radius:10px;padding:1px 8px;margin-right:6px;font-size:12px}
.embed-body{display:flex;gap:16px;justify-content:space-between}
.embed-text{flex:1;min-width:0;overflow-wrap:anywhere}
.embed-thumbnail{flex:none;max-width:80px;max-height:80px;border-radius:4px;margin-top:8px;align-self:start}
.embed-author,.embed-footer{display:flex;align-items:center;margin-top:8px}
.embed-author{font-weight:600;color:#f2f3f5}
.embed-author a{color:#f2f3f5}
.embed-author img{width:24px;height:24px;border-radius:50%;margin-right:8px}
.embed-title{font-size:16px;font-weight:600;color:#f2f3f5;margin-top:8px;line-height:1.375}
.embed-description{margin-top:8px;line-height:1.3;white-space:normal}
.embed-image,.picture{max-width:min(400px,100%);max-height:300px;border-radius:4px;margin-top:16px;display:block}
.embed-footer{font-size:12px;line-height:16px;color:#dbdee1}
.embed-footer img{width:20px;height:20px;border-radius:50%;margin-right:8px}
.fields{display:grid;grid-template-columns:repeat(12,1fr);gap:8px;margin-top:8px;line-height:1.3}
.field{grid-column:1/13;min-width:0;overflow-wrap:anywhere}
.field.inline{grid-column:span 4}
.field-name{font-weight:600;color:#f2f3f5;margin-bottom:2px}
.rows{margin-top:4px}
.v2{font-size:16px;line-height:1.375}
.v2-container{background:#2b2d31;border:1px solid #3f4147;border-left:4px solid var(--bar);border-radius:8px;padding:16px;max-width:600px;margin-top:4px;display:flex;flex-direction:column;gap:8px}
.v2-section{display:flex;gap:12px;justify-content:space-between}
.v2-thumbnail{width:85px;height:85px;object-fit:cover;border-radius:8px}
.v2-gallery{display:flex;flex-wrap:wrap;gap:4px}
.v2-media{max-width:100%;max-height:300px;border-radius:8px;flex:1 1 240px;object-fit:cover;min-width:0}
.v2-line{border-top:1px solid #3f4147}
.v2-wide{margin:8px 0}
.file{margin-top:4px;max-width:520px;border:1px solid #26272b;border-radius:8px;background:#2b2d31;overflow:hidden}
.file pre{margin:0;padding:8px 12px;background:#1e1f22;font-size:12px;line-height:1.4;white-space:pre-wrap;overflow-wrap:anywhere}
.file-card{padding:10px 12px;font-size:14px}
.history{margin-top:6px;font-size:14px}
.history summary{cursor:pointer;color:#949ba4;font-size:12px}
.version{border-left:2px solid #3f4147;padding-left:12px;margin:6px 0}
.field ul,.field ol,.embed-description ul,.embed-description ol{margin:2px 0}
.issues h2::before{content:''}
.issue{margin:16px;max-width:760px}
.issue h3{font-size:20px;line-height:1.3;margin:0 0 8px;color:#f2f3f5;overflow-wrap:anywhere}
.issue p{margin:0 0 12px}
.issue .state{border-radius:10px;padding:2px 10px;margin-right:6px;font-size:12px;color:#fff;background:#238636}
.issue .state.closed{background:#8957e5}
.post{border:1px solid #3f4147;border-radius:6px;background:#2b2d31;padding:4px 16px 12px;margin-bottom:12px;line-height:1.4;overflow-wrap:anywhere}
.post .note{padding-bottom:8px}
ul,ol{margin:4px 0;padding-left:20px}
@media(max-width:600px){
body{flex-direction:column}
nav{width:auto;height:auto;z-index:3}
.channels{flex-flow:row wrap;padding:4px 8px}
nav a{font-size:14px;padding:6px;gap:4px}
.hash{display:none}
section>header{position:static;flex-direction:column;gap:2px}
.field.inline{grid-column:1/13}
.thread{margin:12px 4px}
}
`
