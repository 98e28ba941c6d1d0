import { expect } from 'chai';
import { planKeeper, type Saved } from '../../../widget/check/plan/plan-keeper.ts';
import { serverDesk } from '../../../widget/check/plan/server-desk.ts';
import { until } from '../support/until.ts';
import { planServer } from './plan-server.ts';

const target = (level: number) => ({ level, due: null });

async function opened(server = planServer()) {
  const keeper = planKeeper(serverDesk(server.entrance), () => undefined);
  keeper.load();
  await until(() => keeper.state.phase !== 'loading');
  const levels = () =>
    keeper.state.phase === 'there' ? keeper.state.plan.targets.map(({ id, entry }) => [id, entry.level]) : [];
  return { keeper, server, levels };
}

describe('the keeper of the plan', () => {
  it('shows what is saved without asking for the plan again', async () => {
    const { keeper, server, levels } = await opened();
    await keeper.save('target', 'services', target(4));
    await keeper.save('target', 'strategy', target(3));
    await keeper.save('target', 'services', target(5));
    expect(levels()).to.deep.equal([
      ['services', 5],
      ['strategy', 3],
    ]);
    await keeper.save('target', 'services', null);
    expect(levels()).to.deep.equal([['strategy', 3]]);
    expect(server.requests.filter((one) => one === 'GET /assessment/plan').length).to.equal(1);
  });

  it('writes nothing over what somebody else saved, and shows theirs', async () => {
    const { keeper, server, levels } = await opened();
    await keeper.save('target', 'services', target(4));
    server.elsewhere('target', 'services', target(2));
    expect(await keeper.save('target', 'services', target(5))).to.deep.equal({ kind: 'conflict' } satisfies Saved);
    expect(levels()).to.deep.equal([['services', 2]]);
    expect(await keeper.save('target', 'services', target(5))).to.deep.equal({ kind: 'saved' });
    expect(server.plan.targets.map(({ entry }) => entry.level)).to.deep.equal([5]);
  });

  it('holds a change to the revision that its writer saw, whatever is shown since', async () => {
    const { keeper, server } = await opened();
    await keeper.save('target', 'services', target(4));
    server.elsewhere('target', 'services', target(2));
    keeper.load();
    await until(() => keeper.state.phase === 'there');
    expect((await keeper.save('target', 'services', target(5), 1)).kind).to.equal('conflict');
  });

  it('says why a change failed, and leaves the plan as it was', async () => {
    const { keeper, server, levels } = await opened();
    await keeper.save('target', 'services', target(4));
    const failure = { status: 503, code: 'server.busy' };
    server.fails(failure);
    expect(await keeper.save('target', 'services', target(5))).to.deep.equal({ kind: 'failed', failure });
    expect(levels()).to.deep.equal([['services', 4]]);
  });

  it('says why the plan is not there, and loads it again', async () => {
    const server = planServer([{ kind: 'target', id: 'services', entry: target(4) }]);
    server.fails({ status: 0, code: 'network' });
    const { keeper, levels } = await opened(server);
    expect(keeper.state).to.deep.equal({ phase: 'failed', failure: { status: 0, code: 'network' } });
    server.fails(null);
    keeper.load();
    await until(() => keeper.state.phase === 'there');
    expect(levels()).to.deep.equal([['services', 4]]);
  });
});
