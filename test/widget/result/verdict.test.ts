import { expect } from 'chai';
import { bestAnswers, clear, limitedAnswers, show } from './result-fixture.ts';

describe('the verdict', () => {
  afterEach(clear);

  it('says the level, the points and what open answers leave possible', async () => {
    const { text, page } = await show();
    expect(text('h3.sentence')).to.equal('Ihre Kommune steht auf Stufe 3 von 5: Ausbauend digital.');
    expect(text('.basis')).to.equal(
      'Punkte 47,2 von 100 So entstehen sie Mögliche Punkte 47,2 bis 63,8 Geklärte Fragen 6 von 7'.replaceAll(' ', ' '),
    );
    expect(text('.range')).to.equal(
      '47,2 bis 63,8 Punkte, je nachdem, wie die eine offene Frage ausgeht; bis zu Stufe 4.',
    );
    expect(page.querySelector('.remark')).to.equal(null);
  });

  it('draws on the scale what it says', async () => {
    const { page } = await show();
    const scale = page.querySelector('.level-scale');
    expect(scale?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.equal(
      'Skala der Stufen: Stufe 3 von 5, 47,2 Punkte, möglich sind 47,2 bis 63,8',
    );
    expect(scale?.querySelectorAll('.step.reached').length).to.equal(3);
    expect(scale?.querySelector('.possible')?.getAttribute('x1')).to.equal('47.2%');
    expect(scale?.querySelector('.possible')?.getAttribute('x2')).to.equal('63.8%');
    expect(scale?.querySelector('.pointer')?.parentElement?.getAttribute('x')).to.equal('47.2%');
  });

  it('names the checks that doubt the level, and all four on demand', async () => {
    const { page, text } = await show();
    expect(text('.certainty-title')).to.equal('An der Grenze zu Stufe 2 und zu Stufe 4');
    page.querySelector<HTMLElement>('.certainty summary')?.click();
    expect([...page.querySelectorAll('.checks .tag')].map((tag) => tag.textContent?.trim())).to.deep.equal([
      'unsicher',
      'bestätigt',
      'bestätigt',
      'unsicher',
    ]);
  });

  it('says nothing of how sure it is in a quick check', async () => {
    const { page } = await show({ quick: true });
    expect(page.querySelector('.certainty')).to.equal(null);
  });

  it('is stable at the top', async () => {
    const { text } = await show({ answers: bestAnswers });
    expect(text('.next')).to.match(/^Sie haben die höchste Stufe erreicht/);
    expect(text('.sentence')).to.equal('Ihre Kommune steht auf Stufe 5 von 5: Smart.');
  });

  it('explains a level that a condition holds down, with the way to the category', async () => {
    const { page, text } = await show({ answers: limitedAnswers });
    expect(text('.sentence')).to.equal('Ihre Kommune steht auf Stufe 3 von 5: Ausbauend digital.');
    expect(text('.remark')).to.equal(
      'Die Punkte reichen für Stufe 5 Stufe 4 verlangt aber mehr als Punkte. Das ist noch nicht erfüllt: ' +
        'Informationssicherheit Stufe 4 verlangt in jeder Kategorie mindestens Stufe 2; hier steht sie auf Stufe 1.',
    );
    page.querySelector<HTMLElement>('.remark a')?.click();
    const place = page.querySelector<HTMLDetailsElement>('#result-category-security');
    expect(place?.open).to.equal(true);
    const root = page.getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement).to.equal(place?.querySelector('summary'));
  });

  it('gives reasons for being provisional', async () => {
    const { text } = await show({ answers: new Map() });
    expect(text('.remark')).to.equal(
      'Dieses Ergebnis ist vorläufig Erst 0 % der Fragen sind nach Gewicht geklärt; nötig sind 80 %. ' +
        'In 3 Kategorien sind weniger als 67 % der Fragen nach Gewicht geklärt: Smarte Strategie und Vision, ' +
        'Digitale Verwaltungsleistungen und Informationssicherheit. ' +
        'Solange das so ist, geht es nicht in die Vergleichswerte ein.',
    );
    expect(text('.certainty-title')).to.equal('Noch nicht sicher: Stufe 1 bis 5 ist möglich');
  });

  it('speaks of the core questions in a quick check, and of no figures to compare', async () => {
    const quick = { quick: true, publication: null, groups: [] };
    const best = await show({ ...quick, answers: bestAnswers });
    expect(best.text('.sentence')).to.equal('Nach den Kernfragen steht Ihre Kommune auf Stufe 5 von 5: Smart.');
    expect(best.text('.next')).to.contain('Mehr fragt der Schnellcheck nicht ab.');
    expect(best.text('.needs')).to.contain('Alle Bedingungen sind erfüllt, nach denen der Schnellcheck fragt.');
    expect(best.text('.limits')).not.to.contain('Vergleichswerte');
    const open = await show({ ...quick, answers: new Map() });
    expect(open.text('.remark')).to.match(/^Dieses Ergebnis ist vorläufig/);
    expect(open.text('.remark')).not.to.contain('Vergleichswerte');
    const some = await show(quick);
    expect(some.text('.next')).to.contain('Alle Bedingungen sind erfüllt, nach denen der Schnellcheck fragt.');
    const full = await show();
    expect(full.text('.limits')).to.contain('Auch die Vergleichswerte stammen aus Selbsteinschätzungen');
  });
});
