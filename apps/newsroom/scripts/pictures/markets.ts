import { add, hex, ramp } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import { smoothPath, type Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** A price and its usual range, with the volume along the foot. */
export function priceBand(random: Random): Picture {
  const count = 92;
  let value = 0.42;
  let pull = 0;
  const prices = Array.from({ length: count }, (_, index) => {
    pull = pull * 0.82 + random.bell() * 0.02;
    const trend = 0.42 + 0.24 * Math.sin(index / 17 - 0.6) + index * 0.0016 - (index > 78 ? (index - 78) * 0.007 : 0);
    value += pull + (trend - value) * 0.13;
    return value;
  });
  const x = (index: number): number => -20 + (index / (count - 1)) * 1430;
  const y = (price: number): number => 800 - price * 660;
  const usual = prices.map((_, index) => {
    const around = prices.slice(Math.max(0, index - 13), index + 14);
    return around.reduce((sum, price) => sum + price, 0) / around.length;
  });
  const band = (width: number): string => {
    const upper = usual.map((mean, i) => [x(i), y(mean + width * (0.8 + 0.3 * Math.sin(i / 9)))] as const);
    const lower = usual
      .map((mean, i) => [x(i), y(mean - width * (0.8 + 0.3 * Math.cos(i / 11)))] as const)
      .toReversed();
    return `${smoothPath(upper)}L${smoothPath(lower).slice(1)}Z`;
  };
  const line = smoothPath(prices.map((price, i) => [x(i), y(price)] as const));
  const last = { x: x(count - 1), y: y(prices[count - 1]!) };
  const bars = prices
    .map((price, i) => {
      const height = 22 + Math.abs(price - (prices[i - 1] ?? price)) * 2600 + random.next() * 46;
      return `<rect x="${(x(i) - 4.5).toFixed(1)}" y="${(1000 - height).toFixed(1)}" width="9" height="${height.toFixed(1)}" opacity="${(0.35 + 0.4 * (i / count)).toFixed(2)}"/>`;
    })
    .join('');
  const grid = [200, 350, 500, 650, 800].map((at) => `<path d="M0 ${at}H1500"/>`).join('');
  const back = ramp('#3a2415', '#291a12', '#171011');

  return {
    paint: (px, py) =>
      add(
        back(clamp(py * 0.8 + (1.5 - px) * 0.2)),
        hex('#b8641c'),
        0.2 * Math.exp(-((px - 1.35) ** 2 + (py - last.y / 1000) ** 2) / 0.12),
      ),
    draw: `<defs><linearGradient id="area" x2="0" y2="1"><stop stop-color="#f0a040" stop-opacity=".42"/><stop offset=".75" stop-color="#f0a040" stop-opacity="0"/></linearGradient>
<linearGradient id="stroke"><stop stop-color="#b9682a"/><stop offset=".6" stop-color="#f2a446"/><stop offset="1" stop-color="#ffe0a6"/></linearGradient></defs>
<g stroke="#fff" stroke-opacity=".07" stroke-width="1.5">${grid}</g>
<g fill="#d98d45">${bars}</g>
<path d="${band(0.2)}" fill="#e08b3a" opacity=".1"/><path d="${band(0.115)}" fill="#e08b3a" opacity=".15"/>
<path d="${line}V1000H-20Z" fill="url(#area)" opacity=".7"/>
<g fill="none" stroke-linejoin="round"><path d="${line}" stroke="#ffb45c" stroke-width="18" opacity=".1"/><path d="${line}" stroke="url(#stroke)" stroke-width="5"/></g>
<circle cx="${last.x}" cy="${last.y}" r="26" fill="#ffcf8a" opacity=".2"/><circle cx="${last.x}" cy="${last.y}" r="9.5" fill="#fff2d8"/>`,
  };
}

/** Supply as streams, one above the other. */
export function streamgraph(random: Random): Picture {
  const colours = [
    '#4b2a17',
    '#7a3f1a',
    '#a8571e',
    '#cf7a2b',
    '#e79f48',
    '#f2c274',
    '#f6dca6',
    '#b9c4a0',
    '#7fa39a',
    '#4b7f86',
    '#2d5a6b',
  ];
  const samples = 30;
  const layers = colours.map(() => {
    const bumps = Array.from({ length: 5 }, () => ({
      at: random.between(-2, samples + 2),
      width: random.between(2.5, 7),
      size: random.between(12, 62),
    }));
    return Array.from(
      { length: samples + 1 },
      (_, i) => 13 + bumps.reduce((sum, bump) => sum + bump.size * Math.exp(-(((i - bump.at) / bump.width) ** 2)), 0),
    );
  });
  const totals = Array.from({ length: samples + 1 }, (_, i) => layers.reduce((sum, layer) => sum + layer[i]!, 0));
  const tops = totals.map((total, i) => 500 - total / 2 + Math.sin(i / 5) * 34);
  const shapes = layers.map((layer, index) => {
    const upper = tops.map((top, i) => [-30 + (i / samples) * 1560, top] as const);
    layer.forEach((thickness, i) => (tops[i]! += thickness));
    const lower = tops.map((top, i) => [-30 + (i / samples) * 1560, top - 2.5] as const).toReversed();
    return `<path fill="${colours[index]}" d="${smoothPath(upper)}L${smoothPath(lower).slice(1)}Z"/>`;
  });
  const back = ramp('#fcf7ee', '#f4ead9');
  return { paint: (x, y) => back(Math.hypot(x - 0.75, y - 0.5)), draw: shapes.join('') };
}

/** Twelve months of contract talks as a range of hills. */
export function ridges(random: Random): Picture {
  const noise = new Noise(random);
  const rows = 46;
  const heat = ramp('#3c2b52', '#7c3f63', '#c1604f', '#ee9a4e', '#fbe1a3');
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    const base = lerp(270, 905, t);
    const centre = 760 + 250 * Math.sin(t * 4.4 + 0.6);
    const points: [number, number][] = [];
    for (let x = 90; x <= 1410; x += 7) {
      const hill = Math.exp(-(((x - centre) / 210) ** 2)) + 0.62 * Math.exp(-(((x - 1500 + centre * 0.9) / 130) ** 2));
      const rough = Math.abs(noise.sum(x / 84, row * 0.2, 3)) * 270 + Math.abs(noise.at(x / 22, row * 0.6)) * 22;
      points.push([x, base - hill * rough * 1.35 - noise.at(x / 14, row * 3.3) * 1.6]);
    }
    const path = `M${points.map(([x, y]) => `${x} ${y.toFixed(1)}`).join('L')}`;
    const colour = heat(1 - t * 0.92)
      .map((part) => Math.round(part * 255))
      .join(' ');
    lines.push(
      `<path d="${path}V1010H90Z" fill="#171019" stroke="none"/><path d="${path}" fill="none" stroke="rgb(${colour})" stroke-width="2.6"/>`,
    );
  }
  return { paint: () => hex('#171019'), draw: `<g stroke-linejoin="round">${lines.join('')}</g>` };
}

/** Containers stacked on a quay. */
export function containers(random: Random): Picture {
  const noise = new Noise(random);
  const colours = ['#a8452f', '#c9672f', '#d9973f', '#27606a', '#1d4257', '#e6dcc6', '#6f7f78', '#8a3432', '#3f8077'];
  const sky = ramp('#d8dfdc', '#ecdfc8', '#f3cfa0');
  const [wide, high] = [252, 104];
  const stacks = [5, 6, 6, 4, 3, 5, 7];
  const boxes: string[] = [];
  stacks.forEach((levels, stack) => {
    for (let level = 0; level < levels; level++) {
      const left = -120 + stack * (wide + 7);
      const top = 930 - (level + 1) * (high + 3);
      const colour = random.pick(colours);
      const ribs = Array.from(
        { length: 20 },
        (_, rib) => `<path d="M${left + 17 + rib * 11.5} ${top + 13}v${high - 26}"/>`,
      ).join('');
      boxes.push(
        `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${colour}"/>` +
          `<g stroke="#000" stroke-opacity=".2" stroke-width="4.4">${ribs}</g><g stroke="#fff" stroke-opacity=".13" stroke-width="1.8" transform="translate(3.6)">${ribs}</g>` +
          `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="url(#light)"/>` +
          `<rect x="${left + 3.5}" y="${top + 3.5}" width="${wide - 7}" height="${high - 7}" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="7"/>` +
          `<path d="M${left} ${top + 1.5}h${wide}" stroke="#fff" stroke-opacity=".35" stroke-width="3"/>`,
      );
    }
  });
  const boom = `<g stroke="#5b5a58" fill="none" stroke-width="9" opacity=".62"><path d="M905 640V190M1025 640V190M905 300H1025M905 190L965 92L1025 190M905 420L1025 300M905 300L1025 420" /><path d="M380 190H1330" stroke-width="13"/><path d="M965 92L440 186M965 92L1290 186" stroke-width="4.5"/><path d="M560 196v168M600 196v168" stroke-width="3"/></g><rect x="534" y="364" width="92" height="40" fill="#8a3432" opacity=".8"/>`;

  return {
    paint(x, y) {
      const sun = Math.exp(-((x - 1.2) ** 2 + (y - 0.34) ** 2) / 0.09);
      return add(
        sky(clamp(y * 1.15 + noise.sum(x * 1.6, y * 8, 5) * 0.2)),
        hex('#fff0cf'),
        sun * 0.22 * smoothstep(0.95, 0.4, y),
      );
    },
    draw: `<defs><linearGradient id="light" x1="1" x2="0" y2="1"><stop stop-color="#ffe2b0" stop-opacity=".24"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#0b1c2a" stop-opacity=".38"/></linearGradient><linearGradient id="quay" x2="0" y2="1"><stop stop-color="#4a4641"/><stop offset="1" stop-color="#2c2a2a"/></linearGradient></defs>${boom}${boxes.join('')}<rect y="928" width="1500" height="72" fill="url(#quay)"/><path d="M0 965H1500" stroke="#d9a441" stroke-width="6" stroke-dasharray="70 46" opacity=".8"/>`,
  };
}
