import { type LaunchOptions, launch } from '../child/launch.ts';

/** One server process after another on the same database; the next one waits, loaded, while one runs. */
export interface Host {
  address(): string;
  /** SIGKILL, and the next one. */
  killAndStart(): Promise<void>;
  end(): Promise<void>;
}

export async function host(options: LaunchOptions): Promise<Host> {
  let server = await launch(options).start();
  let next = launch(options);
  return {
    address: () => server.address,
    async killAndStart() {
      await server.kill();
      server = await next.start();
      next = launch(options);
    },
    async end() {
      await server.kill();
      await next.kill();
    },
  };
}
