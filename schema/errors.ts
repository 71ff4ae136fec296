// The closed list of error codes. A code is never reused and never removed: clients switch on it.
// Told errors are sentences made from the caller's own input; masked ones hide their cause from the caller.

type ErrorKind = { readonly status: number; readonly zh: string; readonly en: string };

/** Errors whose own message reaches the client. `status` is the HTTP status when the whole request fails with it. */
export const TOLD_ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, zh: '查询语法有误', en: 'The document is not valid GraphQL syntax' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, zh: '查询不符合模式', en: 'The document does not fit the schema' },
  PERSISTED_QUERY_NOT_FOUND: { status: 404, zh: '没有这份已登记的查询', en: 'No persisted document has this id' },
  OPERATION_NOT_SAFELISTED: { status: 403, zh: '查询不在许可名单内', en: 'The operation is not on the safelist' },
  LIMIT_EXCEEDED: { status: 400, zh: '超出限制', en: 'A limit is exceeded' },
  RATE_LIMITED: { status: 429, zh: '请求过于频繁', en: 'Too many requests' },
  PAYLOAD_TOO_LARGE: { status: 413, zh: '请求体过大', en: 'The request body is too large' },
  CSRF_REFUSED: { status: 400, zh: '疑似跨站请求，已拒绝', en: 'The request could be a cross-site forgery' },
  BAD_USER_INPUT: { status: 400, zh: '输入有误', en: 'An input is wrong' },
  NOT_FOUND: { status: 404, zh: '没有找到', en: 'Not found' },
  FORBIDDEN: { status: 403, zh: '没有权限', en: 'Not allowed' },
  ILLEGAL_TRANSITION: { status: 409, zh: '当前状态下不能这样办', en: 'The event is not legal in this state' },
  CONFLICT: { status: 409, zh: '他人已先行修改', en: 'Somebody else changed it first' },
  GUARD_FAILED: { status: 409, zh: '办理条件不满足', en: 'A guard of the event is not met' },
  IDEMPOTENCY_MISMATCH: {
    status: 409,
    zh: '同一幂等键对应了不同内容',
    en: 'The idempotency key was used with another body',
  },
  HOLIDAY_CALENDAR_MISSING: { status: 409, zh: '缺少该年节假日安排', en: "The year's holiday calendar is missing" },
  PERIOD_MISMATCH: { status: 409, zh: '期间不同，不能相加', en: 'The periods differ and cannot be added' },
  UNRESOLVED_REFERENCE: { status: 200, zh: '引用的对象不存在', en: 'The referenced entity does not exist' },
  SUBGRAPH_UNAVAILABLE: { status: 200, zh: '部门系统暂不可用', en: 'A department cannot be reached' },
  DEADLINE_EXCEEDED: { status: 200, zh: '超过时限', en: 'The deadline passed' },
  UNAUTHENTICATED: { status: 401, zh: '身份未经确认', en: 'The caller is not authenticated' },
  UNAUTHORIZED_FIELD_OR_TYPE: { status: 200, zh: '无权查看该字段', en: 'The field may not be seen' },
  AUDIT_UNAVAILABLE: {
    status: 503,
    zh: '审计日志不可用，未作答复',
    en: 'The audit log is unavailable, so no answer was given',
  },
} as const satisfies Record<string, ErrorKind>;

/** Errors whose cause stays inside; the client gets this sentence and a reference to quote to the operator. */
export const MASKED_ERRORS = {
  INTERNAL: { status: 500, zh: '系统内部错误', en: 'Internal error' },
} as const satisfies Record<string, ErrorKind>;

export type ToldCode = keyof typeof TOLD_ERRORS;
export type MaskedCode = keyof typeof MASKED_ERRORS;
export type ErrorCode = ToldCode | MaskedCode;

/** Whether a string is a code whose message may reach the client. */
export function isToldCode(code: unknown): code is ToldCode {
  return typeof code === 'string' && Object.hasOwn(TOLD_ERRORS, code);
}
