// Only for stories between the tags, as one chunk.
export { articleFromMarkup } from '@news-widgets/core/internal/article';
