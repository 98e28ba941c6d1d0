import { emptiedPostgres } from '../../support/postgres-database.ts';
import { storeContract } from './contract.ts';

storeContract('PostgreSQL', emptiedPostgres('app'));

const named = process.env['TEST_DATABASE_URL'];
if (named !== undefined)
  storeContract(
    'the server of TEST_DATABASE_URL',
    emptiedPostgres('owner', async () => named),
  );
