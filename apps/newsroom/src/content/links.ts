import { imageHeight, imageWidths, type Desk, type Section } from '../config.ts';
import type { Article } from './articles.ts';

/** Builds absolute addresses on the origin of the request. */
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

  /** Makes links in a body absolute, since feeds are read elsewhere. */
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
