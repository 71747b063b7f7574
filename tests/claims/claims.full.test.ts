// In one run, since the page has the claims of all.
import { compareTable } from './claims.ts';
import './command-line.ts';
import './sources.ts';
import './pages.ts';
import './proved/application.ts';
import './proved/news.ts';
import './proved/site.ts';
import './proved/trust.ts';
import './proved/widgets.ts';

compareTable();
