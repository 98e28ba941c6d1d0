import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, mount, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

describe('the whole check', function () {
  this.timeout(30_000);
  afterEach(clear);

  it('is done with the keyboard alone', async () => {
    const check = await mount();
    const focusedName = () => nameOf(check.root.activeElement ?? document.body);
    const tabTo = async (reached: () => boolean) => {
      for (let turn = 0; turn < 40 && !reached(); turn += 1) await press('Tab');
      expect(reached(), focusedName()).to.equal(true);
    };
    const radioNamed = (text: string) => () =>
      nameOf(check.root.activeElement?.closest('label') ?? document.body).startsWith(text);

    await tabTo(() => check.focused() === 'query');
    await sendKeys({ type: 'muster' });
    await press('Enter');
    await until(() => check.focused() === 'matches');
    await tabTo(() => check.focused() === 'matches-first');
    await press('Space', 'Enter');
    await until(() => check.focused() === 'phase');
    await tabTo(() => focusedName() === 'Zu den Fragen');
    await press('Enter');

    await until(() => check.focused() === 'question-strategy-document');
    await tabTo(radioNamed('Nein'));
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(radioNamed('Weiß nicht')()).to.equal(true);
    expect(check.find('legend > *').id).to.equal('question-strategy-document');
    await press('ArrowDown');
    expect(radioNamed('Nein')()).to.equal(true);
    await press('Enter');

    await until(() => check.focused() === 'question-online-services');
    await press('Enter');
    expect(check.find('legend > *').id).to.equal('question-online-services');
    await tabTo(() => check.focused() === 'field-online-services-number');
    await sendKeys({ type: '5' });
    await press('Enter');

    await until(() => check.focused() === 'question-online-features');
    await tabTo(radioNamed('Bezahlen'));
    await press('Space', 'Enter');
    await until(() => check.focused() === 'question-security-officer');
    await tabTo(radioNamed('Niemand'));
    await press('Space', 'Enter');
    await until(() => check.focused() === 'question-data-centre');
    await tabTo(() => focusedName() === 'Später beantworten');
    await press('Enter');
    await until(() => check.focused() === 'question-emergency-plan');
    await tabTo(radioNamed('Nein'));
    await press('Space', 'Enter');

    await until(() => check.focused() === 'phase');
    await tabTo(() => focusedName() === 'Antworten prüfen');
    await press('Enter');
    await until(() => check.focused() === 'phase' && check.has('.review'));
    await tabTo(() => focusedName() === 'Verbindlich abgeben');
    await press('Enter');
    await until(() => check.has('.receipt'));
    expect(check.focused()).to.equal('phase');
  });

  it('has no shortcuts of single keys', async () => {
    const check = await mount();
    const before = check.root.innerHTML;
    await press('1', '2', 'a', 'n', 'Escape');
    expect(check.root.innerHTML).to.equal(before);
  });
});
