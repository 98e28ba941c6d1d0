import { storeContract } from './contract.ts';
import { databaseFolders } from './database-folder.ts';

const folders = databaseFolders();

storeContract('SQLite', async () => folders.open(folders.file()));
