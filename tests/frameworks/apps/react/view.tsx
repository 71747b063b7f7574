/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import type { Heard } from '../start.js';
import { sourceOf, type State } from '../state.js';

interface Props {
  state: State;
  heard: Heard;
  /** Elements are registered after React has rendered or hydrated them. */
  isLate: boolean;
}

export function View({ state, heard, isLate }: Props) {
  const { shown, text, more, limit, heading, layout, level, items, item, keys } = state;
  const children = useRef<HTMLElement>(null);
  const data = useRef<HTMLElement>(null);
  const object = useRef<HTMLElement>(null);
  // React looks at the element for what is a property, and sets no listeners when it hydrates.
  useLayoutEffect(() => {
    if (!isLate) return;
    Object.assign(data.current!, { items });
    Object.assign(object.current!, { item });
    const load = () => heard('first');
    const list = children.current!;
    list.addEventListener('news-load', load);
    return () => list.removeEventListener('news-load', load);
  }, [isLate, items, item, heard]);
  return (
    <>
      <news-recent-list id="empty" />
      <news-recent-list
        id="children"
        ref={children}
        src="/feed.json"
        loading="eager"
        {...(!isLate && { 'onnews-load': () => heard('first') })}
      >
        <a href="/news">{text}</a>
      </news-recent-list>
      {shown && <news-recent-list id="shown" src="/feed.json" loading="eager" />}
      <news-recent-list
        id="data"
        ref={data}
        {...(!isLate && { items })}
        more={more}
        limit={limit}
        heading={heading}
        heading-level={level}
        layout={layout}
        onnews-load={() => heard('news-load')}
        onnews-item-open={() => heard('news-item-open')}
        onlowercase={() => heard('lowercase')}
        onkebab-case={() => heard('kebab-case')}
        oncamelCase={() => heard('camelCase')}
        onCAPITALS={() => heard('CAPITALS')}
        onPascalCase={() => heard('PascalCase')}
      />
      <news-article-card id="object" ref={object} headingLevel={level} {...(!isLate && { item })} />
      <div id="keyed">
        {keys.map((key) => (
          <news-recent-list key={key} id={key} src={sourceOf(key)} loading="eager" />
        ))}
      </div>
    </>
  );
}
