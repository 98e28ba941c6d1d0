import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Does work that only one process at a time may do; `lock` is the folder that exists meanwhile. */
export async function alone(lock, work, onWait) {
  for (let attempt = 0; !taken(lock); attempt += 1) {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else if (attempt === 0) onWait();
    await new Promise((wake) => setTimeout(wake, 200));
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether the process that took the lock is gone, or was before it could write down its number. */
function isAbandoned(lock) {
  try {
    const holder = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    const born = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    return error.code === 'ENOENT' && born !== undefined && Date.now() - born > 10_000;
  }
}
