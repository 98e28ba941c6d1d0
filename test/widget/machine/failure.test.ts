import { expect } from 'chai';
import { failureOf, isPassing } from '../../../widget/requests/failure.ts';

describe('a failure', () => {
  it('passes where no reply came, where the server is at fault, and for the patient codes', () => {
    for (const status of [408, 409, 425, 429, 500, 503, 507]) {
      expect(isPassing({ status, code: `status.${status}` }), String(status)).to.equal(true);
    }
    expect(isPassing({ status: 0, code: 'network' })).to.equal(true);
    expect(isPassing({ status: 409, code: 'request.still-running' })).to.equal(true);
    expect(isPassing({ status: 503, code: 'server.busy' })).to.equal(true);
  });

  it('stays where the request itself is refused', () => {
    for (const status of [400, 401, 403, 404, 412, 413, 422]) {
      expect(isPassing({ status, code: `status.${status}` }), String(status)).to.equal(false);
    }
    expect(isPassing({ status: 409, code: 'answer.conflict' })).to.equal(false);
    expect(isPassing({ status: 409, code: 'assessment.submitted' })).to.equal(false);
    expect(isPassing({ status: 0, code: 'model.invalid' })).to.equal(false);
  });

  it('of unknown origin counts as a lost connection', () => {
    expect(failureOf(new TypeError('x'))).to.deep.equal({ status: 0, code: 'network', message: undefined });
  });
});
