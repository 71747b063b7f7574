import '@news-widgets/subscribe-form/define';
import type { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { mount, waitUntil } from '@news-widgets/tooling/testing';
import { expect, html } from '@open-wc/testing';
import { providers, recognise } from '../src/providers/recognise.js';
import type { Subscription } from '../src/providers/provider.js';
import { newKey, Reader, received } from './reader.js';

const reads = async (provider: string, action: string, jsonp = false): Promise<Reader> =>
  new Reader(
    await mount<NewsSubscribeForm>(html`<news-subscribe-form provider=${provider} action=${action} lists="a1 b2" tags="partner" ask-name="both" ?jsonp=${jsonp}>
      <input slot="fields" type="hidden" name="company" value="Callan" />
    </news-subscribe-form>`),
  );

const named = async (reader: Reader): Promise<Reader> => {
  await reader.form.updateComplete;
  reader.type('Ada', '#firstName');
  reader.type('Byron', '#lastName');
  return reader;
};

const subscription: Subscription = {
  email: 'ada@news.example',
  name: 'Ada Byron',
  firstName: 'Ada',
  lastName: 'Byron',
  lists: ['a1', 'b2'],
  tags: ['partner', 'harbour'],
  fields: [['company', 'Callan']],
  decoy: '',
  elapsed: 4000,
  source: { page: 'https://partner.example/page', host: 'partner.example', widget: 'news-subscribe-form' },
  locale: 'de-CH',
};

describe('services of <news-subscribe-form>', () => {
  it('are recognised by their address, or named by the page if it is unclear', () => {
    const known = {
      'https://news.example/subscribe': 'generic',
      'https://news.example/members/api/send-magic-link/': 'ghost',
      'https://lists.example/api/public/subscription': 'listmonk',
      'https://lists.example/subscription/form': 'listmonk',
      'https://app.kit.com/forms/123/subscriptions': 'kit',
      'https://app.convertkit.com/forms/123/subscriptions': 'kit',
      'https://0a1b.sibforms.com/serve/TOKEN': 'brevo',
      'https://assets.mailerlite.com/jsonp/1/forms/2/subscribe': 'mailerlite',
      'https://lode.us1.list-manage.com/subscribe/post?u=1&id=2': 'mailchimp',
      'https://buttondown.com/api/emails/embed-subscribe/lode': 'buttondown',
      'https://lode.beehiiv.com/subscribe': 'beehiiv',
      'https://lode.substack.com/': 'substack',
      'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/2': 'hubspot',
      'https://lode.activehosted.com/proc.php': 'activecampaign',
      'https://www.createsend.com/t/subscribeerror?description=': 'campaignmonitor',
      'https://lode.createsend.com/t/d/s/abc/': 'campaignmonitor',
      'https://sendfox.com/form/a/b': 'sendfox',
      'https://site.example/?na=s': 'tnp',
      'https://site.example/wp-admin/admin-post.php?action=mailpoet_subscription_form': 'mailpoet',
      'https://evil.example/?x=https://app.kit.com/': 'generic',
    };
    for (const [address, name] of Object.entries(known)) expect(recognise(address), address).to.equal(name);
    expect(recognise('https://news.example/', 'ghost')).to.equal('ghost');
    for (const nonsense of ['nonsense', 'constructor'])
      expect(recognise('https://app.kit.com/forms/1/subscriptions', nonsense)).to.equal('kit');
  });

  describe('ghost', () => {
    const site = (key: string) => `/test-subscriptions/ghost/as=${key}/`;

    it('gets a token, then sends the fields of Ghost; offers the inbox', async () => {
      const key = newKey();
      const reader = await named(await reads('ghost', site(key)));
      await reader.subscribes('ada+inbox@news.example', 'pending');
      const [token, link] = await received(key);
      expect([token!.method, link!.method]).to.deep.equal(['GET', 'POST']);
      const { fields } = link!;
      expect(fields).to.deep.include({
        email: 'ada+inbox@news.example',
        name: 'Ada Byron',
        emailType: 'subscribe',
        labels: ['partner'],
        honeypot: '',
      });
      expect(fields['newsletters']).to.deep.equal([{ name: 'a1' }, { name: 'b2' }]);
      expect(fields['integrityToken']).to.match(/^\d+:\w+:\w+$/);
      expect((fields['urlHistory'] as object[])[0]).to.include({
        referrerMedium: 'Embed',
        referrerSource: location.host,
      });
      const [inbox] = reader.all<HTMLAnchorElement>('.done a');
      expect([inbox!.href, inbox!.rel]).to.deep.equal(['https://mail.google.com/mail/u/0/#search/x', 'noopener']);
      expect(reader.success).to.include('Open gmail');
      // Ghost adds no list to a member's: its mail signs in.
      expect(reader.success).to.include('On the list already? Then the link opens your account');
    });

    const answers = {
      plain: ['pending', 'Check your inbox'],
      'bad-email': ['invalid', 'This address was not accepted. Check it or use another one.'],
      domain: ['invalid', 'This address was not accepted. Check it or use another one.'],
      invite: ['closed', 'Sign-up is closed at the moment.'],
      'rate-limited': ['limited', 'Too many attempts. Try again in 10 minutes.'],
      'no-token': ['invalid', 'The request could not be understood.'],
    } as const;

    for (const [name, [state, words]] of Object.entries(answers)) {
      it(`answers ${name}: ${state}`, async () => {
        const reader = await reads('ghost', `${site(newKey())}members/api/send-magic-link/`);
        await reader.subscribes(`ada+${name}@news.example`, state);
        expect(reader.success || reader.message).to.include(words);
      });
    }
  });

  describe('listmonk', () => {
    const answers = { plain: 'pending', direct: 'subscribed', old: 'pending', bad: 'invalid', off: 'closed' };

    for (const [name, state] of Object.entries(answers)) {
      it(`answers ${name}: ${state}`, async () => {
        const key = newKey();
        const reader = await named(await reads('listmonk', `/test-subscriptions/listmonk/as=${key}/subscription/form`));
        await reader.subscribes(`ada+${name}@news.example`, state);
        const [sent] = await received(key);
        expect(sent!.path).to.match(/\/api\/public\/subscription$/);
        expect(sent!.fields).to.deep.equal({
          email: `ada+${name}@news.example`,
          name: 'Ada Byron',
          list_uuids: ['a1', 'b2'],
        });
      });
    }
  });

  describe('services that take a form', () => {
    const services = {
      kit: {
        good: {
          email_address: 'ada@news.example',
          first_name: 'Ada',
          'fields[last_name]': 'Byron',
          'fields[company]': 'Callan',
          'tags[]': 'partner',
        },
      },
      brevo: {
        good: {
          EMAIL: 'ada@news.example',
          FIRSTNAME: 'Ada',
          LASTNAME: 'Byron',
          email_address_check: '',
          html_type: 'simple',
          locale: 'en',
          company: 'Callan',
        },
      },
      mailerlite: {
        good: {
          'fields[email]': 'ada@news.example',
          'fields[name]': 'Ada',
          'fields[last_name]': 'Byron',
          'ml-submit': '1',
          anticsrf: 'true',
          'fields[company]': 'Callan',
        },
      },
    };

    for (const [service, { good }] of Object.entries(services)) {
      it(`${service} gets its own field names, without a preflight`, async () => {
        const key = newKey();
        const reader = await named(await reads(service, `/test-subscriptions/${service}?as=${key}`));
        await reader.subscribes('ada@news.example', 'pending');
        const [sent] = await received(key);
        expect(sent!.type).to.match(/^application\/x-www-form-urlencoded/);
        expect(sent!.fields).to.deep.equal(good);
      });

      it(`${service} refuses an address`, async () => {
        const reader = await reads(service, `/test-subscriptions/${service}?as=${newKey()}`);
        await reader.subscribes('ada+bad@news.example', 'invalid');
        expect(reader.message).to.equal('This address was not accepted. Check it or use another one.');
      });
    }

    it('kit asks for one more step on its own page', async () => {
      const reader = await reads('kit', `/test-subscriptions/kit?as=${newKey()}`);
      await reader.subscribes('ada+quarantined@news.example', 'failed');
      expect(reader.all<HTMLAnchorElement>('#message a').map(({ href }) => href)).to.deep.equal([
        'https://app.kit.com/forms/1/guard',
      ]);
    });
  });

  describe('mailchimp', () => {
    const action = (key: string) => `/test-subscriptions/mailchimp/as=${key}/subscribe/post?u=USER&id=LIST`;

    it('opens its own page in a new tab unless the page allows a script', async () => {
      const opened = catchSubmit();
      const reader = await named(await reads('mailchimp', action('x')));
      await reader.subscribes('ada@news.example', 'opened');
      reader.press();
      const [form, second] = opened.restore();
      expect(second, 'a double click opens one tab').to.equal(undefined);
      expect(form!.action).to.match(/\/subscribe\/post\?u=USER&id=LIST$/);
      expect([form!.target, form!.method]).to.deep.equal(['_blank', 'post']);
      expect(form!.fields).to.deep.equal({
        company: 'Callan',
        EMAIL: 'ada@news.example',
        FNAME: 'Ada',
        LNAME: 'Byron',
        tags: 'partner',
        b_USER_LIST: '',
      });
      expect(reader.message).to.equal('Finish in the tab that has opened.');
      expect(reader.input.value).to.equal('ada@news.example');
    });

    for (const [name, state] of Object.entries({ plain: 'pending', exists: 'exists', bad: 'invalid' })) {
      it(`with jsonp answers ${name}: ${state}`, async () => {
        const globals = Object.keys(globalThis).length;
        const reader = await reads('mailchimp', action(newKey()), true);
        await reader.subscribes(`ada+${name}@news.example`, state);
        expect(Object.keys(globalThis).length).to.equal(globals);
        expect(reader.form.shadowRoot!.textContent).not.to.include('Update');
      });
    }
  });

  it('services without an answer for scripts get the post of a form in a new tab', async () => {
    const posts = {
      buttondown: [
        'https://buttondown.com/api/emails/embed-subscribe/lode',
        'email=ada@news.example&embed=1&tag=partner&metadata__company=Callan',
      ],
      beehiiv: ['https://lode.beehiiv.com/create', 'email=ada@news.example&sent_from_orchid=true'],
      substack: ['https://lode.substack.com/api/v1/free?nojs=true', 'email=ada@news.example&source=embed'],
    } as const;
    const actions = {
      ...posts,
      beehiiv: ['https://lode.beehiiv.com/subscribe'],
      substack: ['https://lode.substack.com/'],
    } as const;
    for (const [name, [action, fields]] of Object.entries(posts)) {
      const opened = catchSubmit();
      const reader = await reads(name, actions[name as 'beehiiv'][0]);
      await reader.subscribes('ada@news.example', 'opened');
      const [form] = opened.restore();
      expect(form!.action).to.equal(action);
      expect(form!.fields).to.include(Object.fromEntries(new URLSearchParams(fields)));
      const { send, post } = providers[name as 'beehiiv'];
      expect([typeof send, typeof post]).to.deep.equal(['undefined', 'function']);
    }
  });

  describe('with an answer of their own', () => {
    const answers = {
      hubspot: {
        plain: ['subscribed', 'You are subscribed'],
        bad: ['invalid', 'This address was not accepted.'],
        other: ['invalid', 'The form has a check for robots.'],
      },
      activecampaign: {
        plain: ['pending', 'Check your inbox'],
        bad: ['invalid', 'Please enter a valid address.'],
      },
      mailpoet: { plain: ['pending', 'Check your inbox'], bad: ['invalid', 'Please specify a valid form ID.'] },
    } as const;
    for (const [name, cases] of Object.entries(answers)) {
      for (const [wish, [state, words]] of Object.entries(cases)) {
        it(`${name} answers ${wish}: ${state}`, async () => {
          const reader = await reads(name, `/test-subscriptions/${name}/as=${newKey()}/admin-ajax.php`);
          await reader.subscribes(`ada+${wish}@news.example`, state);
          expect(reader.success || reader.message).to.include(words);
        });
      }
    }

    it('activecampaign never runs the script that it answers with', async () => {
      const reader = await reads('activecampaign', `/test-subscriptions/activecampaign/as=${newKey()}/proc.php`);
      await reader.subscribes('ada+script@news.example', 'pending');
      expect((window as { ranByService?: boolean }).ranByService).to.equal(undefined);
    });

    it('campaignmonitor: asks for an address by the key of its form, and sends to that', async () => {
      const { fetch } = window;
      const sent: [string, string][] = [];
      window.fetch = (input, init) => {
        sent.push([String(input), String(init!.body)]);
        const link = 'https://www.createsend.com/t/r/s/once/';
        return Promise.resolve(new Response(sent.length === 1 ? link : '<!doctype html>Thank you.'));
      };
      const form = await mount<NewsSubscribeForm>(html`<news-subscribe-form>
        <form class="js-cm-form" action="https://www.createsend.com/t/subscribeerror?description=" method="post" data-id="KEY">
          <input name="cm-name" /><input type="email" name="cm-abc-abc" required /><button>Join</button>
        </form>
      </news-subscribe-form>`);
      await waitUntil(() => form.shadowRoot!.querySelector('#email'));
      await new Reader(form).subscribes('ada@news.example', 'unclear').finally(() => (window.fetch = fetch));
      expect(sent.map(([address]) => address)).to.deep.equal([
        'https://createsend.com//t/getsecuresubscribelink',
        'https://www.createsend.com/t/r/s/once/',
      ]);
      expect(sent[0]![1]).to.equal('email=ada%40news.example&data=KEY');
      expect(new URLSearchParams(sent[1]![1]).get('cm-abc-abc')).to.equal('ada@news.example');
    });

    it('campaignmonitor: sends nothing to another address than its own', async () => {
      const { fetch } = window;
      const sent: string[] = [];
      window.fetch = (input) => {
        sent.push(String(input));
        return Promise.resolve(new Response('https://evil.example/?createsend.com'));
      };
      const reader = await reads('campaignmonitor', 'https://www.createsend.com/t/subscribeerror?data=KEY');
      await reader.subscribes('ada@news.example', 'unclear').finally(() => (window.fetch = fetch));
      expect(sent).to.have.length(1);
    });
  });

  it('never put the address into the address of a post', async () => {
    for (const name of [
      'generic',
      'listmonk',
      'kit',
      'brevo',
      'mailerlite',
      'mailchimp',
      'buttondown',
      'beehiiv',
      'substack',
      'activecampaign',
      'campaignmonitor',
      'sendfox',
      'tnp',
    ] as const) {
      const { action, fields } = providers[name].post!(subscription, 'https://service.example/subscribe')!;
      expect(action)
        .to.match(/^https:\/\/service\.example\//)
        .and.not.include('ada');
      expect(fields.map(([, value]) => value)).to.include('ada@news.example');
    }
  });

  describe('of another origin', () => {
    let origin: string;
    before(async () => (origin = `http://localhost:${await (await fetch('/test-subscriptions/other-port')).text()}`));

    it('that allows reading its responses', async () => {
      const reader = await reads('generic', `${origin}/test-subscriptions/generic?open=1&as=${newKey()}`);
      await reader.subscribes('ada@news.example', 'pending');
    });

    it('that does not: the reader can go on on its own page', async () => {
      const key = newKey();
      const reader = await reads('brevo', `${origin}/test-subscriptions/brevo?as=${key}`);
      await reader.subscribes('ada@news.example', 'failed');
      expect(reader.events.at(-1)![1]).to.include({ code: 'unreachable' });
      expect(reader.input.value).to.equal('ada@news.example');
      const opened = catchSubmit();
      reader.press('#message button');
      await reader.reaches('opened');
      expect(opened.restore()[0]!.fields).to.include({ EMAIL: 'ada@news.example' });
    });
  });
});

/** Notes what would open in a new tab. */
function catchSubmit() {
  const opened: { action: string; method: string; target: string; fields: Record<string, string> }[] = [];
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    const { action, method, target } = this;
    opened.push({
      action,
      method,
      target,
      fields: Object.fromEntries(new FormData(this) as unknown as Iterable<[string, string]>),
    });
  };
  return {
    restore() {
      HTMLFormElement.prototype.submit = submit;
      return opened;
    },
  };
}
