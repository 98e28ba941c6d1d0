import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { button, clear, the, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';
import { showWay } from './way-fixture.ts';

describe('what is made of a way', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('makes a measure of every step, and says so of each', async () => {
    const { way, step, server, announced } = await showWay();
    button(way, 'Als Maßnahmen übernehmen').click();
    await until(() => server.plan.measures.length === 1);
    const [{ id, entry } = { id: '', entry: null }] = server.plan.measures;
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entry).to.deep.equal({
      title: 'Bauen Sie das Angebot aus.',
      category: 'services',
      question: 'online-services',
      recommendation: 'more-services',
      to: { kind: 'number', number: 100 },
      status: 'planned',
      responsible: '',
      start: null,
      due: null,
      note: '',
    });
    await until(() => announced().includes('Eine Maßnahme ist angelegt.'));
    expect(words(the(step('online-services'), '.way-tags'))).to.equal('schon als Maßnahme im Plan');
    button(way, 'Als Maßnahmen übernehmen').click();
    await until(
      () => words(the(way, '.way-taking')) === 'Alle Schritte dieses Weges stehen schon als Maßnahmen im Plan.',
    );
    expect(server.plan.measures.length).to.equal(1);
  });

  it('shortens a long recommendation to a title between two words', async () => {
    const recommendations = smallModelFile.recommendations.map((entry) =>
      entry.id === 'more-services' ? { ...entry, text: { de: 'Bauen Sie das Angebot 🏛️ aus '.repeat(20) } } : entry,
    );
    const { way, server } = await showWay({ file: { ...smallModelFile, recommendations } });
    button(way, 'Als Maßnahmen übernehmen').click();
    await until(() => server.plan.measures.length === 1);
    const title = server.plan.measures[0]?.entry.title ?? '';
    expect(title.length).to.be.within(180, 200);
    expect(title).to.match(/^(Bauen Sie das Angebot 🏛️ aus )+[^…]*[^ …]…$/u);
  });

  it('says how far it came where a measure is refused', async () => {
    const server = planServer();
    const { way } = await showWay({ server });
    server.fails({
      status: 422,
      code: 'plan.too-many',
      message: { de: 'Der Plan ist voll.', en: 'The plan is full.' },
    });
    button(way, 'Als Maßnahmen übernehmen').click();
    await until(() => way.querySelector('.way-taking.stopped') !== null);
    expect(words(the(way, '.way-taking'))).to.equal('Es wurde keine Maßnahme angelegt. Der Plan ist voll.');
  });

  it('hands its steps over to be tried out', async () => {
    const { way, section, focused } = await showWay();
    button(way, 'Als Szenario ausprobieren').click();
    await until(() => words(section('what-if')).includes('Damit kämen Sie auf Stufe 4 statt 3'));
    expect(focused()?.id).to.equal('result-what-if');
  });
});
