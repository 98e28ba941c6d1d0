import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { trustedProxies } from './http/client-address.ts';
import type { Environment } from './http/environment.ts';
import { crossOrigin } from './http/middleware/cross-origin.ts';
import { untrustedForwarding } from './http/middleware/forwarded-for.ts';
import { requestId } from './http/middleware/request-id.ts';
import { requestLog } from './http/middleware/request-log.ts';
import { securityHeaders } from './http/middleware/security-headers.ts';
import { mount } from './http/mount.ts';
import { problemReply } from './http/problem.ts';
import type { AnyRoute } from './http/route.ts';
import { answerHistoryRoute } from './http/routes/answer-history.ts';
import { answersRoute } from './http/routes/answers.ts';
import { assessmentRoute } from './http/routes/assessment.ts';
import { benchmarksRoutes } from './http/routes/benchmarks.ts';
import { developmentRoute } from './http/routes/development.ts';
import { earlierRoutes } from './http/routes/earlier.ts';
import { healthRoutes } from './http/routes/health.ts';
import { modelsRoute } from './http/routes/models.ts';
import { municipalitiesRoute } from './http/routes/municipalities.ts';
import { openApiRoute } from './http/routes/openapi.ts';
import { pageRoutes } from './http/routes/page.ts';
import { planRoutes } from './http/routes/plan.ts';
import { reportRoutes } from './http/routes/report.ts';
import { resultRoute } from './http/routes/result.ts';
import { sessionsRoute } from './http/routes/sessions.ts';
import { studiesRoutes } from './http/routes/studies.ts';
import { submissionRoute } from './http/routes/submission.ts';
import { surveyRoute } from './http/routes/survey.ts';
import { type WidgetFiles, widgetRoute } from './http/routes/widget.ts';
import { addressesOf, wrongAddress } from './http/wrong-address.ts';
import type { Log } from './log.ts';
import { openPress, type Press } from './report/press.ts';
import { type AttemptLimits, attemptLimits } from './work/attempt-throttle.ts';
import { type BeginLimits, beginLimits } from './work/begin-throttle.ts';
import { frozenShelf } from './work/frozen-shelf.ts';
import { keptWays } from './work/kept-ways.ts';
import type { SurveySettings } from './work/read-survey.ts';
import { type Readiness, readinessOf } from './work/readiness.ts';
import { storageTrouble, type TellStorageTrouble } from './work/storage-trouble.ts';
import type { Workplace } from './work/workplace.ts';

export interface AppSettings extends SurveySettings {
  /** Where readers reach the server; may carry a path prefix, which requests may carry too. */
  readonly publicUrl: string;
  /** Origins of pages that may use the interface, besides the one of `publicUrl`. */
  readonly embedOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` counts. */
  readonly trustedProxies: readonly string[];
}

export interface AppDeps extends Workplace {
  readonly configuration: AppSettings;
  readonly log: Log;
  /** Default: none. */
  readonly widgetFiles?: WidgetFiles;
  /** Default: one of its own, which keeps no process alive. */
  readonly press?: Press;
  /** Default: leaves a town hall behind one address alone. */
  readonly attemptLimits?: AttemptLimits;
  /** Default: lets a county begin for a few of its municipalities. */
  readonly beginLimits?: BeginLimits;
  /** Default: says ready while the database takes writes. */
  readonly readiness?: Readiness;
  /** Default: writes to the log. */
  readonly tellStorageTrouble?: TellStorageTrouble;
}

export type App = Hono<Environment>;

/** The whole HTTP interface. */
export function createApp(given: AppDeps): App {
  const { configuration, log } = given;
  const { tellStorageTrouble = storageTrouble(log, given.clock) } = given;
  const deps = { ...given, tellStorageTrouble };
  const { origin } = new URL(configuration.publicUrl);
  const prefix = prefixOf(configuration.publicUrl);
  const trusted = trustedProxies(configuration.trustedProxies);
  const routes = routesOf(deps);
  const addresses = addressesOf(routes);
  const app = new Hono<Environment>({ getPath: (request) => pathWithin(request, prefix) });

  app.use(requestId(deps.random), requestLog(log, deps.clock), securityHeaders());
  app.use(untrustedForwarding(trusted, () => log.warn(untrusted)));
  app.use('/api/*', crossOrigin([origin, ...configuration.embedOrigins]));
  for (const route of routes) mount(app, route, deps);
  app.options('*', (context, next) => {
    const methods = addresses.methods(context.req.path);
    if (methods.length === 0) return next();
    context.header('allow', methods.join(', '));
    return Promise.resolve(context.body(null, 204));
  });
  app.notFound((context) => {
    throw wrongAddress(addresses, context.req.method, context.req.path);
  });
  app.onError((error, context) => {
    const requestId = context.get('requestId');
    const { problem, headers, unexpected } = problemReply(error, requestId);
    tellStorageTrouble(error);
    if (unexpected) log.error('request failed', { requestId, route: context.get('route') ?? null, error });
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    context.header('content-type', 'application/problem+json; charset=utf-8');
    return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode);
  });
  return app;
}

/** Every route of the interface, in the order of the OpenAPI document. */
export function routesOf(deps: AppDeps): readonly AnyRoute[] {
  const { configuration, log } = deps;
  const { publicUrl } = configuration;
  const throttles = {
    attempts: {
      limits: deps.attemptLimits ?? attemptLimits,
      alarm: () => log.warn('many wrong access codes from many clients'),
    },
    begins: deps.beginLimits ?? beginLimits,
  };
  const tell = deps.tellStorageTrouble ?? storageTrouble(log, deps.clock);
  const { store, clock } = deps;
  const benchmarks = frozenShelf((wave) => store.benchmark(wave), clock);
  const studies = frozenShelf((wave) => store.study(wave), clock);
  const trusted = trustedProxies(configuration.trustedProxies);
  const wayOf = keptWays();
  const described = [
    surveyRoute(deps, { benchmarks, studies }, configuration),
    modelsRoute(deps),
    municipalitiesRoute(deps),
    sessionsRoute(deps, throttles, trusted),
    assessmentRoute(deps),
    answersRoute(deps),
    answerHistoryRoute(deps),
    submissionRoute(deps),
    resultRoute(deps, wayOf),
    ...reportRoutes(deps, deps.press ?? openPress(), { invented: configuration.invented, benchmarks, wayOf }),
    ...planRoutes(deps),
    ...earlierRoutes(deps, throttles.attempts, trusted),
    developmentRoute(deps),
    ...benchmarksRoutes(benchmarks),
    ...studiesRoutes(studies),
    ...healthRoutes(deps.readiness ?? readinessOf(deps, () => 0, tell)),
    widgetRoute(deps.widgetFiles ?? new Map()),
    ...pageRoutes(deps, prefixOf(publicUrl)),
  ];
  return [...described, openApiRoute(described, publicUrl)];
}

const untrusted =
  'X-Forwarded-For came from an address that TRUSTED_PROXIES does not name, and is not believed. If a proxy stands in ' +
  'front of this server, name its address. Example: TRUSTED_PROXIES=127.0.0.1';

/** Path of the server without a slash at its end; empty for none. */
function prefixOf(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/** The path behind the prefix; a proxy may have taken the prefix off already. */
function pathWithin(request: Request, prefix: string): string {
  const { pathname } = new URL(request.url);
  return prefix !== '' && (pathname === prefix || pathname.startsWith(`${prefix}/`))
    ? pathname.slice(prefix.length) || '/'
    : pathname;
}
