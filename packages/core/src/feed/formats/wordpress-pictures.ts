import { asArray, asRecord, httpUrl, type Unchecked } from '../normalize/values.js';

/** Fields in which plugins put the featured picture, for posts without an embedded one. */
const FIELDS =
  'jetpack_featured_media_url featured_image_src featured_image_url featured_media_src_url fimg_url featured_image thumbnail_url'.split(
    ' ',
  );

/** Returns the featured picture from Better REST API Featured Images, Jetpack, UAG or Yoast. */
export function pluginPicture(post: Unchecked, base: string): unknown {
  const better = asRecord(post.better_featured_image);
  if (better.source_url) {
    const { width, height } = asRecord(better.media_details);
    return { url: better.source_url, alt: better.alt_text, caption: better.caption, width, height };
  }
  const address = FIELDS.map((name) => post[name]).find((value) => httpUrl(value, base));
  if (address) return address;
  const [url, width, height] = asArray(asRecord(post.uagb_featured_image_src ?? post.featured_image_urls).full);
  return url ? { url, width, height } : asArray(asRecord(post.yoast_head_json).og_image)[0];
}
