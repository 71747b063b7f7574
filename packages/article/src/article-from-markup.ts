// A separate chunk, needed only for stories between the tags.
export { articleFromMarkup } from '@news-widgets/core/internal/article';
