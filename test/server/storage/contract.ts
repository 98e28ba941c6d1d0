import { describe } from 'vitest';
import { backupContract } from './contract/backup.ts';
import { beginContract } from './contract/begin.ts';
import { benchmarkContract } from './contract/benchmark.ts';
import { closingContract } from './contract/closing.ts';
import { countingContract } from './contract/counting.ts';
import { earlierContract } from './contract/earlier.ts';
import { entryContract } from './contract/entry.ts';
import { frameContract } from './contract/frame.ts';
import { histogramContract } from './contract/histograms.ts';
import { historyContract } from './contract/history.ts';
import { housekeepingContract } from './contract/housekeeping.ts';
import { isolationContract } from './contract/isolation.ts';
import { modelContract } from './contract/model.ts';
import { planContract } from './contract/plan.ts';
import { registerContract } from './contract/register.ts';
import { registerHistoryContract } from './contract/register-history.ts';
import { resubmitContract } from './contract/resubmit.ts';
import { saveContract } from './contract/save.ts';
import { searchContract } from './contract/search.ts';
import { studyContract } from './contract/study.ts';
import { submitContract } from './contract/submit.ts';
import { throttleContract } from './contract/throttle.ts';
import { verifyContract } from './contract/verify.ts';
import { waveContract } from './contract/wave.ts';
import type { OpenStore } from './survey-in-progress.ts';

/** What every engine owes the port. `open` gives an empty store that no other test uses; the caller closes it. */
export function storeContract(engine: string, open: OpenStore): void {
  describe(`the store on ${engine}`, () => {
    registerContract(open);
    registerHistoryContract(open);
    frameContract(open);
    searchContract(open);
    modelContract(open);
    waveContract(open);
    closingContract(open);
    entryContract(open);
    beginContract(open);
    saveContract(open);
    submitContract(open);
    resubmitContract(open);
    planContract(open);
    earlierContract(open);
    isolationContract(open);
    benchmarkContract(open);
    studyContract(open);
    historyContract(open);
    throttleContract(open);
    countingContract(open);
    histogramContract(open);
    housekeepingContract(open);
    verifyContract(open);
    backupContract(open);
  });
}
