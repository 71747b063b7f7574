// In one run, since the page has the claims of all.
import { compareTable } from './claims.ts';
import './answers.ts';
import './command-line.ts';
import './keys.ts';
import './packages.ts';
import './pages.ts';
import './sources.ts';
import './ways.ts';
import './widgets.ts';
import './proved/application.ts';
import './proved/news.ts';
import './proved/site.ts';
import './proved/trust.ts';
import './proved/widgets.ts';

compareTable();
