const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Returns the sRGB bytes that a browser paints for stacked colours in any notation. */
export function painted(...layers: string[]): number[] {
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(bytes: number[]): number {
  const [red, green, blue] = bytes.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Returns the WCAG 2 contrast of a text colour on stacked backgrounds, the first of which is opaque. */
export function contrast(text: string, ...backgrounds: string[]): number {
  const behind = painted(...backgrounds);
  const [light, dark] = [luminance(painted(...backgrounds, text)), luminance(behind)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
