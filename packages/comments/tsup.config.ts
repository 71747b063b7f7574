import { widgetBuild } from '@news-widgets/tooling/tsup';

export default widgetBuild();
