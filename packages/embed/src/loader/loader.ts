import { watch } from './watch.js';

watch(document);
