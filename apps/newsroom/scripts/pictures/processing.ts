import { Cells } from '../art/cells.ts';
import { add, css, hex, lit, mix, ramp } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import { relief, type Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** A cascade of settling tanks from above; each is a little richer than the one before. */
export function mixerSettlers(random: Random): Picture {
  const liquid = ramp('#0f5e54', '#2a8a72', '#7fb579', '#d9c46a', '#eba263', '#dd7f86', '#c76a9a');
  const [columns, rows] = [13, 9];
  // Two axes of an isometric floor, in drawing units.
  const across = { x: 104, y: 38 };
  const away = { x: -82, y: 62 };
  const origin = { x: 470, y: -110 };
  const height = 46;
  const corner = (column: number, row: number): [number, number] => [
    origin.x + column * across.x + row * away.x,
    origin.y + column * across.y + row * away.y,
  ];
  const shape = (points: [number, number][], fill: string, extra = ''): string =>
    `<path d="M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z" fill="${fill}" ${extra}/>`;
  const down = ([x, y]: [number, number], by: number): [number, number] => [x, y + by];

  const tanks: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = -3; column < columns; column++) {
      const step = row % 2 === 0 ? column : columns - 1 - column;
      const richness = clamp((row * columns + step) / (columns * rows) + random.bell() * 0.018);
      const colour = liquid(richness);
      const inset = (c: number, r: number): [number, number] => corner(column + c, row + r);
      const [a, b, c, d] = [inset(0.05, 0.09), inset(0.95, 0.09), inset(0.95, 0.91), inset(0.05, 0.91)];
      const [e, f, g, h] = [inset(0.11, 0.17), inset(0.89, 0.17), inset(0.89, 0.83), inset(0.11, 0.83)];
      const weir = [inset(0.36, 0.17), inset(0.36, 0.83)] as const;
      const [mx, my] = inset(0.235, 0.5);
      tanks.push(
        shape([d, c, down(c, height), down(d, height)], '#8e9a97') +
          shape([b, c, down(c, height), down(b, height)], '#65736f') +
          shape([a, b, c, d], '#e9ece8') +
          shape([e, f, g, h], css(lit(colour, 0.62))) +
          shape([down(e, 9), down(f, 9), g, h], css(colour)) +
          shape([down(weir[0], 9), f, g, weir[1]], css(mix(colour, hex('#ffffff'), 0.2))) +
          `<path d="M${weir[0][0]} ${weir[0][1]}L${weir[1][0]} ${weir[1][1]}" stroke="#f4f6f3" stroke-width="5"/>` +
          `<ellipse cx="${mx}" cy="${my + 4}" rx="19" ry="12.5" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="2.4"/><ellipse cx="${mx}" cy="${my + 4}" rx="10" ry="6.5" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="2"/>` +
          `<path d="M${mx} ${my + 4}V${my - 26}" stroke="#46524f" stroke-width="4"/><ellipse cx="${mx}" cy="${my - 30}" rx="10" ry="8.5" fill="#d7dcd8"/><path d="M${mx - 10} ${my - 30}v10a10 8.500 0 0 0 20 0v-10a10 8.500 0 0 1-20 0" fill="#97a5a1"/>`,
      );
    }
  }
  const floor = ramp('#c3ccc8', '#aab7b2', '#8b9a96');
  return {
    paint: (x, y) => floor(x * 0.35 + y * 0.5),
    draw: `${tanks.join('')}<defs><linearGradient id="dim" x2="1" y2="1"><stop stop-color="#fff6e0" stop-opacity=".2"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#05201d" stop-opacity=".36"/></linearGradient></defs><rect width="1500" height="1000" fill="url(#dim)"/>`,
  };
}

/** One liquid in another: drops of solvent, some out of focus. */
export function droplets(random: Random): Picture {
  const noise = new Noise(random);
  const back = ramp('#05343a', '#0d5a5a', '#3b8f7d', '#c9b56a', '#e59a4f');
  const drops: { x: number; y: number; r: number }[] = [];
  for (let attempt = 0; attempt < 6000; attempt++) {
    const drop = { x: random.between(-60, 1560), y: random.between(-60, 1060), r: 9 + 105 * random.next() ** 5 };
    if (drops.every((other) => Math.hypot(other.x - drop.x, other.y - drop.y) > (other.r + drop.r) * 1.04))
      drops.push(drop);
  }
  const sharp = drops
    .map(({ x, y, r }) => {
      const tone = back(clamp(0.2 + (x / 1500) * 0.85 + random.bell() * 0.06));
      return (
        `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${r.toFixed(1)})"><circle r="1" fill="${css(lit(tone, 1.15))}" opacity=".55"/><circle r="1" fill="url(#drop)"/>` +
        `<path d="M-.68-.42A.8.800 0 0 1-.2-.77" stroke="#fff" stroke-width=".085" stroke-linecap="round" fill="none" opacity=".85"/><path d="M.3.8A.86.860 0 0 0 .8.32" stroke="#fff" stroke-width=".05" stroke-linecap="round" fill="none" opacity=".4"/></g>`
      );
    })
    .join('');
  const soft = Array.from({ length: 26 }, () => {
    const [x, y, r] = [random.between(0, 1500), random.between(0, 1000), random.between(50, 150)];
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(0)}" fill="${css(back(clamp(0.25 + x / 1600)))}" stroke="#fff" stroke-opacity=".35" stroke-width="5" opacity=".5"/>`;
  }).join('');
  return {
    paint: (x, y) => lit(back(clamp(x / 1.62 + noise.sum(x * 1.3, y * 1.3, 3) * 0.35)), 1.02 - y * 0.26),
    draw: `<defs><filter id="blur"><feGaussianBlur stdDeviation="16"/></filter><radialGradient id="drop" cx=".5" cy=".5" r=".5"><stop offset=".5" stop-color="#fff" stop-opacity=".12"/><stop offset=".8" stop-color="#fff" stop-opacity="0"/><stop offset=".9" stop-color="#021a1c" stop-opacity=".34"/><stop offset=".97" stop-color="#021a1c" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity=".55"/></radialGradient></defs><g filter="url(#blur)">${soft}</g>${sharp}`,
  };
}

/** The skin of a molten bath, cracking as it cools. */
export function furnace(random: Random): Picture {
  const noise = new Noise(random);
  const cells = new Cells(random, 0.19, 0.95);
  const flakes = new Cells(random, 0.052, 0.95);
  const tone = cells.points.map(() => random.next());
  const heat = ramp('#0b0708', '#1f0d0c', '#4c120d', '#9c2410', '#e0571a', '#fb9a35', '#ffdc8a', '#fffbe8');
  const surface = (x: number, y: number): number => noise.sum(x * 16, y * 16, 5);

  return {
    paint(x, y) {
      const wx = x + noise.sum(x * 3.2, y * 3.2, 4) * 0.12;
      const wy = y + noise.sum(x * 3.2 + 70, y * 3.2, 4) * 0.12;
      const cell = cells.at(wx, wy);
      const flake = flakes.at(wx + noise.at(x * 30, y * 30) * 0.006, wy);
      const hot = smoothstep(1.15, 0.05, Math.hypot((x - 0.62) * 0.9, y - 0.62));
      const gap = cell.second - cell.nearest;
      const crack = Math.exp(-gap * lerp(95, 26, hot));
      const fine = Math.exp(-(flake.second - flake.nearest) * 330) * smoothstep(0.1, 0.75, hot) * 0.5;
      const glow = Math.exp(-gap * 9) * hot * 0.3;
      const crust = lerp(0.035, 0.16, hot) + tone[cell.index]! * 0.06 + surface(x, y) * 0.07;
      const light = clamp(relief(surface, x, y, 0.05), 0.5, 1.5);
      const temperature = crust + glow + crack * lerp(0.45, 0.92, hot) + fine * (1 - crack);
      return add(
        lit(heat(temperature), lerp(light, 1, clamp(crack * 2 + fine))),
        hex('#4a5566'),
        0.05 * (1 - hot) * light * (1 - crack),
      );
    },
  };
}

interface Pond {
  left: number;
  top: number;
  right: number;
  bottom: number;
  stage: number;
  shift: number;
}

/** Evaporation ponds from the air, from the first water to the last salt. */
export function ponds(random: Random): Picture {
  const noise = new Noise(random);
  const list: Pond[] = [];
  const split = (left: number, top: number, right: number, bottom: number, level: number): void => {
    const [width, height] = [right - left, bottom - top];
    if (level === 0 || (level < 3 && random.next() < 0.2) || Math.min(width, height) < 0.12) {
      list.push({
        left,
        top,
        right,
        bottom,
        stage: clamp((left + 0.5) / 2.4 + random.bell() * 0.2),
        shift: random.between(0, 50),
      });
      return;
    }
    const at = random.between(0.36, 0.64);
    if (width > height * random.between(0.75, 1.5)) {
      split(left, top, left + width * at, bottom, level - 1);
      split(left + width * at, top, right, bottom, level - 1);
    } else {
      split(left, top, right, top + height * at, level - 1);
      split(left, top + height * at, right, bottom, level - 1);
    }
  };
  split(-0.6, -0.7, 2.1, 1.7, 6);
  const brine = ramp('#0d4a5c', '#137a80', '#35a79a', '#8fcfae', '#d9e3b4', '#f0d9a6', '#f0b79a', '#e89aa0', '#f6eee6');
  const turn = 0.31;

  return {
    paint(x, y) {
      const wx = x * Math.cos(turn) + y * Math.sin(turn) + noise.sum(x * 5, y * 5, 3) * 0.008;
      const wy = y * Math.cos(turn) - x * Math.sin(turn) + noise.sum(x * 5 + 9, y * 5, 3) * 0.008;
      const pond = list.find(({ left, top, right, bottom }) => wx >= left && wx < right && wy >= top && wy < bottom)!;
      const edge = Math.min(wx - pond.left, pond.right - wx, wy - pond.top, pond.bottom - wy);
      const dike = 0.0075;
      if (edge < dike) {
        const road = smoothstep(0.0012, 0.003, edge);
        return lit(mix(hex('#b99c78'), hex('#e6d5b8'), 1 - road), 0.94 + noise.sum(x * 70, y * 70, 3) * 0.16);
      }
      const inside = edge - dike;
      const shore = Math.exp(-inside * 38);
      const swirl = noise.sum(wx * 4 + pond.shift, wy * 4, 5);
      const wind = noise.at(wx * 9 + wy * 55, pond.shift) * 0.016;
      const salt = smoothstep(0.012, 0.002, inside + noise.sum(x * 60, y * 60, 3) * 0.013) * pond.stage;
      const colour = brine(clamp(pond.stage + swirl * 0.2 + shore * 0.16 + wind));
      const shadow = 1 - 0.22 * Math.exp(-inside * 130);
      return mix(lit(colour, shadow), hex('#fbf6ee'), salt * 0.85);
    },
  };
}
