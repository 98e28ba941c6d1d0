import BetterSqlite from 'better-sqlite3';

/**
 * Lets `around` see each statement of every connection before it runs, also those of transactions and settings; where it returns false
 * the statement does not run, and `run` can make up for that later.
 */
export function aroundStatements(around: (sql: string, run: () => unknown) => boolean): void {
  const memory = new BetterSqlite(':memory:');
  const statement: Record<string, unknown> = Object.getPrototypeOf(memory.prepare('select 1'));
  for (const name of ['run', 'get', 'all', 'iterate']) {
    const real = statement[name];
    if (typeof real !== 'function') throw new TypeError(`Statements have no method ${name}.`);
    statement[name] = function (this: BetterSqlite.Statement, ...parameters: unknown[]): unknown {
      const run = () => real.apply(this, parameters);
      return around(this.source, run) ? run() : undefined;
    };
  }
  memory.close();
  const { prototype } = BetterSqlite;
  const { exec } = prototype;
  prototype.exec = function (this: BetterSqlite.Database, sql) {
    if (around(sql, () => exec.call(this, sql))) exec.call(this, sql);
    return this;
  };
}
