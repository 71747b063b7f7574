import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';
import { bestOf, isPictureType, type Candidate } from '../pictures/judge.js';
import type { ReadContext } from '../types.js';

/** Members with a picture of an item: those of JSON Feed, then what others call it. */
const PICTURES = ['image', 'banner_image', 'featured_image', 'featuredImage', 'thumbnail', 'image_url'];

/** An item of JSON Feed with the best of its pictures, and of a recording the address. */
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
      // An editor has chosen it: what is no picture by its address is left to the body.
      image: bestOf(candidates)?.image ?? item.image,
    };
  };
