// In one run, since the table has the claims of all.
import { compareTable } from './claims.ts';
import './command-line.ts';
import './sources.ts';
import './in-a-page.ts';

compareTable();
