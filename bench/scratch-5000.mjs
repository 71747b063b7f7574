import { createServer } from 'node:http'; import { readFileSync, existsSync } from 'node:fs'; import { extname, join } from 'node:path';
import { chromium } from 'playwright-core'; import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
const dist = '/tmp/wt/feeds/packages/embed/dist/0.0.0';
const N = 5000; const LEN = Number(process.argv[2] ?? 600);
const para = '<p>The harbour was <b>quiet</b> in the morning, said Dr. Quay &amp; friends.</p>'; const text = (n)=>para.repeat(Math.max(1,Math.round(n/para.length)));
const esc = (s)=>s.replace(/&/g,'&amp;').replace(/</g,'&lt;');
const day = (i)=>new Date(Date.UTC(2026,0,1)-i*36e5);
const items = Array.from({length:N},(_,i)=>i);
const rss = (order)=>'<?xml version="1.0"?><rss version="2.0"><channel><title>Coast é</title><link>https://a.example/</link>'+order.map(i=>`<item><title>Story ${i}</title><link>https://a.example/${i}</link><guid>${i}</guid><pubDate>${day(i).toUTCString()}</pubDate><category>Sea</category><description>${esc(text(LEN))}</description></item>`).join('')+'</channel></rss>';
const json = (order)=>JSON.stringify({version:'https://jsonfeed.org/version/1.1',title:'Coast é',items:order.map(i=>({id:`${i}`,url:`https://a.example/${i}`,title:`Story ${i}`,date_published:day(i).toISOString(),summary:'The harbour was quiet.',content_html:text(LEN)}))});
const bodies = { '/feed.xml': rss(items), '/old.xml': rss(items.toReversed()), '/feed.json': json(items), '/old.json': json(items.toReversed()),
 '/posts.json': JSON.stringify(items.map(i=>({id:i,link:`https://a.example/${i}`,date_gmt:day(i).toISOString().slice(0,19),title:{rendered:`Story ${i}`},excerpt:{rendered:'<p>x</p>'},content:{rendered:text(LEN)}}))) };
for (const [k,v] of Object.entries(bodies)) console.log(k, (v.length/2**20).toFixed(1)+' MB');
const server = createServer((q,r)=>{ const p=new URL(q.url,'http://x').pathname; r.setHeader('access-control-allow-origin','*');
 if (bodies[p]) { r.setHeader('content-type', p.endsWith('xml')?'application/rss+xml':'application/json'); return r.end(bodies[p]); }
 if (p==='/page') { r.setHeader('content-type','text/html'); return r.end('<!doctype html><meta charset=utf-8><body>'); }
 const f=join(dist,p); if(existsSync(f)&&extname(f)) { r.setHeader('content-type', extname(f)==='.js'?'text/javascript':'application/json'); return r.end(readFileSync(f)); } r.statusCode=404; r.end(); }).listen(0,'127.0.0.1'); await new Promise(r=>server.once('listening',r)); const base=`http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
for (const src of Object.keys(bodies)) for (const extra of ['', 'order="newest"', 'category="Sea"']) { const longs=[]; let shown;
 for (let k=0;k<3;k++) { const ctx=await browser.newContext(); const page=await ctx.newPage(); const s=await ctx.newCDPSession(page);
  await page.goto(base+'/page'); await s.send('Emulation.setCPUThrottlingRate',{rate:4});
  const ev=(e)=>s.send('Runtime.evaluate',{expression:e,awaitPromise:true,returnByValue:true}).then(x=>x.result.value);
  await ev(`window.tasks=[];new PerformanceObserver(l=>{for(const e of l.getEntries())tasks.push(Math.round(e.duration))}).observe({type:'longtask'});`);
  await ev(`(async()=>{const m=document.createElement('script');m.type='module';m.src='/loader.js';document.head.append(m);document.body.innerHTML='<news-recent-list src="${src}" limit="15" ${extra}></news-recent-list>';const t=performance.now();while(performance.now()-t<20000){const l=document.querySelector('news-recent-list').shadowRoot?.querySelectorAll('[part~=headline]');if(l?.length)break;await new Promise(r=>setTimeout(r,50))}await new Promise(r=>setTimeout(r,500))})()`);
  longs.push(await ev('tasks.join("+")')); shown=await ev(`document.querySelector('news-recent-list').shadowRoot?.querySelectorAll('[part~=headline]').length+' '+document.querySelector('news-recent-list').shadowRoot?.querySelector('[part~=headline]')?.textContent.trim()`); await ctx.close(); }
 console.log(src, extra, 'long tasks:', JSON.stringify(longs), 'shown', shown); }
await browser.close(); server.close();
