/** A stored entry: bytes, and JSON about them. */
export interface Stored {
  meta: Readonly<Record<string, unknown>>;
  body: Uint8Array<ArrayBuffer>;
}

/** Stores answers and documents by name for a day. Losing some only costs requests; it never throws. */
export interface RelayStorage {
  get(name: string): Promise<Stored | undefined>;
  set(name: string, stored: Stored): Promise<void>;
}
