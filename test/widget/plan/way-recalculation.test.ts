import { expect } from 'chai';
import { recalculation } from '../../../widget/check/plan/recalculation.ts';
import { until } from './plan-fixture.ts';

/** A calculation that lasts as long as it is told to, on a clock of its own. */
function calculating() {
  let clock = 0;
  const arrived: string[] = [];
  const state = { lasts: 0 };
  const calculation = recalculation(
    (wish: string) => {
      clock += state.lasts;
      return `${wish}!`;
    },
    (result: string) => arrived.push(result),
    () => clock,
  );
  return { calculation, arrived, state };
}

describe('a recalculation', () => {
  it('waits for the next frame the first time, for nobody knows yet how long it takes', async () => {
    const { calculation, arrived } = calculating();
    calculation.want('one');
    expect([calculation.result, calculation.waiting, arrived]).to.deep.equal([undefined, true, []]);
    await until(() => arrived.length > 0);
    expect([calculation.result, calculation.waiting]).to.deep.equal(['one!', false]);
  });

  it('is made at once after a quick one, and later after a slow one', async () => {
    const { calculation, arrived, state } = calculating();
    calculation.want('one');
    await until(() => arrived.length === 1);
    state.lasts = 17;
    calculation.want('two');
    expect(arrived).to.deep.equal(['one!', 'two!']);
    calculation.want('three');
    expect(arrived).to.deep.equal(['one!', 'two!']);
    expect([calculation.result, calculation.waiting]).to.deep.equal(['two!', true]);
    await until(() => arrived.length === 3);
  });

  it('drops what is waiting when something newer is wished', async () => {
    const { calculation, arrived } = calculating();
    calculation.want('one');
    calculation.want('two');
    calculation.want('three');
    await until(() => calculation.result === 'three!');
    expect(arrived).to.deep.equal(['three!']);
  });

  it('of an outdated wish never arrives, not even where only its drawing was waited for', async () => {
    const wished: string[] = [];
    const arrived: string[] = [];
    const calculation = recalculation(
      (wish: string) => {
        // Somebody wishes for something else while this is worked out.
        if (wish === 'one') queueMicrotask(() => calculation.want('two'));
        wished.push(wish);
        return `${wish}!`;
      },
      (result: string) => arrived.push(result),
    );
    calculation.wantLater('one');
    await until(() => arrived.length > 0);
    expect([wished, arrived, calculation.result]).to.deep.equal([['one', 'two'], ['two!'], 'two!']);
  });

  it('is never made at once where the page is just being drawn', async () => {
    const { calculation, arrived } = calculating();
    calculation.want('one');
    await until(() => arrived.length === 1);
    calculation.wantLater('two');
    expect(arrived).to.deep.equal(['one!']);
    await until(() => arrived.length === 2);
  });
});
