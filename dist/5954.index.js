export const id = 5954;
export const ids = [5954];
export const modules = {

/***/ 55954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createObjectStore: () => (/* binding */ createObjectStore)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/aws/aws-caller.js
var aws_caller = __webpack_require__(87566);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/aws/access-denied.js
var access_denied = __webpack_require__(44987);
// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __webpack_require__(59535);
;// CONCATENATED MODULE: ./lib/aws/object-error.js




/** Whether S3 says that there is no such object or bucket. */
function isAbsent(error) {
    return /^(?:NoSuchKey|NoSuchBucket|NoSuchVersion|NotFound)$/.test((0,aws_error/* awsErrorName */.ZH)(error));
}
/** Whether a part was asked of an object that has no bytes. */
function isEmptyRange(error) {
    return (0,aws_error/* statusOf */.c2)(error) === 416;
}
/** The AppError for what only S3 says; undefined for any other error. */
function explainObjectError(error, { about, region }) {
    const what = `${about.operation} of ${about.subject} failed${(0,aws_error/* requestOf */.fo)(error)}`;
    const name = (0,aws_error/* awsErrorName */.ZH)(error);
    const status = (0,aws_error/* statusOf */.c2)(error);
    if (/^(?:PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint.*)$/.test(name) || status === 301) {
        const other = bucketRegion(error);
        return new app_error/* AppError */.uV('AWS_REQUEST_REFUSED', `${what}: the bucket is ${other === undefined ? 'in another region' : `in ${(0,visible/* readable */.HD)(other, 40)}`}, and not in ${region}.`, { hint: 'A canary needs its buckets in its own region: name one there.', cause: error });
    }
    if (name === 'NoSuchBucket') {
        return new app_error/* AppError */.uV('AWS_REQUEST_REFUSED', `${what}: there is no such bucket.`, {
            hint: 'Make it first, or correct its name in the manifest.',
            cause: error,
        });
    }
    // Amazon S3 API reference, "Error responses": KMS.DisabledException, KMS.NotFoundException and their like.
    if (/^KMS\./.test(name)) {
        return new app_error/* AppError */.uV('AWS_REQUEST_REFUSED', `${what}: the KMS key of the bucket cannot be used: ${(0,aws_error/* awsMessage */.Jk)(error)}.`, {
            hint: 'Look at the state of that key, or name another bucket in the manifest.',
            cause: error,
        });
    }
    // The answer to HeadObject has no body, and so no name of an error.
    if ((0,access_denied/* isAccessDenied */.w)(error) || (status === 403 && about.operation === 'HeadObject')) {
        const denied = (0,access_denied/* accessDenied */.I)(error, { what, actions: about.actions });
        return about.operation === 'PutObject' ? denied : withMissingObject(denied);
    }
    if (status !== undefined &&
        status >= 400 &&
        status < 500 &&
        /^(?:Invalid(?!AccessKeyId|Token)|Entity|KeyTooLong)/.test(name)) {
        return new app_error/* AppError */.uV('AWS_REQUEST_REFUSED', `${what}: S3 refuses what was sent: ${(0,aws_error/* awsMessage */.Jk)(error)}.`, {
            hint: 'Correct the bucket or the prefix in the manifest.',
            cause: error,
        });
    }
    return undefined;
}
/** S3 user guide, GetObject: without s3:ListBucket an absent object is answered with 403. */
function withMissingObject(denied) {
    const hint = `${denied.hint} Without s3:ListBucket on the bucket, S3 says the same of an object that is not there.`;
    return new app_error/* AppError */.uV(denied.code, denied.message, { hint, cause: denied.cause });
}
function bucketRegion(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('Region' in error && typeof error.Region === 'string')
        return error.Region;
    const response = '$response' in error ? error.$response : undefined;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return undefined;
    const { headers } = response;
    if (typeof headers !== 'object' || headers === null || !('x-amz-bucket-region' in headers))
        return undefined;
    return String(headers['x-amz-bucket-region']);
}

;// CONCATENATED MODULE: ./lib/aws/object-store.js




/** S3 of one region. What is put twice is the same object, so that every call is tried again like a read. With
 *  `isPathStyle` the bucket is in the path and not in the host name, which a local endpoint may have no address for. */
function createObjectStore({ isPathStyle, ...options }) {
    const call = (0,aws_caller/* awsCaller */.p)(options, {
        isOurs,
        explain: (error, about) => explainObjectError(error, { about, region: options.region }),
        maxBytes: MOST_BYTES,
        clientFrom: (config) => new dist_cjs/* S3Client */.YxF({
            ...config,
            forcePathStyle: isPathStyle,
            // A body as it is: other stores than S3 do not all know its trailing checksums.
            requestChecksumCalculation: 'WHEN_REQUIRED',
            responseChecksumValidation: 'WHEN_REQUIRED',
        }),
    });
    return {
        putObject({ bucket, key, bytes, contentType }, signal) {
            const command = new dist_cjs/* PutObjectCommand */.wKZ({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType });
            return call(about('PutObject', { bucket, key }), async (client) => {
                const { VersionId: versionId } = await client.send(command);
                return { versionId };
            }, signal);
        },
        getObject({ bucket, key, maxBytes, fromEnd = false }, signal) {
            const Range = fromEnd ? `bytes=-${maxBytes}` : `bytes=0-${maxBytes - 1}`;
            const send = async (client) => {
                const { Body } = await client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: bucket, Key: key, Range }));
                const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
                // Not every store knows ranges.
                return fromEnd ? bytes.subarray(-maxBytes) : bytes.subarray(0, maxBytes);
            };
            return call(about('GetObject', { bucket, key }), (client) => send(client).catch(noObject), signal);
        },
        headObject({ bucket, key }, signal) {
            const send = async (client) => {
                const head = await client.send(new dist_cjs/* HeadObjectCommand */.l81({ Bucket: bucket, Key: key }));
                return { versionId: head.VersionId, sizeBytes: head.ContentLength ?? 0 };
            };
            return call(about('HeadObject', { bucket, key }), (client) => send(client).catch((error) => (isAbsent(error) ? undefined : Promise.reject(error))), signal);
        },
        listKeys({ bucket, prefix }, signal) {
            const send = async (client) => {
                const list = await client.send(new dist_cjs/* ListObjectsV2Command */.u6x({ Bucket: bucket, Prefix: prefix, MaxKeys: MOST_KEYS }));
                return (list.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
            };
            return call(about('ListObjectsV2', { bucket, key: prefix }), (client) => send(client).catch((error) => (isAbsent(error) ? [] : Promise.reject(error))), signal);
        },
    };
}
const MOST_KEYS = 1000;
/** Larger than any zip of a canary: the API takes 10,000,000 bytes. */
const MOST_BYTES = 10_485_760;
function noObject(error) {
    if (isAbsent(error))
        return undefined;
    if (isEmptyRange(error))
        return new Uint8Array();
    throw error;
}
const ACTIONS = {
    PutObject: ['s3:PutObject'],
    GetObject: ['s3:GetObject'],
    HeadObject: ['s3:GetObject'],
    ListObjectsV2: ['s3:ListBucket'],
};
function about(operation, { bucket, key }) {
    const subject = (0,visible/* quoted */.TL)(`s3://${bucket}/${key}`, 500);
    return { operation, subject, kind: 'read', actions: ACTIONS[operation] };
}
/** A page in HTML that has no header of S3 is not from there. */
function isOurs({ headers }) {
    const isPage = headers.some(([name, value]) => name === 'content-type' && /^text\/html/i.test(value));
    return !isPage || headers.some(([name]) => name.startsWith('x-amz'));
}


/***/ })

};
