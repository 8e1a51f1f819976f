export const id = 4345;
export const ids = [4345];
export const modules = {

/***/ 51587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/** `json-p3`, loaded when first asked for. CommonJS on purpose: a `require` here is synchronous, a bundler follows it,
 *  and it costs a fraction of an ESM import (docs/decisions/small-choices.md).
 *  @returns {typeof import('json-p3')} */
exports.U = function loadJsonP3() {
    return __webpack_require__(50393);
};


/***/ }),

/***/ 68800:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/** Lower-case hex of the SHA-256 of bytes. CommonJS for the `require`: node:crypto takes as long to load as a blueprint to
 *  validate, and most validations print no hash.
 *  @param {Uint8Array} bytes
 *  @returns {string} */
exports.B = function sha256Of(bytes) {
    return (__webpack_require__(77598).createHash)('sha256').update(bytes).digest('hex');
};


/***/ }),

/***/ 69039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ TIMEOUT_S),
/* harmony export */   FY: () => (/* binding */ CANARY_NAME),
/* harmony export */   KU: () => (/* binding */ MEMORY_MB),
/* harmony export */   LM: () => (/* binding */ RESERVED_ENVIRONMENT),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   Mv: () => (/* binding */ LONGEST_DURATION_S),
/* harmony export */   VD: () => (/* binding */ LOG_SETTINGS),
/* harmony export */   VQ: () => (/* binding */ LONGEST_ARN),
/* harmony export */   Zs: () => (/* binding */ RETRIES),
/* harmony export */   _7: () => (/* binding */ BUCKET_PATTERN),
/* harmony export */   gH: () => (/* binding */ EPHEMERAL_STORAGE_MB),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   k0: () => (/* binding */ ARTIFACT_LOCATION_PATTERN),
/* harmony export */   kT: () => (/* binding */ VPC),
/* harmony export */   rW: () => (/* binding */ KMS_KEY_PATTERN),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT),
/* harmony export */   yE: () => (/* binding */ ROLE_ARN_PATTERN),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS)
/* harmony export */ });
/** What AWS allows of a canary, in one place. Read on 2026-06-30 from the API reference of CloudWatch Synthetics (version
 *  2017-10-11) and the user guide; each entry names its page. What AWS may raise is checked here all the same: a deploy
 *  that is refused before it begins costs less than one that is refused in the middle. */
/** CreateCanary, Name. */
const CANARY_NAME = { pattern: '^[0-9a-z_-]{1,255}$', maxLength: 255 };
/** CreateCanary, ExecutionRoleArn. */
const ROLE_ARN_PATTERN = '^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$';
const LONGEST_ARN = 2048;
/** CreateCanary, ArtifactS3Location; "Creating a canary": no period in the bucket's name. */
const ARTIFACT_LOCATION_PATTERN = '^s3://[a-z0-9][a-z0-9-]{1,61}[a-z0-9](/.*)?$';
const LONGEST_TEXT = 1024;
/** Amazon S3 user guide, "General purpose bucket naming rules". */
const BUCKET_PATTERN = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$';
/** CanaryScheduleInput. The expressions themselves are in schedule.ts. */
const LONGEST_DURATION_S = 31_622_400;
/** RetryConfigInput. With `most` retries the time-out must be below `timeoutBelowS`. */
const RETRIES = { most: 2, timeoutBelowS: 600 };
/** CanaryRunConfigInput. */
const TIMEOUT_S = { least: 3, most: 840, recommended: 15 };
const MEMORY_MB = { least: 960, most: 3008, step: 64 };
const EPHEMERAL_STORAGE_MB = { least: 1024, most: 10_240 };
/** CreateCanary, SuccessRetentionPeriodInDays. The API model says 1024, the documentation 455. */
const RETENTION_DAYS = { least: 1, most: 455, usual: 31 };
/** VpcConfigInput. */
const VPC = { subnets: 16, securityGroups: 5 };
/** S3EncryptionConfig and CreateCanary, KmsKeyArn. */
const KMS_KEY_PATTERN = '^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$';
/** CreateCanary, Tags. */
const TAGS = { most: 50, keyPattern: '^(?!aws:)[a-zA-Z+-=._:/]{1,128}$', longestValue: 256 };
/** CanaryRunConfigInput, EnvironmentVariables: names, and names and values together. */
const ENVIRONMENT = { namePattern: '^[a-zA-Z][a-zA-Z0-9_]+$', mostBytes: 4096 };
/** AWS Lambda developer guide, "Defined runtime environment variables". */
const RESERVED_ENVIRONMENT = new Set([
    '_HANDLER',
    '_X_AMZN_TRACE_ID',
    'AWS_DEFAULT_REGION',
    'AWS_REGION',
    'AWS_EXECUTION_ENV',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'AWS_LAMBDA_INITIALIZATION_TYPE',
    'AWS_LAMBDA_LOG_GROUP_NAME',
    'AWS_LAMBDA_LOG_STREAM_NAME',
    'AWS_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_LAMBDA_RUNTIME_API',
    'LAMBDA_TASK_ROOT',
    'LAMBDA_RUNTIME_DIR',
]);
/** User guide, "Runtime versions using Node.js": what the runtime itself reads, and the values it knows. */
const LOG_SETTINGS = {
    CW_SYNTHETICS_LOG_LEVEL: ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'],
    CW_SYNTHETICS_LOG_FORMAT: ['JSON', 'TEXT'],
};


/***/ }),

/***/ 35963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ blueprintWords)
});

;// CONCATENATED MODULE: ./lib/blueprint/generated/shape.js
/** The whole tree of shapes, for the words of the diagnostics. */
const shape = { "name": "Blueprint", "description": "Multi-checks blueprint of Amazon CloudWatch Synthetics: up to ten HTTP, DNS, SSL and TCP checks.", "properties": { "globalSettings": { "name": "GlobalSettings", "description": "What holds for all steps.", "properties": { "stepTimeout": { "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "title": "Time-out in milliseconds", "description": "Milliseconds a step may take that has no timeout of its own.", "examples": [10000] } }, "required": [] }, "variables": { "type": "object", "namePattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "values": { "type": "string" }, "maxProperties": 10, "description": "At most ten texts that steps use as ${name}.", "examples": [{ "baseUrl": "https://api.example.com" }] }, "steps": { "type": "object", "namePattern": "^([1-9]|10)$", "values": { "name": "Step", "description": "One check. Steps run one after the other, in the order of their numbers.", "by": "checkerType", "branches": [{ "values": ["HTTP"], "shape": { "name": "HttpStep", "description": "Sends one HTTP request and looks at the response.", "properties": { "stepName": { "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "title": "Name of the step", "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "HTTP", "type": "string", "description": "Makes this a HTTP step." }, "url": { "type": "string", "description": "Absolute http: or https: URL. May contain ${variable}.", "examples": ["https://api.example.com/health", "${baseUrl}/health"] }, "httpMethod": { "type": "string", "enum": ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"], "description": "Method of the request, in upper case. Required.", "examples": ["GET"] }, "timeout": { "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "title": "Time-out in milliseconds", "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "waitTime": { "type": "integer", "minimum": 0, "maximum": 60, "default": 0, "title": "Wait before the request, in seconds", "description": "Seconds to wait before the request is sent." }, "headers": { "type": "object", "namePattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "values": { "type": "string" }, "description": "Headers of the request. Values may contain ${variable} and ${AWS_SECRET:name}.", "examples": [{ "Accept": "application/json" }] }, "body": { "type": "string", "description": "Body of the request. JSON is written as text, with its quotes escaped.", "examples": ["{\"sku\":\"A-1\"}"] }, "authentication": { "name": "Authentication", "description": "How the request proves who sends it.", "by": "type", "branches": [{ "values": ["NONE"], "shape": { "name": "NoAuthentication", "description": "No authentication.", "properties": { "type": { "const": "NONE", "type": "string", "description": "No authentication." } }, "required": ["type"] } }, { "values": ["BASIC"], "shape": { "name": "BasicAuthentication", "description": "HTTP Basic authentication (RFC 7617).", "properties": { "type": { "const": "BASIC", "type": "string", "description": "HTTP Basic authentication (RFC 7617)." }, "username": { "type": "string", "description": "User name; it cannot contain a colon.", "examples": ["canary"] }, "password": { "type": "string", "description": "Password; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/orders:password}"] } }, "required": ["type", "username", "password"] } }, { "values": ["API_KEY"], "shape": { "name": "ApiKeyAuthentication", "description": "A key in a request header.", "properties": { "type": { "const": "API_KEY", "type": "string", "description": "A key in a request header." }, "apiKey": { "type": "string", "description": "The key, sent as it is: no \"Bearer \" is put before it.", "examples": ["${AWS_SECRET:canary/orders:password}"] }, "headerName": { "type": "string", "description": "Header that carries the key.", "default": "X-API-Key" } }, "required": ["type", "apiKey"] } }, { "values": ["OAUTH_CLIENT_CREDENTIALS"], "shape": { "name": "OAuthClientCredentialsAuthentication", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4).", "properties": { "type": { "const": "OAUTH_CLIENT_CREDENTIALS", "type": "string", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4)." }, "tokenUrl": { "type": "string", "description": "URL of the token endpoint.", "examples": ["https://login.example.com/oauth2/token"] }, "clientId": { "type": "string", "description": "Client identifier.", "examples": ["${AWS_SECRET:canary/oauth:client_id}"] }, "clientSecret": { "type": "string", "description": "Client secret; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/oauth:client_secret}"] }, "scope": { "type": "string", "description": "Scopes, separated by spaces.", "examples": ["orders.read"] }, "audience": { "type": "string", "description": "Audience of the token, for servers that ask for one." }, "resource": { "type": "string", "description": "Resource indicator (RFC 8707)." }, "tokenApiAuth": { "type": "array", "items": { "enum": ["BASIC_AUTH_HEADER", "REQUEST_BODY"], "description": "Basic header, or client_id and client_secret in the form." }, "description": "How the client proves itself to the token endpoint. The default is the Basic header." } }, "required": ["type", "tokenUrl", "clientId", "clientSecret"] } }, { "values": ["SIGV4"], "shape": { "name": "SigV4Authentication", "description": "AWS Signature Version 4, with credentials of a role that is assumed.", "properties": { "type": { "const": "SIGV4", "type": "string", "description": "AWS Signature Version 4, with credentials of a role that is assumed." }, "service": { "type": "string", "description": "Service to sign for.", "examples": ["execute-api"] }, "region": { "type": "string", "description": "Region to sign for.", "examples": ["eu-west-1"] }, "roleArn": { "type": "string", "description": "Role to assume before signing.", "examples": ["arn:aws:iam::123456789012:role/canary-api-caller"] } }, "required": ["type", "service", "region", "roleArn"] } }] }, "assertions": { "type": "array", "items": { "name": "HttpAssertion", "description": "Something that must be true of the response.", "by": "type", "branches": [{ "values": ["STATUS_CODE"], "shape": { "name": "StatusCodeAssertion", "description": "The status code of the response.", "by": "operator", "branches": [{ "values": ["IN_RANGE"], "shape": { "name": "StatusCodeRangeAssertion", "description": "The status code lies between rangeMin and rangeMax, both included.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code lies between rangeMin and rangeMax, both included." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["IN_RANGE"], "description": "Between two codes." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "rangeMin", "rangeMax"] } }, { "values": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"], "shape": { "name": "StatusCodeComparisonAssertion", "description": "The status code compared with one value.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code compared with one value." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "value"] } }] } }, { "values": ["RESPONSE_TIME"], "shape": { "name": "ResponseTimeAssertion", "description": "How long the exchange took, in milliseconds.", "properties": { "type": { "const": "RESPONSE_TIME", "type": "string", "description": "How long the exchange took, in milliseconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["LESS_THAN", "GREATER_THAN", "EQUALS"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Milliseconds.", "examples": [2000] }, "unit": { "enum": ["MILLISECONDS"], "description": "The only unit there is.", "default": "MILLISECONDS" } }, "required": ["type", "operator", "value"] } }, { "values": ["HEADER"], "shape": { "name": "HeaderAssertion", "description": "A header of the response.", "by": "operator", "branches": [{ "values": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "shape": { "name": "HeaderValueAssertion", "description": "The value of a response header.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "The value of a response header." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "headerName", "operator", "value"] } }, { "values": ["EXIST"], "shape": { "name": "HeaderExistAssertion", "description": "Whether a response header is there.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "Whether a response header is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EXIST"], "description": "Is it there? (A BODY assertion spells it EXISTS.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "headerName", "operator", "value"] } }] } }, { "values": ["BODY"], "shape": { "name": "BodyAssertion", "description": "The body of the response.", "by": "operator", "branches": [{ "values": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"], "shape": { "name": "BodyValueAssertion", "description": "The text of the body, or of a value in it.", "properties": { "type": { "const": "BODY", "type": "string", "description": "The text of the body, or of a value in it." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with. Numbers and booleans are written as text: \"5\", \"true\"." } }, "required": ["type", "operator", "value"], "requiredWhen": [{ "property": "target", "is": "JSON", "required": ["path"] }] } }, { "values": ["EXISTS"], "shape": { "name": "BodyExistsAssertion", "description": "Whether the body, or a value in it, is there.", "properties": { "type": { "const": "BODY", "type": "string", "description": "Whether the body, or a value in it, is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["EXISTS"], "description": "Is it there? (A HEADER assertion spells it EXIST.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "operator", "value"], "requiredWhen": [{ "property": "target", "is": "JSON", "required": ["path"] }] } }] } }] }, "description": "What must be true of the response. All are evaluated." }, "extractors": { "type": "array", "items": { "name": "Extractor", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"] }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "url", "httpMethod"] } }, { "values": ["DNS"], "shape": { "name": "DnsStep", "description": "Asks a name server one question and looks at the answer.", "properties": { "stepName": { "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "title": "Name of the step", "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "DNS", "type": "string", "description": "Makes this a DNS step." }, "domain": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name to ask for. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "recordType": { "type": "string", "enum": ["A", "CNAME", "MX", "TXT", "NS"], "default": "A", "description": "Type of record to ask for." }, "nameserver": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name server to ask; without it the resolver of the machine. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "timeout": { "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "title": "Time-out in milliseconds", "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 53, "description": "Port of the name server." }, "protocol": { "type": "string", "enum": ["UDP", "TCP"], "default": "UDP", "description": "Transport of the question." }, "assertions": { "type": "array", "items": { "name": "DnsAssertion", "description": "Something that must be true of the answer.", "by": "type", "branches": [{ "values": ["RECORD_VALUE"], "shape": { "name": "RecordValueAssertion", "description": "The value of the records.", "properties": { "type": { "const": "RECORD_VALUE", "type": "string", "description": "The value of the records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"] } }, { "values": ["RECORD_COUNT"], "shape": { "name": "RecordCountAssertion", "description": "The number of records.", "properties": { "type": { "const": "RECORD_COUNT", "type": "string", "description": "The number of records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Number of records." } }, "required": ["type", "operator", "value"] } }, { "values": ["RESPONSE_TIME"], "shape": { "name": "ResponseTimeAssertion", "description": "How long the exchange took, in milliseconds.", "properties": { "type": { "const": "RESPONSE_TIME", "type": "string", "description": "How long the exchange took, in milliseconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["LESS_THAN", "GREATER_THAN", "EQUALS"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Milliseconds.", "examples": [2000] }, "unit": { "enum": ["MILLISECONDS"], "description": "The only unit there is.", "default": "MILLISECONDS" } }, "required": ["type", "operator", "value"] } }, { "values": ["AUTHORITATIVE"], "shape": { "name": "AuthoritativeAssertion", "description": "Whether the answer is authoritative (the AA flag).", "properties": { "type": { "const": "AUTHORITATIVE", "type": "string", "description": "Whether the answer is authoritative (the AA flag)." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"] } }, { "values": ["TTL"], "shape": { "name": "TtlAssertion", "description": "The time to live of the answer, in seconds.", "properties": { "type": { "const": "TTL", "type": "string", "description": "The time to live of the answer, in seconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Seconds." } }, "required": ["type", "operator", "value"] } }] }, "description": "What must be true of the answer. All are evaluated." }, "extractors": { "type": "array", "items": { "name": "Extractor", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"] }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "domain"] } }, { "values": ["SSL"], "shape": { "name": "SslStep", "description": "Makes a TLS connection and looks at the certificate.", "properties": { "stepName": { "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "title": "Name of the step", "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "SSL", "type": "string", "description": "Makes this a SSL step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 443, "description": "Port to connect to." }, "timeout": { "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "title": "Time-out in milliseconds", "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sni": { "type": "boolean", "description": "Send the host name in the handshake (Server Name Indication).", "default": true }, "verifyHostname": { "type": "boolean", "description": "The certificate must be for this host name.", "default": true }, "allowSelfSigned": { "type": "boolean", "description": "Accept a certificate that no trusted authority signed.", "default": false }, "assertions": { "type": "array", "items": { "name": "SslAssertion", "description": "Something that must be true of the certificate or the connection.", "by": "type", "branches": [{ "values": ["CERTIFICATE_EXPIRY"], "shape": { "name": "CertificateExpiryAssertion", "description": "The time left until the certificate expires.", "properties": { "type": { "const": "CERTIFICATE_EXPIRY", "type": "string", "description": "The time left until the certificate expires." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Days or hours, see unit.", "examples": [21] }, "unit": { "enum": ["DAYS", "HOURS"], "description": "Unit of value.", "default": "DAYS" } }, "required": ["type", "operator", "value"] } }, { "values": ["CERTIFICATE_VALID"], "shape": { "name": "CertificateValidAssertion", "description": "Whether the certificate is valid now, trusted, and for this host.", "properties": { "type": { "const": "CERTIFICATE_VALID", "type": "string", "description": "Whether the certificate is valid now, trusted, and for this host." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"] } }, { "values": ["CERTIFICATE_SUBJECT"], "shape": { "name": "CertificateSubjectAssertion", "description": "A field of the subject of the certificate.", "properties": { "type": { "const": "CERTIFICATE_SUBJECT", "type": "string", "description": "A field of the subject of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O", "OU", "C", "ST", "L"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." }, "regex": { "type": "string", "description": "Allowed by the schema, meaning not documented by AWS. Use REGEX_MATCH with value." } }, "required": ["type", "field", "operator", "value"] } }, { "values": ["CERTIFICATE_ISSUER"], "shape": { "name": "CertificateIssuerAssertion", "description": "A field of the issuer of the certificate.", "properties": { "type": { "const": "CERTIFICATE_ISSUER", "type": "string", "description": "A field of the issuer of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "field", "operator", "value"] } }, { "values": ["CIPHER_SUITE"], "shape": { "name": "CipherSuiteAssertion", "description": "The name of the cipher suite that was negotiated.", "properties": { "type": { "const": "CIPHER_SUITE", "type": "string", "description": "The name of the cipher suite that was negotiated." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"] } }, { "values": ["CERTIFICATE_TRANSPARENCY"], "shape": { "name": "CertificateTransparencyAssertion", "description": "Whether the certificate carries signed certificate timestamps.", "properties": { "type": { "const": "CERTIFICATE_TRANSPARENCY", "type": "string", "description": "Whether the certificate carries signed certificate timestamps." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must; false: it must not." } }, "required": ["type", "value"] } }] }, "description": "What must be true of the certificate and the connection. All are evaluated." }, "extractors": { "type": "array", "items": { "name": "Extractor", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"] }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname"] } }, { "values": ["TCP"], "shape": { "name": "TcpStep", "description": "Makes a TCP connection, may send something, and looks at what comes back.", "properties": { "stepName": { "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "title": "Name of the step", "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "TCP", "type": "string", "description": "Makes this a TCP step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to connect to." }, "timeout": { "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "title": "Time-out in milliseconds", "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sendData": { "type": "string", "description": "Sent once connected, in `encoding`.", "examples": ["PING\r\n"] }, "expectedResponse": { "type": "string", "description": "Must be in the response, in `encoding`.", "examples": ["+PONG"] }, "encoding": { "type": "string", "enum": ["UTF-8", "ASCII", "HEX"], "default": "UTF-8", "description": "How sendData and expectedResponse are written." }, "assertions": { "type": "array", "items": { "name": "TcpAssertion", "description": "Something that must be true of the connection or the response.", "by": "type", "branches": [{ "values": ["CONNECTION_SUCCESSFUL"], "shape": { "name": "ConnectionSuccessfulAssertion", "description": "Whether the connection was made.", "properties": { "type": { "const": "CONNECTION_SUCCESSFUL", "type": "string", "description": "Whether the connection was made." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"] } }, { "values": ["RESPONSE_TIME"], "shape": { "name": "ResponseTimeAssertion", "description": "How long the exchange took, in milliseconds.", "properties": { "type": { "const": "RESPONSE_TIME", "type": "string", "description": "How long the exchange took, in milliseconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["LESS_THAN", "GREATER_THAN", "EQUALS"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Milliseconds.", "examples": [2000] }, "unit": { "enum": ["MILLISECONDS"], "description": "The only unit there is.", "default": "MILLISECONDS" } }, "required": ["type", "operator", "value"] } }, { "values": ["RESPONSE_DATA"], "shape": { "name": "ResponseDataAssertion", "description": "The data that came back.", "properties": { "type": { "const": "RESPONSE_DATA", "type": "string", "description": "The data that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "EQUALS", "NOT_CONTAINS", "REGEX_MATCH", "STARTS_WITH", "ENDS_WITH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with, in `encoding`." }, "encoding": { "enum": ["UTF-8", "ASCII", "HEX"], "description": "How value is written.", "default": "UTF-8" } }, "required": ["type", "operator", "value"] } }, { "values": ["RESPONSE_SIZE"], "shape": { "name": "ResponseSizeAssertion", "description": "The number of bytes that came back.", "properties": { "type": { "const": "RESPONSE_SIZE", "type": "string", "description": "The number of bytes that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Bytes." }, "unit": { "enum": ["BYTES"], "description": "The only unit there is.", "default": "BYTES" } }, "required": ["type", "operator", "value"] } }] }, "description": "What must be true of the connection and the response. All are evaluated." }, "extractors": { "type": "array", "items": { "name": "Extractor", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"] }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname", "port"] } }] }, "minProperties": 1, "maxProperties": 10, "description": "The steps, under the keys \"1\" to \"10\"." } }, "required": ["steps"] };

// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
// EXTERNAL MODULE: ./lib/blueprint/explain/codes.js
var codes = __webpack_require__(98009);
;// CONCATENATED MODULE: ./lib/blueprint/explain/member-hints.js
/** What `member` in an object of these kinds probably means, and what to say about it. The first entry that fits. */
function memberHint(kinds, member) {
    return memberHints.find((entry) => entry.in.some((kind) => kinds.includes(kind)) && entry.member.test(member));
}
const documentedButRefused = 'The documentation of AWS lists it, but the schema of AWS refuses it';
const headerPerStep = 'set a header "User-Agent" in the "headers" of each HTTP step';
const canaryNotBlueprint = 'This belongs to the canary (canary.json), not to its blueprint.';
const noRetries = 'A blueprint has no retries; the canary as a whole has RetryConfig.';
/** From the table of disagreements between schema and documentation, and from mistakes seen in real files. */
const memberHints = [
    { in: ['Blueprint'], member: /^version$/i, hint: 'Remove it: the format has no version.' },
    {
        in: ['Blueprint'],
        member: /^(checks|tests|checkers|monitors)$/i,
        means: 'steps',
        hint: 'Checks stand in "steps", an object: "steps": {"1": {...}, "2": {...}}.',
    },
    { in: ['Blueprint'], member: /^(globals?|settings|config|defaults)$/i, means: 'globalSettings' },
    { in: ['Blueprint'], member: /^(vars?|env|environment)$/i, means: 'variables' },
    { in: ['Blueprint'], member: /^\d+$/, hint: 'Steps stand in "steps": {"steps": {"1": {...}}}.' },
    { in: ['Blueprint'], member: /^(step)?timeout$/i, hint: 'Write it as "globalSettings": {"stepTimeout": 5000}.' },
    {
        in: ['Blueprint'],
        member: /^(name|canary|canaryName|schedule|runtime|runtimeVersion|handler|tags|vpcConfig|runConfig)$/i,
        hint: canaryNotBlueprint,
    },
    {
        in: ['GlobalSettings'],
        member: /^userAgent$/i,
        hint: `An example in the documentation of AWS has it, but the schema of AWS refuses it: ${headerPerStep}.`,
    },
    { in: ['GlobalSettings'], member: /^(default)?timeout(ms|millis|inMillis)?$/i, means: 'stepTimeout' },
    { in: ['GlobalSettings', 'Step'], member: /^(max)?retr(y|ies)(count|config)?$/i, hint: noRetries },
    { in: ['Step'], member: /^(type|checker|check|kind|protocolType)$/i, means: 'checkerType' },
    { in: ['Step'], member: /^(name|id|title|label)$/i, means: 'stepName' },
    { in: ['Step'], member: /^userAgent$/i, hint: `A step has no "userAgent": ${headerPerStep}.` },
    { in: ['Step'], member: /^(enabled|disabled|skip|active)$/i, hint: 'A step cannot be switched off: remove it.' },
    {
        in: ['Step'],
        member: /^(?:\$|_|\/\/)?(description|comments?|notes?)?$/i,
        hint: 'Only assertions have a description.',
    },
    {
        in: ['TcpStep'],
        member: /^(connection|connect|read)Timeout$/i,
        means: 'timeout',
        hint: `${documentedButRefused}: use "timeout", which covers the whole step.`,
    },
    { in: ['Step'], member: /^(step|request|connection|connect|read)Timeout$/i, means: 'timeout' },
    { in: ['Step'], member: /^(asserts?|expect|expectations?|validations?)$/i, means: 'assertions' },
    { in: ['Step'], member: /^(extract|captures?|outputs?)$/i, means: 'extractors' },
    { in: ['HttpStep'], member: /^(wait|delay|waitTime(Ms|Seconds|InSeconds))$/i, means: 'waitTime' },
    {
        in: ['DnsStep', 'SslStep', 'TcpStep'],
        member: /^waitTime$/,
        hint: 'Only HTTP steps can wait before they begin.',
    },
    { in: ['HttpStep'], member: /^(method|verb|requestMethod)$/i, means: 'httpMethod' },
    {
        in: ['HttpStep'],
        member: /^(uri|endpoint|target|targetUrl|host|hostname|domain)$/i,
        means: 'url',
        hint: 'An HTTP step has a "url", with scheme and host: "https://api.example.com/health".',
    },
    { in: ['HttpStep'], member: /^port$/i, hint: 'Write the port into the URL: "https://api.example.com:8443/".' },
    {
        in: ['HttpStep'],
        member: /^Authentication$/,
        means: 'authentication',
        hint: 'Write "authentication" with a small a. One page of the documentation of AWS has a capital letter, but the schema of AWS refuses it.',
    },
    { in: ['HttpStep'], member: /^auth(orization)?$/i, means: 'authentication' },
    { in: ['HttpStep'], member: /^(payload|data|requestBody|postData|json)$/i, means: 'body' },
    {
        in: ['HttpStep'],
        member: /^(query|queryParams|params|parameters)$/i,
        hint: 'Write the query into the URL: "...?name=value".',
    },
    {
        in: ['HttpStep'],
        member: /^(follow|max)Redirects?$/i,
        hint: 'A blueprint has no setting for redirects, and AWS does not document whether they are followed.',
    },
    { in: ['DnsStep'], member: /^(host|hostname|name|query|url)$/i, means: 'domain' },
    { in: ['DnsStep'], member: /^(dnsServer|resolver|server|nameServers?|dns)$/i, means: 'nameserver' },
    { in: ['DnsStep'], member: /^(record|rrtype|queryType|recordTypes)$/i, means: 'recordType' },
    { in: ['SslStep', 'TcpStep'], member: /^(host|domain|url|address|target|server)$/i, means: 'hostname' },
    { in: ['SslStep'], member: /^(minT|t)lsVersion$/i, hint: 'A blueprint cannot ask for a TLS version.' },
    { in: ['TcpStep'], member: /^(data|payload|body|request|send)$/i, means: 'sendData' },
    { in: ['TcpStep'], member: /^(expected|expect|response)$/i, means: 'expectedResponse' },
    { in: ['Authentication'], member: /^(authType|authenticationType|scheme|method)$/i, means: 'type' },
    {
        in: ['ApiKeyAuthentication'],
        member: /^header$/i,
        means: 'headerName',
        hint: 'Write "headerName". One page of the documentation of AWS calls it "header", but the schema of AWS refuses that.',
    },
    { in: ['ApiKeyAuthentication'], member: /^(key|value|token)$/i, means: 'apiKey' },
    { in: ['BasicAuthentication'], member: /^(user|login)$/i, means: 'username' },
    { in: ['BasicAuthentication'], member: /^(pass|pwd|passwd|secret)$/i, means: 'password' },
    {
        in: ['OAuthClientCredentialsAuthentication'],
        member: /^token(Cache)?(Ttl|Expiry)$/i,
        hint: `${documentedButRefused}: remove it. AWS documents that a token is fetched anew after 401 and 407.`,
    },
    {
        in: ['OAuthClientCredentialsAuthentication'],
        member: /^(tokenEndpoint|token_?uri|url|authUrl)$/i,
        means: 'tokenUrl',
    },
    {
        in: ['OAuthClientCredentialsAuthentication'],
        member: /^(tokenAuth|authMethod|tokenApiAuthentication)$/i,
        means: 'tokenApiAuth',
    },
    { in: ['SigV4Authentication'], member: /^(role|assumeRole|roleName)$/i, means: 'roleArn' },
    { in: ['SigV4Authentication'], member: /^(serviceName|awsService)$/i, means: 'service' },
    {
        in: [
            'AuthoritativeAssertion',
            'CertificateValidAssertion',
            'CertificateTransparencyAssertion',
            'ConnectionSuccessfulAssertion',
        ],
        member: /^operator$/i,
        hint: 'This assertion has no operator, only "value": true or false.',
    },
    { in: ['HeaderAssertion'], member: /^(header|name|key)$/i, means: 'headerName' },
    { in: ['Assertion'], member: /^(assertionType|kind|assert|check)$/i, means: 'type' },
    { in: ['Assertion'], member: /^(op|comparison|comparator|condition|matcher|compare)$/i, means: 'operator' },
    { in: ['Assertion'], member: /^(expected|expect|expectedValue|target_?value|threshold|equals)$/i, means: 'value' },
    { in: ['Assertion'], member: /^(name|message|comment|note|label|title)$/i, means: 'description' },
    { in: ['BodyAssertion'], member: /^(json_?path|jsonPath|property|expression|selector)$/i, means: 'path' },
    { in: ['StatusCodeAssertion'], member: /^(min|from|minimum|rangeStart|lower)$/i, means: 'rangeMin' },
    { in: ['StatusCodeAssertion'], member: /^(max|to|maximum|rangeEnd|upper)$/i, means: 'rangeMax' },
    { in: ['CertificateSubjectAssertion', 'CertificateIssuerAssertion'], member: /^(attribute|rdn)$/i, means: 'field' },
    { in: ['Extractor'], member: /^(variable|variableName|as|key|saveAs)$/i, means: 'name' },
    { in: ['Extractor'], member: /^(source|from|in)$/i, means: 'type' },
    { in: ['Extractor'], member: /^(json_?path|jsonPath|expression)$/i, means: 'path' },
    { in: ['Extractor'], member: /^(pattern|regexp|regularExpression)$/i, means: 'regex' },
    { in: ['Extractor'], member: /^(group|index|capture|captureGroup)$/i, means: 'regexGroup' },
];

;// CONCATENATED MODULE: ./lib/blueprint/explain/host-hints.js
/** What to do about a text that is no host name for AWS: the first entry whose pattern fits. */
function hostHint(text) {
    const hint = hostHints.find(([pattern]) => pattern.test(text))?.[1] ?? 'Write it as in "api.example.com".';
    return typeof hint === 'string' ? hint : hint(text);
}
/** A host name that can be told from what was written, as a suggestion; nothing that is not one. */
function suggestion(host) {
    return /^[a-zA-Z0-9][a-zA-Z0-9.-]{0,251}[a-zA-Z0-9]$/.test(host) ? ` Write "${host}".` : '';
}
const hostHints = [
    [/^.{254,}$/s, 'A host name has at most 253 characters.'],
    [/^$/, 'Write a host name, as in "api.example.com".'],
    [/\$\{AWS_SECRET:/i, 'A secret cannot be used here: only a variable, as in "${host}".'],
    [/\$\{/, 'Only all of it can be one variable, as in "${host}": put the whole host name into the variable.'],
    [
        /^[a-z][a-z0-9+.-]*:\/\//i,
        (text) => `Leave out the scheme and everything behind the host.${suggestion(/^[^:]+:\/\/(?:[^/@]*@)?([^/:?#]*)/.exec(text)?.[1] ?? '')}`,
    ],
    [/\//, (text) => `Leave out the path.${suggestion(/^[^/:]*/.exec(text)?.[0] ?? '')}`],
    [/^\[|:.*:/, 'AWS accepts no IPv6 addresses here; use a host name.'],
    [/:\d*$/, (text) => `The port has a member of its own, "port".${suggestion(text.replace(/:\d*$/, ''))}`],
    [/@/, (text) => `Leave out what stands before the @.${suggestion(text.replace(/^.*@/, ''))}`],
    [/\s/, (text) => `Remove the white space.${suggestion(text.replaceAll(/\s/g, ''))}`],
    [/^\*\./, (text) => `A wildcard is no host: ask for a host that it covers.${suggestion(`www.${text.slice(2)}`)}`],
    [/_/, 'AWS accepts no underscore in a host name, although names in the DNS may have one (_dmarc, _acme-challenge).'],
    [/\.$/, (text) => `Leave out the dot at the end.${suggestion(text.replace(/\.+$/, ''))}`],
    [/[^\p{ASCII}]/u, (text) => `Write it in its ASCII form (Punycode).${suggestion(punycode(text))}`],
    [/^.$/s, 'AWS accepts no host name of one letter.'],
    [/^[-.]|-$/, 'A host name begins and ends with a letter or a digit.'],
];
function punycode(text) {
    try {
        return new URL(`http://${text}`).hostname;
    }
    catch {
        // Not even a browser would take it for a host: there is nothing to suggest.
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/blueprint/explain/name-rules.js


/** The rule for the value of a member whose schema has a pattern. */
function ruleForMember(member) {
    if (member === 'stepName')
        return stepName;
    return member === 'name' ? variableName : hostname;
}
/** The rule for the keys of a dictionary, by the member it is the value of. */
function ruleForKeysOf(member) {
    if (member === 'steps')
        return stepKey;
    return member === 'variables' ? variableName : headerName;
}
const hostname = {
    code: 'HOSTNAME_INVALID',
    form: 'a host name, an IPv4 address or one ${variable}',
    hint: hostHint,
};
const stepName = {
    code: 'NAME_INVALID',
    form: 'a letter followed by letters, digits, "-" and "_", at most 64 characters',
    hint: (text) => hintFor(text, { kind: 'The name of a step', separator: '-', prefix: 'step-' }),
};
const variableName = {
    code: 'NAME_INVALID',
    form: 'a letter followed by letters, digits and "_"',
    hint: (text) => hintFor(text, { kind: 'The name of a variable', separator: '_', prefix: 'v' }),
};
const headerName = {
    code: 'NAME_INVALID',
    form: 'a letter followed by letters, digits, "-" and "_"',
    hint: (text) => hintFor(text, { kind: 'The name of a header', separator: '-', prefix: 'X-' }),
};
const stepKey = {
    code: 'STEP_KEY_INVALID',
    form: 'one of "1" to "10"',
    hint: (text) => (/^0+(?:[1-9]|10)$/.test(text) ? `Write ${(0,show/* quote */.hD)(text.replace(/^0+/, ''))}.` : undefined),
};
/** Of a step; the other names have no limit, but nobody types one that is longer. */
const LONGEST_NAME = 64;
function hintFor(text, { kind, separator, prefix }) {
    if (text.includes('${'))
        return `${kind} cannot contain a variable.`;
    const better = text
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-zA-Z0-9_-]+/g, separator)
        .replaceAll(separator === '_' ? /-/g : /(?!)/g, separator)
        .replaceAll(/^[-_]+|[-_]+$/g, '')
        .replace(/^(?=[0-9])/, prefix);
    if (better === '')
        return undefined;
    if (better.length > LONGEST_NAME)
        return `${text.length} characters are too many.`;
    return `For example ${(0,show/* quote */.hD)(better, LONGEST_NAME)}.`;
}

// EXTERNAL MODULE: ./lib/blueprint/explain/nouns.js
var nouns = __webpack_require__(26838);
// EXTERNAL MODULE: ./lib/blueprint/schema/shape.js
var schema_shape = __webpack_require__(79542);
;// CONCATENATED MODULE: ./lib/blueprint/explain/owners.js




/** Says which steps have assertions of this type, for a type that exists and stands in another kind of step. */
function ownerHint(type) {
    const owners = stepShapes()
        .filter((step) => assertionTypes(step).includes(type))
        .map(nouns/* nounOf */.a2);
    return owners.length === 0 ? undefined : `${type} is an assertion of ${(0,show/* either */.gP)(owners)}.`;
}
function stepShapes() {
    const { steps } = shape.properties;
    if (steps === undefined || !('namePattern' in steps) || !('branches' in steps.values))
        return [];
    return steps.values.branches.flatMap(({ shape }) => ('properties' in shape ? [shape] : []));
}
function assertionTypes(step) {
    const list = step.properties['assertions'];
    return list !== undefined && 'items' in list && 'branches' in list.items ? (0,schema_shape/* choiceValues */.s)(list.items) : [];
}

// EXTERNAL MODULE: ./lib/blueprint/explain/value-hints.js
var value_hints = __webpack_require__(25633);
;// CONCATENATED MODULE: ./lib/blueprint/explain/blueprint-words.js








/** The words for `blueprint-config.json`. */
const blueprintWords = {
    root: shape,
    rootLabel: 'The blueprint',
    codes: codes/* SCHEMA_CODES */.p,
    nounOf: nouns/* nounOf */.a2,
    memberHint: memberHint,
    valueHint: value_hints/* valueHint */.p,
    rangeHint: value_hints/* rangeHint */.v,
    ownerHint: ownerHint,
    ruleForMember: ruleForMember,
    dictionaryOf: (member) => {
        const keys = ruleForKeysOf(member);
        const labelOf = (key) => `${(0,show/* quote */.hD)(key)} of "${member}"`;
        if (member === 'steps')
            return { keys, ...steps };
        return { keys, labelOf, ...(member === 'variables' ? variables : {}) };
    },
};
const steps = {
    labelOf: (key) => `Step ${(0,show/* quote */.hD)(key)}`,
    asList: said('STEPS_NOT_OBJECT', '"steps" must be an object with the keys "1" to "10"; found a list.'),
    tooFew: said('STEPS_EMPTY', 'The blueprint has no step.'),
};
const variables = {
    tooMany: (maximum, found) => said('VARIABLES_TOO_MANY', `A blueprint has at most ${maximum} variables; found ${found}.`),
};
function said(code, message) {
    return { code, message };
}


/***/ }),

/***/ 98009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SCHEMA_CODES)
/* harmony export */ });
const schemaError = { severity: 'error', source: 'schema' };
/** Everything by which JSON can fail to be a blueprint in the eyes of AWS's schema. */
const SCHEMA_CODES = {
    PROPERTY_UNKNOWN: {
        ...schemaError,
        title: 'A member that does not exist',
        about: 'AWS refuses every member its schema does not list. A misspelt member is reported here, and not again as missing.',
    },
    PROPERTY_MISSING: {
        ...schemaError,
        title: 'A required member is missing',
        about: 'Which members are required depends on checkerType, type and operator.',
    },
    SCHEMA_KEY: {
        ...schemaError,
        title: '"$schema" in the blueprint',
        about: 'AWS refuses a blueprint that names its schema. An editor is told by the file name instead.',
        hint: 'Remove it. VS Code finds the schema by file name, in .vscode/settings.json: "json.schemas": [{"fileMatch": ["blueprint-config.json"], "url": "./node_modules/canary-preflight/blueprint.schema.json"}].',
    },
    TYPE_WRONG: {
        ...schemaError,
        title: 'A value of the wrong type',
        about: 'A text where a number must stand, an object where a list must stand, and the like.',
    },
    VALUE_NOT_ALLOWED: {
        ...schemaError,
        title: 'A value that is not one of those allowed',
        about: 'Types, operators, methods and units are fixed words in upper case. Variables are not substituted in them.',
    },
    VALUE_OUT_OF_RANGE: {
        ...schemaError,
        title: 'A number that is too small or too large',
        about: 'Time-outs are milliseconds from 1000 to 300000, waitTime is seconds from 0 to 60, status codes go from 100 to 599.',
    },
    NAME_INVALID: {
        ...schemaError,
        title: 'A name of the wrong form',
        about: 'Names of steps, variables, extractors and request headers begin with a letter and have few other characters.',
    },
    HOSTNAME_INVALID: {
        ...schemaError,
        title: 'A host name AWS does not accept',
        about: 'A host name or an IPv4 address, without scheme, port or path; or one variable that stands for all of it.',
    },
    STEP_KEY_INVALID: {
        ...schemaError,
        title: 'A step key that is not "1" to "10"',
        about: 'The keys of "steps" are the numbers from 1 to 10, without leading zeros. They decide the order.',
        hint: 'Use the keys "1" to "10". The name of a step is its member "stepName".',
    },
    STEPS_NOT_OBJECT: {
        ...schemaError,
        title: '"steps" is not an object',
        about: 'Steps are members of an object, under the keys "1" to "10". A fragment in the documentation of AWS looks like a list.',
        hint: 'Write "steps": {"1": {...}, "2": {...}}.',
    },
    STEPS_EMPTY: {
        ...schemaError,
        title: 'No step',
        about: 'A blueprint has at least one step.',
        hint: 'Add a step: {"steps": {"1": {"stepName": "home", "checkerType": "HTTP", "url": "https://...", "httpMethod": "GET"}}}.',
    },
    VARIABLES_TOO_MANY: {
        ...schemaError,
        title: 'More than ten variables',
        about: 'A blueprint has at most ten variables. Values that extractors set are not counted, as far as AWS documents it.',
        hint: 'Remove some, or write their values where they are used.',
    },
};


/***/ }),

/***/ 26838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   ik: () => (/* binding */ isFreeText),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _core_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40693);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33246);


/** `an HTTP step`, `a BODY assertion`, `BASIC authentication`: what a message calls an object of this shape. */
function nounOf(shape) {
    const { name } = shape;
    if (name === 'Blueprint')
        return 'a blueprint';
    if (name === 'GlobalSettings')
        return '"globalSettings"';
    if (name === 'Extractor')
        return 'an extractor';
    const type = discriminatorOf(shape);
    if (name.endsWith('Step'))
        return type === undefined ? 'a step' : `${article(type)} ${type} step`;
    if (name.endsWith('Authentication'))
        return type === undefined ? 'an authentication' : `${type} authentication`;
    return type === undefined ? 'an assertion' : `${article(type)} ${type} assertion`;
}
/** What must stand where the schema wants this. */
function wanted(schema) {
    if ('branches' in schema || 'properties' in schema || 'namePattern' in schema)
        return 'an object';
    if ('items' in schema)
        return 'a list';
    if (schema.enum !== undefined)
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(schema.enum);
    if (schema.const !== undefined)
        return schema.const;
    return typeNames[schema.type ?? 'string'];
}
/** What stands there, as far as a message may tell: never a long text or one that looks like a secret, and of a text
 *  that may hold anything (`isFree`) or was put in from outside (a node with `isHidden`) only that it is one. */
function foundIn(node, isFree) {
    switch (node.type) {
        case 'object':
            return 'an object';
        case 'array':
            return 'a list';
        case 'null':
            return 'null';
        case 'string': {
            const text = String(node.value);
            if (text === '')
                return 'an empty text';
            if (isFree || (0,_core_credential_values_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSecret */ .n0)(text) || 'isHidden' in node)
                return `a text of ${text.length} characters`;
            return (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.replace(/\/\/[^/@\s]*@/, '//***@'));
        }
        default:
            return isFree ? `a ${node.type}` : String(node.value);
    }
}
/** An example of a value that the schema accepts, as JSON; undefined when any number would do. */
function sampleOf(schema) {
    if ('branches' in schema || 'properties' in schema || 'namePattern' in schema)
        return '{...}';
    if ('items' in schema)
        return '[...]';
    const word = schema.enum?.includes('EQUALS') ? 'EQUALS' : schema.enum?.[0];
    const sample = schema.examples?.[0] ?? schema.const ?? word ?? schema.default ?? sampleOfType(schema);
    return sample === undefined ? undefined : JSON.stringify(sample);
}
/** A member without a fixed set of values may hold a secret; numbers and switches cannot. */
function isFreeText(leaf) {
    return leaf.type === 'string' && leaf.enum === undefined && leaf.const === undefined && leaf.pattern === undefined;
}
function sampleOfType(leaf) {
    if (leaf.type === 'boolean')
        return true;
    return leaf.type === 'string' ? '...' : undefined;
}
/** The value of `checkerType` or `type` that all objects of this shape have. */
function discriminatorOf(shape) {
    if ('branches' in shape) {
        const [first, ...others] = shape.branches.map((branch) => discriminatorOf(branch.shape));
        return others.every((other) => other === first) ? first : undefined;
    }
    const leaf = shape.properties['checkerType'] ?? shape.properties['type'];
    return leaf !== undefined && 'const' in leaf ? leaf.const : undefined;
}
function article(word) {
    return /^(?:[AEIOU]|HTTP|SSL)/.test(word) ? 'an' : 'a';
}
const typeNames = { string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false' };


/***/ }),

/***/ 25633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valueHint),
/* harmony export */   v: () => (/* binding */ rangeHint)
/* harmony export */ });
/** The hint of the first entry that fits, if any does. */
function valueHint(given) {
    const entry = valueHints.find(({ member, fits }) => (member?.test(given.member) ?? true) && fits(given));
    return typeof entry?.hint === 'function' ? entry.hint(given) : entry?.hint;
}
const isNumeric = (wants) => wants === 'integer' || wants === 'number';
const textOf = (node) => (node.type === 'string' ? String(node.value) : '');
const isReference = (node) => textOf(node).includes('${');
const isWord = (pattern) => ({ node, wants }) => wants === 'word' && pattern.test(textOf(node));
const valueHints = [
    {
        fits: ({ node, wants }) => isNumeric(wants) && isReference(node),
        hint: 'A number cannot come from a variable, although an example in the documentation of AWS has "${timeout}": write the number itself.',
    },
    {
        fits: ({ node, wants }) => wants === 'boolean' && isReference(node),
        hint: 'true and false cannot come from a variable: write the value itself.',
    },
    {
        fits: ({ node, wants }) => wants === 'word' && isReference(node),
        hint: 'Variables are not substituted here: write the word itself.',
    },
    {
        fits: ({ node, wants }) => isNumeric(wants) && /^\s*-?\d+(?:\.\d+)?\s*$/.test(textOf(node)),
        hint: ({ node }) => `Write ${Number(textOf(node))} without the double quotes.`,
    },
    {
        fits: ({ node, wants }) => isNumeric(wants) && /^\s*\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds|m|min|minutes)\s*$/i.test(textOf(node)),
        hint: ({ member }) => `Write a plain number of ${member === 'waitTime' ? 'seconds' : 'milliseconds'}, without a unit.`,
    },
    {
        fits: ({ node, wants }) => wants === 'boolean' && /^(?:true|false)$/i.test(textOf(node)),
        hint: ({ node }) => `Write ${textOf(node).toLowerCase()} without the double quotes.`,
    },
    {
        fits: ({ node, wants }) => node.type === 'number' && wants === 'integer' && Number.isFinite(node.value),
        hint: ({ node }) => `Write a whole number, as in ${Math.round(Number(node.value))}.`,
    },
    {
        member: /^value$/,
        fits: ({ node, wants }) => wants === 'string' && (node.type === 'number' || node.type === 'boolean'),
        hint: ({ node }) => `Write it as a text: "value": "${node.value}". Numbers and booleans are compared as text.`,
    },
    {
        fits: ({ node, wants }) => wants === 'string' && (node.type === 'number' || node.type === 'boolean'),
        hint: 'Put it in double quotes.',
    },
    {
        member: /^body$/,
        fits: ({ node }) => node.type === 'object' || node.type === 'array',
        hint: 'Write the JSON as a text, with its quotes escaped: "body": "{\\"sku\\":\\"A-1\\"}".',
    },
    {
        member: /^value$/,
        fits: ({ node, wants }) => wants === 'boolean' && node.type === 'string',
        hint: 'Write true if it must be there, false if it must not.',
    },
    {
        member: /^value$/,
        fits: ({ node, wants }) => wants === 'integer' && node.type === 'array',
        hint: 'For several status codes use "operator": "IN_RANGE" with "rangeMin" and "rangeMax".',
    },
    { member: /^$/, fits: ({ wants }) => wants === 'object', hint: 'Write an object: {...}.' },
    { fits: ({ node }) => node.type === 'null', hint: 'Write a value, or remove the member.' },
    {
        member: /^tokenApiAuth$/,
        fits: ({ node, wants }) => wants === 'array' && node.type === 'string',
        hint: ({ node }) => /^[A-Z_]{1,30}$/.test(textOf(node))
            ? `Write ["${textOf(node)}"].`
            : 'Write ["REQUEST_BODY"] or ["BASIC_AUTH_HEADER"].',
    },
    {
        fits: ({ node, wants }) => wants === 'array' && node.type === 'object',
        hint: 'Put the object into a list: [{...}].',
    },
    { fits: ({ node, wants }) => wants === 'array' && node.type === 'string', hint: 'Write a list: [...].' },
    {
        member: /^(?:headers|variables)$/,
        fits: ({ node, wants }) => wants === 'object' && node.type === 'array',
        hint: 'Write an object: {"name": "value"}.',
    },
    {
        member: /^(?:resource|scope)$/,
        fits: ({ node }) => node.type === 'array',
        hint: 'Write one text; several values are separated by spaces.',
    },
    { fits: ({ node, wants }) => wants === 'string' && node.type === 'object', hint: 'Write a text in double quotes.' },
    {
        member: /^checkerType$/,
        fits: isWord(/^(?:ICMP|PING|UDP|BROWSER|WEBSOCKET|GRPC)$/i),
        hint: 'A blueprint has only HTTP, DNS, SSL and TCP steps.',
    },
    {
        member: /^type$/,
        fits: isWord(/^BEARER/i),
        hint: 'For a fixed token use API_KEY with "headerName": "Authorization" and "apiKey": "Bearer ${AWS_SECRET:name}".',
    },
    { member: /^httpMethod$/, fits: isWord(/^(?:TRACE|CONNECT)$/i), hint: 'A blueprint cannot send this method.' },
    {
        member: /^recordType$/,
        fits: isWord(/^(?:AAAA|SOA|SRV|CAA|PTR|ANY)$/i),
        hint: 'A blueprint cannot ask for this type of record.',
    },
    {
        member: /^operator$/,
        fits: ({ node, schema }) => /^(?:REGEX|MATCH)/i.test(textOf(node)) && 'name' in schema && schema.name === 'BodyAssertion',
        hint: 'A BODY assertion cannot use a regular expression. An extractor can, in "regex".',
    },
    {
        member: /^operator$/,
        fits: isWord(/^(?:NOT|DOES_?NOT)_?EXISTS?$/i),
        hint: 'Use EXIST (HEADER) or EXISTS (BODY) with "value": false.',
    },
    {
        member: /^operator$/,
        fits: ({ node, schema }) => /^EXISTS?$/i.test(textOf(node)) && 'branches' in schema && /^(?:Header|Body)/.test(schema.name),
        hint: ({ schema }) => 'name' in schema && schema.name === 'HeaderAssertion'
            ? 'A HEADER assertion spells it EXIST, a BODY assertion EXISTS: write EXIST.'
            : 'A BODY assertion spells it EXISTS, a HEADER assertion EXIST: write EXISTS.',
    },
    {
        member: /^field$/,
        fits: isWord(/^(?:SAN|DNS|SUBJECTALTNAME)/i),
        hint: 'Alternative names of a certificate cannot be asserted.',
    },
    {
        member: /^unit$/,
        fits: isWord(/^(?:s|sec|seconds?|min|minutes?)$/i),
        hint: 'Convert the value: the unit is fixed.',
    },
    {
        member: /^encoding$/,
        fits: isWord(/^BASE64$/i),
        hint: 'Write bytes as hexadecimal digits, with "encoding": "HEX".',
    },
];
/** The hint for a number outside its limits. */
function rangeHint(member, value) {
    if (member === 'waitTime' && value > 60)
        return `waitTime counts seconds, not milliseconds${value % 1000 === 0 && value <= 60_000 ? `: ${value / 1000} for ${value} ms` : ''}.`;
    if (!/timeout$/i.test(member))
        return undefined;
    if (value > 0 && value <= 300)
        return `Time-outs count milliseconds: ${value} seconds are ${value * 1000}.`;
    if (value > 300_000)
        return 'The longest time-out is 300000 milliseconds, five minutes.';
    return 'Time-outs count milliseconds. AWS documents at least 5000; its schema accepts 1000 and more.';
}


/***/ }),

/***/ 27144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I4: () => (/* binding */ KIND_CODES),
/* harmony export */   hz: () => (/* binding */ assumedKind),
/* harmony export */   oF: () => (/* binding */ wrongKind),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

const KIND_CODES = {
    FILE_KIND_WRONG: {
        severity: 'error',
        source: 'schema',
        title: 'Another kind of file',
        about: 'A blueprint says what a canary checks, a manifest (canary.json) how it is deployed. What a file is follows from its content, then from its name.',
    },
    FILE_KIND_ASSUMED: {
        severity: 'notice',
        source: 'rule',
        title: 'A file whose kind is assumed',
        about: 'Neither its content nor its name says what the file is; it is judged as what the command asks for.',
    },
};
/** The one answer to "what is this file": by its content, then by its name, else what was asked for. */
function kindOfFile({ path, text, parsed }, asked) {
    const value = parsed.document?.value;
    const names = parsed.document === undefined ? namesIn(text ?? '') : isObject(value) ? Object.keys(value) : [];
    if (isObject(value)) {
        const other = OTHERS.find(({ is }) => is(value));
        if (other !== undefined)
            return { kind: 'other', what: other.what, hint: other.hint };
    }
    else if (parsed.document === undefined && isYaml(text ?? '')) {
        return { kind: 'other', what: 'YAML', hint: 'AWS reads JSON only. Convert it, for example with "yq -o json".' };
    }
    const kinds = KINDS.filter(({ members }) => names.some((name) => members.includes(name)));
    const [kind] = kinds.length === 1 ? kinds : KINDS.filter((candidate) => candidate.name.test(path));
    return kind === undefined ? { kind: asked, isAssumed: true } : { kind: kind.kind, isAssumed: false };
}
/** What there is to say when a file is not what a command asks for: one sentence, and what to do. */
function wrongKind(file, asked) {
    const known = kindOfFile(file, asked);
    if (known.kind === asked)
        return undefined;
    const [what, hint] = known.kind === 'other' ? [known.what, known.hint] : [TITLES[known.kind], hintFor(known.kind, file)];
    const { severity, source } = KIND_CODES.FILE_KIND_WRONG;
    return {
        severity,
        source,
        code: 'FILE_KIND_WRONG',
        message: `This is ${what}, not ${TITLES[asked]}.`,
        hint,
        ...START,
    };
}
/** The notice that the kind of a file is only assumed; undefined when it is known. */
function assumedKind(file, asked) {
    const known = kindOfFile(file, asked);
    if (known.kind === 'other' || !known.isAssumed)
        return undefined;
    const { severity, source } = KIND_CODES.FILE_KIND_ASSUMED;
    const message = `This file is taken for ${TITLES[known.kind]}: neither its content nor its name says what it is.`;
    const hint = 'A blueprint has "steps"; a manifest has the members of CreateCanary, such as "Name".';
    return { severity, source, code: 'FILE_KIND_ASSUMED', message, hint, ...START };
}
const START = { pointer: '', line: 1, column: 1, endLine: 1, endColumn: 2 };
const TITLES = {
    blueprint: 'a blueprint',
    manifest: 'a canary manifest',
    settings: 'the settings of a runtime',
};
function hintFor(kind, { parsed }) {
    switch (kind) {
        case 'blueprint':
            return 'Name the manifest of the canary (canary.json), which names the blueprint.';
        case 'manifest': {
            const value = parsed.document?.value;
            const named = isObject(value) && typeof value['Blueprint'] === 'string' ? value['Blueprint'] : 'blueprint-config.json';
            return `Name the blueprint that it names, ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(named, 100)}. "validate" takes both, and so does a command without a file.`;
        }
        case 'settings':
            return 'It is judged with the manifest whose blueprint it lies beside: name that.';
    }
}
/** The members that only one kind has, and its usual names. */
const KINDS = [
    {
        kind: 'blueprint',
        name: /(?:^|\/)[^/]*blueprint[^/]*\.json$/i,
        members: ['globalSettings', 'variables', 'steps'],
    },
    {
        kind: 'manifest',
        name: /(?:^|\/)(?:[^/]*[.-])?canary(?:[.-][^/]*)?\.json$/i,
        members: [
            'Name',
            'Blueprint',
            'Code',
            'ArtifactS3Location',
            'ExecutionRoleArn',
            'Schedule',
            'RunConfig',
            'SuccessRetentionPeriodInDays',
            'FailureRetentionPeriodInDays',
            'RuntimeVersion',
            'VpcConfig',
            'KmsKeyArn',
            'ResourcesToReplicateTags',
            'ProvisionedResourceCleanup',
            'Tags',
            'ArtifactConfig',
        ],
    },
    { kind: 'settings', name: /(?:^|\/)synthetics\.json$/, members: [] },
];
/** Files that are taken for one of ours, by members that nothing else has. */
const OTHERS = [
    {
        what: 'a HAR file, a recording of a browser',
        hint: 'Write a step for each request that is to be checked.',
        is: ({ log }) => isObject(log) && Array.isArray(log['entries']),
    },
    {
        what: 'a Postman collection',
        hint: 'Write a step for each request that is to be checked.',
        is: ({ info, item }) => isObject(info) && Array.isArray(item),
    },
    {
        what: 'an OpenAPI description',
        hint: 'Write a step for each operation that is to be checked.',
        is: ({ openapi, swagger }) => typeof openapi === 'string' || typeof swagger === 'string',
    },
    {
        what: 'a CloudFormation template',
        hint: 'Write the blueprint into a file of its own; "cloudformation" makes the template from a manifest.',
        is: ({ Resources, AWSTemplateFormatVersion }) => isObject(Resources) || AWSTemplateFormatVersion !== undefined,
    },
    {
        what: 'an answer of GetCanary',
        hint: 'A manifest has the members of the CreateCanary request: take over those of "Canary" that are its.',
        is: ({ Canary }) => isObject(Canary),
    },
    {
        what: 'a JSON Schema',
        hint: 'Name the file that it describes.',
        is: ({ $schema }) => typeof $schema === 'string' && /^https?:\/\/json-schema\.org\//.test($schema),
    },
    {
        what: 'a report of canary-preflight',
        hint: 'Name the blueprint that it is about.',
        is: ({ schemaVersion, runs, files }) => schemaVersion === 1 && (Array.isArray(runs) || Array.isArray(files)),
    },
    {
        what: 'a package.json of npm',
        hint: 'Name the blueprint, usually blueprint-config.json.',
        is: (value) => typeof value['name'] === 'string' && NPM.some((member) => Object.hasOwn(value, member)),
    },
    {
        what: 'a configuration of TypeScript',
        hint: 'Name the blueprint, usually blueprint-config.json.',
        is: ({ compilerOptions }) => isObject(compilerOptions),
    },
];
const NPM = ['version', 'dependencies', 'devDependencies', 'scripts', 'lockfileVersion', 'workspaces'];
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The names of members in a text that is no JSON. Members that texts of the other kind may well have do not count. */
function namesIn(text) {
    const found = text.matchAll(/"(globalSettings|steps|ArtifactS3Location|ExecutionRoleArn|RuntimeVersion)"\s{0,9}:/g);
    return [...new Set([...found].map(([, name = '']) => name))];
}
/** By its first line that says anything. Not by one pattern: over millions of empty lines it would run out of stack. */
function isYaml(text) {
    let at = afterSpace(text, 0);
    while (text.charAt(at) === '#') {
        const end = text.indexOf('\n', at);
        if (end === -1)
            return false;
        at = afterSpace(text, end);
    }
    return FIRST_LINE_OF_YAML.test(text.slice(at, at + LONGEST_FIRST_LINE));
}
function afterSpace(text, from) {
    const space = /\s*/y;
    space.lastIndex = from;
    space.test(text);
    return space.lastIndex;
}
const LONGEST_FIRST_LINE = 1000;
const FIRST_LINE_OF_YAML = /^(?:---|%YAML|- |["']?[A-Za-z_$][\w$.-]*["']?:(?:\s|$))/;


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iw: () => (/* binding */ isOfAnotherShape),
/* harmony export */   jW: () => (/* binding */ SHAPE_CODES),
/* harmony export */   xg: () => (/* binding */ inventedShape)
/* harmony export */ });
/* unused harmony export SKELETON */
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38245);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3029);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59357);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27144);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64980);
/* harmony import */ var _rules_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24032);






const SHAPE_CODES = {
    BLUEPRINT_SHAPE: {
        severity: 'error',
        source: 'schema',
        title: 'Not the shape of a blueprint',
        about: 'Steps stand in an object "steps" under the keys "1" to "10", and each says with "checkerType" what it is.',
    },
};
/** The smallest blueprint that verifies something. */
const SKELETON = '{"steps": {"1": {"stepName": "api-health", "checkerType": "HTTP", "url": "https://api.example.com/health", "httpMethod": "GET", "assertions": [{"type": "STATUS_CODE", "operator": "EQUALS", "value": 200}]}}}';
const HINT = `Write ${SKELETON}.`;
/** What there is to say of a shape that somebody invented, or knows from another tool: one sentence with the right shape. To go through
 *  it member by member would only say that each is wrong. Undefined when it is not such a shape. */
function inventedShape({ value, ...document }) {
    const sign = Array.isArray(value) ? listOfSteps(value) : (0,_rules_item_js__WEBPACK_IMPORTED_MODULE_0__/* .isItem */ .WZ)(value) ? signIn(value) : undefined;
    if (sign === undefined)
        return undefined;
    const { code = 'BLUEPRINT_SHAPE', message, path } = sign;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)({ value, ...document }, (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerFromPath */ .t)(path));
    const range = document.lines.rangeOf(place.key ?? { offset: place.value.offset, length: 1 });
    const { severity, source } = SHAPE_CODES.BLUEPRINT_SHAPE;
    return { severity, source, code, message, hint: HINT, pointer: place.pointer, ...range };
}
/** Whether a file was refused as a whole, for being something else. Where credentials stand in such a file is not known. */
function isOfAnotherShape({ diagnostics }) {
    return diagnostics.some(({ code, hint }) => code === 'FILE_KIND_WRONG' || hint === HINT);
}
function listOfSteps(value) {
    if (!value.some(_rules_item_js__WEBPACK_IMPORTED_MODULE_0__/* .isItem */ .WZ))
        return undefined;
    return { message: 'A blueprint is one object with "steps", not a list.', path: [] };
}
function signIn(value) {
    const { steps } = value;
    if (Array.isArray(steps)) {
        return {
            code: 'STEPS_NOT_OBJECT',
            message: '"steps" must be an object with the keys "1" to "10"; found a list.',
            path: ['steps'],
        };
    }
    if (steps === undefined)
        return membersOfAnother(value);
    return (0,_rules_item_js__WEBPACK_IMPORTED_MODULE_0__/* .isItem */ .WZ)(steps) ? stepsOfAnother(steps) : undefined;
}
const MEMBERS = _file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW.flatMap(({ kind, members }) => (kind === 'blueprint' ? members : []));
/** Without steps, and with members that no blueprint has and that hold something, or are what other tools call it. One that is
 *  nearly called "steps" is a slip. */
function membersOfAnother(value) {
    const unknown = Object.keys(value).filter((name) => name !== '$schema' && !MEMBERS.includes(name));
    const first = unknown.find((name) => typeof value[name] === 'object' || OTHER_NAMES.includes(name));
    if (first === undefined || unknown.some((name) => (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, ['steps']) !== undefined))
        return undefined;
    return { message: `A blueprint has its checks in "steps", and no ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(first, 60)}.`, path: [first] };
}
/** No step says what it is by "checkerType", or several say it in small letters. */
function stepsOfAnother(steps) {
    const all = Object.entries(steps).filter((entry) => (0,_rules_item_js__WEBPACK_IMPORTED_MODULE_0__/* .isItem */ .WZ)(entry[1]));
    const [first] = all;
    if (first === undefined)
        return undefined;
    const [key, step] = first;
    const other = OTHER_NAMES.find((name) => Object.hasOwn(step, name));
    if (other !== undefined && all.every(([, { checkerType }]) => checkerType === undefined)) {
        return {
            message: `A step says with "checkerType" what it is, and has no ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(other)}.`,
            path: ['steps', key, other],
        };
    }
    const small = all.filter(([, { checkerType }]) => typeof checkerType === 'string' && /^(?:https?|dns|ssl|tls|tcp)$/.test(checkerType));
    if (small.length < 2 || small[0] === undefined)
        return undefined;
    return {
        message: '"checkerType" is HTTP, DNS, SSL or TCP, in capital letters.',
        path: ['steps', small[0][0], 'checkerType'],
    };
}
/** What other tools call it. */
const OTHER_NAMES = ['type', 'kind', 'request', 'protocol', 'check', 'http', 'tcp', 'dns', 'ssl'];


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ queryJsonPath),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   nO: () => (/* binding */ compileJsonPath),
/* harmony export */   un: () => (/* binding */ isPlainJsonPath)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _json_p3_cjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51587);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33246);





/** Containers within containers that `..` follows. JSON.parse itself goes far deeper, but each level costs the
 *  library a nested generator. */
const DEEPEST_DESCENT = 500;
/** Longer texts are no path a person wrote, and the library's parser is quadratic in places. */
const LONGEST_PATH = 4096;
/** Parses a JSONPath by RFC 9535. Nothing in it is ever executed as code. */
function compileJsonPath(text) {
    if (text === '')
        return { ok: false, message: 'it is empty; a path begins with "$"', offset: 0 };
    if (text.length > LONGEST_PATH) {
        return { ok: false, message: `it is longer than ${LONGEST_PATH} characters`, offset: LONGEST_PATH };
    }
    try {
        const query = environment().compile(text);
        return { ok: true, path: { text, isSingular: query.singularQuery(), query } };
    }
    catch (error) {
        return { ok: false, ...problemFrom(error, text) };
    }
}
/** Whether the text is a path of names, indexes, `*` and `..` alone: those parse in every dialect and mean the same in
 *  all. Lets `validate` judge the usual path without loading a JSONPath library. */
function isPlainJsonPath(text) {
    return text.length <= LONGEST_PATH && plainPath.test(text);
}
/** The values that `path` selects in `value`. Ends within `limitMs`, and fails rather than return more than `maxNodes`
 *  values or follow `..` deeper than 500 levels. */
function queryJsonPath(path, value, limits) {
    try {
        const selected = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .B)(() => collect(path, value, limits.maxNodes), limits.limitMs);
        if (selected === _core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .OUT_OF_TIME */ .J) {
            return { ok: false, reason: `the path ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path.text, 80)} took longer than ${limits.limitMs} ms to evaluate` };
        }
        if (selected === undefined) {
            return { ok: false, reason: `the path ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path.text, 80)} selects more than ${limits.maxNodes} values` };
        }
        return { ok: true, ...selected };
    }
    catch (error) {
        if (isTooDeep(error)) {
            return { ok: false, reason: `the JSON is too large or nested too deeply for the path ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path.text, 80)}` };
        }
        const said = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        return { ok: false, reason: `the path ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path.text, 80)} cannot be evaluated: ${said}` };
    }
}
// Lazily, so that a path which selects millions of values costs no more memory than `maxNodes` of them.
function collect(path, value, maxNodes) {
    const values = [];
    const locations = [];
    // A parsed body is JSON by construction; the library's type cannot know that.
    for (const node of path.query.lazyQuery(value)) {
        if (values.length === maxNodes)
            return undefined;
        values.push(node.value);
        locations.push(node.location);
    }
    return { values, locations };
}
const plainPath = /^\$(?:\.{1,2}[A-Za-z_][A-Za-z0-9_]*|\.{1,2}\*|\[(?:0|[1-9][0-9]{0,8}|\*|'[^'\\\p{Cc}\p{Cs}]*'|"[^"\\\p{Cc}\p{Cs}]*")\])*$/u;
let shared;
function environment() {
    shared ??= new ((0,_json_p3_cjs__WEBPACK_IMPORTED_MODULE_3__/* .loadJsonP3 */ .U)().JSONPathEnvironment)({ maxRecursionDepth: DEEPEST_DESCENT });
    return shared;
}
function problemFrom(error, text) {
    if (isTooDeep(error))
        return { message: 'it is nested too deeply', offset: 0 };
    const { JSONPathError } = (0,_json_p3_cjs__WEBPACK_IMPORTED_MODULE_3__/* .loadJsonP3 */ .U)();
    if (!(error instanceof JSONPathError)) {
        return { message: (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), offset: 0 };
    }
    // The library appends an excerpt and the offset; both are shown by us, in the file.
    const said = error.message.replace(/ \('[\s\S]*':\d+\)$/, '');
    const offset = Math.max(0, Math.min(error.token.index, text.length));
    const message = clearer.get(said) ?? said.replace("unexpected token 'TOKEN_ERROR'", () => error.token.value);
    return { message: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(message, _core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_IN_MESSAGE */ .dq), offset };
}
const clearer = new Map([
    ["can't backup beyond start", 'it ends where a name or "*" must follow'],
]);
function isTooDeep(error) {
    return error instanceof RangeError || (error instanceof Error && error.name === 'JSONPathRecursionLimitError');
}


/***/ }),

/***/ 75616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a5: () => (/* binding */ isAtOrBelow),
  g$: () => (/* binding */ judged),
  TJ: () => (/* binding */ limited),
  Ke: () => (/* binding */ refusals)
});

// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/blueprint/explain/codes.js
var codes = __webpack_require__(98009);
// EXTERNAL MODULE: ./lib/blueprint/file-kind.js
var file_kind = __webpack_require__(27144);
// EXTERNAL MODULE: ./lib/blueprint/invented-shape.js
var invented_shape = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/blueprint/rules/table.js + 28 modules
var table = __webpack_require__(83203);
// EXTERNAL MODULE: ./lib/blueprint/syntax/codes.js
var syntax_codes = __webpack_require__(19781);
;// CONCATENATED MODULE: ./lib/blueprint/diagnostic-codes.js





/** Stands in for the diagnostics of a file that has too many of them to be read. */
const TOO_MANY_PROBLEMS = {
    code: 'TOO_MANY_PROBLEMS',
    severity: 'notice',
    source: 'rule',
    title: 'More problems than are shown',
    about: 'Of one file, 100 problems are shown, errors before the others.',
    hint: 'Mend these and validate again.',
};
/** Every code a diagnostic can carry. docs/diagnostics.md and SARIF's list of rules are made from it. */
const DIAGNOSTICS = {
    ...syntax_codes/* SYNTAX_CODES */.l,
    ...file_kind/* KIND_CODES */.I4,
    ...invented_shape/* SHAPE_CODES */.jW,
    ...codes/* SCHEMA_CODES */.p,
    ...table/* RULE_CODES */.m,
    TOO_MANY_PROBLEMS: entryOf(TOO_MANY_PROBLEMS),
};
function entryOf({ severity, source, title, about, hint }) {
    return { severity, source, title, about, ...(hint === undefined ? {} : { hint }) };
}

// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
// EXTERNAL MODULE: ./lib/blueprint/explain/blueprint-words.js + 5 modules
var blueprint_words = __webpack_require__(35963);
// EXTERNAL MODULE: ./lib/blueprint/schema/shape.js
var shape = __webpack_require__(79542);
// EXTERNAL MODULE: ./lib/blueprint/explain/nouns.js
var nouns = __webpack_require__(26838);
// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
// EXTERNAL MODULE: ./lib/blueprint/limits.js
var limits = __webpack_require__(66411);
;// CONCATENATED MODULE: ./lib/blueprint/explain/subject.js



/** Collects problems, up to one more than the limit. */
class SchemaProblems {
    list = [];
    get isFull() {
        return this.list.length > limits/* MAX_PROBLEMS */.aZ;
    }
    add(problem) {
        if (!this.isFull)
            this.list.push(problem);
    }
}
/** The members of an object. Of a key that is there twice only the last one is in the tree. */
function membersOf(object) {
    return (object.node.children ?? []).flatMap((property) => {
        const [key, node] = property.children ?? [];
        if (key === undefined || node === undefined)
            return [];
        const name = String(key.value);
        const subject = { node, key, pointer: object.pointer + (0,json_pointer/* pointerFromPath */.t)([name]), label: (0,show/* quote */.hD)(name) };
        return [{ name, subject }];
    });
}
/** The subject under the name that a message gives it: `"timeout" of an HTTP step`. */
function labelled(subject, name, owner) {
    return { ...subject, label: `${(0,show/* quote */.hD)(name)} of ${owner}` };
}
/** The items of a list. */
function itemsOf(list) {
    return (list.node.children ?? []).map((node, index) => ({
        node,
        key: undefined,
        pointer: `${list.pointer}/${index}`,
        label: `Item ${index + 1} of ${list.label}`,
    }));
}
/** Where to point for a value: at all of it when it is a leaf, else at its key or its opening bracket, because an object
 *  may fill the screen. */
function spanOf({ node, key }) {
    if (node.children === undefined)
        return { offset: node.offset, length: node.length };
    return key === undefined ? { offset: node.offset, length: 1 } : { offset: key.offset, length: key.length };
}
/** Where to point for a member that does not belong: at its key. */
function keySpanOf({ node, key }) {
    const { offset, length } = key ?? node;
    return { offset, length };
}

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/blueprint/explain/value-words.js

/** The allowed word that `given` probably means: a known other name for it, or the nearest. */
function nearestWord(given, allowed) {
    const plain = given.toUpperCase().replaceAll(/[-_\s]/g, '');
    const synonym = synonyms
        .flatMap(([others, words]) => (others.includes(plain) ? words : []))
        .find((word) => allowed.includes(word));
    if (synonym !== undefined)
        return synonym;
    // NOT_EQUALS is near to EQUALS by its letters, and its opposite. What does not begin like a denial may be a misspelt one.
    return (0,suggest/* nearest */.p)(given, isNegative(given) ? allowed.filter(isNegative) : allowed);
}
// Not NONE, nor what is meant as it.
function isNegative(word) {
    return /^(?:NOT|NO(?=_|[A-Z]{4})|DOES|IS_?NOT|!)/i.test(word);
}
/** Other tools' words, and what a blueprint calls it. */
const synonyms = [
    [['STATUS', 'STATUSCODE', 'HTTPSTATUS', 'CODE'], ['STATUS_CODE']],
    [['LATENCY', 'DURATION', 'TIME', 'RESPONSETIMEMS'], ['RESPONSE_TIME']],
    [
        ['JSON', 'JSONPATH', 'JSONBODY', 'BODYJSON', 'TEXT', 'RESPONSEBODY', 'CONTENT'],
        ['BODY', 'RESPONSE_DATA'],
    ],
    [['RESPONSEHEADER', 'HEADERS'], ['HEADER']],
    [['EQ', 'IS', '=', '==', '===', 'EQUAL', 'SAME'], ['EQUALS']],
    [['NE', 'NEQ', '!=', '!==', '<>', 'ISNOT', 'DOESNOTEQUAL'], ['NOT_EQUALS']],
    [['GT', '>', 'GREATER', 'MORETHAN', 'ABOVE'], ['GREATER_THAN']],
    [['LT', '<', 'LESS', 'FEWERTHAN', 'BELOW'], ['LESS_THAN']],
    [['INCLUDES', 'HAS', 'CONTAIN'], ['CONTAINS']],
    [['DOESNOTCONTAIN', 'EXCLUDES', 'NOTINCLUDES'], ['NOT_CONTAINS']],
    [['REGEX', 'REGEXP', 'MATCHES', 'MATCH', 'MATCHESREGEX', 'PATTERN', '~', '=~'], ['REGEX_MATCH']],
    [['BETWEEN', 'RANGE', 'INRANGE'], ['IN_RANGE']],
    [
        ['EXISTS', 'EXIST', 'PRESENT', 'ISPRESENT'],
        ['EXIST', 'EXISTS'],
    ],
    [['HTTPS', 'REST', 'API', 'URL'], ['HTTP']],
    [['TLS', 'CERTIFICATE', 'CERT'], ['SSL']],
    [['PORT', 'SOCKET'], ['TCP']],
    [['OAUTH', 'OAUTH2', 'OAUTH20', 'CLIENTCREDENTIALS'], ['OAUTH_CLIENT_CREDENTIALS']],
    [['AWS', 'AWSSIGV4', 'AWS4', 'IAM', 'SIGNATUREV4'], ['SIGV4']],
    [['APIKEY', 'KEY', 'HEADER'], ['API_KEY']],
    [['BASICAUTH'], ['BASIC']],
    [['BASICHEADER', 'BASIC', 'CLIENTSECRETBASIC', 'HEADER'], ['BASIC_AUTH_HEADER']],
    [['BODY', 'POST', 'CLIENTSECRETPOST'], ['REQUEST_BODY']],
    [['MS', 'MILLIS', 'MSEC'], ['MILLISECONDS']],
    [['D', 'DAY'], ['DAYS']],
    [['H', 'HOUR'], ['HOURS']],
    [['B', 'BYTE'], ['BYTES']],
    [['UTF8'], ['UTF-8']],
    [['CONNECTED', 'CONNECTION', 'CONNECT'], ['CONNECTION_SUCCESSFUL']],
    [['EXPIRY', 'EXPIRATION', 'CERTEXPIRY', 'DAYSLEFT'], ['CERTIFICATE_EXPIRY']],
    [['ISSUER'], ['CERTIFICATE_ISSUER']],
    [['SUBJECT'], ['CERTIFICATE_SUBJECT']],
    [['CIPHER'], ['CIPHER_SUITE']],
];

;// CONCATENATED MODULE: ./lib/blueprint/explain/leaf.js




/** What is wrong with a value that is neither an object nor a list by its schema, if anything is. */
function leafProblem(subject, leaf, naming) {
    const allowed = leaf.enum ?? (leaf.const === undefined ? undefined : [leaf.const]);
    if (allowed !== undefined)
        return wordProblem(subject, { allowed, schema: leaf, ...naming });
    if (!hasType(subject, leaf))
        return typeProblem(subject, leaf, naming);
    const { value } = subject.node;
    if (leaf.pattern !== undefined && typeof value === 'string')
        return nameProblem(subject, { leaf, ...naming, text: value });
    if (typeof value === 'number')
        return rangeProblem(subject, { leaf, ...naming, value });
    return undefined;
}
/** The value is not one of `allowed`. */
function wordProblem(subject, { allowed, schema, member, words, }) {
    const { node } = subject;
    if (typeof node.value === 'string' && allowed.includes(node.value))
        return undefined;
    const given = typeof node.value === 'string' ? node.value : undefined;
    const word = given === undefined ? undefined : nearestWord(given, allowed);
    const hint = words.valueHint({ node, schema, wants: 'word', member });
    return {
        code: given === undefined ? 'TYPE_WRONG' : 'VALUE_NOT_ALLOWED',
        span: spanOf(subject),
        pointer: subject.pointer,
        message: `${subject.label} must be ${(0,show/* either */.gP)(allowed)}; found ${(0,nouns/* foundIn */.QR)(node, false)}.`,
        hint: hint ?? (word === undefined ? undefined : `Did you mean "${word}"?`),
    };
}
/** The value is of another type than the schema wants. */
function typeProblem(subject, schema, { member, words }) {
    const { node, label, pointer } = subject;
    const isFree = !('branches' in schema || 'properties' in schema || 'namePattern' in schema || 'items' in schema) &&
        (0,nouns/* isFreeText */.ik)(schema);
    const wants = 'branches' in schema || 'properties' in schema || 'namePattern' in schema ? 'object' : (schema.type ?? 'string');
    return {
        code: 'TYPE_WRONG',
        span: spanOf(subject),
        pointer,
        message: `${label} must be ${(0,nouns/* wanted */.Ol)(schema)}; found ${(0,nouns/* foundIn */.QR)(node, isFree)}.`,
        hint: words.valueHint({ node, schema, wants, member }),
    };
}
function hasType({ node }, leaf) {
    if (leaf.type === undefined)
        return true;
    return leaf.type === 'integer' ? Number.isInteger(node.value) : node.type === leaf.type;
}
function nameProblem(subject, { leaf, member, words, text }) {
    if (new RegExp(leaf.pattern ?? '').test(text) && text.length <= (leaf.maxLength ?? Number.POSITIVE_INFINITY))
        return undefined;
    const rule = words.ruleForMember(member);
    const message = `${subject.label} must be ${rule.form}; found ${(0,nouns/* foundIn */.QR)(subject.node, false)}.`;
    return { code: rule.code, span: spanOf(subject), pointer: subject.pointer, message, hint: rule.hint(text) };
}
function rangeProblem(subject, { leaf, member, words, value }) {
    const { minimum, maximum } = leaf;
    if (value >= (minimum ?? value) && value <= (maximum ?? value))
        return undefined;
    const range = maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
    const message = `${subject.label} must be ${range}; found ${value}.`;
    const hint = words.rangeHint(member, value);
    return { code: 'VALUE_OUT_OF_RANGE', span: spanOf(subject), pointer: subject.pointer, message, hint };
}
/** A list that has too few or too many items. */
function lengthProblem(subject, { minItems, maxItems }, found) {
    if (found >= (minItems ?? found) && found <= (maxItems ?? found))
        return undefined;
    const limit = found < (minItems ?? found) ? `at least ${minItems}` : `at most ${maxItems}`;
    const message = `${subject.label} must have ${limit} item${limit.endsWith(' 1') ? '' : 's'}; found ${found}.`;
    return { code: 'VALUE_OUT_OF_RANGE', span: spanOf(subject), pointer: subject.pointer, message };
}

;// CONCATENATED MODULE: ./lib/blueprint/explain/members.js




/** Which of `among` an unknown member was meant to be. */
function misspelt(name, { kinds, among, words }) {
    const entry = words.memberHint(kinds, name);
    if (entry === undefined)
        return (0,suggest/* nearest */.p)(name, among);
    return entry.means !== undefined && among.includes(entry.means) ? entry.means : undefined;
}
/** A member that its object cannot have. `means` is the absent member that it was meant to be. */
function unknownMember({ name, subject }, context) {
    const { shape, kinds, means, words } = context;
    const at = { span: keySpanOf(subject), pointer: subject.pointer };
    const noun = words.nounOf(shape);
    if (shape.name === 'Blueprint' && name === '$schema') {
        return { code: 'SCHEMA_KEY', ...at, message: 'AWS refuses a blueprint with "$schema".' };
    }
    const entry = words.memberHint(kinds, name);
    if (entry?.refusal !== undefined)
        return { ...entry.refusal, ...at, hint: entry.hint };
    const isFolded = means !== undefined && shape.required.includes(means);
    const rest = isFolded
        ? `; its required "${means}" is missing`
        : means === undefined
            ? `, which has ${(0,show/* either */.gP)(Object.keys(shape.properties).filter((member) => member !== '$schema')).replace(/ or (?=\w+$)/, ' and ')}`
            : '';
    const message = `${(0,show/* quote */.hD)(name)} is not a member of ${noun}${rest}.`;
    const hint = entry?.hint ?? (means === undefined ? elsewhere(name, context) : `Did you mean "${means}"?`);
    return { code: 'PROPERTY_UNKNOWN', ...at, message, hint };
}
/** A required member that is not there. */
function missingMember(object, shape, { name, words }) {
    const schema = shape.properties[name];
    const sample = schema === undefined ? undefined : (0,nouns/* sampleOf */.uV)(schema);
    const when = shape.requiredWhen?.find(({ required }) => required.includes(name));
    const reason = when === undefined ? '' : `; it is needed when "${when.property}" is ${when.is} or left out`;
    return {
        code: 'PROPERTY_MISSING',
        span: spanOf(object),
        pointer: `${object.pointer}/${name}`,
        message: `The required "${name}" of ${words.nounOf(shape)} is missing${reason}.`,
        hint: `Add ${JSON.stringify(name)}${sample === undefined ? '' : `: ${sample}`}.`,
    };
}
/** For a member that is right, but in another kind of object, or there already under its right name. */
function elsewhere(name, { shape, family, words, }) {
    const owners = family.filter(({ properties }) => Object.hasOwn(properties, name)).map(words.nounOf);
    if (owners.length > 0)
        return `It is a member of ${(0,show/* either */.gP)([...new Set(owners)])}.`;
    const near = (0,suggest/* nearest */.p)(name, Object.keys(shape.properties));
    return near === undefined ? undefined : `"${near}" is there already: remove this one.`;
}

;// CONCATENATED MODULE: ./lib/blueprint/explain/choose.js






/** Follows `checkerType`, `type` and `operator` to the shape they stand for. A wrong or missing one is one problem; the
 *  object is then judged by the shape that was probably meant, or by what all shapes have in common. */
function chooseShape(object, schema, context) {
    const judged = new Set();
    const kinds = kindsOf(schema);
    let at = schema;
    let isGuess = false;
    while ('branches' in at) {
        const member = memberFor(at, { ...context, kinds });
        judged.add(at.by);
        const next = member === undefined ? missingWord(object, at, context) : branchOf(at, member, context);
        isGuess = next === undefined;
        at = next ?? common(at);
        kinds.push(...kindsOf(at));
    }
    return { shape: at, judged, isGuess, kinds };
}
/** All shapes that a choice can lead to. */
function shapesOf(schema) {
    return 'branches' in schema ? schema.branches.flatMap(({ shape }) => shapesOf(shape)) : [schema];
}
function kindsOf({ name }) {
    return name.endsWith('Assertion') && name !== 'Assertion' ? [name, 'Assertion'] : [name];
}
/** The member that decides, even when its name is misspelt. */
function memberFor(choice, context) {
    const member = context.members.find(({ name }) => name === choice.by);
    if (member !== undefined)
        return member;
    const known = new Set(shapesOf(choice).flatMap(({ properties }) => Object.keys(properties)));
    const renamed = context.members.find(({ name }) => !known.has(name) && misspelt(name, { ...context, among: [choice.by] }) !== undefined);
    if (renamed !== undefined)
        context.renamings.set(renamed.name, choice.by);
    return renamed;
}
function branchOf(choice, member, context) {
    const { words } = context;
    const allowed = (0,shape/* choiceValues */.s)(choice);
    const { value } = member.subject.node;
    const subject = labelled(member.subject, choice.by, words.nounOf(choice));
    const problem = wordProblem(subject, { allowed, schema: choice, member: choice.by, words });
    const owner = problem === undefined ? undefined : words.ownerHint(String(value));
    const word = problem === undefined ? value : owner === undefined ? nearestWord(String(value), allowed) : undefined;
    const branch = choice.branches.find(({ values }) => values.includes(word));
    const others = branch === undefined ? [] : betterBranches(choice, branch, context.members);
    const [other] = others;
    if (other === undefined) {
        if (problem !== undefined)
            context.problems.add({ ...problem, hint: owner ?? problem.hint });
        return branch?.shape;
    }
    const nouns = (0,show/* either */.gP)(others.map(({ shape }) => words.nounOf(shape)));
    const message = `${subject.label} is ${word}, but the members beside it are those of ${nouns}.`;
    const contradiction = { code: 'VALUE_NOT_ALLOWED', span: spanOf(subject), pointer: subject.pointer, message };
    const hint = `Did you mean ${(0,show/* either */.gP)(others.map(({ values }) => `"${values[0]}"`))}?`;
    context.problems.add({ ...(problem ?? contradiction), hint });
    return others.length === 1 ? other.shape : undefined;
}
/** The branches that all members fit, when they do not fit the branch that was named at all. */
function betterBranches(choice, named, members) {
    const names = new Set(members.map(({ name }) => name));
    const isForeign = (shape) => [...names].some((name) => !Object.hasOwn(shape.properties, name));
    const isIncomplete = (shape) => shape.required.some((name) => !names.has(name));
    if (!shapesOf(named.shape).every((shape) => isForeign(shape) && isIncomplete(shape)))
        return [];
    return choice.branches.filter(({ shape }) => shapesOf(shape).some((candidate) => !isForeign(candidate) && !isIncomplete(candidate)));
}
/** Reports that the deciding member is missing, and returns the shape that the other members point to. */
function missingWord(object, choice, { members, problems, words }) {
    const known = members.filter(({ name }) => shapesOf(choice).some((shape) => Object.hasOwn(shape.properties, name)));
    const fitting = choice.branches.filter(({ shape }) => known.every(({ name }) => shapesOf(shape).some(({ properties }) => Object.hasOwn(properties, name))));
    const [only] = fitting;
    const meant = fitting.length === 1 && only?.values.length === 1 ? only : undefined;
    const allowed = (0,shape/* choiceValues */.s)(choice);
    const likely = allowed.includes('EQUALS') ? 'EQUALS' : allowed[0];
    problems.add({
        code: 'PROPERTY_MISSING',
        span: spanOf(object),
        pointer: `${object.pointer}/${choice.by}`,
        message: `The required "${choice.by}" of ${words.nounOf(choice)} is missing; it must be ${(0,show/* either */.gP)(allowed)}.`,
        hint: `Add "${choice.by}": "${meant?.values[0] ?? likely}"${meant === undefined ? ', or another of these words' : ''}.`,
    });
    return meant?.shape;
}
/** What all shapes of a choice agree on, when nothing tells which of them is meant. */
function common(choice) {
    const shapes = shapesOf(choice);
    const properties = {};
    for (const [name, schema] of shapes.flatMap((shape) => Object.entries(shape.properties))) {
        const isSame = properties[name] === undefined || JSON.stringify(properties[name]) === JSON.stringify(schema);
        // An empty schema accepts everything: a false alarm would be worse than a second round.
        properties[name] = isSame ? schema : {};
    }
    const [first] = shapes;
    const required = first?.required.filter((name) => shapes.every((shape) => shape.required.includes(name))) ?? [];
    return { name: choice.name, description: choice.description, properties, required };
}

;// CONCATENATED MODULE: ./lib/blueprint/explain/explain.js






/** Everything in a document that the schema of its kind of file refuses, each mistake once, in words. ajv has the verdict;
 *  this finds the reasons, because ajv's errors for one misspelt word are many and say nothing of what was meant. */
function explainDocument(root, words = blueprint_words/* blueprintWords */.t) {
    const problems = new SchemaProblems();
    const explainer = new Explainer(problems, words);
    explainer.visit({ node: root, key: undefined, pointer: '', label: words.rootLabel }, words.root, '');
    return problems.list;
}
class Explainer {
    #problems;
    #words;
    constructor(problems, words) {
        this.#problems = problems;
        this.#words = words;
    }
    /** Judges one value by its schema. `member` is the name it has, or the list or dictionary it stands in has. */
    visit(subject, schema, member) {
        if (this.#problems.isFull)
            return;
        if ('branches' in schema || 'properties' in schema)
            this.#object(subject, schema);
        else if ('namePattern' in schema)
            this.#dictionary(subject, schema, member);
        else if ('items' in schema)
            this.#list(subject, schema, member);
        else
            this.#report(leafProblem(subject, schema, { member, words: this.#words }));
    }
    #object(subject, schema) {
        if (subject.node.type !== 'object') {
            this.#report(typeProblem(subject, schema, { member: '', words: this.#words }));
            return;
        }
        const words = this.#words;
        const members = membersOf(subject);
        const renamings = new Map();
        const chosen = chooseShape(subject, schema, { members, renamings, problems: this.#problems, words });
        const { shape, judged, kinds } = chosen;
        const absent = new Set(Object.keys(shape.properties));
        for (const { name } of members)
            absent.delete(name);
        for (const meant of renamings.values())
            absent.delete(meant);
        for (const member of members) {
            if (this.#problems.isFull)
                return;
            const known = Object.hasOwn(shape.properties, member.name) ? member.name : undefined;
            const meant = known ?? renamings.get(member.name) ?? misspelt(member.name, { kinds, among: [...absent], words });
            // Without knowing the shape, what resembles nothing may well belong to the one that was meant.
            if (known === undefined && !(chosen.isGuess && meant === undefined)) {
                this.#report(unknownMember(member, { shape, kinds, family: shapesOf(schema), means: meant, words }));
            }
            if (meant === undefined)
                continue;
            absent.delete(meant);
            const memberSchema = shape.properties[meant];
            if (memberSchema === undefined || judged.has(meant))
                continue;
            // A value that does not even fit the member it was taken for says nothing new.
            if (known === undefined && !hasFormOf(member, memberSchema))
                continue;
            this.visit(labelled(member.subject, meant, words.nounOf(shape)), memberSchema, meant);
        }
        for (const name of requiredIn(shape, members)) {
            if (absent.has(name) && !judged.has(name))
                this.#report(missingMember(subject, shape, { name, words }));
        }
    }
    #dictionary(subject, schema, member) {
        const { node, pointer } = subject;
        const said = this.#words.dictionaryOf(member);
        const at = { span: spanOf(subject), pointer };
        if (said.asList !== undefined && node.type === 'array') {
            this.#report({ ...said.asList, ...at });
            for (const item of itemsOf(subject))
                this.visit(item, schema.values, '');
        }
        else if (node.type !== 'object')
            this.#report(typeProblem(subject, schema, { member, words: this.#words }));
        if (node.type !== 'object')
            return;
        const members = membersOf(subject);
        if (said.tooFew !== undefined && members.length < (schema.minProperties ?? 0)) {
            this.#report({ ...said.tooFew, ...at });
        }
        const maximum = schema.maxProperties ?? members.length;
        if (said.tooMany !== undefined && members.length > maximum) {
            this.#report({ ...said.tooMany(maximum, members.length), ...at });
        }
        for (const { name, subject: entry } of members) {
            if (!new RegExp(schema.namePattern).test(name))
                this.#keyProblem(name, entry, { member, keys: said.keys });
            this.visit({ ...entry, label: said.labelOf(name) }, schema.values, name);
        }
    }
    #keyProblem(name, entry, { member, keys }) {
        const message = `The key ${(0,show/* quote */.hD)(name)} of "${member}" must be ${keys.form}.`;
        const { pointer } = entry;
        this.#report({ code: keys.code, span: keySpanOf(entry), pointer, message, hint: keys.hint(name) });
    }
    #list(subject, schema, member) {
        if (subject.node.type !== 'array') {
            this.#report(typeProblem(subject, schema, { member, words: this.#words }));
            return;
        }
        const items = itemsOf(subject);
        this.#report(lengthProblem(subject, schema, items.length));
        for (const item of items)
            this.visit(item, schema.items, member);
    }
    #report(problem) {
        if (problem !== undefined)
            this.#problems.add(problem);
    }
}
/** The members a shape requires, those included that it requires only because of another member's value. */
function requiredIn(shape, members) {
    const conditional = (shape.requiredWhen ?? []).filter(({ property, is }) => {
        const deciding = members.find(({ name }) => name === property);
        return deciding === undefined || deciding.subject.node.value === is;
    });
    return [...shape.required, ...conditional.flatMap(({ required }) => required)];
}
function hasFormOf({ subject: { node } }, schema) {
    if ('items' in schema)
        return node.type === 'array';
    if ('branches' in schema || 'properties' in schema || 'namePattern' in schema)
        return node.type === 'object';
    if (schema.type === undefined)
        return node.type === 'string';
    return schema.type === 'integer' ? node.type === 'number' : node.type === schema.type;
}

;// CONCATENATED MODULE: ./lib/blueprint/judge-document.js





/** All of it in one list, sorted, without what only follows from something else that is said. `isValid` is without an
 *  error, those included that are beyond the limit of what is shown. */
function judged(objections) {
    const { syntax } = objections;
    const schema = objections.schema.filter((diagnostic) => !isConsequence(diagnostic, syntax));
    const blamed = new Set(schema.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer));
    const rules = objections.rules.filter(({ pointer }) => !selfAndAbove(pointer).some((above) => blamed.has(above)));
    const all = [...syntax, ...schema, ...rules];
    const isValid = !all.some(({ severity }) => severity === 'error');
    return { isValid, diagnostics: limited(all.sort(diagnostic/* compareDiagnostics */.o)) };
}
/** What the schema of a kind of file refuses. Empty exactly when `accepts` does; `accepts` has the verdict. */
function refusals(document, { accepts, words }) {
    if (accepts(document.value))
        return [];
    const problems = explainDocument(document.root, words);
    return (problems.length === 0 ? [unexplained] : problems).map((problem) => diagnosticFrom(problem, document, words));
}
/** Whether a pointer leads to where `above` leads, or below it. */
function isAtOrBelow(pointer, above) {
    return pointer === above || pointer.startsWith(`${above}/`);
}
function selfAndAbove(pointer) {
    const above = [''];
    for (let end = pointer.indexOf('/', 1); end !== -1; end = pointer.indexOf('/', end + 1))
        above.push(pointer.slice(0, end));
    return [...above, pointer];
}
// Out of reach as long as every keyword of the schema is explained; there so that a new one can never pass as valid.
const unexplained = {
    code: 'TYPE_WRONG',
    span: { offset: 0, length: 1 },
    pointer: '',
    message: 'The schema refuses this file for a reason that canary-preflight has no words for.',
    hint: 'Please report it, with the file.',
};
function diagnosticFrom(problem, { lines, text }, { codes }) {
    const { code, message, pointer } = problem;
    const hint = problem.hint ?? codes[code]?.hint;
    const about = { severity: 'error', source: 'schema', code, message, pointer };
    const source = text.slice(problem.span.offset, problem.span.offset + problem.span.length);
    const sensitive = !nameCodes.has(code) && (0,credential_names/* isSensitive */.tV)(pointer, source) ? { isSensitive: true } : {};
    return { ...about, ...(hint === undefined ? {} : { hint }), ...sensitive, ...lines.rangeOf(problem.span) };
}
/** They point at a name, which is no credential, even among headers and variables. */
const nameCodes = new Set(['PROPERTY_UNKNOWN', 'PROPERTY_MISSING', 'NAME_INVALID']);
/** Whether a value is refused only for what the syntax error inside it made of it. */
function isConsequence(diagnostic, syntax) {
    if (diagnostic.code === 'PROPERTY_UNKNOWN')
        return false;
    return syntax.some(({ severity, line, column }) => severity === 'error' &&
        line === diagnostic.line &&
        column >= diagnostic.column &&
        (line < diagnostic.endLine || column < diagnostic.endColumn));
}
/** Beyond the limit the rest is one notice. What the excerpts must mask comes first, then errors. */
function limited(diagnostics) {
    if (diagnostics.length <= limits/* MAX_PROBLEMS */.aZ)
        return diagnostics;
    const rank = ({ isSensitive, severity }) => (isSensitive ? 0 : severity === 'error' ? 1 : 2);
    const ranked = [...diagnostics].sort((a, b) => rank(a) - rank(b));
    const kept = ranked.slice(0, limits/* MAX_PROBLEMS */.aZ).sort(diagnostic/* compareDiagnostics */.o);
    const last = kept.at(-1) ?? ranked[0];
    if (last === undefined)
        return kept;
    const { line, column, endLine, endColumn, pointer } = last;
    const message = `The file has more problems than these; only ${limits/* MAX_PROBLEMS */.aZ} are shown.`;
    const { code, severity, source, hint } = TOO_MANY_PROBLEMS;
    return [...kept, { severity, source, code, message, hint, pointer, line, column, endLine, endColumn }];
}


/***/ }),

/***/ 66411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** A blueprint travels in a zip of at most 225 KB (AWS API, Code.ZipFile); real ones have a few kilobytes.
 *  Anything above this is refused before it is read as JSON. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** Containers within containers. The format needs 7; the limit keeps every walk over a file off the stack's end. */
const MAX_DEPTH = 100;
/** Values of one file, containers and their members counted alike. A step has some hundred at most; the limit keeps what is
 *  done for each value within a second or two. */
const MAX_VALUES = 100_000;
/** Problems reported for one file. A file with more is not a blueprint with mistakes but something else. */
const MAX_PROBLEMS = 100;


/***/ }),

/***/ 56199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/span.js
var span = __webpack_require__(44367);
// EXTERNAL MODULE: ./lib/blueprint/syntax/codes.js
var codes = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/blueprint/syntax/decode.js
var decode = __webpack_require__(65149);
// EXTERNAL MODULE: ./lib/blueprint/limits.js
var limits = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
;// CONCATENATED MODULE: ./lib/blueprint/syntax/brackets.js

/** The file ended within an object or a list, or before anything began. */
function endTooEarly(text, tree) {
    if (tree.depth === 0) {
        return { code: 'FILE_EMPTY', offset: text.length, length: 0, message: 'There is no JSON value in this file.' };
    }
    const { offset, open, close } = openBracket(text, tree);
    const what = tree.depth === 1 ? `this "${open}" is` : `${tree.depth} brackets are still open: this "${open}" is`;
    const message = `The file ends, but ${what} not closed.`;
    return { code: 'NOT_CLOSED', offset, length: 1, message, hint: `Add the missing "${close}".` };
}
/** A closing bracket that does not fit the innermost open one. */
function wrongBracket(token, context) {
    const at = { code: 'BRACKET_MISMATCH', offset: token.offset, length: 1 };
    if (context.tree.depth === 0)
        return { ...at, message: `This "${token.kind}" closes nothing.`, hint: 'Remove it.' };
    const { offset, open, close } = openBracket(context.text, context.tree);
    const { line } = context.lines.rangeOf({ offset, length: 1 });
    const message = `This "${token.kind}" cannot close the "${open}" of line ${line}.`;
    return { ...at, message, hint: `Close the "${open}" with "${close}" first.` };
}
/** A member that does not count, at its key. */
function duplicateKey({ name, pointer, ignored, used }, lines) {
    const [lost, won] = [ignored, used].map((node) => lines.rangeOf(node).line);
    const message = `The key ${(0,show/* quote */.hD)(name)} in line ${lost} is ignored: it comes again in line ${won}, and the last one counts.`;
    return { code: 'KEY_DUPLICATE', offset: ignored.offset, length: ignored.length, pointer, message };
}
/** Where a text ends that has unescaped quotes inside: behind the last quote of its line. Undefined for the last line of
 *  a file, which may hold all the rest of it. */
function endOfText(text, token) {
    const lineEnd = text.indexOf('\n', token.offset);
    const lastQuote = text.lastIndexOf('"', lineEnd);
    return lineEnd === -1 || lastQuote < token.end ? undefined : lastQuote + 1;
}
/** Whether the next thing after `offset` is a colon, so that what stands before it is a key. */
function isColonNext(text, offset) {
    colon.lastIndex = offset;
    return colon.test(text);
}
const colon = /\s*:/y;
function openBracket(text, tree) {
    const offset = tree.openOffset;
    const open = text.charAt(offset);
    return { offset, open, close: open === '{' ? '}' : ']' };
}

;// CONCATENATED MODULE: ./lib/blueprint/syntax/problem-log.js

/** The problems of one text, up to the limit, and whether it is still plain what the text means. */
class ProblemLog {
    problems = [];
    #pointer;
    isMeaningClear = true;
    /** `pointer` tells where the parser is. */
    constructor(pointer) {
        this.#pointer = pointer;
    }
    /** One more than the limit is kept, so that a file with more can be told from one that has just as many. */
    get isFull() {
        return this.problems.length > limits/* MAX_PROBLEMS */.aZ;
    }
    /** Where the parser is, unless the problem says better. */
    add(problem) {
        if (!this.isFull)
            this.problems.push({ pointer: this.#pointer(), ...problem });
    }
    /** A problem after which the text can still be read as it was meant. */
    minor(place, code, message, hint) {
        const at = { offset: place.offset, length: place.end - place.offset };
        this.add({ code, ...at, message, ...(hint === undefined ? {} : { hint }) });
    }
    /** A problem that leaves open what was meant. */
    unclear(place, code, message, hint) {
        this.isMeaningClear = false;
        this.minor(place, code, message, hint);
    }
    has(code) {
        return this.problems.some((problem) => problem.code === code);
    }
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/scanner.js
var impl_scanner = __webpack_require__(78525);
// EXTERNAL MODULE: ./lib/core/credential-values.js
var credential_values = __webpack_require__(40693);
;// CONCATENATED MODULE: ./lib/blueprint/syntax/string-problems.js

/** What is wrong inside one text, in order, found as it is asked for. `raw` is its source without the quotes, which begins at
 *  `offset`. */
function* stringProblems(raw, offset) {
    let first;
    for (const match of raw.matchAll(suspicious)) {
        const [found] = match;
        const at = { offset: offset + match.index, length: found.length };
        const half = /^\\u[dD][89a-fA-F]/.test(found) ? { ...at, unit: Number.parseInt(found.slice(2), 16) } : undefined;
        if (first !== undefined) {
            const isPair = half !== undefined && half.unit >= 0xdc00 && half.offset === first.offset + first.length;
            if (!isPair)
                yield loneSurrogate(first);
            first = undefined;
            if (isPair)
                continue;
        }
        const problem = problemOf(found);
        if (problem !== undefined)
            yield { ...problem, ...at };
        else if (half !== undefined && half.unit < 0xdc00)
            first = half;
        else if (half !== undefined)
            yield loneSurrogate(half);
    }
    if (first !== undefined)
        yield loneSurrogate(first);
}
// A backslash always takes the next character with it, so that \\u is read as an escaped backslash and a letter.
const suspicious = /\\u[0-9a-fA-F]{4}|\\u[0-9a-fA-F]{0,3}|\\.|(?![\x7f-\x9f])\p{Cc}/gsu;
function problemOf(found) {
    if (/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/.test(found))
        return undefined;
    if (found.startsWith('\\u')) {
        return { code: 'ESCAPE_INVALID', message: '\\u must be followed by exactly four hexadecimal digits.' };
    }
    if (found.startsWith('\\')) {
        const shown = /^[!-~]$/.test(found.slice(1)) ? found : `\\ followed by ${(0,show/* codePointName */.R8)(found.slice(1))}`;
        return { code: 'ESCAPE_INVALID', message: `JSON has no escape sequence ${shown}.` };
    }
    const written = JSON.stringify(found).slice(1, -1);
    const message = `The control character ${(0,show/* codePointName */.R8)(found)} must be escaped inside a text; write it as ${written}.`;
    return { code: 'CHARACTER_INVALID', message };
}
function loneSurrogate({ unit, offset, length }) {
    const side = unit < 0xdc00 ? 'first' : 'second';
    const message = `This is only the ${side} half of a character (a lone surrogate, ${(0,show/* codePointName */.R8)(String.fromCharCode(unit))}).`;
    return { code: 'SURROGATE_LONE', offset, length, message };
}

;// CONCATENATED MODULE: ./lib/blueprint/syntax/tokens.js




/** Reads `text` token by token. Whatever is wrong within a token, or between two, is reported and read over, until `isFull`
 *  says that no more problems are kept: then the text ends. */
function createTokenReader(text, { report, isFull }) {
    const scanner = (0,impl_scanner.createScanner)(text, false);
    let lastEnd = 0;
    let isEndMissing = false;
    function next(expecting) {
        for (;;) {
            const offset = afterSpace(scanner.getPosition());
            // Both before the scanner, which would read all that follows as one unknown word, again for each of them.
            if (skipInvisible(offset))
                continue;
            const meant = markFor(offset, expecting);
            if (meant !== undefined)
                return tokenFrom(meant);
            const kind = scanner.scan();
            if (kind === lineComment || kind === blockComment) {
                isEndMissing = scanner.getTokenError() === unexpectedEndOfComment;
                const message = isEndMissing ? 'This comment is never closed.' : 'JSON has no comments.';
                report({ code: 'COMMENT', offset, length: scanner.getPosition() - offset, message });
                continue;
            }
            return tokenFrom(tokenAt(kind, offset, expecting));
        }
    }
    function afterSpace(from) {
        space.lastIndex = from;
        space.test(text);
        if (space.lastIndex > from)
            scanner.setPosition(space.lastIndex);
        return space.lastIndex;
    }
    function tokenFrom(read) {
        const isGlued = read.offset === lastEnd;
        lastEnd = read.end;
        return { isGlued, ...read };
    }
    function tokenAt(kind, offset, expecting) {
        const end = scanner.getPosition();
        const mark = marks.get(kind);
        if (mark !== undefined)
            return { kind: mark, offset, end, value: null };
        if (kind === endOfFile)
            return { kind: 'end', offset, end: offset, value: null, ...(isEndMissing ? { isBroken: true } : {}) };
        if (kind === stringLiteral)
            return stringToken(offset, end);
        const meant = kind === unknown ? quotedAt(offset) : undefined;
        if (meant !== undefined)
            return meant;
        const word = wordAt(offset, expecting);
        if (kind === unknown || word.length > end - offset || scanner.getTokenError() !== 0) {
            scanner.setPosition(offset + word.length);
            return { kind: 'word', offset, end: offset + word.length, value: word };
        }
        return { kind: 'literal', offset, end, value: literalValue(text.slice(offset, end), offset) };
    }
    function stringToken(offset, end) {
        const value = scanner.getTokenValue();
        const error = scanner.getTokenError();
        const isBroken = error === unexpectedEndOfString;
        if (isBroken) {
            const message = 'This text is not closed: its line ends before a double quote does.';
            report({ code: 'STRING_UNTERMINATED', offset, length: end - offset, message });
        }
        if ((error !== 0 && !isBroken) || /\p{Surrogate}/u.test(value)) {
            for (const problem of stringProblems(text.slice(offset + 1, end - 1), offset + 1)) {
                report(problem);
                if (isFull())
                    break;
            }
        }
        return { kind: 'string', offset, end, value, ...(isBroken ? { isBroken } : {}) };
    }
    function quotedAt(offset) {
        wrongQuotes.lastIndex = offset;
        const match = wrongQuotes.exec(text);
        if (match === null)
            return undefined;
        const end = offset + match[0].length;
        const message = `This text stands in ${match[0].charAt(0)} and not in straight double quotes.`;
        report({ code: 'QUOTES_WRONG', offset, length: match[0].length, message });
        scanner.setPosition(end);
        return { kind: 'string', offset, end, value: match.slice(1).find((group) => group !== undefined) ?? '' };
    }
    /** A semicolon for a comma, an equals sign for a colon. */
    function markFor(offset, expecting) {
        const first = text.charAt(offset);
        const kind = expecting === 'comma' && first === ';' ? ',' : expecting === 'colon' && first === '=' ? ':' : undefined;
        if (kind === undefined)
            return undefined;
        const source = text.startsWith('=>', offset) ? '=>' : first;
        const end = offset + source.length;
        const message = `Here comes "${kind}", not "${source}".`;
        report({ code: kind === ',' ? 'COMMA_MISSING' : 'COLON_MISSING', offset, length: source.length, message });
        scanner.setPosition(end);
        return { kind, offset, end, value: null };
    }
    /** The longest stretch from `offset` that was meant as one word: `https://x` and `true or false` as a value. */
    function wordAt(offset, expecting) {
        const pattern = expecting !== 'value' ? nameWord : /[a-zA-Z$<]/.test(text.charAt(offset)) ? textWord : numberWord;
        pattern.lastIndex = offset;
        return pattern.exec(text)?.[0].trimEnd() || text.charAt(offset);
    }
    function skipInvisible(offset) {
        invisible.lastIndex = offset;
        const found = invisible.exec(text)?.[0];
        if (found === undefined)
            return false;
        const message = `The invisible character ${(0,show/* codePointName */.R8)(found)} does not belong between values.`;
        const hint = 'Remove it; between values only space, tab and line breaks may stand.';
        report({ code: 'CHARACTER_INVALID', offset, length: found.length, message, hint });
        scanner.setPosition(isFull() ? text.length : offset + found.length);
        return true;
    }
    function literalValue(source, offset) {
        if (source === 'null')
            return null;
        if (source === 'true' || source === 'false')
            return source === 'true';
        const value = Number(source);
        if (!Number.isFinite(value)) {
            const message = `The number ${(0,show/* quote */.hD)(source, 20).slice(1, -1)} is too large: it would be read as Infinity.`;
            report({ code: 'NUMBER_TOO_LARGE', offset, length: source.length, message });
        }
        return value;
    }
    /** Goes on reading at `offset`. */
    function skipTo(offset) {
        scanner.setPosition(offset);
        lastEnd = offset;
    }
    return { next, skipTo };
}
/** The problem with a word that stands where a value should. */
function wordProblem(word, offset) {
    const at = { offset, length: word.length };
    if (/^[-+]?(?:\.?\d|NaN|Infinity)/.test(word)) {
        const hint = /^[-+.\d]/.test(word) && Number.isFinite(Number(word)) ? `Write ${Number(word)}.` : numberHint;
        return { code: 'NUMBER_INVALID', ...at, message: `${shown(word)} is no number in JSON.`, hint };
    }
    const literal = literals.get(word.toLowerCase());
    const hint = literal === undefined ? 'Write it in double quotes: "...".' : `JSON writes it as ${literal}.`;
    return { code: 'VALUE_NOT_QUOTED', ...at, message: `${shown(word)} is no JSON value.`, hint };
}
/** What a word that stands for a value was probably meant to be. */
function wordValue(word) {
    const literal = literals.get(word.toLowerCase());
    if (literal !== undefined)
        return literal === 'null' ? null : literal === 'true';
    return /^[-+.\d]/.test(word) && Number.isFinite(Number(word)) ? Number(word) : word;
}
/** A word as a message may show it. */
function shown(word) {
    return (0,credential_values/* looksSecret */.n0)(word) ? `This text of ${word.length} characters` : (0,show/* quote */.hD)(word).slice(1, -1);
}
const numberHint = 'Write plain digits, as in 5000 or 0.5; a text stands in double quotes.';
const literals = new Map([
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ['none', 'null'],
    ['nil', 'null'],
    ['undefined', 'null'],
]);
// `SyntaxKind` and `ScanError` of jsonc-parser, whose enums exist only in its declarations.
const marks = new Map([
    [1, '{'],
    [2, '}'],
    [3, '['],
    [4, ']'],
    [5, ','],
    [6, ':'],
]);
const stringLiteral = 10;
const lineComment = 12;
const blockComment = 13;
const unknown = 16;
const endOfFile = 17;
const unexpectedEndOfComment = 1;
const unexpectedEndOfString = 2;
const wrongQuotes = /'((?:[^'\\\n]|\\[^\n])*)'|`([^`\n]*)`|[“”„«]([^“”»\n]*)[“”»]|‘([^’\n]*)’/y;
const nameWord = /(?:\$\{[^{}\n]*\}|[^\s\p{Cc},:{}[\]"])+/uy;
const numberWord = /[^\s\p{Cc},;{}[\]"/]+/uy;
// A text without quotes may contain spaces and `${...}`; it ends before a comma, a bracket or a comment.
const textWord = /(?:\$\{[^{}\n]*\}|(?![ \t]\/[/*])[^\p{Cc},{}[\]"])+/uy;
const space = /[ \t\r\n]*/y;
const invisible = /(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}]/uy;

// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
;// CONCATENATED MODULE: ./lib/blueprint/syntax/tree.js

/** Grows the tree of nodes and the value beside it, as JSON.parse would make it: `__proto__` is an ordinary member,
 *  and of members with the same name the last one counts. A stack instead of recursion: depth costs nothing. */
class TreeBuilder {
    #frames = [];
    /** Of all values so far, the containers counted too. */
    valueCount = 0;
    root;
    value;
    get depth() {
        return this.#frames.length;
    }
    get top() {
        const type = this.#frames.at(-1)?.node.type;
        return type === 'object' || type === 'array' ? type : undefined;
    }
    /** Where the innermost open bracket stands. */
    get openOffset() {
        return this.#frames.at(-1)?.node.offset ?? 0;
    }
    get itemCount() {
        return this.#frames.at(-1)?.children.length ?? 0;
    }
    pointer() {
        const path = this.#frames.flatMap((frame) => {
            if (frame.property !== undefined)
                return [String(frame.property.children?.[0]?.value)];
            return frame.node.type === 'array' && frame !== this.#frames.at(-1) ? [frame.children.length - 1] : [];
        });
        return (0,json_pointer/* pointerFromPath */.t)(path);
    }
    key(token, name) {
        const frame = this.#frames.at(-1);
        if (frame === undefined)
            return;
        const length = token.end - token.offset;
        const property = { type: 'property', offset: token.offset, length, parent: frame.node };
        property.children = [{ type: 'string', value: name, offset: token.offset, length, parent: property }];
        frame.property = property;
    }
    leaf(token) {
        const { offset, end, value } = token;
        const type = value === null ? 'null' : typeOfLeaf(value);
        this.#add({ type, offset, length: end - offset, value }, value);
    }
    open(type, offset) {
        const children = [];
        const node = { type, offset, length: 1, children };
        const value = type === 'object' ? {} : [];
        this.#add(node, value);
        this.#frames.push({ node, children, value, property: undefined, members: new Map(), ignored: [] });
    }
    /** Ends the innermost container and returns the keys that were given more than once in it. */
    close(end) {
        const own = this.#frames.at(-1)?.ignored.length === 0 ? '' : this.pointer();
        const frame = this.#frames.pop();
        if (frame === undefined)
            return [];
        frame.node.length = end - frame.node.offset;
        const outer = this.#frames.at(-1);
        if (outer?.property !== undefined)
            this.#endProperty(outer, end);
        if (frame.ignored.length === 0)
            return [];
        const ignored = new Set(frame.ignored);
        frame.node.children = frame.children.filter((child) => !ignored.has(child));
        return frame.ignored.flatMap((property) => {
            const [key] = property.children ?? [];
            const name = String(key?.value);
            const used = frame.members.get(name)?.children?.[0];
            const pointer = own + (0,json_pointer/* pointerFromPath */.t)([name]);
            return key === undefined || used === undefined ? [] : [{ name, pointer, ignored: key, used }];
        });
    }
    #add(node, value) {
        this.valueCount += 1;
        const frame = this.#frames.at(-1);
        if (frame === undefined) {
            this.root = node;
            this.value = value;
            return;
        }
        const { property } = frame;
        node.parent = property ?? frame.node;
        if (Array.isArray(frame.value)) {
            frame.value.push(value);
            frame.children.push(node);
        }
        else if (property !== undefined) {
            this.#addMember(frame, property, { node, value });
        }
    }
    #addMember(frame, property, member) {
        const [key] = property.children ?? [];
        const name = String(key?.value);
        property.children = key === undefined ? [member.node] : [key, member.node];
        const earlier = frame.members.get(name);
        if (earlier !== undefined && earlier !== property)
            frame.ignored.push(earlier);
        if (earlier !== property)
            frame.children.push(property);
        frame.members.set(name, property);
        const descriptor = { value: member.value, enumerable: true, configurable: true, writable: true };
        Object.defineProperty(frame.value, name, descriptor);
        if (member.node.children === undefined)
            this.#endProperty(frame, member.node.offset + member.node.length);
    }
    #endProperty(frame, end) {
        if (frame.property === undefined)
            return;
        frame.property.length = end - frame.property.offset;
        frame.property = undefined;
    }
}
function typeOfLeaf(value) {
    if (typeof value === 'string')
        return 'string';
    return typeof value === 'number' ? 'number' : 'boolean';
}

;// CONCATENATED MODULE: ./lib/blueprint/syntax/parser.js






/** Parses strict JSON. Each mistake is reported once, then the text is read on as it was probably meant. */
function parseText(text, lines) {
    const parser = new Parser(text, lines);
    while (parser.step())
        ;
    return parser.result();
}
class Parser {
    #text;
    #lines;
    #tree = new TreeBuilder();
    #log = new ProblemLog(() => this.#tree.pointer());
    #reader;
    #expecting = 'value';
    #last;
    /** What follows may be a consequence of the problem just reported: silent until the next comma or bracket. */
    #isRecovering = false;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
        this.#reader = createTokenReader(text, {
            report: (problem) => this.#log.add(problem),
            isFull: () => this.#log.isFull,
        });
    }
    /** Takes one token; false when there is nothing more to read. */
    step() {
        const token = this.#reader.next(this.#expecting);
        const goesOn = !this.#log.isFull && this.#take(token);
        this.#last = token;
        this.#isRecovering ||= token.isBroken === true;
        return goesOn;
    }
    result() {
        const isMeaningClear = this.#log.isMeaningClear && !this.#log.has('STRING_UNTERMINATED');
        return { root: this.#tree.root, value: this.#tree.value, problems: this.#log.problems, isMeaningClear };
    }
    #take(token) {
        if (token.kind === 'end')
            return this.#atEnd(token);
        if (this.#tree.valueCount > limits/* MAX_VALUES */.Ex) {
            return this.#giveUp(token, 'TOO_MANY_VALUES', `This file has more than ${limits/* MAX_VALUES */.Ex} values.`);
        }
        switch (this.#expecting) {
            case 'key':
                return this.#atKey(token);
            case 'colon':
                return this.#atColon(token);
            case 'value':
                return this.#atValue(token);
            case 'comma':
                return this.#atComma(token);
            case 'nothing':
                return this.#giveUp(token, 'CONTENT_AFTER_END', 'The JSON value of this file has already ended.');
        }
    }
    #atKey(token) {
        switch (token.kind) {
            case 'string':
                return this.#startMember(token, String(token.value));
            case 'word':
            case 'literal': {
                const name = this.#text.slice(token.offset, token.end);
                const message = `The key ${shown(name)} has no double quotes.`;
                this.#log.minor(token, 'KEY_NOT_QUOTED', message, `Write ${(0,show/* quote */.hD)(name)}.`);
                return this.#startMember(token, name);
            }
            case '}':
                return this.#close(token);
            case ',':
                this.#log.minor(token, 'COMMA_EXTRA', 'There is nothing before this comma.');
                return true;
            case ':':
            case '{':
            case '[':
                this.#log.unclear(token, 'KEY_MISSING', 'A key in double quotes must stand here.');
                this.#startMember({ offset: token.offset, end: token.offset }, '');
                this.#expecting = 'value';
                return token.kind === ':' || this.#atValue(token);
            default:
                return this.#mismatch(token);
        }
    }
    #atColon(token) {
        if (token.kind === ':') {
            this.#expecting = 'value';
            return true;
        }
        if (this.#isQuoteInside(token))
            return this.#quoteInside(token);
        const isEnd = token.kind === ',' || token.kind === '}' || token.kind === ']';
        const message = isEnd ? 'This key has no colon and no value.' : 'A colon must stand between the key and its value.';
        if (!this.#isRecovering)
            this.#log.minor(isEnd ? (this.#last ?? token) : token, 'COLON_MISSING', message);
        this.#expecting = 'value';
        if (!isEnd)
            return this.#atValue(token);
        return this.#nothing(token);
    }
    #atValue(token) {
        switch (token.kind) {
            case '{':
            case '[':
                return this.#open(token);
            case 'word':
                this.#log.add(wordProblem(String(token.value), token.offset));
                return this.#leaf({ ...token, value: wordValue(String(token.value)) });
            case 'string':
            case 'literal':
                return this.#leaf(token);
            case ':':
                this.#log.unclear(token, 'COLON_UNEXPECTED', 'A value must stand here, not a colon.');
                return true;
            default:
                return this.#noValue(token);
        }
    }
    /** A comma or a closing bracket where a value should stand. */
    #noValue(token) {
        if (this.#tree.top === 'object') {
            this.#log.minor(token, 'VALUE_MISSING', 'A value must stand between the colon and this place.');
            return this.#nothing(token);
        }
        if (token.kind === ']' && this.#tree.top === 'array')
            return this.#close(token);
        if (token.kind !== ',')
            return this.#mismatch(token);
        this.#log.minor(token, 'COMMA_EXTRA', 'There is nothing before this comma.');
        return true;
    }
    #nothing(token) {
        this.#log.isMeaningClear = false;
        this.#leaf({ offset: token.offset, end: token.offset, value: null });
        return this.#atComma(token);
    }
    #atComma(token) {
        const { top } = this.#tree;
        if (token.kind === ',') {
            this.#isRecovering = false;
            this.#expecting = top === 'object' ? 'key' : 'value';
            return true;
        }
        if (token.kind === '}' || token.kind === ']')
            return this.#close(token);
        if (this.#isQuoteInside(token))
            return this.#quoteInside(token);
        if (token.kind === ':') {
            const message = top === 'array' ? 'The items of a list have no keys.' : 'Between two members comes a comma.';
            return this.#skip(token, 'COLON_UNEXPECTED', message);
        }
        if (top === 'array')
            return this.#commaMissing() && this.#atValue(token);
        if (token.kind === '{' || token.kind === '[')
            return this.#atKey(token);
        if (isColonNext(this.#text, token.end))
            return this.#commaMissing() && this.#atKey(token);
        return this.#skip(token, 'UNEXPECTED_TEXT', 'After a value comes a comma or the closing brace.');
    }
    #atEnd(token) {
        if (this.#expecting === 'nothing')
            return false;
        this.#log.isMeaningClear = false;
        if (!token.isBroken && !this.#log.has('STRING_UNTERMINATED'))
            this.#log.add(endTooEarly(this.#text, this.#tree));
        return false;
    }
    #startMember(key, name) {
        this.#tree.key(key, name);
        this.#expecting = 'colon';
        return true;
    }
    #leaf(token) {
        this.#tree.leaf(token);
        this.#expecting = this.#tree.depth === 0 ? 'nothing' : 'comma';
        return true;
    }
    #open(token) {
        if (this.#tree.depth === limits/* MAX_DEPTH */.lr) {
            const message = `More than ${limits/* MAX_DEPTH */.lr} objects and lists stand within each other.`;
            return this.#giveUp(token, 'NESTING_TOO_DEEP', message);
        }
        this.#isRecovering = false;
        this.#tree.open(token.kind === '{' ? 'object' : 'array', token.offset);
        this.#expecting = token.kind === '{' ? 'key' : 'value';
        return true;
    }
    #close(token) {
        if (this.#tree.top !== (token.kind === '}' ? 'object' : 'array'))
            return this.#mismatch(token);
        if (this.#last?.kind === ',' && this.#tree.itemCount > 0) {
            const message = `There is nothing between this comma and the closing "${token.kind}".`;
            this.#log.minor(this.#last, 'TRAILING_COMMA', message);
        }
        this.#isRecovering = false;
        for (const duplicate of this.#tree.close(token.end))
            this.#log.add(duplicateKey(duplicate, this.#lines));
        this.#expecting = this.#tree.depth === 0 ? 'nothing' : 'comma';
        return true;
    }
    #commaMissing() {
        const end = this.#last?.end ?? 0;
        if (!this.#isRecovering)
            this.#log.minor({ offset: end, end }, 'COMMA_MISSING', 'A comma is missing here.');
        this.#isRecovering = false;
        return true;
    }
    /** A text directly behind the closing quote of another one: the quote was meant to be part of the text. */
    #isQuoteInside(token) {
        if (this.#isRecovering || '{[:,}]'.includes(token.kind))
            return false;
        return this.#last?.kind === 'string' && token.isGlued;
    }
    #quoteInside(token) {
        const message = 'The text ends at this double quote, but more follows it.';
        this.#log.unclear({ offset: token.offset - 1, end: token.offset }, 'QUOTE_NOT_ESCAPED', message);
        const end = this.#expecting === 'colon' ? undefined : endOfText(this.#text, token);
        if (end === undefined)
            return false;
        this.#reader.skipTo(end);
        return true;
    }
    #mismatch(token) {
        this.#log.isMeaningClear = false;
        this.#log.add(wrongBracket(token, { text: this.#text, tree: this.#tree, lines: this.#lines }));
        return false;
    }
    #skip(token, code, message) {
        if (!this.#isRecovering)
            this.#log.unclear(token, code, message);
        this.#isRecovering = true;
        return true;
    }
    #giveUp(token, code, message) {
        this.#log.unclear(token, code, message);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/blueprint/parse-document.js






/** Reads a file as strict JSON and remembers where everything stands. Refuses, with an error for each mistake, all that
 *  JSON.parse refuses, and besides: a byte order mark, lone surrogates, numbers beyond 1.8e308, more than 100 levels, more
 *  than 100,000 values, more than 5 MiB. Never throws. */
function parseDocument({ path, bytes }) {
    const decoded = (0,decode/* decodeText */.g)(bytes);
    const text = decoded.text ?? '';
    const lines = new span/* LineIndex */.r(text);
    const diagnosticsFrom = (problems) => problems.map((problem) => diagnosticFrom(problem, { text, lines })).sort(diagnostic/* compareDiagnostics */.o);
    if (decoded.text === undefined)
        return { document: undefined, diagnostics: diagnosticsFrom(decoded.problems) };
    const { root, value, problems, isMeaningClear } = parseText(text, lines);
    const diagnostics = diagnosticsFrom([...decoded.problems, ...problems]);
    if (root === undefined || !isMeaningClear)
        return { document: undefined, diagnostics };
    const document = { path, text, value, root, lines };
    return { document, diagnostics };
}
function diagnosticFrom(problem, { text, lines }) {
    const { code, message, pointer, offset, length } = problem;
    const entry = codes/* SYNTAX_CODES */.l[code];
    const hint = problem.hint ?? entry.hint;
    const about = {
        severity: entry.severity,
        source: 'syntax',
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
    };
    // A key is no credential, even among headers and variables.
    const isKey = code === 'KEY_DUPLICATE';
    const sensitive = !isKey && (0,credential_names/* isSensitive */.tV)(pointer, text.slice(offset, offset + length)) ? { isSensitive: true } : {};
    return { ...about, pointer, ...sensitive, ...lines.rangeOf({ offset, length }) };
}


/***/ }),

/***/ 73064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compileRegex)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34573);

/** Compiles a regular expression as JavaScript reads it, without flags: it matches anywhere in the text unless it has
 *  `^` and `$`. AWS documents neither the dialect nor the anchoring. Match only inside `runBounded`. */
function compileRegex(text) {
    try {
        return { ok: true, regex: new RegExp(text), groupCount: countGroups(text) };
    }
    catch (error) {
        return { ok: false, message: messageFrom(error, text) };
    }
}
// Counted in the text, not by matching `text|` against nothing: nested counted repetitions can make even that take hours.
function countGroups(text) {
    const pieces = text.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])/g);
    return [...pieces].filter(([piece]) => piece.startsWith('(')).length;
}
// V8 says `Invalid regular expression: /<the pattern>/: <what is wrong>`; the pattern is shown in the file already.
function messageFrom(error, text) {
    const said = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const prefix = `Invalid regular expression: /${text}/`;
    const rest = said.startsWith(prefix) ? said.slice(prefix.length).replace(/^[a-z]*: /, '') : '';
    const problem = rest === '' ? (said.split(': ').at(-1) ?? said) : rest;
    return problem.charAt(0).toLowerCase() + problem.slice(1);
}


/***/ }),

/***/ 62189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59357);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64980);



/** What one rule finds in a document, each where it stands in the file. */
function diagnosticsOf({ codes, check }, view, document) {
    return [...limited(check(view))].map((finding) => diagnosticFrom(finding, { document, codes }));
}
/** Of each code no more than are ever shown, so that a hostile file costs no minutes. What must be masked beyond them is
 *  masked with all of the text it stands in. */
function* limited(findings) {
    const counts = new Map();
    const masked = new Set();
    for (const finding of findings) {
        const count = (counts.get(finding.code) ?? 0) + 1;
        counts.set(finding.code, count);
        if (count <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS */ .aZ + 1)
            yield finding;
        else if (finding.isSensitive === true && !masked.has(finding.pointer)) {
            masked.add(finding.pointer);
            yield { ...finding, at: 'value' };
        }
    }
}
function diagnosticFrom(finding, { document, codes }) {
    const { code, pointer } = finding;
    // A name in the file may hold control characters, or be as long as the file.
    const [message, hint] = [(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(finding.message), (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(finding.hint)];
    const severity = codes[code]?.severity ?? 'error';
    const sensitive = finding.isSensitive === true ? { isSensitive: true } : {};
    return { severity, source: 'rule', code, message, hint, pointer, ...sensitive, ...rangeOf(finding, document) };
}
function rangeOf({ pointer, at = 'value' }, document) {
    if (typeof at === 'object')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInString */ .G)(document, pointer, at.offset, at.length);
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(document, pointer);
    return document.lines.rangeOf(at === 'key' ? (place.key ?? place.value) : place.value);
}


/***/ }),

/***/ 24032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   R9: () => (/* binding */ itemAt),
/* harmony export */   WZ: () => (/* binding */ isItem),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   z$: () => (/* binding */ hasMember)
/* harmony export */ });
/** `value` as an item; undefined when it is no object. */
function itemAt(value, pointer) {
    if (!isItem(value))
        return undefined;
    return { pointer, fields: Object.assign(Object.create(null), value) };
}
function isItem(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member's text; undefined when it is absent or no text. */
function textIn(item, name) {
    const value = item.fields[name];
    return typeof value === 'string' ? value : undefined;
}
/** The member's number; undefined when it is absent, no number, or not finite. */
function numberIn(item, name) {
    const value = item.fields[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The member's boolean; undefined when it is absent or no boolean. */
function flagIn(item, name) {
    const value = item.fields[name];
    return typeof value === 'boolean' ? value : undefined;
}
function hasMember(item, name) {
    return item.fields[name] !== undefined;
}


/***/ }),

/***/ 33805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/** Makes a rule; the compiler checks that every finding has one of its codes. */
function rule(definition) {
    const codes = {};
    for (const [code, entry] of Object.entries(definition.codes))
        codes[code] = { ...entry, source: 'rule' };
    return { codes, check: definition.check };
}


/***/ }),

/***/ 83203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ RULE_CODES),
  x: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./lib/blueprint/rules/item.js
var rules_item = __webpack_require__(24032);
// EXTERNAL MODULE: ./lib/blueprint/rules/rule.js
var rule = __webpack_require__(33805);
;// CONCATENATED MODULE: ./lib/blueprint/rules/assertion-members.js


/** The members of one assertion against each other, and assertions that are there twice. */
const assertionMembers = (0,rule/* rule */.H)({
    codes: {
        RANGE_REVERSED: {
            severity: 'error',
            title: 'Range with its ends exchanged',
            about: '`rangeMin` is above `rangeMax`, so no status code lies in the range. The schema does not compare the two.',
        },
        ASSERTION_MEMBER_IGNORED: {
            severity: 'warning',
            title: 'Member without effect',
            about: 'The schema accepts a member that the operator or target of the assertion does not use.',
        },
        ASSERTION_DUPLICATE: {
            severity: 'notice',
            title: 'The same assertion twice',
            about: 'Two assertions of a step differ in nothing but their description.',
        },
        ASSERTION_UNDOCUMENTED: {
            severity: 'notice',
            title: 'Assertion that only the schema knows',
            about: 'The schema of AWS accepts it, but its documentation does not mention it.',
        },
        ISSUER_PINNED: {
            severity: 'notice',
            title: 'Certificate tied to one issuer',
            about: 'The assertion fails when the certificate is renewed by another authority, however valid it is.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            const seen = new Map();
            for (const [index, assertion] of step.assertions.entries()) {
                yield* rangeProblems(assertion);
                yield* targetProblems(assertion);
                yield* undocumented(assertion, step);
                yield* pinned(assertion, step);
                const same = JSON.stringify({ ...assertion.fields, description: undefined }, sortedMembers);
                const earlier = seen.get(same);
                if (earlier === undefined)
                    seen.set(same, index + 1);
                else {
                    const message = `Assertion ${earlier} of this step says the same.`;
                    yield { code: 'ASSERTION_DUPLICATE', pointer: assertion.pointer, message, hint: 'Remove one of them.' };
                }
            }
        }
    },
});
function* rangeProblems(assertion) {
    const { pointer, operator, type } = assertion;
    if (type !== 'STATUS_CODE' || operator === undefined)
        return;
    if (operator !== 'IN_RANGE') {
        for (const name of ['rangeMin', 'rangeMax']) {
            if (!(0,rules_item/* hasMember */.z$)(assertion, name))
                continue;
            const message = `"${name}" has no effect with ${comparisons.has(operator) ? operator : 'this operator'}.`;
            const hint = 'Use IN_RANGE for a range, or remove it.';
            yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${pointer}/${name}`, at: 'key', message, hint };
        }
        return;
    }
    if ((0,rules_item/* hasMember */.z$)(assertion, 'value')) {
        const message = '"value" has no effect with IN_RANGE, which compares with rangeMin and rangeMax.';
        yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${pointer}/value`, at: 'key', message, hint: 'Remove it.' };
    }
    const min = (0,rules_item/* numberIn */.Po)(assertion, 'rangeMin');
    const max = (0,rules_item/* numberIn */.Po)(assertion, 'rangeMax');
    if (min === undefined || max === undefined || min <= max)
        return;
    const message = `rangeMin ${min} is above rangeMax ${max}, so no status code can be in the range.`;
    yield { code: 'RANGE_REVERSED', pointer: `${pointer}/rangeMin`, message, hint: 'Exchange the two.' };
}
function* targetProblems(assertion) {
    if (assertion.type !== 'BODY' || (0,rules_item/* textIn */.r7)(assertion, 'target') !== 'TEXT' || !(0,rules_item/* hasMember */.z$)(assertion, 'path'))
        return;
    const message = '"path" has no effect with target TEXT, which looks at the body as a whole.';
    const hint = 'Remove it, or use target JSON.';
    yield { code: 'ASSERTION_MEMBER_IGNORED', pointer: `${assertion.pointer}/path`, at: 'key', message, hint };
}
function* undocumented(assertion, step) {
    const { type, pointer } = assertion;
    if (type !== undefined && onlyInSchema.get(step.checkerType ?? '')?.includes(type) === true) {
        const message = `AWS documents no ${type} assertion for ${step.checkerType} steps; only its schema has it.`;
        const hint = 'canary-preflight evaluates it all the same; run the canary once to see what AWS does.';
        yield { code: 'ASSERTION_UNDOCUMENTED', pointer: `${pointer}/type`, message, hint };
    }
    if (type !== 'CERTIFICATE_SUBJECT' || !(0,rules_item/* hasMember */.z$)(assertion, 'regex'))
        return;
    const message = 'AWS documents no "regex" here; only its schema has it, and its meaning is not written anywhere.';
    const hint = 'Use operator REGEX_MATCH with the pattern as "value".';
    yield { code: 'ASSERTION_UNDOCUMENTED', pointer: `${pointer}/regex`, at: 'key', message, hint };
}
function* pinned({ type, pointer }, step) {
    // With a self-signed or private issuer, naming it is the only check there is.
    if (type !== 'CERTIFICATE_ISSUER' || (0,rules_item/* flagIn */.kx)(step, 'allowSelfSigned') === true)
        return;
    const message = 'This fails as soon as the certificate is renewed by another authority.';
    const hint = 'Remove it unless only this authority may issue the certificate; CERTIFICATE_EXPIRY warns of a missed renewal.';
    yield { code: 'ISSUER_PINNED', pointer: `${pointer}/type`, message, hint };
}
function sortedMembers(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const comparisons = new Set(['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN']);
const onlyInSchema = new Map([
    ['DNS', ['RESPONSE_TIME']],
    ['SSL', ['CERTIFICATE_VALID', 'CIPHER_SUITE', 'CERTIFICATE_TRANSPARENCY']],
    ['TCP', ['RESPONSE_TIME', 'RESPONSE_SIZE']],
]);

// EXTERNAL MODULE: ./lib/blueprint/substitution.js
var substitution = __webpack_require__(42918);
;// CONCATENATED MODULE: ./lib/blueprint/rules/known-text.js

/** Replaces what can be replaced; whatever is not known becomes `unknown`. */
function knownText(text, view, unknown) {
    let result = '';
    let isComplete = true;
    let isStartUnknown = false;
    for (const part of (0,substitution/* scanSubstitutions */.e)(text)) {
        const literal = part.kind === 'text' ? part.text : part.kind === 'variable' ? literalOf(part.name, view) : undefined;
        if (literal === undefined) {
            isComplete = false;
            if (result === '')
                isStartUnknown = true;
        }
        result += literal ?? unknown;
        // A long value that is used very often would fill the memory; no real URL or name is as long as this.
        if (result.length > LONGEST_TEXT)
            return { text: unknown, isComplete: false, isStartUnknown: true };
    }
    return { text: result, isComplete, isStartUnknown };
}
const LONGEST_TEXT = 16_384;
/** The value of a declared variable that is a plain text, and that no extractor may replace. */
function literalOf(name, view) {
    const variable = view.variables.get(name);
    return variable?.isPlain === true && !view.extracted.has(name) ? variable.value : undefined;
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/authentication.js



/** The values of `authentication` that its schema, any text, lets through. */
const authentication = (0,rule/* rule */.H)({
    codes: {
        BASIC_USERNAME_COLON: {
            severity: 'error',
            title: 'Colon in a user name',
            about: 'With HTTP Basic authentication the first colon ends the user name (RFC 7617, section 2).',
        },
        ROLE_ARN_SUSPICIOUS: {
            severity: 'warning',
            title: 'Not the ARN of a role',
            about: 'SIGV4 authentication assumes this role; its ARN has the form `arn:aws:iam::123456789012:role/name`.',
        },
        AUTHENTICATION_EMPTY: {
            severity: 'error',
            title: 'Empty credential',
            about: 'The schema accepts an empty text, but nobody can authenticate with it.',
        },
    },
    *check(view) {
        for (const step of view.steps)
            if (step.authentication !== undefined)
                yield* problems(step.authentication, view);
    },
});
function* problems(item, view) {
    const type = (0,rules_item/* textIn */.r7)(item, 'type') ?? '';
    for (const name of neededBy.get(type) ?? []) {
        const value = (0,rules_item/* textIn */.r7)(item, name);
        if (value === undefined || knownText(value, view, 'x').text !== '')
            continue;
        const message = `"${name}" is empty, and ${type} authentication needs it.`;
        yield {
            code: 'AUTHENTICATION_EMPTY',
            pointer: `${item.pointer}/${name}`,
            message,
            hint: 'Fill it in, or use type NONE.',
        };
    }
    const username = type === 'BASIC' ? (0,rules_item/* textIn */.r7)(item, 'username') : undefined;
    if (username !== undefined && knownText(username, view, 'x').text.includes(':')) {
        const message = 'A user name with a colon cannot be sent: the server reads what follows the colon as the password.';
        yield {
            code: 'BASIC_USERNAME_COLON',
            pointer: `${item.pointer}/username`,
            message,
            hint: 'Put the password into "password".',
        };
    }
    const roleArn = type === 'SIGV4' ? (0,rules_item/* textIn */.r7)(item, 'roleArn') : undefined;
    if (roleArn === undefined || roleArn === '')
        return;
    const known = knownText(roleArn, view, '1');
    if (!known.isComplete || /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(known.text))
        return;
    const message = 'This is not the ARN of an IAM role, which SIGV4 authentication has to assume.';
    const hint = 'It has the form arn:aws:iam::123456789012:role/name: two colons after "iam", twelve digits.';
    yield { code: 'ROLE_ARN_SUSPICIOUS', pointer: `${item.pointer}/roleArn`, message, hint };
}
// Not the user name or password of BASIC (RFC 7617 lets either be empty, and services take a token as one of them), and not
// a client secret (RFC 6749, section 2.3.1).
const neededBy = new Map([
    ['API_KEY', ['apiKey']],
    ['OAUTH_CLIENT_CREDENTIALS', ['clientId']],
    ['SIGV4', ['service', 'region', 'roleArn']],
]);

// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/credential-values.js
var credential_values = __webpack_require__(40693);
// EXTERNAL MODULE: ./lib/core/mask-credentials.js
var mask_credentials = __webpack_require__(71364);
;// CONCATENATED MODULE: ./lib/blueprint/rules/credentials.js




const CREDENTIAL_LITERAL = 'CREDENTIAL_LITERAL';
/** Credentials written into the file. No message ever repeats one; `isSensitive` says so to whoever shows the file. */
const credentials = (0,rule/* rule */.H)({
    codes: {
        CREDENTIAL_LITERAL: {
            severity: 'warning',
            title: 'Credential written into the file',
            about: 'A password, key or token that stands in the blueprint is in the repository, in every artifact of the canary, and in reach of everybody who may read either.',
        },
    },
    *check(view) {
        const context = { uses: usesByVariable(view), refusing: new Set(view.steps.filter(expectsRefusal)) };
        for (const text of view.texts) {
            const matches = [...wholeValue(text, context), ...(0,credential_values/* knownCredentials */.E)(text.text), ...inside(text, context)];
            for (const match of withoutOverlap(matches))
                yield findingOf(match, text);
        }
    },
});
function findingOf({ what, offset, length }, { pointer }) {
    const message = `${what} is written into the file.`;
    const hint = 'Put it into AWS Secrets Manager, write ${AWS_SECRET:name} or ${AWS_SECRET:name:key} here, and change the credential: it is in the history now.';
    return { code: CREDENTIAL_LITERAL, pointer, at: { offset, length }, isSensitive: true, message, hint };
}
function usesByVariable(view) {
    const uses = new Map();
    for (const text of view.texts) {
        for (const part of text.parts) {
            if (part.kind !== 'variable')
                continue;
            const known = uses.get(part.name);
            if (known === undefined)
                uses.set(part.name, [text]);
            else
                known.push(text);
        }
    }
    return uses;
}
function* wholeValue(text, context) {
    if (!(0,credential_values/* isLiteral */.c$)(text.text))
        return;
    const what = text.step === undefined ? roleOfVariable(text, context) : roleOfField(text, context);
    if (what !== undefined)
        yield { what, offset: 0, length: text.text.length };
}
/** Bodies, queries and the like of a request that is expected to be let in. */
function inside({ text, path, step }, { refusing }) {
    if (step === undefined || refusing.has(step) || !['body', 'url', 'sendData'].includes(path[0] ?? ''))
        return [];
    return (0,mask_credentials/* namedCredentials */.Co)(text);
}
function roleOfField({ path, step }, { refusing }) {
    const [first, second = ''] = path;
    if (step === undefined || refusing.has(step) || path.length !== 2)
        return undefined;
    if (!(0,credential_names/* isCredentialName */.hN)(second, 'certain'))
        return undefined;
    if (first === 'authentication')
        return `A credential ("${second}")`;
    return first === 'headers' ? `A credential (header "${second}")` : undefined;
}
/** A variable that is used where credentials go, or whose name says it is one. */
function roleOfVariable({ path: [name = ''], text }, context) {
    const isUsedAsOne = context.uses.get(name)?.some((use) => roleOfField(use, context) !== undefined) === true;
    if (isUsedAsOne)
        return `A credential (the variable "${name}" is used as one)`;
    if (!(0,credential_names/* isCredentialName */.hN)(name, 'certain') || text.length < 6 || /^https?:/i.test(text))
        return undefined;
    return `A credential, by the name of the variable "${name}",`;
}
function expectsRefusal({ assertions }) {
    return assertions.some(({ type, operator, fields }) => {
        if (type !== 'STATUS_CODE' || (operator !== 'EQUALS' && operator !== 'IN_RANGE'))
            return false;
        return [fields['value'], fields['rangeMin']].some((code) => code === 401 || code === 403);
    });
}
/** In order of position; of two that overlap the one that begins first, or else the longer. */
function* withoutOverlap(matches) {
    let end = 0;
    for (const match of [...matches].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
        if (match.offset < end)
            continue;
        end = match.offset + match.length;
        yield match;
    }
}

// EXTERNAL MODULE: ./lib/blueprint/rules/diagnostics-of.js
var diagnostics_of = __webpack_require__(62189);
// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
;// CONCATENATED MODULE: ./lib/blueprint/rules/encodings.js



/** Bytes of TCP steps, written as text in an encoding. */
const encodings = (0,rule/* rule */.H)({
    codes: {
        HEX_INVALID: {
            severity: 'error',
            title: 'Not hexadecimal',
            about: 'With encoding HEX a text is pairs of hexadecimal digits. AWS documents neither case nor separators; canary-preflight ignores case and white space.',
        },
        ASCII_INVALID: {
            severity: 'warning',
            title: 'Not ASCII',
            about: 'With encoding ASCII only the characters U+0000 to U+007F can be sent or compared.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            if (step.checkerType !== 'TCP')
                continue;
            yield* encodings_problems(step, ['sendData', 'expectedResponse']);
            for (const assertion of step.assertions) {
                // What REGEX_MATCH has is a pattern over the digits.
                if (assertion.type !== 'RESPONSE_DATA' || assertion.operator === 'REGEX_MATCH')
                    continue;
                yield* encodings_problems(assertion, ['value']);
            }
        }
    },
});
function* encodings_problems(item, names) {
    const encoding = (0,rules_item/* textIn */.r7)(item, 'encoding');
    for (const name of names) {
        const value = (0,rules_item/* textIn */.r7)(item, name);
        if (value === undefined || value.includes('${'))
            continue;
        const pointer = `${item.pointer}/${name}`;
        if (encoding === 'HEX')
            yield* hexProblem(value, pointer);
        const foreign = encoding === 'ASCII' ? /[^\0-\x7f]/u.exec(value) : null;
        if (foreign === null)
            continue;
        const message = `The encoding is ASCII, which has no character ${(0,show/* codePointName */.R8)(foreign[0])}.`;
        const at = { offset: foreign.index, length: foreign[0].length };
        yield { code: 'ASCII_INVALID', pointer, at, message, hint: 'Use encoding UTF-8, or HEX for bytes.' };
    }
}
function* hexProblem(value, pointer) {
    const foreign = /[^0-9a-fA-F\s]/u.exec(value);
    const hint = 'Write two hexadecimal digits for each byte, as in "50494e470d0a".';
    if (foreign !== null) {
        const message = `The encoding is HEX, and this character (${(0,show/* codePointName */.R8)(foreign[0])}) is no hexadecimal digit.`;
        yield { code: 'HEX_INVALID', pointer, at: { offset: foreign.index, length: foreign[0].length }, message, hint };
        return;
    }
    const digits = value.replaceAll(/\s/g, '').length;
    if (digits % 2 === 0)
        return;
    const message = `The encoding is HEX, and ${digits} digits are no whole number of bytes.`;
    yield { code: 'HEX_INVALID', pointer, message, hint };
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/extractors.js


/** What an extractor sets, and what it has to read from. */
const extractors = (0,rule/* rule */.H)({
    codes: {
        EXTRACTOR_SHADOWS_VARIABLE: {
            severity: 'warning',
            title: 'Extractor with the name of a variable',
            about: 'AWS does not document which value wins when an extractor and `variables` define one name.',
        },
        EXTRACTOR_DUPLICATE: {
            severity: 'warning',
            title: 'Two extractors of one name in a step',
            about: 'AWS does not document which of the two values is kept.',
        },
        EXTRACTOR_REPLACED: {
            severity: 'notice',
            title: 'A later step extracts the same name again',
            about: 'Steps run one after the other, so the later value presumably replaces the earlier one; AWS does not document it.',
        },
        EXTRACTOR_NOT_HTTP: {
            severity: 'warning',
            title: 'Extractor in a step without a body',
            about: 'The schema accepts extractors in DNS, SSL and TCP steps, but only HTTP steps have a body to read.',
        },
        EXTRACTOR_WITHOUT_BODY: {
            severity: 'error',
            title: 'Extractor on a HEAD request',
            about: 'The response to HEAD has no body (RFC 9110, section 9.3.2), so nothing can be extracted.',
        },
        EXTRACTOR_TAKES_WHOLE_BODY: {
            severity: 'warning',
            title: 'Extractor with neither path nor regex',
            about: 'The schema accepts it and AWS does not document what it extracts. canary-preflight takes the whole body.',
        },
        EXTRACTOR_REGEX_ALONE: {
            severity: 'notice',
            title: 'Extractor with a regex and no path',
            about: 'AWS does not document how `path` and `regex` combine. canary-preflight applies the regex to what the path selects, or to the whole body when there is no path.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            const seen = new Set();
            for (const extractor of step.extractors) {
                yield* nameProblems(extractor, step, view, seen);
                yield* sourceProblems(extractor, step);
            }
        }
    },
});
function* nameProblems(extractor, step, view, seen) {
    const name = (0,rules_item/* textIn */.r7)(extractor, 'name');
    if (name === undefined)
        return;
    const pointer = `${extractor.pointer}/name`;
    const [first] = view.extracted.get(name) ?? [];
    if (seen.has(name)) {
        const message = `The step has two extractors named "${name}"; AWS does not document which value is kept.`;
        yield { code: 'EXTRACTOR_DUPLICATE', pointer, message, hint: 'Rename or remove one of them.' };
    }
    else if (view.variables.has(name)) {
        const message = `The extractor sets "${name}", which "variables" defines too; AWS does not document which value wins.`;
        yield { code: 'EXTRACTOR_SHADOWS_VARIABLE', pointer, message, hint: 'Rename the extractor or the variable.' };
    }
    else if (first !== undefined && first !== step) {
        const message = `"${name}" was extracted in ${first.label} already; the later steps presumably see this value.`;
        yield { code: 'EXTRACTOR_REPLACED', pointer, message, hint: 'Give it another name unless that is meant.' };
    }
    seen.add(name);
}
function* sourceProblems(extractor, step) {
    const { pointer } = extractor;
    const name = (0,rules_item/* textIn */.r7)(extractor, 'name');
    const at = name === undefined ? { pointer } : { pointer: `${pointer}/name` };
    if (step.checkerType !== undefined && ['DNS', 'SSL', 'TCP'].includes(step.checkerType)) {
        const message = `An extractor reads a response body, and a ${step.checkerType} step has none.`;
        yield { code: 'EXTRACTOR_NOT_HTTP', ...at, message, hint: 'Remove the extractor, or move it to an HTTP step.' };
        return;
    }
    if ((0,rules_item/* textIn */.r7)(step, 'httpMethod') === 'HEAD') {
        const message = 'The response to HEAD has no body, so nothing can be extracted.';
        yield { code: 'EXTRACTOR_WITHOUT_BODY', ...at, message, hint: 'Use GET.' };
        return;
    }
    if ((0,rules_item/* hasMember */.z$)(extractor, 'path'))
        return;
    if ((0,rules_item/* hasMember */.z$)(extractor, 'regex')) {
        const message = 'This regex has no "path" beside it; canary-preflight applies it to the whole body.';
        const hint = 'AWS does not document what a regex without a path is applied to: run the canary once to be sure.';
        yield { code: 'EXTRACTOR_REGEX_ALONE', pointer: `${pointer}/regex`, message, hint };
        return;
    }
    const message = 'The extractor has neither "path" nor "regex", so the whole body becomes the value.';
    const hint = 'Add "path" with a JSONPath such as "$.id", or "regex".';
    yield { code: 'EXTRACTOR_TAKES_WHOLE_BODY', ...at, message, hint };
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/headers.js



/** Request headers, and names of headers elsewhere in a step. */
const headers = (0,rule/* rule */.H)({
    codes: {
        HEADER_SET_BY_RUNTIME: {
            severity: 'warning',
            title: 'Header that the HTTP client sets',
            about: 'Host, Content-Length and the headers of the connection follow from the URL, the body and the connection. A value written by hand is overwritten, refused, or makes the request invalid; AWS does not document which.',
        },
        HEADER_SET_BY_AUTHENTICATION: {
            severity: 'warning',
            title: 'Header that the authentication sets too',
            about: 'AWS does not document which value is sent when `headers` and `authentication` set one header.',
        },
        HEADER_DUPLICATE: {
            severity: 'warning',
            title: 'One header in two spellings',
            about: 'Names of headers are the same in upper and lower case (RFC 9110, section 5.1).',
        },
        HEADER_VALUE_INVALID: {
            severity: 'error',
            title: 'Header value that cannot be sent',
            about: 'Line breaks and other control characters cannot stand in a header (RFC 9110, section 5.5), nor can characters beyond U+00FF.',
        },
        HEADER_NAME_INVALID: {
            severity: 'error',
            title: 'Impossible header name',
            about: "The name of a header has letters, digits and !#$%&'*+-.^_`|~ only (RFC 9110, section 5.1).",
        },
    },
    *check(view) {
        for (const step of view.steps) {
            const names = new Map();
            for (const header of step.headers) {
                yield* valueProblems(header);
                yield* ownerProblems(header, step);
                const lower = header.name.toLowerCase();
                const other = names.get(lower);
                if (other === undefined)
                    names.set(lower, header.name);
                else {
                    const message = `"${header.name}" and "${other}" are one header.`;
                    const hint = 'Keep one of them; a header that needs several values takes them separated by commas.';
                    yield { code: 'HEADER_DUPLICATE', pointer: header.pointer, at: 'key', message, hint };
                }
            }
            yield* headers_nameProblems(step);
        }
    },
});
function* valueProblems({ value, name, pointer }) {
    const match = /[^\t\x20-\x7e\x80-\xff]/u.exec(value);
    if (match === null)
        return;
    const [character] = match;
    const what = /[\r\n]/.test(character) ? 'a line break' : `the character ${(0,show/* codePointName */.R8)(character)}`;
    const message = `The header "${name}" holds ${what}, which cannot be sent.`;
    const hint = 'Remove it. Text beyond Latin-1 must be percent-encoded or otherwise encoded.';
    const at = { offset: match.index, length: character.length };
    yield { code: 'HEADER_VALUE_INVALID', pointer, at, message, hint };
}
function* ownerProblems({ name, pointer }, step) {
    const lower = name.toLowerCase();
    if (ofTheClient.has(lower)) {
        const message = `"${name}" is set by the HTTP client; AWS does not document whether a value written here is sent.`;
        const hint = lower === 'host' ? 'Put the host into the URL.' : 'Remove it.';
        yield { code: 'HEADER_SET_BY_RUNTIME', pointer, at: 'key', message, hint };
    }
    const type = step.authentication === undefined ? undefined : (0,rules_item/* textIn */.r7)(step.authentication, 'type');
    if (type === undefined || !setByAuthentication(type, step).includes(lower))
        return;
    const message = `"${name}" is set by the ${type} authentication too; AWS does not document which value is sent.`;
    yield { code: 'HEADER_SET_BY_AUTHENTICATION', pointer, at: 'key', message, hint: 'Keep one of the two.' };
}
function setByAuthentication(type, { authentication }) {
    switch (type) {
        case 'BASIC':
        case 'OAUTH_CLIENT_CREDENTIALS':
            return ['authorization'];
        case 'SIGV4':
            return ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];
        case 'API_KEY': {
            const name = authentication === undefined ? undefined : (0,rules_item/* textIn */.r7)(authentication, 'headerName');
            return [(name ?? 'X-API-Key').toLowerCase()];
        }
        default:
            return [];
    }
}
/** Where the schema takes any text as the name of a header. */
function* headers_nameProblems(step) {
    const items = [...step.assertions.filter(({ type }) => type === 'HEADER'), step.authentication];
    for (const item of items) {
        const name = item === undefined ? undefined : (0,rules_item/* textIn */.r7)(item, 'headerName');
        if (item === undefined || name === undefined || name.includes('${') || /^[\w!#$%&'*+.^`|~-]+$/.test(name))
            continue;
        const message = name === '' ? 'The header has no name.' : 'This is no name of a header, so it can be in no request or response.';
        const hint = name.trim().endsWith(':') ? 'Remove the colon.' : 'Write only the name, as in "Content-Type".';
        const code = 'HEADER_NAME_INVALID';
        yield { code, pointer: `${item.pointer}/headerName`, message, hint };
    }
}
const ofTheClient = new Set([
    'connection',
    'content-length',
    'expect',
    'host',
    'http2-settings',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);

;// CONCATENATED MODULE: ./lib/blueprint/rules/methods.js


/** What the method of a request leaves no room for. */
const methods = (0,rule/* rule */.H)({
    codes: {
        BODY_WITHOUT_EFFECT: {
            severity: 'warning',
            title: 'Body on a GET or HEAD request',
            about: 'A body on GET or HEAD has no defined meaning (RFC 9110, section 9.3.1), and servers may refuse or ignore it. AWS documents `body` for POST and PUT.',
        },
        BODY_ASSERTION_ON_HEAD: {
            severity: 'error',
            title: 'Assertion on the body of a HEAD response',
            about: 'The response to HEAD has no body (RFC 9110, section 9.3.2), so the assertion always fails, or verifies nothing.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            if (step.checkerType !== undefined && step.checkerType !== 'HTTP')
                continue;
            const method = (0,rules_item/* textIn */.r7)(step, 'httpMethod');
            if ((method === 'GET' || method === 'HEAD') && (0,rules_item/* hasMember */.z$)(step, 'body')) {
                const pointer = `${step.pointer}/body`;
                const message = `A body on ${method} has no defined meaning; servers may refuse or ignore it.`;
                const hint = 'Remove it, or use the method that the endpoint is made for.';
                yield { code: 'BODY_WITHOUT_EFFECT', pointer, at: 'key', message, hint };
            }
            if (method !== 'HEAD')
                continue;
            for (const assertion of step.assertions) {
                if (assertion.type !== 'BODY')
                    continue;
                const pointer = `${assertion.pointer}/type`;
                const message = 'The response to HEAD has no body, so this verifies nothing.';
                yield { code: 'BODY_ASSERTION_ON_HEAD', pointer, message, hint: 'Use GET, or assert on STATUS_CODE or HEADER.' };
            }
        }
    },
});

// EXTERNAL MODULE: ./lib/blueprint/json-path.js
var json_path = __webpack_require__(3909);
;// CONCATENATED MODULE: ./lib/blueprint/rules/goessner.js
/** Reads a path by the grammar of that library, or says where it cannot. */
function parseGoessner(text) {
    const selectors = [];
    let at = 0;
    if (text.startsWith('$'))
        at = 1;
    else {
        // The `$` and the first dot may be left out.
        const first = match(MEMBER, text, 0);
        if (first === undefined)
            return { ok: false, offset: 0 };
        selectors.push(memberFrom(first, 0, false));
        at = first.length;
    }
    while (at < text.length) {
        const isDescendant = text.startsWith('..', at);
        const dots = isDescendant ? 2 : text.startsWith('.', at) ? 1 : 0;
        const from = at + dots;
        if (text.startsWith('[', from) && dots !== 1) {
            const end = readBrackets({ text, from: from + 1, isDescendant, selectors });
            if (end.ok)
                at = end.at;
            else
                return { ok: false, offset: end.at };
            continue;
        }
        const member = dots === 0 ? undefined : match(MEMBER, text, from);
        if (member === undefined)
            return { ok: false, offset: from };
        selectors.push(memberFrom(member, from, isDescendant));
        at = from + member.length;
    }
    return { ok: true, selectors };
}
function readBrackets({ text, from, isDescendant, selectors }) {
    const single = match(SINGLE, text, from);
    if (single !== undefined) {
        const end = from + single.length;
        if (text[end] !== ']')
            return { ok: false, at: end };
        const kind = single === '*' ? 'wildcard' : single.startsWith('?') ? 'filter' : 'script';
        selectors.push({ kind, text: single, offset: from, isDescendant, isInUnion: false });
        return { ok: true, at: end + 1 };
    }
    const listed = [];
    for (let at = from;; at++) {
        const one = match(LISTED, text, at);
        if (one === undefined)
            return { ok: false, at };
        listed.push({ text: one, offset: at });
        at += one.length;
        if (text[at] === ',')
            continue;
        if (text[at] !== ']')
            return { ok: false, at };
        const isInUnion = listed.length > 1;
        selectors.push(...listed.map((item) => ({ ...item, kind: kindOfListed(item.text), isDescendant, isInUnion })));
        return { ok: true, at: at + 1 };
    }
}
function kindOfListed(text) {
    if (/^["']/.test(text))
        return 'name';
    return text.includes(':') ? 'slice' : 'index';
}
function memberFrom(text, offset, isDescendant) {
    const kind = text === '*' ? 'wildcard' : text.startsWith('(') ? 'script' : /^-?[0-9]/.test(text) ? 'index' : 'name';
    return { kind, text, offset, isDescendant, isInUnion: false };
}
function match(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0];
}
// Its lexer knows no white space; a script or filter ends at the first `)` before a `]`.
const INTEGER = '-?(?:0|[1-9][0-9]*)';
const MEMBER = new RegExp(`\\*|[a-zA-Z_]+[a-zA-Z0-9_]*|\\(.+?\\)(?=\\])|${INTEGER}`, 'y');
const SINGLE = /\*|\(.+?\)(?=\])|\?\(.+?\)(?=\])/y;
const LISTED = new RegExp(`(?:${INTEGER})?:(?:${INTEGER})?(?::(?:${INTEGER})?)?|${INTEGER}` +
    `|"(?:\\\\["bfnrt/\\\\]|\\\\u[a-fA-F0-9]{4}|[^"\\\\])*"|'(?:\\\\['bfnrt/\\\\]|\\\\u[a-fA-F0-9]{4}|[^'\\\\])*'`, 'y');

;// CONCATENATED MODULE: ./lib/blueprint/rules/portability.js

/** The first construct of a valid RFC 9535 path that the npm library `jsonpath` refuses or reads differently. */
function firstDifference(text) {
    const parsed = parseGoessner(text);
    if (!parsed.ok)
        return refusal(text, parsed.offset);
    for (const selector of parsed.selectors) {
        const difference = differenceIn(selector, text);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
/** Whether a path of names and indexes names something that JavaScript lends to every object or list. */
function namesInherited(text) {
    return text.split(/[^\w]+/).some((name) => INHERITED.has(name));
}
/** Whether a filter could be an expression of the older dialect: JavaScript over `@`. */
function isScriptLike(filter) {
    let at = filter.startsWith('?') ? 2 : 1;
    while (at < filter.length - 1) {
        FILTER_TOKEN.lastIndex = at;
        const token = /^(?:[=!]==|[-+*/%?:])/.exec(filter.slice(at))?.[0] ?? FILTER_TOKEN.exec(filter)?.[0];
        if (token === undefined)
            return false;
        at += token.length;
    }
    return true;
}
function refusal(text, offset) {
    const at = Math.min(offset, text.length - 1);
    const rest = text.slice(at);
    if (/^\?(?!\()/.test(rest)) {
        const what = 'is a filter without round brackets, which that library cannot read';
        const hint = 'Write the condition in round brackets: [?(@.state == "open")].';
        return { offset: at, length: Math.max(rest.indexOf(']'), 1), what, hint };
    }
    if (/^\s/.test(rest)) {
        const what = 'is white space, which that library cannot read between the parts of a path';
        return { offset: at, length: 1, what, hint: 'Remove it.' };
    }
    if (/^[^\0-\x7f]|^-/.test(rest)) {
        const what = 'cannot stand in a name after a dot for that library';
        return { offset: at, length: 1, what, hint: "Write the name in brackets and quotes: ['foo-bar']." };
    }
    return { offset: at, length: 1, what: 'is where that library stops reading', hint: simpler };
}
function differenceIn(selector, text) {
    const { kind, offset, isDescendant, isInUnion } = selector;
    const at = { offset, length: selector.text.length };
    if (kind === 'index' && selector.text.startsWith('-')) {
        const slice = selector.text === '-1' ? '[-1:]' : `[${selector.text}:${Number(selector.text) + 1}]`;
        const what = 'selects nothing there: that library knows no negative index';
        return { ...at, what, hint: `Write ${slice}, which selects the same item.` };
    }
    if (kind === 'slice' && isDescendant)
        return { ...at, what: 'makes that library fail: it has no slice after ".."', hint: simpler };
    if (isInUnion && isDescendant)
        return { ...at, what: 'is read differently by that library after ".."', hint: simpler };
    if (kind === 'slice' && /:0$/.test(selector.text) && selector.text.split(':').length === 3) {
        return { ...at, what: 'is a slice with step 0, which that library refuses', hint: 'Use a step of at least 1.' };
    }
    if (kind === 'filter')
        return differenceInFilter(selector);
    if (kind !== 'name')
        return undefined;
    const name = selector.text.replace(/^["']|["']$/g, '');
    if (name.includes('\\'))
        return { ...at, what: 'holds an escape sequence, which that library does not undo', hint: simpler };
    if (INHERITED.has(name)) {
        const what = `is the number of items there when the value is a list; RFC 9535 only looks for a member named "length"`;
        if (name !== 'length')
            return { ...at, what: 'is also found there when the JSON has no such member', hint: simpler };
        return {
            ...at,
            what,
            hint: `To demand at least one item, assert EXISTS on "${text.slice(0, offset).replace(/[.['"]+$/, '')}[0]".`,
        };
    }
    return undefined;
}
function differenceInFilter({ text, offset }) {
    let at = 2;
    const tokens = [];
    while (at < text.length - 1) {
        FILTER_TOKEN.lastIndex = at;
        const match = FILTER_TOKEN.exec(text);
        const [kind, token] = Object.entries(match?.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
        if (kind === undefined || token === undefined)
            return foreignInFilter(text, at, offset);
        if (kind !== 'space')
            tokens.push({ kind, text: token, at });
        at += token.length;
    }
    for (const [index, token] of tokens.entries()) {
        const isCompared = [tokens[index - 1], tokens[index + 1]].some((other) => other?.kind === 'comparison');
        const where = { offset: offset + token.at, length: token.text.length };
        if (token.kind === 'current' && /\.length\b|\['length'\]|\["length"\]/.test(token.text)) {
            const what = 'is the length of a list or text there; RFC 9535 only looks for a member named "length"';
            return { ...where, what, hint: simpler };
        }
        if (token.kind === 'current' && /\[-/.test(token.text)) {
            return { ...where, what: 'selects nothing there: that library knows no negative index', hint: simpler };
        }
        if (token.kind === 'current' && !isCompared) {
            const what = 'tests there whether the value is true, by RFC 9535 whether it exists: 0, false, null and "" differ';
            return { ...where, what, hint: 'Compare the value with what you expect: [?(@.active == true)].' };
        }
        if (token.kind === 'null') {
            return { ...where, what: 'also equals a missing member there, but not by RFC 9535', hint: simpler };
        }
    }
    return undefined;
}
function foreignInFilter(text, at, offset) {
    const rest = text.slice(at);
    const call = /^[a-z][a-z0-9_]*(?=\()/.exec(rest);
    if (call !== null) {
        const what = `is a function of RFC 9535, which that library refuses`;
        return { offset: offset + at, length: call[0].length, what, hint: simpler };
    }
    const what = rest.startsWith('$')
        ? 'refers to the whole document, which that library does not have inside a filter'
        : 'cannot stand in a filter for that library';
    return { offset: offset + at, length: 1, what, hint: simpler };
}
/** Found on every object of JavaScript, and `length` on every list: that library looks with `in`. */
const INHERITED = new Set(['length', ...Object.getOwnPropertyNames(Object.prototype)]);
/** What both dialects have inside `?(...)`. */
const FILTER_TOKEN = /(?<space>[ \t]+)|(?<current>@(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:-?[0-9]+|'[^'\\]*'|"[^"\\]*")\])*)|(?<comparison>[=!]=|<=?|>=?)|(?<logic>&&|\|\||!|[()])|(?<null>null\b)|(?<literal>true\b|false\b|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|'[^'\\]*'|"[^"\\]*")/y;
const simpler = 'Use a path of names, indexes from 0, "*" and ".." if you can: every JSONPath library reads those alike.';

;// CONCATENATED MODULE: ./lib/blueprint/rules/paths.js






/** JSONPaths of assertions and extractors. */
const paths = (0,rule/* rule */.H)({
    codes: {
        JSONPATH_INVALID: {
            severity: 'error',
            title: 'Invalid JSONPath',
            about: 'The text is a path neither by RFC 9535 nor by the older dialect of the library that AWS names.',
        },
        JSONPATH_NOT_STANDARD: {
            severity: 'warning',
            title: 'JSONPath of the older dialect only',
            about: 'The grammar of the npm library `jsonpath`, which the release notes of the AWS runtime name, takes this path; RFC 9535 does not have it. canary-preflight evaluates RFC 9535 and never executes scripts, so a step with this path cannot pass here.',
        },
        JSONPATH_NOT_PORTABLE: {
            severity: 'warning',
            title: 'JSONPath that AWS reads differently',
            about: 'A path of RFC 9535 that the npm library `jsonpath`, which the release notes of the AWS runtime name, refuses or reads differently. What passes here may fail there.',
        },
        JSONPATH_SEVERAL_VALUES: {
            severity: 'notice',
            title: 'JSONPath that can select several values',
            about: 'AWS does not document which value counts when a path selects several. canary-preflight takes the first.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            for (const assertion of step.assertions) {
                if (assertion.type !== 'BODY' || (0,rules_item/* textIn */.r7)(assertion, 'target') === 'TEXT')
                    continue;
                const purpose = assertion.operator === 'EXISTS' ? undefined : 'compared';
                yield* paths_problems(assertion, purpose);
            }
            for (const extractor of step.extractors)
                yield* paths_problems(extractor, 'extracted');
        }
    },
});
function* paths_problems(item, purpose) {
    const text = (0,rules_item/* textIn */.r7)(item, 'path');
    // What a reference brings in is part of the path.
    if (text === undefined || text.includes('${'))
        return;
    const pointer = `${item.pointer}/path`;
    if ((0,json_path/* isPlainJsonPath */.un)(text) && !namesInherited(text)) {
        if (/\.\.|\*/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, '')))
            yield* severalValues(pointer, purpose);
        return;
    }
    const compiled = (0,json_path/* compileJsonPath */.nO)(text);
    if (!compiled.ok) {
        yield text.length <= json_path/* LONGEST_PATH */.fN && isOlderDialect(text)
            ? notStandard(text, pointer)
            : invalid(text, compiled, pointer);
        return;
    }
    const difference = firstDifference(text);
    if (difference !== undefined) {
        const { offset, length, what, hint } = difference;
        const found = (0,show/* quote */.hD)(text.slice(offset, offset + length));
        const message = `In the JSONPath library that AWS names (npm jsonpath), ${found} ${what}.`;
        yield { code: 'JSONPATH_NOT_PORTABLE', pointer, at: { offset, length }, message, hint };
    }
    if (!compiled.path.isSingular)
        yield* severalValues(pointer, purpose);
}
function isOlderDialect(text) {
    const parsed = parseGoessner(text);
    return (parsed.ok && parsed.selectors.every(({ kind, text }) => !['filter', 'script'].includes(kind) || isScriptLike(text)));
}
function* severalValues(pointer, purpose) {
    if (purpose === undefined)
        return;
    const message = `This path can select several values; AWS does not document which is ${purpose}, canary-preflight takes the first.`;
    yield {
        code: 'JSONPATH_SEVERAL_VALUES',
        pointer,
        message,
        hint: 'Select one value with an index, as in "$.items[0].id".',
    };
}
function invalid(text, { message, offset }, pointer) {
    const at = offset < text.length ? { at: { offset, length: 1 } } : {};
    const hint = text.startsWith('$')
        ? 'A path is made of names, indexes, "*" and "..": "$.items[0].id", "$[\'foo-bar\']".'
        : 'A path begins with "$", the whole body: "$.status".';
    return { code: 'JSONPATH_INVALID', pointer, ...at, message: `This is no JSONPath: ${message}.`, hint };
}
function notStandard(text, pointer) {
    const where = { code: 'JSONPATH_NOT_STANDARD', pointer };
    if (!text.startsWith('$')) {
        const message = 'This path does not begin with "$"; RFC 9535 demands it, so canary-preflight cannot evaluate the path.';
        return { ...where, message, hint: `Write ${(0,show/* quote */.hD)(text.startsWith('[') ? `$${text}` : `$.${text}`)}.` };
    }
    const script = /\([^?][\s\S]*?\)(?=\])/.exec(text);
    const message = 'RFC 9535 does not have this, so canary-preflight cannot evaluate the path; it never executes scripts.';
    if (script === null || text[script.index - 1] === '?') {
        return { ...where, message, hint: 'Filters compare with ==, !=, <, <=, > and >= only: [?(@.state == "open")].' };
    }
    const hint = /@\.length\s*-\s*1/.test(script[0])
        ? 'For the last item write [-1:].'
        : 'Write an index or a slice instead.';
    return { ...where, at: { offset: script.index, length: script[0].length }, message, hint };
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/assertion-truth.js
/** `otherIndex`: of the assertion it contradicts; undefined when only all before it together leave no way out. */
function contradiction(pointer, otherIndex) {
    const message = otherIndex === undefined
        ? 'This contradicts the assertions before it: no response satisfies all.'
        : `This contradicts assertion ${otherIndex + 1} of this step: no response satisfies both.`;
    const hint = 'All assertions of a step must be true; remove or correct one of them.';
    return { code: 'ASSERTIONS_CONTRADICT', pointer, message, hint };
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/flag-assertions.js


/** What assertions on yes or no say against each other, and against those that need a value. */
function* flagFindings(step) {
    const answers = new Map();
    for (const [index, assertion] of step.assertions.entries()) {
        const subject = subjectOf(assertion);
        const isTrue = (0,rules_item/* flagIn */.kx)(assertion, 'value');
        if (subject === undefined || isTrue === undefined)
            continue;
        const pointer = `${assertion.pointer}/value`;
        const earlier = answers.get(subject);
        if (earlier === undefined)
            answers.set(subject, { isTrue, index });
        else if (earlier.isTrue !== isTrue)
            yield contradiction(pointer, earlier.index);
        if (subject === 'BODY $' && isTrue) {
            const message = 'The path "$" is the whole body, which is always there when the body is JSON.';
            const hint = 'Name a member that a good response has, as in "$.status".';
            yield { code: 'ASSERTION_ALWAYS_TRUE', pointer: `${assertion.pointer}/path`, message, hint };
        }
    }
    for (const assertion of step.assertions) {
        const absent = absenceOf(assertion);
        const denial = absent === undefined ? undefined : answers.get(absent);
        if (denial !== undefined && !denial.isTrue)
            yield contradiction(`${assertion.pointer}/type`, denial.index);
    }
}
function subjectOf(assertion) {
    switch (assertion.type) {
        case 'HEADER':
            return assertion.operator === 'EXIST' ? headerSubject(assertion) : undefined;
        case 'BODY':
            return assertion.operator === 'EXISTS' ? bodySubject(assertion) : undefined;
        case 'AUTHORITATIVE':
        case 'CERTIFICATE_VALID':
        case 'CERTIFICATE_TRANSPARENCY':
        case 'CONNECTION_SUCCESSFUL':
            return assertion.type;
        default:
            return undefined;
    }
}
/** The subject whose denial leaves this assertion nothing to look at. */
function absenceOf(assertion) {
    const { type, operator = '' } = assertion;
    // What a negative comparison says of something absent is not documented; a size may be 0.
    if (type === 'RESPONSE_SIZE')
        return operator === 'GREATER_THAN' ? 'CONNECTION_SUCCESSFUL' : undefined;
    if (!['EQUALS', 'CONTAINS', 'REGEX_MATCH', 'STARTS_WITH', 'ENDS_WITH'].includes(operator))
        return undefined;
    if (type === 'RESPONSE_DATA')
        return 'CONNECTION_SUCCESSFUL';
    if (type === 'HEADER')
        return headerSubject(assertion);
    return type === 'BODY' ? bodySubject(assertion) : undefined;
}
function headerSubject(assertion) {
    return `HEADER ${(0,rules_item/* textIn */.r7)(assertion, 'headerName')?.toLowerCase()}`;
}
function bodySubject(assertion) {
    return (0,rules_item/* textIn */.r7)(assertion, 'target') === 'TEXT' ? 'BODY' : `BODY ${(0,rules_item/* textIn */.r7)(assertion, 'path')}`;
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/number-set.js
const ALL = { min: -Infinity, max: Infinity, isMinOpen: false, isMaxOpen: false, without: [] };
/** The numbers for which the comparison is true; undefined for an operator that compares no numbers. */
function numbersWhere(operator, value) {
    switch (operator) {
        case 'EQUALS':
            return { ...ALL, min: value, max: value };
        case 'NOT_EQUALS':
            return { ...ALL, without: [value] };
        case 'GREATER_THAN':
            return { ...ALL, min: value, isMinOpen: true };
        case 'LESS_THAN':
            return { ...ALL, max: value, isMaxOpen: true };
        default:
            return undefined;
    }
}
function intersection(a, b) {
    const low = a.min === b.min ? { min: a.min, isMinOpen: a.isMinOpen || b.isMinOpen } : a.min > b.min ? a : b;
    const high = a.max === b.max ? { max: a.max, isMaxOpen: a.isMaxOpen || b.isMaxOpen } : a.max < b.max ? a : b;
    return {
        min: low.min,
        isMinOpen: low.isMinOpen,
        max: high.max,
        isMaxOpen: high.isMaxOpen,
        without: [...a.without, ...b.without],
    };
}
/** Whether no number of the domain is in the set. */
function isEmpty(set, domain) {
    const { min, max, isOpen } = bounds(set, domain);
    if (min > max || (min === max && isOpen))
        return true;
    if (!domain.isWhole)
        return min === max && set.without.includes(min);
    const left = max - min + 1;
    const removed = new Set(set.without.filter((value) => Number.isInteger(value) && value >= min && value <= max));
    return removed.size >= left;
}
/** Whether every number of the domain is in the set. */
function isEverything(set, domain) {
    const { min, max, isOpen } = bounds(set, domain);
    const isExcluded = set.without.some((value) => value >= domain.min && value <= domain.max && (!domain.isWhole || Number.isInteger(value)));
    return min === domain.min && max === domain.max && !isOpen && !isExcluded;
}
/** The ends of what is left of the domain, whole numbers when the domain is. */
function bounds(set, domain) {
    if (domain.isWhole) {
        const min = set.isMinOpen ? Math.floor(set.min) + 1 : Math.ceil(set.min);
        const max = set.isMaxOpen ? Math.ceil(set.max) - 1 : Math.floor(set.max);
        return { min: Math.max(min, domain.min), max: Math.min(max, domain.max), isOpen: false };
    }
    const min = Math.max(set.min, domain.min);
    const max = Math.min(set.max, domain.max);
    const isOpen = (set.isMinOpen && set.min === min) || (set.isMaxOpen && set.max === max);
    return { min, max, isOpen };
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/number-assertions.js



/** What each assertion on a number lets through of what can come, and what all of a step leave together. */
function* numberFindings(step) {
    const soFar = new Map();
    for (const [index, assertion] of step.assertions.entries()) {
        const set = numbersOf(assertion);
        const range = rangeOf(assertion, step);
        if (set === undefined || range === undefined || isReversed(assertion))
            continue;
        const single = singleProblem(assertion, set, range);
        if (single !== undefined)
            yield single;
        if (single?.code === 'ASSERTION_NEVER_TRUE')
            continue;
        const before = soFar.get(range.name) ?? { set: ALL, numbers: [] };
        const both = intersection(before.set, set);
        if (isEmpty(both, range.possible)) {
            const other = before.numbers.find((number) => isEmpty(intersection(number.set, set), range.possible));
            const member = assertion.operator === 'IN_RANGE' ? 'rangeMin' : 'value';
            yield contradiction(`${assertion.pointer}/${member}`, other?.index);
            continue;
        }
        // A list longer than this is no list a person reads, and all before are compared with each.
        if (before.numbers.length === MOST_COMPARED)
            continue;
        before.numbers.push({ set, index });
        before.set = both;
        soFar.set(range.name, before);
    }
}
const MOST_COMPARED = 100;
function rangeOf(assertion, step) {
    switch (assertion.type) {
        case 'STATUS_CODE':
            return ranges.status;
        case 'RESPONSE_TIME': {
            // Without a written time-out either default may hold, 5000 (schema) or 30000 (documentation).
            const max = step.timeoutMs ?? 30_000;
            const what = `the response time, which the time-out ends at ${max} ms`;
            const possible = { min: 0, max, isWhole: false };
            // At the limit itself the step times out; times are measured in thousandths of a millisecond at best.
            return { name: 'RESPONSE_TIME', what, possible, usual: { ...possible, max: max - 0.001 } };
        }
        case 'RECORD_COUNT':
            return ranges.count;
        case 'TTL':
            return ranges.ttl;
        case 'RESPONSE_SIZE':
            return ranges.size;
        case 'CERTIFICATE_EXPIRY':
            return ranges.expiry;
        default:
            return undefined;
    }
}
const counting = { min: 0, max: Infinity, isWhole: true };
const seconds = { min: 0, max: 2 ** 31 - 1, isWhole: true };
const hours = { min: -Infinity, max: Infinity, isWhole: false };
const ranges = {
    status: {
        name: 'STATUS_CODE',
        what: 'the status code of a final response, 200 to 599',
        // 101 is final too, but only after an Upgrade that no step can ask for.
        possible: { min: 101, max: 599, isWhole: true },
        usual: { min: 200, max: 599, isWhole: true },
    },
    count: { name: 'RECORD_COUNT', what: 'the number of records', possible: counting, usual: counting },
    ttl: { name: 'TTL', what: 'a TTL, 0 to 2147483647 seconds', possible: seconds, usual: seconds },
    size: { name: 'RESPONSE_SIZE', what: 'the number of bytes', possible: counting, usual: counting },
    expiry: { name: 'CERTIFICATE_EXPIRY', what: 'the time left', possible: hours, usual: hours },
};
function numbersOf(assertion) {
    const { operator, type } = assertion;
    if (operator === 'IN_RANGE' && type === 'STATUS_CODE') {
        const min = (0,rules_item/* numberIn */.Po)(assertion, 'rangeMin');
        const max = (0,rules_item/* numberIn */.Po)(assertion, 'rangeMax');
        return min === undefined || max === undefined ? undefined : { ...ALL, min, max };
    }
    const value = (0,rules_item/* numberIn */.Po)(assertion, 'value');
    if (value === undefined || operator === undefined)
        return undefined;
    const isInDays = type === 'CERTIFICATE_EXPIRY' && (0,rules_item/* textIn */.r7)(assertion, 'unit') !== 'HOURS';
    return numbersWhere(operator, isInDays ? value * 24 : value);
}
function singleProblem(assertion, set, range) {
    const { pointer, type, operator } = assertion;
    const at = { pointer: `${pointer}/${operator === 'IN_RANGE' ? 'rangeMin' : 'value'}` };
    if (isEmpty(set, range.possible)) {
        const message = `This can never be true of ${range.what}.`;
        return { code: 'ASSERTION_NEVER_TRUE', ...at, message, hint: 'Check the operator and the number.' };
    }
    if (isEverything(set, range.usual)) {
        const message = `This is true of ${range.what}, so it verifies nothing.`;
        return { code: 'ASSERTION_ALWAYS_TRUE', ...at, message, hint: 'Assert what a good response has, and no other.' };
    }
    if (type !== 'RESPONSE_TIME')
        return undefined;
    if (operator === 'GREATER_THAN' && set.min === 0) {
        const message = 'Every response takes more than 0 ms, so this verifies next to nothing.';
        return {
            code: 'ASSERTION_NEARLY_ALWAYS_TRUE',
            ...at,
            message,
            hint: 'Use LESS_THAN with the longest time you accept.',
        };
    }
    if (operator !== 'EQUALS')
        return undefined;
    const message = 'A measured time is practically never exactly this.';
    return { code: 'RESPONSE_TIME_EXACT', pointer: `${pointer}/operator`, message, hint: 'Use LESS_THAN.' };
}
// It has a finding of its own.
function isReversed(assertion) {
    if (assertion.operator !== 'IN_RANGE')
        return false;
    return ((0,rules_item/* numberIn */.Po)(assertion, 'rangeMin') ?? 0) > ((0,rules_item/* numberIn */.Po)(assertion, 'rangeMax') ?? 0);
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/text-assertions.js


/** What assertions on texts say of themselves and against each other. */
function* textFindings(step) {
    const bySubject = new Map();
    for (const [index, assertion] of step.assertions.entries()) {
        const subject = text_assertions_subjectOf(assertion);
        const value = (0,rules_item/* textIn */.r7)(assertion, 'value');
        const { operator } = assertion;
        if (subject === undefined || operator === undefined || value === undefined)
            continue;
        const demand = { operator, value, index };
        const pointer = `${assertion.pointer}/value`;
        const single = text_assertions_singleProblem(demand, pointer);
        if (single !== undefined) {
            yield single;
            continue;
        }
        const others = bySubject.get(subject) ?? [];
        const other = others.find((earlier) => contradicts({ a: earlier, b: demand, isOfMany: isOfMany(assertion) }));
        if (other !== undefined)
            yield contradiction(pointer, other.index);
        // A list longer than this is no list a person reads, and every pair is compared.
        else if (others.length < 100)
            bySubject.set(subject, [...others, demand]);
    }
}
/** What the assertion looks at; two that look at the same thing can contradict each other. */
function text_assertions_subjectOf(assertion) {
    switch (assertion.type) {
        case 'HEADER':
            return `HEADER ${(0,rules_item/* textIn */.r7)(assertion, 'headerName')?.toLowerCase()}`;
        case 'BODY':
            return (0,rules_item/* textIn */.r7)(assertion, 'target') === 'TEXT' ? 'BODY' : `BODY ${(0,rules_item/* textIn */.r7)(assertion, 'path')}`;
        case 'CERTIFICATE_SUBJECT':
        case 'CERTIFICATE_ISSUER':
            return `${assertion.type} ${(0,rules_item/* textIn */.r7)(assertion, 'field')}`;
        case 'RESPONSE_DATA':
            return `RESPONSE_DATA ${(0,rules_item/* textIn */.r7)(assertion, 'encoding') ?? 'UTF-8'}`;
        case 'RECORD_VALUE':
        case 'CIPHER_SUITE':
            return assertion.type;
        default:
            return undefined;
    }
}
// One record may satisfy the one, another record the other; and a path may select several values.
function isOfMany(assertion) {
    if (assertion.type !== 'BODY' || (0,rules_item/* textIn */.r7)(assertion, 'target') === 'TEXT')
        return assertion.type === 'RECORD_VALUE';
    return /\.\.|[*,:?]/.test((0,rules_item/* textIn */.r7)(assertion, 'path') ?? '');
}
function text_assertions_singleProblem({ operator, value }, pointer) {
    if (value === '' && operator === 'NOT_CONTAINS') {
        const message = 'Every text contains the empty text, so this can never be true.';
        return { code: 'ASSERTION_NEVER_TRUE', pointer, message, hint: 'Write the text that must not be there.' };
    }
    const isAlways = operator === 'REGEX_MATCH'
        ? matchesEverything(value)
        : value === '' && ['CONTAINS', 'STARTS_WITH', 'ENDS_WITH'].includes(operator);
    if (!isAlways)
        return undefined;
    const what = operator === 'REGEX_MATCH' ? 'This pattern matches every text' : 'Every text contains the empty text';
    const message = `${what}, so this verifies at most that there is a value.`;
    const hint = 'Write what a good value has; to demand only that there is one, use EXIST (HEADER) or EXISTS (BODY).';
    return { code: 'ASSERTION_ALWAYS_TRUE', pointer, message, hint };
}
/** Whether a pattern matches every text without line breaks; says no when in doubt. */
function matchesEverything(pattern) {
    const inner = pattern.replace(/^\^/, '').replace(/\$$/, '');
    if (inner === '')
        return pattern !== '^$';
    return /^(?:\((?:\?:)?)?(?:\.|\[\\s\\S\]|\[\^\])(?:\*|\{0,\})\??\)?$/.test(inner);
}
function contradicts({ a, b, isOfMany }) {
    return excludes(a, b, isOfMany) || excludes(b, a, isOfMany);
}
/** Whether no text that satisfies `a` can satisfy `b`. Says no when in doubt. */
function excludes(a, b, isOfMany) {
    if (a.value.includes('${') || b.value.includes('${')) {
        // What the references become is not known, but the same text becomes the same.
        return a.value === b.value && opposite.get(a.operator) === b.operator;
    }
    if (b.operator === 'NOT_CONTAINS') {
        return ['EQUALS', 'CONTAINS', 'STARTS_WITH', 'ENDS_WITH'].includes(a.operator) && a.value.includes(b.value);
    }
    if (a.operator === 'EQUALS' && b.operator === 'NOT_EQUALS')
        return a.value === b.value;
    if (isOfMany)
        return false;
    if (a.operator === 'EQUALS')
        return !satisfies(a.value, b);
    const isSameEnd = a.operator === b.operator;
    if (isSameEnd && a.operator === 'STARTS_WITH')
        return !a.value.startsWith(b.value) && !b.value.startsWith(a.value);
    if (isSameEnd && a.operator === 'ENDS_WITH')
        return !a.value.endsWith(b.value) && !b.value.endsWith(a.value);
    return false;
}
const opposite = new Map([
    ['EQUALS', 'NOT_EQUALS'],
    ['CONTAINS', 'NOT_CONTAINS'],
]);
function satisfies(text, { operator, value }) {
    switch (operator) {
        case 'EQUALS':
            return text === value;
        case 'CONTAINS':
            return text.includes(value);
        case 'STARTS_WITH':
            return text.startsWith(value);
        case 'ENDS_WITH':
            return text.endsWith(value);
        default:
            // A pattern of the blueprint's author is not executed here.
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/possible-truths.js




/** Whether assertions can fail, can be true, and can be true together. */
const outcomes = (0,rule/* rule */.H)({
    codes: {
        ASSERTIONS_CONTRADICT: {
            severity: 'error',
            title: 'Assertions that contradict each other',
            about: 'No response can make all assertions of the step true, so the step always fails.',
        },
        ASSERTION_ALWAYS_TRUE: {
            severity: 'warning',
            title: 'Assertion that cannot fail',
            about: 'The assertion is true whatever the value is, so it verifies at most that there is one.',
        },
        ASSERTION_NEARLY_ALWAYS_TRUE: {
            severity: 'notice',
            title: 'Assertion that hardly can fail',
            about: 'The assertion is true of practically every response, so it verifies next to nothing.',
        },
        ASSERTION_NEVER_TRUE: {
            severity: 'error',
            title: 'Assertion that cannot be true',
            about: 'No response can make the assertion true, so the step always fails.',
        },
        RESPONSE_TIME_EXACT: {
            severity: 'warning',
            title: 'Response time that must be met exactly',
            about: 'A measured time is practically never equal to a given number.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            yield* numberFindings(step);
            yield* textFindings(step);
            yield* flagFindings(step);
        }
    },
});

// EXTERNAL MODULE: ./lib/blueprint/regex.js
var regex = __webpack_require__(73064);
;// CONCATENATED MODULE: ./lib/blueprint/rules/regexes.js



/** Regular expressions of extractors and assertions. */
const regexes = (0,rule/* rule */.H)({
    codes: {
        REGEX_INVALID: {
            severity: 'error',
            title: 'Invalid regular expression',
            about: 'The pattern does not compile as a JavaScript regular expression, the language of the canary runtime.',
        },
        REGEX_GROUP_MISSING: {
            severity: 'error',
            title: 'No such capturing group',
            about: '`regexGroup` is above the number of capturing groups in `regex`. Group 0 is the whole match.',
        },
        REGEX_GROUP_WITHOUT_REGEX: {
            severity: 'warning',
            title: 'regexGroup without regex',
            about: '`regexGroup` chooses a group of `regex` and means nothing without it.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            for (const extractor of step.extractors) {
                yield* patternProblem(extractor, 'regex');
                yield* groupProblem(extractor);
            }
            for (const assertion of step.assertions) {
                if (assertion.operator === 'REGEX_MATCH')
                    yield* patternProblem(assertion, 'value');
                if (assertion.type === 'CERTIFICATE_SUBJECT')
                    yield* patternProblem(assertion, 'regex');
            }
        }
    },
});
function* patternProblem(item, name) {
    const pattern = (0,rules_item/* textIn */.r7)(item, name);
    if (pattern === undefined || isUnknown(pattern))
        return;
    const compiled = (0,regex/* compileRegex */.D)(pattern);
    if (compiled.ok)
        return;
    const message = `The regular expression does not compile: ${compiled.message}.`;
    yield { code: 'REGEX_INVALID', pointer: `${item.pointer}/${name}`, message, hint: hintFor(pattern) };
}
function* groupProblem(extractor) {
    const group = (0,rules_item/* numberIn */.Po)(extractor, 'regexGroup');
    if (group === undefined)
        return;
    const pointer = `${extractor.pointer}/regexGroup`;
    const pattern = (0,rules_item/* textIn */.r7)(extractor, 'regex');
    if (!(0,rules_item/* hasMember */.z$)(extractor, 'regex')) {
        const message = '"regexGroup" means nothing without "regex".';
        yield {
            code: 'REGEX_GROUP_WITHOUT_REGEX',
            pointer,
            at: 'key',
            message,
            hint: 'Add "regex", or remove "regexGroup".',
        };
    }
    if (pattern === undefined || isUnknown(pattern))
        return;
    const compiled = (0,regex/* compileRegex */.D)(pattern);
    if (!compiled.ok || group <= compiled.groupCount)
        return;
    const has = ['no capturing group', 'one capturing group'][compiled.groupCount] ?? `${compiled.groupCount} capturing groups`;
    const message = `The regex has ${has}, so there is no group ${group}.`;
    const hint = 'Put round brackets around what is to be extracted, or use 0 for the whole match.';
    yield { code: 'REGEX_GROUP_MISSING', pointer, message, hint };
}
// What a reference brings in is part of the pattern.
function isUnknown(pattern) {
    return pattern.includes('${');
}
function hintFor(pattern) {
    if (/\(\?[a-z]+\)/.test(pattern)) {
        return 'JavaScript has no flags inside a pattern such as (?i); write [Aa] for both cases of a letter.';
    }
    if (pattern.includes('(?P<'))
        return 'JavaScript writes a named group (?<name>...), without the P.';
    if (/^[*+?]/.test(pattern))
        return 'Write ".*" for any text; "*" only repeats what stands before it.';
    return 'Check the brackets and escapes; in JSON a backslash is written twice: "\\\\d+".';
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/schema-fields.js
/** Fields in which the schema allows no `${...}`, or only one as the whole value: its diagnostics speak about those. */
function isOwnedBySchema({ step, path }) {
    if (step === undefined || path[0] === 'headers')
        return false;
    return schemaFields.has(path.at(-1) ?? '') || path.includes('tokenApiAuth');
}
const schemaFields = new Set([
    'stepName',
    'checkerType',
    'httpMethod',
    'type',
    'operator',
    'target',
    'recordType',
    'protocol',
    'encoding',
    'unit',
    'field',
    'name',
    'hostname',
    'domain',
    'nameserver',
    'timeout',
    'waitTime',
    'port',
    'rangeMin',
    'rangeMax',
    'regexGroup',
]);

;// CONCATENATED MODULE: ./lib/blueprint/rules/secret-reference.js

/** Whether a malformed `${...}` was meant as a reference to a secret. */
function isSecretLike(reference) {
    return /^\$\{\s*(?:aws[\s_.:-]*)?secrets?(?:[\s_-]*manager)?\s*(?:[:}]|$)/i.test(reference);
}
/** What is wrong with a reference that was meant as one to a secret, and how it must be. */
function secretProblem(reference) {
    const shown = (0,show/* quote */.hD)(reference, 80);
    const inner = reference.slice(2).replace(/\}$/, '');
    const [prefix = '', name = '', key, ...more] = inner.split(':');
    if (inner.includes('${')) {
        return { message: `${shown} holds a reference inside a reference, which AWS does not have.`, hint: secret_reference_form };
    }
    if (!reference.endsWith('}'))
        return { message: 'This reference to a secret is never closed by a "}".', hint: secret_reference_form };
    if (prefix !== 'AWS_SECRET') {
        const rest = [name, ...(key === undefined ? [] : [key]), ...more].map((text) => text.trim()).join(':');
        const meant = rest === '' ? secret_reference_form : `Write \${AWS_SECRET:${(0,show/* quote */.hD)(rest, 80).slice(1, -1)}}.`;
        return { message: `${shown} is no reference to a secret: the prefix is AWS_SECRET, in upper case.`, hint: meant };
    }
    if (/\s/.test(inner))
        return { message: `${shown} holds white space, which no secret name or key here can.`, hint: secret_reference_form };
    if (name === '')
        return { message: `${shown} names no secret.`, hint: secret_reference_form };
    if (key === '')
        return { message: `${shown} ends with a colon, but names no key.`, hint: secret_reference_form };
    if (more.length > 0) {
        return { message: `${shown} has ${more.length + 2} colons; there are only a name and a key.`, hint: secret_reference_form };
    }
    return { message: `${shown} is no reference to a secret.`, hint: secret_reference_form };
}
/** Characters that the name of a secret cannot have (Secrets Manager, CreateSecret), or undefined. */
function foreignCharacter(name) {
    return /[^A-Za-z0-9/_+=.@-]/u.exec(name)?.[0];
}
const secret_reference_form = 'Write ${AWS_SECRET:name} for the whole secret or ${AWS_SECRET:name:key} for one key of a JSON secret.';

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/blueprint/rules/known-names.js
/** Names to suggest for a misspelt one. Ten variables are allowed; a file that has far more gets no suggestions, since
 *  comparing each with each would take minutes. */
function knownNames(view) {
    if (view.variables.size + view.extracted.size > MOST_NAMES)
        return [];
    return [...view.variables.keys(), ...view.extracted.keys()];
}
const MOST_NAMES = 64;

;// CONCATENATED MODULE: ./lib/blueprint/rules/variables.js



/** Every `${name}` against what `variables` and the extractors define. */
const variables = (0,rule/* rule */.H)({
    codes: {
        VARIABLE_UNKNOWN: {
            severity: 'error',
            title: 'Unknown variable',
            about: 'A reference to a name that neither `variables` nor an extractor defines. AWS does not document what becomes of it; it cannot be meant. Variables given to canary-preflight from outside only replace those the file declares, since AWS has only the file.',
        },
        VARIABLE_BEFORE_EXTRACTION: {
            severity: 'error',
            title: 'Variable used before it is extracted',
            about: 'An extracted value exists from the step after the extracting one on.',
        },
        VARIABLE_UNUSED: {
            severity: 'warning',
            title: 'Unused variable',
            about: 'A variable that no text of the steps refers to. At most ten variables are allowed.',
        },
        EXTRACTOR_UNUSED: {
            severity: 'warning',
            title: 'Unused extracted value',
            about: 'An extractor whose name no later step refers to.',
        },
        VARIABLE_IN_VARIABLE: {
            severity: 'warning',
            title: 'Variable inside a variable',
            about: 'AWS documents a secret as the value of a variable, but not another variable.',
        },
    },
    *check(view) {
        const suggestions = new Map();
        for (const use of usesOf(view)) {
            const finding = problemOf(use, view, suggestions);
            if (finding !== undefined)
                yield finding;
        }
        const suggested = new Set(suggestions.values());
        // A name that was only misspelt where it is used needs no second finding.
        for (const candidate of meantByMalformed(view))
            suggested.add(candidate);
        yield* unused(view, suggested);
    },
});
const LONGEST_MALFORMED = 256;
/** Names that references of an impossible form hold, or come close to (`${base-url}`). */
function* meantByMalformed(view) {
    const known = knownNames(view);
    for (const { parts } of view.texts) {
        for (const part of parts) {
            if (part.kind !== 'malformed' || part.text.length > LONGEST_MALFORMED)
                continue;
            // `${AWS_SECRET:${stage}` uses the variable, though nobody can resolve it.
            yield* [...part.text.matchAll(/.\$\{(\w+)/g)].map(([, name = '']) => name);
            const name = /^\$\{\s*([\w .-]{1,64}?)\s*\}$/.exec(part.text)?.[1];
            const candidate = name === undefined ? undefined : (0,suggest/* nearest */.p)(name, known);
            if (candidate !== undefined)
                yield candidate;
        }
    }
}
function* usesOf(view) {
    for (const text of view.texts) {
        for (const part of text.parts)
            if (part.kind === 'variable')
                yield { text, part };
    }
}
function problemOf({ text, part }, view, suggestions) {
    const { name, offset, length } = part;
    const where = { pointer: text.pointer, at: { offset, length } };
    const isDeclared = view.variables.has(name);
    const extracting = view.extracted.get(name);
    if (!isDeclared && extracting === undefined) {
        // The rule on secrets speaks about these.
        if (!view.areVariablesReadable || looksLikeSecret(name))
            return undefined;
        return { code: 'VARIABLE_UNKNOWN', ...where, ...unknown(name, view, suggestions) };
    }
    if (text.step === undefined) {
        const message = `A variable refers to \${${name}}; AWS does not document variables inside variables.`;
        const hint = 'Write the value out, or put both references into the step.';
        return { code: 'VARIABLE_IN_VARIABLE', ...where, message, hint };
    }
    if (isDeclared || extracting === undefined)
        return undefined;
    return beforeExtraction(name, text.step, extracting, where);
}
function unknown(name, view, suggestions) {
    if (!suggestions.has(name))
        suggestions.set(name, (0,suggest/* nearest */.p)(name, knownNames(view)));
    const candidate = suggestions.get(name);
    const message = `\${${name}} is not defined: it is neither in "variables" nor extracted by a step.`;
    const declare = `Declare "${name}" in "variables", or extract it in an earlier step.`;
    return { message, hint: candidate === undefined ? declare : `Did you mean "${candidate}"?` };
}
function beforeExtraction(name, user, extracting, where) {
    const [first] = extracting;
    if (first === undefined || first.number < user.number)
        return undefined;
    const hint = first === user
        ? 'Use it in a later step, or extract it in an earlier one.'
        : `Give this step a number above ${first.number}, or extract "${name}" earlier.`;
    const message = first === user
        ? `\${${name}} is used in the step that extracts it; its value exists only from the next step on.`
        : `\${${name}} is used in ${user.label}, but extracted only in ${first.label}, which runs later.`;
    return { code: 'VARIABLE_BEFORE_EXTRACTION', ...where, message, hint };
}
function* unused(view, suggested) {
    const lastUse = new Map();
    for (const { text, part } of usesOf(view)) {
        lastUse.set(part.name, Math.max(lastUse.get(part.name) ?? 0, text.step?.number ?? 0));
    }
    for (const { name, pointer } of view.variables.values()) {
        if (lastUse.has(name) || suggested.has(name))
            continue;
        const message = `The variable "${name}" is never used.`;
        yield { code: 'VARIABLE_UNUSED', pointer, at: 'key', message, hint: `Remove it, or use it as \${${name}}.` };
    }
    for (const step of view.steps) {
        for (const { pointer, fields } of step.extractors) {
            const name = fields['name'];
            if (typeof name !== 'string' || suggested.has(name))
                continue;
            // A use in this step or before it has its own finding.
            if (lastUse.has(name))
                continue;
            const message = `The extracted value "${name}" is never used.`;
            const hint = `Remove the extractor, or use \${${name}} in a later step.`;
            yield { code: 'EXTRACTOR_UNUSED', pointer: `${pointer}/name`, message, hint };
        }
    }
}
/** `AWS_SECRET` and its misspellings: a secret reference without a name reads like a variable. */
function looksLikeSecret(name) {
    return /^aws_?secrets?(?:_?manager)?$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/secrets.js






/** References to AWS Secrets Manager: how they are written and where they stand. */
const secrets = (0,rule/* rule */.H)({
    codes: {
        SECRET_MALFORMED: {
            severity: 'error',
            title: 'Malformed reference to a secret',
            about: 'A secret is written `${AWS_SECRET:name}` or `${AWS_SECRET:name:key}`. One sentence of the AWS documentation spells the prefix `aws_SECRET`; its examples, and this tool, have `AWS_SECRET` only.',
        },
        SECRET_ARN: {
            severity: 'warning',
            title: 'Secret given by its ARN',
            about: 'AWS documents the name of the secret here. The colons of an ARN look like those between name and key.',
        },
        SECRET_VISIBLE: {
            severity: 'warning',
            title: 'Secret where it can be seen',
            about: 'URLs, host names, assertions and extractors end up in logs, reports and canary artifacts. AWS documents secrets for variables, authentication and request headers.',
        },
        SECRET_IN_VARIABLE: {
            severity: 'notice',
            title: 'Secret inside a variable',
            about: 'Runtimes before syn-nodejs-5.2 did not resolve secrets in `variables` (AWS release notes).',
        },
        SECRET_IN_SIGV4: {
            severity: 'notice',
            title: 'Secret in SIGV4 settings',
            about: 'Runtimes before syn-nodejs-5.2 did not resolve secrets in SIGV4 settings (AWS release notes).',
        },
    },
    *check(view) {
        for (const text of view.texts) {
            if (isOwnedBySchema(text) && !isHost(text))
                continue;
            for (const part of text.parts) {
                // Nothing of a description is sent: words about a secret may stand there.
                const isWords = part.kind === 'text' && text.path.at(-1) === 'description';
                const problem = isHost(text) || isWords ? undefined : formProblem(part, view);
                const finding = problem ?? placeProblem(part, text, view);
                const length = part.kind === 'text' ? part.text.length : part.length;
                if (finding !== undefined) {
                    yield { pointer: text.pointer, at: { offset: part.offset, length }, ...finding };
                }
            }
        }
    },
});
function formProblem(part, view) {
    if (part.kind === 'malformed') {
        return isSecretLike(part.text) ? { code: 'SECRET_MALFORMED', ...secretProblem(part.text) } : undefined;
    }
    if (part.kind === 'variable') {
        if (!looksLikeSecret(part.name) || view.variables.has(part.name) || view.extracted.has(part.name))
            return undefined;
        return {
            code: 'SECRET_MALFORMED',
            ...secretProblem(`\${${part.name}:}`),
            message: `\${${part.name}} names no secret.`,
        };
    }
    if (part.kind === 'text')
        return bareReference(part);
    if (part.name.startsWith('arn:')) {
        const message = 'The secret is given by its ARN; AWS documents its name here.';
        return {
            code: 'SECRET_ARN',
            message,
            hint: 'Use the name, the part after ":secret:" without the last hyphen and six characters.',
        };
    }
    const foreign = foreignCharacter(part.name);
    if (foreign === undefined)
        return undefined;
    const message = `The name of a secret cannot hold the character ${(0,show/* codePointName */.R8)(foreign)}.`;
    const hint = 'Secrets Manager allows ASCII letters, digits and /_+=.@- in names.';
    return { code: 'SECRET_MALFORMED', message, hint };
}
/** `{AWS_SECRET:name}`, `$AWS_SECRET:name`: it is sent as it stands. */
function bareReference({ text, offset }) {
    const match = /[$({]{0,2}\bAWS_SECRET:[^\s"'})]+[})]?/i.exec(text);
    if (match === null)
        return undefined;
    const at = { offset: offset + match.index, length: match[0].length };
    const message = 'This looks like a reference to a secret, but it is not written as ${...} and is sent as it stands.';
    return { code: 'SECRET_MALFORMED', message, hint: 'Write ${AWS_SECRET:name} or ${AWS_SECRET:name:key}.', at };
}
function placeProblem(part, text, view) {
    if (text.step === undefined) {
        if (part.kind !== 'secret')
            return undefined;
        const message = 'A secret inside a variable is resolved only by runtime syn-nodejs-5.2 and later.';
        const hint = 'Choose that runtime or a later one for the canary, or refer to the secret where it is used.';
        return { code: 'SECRET_IN_VARIABLE', message, hint };
    }
    const secret = secretBehind(part, view);
    if (secret === undefined)
        return undefined;
    const where = visibleField(text);
    if (where !== undefined) {
        const message = `${secret} in ${where}, which logs and reports show.`;
        return { code: 'SECRET_VISIBLE', message, hint: 'Send it in a request header or with "authentication".' };
    }
    const { authentication } = text.step;
    if (text.path[0] !== 'authentication' || authentication === undefined)
        return undefined;
    if ((0,rules_item/* textIn */.r7)(authentication, 'type') !== 'SIGV4')
        return undefined;
    const message = `${secret} in SIGV4 settings, which only runtime syn-nodejs-5.2 and later resolve.`;
    const hint = 'Choose that runtime or a later one for the canary. Role, service and region need not be secret.';
    return { code: 'SECRET_IN_SIGV4', message, hint };
}
function secretBehind(part, view) {
    if (part.kind === 'secret')
        return 'A secret stands';
    if (part.kind !== 'variable' || view.extracted.has(part.name))
        return undefined;
    return view.variables.get(part.name)?.holdsSecret === true
        ? `The variable "${part.name}" holds a secret and stands`
        : undefined;
}
function visibleField(text) {
    const [first] = text.path;
    if (first === 'url')
        return 'a URL';
    if (isHost(text))
        return 'a host name';
    if (first === 'assertions')
        return text.path[2] === 'description' ? 'a description' : 'an assertion';
    if (first === 'extractors')
        return 'an extractor';
    return text.path[1] === 'tokenUrl' ? 'a URL' : undefined;
}
function isHost({ step, path }) {
    return step !== undefined && path.length === 1 && ['hostname', 'domain', 'nameserver'].includes(path[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/steps.js



/** The steps as a list: their names, their numbers, and whether each verifies something. */
const steps = (0,rule/* rule */.H)({
    codes: {
        STEP_NAME_DUPLICATE: {
            severity: 'error',
            title: 'Two steps of one name',
            about: 'The name of a step is the dimension StepName of its CloudWatch metrics, so two steps of one name become one metric. AWS documents that names are unique; its schema does not check it.',
        },
        STEP_KEYS_GAP: {
            severity: 'notice',
            title: 'Gaps in the numbering of the steps',
            about: 'AWS accepts any numbers from 1 to 10. A gap may be a step that was lost.',
        },
        STEP_KEYS_UNORDERED: {
            severity: 'warning',
            title: 'Steps not written in running order',
            about: 'Steps run in the order of their numbers, whatever the order in the file; "10" comes after "9".',
        },
        STEP_WITHOUT_ASSERTIONS: {
            severity: 'warning',
            title: 'Step without assertions',
            about: 'AWS does not document what such a step verifies. canary-preflight only requires that an answer arrives, whatever its status.',
        },
    },
    *check(view) {
        yield* duplicateNames(view);
        yield* numbering(view);
        for (const step of view.steps) {
            if (step.assertions.length > 0 || (0,rules_item/* textIn */.r7)(step, 'expectedResponse') !== undefined)
                continue;
            const isMisshapen = step.fields['assertions'] !== undefined && !isEmptyList(step.fields['assertions']);
            if (isMisshapen)
                continue;
            const message = `${capitalised(step.label)} asserts nothing: any answer passes, even an error.`;
            const hint = 'Add an assertion, for example on STATUS_CODE, or remove the step.';
            yield { code: 'STEP_WITHOUT_ASSERTIONS', pointer: step.pointer, at: 'key', message, hint };
        }
    },
});
function* duplicateNames(view) {
    const first = new Map();
    for (const step of view.steps) {
        const name = (0,rules_item/* textIn */.r7)(step, 'stepName');
        if (name === undefined || name === '')
            continue;
        const other = first.get(name);
        if (other === undefined) {
            first.set(name, step.key);
            continue;
        }
        const message = `Step "${other}" has this name already; the metrics of both would be one.`;
        const hint = 'Give every step its own stepName.';
        yield { code: 'STEP_NAME_DUPLICATE', pointer: `${step.pointer}/stepName`, message, hint };
    }
}
function* numbering(view) {
    const numbers = view.steps.map(({ number }) => number);
    const missing = range(1, numbers.at(-1) ?? 0).filter((number) => !numbers.includes(number));
    if (missing.length > 0) {
        const message = `The steps are numbered ${numbers.join(', ')}; there is no ${(0,show/* either */.gP)(missing.map(String))}.`;
        const hint = 'Number the steps from 1 without gaps, unless the gaps are meant.';
        yield { code: 'STEP_KEYS_GAP', pointer: '/steps', at: 'key', message, hint };
    }
    const late = view.writtenKeys.find((key, index) => Number(key) < Number(view.writtenKeys[index - 1] ?? 0));
    if (late === undefined)
        return;
    const message = `Steps run in the order ${numbers.join(', ')}, but are written in the order ${view.writtenKeys.join(', ')}.`;
    const hint = 'Write the steps in the order in which they run.';
    yield { code: 'STEP_KEYS_UNORDERED', pointer: `/steps/${late}`, at: 'key', message, hint };
}
function range(from, to) {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/substitutions.js






/** `${...}` that is neither a variable nor a secret. */
const substitutions = (0,rule/* rule */.H)({
    codes: {
        VARIABLE_NAME_INVALID: {
            severity: 'error',
            title: 'Reference to an impossible variable name',
            about: 'A variable name is a letter followed by letters, digits and underscores, without spaces around it.',
        },
        SUBSTITUTION_UNRECOGNISED: {
            severity: 'warning',
            title: 'Unrecognised ${...}',
            about: 'A `${` that begins neither a variable nor a secret. AWS documents no way to write a literal `${`, so nobody can say what becomes of it.',
        },
    },
    *check(view) {
        for (const text of view.texts) {
            if (isOwnedBySchema(text))
                continue;
            const { pointer } = text;
            for (const part of text.parts) {
                if (part.kind !== 'malformed' || isSecretLike(part.text))
                    continue;
                yield { pointer, at: { offset: part.offset, length: shownLength(part.text) }, ...substitutions_problemOf(part.text, view) };
            }
        }
    },
});
function substitutions_problemOf(reference, view) {
    const name = /^\$\{\s*([\w.-]+(?: [\w.-]+)*)\s*\}$/.exec(reference)?.[1];
    const known = knownNames(view);
    if (name !== undefined) {
        return {
            code: 'VARIABLE_NAME_INVALID',
            message: `${(0,show/* quote */.hD)(reference)} is no reference to a variable: a name has letters, digits and underscores only.`,
            hint: (0,suggest/* didYouMean */.a)(name, known) ?? 'Write ${name}, without spaces, dots and hyphens.',
        };
    }
    const isOpen = !reference.endsWith('}');
    return {
        code: 'SUBSTITUTION_UNRECOGNISED',
        message: isOpen
            ? 'This "${" is never closed by a "}".'
            : `${(0,show/* quote */.hD)(reference)} is neither a variable nor a secret; AWS does not document what becomes of it.`,
        hint: 'Write ${name} or ${AWS_SECRET:name:key}; AWS documents no way to write a literal "${".',
    };
}
// An open reference reaches to the end of the text, which says nothing about where the mistake is.
function shownLength(reference) {
    return reference.endsWith('}') ? reference.length : 2;
}

// EXTERNAL MODULE: ./lib/aws-facts/limits.js
var limits = __webpack_require__(69039);
;// CONCATENATED MODULE: ./lib/blueprint/rules/timeouts.js



/** How long steps may take, alone and together. */
const timeouts = (0,rule/* rule */.H)({
    codes: {
        TIMEOUTS_EXCEED_LIMIT: {
            severity: 'warning',
            title: 'Steps may take longer than a canary can',
            about: 'At worst every step takes its `waitTime` and its whole time-out. A canary run ends after RunConfig.TimeoutInSeconds, at most 840 seconds, and the steps that are left do not run.',
        },
        TIMEOUTS_EXCEED_USUAL: {
            severity: 'notice',
            title: 'Steps may take longer than five minutes',
            about: 'RunConfig.TimeoutInSeconds is by default the interval of the schedule, usually five minutes or less, and cannot be longer than it.',
        },
    },
    *check(view) {
        yield* total(view);
    },
});
function* total(view) {
    const seconds = Math.ceil(view.steps.reduce((sum, step) => sum + worstSeconds(step), 0));
    if (seconds <= USUAL_INTERVAL_S)
        return;
    const where = { pointer: '/steps', at: 'key' };
    const worst = `Waits and time-outs of the steps add up to ${seconds} s`;
    if (seconds > limits/* TIMEOUT_S */.Em.most) {
        const message = `${worst}, but a canary run may take at most ${limits/* TIMEOUT_S */.Em.most} s.`;
        const hint = 'Lower timeout, stepTimeout or waitTime, or spread the steps over several canaries.';
        yield { code: 'TIMEOUTS_EXCEED_LIMIT', ...where, message, hint };
        return;
    }
    const message = `${worst}, more than the five minutes that a usual schedule leaves for a run.`;
    const hint = `Set RunConfig.TimeoutInSeconds to at least ${seconds}, with a schedule no tighter than that, or lower the time-outs.`;
    yield { code: 'TIMEOUTS_EXCEED_USUAL', ...where, message, hint };
}
function worstSeconds(step) {
    const waitS = step.checkerType === 'HTTP' ? ((0,rules_item/* numberIn */.Po)(step, 'waitTime') ?? 0) : 0;
    return Math.max(0, waitS) + Math.max(0, step.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1000;
}
/** The default of the schema and of the documentation. */
const DEFAULT_TIMEOUT_MS = 5000;
const USUAL_INTERVAL_S = 300;

;// CONCATENATED MODULE: ./lib/blueprint/rules/urls.js





/** The URLs of HTTP steps and token endpoints. The schema of AWS accepts any text for them. */
const urls = (0,rule/* rule */.H)({
    codes: {
        URL_INVALID: {
            severity: 'error',
            title: 'Not a URL that can be requested',
            about: 'A URL must be absolute, with http: or https:, once the variables that the file defines are put in. The schema names a format that no validator knows and so accepts any text.',
        },
        URL_WHITESPACE: {
            severity: 'warning',
            title: 'White space in a URL',
            about: 'Parsers of URLs drop, escape or refuse white space; AWS does not document which.',
        },
        URL_USERINFO: {
            severity: 'warning',
            title: 'User name or password in a URL',
            about: 'URLs are logged. RFC 3986, section 3.2.1, deprecates passwords in them, and many clients ignore them.',
        },
        CREDENTIALS_OVER_HTTP: {
            severity: 'warning',
            title: 'Credentials over plain http',
            about: 'Whoever is on the way reads what goes over http:, authentication and all.',
        },
    },
    *check(view) {
        for (const step of view.steps) {
            if (step.checkerType !== 'HTTP' && step.checkerType !== undefined)
                continue;
            const url = (0,rules_item/* textIn */.r7)(step, 'url');
            if (url !== undefined) {
                yield* formProblems({ url, pointer: `${step.pointer}/url`, view });
                yield* overHttp({ url, pointer: `${step.pointer}/url`, step, view });
            }
            const tokenUrl = step.authentication === undefined ? undefined : (0,rules_item/* textIn */.r7)(step.authentication, 'tokenUrl');
            if (tokenUrl === undefined)
                continue;
            const pointer = `${step.pointer}/authentication/tokenUrl`;
            yield* formProblems({ url: tokenUrl, pointer, view });
            if (!isPlainHttp(tokenUrl, view))
                continue;
            const message = 'The client secret and the token go over plain http.';
            yield { code: 'CREDENTIALS_OVER_HTTP', pointer, message, hint: 'Use https:.' };
        }
    },
});
function* formProblems({ url, pointer, view }) {
    // A digit stands in for what is not known: it may be in a host name, a port, a path and a query.
    const known = knownText(url, view, '1');
    if (known.isStartUnknown)
        return;
    const shown = known.text === url ? shownUrl(url) : `${shownUrl(url)} becomes ${shownUrl(known.text)}, which`;
    if (known.text.trim() === '') {
        const message = url.trim() === '' ? 'The URL is empty.' : `${shownUrl(url)} becomes an empty URL.`;
        yield {
            code: 'URL_INVALID',
            pointer,
            message,
            hint: 'Write an absolute URL such as "https://api.example.com/health".',
        };
        return;
    }
    if (/\s/.test(known.text)) {
        const message = 'The URL holds white space.';
        yield { code: 'URL_WHITESPACE', pointer, message, hint: 'Remove it, or write %20 for a space that is meant.' };
    }
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(known.text)?.[1]?.toLowerCase();
    if (!/^\s*https?:\/\/[^/?#]/i.test(known.text)) {
        const message = scheme !== undefined && scheme !== 'http' && scheme !== 'https' && /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(known.text)
            ? `${shown} has the scheme "${scheme}"; an HTTP step requests http: and https: only.`
            : `${shown} is no absolute URL: it must begin with "https://" or "http://" and a host.`;
        yield {
            code: 'URL_INVALID',
            pointer,
            message,
            hint: 'Write an absolute URL such as "https://api.example.com/health".',
        };
        return;
    }
    const parsed = parse(known.text);
    if (parsed === undefined) {
        // What is put in later might mend it.
        if (!known.isComplete)
            return;
        const message = `${shown} is no valid URL.`;
        yield { code: 'URL_INVALID', pointer, message, hint: 'Check the host and the port.' };
        return;
    }
    if (parsed.username === '' && parsed.password === '')
        return;
    const at = userinfoIn(url);
    const message = 'The URL holds a user name or a password; URLs are logged, and clients may ignore it.';
    const hint = 'Use "authentication" of type BASIC with ${AWS_SECRET:name:key}.';
    yield { code: 'URL_USERINFO', pointer, ...(at === undefined ? {} : { at }), isSensitive: true, message, hint };
}
function* overHttp({ url, pointer, step, view }) {
    if (!isPlainHttp(url, view))
        return;
    const type = step.authentication === undefined ? undefined : (0,rules_item/* textIn */.r7)(step.authentication, 'type');
    const header = step.headers.find(({ name, value }) => (0,credential_names/* isCredentialName */.hN)(name, 'likely') && value !== '');
    const what = type !== undefined && type !== 'NONE'
        ? `The ${type} authentication of this step goes`
        : header === undefined
            ? undefined
            : `The header "${header.name}" of this step goes`;
    if (what === undefined)
        return;
    const message = `${what} over plain http, where everybody on the way can read it.`;
    yield { code: 'CREDENTIALS_OVER_HTTP', pointer, message, hint: 'Use https:.' };
}
function isPlainHttp(url, view) {
    const known = knownText(url, view, '1');
    if (known.isStartUnknown || !/^\s*http:/i.test(known.text))
        return false;
    const host = parse(known.text)?.hostname;
    return host !== 'localhost' && host !== '127.0.0.1' && host !== '[::1]';
}
/** Without what may be a credential: user information and the query. */
function shownUrl(url) {
    return (0,show/* quote */.hD)(url.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#][\s\S]*$/, ''), 80);
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function userinfoIn(url) {
    const match = /^\s*https?:\/\/([^/?#]*)@/i.exec(url);
    const userinfo = match?.[1];
    if (match === null || userinfo === undefined || userinfo === '')
        return undefined;
    return { offset: match[0].length - 1 - userinfo.length, length: userinfo.length };
}

// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
;// CONCATENATED MODULE: ./lib/blueprint/rules/view.js



/** Reads what can be read. Never throws. */
function viewOf(document) {
    const root = (0,rules_item/* itemAt */.R9)(document.value, '');
    const declared = root?.fields['variables'];
    const globalSettings = (0,rules_item/* itemAt */.R9)(root?.fields['globalSettings'], '/globalSettings');
    const stepTimeoutMs = globalSettings === undefined ? undefined : (0,rules_item/* numberIn */.Po)(globalSettings, 'stepTimeout');
    const variables = entriesOf(declared).map(([name, value]) => ({
        name,
        pointer: (0,json_pointer/* pointerFromPath */.t)(['variables', name]),
        value: typeof value === 'string' ? value : undefined,
        isPlain: typeof value === 'string' && !value.includes('${'),
        holdsSecret: typeof value === 'string' && value.includes('${AWS_SECRET:'),
    }));
    const steps = entriesOf(root?.fields['steps'])
        .flatMap(([key, value]) => stepFrom(key, value, stepTimeoutMs))
        .sort((a, b) => a.number - b.number);
    return {
        document,
        areVariablesReadable: declared === undefined || (0,rules_item/* isItem */.WZ)(declared),
        variables: new Map(variables.map((variable) => [variable.name, variable])),
        extracted: extractedBy(steps),
        globalSettings,
        stepTimeoutMs,
        steps,
        writtenKeys: writtenKeysOf(document.root).filter((key) => steps.some((step) => step.key === key)),
        texts: [
            ...variables.flatMap(({ name, value, pointer }) => value === undefined ? [] : [textView(value, pointer, [name], undefined)]),
            ...steps.flatMap((step) => [...textsOf(step.fields, step, [], step.pointer)]),
        ],
    };
}
function stepFrom(key, value, stepTimeoutMs) {
    if (!/^(?:[1-9]|10)$/.test(key))
        return [];
    const item = (0,rules_item/* itemAt */.R9)(value, (0,json_pointer/* pointerFromPath */.t)(['steps', key]));
    if (item === undefined)
        return [];
    const name = (0,rules_item/* textIn */.r7)(item, 'stepName');
    return [
        {
            ...item,
            key,
            number: Number(key),
            label: name !== undefined && /^[\w-]{1,64}$/.test(name) ? `step "${key}" (${name})` : `step "${key}"`,
            checkerType: (0,rules_item/* textIn */.r7)(item, 'checkerType'),
            assertions: itemsOf(item, 'assertions').map((assertion) => ({
                ...assertion,
                type: (0,rules_item/* textIn */.r7)(assertion, 'type'),
                operator: (0,rules_item/* textIn */.r7)(assertion, 'operator'),
            })),
            extractors: itemsOf(item, 'extractors'),
            headers: entriesOf(item.fields['headers']).flatMap(([header, content]) => typeof content === 'string'
                ? [{ name: header, value: content, pointer: item.pointer + (0,json_pointer/* pointerFromPath */.t)(['headers', header]) }]
                : []),
            authentication: (0,rules_item/* itemAt */.R9)(item.fields['authentication'], `${item.pointer}/authentication`),
            timeoutMs: (0,rules_item/* numberIn */.Po)(item, 'timeout') ?? stepTimeoutMs,
        },
    ];
}
function extractedBy(steps) {
    const extracted = new Map();
    for (const step of steps) {
        for (const extractor of step.extractors) {
            const name = (0,rules_item/* textIn */.r7)(extractor, 'name');
            if (name === undefined)
                continue;
            const others = extracted.get(name);
            if (others === undefined)
                extracted.set(name, [step]);
            else if (others.at(-1) !== step)
                others.push(step);
        }
    }
    return extracted;
}
function itemsOf(item, name) {
    const list = item.fields[name];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => (0,rules_item/* itemAt */.R9)(value, `${item.pointer}/${name}/${index}`) ?? []);
}
function entriesOf(value) {
    return (0,rules_item/* isItem */.WZ)(value) ? Object.entries(value) : [];
}
// Deeper than the format goes, so that a reference under a misspelt name still counts as a use.
const DEEPEST_TEXT = 8;
function* textsOf(value, step, path, pointer) {
    if (typeof value === 'string')
        yield textView(value, pointer, path, step);
    else if (typeof value === 'object' && value !== null && path.length < DEEPEST_TEXT) {
        for (const [key, member] of Object.entries(value)) {
            yield* textsOf(member, step, [...path, key], pointer + (0,json_pointer/* pointerFromPath */.t)([key]));
        }
    }
}
function textView(text, pointer, path, step) {
    return { text, parts: (0,substitution/* scanSubstitutions */.e)(text), pointer, path, step };
}
// From the syntax tree: an object in memory has its whole-number keys sorted.
function writtenKeysOf(root) {
    const steps = root.children?.findLast((member) => member.children?.[0]?.value === 'steps')?.children?.[1];
    if (steps?.type !== 'object')
        return [];
    const keys = (steps.children ?? []).map((member) => member.children?.[0]?.value);
    return [...new Set(keys.filter((key) => typeof key === 'string'))];
}

;// CONCATENATED MODULE: ./lib/blueprint/rules/table.js


















/** The table of rules: a new rule is a new file beside this one and a line here. */
const RULES = [
    variables,
    extractors,
    substitutions,
    secrets,
    credentials,
    steps,
    timeouts,
    urls,
    methods,
    headers,
    authentication,
    paths,
    regexes,
    assertionMembers,
    outcomes,
    encodings,
];
/** Every code a rule can give. */
const RULE_CODES = Object.assign({}, ...RULES.map(({ codes }) => codes));
/** What the rules object to, in no particular order. Never throws; a document that the schema refuses is judged too,
 *  as far as it can be made out. */
function runRules(document) {
    const view = viewOf(document);
    return RULES.flatMap((rule) => (0,diagnostics_of/* diagnosticsOf */.o)(rule, view, document));
}


/***/ }),

/***/ 79542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ choiceValues)
/* harmony export */ });
/* unused harmony export choice */
/** A choice with one shape for each value. */
function choice(name, description, by, table) {
    return {
        name,
        description,
        by,
        branches: Object.entries(table).map(([value, shape]) => ({ values: [value], shape })),
    };
}
/** All values that decide between the branches, nested choices by the same member included. */
function choiceValues(node) {
    return node.branches.flatMap((branch) => branch.values);
}


/***/ }),

/***/ 33246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** Long enough to recognise a value, short enough for one line. */
const SHOWN_LENGTH = 40;
/** Text of the file as it may stand in a message: quoted, cut, visible, and with the quotes and blanks in it told apart. */
function quote(text, maxLength = SHOWN_LENGTH) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text, maxLength, (part) => (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.replaceAll(/["\\]/g, '\\$&')).replaceAll(BLANK, _core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeOf */ .FP));
}
/** Blanks that look like a space and are none. */
const BLANK = /[\u00a0\u202f]/g;
/** The name of a character that cannot be shown: `U+00A0`. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** `a, b or c`. */
function either(names) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}


/***/ }),

/***/ 42918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scanSubstitutions)
/* harmony export */ });
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63030);

/** Splits a text into literal pieces, `${name}`, `${AWS_SECRET:name}` and `${AWS_SECRET:name:key}`.
 *  Anything else after `${` is `malformed`, up to its `}` or the end. AWS documents no escape for a literal `${`. */
function scanSubstitutions(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf('${'); open !== -1; open = text.indexOf('${', from)) {
        if (open > from)
            parts.push({ kind: 'text', text: text.slice(from, open), offset: from });
        const close = text.indexOf('}', open);
        const end = close === -1 ? text.length : close + 1;
        parts.push(reference(text.slice(open, end), open));
        from = end;
    }
    if (from < text.length)
        parts.push({ kind: 'text', text: text.slice(from), offset: from });
    return parts;
}
function reference(token, offset) {
    const at = { offset, length: token.length };
    const variable = /^\$\{([a-zA-Z_][a-zA-Z0-9_]*)\}$/.exec(token);
    if (variable?.[1] !== undefined)
        return { kind: 'variable', name: variable[1], ...at };
    const [, inner] = /^\$\{AWS_SECRET:(.*)\}$/s.exec(token) ?? [];
    const secret = inner === undefined ? undefined : (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)(inner);
    return secret === undefined ? { kind: 'malformed', text: token, ...at } : { kind: 'secret', ...secret, ...at };
}


/***/ }),

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SYNTAX_CODES)
/* harmony export */ });
const syntaxError = { severity: 'error', source: 'syntax' };
/** Everything that can keep a file from being strict JSON, the only form AWS reads. */
const SYNTAX_CODES = {
    FILE_TOO_LARGE: {
        ...syntaxError,
        title: 'The file is too large',
        about: 'Refused before it is parsed: AWS takes a blueprint in a zip of at most 225 KB, and real ones have a few kilobytes.',
        hint: 'Check that the path leads to a blueprint and not to something else.',
    },
    FILE_EMPTY: {
        ...syntaxError,
        title: 'The file is empty',
        about: 'The file holds no JSON value.',
        hint: 'A blueprint is an object with the member "steps": {"steps": {"1": {...}}}.',
    },
    FILE_NOT_TEXT: {
        ...syntaxError,
        title: 'The file is binary',
        about: 'The bytes of the file are neither UTF-8 nor any other text.',
        hint: 'Check that the path leads to blueprint-config.json itself and not, for example, to its zip.',
    },
    ENCODING_UNSUPPORTED: {
        ...syntaxError,
        title: 'The file is UTF-16 or UTF-32',
        about: 'JSON that leaves a machine must be UTF-8 (RFC 8259).',
        hint: 'Save the file as UTF-8. In PowerShell: Set-Content -Encoding utf8NoBOM.',
    },
    ENCODING_INVALID: {
        ...syntaxError,
        title: 'The file is not valid UTF-8',
        about: 'A byte that is no UTF-8, usually because the file was saved as Latin-1 or Windows-1252.',
        hint: 'Save the file as UTF-8. Only the first such byte is reported.',
    },
    BYTE_ORDER_MARK: {
        ...syntaxError,
        title: 'The file begins with a byte order mark',
        about: 'AWS does not document whether it strips a byte order mark; JSON does not allow one, so canary-preflight refuses it.',
        hint: 'Save the file as "UTF-8" and not as "UTF-8 with BOM".',
    },
    CHARACTER_INVALID: {
        ...syntaxError,
        title: 'A character JSON does not allow here',
        about: 'Control characters inside a text must be escaped; between values only space, tab and line breaks may stand.',
    },
    COMMENT: {
        ...syntaxError,
        title: 'A comment',
        about: 'JSON has no comments, although examples in the documentation of AWS show some.',
        hint: 'Remove it. An assertion can carry its explanation in "description".',
    },
    TRAILING_COMMA: {
        ...syntaxError,
        title: 'A comma after the last item',
        about: 'JSON does not allow a comma before a closing bracket, although an example in the documentation of AWS has one.',
        hint: 'Remove the comma.',
    },
    COMMA_MISSING: {
        ...syntaxError,
        title: 'A comma is missing',
        about: 'Members of an object and items of a list are separated by commas.',
        hint: 'Put a comma here.',
    },
    COMMA_EXTRA: {
        ...syntaxError,
        title: 'A comma too many',
        about: 'A comma with nothing before it.',
        hint: 'Remove the comma, or write what is missing before it.',
    },
    COLON_MISSING: {
        ...syntaxError,
        title: 'A colon is missing',
        about: 'A key and its value are separated by a colon.',
        hint: 'Write members as "key": value.',
    },
    COLON_UNEXPECTED: {
        ...syntaxError,
        title: 'A colon that does not belong here',
        about: 'A colon stands only between a key and its value; the items of a list have no keys.',
        hint: 'Members with keys stand in braces: {"key": value}.',
    },
    KEY_MISSING: {
        ...syntaxError,
        title: 'A key is missing',
        about: 'Every member of an object has a key.',
        hint: 'Write members as "key": value.',
    },
    KEY_NOT_QUOTED: {
        ...syntaxError,
        title: 'A key without double quotes',
        about: 'Keys are texts and stand in double quotes, although examples in the documentation of AWS leave some out.',
    },
    KEY_DUPLICATE: {
        severity: 'warning',
        source: 'syntax',
        title: 'The same key twice in one object',
        about: 'AWS uses the last one and silently ignores the others: two steps "1" are one step.',
        hint: 'Rename one of them, or remove the one that is ignored.',
    },
    VALUE_MISSING: {
        ...syntaxError,
        title: 'A value is missing',
        about: 'A key and its colon are followed by a value.',
        hint: 'Write the value, or remove the member.',
    },
    VALUE_NOT_QUOTED: {
        ...syntaxError,
        title: 'A text without double quotes',
        about: 'Texts stand in double quotes, although examples in the documentation of AWS leave some out.',
    },
    QUOTES_WRONG: {
        ...syntaxError,
        title: 'Quotes that are not straight double quotes',
        about: 'Only the straight double quote (") begins and ends a text: not the single, the curly or the backward one.',
        hint: 'Write straight double quotes: "...".',
    },
    QUOTE_NOT_ESCAPED: {
        ...syntaxError,
        title: 'A double quote inside a text that is not escaped',
        about: 'The text ends at its first double quote. JSON in "body" has to be escaped.',
        hint: 'Write a double quote that belongs to the text as \\".',
    },
    STRING_UNTERMINATED: {
        ...syntaxError,
        title: 'A text that is not closed',
        about: 'A text ends on the line it begins on.',
        hint: 'Close it with a double quote. Write a line break inside a text as \\n.',
    },
    ESCAPE_INVALID: {
        ...syntaxError,
        title: 'An escape sequence JSON does not have',
        about: 'After a backslash come only " \\ / b f n r t, or u and four hexadecimal digits.',
        hint: 'Write a backslash that belongs to the text, as in a regular expression, as \\\\.',
    },
    SURROGATE_LONE: {
        ...syntaxError,
        title: 'Half a character',
        about: 'An escaped surrogate (\\ud800 to \\udfff) without its other half cannot be sent as UTF-8. AWS does not document what it does with one; canary-preflight refuses it.',
        hint: 'Write both halves (\\ud83d\\ude00), or the character itself.',
    },
    NUMBER_INVALID: {
        ...syntaxError,
        title: 'A number JSON does not have',
        about: 'No leading zero or plus sign, no hexadecimal, no NaN or Infinity, digits on both sides of the point.',
    },
    NUMBER_TOO_LARGE: {
        ...syntaxError,
        title: 'A number that is too large',
        about: 'JavaScript, in which canaries run, reads it as Infinity. No member of a blueprint takes such a number.',
        hint: 'Write the number that is meant; the largest that a blueprint takes is 300000, for a time-out.',
    },
    UNEXPECTED_TEXT: {
        ...syntaxError,
        title: 'Something that does not belong here',
        about: 'After a value comes a comma or the closing bracket.',
        hint: 'Remove it, or put it into the double quotes of the value before it.',
    },
    NOT_CLOSED: {
        ...syntaxError,
        title: 'The file ends too early',
        about: 'An object or a list is not closed at the end of the file.',
    },
    BRACKET_MISMATCH: {
        ...syntaxError,
        title: 'The wrong closing bracket',
        about: 'Braces close objects, square brackets close lists, the innermost first. Nothing after it can be judged.',
    },
    CONTENT_AFTER_END: {
        ...syntaxError,
        title: 'Something after the end',
        about: 'A file holds one JSON value. Often one closing brace too many ended it early.',
        hint: 'Check the braces before this place, or remove what follows.',
    },
    NESTING_TOO_DEEP: {
        ...syntaxError,
        title: 'Nested too deeply',
        about: 'Refused beyond 100 levels; a blueprint needs 7.',
        hint: 'Check for a repeated opening bracket.',
    },
    TOO_MANY_VALUES: {
        ...syntaxError,
        title: 'Too many values',
        about: 'Refused beyond 100,000 values; a blueprint of ten steps has some hundred.',
        hint: 'Check that this is the blueprint, and not data that some program wrote.',
    },
};


/***/ }),

/***/ 65149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);

/** Decodes UTF-8, the only encoding JSON has between systems (RFC 8259, section 8.1), and says what else it is. */
function decodeText(bytes) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ)
        return refuse('FILE_TOO_LARGE', tooLarge(bytes.length));
    const wide = wideEncodingOf(bytes);
    if (wide !== undefined)
        return refuse('ENCODING_UNSUPPORTED', `This file is ${wide}; a blueprint must be UTF-8.`);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = hasMark ? bytes.subarray(3) : bytes;
    const problems = hasMark ? [byteOrderMark] : [];
    const validLength = validUtf8Length(body);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    if (validLength === body.length)
        return { text, problems };
    if (body.includes(0))
        return refuse('FILE_NOT_TEXT', 'This file is binary, not text.');
    const offset = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, validLength)).length;
    const byte = (body[validLength] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const message = `The byte 0x${byte} is not valid UTF-8 here.`;
    return { text, problems: [...problems, { code: 'ENCODING_INVALID', offset, length: 1, pointer: '', message }] };
}
const byteOrderMark = {
    code: 'BYTE_ORDER_MARK',
    offset: 0,
    length: 0,
    pointer: '',
    message: 'The file begins with a byte order mark (EF BB BF), which JSON does not allow.',
};
function refuse(code, message) {
    return { text: undefined, problems: [{ code, offset: 0, length: 0, pointer: '', message }] };
}
function tooLarge(length) {
    return `The file has ${length} bytes; canary-preflight reads blueprints of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ}.`;
}
/** UTF-16 and UTF-32, by byte order mark or by where the NUL bytes of plain text in them fall. */
function wideEncodingOf(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
    if (first === 0xfe && second === 0xff)
        return 'UTF-16';
    if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
        return 'UTF-32';
    // Texts of this format are nearly all ASCII: one byte of two, or three of four, are NUL throughout.
    const sample = bytes.subarray(0, 256);
    const [a, b, c, d] = [0, 1, 2, 3].map((column) => {
        const bytesOfColumn = sample.filter((_, at) => at % 4 === column);
        return bytesOfColumn.filter((byte) => byte === 0).length > bytesOfColumn.length * 0.7;
    });
    if ([a, b, c, d].filter(Boolean).length === 3)
        return 'UTF-32';
    const isUtf16 = (a && !b && !d) || (b && !a && !c);
    return isUtf16 ? 'UTF-16' : undefined;
}
/** Length of the longest prefix that is valid UTF-8, by bisection: a decoder says only whether, not where. */
function validUtf8Length(bytes) {
    if (isValidPrefix(bytes, false))
        return bytes.length;
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isValidPrefix(bytes.subarray(0, middle), true))
            valid = middle;
        else
            invalid = middle;
    }
    // The last valid prefix may end inside a character that never becomes whole; the character begins before.
    while (valid > 0 && !isValidPrefix(bytes.subarray(0, valid), false))
        valid -= 1;
    return valid;
}
function isValidPrefix(bytes, mayBeCutOff) {
    try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayBeCutOff });
        return true;
    }
    catch {
        // A TypeError is how a fatal decoder says no.
        return false;
    }
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ FileBook),
  NE: () => (/* binding */ knownBy)
});

// UNUSED EXPORTS: validatedWithText

// EXTERNAL MODULE: ./lib/blueprint/file-kind.js
var file_kind = __webpack_require__(27144);
// EXTERNAL MODULE: ./lib/blueprint/invented-shape.js
var invented_shape = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/blueprint/parse-document.js + 6 modules
var parse_document = __webpack_require__(56199);
// EXTERNAL MODULE: ./lib/blueprint/syntax/decode.js
var decode = __webpack_require__(65149);
// EXTERNAL MODULE: ./lib/blueprint/explain/blueprint-words.js + 5 modules
var blueprint_words = __webpack_require__(35963);
;// CONCATENATED MODULE: ./lib/blueprint/generated/validate.js
// Generated by `npm run generate` from src/blueprint/schema. Do not edit.

const validate = validate36;
/* harmony default export */ const generated_validate = ((/* unused pure expression or super */ null && (validate36)));
const schema13 = { "$schema": "https://json-schema.org/draft/2019-09/schema", "title": "Blueprint", "type": "object", "description": "Multi-checks blueprint of Amazon CloudWatch Synthetics: up to ten HTTP, DNS, SSL and TCP checks.", "properties": { "globalSettings": { "$ref": "#/$defs/GlobalSettings" }, "variables": { "type": "object", "maxProperties": 10, "description": "At most ten texts that steps use as ${name}.", "examples": [{ "baseUrl": "https://api.example.com" }], "patternProperties": { "^[a-zA-Z][a-zA-Z0-9_]*$": { "type": "string" } }, "additionalProperties": false }, "steps": { "type": "object", "minProperties": 1, "maxProperties": 10, "description": "The steps, under the keys \"1\" to \"10\".", "patternProperties": { "^([1-9]|10)$": { "$ref": "#/$defs/Step" } }, "additionalProperties": false } }, "required": ["steps"], "additionalProperties": false, "$defs": { "GlobalSettings": { "title": "GlobalSettings", "type": "object", "description": "What holds for all steps.", "properties": { "stepTimeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds a step may take that has no timeout of its own.", "examples": [10000] } }, "additionalProperties": false }, "Step": { "title": "Step", "description": "One check. Steps run one after the other, in the order of their numbers.", "type": "object", "properties": { "checkerType": { "type": "string", "enum": ["HTTP", "DNS", "SSL", "TCP"] } }, "required": ["checkerType"], "allOf": [{ "if": { "properties": { "checkerType": { "const": "HTTP" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/HttpStep" } }, { "if": { "properties": { "checkerType": { "const": "DNS" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/DnsStep" } }, { "if": { "properties": { "checkerType": { "const": "SSL" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/SslStep" } }, { "if": { "properties": { "checkerType": { "const": "TCP" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/TcpStep" } }] }, "HttpStep": { "title": "HttpStep", "type": "object", "description": "Sends one HTTP request and looks at the response.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "HTTP", "type": "string", "description": "Makes this a HTTP step." }, "url": { "type": "string", "description": "Absolute http: or https: URL. May contain ${variable}.", "examples": ["https://api.example.com/health", "${baseUrl}/health"] }, "httpMethod": { "type": "string", "enum": ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"], "description": "Method of the request, in upper case. Required.", "examples": ["GET"] }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "waitTime": { "title": "Wait before the request, in seconds", "type": "integer", "minimum": 0, "maximum": 60, "default": 0, "description": "Seconds to wait before the request is sent." }, "headers": { "type": "object", "description": "Headers of the request. Values may contain ${variable} and ${AWS_SECRET:name}.", "examples": [{ "Accept": "application/json" }], "patternProperties": { "^[a-zA-Z][a-zA-Z0-9_-]*$": { "type": "string" } }, "additionalProperties": false }, "body": { "type": "string", "description": "Body of the request. JSON is written as text, with its quotes escaped.", "examples": ["{\"sku\":\"A-1\"}"] }, "authentication": { "$ref": "#/$defs/Authentication" }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/HttpAssertion" }, "description": "What must be true of the response. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "url", "httpMethod"], "additionalProperties": false }, "Authentication": { "title": "Authentication", "description": "How the request proves who sends it.", "type": "object", "properties": { "type": { "type": "string", "enum": ["NONE", "BASIC", "API_KEY", "OAUTH_CLIENT_CREDENTIALS", "SIGV4"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "NONE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/NoAuthentication" } }, { "if": { "properties": { "type": { "const": "BASIC" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/BasicAuthentication" } }, { "if": { "properties": { "type": { "const": "API_KEY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ApiKeyAuthentication" } }, { "if": { "properties": { "type": { "const": "OAUTH_CLIENT_CREDENTIALS" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/OAuthClientCredentialsAuthentication" } }, { "if": { "properties": { "type": { "const": "SIGV4" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/SigV4Authentication" } }] }, "NoAuthentication": { "title": "NoAuthentication", "type": "object", "description": "No authentication.", "properties": { "type": { "const": "NONE", "type": "string", "description": "No authentication." } }, "required": ["type"], "additionalProperties": false }, "BasicAuthentication": { "title": "BasicAuthentication", "type": "object", "description": "HTTP Basic authentication (RFC 7617).", "properties": { "type": { "const": "BASIC", "type": "string", "description": "HTTP Basic authentication (RFC 7617)." }, "username": { "type": "string", "description": "User name; it cannot contain a colon.", "examples": ["canary"] }, "password": { "type": "string", "description": "Password; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/orders:password}"] } }, "required": ["type", "username", "password"], "additionalProperties": false }, "ApiKeyAuthentication": { "title": "ApiKeyAuthentication", "type": "object", "description": "A key in a request header.", "properties": { "type": { "const": "API_KEY", "type": "string", "description": "A key in a request header." }, "apiKey": { "type": "string", "description": "The key, sent as it is: no \"Bearer \" is put before it.", "examples": ["${AWS_SECRET:canary/orders:password}"] }, "headerName": { "type": "string", "description": "Header that carries the key.", "default": "X-API-Key" } }, "required": ["type", "apiKey"], "additionalProperties": false }, "OAuthClientCredentialsAuthentication": { "title": "OAuthClientCredentialsAuthentication", "type": "object", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4).", "properties": { "type": { "const": "OAUTH_CLIENT_CREDENTIALS", "type": "string", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4)." }, "tokenUrl": { "type": "string", "description": "URL of the token endpoint.", "examples": ["https://login.example.com/oauth2/token"] }, "clientId": { "type": "string", "description": "Client identifier.", "examples": ["${AWS_SECRET:canary/oauth:client_id}"] }, "clientSecret": { "type": "string", "description": "Client secret; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/oauth:client_secret}"] }, "scope": { "type": "string", "description": "Scopes, separated by spaces.", "examples": ["orders.read"] }, "audience": { "type": "string", "description": "Audience of the token, for servers that ask for one." }, "resource": { "type": "string", "description": "Resource indicator (RFC 8707)." }, "tokenApiAuth": { "type": "array", "items": { "enum": ["BASIC_AUTH_HEADER", "REQUEST_BODY"], "description": "Basic header, or client_id and client_secret in the form." }, "description": "How the client proves itself to the token endpoint. The default is the Basic header." } }, "required": ["type", "tokenUrl", "clientId", "clientSecret"], "additionalProperties": false }, "SigV4Authentication": { "title": "SigV4Authentication", "type": "object", "description": "AWS Signature Version 4, with credentials of a role that is assumed.", "properties": { "type": { "const": "SIGV4", "type": "string", "description": "AWS Signature Version 4, with credentials of a role that is assumed." }, "service": { "type": "string", "description": "Service to sign for.", "examples": ["execute-api"] }, "region": { "type": "string", "description": "Region to sign for.", "examples": ["eu-west-1"] }, "roleArn": { "type": "string", "description": "Role to assume before signing.", "examples": ["arn:aws:iam::123456789012:role/canary-api-caller"] } }, "required": ["type", "service", "region", "roleArn"], "additionalProperties": false }, "HttpAssertion": { "title": "HttpAssertion", "description": "Something that must be true of the response.", "type": "object", "properties": { "type": { "type": "string", "enum": ["STATUS_CODE", "RESPONSE_TIME", "HEADER", "BODY"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "STATUS_CODE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/StatusCodeAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "HEADER" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/HeaderAssertion" } }, { "if": { "properties": { "type": { "const": "BODY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/BodyAssertion" } }] }, "StatusCodeAssertion": { "title": "StatusCodeAssertion", "description": "The status code of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["IN_RANGE", "EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "const": "IN_RANGE" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/StatusCodeRangeAssertion" } }, { "if": { "properties": { "operator": { "enum": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/StatusCodeComparisonAssertion" } }] }, "StatusCodeRangeAssertion": { "title": "StatusCodeRangeAssertion", "type": "object", "description": "The status code lies between rangeMin and rangeMax, both included.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code lies between rangeMin and rangeMax, both included." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["IN_RANGE"], "description": "Between two codes." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "rangeMin", "rangeMax"], "additionalProperties": false }, "StatusCodeComparisonAssertion": { "title": "StatusCodeComparisonAssertion", "type": "object", "description": "The status code compared with one value.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code compared with one value." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "ResponseTimeAssertion": { "title": "ResponseTimeAssertion", "type": "object", "description": "How long the exchange took, in milliseconds.", "properties": { "type": { "const": "RESPONSE_TIME", "type": "string", "description": "How long the exchange took, in milliseconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["LESS_THAN", "GREATER_THAN", "EQUALS"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Milliseconds.", "examples": [2000] }, "unit": { "enum": ["MILLISECONDS"], "description": "The only unit there is.", "default": "MILLISECONDS" } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "HeaderAssertion": { "title": "HeaderAssertion", "description": "A header of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH", "EXIST"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/HeaderValueAssertion" } }, { "if": { "properties": { "operator": { "const": "EXIST" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/HeaderExistAssertion" } }] }, "HeaderValueAssertion": { "title": "HeaderValueAssertion", "type": "object", "description": "The value of a response header.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "The value of a response header." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "headerName", "operator", "value"], "additionalProperties": false }, "HeaderExistAssertion": { "title": "HeaderExistAssertion", "type": "object", "description": "Whether a response header is there.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "Whether a response header is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EXIST"], "description": "Is it there? (A BODY assertion spells it EXISTS.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "headerName", "operator", "value"], "additionalProperties": false }, "BodyAssertion": { "title": "BodyAssertion", "description": "The body of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS", "EXISTS"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/BodyValueAssertion" } }, { "if": { "properties": { "operator": { "const": "EXISTS" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/BodyExistsAssertion" } }] }, "BodyValueAssertion": { "title": "BodyValueAssertion", "type": "object", "description": "The text of the body, or of a value in it.", "properties": { "type": { "const": "BODY", "type": "string", "description": "The text of the body, or of a value in it." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with. Numbers and booleans are written as text: \"5\", \"true\"." } }, "required": ["type", "operator", "value"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "target": { "const": "JSON" } } }, "then": { "required": ["path"] } }] }, "BodyExistsAssertion": { "title": "BodyExistsAssertion", "type": "object", "description": "Whether the body, or a value in it, is there.", "properties": { "type": { "const": "BODY", "type": "string", "description": "Whether the body, or a value in it, is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["EXISTS"], "description": "Is it there? (A HEADER assertion spells it EXIST.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "operator", "value"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "target": { "const": "JSON" } } }, "then": { "required": ["path"] } }] }, "Extractor": { "title": "Extractor", "type": "object", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"], "additionalProperties": false }, "DnsStep": { "title": "DnsStep", "type": "object", "description": "Asks a name server one question and looks at the answer.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "DNS", "type": "string", "description": "Makes this a DNS step." }, "domain": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name to ask for. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "recordType": { "type": "string", "enum": ["A", "CNAME", "MX", "TXT", "NS"], "default": "A", "description": "Type of record to ask for." }, "nameserver": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name server to ask; without it the resolver of the machine. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 53, "description": "Port of the name server." }, "protocol": { "type": "string", "enum": ["UDP", "TCP"], "default": "UDP", "description": "Transport of the question." }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/DnsAssertion" }, "description": "What must be true of the answer. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "domain"], "additionalProperties": false }, "DnsAssertion": { "title": "DnsAssertion", "description": "Something that must be true of the answer.", "type": "object", "properties": { "type": { "type": "string", "enum": ["RECORD_VALUE", "RECORD_COUNT", "RESPONSE_TIME", "AUTHORITATIVE", "TTL"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "RECORD_VALUE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/RecordValueAssertion" } }, { "if": { "properties": { "type": { "const": "RECORD_COUNT" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/RecordCountAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "AUTHORITATIVE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/AuthoritativeAssertion" } }, { "if": { "properties": { "type": { "const": "TTL" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/TtlAssertion" } }] }, "RecordValueAssertion": { "title": "RecordValueAssertion", "type": "object", "description": "The value of the records.", "properties": { "type": { "const": "RECORD_VALUE", "type": "string", "description": "The value of the records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "RecordCountAssertion": { "title": "RecordCountAssertion", "type": "object", "description": "The number of records.", "properties": { "type": { "const": "RECORD_COUNT", "type": "string", "description": "The number of records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Number of records." } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "AuthoritativeAssertion": { "title": "AuthoritativeAssertion", "type": "object", "description": "Whether the answer is authoritative (the AA flag).", "properties": { "type": { "const": "AUTHORITATIVE", "type": "string", "description": "Whether the answer is authoritative (the AA flag)." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false }, "TtlAssertion": { "title": "TtlAssertion", "type": "object", "description": "The time to live of the answer, in seconds.", "properties": { "type": { "const": "TTL", "type": "string", "description": "The time to live of the answer, in seconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Seconds." } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "SslStep": { "title": "SslStep", "type": "object", "description": "Makes a TLS connection and looks at the certificate.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "SSL", "type": "string", "description": "Makes this a SSL step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 443, "description": "Port to connect to." }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sni": { "type": "boolean", "description": "Send the host name in the handshake (Server Name Indication).", "default": true }, "verifyHostname": { "type": "boolean", "description": "The certificate must be for this host name.", "default": true }, "allowSelfSigned": { "type": "boolean", "description": "Accept a certificate that no trusted authority signed.", "default": false }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/SslAssertion" }, "description": "What must be true of the certificate and the connection. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname"], "additionalProperties": false }, "SslAssertion": { "title": "SslAssertion", "description": "Something that must be true of the certificate or the connection.", "type": "object", "properties": { "type": { "type": "string", "enum": ["CERTIFICATE_EXPIRY", "CERTIFICATE_VALID", "CERTIFICATE_SUBJECT", "CERTIFICATE_ISSUER", "CIPHER_SUITE", "CERTIFICATE_TRANSPARENCY"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "CERTIFICATE_EXPIRY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateExpiryAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_VALID" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateValidAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_SUBJECT" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateSubjectAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_ISSUER" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateIssuerAssertion" } }, { "if": { "properties": { "type": { "const": "CIPHER_SUITE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CipherSuiteAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_TRANSPARENCY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateTransparencyAssertion" } }] }, "CertificateExpiryAssertion": { "title": "CertificateExpiryAssertion", "type": "object", "description": "The time left until the certificate expires.", "properties": { "type": { "const": "CERTIFICATE_EXPIRY", "type": "string", "description": "The time left until the certificate expires." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Days or hours, see unit.", "examples": [21] }, "unit": { "enum": ["DAYS", "HOURS"], "description": "Unit of value.", "default": "DAYS" } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "CertificateValidAssertion": { "title": "CertificateValidAssertion", "type": "object", "description": "Whether the certificate is valid now, trusted, and for this host.", "properties": { "type": { "const": "CERTIFICATE_VALID", "type": "string", "description": "Whether the certificate is valid now, trusted, and for this host." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false }, "CertificateSubjectAssertion": { "title": "CertificateSubjectAssertion", "type": "object", "description": "A field of the subject of the certificate.", "properties": { "type": { "const": "CERTIFICATE_SUBJECT", "type": "string", "description": "A field of the subject of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O", "OU", "C", "ST", "L"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." }, "regex": { "type": "string", "description": "Allowed by the schema, meaning not documented by AWS. Use REGEX_MATCH with value." } }, "required": ["type", "field", "operator", "value"], "additionalProperties": false }, "CertificateIssuerAssertion": { "title": "CertificateIssuerAssertion", "type": "object", "description": "A field of the issuer of the certificate.", "properties": { "type": { "const": "CERTIFICATE_ISSUER", "type": "string", "description": "A field of the issuer of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "field", "operator", "value"], "additionalProperties": false }, "CipherSuiteAssertion": { "title": "CipherSuiteAssertion", "type": "object", "description": "The name of the cipher suite that was negotiated.", "properties": { "type": { "const": "CIPHER_SUITE", "type": "string", "description": "The name of the cipher suite that was negotiated." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "CertificateTransparencyAssertion": { "title": "CertificateTransparencyAssertion", "type": "object", "description": "Whether the certificate carries signed certificate timestamps.", "properties": { "type": { "const": "CERTIFICATE_TRANSPARENCY", "type": "string", "description": "Whether the certificate carries signed certificate timestamps." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false }, "TcpStep": { "title": "TcpStep", "type": "object", "description": "Makes a TCP connection, may send something, and looks at what comes back.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "TCP", "type": "string", "description": "Makes this a TCP step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to connect to." }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sendData": { "type": "string", "description": "Sent once connected, in `encoding`.", "examples": ["PING\r\n"] }, "expectedResponse": { "type": "string", "description": "Must be in the response, in `encoding`.", "examples": ["+PONG"] }, "encoding": { "type": "string", "enum": ["UTF-8", "ASCII", "HEX"], "default": "UTF-8", "description": "How sendData and expectedResponse are written." }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/TcpAssertion" }, "description": "What must be true of the connection and the response. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname", "port"], "additionalProperties": false }, "TcpAssertion": { "title": "TcpAssertion", "description": "Something that must be true of the connection or the response.", "type": "object", "properties": { "type": { "type": "string", "enum": ["CONNECTION_SUCCESSFUL", "RESPONSE_TIME", "RESPONSE_DATA", "RESPONSE_SIZE"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "CONNECTION_SUCCESSFUL" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ConnectionSuccessfulAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_DATA" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseDataAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_SIZE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseSizeAssertion" } }] }, "ConnectionSuccessfulAssertion": { "title": "ConnectionSuccessfulAssertion", "type": "object", "description": "Whether the connection was made.", "properties": { "type": { "const": "CONNECTION_SUCCESSFUL", "type": "string", "description": "Whether the connection was made." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false }, "ResponseDataAssertion": { "title": "ResponseDataAssertion", "type": "object", "description": "The data that came back.", "properties": { "type": { "const": "RESPONSE_DATA", "type": "string", "description": "The data that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "EQUALS", "NOT_CONTAINS", "REGEX_MATCH", "STARTS_WITH", "ENDS_WITH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with, in `encoding`." }, "encoding": { "enum": ["UTF-8", "ASCII", "HEX"], "description": "How value is written.", "default": "UTF-8" } }, "required": ["type", "operator", "value"], "additionalProperties": false }, "ResponseSizeAssertion": { "title": "ResponseSizeAssertion", "type": "object", "description": "The number of bytes that came back.", "properties": { "type": { "const": "RESPONSE_SIZE", "type": "string", "description": "The number of bytes that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Bytes." }, "unit": { "enum": ["BYTES"], "description": "The only unit there is.", "default": "BYTES" } }, "required": ["type", "operator", "value"], "additionalProperties": false } } };
const func0 = Object.prototype.hasOwnProperty;
const schema14 = { "title": "GlobalSettings", "type": "object", "description": "What holds for all steps.", "properties": { "stepTimeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds a step may take that has no timeout of its own.", "examples": [10000] } }, "additionalProperties": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 of Object.keys(data)) {
                if (!(key0 === "stepTimeout")) {
                    validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.stepTimeout !== undefined && func0.call(data, "stepTimeout")) {
                    let data0 = data.stepTimeout;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate37.errors = [{ instancePath: instancePath + "/stepTimeout", schemaPath: "#/properties/stepTimeout/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 > 300000 || isNaN(data0)) {
                                validate37.errors = [{ instancePath: instancePath + "/stepTimeout", schemaPath: "#/properties/stepTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300000 } }];
                                return false;
                            }
                            else {
                                if (data0 < 1000 || isNaN(data0)) {
                                    validate37.errors = [{ instancePath: instancePath + "/stepTimeout", schemaPath: "#/properties/stepTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } }];
                                    return false;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema15 = { "title": "Step", "description": "One check. Steps run one after the other, in the order of their numbers.", "type": "object", "properties": { "checkerType": { "type": "string", "enum": ["HTTP", "DNS", "SSL", "TCP"] } }, "required": ["checkerType"], "allOf": [{ "if": { "properties": { "checkerType": { "const": "HTTP" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/HttpStep" } }, { "if": { "properties": { "checkerType": { "const": "DNS" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/DnsStep" } }, { "if": { "properties": { "checkerType": { "const": "SSL" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/SslStep" } }, { "if": { "properties": { "checkerType": { "const": "TCP" } }, "required": ["checkerType"] }, "then": { "$ref": "#/$defs/TcpStep" } }] };
const schema16 = { "title": "HttpStep", "type": "object", "description": "Sends one HTTP request and looks at the response.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "HTTP", "type": "string", "description": "Makes this a HTTP step." }, "url": { "type": "string", "description": "Absolute http: or https: URL. May contain ${variable}.", "examples": ["https://api.example.com/health", "${baseUrl}/health"] }, "httpMethod": { "type": "string", "enum": ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"], "description": "Method of the request, in upper case. Required.", "examples": ["GET"] }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "waitTime": { "title": "Wait before the request, in seconds", "type": "integer", "minimum": 0, "maximum": 60, "default": 0, "description": "Seconds to wait before the request is sent." }, "headers": { "type": "object", "description": "Headers of the request. Values may contain ${variable} and ${AWS_SECRET:name}.", "examples": [{ "Accept": "application/json" }], "patternProperties": { "^[a-zA-Z][a-zA-Z0-9_-]*$": { "type": "string" } }, "additionalProperties": false }, "body": { "type": "string", "description": "Body of the request. JSON is written as text, with its quotes escaped.", "examples": ["{\"sku\":\"A-1\"}"] }, "authentication": { "$ref": "#/$defs/Authentication" }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/HttpAssertion" }, "description": "What must be true of the response. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "url", "httpMethod"], "additionalProperties": false };
const pattern6 = new RegExp("^[a-zA-Z][a-zA-Z0-9_-]*$", "u");
const schema17 = { "title": "Authentication", "description": "How the request proves who sends it.", "type": "object", "properties": { "type": { "type": "string", "enum": ["NONE", "BASIC", "API_KEY", "OAUTH_CLIENT_CREDENTIALS", "SIGV4"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "NONE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/NoAuthentication" } }, { "if": { "properties": { "type": { "const": "BASIC" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/BasicAuthentication" } }, { "if": { "properties": { "type": { "const": "API_KEY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ApiKeyAuthentication" } }, { "if": { "properties": { "type": { "const": "OAUTH_CLIENT_CREDENTIALS" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/OAuthClientCredentialsAuthentication" } }, { "if": { "properties": { "type": { "const": "SIGV4" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/SigV4Authentication" } }] };
const schema18 = { "title": "NoAuthentication", "type": "object", "description": "No authentication.", "properties": { "type": { "const": "NONE", "type": "string", "description": "No authentication." } }, "required": ["type"], "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
                validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(key0 === "type")) {
                        validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        if (typeof data0 !== "string") {
                            validate42.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("NONE" !== data0) {
                            validate42.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NONE" } }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema19 = { "title": "BasicAuthentication", "type": "object", "description": "HTTP Basic authentication (RFC 7617).", "properties": { "type": { "const": "BASIC", "type": "string", "description": "HTTP Basic authentication (RFC 7617)." }, "username": { "type": "string", "description": "User name; it cannot contain a colon.", "examples": ["canary"] }, "password": { "type": "string", "description": "Password; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/orders:password}"] } }, "required": ["type", "username", "password"], "additionalProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.username === undefined) || (!(func0.call(data, "username")))) && (missing0 = "username"))) || (((data.password === undefined) || (!(func0.call(data, "password")))) && (missing0 = "password"))) {
                validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "username")) || (key0 === "password"))) {
                        validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate44.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("BASIC" !== data0) {
                            validate44.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BASIC" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.username !== undefined && func0.call(data, "username")) {
                            const _errs4 = errors;
                            if (typeof data.username !== "string") {
                                validate44.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.password !== undefined && func0.call(data, "password")) {
                                const _errs6 = errors;
                                if (typeof data.password !== "string") {
                                    validate44.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate44.errors = vErrors;
    return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema20 = { "title": "ApiKeyAuthentication", "type": "object", "description": "A key in a request header.", "properties": { "type": { "const": "API_KEY", "type": "string", "description": "A key in a request header." }, "apiKey": { "type": "string", "description": "The key, sent as it is: no \"Bearer \" is put before it.", "examples": ["${AWS_SECRET:canary/orders:password}"] }, "headerName": { "type": "string", "description": "Header that carries the key.", "default": "X-API-Key" } }, "required": ["type", "apiKey"], "additionalProperties": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.apiKey === undefined) || (!(func0.call(data, "apiKey")))) && (missing0 = "apiKey"))) {
                validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "apiKey")) || (key0 === "headerName"))) {
                        validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate46.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("API_KEY" !== data0) {
                            validate46.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "API_KEY" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.apiKey !== undefined && func0.call(data, "apiKey")) {
                            const _errs4 = errors;
                            if (typeof data.apiKey !== "string") {
                                validate46.errors = [{ instancePath: instancePath + "/apiKey", schemaPath: "#/properties/apiKey/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.headerName !== undefined && func0.call(data, "headerName")) {
                                const _errs6 = errors;
                                if (typeof data.headerName !== "string") {
                                    validate46.errors = [{ instancePath: instancePath + "/headerName", schemaPath: "#/properties/headerName/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "title": "OAuthClientCredentialsAuthentication", "type": "object", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4).", "properties": { "type": { "const": "OAUTH_CLIENT_CREDENTIALS", "type": "string", "description": "OAuth 2.0 client credentials grant (RFC 6749, section 4.4)." }, "tokenUrl": { "type": "string", "description": "URL of the token endpoint.", "examples": ["https://login.example.com/oauth2/token"] }, "clientId": { "type": "string", "description": "Client identifier.", "examples": ["${AWS_SECRET:canary/oauth:client_id}"] }, "clientSecret": { "type": "string", "description": "Client secret; best taken from Secrets Manager.", "examples": ["${AWS_SECRET:canary/oauth:client_secret}"] }, "scope": { "type": "string", "description": "Scopes, separated by spaces.", "examples": ["orders.read"] }, "audience": { "type": "string", "description": "Audience of the token, for servers that ask for one." }, "resource": { "type": "string", "description": "Resource indicator (RFC 8707)." }, "tokenApiAuth": { "type": "array", "items": { "enum": ["BASIC_AUTH_HEADER", "REQUEST_BODY"], "description": "Basic header, or client_id and client_secret in the form." }, "description": "How the client proves itself to the token endpoint. The default is the Basic header." } }, "required": ["type", "tokenUrl", "clientId", "clientSecret"], "additionalProperties": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.tokenUrl === undefined) || (!(func0.call(data, "tokenUrl")))) && (missing0 = "tokenUrl"))) || (((data.clientId === undefined) || (!(func0.call(data, "clientId")))) && (missing0 = "clientId"))) || (((data.clientSecret === undefined) || (!(func0.call(data, "clientSecret")))) && (missing0 = "clientSecret"))) {
                validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((((key0 === "type") || (key0 === "tokenUrl")) || (key0 === "clientId")) || (key0 === "clientSecret")) || (key0 === "scope")) || (key0 === "audience")) || (key0 === "resource")) || (key0 === "tokenApiAuth"))) {
                        validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate48.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("OAUTH_CLIENT_CREDENTIALS" !== data0) {
                            validate48.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "OAUTH_CLIENT_CREDENTIALS" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.tokenUrl !== undefined && func0.call(data, "tokenUrl")) {
                            const _errs4 = errors;
                            if (typeof data.tokenUrl !== "string") {
                                validate48.errors = [{ instancePath: instancePath + "/tokenUrl", schemaPath: "#/properties/tokenUrl/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.clientId !== undefined && func0.call(data, "clientId")) {
                                const _errs6 = errors;
                                if (typeof data.clientId !== "string") {
                                    validate48.errors = [{ instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.clientSecret !== undefined && func0.call(data, "clientSecret")) {
                                    const _errs8 = errors;
                                    if (typeof data.clientSecret !== "string") {
                                        validate48.errors = [{ instancePath: instancePath + "/clientSecret", schemaPath: "#/properties/clientSecret/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.scope !== undefined && func0.call(data, "scope")) {
                                        const _errs10 = errors;
                                        if (typeof data.scope !== "string") {
                                            validate48.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.audience !== undefined && func0.call(data, "audience")) {
                                            const _errs12 = errors;
                                            if (typeof data.audience !== "string") {
                                                validate48.errors = [{ instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.resource !== undefined && func0.call(data, "resource")) {
                                                const _errs14 = errors;
                                                if (typeof data.resource !== "string") {
                                                    validate48.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.tokenApiAuth !== undefined && func0.call(data, "tokenApiAuth")) {
                                                    let data7 = data.tokenApiAuth;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (Array.isArray(data7)) {
                                                            var valid1 = true;
                                                            const len0 = data7.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data8 = data7[i0];
                                                                const _errs18 = errors;
                                                                if (!((data8 === "BASIC_AUTH_HEADER") || (data8 === "REQUEST_BODY"))) {
                                                                    validate48.errors = [{ instancePath: instancePath + "/tokenApiAuth/" + i0, schemaPath: "#/properties/tokenApiAuth/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.tokenApiAuth.items.enum } }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate48.errors = [{ instancePath: instancePath + "/tokenApiAuth", schemaPath: "#/properties/tokenApiAuth/type", keyword: "type", params: { type: "array" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema22 = { "title": "SigV4Authentication", "type": "object", "description": "AWS Signature Version 4, with credentials of a role that is assumed.", "properties": { "type": { "const": "SIGV4", "type": "string", "description": "AWS Signature Version 4, with credentials of a role that is assumed." }, "service": { "type": "string", "description": "Service to sign for.", "examples": ["execute-api"] }, "region": { "type": "string", "description": "Region to sign for.", "examples": ["eu-west-1"] }, "roleArn": { "type": "string", "description": "Role to assume before signing.", "examples": ["arn:aws:iam::123456789012:role/canary-api-caller"] } }, "required": ["type", "service", "region", "roleArn"], "additionalProperties": false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.service === undefined) || (!(func0.call(data, "service")))) && (missing0 = "service"))) || (((data.region === undefined) || (!(func0.call(data, "region")))) && (missing0 = "region"))) || (((data.roleArn === undefined) || (!(func0.call(data, "roleArn")))) && (missing0 = "roleArn"))) {
                validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((key0 === "type") || (key0 === "service")) || (key0 === "region")) || (key0 === "roleArn"))) {
                        validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate50.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("SIGV4" !== data0) {
                            validate50.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SIGV4" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.service !== undefined && func0.call(data, "service")) {
                            const _errs4 = errors;
                            if (typeof data.service !== "string") {
                                validate50.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.region !== undefined && func0.call(data, "region")) {
                                const _errs6 = errors;
                                if (typeof data.region !== "string") {
                                    validate50.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.roleArn !== undefined && func0.call(data, "roleArn")) {
                                    const _errs8 = errors;
                                    if (typeof data.roleArn !== "string") {
                                        validate50.errors = [{ instancePath: instancePath + "/roleArn", schemaPath: "#/properties/roleArn/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate50.errors = vErrors;
    return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined && func0.call(data, "type")) {
                if ("NONE" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate41.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.type !== undefined && func0.call(data, "type")) {
                    if ("BASIC" !== data.type) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate41.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        if ("API_KEY" !== data.type) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate41.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            if ("OAUTH_CLIENT_CREDENTIALS" !== data.type) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate41.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                    const _errs21 = errors;
                    const _errs22 = errors;
                    let valid9 = true;
                    const _errs23 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing4;
                        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")) {
                            const err12 = {};
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        else {
                            if (data.type !== undefined && func0.call(data, "type")) {
                                if ("SIGV4" !== data.type) {
                                    const err13 = {};
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    var _valid4 = _errs23 === errors;
                    errors = _errs22;
                    if (vErrors !== null) {
                        if (_errs22) {
                            vErrors.length = _errs22;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid4) {
                        const _errs25 = errors;
                        if (!(validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                            errors = vErrors.length;
                        }
                        var _valid4 = _errs25 === errors;
                        valid9 = _valid4;
                        if (valid9) {
                            var props4 = true;
                        }
                    }
                    if (!valid9) {
                        const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                        validate41.errors = vErrors;
                        return false;
                    }
                    var valid0 = _errs21 === errors;
                    if (valid0) {
                        if (props0 !== true && props4 !== undefined) {
                            if (props4 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props4);
                            }
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing5;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")) {
                validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing5 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                }
                if (data.type !== undefined && func0.call(data, "type")) {
                    let data5 = data.type;
                    if (typeof data5 !== "string") {
                        validate41.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!(((((data5 === "NONE") || (data5 === "BASIC")) || (data5 === "API_KEY")) || (data5 === "OAUTH_CLIENT_CREDENTIALS")) || (data5 === "SIGV4"))) {
                        validate41.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema17.properties.type.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate41.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema23 = { "title": "HttpAssertion", "description": "Something that must be true of the response.", "type": "object", "properties": { "type": { "type": "string", "enum": ["STATUS_CODE", "RESPONSE_TIME", "HEADER", "BODY"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "STATUS_CODE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/StatusCodeAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "HEADER" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/HeaderAssertion" } }, { "if": { "properties": { "type": { "const": "BODY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/BodyAssertion" } }] };
const schema24 = { "title": "StatusCodeAssertion", "description": "The status code of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["IN_RANGE", "EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "const": "IN_RANGE" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/StatusCodeRangeAssertion" } }, { "if": { "properties": { "operator": { "enum": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/StatusCodeComparisonAssertion" } }] };
const schema25 = { "title": "StatusCodeRangeAssertion", "type": "object", "description": "The status code lies between rangeMin and rangeMax, both included.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code lies between rangeMin and rangeMax, both included." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["IN_RANGE"], "description": "Between two codes." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "rangeMin", "rangeMax"], "additionalProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.rangeMin === undefined) || (!(func0.call(data, "rangeMin")))) && (missing0 = "rangeMin"))) || (((data.rangeMax === undefined) || (!(func0.call(data, "rangeMax")))) && (missing0 = "rangeMax"))) {
                validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "rangeMin")) || (key0 === "rangeMax"))) {
                        validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("STATUS_CODE" !== data0) {
                            validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "STATUS_CODE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate55.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                const _errs6 = errors;
                                if (!(data.operator === "IN_RANGE")) {
                                    validate55.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema25.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 > 599 || isNaN(data3)) {
                                                validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                return false;
                                            }
                                            else {
                                                if (data3 < 100 || isNaN(data3)) {
                                                    validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.rangeMin !== undefined && func0.call(data, "rangeMin")) {
                                        let data4 = data.rangeMin;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate55.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 > 599 || isNaN(data4)) {
                                                    validate55.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (data4 < 100 || isNaN(data4)) {
                                                        validate55.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rangeMax !== undefined && func0.call(data, "rangeMax")) {
                                            let data5 = data.rangeMax;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate55.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 > 599 || isNaN(data5)) {
                                                        validate55.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data5 < 100 || isNaN(data5)) {
                                                            validate55.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "title": "StatusCodeComparisonAssertion", "type": "object", "description": "The status code compared with one value.", "properties": { "type": { "const": "STATUS_CODE", "type": "string", "description": "The status code compared with one value." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Status code to compare with.", "examples": [200] }, "rangeMin": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Lowest status code that is accepted.", "examples": [200] }, "rangeMax": { "type": "integer", "minimum": 100, "maximum": 599, "description": "Highest status code that is accepted.", "examples": [200] } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "rangeMin")) || (key0 === "rangeMax"))) {
                        validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate57.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("STATUS_CODE" !== data0) {
                            validate57.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "STATUS_CODE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate57.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!((((data2 === "EQUALS") || (data2 === "NOT_EQUALS")) || (data2 === "GREATER_THAN")) || (data2 === "LESS_THAN"))) {
                                    validate57.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema26.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate57.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 > 599 || isNaN(data3)) {
                                                validate57.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                return false;
                                            }
                                            else {
                                                if (data3 < 100 || isNaN(data3)) {
                                                    validate57.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.rangeMin !== undefined && func0.call(data, "rangeMin")) {
                                        let data4 = data.rangeMin;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate57.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 > 599 || isNaN(data4)) {
                                                    validate57.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (data4 < 100 || isNaN(data4)) {
                                                        validate57.errors = [{ instancePath: instancePath + "/rangeMin", schemaPath: "#/properties/rangeMin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rangeMax !== undefined && func0.call(data, "rangeMax")) {
                                            let data5 = data.rangeMax;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate57.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 > 599 || isNaN(data5)) {
                                                        validate57.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data5 < 100 || isNaN(data5)) {
                                                            validate57.errors = [{ instancePath: instancePath + "/rangeMax", schemaPath: "#/properties/rangeMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.operator !== undefined && func0.call(data, "operator")) {
                if ("IN_RANGE" !== data.operator) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate54.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing1 = "operator")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    let data1 = data.operator;
                    if (!((((data1 === "EQUALS") || (data1 === "NOT_EQUALS")) || (data1 === "GREATER_THAN")) || (data1 === "LESS_THAN"))) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate54.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing2 = "operator")) {
                validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.operator = true;
                }
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    let data2 = data.operator;
                    if (typeof data2 !== "string") {
                        validate54.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!(((((data2 === "IN_RANGE") || (data2 === "EQUALS")) || (data2 === "NOT_EQUALS")) || (data2 === "GREATER_THAN")) || (data2 === "LESS_THAN"))) {
                        validate54.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema24.properties.operator.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate54.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate54.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema27 = { "title": "ResponseTimeAssertion", "type": "object", "description": "How long the exchange took, in milliseconds.", "properties": { "type": { "const": "RESPONSE_TIME", "type": "string", "description": "How long the exchange took, in milliseconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["LESS_THAN", "GREATER_THAN", "EQUALS"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Milliseconds.", "examples": [2000] }, "unit": { "enum": ["MILLISECONDS"], "description": "The only unit there is.", "default": "MILLISECONDS" } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "unit"))) {
                        validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate60.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("RESPONSE_TIME" !== data0) {
                            validate60.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RESPONSE_TIME" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate60.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!(((data2 === "LESS_THAN") || (data2 === "GREATER_THAN")) || (data2 === "EQUALS"))) {
                                    validate60.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema27.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate60.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate60.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.unit !== undefined && func0.call(data, "unit")) {
                                        const _errs9 = errors;
                                        if (!(data.unit === "MILLISECONDS")) {
                                            validate60.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema27.properties.unit.enum } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema28 = { "title": "HeaderAssertion", "description": "A header of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH", "EXIST"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/HeaderValueAssertion" } }, { "if": { "properties": { "operator": { "const": "EXIST" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/HeaderExistAssertion" } }] };
const schema29 = { "title": "HeaderValueAssertion", "type": "object", "description": "The value of a response header.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "The value of a response header." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "headerName", "operator", "value"], "additionalProperties": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.headerName === undefined) || (!(func0.call(data, "headerName")))) && (missing0 = "headerName"))) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "headerName")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate63.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("HEADER" !== data0) {
                            validate63.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HEADER" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate63.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.headerName !== undefined && func0.call(data, "headerName")) {
                                const _errs6 = errors;
                                if (typeof data.headerName !== "string") {
                                    validate63.errors = [{ instancePath: instancePath + "/headerName", schemaPath: "#/properties/headerName/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.operator !== undefined && func0.call(data, "operator")) {
                                    let data3 = data.operator;
                                    const _errs8 = errors;
                                    if (!(((((data3 === "EQUALS") || (data3 === "NOT_EQUALS")) || (data3 === "CONTAINS")) || (data3 === "NOT_CONTAINS")) || (data3 === "REGEX_MATCH"))) {
                                        validate63.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema29.properties.operator.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.value !== undefined && func0.call(data, "value")) {
                                        const _errs9 = errors;
                                        if (typeof data.value !== "string") {
                                            validate63.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "title": "HeaderExistAssertion", "type": "object", "description": "Whether a response header is there.", "properties": { "type": { "const": "HEADER", "type": "string", "description": "Whether a response header is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "headerName": { "type": "string", "description": "Name of the response header; case does not matter.", "examples": ["Content-Type"] }, "operator": { "enum": ["EXIST"], "description": "Is it there? (A BODY assertion spells it EXISTS.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "headerName", "operator", "value"], "additionalProperties": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.headerName === undefined) || (!(func0.call(data, "headerName")))) && (missing0 = "headerName"))) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "headerName")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate65.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("HEADER" !== data0) {
                            validate65.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HEADER" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate65.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.headerName !== undefined && func0.call(data, "headerName")) {
                                const _errs6 = errors;
                                if (typeof data.headerName !== "string") {
                                    validate65.errors = [{ instancePath: instancePath + "/headerName", schemaPath: "#/properties/headerName/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.operator !== undefined && func0.call(data, "operator")) {
                                    const _errs8 = errors;
                                    if (!(data.operator === "EXIST")) {
                                        validate65.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema30.properties.operator.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.value !== undefined && func0.call(data, "value")) {
                                        const _errs9 = errors;
                                        if (typeof data.value !== "boolean") {
                                            validate65.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.operator !== undefined && func0.call(data, "operator")) {
                let data0 = data.operator;
                if (!(((((data0 === "EQUALS") || (data0 === "NOT_EQUALS")) || (data0 === "CONTAINS")) || (data0 === "NOT_CONTAINS")) || (data0 === "REGEX_MATCH"))) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate62.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing1 = "operator")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    if ("EXIST" !== data.operator) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate62.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing2 = "operator")) {
                validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.operator = true;
                }
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    let data2 = data.operator;
                    if (typeof data2 !== "string") {
                        validate62.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!((((((data2 === "EQUALS") || (data2 === "NOT_EQUALS")) || (data2 === "CONTAINS")) || (data2 === "NOT_CONTAINS")) || (data2 === "REGEX_MATCH")) || (data2 === "EXIST"))) {
                        validate62.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema28.properties.operator.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate62.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate62.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema31 = { "title": "BodyAssertion", "description": "The body of the response.", "type": "object", "properties": { "operator": { "type": "string", "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS", "EXISTS"] } }, "required": ["operator"], "allOf": [{ "if": { "properties": { "operator": { "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"] } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/BodyValueAssertion" } }, { "if": { "properties": { "operator": { "const": "EXISTS" } }, "required": ["operator"] }, "then": { "$ref": "#/$defs/BodyExistsAssertion" } }] };
const schema32 = { "title": "BodyValueAssertion", "type": "object", "description": "The text of the body, or of a value in it.", "properties": { "type": { "const": "BODY", "type": "string", "description": "The text of the body, or of a value in it." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS", "EQUALS", "NOT_EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with. Numbers and booleans are written as text: \"5\", \"true\"." } }, "required": ["type", "operator", "value"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "target": { "const": "JSON" } } }, "then": { "required": ["path"] } }] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target !== undefined && func0.call(data, "target")) {
            if ("JSON" !== data.target) {
                const err0 = {};
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")) {
                validate69.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate69.errors = vErrors;
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing1 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing1 = "value"))) {
                validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
            }
            else {
                const _errs6 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((key0 === "type") || (key0 === "description")) || (key0 === "target")) || (key0 === "path")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs6 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data1 = data.type;
                        const _errs7 = errors;
                        if (typeof data1 !== "string") {
                            validate69.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("BODY" !== data1) {
                            validate69.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BODY" } }];
                            return false;
                        }
                        var valid3 = _errs7 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs9 = errors;
                            if (typeof data.description !== "string") {
                                validate69.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid3 = _errs9 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.target !== undefined && func0.call(data, "target")) {
                                let data3 = data.target;
                                const _errs11 = errors;
                                if (!((data3 === "JSON") || (data3 === "TEXT"))) {
                                    validate69.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/enum", keyword: "enum", params: { allowedValues: schema32.properties.target.enum } }];
                                    return false;
                                }
                                var valid3 = _errs11 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                            if (valid3) {
                                if (data.path !== undefined && func0.call(data, "path")) {
                                    const _errs12 = errors;
                                    if (typeof data.path !== "string") {
                                        validate69.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid3 = _errs12 === errors;
                                }
                                else {
                                    var valid3 = true;
                                }
                                if (valid3) {
                                    if (data.operator !== undefined && func0.call(data, "operator")) {
                                        let data5 = data.operator;
                                        const _errs14 = errors;
                                        if (!((((data5 === "CONTAINS") || (data5 === "NOT_CONTAINS")) || (data5 === "EQUALS")) || (data5 === "NOT_EQUALS"))) {
                                            validate69.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema32.properties.operator.enum } }];
                                            return false;
                                        }
                                        var valid3 = _errs14 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data.value !== undefined && func0.call(data, "value")) {
                                            const _errs15 = errors;
                                            if (typeof data.value !== "string") {
                                                validate69.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid3 = _errs15 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "title": "BodyExistsAssertion", "type": "object", "description": "Whether the body, or a value in it, is there.", "properties": { "type": { "const": "BODY", "type": "string", "description": "Whether the body, or a value in it, is there." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "target": { "enum": ["JSON", "TEXT"], "description": "What to look at: a value inside a JSON body (needs `path`), or the text as it is.", "default": "JSON" }, "path": { "type": "string", "description": "JSONPath of the value. Required unless target is TEXT.", "examples": ["$.status"] }, "operator": { "enum": ["EXISTS"], "description": "Is it there? (A HEADER assertion spells it EXIST.)" }, "value": { "type": "boolean", "description": "true: it must be there; false: it must not." } }, "required": ["type", "operator", "value"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "target": { "const": "JSON" } } }, "then": { "required": ["path"] } }] };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target !== undefined && func0.call(data, "target")) {
            if ("JSON" !== data.target) {
                const err0 = {};
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")) {
                validate71.errors = [{ instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
    }
    if (!valid1) {
        const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate71.errors = vErrors;
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing1 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing1 = "value"))) {
                validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
            }
            else {
                const _errs6 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((key0 === "type") || (key0 === "description")) || (key0 === "target")) || (key0 === "path")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs6 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data1 = data.type;
                        const _errs7 = errors;
                        if (typeof data1 !== "string") {
                            validate71.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("BODY" !== data1) {
                            validate71.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BODY" } }];
                            return false;
                        }
                        var valid3 = _errs7 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs9 = errors;
                            if (typeof data.description !== "string") {
                                validate71.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid3 = _errs9 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.target !== undefined && func0.call(data, "target")) {
                                let data3 = data.target;
                                const _errs11 = errors;
                                if (!((data3 === "JSON") || (data3 === "TEXT"))) {
                                    validate71.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/enum", keyword: "enum", params: { allowedValues: schema33.properties.target.enum } }];
                                    return false;
                                }
                                var valid3 = _errs11 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                            if (valid3) {
                                if (data.path !== undefined && func0.call(data, "path")) {
                                    const _errs12 = errors;
                                    if (typeof data.path !== "string") {
                                        validate71.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid3 = _errs12 === errors;
                                }
                                else {
                                    var valid3 = true;
                                }
                                if (valid3) {
                                    if (data.operator !== undefined && func0.call(data, "operator")) {
                                        const _errs14 = errors;
                                        if (!(data.operator === "EXISTS")) {
                                            validate71.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema33.properties.operator.enum } }];
                                            return false;
                                        }
                                        var valid3 = _errs14 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data.value !== undefined && func0.call(data, "value")) {
                                            const _errs15 = errors;
                                            if (typeof data.value !== "boolean") {
                                                validate71.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                                return false;
                                            }
                                            var valid3 = _errs15 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.operator !== undefined && func0.call(data, "operator")) {
                let data0 = data.operator;
                if (!((((data0 === "CONTAINS") || (data0 === "NOT_CONTAINS")) || (data0 === "EQUALS")) || (data0 === "NOT_EQUALS"))) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate68.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing1 = "operator")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    if ("EXISTS" !== data.operator) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate68.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing2 = "operator")) {
                validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.operator = true;
                }
                if (data.operator !== undefined && func0.call(data, "operator")) {
                    let data2 = data.operator;
                    if (typeof data2 !== "string") {
                        validate68.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!(((((data2 === "CONTAINS") || (data2 === "NOT_CONTAINS")) || (data2 === "EQUALS")) || (data2 === "NOT_EQUALS")) || (data2 === "EXISTS"))) {
                        validate68.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema31.properties.operator.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate68.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate68.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined && func0.call(data, "type")) {
                if ("STATUS_CODE" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
        }
        else {
            var props0 = validate54.evaluated.props;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.type = true;
            }
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate53.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.type !== undefined && func0.call(data, "type")) {
                    if ("RESPONSE_TIME" !== data.type) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate53.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        if ("HEADER" !== data.type) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                }
                else {
                    var props2 = validate62.evaluated.props;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    if (props2 !== true) {
                        props2 = props2 || {};
                        props2.type = true;
                    }
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate53.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            if ("BODY" !== data.type) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props3 = validate68.evaluated.props;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        if (props3 !== true) {
                            props3 = props3 || {};
                            props3.type = true;
                        }
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate53.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")) {
                validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                }
                if (data.type !== undefined && func0.call(data, "type")) {
                    let data4 = data.type;
                    if (typeof data4 !== "string") {
                        validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!((((data4 === "STATUS_CODE") || (data4 === "RESPONSE_TIME")) || (data4 === "HEADER")) || (data4 === "BODY"))) {
                        validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema23.properties.type.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate53.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema34 = { "title": "Extractor", "type": "object", "description": "Takes a value out of the response body and makes it a variable for the steps after this one.", "properties": { "name": { "type": "string", "description": "Name of the variable to set. Later steps write it as ${name}.", "pattern": "^[a-zA-Z][a-zA-Z0-9_]*$", "examples": ["orderId"] }, "type": { "type": "string", "enum": ["BODY"], "description": "Where to take it from. Only the body can be read." }, "path": { "type": "string", "description": "JSONPath into a JSON body. Without it the whole body is taken.", "examples": ["$.order.id"] }, "regex": { "type": "string", "description": "Regular expression, applied to what `path` gave.", "examples": ["/orders/([0-9]+)$"] }, "regexGroup": { "type": "integer", "minimum": 0, "default": 0, "description": "Capturing group of `regex` to take; 0 is the whole match." } }, "required": ["name", "type"], "additionalProperties": false };
const pattern2 = new RegExp("^[a-zA-Z][a-zA-Z0-9_]*$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) {
                validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "name") || (key0 === "type")) || (key0 === "path")) || (key0 === "regex")) || (key0 === "regexGroup"))) {
                        validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined && func0.call(data, "name")) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern2.test(data0)) {
                                    validate75.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9_]*$" } }];
                                    return false;
                                }
                            }
                            else {
                                validate75.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            let data1 = data.type;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate75.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            if (!(data1 === "BODY")) {
                                validate75.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.path !== undefined && func0.call(data, "path")) {
                                const _errs6 = errors;
                                if (typeof data.path !== "string") {
                                    validate75.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.regex !== undefined && func0.call(data, "regex")) {
                                    const _errs8 = errors;
                                    if (typeof data.regex !== "string") {
                                        validate75.errors = [{ instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.regexGroup !== undefined && func0.call(data, "regexGroup")) {
                                        let data4 = data.regexGroup;
                                        const _errs10 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate75.errors = [{ instancePath: instancePath + "/regexGroup", schemaPath: "#/properties/regexGroup/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate75.errors = [{ instancePath: instancePath + "/regexGroup", schemaPath: "#/properties/regexGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.stepName === undefined) || (!(func0.call(data, "stepName")))) && (missing0 = "stepName")) || (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing0 = "checkerType"))) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))) || (((data.httpMethod === undefined) || (!(func0.call(data, "httpMethod")))) && (missing0 = "httpMethod"))) {
                validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(func0.call(schema16.properties, key0))) {
                        validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.stepName !== undefined && func0.call(data, "stepName")) {
                        let data0 = data.stepName;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (data0.length > 64) {
                                    validate40.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        validate40.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate40.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                            let data1 = data.checkerType;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate40.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            if ("HTTP" !== data1) {
                                validate40.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/const", keyword: "const", params: { allowedValue: "HTTP" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.url !== undefined && func0.call(data, "url")) {
                                const _errs6 = errors;
                                if (typeof data.url !== "string") {
                                    validate40.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.httpMethod !== undefined && func0.call(data, "httpMethod")) {
                                    let data3 = data.httpMethod;
                                    const _errs8 = errors;
                                    if (typeof data3 !== "string") {
                                        validate40.errors = [{ instancePath: instancePath + "/httpMethod", schemaPath: "#/properties/httpMethod/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    if (!(((((((data3 === "GET") || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "PATCH")) || (data3 === "DELETE")) || (data3 === "HEAD")) || (data3 === "OPTIONS"))) {
                                        validate40.errors = [{ instancePath: instancePath + "/httpMethod", schemaPath: "#/properties/httpMethod/enum", keyword: "enum", params: { allowedValues: schema16.properties.httpMethod.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeout !== undefined && func0.call(data, "timeout")) {
                                        let data4 = data.timeout;
                                        const _errs10 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate40.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 > 300000 || isNaN(data4)) {
                                                    validate40.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300000 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (data4 < 1000 || isNaN(data4)) {
                                                        validate40.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.waitTime !== undefined && func0.call(data, "waitTime")) {
                                            let data5 = data.waitTime;
                                            const _errs12 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate40.errors = [{ instancePath: instancePath + "/waitTime", schemaPath: "#/properties/waitTime/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 > 60 || isNaN(data5)) {
                                                        validate40.errors = [{ instancePath: instancePath + "/waitTime", schemaPath: "#/properties/waitTime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data5 < 0 || isNaN(data5)) {
                                                            validate40.errors = [{ instancePath: instancePath + "/waitTime", schemaPath: "#/properties/waitTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.headers !== undefined && func0.call(data, "headers")) {
                                                let data6 = data.headers;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        const _errs16 = errors;
                                                        for (const key1 of Object.keys(data6)) {
                                                            if (!(pattern6.test(key1))) {
                                                                validate40.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs16 === errors) {
                                                            var valid1 = true;
                                                            for (const key2 of Object.keys(data6)) {
                                                                if (pattern6.test(key2)) {
                                                                    const _errs17 = errors;
                                                                    if (typeof data6[key2] !== "string") {
                                                                        validate40.errors = [{ instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/patternProperties/%5E%5Ba-zA-Z%5D%5Ba-zA-Z0-9_-%5D*%24/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate40.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.body !== undefined && func0.call(data, "body")) {
                                                    const _errs19 = errors;
                                                    if (typeof data.body !== "string") {
                                                        validate40.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.authentication !== undefined && func0.call(data, "authentication")) {
                                                        const _errs21 = errors;
                                                        if (!(validate41(data.authentication, { instancePath: instancePath + "/authentication", parentData: data, parentDataProperty: "authentication", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs21 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.assertions !== undefined && func0.call(data, "assertions")) {
                                                            let data10 = data.assertions;
                                                            const _errs22 = errors;
                                                            if (errors === _errs22) {
                                                                if (Array.isArray(data10)) {
                                                                    var valid2 = true;
                                                                    const len0 = data10.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        const _errs24 = errors;
                                                                        if (!(validate53(data10[i0], { instancePath: instancePath + "/assertions/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs24 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate40.errors = [{ instancePath: instancePath + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.extractors !== undefined && func0.call(data, "extractors")) {
                                                                let data12 = data.extractors;
                                                                const _errs25 = errors;
                                                                if (errors === _errs25) {
                                                                    if (Array.isArray(data12)) {
                                                                        var valid3 = true;
                                                                        const len1 = data12.length;
                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                            const _errs27 = errors;
                                                                            if (!(validate75(data12[i1], { instancePath: instancePath + "/extractors/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs27 === errors;
                                                                            if (!valid3) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate40.errors = [{ instancePath: instancePath + "/extractors", schemaPath: "#/properties/extractors/type", keyword: "type", params: { type: "array" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs25 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "title": "DnsStep", "type": "object", "description": "Asks a name server one question and looks at the answer.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "DNS", "type": "string", "description": "Makes this a DNS step." }, "domain": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name to ask for. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "recordType": { "type": "string", "enum": ["A", "CNAME", "MX", "TXT", "NS"], "default": "A", "description": "Type of record to ask for." }, "nameserver": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Name server to ask; without it the resolver of the machine. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 53, "description": "Port of the name server." }, "protocol": { "type": "string", "enum": ["UDP", "TCP"], "default": "UDP", "description": "Transport of the question." }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/DnsAssertion" }, "description": "What must be true of the answer. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "domain"], "additionalProperties": false };
const pattern11 = new RegExp("^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "u");
const schema36 = { "title": "DnsAssertion", "description": "Something that must be true of the answer.", "type": "object", "properties": { "type": { "type": "string", "enum": ["RECORD_VALUE", "RECORD_COUNT", "RESPONSE_TIME", "AUTHORITATIVE", "TTL"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "RECORD_VALUE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/RecordValueAssertion" } }, { "if": { "properties": { "type": { "const": "RECORD_COUNT" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/RecordCountAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "AUTHORITATIVE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/AuthoritativeAssertion" } }, { "if": { "properties": { "type": { "const": "TTL" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/TtlAssertion" } }] };
const schema37 = { "title": "RecordValueAssertion", "type": "object", "description": "The value of the records.", "properties": { "type": { "const": "RECORD_VALUE", "type": "string", "description": "The value of the records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate80.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("RECORD_VALUE" !== data0) {
                            validate80.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RECORD_VALUE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate80.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!(((((data2 === "EQUALS") || (data2 === "NOT_EQUALS")) || (data2 === "CONTAINS")) || (data2 === "NOT_CONTAINS")) || (data2 === "REGEX_MATCH"))) {
                                    validate80.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema37.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    const _errs7 = errors;
                                    if (typeof data.value !== "string") {
                                        validate80.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "title": "RecordCountAssertion", "type": "object", "description": "The number of records.", "properties": { "type": { "const": "RECORD_COUNT", "type": "string", "description": "The number of records." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Number of records." } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate82.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("RECORD_COUNT" !== data0) {
                            validate82.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RECORD_COUNT" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate82.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!(((data2 === "EQUALS") || (data2 === "GREATER_THAN")) || (data2 === "LESS_THAN"))) {
                                    validate82.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema38.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate82.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate82.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate82.errors = vErrors;
    return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "title": "AuthoritativeAssertion", "type": "object", "description": "Whether the answer is authoritative (the AA flag).", "properties": { "type": { "const": "AUTHORITATIVE", "type": "string", "description": "Whether the answer is authoritative (the AA flag)." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "description")) || (key0 === "value"))) {
                        validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate85.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("AUTHORITATIVE" !== data0) {
                            validate85.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AUTHORITATIVE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate85.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.value !== undefined && func0.call(data, "value")) {
                                const _errs6 = errors;
                                if (typeof data.value !== "boolean") {
                                    validate85.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "title": "TtlAssertion", "type": "object", "description": "The time to live of the answer, in seconds.", "properties": { "type": { "const": "TTL", "type": "string", "description": "The time to live of the answer, in seconds." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Seconds." } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate87.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("TTL" !== data0) {
                            validate87.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TTL" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate87.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!(((data2 === "EQUALS") || (data2 === "GREATER_THAN")) || (data2 === "LESS_THAN"))) {
                                    validate87.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema40.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate87.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate87.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined && func0.call(data, "type")) {
                if ("RECORD_VALUE" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate79.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.type !== undefined && func0.call(data, "type")) {
                    if ("RECORD_COUNT" !== data.type) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate79.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        if ("RESPONSE_TIME" !== data.type) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate79.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            if ("AUTHORITATIVE" !== data.type) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate79.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                    const _errs21 = errors;
                    const _errs22 = errors;
                    let valid9 = true;
                    const _errs23 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing4;
                        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")) {
                            const err12 = {};
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        else {
                            if (data.type !== undefined && func0.call(data, "type")) {
                                if ("TTL" !== data.type) {
                                    const err13 = {};
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    var _valid4 = _errs23 === errors;
                    errors = _errs22;
                    if (vErrors !== null) {
                        if (_errs22) {
                            vErrors.length = _errs22;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid4) {
                        const _errs25 = errors;
                        if (!(validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                            errors = vErrors.length;
                        }
                        var _valid4 = _errs25 === errors;
                        valid9 = _valid4;
                        if (valid9) {
                            var props4 = true;
                        }
                    }
                    if (!valid9) {
                        const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                        validate79.errors = vErrors;
                        return false;
                    }
                    var valid0 = _errs21 === errors;
                    if (valid0) {
                        if (props0 !== true && props4 !== undefined) {
                            if (props4 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props4);
                            }
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing5;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")) {
                validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing5 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                }
                if (data.type !== undefined && func0.call(data, "type")) {
                    let data5 = data.type;
                    if (typeof data5 !== "string") {
                        validate79.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!(((((data5 === "RECORD_VALUE") || (data5 === "RECORD_COUNT")) || (data5 === "RESPONSE_TIME")) || (data5 === "AUTHORITATIVE")) || (data5 === "TTL"))) {
                        validate79.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.type.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate79.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate79.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.stepName === undefined) || (!(func0.call(data, "stepName")))) && (missing0 = "stepName")) || (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing0 = "checkerType"))) || (((data.domain === undefined) || (!(func0.call(data, "domain")))) && (missing0 = "domain"))) {
                validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(func0.call(schema35.properties, key0))) {
                        validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.stepName !== undefined && func0.call(data, "stepName")) {
                        let data0 = data.stepName;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (data0.length > 64) {
                                    validate78.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        validate78.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate78.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                            let data1 = data.checkerType;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate78.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            if ("DNS" !== data1) {
                                validate78.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/const", keyword: "const", params: { allowedValue: "DNS" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.domain !== undefined && func0.call(data, "domain")) {
                                let data2 = data.domain;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (data2.length > 253) {
                                            validate78.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 253 } }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern11.test(data2)) {
                                                validate78.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/pattern", keyword: "pattern", params: { pattern: "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate78.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.recordType !== undefined && func0.call(data, "recordType")) {
                                    let data3 = data.recordType;
                                    const _errs8 = errors;
                                    if (typeof data3 !== "string") {
                                        validate78.errors = [{ instancePath: instancePath + "/recordType", schemaPath: "#/properties/recordType/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    if (!(((((data3 === "A") || (data3 === "CNAME")) || (data3 === "MX")) || (data3 === "TXT")) || (data3 === "NS"))) {
                                        validate78.errors = [{ instancePath: instancePath + "/recordType", schemaPath: "#/properties/recordType/enum", keyword: "enum", params: { allowedValues: schema35.properties.recordType.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.nameserver !== undefined && func0.call(data, "nameserver")) {
                                        let data4 = data.nameserver;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (typeof data4 === "string") {
                                                if (data4.length > 253) {
                                                    validate78.errors = [{ instancePath: instancePath + "/nameserver", schemaPath: "#/properties/nameserver/maxLength", keyword: "maxLength", params: { limit: 253 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (!pattern11.test(data4)) {
                                                        validate78.errors = [{ instancePath: instancePath + "/nameserver", schemaPath: "#/properties/nameserver/pattern", keyword: "pattern", params: { pattern: "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$" } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate78.errors = [{ instancePath: instancePath + "/nameserver", schemaPath: "#/properties/nameserver/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.timeout !== undefined && func0.call(data, "timeout")) {
                                            let data5 = data.timeout;
                                            const _errs12 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate78.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" } }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 > 300000 || isNaN(data5)) {
                                                        validate78.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300000 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data5 < 1000 || isNaN(data5)) {
                                                            validate78.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.port !== undefined && func0.call(data, "port")) {
                                                let data6 = data.port;
                                                const _errs14 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate78.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 > 65535 || isNaN(data6)) {
                                                            validate78.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (data6 < 1 || isNaN(data6)) {
                                                                validate78.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.protocol !== undefined && func0.call(data, "protocol")) {
                                                    let data7 = data.protocol;
                                                    const _errs16 = errors;
                                                    if (typeof data7 !== "string") {
                                                        validate78.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    if (!((data7 === "UDP") || (data7 === "TCP"))) {
                                                        validate78.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema35.properties.protocol.enum } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.assertions !== undefined && func0.call(data, "assertions")) {
                                                        let data8 = data.assertions;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (Array.isArray(data8)) {
                                                                var valid1 = true;
                                                                const len0 = data8.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate79(data8[i0], { instancePath: instancePath + "/assertions/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs20 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate78.errors = [{ instancePath: instancePath + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.extractors !== undefined && func0.call(data, "extractors")) {
                                                            let data10 = data.extractors;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (Array.isArray(data10)) {
                                                                    var valid2 = true;
                                                                    const len1 = data10.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs23 = errors;
                                                                        if (!(validate75(data10[i1], { instancePath: instancePath + "/extractors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs23 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate78.errors = [{ instancePath: instancePath + "/extractors", schemaPath: "#/properties/extractors/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate78.errors = vErrors;
    return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "title": "SslStep", "type": "object", "description": "Makes a TLS connection and looks at the certificate.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "SSL", "type": "string", "description": "Makes this a SSL step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "default": 443, "description": "Port to connect to." }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sni": { "type": "boolean", "description": "Send the host name in the handshake (Server Name Indication).", "default": true }, "verifyHostname": { "type": "boolean", "description": "The certificate must be for this host name.", "default": true }, "allowSelfSigned": { "type": "boolean", "description": "Accept a certificate that no trusted authority signed.", "default": false }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/SslAssertion" }, "description": "What must be true of the certificate and the connection. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname"], "additionalProperties": false };
const schema42 = { "title": "SslAssertion", "description": "Something that must be true of the certificate or the connection.", "type": "object", "properties": { "type": { "type": "string", "enum": ["CERTIFICATE_EXPIRY", "CERTIFICATE_VALID", "CERTIFICATE_SUBJECT", "CERTIFICATE_ISSUER", "CIPHER_SUITE", "CERTIFICATE_TRANSPARENCY"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "CERTIFICATE_EXPIRY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateExpiryAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_VALID" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateValidAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_SUBJECT" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateSubjectAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_ISSUER" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateIssuerAssertion" } }, { "if": { "properties": { "type": { "const": "CIPHER_SUITE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CipherSuiteAssertion" } }, { "if": { "properties": { "type": { "const": "CERTIFICATE_TRANSPARENCY" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/CertificateTransparencyAssertion" } }] };
const schema43 = { "title": "CertificateExpiryAssertion", "type": "object", "description": "The time left until the certificate expires.", "properties": { "type": { "const": "CERTIFICATE_EXPIRY", "type": "string", "description": "The time left until the certificate expires." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "integer", "minimum": 0, "description": "Days or hours, see unit.", "examples": [21] }, "unit": { "enum": ["DAYS", "HOURS"], "description": "Unit of value.", "default": "DAYS" } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "unit"))) {
                        validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate94.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CERTIFICATE_EXPIRY" !== data0) {
                            validate94.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERTIFICATE_EXPIRY" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate94.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!((data2 === "GREATER_THAN") || (data2 === "LESS_THAN"))) {
                                    validate94.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema43.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate94.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate94.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.unit !== undefined && func0.call(data, "unit")) {
                                        let data4 = data.unit;
                                        const _errs9 = errors;
                                        if (!((data4 === "DAYS") || (data4 === "HOURS"))) {
                                            validate94.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema43.properties.unit.enum } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "title": "CertificateValidAssertion", "type": "object", "description": "Whether the certificate is valid now, trusted, and for this host.", "properties": { "type": { "const": "CERTIFICATE_VALID", "type": "string", "description": "Whether the certificate is valid now, trusted, and for this host." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "description")) || (key0 === "value"))) {
                        validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate96.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CERTIFICATE_VALID" !== data0) {
                            validate96.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERTIFICATE_VALID" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate96.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.value !== undefined && func0.call(data, "value")) {
                                const _errs6 = errors;
                                if (typeof data.value !== "boolean") {
                                    validate96.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "title": "CertificateSubjectAssertion", "type": "object", "description": "A field of the subject of the certificate.", "properties": { "type": { "const": "CERTIFICATE_SUBJECT", "type": "string", "description": "A field of the subject of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O", "OU", "C", "ST", "L"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS", "REGEX_MATCH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." }, "regex": { "type": "string", "description": "Allowed by the schema, meaning not documented by AWS. Use REGEX_MATCH with value." } }, "required": ["type", "field", "operator", "value"], "additionalProperties": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field"))) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((((key0 === "type") || (key0 === "description")) || (key0 === "field")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "regex"))) {
                        validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate98.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CERTIFICATE_SUBJECT" !== data0) {
                            validate98.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERTIFICATE_SUBJECT" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate98.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.field !== undefined && func0.call(data, "field")) {
                                let data2 = data.field;
                                const _errs6 = errors;
                                if (!((((((data2 === "CN") || (data2 === "O")) || (data2 === "OU")) || (data2 === "C")) || (data2 === "ST")) || (data2 === "L"))) {
                                    validate98.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema45.properties.field.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.operator !== undefined && func0.call(data, "operator")) {
                                    let data3 = data.operator;
                                    const _errs7 = errors;
                                    if (!(((data3 === "CONTAINS") || (data3 === "EQUALS")) || (data3 === "REGEX_MATCH"))) {
                                        validate98.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema45.properties.operator.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.value !== undefined && func0.call(data, "value")) {
                                        const _errs8 = errors;
                                        if (typeof data.value !== "string") {
                                            validate98.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.regex !== undefined && func0.call(data, "regex")) {
                                            const _errs10 = errors;
                                            if (typeof data.regex !== "string") {
                                                validate98.errors = [{ instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "title": "CertificateIssuerAssertion", "type": "object", "description": "A field of the issuer of the certificate.", "properties": { "type": { "const": "CERTIFICATE_ISSUER", "type": "string", "description": "A field of the issuer of the certificate." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "field": { "enum": ["CN", "O"], "description": "Field of the distinguished name." }, "operator": { "enum": ["CONTAINS", "EQUALS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "field", "operator", "value"], "additionalProperties": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.field === undefined) || (!(func0.call(data, "field")))) && (missing0 = "field"))) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "field")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate100.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CERTIFICATE_ISSUER" !== data0) {
                            validate100.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERTIFICATE_ISSUER" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate100.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.field !== undefined && func0.call(data, "field")) {
                                let data2 = data.field;
                                const _errs6 = errors;
                                if (!((data2 === "CN") || (data2 === "O"))) {
                                    validate100.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema46.properties.field.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.operator !== undefined && func0.call(data, "operator")) {
                                    let data3 = data.operator;
                                    const _errs7 = errors;
                                    if (!((data3 === "CONTAINS") || (data3 === "EQUALS"))) {
                                        validate100.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema46.properties.operator.enum } }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.value !== undefined && func0.call(data, "value")) {
                                        const _errs8 = errors;
                                        if (typeof data.value !== "string") {
                                            validate100.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "title": "CipherSuiteAssertion", "type": "object", "description": "The name of the cipher suite that was negotiated.", "properties": { "type": { "const": "CIPHER_SUITE", "type": "string", "description": "The name of the cipher suite that was negotiated." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "NOT_CONTAINS"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with." } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value"))) {
                        validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate102.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CIPHER_SUITE" !== data0) {
                            validate102.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CIPHER_SUITE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate102.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!((data2 === "CONTAINS") || (data2 === "NOT_CONTAINS"))) {
                                    validate102.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema47.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    const _errs7 = errors;
                                    if (typeof data.value !== "string") {
                                        validate102.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate102.errors = vErrors;
    return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "title": "CertificateTransparencyAssertion", "type": "object", "description": "Whether the certificate carries signed certificate timestamps.", "properties": { "type": { "const": "CERTIFICATE_TRANSPARENCY", "type": "string", "description": "Whether the certificate carries signed certificate timestamps." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "description")) || (key0 === "value"))) {
                        validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate104.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CERTIFICATE_TRANSPARENCY" !== data0) {
                            validate104.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERTIFICATE_TRANSPARENCY" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate104.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.value !== undefined && func0.call(data, "value")) {
                                const _errs6 = errors;
                                if (typeof data.value !== "boolean") {
                                    validate104.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate104.errors = vErrors;
    return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined && func0.call(data, "type")) {
                if ("CERTIFICATE_EXPIRY" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate93.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.type !== undefined && func0.call(data, "type")) {
                    if ("CERTIFICATE_VALID" !== data.type) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate93.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        if ("CERTIFICATE_SUBJECT" !== data.type) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate93.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            if ("CERTIFICATE_ISSUER" !== data.type) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate93.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                    const _errs21 = errors;
                    const _errs22 = errors;
                    let valid9 = true;
                    const _errs23 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing4;
                        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")) {
                            const err12 = {};
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        else {
                            if (data.type !== undefined && func0.call(data, "type")) {
                                if ("CIPHER_SUITE" !== data.type) {
                                    const err13 = {};
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    var _valid4 = _errs23 === errors;
                    errors = _errs22;
                    if (vErrors !== null) {
                        if (_errs22) {
                            vErrors.length = _errs22;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid4) {
                        const _errs25 = errors;
                        if (!(validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                            errors = vErrors.length;
                        }
                        var _valid4 = _errs25 === errors;
                        valid9 = _valid4;
                        if (valid9) {
                            var props4 = true;
                        }
                    }
                    if (!valid9) {
                        const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                        validate93.errors = vErrors;
                        return false;
                    }
                    var valid0 = _errs21 === errors;
                    if (valid0) {
                        if (props0 !== true && props4 !== undefined) {
                            if (props4 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props4);
                            }
                        }
                        const _errs26 = errors;
                        const _errs27 = errors;
                        let valid11 = true;
                        const _errs28 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing5;
                            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")) {
                                const err15 = {};
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            else {
                                if (data.type !== undefined && func0.call(data, "type")) {
                                    if ("CERTIFICATE_TRANSPARENCY" !== data.type) {
                                        const err16 = {};
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        var _valid5 = _errs28 === errors;
                        errors = _errs27;
                        if (vErrors !== null) {
                            if (_errs27) {
                                vErrors.length = _errs27;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid5) {
                            const _errs30 = errors;
                            if (!(validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                                errors = vErrors.length;
                            }
                            var _valid5 = _errs30 === errors;
                            valid11 = _valid5;
                            if (valid11) {
                                var props5 = true;
                            }
                        }
                        if (!valid11) {
                            const err17 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                            validate93.errors = vErrors;
                            return false;
                        }
                        var valid0 = _errs26 === errors;
                        if (valid0) {
                            if (props0 !== true && props5 !== undefined) {
                                if (props5 === true) {
                                    props0 = true;
                                }
                                else {
                                    props0 = props0 || {};
                                    Object.assign(props0, props5);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing6;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing6 = "type")) {
                validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing6 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                }
                if (data.type !== undefined && func0.call(data, "type")) {
                    let data6 = data.type;
                    if (typeof data6 !== "string") {
                        validate93.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!((((((data6 === "CERTIFICATE_EXPIRY") || (data6 === "CERTIFICATE_VALID")) || (data6 === "CERTIFICATE_SUBJECT")) || (data6 === "CERTIFICATE_ISSUER")) || (data6 === "CIPHER_SUITE")) || (data6 === "CERTIFICATE_TRANSPARENCY"))) {
                        validate93.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema42.properties.type.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate93.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate93.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.stepName === undefined) || (!(func0.call(data, "stepName")))) && (missing0 = "stepName")) || (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing0 = "checkerType"))) || (((data.hostname === undefined) || (!(func0.call(data, "hostname")))) && (missing0 = "hostname"))) {
                validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(func0.call(schema41.properties, key0))) {
                        validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.stepName !== undefined && func0.call(data, "stepName")) {
                        let data0 = data.stepName;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (data0.length > 64) {
                                    validate92.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        validate92.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate92.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                            let data1 = data.checkerType;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate92.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            if ("SSL" !== data1) {
                                validate92.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/const", keyword: "const", params: { allowedValue: "SSL" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.hostname !== undefined && func0.call(data, "hostname")) {
                                let data2 = data.hostname;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (data2.length > 253) {
                                            validate92.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/maxLength", keyword: "maxLength", params: { limit: 253 } }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern11.test(data2)) {
                                                validate92.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/pattern", keyword: "pattern", params: { pattern: "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate92.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.port !== undefined && func0.call(data, "port")) {
                                    let data3 = data.port;
                                    const _errs8 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate92.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs8) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 > 65535 || isNaN(data3)) {
                                                validate92.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
                                                return false;
                                            }
                                            else {
                                                if (data3 < 1 || isNaN(data3)) {
                                                    validate92.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeout !== undefined && func0.call(data, "timeout")) {
                                        let data4 = data.timeout;
                                        const _errs10 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate92.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 > 300000 || isNaN(data4)) {
                                                    validate92.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300000 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (data4 < 1000 || isNaN(data4)) {
                                                        validate92.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.sni !== undefined && func0.call(data, "sni")) {
                                            const _errs12 = errors;
                                            if (typeof data.sni !== "boolean") {
                                                validate92.errors = [{ instancePath: instancePath + "/sni", schemaPath: "#/properties/sni/type", keyword: "type", params: { type: "boolean" } }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verifyHostname !== undefined && func0.call(data, "verifyHostname")) {
                                                const _errs14 = errors;
                                                if (typeof data.verifyHostname !== "boolean") {
                                                    validate92.errors = [{ instancePath: instancePath + "/verifyHostname", schemaPath: "#/properties/verifyHostname/type", keyword: "type", params: { type: "boolean" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.allowSelfSigned !== undefined && func0.call(data, "allowSelfSigned")) {
                                                    const _errs16 = errors;
                                                    if (typeof data.allowSelfSigned !== "boolean") {
                                                        validate92.errors = [{ instancePath: instancePath + "/allowSelfSigned", schemaPath: "#/properties/allowSelfSigned/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.assertions !== undefined && func0.call(data, "assertions")) {
                                                        let data8 = data.assertions;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (Array.isArray(data8)) {
                                                                var valid1 = true;
                                                                const len0 = data8.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate93(data8[i0], { instancePath: instancePath + "/assertions/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs20 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate92.errors = [{ instancePath: instancePath + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.extractors !== undefined && func0.call(data, "extractors")) {
                                                            let data10 = data.extractors;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (Array.isArray(data10)) {
                                                                    var valid2 = true;
                                                                    const len1 = data10.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs23 = errors;
                                                                        if (!(validate75(data10[i1], { instancePath: instancePath + "/extractors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs23 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate92.errors = [{ instancePath: instancePath + "/extractors", schemaPath: "#/properties/extractors/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "title": "TcpStep", "type": "object", "description": "Makes a TCP connection, may send something, and looks at what comes back.", "properties": { "stepName": { "title": "Name of the step", "type": "string", "pattern": "^[a-zA-Z][a-zA-Z0-9_-]*$", "maxLength": 64, "description": "Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.", "examples": ["api-health"] }, "checkerType": { "const": "TCP", "type": "string", "description": "Makes this a TCP step." }, "hostname": { "type": "string", "pattern": "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$", "maxLength": 253, "description": "Host to connect to. Either a host name or IPv4 address, or as a whole one variable, as in ${host}.", "examples": ["api.example.com", "${host}"] }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port to connect to." }, "timeout": { "title": "Time-out in milliseconds", "type": "integer", "minimum": 1000, "maximum": 300000, "default": 5000, "description": "Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.", "examples": [10000] }, "sendData": { "type": "string", "description": "Sent once connected, in `encoding`.", "examples": ["PING\r\n"] }, "expectedResponse": { "type": "string", "description": "Must be in the response, in `encoding`.", "examples": ["+PONG"] }, "encoding": { "type": "string", "enum": ["UTF-8", "ASCII", "HEX"], "default": "UTF-8", "description": "How sendData and expectedResponse are written." }, "assertions": { "type": "array", "items": { "$ref": "#/$defs/TcpAssertion" }, "description": "What must be true of the connection and the response. All are evaluated." }, "extractors": { "type": "array", "items": { "$ref": "#/$defs/Extractor" }, "description": "Variables to set from the response. Only HTTP steps have a body to read." } }, "required": ["stepName", "checkerType", "hostname", "port"], "additionalProperties": false };
const schema50 = { "title": "TcpAssertion", "description": "Something that must be true of the connection or the response.", "type": "object", "properties": { "type": { "type": "string", "enum": ["CONNECTION_SUCCESSFUL", "RESPONSE_TIME", "RESPONSE_DATA", "RESPONSE_SIZE"] } }, "required": ["type"], "allOf": [{ "if": { "properties": { "type": { "const": "CONNECTION_SUCCESSFUL" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ConnectionSuccessfulAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_TIME" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseTimeAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_DATA" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseDataAssertion" } }, { "if": { "properties": { "type": { "const": "RESPONSE_SIZE" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ResponseSizeAssertion" } }] };
const schema51 = { "title": "ConnectionSuccessfulAssertion", "type": "object", "description": "Whether the connection was made.", "properties": { "type": { "const": "CONNECTION_SUCCESSFUL", "type": "string", "description": "Whether the connection was made." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "value": { "type": "boolean", "description": "true: it must be; false: it must not." } }, "required": ["type", "value"], "additionalProperties": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "type") || (key0 === "description")) || (key0 === "value"))) {
                        validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate111.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("CONNECTION_SUCCESSFUL" !== data0) {
                            validate111.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CONNECTION_SUCCESSFUL" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate111.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.value !== undefined && func0.call(data, "value")) {
                                const _errs6 = errors;
                                if (typeof data.value !== "boolean") {
                                    validate111.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "title": "ResponseDataAssertion", "type": "object", "description": "The data that came back.", "properties": { "type": { "const": "RESPONSE_DATA", "type": "string", "description": "The data that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["CONTAINS", "EQUALS", "NOT_CONTAINS", "REGEX_MATCH", "STARTS_WITH", "ENDS_WITH"], "description": "How to compare." }, "value": { "type": "string", "description": "Text to compare with, in `encoding`." }, "encoding": { "enum": ["UTF-8", "ASCII", "HEX"], "description": "How value is written.", "default": "UTF-8" } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "encoding"))) {
                        validate114.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate114.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("RESPONSE_DATA" !== data0) {
                            validate114.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RESPONSE_DATA" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate114.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!((((((data2 === "CONTAINS") || (data2 === "EQUALS")) || (data2 === "NOT_CONTAINS")) || (data2 === "REGEX_MATCH")) || (data2 === "STARTS_WITH")) || (data2 === "ENDS_WITH"))) {
                                    validate114.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema52.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    const _errs7 = errors;
                                    if (typeof data.value !== "string") {
                                        validate114.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.encoding !== undefined && func0.call(data, "encoding")) {
                                        let data4 = data.encoding;
                                        const _errs9 = errors;
                                        if (!(((data4 === "UTF-8") || (data4 === "ASCII")) || (data4 === "HEX"))) {
                                            validate114.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema52.properties.encoding.enum } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate114.errors = vErrors;
    return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "title": "ResponseSizeAssertion", "type": "object", "description": "The number of bytes that came back.", "properties": { "type": { "const": "RESPONSE_SIZE", "type": "string", "description": "The number of bytes that came back." }, "description": { "type": "string", "description": "Says to people why this is asserted. Shown in every report." }, "operator": { "enum": ["EQUALS", "GREATER_THAN", "LESS_THAN"], "description": "How to compare." }, "value": { "type": "number", "minimum": 0, "description": "Bytes." }, "unit": { "enum": ["BYTES"], "description": "The only unit there is.", "default": "BYTES" } }, "required": ["type", "operator", "value"], "additionalProperties": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate116.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.operator === undefined) || (!(func0.call(data, "operator")))) && (missing0 = "operator"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) {
                validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((((key0 === "type") || (key0 === "description")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "unit"))) {
                        validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (typeof data0 !== "string") {
                            validate116.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        if ("RESPONSE_SIZE" !== data0) {
                            validate116.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RESPONSE_SIZE" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined && func0.call(data, "description")) {
                            const _errs4 = errors;
                            if (typeof data.description !== "string") {
                                validate116.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operator !== undefined && func0.call(data, "operator")) {
                                let data2 = data.operator;
                                const _errs6 = errors;
                                if (!(((data2 === "EQUALS") || (data2 === "GREATER_THAN")) || (data2 === "LESS_THAN"))) {
                                    validate116.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema53.properties.operator.enum } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined && func0.call(data, "value")) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate116.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate116.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.unit !== undefined && func0.call(data, "unit")) {
                                        const _errs9 = errors;
                                        if (!(data.unit === "BYTES")) {
                                            validate116.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema53.properties.unit.enum } }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate116.errors = vErrors;
    return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.type !== undefined && func0.call(data, "type")) {
                if ("CONNECTION_SUCCESSFUL" !== data.type) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate110.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.type !== undefined && func0.call(data, "type")) {
                    if ("RESPONSE_TIME" !== data.type) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate110.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.type !== undefined && func0.call(data, "type")) {
                        if ("RESPONSE_DATA" !== data.type) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate110.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.type !== undefined && func0.call(data, "type")) {
                            if ("RESPONSE_SIZE" !== data.type) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate110.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")) {
                validate110.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                }
                if (data.type !== undefined && func0.call(data, "type")) {
                    let data4 = data.type;
                    if (typeof data4 !== "string") {
                        validate110.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!((((data4 === "CONNECTION_SUCCESSFUL") || (data4 === "RESPONSE_TIME")) || (data4 === "RESPONSE_DATA")) || (data4 === "RESPONSE_SIZE"))) {
                        validate110.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema50.properties.type.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate110.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate110.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.stepName === undefined) || (!(func0.call(data, "stepName")))) && (missing0 = "stepName")) || (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing0 = "checkerType"))) || (((data.hostname === undefined) || (!(func0.call(data, "hostname")))) && (missing0 = "hostname"))) || (((data.port === undefined) || (!(func0.call(data, "port")))) && (missing0 = "port"))) {
                validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(func0.call(schema49.properties, key0))) {
                        validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.stepName !== undefined && func0.call(data, "stepName")) {
                        let data0 = data.stepName;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (data0.length > 64) {
                                    validate109.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        validate109.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z][a-zA-Z0-9_-]*$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate109.errors = [{ instancePath: instancePath + "/stepName", schemaPath: "#/properties/stepName/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                            let data1 = data.checkerType;
                            const _errs4 = errors;
                            if (typeof data1 !== "string") {
                                validate109.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            if ("TCP" !== data1) {
                                validate109.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/const", keyword: "const", params: { allowedValue: "TCP" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.hostname !== undefined && func0.call(data, "hostname")) {
                                let data2 = data.hostname;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (data2.length > 253) {
                                            validate109.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/maxLength", keyword: "maxLength", params: { limit: 253 } }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern11.test(data2)) {
                                                validate109.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/pattern", keyword: "pattern", params: { pattern: "^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate109.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.port !== undefined && func0.call(data, "port")) {
                                    let data3 = data.port;
                                    const _errs8 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate109.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs8) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 > 65535 || isNaN(data3)) {
                                                validate109.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } }];
                                                return false;
                                            }
                                            else {
                                                if (data3 < 1 || isNaN(data3)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.timeout !== undefined && func0.call(data, "timeout")) {
                                        let data4 = data.timeout;
                                        const _errs10 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate109.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "integer" } }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 > 300000 || isNaN(data4)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300000 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (data4 < 1000 || isNaN(data4)) {
                                                        validate109.errors = [{ instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.sendData !== undefined && func0.call(data, "sendData")) {
                                            const _errs12 = errors;
                                            if (typeof data.sendData !== "string") {
                                                validate109.errors = [{ instancePath: instancePath + "/sendData", schemaPath: "#/properties/sendData/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.expectedResponse !== undefined && func0.call(data, "expectedResponse")) {
                                                const _errs14 = errors;
                                                if (typeof data.expectedResponse !== "string") {
                                                    validate109.errors = [{ instancePath: instancePath + "/expectedResponse", schemaPath: "#/properties/expectedResponse/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.encoding !== undefined && func0.call(data, "encoding")) {
                                                    let data7 = data.encoding;
                                                    const _errs16 = errors;
                                                    if (typeof data7 !== "string") {
                                                        validate109.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    if (!(((data7 === "UTF-8") || (data7 === "ASCII")) || (data7 === "HEX"))) {
                                                        validate109.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema49.properties.encoding.enum } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.assertions !== undefined && func0.call(data, "assertions")) {
                                                        let data8 = data.assertions;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (Array.isArray(data8)) {
                                                                var valid1 = true;
                                                                const len0 = data8.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate110(data8[i0], { instancePath: instancePath + "/assertions/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs20 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate109.errors = [{ instancePath: instancePath + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.extractors !== undefined && func0.call(data, "extractors")) {
                                                            let data10 = data.extractors;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (Array.isArray(data10)) {
                                                                    var valid2 = true;
                                                                    const len1 = data10.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs23 = errors;
                                                                        if (!(validate75(data10[i1], { instancePath: instancePath + "/extractors/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs23 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate109.errors = [{ instancePath: instancePath + "/extractors", schemaPath: "#/properties/extractors/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing0 = "checkerType")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                if ("HTTP" !== data.checkerType) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
        validate39.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing1 = "checkerType")) {
                const err3 = {};
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                    if ("DNS" !== data.checkerType) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
            validate39.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing2 = "checkerType")) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                        if ("SSL" !== data.checkerType) {
                            const err7 = {};
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
                validate39.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing3 = "checkerType")) {
                        const err9 = {};
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    else {
                        if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                            if ("TCP" !== data.checkerType) {
                                const err10 = {};
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                    validate39.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (((data.checkerType === undefined) || (!(func0.call(data, "checkerType")))) && (missing4 = "checkerType")) {
                validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.checkerType = true;
                }
                if (data.checkerType !== undefined && func0.call(data, "checkerType")) {
                    let data4 = data.checkerType;
                    if (typeof data4 !== "string") {
                        validate39.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    if (!((((data4 === "HTTP") || (data4 === "DNS")) || (data4 === "SSL")) || (data4 === "TCP"))) {
                        validate39.errors = [{ instancePath: instancePath + "/checkerType", schemaPath: "#/properties/checkerType/enum", keyword: "enum", params: { allowedValues: schema15.properties.checkerType.enum } }];
                        return false;
                    }
                }
            }
        }
        else {
            validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate39.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
const pattern4 = new RegExp("^([1-9]|10)$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps")) {
                validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "globalSettings") || (key0 === "variables")) || (key0 === "steps"))) {
                        validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.globalSettings !== undefined && func0.call(data, "globalSettings")) {
                        const _errs2 = errors;
                        if (!(validate37(data.globalSettings, { instancePath: instancePath + "/globalSettings", parentData: data, parentDataProperty: "globalSettings", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.variables !== undefined && func0.call(data, "variables")) {
                            let data1 = data.variables;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (Object.keys(data1).length > 10) {
                                        validate36.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxProperties", keyword: "maxProperties", params: { limit: 10 } }];
                                        return false;
                                    }
                                    else {
                                        const _errs5 = errors;
                                        for (const key1 of Object.keys(data1)) {
                                            if (!(pattern2.test(key1))) {
                                                validate36.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs5 === errors) {
                                            var valid1 = true;
                                            for (const key2 of Object.keys(data1)) {
                                                if (pattern2.test(key2)) {
                                                    const _errs6 = errors;
                                                    if (typeof data1[key2] !== "string") {
                                                        validate36.errors = [{ instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/patternProperties/%5E%5Ba-zA-Z%5D%5Ba-zA-Z0-9_%5D*%24/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs6 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate36.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.steps !== undefined && func0.call(data, "steps")) {
                                let data3 = data.steps;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        if (Object.keys(data3).length > 10) {
                                            validate36.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxProperties", keyword: "maxProperties", params: { limit: 10 } }];
                                            return false;
                                        }
                                        else {
                                            if (Object.keys(data3).length < 1) {
                                                validate36.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                return false;
                                            }
                                            else {
                                                const _errs10 = errors;
                                                for (const key3 of Object.keys(data3)) {
                                                    if (!(pattern4.test(key3))) {
                                                        validate36.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs10 === errors) {
                                                    var valid2 = true;
                                                    for (const key4 of Object.keys(data3)) {
                                                        if (pattern4.test(key4)) {
                                                            const _errs11 = errors;
                                                            if (!(validate39(data3[key4], { instancePath: instancePath + "/steps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs11 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate36.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./lib/blueprint/judge-document.js + 7 modules
var judge_document = __webpack_require__(75616);
// EXTERNAL MODULE: ./lib/blueprint/rules/table.js + 28 modules
var table = __webpack_require__(83203);
// EXTERNAL MODULE: ./lib/blueprint/sha256.cjs
var sha256 = __webpack_require__(68800);
;// CONCATENATED MODULE: ./lib/blueprint/validate.js









/** Everything there is to say about one file without running it: syntax, then AWS's schema, then our own rules. A file that is
 *  something else, or has a shape of its own, gets one sentence. Never throws, whatever the bytes are. */
function validateBlueprint({ path, bytes, parsed = (0,parse_document/* parseDocument */.T)({ path, bytes }), }) {
    // A copy: whatever becomes of the caller's bytes, the hash is of what was validated.
    const own = new Uint8Array(bytes);
    const { document } = parsed;
    const { isValid, diagnostics } = verdictOn({ path, bytes, parsed });
    const file = {
        path,
        get sha256() {
            return (0,sha256/* sha256Of */.B)(own);
        },
        diagnostics,
    };
    // The schema accepted it, and the type is generated from the schema.
    if (isValid && document !== undefined) {
        return Object.assign(file, { valid: true, document, blueprint: document.value });
    }
    return Object.assign(file, { valid: false, document });
}
function verdictOn(file) {
    const { path, bytes, parsed } = file;
    const { document, diagnostics: syntax } = parsed;
    const wrong = (0,file_kind/* wrongKind */.oF)({ path, parsed, text: document?.text ?? (0,decode/* decodeText */.g)(bytes).text }, 'blueprint');
    if (wrong !== undefined)
        return { isValid: false, diagnostics: [wrong] };
    if (document === undefined)
        return { isValid: false, diagnostics: (0,judge_document/* limited */.TJ)(syntax) };
    const shape = (0,invented_shape/* inventedShape */.xg)(document);
    if (shape !== undefined)
        return (0,judge_document/* judged */.g$)({ syntax, schema: [shape], rules: [] });
    return (0,judge_document/* judged */.g$)({ syntax, schema: schemaDiagnostics(document), rules: (0,table/* runRules */.x)(document) });
}
/** What AWS's schema refuses. Empty exactly when ajv accepts the document. */
function schemaDiagnostics(document) {
    return (0,judge_document/* refusals */.Ke)(document, { accepts: validate, words: blueprint_words/* blueprintWords */.t });
}

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/blueprint/place.js
var blueprint_place = __webpack_require__(64980);
// EXTERNAL MODULE: ./lib/core/mask-credentials.js
var mask_credentials = __webpack_require__(71364);
;// CONCATENATED MODULE: ./lib/commands/files/masked-text.js


/** A file and its text without the credentials that its diagnostics point at. */
function withMaskedText(file, text) {
    const masked = (0,mask_credentials/* maskCredentials */.Bs)(text ?? '', sensitiveRanges(file, text ?? ''));
    return {
        file: masked.values.length === 0 ? file : { ...file, diagnostics: withoutValues(file, masked.values) },
        text: text === undefined ? undefined : masked.text,
    };
}
function withoutValues({ diagnostics }, values) {
    return diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: (0,mask_credentials/* withoutMasked */.OV)(diagnostic.message, values),
        ...(diagnostic.hint === undefined ? {} : { hint: (0,mask_credentials/* withoutMasked */.OV)(diagnostic.hint, values) }),
    }));
}
/** Where the credentials are that diagnostics point at. A rule says so itself; of a schema or of a syntax error only the place
 *  tells, and what it points at may be a part of the value, or its key. */
function sensitiveRanges({ diagnostics, document }, text) {
    return diagnostics
        .filter(({ isSensitive }) => isSensitive)
        .flatMap((diagnostic) => {
        if (diagnostic.source === 'rule')
            return [diagnostic];
        if (document === undefined)
            return [textAround(diagnostic, text)];
        const place = (0,blueprint_place/* placeOf */.$)(document, diagnostic.pointer);
        return place.pointer === diagnostic.pointer ? valuesIn(document, place.value) : [diagnostic];
    });
}
/** The texts and numbers of a value, however deep. */
function valuesIn({ text, lines }, { offset, length }) {
    return [...text.slice(offset, offset + length).matchAll(TOKEN)]
        .filter(([, , colon]) => colon === undefined)
        .map((match) => lines.rangeOf({ offset: offset + match.index, length: match[0].length }));
}
/** All of the text, up to the end of its line, in which a range begins. */
function textAround(range, text) {
    const line = text.split('\n')[range.line - 1] ?? '';
    const around = [...line.matchAll(TOKEN)].find(({ index, 1: token = '' }) => index < range.column && range.column <= index + token.length);
    if (around === undefined || range.endLine !== range.line)
        return range;
    const endColumn = Math.max(range.endColumn, around.index + (around[1] ?? '').length + 1);
    return { ...range, column: Math.min(range.column, around.index + 1), endColumn };
}
/** A text or a number, and the colon behind a key. */
const TOKEN = /("(?:[^"\\\n]|\\[^\n])*"?|-?\d[^\s,\]}]*)([ \t]*:)?/g;

// EXTERNAL MODULE: ./lib/commands/files/permitted-path.js
var permitted_path = __webpack_require__(23440);
// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __webpack_require__(7179);
;// CONCATENATED MODULE: ./lib/commands/files/file-book.js









/** The files of one command: what was read, and what was found in each. */
class FileBook {
    #context;
    #read = new Map();
    #blueprints = new Map();
    #others = new Map();
    #texts = new Map();
    constructor(context) {
        this.#context = context;
    }
    get blueprints() {
        return [...this.#blueprints.values()].map(({ file }) => file);
    }
    sources = (path) => {
        const text = this.#texts.get(path);
        // Only when asked for: by then every secret is known.
        return text === undefined ? undefined : this.#context.redactor.clean(text);
    };
    /** Reads and parses. Asked again by another name, whether that one may be read is asked again too. */
    read(file) {
        const { cwd, root } = this.#context;
        const real = (0,permitted_path/* permittedPath */.In)({ cwd, root, ...file }, 'read');
        const known = this.#read.get(real);
        if (known !== undefined)
            return known;
        const bytes = (0,read_file/* readBytes */.io)({ cwd, root, ...file });
        const { path } = file;
        const read = { path, bytes, parsed: (0,parse_document/* parseDocument */.T)({ path, bytes }) };
        this.#read.set(real, read);
        return read;
    }
    kindOf(file, asked) {
        return (0,file_kind/* kindOfFile */.yK)(knownBy(this.read(file)), asked).kind;
    }
    /** Judges a blueprint, once. */
    blueprint(file) {
        const read = this.read(file);
        const known = this.#blueprints.get(read.path);
        if (known !== undefined)
            return known;
        const judged = validatedWithText(read);
        const loaded = { file: withAssumption(judged.file, read, 'blueprint'), bytes: read.bytes };
        this.#blueprints.set(read.path, loaded);
        if (judged.text !== undefined)
            this.#texts.set(read.path, judged.text);
        return loaded;
    }
    /** What was found in a file of another kind; undefined when nobody has looked. */
    other(path) {
        return this.#others.get(path);
    }
    /** Keeps what was found in a file of another kind. */
    keep(judged, read, kind) {
        const { file, text } = shownWithText(judged, read.bytes);
        const kept = withAssumption(file, read, kind);
        this.#others.set(read.path, kept);
        if (text !== undefined)
            this.#texts.set(read.path, text);
        return kept;
    }
}
/** Validates one blueprint. `text` is its text with the credentials masked, which no message shows either; undefined when it is
 *  no text. */
function validatedWithText(file) {
    return shownWithText(validateBlueprint(file), file.bytes);
}
function shownWithText(file, bytes) {
    // Where its credentials stand is not known of a file that is something else: none of it is shown.
    if ((0,invented_shape/* isOfAnotherShape */.iw)(file))
        return { file, text: undefined };
    return withMaskedText(file, file.document?.text ?? (0,decode/* decodeText */.g)(bytes).text);
}
/** Says of a file whose kind was only assumed that it was. */
function withAssumption(file, read, kind) {
    const notice = (0,file_kind/* assumedKind */.hz)(knownBy(read), kind);
    return notice === undefined ? file : { ...file, diagnostics: [...file.diagnostics, notice].sort(diagnostic/* compareDiagnostics */.o) };
}
/** What a kind is told by. */
function knownBy({ path, bytes, parsed }) {
    return { path, parsed, text: parsed.document?.text ?? (0,decode/* decodeText */.g)(bytes).text };
}


/***/ }),

/***/ 51476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ BLUEPRINT_NAME),
  ir: () => (/* binding */ MANIFEST_NAME),
  lY: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/commands/files/permitted-path.js
var permitted_path = __webpack_require__(23440);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/commands/files/walk.js





/** The files below the folder that match a pattern, relative to it, sorted by UTF-16 unit. The walk stays in the root of where it
 *  begins: a link that leads out is not entered. Throws NOTHING_MATCHED when there is more below than its bound. */
async function walk(pattern, { signal, folder = '', mostEntries = 1_000_000, ...context }) {
    // A pattern above or beside `cwd` is searched from its own fixed part, or the paths would be matched one by one.
    const fixed = /^(?:[^*?[\]{}()!]*\/)?/.exec(pattern)?.[0] ?? '';
    const base = (0,external_node_path_.isAbsolute)(fixed) || fixed.startsWith('../') ? fixed : '';
    const start = (0,permitted_path/* realPath */.Ye)((0,external_node_path_.resolve)(context.cwd, folder, fixed));
    const root = (0,permitted_path/* rootOf */.I5)(context, (0,external_node_path_.join)(folder, fixed)) ?? start;
    if (!(0,permitted_path/* isWithin */.UO)(start, root))
        return [];
    const stop = new AbortController();
    // tinyglobby is loaded here only: a file that is named needs no glob.
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = await glob(pattern.slice(base.length), {
        cwd: (0,external_node_path_.resolve)(context.cwd, folder, base),
        // A blueprint in .github or the like that was silently not checked would be worse than one too many.
        dot: true,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
        signal: AbortSignal.any([signal, stop.signal]),
        fs: boundedFs(root, (entries) => {
            if (entries > mostEntries)
                stop.abort();
        }),
    }).catch((error) => {
        // Said below.
        if (!stop.signal.aborted)
            throw error;
        return [];
    });
    if (stop.signal.aborted) {
        const message = `There are more than ${mostEntries.toLocaleString('en')} files and folders below ${(0,visible/* quoted */.TL)(start, 200)}, too many to be searched for ${(0,visible/* quoted */.TL)(pattern)}.`;
        throw new app_error/* AppError */.uV('NOTHING_MATCHED', message, { hint: 'Name the files, or a smaller folder.' });
    }
    return matches.map((match) => base + (0,permitted_path/* forwardSlashes */.R$)(match)).sort();
}
/** What the walk sees of the file system. A folder is listed under at most so many names: links that lead to each other would
 *  give it names without end. */
function boundedFs(root, onEntries) {
    const listed = new Map();
    let entries = 0;
    const list = (path, options, done) => {
        const times = (listed.get(path) ?? 0) + 1;
        listed.set(path, times);
        if (times > MOST_NAMES)
            done(null, []);
        else {
            (0,external_node_fs_.readdir)(path, options, (error, found) => {
                entries += found?.length ?? 0;
                onEntries(entries);
                done(error, found);
            });
        }
    };
    const follow = (path, done) => {
        external_node_fs_.realpath.native(path, (error, real) => {
            // A file is found, and refused where it is read: passed over, it would look as if somebody had judged it.
            const leavesRoot = error === null && !(0,permitted_path/* isWithin */.UO)(real, root) && (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false })?.isDirectory();
            done(leavesRoot === true ? new Error('outside') : error, real);
        });
    };
    // The walk calls both in this one way.
    return { readdir: list, realpath: follow };
}
const MOST_NAMES = 16;

;// CONCATENATED MODULE: ./lib/commands/files/find-files.js








/** The name AWS demands of a blueprint. */
const BLUEPRINT_NAME = 'blueprint-config.json';
/** The name of a canary manifest, unless the user names another file. */
const MANIFEST_NAME = 'canary.json';
/** The files meant, each once: in the order of the patterns, and sorted within one. Throws FILE_NOT_FOUND, NOTHING_MATCHED,
 *  OPTION_INVALID. */
async function findFiles(query) {
    const { cwd, patterns } = query;
    const place = { ...query, name: query.names[0] ?? '' };
    const asked = patterns.length === 0 ? [`**/${place.name}`] : patterns.map(permitted_path/* forwardSlashes */.R$);
    const found = [];
    for (const pattern of asked) {
        // One after the other: the order of the result is that of the patterns, and a glob is bound by the disk.
        const paths = await filesOf(pattern, place);
        found.push(...paths.map((path) => ({ path, isNamed: path === pattern })));
    }
    return withoutRepeats(found, cwd);
}
async function filesOf(pattern, place) {
    // A file may have brackets in its name: what exists is never read as a pattern.
    const kind = await kindOf((0,external_node_path_.resolve)(place.cwd, pattern));
    if (kind === 'file')
        return [pattern];
    if (kind === 'folder')
        return filesBelow(pattern, place);
    if (!/[*?[\]{}()!]/.test(pattern))
        throw await notFound(pattern, place);
    assertGlob(pattern);
    // GitHub hands over the default of an input as if it had been written.
    const matches = await walk(pattern === `**/${place.name}` ? anyBelow(place) : pattern, place);
    if (matches.length > 0)
        return matches;
    throw new app_error/* AppError */.uV('NOTHING_MATCHED', `No file matches ${(0,visible/* quoted */.TL)(pattern)} in ${place.cwd}.`, {
        hint: `Name a file, a folder that holds a ${place.name}, or another pattern. node_modules and .git are never searched.`,
    });
}
async function filesBelow(folder, place) {
    const prefix = folder.replace(/\/*$/, '/');
    const matches = await walk(anyBelow(place), { ...place, folder });
    if (matches.length === 0) {
        throw new app_error/* AppError */.uV('NOTHING_MATCHED', `The folder ${(0,visible/* quoted */.TL)(folder)} holds no ${place.name}.`, {
            hint: 'Name the file itself if it is called otherwise. node_modules and .git are never searched.',
        });
    }
    return prefix === './' ? matches : matches.map((match) => prefix + match);
}
function anyBelow({ names }) {
    return names.length === 1 ? `**/${names[0]}` : `**/{${names.join(',')}}`;
}
function assertGlob(pattern) {
    const unclosed = unclosedBracket(pattern);
    if (unclosed === undefined && pattern.length <= LONGEST_PATTERN && !pattern.startsWith('!'))
        return;
    const reason = unclosed !== undefined
        ? `its "${unclosed}" is not closed`
        : pattern.startsWith('!')
            ? 'it begins with "!", and patterns only add files'
            : `it is longer than ${LONGEST_PATTERN} characters`;
    throw new app_error/* AppError */.uV('OPTION_INVALID', `${(0,visible/* quoted */.TL)(pattern)} is no file and no pattern that can be used: ${reason}.`, {
        hint: 'In a pattern, * stands for any name, ** for any folders, {a,b} for one of several, [ab] for one character.',
    });
}
const LONGEST_PATTERN = 4096;
function unclosedBracket(pattern) {
    const closing = { '[': ']', '{': '}', '(': ')' };
    const open = [];
    for (const character of pattern) {
        const innermost = open.at(-1);
        if (innermost !== undefined && character === closing[innermost])
            open.pop();
        else if (closing[character] !== undefined && innermost !== '[')
            open.push(character);
    }
    return open.at(-1);
}
async function notFound(pattern, place) {
    const { cwd } = place;
    // The names in a folder that a link leads to outside are nobody's to hear.
    const folder = (0,external_node_path_.dirname)((0,permitted_path/* permittedPath */.In)({ ...place, path: pattern, noun: 'file' }, 'read'));
    const names = await (0,promises_.readdir)(folder).catch(() => undefined); // Then the folder is what does not exist.
    const hint = names === undefined
        ? `The folder ${(0,visible/* quoted */.TL)((0,external_node_path_.dirname)(pattern))} does not exist either. Paths are relative to ${cwd}.`
        : ((0,suggest/* didYouMean */.a)((0,external_node_path_.basename)(pattern), names) ?? `Paths are relative to ${cwd}.`);
    return new app_error/* AppError */.uV('FILE_NOT_FOUND', `The file ${(0,visible/* quoted */.TL)(pattern)} does not exist.`, { hint });
}
async function kindOf(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        // No such path, or a name no system could have: then it is a pattern or a mistake, which the caller tells apart.
        if (ABSENT.has((0,system_error/* systemErrorCode */.vq)(error)))
            return undefined;
        return 'file';
    }
}
const ABSENT = new Set([
    'ENOENT',
    'ENOTDIR',
    'ENAMETOOLONG',
    'ELOOP',
    'EINVAL',
    'ERR_INVALID_ARG_VALUE',
]);
/** The first name of each file: two patterns, or a link, may lead to the same one. */
function withoutRepeats(files, cwd) {
    const first = new Map();
    for (const { path, isNamed } of files) {
        const real = (0,permitted_path/* realPath */.Ye)((0,external_node_path_.resolve)(cwd, path));
        if (!first.has(real))
            first.set(real, { path: shortName(path, cwd), isNamed });
    }
    return [...first.values()];
}
/** `./a/b.json` as `a/b.json`; an absolute path stays one. */
function shortName(file, cwd) {
    if ((0,external_node_path_.isAbsolute)(file))
        return file;
    return (0,permitted_path/* forwardSlashes */.R$)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file))) || file;
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   J: () => (/* binding */ OUT_OF_TIME)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** What `runBounded` returns when the work did not end in time. */
const OUT_OF_TIME = Symbol('out of time');
/** Runs synchronous work that a blueprint's author controls (a regular expression, a JSONPath) and stops it after
 *  `ms`. V8 interrupts even a backtracking regular expression, which no timer of our own could. Within work that is
 *  already bounded the outer limit alone holds: each limit costs a thread. */
function runBounded(work, ms) {
    sandbox ??= makeSandbox();
    if (sandbox.context['work'] !== undefined)
        return work();
    sandbox.context['work'] = work;
    try {
        return sandbox.call.runInContext(sandbox.context, { timeout: Math.max(1, Math.ceil(ms)) });
    }
    catch (error) {
        if (isTimeout(error))
            return OUT_OF_TIME;
        throw error;
    }
    finally {
        sandbox.context['work'] = undefined;
    }
}
// Made when first needed: a context costs a millisecond, which most validations have no use for.
let sandbox;
function makeSandbox() {
    return { context: (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({}), call: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()') };
}
// The error belongs to the sandbox's realm, so `instanceof Error` is false for it.
function isTimeout(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 46838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** Terminal columns an excerpt may take beside its line number. */
const EXCERPT_WIDTH = 100;
/** The line where `range` begins, with carets under what lies in the range; a range of several lines says where it ends.
 *  Nothing of the file can act on the terminal. Each line ends without a line break; two or three are returned. */
function codeFrame({ lines, range, style, accent }) {
    const text = lines.lineText(range.line);
    const isOneLine = range.endLine <= range.line;
    const from = Math.min(range.column - 1, text.length);
    // At least one column, so that an empty range (a missing value, the end of the file) has its caret.
    const to = Math.max(isOneLine ? Math.min(range.endColumn - 1, text.length) : text.length, from + 1);
    const { cells, caretAt, caretWidth } = windowOf(text, from, to);
    const number = String(range.line);
    const gutter = ' '.repeat(number.length);
    const frame = [
        `${style.dim(`${number} |`)} ${cells}`,
        `${style.dim(`${gutter} |`)} ${' '.repeat(caretAt)}${accent('^'.repeat(caretWidth))}`,
    ];
    if (!isOneLine)
        frame.push(`${style.dim(`${gutter} |`)} ${accent(`(to line ${range.endLine})`)}`);
    return frame;
}
/** The part of a line around [from, to), at most `EXCERPT_WIDTH` columns wide, with `…` where something was left out. */
function windowOf(text, from, to) {
    const marked = cellsOf(text.slice(from, Math.min(to, from + EXCERPT_WIDTH)), EXCERPT_WIDTH);
    const room = Math.max(EXCERPT_WIDTH - widthOf(marked), 0);
    const following = cellsOf(text.slice(to, to + EXCERPT_WIDTH), room);
    // What led up to the caret says more than what comes after it: two thirds of the room, and what the rest does not need.
    const before = lastCellsOf(text.slice(Math.max(0, from - EXCERPT_WIDTH), from), {
        room: room - Math.min(widthOf(following), Math.floor(room / 3)),
    });
    const after = cellsOf(text.slice(to, to + EXCERPT_WIDTH), room - widthOf(before));
    const isCutBefore = from > unitsOf(before);
    const isCutMarked = from + unitsOf(marked) < Math.min(to, text.length);
    const isCutAfter = !isCutMarked && to + unitsOf(after) < text.length;
    const cells = [
        isCutBefore ? '…' : '',
        textOf(before),
        textOf(marked),
        isCutMarked ? '…' : textOf(after),
        isCutAfter ? '…' : '',
    ].join('');
    return {
        cells: cells.trimEnd(),
        caretAt: (isCutBefore ? 1 : 0) + widthOf(before),
        caretWidth: Math.max(widthOf(marked), 1),
    };
}
function cellsOf(text, room) {
    const cells = [];
    let width = 0;
    for (const character of text) {
        const cell = cellOf(character);
        if (width + cell.width > room)
            break;
        width += cell.width;
        cells.push(cell);
    }
    return cells;
}
function lastCellsOf(text, { room }) {
    const cells = [];
    let width = 0;
    for (const character of [...text].reverse()) {
        const cell = cellOf(character);
        if (width + cell.width > room)
            break;
        width += cell.width;
        cells.unshift(cell);
    }
    return cells;
}
function cellOf(character) {
    const units = character.length;
    if (character === '\t')
        return { shown: '  ', width: 2, units };
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(character);
    if (shown !== character)
        return { shown, width: shown.length, units };
    if (/^\p{M}$/u.test(character))
        return { shown, width: 0, units };
    return { shown, width: WIDE.test(character) ? 2 : 1, units };
}
/** East Asian Wide and Fullwidth (UAX #11), and emoji: two columns in a terminal. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;
function widthOf(cells) {
    return cells.reduce((sum, { width }) => sum + width, 0);
}
function unitsOf(cells) {
    return cells.reduce((sum, { units }) => sum + units, 0);
}
function textOf(cells) {
    return cells.map(({ shown }) => shown).join('');
}


/***/ }),

/***/ 37699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ isCredentialPath),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   qc: () => (/* binding */ isCredentialField),
/* harmony export */   tV: () => (/* binding */ isSensitive)
/* harmony export */ });
/** Whether a name (of a header, a member of JSON, a parameter, a variable, an extracted value, a field of the blueprint) says
 *  that its value is a credential, at least to the degree that is asked for. The one place where this is decided. */
function isCredentialName(name, atLeast = 'about') {
    const words = name
        .replaceAll(CAMEL, '$&-')
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/g, '-');
    switch (atLeast) {
        case 'certain':
            return CERTAIN.test(words);
        case 'likely':
            return CERTAIN.test(words) || (LIKELY.test(words) && !ABOUT.test(words));
        case 'possible':
            return CERTAIN.test(words) || (ANY.test(words) && !ABOUT.test(words));
        case 'about':
            return ANY.test(words);
    }
}
/** Whether the text at `path`, counted from the step, proves who is asking: what stands there is never shown, even when
 *  the blueprint spells it out. */
function isCredentialField(path) {
    const [first, second] = path;
    if (typeof second !== 'string')
        return false;
    return first === 'authentication'
        ? isCredentialName(second, 'certain')
        : first === 'headers' && isCredentialName(second);
}
/** Whether a JSONPath selects a credential: by its last name (of one that only says `id` or `value`, by all), or by any name that
 *  leaves no doubt. Names in filters count too. */
function isCredentialPath(path) {
    const names = path.match(/[\p{L}\p{N}_$-]{2,}/gu) ?? [];
    const telling = names.filter((name) => !/^(?:data|id|key|raw|text|value|\d+)$/i.test(name));
    return names.some((name) => isCredentialName(name, 'likely')) || isCredentialName(telling.at(-1) ?? '', 'possible');
}
/** Whether the source of a value may hold a credential: by where it stands (known places, and names that speak for
 *  themselves; a reference to a variable or a secret is none), or because it is a URL with a user in it. The excerpt of a
 *  diagnostic there is masked. */
function isSensitive(pointer, source) {
    if (/\/\/[^/@\s]+@/.test(source))
        return true;
    if (/\/authentication(?:\/\d+)?$/.test(pointer))
        return true;
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const isNamed = SENSITIVE_PLACE.test(pointer) || isCredentialName(name);
    return isNamed && !/^["']?\$\{[^{}\n]*\}["']?$/.test(source);
}
const SENSITIVE_PLACE = /\/(?:authentication|headers|variables)\/(?!type$)[^/]+/;
const CAMEL = /[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;
/** The words, in lower case with a hyphen between them. */
const CERTAIN = /passw(?:or)?d$|secret$|(?:access|api|private)-?key$|(?:access|auth|bearer|id|refresh)-?token$|(?:^|-)(?:authorization|pwd)$/;
const LIKELY = /authorization|cookie|credential|(?:access|api|private)-?key|passphrase|passw(?:or)?d|secret|token/;
const ANY = new RegExp(`${LIKELY.source}|auth(?!or(?!i[sz]))|bearer|csrf|functions-?key|jwt|otp|passw|pwd|session|signature|xsrf`);
const ABOUT = /(?:header|name|path|ttl|type|uri|url)$/;


/***/ }),

/***/ 40693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ LONGEST_TOKEN),
/* harmony export */   E: () => (/* binding */ knownCredentials),
/* harmony export */   Hx: () => (/* binding */ isTokenLike),
/* harmony export */   K0: () => (/* binding */ secretPartsOf),
/* harmony export */   a: () => (/* binding */ credentialsOfSchemes),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Credentials that are known by their form, wherever they stand. */
function knownCredentials(text) {
    // One look for all of them: matchAll makes a RegExp anew for each pattern and text, and nearly no text holds any.
    if (text.length < SHORTEST_KNOWN || !ANY_KNOWN.test(text))
        return [];
    return KNOWN.flatMap(({ what, pattern }) => [...text.matchAll(pattern)]
        // AWS marks the keys in its documentation this way.
        .filter(([found]) => !found.endsWith('EXAMPLE'))
        .map((match) => ({ what, offset: match.index, length: match[0].length })));
}
/** What stands behind the name of a scheme: `Bearer abc`. Of ordinary words that may follow it, it is none. */
function credentialsOfSchemes(text) {
    return [...text.matchAll(OF_SCHEME)].map(({ 0: found, 1: lead = '', index }) => ({
        offset: index + lead.length,
        length: found.length - lead.length,
    }));
}
const OF_SCHEME = /\b((?:basic|bearer|dpop|negotiate)[ \t]{1,8})(?!(?:access|and|auth\w*|credentials?|error|header|in|is|of|or|realm|required|scheme|tokens?|was)\b)[\w.~+/-]{4,}=*/gi;
/** Whether a field's text is a credential written out: not empty, no reference in it, no obvious stand-in. */
function isLiteral(value) {
    return value !== '' && !value.includes('${') && !/^(?:\*+|x+|<.*>|\.\.\.|null|none|true|false)$/i.test(value);
}
/** Whether a text has the looks of a key or a token: somewhere 16 characters or more of letters and digits mixed. */
function looksSecret(text) {
    return (text.match(/[a-zA-Z0-9_+-]{16,}/g) ?? []).some((run) => /[0-9]/.test(run) && /[a-zA-Z]/.test(run));
}
/** Whether a text is one word that looks like a key: the identifier of a session, for one. */
function isTokenLike(text) {
    return text.length <= LONGEST_TOKEN && /^[\w+/=.~-]+$/.test(text) && looksSecret(text);
}
/** The parts of a header's value that are secret on their own: `Bearer abc` is `abc` without its scheme, and whoever reads
 *  `Basic` knows the password (RFC 7617). */
function secretPartsOf(value) {
    const [, scheme = '', withoutScheme] = /^([A-Za-z][\w-]{0,40}) +(\S.*)$/s.exec(value) ?? [];
    if (withoutScheme === undefined)
        return [value];
    const password = scheme.toLowerCase() === 'basic' ? passwordIn(withoutScheme) : undefined;
    return password === undefined ? [value, withoutScheme] : [value, withoutScheme, password];
}
function passwordIn(base64) {
    const pair = Buffer.from(base64, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return colon === -1 || pair.includes('\ufffd') ? undefined : pair.slice(colon + 1);
}
const SHORTEST_KNOWN = 12;
/** UTF-16 units; the longest kind, a JSON Web Token, has to fit into a request header. */
const LONGEST_TOKEN = 8192;
const KNOWN = [
    { what: 'What looks like an AWS access key id', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
    { what: 'What looks like a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{22,}/g },
    { what: 'What looks like a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g },
    { what: 'What looks like a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
    {
        what: 'What looks like a Slack webhook',
        pattern: /\bhooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/g,
    },
    { what: 'What looks like a Stripe key', pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g },
    { what: 'What looks like a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
    { what: 'What looks like an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/g },
    { what: 'What looks like a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g },
    {
        what: 'What looks like a JSON Web Token',
        pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    },
    { what: 'What looks like a private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
];
const ANY_KNOWN = new RegExp(KNOWN.map(({ pattern }) => pattern.source).join('|'));


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compareDiagnostics)
/* harmony export */ });
/** Position first, then severity, then code: the order in which every face shows diagnostics. */
function compareDiagnostics(a, b) {
    return (a.line - b.line ||
        a.column - b.column ||
        severityRank[a.severity] - severityRank[b.severity] ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
const severityRank = { error: 0, warning: 1, notice: 2 };


/***/ }),

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   Co: () => (/* binding */ namedCredentials),
/* harmony export */   OV: () => (/* binding */ withoutMasked),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37699);
/* harmony import */ var _credential_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40693);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47026);
/* harmony import */ var _secret_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41234);




/** Replaces each character of a credential by `*`: what stands in `ranges`, and what stands under the name of a credential.
 *  The names work on any text, so that a file that is not even JSON shows no password either. A value that contains `${` is
 *  a reference, not a credential. */
function maskCredentials(text, ranges) {
    const values = new Set();
    const mask = (value) => {
        if (value.trim() !== '')
            values.add(value);
        return value.includes('\n') ? value.replaceAll(/[^\n]/g, '*') : '*'.repeat(value.length);
    };
    const named = namedValues(text, 'possible').filter(({ value }) => !value.includes('${'));
    const lines = replaced(text, named, mask).split('\n');
    const byLine = new Map();
    for (const range of ranges) {
        const own = byLine.get(range.line);
        if (own === undefined)
            byLine.set(range.line, [range]);
        else
            own.push(range);
    }
    for (const [number, own] of byLine) {
        const line = lines[number - 1];
        if (line === undefined)
            continue;
        // Put together once: a line may be as long as the file, and hold as many credentials.
        const parts = [];
        let from = 0;
        for (const { column, endLine, endColumn } of own.toSorted((a, b) => a.column - b.column)) {
            const start = Math.max(from, column - 1);
            const end = Math.max(start, endLine === number ? endColumn - 1 : line.length);
            // The quotes stay, so that a reader sees a string.
            const [, open = '', value = '', close = ''] = /^("?)(.*?)("?)$/s.exec(line.slice(start, end)) ?? [];
            parts.push(line.slice(from, start), open, mask(value), close);
            from = end;
        }
        lines[number - 1] = parts.join('') + line.slice(from);
    }
    return { text: lines.join('\n'), values: [...values] };
}
/** `message` without what was masked. Short values are left: they would turn ordinary words into asterisks. */
function withoutMasked(message, values) {
    let cleaned = message;
    for (const value of values)
        if (value.length >= SHORTEST)
            cleaned = cleaned.replaceAll(value, '***');
    return cleaned;
}
/** `text` without credentials that nobody told us: what stands under the name of one in JSON, XML, a form or a query, what follows
 *  `Bearer` or `Basic`, and what has the form of a well-known token. */
function withoutCredentials(text) {
    // With quotes, so that JSON stays JSON.
    const withoutNumbers = text.replaceAll(NUMBER, (whole, lead, name) => (0,_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name, 'possible') ? `${lead}"${_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5}"` : whole);
    const named = [
        ...namedValues(withoutNumbers, 'possible', [MEMBER, MEMBER_IN_TEXT, PARAMETER, ELEMENT]),
        ...namedValues(withoutNumbers, 'certain', [LINE]),
    ];
    const all = [...named, ...(0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsOfSchemes */ .a)(withoutNumbers), ...(0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownCredentials */ .E)(withoutNumbers)];
    return replaced(withoutNumbers, all, () => _redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5);
}
/** Credentials written into a body or a query: `"password":"..."`, `client_secret=...`. */
function namedCredentials(text) {
    return namedValues(text, 'certain')
        .filter(({ value }) => value.length >= SHORTEST && (0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteral */ .c$)(value))
        .map(({ offset, length }) => ({ what: 'A credential', offset, length }));
}
const SHORTEST = 4;
/** The values under names of credentials: members of JSON, the same inside a text of JSON (as a request's body is in a
 *  blueprint), and the parameters of a form or a query. */
function namedValues(text, degree, patterns = [MEMBER, MEMBER_IN_TEXT, PARAMETER]) {
    const found = [];
    for (const pattern of patterns) {
        for (const { index, 1: lead = '', 2: name = '', 3: value = '' } of text.matchAll(pattern)) {
            if (value === '' || !(0,_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name, degree))
                continue;
            found.push({ value, offset: index + lead.length, length: value.length });
        }
    }
    return found;
}
const MEMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}")((?:[^"\\\n]|\\[^\n])*)/g;
const MEMBER_IN_TEXT = /(\\"([^"\\\n]{1,64})\\"[ \t]{0,64}:[ \t]{0,64}\\")((?:[^"\\\n]|\\{3}"|\\{4}|\\{1,2}[bfnrtu/])*)/g;
const PARAMETER = /((?:^|[?&#"])([^"\\\s?&#=]{1,64})=)((?:[^"\\\s&#]|\\[^\n])+)/g;
/** A number of JSON; shorter ones count something. */
const NUMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64})-?\d[\d.eE+-]{3,}/g;
/** Of XML, without attributes' values that hold a `>`. */
const ELEMENT = /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,256})?>)([^<>]+)(?=<\/)/g;
/** `password: value` and `api_key = value` at the beginning of a line. */
const LINE = /((?:^|\n)[ \t]{0,64}([\w-]{1,64})[ \t]{0,8}[:=][ \t]{0,8})([^\s"'{[<][^\n]*)/g;
/** `text` with the matches replaced, those that overlap as one. */
function replaced(text, matches, change) {
    const parts = [];
    let done = 0;
    for (const { from, to } of (0,_secret_index_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)(matches.map(({ offset, length }) => ({ from: offset, to: offset + length })))) {
        parts.push(text.slice(done, from), change(text.slice(from, to)));
        done = to;
    }
    return parts.join('') + text.slice(done);
}


/***/ }),

/***/ 44367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Knows where each line of a text begins. Built once for a file, then every lookup is a binary search. */
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** The range of `span`, cut to the text when the span reaches past its end. */
    rangeOf(span) {
        const start = this.#positionOf(span.offset);
        const end = this.#positionOf(span.offset + span.length);
        return { ...start, endLine: end.line, endColumn: end.column };
    }
    /** The text of a 1-based line without its line break; empty for a line that does not exist. */
    lineText(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        const next = this.#starts[line];
        const end = next === undefined ? this.#text.length : next - 1;
        // Not by a pattern, which would look at each character of a line that may be as long as the file.
        return this.#text.slice(start, this.#text.charAt(end - 1) === '\r' && end > start ? end - 1 : end);
    }
    get lineCount() {
        return this.#starts.length;
    }
    #positionOf(offset) {
        const at = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 40117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who wrote a report. A test holds the version against package.json. */
const TOOL = {
    name: 'canary-preflight',
    version: '0.1.0',
    url: 'https://github.com/canary-preflight/canary-preflight',
};


/***/ }),

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secondsText),
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Milliseconds as a person reads them: `4 ms`, `1.23 s`, `2 min 05 s`. */
function durationText(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return '0 ms';
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** Milliseconds as seconds with three decimals, the form of JUnit and TAP. */
function secondsText(ms) {
    return (Number.isFinite(ms) && ms > 0 ? ms / 1000 : 0).toFixed(3);
}


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _core_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44367);

/** Asks for each text when it is first shown, and once: to take secrets out of it costs as much as it is long, and there may be
 *  an excerpt for each of its lines. */
function sourceLines(sources) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = sources(path);
            known.set(path, text === undefined ? undefined : new _core_span_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 32465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ validationText)
});

// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/tool.js
var tool = __webpack_require__(40117);
;// CONCATENATED MODULE: ./lib/core/docs-link.js

/** Where the documentation of a diagnostic lies. GitHub makes a heading's anchor in lower case. */
function docsLink(code) {
    return `${DOCS_BASE}/diagnostics.md#${code.toLowerCase()}`;
}
const DOCS_BASE = `${tool/* TOOL */.j.url}/blob/main/docs`;

// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/reporters/source-lines.js
var source_lines = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/reporters/validation-totals.js
var validation_totals = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var reporters_verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/validation-text.js






/** Every diagnostic with its excerpt, hint and documentation, then one line that sums up. For people. */
function validationText(files, options) {
    const linesOf = (0,source_lines/* sourceLines */.J)(options.sources);
    const blocks = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => blockOf({ path, diagnostic, lines: linesOf(path), style: options.style })));
    return [...blocks, summaryOf(files, options.style)].map((block) => `${block}\n`).join('\n');
}
function blockOf({ path, diagnostic, lines, style }) {
    const { line, column, severity, code, message, hint } = diagnostic;
    const accent = accentOf(severity, style);
    const place = `${style.bold((0,visible/* visible */.RK)(path))}:${line}:${column}:`;
    const frame = lines === undefined ? [] : (0,code_frame/* codeFrame */.l)({ lines, range: diagnostic, style, accent });
    return [
        `${place} ${accent(severity)} ${style.bold(code)}: ${(0,visible/* visible */.RK)(message)}`,
        ...frame.map((row) => `  ${row}`),
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* visible */.RK)(hint)}`]),
        `  docs: ${style.dim(docsLink(code))}`,
    ]
        .map(visible/* defuseCommands */.pq)
        .join('\n');
}
function accentOf(severity, style) {
    switch (severity) {
        case 'error':
            return style.red;
        case 'warning':
            return style.yellow;
        case 'notice':
            return style.cyan;
    }
}
function summaryOf(files, style) {
    const totals = (0,validation_totals/* validationTotals */.f)(files);
    const invalid = totals.files - totals.valid;
    const verdict = [
        ...(totals.valid === 0 ? [] : [style.green(`${totals.valid} valid`)]),
        ...(invalid === 0 ? [] : [style.red(`${invalid} invalid`)]),
    ].join(', ');
    const counts = [
        (0,reporters_verdict/* counted */.hS)(totals.errors, 'error'),
        (0,reporters_verdict/* counted */.hS)(totals.warnings, 'warning'),
        ...(totals.notices === 0 ? [] : [(0,reporters_verdict/* counted */.hS)(totals.notices, 'notice')]),
    ].join(', ');
    return `${(0,reporters_verdict/* counted */.hS)(totals.files, 'file')} checked: ${verdict} (${counts}).`;
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ validationTotals)
/* harmony export */ });
/** Counts files and diagnostics. */
function validationTotals(files) {
    const count = (severity) => files.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
    return {
        files: files.length,
        valid: files.filter(({ valid }) => valid).length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
    };
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nS: () => (/* binding */ interruptionOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vC: () => (/* binding */ INTERRUPTIONS)
/* harmony export */ });
/* harmony import */ var _runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52935);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72242);


/** The verdict in one sentence, without a full stop: what went wrong first, or what was verified. */
function verdictOf(report) {
    const time = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(report.durationMs);
    if (report.status === 'passed')
        return passedText(report, time);
    const reasons = reasonsOf(report);
    const said = reasons.length === 0 ? 'nothing was verified' : reasons.join(', ');
    const code = interruptionOf(report);
    return `${code === undefined ? '' : `${INTERRUPTIONS[code]}; `}${said}, after ${time}`;
}
/** All counts in one line, for people. */
function totalsOf({ totals, runs }) {
    const flaky = totals.flaky === 0 ? '' : ` (${totals.flaky} flaky)`;
    const invalid = totals.invalidFiles === 0 ? '' : ` (${totals.invalidFiles} invalid)`;
    const failed = totals.failedAssertions === 0 ? '' : ` (${totals.failedAssertions} failed)`;
    return [
        // A file without a step may be a manifest as well.
        `${counted(totals.files, runs.every(({ steps }) => steps.length > 0) ? 'blueprint' : 'file')}${invalid}`,
        `${counted(totals.steps, 'step')}: ${totals.passed} passed${flaky}, ${totals.failed} failed, ${totals.errored} errored, ${totals.skipped} skipped`,
        `${counted(totals.assertions, 'assertion')}${failed}`,
        ...(totals.warnings === 0 ? [] : [counted(totals.warnings, 'warning')]),
    ].join(' · ');
}
/** Why the run ended before it was complete: it was cancelled, or its time limit ended it. Undefined when it is complete. */
function interruptionOf({ runs }) {
    const codes = new Set(runs.flatMap(({ error, steps }) => [error?.code, ...steps.map((step) => step.error?.code)]));
    return INTERRUPTION_CODES.find((code) => codes.has(code));
}
/** What is said of a run that is not complete. */
const INTERRUPTIONS = { INTERRUPTED: 'interrupted', RUN_TIMEOUT: 'stopped by the time limit' };
const INTERRUPTION_CODES = ['INTERRUPTED', 'RUN_TIMEOUT'];
/** `1 step`, `2 steps`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function reasonsOf({ totals, runs }) {
    const found = runs.map(_runner_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOfRun */ .Fh);
    // A step that failed otherwise than by an assertion: a value could not be extracted, and the like.
    const otherwise = found.flatMap(({ steps }) => steps.filter(({ step, assertions }) => step.status === 'failed' && assertions.every((one) => !one.finding))).length;
    const unverified = found.filter(({ trouble }) => trouble !== undefined).length;
    return [
        ...(totals.failedAssertions === 0 ? [] : [`${counted(totals.failedAssertions, 'assertion')} failed`]),
        ...(otherwise === 0 ? [] : [`${counted(otherwise, totals.failedAssertions === 0 ? 'step' : 'more step')} failed`]),
        ...(totals.errored === 0 ? [] : [`${counted(totals.errored, 'step')} errored`]),
        ...(unverified === 0 ? [] : [`${counted(unverified, 'blueprint')} could not be verified`]),
        ...(totals.invalidFiles === 0 ? [] : [`${counted(totals.invalidFiles, 'file')} invalid`]),
        ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
    ];
}
/** Counts what was really looked at: a step that was not selected proves nothing. */
function passedText({ runs, totals }, time) {
    const steps = runs.flatMap((run) => run.steps);
    const assertions = steps.flatMap((step) => step.assertions).filter(({ status }) => status === 'passed');
    const files = runs.filter(({ status }) => status === 'passed');
    // A run without a step is never green: this is a validation.
    if (totals.steps === 0)
        return `${counted(files.length, 'file')} checked and valid, no step was run; took ${time}`;
    const verified = `${counted(assertions.length, 'assertion')} in ${counted(totals.passed, 'step')} of ${counted(files.length, 'blueprint')} passed in ${time}`;
    const remarks = [
        ...(totals.flaky === 0 ? [] : [`${counted(totals.flaky, 'step')} only after a retry`]),
        ...(totals.skipped === 0 ? [] : [`${counted(totals.skipped, 'step')} skipped`]),
    ];
    return [verified, ...remarks].join('; ');
}


/***/ })

};
