import { Cells } from '../art/cells.ts';
import { add, hex, lit, mix, ramp } from '../art/colour.ts';
import { clamp, lerp, Noise, smoothstep } from '../art/noise.ts';
import type { Picture } from '../art/picture.ts';
import type { Random } from '../art/random.ts';

/** The field of a bar magnet: noise smeared along the field's own direction. */
export function fieldLines(random: Random): Picture {
  const noise = new Noise(random);
  const tilt = -0.42;
  const poles = [-0.21, 0.21].map((along) => ({
    x: 0.78 + Math.cos(tilt) * along,
    y: 0.5 + Math.sin(tilt) * along,
    charge: Math.sign(along),
  }));
  const field = (x: number, y: number): { dx: number; dy: number; strength: number } => {
    let dx = 0;
    let dy = 0;
    for (const pole of poles) {
      const px = x - pole.x;
      const py = y - pole.y;
      const cube = (px * px + py * py + 0.0009) ** 1.5;
      dx += (pole.charge * px) / cube;
      dy += (pole.charge * py) / cube;
    }
    const strength = Math.hypot(dx, dy);
    return { dx: dx / strength, dy: dy / strength, strength };
  };
  const cold = ramp('#050d1d', '#0b2a52', '#1c5f9c', '#5fb0dc', '#d9f3fb');
  const warm = hex('#ff9d4d');

  return {
    paint(x, y) {
      let smeared = 0;
      for (const direction of [-1, 1]) {
        let px = x;
        let py = y;
        for (let step = 0; step < 26; step++) {
          const { dx, dy } = field(px, py);
          px += direction * dx * 0.0035;
          py += direction * dy * 0.0035;
          smeared += noise.at(px * 95, py * 95);
        }
      }
      const { strength } = field(x, y);
      const glow = clamp(Math.log10(strength) / 2.6);
      const line = smoothstep(-5, 9, smeared);
      const near = poles.map((pole) => Math.exp(-((x - pole.x) ** 2 + (y - pole.y) ** 2) / 0.006));
      const base = cold(clamp(0.05 + glow * 0.62 * (0.35 + line) + line * 0.13));
      return add(add(base, warm, near[1]! * 0.75), hex('#8fd8ff'), near[0]! * 0.6);
    },
  };
}

/** Magnetic domains as a Kerr microscope shows them: a labyrinth of one wavelength. */
export function domains(random: Random): Picture {
  const noise = new Noise(random);
  const waves = Array.from({ length: 26 }, () => {
    const angle = random.between(0, Math.PI);
    const length = random.between(118, 134);
    return { x: Math.cos(angle) * length, y: Math.sin(angle) * length, phase: random.between(0, 7) };
  });
  const dark = ramp('#07182f', '#0e3a63');
  const light = ramp('#8fc4e6', '#f1f8fb');
  const amber = hex('#e8a04e');

  return {
    paint(x, y) {
      const px = x + noise.sum(x * 2.2, y * 2.2, 2) * 0.05;
      const py = y + noise.sum(x * 2.2 + 40, y * 2.2, 2) * 0.05;
      let height = 0;
      let slope = 0;
      for (const wave of waves) {
        const angle = wave.x * px + wave.y * py + wave.phase;
        height += Math.cos(angle);
        slope -= Math.sin(angle) * (wave.x + wave.y);
      }
      const up = smoothstep(-0.5, 0.5, height);
      const drift = clamp(0.5 + noise.sum(x * 1.1 + 9, y * 1.1, 3) * 0.9);
      const edge = Math.exp(-((height / 0.75) ** 2));
      const colour = mix(dark(drift), light(drift), up);
      return add(lit(colour, 1 + clamp(slope / 2600, -0.14, 0.14)), amber, edge * 0.34 * drift);
    },
  };
}

/** Grains of a sintered magnet; the bright rim is where a heavy element has crept in. */
export function grainBoundary(random: Random): Picture {
  const noise = new Noise(random);
  const cells = new Cells(random, 0.105, 0.8);
  const tone = cells.points.map(() => random.next());
  const lean = cells.points.map(() => random.between(0, Math.PI));
  const core = ramp('#0b1c3a', '#17396b', '#2a5f99', '#4a86bd');
  const shell = ramp('#f6c667', '#f0863c', '#b93a3f');

  return {
    paint(x, y) {
      const wx = x + noise.sum(x * 9, y * 9, 3) * 0.012;
      const wy = y + noise.sum(x * 9 + 50, y * 9, 3) * 0.012;
      const cell = cells.at(wx, wy);
      const gap = cell.second - cell.nearest;
      // The element comes from the left face and has reached the left side first.
      const depth = lerp(0.03, 0.008, smoothstep(0.1, 1.35, x + noise.sum(x * 2, y * 2, 2) * 0.3));
      const angle = lean[cell.index]!;
      const facet = (cell.dx * Math.cos(angle) + cell.dy * Math.sin(angle)) / 0.105;
      const polish =
        noise.at(
          x * 260 * Math.cos(angle) + y * 260 * Math.sin(angle),
          (y * Math.cos(angle) - x * Math.sin(angle)) * 12,
        ) * 0.035;
      const inside = core(clamp(0.18 + tone[cell.index]! * 0.62 + facet * 0.22 + polish));
      const rim = shell(smoothstep(0, depth * 1.5, gap));
      const share = 1 - smoothstep(depth * 0.55, depth * 1.7, gap);
      const seam = 1 - smoothstep(0.0012, 0.0035, gap);
      return mix(mix(inside, rim, share), hex('#fff3cf'), seam * 0.85);
    },
  };
}

/** Turbines in a shallow sea at dusk. */
export function turbines(random: Random): Picture {
  const noise = new Noise(random);
  const sky = ramp('#1d3557', '#46618d', '#9a89ab', '#e6a38c', '#f9cf9c');
  const sea = ramp('#d99e8c', '#6f7797', '#2b4468', '#15263f');
  const horizon = 0.72;
  const sun = { x: 0.98, y: 0.69 };

  return {
    paint(x, y) {
      const distance = Math.hypot(x - sun.x, (y - sun.y) * 1.25);
      const glow = hex('#ffd9a0');
      if (y < horizon) {
        const cloud = noise.sum(x * 1.6, y * 9, 5);
        const base = sky(clamp((y / horizon) ** 1.25 + cloud * 0.12 * (1 - y)));
        const disc = 1 - smoothstep(0.042, 0.0445, Math.hypot(x - sun.x, y - sun.y));
        return mix(add(base, glow, 0.28 * Math.exp(-distance * 4.5)), hex('#fff0cf'), disc);
      }
      const depth = (y - horizon) / (1 - horizon);
      const scale = 1 / (depth + 0.025);
      const ripple = noise.sum(x * 7 * scale * 0.35, depth * 90 * (0.3 + 0.7 / (0.4 + depth)), 3);
      const path = Math.exp(-(((x - sun.x) / (0.05 + depth * 0.16)) ** 2)) * clamp(0.35 + ripple * 1.5);
      return add(sea(clamp(depth ** 0.7 + ripple * 0.1)), glow, path * 0.62 * (1 - depth * 0.45));
    },
    draw: turbineRows(random),
  };
}

function turbineRows(random: Random): string {
  const rows = [
    {
      y: 719,
      size: 92,
      colour: '#b58f97',
      opacity: 0.75,
      places: [70, 190, 322, 442, 575, 700, 838, 1085, 1210, 1342, 1455],
    },
    { y: 724, size: 190, colour: '#70698a', opacity: 0.92, places: [120, 402, 690, 1180, 1420] },
    { y: 742, size: 420, colour: '#27314f', opacity: 1, places: [262, 1262] },
    { y: 800, size: 700, colour: '#131d36', opacity: 1, places: [640] },
  ];
  return rows
    .map(({ y, size, colour, opacity, places }) => {
      const group = places.map((x) => turbine(x, y, size, random.between(0, 120))).join('');
      return `<g fill="${colour}" opacity="${opacity}">${group}</g>`;
    })
    .join('');
}

function turbine(x: number, foot: number, size: number, turn: number): string {
  const hub = foot - size;
  const blade = size * 0.62;
  const w = size * 0.011;
  const tower = `<path d="M${x - w * 1.5} ${foot}L${x - w * 0.8} ${hub}H${x + w * 0.8}L${x + w * 1.5} ${foot}Z"/>`;
  const shape = `M${-w * 0.5} 0C${-w * 2.6} ${-blade * 0.22} ${-w * 0.9} ${-blade * 0.75} 0 ${-blade}C${w * 0.3} ${-blade * 0.7} ${w * 0.8} ${-blade * 0.3} ${w * 0.6} 0Z`;
  const blades = [0, 120, 240].map((angle) => `<path transform="rotate(${angle})" d="${shape}"/>`).join('');
  return `${tower}<g transform="translate(${x} ${hub}) rotate(${turn.toFixed(0)})">${blades}<circle r="${w * 1.7}"/></g>`;
}
