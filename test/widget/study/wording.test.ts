import { expect } from 'chai';
import type { StudyPopulation } from '../../../model/study/study.ts';
import { clear, mount } from './mounted-study.ts';
import {
  censusPopulation,
  somePopulation,
  someStudy,
  someTrend,
  twoPopulations,
  withPopulation,
} from './study-fixture.ts';

const shown = async (changes: Partial<StudyPopulation>) => mount({ study: withPopulation(changes) });

describe('what the study says', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('keeps a number on the line of what it counts in the sentence on top', async () => {
    const { find } = await mount({ study: someStudy });
    expect(find('.sentence').textContent).to.contain('Stufe\u00a02 von\u00a05, Grundlegend');
  });

  it('calls a result representative only where the conditions hold', async () => {
    const participants = await mount({ study: someStudy });
    expect(participants.text('.sentence')).to.equal(
      'Gesamtergebnis der Teilnehmer: Stufe 2 von 5, Grundlegend digital.',
    );
    expect(participants.text('.lead')).to.match(/„Repräsentativ“ nennen wir es nicht/);
    const conditions = somePopulation.representative.conditions.map((one) => ({ ...one, holds: true }));
    const holding = await shown({ representative: { holds: true, conditions } });
    expect(holding.text('.sentence')).to.equal('Repräsentatives Gesamtergebnis: Stufe 2 von 5, Grundlegend digital.');
    expect(holding.text('.lead')).not.to.match(/nennen wir es nicht/);
    expect(holding.text('.sensitivity')).to.contain('Ein Beweis ist das nicht');
  });

  it('says where the interval leaves the level', async () => {
    const lead = async (low: number, mean: number, high: number, level: number) => {
      const averageMunicipality = { ...somePopulation.averageMunicipality, level, overall: { mean, low, high } };
      return (await shown({ averageMunicipality })).text('.lead');
    };
    expect(await lead(38, 39, 41, 2)).to.match(/reicht bis in Stufe 3 hinein; die Stufe ist also nicht sicher/);
    expect(await lead(39, 41, 43, 3)).to.match(/reicht bis in Stufe 2 hinein/);
    expect(await lead(38, 50, 62, 3)).to.match(/reicht von Stufe 2 bis Stufe 4/);
    expect(await lead(30, 31, 32, 2)).not.to.match(/nicht sicher/);
  });

  it('counts a census, and neither weights nor doubts it', async () => {
    const { text, root } = await mount({ study: twoPopulations, attributes: { population: 'counties' } });
    expect(text('.lead')).to.equal('Im Durchschnitt erreichen die Landkreise 52 von 100 Punkten.');
    expect(text('.levels p')).to.match(/^Die Verteilung der Stufen zeigen wir nicht/);
    expect(text('.averages')).to.match(
      /Einen Durchschnitt nach Einwohnern zeigen wir nicht: .* an einzelnen Landkreisen/,
    );
    expect(text('.participation .finding')).to.equal('Alle 44 Landkreise haben teilgenommen.');
    expect(root.querySelector('.byCounty')).to.equal(null);
    expect(text('.sensitivity p')).to.match(/^Alle Landkreise haben teilgenommen/);
    expect(text('.method')).to.contain('gezählt, nicht geschätzt');
    expect([...root.querySelectorAll('[data-figure]')].map((each) => each.getAttribute('data-figure'))).to.deep.equal([
      'basis',
      'weighting',
      'coverage',
      'model',
    ]);
    expect(root.querySelector('.whisker')).to.equal(null);
  });

  it('never rounds participation to all or to nobody', async () => {
    const bySize = [
      { from: 0, frame: 1000, respondents: 999 },
      { from: 2000, frame: 1000, respondents: 1 },
      { from: 5000, frame: 3, respondents: 0 },
      { from: 10_000, frame: 3, respondents: 3 },
    ];
    const { all } = await shown({ participation: { ...somePopulation.participation, bySize } });
    expect(all('.bySize td[data-column=share]').map((cell) => cell.textContent)).to.deep.equal([
      '99 %',
      '1 %',
      '0 %',
      '100 %',
    ]);
  });

  it('names size classes and counties, also those without a name', async () => {
    const { all, text } = await mount({ study: someStudy });
    const names = (scope: string) => all(`.${scope} .line-name`).map((name) => name.textContent);
    expect(names('bySize').slice(0, 6)).to.deep.equal([
      'unter 2.000 Einwohner',
      '2.000 bis 4.999 Einwohner',
      '5.000 bis 9.999 Einwohner',
      '10.000 bis 19.999 Einwohner',
      '20.000 bis 49.999 Einwohner',
      'ab 50.000 Einwohner',
    ]);
    expect(names('byCounty').slice(0, 3)).to.deep.equal([
      'Ottersee',
      'Kreis 99102',
      'Kreisfreie Städte und kleine Kreise, zusammen',
    ]);
    expect(text('.finding')).to.equal(
      '483 von 1.101 Gemeinden haben teilgenommen, das sind 44 %. Am stärksten beteiligt ist die Größenklasse ab 50.000 ' +
        'Einwohner (73 %), am schwächsten die Größenklasse unter 2.000 Einwohner (34 %).',
    );
  });

  it('tells a sure difference of the two averages from an unsure one', async () => {
    const finding = async (mean: number, low: number, high: number) => {
      const averageInhabitant = { ...somePopulation.averageMunicipality, overall: { mean, low, high } };
      return (await shown({ averageInhabitant })).text('.averages figcaption');
    };
    expect(await finding(46, 44, 48)).to.match(
      /46 Punkten höher .* mit 39: Größere Gemeinden sind im Durchschnitt weiter\.$/,
    );
    expect(await finding(42, 40, 44)).to.match(/42 Punkten höher .* Sicher ist dieser Unterschied nicht/);
    expect(await finding(30, 28, 32)).to.match(/Kleinere Gemeinden sind im Durchschnitt weiter/);
    expect(await finding(39, 37, 41)).to.equal('Beide Durchschnitte liegen bei 39 Punkten.');
  });

  it('finds a change only where it was tested and found', async () => {
    const finding = async (changes: Partial<typeof someTrend.sincePrevious>) => {
      const study = await shown({ trend: { ...someTrend, sincePrevious: { ...someTrend.sincePrevious, ...changes } } });
      return study;
    };
    const overall = { before: 36, after: 39 };
    expect((await finding({})).text('.trend figcaption')).to.equal(
      'Gegenüber „Herbst 2025“ ist das Gesamtergebnis gestiegen: von 36 auf 39 Punkte.',
    );
    expect((await finding({ overall: { ...overall, verdict: 'none' } })).text('.trend figcaption')).to.equal(
      'Gegenüber „Herbst 2025“ gibt es keine belastbare Veränderung: 36 Punkte damals, 39 heute.',
    );
    const small = await finding({ panel: null, overall: { ...overall, verdict: 'untested' } });
    expect(small.text('.trend figcaption')).to.match(/lässt sich keine Veränderung prüfen: Zu wenige Gemeinden/);
    expect(small.text('.trend .further')).to.match(/Weniger als 20 Gemeinden haben beide Male teilgenommen/);
    const single = await finding({ overall: { ...overall, verdict: 'untested' } });
    expect(single.text('.trend figcaption')).to.match(/lässt sich keine Veränderung prüfen: Die Fragebögen haben/);
    const other = await finding({ comparable: false });
    expect(other.text('.trend figcaption')).to.match(/lässt sich dieses Ergebnis nicht vergleichen/);
    expect(other.root.querySelector('.trend .further')).to.equal(null);
    const revised = await finding({ breakBefore: true, panel: '20-49' });
    expect(revised.text('.trend .further p')).to.match(/^20 bis 49 Gemeinden .* Verglichen sind nur die Fragen/);
  });

  it('says where a change comes from, with signs', async () => {
    const { text } = await mount({ study: someStudy });
    expect(text('.decomposition')).to.match(/beide Male dabei waren\+2 Punkte .*damals−1 Punkt$/);
  });

  it('says that a first study has no development', async () => {
    expect((await shown({ trend: null })).text('.trend p')).to.match(
      /^Das ist das erste veröffentlichte Gesamtergebnis/,
    );
  });

  it('says from when on the level would fall, and what late answers suggest', async () => {
    const { text } = await mount({ study: someStudy });
    expect(text('.sensitivity figcaption')).to.equal(
      'Erst wenn sie im Durchschnitt 33 Punkte schlechter dastünden, fiele das Gesamtergebnis auf Stufe 1.',
    );
    expect(text('.late')).to.match(/eher niedriger liegen\.$/);
    const lowest = await shown({
      sensitivity: { ...somePopulation.sensitivity, tipping: null },
      method: { ...somePopulation.method, lateRespondents: null },
    });
    expect(lowest.text('.sensitivity figcaption')).to.equal(
      'Selbst wenn alle Übrigen null Punkte hätten, bliebe das Gesamtergebnis auf Stufe 2.',
    );
    expect(lowest.text('[data-condition=late]')).to.match(
      /^nicht erfüllt.*teilnahmenDas lässt sich hier nicht prüfen\.$/,
    );
    expect(lowest.root.querySelector('.late')).to.equal(null);
  });

  it('tells each condition with its figures, a share never higher than it is', async () => {
    const conditions = [
      { id: 'rIndicator' as const, holds: false, value: null, needs: 0.85 },
      { id: 'classResponse' as const, holds: false, value: 0.249, needs: 0.25 },
      { id: 'weights' as const, holds: false, value: null, needs: 4 },
    ];
    const { all } = await shown({ representative: { holds: false, conditions } });
    expect(all('.conditions li').map((each) => each.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'nicht erfüllt Alle Gruppen sind ähnlich stark beteiligtDas lässt sich hier nicht prüfen.',
      'nicht erfüllt Keine Größenklasse ist zu schwach beteiligtschwächste Beteiligung 24 %, nötig sind mindestens 25 %',
      'nicht erfüllt Niemand zählt für zu viele andere mitDie Gewichte unterscheiden die Größenklassen nicht.',
    ]);
  });

  it('gives the figures of the method', async () => {
    const { text } = await mount({ study: someStudy });
    const figure = (id: string) => text(`[data-figure=${id}] strong`);
    expect(figure('basis')).to.equal('483 von 1.101 Gemeinden (44 %)');
    expect([
      figure('cells'),
      figure('kish'),
      figure('largest'),
      figure('rIndicator'),
      figure('coverage'),
    ]).to.deep.equal(['22', '1,03', '1,29-mal das mittlere', '0,82', '97 %']);
    expect(text('[data-figure=kish]')).to.contain('wie 466 gleich gewichtete');
    expect(text('[data-figure=model]')).to.contain('reifegrad-kommunal 2.0.0');
  });

  it('shows no key in the place of a text', async () => {
    for (const study of [someStudy, { ...someStudy, populations: [censusPopulation] }]) {
      const { text } = await mount({ study });
      expect(text()).not.to.match(
        /\b(state|units|verdict|levels|categories|averages|participation|trend|sensitivity|representative|method|downloads)\.\w/,
      );
      expect(text()).not.to.match(/\{\{|undefined|NaN/);
    }
  });
});
