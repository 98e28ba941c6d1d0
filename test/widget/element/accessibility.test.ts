import axe from 'axe-core';
import { expect } from 'chai';
import { type FakeServices, fakeServices, musterstadt, nothingKept } from '../support/fake-backend.ts';
import { mountReturning } from '../support/last-time.ts';
import { answer, clear, type MountedCheck, mount, mountAsking } from '../support/mounted-check.ts';
import { mountQuick, mountQuickEnd, mountQuickResult, withCoreAnswers } from '../support/quick-check.ts';
import { until } from '../support/until.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function review(check: MountedCheck): Promise<void> {
  check.button('Antworten prüfen').click();
  await until(() => check.has('.review'));
}

type Way = (width: number) => Promise<MountedCheck>;

const withServices = (prepare: (services: FakeServices) => void): FakeServices => {
  const services = fakeServices();
  prepare(services);
  return services;
};

const ways: Readonly<Record<string, Way>> = {
  'at the start': (width) => mount({ width }),
  'with municipalities to choose from': async (width) => {
    const services = withServices(({ backend }) => {
      backend.found = [musterstadt, { ...musterstadt, key: '08127001', name: 'Schmedeswurtherwesterdeich' }];
    });
    const check = await mount({ width, services });
    check.find<HTMLInputElement>('#query').value = 'mu';
    check.find<HTMLFormElement>('.search').requestSubmit();
    await until(() => check.focused() === 'matches');
    return check;
  },
  'with an error at the start': async (width) => {
    const check = await mount({ width });
    check.button('Bogen öffnen').click();
    await until(() => check.focused() === 'errors');
    return check;
  },
  'with the access code': async (width) => {
    const check = await mount({ width });
    check.find<HTMLInputElement>('#query').value = 'mu';
    check.find<HTMLFormElement>('.search').requestSubmit();
    await until(() => check.has('#matches-first'));
    check.find('#matches-first').click();
    check.button('Mit dieser').click();
    await until(() => check.has('.access-code'));
    return check;
  },
  'with one choice': (width) => mountAsking({ width }),
  'with explanations on their way': (width) =>
    mountAsking({ width, services: withServices(({ backend }) => void backend.hold('guidance')) }),
  'with explanations that could not be loaded': (width) =>
    mountAsking({
      width,
      services: withServices(({ backend }) => backend.fail('guidance', { status: 0, code: 'network' })),
    }),
  'with an error at a question': async (width) => {
    const check = await mountAsking({ width });
    check.find<HTMLFormElement>('.question-form').requestSubmit();
    await until(() => check.focused() === 'errors');
    return check;
  },
  'with a number': async (width) => {
    const check = await mountAsking({ width });
    await answer(check, 'none');
    return check;
  },
  'with several choices': async (width) => {
    const check = await mountAsking({ width });
    await answer(check, 'none');
    await answer(check, '5');
    return check;
  },
  'with a change and what it would do': async (width) => {
    const check = await mountAsking({ width });
    await answer(check, 'draft');
    await answer(check, 'yearly');
    check.button('Ändern').click();
    await until(() => check.focused() === 'question-strategy-document');
    check.find('#field-strategy-document-none').click();
    await until(() => check.has('.question-form .notice'));
    return check;
  },
  'after a change': async (width) => {
    const check = await mountAsking({ width });
    await answer(check, 'draft');
    check.button('Ändern').click();
    await until(() => check.focused() === 'question-strategy-document');
    await answer(check, 'none');
    return check;
  },
  'as a form': async (width) => {
    const check = await mountAsking({ width, attributes: { view: 'form' } });
    await until(() => check.has('.page'));
    return check;
  },
  'with an answer of last time': (width) => mountReturning({ width }),
  'with answers of last time as a form': (width) => mountReturning({ width, attributes: { view: 'form' } }),
  'with a refused code of last time': async (width) => {
    const services = withServices(({ backend }) => {
      backend.lastTime = 'proof-needed';
      backend.fail('proveEarlier', { status: 403, code: 'earlier.other-municipality' });
    });
    const check = await mountAsking({ width, services });
    await until(() => check.has('#earlier-code'));
    check.find<HTMLDetailsElement>('.content > details').open = true;
    check.find<HTMLInputElement>('#earlier-code').value = 'AAAA';
    check.button('Antworten von damals').click();
    await until(() => check.has('#earlier-code-error'));
    return check;
  },
  'without a connection': async (width) => {
    const services = withServices(({ backend }) => backend.fail('save', { status: 0, code: 'network' }));
    const check = await mountAsking({ width, services });
    await answer(check, 'draft');
    await until(() => check.has('.notice.warning'));
    return check;
  },
  'with a conflict': async (width) => {
    const services = withServices(({ backend }) =>
      backend.fail('save', { status: 409, code: 'answer.conflict', current: null }),
    );
    const check = await mountAsking({ width, services });
    await answer(check, 'draft');
    await until(() => check.has('.conflict'));
    return check;
  },
  'with a lost session': async (width) => {
    const services = withServices(({ backend }) => backend.fail('save', { status: 401, code: 'session.required' }));
    const check = await mountAsking({ width, services });
    await answer(check, 'draft');
    await until(() => check.has('.sign-in'));
    return check;
  },
  'in the review': async (width) => {
    const check = await mountAsking({ width });
    await answer(check, 'none');
    await review(check);
    return check;
  },
  'with a question open in the review': async (width) => {
    const check = await mountAsking({ width });
    await review(check);
    check.find('.missing button').click();
    await until(() => check.has('.row .question-form'));
    return check;
  },
  'while it submits': async (width) => {
    const services = withServices(({ backend }) => backend.fail('submit', { status: 0, code: 'network' }));
    const check = await mountAsking({ width, services });
    await review(check);
    check.button('Verbindlich').click();
    await until(() => check.element.matches(':state(submitting)') && check.has('.content button'));
    return check;
  },
  'with receipt and result': async (width) => {
    const services = withServices(({ backend }) => {
      backend.status = 'submitted';
    });
    services.kept = { ...nothingKept, token: 'old' };
    const check = await mount({ width, services });
    await until(() => check.has('.result'));
    return check;
  },
  'with a quick check chosen': async (width) => {
    const check = await mount({ width });
    check.find('#scope-core').click();
    await check.element.updateComplete;
    return check;
  },
  'at the end of a quick check': (width) => mountQuickEnd({ width }),
  'at the end of a quick check as a form': (width) =>
    mountQuick({ width, services: withCoreAnswers(), attributes: { view: 'form' } }),
  'in the review of a quick check': async (width) => {
    const check = await mountQuick({ width });
    await review(check);
    return check;
  },
  'with the result of a quick check': (width) => mountQuickResult({ width }),
  'where the result of a quick check is missing': async (width) => {
    const services = withCoreAnswers();
    services.backend.fail('preview', { status: 0, code: 'network' });
    const check = await mountQuick({ width, services });
    check.button('Ergebnis des').click();
    await until(() => check.has('.failing'));
    return check;
  },
  'where nothing can be reached': async (width) => {
    const services = withServices(({ backend }) => backend.fail('survey', { status: 0, code: 'network' }));
    return mount({ width, services });
  },
};

/** What reaches beyond the element's right edge. */
function stickingOut(check: MountedCheck): string[] {
  const { right } = check.find('.root').getBoundingClientRect();
  const visible = [...check.root.querySelectorAll('.root *:not(.unseen, .unseen *, .result *)')];
  return visible.filter((each) => each.getBoundingClientRect().right > right + 0.5).map(({ outerHTML }) => outerHTML);
}

describe('every screen', function () {
  this.timeout(30_000);
  afterEach(clear);

  for (const [name, way] of Object.entries(ways)) {
    for (const width of [320, 1280]) {
      it(`has no violation ${name} at ${width} pixels, and nothing sticks out`, async () => {
        const check = await way(width);
        for (const details of check.root.querySelectorAll('details')) details.open = true;
        await until(() =>
          [...check.root.querySelectorAll('fieldset .remark')].every((each) => each.querySelector('textarea')),
        );
        const { violations, passes, inapplicable } = await axe.run(check.element, {
          runOnly: tags,
          rules: { 'target-size': { enabled: true }, region: { enabled: false } },
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        expect([...passes, ...inapplicable].map(({ id }) => id)).to.include('target-size');
        expect(stickingOut(check)).to.deep.equal([]);
      });
    }
  }

  it('offers answers and buttons at least 44 pixels high', async () => {
    for (const check of [await mount({ width: 320 }), await mountAsking({ width: 320 })]) {
      await until(() => check.has('.option, .text'));
      for (const target of check.root.querySelectorAll('.option, button, input.text, summary')) {
        const { height } = target.getBoundingClientRect();
        if (height > 0) expect(height, target.outerHTML).to.be.at.least(44);
      }
    }
  });

  it('clips nothing with wider spacing of letters, words and lines', async () => {
    const check = await mountAsking({ width: 320 });
    await answer(check, 'none');
    check.element.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    for (const box of check.root.querySelectorAll<HTMLElement>('.option, .bubble, .asked, button, .question-form')) {
      expect(box.scrollWidth, box.outerHTML).to.be.at.most(box.clientWidth + 1);
    }
  });
});
