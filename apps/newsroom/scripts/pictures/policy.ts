import { hex, lit, mix, ramp } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import { relief, smoothPath, type Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** Engraved rosettes, as on a certificate. */
export function guilloche(random: Random): Picture {
  const noise = new Noise(random);
  const paper = ramp('#f6f1ea', '#e9e3f2', '#d9d6ee');
  return {
    paint(x, y) {
      const wash = paper(clamp(0.25 + 0.4 * Math.hypot(x - 0.5, y - 0.35) + noise.sum(x * 2, y * 2, 3) * 0.25));
      return lit(wash, 1 + noise.at(x * 300, y * 300) * 0.01);
    },
    draw: [
      waves(),
      rosette(1040, 470, 590, 16, 20, '#40348f', 0.9),
      rosette(1040, 470, 330, 12, 16, '#a97d1c', 0.9),
      rosette(1040, 470, 172, 8, 11, '#7b2d6b', 0.8),
      rosette(190, 900, 360, 14, 16, '#7b2d6b', 0.65),
      rosette(190, 900, 190, 10, 11, '#b48a2c', 0.75),
    ].join(''),
  };
}

/** Rings whose waves drift from one to the next: their crossings make the pattern. */
function rosette(
  x: number,
  y: number,
  radius: number,
  petals: number,
  rings: number,
  colour: string,
  opacity: number,
): string {
  const paths: string[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const t = ring / (rings - 1);
    for (const mirror of [1, -1]) {
      const points: string[] = [];
      for (let step = 0; step < 360; step++) {
        const angle = (step / 360) * 2 * Math.PI;
        const wave =
          Math.sin(petals * angle + mirror * t * 2.4) * 0.055 + Math.sin(petals * 3 * angle + mirror * t * 5) * 0.012;
        const r = radius * (lerp(0.5, 0.94, t) + wave * (0.4 + Math.sin(t * Math.PI)));
        points.push(`${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`);
      }
      paths.push(`M${points.join('L')}Z`);
    }
  }
  return `<path d="${paths.join('')}" fill="none" stroke="${colour}" stroke-width="1.1" opacity="${opacity}"/>`;
}

function waves(): string {
  let path = '';
  for (let line = 0; line < 64; line++) {
    const points: [number, number][] = [];
    for (let x = -20; x <= 1520; x += 30) {
      const phase = line * 0.1;
      points.push([x, line * 17 - 40 + 16 * Math.sin(x / 96 + phase * 3) + 9 * Math.sin(x / 41 - phase * 5)]);
    }
    path += smoothPath(points);
  }
  return `<path d="${path}" fill="none" stroke="#8f8cc7" stroke-width="1" opacity=".42"/>`;
}

/** Sea routes past an invented coast. */
export function seaRoutes(random: Random): Picture {
  const noise = new Noise(random);
  const height = (x: number, y: number): number => {
    const wx = x + noise.sum(x * 2.4, y * 2.4, 5) * 0.34;
    const wy = y + noise.sum(x * 2.4 + 20, y * 2.4, 5) * 0.34;
    const continents =
      0.42 * smoothstep(0.62, 0.05, wx + wy * 0.35) +
      0.5 * smoothstep(1.02, 1.5, wx - wy * 0.12) +
      0.2 * Math.exp(-((wx - 0.86) ** 2 + (wy - 0.98) ** 2) / 0.018);
    return continents - 0.2 + noise.sum(x * 3.4 + 8, y * 3.4, 6) * lerp(0.12, 0.3, clamp(continents * 3));
  };
  const sea = ramp('#101c46', '#1f3470', '#37569a', '#6b8cc0', '#a9c3dc');
  const land = ramp('#f0e4cb', '#e6d2ab', '#cfb284', '#a98b6b', '#efe9e2');

  const ports: [number, number][] = [
    [318, 640],
    [410, 330],
    [880, 905],
    [1188, 470],
    [1105, 790],
    [560, 60],
    [1020, 70],
  ];
  const legs: [number, number, number, number][] = [
    [0, 3, 650, 500],
    [1, 3, 800, 250],
    [0, 2, 560, 880],
    [2, 4, 1000, 800],
    [1, 5, 470, 180],
    [5, 6, 800, 110],
    [6, 3, 1010, 300],
    [4, 3, 1050, 600],
  ];
  const routes = legs
    .map(([from, to, cx, cy], index) => {
      const [a, b] = [ports[from]!, ports[to]!];
      const path = `M${a[0]} ${a[1]}Q${cx} ${cy} ${b[0]} ${b[1]}`;
      const strong = index < 2;
      return `<path d="${path}" stroke="#ffb45c" stroke-width="${strong ? 16 : 9}" opacity=".16"/><path d="${path}" stroke="${strong ? '#ffcf8c' : '#f4e9d6'}" stroke-width="${strong ? 4.5 : 2.6}" ${strong ? '' : 'stroke-dasharray="2 9"'}/>`;
    })
    .join('');
  const marks = ports
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="15" fill="#ffb45c" opacity=".25"/><circle cx="${x}" cy="${y}" r="7.5" fill="#fff6e6" stroke="#17265a" stroke-width="3"/>`,
    )
    .join('');

  return {
    paint(x, y) {
      const h = height(x, y);
      if (h > 0) return lit(land(clamp(h * 2.4)), clamp(relief(height, x, y, 0.1), 0.7, 1.18));
      const shelf = clamp(1 + h * 2.6);
      const step = Math.floor(shelf * 6) / 6;
      const foam = smoothstep(-0.012, 0, h) * 0.5;
      return mix(sea(lerp(step, shelf, 0.3)), hex('#f5efe0'), foam);
    },
    draw: `<g fill="none" stroke-linecap="round">${routes}</g>${marks}`,
  };
}

/** From ore to motor: streams that split, join and thin out. */
export function flows(): Picture {
  const columns = [
    [0.3, 0.24, 0.18, 0.12],
    [0.46, 0.26, 0.12],
    [0.34, 0.22, 0.16, 0.12],
    [0.2, 0.18, 0.16, 0.14, 0.16],
  ];
  const colours = [
    ['#2b2a6b', '#5a3f9e', '#8c4f9f', '#c25b86'],
    ['#3a3590', '#8450a5', '#cf6a7d'],
    ['#5046a8', '#9a57a3', '#d8706f', '#ee9a5b'],
    ['#6b5bc0', '#a864a5', '#dd7a76', '#f0a35a', '#f4cd7a'],
  ];
  const span = 860;
  const nodes = columns.map((shares, column) => {
    const gap =
      (span - shares.reduce((sum, share) => sum + share * span * 0.84, 0)) / Math.max(1, shares.length - 1) / 1.6;
    const total = shares.reduce((sum, share) => sum + share * span * 0.84, 0) + gap * (shares.length - 1);
    let top = 500 - total / 2;
    return shares.map((share, index) => {
      const node = {
        x: [70, 505, 940, 1400][column]!,
        top,
        size: share * span * 0.84,
        colour: colours[column]![index]!,
        out: 0,
        in: 0,
      };
      top += node.size + gap;
      return node;
    });
  });

  const gradients: string[] = [];
  const bands: string[] = [];
  for (let column = 0; column < nodes.length - 1; column++) {
    const [left, right] = [nodes[column]!, nodes[column + 1]!];
    const incoming = right.reduce((sum, node) => sum + node.size, 0);
    const outgoing = left.reduce((sum, node) => sum + node.size, 0);
    const scale = Math.min(1, incoming / outgoing) * 0.97;
    for (const from of left) {
      for (const to of right) {
        const size = (from.size * to.size * scale) / incoming;
        const y0 = from.top + from.out;
        const y1 = to.top + to.in;
        const id = `f${gradients.length}`;
        const bend = (to.x - from.x) * 0.5;
        gradients.push(
          `<linearGradient id="${id}"><stop stop-color="${from.colour}"/><stop offset="1" stop-color="${to.colour}"/></linearGradient>`,
        );
        bands.push(
          `<path fill="url(#${id})" d="M${from.x + 20} ${y0}C${from.x + bend} ${y0} ${to.x - bend} ${y1} ${to.x} ${y1}v${size}C${to.x - bend} ${y1 + size} ${from.x + bend} ${y0 + size} ${from.x + 20} ${y0 + size}Z"/>`,
        );
        from.out += size;
        to.in += size;
      }
    }
  }
  const bars = nodes
    .flat()
    .map(
      ({ x, top, size, colour }) => `<rect x="${x}" y="${top}" width="20" height="${size}" rx="2" fill="${colour}"/>`,
    );
  const back = ramp('#fbf8f5', '#f1ebf3', '#e6e0ee');
  return {
    paint: (x, y) => back(x * 0.5 + y * 0.3),
    draw: `<defs>${gradients.join('')}</defs><g opacity=".62">${bands.join('')}</g>${bars.join('')}`,
  };
}
