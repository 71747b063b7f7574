import type { Config, Context } from '@netlify/functions';
import relay from '@news-widgets/relay';

export default (request: Request, context: Context): Promise<Response> => relay.fetch(request, context, context);

export const config: Config = { path: '/v1/*' };
