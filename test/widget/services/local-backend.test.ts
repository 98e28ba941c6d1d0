import { expect } from 'chai';
import { coreModel } from '../../../model/flow/core-model.ts';
import { joinGuidance } from '../../../model/format/parts.ts';
import { answerShelf } from '../../../widget/check/services/answer-shelf.ts';
import { localBackend } from '../../../widget/check/services/local-backend.ts';
import { Failure, type FailureDetails } from '../../../widget/requests/failure.ts';
import { smallModelFile } from '../../support/small-model.ts';

const { signal } = new AbortController();

describe('the check without a server', function () {
  this.timeout(10_000);
  afterEach(() => sessionStorage.clear());

  it('has everything at once, in every language', async () => {
    let requests = 0;
    const backend = localBackend('model.json', answerShelf('s'), async () => {
      requests += 1;
      return Response.json(smallModelFile);
    });
    const { file } = await backend.model('1.0.0', 'de', signal);
    expect(file.questions[0]?.help).to.deep.equal(smallModelFile.questions[0]?.help);
    expect(joinGuidance(file, await backend.guidance('1.0.0', 'de', signal))).to.deep.equal(file);
    expect(requests).to.equal(1);
  });

  it('says what is wrong with a model file, in the languages of the element', async () => {
    const failureOfFile = async (response: Response) => {
      const backend = localBackend('model.json', answerShelf('s'), async () => response);
      const failure = await backend.survey(signal).catch((error: unknown) => error);
      return failure instanceof Failure ? failure.details : failure;
    };
    expect(await failureOfFile(new Response('', { status: 404 }))).to.deep.equal({
      status: 404,
      code: 'model.missing',
      message: {
        de: 'Unter der angegebenen Adresse liegt keine Modelldatei.',
        en: 'There is no model file at the given address.',
      },
    });
    const { code, message } = (await failureOfFile(new Response('{ "id": 1,\n}'))) as FailureDetails;
    expect(code).to.equal('model.invalid');
    expect(message?.['de']).to.match(/^Die Modelldatei hat einen Fehler\. model\.json:2:1: /);
    expect(message?.['en']).to.match(/^The model file has an error\. model\.json:2:1: /);
  });

  it('works out the result of a quick check and submits nothing', async () => {
    const backend = localBackend('model.json', answerShelf('s'), async () => Response.json(smallModelFile));
    const model = await backend.model('1.0.0', 'de', signal);
    const answers = new Map([['security-officer', { kind: 'option', option: 'own' } as const]]);
    const { evaluation, publication } = await backend.preview(coreModel(model), answers, 'de', signal);
    expect(evaluation.questions.map(({ question, points }) => [question, points])).to.deep.equal([
      ['strategy-document', null],
      ['online-services', null],
      ['security-officer', 10_000],
    ]);
    expect(publication).to.equal(null);
    expect((await backend.assessment('local', signal)).status).to.equal('open');
  });
});
