/** Decodes the subset of CBOR (RFC 8949) used in indexes: numbers, texts and lists. */
export function decodeCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  const count = (info: number): number => {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    return Number(view.getBigUint64(at - 8));
  };
  const item = (): unknown => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const value = count(head & 31);
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return decoder.decode(bytes.subarray(at, (at += value)));
    if (kind === 4) return [...Array(Math.min(value, bytes.length))].map(item);
    throw new RangeError(`CBOR type ${kind}`);
  };
  return item();
}
