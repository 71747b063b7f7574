import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';
import { bestOf, isPictureType, type Candidate } from '../pictures/judge.js';
import type { ReadContext } from '../types.js';

/** Members for the picture of an item: those of JSON Feed, then names used elsewhere. */
const PICTURES = ['image', 'banner_image', 'featured_image', 'featuredImage', 'thumbnail', 'image_url'];

/** Adds the best picture of an item, and the address of its recording. */
export const withFiles =
  ({ url: base }: ReadContext) =>
  (entry: unknown): Unchecked => {
    const item = asRecord(entry);
    const files = asArray(item.attachments).map(asRecord);
    const pictures = files.filter(({ mime_type: type, url }) => isPictureType(asString(type), asString(url)));
    const named = [...PICTURES.flatMap((name) => asArray(item[name])), ...pictures];
    const candidates = named.flatMap((image): (Candidate & { image: unknown })[] => {
      const { url = image, width, height } = asRecord(image);
      const address = httpUrl(url, base);
      const size = { width: asNumber(width) || undefined, height: asNumber(height) || undefined };
      return address ? [{ url: address, ...size, image: image === url ? address : image }] : [];
    });
    const recording = files.find((file) => !pictures.includes(file));
    return {
      ...item,
      url: [item.url, item.external_url, recording?.url].find(Boolean),
      // The editor's choice, unless its address is clearly no picture.
      image: bestOf(candidates)?.image ?? item.image,
    };
  };
