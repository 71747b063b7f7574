import { feedFailure } from '../feed-failure.js';
import { asArray, asNumber, asRecord, asString } from '../normalize/values.js';

/** HTTP statuses of Ghost's error types. */
const STATUS: Record<string, number> = {
  UnauthorizedError: 401,
  NoPermissionError: 403,
  NotFoundError: 404,
  TooManyRequestsError: 429,
  InternalServerError: 500,
};

/** Converts an error response from WordPress (`{code, message, data}`) or Ghost (`{errors}`). */
export function apiError(data: unknown): Error {
  const { errors, message, data: about } = asRecord(data);
  const { message: summary, context: reason, type } = asRecord(asArray(errors)[0]);
  return feedFailure('http', {
    status: STATUS[asString(type)] ?? asNumber(asRecord(about).status),
    detail: asString(reason) || asString(summary) || asString(message),
  });
}
