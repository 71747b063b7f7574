import { imageHeight, imageWidths, type Desk, type Section } from '../config.ts';
import type { Article } from './articles.ts';

/** Absolute addresses, on whatever origin the request came to. */
export class Links {
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  to(path: string): string {
    return new URL(path, this.origin).href;
  }

  article(article: Article): string {
    return this.to(`/articles/${article.slug}`);
  }

  section(section: Section): string {
    return this.to(`/section/${section.slug}`);
  }

  desk(desk: Desk): string {
    return this.to(`/desk/${desk.slug}`);
  }

  image(name: string): Picture {
    const files = imageWidths.map((width) => ({
      url: this.to(`/images/${name}-${width}.webp`),
      width,
      height: imageHeight(width),
    }));
    const largest = files[files.length - 1]!;
    return { ...largest, files, srcset: files.map(({ url, width }) => `${url} ${width}w`).join(', ') };
  }

  /** Feeds leave the site, so the links in a body must carry the origin. */
  html(html: string): string {
    return html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${this.origin}/`);
  }
}

export interface PictureFile {
  url: string;
  width: number;
  height: number;
}

export interface Picture extends PictureFile {
  files: PictureFile[];
  srcset: string;
}
