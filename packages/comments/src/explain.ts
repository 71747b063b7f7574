export { toFeedError as explain } from '@news-widgets/core/internal/failures';
