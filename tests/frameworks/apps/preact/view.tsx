/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Heard } from '../start.js';
import { sourceOf, type State } from '../state.js';

interface Props {
  state: State;
  heard: Heard;
  /** Elements are registered after Preact has rendered them. */
  isLate: boolean;
}

export function View({ state, heard, isLate }: Props) {
  const { shown, text, more, limit, heading, layout, level, items, item, keys } = state;
  const data = useRef<HTMLElement>(null);
  const object = useRef<HTMLElement>(null);
  // Preact looks at the element for what is a property.
  useLayoutEffect(() => {
    if (!isLate) return;
    Object.assign(data.current!, { items });
    Object.assign(object.current!, { item });
  }, [isLate, items, item]);
  // Preact makes names lower case that begin with a capital.
  useLayoutEffect(() => {
    for (const name of ['CAPITALS', 'PascalCase']) data.current!.addEventListener(name, () => heard(name));
  }, [heard]);
  return (
    <>
      <news-recent-list id="empty" />
      <news-recent-list id="children" src="/feed.json" loading="eager" onnews-load={() => heard('first')}>
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
