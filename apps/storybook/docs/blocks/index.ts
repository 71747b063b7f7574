import './story-card.js';
import './widget-anatomy.js';
import './widget-api.js';
import './widget-status.js';
