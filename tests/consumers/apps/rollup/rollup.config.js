import nodeResolve from '@rollup/plugin-node-resolve';

export default { input: 'shared/main.js', output: { dir: 'dist' }, plugins: [nodeResolve()] };
