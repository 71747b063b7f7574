import type { Reader } from '../types.js';
import { failure } from '../feed-failure.js';
import { list, object, size, string } from '../normalize/values.js';

/** Error types of Ghost as the HTTP status that goes with them. */
const STATUS: Record<string, number> = {
  UnauthorizedError: 401,
  NoPermissionError: 403,
  NotFoundError: 404,
  TooManyRequestsError: 429,
  InternalServerError: 500,
};

/** What WordPress (`{code, message, data}`) and Ghost (`{errors}`) answer in place of posts. */
export const read: Reader = (data) => {
  const { errors, message, data: about } = object(data);
  const { message: summary, context: reason, type } = object(list(errors)[0]);
  throw failure('http', {
    status: STATUS[string(type)] ?? size(object(about).status),
    detail: string(reason) || string(summary) || string(message),
  });
};
