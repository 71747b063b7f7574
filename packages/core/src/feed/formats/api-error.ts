import { feedFailure } from '../feed-failure.js';
import { asArray, asNumber, asRecord, asString } from '../normalize/values.js';

/** Error types of Ghost as the HTTP status that goes with them. */
const STATUS: Record<string, number> = {
  UnauthorizedError: 401,
  NoPermissionError: 403,
  NotFoundError: 404,
  TooManyRequestsError: 429,
  InternalServerError: 500,
};

/** What WordPress (`{code, message, data}`) and Ghost (`{errors}`) answer in place of posts. */
export function apiError(data: unknown): Error {
  const { errors, message, data: about } = asRecord(data);
  const { message: summary, context: reason, type } = asRecord(asArray(errors)[0]);
  return feedFailure('http', {
    status: STATUS[asString(type)] ?? asNumber(asRecord(about).status),
    detail: asString(reason) || asString(summary) || asString(message),
  });
}
