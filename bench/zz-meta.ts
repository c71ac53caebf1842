import { readPages, discussionOf } from './pages/read-pages.js';
import { analyze } from '../src/index.js';
const esc=(t:string)=>t.replace(/&/g,'&amp;').replace(/"/g,'&quot;').replace(/'/g,'&#39;').replace(/[“”]/g,'&quot;').replace(/’/g,'&rsquo;');
const T: Record<string,(t:string)=>string> = {
 straight: t=>t.replace(/[“”„]/g,'"').replace(/[‘’]/g,"'"),
 curly: t=>t.replace(/(^|[\s(\[—])"/gm,'$1“').replace(/"/g,'”').replace(/(^|[\s(\[—])'/gm,'$1‘').replace(/'/g,'’'),
 guille: t=>t.replace(/(^|[\s(\[—])["“„]/gm,'$1»').replace(/["”“]/g,'«'),
 ellipsis: t=>t.replace(/…/g,'...'), ellipsis2: t=>t.replace(/\.\.\./g,'…'),
 dash: t=>t.replace(/ ?[—–] ?/g,' - '), dash2: t=>t.replace(/ [–-] /g,'—'), dash3: t=>t.replace(/ ?[—–] ?| - /g,' -- '),
 double: t=>t.replace(/([.!?]) (?=[A-ZÄÖÜ])/g,'$1  '), nbsp: t=>t.replace(/ /g,(m,o)=>o%7?' ':'\u00a0'), nbspAll: t=>t.replace(/ /g,'\u00a0'),
 nfd: t=>t.normalize('NFD'), shy: t=>t.replace(/([a-zäöü]{4})(?=[a-zäöü]{3})/g,'$1\u00ad'), entities: esc,
 crlf: t=>t.replace(/\n/g,'\r\n'), para: t=>t.replace(/\n/g,'\n\n'), para1: t=>t.replace(/\n\n+/g,'\n'), trail: t=>t.replace(/$/gm,'  '),
 bold: t=>t.replace(/\b([A-Z][a-z]+)\b/g,(m,w,o)=>o%5?m:`**${w}**`), ital: t=>t.replace(/\b([a-z]{6,})\b/g,(m,w,o)=>o%5?m:`_${w}_`), full: t=>t.replace(/!/g,'！').replace(/\?/g,'？'),
 lsep: t=>t.replace(/\n/g,'\u2028'), tab: t=>t.replace(/^(?=\S)/gm,'\t'), zwj: t=>t.replace(/ /g,(m,o)=>o%9?' ':' \u200b'),
 mdlink: t=>t.replace(/\b([A-Z][a-z]+ [A-Z][a-z]+)\b/g,'[$1](https://example.org/a-b)'), mdlink1: t=>t.replace(/\b([a-z]+ [a-z]{5,})\b/g,(m,w,o)=>o%4?m:`[${w}](https://example.org/page.html)`), star: t=>t.replace(/\b([a-z]{6,})\b/g,(m,w,o)=>o%5?m:`*${w}*`), starName: t=>t.replace(/\b([A-Z][a-z]+ [A-Z][a-z]+)\b/g,'*$1*'), boldName: t=>t.replace(/\b([A-Z][a-z]+ [A-Z][a-z]+)\b/g,'**$1**'), starQuote: t=>t.replace(/([“"])([^“”"\n]+)([”"])/g,'*$1$2$3*'), head: t=>t.replace(/^(?=\S)/gm,'## '), link2: t=>t.replace(/([a-z]) said/g,'$1 [said](https://x.org/b) '),
 bullets: t=>t.replace(/^(?=\S)/gm,'• '),
};
const sum=(d:any)=>{const a=analyze(d); const norm=(s:string)=>s.replace(/\]\(https[^)]*\)?/g,'').normalize('NFKD').replace(/[^\p{L}\p{N}]/gu,'').slice(0,25); const sp=new Map(a.speakers.map(s=>[s.id,norm(s.name)]));
 return {parents:a.replies.map(r=>r.parentId), st:a.stances.map(s=>s.stance), nst:a.stances.length, side:a.stances.filter(s=>s.target.kind!=='comment'&&s.edge).map(s=>`${s.commentId}>${sp.get((s.target as any).id)??s.target.kind}:${s.stance}`),
 q:a.quotations.map(q=>norm(a.discussion.article.text.slice(q.content.start,q.content.end))+'|'+(sp.get(q.speakerId!)??'')), sp:[...sp.values()]};};
const only=process.argv[2]; const lang=process.argv[3];
const pages=readPages().filter((_,i)=>i%3===0).map(p=>discussionOf(p,false));
const base=pages.map(sum);
for(const [name,fn] of Object.entries(T)){ if(only&&only!=='all'&&only!==name) continue; let par=0,parN=0,qs=0,qN=0,s=0,sN=0,sd=0,sdN=0,p=0,pN=0; const ex:string[]=[];
 pages.forEach((d,i)=>{const b=base[i]!; const x=sum({...d,article:{...d.article,text:fn(d.article.text)},comments:d.comments.map(c=>({...c,text:fn(c.text)}))});
  parN+=b.parents.length; b.parents.forEach((y,k)=>{if(y!==x.parents[k])par++;}); const c=Math.min(b.nst,x.nst); sN+=c; 
  const S=new Set(x.side); sdN+=b.side.length; for(const y of b.side) if(!S.has(y)) sd++;
  b.st.slice(0,d.comments.length-1).forEach((y,k)=>{if(y!==x.st[k])s++;});
  const Q=new Set(x.q); qN+=b.q.length; for(const y of b.q) if(!Q.has(y)){qs++; ex.push('-'+y);} for(const y of x.q) if(!b.q.includes(y)) ex.push('+'+y);
  const P=new Set(x.sp); pN+=b.sp.length; for(const y of b.sp) if(!P.has(y)) p++; });
 console.log(name.padEnd(10),`parents ${par}/${parN} stances ${s} sides ${sd}/${sdN} quotes ${qs}/${qN} speakers ${p}/${pN}`); if(only&&only!=='all') console.log(ex.slice(0,30).join('\n'));}
