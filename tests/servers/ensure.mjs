// Makes sure that there is an nginx to test with, or says that there is none: then the tests run on
// Cloudflare's server alone, which comes from npm.
import { aptInstall, aptReasonHere } from '../../src/tools/apt.mjs';
import { findNginx } from './nginx.mjs';

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const reason = findNginx() ? null : aptReasonHere();
if (!findNginx() && !reason) await aptInstall(packages);
const nginx = findNginx();
console.log(
	nginx
		? `Servers: ${nginx}, and Cloudflare's.`
		: `Servers: Cloudflare's alone; no nginx (${reason ?? 'apt-get could not install it'}).`,
);
