import { config } from 'zod';

// zod looks whether it may compile schemas with `new Function`, which a strict content security policy reports.
config({ jitless: true });
