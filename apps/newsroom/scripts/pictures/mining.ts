import { add, css, hex, lit, mix, ramp } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import { relief, type Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** Ridges behind ridges in morning haze. */
export function clayHills(random: Random): Picture {
  const noise = new Noise(random);
  const layers = 8;
  const sky = ramp('#f3c9a5', '#f7ddc0', '#fbeeda');
  const earth = ramp('#e6b394', '#d08f6e', '#b4654a', '#8c4434', '#5f2d2b', '#33202a');
  const green = ramp('#a8a582', '#6d7a55', '#3c5140', '#1f3130');
  const ridge = (layer: number, x: number): number => {
    const near = layer / (layers - 1);
    const wide = lerp(2.2, 1.05, near);
    return (
      lerp(0.34, 0.93, near ** 1.15) -
      (0.5 + noise.sum(x * wide + layer * 13.7, layer * 5.1, 6)) * lerp(0.1, 0.24, near)
    );
  };
  const sun = { x: 1.08, y: 0.2 };

  return {
    paint(x, y) {
      for (let layer = layers - 1; layer >= 0; layer--) {
        const top = ridge(layer, x);
        if (y < top) continue;
        const near = layer / (layers - 1);
        const below = y - top;
        const slope = ridge(layer, x + 0.004) - ridge(layer, x - 0.004);
        const gully = noise.sum(x * lerp(20, 9, near) + below * 6, below * lerp(24, 12, near) + layer * 3, 5);
        const terrace =
          Math.sin((below + gully * 0.012) * lerp(620, 210, near)) * 0.035 * smoothstep(0.01, 0.05, below);
        const wooded =
          smoothstep(
            -0.05,
            0.4,
            slope * 7 + noise.sum(x * lerp(14, 6, near), y * lerp(26, 12, near) + layer, 6) * 0.8,
          ) * smoothstep(0, 0.05, below);
        const light = 1 - slope * lerp(3, 6, near) + gully * 0.34 + terrace;
        const ground = lit(mix(earth(near * 0.9), green(near), wooded * 0.6), clamp(light, 0.62, 1.35));
        const haze = clamp((1 - near) * 0.55 * smoothstep(0, 0.22, below) + (1 - near) * 0.3);
        return mix(ground, hex('#f6dcc0'), haze);
      }
      const distance = Math.hypot(x - sun.x, y - sun.y);
      const disc = 1 - smoothstep(0.056, 0.0585, distance);
      const base = sky(y * 2.4 + noise.sum(x * 1.4, y * 7, 4) * 0.16);
      return mix(add(base, hex('#fff0d8'), 0.16 * Math.exp(-distance * 5)), hex('#fffaf0'), disc * 0.95);
    },
  };
}

/** A mine from straight above: benches, a haul road and water at the bottom. */
export function openPit(random: Random): Picture {
  const noise = new Noise(random);
  const centre = { x: 0.8, y: 0.52 };
  const polar = (x: number, y: number) => {
    const dx = (x - centre.x) * 0.86;
    const dy = y - centre.y;
    const angle = Math.atan2(dy, dx);
    const distance = Math.hypot(dx, dy);
    const lobes = 0.16 * Math.sin(angle * 2 + 0.6) + 0.09 * Math.sin(angle * 3 + 2);
    return {
      radius: distance * (1 - lobes) + noise.sum(x * 3.4, y * 3.4, 3) * 0.055 * smoothstep(0.02, 0.2, distance),
      angle,
    };
  };
  const bench = 0.0335;
  const depthAt = (x: number, y: number): number => {
    const { radius, angle } = polar(x, y);
    if (radius > 0.43) return 0.42 + noise.sum(x * 4, y * 4, 5) * 0.05;
    const spiral = radius + (angle / (2 * Math.PI)) * bench;
    const step = Math.floor(spiral / bench);
    const inside = spiral / bench - step;
    return (step + smoothstep(0.6, 0.94, inside)) * bench + noise.sum(x * 26, y * 26, 4) * 0.006;
  };
  const rock = ramp('#5c3a38', '#8b4b3c', '#b96f4d', '#d59a6a', '#e7c79b', '#cdb08d');
  const land = ramp('#8c8a63', '#a79c74', '#c3b189', '#9a7f5f');

  return {
    paint(x, y) {
      const { radius } = polar(x, y);
      const light = relief(depthAt, x, y, 0.6);
      const vein = noise.sum(x * 3.2 + 20, y * 3.2 - x * 2, 5);
      if (radius < 0.062 + noise.sum(x * 7, y * 7, 3) * 0.02) {
        const shore = smoothstep(-0.02, 0.065, radius);
        return mix(hex('#0f5b66'), hex('#57b3a8'), clamp(shore * 1.1 + noise.sum(x * 20, y * 20, 3) * 0.1));
      }
      if (radius > 0.43) {
        const scrub = noise.sum(x * 34, y * 34, 4);
        const track = Math.abs(noise.sum(x * 1.6 + 3, y * 1.6, 3)) < 0.011 ? 0.22 : 0;
        const ground = land(clamp(0.45 + noise.sum(x * 3, y * 3, 5) * 0.8 + (scrub > 0.2 ? -0.3 : 0)));
        return lit(add(ground, hex('#ffffff'), track), clamp(lerp(1, light, 0.6), 0.5, 1.3) * 0.92);
      }
      const tone = clamp(0.12 + (radius / 0.43) * 0.62 + vein * 0.62);
      const dust = noise.sum(x * 60, y * 60, 3) * 0.07;
      return lit(rock(tone), clamp(light, 0.3, 1.32) * (0.78 + 0.28 * (radius / 0.43)) + dust);
    },
  };
}

/** An exploration map: contours, an anomaly and the holes that test it. */
export function drillMap(random: Random): Picture {
  const noise = new Noise(random);
  const height = (x: number, y: number): number => noise.sum(x * 1.9 + 4, y * 1.9, 5);
  const hot = [
    { x: 0.93, y: 0.42, r: 0.2, s: 1 },
    { x: 0.68, y: 0.58, r: 0.14, s: 0.72 },
    { x: 1.18, y: 0.27, r: 0.12, s: 0.55 },
    { x: 0.32, y: 0.3, r: 0.1, s: 0.34 },
  ];
  const anomaly = (x: number, y: number): number => {
    const wx = x + noise.sum(x * 4, y * 4, 3) * 0.07;
    const wy = y + noise.sum(x * 4 + 9, y * 4, 3) * 0.07;
    return hot.reduce(
      (sum, spot) => sum + spot.s * Math.exp(-(((wx - spot.x) ** 2 + (wy - spot.y) ** 2) / spot.r ** 2)),
      0,
    );
  };
  const paper = ramp('#dfe3d3', '#ece9d8', '#f5efe0', '#eee0c8');
  const heat = ramp('#f3e3b6', '#f2bf6b', '#e07a3e', '#b93a38', '#7b1f45');
  const contour = (value: number, spacing: number, width: number, slope: number): number => {
    const offset = Math.abs(value / spacing - Math.round(value / spacing)) * spacing;
    return 1 - smoothstep(width * 0.5, width * 1.3, offset / Math.max(slope, 0.05));
  };

  const holes: string[] = [];
  for (let row = 0; row < 9; row++) {
    for (let column = 0; column < 13; column++) {
      const x = 0.28 + column * 0.088 + (row % 2) * 0.044 + random.bell() * 0.008;
      const y = 0.1 + row * 0.092 + random.bell() * 0.008;
      const grade = anomaly(x, y);
      if (grade < 0.12 || random.next() < 0.12) continue;
      const [cx, cy, reach] = [x * 1000, y * 1000, 18 + grade * 22];
      holes.push(
        `<path d="M${cx.toFixed(0)} ${cy.toFixed(0)}l${(reach * 0.86).toFixed(0)} ${(-reach * 0.5).toFixed(0)}" stroke="#22313a" stroke-width="2.4" stroke-linecap="round"/>` +
          `<circle cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" r="${(5 + grade * 6).toFixed(1)}" fill="${css(heat(clamp(grade)))}" stroke="#22313a" stroke-width="2.4"/>`,
      );
    }
  }

  return {
    paint(x, y) {
      const h = height(x, y);
      const slope = Math.hypot(height(x + 0.002, y) - h, height(x, y + 0.002) - h) / 0.002;
      const shade = clamp(relief(height, x, y, 0.06), 0.72, 1.12);
      const level = anomaly(x, y);
      const band = Math.floor(level * 9) / 9;
      const ground = lit(paper(clamp(0.5 + h)), shade);
      const warm = mix(ground, lit(heat(clamp(band)), lerp(1, shade, 0.7)), smoothstep(0.1, 0.24, band) * 0.9);
      const fine = contour(h, 0.035, 0.00075, slope) * 0.3;
      const bold = contour(h, 0.175, 0.0013, slope) * 0.5;
      return mix(warm, hex('#5a4a3a'), Math.max(fine, bold));
    },
    draw: `<g fill="none">${holes.join('')}</g>`,
  };
}

/** Nodules on the floor of the deep sea, in the light of a vehicle. */
export function nodules(random: Random): Picture {
  const noise = new Noise(random);
  const cell = 0.1;
  const stones: { x: number; y: number; r: number; flat: number; seed: number }[] = [];
  for (let attempt = 0; attempt < 9000; attempt++) {
    const y = random.between(-0.05, 1.08);
    const scale = lerp(0.35, 1.25, y);
    const stone = {
      x: random.between(-0.05, 1.55),
      y,
      r: (0.014 + 0.034 * random.next() ** 2.2) * scale,
      flat: random.between(0.66, 0.85),
      seed: random.between(0, 90),
    };
    if (stones.every((other) => Math.hypot(other.x - stone.x, (other.y - stone.y) / 0.78) > (other.r + stone.r) * 1.03))
      stones.push(stone);
  }
  const grid = new Map<string, typeof stones>();
  for (const stone of stones) {
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        const key = `${Math.floor(stone.x / cell) + i},${Math.floor(stone.y / cell) + j}`;
        grid.set(key, [...(grid.get(key) ?? []), stone]);
      }
    }
  }
  const silt = ramp('#0a1a26', '#17384a', '#3d6a77', '#84a39f', '#c9cdb8');
  const crust = ramp('#06080c', '#1c1a1d', '#3d342f', '#7d6a58', '#c9b595');
  const light = { x: -0.42, y: -0.62, z: 0.66 };

  return {
    paint(x, y) {
      const lamp = Math.exp(-(((x - 0.78) / 0.62) ** 2) - ((y - 0.55) / 0.48) ** 2);
      const near = grid.get(`${Math.floor(x / cell)},${Math.floor(y / cell)}`) ?? [];
      let shadow = 0;
      for (const { x: cx, y: cy, r, flat, seed } of near) {
        const lump =
          1 +
          noise.sum(Math.cos(Math.atan2(y - cy, x - cx)) * 1.3 + seed, Math.sin(Math.atan2(y - cy, x - cx)) * 1.3, 3) *
            0.3;
        const dx = (x - cx) / (r * lump);
        const dy = (y - cy) / (r * flat * lump);
        const d = dx * dx + dy * dy;
        if (d < 1) {
          const z = Math.sqrt(1 - d);
          const bump = noise.sum(x * 150 + seed, y * 150, 3);
          const pit = noise.sum(x * 60 + seed, y * 60, 2);
          const lambert = clamp(dx * light.x + dy * light.y + z * light.z + bump * 0.42 + pit * 0.2);
          const dusted = smoothstep(0.35, 0.9, z * 0.9 - dy * 0.35 + bump * 0.5) * 0.35;
          const colour = mix(crust(lambert * (0.2 + 0.75 * lamp)), silt(0.25 + 0.6 * lamp), dusted * lamp);
          return lit(colour, 0.85 + 0.15 * z);
        }
        const sx = (x - cx - r * 0.3) / (r * 1.25);
        const sy = (y - cy - r * 0.42) / (r * flat * 1.1);
        shadow = Math.max(shadow, 1 - smoothstep(0.4, 1.25, Math.hypot(sx, sy)));
      }
      const drift = noise.sum(x * 5, y * 9, 5) * 0.16 + noise.at(x * 140, y * 160) * 0.035;
      return lit(silt(clamp(0.13 + lamp * 0.66 + drift * (0.4 + lamp))), 1 - shadow * 0.62);
    },
  };
}

/** A braided river between bars of sand, woods and fields. */
export function river(random: Random): Picture {
  const noise = new Noise(random);
  const strands = Array.from({ length: 8 }, (_, index) => ({
    offset: index === 0 ? 0 : random.between(-0.1, 0.1),
    amplitude: random.between(0.03, 0.085),
    wave: random.between(4.5, 10),
    phase: random.between(0, 6.3),
    width: index === 0 ? 0.03 : random.between(0.007, 0.02),
  }));
  const spine = (x: number): number => 0.86 - 0.5 * x + 0.14 * Math.sin(x * 3 + 0.2);
  const ground = (x: number, y: number): number => noise.sum(x * 3, y * 3, 6);
  const sand = ramp('#b8956a', '#d9bd8e', '#efdfbf');
  const forest = ramp('#0f2b2a', '#1c4336', '#346443', '#5d8550', '#98a262');
  const crops = ['#c9b85e', '#9fae5c', '#6f9350', '#b88f55', '#53804c', '#d8c98a', '#87a25a', '#3f6e48'].map(hex);
  const water = ramp('#8c6c46', '#a58e63', '#749c93', '#328491', '#165a70');

  return {
    paint(x, y) {
      const wx = x + noise.sum(x * 4, y * 4, 4) * 0.06;
      const wy = y + noise.sum(x * 4 + 30, y * 4, 4) * 0.06;
      const across = wy - spine(wx);
      let channel = -9;
      for (const { offset, amplitude, wave, phase, width } of strands) {
        const path = offset + amplitude * Math.sin(wx * wave + phase);
        channel = Math.max(channel, 1 - Math.abs(across - path) / width);
      }
      const light = clamp(relief(ground, x, y, 0.045), 0.72, 1.2);
      if (channel > 0) {
        // Two waters meet and mix slowly: clear from above, silt from below.
        const silt = smoothstep(-0.35, 0.35, across * 4 + noise.sum(x * 6, y * 6, 4) * 0.5 + (x - 0.8) * 0.4);
        return water(clamp(0.2 + (1 - silt) * 0.58 + channel * 0.24 + noise.sum(x * 30, y * 30, 2) * 0.05));
      }
      const bank = 0.17 + 0.035 * Math.sin(wx * 4) - Math.abs(across);
      if (bank > 0 && noise.sum(x * 11, y * 11, 4) < 0.16 + bank * 1.2) {
        const wet = smoothstep(-1.4, 0, channel);
        const tone = clamp(0.62 + noise.sum(x * 24, y * 24, 4) * 0.55 - wet * 0.34);
        return lit(sand(tone), 0.85 + 0.15 * light);
      }
      const canopy = noise.sum(x * 85, y * 85, 3);
      const wild = lit(forest(clamp(0.36 + ground(x, y) * 0.8 + canopy * 0.3)), light);
      const [fx, fy] = [(x * 0.9 + y * 0.5) * 17, (y * 0.9 - x * 0.5) * 11];
      const [column, row] = [Math.floor(fx + (Math.floor(fy) % 3) * 0.37), Math.floor(fy)];
      const seam = Math.min(
        Math.abs(fy - Math.round(fy)) / 11,
        Math.abs(fx + (row % 3) * 0.37 - Math.round(fx + (row % 3) * 0.37)) / 17,
      );
      const crop = crops[Math.abs((column * 7 + row * 13 + column * row * 3) % crops.length)]!;
      const furrow = Math.sin((row % 2 === 0 ? fx : fy) * 70) * 0.025;
      const field = lit(crop, (0.8 + furrow + canopy * 0.08) * lerp(1, light, 0.5));
      const farmed = smoothstep(0.02, 0.05, 0.13 - Math.abs(-bank - 0.11) + ground(x, y) * 0.28);
      return mix(wild, mix(field, hex('#2e4a35'), 1 - smoothstep(0.0008, 0.0026, seam)), farmed);
    },
  };
}
