import { type Disturbance, disturb } from './disturb.ts';
import { smallFileSystem } from './small-file-system.ts';
import { type Scene, sightOf, type TroubleReport, trouble, work } from './trouble.ts';
import { until } from './until.ts';

const megabyte = 1024 * 1024;
const isWritable = (state: string) => state === 'writable';
const isNot = (state: string) => !isWritable(state);

/** Refusals after which the load has seen enough. */
const enough = 8;

async function refusedOften({ journal }: Scene): Promise<void> {
  const before = journal.refusals.length;
  await until(
    'refused writes',
    async () => journal.refusals.length,
    (count) => count >= before + enough,
  );
}

/** The disk fills up under the load, stays full to the last byte, and gets room again. */
export async function fullDisk(seed: string, rounds = 1): Promise<TroubleReport> {
  const disk = smallFileSystem((1 + rounds) * megabyte);
  try {
    return await trouble(seed, disk.folder, async (scene) => {
      let sights = await oneRound(scene);
      for (let round = 1; round < rounds; round += 1) sights = await oneRound(scene);
      return sights;
    });
  } finally {
    disk.unmount();
  }

  async function oneRound(scene: Scene): Promise<Pick<TroubleReport, 'during' | 'after'>> {
    disk.leave(megabyte / 2);
    await work(scene, () => refusedOften(scene));
    disk.leave(0);
    const during = await sightOf(scene, isNot);
    disk.leave(megabyte / 2);
    const after = await sightOf(scene, isWritable);
    await work(scene, () => scene.journal.more(4));
    return { during, after };
  }
}

/** The disk fails under the open files for a while. */
export function failingDisk(seed: string, disturbance: Disturbance, rounds = 1): Promise<TroubleReport> {
  return trouble(seed, undefined, async (scene) => {
    let sights = await oneRound(scene);
    for (let round = 1; round < rounds; round += 1) sights = await oneRound(scene);
    return sights;
  });

  async function oneRound(scene: Scene): Promise<Pick<TroubleReport, 'during' | 'after'>> {
    await work(scene, () => scene.journal.more(20));
    const end = disturb(scene.server.pid, scene.survey.databaseFile, disturbance);
    try {
      await work(scene, () => refusedOften(scene));
      const during = await sightOf(scene, isNot);
      await end();
      const after = await sightOf(scene, isWritable);
      await work(scene, () => scene.journal.more(20));
      return { during, after };
    } finally {
      await end();
    }
  }
}

/** The server is killed, starts on a disk that is read-only by then, and again once it can be written. */
export async function readOnlyStart(seed: string): Promise<TroubleReport> {
  const disk = smallFileSystem(4 * megabyte);
  try {
    return await trouble(seed, disk.folder, async (scene) => {
      const [second, third] = [scene.standBy(), scene.standBy()];
      await work(scene, () => scene.journal.more(20));
      await scene.server.kill();
      disk.remount('ro');
      scene.server = await second.start();
      await work(scene, () => refusedOften(scene));
      const during = await sightOf(scene, isNot);
      await scene.server.kill();
      disk.remount('rw');
      scene.server = await third.start();
      const after = await sightOf(scene, isWritable);
      await work(scene, () => scene.journal.more(20));
      return { during, after };
    });
  } finally {
    disk.unmount();
  }
}
