import { Cells } from '../art/cells.ts';
import { add, css, hex, lit, mix, ramp, type Colour } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import type { Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** Rock thirty micrometres thin between crossed polarisers: grains in interference colours. */
export function thinSection(random: Random): Picture {
  const noise = new Noise(random);
  const large = new Cells(random, 0.14, 1);
  const small = new Cells(random, 0.04, 1);
  // The order of the Michel-Lévy chart: grey, white, straw, orange, magenta, blue, green, yellow, pink.
  const chart = ramp(
    '#17181c',
    '#8f979b',
    '#eef0e6',
    '#f2d27a',
    '#e1702f',
    '#a12a72',
    '#2f5fb3',
    '#3fa58c',
    '#cfc95a',
    '#dd7f8f',
  );
  const grain = (count: number) =>
    Array.from({ length: count }, () => ({
      tone: random.next() < 0.42 ? random.between(0.02, 0.3) : random.between(0.3, 1),
      lean: random.between(0, Math.PI),
      twinned: random.next() < 0.3,
      pitch: random.between(230, 480),
    }));
  const largeGrains = grain(large.points.length);
  const smallGrains = grain(small.points.length);

  return {
    paint(x, y) {
      const wx = x + noise.sum(x * 5, y * 5, 4) * 0.035;
      const wy = y + noise.sum(x * 5 + 31, y * 5, 4) * 0.035;
      // Fine grains fill a vein that crosses the slide.
      const vein = Math.abs(wy - 0.28 - 0.38 * wx + noise.at(x * 2, y * 2) * 0.12);
      const fine = vein < 0.085;
      const cell = (fine ? small : large).at(wx, wy);
      const { tone, lean, twinned, pitch } = (fine ? smallGrains : largeGrains)[cell.index]!;
      const across = cell.dx * Math.cos(lean) + cell.dy * Math.sin(lean);
      const along = cell.dy * Math.cos(lean) - cell.dx * Math.sin(lean);
      const twin = twinned
        ? smoothstep(-0.25, 0.25, Math.sin(across * pitch + noise.at(along * 3, lean * 9) * 0.9)) * 0.17
        : 0;
      const edge = Math.min(cell.second - cell.nearest, Math.abs(vein - 0.085) * 1.3);
      const thinner = (1 - smoothstep(0, fine ? 0.012 : 0.022, edge)) * 0.1;
      const zoning = noise.sum(wx * 14, wy * 14, 3) * 0.045;
      const speck = noise.at(x * 190, y * 190) * 0.018;
      const colour = chart(clamp(tone + twin - thinner + zoning + speck));
      const border = 1 - smoothstep(0.0006, 0.0028, edge);
      const vignette = 1 - 0.5 * smoothstep(0.45, 1.0, Math.hypot(x - 0.75, y - 0.5));
      return lit(mix(colour, hex('#141317'), border * 0.6), vignette);
    },
  };
}

/** An echelle spectrum: the rainbow cut into rows, crossed by absorption lines. */
export function spectra(random: Random): Picture {
  const noise = new Noise(random);
  const rows = 15;
  const rainbow = ramp(
    '#7a1530',
    '#d8342c',
    '#f2812b',
    '#f5cb3d',
    '#8fcf52',
    '#2fae8e',
    '#2b7fd0',
    '#4a49b8',
    '#6a2c8f',
  );
  const lines = Array.from({ length: 190 }, () => ({
    at: random.next(),
    width: random.between(0.00018, 0.0007),
    depth: random.between(0.25, 0.95),
  }));
  // The broad bands by which neodymium is known from far away.
  for (const at of [0.13, 0.335, 0.36, 0.58, 0.82]) lines.push({ at, width: 0.006, depth: 0.85 });
  const byRow = Array.from({ length: rows }, (_, row) =>
    lines.filter(({ at, width }) => Math.abs(at * rows - row - 0.5) < 0.75 + width * rows * 4),
  );

  return {
    paint(x, y) {
      const bend = (x - 0.75) ** 2 * 0.05;
      const place = (y + bend - 0.035) * (rows / 0.955);
      const row = Math.floor(place);
      if (row < 0 || row >= rows) return hex('#050608');
      const wavelength = (row + x / 1.5) / rows;
      const across = place - row - 0.5;
      let light = 1;
      for (const { at, width, depth } of byRow[row]!) {
        const offset = (wavelength - at) / width;
        if (Math.abs(offset) < 4) light *= 1 - depth * Math.exp(-offset * offset);
      }
      const blaze = 0.42 + 0.58 * Math.cos((x / 1.5 - 0.5) * 2.3) ** 2;
      const profile = Math.exp(-((across / 0.33) ** 6));
      const halo = Math.exp(-((across / 0.36) ** 2)) * 0.16;
      const flicker = 1 + noise.at(x * 420, row * 7.7) * 0.035;
      return add(hex('#050608'), lit(rainbow(wavelength), light * blaze * flicker), profile * 0.96 + halo * light);
    },
  };
}

interface Ball {
  x: number;
  y: number;
  radius: number;
  depth: number;
  kind: 0 | 1 | 2;
}

/** A crystal seen from inside: large, middling and small atoms, with fog towards the back. */
export function lattice(): Picture {
  const [turn, tip, spacing, reach] = [0.5, 0.36, 2.3, 6];
  const project = (a: number, b: number, c: number, kind: Ball['kind']): Ball => {
    const sideways = a * Math.cos(turn) + c * Math.sin(turn);
    const inwards = c * Math.cos(turn) - a * Math.sin(turn);
    const depth = (inwards * Math.cos(tip) + b * Math.sin(tip)) * spacing + 7.4;
    const scale = 1180 / depth;
    const upwards = (b * Math.cos(tip) - inwards * Math.sin(tip)) * spacing;
    return {
      x: 690 + sideways * spacing * scale,
      y: 500 + upwards * scale,
      radius: [0.52, 0.3, 0.17][kind]! * scale,
      depth,
      kind,
    };
  };
  const balls: Ball[] = [];
  const bonds: [Ball, Ball][] = [];
  for (let a = -reach; a <= reach; a++) {
    for (let b = -reach; b <= reach; b++) {
      for (let c = -reach; c <= reach; c++) {
        const corner = project(a, b, c, 0);
        balls.push(corner, project(a + 0.5, b + 0.5, c + 0.5, 1));
        for (const [i, j, k] of [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ] as const) {
          bonds.push([corner, project(a + i, b + j, c + k, 0)]);
          balls.push(project(a + i / 2, b + j / 2, c + k / 2, 2));
        }
      }
    }
  }

  const f = (value: number): string => value.toFixed(1);
  const back = ramp('#6d3374', '#43204f', '#241333', '#160c20');
  const haze = hex('#3a1c47');
  const fog = (depth: number): number => smoothstep(4, 17, depth);
  const shown = ({ x, y, radius, depth }: Ball): boolean =>
    depth > 3.2 && depth < 17 && x > -radius - 300 && x < 1800 + radius && y > -radius - 300 && y < 1300 + radius;
  const shapes = [
    ...bonds
      .filter((ends) => ends.every(shown))
      .map(([from, to]) => {
        const depth = (from.depth + to.depth) / 2;
        const colour = css(mix(hex('#b98fbd'), haze, fog(depth)));
        return {
          depth: depth + 0.2,
          svg: `<path d="M${f(from.x)} ${f(from.y)}L${f(to.x)} ${f(to.y)}" stroke="${colour}" stroke-width="${f(95 / depth)}"/>`,
        };
      }),
    ...balls.filter(shown).map(({ x, y, radius, depth, kind }) => {
      const place = `cx="${f(x)}" cy="${f(y)}" r="${f(radius)}"`;
      return {
        depth,
        svg: `<circle ${place} fill="url(#b${kind})"/><circle ${place} fill="${css(haze)}" opacity="${fog(depth).toFixed(2)}"/>`,
      };
    }),
  ].toSorted((one, other) => other.depth - one.depth);

  const gradient = (id: number, stops: string[]): string =>
    `<radialGradient id="b${id}" cx=".36" cy=".3" r=".78">${stops.map((stop, i) => `<stop offset="${[0, 0.2, 0.66, 1][i]}" stop-color="${stop}"/>`).join('')}</radialGradient>`;
  const gradients = [
    ['#fff3ea', '#f3a96f', '#c2512f', '#4c1526'],
    ['#ffffff', '#c9d2f0', '#6f7ebb', '#262a55'],
    ['#fffbe6', '#f6e08b', '#c9a13a', '#5d4513'],
  ];
  return {
    paint: (x, y) => back(Math.hypot(x - 0.8, y - 0.45) * 1.1),
    draw: `<defs>${gradients.map((stops, id) => gradient(id, stops)).join('')}</defs>${shapes.map(({ svg }) => svg).join('')}`,
  };
}

/** A section through folded beds, cut by a fault and by a pale dyke. */
export function strata(random: Random): Picture {
  const noise = new Noise(random);
  const colours = [
    '#e9d9b8',
    '#c9a46c',
    '#8c5a3c',
    '#d8bd8f',
    '#5d4a4a',
    '#a9714b',
    '#efe3cc',
    '#76564f',
    '#b98a5a',
    '#3f3a44',
    '#cfae80',
    '#93654a',
  ];
  const beds: { top: number; colour: Colour; kind: number }[] = [];
  for (let top = -0.6, last = ''; top < 2.2; top += random.between(0.018, 0.085)) {
    const colour = random.pick(colours.filter((candidate) => candidate !== last));
    beds.push({ top, colour: hex(colour), kind: Math.floor(random.next() * 3) });
    last = colour;
  }
  const bedAt = (depth: number) => {
    let low = 0;
    let high = beds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (beds[middle]!.top <= depth) low = middle;
      else high = middle - 1;
    }
    return { ...beds[low]!, thickness: (beds[low + 1]?.top ?? 2.3) - beds[low]!.top };
  };
  const dykeAt = (x: number, y: number): number =>
    Math.abs(x - 0.43 - 0.22 * (1 - y) + noise.sum(y * 4, 7, 3) * 0.03) - 0.021 - 0.012 * noise.at(y * 7, 3);

  return {
    paint(x, y) {
      const faultX = 0.98 + (y - 0.5) * 0.34 + noise.sum(y * 3, 1, 3) * 0.02;
      const side = x > faultX;
      const px = side ? x + 0.05 : x;
      const py = side ? y + 0.125 : y;
      const fold =
        0.13 * Math.sin(px * 3.1 + 0.5) +
        0.05 * Math.sin(px * 7.4 + py * 1.2) +
        noise.sum(px * 1.7, py * 1.2, 4) * 0.12;
      const depth = py + fold * (1 - 0.25 * py);
      const { top, colour, kind, thickness } = bedAt(depth);
      const inside = (depth - top) / thickness;
      let texture = noise.sum(px * 60, depth * 160, 3) * 0.1;
      if (kind === 0) texture += noise.at(px * 7, depth * 520) * 0.12;
      if (kind === 1) texture += noise.at(px * 320, depth * 320) > 0.45 ? -0.16 : 0;
      if (kind === 2) texture += Math.sin(depth * 900 + noise.at(px * 12, depth * 12) * 5) * 0.045;
      const light = 1.04 - 0.2 * inside ** 3 + 0.1 * (1 - smoothstep(0, 0.12, inside)) + texture;
      let result = lit(colour, light * lerp(1.05, 0.72, y));
      const gap = Math.abs(x - faultX);
      result = lit(result, 1 - 0.62 * (1 - smoothstep(0.0008, 0.0045, gap)));
      const dyke = dykeAt(px, py);
      if (dyke < 0) {
        const crystal = noise.sum(px * 85, py * 85, 2);
        const pale = mix(hex('#f7ece4'), hex('#d79a95'), clamp(0.3 + crystal * 1.2));
        result = lit(mix(pale, hex('#38303f'), crystal > 0.42 ? 0.8 : 0), lerp(1.02, 0.8, y));
      } else {
        result = lit(result, 1 - 0.3 * Math.exp(-dyke * 90));
      }
      return result;
    },
  };
}
