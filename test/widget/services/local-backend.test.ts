import { expect } from 'chai';
import { coreModel } from '../../../model/flow/core-model.ts';
import { answerShelf } from '../../../widget/check/services/answer-shelf.ts';
import { localBackend } from '../../../widget/check/services/local-backend.ts';
import { smallModelFile } from '../../support/small-model.ts';

const { signal } = new AbortController();

describe('the check without a server', function () {
  this.timeout(10_000);
  afterEach(() => sessionStorage.clear());

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
