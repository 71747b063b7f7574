import {
  blueskyThread,
  commentThread,
  discourseTopic,
  mastodonContext,
  mastodonStatus,
  wordPressComments,
} from '@news-widgets/tooling/fixtures';
import { expect } from '@open-wc/testing';
import { attackVectors, expectHarmless, Trap, wrongIn, type Vector } from '../../core/test/sanitize/vectors.js';
import { comments, find, Services } from './reader.js';

const BATCH = 40;
/** Members that give a thread its structure. */
const SHAPE =
  /^(?:id|\$type|uri|cid|did|parent|type|visibility|status|(?:in_)?reply_to\w*|(?:created|indexed)_?at|date\w*)$/i;

/** A fixture with the attack in every text and address. */
const attacked = (fixture: unknown, input: string): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(fixture, (key, value: unknown) => (typeof value === 'string' && !SHAPE.test(key) ? input : value)),
  ) as Record<string, unknown>;

const [NEUTRAL] = commentThread()['comments'] as object[];

/** The sources of each service's comments, and one with another id. */
const THREADS: Record<string, [src: string, answers: (inputs: string[]) => Record<string, object>]> = {
  WordPress: [
    'https://news.example/wp-json/wp/v2/comments?post=8',
    (inputs) => ({
      'wp/v2/comments': inputs.map((input, id) => ({
        ...attacked(wordPressComments[0], input),
        id: id + 1,
        parent: 0,
      })),
      'wp/v2/posts/8': { link: 'https://news.example/a', comment_status: 'open' },
    }),
  ],
  Mastodon: [
    'https://social.example/@review/110000000000000001',
    (inputs) => ({
      '/api/v1/statuses/110000000000000001': mastodonStatus,
      '/api/v1/statuses/110000000000000001/context': {
        ancestors: [],
        descendants: inputs.map((input, id) => ({
          ...attacked(mastodonContext.descendants[0], input),
          ...{ id: `${id + 1}`, in_reply_to_id: '110000000000000001', visibility: 'public' },
        })),
      },
    }),
  ],
  Bluesky: [
    'https://bsky.app/profile/review.example/post/3kroot',
    (inputs) => ({
      'app.bsky.feed.getPostThread': {
        thread: {
          ...blueskyThread.thread,
          replies: inputs.map((input, id) => {
            const reply = attacked(blueskyThread.thread.replies[0], input);
            return {
              ...reply,
              post: { ...(reply['post'] as object), uri: `at://did:plc:x/app.bsky.feed.post/${id}` },
              replies: [],
            };
          }),
        },
      },
    }),
  ],
  Discourse: [
    'https://forum.example/t/magnets/77',
    (inputs) => ({
      '/t/77': {
        ...discourseTopic,
        post_stream: {
          stream: inputs.map((_, id) => id + 2),
          posts: inputs.map((input, id) => ({
            ...attacked(discourseTopic.post_stream.posts[2], input),
            ...{ id: id + 2, post_number: id + 2, reply_to_post_number: null },
          })),
        },
      },
    }),
  ],
  'the documented API': [
    'https://news.example/api/comments?story=17',
    (inputs) => ({
      'api/comments': {
        ...attacked(commentThread({ comments: [] }), inputs[0]!),
        ...{ version: 'news-comments/1', total: inputs.length },
        comments: inputs.map((input, id) => ({ ...attacked(NEUTRAL, input), id: `${id}`, parent: null })),
      },
    }),
  ],
};

describe('attack vectors through the services of <news-comments>', () => {
  const services = new Services();
  let vectors: Vector[] = [];
  before(async () => void (vectors = await attackVectors()));

  for (const [service, [src, answers]] of Object.entries(THREADS))
    it(`${service}: none runs, no address is unsafe`, async function () {
      this.timeout(120_000);
      const trap = new Trap();
      const wrong: string[] = [];
      let shown = 0;
      for (let from = 0; from < vectors.length; from += BATCH) {
        const batch = vectors.slice(from, from + BATCH);
        trap.current = batch.map(({ id }) => id).join(' ');
        services.start();
        services.answers = answers(batch.map(({ input }) => input));
        const element = await comments(src, { limit: 100 });
        services.end();
        const list = find(element, '[part=list]');
        if (!list) wrong.push(`${trap.current}: nothing is shown`);
        else {
          shown += list.querySelectorAll('[part=comment]').length;
          const problem = wrongIn(list, 'widget');
          if (problem) wrong.push(problem);
          trap.poke([list]);
        }
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      trap.close();
      const through = `comments of ${service}`;
      await expectHarmless({ through, into: 'news-comments', tried: vectors.length, shown, fired: trap.fired, wrong });
      expect(shown).to.equal(vectors.length);
    });
});
