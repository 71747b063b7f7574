import './story-card.js';
import './widget-anatomy.js';
import './widget-api.js';
