import { authentication } from './authentication.ts'
import {
  assertionShape,
  flag,
  list,
  oneOf,
  responseTime,
  stepShape,
  stringComparison,
  text,
  timeoutMs,
} from './common.ts'
import { type Choice, choice, type Leaf } from './shape.ts'

const statusCode = (description: string): Leaf => ({
  type: 'integer',
  minimum: 100,
  maximum: 599,
  description,
  examples: [200],
})

const range = {
  value: statusCode('Status code to compare with.'),
  rangeMin: statusCode('Lowest status code that is accepted.'),
  rangeMax: statusCode('Highest status code that is accepted.'),
}

const statusCodeAssertion: Choice = {
  name: 'StatusCodeAssertion',
  description: 'The status code of the response.',
  by: 'operator',
  branches: [
    {
      values: ['IN_RANGE'],
      shape: assertionShape('STATUS_CODE', {
        name: 'StatusCodeRangeAssertion',
        description: 'The status code lies between rangeMin and rangeMax, both included.',
        properties: { operator: oneOf(['IN_RANGE'], 'Between two codes.'), ...range },
        optional: ['value'],
      }),
    },
    {
      values: ['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'],
      shape: assertionShape('STATUS_CODE', {
        name: 'StatusCodeComparisonAssertion',
        description: 'The status code compared with one value.',
        properties: {
          operator: oneOf(['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'], 'How to compare.'),
          ...range,
        },
        optional: ['rangeMin', 'rangeMax'],
      }),
    },
  ],
}

const headerName = text('Name of the response header; case does not matter.', { examples: ['Content-Type'] })

const headerAssertion: Choice = {
  name: 'HeaderAssertion',
  description: 'A header of the response.',
  by: 'operator',
  branches: [
    {
      values: [...stringComparison],
      shape: assertionShape('HEADER', {
        name: 'HeaderValueAssertion',
        description: 'The value of a response header.',
        properties: {
          headerName,
          operator: oneOf(stringComparison, 'How to compare.'),
          value: text('Text to compare with.'),
        },
      }),
    },
    {
      values: ['EXIST'],
      shape: assertionShape('HEADER', {
        name: 'HeaderExistAssertion',
        description: 'Whether a response header is there.',
        properties: {
          headerName,
          operator: oneOf(['EXIST'], 'Is it there? (A BODY assertion spells it EXISTS.)'),
          value: flag('true: it must be there; false: it must not.'),
        },
      }),
    },
  ],
}

const bodyTarget = {
  target: oneOf(['JSON', 'TEXT'], 'What to look at: a value inside a JSON body (needs `path`), or the text as it is.', {
    default: 'JSON',
  }),
  path: text('JSONPath of the value. Required unless target is TEXT.', { examples: ['$.status'] }),
}
const bodyRules = {
  optional: ['target', 'path'],
  requiredWhen: [{ property: 'target', is: 'JSON', required: ['path'] }],
}

const bodyAssertion: Choice = {
  name: 'BodyAssertion',
  description: 'The body of the response.',
  by: 'operator',
  branches: [
    {
      values: ['CONTAINS', 'NOT_CONTAINS', 'EQUALS', 'NOT_EQUALS'],
      shape: assertionShape('BODY', {
        name: 'BodyValueAssertion',
        description: 'The text of the body, or of a value in it.',
        properties: {
          ...bodyTarget,
          operator: oneOf(['CONTAINS', 'NOT_CONTAINS', 'EQUALS', 'NOT_EQUALS'], 'How to compare.'),
          value: text('Text to compare with. Numbers and booleans are written as text: "5", "true".'),
        },
        ...bodyRules,
      }),
    },
    {
      values: ['EXISTS'],
      shape: assertionShape('BODY', {
        name: 'BodyExistsAssertion',
        description: 'Whether the body, or a value in it, is there.',
        properties: {
          ...bodyTarget,
          operator: oneOf(['EXISTS'], 'Is it there? (A HEADER assertion spells it EXIST.)'),
          value: flag('true: it must be there; false: it must not.'),
        },
        ...bodyRules,
      }),
    },
  ],
}

export const httpStep = stepShape('HTTP', {
  name: 'HttpStep',
  description: 'Sends one HTTP request and looks at the response.',
  properties: {
    url: text('Absolute http: or https: URL. May contain ${variable}.', {
      examples: ['https://api.example.com/health', '$' + '{baseUrl}/health'],
    }),
    httpMethod: {
      type: 'string',
      enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
      description: 'Method of the request, in upper case. Required.',
      examples: ['GET'],
    },
    timeout: timeoutMs,
    waitTime: {
      type: 'integer',
      minimum: 0,
      maximum: 60,
      default: 0,
      title: 'Wait before the request, in seconds',
      description: 'Seconds to wait before the request is sent.',
    },
    headers: {
      type: 'object',
      namePattern: '^[a-zA-Z][a-zA-Z0-9_-]*$',
      values: { type: 'string' },
      description: 'Headers of the request. Values may contain ${variable} and ${AWS_SECRET:name}.',
      examples: [{ Accept: 'application/json' }],
    },
    body: text('Body of the request. JSON is written as text, with its quotes escaped.', {
      examples: ['{"sku":"A-1"}'],
    }),
    authentication,
    assertions: list(
      choice('HttpAssertion', 'Something that must be true of the response.', 'type', {
        STATUS_CODE: statusCodeAssertion,
        RESPONSE_TIME: responseTime,
        HEADER: headerAssertion,
        BODY: bodyAssertion,
      }),
      'What must be true of the response. All are evaluated.',
    ),
  },
  required: ['url', 'httpMethod'],
})
