import { add, hex, lit, ramp } from '../art/colour.ts';
import { lerp, Noise, smoothstep } from '../art/noise.ts';
import type { Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** The mirrors of opened hard drives. */
export function platters(random: Random): Picture {
  const noise = new Noise(random);
  const discs = [
    { x: 1.32, y: 0.16, r: 0.4, turn: 0.5 },
    { x: 0.2, y: 0.1, r: 0.36, turn: 2.1 },
    { x: 0.12, y: 0.86, r: 0.42, turn: 4.2 },
    { x: 1.36, y: 0.94, r: 0.38, turn: 1.4 },
    { x: 0.76, y: 0.52, r: 0.47, turn: 0 },
  ];
  const film = ramp('#1d3a3a', '#2f7d62', '#9cc46a', '#e9d98a', '#e59a72', '#b9648f', '#5a62b0', '#2f7f9c', '#1d3a3a');
  const floor = ramp('#10201c', '#0a1413', '#070c0e');

  return {
    paint(x, y) {
      let shadow = 1;
      for (let index = discs.length - 1; index >= 0; index--) {
        const { x: cx, y: cy, r, turn } = discs[index]!;
        const [dx, dy] = [x - cx, y - cy];
        const distance = Math.hypot(dx, dy) / r;
        if (distance < 1 && distance > 0.17) {
          const angle = Math.atan2(dy, dx) + turn;
          const groove = noise.at(distance * 260, index * 9.3) * 0.028 + noise.at(distance * 70, index * 3.1) * 0.03;
          const shine = Math.abs(Math.cos(angle - 0.9)) ** 18 + 0.55 * Math.abs(Math.cos(angle + 0.75)) ** 34;
          const broad = 0.5 + 0.5 * Math.cos(2 * angle + 0.4);
          const metal = 0.16 + 0.3 * broad + groove + 0.72 * shine;
          const colours = film((distance * 1.35 + angle * 0.16 + 3) % 1);
          const fan = Math.abs(Math.cos(angle + 0.18)) ** 9 * 0.6 + Math.abs(Math.cos(angle - 1.75)) ** 14 * 0.32;
          const rim = smoothstep(0.986, 0.994, distance) * 0.3 + smoothstep(0.19, 0.18, distance) * 0.25;
          const base = lit([0.86, 0.93, 0.92], metal + rim);
          return lit(add(base, colours, fan * 0.62), shadow);
        }
        if (distance <= 0.17) {
          const ring = smoothstep(0.135, 0.13, distance);
          const screw = [0, 1, 2].some(
            (n) =>
              Math.hypot(dx / r - 0.098 * Math.cos(n * 2.094 + turn), dy / r - 0.098 * Math.sin(n * 2.094 + turn)) <
              0.017,
          );
          const hub = lerp(0.3, 0.5, ring) + (0.16 * (-dx - dy)) / r / 0.17 + (distance < 0.05 ? -0.2 : 0);
          return lit([0.8, 0.87, 0.85], (screw ? 0.14 : hub) * shadow);
        }
        const cast = Math.hypot(x - cx - 0.018, y - cy - 0.03) / r;
        shadow *= 1 - 0.62 * smoothstep(1.1, 0.95, cast);
      }
      return lit(floor(y), shadow * (1 + noise.at(x * 90, y * 90) * 0.1));
    },
  };
}

/** What leaves the shredder: folded shards of steel, copper, aluminium and board. */
export function fragments(random: Random): Picture {
  const metals = [
    ['#dfe6e2', '#8d9a97', '#4a5756'],
    ['#c9d2d0', '#76837f', '#37423f'],
    ['#f0b489', '#b5653a', '#5e2c1b'],
    ['#9fb8a0', '#3f7a55', '#173a2a'],
    ['#e9dcae', '#b09440', '#574518'],
    ['#b9c3c6', '#5f6c74', '#2a333a'],
  ] as const;
  const shards: string[] = [];
  const total = 900;
  for (let i = 0; i < total; i++) {
    const t = i / total;
    const [x, y] = [random.between(-40, 1540), random.between(-40, 1040)];
    const size = lerp(46, 78, t) * (0.45 + random.next() ** 2.5 * 1.25);
    const corners = 4 + Math.floor(random.next() * 3);
    const turn = random.between(0, 6.3);
    const stretch = random.between(0.35, 0.95);
    const points = Array.from({ length: corners }, (_, n) => {
      const angle = ((n + random.between(-0.28, 0.28)) / corners) * 2 * Math.PI;
      const [px, py] = [Math.cos(angle) * size, Math.sin(angle) * size * stretch];
      return [x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn)] as const;
    });
    const [light, middle, dark] = random.pick(metals);
    const fold = 2 + Math.floor(random.next() * (corners - 3));
    const path = (list: readonly (readonly [number, number])[]): string =>
      `M${list.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}Z`;
    const bright = Math.cos(turn - 0.8) > 0;
    const depth = lerp(0.5, 0, t);
    shards.push(
      `<path d="${path(points)}" transform="translate(9 13)" fill="#030807" opacity=".38"/>` +
        `<path d="${path(points)}" fill="${bright ? middle : dark}"/>` +
        `<path d="${path(points.slice(0, fold + 1))}" fill="${bright ? light : middle}"/>` +
        `<path d="M${points[0]![0].toFixed(1)} ${points[0]![1].toFixed(1)}L${points[fold]![0].toFixed(1)} ${points[fold]![1].toFixed(1)}" stroke="#fff" stroke-opacity=".5" stroke-width="1.4"/>` +
        (depth > 0.02 ? `<path d="${path(points)}" fill="#07120f" opacity="${depth.toFixed(2)}"/>` : ''),
    );
  }
  return {
    paint: () => hex('#07120f'),
    draw: `${shards.join('')}<defs><radialGradient id="pool" cx=".42" cy=".38" r=".8"><stop offset=".3" stop-color="#fff6de" stop-opacity=".12"/><stop offset=".6" stop-color="#06110e" stop-opacity=".12"/><stop offset="1" stop-color="#06110e" stop-opacity=".72"/></radialGradient></defs><rect width="1500" height="1000" fill="url(#pool)"/>`,
  };
}
